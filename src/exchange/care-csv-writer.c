/* care-csv-writer.c — a list as a text file that spreadsheets open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-table-writer-private.h"
#include "domain/care-money.h"

/* Rows are gathered up to this many bytes before they are written. */
#define BLOCK 65536

typedef struct
{
  CareNewFile *file;
  GString     *text;
} CsvWriter;

static gpointer
csv_begin (CareNewFile      *file,
           const char       *title,
           const CareColumn *columns,
           guint             n_columns)
{
  CsvWriter *self = g_new0 (CsvWriter, 1);

  self->file = file;
  self->text = g_string_new ("\xef\xbb\xbf");

  return self;
}

static void
add_text (GString    *text,
          const char *cell)
{
  gsize length = strlen (cell);
  gboolean needs_quotes = strpbrk (cell, ",\"\r\n;\t|") != NULL ||
                          (length > 0 && (cell[0] == ' ' || cell[length - 1] == ' '));

  if (!needs_quotes)
    {
      g_string_append_len (text, cell, (gssize) length);
      return;
    }

  g_string_append_c (text, '"');
  for (const char *at = cell; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

static void
add_money (GString *text,
           gint64   fen)
{
  guint64 amount = fen < 0 ? (guint64) -fen : (guint64) fen;

  g_string_append_printf (text, "%s%" G_GUINT64_FORMAT ".%02u", fen < 0 ? "-" : "", amount / 100,
                          (guint) (amount % 100));
}

static void
csv_put (gpointer         data,
         guint            row,
         guint            column,
         CareColumnKind   kind,
         const CareValue *value)
{
  CsvWriter *self = data;
  g_autofree char *day = NULL;

  if (column > 0)
    g_string_append_c (self->text, ',');
  switch (value->kind)
    {
    case CARE_VALUE_TEXT:
    case CARE_VALUE_ALARM:
      add_text (self->text, value->text != NULL ? value->text : "");
      break;

    case CARE_VALUE_NUMBER:
      if (kind == CARE_COLUMN_MONEY)
        add_money (self->text, value->number);
      else
        g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value->number);
      break;

    case CARE_VALUE_DAY:
      day = care_day_to_iso (value->day);
      g_string_append (self->text, day);
      break;
    }
}

static void
flush (CsvWriter *self)
{
  care_new_file_write (self->file, self->text->str, self->text->len);
  g_string_truncate (self->text, 0);
}

static void
csv_end_row (gpointer data)
{
  CsvWriter *self = data;

  g_string_append (self->text, "\r\n");
  if (self->text->len >= BLOCK)
    flush (self);
}

static void
csv_close (gpointer data)
{
  flush (data);
}

static void
csv_free (gpointer data)
{
  CsvWriter *self = data;

  g_string_free (self->text, TRUE);
  g_free (self);
}

const CareTableFormat care_csv_format = {
  .begin = csv_begin,
  .put = csv_put,
  .end_row = csv_end_row,
  .close = csv_close,
  .free = csv_free,
  .guards = TRUE,
};
