/* care-call-plan.c — which calls an order and a customer are owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-call-plan.h"

#include "care-festival.h"

#include <string.h>

#define DAYS_BETWEEN_LATE_CALLS 3

const int care_call_plan_winback_days[CARE_N_WINBACKS] = { 365, 548, 730 };

typedef struct
{
  const CareCustomer       *customer;
  const CareOfficeCalendar *calendar;
  GPtrArray                *calls;
  CareDay                   from;  /* what is due before this is left out */
  CareDay                   until;
} Plan;

/* Words by which a package or its extras show that the studio dresses the bride on her day. */
static const char * const wedding_day_words[] = {
  "新娘妆", "新娘妝", "跟妆", "跟妝", "早妆", "早妝", "当天礼服", "當天禮服", "结婚礼服", "結婚禮服",
  "婚宴礼服", "婚宴禮服", "出门纱", "出門紗", "敬酒服", "bridal make-up", "bridal makeup",
  "wedding-day dress", "wedding day dress",
};

static const CareStage late_stages[] = {
  CARE_STAGE_DRESS, CARE_STAGE_SHOOT, CARE_STAGE_PROOF, CARE_STAGE_PICKUP,
};

static gboolean
is_owed_anything (const CareCustomer *customer)
{
  return customer->state == CARE_CUSTOMER_ACTIVE;
}

static gboolean
may_be_done (const Plan         *plan,
             const CareCallRule *rule)
{
  return !plan->customer->do_not_call || rule->first_channel == CARE_CHANNEL_MAIL;
}

static CareDay
move_off_closed_day (const Plan         *plan,
                     const CareCallRule *rule,
                     CareChannel         channel,
                     CareDay             due_on)
{
  if (!rule->is_greeting)
    return care_office_calendar_next_open_day (plan->calendar, due_on);
  if (channel == CARE_CHANNEL_SMS)
    return due_on;

  /* At lunar New Year nobody is rung: who is to be greeted by telephone is greeted before. */
  while (care_office_calendar_get_kind (plan->calendar, due_on) == CARE_DAY_KIND_NEW_YEAR_REST)
    due_on--;

  return care_office_calendar_previous_open_day (plan->calendar, due_on);
}

/* Adds the call of @type due @days after @base_on; @occurrence is taken. */
static void
add_after (Plan         *plan,
           CareCallType  type,
           gint64        order_id,
           gint64        person_id,
           CareDay       base_on,
           int           days,
           char         *occurrence)
{
  const CareCallRule *rule = care_call_type_get_rule (type);
  g_autofree char *owned = occurrence;
  CareDay proper_on = base_on + days;
  CareDay due_on;
  CareCall *call;

  if (base_on == CARE_DAY_NONE || !may_be_done (plan, rule))
    return;

  due_on = move_off_closed_day (plan, rule, care_call_type_get_channel (type, plan->customer->level),
                                proper_on);
  if (MAX (proper_on, due_on) < plan->from || MIN (proper_on, due_on) > plan->until)
    return;

  call = care_call_new ();
  call->type = type;
  call->customer_id = plan->customer->id;
  call->person_id = person_id;
  call->order_id = order_id;
  call->occurrence = g_steal_pointer (&owned);
  call->base_on = base_on;
  call->due_on = due_on;
  call->deadline_on = MAX (proper_on + rule->grace, due_on);
  call->staff_id = plan->customer->assigned_to;
  g_ptr_array_add (plan->calls, call);
}

static void
add_for_order (Plan            *plan,
               CareCallType     type,
               const CareOrder *order,
               CareDay          base_on)
{
  add_after (plan, type, order->id, 0, base_on, care_call_type_get_rule (type)->offset, g_strdup (""));
}

/* First, second, third time, each @days after the one before. */
static void
add_repeated (Plan            *plan,
              CareCallType     type,
              const CareOrder *order,
              CareDay          base_on,
              int              days,
              int              n_times)
{
  int offset = care_call_type_get_rule (type)->offset;

  for (int i = 0; i < n_times; i++)
    add_after (plan, type, order->id, 0, base_on, offset + i * days, g_strdup_printf ("%d", i + 1));
}

static gboolean
is_done (const CareStageDate *stage)
{
  return stage->done_on != CARE_DAY_NONE || stage->status == CARE_STAGE_STATUS_DONE;
}

/* The day a stage is to happen, as long as that day still holds. */
static CareDay
get_awaited (const CareStageDate *stage)
{
  if (is_done (stage) ||
      stage->status == CARE_STAGE_STATUS_POSTPONED || stage->status == CARE_STAGE_STATUS_CANCELLED)
    return CARE_DAY_NONE;

  return stage->planned_on;
}

static gboolean
has_no_date (const CareStageDate *stage)
{
  return !is_done (stage) && stage->planned_on == CARE_DAY_NONE &&
         stage->status != CARE_STAGE_STATUS_CANCELLED;
}

/* Something later has happened, so this must have happened too, or is not wanted. */
static gboolean
is_overtaken (const CareOrder *order,
              CareStage        stage)
{
  for (int later = stage + 1; later < CARE_STAGE_WEDDING; later++)
    if (is_done (&order->stages[later]))
      return TRUE;

  return FALSE;
}

static void
add_stage_late (Plan            *plan,
                const CareOrder *order,
                CareStage        stage,
                CareDay          today)
{
  CareDay planned_on = get_awaited (&order->stages[stage]);
  int offset = care_call_type_get_rule (CARE_CALL_STAGE_LATE)->offset;
  int n_before = (today - planned_on - offset) / DAYS_BETWEEN_LATE_CALLS;

  if (planned_on == CARE_DAY_NONE || today < planned_on + offset || is_overtaken (order, stage))
    return;

  add_after (plan, CARE_CALL_STAGE_LATE, order->id, 0, planned_on,
             offset + n_before * DAYS_BETWEEN_LATE_CALLS,
             g_strdup_printf ("%s#%d", care_stage_get_nick (stage), n_before + 1));
}

static void
add_order_calls (Plan            *plan,
                 const CareOrder *order,
                 CareDay          today)
{
  const CareStageDate *stages = order->stages;
  const CareStageDate *shoot = &stages[CARE_STAGE_SHOOT];

  add_for_order (plan, CARE_CALL_BOOKING_THANKS, order, stages[CARE_STAGE_BOOKED].done_on);
  if (has_no_date (shoot) && !is_overtaken (order, CARE_STAGE_SHOOT))
    add_repeated (plan, CARE_CALL_SCHEDULE_FOLLOW, order, stages[CARE_STAGE_BOOKED].done_on, 14, 3);
  if (!is_done (&stages[CARE_STAGE_DRESS]))
    add_for_order (plan, CARE_CALL_DRESS_REMIND, order, get_awaited (shoot));
  add_after (plan, CARE_CALL_RETURN_VISIT, order->id, 0, stages[CARE_STAGE_DRESS].done_on,
             care_call_type_get_rule (CARE_CALL_RETURN_VISIT)->offset,
             g_strdup (care_stage_get_nick (CARE_STAGE_DRESS)));
  add_for_order (plan, CARE_CALL_SHOOT_THANKS, order, shoot->done_on);
  add_for_order (plan, CARE_CALL_PROOF_FOLLOW, order, stages[CARE_STAGE_PROOF].done_on);
  if (!is_done (&stages[CARE_STAGE_PICKUP]))
    add_repeated (plan, CARE_CALL_PICKUP_NOTICE, order, stages[CARE_STAGE_READY].done_on, 15, 3);
  add_for_order (plan, CARE_CALL_PICKUP_FOLLOW, order, stages[CARE_STAGE_PICKUP].done_on);
  add_for_order (plan, CARE_CALL_SURVEY, order, stages[CARE_STAGE_PICKUP].done_on);

  for (guint i = 0; i < G_N_ELEMENTS (late_stages); i++)
    add_stage_late (plan, order, late_stages[i], today);
}

static gboolean
mentions_wedding_day (const char *text)
{
  g_autofree char *folded = NULL;

  if (text == NULL)
    return FALSE;

  folded = g_utf8_strdown (text, -1);
  for (guint i = 0; i < G_N_ELEMENTS (wedding_day_words); i++)
    if (strstr (folded, wedding_day_words[i]) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
serves_wedding_day (const CareOrder *order)
{
  return order->state != CARE_ORDER_CANCELLED &&
         (mentions_wedding_day (order->package) || mentions_wedding_day (order->package_content) ||
          mentions_wedding_day (order->extra_content));
}

/* Once for the couple, about the first order that promises something for the day. */
static void
add_wedding_prep (Plan      *plan,
                  GPtrArray *orders)
{
  for (guint i = 0; i < orders->len; i++)
    if (serves_wedding_day (orders->pdata[i]))
      {
        add_for_order (plan, CARE_CALL_WEDDING_PREP, orders->pdata[i], plan->customer->wedding_on);
        return;
      }
}

static void
add_wedding_anniversaries (Plan *plan)
{
  CareDay wedding_on = plan->customer->wedding_on;

  if (wedding_on == CARE_DAY_NONE || plan->customer->no_anniversary)
    return;

  for (int year = care_day_get_year (plan->from); year <= care_day_get_year (plan->until); year++)
    {
      int years = year - care_day_get_year (wedding_on);

      if (years >= 1)
        add_after (plan, CARE_CALL_WED_ANNIV, 0, 0, care_day_add_months (wedding_on, 12 * years), 0,
                   g_strdup_printf ("%d", year));
    }
}

static gboolean
was_shot_in_month (const CareOrder *order,
                   int              year,
                   int              month)
{
  CareDay shot_on = order->stages[CARE_STAGE_SHOOT].done_on;

  return order->state != CARE_ORDER_CANCELLED && shot_on != CARE_DAY_NONE &&
         care_day_get_month (shot_on) == month && care_day_get_year (shot_on) < year;
}

/* One letter a month, however many orders were photographed in it. */
static void
add_shooting_anniversaries (Plan      *plan,
                            GPtrArray *orders)
{
  CareDay first = plan->from - 31;
  CareDay last = plan->until + 31;
  int month;
  int year;

  care_day_split (first, &year, &month, NULL);
  for (first = care_day_new (year, month, 1); first <= last; first = care_day_add_months (first, 1))
    for (guint i = 0; i < orders->len; i++)
      {
        const CareOrder *order = orders->pdata[i];

        if (!was_shot_in_month (order, care_day_get_year (first), care_day_get_month (first)))
          continue;

        add_after (plan, CARE_CALL_SHOOT_ANNIV, order->id, 0, first, 0,
                   g_strdup_printf ("%d", care_day_get_year (first)));
        break;
      }
}

/* Counted by the person's own calendar: a solar year can hold two birthdays of the twelfth
 * lunar month, or none. */
static void
add_birthdays (Plan             *plan,
               const CarePerson *person)
{
  for (int year = care_day_get_year (plan->from) - 1; year <= care_day_get_year (plan->until); year++)
    add_after (plan, CARE_CALL_BIRTHDAY, 0, person->id,
               care_birthday_in_year (&person->birthday, year, plan->calendar->leap_birthdays), 0,
               g_strdup_printf ("%d", year));
}

static gboolean
has_ordered (GPtrArray *orders)
{
  for (guint i = 0; i < orders->len; i++)
    if (((const CareOrder *) orders->pdata[i])->state != CARE_ORDER_CANCELLED)
      return TRUE;

  return FALSE;
}

static void
add_new_assign (Plan *plan)
{
  if (plan->customer->assigned_to != 0)
    add_after (plan, CARE_CALL_NEW_ASSIGN, 0, 0, plan->customer->assigned_on,
               care_call_type_get_rule (CARE_CALL_NEW_ASSIGN)->offset,
               care_day_to_iso (plan->customer->assigned_on));
}

/* VIP and important customers are rung up; everybody else gets the message of a campaign. */
static void
add_festivals (Plan *plan)
{
  if (plan->customer->level < CARE_LEVEL_VIP)
    return;

  for (CareDay day = plan->from; day <= plan->until; day++)
    if (care_festival_is_kept (day, plan->calendar->festivals))
      add_after (plan, CARE_CALL_FESTIVAL, 0, 0, day, 0, care_day_to_iso (day));
}

CareDay
care_call_plan_last_consumed (GPtrArray *orders)
{
  CareDay last = CARE_DAY_NONE;

  for (guint i = 0; i < orders->len; i++)
    {
      const CareOrder *order = orders->pdata[i];

      for (int stage = 0; stage < CARE_STAGE_WEDDING && order->state != CARE_ORDER_CANCELLED; stage++)
        last = MAX (last, order->stages[stage].done_on);
    }

  return last;
}

static gboolean
has_open_order (GPtrArray *orders)
{
  for (guint i = 0; i < orders->len; i++)
    {
      const CareOrder *order = orders->pdata[i];

      if (order->state == CARE_ORDER_OPEN && !is_done (&order->stages[CARE_STAGE_PICKUP]))
        return TRUE;
    }

  return FALSE;
}

/* Nothing ordered for a year, and nothing under way. */
static void
add_winback (Plan      *plan,
             GPtrArray *orders)
{
  CareDay last = care_call_plan_last_consumed (orders);

  if (last == CARE_DAY_NONE || has_open_order (orders) ||
      !care_call_type_is_allowed (CARE_CALL_WINBACK, plan->customer->consent_promo))
    return;

  for (int i = 0; i < CARE_N_WINBACKS; i++)
    add_after (plan, CARE_CALL_WINBACK, 0, 0, last, care_call_plan_winback_days[i],
               g_strdup_printf ("%d", i + 1));
}

static GPtrArray *
new_calls (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
}

GPtrArray *
care_call_plan_order (const CareCustomer       *customer,
                      const CareOrder          *order,
                      const CareOfficeCalendar *calendar,
                      CareDay                   today)
{
  Plan plan = { customer, calendar, new_calls (), 1, G_MAXINT32 };

  if (is_owed_anything (customer) && order->state != CARE_ORDER_CANCELLED)
    add_order_calls (&plan, order, today);

  return plan.calls;
}

GPtrArray *
care_call_plan_customer (const CareCustomer       *customer,
                         GPtrArray                *orders,
                         const CareOfficeCalendar *calendar,
                         CareDay                   from,
                         CareDay                   until)
{
  Plan plan = { customer, calendar, new_calls (), from, until };

  if (!is_owed_anything (customer) || from > until)
    return plan.calls;

  add_new_assign (&plan);
  add_wedding_prep (&plan, orders);
  add_after (&plan, CARE_CALL_WEDDING_DAY, 0, 0, customer->wedding_on, 0, g_strdup (""));
  add_wedding_anniversaries (&plan);
  add_shooting_anniversaries (&plan, orders);
  for (guint i = 0; customer->persons != NULL && i < customer->persons->len && has_ordered (orders); i++)
    add_birthdays (&plan, customer->persons->pdata[i]);
  add_festivals (&plan);
  add_winback (&plan, orders);

  return plan.calls;
}

GPtrArray *
care_call_plan_inquiry (const CareCustomer       *customer,
                        const CareInquiry        *inquiry,
                        const CareOfficeCalendar *calendar)
{
  static const int days[] = { 1, 3, 10 };
  Plan plan = { customer, calendar, new_calls (), 1, G_MAXINT32 };

  if (!is_owed_anything (customer) || !care_inquiry_is_open (inquiry))
    return plan.calls;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    add_after (&plan, CARE_CALL_INQUIRY_FOLLOW, 0, 0, inquiry->asked_on, days[i],
               g_strdup_printf ("%" G_GINT64_FORMAT "#%d", inquiry->id, days[i]));

  return plan.calls;
}

GPtrArray *
care_call_plan_all (const CareCustomer       *customer,
                    GPtrArray                *orders,
                    const CareOfficeCalendar *calendar,
                    CareDay                   today,
                    CareDay                   from,
                    CareDay                   until)
{
  GPtrArray *calls = care_call_plan_customer (customer, orders, calendar, from, until);

  for (guint i = 0; i < orders->len; i++)
    g_ptr_array_extend_and_steal (calls, care_call_plan_order (customer, orders->pdata[i], calendar, today));

  return calls;
}

gboolean
care_call_plan_is_history (const CareCall *call,
                           CareDay         today)
{
  return call->deadline_on < today;
}

char *
care_call_dup_key (const CareCall *call)
{
  return g_strdup_printf ("%s/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "/%s",
                          care_call_type_get_nick (call->type), call->customer_id, call->person_id,
                          call->order_id, call->occurrence != NULL ? call->occurrence : "");
}
