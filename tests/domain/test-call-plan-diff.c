/* test-call-plan-diff.c — what a new plan changes in the stored calls
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-call-plan-diff.h"
#include "domain/care-call-plan.h"

#define RANGE_FROM  "2026-11-01"
#define RANGE_UNTIL "2026-12-31"
#define TODAY       "2026-11-21"

/* One call of a plan against one on file; a NULL day means there is none. */
static const struct
{
  const char    *name;
  CareCallType   type;
  const char    *wanted;    /* due day; the deadline is two days later, the base a day before */
  const char    *stored;
  CareCallState  state;
  const char    *reason;
  gboolean       agreed;
  const char    *change;
} changes[] = {
  { "new-call",                   CARE_CALL_SHOOT_THANKS, "2026-12-03", NULL, 0, NULL, FALSE,
    "insert 2026-12-03" },
  { "new-call-due-today",         CARE_CALL_SHOOT_THANKS, TODAY, NULL, 0, NULL, FALSE,
    "insert 2026-11-21" },
  { "new-call-on-its-deadline",   CARE_CALL_SHOOT_THANKS, "2026-11-19", NULL, 0, NULL, FALSE,
    "insert 2026-11-19" },
  { "new-call-of-the-past",       CARE_CALL_SHOOT_THANKS, "2026-11-18", NULL, 0, NULL, FALSE, "" },
  { "nothing-changed",            CARE_CALL_SHOOT_THANKS, "2026-12-03", "2026-12-03",
    CARE_CALL_OPEN, NULL, FALSE, "" },
  { "overdue-stays",              CARE_CALL_SHOOT_THANKS, "2026-11-10", "2026-11-10",
    CARE_CALL_OPEN, NULL, FALSE, "" },
  { "open-call-moves",            CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_OPEN, NULL, FALSE, "move 2026-12-10" },
  { "open-call-moves-back",       CARE_CALL_SHOOT_THANKS, "2026-11-10", "2026-12-03",
    CARE_CALL_OPEN, NULL, FALSE, "move 2026-11-10" },
  { "agreed-call-follows-a-new-base", CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_OPEN, NULL, TRUE, "move 2026-12-10" },
  { "done-call-stays",            CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_DONE, NULL, FALSE, "" },
  { "refused-call-stays",         CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_REFUSED, NULL, FALSE, "" },
  { "given-up-call-stays",        CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_NOT_REACHED, NULL, FALSE, "" },
  { "merged-call-stays",          CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_MERGED, NULL, FALSE, "" },
  { "reason-gone",                CARE_CALL_SHOOT_THANKS, NULL, "2026-12-03", CARE_CALL_OPEN, NULL,
    FALSE, "cancel 2026-12-03" },
  { "reason-gone-but-agreed",     CARE_CALL_SHOOT_THANKS, NULL, "2026-12-03", CARE_CALL_OPEN, NULL,
    TRUE, "cancel 2026-12-03" },
  { "reason-gone-but-done",       CARE_CALL_SHOOT_THANKS, NULL, "2026-12-03", CARE_CALL_DONE, NULL,
    FALSE, "" },
  { "before-the-range", CARE_CALL_WED_ANNIV, NULL, "2026-10-31", CARE_CALL_OPEN, NULL, FALSE, "" },
  { "after-the-range", CARE_CALL_WED_ANNIV, NULL, "2027-01-01", CARE_CALL_OPEN, NULL, FALSE, "" },
  { "first-day-of-the-range", CARE_CALL_WED_ANNIV, NULL, RANGE_FROM, CARE_CALL_OPEN, NULL, FALSE,
    "cancel 2026-11-01" },
  { "last-day-of-the-range", CARE_CALL_WED_ANNIV, NULL, RANGE_UNTIL, CARE_CALL_OPEN, NULL, FALSE,
    "cancel 2026-12-31" },
  { "order-before-the-range", CARE_CALL_SHOOT_THANKS, NULL, "2026-10-31", CARE_CALL_OPEN, NULL, FALSE,
    "cancel 2026-10-31" },
  { "order-after-the-range", CARE_CALL_SURVEY, NULL, "2027-01-31", CARE_CALL_OPEN, NULL, FALSE,
    "cancel 2027-01-31" },
  { "reminder-after-the-range", CARE_CALL_WEDDING_PREP, NULL, "2027-01-31", CARE_CALL_OPEN, NULL,
    FALSE, "" },
  { "complaint-call-stays", CARE_CALL_COMPLAINT_AFTER, NULL, "2026-12-03", CARE_CALL_OPEN, NULL,
    FALSE, "" },
  { "festival-of-who-is-no-vip-any-more", CARE_CALL_FESTIVAL, NULL, "2026-12-03", CARE_CALL_OPEN, NULL,
    FALSE, "cancel 2026-12-03" },
  { "promotion-stays", CARE_CALL_PROMO, NULL, "2026-12-03", CARE_CALL_OPEN, NULL, FALSE, "" },
  { "callback-is-never-planned",  CARE_CALL_CALLBACK, NULL, "2026-12-03", CARE_CALL_OPEN, NULL,
    FALSE, "" },
  { "promised-reply-stays",       CARE_CALL_REPLY_PROMISED, NULL, "2026-12-03", CARE_CALL_OPEN,
    NULL, FALSE, "" },
  { "withdrawn-call-returns",     CARE_CALL_SHOOT_THANKS, "2026-12-03", "2026-12-03",
    CARE_CALL_CANCELLED, "PLAN", FALSE, "move 2026-12-03" },
  { "withdrawn-call-returns-later", CARE_CALL_SHOOT_THANKS, "2026-12-10", "2026-12-03",
    CARE_CALL_CANCELLED, "PLAN", FALSE, "move 2026-12-10" },
  { "withdrawn-call-is-history",  CARE_CALL_SHOOT_THANKS, "2026-11-10", "2026-11-10",
    CARE_CALL_CANCELLED, "PLAN", FALSE, "" },
  { "cancelled-by-hand-stays",    CARE_CALL_SHOOT_THANKS, "2026-12-03", "2026-12-03",
    CARE_CALL_CANCELLED, "moved abroad", FALSE, "" },
  { "cancelled-without-word-stays", CARE_CALL_SHOOT_THANKS, "2026-12-03", "2026-12-03",
    CARE_CALL_CANCELLED, NULL, FALSE, "" },
};

static CareCall *
one_call (CareCallType  type,
          const char   *due_on)
{
  CareCall *call = care_call_new ();

  call->type = type;
  call->customer_id = 7;
  call->order_id = 21;
  call->occurrence = g_strdup ("");
  call->due_on = care_day_from_iso (due_on);
  call->base_on = call->due_on - 1;
  call->deadline_on = call->due_on + 2;

  return call;
}

static GPtrArray *
no_calls (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
}

static CareCallPlanDiff *
compare (GPtrArray *wanted,
         GPtrArray *existing)
{
  return care_call_plan_diff (wanted, existing, care_day_from_iso (RANGE_FROM),
                              care_day_from_iso (RANGE_UNTIL), care_day_from_iso (TODAY));
}

static char *
write_change (const char *verb,
              GPtrArray  *calls)
{
  const CareCall *call = calls->len > 0 ? calls->pdata[0] : NULL;
  g_autofree char *day = call != NULL ? care_day_to_iso (call->due_on) : NULL;

  return call != NULL ? g_strdup_printf ("%s %s", verb, day) : g_strdup ("");
}

static void
test_change (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GPtrArray) wanted = no_calls ();
  g_autoptr(GPtrArray) existing = no_calls ();
  g_autoptr(CareCallPlanDiff) diff = NULL;
  g_autofree char *insert = NULL;
  g_autofree char *move = NULL;
  g_autofree char *cancel = NULL;
  g_autofree char *all = NULL;

  if (changes[i].wanted != NULL)
    g_ptr_array_add (wanted, one_call (changes[i].type, changes[i].wanted));
  if (changes[i].stored != NULL)
    {
      CareCall *stored = one_call (changes[i].type, changes[i].stored);

      stored->id = 99;
      stored->state = changes[i].state;
      stored->reason = g_strdup (changes[i].reason);
      stored->agreed_at = changes[i].agreed ? 1795226400 : CARE_MOMENT_NONE;
      g_ptr_array_add (existing, stored);
    }

  diff = compare (wanted, existing);
  insert = write_change ("insert", diff->to_insert);
  move = write_change ("move", diff->to_update);
  cancel = write_change ("cancel", diff->to_cancel);
  all = g_strconcat (insert, move, cancel, NULL);

  g_assert_cmpstr (all, ==, changes[i].change);
  g_assert_cmpint (diff->moved->len, ==, diff->to_update->len);
}

/* What changes is a copy of the stored call: same row, same version, no longer agreed. */
static void
test_moved_fields (void)
{
  g_autoptr(GPtrArray) wanted = no_calls ();
  g_autoptr(GPtrArray) existing = no_calls ();
  g_autoptr(CareCallPlanDiff) diff = NULL;
  CareCall *stored = one_call (CARE_CALL_SHOOT_THANKS, "2026-12-03");
  const CareCall *moved;
  g_autofree char *sentence = NULL;

  stored->id = 99;
  stored->version = 4;
  stored->n_attempts = 2;
  stored->not_before = 1795226400;
  stored->agreed_at = 1795226400;
  g_ptr_array_add (existing, stored);
  g_ptr_array_add (wanted, one_call (CARE_CALL_SHOOT_THANKS, "2026-12-10"));
  diff = compare (wanted, existing);
  moved = diff->to_update->pdata[0];
  sentence = care_call_plan_describe_move (diff->moved->pdata[0], moved);

  g_assert_cmpint (moved->id, ==, 99);
  g_assert_cmpint (moved->version, ==, 4);
  g_assert_cmpint (moved->n_attempts, ==, 2);
  g_assert_cmpint (moved->not_before, ==, CARE_MOMENT_NONE);
  g_assert_cmpint (moved->agreed_at, ==, CARE_MOMENT_NONE);
  g_assert_cmpint (moved->deadline_on, ==, care_day_from_iso ("2026-12-12"));
  g_assert_cmpstr (sentence, ==, "Post-shooting call moves from 3 Dec to 10 Dec");
}

/* The planner moves a call to another day; the customer's own word for a day is kept. */
static void
test_agreed_day_is_kept (void)
{
  g_autoptr(GPtrArray) wanted = no_calls ();
  g_autoptr(GPtrArray) existing = no_calls ();
  g_autoptr(CareCallPlanDiff) diff = NULL;
  CareCall *stored = one_call (CARE_CALL_SHOOT_THANKS, "2026-12-03");

  stored->due_on += 4;
  stored->deadline_on += 2;
  stored->agreed_at = 1795226400;
  g_ptr_array_add (existing, stored);
  g_ptr_array_add (wanted, one_call (CARE_CALL_SHOOT_THANKS, "2026-12-03"));
  diff = compare (wanted, existing);

  g_assert_cmpint (diff->to_update->len, ==, 0);
}

/* A whole customer: planning again the next day changes nothing, and giving the order up
 * withdraws what hung on it but not the couple's own greetings. */
static void
test_plan_twice (void)
{
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  g_autoptr(CareCustomer) customer = care_customer_new ();
  g_autoptr(GPtrArray) orders = g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_unref);
  CareDay today = care_day_from_iso (TODAY);
  CareOrder *order = care_order_new ();
  g_autoptr(GPtrArray) stored = NULL;
  g_autoptr(GPtrArray) again = NULL;
  g_autoptr(GPtrArray) given_up = NULL;
  g_autoptr(CareCallPlanDiff) same = NULL;
  g_autoptr(CareCallPlanDiff) fewer = NULL;

  g_ptr_array_add (orders, order);
  order->stages[CARE_STAGE_BOOKED].done_on = today;
  order->stages[CARE_STAGE_SHOOT].planned_on = today + 40;
  order->package_content = g_strdup ("新娘妆");
  customer->wedding_on = today + 60;
  stored = care_call_plan_all (customer, orders, calendar, today, today - 30, today + 70);
  again = care_call_plan_all (customer, orders, calendar, today + 1, today - 29, today + 71);
  same = care_call_plan_diff (again, stored, today - 29, today + 71, today + 1);
  g_assert_cmpuint (stored->len, ==, 4);
  g_assert_cmpuint (same->to_insert->len + same->to_update->len + same->to_cancel->len, ==, 0);

  order->state = CARE_ORDER_CANCELLED;
  given_up = care_call_plan_all (customer, orders, calendar, today, today - 30, today + 70);
  fewer = care_call_plan_diff (given_up, stored, today - 30, today + 70, today);
  g_assert_cmpuint (given_up->len, ==, 1);
  g_assert_cmpuint (fewer->to_cancel->len, ==, 3);
}

static void
test_sentences (void)
{
  g_autoptr(CareCall) before = one_call (CARE_CALL_SHOOT_THANKS, "2026-12-03");
  g_autoptr(CareCall) after = one_call (CARE_CALL_SHOOT_THANKS, "2026-12-03");
  g_autofree char *same = care_call_plan_describe_move (before, after);
  g_autofree char *again = NULL;

  before->state = CARE_CALL_CANCELLED;
  again = care_call_plan_describe_move (before, after);

  g_assert_null (same);
  g_assert_cmpstr (again, ==, "Post-shooting call is planned again for 3 Dec");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/call-plan-diff/change/%s", changes[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_change);
    }
  g_test_add_func ("/call-plan-diff/moved-fields", test_moved_fields);
  g_test_add_func ("/call-plan-diff/agreed-day-is-kept", test_agreed_day_is_kept);
  g_test_add_func ("/call-plan-diff/plan-twice", test_plan_twice);
  g_test_add_func ("/call-plan-diff/sentences", test_sentences);

  return g_test_run ();
}
