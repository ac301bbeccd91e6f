/* care-import-merge.c — what a row changes in an order that is on file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-merge.h"
#include "exchange/care-booking-remark.h"
#include "store/care-import-table.h"

static guint64
parse_hash (char  **hashes,
            guint   cell)
{
  if (hashes == NULL || cell >= g_strv_length (hashes))
    return 0;

  return g_ascii_strtoull (hashes[cell], NULL, 16);
}

static void
add_change (CareImportMerge      *self,
            const CareImportFile *stored,
            guint                 cell,
            const char           *before)
{
  CareImportChange *change = g_new0 (CareImportChange, 1);
  gboolean is_of_couple = care_import_cell_is_of_couple (cell);

  change->customer_id = stored->customer->id;
  change->order_id = is_of_couple ? 0 : stored->order->id;
  change->field = g_strdup (care_import_cell_get_nick (cell));
  change->before = g_strdup (before);
  change->after = care_import_cell_dup (cell, stored);
  g_ptr_array_add (self->changes, change);
  self->couple_changed |= is_of_couple;
  self->order_changed |= !is_of_couple;
}

static void
add_kept (CareImportMerge *self,
          guint            cell,
          guint            row,
          const char      *said)
{
  const char *heading = care_booking_field_get_label (care_import_cell_get_field (cell));

  g_ptr_array_add (self->kept,
                   care_booking_remark_new (row, heading, said,
                                            _("What is on file says otherwise and was kept")));
}

static void
merge_cell (CareImportMerge *self,
            CareImportFile  *stored,
            guint            cell,
            guint            row,
            const char      *said,
            guint64          said_last)
{
  g_autofree char *on_file = care_import_cell_dup (cell, stored);

  if (g_strcmp0 (said, on_file) == 0)
    return;

  if (on_file == NULL || (said_last != 0 && care_import_cell_hash (on_file) == said_last))
    {
      care_import_cell_set (cell, stored, said);
      add_change (self, stored, cell, on_file);
    }
  else if (!care_import_cell_is_phones (cell))
    add_kept (self, cell, row, said);
  else if (care_import_cell_join_phones (stored, said))
    add_change (self, stored, cell, on_file);
}

/* What the list says now; where it says nothing, what it said last. */
static char *
join_cells (char   **now,
            char   **last)
{
  guint n_last = last != NULL ? g_strv_length (last) : 0;
  GString *string = g_string_new (NULL);

  for (guint cell = 0; now[cell] != NULL; cell++)
    g_string_append_printf (string, "%s%s", cell > 0 ? "," : "",
                            *now[cell] == '\0' && cell < n_last ? last[cell] : now[cell]);

  return g_string_free (string, FALSE);
}

void
care_import_merge_init (CareImportMerge       *self,
                        CareImportFile        *stored,
                        const CareImportFile  *draft,
                        const char            *base,
                        guint                  row)
{
  g_autofree char *cells = care_import_cells_fingerprint (draft);
  g_auto(GStrv) now = g_strsplit (cells, ",", -1);
  g_auto(GStrv) last = base != NULL ? g_strsplit (base, ",", -1) : NULL;

  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) care_import_change_free);
  self->kept = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  self->base = g_strdup (base);
  for (guint cell = 0; cell < CARE_N_IMPORT_CELLS; cell++)
    {
      guint64 said_last = parse_hash (last, cell);
      g_autofree char *said = care_import_cell_dup (cell, draft);

      if (stored->order == NULL && !care_import_cell_is_of_couple (cell))
        continue;
      if (said != NULL && care_import_cell_hash (said) != said_last)
        merge_cell (self, stored, cell, row, said, said_last);
    }
  if (stored->order != NULL)
    self->cells = join_cells (now, last);
}

void
care_import_merge_clear (CareImportMerge *self)
{
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_clear_pointer (&self->base, g_free);
  g_clear_pointer (&self->cells, g_free);
}

void
care_import_merge_report (CareImportMerge  *self,
                          CareImportReport *report)
{
  report->kept += self->kept->len;
  g_ptr_array_extend_and_steal (report->warnings, g_steal_pointer (&self->kept));
}
