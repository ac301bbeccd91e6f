/* care-complaint-prefill.c — what the file knows about a complaint before it is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-prefill.h"

#include "domain/care-complaint-severity.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"

#define WEEK_SECONDS (7 * G_GINT64_CONSTANT (86400))

/* The last stage that has taken place: what a customer complains about most often. */
static void
fill_stage (CareComplaint   *complaint,
            const CareOrder *order)
{
  for (int stage = CARE_STAGE_PICKUP; stage >= CARE_STAGE_BOOKED; stage--)
    if (order->stages[stage].done_on != CARE_DAY_NONE)
      {
        const CareServer *server;

        complaint->has_stage = TRUE;
        complaint->stage = (CareStage) stage;
        complaint->stage_on = order->stages[stage].done_on;
        complaint->department = care_stage_get_department (complaint->stage);
        server = order->servers != NULL ? care_order_get_server (order, complaint->department) : NULL;
        complaint->accused_id = server != NULL ? server->staff_id : 0;
        return;
      }
}

static gboolean
fill_order (CareComplaint  *complaint,
            CareDb         *db,
            gint64          order_id,
            GError        **error)
{
  g_autoptr(GPtrArray) orders = NULL;
  g_autoptr(CareOrder) order = NULL;

  if (order_id != 0)
    {
      order = care_order_table_get (db, order_id, error);
      if (order == NULL)
        return FALSE;
    }
  else
    {
      orders = care_order_table_list (db, complaint->customer_id, error);
      if (orders == NULL)
        return FALSE;
      if (orders->len > 0)
        order = care_order_ref (orders->pdata[0]);
    }
  if (order == NULL)
    return TRUE;
  complaint->order_id = order->id;
  fill_stage (complaint, order);

  return TRUE;
}

static void
fill_customer (CareComplaint      *complaint,
               const CareCustomer *customer)
{
  const char *phone = care_customer_get_phone (customer);

  complaint->customer_id = customer->id;
  if (customer->persons != NULL && customer->persons->len > 0)
    complaint->complainant = g_strdup (((const CarePerson *) customer->persons->pdata[0])->name);
  complaint->phone = g_strdup (phone);
  complaint->address = g_strdup (customer->address);
}

CareComplaint *
care_complaint_writer_prefill (CareDb                *db,
                               gint64                 customer_id,
                               gint64                 order_id,
                               const CareHouseRules  *rules,
                               GError               **error)
{
  g_autoptr(CareComplaint) complaint = care_complaint_new ();
  g_autoptr(CareCustomer) customer = NULL;
  CareComplaintDial dial = { &rules->complaint.hours, rules->calendar, rules->zone,
                             care_moment_to_civil (care_db_get_now (db), rules->zone) };

  complaint->recorder_id = care_db_get_actor (db).staff_id;
  complaint->told_at = care_db_get_now (db);
  complaint->way = CARE_COMPLAINT_WAY_PHONE;
  complaint->reply_by = care_moment_from_civil (care_complaint_clock_suggest_reply (complaint, &dial),
                                                rules->zone);
  if (customer_id == 0)
    return g_steal_pointer (&complaint);

  customer = care_customer_table_get (db, customer_id, error);
  if (customer == NULL)
    return NULL;
  fill_customer (complaint, customer);
  if (!fill_order (complaint, db, order_id, error) || !care_complaint_prefill_count (db, complaint, error))
    return NULL;

  return g_steal_pointer (&complaint);
}

static gboolean
is_same_matter (const CareComplaint *a,
                const CareComplaint *b)
{
  if (a->category == CARE_CATEGORY_NONE || a->category != b->category)
    return FALSE;
  if (a->order_id != 0 && b->order_id != 0 && a->order_id != b->order_id)
    return FALSE;

  return a->cause_code == NULL || b->cause_code == NULL || g_str_equal (a->cause_code, b->cause_code);
}

gboolean
care_complaint_prefill_count (CareDb         *db,
                              CareComplaint  *complaint,
                              GError        **error)
{
  g_autoptr(GPtrArray) others = care_complaint_table_list_of_customer (db, complaint->customer_id, error);

  if (others == NULL)
    return FALSE;

  complaint->times = 1;
  for (guint i = 0; i < others->len; i++)
    {
      const CareComplaint *other = others->pdata[i];

      if (other->id == complaint->id || other->state == CARE_COMPLAINT_DRAFT ||
          other->state == CARE_COMPLAINT_WITHDRAWN)
        continue;
      complaint->times++;
      if (complaint->repeat_of == 0 && is_same_matter (complaint, other))
        complaint->repeat_of = other->id;
    }

  return TRUE;
}

static gboolean
load_facts (CareDb                *db,
            const CareComplaint   *complaint,
            const CareHouseRules  *rules,
            CareSeverityFacts     *facts,
            GError               **error)
{
  CareMoment now = care_db_get_now (db);
  gint64 n_customers = 0;

  facts->today = care_moment_to_day (now, rules->zone);
  facts->major_amount = rules->complaint.major_amount;
  facts->minor_amount = rules->complaint.minor_amount;
  if (complaint->cause_code != NULL &&
      !care_complaint_table_count_cause (db, complaint->cause_code, now - WEEK_SECONDS, complaint->id,
                                         &n_customers, error))
    return FALSE;
  facts->n_same_cause = (int) n_customers + 1;
  if (complaint->customer_id != 0)
    {
      g_autoptr(CareCustomer) customer = care_customer_table_get (db, complaint->customer_id, error);

      if (customer == NULL)
        return FALSE;
      facts->level = customer->level;
      facts->wedding_on = customer->wedding_on;
    }

  return TRUE;
}

gboolean
care_complaint_writer_suggest (CareDb                *db,
                               const CareComplaint   *complaint,
                               const CareHouseRules  *rules,
                               CareSeverity          *severity,
                               guint                 *grounds,
                               GError               **error)
{
  CareSeverityFacts facts = { 0 };

  if (!load_facts (db, complaint, rules, &facts, error))
    return FALSE;
  *severity = care_severity_suggest (complaint, &facts, grounds);

  return TRUE;
}
