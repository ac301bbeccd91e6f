/* care-order-table.c — order slips, their stages, servers, purchases and payments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-order-table.h"

#include "domain/care-text.h"

char *
care_order_table_dup_key (const char *order_no)
{
  return care_text_fold (order_no);
}

/* ---- reading ---------------------------------------------------------------- */

static gpointer
order_from_row (CareQuery *row)
{
  CareOrder *order = care_order_new ();

  order->id = care_query_get_int (row, "id");
  order->customer_id = care_query_get_int (row, "customer_id");
  order->order_no = care_query_dup_text (row, "order_no");
  order->package = care_query_dup_text (row, "package");
  order->package_content = care_query_dup_text (row, "package_content");
  order->price = care_query_get_int (row, "price");
  order->spots = care_query_dup_text (row, "spots");
  order->rush = care_query_get_int (row, "rush") != 0;
  order->state = care_order_state_from_nick (care_query_get_text (row, "state"), CARE_ORDER_OPEN);
  order->note = care_query_dup_text (row, "note");
  order->version = care_query_get_int (row, "version");
  order->extra_content = care_query_dup_text (row, "extra_content");
  order->extra_amount = care_query_get_int (row, "extra_amount");
  order->paid = care_query_get_int (row, "paid");

  return order;
}

static CareQuery *
query_of_order (CareDb      *db,
                const char  *block,
                gint64       order_id,
                GError     **error)
{
  CareQuery *query = care_db_query (db, block, error);

  if (query != NULL)
    care_query_bind_int (query, "order_id", order_id);

  return query;
}

static gboolean
load_stages (CareDb     *db,
             CareOrder  *order,
             GError    **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/list-stages", order->id, error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;

  for (;;)
    {
      CareStage stage;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      stage = care_stage_from_nick (care_query_get_text (query, "stage"), CARE_STAGE_WEDDING);
      order->stages[stage].planned_on = care_query_get_day (query, "planned_on");
      order->stages[stage].done_on = care_query_get_day (query, "done_on");
      order->stages[stage].status = care_stage_status_from_nick (care_query_get_text (query, "status"),
                                                                 CARE_STAGE_STATUS_PENDING);
    }
}

static gpointer
server_from_row (CareQuery *row)
{
  CareDepartment duty = care_department_from_nick (care_query_get_text (row, "duty"),
                                                   CARE_DEPARTMENT_NONE);

  return care_server_new (duty, care_query_get_int (row, "staff_id"),
                          care_query_get_text (row, "name"));
}

static gboolean
load_parts (CareDb     *db,
            CareOrder  *order,
            GError    **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/list-servers", order->id, error);

  if (query == NULL || !load_stages (db, order, error))
    return FALSE;

  order->servers = care_query_collect (query, server_from_row, (GDestroyNotify) care_server_free,
                                       error);

  return order->servers != NULL;
}

CareOrder *
care_order_table_get (CareDb  *db,
                      gint64   id,
                      GError **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/get", id, error);
  g_autoptr(CareOrder) order = NULL;

  if (query == NULL)
    return NULL;

  order = care_query_first (query, order_from_row, error);
  if (order == NULL || !load_parts (db, order, error))
    return NULL;

  return g_steal_pointer (&order);
}

gboolean
care_order_table_find (CareDb      *db,
                       const char  *order_no,
                       gint64      *id,
                       GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "order/find", error);
  g_autofree char *key = care_order_table_dup_key (order_no);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "order_key", key);

  return care_query_fetch_int (query, 0, id, error);
}

GPtrArray *
care_order_table_list (CareDb  *db,
                       gint64   customer_id,
                       GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "order/list", error);
  g_autoptr(GPtrArray) orders = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "customer_id", customer_id);
  orders = care_query_collect (query, order_from_row, (GDestroyNotify) care_order_unref, error);
  if (orders == NULL)
    return NULL;
  for (guint i = 0; i < orders->len; i++)
    if (!load_parts (db, orders->pdata[i], error))
      return NULL;

  return g_steal_pointer (&orders);
}

/* ---- writing ---------------------------------------------------------------- */

static void
bind_order (CareQuery       *query,
            const CareOrder *order)
{
  g_autofree char *key = care_order_table_dup_key (order->order_no);

  care_query_bind_text (query, "order_no", order->order_no);
  care_query_bind_text (query, "order_key", key);
  care_query_bind_text (query, "package", order->package);
  care_query_bind_text (query, "package_content", order->package_content);
  care_query_bind_int (query, "price", order->price);
  care_query_bind_text (query, "spots", order->spots);
  care_query_bind_int (query, "rush", order->rush);
  care_query_bind_text (query, "state", care_order_state_get_nick (order->state));
  care_query_bind_text (query, "note", order->note);
}

gboolean
care_order_table_put_stage (CareDb         *db,
                            gint64          order_id,
                            CareStage       stage,
                            CareStageDate   date,
                            GError        **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/put-stage", order_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "stage", care_stage_get_nick (stage));
  care_query_bind_day (query, "planned_on", date.planned_on);
  care_query_bind_day (query, "done_on", date.done_on);
  care_query_bind_text (query, "status", care_stage_status_get_nick (date.status));
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run (query, error);
}

static gboolean
put_server (CareDb            *db,
            gint64             order_id,
            const CareServer  *server,
            GError           **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/put-server", order_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "duty", care_department_get_nick (server->duty));
  care_query_bind_int (query, "staff_id", server->staff_id);

  return care_query_run (query, error);
}

static gboolean
put_purchase (CareDb           *db,
              gint64            order_id,
              const CareOrder  *order,
              GError          **error)
{
  g_autoptr(CareQuery) query = NULL;

  if (order->extra_content == NULL && order->extra_amount == 0)
    return TRUE;

  query = query_of_order (db, "order/put-purchase", order_id, error);
  if (query == NULL)
    return FALSE;
  care_query_bind_text (query, "content", order->extra_content);
  care_query_bind_int (query, "amount", order->extra_amount);

  return care_query_run (query, error);
}

static gboolean
put_payment (CareDb           *db,
             gint64            order_id,
             const CareOrder  *order,
             GError          **error)
{
  g_autoptr(CareQuery) query = NULL;

  if (order->paid == 0)
    return TRUE;

  query = query_of_order (db, "order/put-payment", order_id, error);
  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "amount", order->paid);

  return care_query_run (query, error);
}

static gboolean
has_stage (const CareStageDate *date)
{
  return date->planned_on != CARE_DAY_NONE || date->done_on != CARE_DAY_NONE ||
         date->status != CARE_STAGE_STATUS_PENDING;
}

static gboolean
put_parts (CareDb           *db,
           gint64            id,
           const CareOrder  *order,
           GError          **error)
{
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    if (has_stage (&order->stages[stage]) &&
        !care_order_table_put_stage (db, id, stage, order->stages[stage], error))
      return FALSE;
  for (guint i = 0; order->servers != NULL && i < order->servers->len; i++)
    if (!put_server (db, id, order->servers->pdata[i], error))
      return FALSE;

  return TRUE;
}

gint64
care_order_table_add (CareDb           *db,
                      const CareOrder  *order,
                      gint64            batch_id,
                      GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "order/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  bind_order (query, order);
  care_query_bind_int (query, "customer_id", order->customer_id);
  care_query_bind_id (query, "batch_id", batch_id);
  if (!care_query_insert (query, &id, error) ||
      !put_parts (db, id, order, error) ||
      !put_purchase (db, id, order, error) ||
      !put_payment (db, id, order, error))
    return 0;
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return id;
}

static gboolean
clear (CareDb      *db,
       const char  *block,
       gint64       order_id,
       GError     **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, block, order_id, error);

  return query != NULL && care_query_run (query, error);
}

/* A changed sum becomes one row; an unchanged one keeps its history. */
static gboolean
put_sums (CareDb           *db,
          const CareOrder  *order,
          GError          **error)
{
  g_autoptr(CareOrder) stored = care_order_table_get (db, order->id, error);

  if (stored == NULL)
    return FALSE;
  if (stored->extra_amount != order->extra_amount ||
      g_strcmp0 (stored->extra_content, order->extra_content) != 0)
    if (!clear (db, "order/clear-purchases", order->id, error) ||
        !put_purchase (db, order->id, order, error))
      return FALSE;
  if (stored->paid != order->paid)
    return clear (db, "order/clear-payments", order->id, error) &&
           put_payment (db, order->id, order, error);

  return TRUE;
}

gboolean
care_order_table_update (CareDb           *db,
                         const CareOrder  *order,
                         GError          **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/update", order->id, error);

  if (query == NULL)
    return FALSE;

  bind_order (query, order);
  care_query_bind_int (query, "version", order->version);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run_once (query, error) &&
         clear (db, "order/clear-stages", order->id, error) &&
         clear (db, "order/clear-servers", order->id, error) &&
         put_parts (db, order->id, order, error) &&
         put_sums (db, order, error);
}

gboolean
care_order_table_delete (CareDb  *db,
                         gint64   id,
                         GError **error)
{
  care_db_touch (db, CARE_TOPIC_CUSTOMERS | CARE_TOPIC_CALLS);

  return clear (db, "order/delete", id, error);
}
