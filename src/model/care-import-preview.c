/* care-import-preview.c — a list as it stands in its file, and what its columns mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-preview.h"
#include "care-import-profile.h"
#include "domain/care-error.h"
#include "exchange/care-charset.h"
#include "exchange/care-register-plan.h"

#define MOST_ROWS    8
#define MOST_LETTERS 60

CARE_DEFINE_RECORD (CareImportPreview, care_import_preview)

static void
care_import_preview_clear (CareImportPreview *self)
{
  g_free (self->kind);
  g_free (self->encoding);
  g_clear_pointer (&self->headings, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
}

/* ---- reading ----------------------------------------------------------------------- */

static char *
dup_cell (const CareTable *table,
          guint            row,
          guint            column)
{
  const char *text = care_table_get_cell (table, row, column)->text;

  return g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MOST_LETTERS));
}

static char **
dup_row (const CareTable *table,
         guint            row,
         guint            width)
{
  char **cells = g_new0 (char *, width + 1);

  for (guint i = 0; i < width; i++)
    cells[i] = dup_cell (table, row, i);

  return cells;
}

static CareImportPreview *
new_preview (const CareTable          *table,
             const CareBookingColumns *columns,
             const char               *kind)
{
  CareImportPreview *self = care_import_preview_new ();
  guint n_rows = care_table_get_n_rows (table);
  guint width = MAX (columns->width, columns->columns->len);

  self->kind = g_strdup (kind);
  self->encoding = g_strdup (table->encoding);
  self->header_row = care_table_get_row (table, columns->header_row)->number;
  self->headings = g_ptr_array_new_with_free_func (g_free);
  self->fields = g_array_new (FALSE, FALSE, sizeof (int));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  for (guint i = 0; i < columns->columns->len; i++)
    {
      const CareBookingColumn *column = care_booking_columns_get (columns, i);
      int field = (int) column->field;

      g_ptr_array_add (self->headings, g_strdup (column->heading));
      if (g_str_equal (kind, CARE_IMPORT_BOOKINGS))
        g_array_append_val (self->fields, field);
    }
  for (guint i = columns->header_row + 1; i < n_rows && self->rows->len < MOST_ROWS; i++)
    g_ptr_array_add (self->rows, dup_row (table, i, width));

  return self;
}

static guint
find_header_row (const CareTable          *table,
                 const CareBookingMapping *mapping)
{
  for (guint i = 0; mapping != NULL && i < care_table_get_n_rows (table); i++)
    if (care_table_get_row (table, i)->number == mapping->header_row)
      return i;

  return 0;
}

/* Without a known heading the first row is as good as any; a register shows its own. */
static CareImportPreview *
preview_table (const CareTable           *table,
               const CareBookingMapping  *mapping,
               GError                   **error)
{
  g_autoptr(CareBookingColumns) columns = care_booking_columns_find (table, mapping, NULL);
  const char *kind = CARE_IMPORT_BOOKINGS;

  if (care_table_get_n_rows (table) == 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("The list has no rows."));
      return NULL;
    }
  if (columns == NULL && care_register_plan_fits (table))
    kind = CARE_IMPORT_COMPLAINTS;
  if (columns == NULL)
    columns = care_booking_columns_of_row (table, find_header_row (table, mapping), mapping);

  return new_preview (table, columns, kind);
}

typedef struct
{
  CareStore *store;    /* (owned) */
  char      *path;     /* (owned) */
  char      *charset;  /* (owned) (nullable) */
  char      *mapping;  /* (owned) (nullable) */
} Errand;

static Errand *
errand_new (CareOffice                *office,
            const char                *path,
            const CareImporterOptions *options)
{
  Errand *self = g_new0 (Errand, 1);

  self->store = g_object_ref (care_office_get_store (office));
  self->path = g_strdup (path);
  self->charset = g_strdup (options->charset);
  self->mapping = g_strdup (options->mapping);

  return self;
}

static void
errand_free (gpointer data)
{
  Errand *self = data;

  g_object_unref (self->store);
  g_free (self->path);
  g_free (self->charset);
  g_free (self->mapping);
  g_free (self);
}

static CareImportPreview *
run (const Errand  *self,
     GCancellable  *cancellable,
     GError       **error)
{
  CareTableOptions options = { .charset = self->charset };
  g_autoptr(CareTable) table = care_table_file_read (self->path, &options, cancellable, error);
  g_autoptr(CareBookingMapping) mapping = NULL;

  if (table == NULL)
    return NULL;
  mapping = self->mapping != NULL ? care_booking_mapping_parse (self->mapping, -1, NULL)
                                  : care_import_profile_find (self->store, table);

  return preview_table (table, mapping, error);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  CareImportPreview *preview = run (data, cancellable, &error);

  if (preview != NULL)
    g_task_return_pointer (task, preview, (GDestroyNotify) care_import_preview_unref);
  else
    g_task_return_error (task, error);
}

void
care_import_preview_load_async (CareOffice                *office,
                                const char                *path,
                                const CareImporterOptions *options,
                                GCancellable              *cancellable,
                                GAsyncReadyCallback        callback,
                                gpointer                   user_data)
{
  g_autoptr(GTask) task = g_task_new (office, cancellable, callback, user_data);

  g_task_set_task_data (task, errand_new (office, path, options), errand_free);
  g_task_run_in_thread (task, run_in_thread);
}

CareImportPreview *
care_import_preview_load_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

CareImportPreview *
care_import_preview_load (CareOffice                *office,
                          const char                *path,
                          const CareImporterOptions *options,
                          GError                   **error)
{
  Errand *errand = errand_new (office, path, options);
  CareImportPreview *preview = run (errand, NULL, error);

  errand_free (errand);

  return preview;
}

/* ---- what the columns mean -------------------------------------------------------------- */

char *
care_import_preview_dup_mapping (const CareImportPreview *self)
{
  return care_booking_mapping_write (self->headings, (const int *) (void *) self->fields->data,
                                     self->header_row);
}

const char *
care_import_preview_get_field_label (guint field)
{
  return field < CARE_N_FIELDS ? care_booking_field_get_label ((CareBookingField) field) : NULL;
}

const char * const *
care_import_preview_list_charsets (void)
{
  return care_charset_names;
}
