/* care-complaint-paper.c — the records of a complaint, laid out as F04 and F06
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-paper.h"

#include "care-agreement-form.h"
#include "care-complaint-form.h"
#include "care-complaint-word.h"
#include "care-form-line.h"
#include "care-paper-word.h"
#include "domain/care-phone.h"

/* The form, and what had to be composed for it. */
typedef struct
{
  CareComplaintPaper          paper;
  const CareComplaintRecords *records;
  const CareComplaint        *complaint;
  GPtrArray                  *texts;    /* (element-type utf8) */
  GArray                     *plans;    /* CareComplaintPaperPlan */
  GArray                     *measures; /* CareComplaintPaperMeasure */
} Draft;

typedef enum
{
  W_TO_BE_FOUND, W_PHOTO, W_SLIP, W_SCAN, W_RECORDING, W_OTHER, W_DAYS, W_HOURS, W_MINUTES,
  N_WORDS
} Word;

static const CareLabel words[N_WORDS] = {
  [W_TO_BE_FOUND] = { { "to be found", "待查", "待查" } },
  [W_PHOTO]       = { { "photograph", "照片", "照片" } },
  [W_SLIP]        = { { "slip", "票据", "單據" } },
  [W_SCAN]        = { { "scan", "扫描件", "掃描件" } },
  [W_RECORDING]   = { { "recording", "录音", "錄音" } },
  [W_OTHER]       = { { "other", "其他", "其他" } },
  [W_DAYS]        = { { " d ", " 天 ", " 天 " } },
  [W_HOURS]       = { { " h ", " 小时 ", " 小時 " } },
  [W_MINUTES]     = { { " min", " 分", " 分" } },
};

static const char *
say (const Draft *draft,
     Word         word)
{
  return words[word].text[draft->records->language];
}

static const char *
keep (Draft *draft,
      char  *text)
{
  return care_form_line_keep (draft->texts, text);
}

static const char *
say_minute (Draft      *draft,
            CareMoment  moment)
{
  return moment == CARE_MOMENT_NONE ? NULL
    : keep (draft, care_form_line_dup_minute (care_moment_to_civil (moment, draft->records->zone)));
}

static const char *
say_day_of (Draft      *draft,
            CareMoment  moment)
{
  return moment == CARE_MOMENT_NONE ? NULL
    : keep (draft, care_form_line_dup_day (care_moment_to_day (moment, draft->records->zone)));
}

static const char *
say_day (Draft   *draft,
         CareDay  day)
{
  return keep (draft, care_form_line_dup_day (day));
}

static const char *
join (Draft      *draft,
      const char *first,
      const char *second)
{
  return keep (draft, care_form_line_join (first, second));
}

static const CareStaff *
find_staff (const Draft *draft,
            gint64       id)
{
  GPtrArray *staff = draft->records->staff;

  for (guint i = 0; i < staff->len; i++)
    if (((const CareStaff *) staff->pdata[i])->id == id)
      return staff->pdata[i];

  return NULL;
}

static const char *
get_name (const Draft *draft,
          gint64       id)
{
  const CareStaff *person = id != 0 ? find_staff (draft, id) : NULL;

  return person != NULL ? person->name : NULL;
}

/* "李敏 0217" */
static const char *
say_signer (Draft  *draft,
            gint64  id)
{
  const CareStaff *person = id != 0 ? find_staff (draft, id) : NULL;

  if (person == NULL)
    return NULL;

  return person->employee_no == NULL ? person->name
    : keep (draft, g_strconcat (person->name, " ", person->employee_no, NULL));
}

static const char *
say_department (const Draft    *draft,
                CareDepartment  department)
{
  return department == CARE_DEPARTMENT_NONE ? NULL
    : care_paper_word_department (draft->records->language, department);
}

/* ---- 1 received --------------------------------------------------------------------- */

static void
fill_head (Draft *draft)
{
  const CareComplaintRecords *records = draft->records;
  CareComplaintPaper *paper = &draft->paper;

  paper->language = records->language;
  paper->is_copy = records->is_copy;
  paper->shows_penalties = records->shows_penalties;
  paper->fills_labels = TRUE;
  paper->studio = records->studio;
  paper->number = draft->complaint->complaint_no;
  paper->filled_on = draft->complaint->registered_at == CARE_MOMENT_NONE ? CARE_DAY_NONE
                     : care_moment_to_day (draft->complaint->registered_at, records->zone);
  paper->printed_at = records->printed_at;
  paper->printed_by = records->printed_by;
}

static void
fill_person (Draft *draft)
{
  const CareCustomer *customer = draft->records->customer;
  const CareOrder *order = draft->records->order;
  const CareComplaint *complaint = draft->complaint;
  CareComplaintPaper *paper = &draft->paper;
  const char *names = customer != NULL ? keep (draft, care_customer_dup_names (customer)) : NULL;
  const char *phone = complaint->phone;

  if (phone == NULL && customer != NULL)
    phone = care_customer_get_phone (customer);
  paper->severity = complaint->severity;
  paper->times = complaint->times;
  paper->earlier_no = draft->records->earlier_no;
  paper->complainant = complaint->complainant != NULL ? complaint->complainant : names;
  paper->relation = complaint->relation;
  paper->phone = phone != NULL ? keep (draft, care_phone_format (phone)) : NULL;
  paper->customer = join (draft, names, order != NULL ? order->order_no : NULL);
  paper->card_no = customer != NULL ? customer->card_no : NULL;
  paper->address = complaint->address;
  if (paper->address == NULL && customer != NULL)
    paper->address = customer->address;
  paper->told_at = say_minute (draft, complaint->told_at);
  paper->recorder = say_signer (draft, complaint->recorder_id);
  paper->from_department = say_department (draft, complaint->from_department);
}

/* "照片 2、票据 1" */
static const char *
count_attachments (Draft *draft)
{
  GPtrArray *attachments = draft->records->attachments;
  guint counts[CARE_ATTACHMENT_OTHER + 1] = { 0 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < attachments->len; i++)
    counts[((const CareComplaintAttachment *) attachments->pdata[i])->kind]++;
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > 0)
      g_string_append_printf (text, "%s%s %u", text->len > 0 ? "  " : "", say (draft, W_PHOTO + i),
                              counts[i]);

  return keep (draft, g_string_free (text, FALSE));
}

static void
fill_matter (Draft *draft)
{
  const CareComplaint *complaint = draft->complaint;
  CareLanguage language = draft->records->language;
  CareComplaintPaper *paper = &draft->paper;
  const char *category = complaint->category == CARE_CATEGORY_NONE ? NULL
                         : care_complaint_word_category (language, complaint->category);
  const char *amount = keep (draft, care_form_line_dup_money (complaint->amount_asked));
  const char *stage = complaint->has_stage ? care_paper_word_stage (language, complaint->stage) : NULL;

  paper->way = complaint->way;
  paper->stage = join (draft, stage, say_day (draft, complaint->stage_on));
  paper->accused = join (draft, say_department (draft, complaint->department),
                         get_name (draft, complaint->accused_id));
  paper->told_when = complaint->told_when;
  paper->told_where = complaint->told_where;
  paper->told_who = complaint->told_who;
  paper->told_what = complaint->subject;
  paper->told_why = complaint->told_why;
  paper->told_how = complaint->told_how;
  paper->content = complaint->content != NULL ? complaint->content : complaint->subject;
  paper->remedies_asked = complaint->remedies_asked;
  paper->no_remedy = complaint->no_remedy;
  paper->remedy_asked = join (draft, complaint->remedy_asked, amount);
  paper->category = join (draft, category, care_complaint_word_cause (language, complaint->cause_code));
  paper->attachments = count_attachments (draft);
  paper->reply_by = say_minute (draft, complaint->reply_by);
}

/* ---- 2 judgement, 3 investigation, 4 plans ------------------------------------------ */

static void
fill_judgement (Draft *draft)
{
  const CareComplaint *complaint = draft->complaint;
  CareComplaintPaper *paper = &draft->paper;

  paper->verdict = complaint->verdict;
  paper->judge_reason = complaint->judge_reason;
  paper->resp_department = say_department (draft, complaint->resp_department);
  paper->resp_person = complaint->resp_person_unknown ? say (draft, W_TO_BE_FOUND)
                       : get_name (draft, complaint->resp_person_id);
  paper->investigate_until = say_minute (draft, complaint->investigate_until);
  paper->judge = get_name (draft, complaint->judged_by);
  paper->judged_on = say_minute (draft, complaint->judged_at);
  paper->facts = complaint->facts;
  paper->root_cause = complaint->root_cause == CARE_ROOT_CAUSE_NONE ? NULL
                      : care_complaint_word_root_cause (draft->records->language, complaint->root_cause);
  paper->cause_text = complaint->cause_text;
  paper->dept_head_opinion = complaint->dept_head_opinion;
}

/* The plans of the round under way; earlier rounds stay in the history. */
static void
fill_plans (Draft *draft)
{
  GPtrArray *plans = draft->records->plans;
  CareLanguage language = draft->records->language;

  for (guint i = 0; i < plans->len; i++)
    {
      const CareComplaintPlan *plan = plans->pdata[i];
      CareComplaintPaperPlan line = {
        plan->content, keep (draft, care_complaint_word_dup_remedies (language, plan->remedies)),
        keep (draft, care_form_line_dup_money (plan->cost)), say_day (draft, plan->done_by),
        get_name (draft, plan->proposer_id) };

      if (plan->round != draft->complaint->round)
        continue;
      if (plan->position == draft->complaint->chosen_plan)
        {
          draft->paper.is_leaders_plan = plan->is_leaders;
          draft->paper.chosen_plan = (int) draft->plans->len + 1;
        }
      g_array_append_val (draft->plans, line);
    }
  draft->paper.plans = (const CareComplaintPaperPlan *) draft->plans->data;
  draft->paper.n_plans = draft->plans->len;
}

/* ---- 5 to 9 ------------------------------------------------------------------------- */

static void
fill_offer (Draft *draft)
{
  const CareComplaint *complaint = draft->complaint;
  CareComplaintPaper *paper = &draft->paper;
  const char *way = complaint->offered_at == CARE_MOMENT_NONE ? NULL
                    : care_paper_word_channel (draft->records->language, complaint->offered_way);

  paper->instruction = join (draft, complaint->instruction, get_name (draft, complaint->instructed_by));
  paper->offered = join (draft, say_minute (draft, complaint->offered_at), way);
  paper->offered_by = get_name (draft, complaint->offered_by);
  paper->reaction = complaint->reaction;
  paper->customer_words = complaint->customer_words;
  paper->agreement_no = complaint->agreement_no;
}

static void
fill_measures (Draft *draft)
{
  GPtrArray *measures = draft->records->measures;

  for (guint i = 0; i < measures->len; i++)
    {
      const CareComplaintMeasure *measure = measures->pdata[i];
      CareComplaintPaperMeasure line = {
        say_department (draft, measure->department), measure->action, get_name (draft, measure->person_id),
        say_day (draft, measure->due_on), say_day (draft, measure->done_on),
        get_name (draft, measure->confirmed_by) };

      g_array_append_val (draft->measures, line);
    }
  draft->paper.measures = (const CareComplaintPaperMeasure *) draft->measures->data;
  draft->paper.n_measures = draft->measures->len;
}

/* "周师傅 书面  赵强 扣分" */
static const char *
list_penalties (Draft     *draft,
                CareBlame  blame)
{
  GPtrArray *penalties = draft->records->penalties;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < penalties->len; i++)
    {
      const CareComplaintPenalty *penalty = penalties->pdata[i];
      const char *name = get_name (draft, penalty->person_id);

      if (penalty->blame == blame)
        g_string_append_printf (text, "%s%s %s", text->len > 0 ? "  " : "", name != NULL ? name : "",
                                care_complaint_word_penalty (draft->records->language, penalty->kind));
    }

  return keep (draft, g_string_free (text, FALSE));
}

static void
fill_carrying_out (Draft *draft)
{
  const CareComplaint *complaint = draft->complaint;
  CareComplaintPaper *paper = &draft->paper;
  const char *given = join (draft, keep (draft, care_form_line_dup_money (complaint->actual_amount)),
                            complaint->actual_goods);
  const char *received = join (draft, complaint->received_by, say_day (draft, complaint->received_on));

  fill_measures (draft);
  paper->actual = join (draft, given, received);
  paper->penalties_direct = list_penalties (draft, CARE_BLAME_DIRECT);
  paper->penalties_head = list_penalties (draft, CARE_BLAME_DEPT_HEAD);
}

/* "2 天 3 小时", "5 小时 55 分" */
static const char *
say_span (Draft      *draft,
          CareMoment  until)
{
  gint64 minutes = (until - draft->complaint->registered_at) / 60;

  if (until == CARE_MOMENT_NONE || draft->complaint->registered_at == CARE_MOMENT_NONE || minutes < 0)
    return NULL;
  if (minutes >= 24 * 60)
    return keep (draft, g_strdup_printf ("%d%s%d%s", (int) (minutes / (24 * 60)), say (draft, W_DAYS),
                                         (int) (minutes / 60 % 24), say (draft, W_HOURS)));

  return keep (draft, g_strdup_printf ("%d%s%d%s", (int) (minutes / 60), say (draft, W_HOURS),
                                       (int) (minutes % 60), say (draft, W_MINUTES)));
}

static void
fill_evaluation (Draft *draft)
{
  const CareComplaint *complaint = draft->complaint;
  CareComplaintPaper *paper = &draft->paper;

  paper->feedback = complaint->feedback != NULL ? complaint->feedback : complaint->unreachable_reason;
  paper->followed_up = join (draft, say_day_of (draft, complaint->followed_up_at),
                             get_name (draft, complaint->followed_up_by));
  paper->result_rating = complaint->result_rating;
  paper->evaluation = complaint->evaluation;
  paper->preventive = complaint->preventive != NULL ? complaint->preventive
                      : complaint->no_preventive_reason;
  paper->preventive_owner = join (draft, get_name (draft, complaint->preventive_owner_id),
                                  say_day (draft, complaint->preventive_due));
  paper->first_answer = say_span (draft, complaint->first_reply_at);
  paper->whole_time = say_span (draft, complaint->closed_at);
  paper->archive_no = complaint->archive_no;
  paper->specialist = say_signer (draft, complaint->owner_id);
  paper->supervisor = say_signer (draft, complaint->closed_by);
  paper->manager = say_signer (draft, complaint->instructed_by);
}

CareSheet *
care_complaint_paper_lay_out (const CareComplaintRecords *records,
                              const CareMeasure          *measure)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GArray) plans = g_array_new (FALSE, FALSE, sizeof (CareComplaintPaperPlan));
  g_autoptr(GArray) measures = g_array_new (FALSE, FALSE, sizeof (CareComplaintPaperMeasure));
  Draft draft = { .records = records, .complaint = records->complaint, .texts = texts, .plans = plans,
                  .measures = measures };

  fill_head (&draft);
  fill_person (&draft);
  fill_matter (&draft);
  fill_judgement (&draft);
  fill_plans (&draft);
  fill_offer (&draft);
  fill_carrying_out (&draft);
  fill_evaluation (&draft);

  return care_complaint_form_new (&draft.paper, measure);
}

/* ---- the agreement ------------------------------------------------------------------ */

static const CareComplaintPlan *
find_chosen (const CareComplaintRecords *records)
{
  for (guint i = 0; i < records->plans->len; i++)
    {
      const CareComplaintPlan *plan = records->plans->pdata[i];

      if (plan->round == records->complaint->round && plan->position == records->complaint->chosen_plan)
        return plan;
    }

  return NULL;
}

/* Only what the customer gets in money or in kind is an amount of the agreement. */
static gint64
get_amount (const CareComplaintPlan *plan)
{
  guint paid = 1u << CARE_REMEDY_DISCOUNT | 1u << CARE_REMEDY_REFUND | 1u << CARE_REMEDY_COMPENSATE;

  return plan != NULL && (plan->remedies & paid) != 0 ? plan->cost : 0;
}

CareSheet *
care_complaint_paper_lay_out_agreement (const CareComplaintRecords *records,
                                        const CareMeasure          *measure)
{
  const CareComplaint *complaint = records->complaint;
  const CareComplaintPlan *plan = find_chosen (records);
  g_autofree char *phone = complaint->phone != NULL ? care_phone_mask (complaint->phone) : NULL;
  CareAgreementPaper paper = {
    .language = records->language, .studio = records->studio, .studio_address = records->studio_address,
    .studio_phone = records->studio_phone, .number = complaint->agreement_no,
    .printed_at = records->printed_at, .printed_by = records->printed_by,
    .filled_on = complaint->signed_on, .complainant = complaint->complainant, .phone = phone,
    .order_no = records->order != NULL ? records->order->order_no : NULL,
    .complaint_no = complaint->complaint_no, .subject = complaint->subject,
    .remedies = plan != NULL ? plan->remedies : 0, .settlement = plan != NULL ? plan->content : NULL,
    .amount = get_amount (plan), .way = complaint->agreement_way, .due = complaint->agreement_due,
    .consequence = complaint->agreement_else,
  };

  if (complaint->registered_at != CARE_MOMENT_NONE)
    paper.registered_on = care_moment_to_day (complaint->registered_at, records->zone);
  if (paper.due == CARE_DAY_NONE && plan != NULL)
    paper.due = plan->done_by;

  return care_agreement_form_new (&paper, measure);
}

CareSheet *
care_complaint_paper_lay_out_blank (CareLanguage       language,
                                    gboolean           is_copy,
                                    const char        *studio,
                                    CareCivil          printed_at,
                                    const CareMeasure *measure)
{
  CareComplaintPaper paper = { .language = language, .is_copy = is_copy, .shows_penalties = !is_copy,
                               .fills_labels = TRUE, .studio = studio, .printed_at = printed_at };

  return care_complaint_form_new (&paper, measure);
}
