/* test-call-plan.c — which calls an order and a customer are owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-call-plan.h"

#include <stdio.h>
#include <string.h>

#define CALENDAR_CLOSED "2026-12-30", "2026-12-31"

/* An order is written as its stages: "=" happened on, "~" planned for, "!" has the status.
 * Calls are written "occurrence@due/deadline". Closed: 30 and 31 December 2026. */
static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *order;
  const char   *today;
  const char   *calls;
} promises[] = {
  { "day-after-booking", CARE_CALL_BOOKING_THANKS, "BOOKED=2026-11-02", "2026-11-02",
    "@2026-11-03/2026-11-05" },
  { "day-after-booking-over-month-end", CARE_CALL_BOOKING_THANKS, "BOOKED=2024-02-28", "2024-02-28",
    "@2024-02-29/2024-03-02" },
  { "booking-still-planned", CARE_CALL_BOOKING_THANKS, "BOOKED~2026-11-02", "2026-10-02", "" },
  { "cancelled-order-owes-nothing", CARE_CALL_BOOKING_THANKS, "BOOKED=2026-11-02 CANCELLED",
    "2026-11-02", "" },
  { "finished-order-owes-its-thanks", CARE_CALL_BOOKING_THANKS, "BOOKED=2026-11-02 DONE", "2026-11-02",
    "@2026-11-03/2026-11-05" },
  { "closed-day-moves-to-next-open", CARE_CALL_BOOKING_THANKS, "BOOKED=2026-12-29", "2026-12-29",
    "@2027-01-01/2027-01-01" },
  { "deadline-counts-from-the-unmoved-day", CARE_CALL_PICKUP_FOLLOW, "PICKUP=2026-12-25", "2026-12-29",
    "@2027-01-01/2027-01-02" },

  { "no-shooting-date", CARE_CALL_SCHEDULE_FOLLOW, "BOOKED=2026-11-02", "2026-11-02",
    "1@2026-11-09/2026-11-12 2@2026-11-23/2026-11-26 3@2026-12-07/2026-12-10" },
  { "shooting-date-planned", CARE_CALL_SCHEDULE_FOLLOW, "BOOKED=2026-11-02 SHOOT~2026-12-01",
    "2026-11-02", "" },
  { "shooting-done", CARE_CALL_SCHEDULE_FOLLOW, "BOOKED=2026-11-02 SHOOT=2026-11-03", "2026-11-09", "" },
  { "shooting-not-wanted", CARE_CALL_SCHEDULE_FOLLOW, "BOOKED=2026-11-02 SHOOT!CANCELLED",
    "2026-11-09", "" },
  { "proofing-shows-it-was-shot", CARE_CALL_SCHEDULE_FOLLOW, "BOOKED=2026-11-02 PROOF=2026-11-20",
    "2026-11-21", "" },

  { "five-days-before-shooting", CARE_CALL_DRESS_REMIND, "SHOOT~2026-12-01", "2026-11-02",
    "@2026-11-26/2026-11-27" },
  { "dress-already-chosen", CARE_CALL_DRESS_REMIND, "SHOOT~2026-12-01 DRESS=2026-11-20",
    "2026-11-21", "" },
  { "dress-only-planned", CARE_CALL_DRESS_REMIND, "SHOOT~2026-12-01 DRESS~2026-11-28", "2026-11-21",
    "@2026-11-26/2026-11-27" },
  { "shooting-is-over", CARE_CALL_DRESS_REMIND, "SHOOT=2026-12-01", "2026-12-01", "" },
  { "shooting-was-postponed", CARE_CALL_DRESS_REMIND, "SHOOT~2026-12-01 SHOOT!POSTPONED",
    "2026-11-21", "" },
  { "reminder-on-a-closed-day", CARE_CALL_DRESS_REMIND, "SHOOT~2027-01-04", "2026-11-21",
    "@2027-01-01/2027-01-01" },

  { "day-after-dress-selection", CARE_CALL_RETURN_VISIT, "DRESS=2026-11-20", "2026-11-20",
    "DRESS@2026-11-21/2026-11-23" },
  { "dress-not-yet", CARE_CALL_RETURN_VISIT, "DRESS~2026-11-20", "2026-11-19", "" },
  { "day-after-shooting", CARE_CALL_SHOOT_THANKS, "SHOOT=2026-11-20", "2026-11-20",
    "@2026-11-21/2026-11-23" },
  { "no-thanks-for-a-plan", CARE_CALL_SHOOT_THANKS, "SHOOT~2026-11-20", "2026-11-20", "" },
  { "tenth-day-after-proofing", CARE_CALL_PROOF_FOLLOW, "PROOF=2024-05-01", "2024-05-01",
    "@2024-05-11/2024-05-14" },
  { "fifth-day-after-pick-up", CARE_CALL_PICKUP_FOLLOW, "PICKUP=2024-05-01", "2024-05-01",
    "@2024-05-06/2024-05-09" },
  { "survey-thirty-days-after-pick-up", CARE_CALL_SURVEY, "PICKUP=2026-11-01", "2026-11-01",
    "@2026-12-01/2026-12-31" },
  { "goods-ready", CARE_CALL_PICKUP_NOTICE, "READY=2026-11-01", "2026-11-01",
    "1@2026-11-01/2026-11-03 2@2026-11-16/2026-11-18 3@2026-12-01/2026-12-03" },
  { "goods-collected", CARE_CALL_PICKUP_NOTICE, "READY=2026-11-01 PICKUP=2026-11-05", "2026-11-06", "" },
  { "notice-on-a-closed-day-moves", CARE_CALL_PICKUP_NOTICE, "READY=2026-12-31", "2026-12-31",
    "1@2027-01-01/2027-01-02 2@2027-01-15/2027-01-17 3@2027-01-30/2027-02-01" },

  { "planned-day-itself-is-not-late", CARE_CALL_STAGE_LATE, "SHOOT~2026-11-20", "2026-11-20", "" },
  { "late-the-day-after", CARE_CALL_STAGE_LATE, "SHOOT~2026-11-20", "2026-11-21",
    "SHOOT#1@2026-11-21/2026-11-22" },
  { "late-third-day", CARE_CALL_STAGE_LATE, "SHOOT~2026-11-20", "2026-11-23",
    "SHOOT#1@2026-11-21/2026-11-22" },
  { "late-again-after-three-days", CARE_CALL_STAGE_LATE, "SHOOT~2026-11-20", "2026-11-24",
    "SHOOT#2@2026-11-24/2026-11-25" },
  { "late-for-a-month", CARE_CALL_STAGE_LATE, "PICKUP~2026-10-01", "2026-11-01",
    "PICKUP#11@2026-11-01/2026-11-02" },
  { "late-but-done", CARE_CALL_STAGE_LATE, "SHOOT~2026-11-20 SHOOT=2026-11-22", "2026-11-24", "" },
  { "late-but-postponed", CARE_CALL_STAGE_LATE, "SHOOT~2026-11-20 SHOOT!POSTPONED", "2026-11-24", "" },
  { "late-but-overtaken", CARE_CALL_STAGE_LATE, "DRESS~2026-11-10 SHOOT=2026-11-20", "2026-11-24", "" },
  { "two-stages-late", CARE_CALL_STAGE_LATE, "DRESS~2026-11-20 PROOF~2026-11-19", "2026-11-21",
    "DRESS#1@2026-11-21/2026-11-22 PROOF#1@2026-11-20/2026-11-21" },
  { "production-is-not-asked-for", CARE_CALL_STAGE_LATE, "PRODUCTION~2026-11-20", "2026-11-24", "" },
};

/* The customer is written as words; orders apart from each other by "|". The range is
 * 1 November 2026 to 31 October 2027. */
static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *customer;
  const char   *orders;
  const char   *content;
  const char   *calls;
} greetings[] = {
  { "wedding-day", CARE_CALL_WEDDING_DAY, "wedding=2027-05-01", "", NULL, "@2027-05-01/2027-05-01" },
  { "wedding-day-unknown", CARE_CALL_WEDDING_DAY, "", "", NULL, "" },
  { "wedding-day-on-a-closed-day-is-an-sms", CARE_CALL_WEDDING_DAY, "wedding=2026-12-31", "", NULL,
    "@2026-12-31/2026-12-31" },
  { "wedding-day-outside-the-range", CARE_CALL_WEDDING_DAY, "wedding=2027-11-01", "", NULL, "" },
  { "wedding-day-of-a-lost-customer", CARE_CALL_WEDDING_DAY, "wedding=2027-05-01 LOST", "", NULL, "" },
  { "wedding-day-of-an-erased-customer", CARE_CALL_WEDDING_DAY, "wedding=2027-05-01 DELETED", "",
    NULL, "" },
  { "wedding-day-not-to-be-called", CARE_CALL_WEDDING_DAY, "wedding=2027-05-01 do-not-call", "",
    NULL, "" },

  { "bridal-make-up", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01", "BOOKED=2026-11-02", "拍摄、新娘妆",
    "@2027-04-16/2027-04-19" },
  { "wedding-day-dress-traditional", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01", "BOOKED=2026-11-02",
    "當天禮服一套", "@2027-04-16/2027-04-19" },
  { "bridal-make-up-in-english", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01", "BOOKED=2026-11-02",
    "Bridal Make-up", "@2027-04-16/2027-04-19" },
  { "toasting-dress", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01", "BOOKED=2026-11-02", "敬酒服",
    "@2027-04-16/2027-04-19" },
  { "only-photographs", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01", "BOOKED=2026-11-02", "相册、放大照", "" },
  { "two-orders-one-reminder", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01",
    "BOOKED=2026-11-02|BOOKED=2026-11-03", "跟妆", "@2027-04-16/2027-04-19" },
  { "make-up-was-cancelled", CARE_CALL_WEDDING_PREP, "wedding=2027-05-01", "BOOKED=2026-11-02 CANCELLED",
    "跟妆", "" },

  { "no-anniversary-in-year-zero", CARE_CALL_WED_ANNIV, "wedding=2027-05-01", "", NULL, "" },
  { "first-anniversary", CARE_CALL_WED_ANNIV, "wedding=2026-05-01", "", NULL,
    "2027@2027-05-01/2027-05-01" },
  { "twentieth-anniversary", CARE_CALL_WED_ANNIV, "wedding=2006-12-24", "", NULL,
    "2026@2026-12-24/2026-12-24" },
  { "married-on-leap-day", CARE_CALL_WED_ANNIV, "wedding=2024-02-29", "", NULL,
    "2027@2027-02-28/2027-02-28" },
  { "anniversary-not-wanted", CARE_CALL_WED_ANNIV, "wedding=2026-05-01 no-anniversary", "", NULL, "" },
  { "anniversary-on-a-closed-day-is-an-sms", CARE_CALL_WED_ANNIV, "wedding=2020-12-30", "", NULL,
    "2026@2026-12-30/2026-12-30" },

  { "shot-last-may", CARE_CALL_SHOOT_ANNIV, "", "SHOOT=2026-05-20", NULL, "2027@2027-05-01/2027-05-11" },
  { "shot-this-november", CARE_CALL_SHOOT_ANNIV, "", "SHOOT=2026-11-20", NULL, "" },
  { "shot-on-the-first", CARE_CALL_SHOOT_ANNIV, "", "SHOOT=2020-11-01", NULL,
    "2026@2026-11-01/2026-11-11" },
  { "two-orders-of-one-month", CARE_CALL_SHOOT_ANNIV, "", "SHOOT=2025-05-20|SHOOT=2026-05-03", NULL,
    "2027@2027-05-01/2027-05-11" },
  { "two-orders-of-two-months", CARE_CALL_SHOOT_ANNIV, "", "SHOOT=2025-05-20|SHOOT=2026-03-03", NULL,
    "2027@2027-03-01/2027-03-11 2027@2027-05-01/2027-05-11" },
  { "shot-for-a-cancelled-order", CARE_CALL_SHOOT_ANNIV, "", "SHOOT=2026-05-20 CANCELLED", NULL, "" },
  { "letter-reaches-who-is-not-to-be-called", CARE_CALL_SHOOT_ANNIV, "do-not-call",
    "SHOOT=2026-05-20", NULL,
    "2027@2027-05-01/2027-05-11" },

  { "birthday", CARE_CALL_BIRTHDAY, "born=1990-08-15", "BOOKED=2026-11-02", NULL,
    "2027@2027-08-15/2027-08-15" },
  { "birthday-without-order", CARE_CALL_BIRTHDAY, "born=1990-08-15", "", NULL, "" },
  { "birthday-after-cancelling", CARE_CALL_BIRTHDAY, "born=1990-08-15",
    "BOOKED=2026-11-02 CANCELLED", NULL, "" },
  { "birthdays-of-both", CARE_CALL_BIRTHDAY, "born=1990-08-15 born=1989-03-01", "BOOKED=2026-11-02", NULL,
    "2027@2027-08-15/2027-08-15 2027@2027-03-01/2027-03-01" },
  { "birthday-on-a-closed-day-is-an-sms", CARE_CALL_BIRTHDAY, "born=1990-12-30",
    "BOOKED=2026-11-02", NULL,
    "2026@2026-12-30/2026-12-30" },
  { "birthday-on-leap-day", CARE_CALL_BIRTHDAY, "born=1992-02-29", "BOOKED=2026-11-02", NULL,
    "2027@2027-02-28/2027-02-28" },
  { "lunar-birthday", CARE_CALL_BIRTHDAY, "lunar=1990-08-15", "BOOKED=2026-11-02", NULL,
    "2027@2027-09-15/2027-09-15" },
  { "lunar-birthday-at-the-end-of-the-year", CARE_CALL_BIRTHDAY, "lunar=1990-12-30",
    "BOOKED=2026-11-02", NULL,
    "2026@2027-02-05/2027-02-05" },
  { "birthday-without-a-year", CARE_CALL_BIRTHDAY, "born=0000-08-15", "BOOKED=2026-11-02", NULL,
    "2027@2027-08-15/2027-08-15" },
  { "birthday-not-to-be-called", CARE_CALL_BIRTHDAY, "born=1990-08-15 do-not-call",
    "BOOKED=2026-11-02", NULL, "" },

  { "festivals-of-an-ordinary-couple", CARE_CALL_FESTIVAL, "", "", NULL, "" },
  { "first-festival-of-a-vip", CARE_CALL_FESTIVAL, "VIP until=2027-01-31", "", NULL,
    "2027-01-01@2027-01-01/2027-01-01" },
  { "new-year-of-a-vip", CARE_CALL_FESTIVAL, "VIP until=2027-02-10", "", NULL,
    "2027-01-01@2027-01-01/2027-01-01 2027-02-05@2027-02-04/2027-02-05 2027-02-06@2027-02-04/2027-02-06" },

  { "winning-back-after-a-year", CARE_CALL_WINBACK, "", "PICKUP=2025-11-20 DONE", NULL,
    "1@2026-11-20/2026-12-20 2@2027-05-22/2027-06-21" },
  { "winning-back-three-times", CARE_CALL_WINBACK, "", "PICKUP=2024-12-01 DONE", NULL,
    "3@2026-12-01/2026-12-31" },
  { "nobody-stays-away-with-an-order", CARE_CALL_WINBACK, "", "PICKUP=2025-11-20 DONE|BOOKED=2025-12-20",
    NULL, "" },
  { "a-second-order-counts", CARE_CALL_WINBACK, "", "PICKUP=2025-11-20 DONE|PICKUP=2026-06-20 DONE", NULL,
    "1@2027-06-20/2027-07-20" },
  { "winning-back-not-wanted", CARE_CALL_WINBACK, "refuses", "PICKUP=2025-11-20 DONE", NULL, "" },

  { "newly-assigned", CARE_CALL_NEW_ASSIGN, "assigned=2026-11-20", "", NULL,
    "2026-11-20@2026-11-21/2026-11-27" },
  { "assigned-before-a-closed-day", CARE_CALL_NEW_ASSIGN, "assigned=2026-12-29", "", NULL,
    "2026-12-29@2027-01-01/2027-01-05" },
  { "assigned-long-ago", CARE_CALL_NEW_ASSIGN, "assigned=2025-11-20", "", NULL, "" },
  { "assigned-but-not-to-be-called", CARE_CALL_NEW_ASSIGN, "assigned=2026-11-20 do-not-call", "",
    NULL, "" },
};

static CareOfficeCalendar *
office_calendar (void)
{
  static const char * const closed[] = { CALENDAR_CLOSED };
  CareOfficeCalendar *calendar = care_office_calendar_new ();

  for (guint i = 0; i < G_N_ELEMENTS (closed); i++)
    care_office_calendar_add (calendar, care_day_from_iso (closed[i]), CARE_DAY_MARK_CLOSED);

  return calendar;
}

static void
read_stage (CareOrder  *order,
            const char *word)
{
  gsize length = strcspn (word, "=~!");
  g_autofree char *nick = g_strndup (word, length);
  CareStage stage = care_stage_from_nick (nick, CARE_STAGE_WEDDING);

  g_assert_cmpint (stage, !=, CARE_STAGE_WEDDING);
  if (word[length] == '!')
    order->stages[stage].status = care_stage_status_from_nick (word + length + 1, CARE_STAGE_STATUS_DONE);
  else if (word[length] == '~')
    order->stages[stage].planned_on = care_day_from_iso (word + length + 1);
  else
    order->stages[stage].done_on = care_day_from_iso (word + length + 1);
}

static CareOrder *
read_order (const char *text,
            gint64      id)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  CareOrder *order = care_order_new ();

  order->id = id;
  order->customer_id = 7;
  for (guint i = 0; words[i] != NULL; i++)
    if (strpbrk (words[i], "=~!") == NULL)
      order->state = care_order_state_from_nick (words[i], CARE_ORDER_OPEN);
    else
      read_stage (order, words[i]);

  return order;
}

static GPtrArray *
read_orders (const char *text,
             const char *content)
{
  g_auto(GStrv) parts = g_strsplit (text, "|", -1);
  GPtrArray *orders = g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_unref);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      CareOrder *order = read_order (parts[i], 21 + i);

      order->package_content = g_strdup (content);
      g_ptr_array_add (orders, order);
    }

  return orders;
}

static void
read_birthday (CareCustomer *customer,
               CareCalendar  calendar,
               const char   *text)
{
  CarePerson *person = care_person_new ();

  if (customer->persons == NULL)
    customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);

  person->id = 50 + customer->persons->len;
  person->birthday.calendar = calendar;
  g_assert_cmpint (sscanf (text, "%d-%d-%d", &person->birthday.year, &person->birthday.month,
                           &person->birthday.day), ==, 3);
  g_ptr_array_add (customer->persons, person);
}

static CareCustomer *
read_customer (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  CareCustomer *customer = care_customer_new ();

  customer->id = 7;
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (words[i], "wedding="))
      customer->wedding_on = care_day_from_iso (words[i] + strlen ("wedding="));
    else if (g_str_has_prefix (words[i], "assigned="))
      {
        customer->assigned_on = care_day_from_iso (words[i] + strlen ("assigned="));
        customer->assigned_to = 3;
      }
    else if (g_str_has_prefix (words[i], "born="))
      read_birthday (customer, CARE_CALENDAR_SOLAR, words[i] + strlen ("born="));
    else if (g_str_has_prefix (words[i], "lunar="))
      read_birthday (customer, CARE_CALENDAR_LUNAR, words[i] + strlen ("lunar="));
    else if (g_str_equal (words[i], "do-not-call"))
      customer->do_not_call = TRUE;
    else if (g_str_equal (words[i], "VIP"))
      customer->level = CARE_LEVEL_VIP;
    else if (g_str_equal (words[i], "refuses"))
      customer->consent_promo = CARE_CONSENT_REFUSED;
    else if (g_str_has_prefix (words[i], "until="))
      continue;
    else if (g_str_equal (words[i], "no-anniversary"))
      customer->no_anniversary = TRUE;
    else
      customer->state = care_customer_state_from_nick (words[i], CARE_CUSTOMER_ACTIVE);

  return customer;
}

static char *
write_calls (GPtrArray    *calls,
             CareCallType  type)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < calls->len; i++)
    {
      const CareCall *call = calls->pdata[i];
      g_autofree char *due = care_day_to_iso (call->due_on);
      g_autofree char *deadline = care_day_to_iso (call->deadline_on);

      if (call->type == type)
        g_string_append_printf (text, "%s%s@%s/%s", text->len > 0 ? " " : "", call->occurrence, due,
          deadline);
    }

  return g_string_free (text, FALSE);
}

static void
test_order (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  g_autoptr(CareCustomer) customer = read_customer ("");
  g_autoptr(CareOrder) order = read_order (promises[i].order, 21);
  g_autoptr(GPtrArray) calls = care_call_plan_order (customer, order, calendar,
                                                     care_day_from_iso (promises[i].today));
  g_autofree char *text = write_calls (calls, promises[i].type);

  g_assert_cmpstr (text, ==, promises[i].calls);
}

static void
test_customer (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  g_autoptr(CareCustomer) customer = read_customer (greetings[i].customer);
  g_autoptr(GPtrArray) orders = read_orders (greetings[i].orders, greetings[i].content);
  const char *until = strstr (greetings[i].customer, "until=");
  g_autoptr(GPtrArray) calls = care_call_plan_customer (customer, orders, calendar,
                                                        care_day_from_iso ("2026-11-01"),
                                                        care_day_from_iso (until != NULL
                                                                             ? until + strlen ("until=")
                                                                             : "2027-10-31"));
  g_autofree char *text = write_calls (calls, greetings[i].type);

  g_assert_cmpstr (text, ==, greetings[i].calls);
}

/* Everything an order can owe comes once: no two calls share a key. */
static void
test_keys_differ (void)
{
  static const char stages[] = "BOOKED=2025-11-02 DRESS=2025-11-10 SHOOT=2025-11-20 PROOF=2025-12-01 "
                               "READY=2026-01-02|BOOKED=2026-11-02 PICKUP=2026-11-12 DRESS~2026-11-05";
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  g_autoptr(CareCustomer) customer = read_customer ("wedding=2026-05-01 assigned=2026-11-20");
  g_autoptr(GPtrArray) orders = read_orders (stages, "新娘妆");
  g_autoptr(GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  CareDay today = care_day_from_iso ("2026-11-21");
  g_autoptr(GPtrArray) calls = care_call_plan_customer (customer, orders, calendar, today - 365, today + 365);

  for (guint i = 0; i < orders->len; i++)
    g_ptr_array_extend_and_steal (calls, care_call_plan_order (customer, orders->pdata[i], calendar,
      today));

  for (guint i = 0; i < calls->len; i++)
    g_assert_true (g_hash_table_add (keys, care_call_dup_key (calls->pdata[i])));
  g_assert_cmpint (calls->len, >, 12);
}

/* A reminder that closed days moved stays in the plan until the day it was moved to. */
static const struct
{
  const char *name;
  const char *customer;
  const char *orders;
  const char *from;
  const char *until;
  guint       n_calls;
} ranges[] = {
  { "before-the-proper-day",      "wedding=2027-01-14", "BOOKED=2026-11-02", "2026-12-01", "2026-12-29", 0 },
  { "on-the-proper-day",          "wedding=2027-01-14", "BOOKED=2026-11-02", "2026-12-01", "2026-12-30", 1 },
  { "between-proper-and-due-day", "wedding=2027-01-14", "BOOKED=2026-11-02", "2026-12-31", "2026-12-31", 1 },
  { "on-the-due-day",             "wedding=2027-01-14", "BOOKED=2026-11-02", "2027-01-01", "2027-01-10", 1 },
  { "after-the-due-day",          "wedding=2027-01-14", "BOOKED=2026-11-02", "2027-01-02", "2027-01-10", 0 },
};

static void
test_range (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  g_autoptr(CareCustomer) customer = read_customer (ranges[i].customer);
  g_autoptr(GPtrArray) orders = read_orders (ranges[i].orders, "新娘妆");
  g_autoptr(GPtrArray) calls = care_call_plan_customer (customer, orders, calendar,
                                                        care_day_from_iso (ranges[i].from),
                                                        care_day_from_iso (ranges[i].until));

  g_assert_cmpuint (calls->len, ==, ranges[i].n_calls);
}

static void
test_key_and_fields (void)
{
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  g_autoptr(CareCustomer) customer = read_customer ("assigned=2026-01-01");
  g_autoptr(CareOrder) order = read_order ("READY=2026-11-01", 21);
  CareDay ready_on = care_day_from_iso ("2026-11-01");
  g_autoptr(GPtrArray) calls = care_call_plan_order (customer, order, calendar, ready_on);
  const CareCall *call = calls->pdata[1];
  g_autofree char *key = care_call_dup_key (call);

  g_assert_cmpstr (key, ==, "PICKUP_NOTICE/7/0/21/2");
  g_assert_cmpint (call->base_on, ==, ready_on);
  g_assert_cmpint (call->staff_id, ==, 3);
  g_assert_cmpint (call->state, ==, CARE_CALL_OPEN);
  g_assert_false (care_call_plan_is_history (call, call->deadline_on));
  g_assert_true (care_call_plan_is_history (call, call->deadline_on + 1));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    {
      g_autofree char *path = g_strdup_printf ("/call-plan/order/%s", promises[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_order);
    }
  for (guint i = 0; i < G_N_ELEMENTS (greetings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/call-plan/customer/%s", greetings[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_customer);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autofree char *path = g_strdup_printf ("/call-plan/range/%s", ranges[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_range);
    }
  g_test_add_func ("/call-plan/keys-differ", test_keys_differ);
  g_test_add_func ("/call-plan/key-and-fields", test_key_and_fields);

  return g_test_run ();
}
