/* care-booking-plan.c — what an import would bring, before anything is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-booking-plan.h"
#include "care-booking-reader.h"
#include "domain/care-error.h"
#include "domain/care-text.h"

#define CHECK_EVERY 1000 /* rows between two looks at the cancel button */

CareBookingReject *
care_booking_reject_new (guint      number,
                         guint      row,
                         GPtrArray *offences)
{
  CareBookingReject *self = g_new0 (CareBookingReject, 1);

  self->number = number;
  self->row = row;
  self->offences = offences;

  return self;
}

void
care_booking_reject_free (CareBookingReject *self)
{
  g_ptr_array_unref (self->offences);
  g_free (self);
}

static GPtrArray *
new_remarks (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
}

/* The headings are printed again on every page of some lists. */
static gboolean
repeats_headings (const CareBookingPlan *self,
                  guint                  row)
{
  for (guint i = 0; i < self->columns->columns->len; i++)
    {
      const CareBookingColumn *column = care_booking_columns_get (self->columns, i);

      if (!g_str_equal (care_table_get_cell (self->table, row, i)->text,
                        care_table_get_cell (self->table, self->columns->header_row, i)->text) &&
          column->field != CARE_FIELD_IGNORED)
        return FALSE;
    }

  return TRUE;
}

/* An order number may stand in the list once, however it is spelled. */
static void
check_duplicate (const CareBookingPlan *self,
                 const CareBookingRow  *booking,
                 GHashTable            *seen,
                 GPtrArray             *offences)
{
  g_autofree char *key = care_text_fold (booking->order_no);
  gpointer earlier;
  int column = care_booking_columns_locate (self->columns, CARE_FIELD_ORDER_NO);
  g_autofree char *reason = NULL;

  if (key == NULL)
    return;
  if (!g_hash_table_lookup_extended (seen, key, NULL, &earlier))
    {
      if (offences->len == 0)
        g_hash_table_insert (seen, g_steal_pointer (&key), GUINT_TO_POINTER (booking->number));
      return;
    }

  reason = g_strdup_printf (_("Row %u already has this order number"),
                            GPOINTER_TO_UINT (earlier));
  g_ptr_array_add (offences,
                   care_booking_remark_new (booking->number,
                                            care_booking_columns_get (self->columns,
                                                                      (guint) column)->heading,
                                            booking->order_no, reason));
}

static void
take_row (CareBookingPlan *self,
          guint            row,
          GHashTable      *seen)
{
  g_autoptr(GPtrArray) offences = new_remarks ();
  guint n_warnings = self->warnings->len;
  g_autoptr(CareBookingRow) booking = NULL;

  if (repeats_headings (self, row))
    return;

  booking = care_booking_reader_read (self->table, self->columns, row, offences, self->warnings);
  check_duplicate (self, booking, seen, offences);

  if (offences->len == 0)
    {
      g_ptr_array_add (self->rows, g_steal_pointer (&booking));
      return;
    }
  g_ptr_array_set_size (self->warnings, (int) n_warnings);
  g_ptr_array_add (self->rejects, care_booking_reject_new (care_table_get_row (self->table, row)->number,
                                                           row, g_steal_pointer (&offences)));
}

static gboolean
take_rows (CareBookingPlan  *self,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_rows = care_table_get_n_rows (self->table);

  for (guint i = self->columns->header_row + 1; i < n_rows; i++)
    {
      if (i % CHECK_EVERY == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      take_row (self, i, seen);
    }
  if (self->rows->len > 0 || self->rejects->len > 0)
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                       _("The list has headings but no rows."));

  return FALSE;
}

CareBookingPlan *
care_booking_plan_new (CareTable                 *table,
                       const CareBookingMapping  *mapping,
                       GCancellable              *cancellable,
                       GError                   **error)
{
  g_autoptr(CareBookingPlan) self = g_new0 (CareBookingPlan, 1);

  self->table = table;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_row_unref);
  self->rejects = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_reject_free);
  self->warnings = new_remarks ();
  self->columns = care_booking_columns_find (table, mapping, error);
  if (self->columns == NULL || !take_rows (self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

CareBookingPlan *
care_booking_plan_read (const char                *path,
                        const CareBookingMapping  *mapping,
                        GCancellable              *cancellable,
                        GError                   **error)
{
  CareTableOptions options = { .is_wanted = care_booking_columns_are_in };
  CareTable *table;

  if (mapping != NULL)
    {
      options.charset = mapping->charset;
      options.separator = mapping->separator;
      options.sheet = mapping->sheet;
      /* Whose headings only the mapping knows, its first sheet is as good as any. */
      if (mapping->header_row != 0 || g_hash_table_size (mapping->columns) > 0)
        options.is_wanted = NULL;
    }
  table = care_table_file_read (path, &options, cancellable, error);
  if (table == NULL)
    return NULL;

  return care_booking_plan_new (table, mapping, cancellable, error);
}

void
care_booking_plan_free (CareBookingPlan *self)
{
  g_clear_pointer (&self->table, care_table_free);
  g_clear_pointer (&self->columns, care_booking_columns_free);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->rejects);
  g_ptr_array_unref (self->warnings);
  g_free (self);
}

char *
care_booking_reject_dup_reason (const CareBookingReject *self)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->offences->len; i++)
    {
      const CareBookingRemark *offence = g_ptr_array_index (self->offences, i);

      if (i > 0)
        g_string_append (words, "; ");
      if (*offence->column != '\0')
        g_string_append_printf (words, "%s: ", offence->column);
      g_string_append (words, offence->reason);
    }

  return g_strdup (words->str);
}
