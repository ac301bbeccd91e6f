/* care-customer-writer.c — saves a couple's file as one act
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-writer.h"

#include "care-planner.h"
#include "store/care-act-table.h"
#include "store/care-audit-table.h"
#include "store/care-customer-table.h"
#include "store/care-draft-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"
#include "store/care-staff-table.h"
#include "store/care-store.h"

CARE_DEFINE_RECORD (CareCustomerChange, care_customer_change)

static void
care_customer_change_clear (CareCustomerChange *self)
{
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->orders, g_ptr_array_unref);
  g_clear_pointer (&self->rules, care_house_rules_unref);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
}

CareCustomerChange *
care_customer_change_new_for (CareCustomer   *customer,
                              GPtrArray      *orders,
                              CareHouseRules *rules,
                              CareDay         today,
                              gint64          staff_id)
{
  CareCustomerChange *self = care_customer_change_new ();

  self->customer = care_customer_ref (customer);
  self->orders = orders != NULL ? orders : g_ptr_array_new ();
  self->rules = care_house_rules_ref (rules);
  self->today = today;
  self->staff_id = staff_id;
  self->moves = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/* ---- saving --------------------------------------------------------------------- */

static gboolean
name_servers (CareDb     *db,
              CareOrder  *order,
              GError    **error)
{
  for (guint i = 0; order->servers != NULL && i < order->servers->len; i++)
    {
      CareServer *server = order->servers->pdata[i];

      if (server->staff_id == 0)
        server->staff_id = care_staff_table_need (db, server->name, server->duty, 0, error);
      if (server->staff_id == 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
put_order (CareCustomerChange  *self,
           CareDb              *db,
           CareOrder           *order,
           GError             **error)
{
  if (!name_servers (db, order, error))
    return FALSE;
  if (order->id != 0)
    return care_order_table_update (db, order, error);

  order->customer_id = self->id;

  return care_order_table_add (db, order, 0, error) != 0;
}

static gboolean
put_orders (CareCustomerChange  *self,
            CareDb              *db,
            GError             **error)
{
  for (guint i = 0; i < self->orders->len; i++)
    if (!put_order (self, db, self->orders->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* Keys go before the numbers they stand for change, and come back afterwards. */
static gboolean
put_customer (CareCustomerChange  *self,
              CareDb              *db,
              GError             **error)
{
  if (self->customer->id == 0)
    {
      self->id = care_customer_table_add (db, self->customer, 0, error);
      return self->id != 0 && put_orders (self, db, error);
    }

  self->id = self->customer->id;

  return care_search_table_drop (db, self->id, error) &&
         put_orders (self, db, error) &&
         care_customer_table_update (db, self->customer, error);
}

static gboolean
plan (CareCustomerChange  *self,
      CareDb              *db,
      GPtrArray           *moves,
      GError             **error)
{
  CarePlanner planner = { self->rules, self->today, 0 };

  return care_search_table_put (db, self->id, error) &&
         care_planner_plan_customer (&planner, db, self->id, moves, error);
}

gpointer
care_customer_writer_save (CareDb        *db,
                           gpointer       data,
                           GCancellable  *cancellable,
                           GError       **error)
{
  CareCustomerChange *self = data;

  if (!put_customer (self, db, error) ||
      !plan (self, db, self->moves, error) ||
      !care_draft_table_drop (db, self->staff_id, CARE_DRAFT_CUSTOMER, self->customer->id, error) ||
      !care_audit_table_add (db, "customer", self->id, NULL, error) ||
      !care_act_table_note (db, 0, &self->act_id, error))
    return NULL;

  return CARE_DONE;
}
