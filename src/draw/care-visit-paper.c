/* care-visit-paper.c — the records of a visit, laid out as F01
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-paper.h"

#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "domain/care-script-context.h"

/* The form, and the texts that had to be composed for it. */
typedef struct
{
  CareVisitPaper          paper;
  const CareVisitRecords *records;
  GPtrArray              *texts;    /* (element-type utf8) */
  GArray                 *attempts; /* CareVisitPaperAttempt */
  GArray                 *feedback; /* CareVisitPaperFeedback */
} Draft;

/* Keeps @text as long as the draft. */
static const char *
keep (Draft *draft,
      char  *text)
{
  if (text != NULL)
    g_ptr_array_add (draft->texts, text);

  return text;
}

static CareDay
day_of (const Draft *draft,
        CareMoment   moment)
{
  return moment == CARE_MOMENT_NONE ? CARE_DAY_NONE
                                    : care_moment_to_day (moment, draft->records->zone);
}

static void
fill_head (Draft *draft)
{
  const CareVisitRecords *records = draft->records;
  CareVisitPaper *paper = &draft->paper;

  paper->language = records->language;
  paper->fills_labels = TRUE;
  paper->studio = records->studio;
  paper->number = records->visit->visit_no;
  paper->filled_on = day_of (draft, records->visit->started_at);
  paper->printed_at = records->printed_at;
  paper->printed_by = records->printed_by;
}

static void
fill_customer (Draft *draft)
{
  const CareVisitRecords *records = draft->records;
  const CareCustomer *customer = records->customer;
  const char *phone = records->visit->phone;
  CareVisitPaper *paper = &draft->paper;

  if (phone == NULL)
    phone = care_customer_get_phone (customer);
  paper->customer = keep (draft, care_customer_dup_names (customer));
  paper->card_no = customer->card_no;
  paper->level = customer->level;
  paper->phone = keep (draft, care_phone_format (phone));
  paper->work_unit = customer->work_unit;
  paper->address = customer->address;
}

/* Several people of one department stand side by side. */
static void
fill_servers (Draft *draft)
{
  const CareOrder *order = draft->records->order;

  for (guint i = 0; order->servers != NULL && i < order->servers->len; i++)
    {
      const CareServer *server = order->servers->pdata[i];
      const char *before = draft->paper.staff[server->duty];

      draft->paper.staff[server->duty] = before == NULL ? server->name
        : keep (draft, g_strconcat (before, " ", server->name, NULL));
    }
}

static void
fill_order (Draft *draft)
{
  const CareOrder *order = draft->records->order;
  CareVisitPaper *paper = &draft->paper;

  if (order == NULL)
    return;

  paper->order_no = order->order_no;
  paper->package = order->package;
  if (order->price > 0)
    paper->price = keep (draft, care_money_format (order->price, "¥"));
  fill_servers (draft);
}

static void
fill_call (Draft *draft)
{
  const CareVisitRecords *records = draft->records;
  CareScriptContext context = { .type = records->visit->type, .customer = records->customer,
                                .order = records->order };
  CareVisitPaper *paper = &draft->paper;
  CareDay made_on = day_of (draft, records->visit->started_at);

  paper->has_stage = care_script_context_get_stage (&context, &paper->stage);
  paper->has_type = TRUE;
  paper->type = records->visit->type;
  paper->has_channel = TRUE;
  paper->channel = records->visit->channel;
  paper->started_at = care_moment_to_civil (records->visit->started_at, records->zone);
  paper->ended_at = care_moment_to_civil (records->visit->ended_at, records->zone);
  if (records->call == NULL)
    return;

  paper->served_on = records->call->base_on;
  paper->due_on = records->call->due_on;
  paper->deadline_on = records->call->deadline_on;
  paper->late_days = MAX (0, made_on - records->call->deadline_on);
}

/* The attempts up to and with this one. */
static void
fill_attempts (Draft *draft)
{
  const CareVisitRecords *records = draft->records;

  for (guint i = 0; i < records->attempts->len; i++)
    {
      const CareVisit *visit = records->attempts->pdata[i];
      CareVisitPaperAttempt attempt = { care_moment_to_civil (visit->started_at, records->zone),
                                        visit->outcome, visit->note };

      g_array_append_val (draft->attempts, attempt);
      if (visit->id == records->visit->id)
        break;
    }
  draft->paper.attempts = (const CareVisitPaperAttempt *) draft->attempts->data;
  draft->paper.n_attempts = draft->attempts->len;
  draft->paper.attempt_no = (int) draft->attempts->len;
}

static void
fill_answer (Draft            *draft,
             const CareAnswer *answer)
{
  const char **explanation = &draft->paper.explanations[answer->department];
  CareRating *rating = &draft->paper.ratings[answer->department];

  *rating = MAX (*rating, answer->rating);
  if (answer->text != NULL && answer->rating != CARE_RATING_NONE)
    *explanation = *explanation == NULL ? answer->text
      : keep (draft, g_strconcat (*explanation, "\n", answer->text, NULL));
}

static void
fill_opinions (Draft *draft)
{
  const CareVisit *visit = draft->records->visit;
  const CareComplaint *complaint = draft->records->complaint;
  CareVisitPaper *paper = &draft->paper;

  paper->has_rating = care_outcome_is_contact (visit->outcome);
  paper->rating = visit->rating;
  for (guint i = 0; visit->answers != NULL && i < visit->answers->len; i++)
    fill_answer (draft, visit->answers->pdata[i]);
  paper->product_opinion = visit->product_opinion;
  paper->service_opinion = visit->service_opinion;
  paper->new_request = visit->new_request;
  paper->has_no_complaint = paper->has_rating && complaint == NULL;
  if (complaint == NULL)
    return;

  paper->complaint_no = complaint->complaint_no;
  paper->complaint_subject = complaint->subject;
}

static void
fill_feedback (Draft *draft)
{
  GPtrArray *tasks = draft->records->tasks;

  for (guint i = 0; i < tasks->len; i++)
    {
      const CareVisitTask *task = tasks->pdata[i];
      CareVisitPaperFeedback feedback = { task->department, task->body, NULL,
                                          day_of (draft, task->created_at) };

      g_array_append_val (draft->feedback, feedback);
    }
  draft->paper.feedback = (const CareVisitPaperFeedback *) draft->feedback->data;
  draft->paper.n_feedback = draft->feedback->len;
  if (draft->paper.has_no_complaint && tasks->len == 0)
    draft->paper.reply = CARE_VISIT_REPLY_NOT_NEEDED;
}

static void
fill_specialist (Draft *draft)
{
  GPtrArray *staff = draft->records->staff;

  for (guint i = 0; i < staff->len; i++)
    {
      const CareStaff *person = staff->pdata[i];

      if (person->id != draft->records->visit->staff_id)
        continue;
      draft->paper.specialist = person->employee_no == NULL ? person->name
        : keep (draft, g_strconcat (person->name, " ", person->employee_no, NULL));
    }
}

CareSheet *
care_visit_paper_lay_out (const CareVisitRecords *records,
                          const CareMeasure      *measure)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GArray) attempts = g_array_new (FALSE, FALSE, sizeof (CareVisitPaperAttempt));
  g_autoptr(GArray) feedback = g_array_new (FALSE, FALSE, sizeof (CareVisitPaperFeedback));
  Draft draft = { .records = records, .texts = texts, .attempts = attempts, .feedback = feedback };

  fill_head (&draft);
  fill_customer (&draft);
  fill_order (&draft);
  fill_call (&draft);
  fill_attempts (&draft);
  fill_opinions (&draft);
  fill_feedback (&draft);
  fill_specialist (&draft);

  return care_visit_form_new (&draft.paper, measure);
}

CareSheet *
care_visit_paper_lay_out_blank (CareLanguage       language,
                                const char        *studio,
                                CareCivil          printed_at,
                                const CareMeasure *measure)
{
  CareVisitPaper paper = { .language = language, .is_blank = TRUE, .fills_labels = TRUE,
                           .studio = studio, .printed_at = printed_at };

  return care_visit_form_new (&paper, measure);
}
