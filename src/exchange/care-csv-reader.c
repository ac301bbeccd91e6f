/* care-csv-reader.c — separated text into a table, losing no good row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <csv.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-csv-reader.h"
#include "domain/care-error.h"

#define CHECK_EVERY   1000   /* rows between two looks at the cancel button */
#define LONGEST_CELL  ((gsize) CARE_TABLE_MAX_LETTERS * 4)
#define REREAD_BUDGET 8      /* how many times the file may be read over in all */

typedef struct
{
  CareTable         *table;
  struct csv_parser  parser;    /* strict: a misplaced quote is an error */
  gboolean           row_is_open;
  gboolean           row_has_nul;
  guint              line;      /* being read, from 1 */
  guint              row_line;  /* where the row being read began */
  const char        *row_start;
  guint              width;     /* cells of most rows */
  GError            *error;     /* a limit, met inside a callback */
} Reader;

static void
add_cell_text (Reader     *reader,
               const char *text,
               gsize       length)
{
  /* Line breaks inside a cell are \n whatever the file's own are; NUL is dropped. */
  g_autoptr(GString) clean = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    if (text[i] == '\r')
      {
        g_string_append_c (clean, '\n');
        i += i + 1 < length && text[i + 1] == '\n';
      }
    else if (text[i] != '\0')
      g_string_append_c (clean, text[i]);
    else
      reader->row_has_nul = TRUE;

  care_table_add_cell (reader->table, CARE_CELL_TEXT, clean->str, clean->len, 0, &reader->error);
}

static void
cell_read_cb (void   *text,
              size_t  length,
              void   *user_data)
{
  Reader *reader = user_data;

  if (reader->error != NULL)
    return;
  if (!reader->row_is_open)
    {
      if (!care_table_begin_row (reader->table, reader->row_line, &reader->error))
        return;
      reader->row_is_open = TRUE;
    }
  if (length > 0 && (memchr (text, '\r', length) || memchr (text, '\0', length)))
    add_cell_text (reader, text, length);
  else
    care_table_add_cell (reader->table, CARE_CELL_TEXT, text, length, 0, &reader->error);
}

static void
row_read_cb (int   letter,
             void *user_data)
{
  Reader *reader = user_data;

  if (!reader->row_is_open || reader->error != NULL)
    return;

  reader->row_is_open = FALSE;
  if (reader->row_has_nul)
    care_table_spoil_row (reader->table, -1, _("The row contains NUL characters"));
  else if (!care_table_row_has_text (reader->table))
    care_table_cancel_row (reader->table);
  reader->row_has_nul = FALSE;
}

static void
init_parser (struct csv_parser *parser,
             unsigned char      options,
             char               separator)
{
  if (csv_init (parser, options) != 0)
    g_error ("No parser for separated text");
  csv_set_delim (parser, (unsigned char) separator);
  csv_set_blk_size (parser, 4096);
}

static const char *
find_line_end (const char *at,
               const char *end)
{
  while (at < end && *at != '\n' && *at != '\r')
    at++;

  return at;
}

static const char *
skip_line (const char *at,
           const char *end)
{
  at = find_line_end (at, end);
  if (at < end && *at == '\r' && at + 1 < end && at[1] == '\n')
    return at + 2;

  return MIN (at + 1, end);
}

/* Drops what was read of the current row, in the table and in the parser. */
static void
forget_row (Reader *reader)
{
  if (reader->row_is_open)
    care_table_cancel_row (reader->table);
  reader->row_is_open = FALSE;
  reader->row_has_nul = FALSE;
  csv_fini (&reader->parser, NULL, NULL, NULL);
}

/* Reads one line by itself, quotes or not: the cells of a row that has a problem. */
static void
read_alone (Reader     *reader,
            const char *start,
            const char *end,
            const char *problem)
{
  struct csv_parser lenient;
  guint n_rows = care_table_get_n_rows (reader->table);
  const CareTableRow *row;

  init_parser (&lenient, 0, reader->table->separator);
  csv_parse (&lenient, start, (gsize) (end - start), cell_read_cb, row_read_cb, reader);
  csv_fini (&lenient, cell_read_cb, row_read_cb, reader);
  csv_free (&lenient);

  if (reader->error != NULL || care_table_get_n_rows (reader->table) == n_rows)
    return;

  /* 36"放大 within an otherwise whole row is a cell's text, no mistake. */
  row = care_table_get_row (reader->table, n_rows);
  if (problem == NULL && row->n_cells == reader->width)
    return;

  if (problem == NULL)
    problem = _("A quotation mark is in the wrong place");
  care_table_spoil_row (reader->table, -1, problem);
}

/* The row that began at row_start cannot be read: its first line is read alone, and
 * reading resumes behind it. Returns where. */
static const char *
recover (Reader     *reader,
         const char *end,
         gboolean    has_swallowed)
{
  const char *line_end = find_line_end (reader->row_start, end);
  g_autofree char *problem = NULL;

  forget_row (reader);
  if (has_swallowed)
    {
      problem = g_strdup_printf (_("The quotation mark opened in line %u is never closed"),
                                 reader->row_line);
      g_ptr_array_add (reader->table->problems, g_strdup (problem));
    }
  read_alone (reader, reader->row_start, line_end, problem);
  reader->line = reader->row_line + 1;

  return skip_line (reader->row_start, end);
}

/* Feeds one line; FALSE when the row it belongs to is beyond repair. */
static gboolean
feed_line (Reader     *reader,
           const char *at,
           const char *next,
           gboolean    is_last)
{
  gsize length = (gsize) (next - at);
  gboolean is_ended = next[-1] == '\n' || next[-1] == '\r';

  if (csv_parse (&reader->parser, at, length, cell_read_cb, row_read_cb, reader) != length)
    return FALSE;
  if (is_last && !is_ended)
    csv_parse (&reader->parser, "\n", 1, cell_read_cb, row_read_cb, reader);

  /* A quote still open at the end of the line: the row goes on, but not for ever. */
  return !reader->parser.quoted || (!is_last && reader->parser.entry_pos <= LONGEST_CELL);
}

static void
read_lines (Reader       *reader,
            const char   *text,
            const char   *end,
            GCancellable *cancellable)
{
  const char *at = text;
  gsize budget = (gsize) (end - text) * REREAD_BUDGET + 65536;
  guint n_lines = 0;

  while (at < end && reader->error == NULL)
    {
      const char *next = skip_line (at, end);
      gsize length = (gsize) (next - at);

      if (!reader->parser.quoted)
        {
          reader->row_start = at;
          reader->row_line = reader->line;
        }
      if (++n_lines % CHECK_EVERY == 0 &&
          g_cancellable_set_error_if_cancelled (cancellable, &reader->error))
        return;
      if (feed_line (reader, at, next, next == end || length > budget))
        {
          at = next;
          reader->line++;
        }
      else
        at = recover (reader, end, at != reader->row_start ||
                                   csv_error (&reader->parser) != CSV_EPARSE);
      budget -= MIN (length, budget);
    }
}

/* Excel's own hint, "sep=;" as the first line, is not a row. */
static const char *
take_hint (const char *text,
           const char *end,
           char       *separator)
{
  const char *line_end = find_line_end (text, MIN (end, text + 8));

  if (line_end - text != 5 || g_ascii_strncasecmp (text, "sep=", 4) != 0)
    return text;

  *separator = text[4];

  return skip_line (text, end);
}

CareTable *
care_csv_reader_read (const char    *text,
                      gsize          length,
                      char           separator,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_autoptr(CareTable) table = care_table_new ();
  Reader reader = { .table = table, .line = 1 };
  char hinted = 0;
  const char *start = take_hint (text, text + length, &hinted);
  char sniffed = care_csv_reader_sniff (start, (gsize) (text + length - start), &reader.width);

  table->separator = separator != 0 ? separator : hinted != 0 ? hinted : sniffed;
  reader.line += start != text;
  init_parser (&reader.parser, CSV_STRICT, table->separator);
  read_lines (&reader, start, text + length, cancellable);
  csv_free (&reader.parser);

  if (reader.error != NULL)
    {
      g_propagate_error (error, reader.error);
      return NULL;
    }

  return g_steal_pointer (&table);
}
