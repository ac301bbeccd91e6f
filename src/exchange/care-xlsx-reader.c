/* care-xlsx-reader.c — a workbook's sheet into a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-xlsx-book.h"
#include "care-xlsx-reader.h"
#include "domain/care-error.h"
#include "domain/care-typed-date.h"

#define MAX_ROW_NUMBER 1048576u /* Excel's own limit */

typedef struct
{
  const CareXlsxBook *book;
  CareTable          *table;
  guint               row;         /* number of the row being read */
  guint               column;      /* of the cell being read, from 0 */
  gboolean            row_is_open;
  char                type;        /* the cell's t: n, s, b, e, d; i inlineStr, f str */
  guint               style;
  gboolean            in_value;
  gboolean            in_formula;
  int                 phonetic;
  GString            *text;
  GString            *formula;     /* with its equals sign, or empty */
  GError             *error;
} Sheet;

/* "AB12" → 27; what is no reference counts on from the cell before. */
static guint
read_column (const char *reference,
             guint       next)
{
  guint column = 0;

  if (reference == NULL || !g_ascii_isupper (*reference))
    return next;

  for (; g_ascii_isupper (*reference) && column <= 1000000; reference++)
    column = column * 26 + (guint) (*reference - 'A') + 1;

  return column - 1;
}

static char
read_type (const char *type)
{
  if (type == NULL)
    return 'n';
  if (g_str_equal (type, "inlineStr"))
    return 'i';
  if (g_str_equal (type, "str"))
    return 'f';

  return type[0];
}

static void
start_row (Sheet       *sheet,
           const char **attributes)
{
  const char *number = care_xlsx_get_attribute (attributes, "r");
  guint64 given = number == NULL ? 0 : g_ascii_strtoull (number, NULL, 10);

  sheet->row = given > sheet->row && given <= MAX_ROW_NUMBER ? (guint) given : sheet->row + 1;
  sheet->column = (guint) -1;
  sheet->row_is_open = care_table_begin_row (sheet->table, sheet->row, &sheet->error);
}

static void
start_cell (Sheet       *sheet,
            const char **attributes)
{
  const char *style = care_xlsx_get_attribute (attributes, "s");

  sheet->column = read_column (care_xlsx_get_attribute (attributes, "r"), sheet->column + 1);
  sheet->type = read_type (care_xlsx_get_attribute (attributes, "t"));
  sheet->style = style == NULL ? 0 : (guint) g_ascii_strtoull (style, NULL, 10);
  g_string_truncate (sheet->text, 0);
  g_string_truncate (sheet->formula, 0);
}

static void
add_cell (Sheet        *sheet,
          CareCellKind  kind,
          const char   *text,
          double        number)
{
  const CareTableRow *row = care_table_get_row (sheet->table,
                                                care_table_get_n_rows (sheet->table) - 1);

  /* A sheet leaves empty cells out; a table does not. Two cells in one place: the first. */
  if (sheet->column < row->n_cells)
    return;
  while (row->n_cells < sheet->column && sheet->error == NULL)
    care_table_add_cell (sheet->table, CARE_CELL_TEXT, "", 0, 0, &sheet->error);
  if (sheet->error == NULL)
    care_table_add_cell (sheet->table, kind, text, strlen (text), number, &sheet->error);
}

static void
add_shared (Sheet *sheet)
{
  guint64 index = g_ascii_strtoull (sheet->text->str, NULL, 10);
  const CareTableRow *row = care_table_get_row (sheet->table,
                                                care_table_get_n_rows (sheet->table) - 1);

  if (index >= sheet->book->strings->len || sheet->column < row->n_cells)
    return;

  while (row->n_cells < sheet->column && sheet->error == NULL)
    care_table_add_cell (sheet->table, CARE_CELL_TEXT, "", 0, 0, &sheet->error);
  if (sheet->error == NULL)
    care_table_add_shared_cell (sheet->table, g_ptr_array_index (sheet->book->strings, index),
                                &sheet->error);
}

/* 1.38001380E10 is the telephone number 13800138000. */
static void
format_number (double  number,
               char   *text,
               gsize   size)
{
  if (fabs (number) < 1e15 && floor (number) == number)
    g_snprintf (text, (gulong) size, "%" G_GINT64_FORMAT, (gint64) number);
  else
    g_ascii_formatd (text, (int) size, "%.15g", number);
}

static void
add_number (Sheet *sheet)
{
  char *end;
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  double number = g_ascii_strtod (sheet->text->str, &end);
  CareTypedDate date;
  g_autofree char *day = NULL;

  if (*end != '\0' || end == sheet->text->str || !isfinite (number))
    {
      add_cell (sheet, CARE_CELL_TEXT, sheet->text->str, 0);
      return;
    }
  if (care_xlsx_book_is_date (sheet->book, sheet->style))
    {
      date = care_typed_date_from_serial (number, sheet->book->since_1904);
      if (date.kind == CARE_TYPED_EMPTY)
        return;
      day = care_day_to_iso (date.day);
    }
  format_number (number, text, sizeof text);
  add_cell (sheet, day != NULL ? CARE_CELL_DATE : CARE_CELL_NUMBER, day != NULL ? day : text,
            number);
}

static void
add_iso_date (Sheet *sheet)
{
  CareTypedDate date = care_typed_date_read (sheet->text->str);
  g_autofree char *day = care_day_to_iso (date.day);

  add_cell (sheet, day != NULL ? CARE_CELL_DATE : CARE_CELL_TEXT,
            day != NULL ? day : sheet->text->str, 0);
}

static void
finish_cell (Sheet *sheet)
{
  /* A result may be an empty text; no result at all is a formula nobody calculated. */
  if (sheet->text->len == 0 && sheet->formula->len > 0 && sheet->type != 'f')
    add_cell (sheet, CARE_CELL_ERROR, sheet->formula->str, 0);
  if (sheet->text->len == 0)
    return;
  if (sheet->type == 'i' || sheet->type == 'f')
    care_xlsx_unescape (sheet->text);

  switch (sheet->type)
    {
    case 's':
      add_shared (sheet);
      break;
    case 'n':
      add_number (sheet);
      break;
    case 'd':
      add_iso_date (sheet);
      break;
    case 'e':
      add_cell (sheet, CARE_CELL_ERROR, sheet->text->str, 0);
      break;
    case 'b':
      add_cell (sheet, CARE_CELL_TEXT, sheet->text->str[0] == '1' ? "TRUE" : "FALSE", 0);
      break;
    default:
      add_cell (sheet, CARE_CELL_TEXT, sheet->text->str, 0);
    }
}

static void
finish_row (Sheet *sheet)
{
  if (sheet->row_is_open && !care_table_row_has_text (sheet->table))
    care_table_cancel_row (sheet->table);
  sheet->row_is_open = FALSE;
}

static void
element_started_cb (gpointer     user_data,
                    const char  *name,
                    const char **attributes)
{
  Sheet *sheet = user_data;

  if (sheet->error != NULL)
    return;
  if (g_str_equal (name, "row"))
    {
      finish_row (sheet);
      start_row (sheet, attributes);
    }
  else if (!sheet->row_is_open)
    return;
  else if (g_str_equal (name, "c"))
    start_cell (sheet, attributes);
  else if (g_str_equal (name, "f"))
    {
      g_string_assign (sheet->formula, "=");
      sheet->in_formula = TRUE;
    }
  else if (g_str_equal (name, "rPh"))
    sheet->phonetic++;
  else if (g_str_equal (name, "v") || (g_str_equal (name, "t") && sheet->phonetic == 0))
    sheet->in_value = TRUE;
}

static void
element_ended_cb (gpointer    user_data,
                  const char *name)
{
  Sheet *sheet = user_data;

  sheet->in_value = FALSE;
  sheet->in_formula = FALSE;
  if (sheet->error != NULL || !sheet->row_is_open)
    return;
  if (g_str_equal (name, "c"))
    finish_cell (sheet);
  else if (g_str_equal (name, "row"))
    finish_row (sheet);
  else if (g_str_equal (name, "rPh"))
    sheet->phonetic--;
}

static void
text_read_cb (gpointer    user_data,
              const char *text,
              int         length)
{
  Sheet *sheet = user_data;

  GString *target = sheet->in_value ? sheet->text : sheet->in_formula ? sheet->formula : NULL;

  if (target != NULL && target->len < (gsize) CARE_TABLE_MAX_LETTERS * 4)
    g_string_append_len (target, text, length);
}

static GError *
take_error_cb (gpointer user_data)
{
  Sheet *sheet = user_data;

  return g_steal_pointer (&sheet->error);
}

static const CareXlsxHandlers sheet_handlers = {
  element_started_cb, element_ended_cb, text_read_cb, take_error_cb
};

static CareTable *
read_sheet (CareXlsxParts        *parts,
            const CareXlsxBook   *book,
            const CareXlsxSheet  *sheet,
            GCancellable         *cancellable,
            GError              **error)
{
  g_autoptr(CareTable) table = care_table_new ();
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GString) formula = g_string_new (NULL);
  Sheet reading = { .book = book, .table = table, .text = text, .formula = formula };

  table->sheet = g_strdup (sheet->name);
  table->shared = g_ptr_array_ref (book->strings);
  if (!care_xlsx_parts_read (parts, sheet->part, &sheet_handlers, &reading, cancellable, error))
    {
      g_clear_error (&reading.error);
      return NULL;
    }
  finish_row (&reading);

  return g_steal_pointer (&table);
}

static CareTable *
choose_sheet (CareXlsxParts   *parts,
              CareXlsxBook    *book,
              const char      *name,
              CareTableTest    is_wanted,
              GCancellable    *cancellable,
              GError         **error)
{
  g_autoptr(CareTable) second_best = NULL;

  for (guint i = 0; i < book->sheets->len; i++)
    {
      const CareXlsxSheet *sheet = g_ptr_array_index (book->sheets, i);
      g_autoptr(CareTable) table = NULL;

      if (sheet->part == NULL || (name != NULL ? g_strcmp0 (sheet->name, name) != 0
                                               : sheet->is_hidden))
        continue;

      table = read_sheet (parts, book, sheet, cancellable, error);
      if (table == NULL || name != NULL)
        return g_steal_pointer (&table);
      if (table->rows->len > 0 && (is_wanted == NULL || is_wanted (table)))
        return g_steal_pointer (&table);
      if (table->rows->len > 0 && second_best == NULL)
        second_best = g_steal_pointer (&table);
    }

  if (second_best == NULL)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                         name != NULL ? _("The workbook has no such sheet.")
                                      : _("The workbook is empty."));

  return g_steal_pointer (&second_best);
}

CareTable *
care_xlsx_reader_read (GBytes         *bytes,
                       const char     *sheet,
                       CareTableTest   is_wanted,
                       GCancellable   *cancellable,
                       GError        **error)
{
  g_autoptr(CareXlsxParts) parts = care_xlsx_parts_open (bytes, error);
  g_autoptr(CareXlsxBook) book = NULL;

  if (parts == NULL)
    return NULL;

  book = care_xlsx_book_read (parts, cancellable, error);
  if (book == NULL)
    return NULL;

  return choose_sheet (parts, book, sheet, is_wanted, cancellable, error);
}
