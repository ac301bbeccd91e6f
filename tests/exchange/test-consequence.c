/* test-consequence.c — what saving a call does, for the scripts of the house
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Proves src/domain/care-consequence.c; it stands here because the scripts it walks
 * through are read here.
 */
#include <string.h>

#include "domain/care-consequence.h"
#include "exchange/care-script-file.h"

/* Saturday. */
#define NOW "2026-11-21T10:00"

static CareOrder *
make_order (void)
{
  CareOrder *order = care_order_new ();

  order->stages[CARE_STAGE_SHOOT].done_on = care_day_from_iso ("2026-11-20");
  order->stages[CARE_STAGE_PROOF].planned_on = care_day_from_iso ("2026-11-28");
  order->stages[CARE_STAGE_DRESS].planned_on = care_day_from_iso ("2026-11-10");
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  g_ptr_array_add (order->servers, care_server_new (CARE_DEPARTMENT_DRESS, 5, "刘欣"));
  return order;
}

/* Everything one row needs, and what came of it. */
typedef struct
{
  CareScriptBook  *book;
  CareCustomer    *customer;
  CareOrder       *order;
  CareScriptFacts *facts;
  CareScriptWalk  *walk;
  CareCall        *call;
  GPtrArray       *list;
} Office;

/* "B2.day=2026-12-05", "B2.at=2026-12-05T15:00" and "B2.text=words_here" are typed, the rest pressed. */
static void
do_key (CareScriptWalk *walk,
        const char     *key)
{
  g_auto(GStrv) parts = g_strsplit_set (key, ".=", 3);
  gboolean happened = TRUE;

  if (g_str_equal (key, "+"))
    happened = care_script_walk_next (walk);
  else if (g_str_equal (key, "*"))
    happened = care_script_walk_satisfied (walk);
  else if (g_str_equal (key, "!"))
    happened = care_script_walk_complain (walk);
  else if (strchr (key, '.') == NULL)
    happened = care_script_walk_answer (walk, parts[0], parts[1]);
  else if (g_str_equal (parts[1], "day"))
    care_script_walk_set_day (walk, parts[0], care_day_from_iso (parts[2]));
  else if (g_str_equal (parts[1], "at"))
    care_script_walk_set_time (walk, parts[0], care_civil_from_iso (parts[2]));
  else
    care_script_walk_set_text (walk, parts[0], g_strdelimit (parts[2], "_", ' '));

  if (!happened)
    g_test_message ("%s", key);
  g_assert_true (happened);
}

static CareRetry
judge (Office      *office,
       CareOutcome  outcome)
{
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  CareRetryLimits limits = CARE_RETRY_HOUSE_LIMITS;
  CareAttempt attempt = {
    .call = office->call, .outcome = outcome, .attempts_today = 1, .days_tried = 1,
    .now = care_civil_from_iso (NOW),
    .good = { 0, 0, care_call_result_get_agreed (office->walk) },
  };

  return care_retry_after (&attempt, &limits, care_call_window_get_house (), calendar);
}

static void
office_init (Office       *office,
             CareCallType  type,
             const char   *keys,
             CareOutcome   outcome)
{
  g_auto(GStrv) list = g_strsplit (keys, " ", -1);
  CareScriptContext context = { .type = type, .today = care_day_from_iso ("2026-11-21") };
  CareRetry retry;
  CareCallResult result = { .context = &context, .now = care_civil_from_iso (NOW), .reply_days = 3 };

  office->book = care_script_file_read_house (NULL);
  office->customer = care_customer_new ();
  office->customer->wedding_on = care_day_from_iso ("2027-02-14");
  office->order = make_order ();
  office->facts = care_script_facts_new (CARE_LANGUAGE_EN);
  office->call = care_call_new ();
  office->call->type = type;
  office->call->due_on = office->call->deadline_on = context.today;
  office->walk = care_script_walk_new (office->book, care_call_type_get_nick (type), NULL, 0xff);
  for (guint i = 0; list[i] != NULL; i++)
    if (list[i][0] != '\0')
      do_key (office->walk, list[i]);

  context.customer = office->customer;
  context.order = office->order;
  care_script_facts_fill (office->facts, &context);
  result.walk = office->walk;
  result.facts = office->facts;
  result.outcome = outcome != CARE_OUTCOME_NONE ? outcome : care_script_walk_get_outcome (office->walk);
  retry = judge (office, result.outcome);
  result.retry = &retry;
  office->list = care_call_result_list_consequences (&result);
}

static void
office_clear (Office *office)
{
  g_ptr_array_unref (office->list);
  care_script_walk_free (office->walk);
  care_script_facts_free (office->facts);
  care_call_unref (office->call);
  care_order_unref (office->order);
  care_customer_unref (office->customer);
  care_script_book_unref (office->book);
}

#define SATISFIED "+ B2=SCHEDULED * SUG1=NONE"

static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *keys;
  CareOutcome   outcome; /* NONE: what the script says */
  const char   *line;
} calls[] = {
  { "satisfied", CARE_CALL_SHOOT_THANKS, SATISFIED, CARE_OUTCOME_NONE, "call: Done" },
  { "date-confirmed", CARE_CALL_SHOOT_THANKS, "+ B2.day=2026-11-28 B2=SCHEDULED * SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done" },
  { "date-corrected", CARE_CALL_SHOOT_THANKS, "+ B2.day=2026-11-29 B2=SCHEDULED * SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · Proofing: 29 Nov" },
  { "wanted-days", CARE_CALL_SHOOT_THANKS, "+ B2.text=weekends B2=NOT_SCHEDULED + * SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · Proofing: Arrange the proofing: weekends" },
  { "neutral", CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED B4=NEUTRAL B4.text=slow * + SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · opinion for Make-up and styling" },
  { "neutral-without-words", CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED B4=NEUTRAL * + SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done" },
  { "dissatisfied", CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED B3=DISSATISFIED * + SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · complaint draft about Dress" },
  { "dissatisfied-twice", CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED B3=DISSATISFIED B5=DISSATISFIED *",
    CARE_OUTCOME_HUNG_UP, "try again Sun 22 Nov, 10:30 · complaint draft about Dress" },
  { "complaint", CARE_CALL_SHOOT_THANKS,
    "+ B2=SCHEDULED B3=DISSATISFIED ! + + CMP6=REGISTER CMP6.at=2026-11-23T15:00 + * SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · complaint about Dress · Promised reply Mon 23 Nov, 15:00" },
  { "complaint-without-time", CARE_CALL_SHOOT_THANKS,
    "+ B2=SCHEDULED B3=DISSATISFIED ! + + CMP6=REGISTER + * SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · complaint about Dress · Promised reply 24 Nov" },
  { "opinion-only", CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED B3=DISSATISFIED ! + + CMP6=OPINION * SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · opinion for Photography" },
  { "suggestion", CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED * SUG1=TEXT SUG1.text=tea +",
    CARE_OUTCOME_NONE, "call: Done · opinion for Photography" },
  { "later-with-time", CARE_CALL_SHOOT_THANKS, "OPEN3=LATER OPEN3.at=2026-11-23T15:00",
    CARE_OUTCOME_NONE, "call back Mon 23 Nov, 15:00" },
  { "later-without-time", CARE_CALL_SHOOT_THANKS, "OPEN3=LATER", CARE_OUTCOME_NONE, "try again 11:30" },
  { "somebody-else", CARE_CALL_SHOOT_THANKS, "OPEN1=OTHER", CARE_OUTCOME_NONE, "try again 11:30" },
  { "wrong-number", CARE_CALL_SHOOT_THANKS, "OPEN1=WRONG", CARE_OUTCOME_NONE,
    "call: Not reached · number is wrong · tell Supervisor" },
  { "refused", CARE_CALL_SHOOT_THANKS, "OPEN3=REFUSE", CARE_OUTCOME_NONE, "call: Refused" },
  { "no-more-calls", CARE_CALL_SHOOT_THANKS, "OPEN3=STOP", CARE_OUTCOME_NONE,
    "call: Refused · no more calls" },
  { "no-more-promotions", CARE_CALL_SHOOT_THANKS, "OPEN3=STOP_PROMO", CARE_OUTCOME_NONE,
    "call: Refused · no more promotions" },
  { "nobody-answers", CARE_CALL_SHOOT_THANKS, "", CARE_OUTCOME_NO_ANSWER, "try again 11:30" },
  { "hung-up-keeps-answers", CARE_CALL_SHOOT_THANKS, "+ B2.day=2026-11-29 B2=SCHEDULED", CARE_OUTCOME_HUNG_UP,
    "try again Sun 22 Nov, 10:30 · Proofing: 29 Nov" },
  { "day-named", CARE_CALL_SCHEDULE_FOLLOW, "+ B2=SCHEDULED B2.day=2026-12-05 +", CARE_OUTCOME_NONE,
    "call: Done · Shooting: 5 Dec · Store sales: Which day would suit you both? — Names a day, 5 Dec" },
  { "day-in-words", CARE_CALL_SCHEDULE_FOLLOW, "+ B2=SCHEDULED B2.text=in_spring +", CARE_OUTCOME_NONE,
    "call: Done · Photography: in spring · Store sales: in spring" },
  { "no-day-yet", CARE_CALL_SCHEDULE_FOLLOW, "+ B2=NOT_SCHEDULED", CARE_OUTCOME_NONE,
    "call: Done · Shooting date follow-up 5 Dec" },
  { "wants-to-cancel", CARE_CALL_SCHEDULE_FOLLOW, "+ B2=CANCEL B2.text=moving_away +", CARE_OUTCOME_NONE,
    "call: Done · Store sales: The customer wants to cancel: moving away · tell Supervisor" },
  { "dress-appointment", CARE_CALL_DRESS_REMIND, "+ B2=SCHEDULED B2.day=2026-11-24 +", CARE_OUTCOME_NONE,
    "call: Done · Dress selection: 24 Nov · Dress: Which day would be convenient? — Scheduled, 24 Nov" },
  { "call-tomorrow", CARE_CALL_DRESS_REMIND, "+ B2=NOT_SCHEDULED", CARE_OUTCOME_NONE,
    "call: Done · Agreed call-back 22 Nov" },
  { "late-stage-new-day", CARE_CALL_STAGE_LATE, "+ B2=CUSTOMER B3=YES B3.day=2026-11-25 +", CARE_OUTCOME_NONE,
    "call: Done · Dress selection: 25 Nov" },
  { "late-by-us", CARE_CALL_STAGE_LATE, "+ B2=STUDIO + B3=NO", CARE_OUTCOME_NONE,
    "call: Done · incident of Dress · Agreed call-back 22 Nov" },
  { "wedding-dress", CARE_CALL_PICKUP_FOLLOW, "+ * B3=OTHER B4=SCHEDULED B4.day=2027-01-10 + SUG1=NONE",
    CARE_OUTCOME_NONE, "call: Done · Dress: Choosing the wedding-day dress, 10 Jan" },
  { "wedding-dress-later", CARE_CALL_PICKUP_FOLLOW, "+ * B3=OTHER B4=NOT_SCHEDULED SUG1=NONE",
    CARE_OUTCOME_NONE,
    "call: Done · Dress: Have you fixed the time to choose your wedding-… · "
    "Wedding-day dress and make-up reminder 30 Jan" },
  { "recommends-us", CARE_CALL_PICKUP_FOLLOW, "+ * B3=LIKED B4=NA SUG1=NONE", CARE_OUTCOME_NONE,
    "call: Done · May recommend us" },
  { "file-corrected", CARE_CALL_NEW_ASSIGN, "+ B2=CHANGED B3=NONE", CARE_OUTCOME_NONE,
    "call: Done · correct the file" },
  { "separated", CARE_CALL_WINBACK, "+ B2=SEPARATED", CARE_OUTCOME_NONE,
    "call: Done · Why the customer stays away: Separated · no more anniversary greetings" },
  { "quality-without-complaint", CARE_CALL_WINBACK, "+ B2=QUALITY B2.text=colours +", CARE_OUTCOME_NONE,
    "call: Done · Why the customer stays away: Quality · opinion for Customer service" },
  { "inquiry-lost", CARE_CALL_INQUIRY_FOLLOW, "+ B2=PRICE B3=NO", CARE_OUTCOME_NONE,
    "call: Done · inquiry lost: Price" },
  { "result-refused", CARE_CALL_COMPLAINT_AFTER, "+ B2=DISSATISFIED", CARE_OUTCOME_NONE,
    "call: Done · note for the supervisor · note for the supervisor · tell Supervisor" },
  { "goes-to-the-authorities", CARE_CALL_COMPLAINT_OFFER, "+ B3=EXTERNAL", CARE_OUTCOME_NONE,
    "call: Done · note for the supervisor · tell Manager" },
};

static void
test_call (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  Office office;
  g_autofree char *line = NULL;

  office_init (&office, calls[row].type, calls[row].keys, calls[row].outcome);
  line = care_consequence_describe_all (office.list, care_day_from_iso ("2026-11-21"));
  g_assert_cmpstr (line, ==, calls[row].line);
  office_clear (&office);
}

static void
test_complaint (void)
{
  Office office;
  const CareConsequence *complaint;

  office_init (&office, CARE_CALL_SHOOT_THANKS,
               "+ B2=SCHEDULED B3=DISSATISFIED B3.text=torn ! CMP3.text=dress_was_torn + CMP5.text=a_new_one "
               "+ CMP6=REGISTER + * SUG1=NONE", CARE_OUTCOME_NONE);
  complaint = g_ptr_array_index (office.list, 1);
  g_assert_cmpint (complaint->kind, ==, CARE_CONSEQUENCE_COMPLAINT_DRAFT);
  g_assert_true (complaint->is_registered);
  g_assert_cmpint (complaint->department, ==, CARE_DEPARTMENT_DRESS);
  g_assert_cmpint (complaint->staff_id, ==, 5);
  g_assert_cmpstr (complaint->text, ==, "dress was torn");
  g_assert_cmpstr (complaint->remedy, ==, "a new one");
  office_clear (&office);
}

/* Without words the complaint quotes the question, filled in. */
static void
test_quotes (void)
{
  Office office;
  const CareConsequence *draft;

  office_init (&office, CARE_CALL_SHOOT_THANKS, "+ B2=SCHEDULED B3=DISSATISFIED * + SUG1=NONE",
               CARE_OUTCOME_NONE);
  draft = g_ptr_array_index (office.list, 1);
  g_assert_false (draft->is_registered);
  g_assert_cmpstr (draft->text, ==,
                   "Were you satisfied with the service of the dress consultant 刘欣? — Dissatisfied");
  office_clear (&office);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strdup_printf ("/consequence/%s", calls[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_call);
    }
  g_test_add_func ("/consequence/complaint-fields", test_complaint);
  g_test_add_func ("/consequence/quotes-the-question", test_quotes);

  return g_test_run ();
}
