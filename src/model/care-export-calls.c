/* care-export-calls.c — the register of calls as a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-export-sources.h"
#include "domain/care-civil.h"
#include "store/care-customer-line-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"
#include "store/care-visit-table.h"

typedef struct
{
  const char     *title;
  CareColumnKind  kind;
  guint           width;
} Heading;

static const Heading headings[] = {
  { NC_("register", "No."), CARE_COLUMN_TEXT, 16 },
  { NC_("register", "Time"), CARE_COLUMN_TEXT, 17 },
  { NC_("register", "Customer"), CARE_COLUMN_TEXT, 18 },
  { NC_("register", "Customer no."), CARE_COLUMN_TEXT, 10 },
  { NC_("register", "Order no."), CARE_COLUMN_TEXT, 16 },
  { NC_("register", "Type"), CARE_COLUMN_TEXT, 20 },
  { NC_("register", "Way"), CARE_COLUMN_TEXT, 10 },
  { NC_("register", "Result"), CARE_COLUMN_TEXT, 14 },
  { NC_("register", "Rating"), CARE_COLUMN_TEXT, 12 },
  { NC_("register", "On the product"), CARE_COLUMN_TEXT, 30 },
  { NC_("register", "On the service"), CARE_COLUMN_TEXT, 30 },
  { NC_("register", "New wishes"), CARE_COLUMN_TEXT, 30 },
  { NC_("register", "Note"), CARE_COLUMN_TEXT, 30 },
  { NC_("register", "Specialist"), CARE_COLUMN_TEXT, 12 },
};

typedef struct
{
  CareMoment  from;
  CareMoment  until;
  GArray     *ids;   /* gint64 */
  GHashTable *staff; /* id → CareStaff */
  GTimeZone  *zone;
  CareColumn  columns[G_N_ELEMENTS (headings)];
} Calls;

static void
calls_free (gpointer data)
{
  Calls *self = data;

  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  g_time_zone_unref (self->zone);
  g_free (self);
}

static gboolean
write_visit (CareDb           *db,
             const Calls      *self,
             const CareVisit  *visit,
             CareTableWriter  *writer,
             GError          **error)
{
  g_autoptr(CareCustomerLine) line = care_customer_line_table_get (db, visit->customer_id, error);
  const CareStaff *specialist = g_hash_table_lookup (self->staff, &visit->staff_id);
  g_autofree char *at = care_civil_to_iso (care_moment_to_civil (visit->started_at, self->zone));
  gboolean is_bad = visit->rating == CARE_RATING_DISSATISFIED;
  g_autoptr(CareOrder) order = NULL;

  if (line == NULL)
    return FALSE;
  if (visit->order_id != 0)
    order = care_order_table_get (db, visit->order_id, error);
  if (visit->order_id != 0 && order == NULL)
    return FALSE;

  care_table_writer_put_text (writer, visit->visit_no);
  care_table_writer_put_text (writer, g_strdelimit (at, "T", ' '));
  care_table_writer_put_text (writer, line->names);
  care_table_writer_put_text (writer, line->customer_no);
  care_table_writer_put_text (writer, order != NULL ? order->order_no : NULL);
  care_table_writer_put_text (writer, care_call_type_get_label (visit->type));
  care_table_writer_put_text (writer, care_channel_get_label (visit->channel));
  care_table_writer_put_text (writer, care_outcome_get_label (visit->outcome));
  if (is_bad)
    care_table_writer_put_alarm (writer, care_rating_get_label (visit->rating));
  else
    care_table_writer_put_text (writer, care_rating_get_label (visit->rating));
  care_table_writer_put_text (writer, visit->product_opinion);
  care_table_writer_put_text (writer, visit->service_opinion);
  care_table_writer_put_text (writer, visit->new_request);
  care_table_writer_put_text (writer, visit->note);
  care_table_writer_put_text (writer, specialist != NULL ? specialist->name : NULL);

  return care_table_writer_end_row (writer, error);
}

static gboolean
write_calls (CareDb           *db,
             gpointer          data,
             guint             from,
             guint             n,
             CareTableWriter  *writer,
             GError          **error)
{
  Calls *self = data;

  for (guint i = from; i < from + n; i++)
    {
      g_autoptr(CareVisit) visit = care_visit_table_get (db, g_array_index (self->ids, gint64, i), error);

      if (visit == NULL || !write_visit (db, self, visit, writer, error))
        return FALSE;
    }

  return TRUE;
}

static gpointer
list_visits (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Calls *self = data;
  g_autoptr(GPtrArray) staff = care_staff_table_list (db, error);

  if (staff == NULL)
    return NULL;
  self->staff = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, (GDestroyNotify) care_staff_unref);
  for (guint i = 0; i < staff->len; i++)
    {
      CareStaff *person = staff->pdata[i];

      g_hash_table_insert (self->staff, &person->id, care_staff_ref (person));
    }
  self->ids = care_visit_table_list_ids (db, self->from, self->until, error);

  return self->ids != NULL ? CARE_DONE : NULL;
}

CareExportSource *
care_export_sources_new_calls (CareOffice  *office,
                               CareDay      from,
                               CareDay      until,
                               GError     **error)
{
  CareExportSource *source = g_new0 (CareExportSource, 1);
  Calls *self = g_new0 (Calls, 1);

  self->zone = g_time_zone_ref (care_office_get_rules (office)->zone);
  self->from = care_moment_from_civil (care_civil_new (from, 0, 0), self->zone);
  self->until = care_moment_from_civil (care_civil_new (until + 1, 0, 0), self->zone);
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    self->columns[i] = (CareColumn) { g_dpgettext2 (GETTEXT_PACKAGE, "register", headings[i].title),
                                      headings[i].kind, headings[i].width };
  source->deed = CARE_DEED_EXPORT_LIST;
  source->subject = "call-list";
  source->title = _("Calls");
  source->columns = self->columns;
  source->n_columns = G_N_ELEMENTS (headings);
  source->data = self;
  source->free_data = calls_free;
  source->write = write_calls;

  if (care_store_read (care_office_get_store (office), list_visits, self, NULL, error) == NULL)
    {
      care_export_source_free (source);
      return NULL;
    }
  source->n_rows = self->ids->len;

  return source;
}
