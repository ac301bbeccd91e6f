/* test-retry.c — what the outcome of an attempt means for the call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-retry.h"
#include "domain/care-visit.h"

/* The call is due on Friday 20 November 2026, its deadline is Monday 23 November.
 * Attempts are counted with the one that is over; the days include today. */
static const struct
{
  const char  *name;
  CareOutcome  outcome;
  const char  *now;
  int          attempts;
  int          days;
  const char  *agreed;
  const char  *words;   /* "member", "phone": has another number */
  const char  *verdict; /* action and state, next time, days if they move, marks */
} verdicts[] = {
  { "reached",            CARE_OUTCOME_REACHED_DONE,    "2026-11-20T10:00", 1, 1, NULL, "",
    "close DONE" },
  { "sms-sent",           CARE_OUTCOME_SMS_SENT,        "2026-11-20T10:00", 1, 1, NULL, "",
    "close DONE" },
  { "letter-posted",      CARE_OUTCOME_MAILED,          "2026-11-20T10:00", 1, 1, NULL, "",
    "close DONE" },
  { "email-sent",         CARE_OUTCOME_EMAIL_SENT,      "2026-11-20T10:00", 1, 1, NULL, "",
    "close DONE" },
  { "visited",            CARE_OUTCOME_VISITED,         "2026-11-20T10:00", 1, 1, NULL, "",
    "close DONE" },
  { "refused",            CARE_OUTCOME_REACHED_REFUSED, "2026-11-20T10:00", 1, 1, NULL, "",
    "close REFUSED" },
  { "member-refuses",     CARE_OUTCOME_REACHED_REFUSED, "2026-11-20T10:00", 1, 1, NULL, "member",
    "close REFUSED" },
  { "nothing-yet",        CARE_OUTCOME_NONE,            "2026-11-20T10:00", 1, 1, NULL, "", "open" },

  { "no-answer-ninety-minutes",  CARE_OUTCOME_NO_ANSWER,   "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-20T11:30" },
  { "no-answer-before-midday",   CARE_OUTCOME_NO_ANSWER,   "2026-11-20T10:20", 1, 1, NULL, "",
    "open 2026-11-20T14:00" },
  { "no-answer-afternoon",       CARE_OUTCOME_NO_ANSWER,   "2026-11-20T15:00", 2, 1, NULL, "",
    "open 2026-11-20T16:30" },
  { "no-answer-late-afternoon",  CARE_OUTCOME_NO_ANSWER,   "2026-11-20T16:30", 2, 1, NULL, "",
    "open 2026-11-21T10:00" },
  { "third-attempt-of-the-day",  CARE_OUTCOME_NO_ANSWER,   "2026-11-20T10:00", 3, 1, NULL, "",
    "open 2026-11-21T14:30" },
  { "busy-a-quarter-of-an-hour", CARE_OUTCOME_BUSY,        "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-20T10:15" },
  { "switched-off",              CARE_OUTCOME_POWER_OFF,   "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-20T11:30" },
  { "out-of-service-another-day", CARE_OUTCOME_OUT_OF_SERVICE, "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-21T10:00" },
  { "sms-failed",                CARE_OUTCOME_SMS_FAILED,  "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-20T11:30" },
  { "relative-answers",          CARE_OUTCOME_THIRD_PARTY, "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-20T11:30" },
  { "later-without-a-time",      CARE_OUTCOME_REACHED_LATER, "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-20T11:30" },
  { "hung-up-another-day",       CARE_OUTCOME_HUNG_UP,     "2026-11-20T10:00", 1, 1, NULL, "",
    "open 2026-11-21T10:00" },
  { "next-day-is-closed",        CARE_OUTCOME_HUNG_UP,     "2026-11-24T10:00", 1, 1, NULL, "",
    "open 2026-11-26T09:30" },

  { "third-day-second-attempt",  CARE_OUTCOME_NO_ANSWER,   "2026-11-23T10:00", 2, 3, NULL, "",
    "open 2026-11-23T11:30" },
  { "third-day-third-attempt",   CARE_OUTCOME_NO_ANSWER,   "2026-11-23T10:00", 3, 3, NULL, "",
    "close NOT_REACHED sms" },
  { "third-day-no-hour-left",    CARE_OUTCOME_NO_ANSWER,   "2026-11-23T17:00", 1, 3, NULL, "",
    "close NOT_REACHED sms" },
  { "third-day-hung-up",         CARE_OUTCOME_HUNG_UP,     "2026-11-23T10:00", 1, 3, NULL, "",
    "close NOT_REACHED sms" },
  { "second-day-third-attempt",  CARE_OUTCOME_NO_ANSWER,   "2026-11-22T15:00", 3, 2, NULL, "",
    "open 2026-11-23T09:30" },
  { "past-its-deadline",         CARE_OUTCOME_NO_ANSWER,   "2026-11-26T10:00", 3, 1, NULL, "",
    "open 2026-11-27T14:00" },

  { "member-before-the-deadline", CARE_OUTCOME_NO_ANSWER,  "2026-11-22T15:00", 3, 3, NULL, "member",
    "open 2026-11-23T09:30" },
  { "member-tenth-day",          CARE_OUTCOME_NO_ANSWER,   "2026-11-21T17:00", 3, 9, NULL, "member",
    "open 2026-11-22T10:30" },
  { "member-on-the-deadline",    CARE_OUTCOME_NO_ANSWER,   "2026-11-23T10:00", 1, 3, NULL, "member",
    "open 2026-11-23T11:30" },
  { "member-deadline-over",      CARE_OUTCOME_NO_ANSWER,   "2026-11-23T10:00", 3, 3, NULL, "member",
    "ask 2026-11-24T14:00" },
  { "member-hangs-up-at-the-end", CARE_OUTCOME_HUNG_UP,    "2026-11-23T10:00", 1, 1, NULL, "member",
    "ask 2026-11-24T09:30" },

  { "agreed-for-today",          CARE_OUTCOME_REACHED_LATER, "2026-11-20T10:00", 1, 1,
    "2026-11-20T19:00", "",
    "open agreed 2026-11-20T19:00" },
  { "agreed-within-the-deadline", CARE_OUTCOME_REACHED_LATER, "2026-11-20T10:00", 1, 1,
    "2026-11-22T15:00", "",
    "open agreed 2026-11-22T15:00 due 2026-11-22" },
  { "agreed-after-the-deadline", CARE_OUTCOME_REACHED_LATER, "2026-11-20T10:00", 1, 1,
    "2026-11-28T15:00", "",
    "open agreed 2026-11-28T15:00 due 2026-11-28 deadline 2026-11-28" },
  { "agreed-with-a-relative",    CARE_OUTCOME_THIRD_PARTY, "2026-11-20T10:00", 1, 1,
    "2026-11-21T15:00", "",
    "open agreed 2026-11-21T15:00 due 2026-11-21" },
  { "agreed-on-the-last-attempt", CARE_OUTCOME_REACHED_LATER, "2026-11-23T10:00", 3, 3,
    "2026-11-24T15:00", "",
    "open agreed 2026-11-24T15:00 due 2026-11-24 deadline 2026-11-24" },
  { "agreed-for-the-past",       CARE_OUTCOME_REACHED_LATER, "2026-11-20T10:00", 1, 1,
    "2026-11-20T09:00", "",
    "open 2026-11-20T11:30" },
  { "done-although-agreed",      CARE_OUTCOME_REACHED_DONE, "2026-11-20T10:00", 1, 1,
    "2026-11-21T15:00", "",
    "close DONE" },

  { "wrong-number-with-another",  CARE_OUTCOME_WRONG_NUMBER, "2026-11-20T10:00", 1, 1, NULL,
    "phone", "open strike" },
  { "wrong-number-without",       CARE_OUTCOME_WRONG_NUMBER, "2026-11-20T10:00", 1, 1, NULL, "",
    "close NOT_REACHED strike tell" },
  { "no-such-number",             CARE_OUTCOME_INVALID,      "2026-11-20T10:00", 1, 1, NULL, "",
    "close NOT_REACHED strike tell" },
  { "no-such-number-of-a-member", CARE_OUTCOME_INVALID,      "2026-11-20T10:00", 1, 1, NULL, "member",
    "ask strike tell" },
  { "letter-came-back",           CARE_OUTCOME_MAIL_RETURNED, "2026-11-20T10:00", 1, 1, NULL, "",
    "close NOT_REACHED tell" },
};

static CareRetry
retry_of_row (guint i)
{
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  g_autoptr(CareCall) call = care_call_new ();
  CareRetryLimits limits = CARE_RETRY_HOUSE_LIMITS;
  CareAttempt attempt = { call, verdicts[i].outcome, verdicts[i].attempts, verdicts[i].days };

  care_office_calendar_add (calendar, care_day_from_iso ("2026-11-25"), CARE_DAY_MARK_CLOSED);
  call->due_on = care_day_from_iso ("2026-11-20");
  call->deadline_on = care_day_from_iso ("2026-11-23");
  attempt.now = care_civil_from_iso (verdicts[i].now);
  attempt.good.agreed = care_civil_from_iso (verdicts[i].agreed);
  attempt.is_member = g_str_equal (verdicts[i].words, "member");
  attempt.has_other_phone = g_str_equal (verdicts[i].words, "phone");

  return care_retry_after (&attempt, &limits, care_call_window_get_house (), calendar);
}

static void
append_day (GString    *text,
            const char *word,
            CareDay     day,
            const char *unless)
{
  g_autofree char *iso = care_day_to_iso (day);

  if (!g_str_equal (iso, unless))
    g_string_append_printf (text, " %s %s", word, iso);
}

static char *
write_retry (const CareRetry *retry)
{
  static const char * const actions[] = { "open", "close", "ask" };
  GString *text = g_string_new (actions[retry->action]);
  g_autofree char *next = care_civil_to_iso (retry->not_before);
  g_autofree char *agreed = care_civil_to_iso (retry->agreed);

  if (retry->action == CARE_RETRY_CLOSE)
    g_string_append_printf (text, " %s", care_call_state_get_nick (retry->state));
  if (next != NULL)
    g_string_append_printf (text, " %s", next);
  if (agreed != NULL)
    g_string_append_printf (text, " agreed %s", agreed);
  append_day (text, "due", retry->due_on, "2026-11-20");
  append_day (text, "deadline", retry->deadline_on, "2026-11-23");
  if (retry->phone_is_wrong)
    g_string_append (text, " strike");
  if (retry->tell_supervisor)
    g_string_append (text, " tell");
  if (retry->send_not_reached)
    g_string_append (text, " sms");

  return g_string_free (text, FALSE);
}

static void
test_verdict (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareRetry retry = retry_of_row (i);
  g_autofree char *text = write_retry (&retry);
  CareDay today = care_civil_get_day (care_civil_from_iso (verdicts[i].now));
  g_autofree char *sentence = care_retry_describe (&retry, today);

  g_assert_cmpstr (text, ==, verdicts[i].verdict);
  g_assert_cmpint (retry.state == CARE_CALL_OPEN, ==, retry.action != CARE_RETRY_CLOSE);
  g_assert_cmpstr (sentence, !=, "");
}

static const struct
{
  const char *row;
  const char *sentence;
} sentences[] = {
  { "reached",                   "The call is done" },
  { "refused",                   "The customer does not wish to answer; the call is closed" },
  { "nothing-yet",               "The call stays open" },
  { "no-answer-before-midday",   "Will be tried again: 14:00" },
  { "hung-up-another-day",       "Will be tried again: Sat 21 Nov, 10:00" },
  { "third-day-third-attempt",   "The call is closed as not reached, and an SMS tells the customer" },
  { "member-deadline-over",      "The call stays open until the supervisor closes it" },
  { "agreed-for-today",          "Agreed with the customer: 19:00" },
  { "wrong-number-with-another", "Try the other number of this customer" },
  { "wrong-number-without",      "The call is closed as not reached, and the supervisor is told" },
};

static void
test_sentence (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  guint row = 0;
  CareRetry retry;
  g_autofree char *text = NULL;

  while (!g_str_equal (verdicts[row].name, sentences[i].row))
    row++;
  retry = retry_of_row (row);
  text = care_retry_describe (&retry, care_civil_get_day (care_civil_from_iso (verdicts[row].now)));

  g_assert_cmpstr (text, ==, sentences[i].sentence);
}

/* Attempts in vain are written as the numbers they were made to; "x" is another call. */
static const struct
{
  const char *name;
  const char *phones;
  const char *dialled;
  const char *next;
} numbers[] = {
  { "the-preferred-one",        "1 2",   "",        "1" },
  { "once-more",                "1 2",   "1",       "1" },
  { "the-second-after-two",     "1 2",   "1 1",     "2" },
  { "and-back-again",           "1 2",   "1 1 2 2", "1" },
  { "the-third-in-turn",        "1 2 3", "1 1 2 2", "3" },
  { "only-one-number",          "1",     "1 1 1",   "1" },
  { "another-call-says-nothing", "1 2",  "x x x",   "1" },
  { "no-number",                "",      "",        NULL },
};

static void
test_number (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareCustomer) customer = care_customer_new ();
  g_autoptr(GPtrArray) visits = g_ptr_array_new_with_free_func ((GDestroyNotify) care_visit_unref);
  g_auto(GStrv) dialled = g_strsplit (numbers[row].dialled, " ", -1);

  customer->phones = g_strsplit (numbers[row].phones, " ", -1);
  for (guint i = 0; dialled[i] != NULL; i++)
    {
      CareVisit *visit = care_visit_new ();

      visit->call_id = g_str_equal (dialled[i], "x") ? 8 : 7;
      visit->outcome = CARE_OUTCOME_NO_ANSWER;
      visit->phone = g_strdup (g_str_equal (dialled[i], "x") ? "1" : dialled[i]);
      g_ptr_array_add (visits, visit);
    }

  g_assert_cmpstr (care_retry_choose_phone (customer, visits, 7), ==, numbers[row].next);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/retry/verdict/%s", verdicts[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_verdict);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/retry/sentence/%s", sentences[i].row);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sentence);
    }

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/retry/number/%s", numbers[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_number);
    }

  return g_test_run ();
}
