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

static void
read_detail (CareQuery       *row,
             CareStageDetail *detail)
{
  detail->staff_id = care_query_get_int (row, "staff_id");
  detail->place = care_query_dup_text (row, "place");
  detail->note = care_query_dup_text (row, "note");
  detail->reason = care_query_dup_text (row, "reason");
  detail->amount = care_query_get_int (row, "amount");
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
      read_detail (query, &order->details[stage]);
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

static gpointer
line_from_row (CareQuery *row)
{
  CareOrderLine *line = care_order_line_new (care_query_get_int (row, "amount"),
                                             care_query_get_day (row, "day"), NULL);

  line->id = care_query_get_int (row, "id");
  line->text = care_query_dup_text (row, "text");

  return line;
}

static GPtrArray *
load_lines (CareDb      *db,
            const char  *block,
            gint64       order_id,
            GError     **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, block, order_id, error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, line_from_row, (GDestroyNotify) care_order_line_free, error);
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
  if (order->servers == NULL)
    return FALSE;
  order->purchases = load_lines (db, "order/list-purchases", order->id, error);
  if (order->purchases == NULL)
    return FALSE;
  order->payments = load_lines (db, "order/list-payments", order->id, error);

  return order->payments != NULL;
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

gboolean
care_order_table_put_whole_stage (CareDb           *db,
                                  const CareOrder  *order,
                                  gint64            order_id,
                                  CareStage         stage,
                                  GError          **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/put-whole-stage", order_id, error);
  const CareStageDate *date = &order->stages[stage];
  const CareStageDetail *detail = &order->details[stage];

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "stage", care_stage_get_nick (stage));
  care_query_bind_day (query, "planned_on", date->planned_on);
  care_query_bind_day (query, "done_on", date->done_on);
  care_query_bind_text (query, "status", care_stage_status_get_nick (date->status));
  care_query_bind_id (query, "staff_id", detail->staff_id);
  care_query_bind_text (query, "place", detail->place);
  care_query_bind_text (query, "note", detail->note);
  care_query_bind_text (query, "reason", detail->reason);
  care_query_bind_int (query, "amount", detail->amount);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run (query, error);
}

static gboolean
drop_stage (CareDb     *db,
            gint64      order_id,
            CareStage   stage,
            GError    **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, "order/drop-stage", order_id, error);

  if (query == NULL)
    return FALSE;
  care_query_bind_text (query, "stage", care_stage_get_nick (stage));

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
run_line (CareDb               *db,
          const char           *block,
          gint64                order_id,
          const CareOrderLine  *line,
          GError              **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, block, order_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "amount", line->amount);
  care_query_bind_day (query, "day", line->on);
  care_query_bind_text (query, "text", line->text);
  if (line->id != 0)
    care_query_bind_int (query, "id", line->id);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run (query, error);
}

gboolean
care_order_table_put_line (CareDb               *db,
                           CareOrderLineKind     kind,
                           gint64                order_id,
                           const CareOrderLine  *line,
                           GError              **error)
{
  static const char * const blocks[][2] = {
    [CARE_ORDER_PURCHASE] = { "order/add-purchase", "order/update-purchase" },
    [CARE_ORDER_PAYMENT]  = { "order/add-payment", "order/update-payment" },
  };

  return run_line (db, blocks[kind][line->id != 0], order_id, line, error);
}

gboolean
care_order_table_drop_line (CareDb             *db,
                            CareOrderLineKind   kind,
                            gint64              order_id,
                            gint64              id,
                            GError            **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, kind == CARE_ORDER_PURCHASE ? "order/delete-purchase"
                                                                               : "order/delete-payment",
                                               order_id, error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", id);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run_once (query, error);
}

gboolean
care_order_table_touch (CareDb  *db,
                        gint64   id,
                        gint64   version,
                        GError **error)
{
  g_autoptr(CareQuery) query = query_of_order (db, version != 0 ? "order/claim-version" : "order/touch", id,
                                               error);

  if (query == NULL)
    return FALSE;
  if (version != 0)
    care_query_bind_int (query, "version", version);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run_once (query, error);
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
has_stage (const CareOrder *order,
           int              stage)
{
  const CareStageDate *date = &order->stages[stage];

  return !care_stage_detail_is_empty (&order->details[stage]) ||
         date->planned_on != CARE_DAY_NONE || date->done_on != CARE_DAY_NONE ||
         date->status != CARE_STAGE_STATUS_PENDING;
}

static gboolean
put_parts (CareDb           *db,
           gint64            id,
           const CareOrder  *order,
           GError          **error)
{
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    if (has_stage (order, stage) &&
        !care_order_table_put_whole_stage (db, order, id, stage, error))
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

/* A new sum of several lines is written as one line more: what was bought or paid since. */
static gboolean
add_difference (CareDb      *db,
                const char  *block,
                gint64       order_id,
                gint64       amount,
                const char  *text,
                GError     **error)
{
  CareOrderLine line = { 0, amount, CARE_DAY_NONE, (char *) text };

  return amount == 0 || run_line (db, block, order_id, &line, error);
}

/* A changed sum becomes one row, where there was not more than one; an unchanged one keeps its history. */
static gboolean
put_sums (CareDb           *db,
          const CareOrder  *order,
          GError          **error)
{
  g_autoptr(CareOrder) stored = care_order_table_get (db, order->id, error);

  if (stored == NULL)
    return FALSE;
  if (stored->purchases->len > 1)
    {
      if (!add_difference (db, "order/add-purchase", order->id, order->extra_amount - stored->extra_amount,
                           NULL, error))
        return FALSE;
    }
  else if (stored->extra_amount != order->extra_amount ||
      g_strcmp0 (stored->extra_content, order->extra_content) != 0)
    if (!clear (db, "order/clear-purchases", order->id, error) ||
        !put_purchase (db, order->id, order, error))
      return FALSE;
  if (stored->payments->len > 1)
    return add_difference (db, "order/add-payment", order->id, order->paid - stored->paid, NULL, error);
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

  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    if (!has_stage (order, stage) && !drop_stage (db, order->id, stage, error))
      return FALSE;

  return care_query_run_once (query, error) &&
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
