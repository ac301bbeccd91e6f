/* care-planner.c — keeps the calls on file in step with what the rules demand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-planner.h"

#include "domain/care-birthday.h"
#include "domain/care-call-plan-diff.h"
#include "domain/care-call-plan.h"
#include "domain/care-festival.h"
#include "domain/care-lunar.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-inquiry-table.h"
#include "store/care-order-table.h"
#include "store/care-planner-table.h"
#include "store/care-setting-table.h"

#define PLANNED_UNTIL "planned_until"
#define PLANNED_ON    "planned_on"

/* The wedding-day reminder is due fifteen days before the day it looks at. */
#define WEDDING_PREP_DAYS 15

static void
describe_moves (const CareCallPlanDiff *diff,
                GPtrArray              *moves)
{
  for (guint i = 0; moves != NULL && i < diff->to_update->len; i++)
    {
      char *sentence = care_call_plan_describe_move (diff->moved->pdata[i],
                                                     diff->to_update->pdata[i]);

      if (sentence != NULL)
        g_ptr_array_add (moves, sentence);
    }
}

static gboolean
insert (const CarePlanner   *self,
        CareDb              *db,
        const CareCustomer  *customer,
        CareCall            *call,
        GError             **error)
{
  gint64 id;

  call->staff_id = customer->assigned_to;
  if (!care_call_table_add (db, call, self->batch_id, &id, error))
    return FALSE;
  if (self->n_planned != NULL && id != 0)
    (*self->n_planned)++;

  return TRUE;
}

static gboolean
apply_diff (const CarePlanner       *self,
            CareDb                  *db,
            const CareCustomer      *customer,
            const CareCallPlanDiff  *diff,
            GError                 **error)
{
  for (guint i = 0; i < diff->to_insert->len; i++)
    if (!insert (self, db, customer, diff->to_insert->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < diff->to_update->len; i++)
    if (!care_call_table_update (db, diff->to_update->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < diff->to_cancel->len; i++)
    if (!care_call_table_update (db, diff->to_cancel->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* Oldest first, as the rules want them; the table lists the newest first. */
static void
reverse (GPtrArray *orders)
{
  for (guint i = 0; i < orders->len / 2; i++)
    {
      gpointer order = orders->pdata[i];

      orders->pdata[i] = orders->pdata[orders->len - 1 - i];
      orders->pdata[orders->len - 1 - i] = order;
    }
}

/* What somebody asked and did not book is followed up; adds to @wanted. */
static gboolean
plan_inquiries (const CarePlanner   *self,
                CareDb              *db,
                const CareCustomer  *customer,
                GPtrArray           *wanted,
                GError             **error)
{
  g_autoptr(GPtrArray) inquiries = care_inquiry_table_list_of_customer (db, customer->id, error);

  if (inquiries == NULL)
    return FALSE;
  for (guint i = 0; i < inquiries->len; i++)
    g_ptr_array_extend_and_steal (wanted, care_call_plan_inquiry (customer, inquiries->pdata[i],
                                                                  self->rules->calendar));

  return TRUE;
}

gboolean
care_planner_plan_customer (const CarePlanner  *self,
                            CareDb             *db,
                            gint64              customer_id,
                            GPtrArray          *moves,
                            GError            **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, customer_id, error);
  CareDay until = self->today + CARE_PLANNER_HORIZON;
  g_autoptr(GPtrArray) wanted = NULL;
  g_autoptr(GPtrArray) orders = NULL;
  g_autoptr(GPtrArray) existing = NULL;
  g_autoptr(CareCallPlanDiff) diff = NULL;

  if (customer == NULL)
    return FALSE;
  orders = care_order_table_list (db, customer_id, error);
  if (orders == NULL)
    return FALSE;
  existing = care_call_table_list_of_customer (db, customer_id, error);
  if (existing == NULL)
    return FALSE;

  reverse (orders);
  wanted = care_call_plan_all (customer, orders, self->rules->calendar, self->today, self->today,
                               until);
  if (!plan_inquiries (self, db, customer, wanted, error))
    return FALSE;
  diff = care_call_plan_diff (wanted, existing, self->today, until, self->today);
  describe_moves (diff, moves);

  return apply_diff (self, db, customer, diff, error);
}

gboolean
care_planner_plan_new (const CarePlanner   *self,
                       CareDb              *db,
                       const CareCustomer  *customer,
                       GPtrArray           *orders,
                       GError             **error)
{
  g_autoptr(GPtrArray) wanted = care_call_plan_all (customer, orders, self->rules->calendar, self->today,
                                                    self->today, self->today + CARE_PLANNER_HORIZON);

  for (guint i = 0; i < wanted->len; i++)
    if (!care_call_plan_is_history (wanted->pdata[i], self->today) &&
        !insert (self, db, customer, wanted->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* ---- once a day --------------------------------------------------------------- */

/* One day of the horizon: whose birthday, whose wedding day it is, by either calendar. */
static gboolean
collect_day (CareDb        *db,
             CareLanguage   festivals,
             CareDay        day,
             GHashTable    *customers,
             GError       **error)
{
  int month;
  int of_month;
  int lunar_year;
  gboolean leap;

  care_day_split (day, NULL, &month, &of_month);
  if (!care_planner_table_collect_birthdays (db, "SOLAR", month, of_month, customers, error))
    return FALSE;
  /* Who was born on 29 February is congratulated on the 28th of common years. */
  if (month == 2 && of_month == 28 &&
      !care_planner_table_collect_birthdays (db, "SOLAR", 2, 29, customers, error))
    return FALSE;
  if (care_lunar_from_day (day, &lunar_year, &month, &of_month, &leap) &&
      (!care_planner_table_collect_birthdays (db, "LUNAR", month, of_month, customers, error) ||
       /* The thirtieth of a short month is kept on the twenty-ninth. */
       (of_month == 29 &&
        !care_planner_table_collect_birthdays (db, "LUNAR", month, 30, customers, error))))
    return FALSE;

  if (care_festival_is_kept (day, festivals) &&
      !care_planner_table_collect_ranked (db, customers, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (care_call_plan_winback_days); i++)
    if (!care_planner_table_collect_pickups (db, day - care_call_plan_winback_days[i], customers, error))
      return FALSE;

  return care_planner_table_collect_weddings (db, day, customers, error) &&
         care_planner_table_collect_weddings (db, day + WEDDING_PREP_DAYS, customers, error) &&
         care_planner_table_collect_shoots (db, day, customers, error);
}

static gboolean
collect_customers (CareDb        *db,
                   CareLanguage   festivals,
                   CareDay        from,
                   CareDay        until,
                   CareDay        today,
                   GHashTable    *customers,
                   GError       **error)
{
  for (CareDay day = from; day <= until; day++)
    if (!collect_day (db, festivals, day, customers, error))
      return FALSE;

  return care_planner_table_collect_late (db, today, customers, error);
}

static CareDay
get_day_setting (CareDb     *db,
                 const char *key)
{
  g_autofree char *text = care_setting_table_dup (db, key, NULL, NULL);

  return care_day_from_iso (text);
}

static gboolean
set_day_setting (CareDb      *db,
                 const char  *key,
                 CareDay      day,
                 GError     **error)
{
  g_autofree char *text = care_day_to_iso (day);

  return care_setting_table_set (db, key, text, error);
}

gboolean
care_planner_is_behind (CareDb  *db,
                        CareDay  today)
{
  return get_day_setting (db, PLANNED_ON) != today;
}

gboolean
care_planner_mark_day (const CarePlanner  *self,
                       CareDb             *db,
                       GError            **error)
{
  return set_day_setting (db, PLANNED_UNTIL, self->today + CARE_PLANNER_HORIZON, error) &&
         set_day_setting (db, PLANNED_ON, self->today, error);
}

gboolean
care_planner_plan_day (const CarePlanner  *self,
                       CareDb             *db,
                       GError            **error)
{
  g_autoptr(GHashTable) customers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  CareDay until = self->today + CARE_PLANNER_HORIZON;
  CareDay from = MAX (get_day_setting (db, PLANNED_UNTIL) + 1, self->today);
  GHashTableIter iter;
  gpointer id;

  if (!care_planner_is_behind (db, self->today))
    return TRUE;
  /* A clock that was put back must not leave a hole in the greetings. */
  if (from > until + 1)
    from = self->today;
  if (!collect_customers (db, self->rules->calendar->festivals, from, until, self->today, customers, error))
    return FALSE;

  g_hash_table_iter_init (&iter, customers);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!care_planner_plan_customer (self, db, *(gint64 *) id, NULL, error))
      return FALSE;

  return care_planner_mark_day (self, db, error);
}
