/* care-table-writer.c — a list as a file, row by row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-formula-guard.h"
#include "care-table-writer-private.h"
#include "domain/care-error.h"

struct _CareTableWriter
{
  const CareTableFormat *format;
  CareExportFlavour      flavour;
  CareNewFile           *file;
  gpointer               data;   /* of the format */
  CareColumnKind        *kinds;
  guint                  n_columns;
  guint                  row;
  guint                  column;
  gboolean               is_too_long;
};

/* ---- which file ----------------------------------------------------------------- */

static const CareTableFormat *
find_format (const char *path)
{
  g_autofree char *small = g_ascii_strdown (path, -1);

  if (g_str_has_suffix (small, ".xlsx"))
    return &care_xlsx_format;

  return g_str_has_suffix (small, ".csv") ? &care_csv_format : NULL;
}

gboolean
care_table_writer_check_name (const char  *path,
                              GError     **error)
{
  g_autofree char *name = g_filename_display_basename (path);

  if (find_format (path) != NULL)
    return TRUE;

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
               _("A list is saved as .xlsx or .csv; “%s” is neither."), name);
  return FALSE;
}

/* ---- cells ---------------------------------------------------------------------- */

/* In a row that has its cells already, further ones are left out. */
static void
put (CareTableWriter *self,
     const CareValue *value)
{
  if (self->column >= self->n_columns)
    return;
  self->format->put (self->data, self->row, self->column, self->kinds[self->column], value);
  self->column++;
}

/* A workbook counts letters beyond U+FFFF twice. */
static const char *
find_limit (const char *text)
{
  guint n_units = 0;
  const char *at = text;

  while (*at != '\0')
    {
      n_units += g_utf8_get_char (at) > 0xffff ? 2 : 1;
      if (n_units > CARE_TABLE_WRITER_MAX_LETTERS)
        return at;
      at = g_utf8_next_char (at);
    }

  return NULL;
}

static char *
cut (const char *text,
     const char *limit)
{
  const char *end = g_utf8_find_prev_char (text, limit);
  g_autofree char *kept = g_strndup (text, (gsize) (end - text));

  return g_strconcat (kept, "…", NULL);
}

static void
put_words (CareTableWriter *self,
           CareValueKind    kind,
           const char      *text)
{
  gboolean is_exact = self->flavour == CARE_EXPORT_EXACT;
  const char *limit = NULL;
  g_autofree char *shown = NULL;
  CareValue value = { .kind = kind, .text = text };

  /* No cell of that many bytes can have too many letters. */
  if (text != NULL && self->format->has_limits && strlen (text) > CARE_TABLE_WRITER_MAX_LETTERS)
    limit = find_limit (text);
  if (limit != NULL && is_exact)
    self->is_too_long = TRUE;
  if (limit != NULL)
    shown = cut (text, limit);
  else if (text != NULL && self->format->guards && !is_exact && care_formula_guard_is_needed (text))
    shown = care_formula_guard (text);
  if (shown != NULL)
    value.text = shown;

  put (self, &value);
}

void
care_table_writer_put_text (CareTableWriter *self,
                            const char      *text)
{
  put_words (self, CARE_VALUE_TEXT, text);
}

void
care_table_writer_put_alarm (CareTableWriter *self,
                             const char      *text)
{
  put_words (self, CARE_VALUE_ALARM, text);
}

void
care_table_writer_put_number (CareTableWriter *self,
                              gint64           number)
{
  CareValue value = { .kind = CARE_VALUE_NUMBER, .number = number };

  put (self, &value);
}

void
care_table_writer_put_day (CareTableWriter *self,
                           CareDay          day)
{
  CareValue value = { .kind = CARE_VALUE_DAY, .day = day };

  if (day == CARE_DAY_NONE)
    put_words (self, CARE_VALUE_TEXT, NULL);
  else
    put (self, &value);
}

/* ---- rows ----------------------------------------------------------------------- */

gboolean
care_table_writer_end_row (CareTableWriter  *self,
                           GError          **error)
{
  while (self->column < self->n_columns)
    put_words (self, CARE_VALUE_TEXT, NULL);
  self->format->end_row (self->data);
  self->column = 0;
  self->row++;

  if (!care_new_file_check (self->file, error))
    return FALSE;
  if (self->is_too_long)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("Row %u has a text that is too long for a workbook; save the list as .csv."), self->row);
      return FALSE;
    }
  if (self->format->has_limits && self->row > CARE_TABLE_WRITER_MAX_ROWS)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("These are more rows than a workbook can hold; save the list as .csv."));
      return FALSE;
    }

  return TRUE;
}

guint
care_table_writer_get_n_rows (CareTableWriter *self)
{
  return self->row > 0 ? self->row - 1 : 0;
}

gboolean
care_table_writer_finish (CareTableWriter  *self,
                          GError          **error)
{
  self->format->close (self->data);

  return care_new_file_finish (self->file, error);
}

/* ---- beginning and end ------------------------------------------------------------ */

CareTableWriter *
care_table_writer_open (const char         *path,
                        CareExportFlavour   flavour,
                        const char         *title,
                        const CareColumn   *columns,
                        guint               n_columns,
                        GError            **error)
{
  g_autoptr(CareNewFile) file = NULL;
  g_autoptr(CareTableWriter) self = NULL;

  if (!care_table_writer_check_name (path, error))
    return NULL;
  file = care_new_file_new (path);
  if (!care_new_file_check (file, error))
    return NULL;

  self = g_new0 (CareTableWriter, 1);
  self->format = find_format (path);
  self->flavour = flavour;
  self->n_columns = n_columns;
  self->kinds = g_new0 (CareColumnKind, n_columns);
  self->data = self->format->begin (file, title, columns, n_columns);
  self->file = g_steal_pointer (&file);
  for (guint i = 0; i < n_columns; i++)
    {
      self->kinds[i] = columns[i].kind;
      care_table_writer_put_text (self, columns[i].title);
    }
  if (!care_table_writer_end_row (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
care_table_writer_free (CareTableWriter *self)
{
  if (self->data != NULL)
    self->format->free (self->data);
  g_clear_pointer (&self->file, care_new_file_free);
  g_free (self->kinds);
  g_free (self);
}
