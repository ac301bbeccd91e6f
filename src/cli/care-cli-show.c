/* care-cli-show.c — show: one record whole, with its history
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-text.h"
#include "care-cli.h"
#include "domain/care-error.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-number-table.h"
#include "store/care-order-table.h"
#include "store/care-visit-table.h"

/* One record, built inside the job that reads it. */
typedef struct
{
  CareCli     *cli;
  const char  *typed; /* id or number */
  CareCliView *view;
  JsonBuilder *builder;
} Record;

typedef gboolean (*Show) (Record *record, CareDb *db, gint64 id, GError **error);

/* ---- members ------------------------------------------------------------------------ */

typedef void (*AddMembers) (JsonBuilder *builder, gconstpointer record, const CareCliView *view);

static void
add_array (Record      *record,
           const char  *key,
           GPtrArray   *records,
           AddMembers   add_members)
{
  json_builder_set_member_name (record->builder, key);
  json_builder_begin_array (record->builder);
  for (guint i = 0; i < records->len; i++)
    {
      json_builder_begin_object (record->builder);
      add_members (record->builder, records->pdata[i], record->view);
      json_builder_end_object (record->builder);
    }
  json_builder_end_array (record->builder);
}

static void
add_entry (JsonBuilder       *builder,
           gconstpointer      data,
           const CareCliView *view)
{
  const CareAuditEntry *entry = data;

  care_cli_json_moment (builder, "at", entry->at, view);
  care_cli_json_text (builder, "deed", care_deed_get_nick (entry->deed));
  care_cli_json_text (builder, "by", entry->actor);
  care_cli_json_text (builder, "detail", entry->detail);
}

static gboolean
add_audit (Record      *record,
           CareDb      *db,
           const char  *subject,
           gint64       id,
           GError     **error)
{
  g_autoptr(GPtrArray) entries = care_audit_table_list (db, subject, id, error);

  if (entries != NULL)
    add_array (record, "audit", entries, add_entry);

  return entries != NULL;
}

/* Of whom a record is, by name. */
static gboolean
add_names (Record  *record,
           CareDb  *db,
           gint64   customer_id,
           GError **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, customer_id, error);
  g_autofree char *names = NULL;

  if (customer == NULL)
    return FALSE;

  names = care_customer_dup_names (customer);
  care_cli_json_text (record->builder, "names", names);
  care_cli_json_text (record->builder, "customer_no", customer->customer_no);

  return TRUE;
}

/* A list of visits comes without answers; each is read whole. */
static GPtrArray *
take_whole (CareDb     *db,
            GPtrArray  *visits,
            GError    **error)
{
  g_autoptr(GPtrArray) list = visits;
  g_autoptr(GPtrArray) whole = g_ptr_array_new_with_free_func ((GDestroyNotify) care_visit_unref);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      CareVisit *visit = care_visit_table_get (db, ((const CareVisit *) list->pdata[i])->id, error);

      if (visit == NULL)
        return NULL;
      g_ptr_array_add (whole, visit);
    }

  return list != NULL ? g_steal_pointer (&whole) : NULL;
}

/* ---- records ------------------------------------------------------------------------ */

static gboolean
show_customer (Record  *record,
               CareDb  *db,
               gint64   id,
               GError **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);
  g_autoptr(GPtrArray) orders = customer != NULL ? care_order_table_list (db, id, error) : NULL;
  g_autoptr(GPtrArray) calls = orders != NULL ? care_call_table_list_of_customer (db, id, error) : NULL;
  g_autoptr(GPtrArray) visits = NULL;
  g_autoptr(GPtrArray) complaints = NULL;

  if (calls != NULL)
    visits = take_whole (db, care_visit_table_list_of_customer (db, id, error), error);
  if (visits != NULL)
    complaints = care_complaint_table_list_of_customer (db, id, error);
  if (complaints == NULL)
    return FALSE;

  care_cli_json_customer (record->builder, customer, record->view);
  add_array (record, "orders", orders, (AddMembers) care_cli_json_order);
  add_array (record, "calls", calls, (AddMembers) care_cli_json_call);
  add_array (record, "visits", visits, (AddMembers) care_cli_json_visit);
  add_array (record, "complaints", complaints, (AddMembers) care_cli_json_complaint);

  return add_audit (record, db, "customer", id, error);
}

/* The calls of an order, from those of its couple. */
static GPtrArray *
list_calls_of_order (CareDb           *db,
                     const CareOrder  *order,
                     GError          **error)
{
  GPtrArray *calls = care_call_table_list_of_customer (db, order->customer_id, error);

  for (guint i = calls != NULL ? calls->len : 0; i > 0; i--)
    if (((const CareCall *) calls->pdata[i - 1])->order_id != order->id)
      g_ptr_array_remove_index (calls, i - 1);

  return calls;
}

static gboolean
show_order (Record  *record,
            CareDb  *db,
            gint64   id,
            GError **error)
{
  g_autoptr(CareOrder) order = care_order_table_get (db, id, error);
  g_autoptr(GPtrArray) calls = order != NULL ? list_calls_of_order (db, order, error) : NULL;

  if (calls == NULL)
    return FALSE;

  care_cli_json_order (record->builder, order, record->view);
  add_array (record, "calls", calls, (AddMembers) care_cli_json_call);

  return add_names (record, db, order->customer_id, error) &&
         add_audit (record, db, "order", id, error);
}

static gboolean
show_call (Record  *record,
           CareDb  *db,
           gint64   id,
           GError **error)
{
  g_autoptr(CareCall) call = care_call_table_get (db, id, error);
  g_autoptr(GPtrArray) visits = NULL;

  if (call != NULL)
    visits = take_whole (db, care_visit_table_list_of_call (db, id, error), error);
  if (visits == NULL)
    return FALSE;

  care_cli_json_call (record->builder, call, record->view);
  add_array (record, "visits", visits, (AddMembers) care_cli_json_visit);

  return add_names (record, db, call->customer_id, error) && add_audit (record, db, "call", id, error);
}

static gboolean
show_visit (Record  *record,
            CareDb  *db,
            gint64   id,
            GError **error)
{
  g_autoptr(CareVisit) visit = care_visit_table_get (db, id, error);

  if (visit == NULL)
    return FALSE;

  care_cli_json_visit (record->builder, visit, record->view);

  return add_names (record, db, visit->customer_id, error) &&
         add_audit (record, db, "visit", id, error);
}

static gboolean
show_complaint (Record  *record,
                CareDb  *db,
                gint64   id,
                GError **error)
{
  g_autoptr(CareComplaint) complaint = care_complaint_table_get (db, id, error);

  if (complaint == NULL)
    return FALSE;

  care_cli_json_complaint (record->builder, complaint, record->view);

  /* A stranger has no file. */
  return (complaint->customer_id == 0 || add_names (record, db, complaint->customer_id, error)) &&
         add_audit (record, db, "complaint", id, error);
}

/* ---- which one ---------------------------------------------------------------------- */

static gboolean
find_customer (CareDb      *db,
               const char  *typed,
               gint64      *id,
               GError     **error)
{
  return care_number_table_find (db, CARE_NUMBER_CUSTOMER, typed, id, error);
}

static gboolean
find_visit (CareDb      *db,
            const char  *typed,
            gint64      *id,
            GError     **error)
{
  return care_number_table_find (db, CARE_NUMBER_VISIT, typed, id, error);
}

static gboolean
find_complaint (CareDb      *db,
                const char  *typed,
                gint64      *id,
                GError     **error)
{
  return care_number_table_find (db, CARE_NUMBER_COMPLAINT, typed, id, error);
}

static const struct
{
  const char *name;
  gboolean  (*find) (CareDb *db, const char *typed, gint64 *id, GError **error); /* by its number */
  Show        show;
} kinds[] = {
  { "customer",  find_customer,         show_customer },
  { "order",     care_order_table_find, show_order },
  { "call",      NULL,                  show_call },
  { "visit",     find_visit,            show_visit },
  { "complaint", find_complaint,        show_complaint },
};

static gpointer
read_record (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Record *record = data;
  const char *kind = care_cli_arguments_get_word (record->cli->arguments, 0);
  gint64 id = 0;
  guint i = 0;

  while (!g_str_equal (kinds[i].name, kind))
    i++;
  if (kinds[i].find != NULL && !kinds[i].find (db, record->typed, &id, error))
    return NULL;
  if (id == 0)
    id = care_cli_parse_id (record->typed);
  record->view = care_cli_new_view (record->cli, db, error);
  if (record->view == NULL)
    return NULL;

  json_builder_begin_object (record->builder);
  if (!kinds[i].show (record, db, id, error))
    return NULL;
  json_builder_end_object (record->builder);

  return CARE_DONE;
}

static gboolean
is_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].name, name))
      return TRUE;

  return FALSE;
}

gboolean
care_cli_show (CareCli  *self,
               GError  **error)
{
  const char *kind = care_cli_arguments_get_word (self->arguments, 0);
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  Record record = { self, care_cli_arguments_get_word (self->arguments, 1), NULL, builder };
  g_autofree char *quoted = care_cli_quote (record.typed);
  g_autofree char *quoted_kind = care_cli_quote (kind);
  GError *failure = NULL;

  if (!is_kind (kind))
    return care_cli_refuse (error, _("“%s” cannot be shown; customer, order, call, visit and complaint can."),
                            quoted_kind);
  if (!care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;

  care_cli_read (self, read_record, &record, &failure);
  g_clear_pointer (&record.view, care_cli_view_free);
  if (g_error_matches (failure, CARE_ERROR, CARE_ERROR_NOT_FOUND))
    {
      g_clear_error (&failure);
      g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no %s “%s”."), kind, quoted);
      return FALSE;
    }
  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  if (self->json)
    care_cli_say_json (builder);
  else
    care_cli_say_record (builder);

  return TRUE;
}
