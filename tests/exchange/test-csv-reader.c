/* test-csv-reader.c — separated text into a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-error.h"
#include "exchange/care-csv-reader.h"

/* The table as one line: rows as "number:cell|cell", problems marked with "!". */
static char *
describe (const CareTable *table)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < care_table_get_n_rows (table); i++)
    {
      const CareTableRow *row = care_table_get_row (table, i);

      g_string_append_printf (words, "%s%u%s:", i > 0 ? " " : "", row->number,
                              row->problem != NULL ? "!" : "");
      for (guint j = 0; j < row->n_cells; j++)
        g_string_append_printf (words, "%s%s", j > 0 ? "|" : "",
                                care_table_get_cell (table, i, j)->text);
    }

  return g_strdup (words->str);
}

static const struct
{
  const char *name;
  const char *text;
  char        separator;
  const char *table;
} samples[] = {
  { "comma",              "a,b\n1,2\n",                  ',',  "1:a|b 2:1|2" },
  { "semicolon",          "a;b;c\n1;2,5;3\n",            ';',  "1:a|b|c 2:1|2,5|3" },
  { "tab",                "a\tb\n1\t2\n",                '\t', "1:a|b 2:1|2" },
  { "tab-first-empty",    "a\tb\n\t2\n",                 '\t', "1:a|b 2:|2" },
  { "bar",                "a|b\n1|2\n",                  '|',  "1:a|b 2:1|2" },
  { "hint",               "sep=;\na;b\n",                ';',  "2:a|b" },
  { "carriage-return",    "a,b\r1,2\r",                  ',',  "1:a|b 2:1|2" },
  { "crlf",               "a,b\r\n1,2\r\n",              ',',  "1:a|b 2:1|2" },
  { "mixed-line-ends",    "a,b\r\n1,2\r3,4\n5,6",        ',',  "1:a|b 2:1|2 3:3|4 4:5|6" },
  { "no-last-line-end",   "a,b\n1,\"2\"",                ',',  "1:a|b 2:1|2" },
  { "blank-lines",        "a,b\n\n1,2\n,,\n \n3,4\n",    ',',  "1:a|b 3:1|2 6:3|4" },
  { "quotes",             "a,\"b\"\"c\"\"\"\n",          ',',  "1:a|b\"c\"" },
  { "separator-in-quote", "a,\"b,c\"\n",                 ',',  "1:a|b,c" },
  { "line-in-quote",      "a,\"x\r\ny\",c\nd,e,f\n",     ',',  "1:a|x\ny|c 3:d|e|f" },
  { "return-in-quote",    "a,\"x\ry\",c\nd,e,f\n",       ',',  "1:a|x\ny|c 3:d|e|f" },
  { "blanks-trimmed",     "a , b\n",                     ',',  "1:a|b" },
  { "inches",             "a,b\n36\"放大,2\n3,4\n",      ',',  "1:a|b 2:36\"放大|2 3:3|4" },
  { "unclosed-at-end",    "a,b\n1,2\n\"x,y",             ',',  "1:a|b 2:1|2 3!:x,y" },
  { "unclosed-swallows",  "a,b\n\"x,y\n1,2\n3,4\n",      ',',  "1:a|b 2!:x,y 3:1|2 4:3|4" },
  { "unclosed-then-quote", "a,b\n\"x,y\n1,\"2\n2\"\n3,4\n", ',', "1:a|b 2!:x,y 3:1|2\n2 5:3|4" },
  { "unclosed-then-all-quoted", "a,b\n\"x,y\n\"1\",\"2\"\n", ',', "1:a|b 2!:x,y 3:1|2" },
  { "unclosed-twice",     "a,b\n\"x,y\n1,2\n\"z\n3,4\n", ',',  "1:a|b 2!:x,y 3:1|2 4!:z 5:3|4" },
  { "misplaced-quote",    "a,b\n\"x\"y,z\n1,2\n",        ',',  "1:a|b 2!:x\"y,z 3:1|2" },
  { "one-column",         "a\nb\n",                      ',',  "1:a 2:b" },
};

static void
test_read (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareTable) table = care_csv_reader_read (samples[i].text, strlen (samples[i].text), 0,
                                                     NULL, &error);
  g_autofree char *words = NULL;

  g_assert_no_error (error);
  words = describe (table);
  g_assert_cmpstr (words, ==, samples[i].table);
  g_assert_cmpint (table->separator, ==, samples[i].separator);
}

static void
test_problems (void)
{
  static const char text[] = "a,b\n1\0,2\n\"x,y\n3,4\n";
  g_autoptr(CareTable) table = care_csv_reader_read (text, sizeof text - 1, 0, NULL, NULL);

  g_assert_cmpstr (care_table_get_row (table, 1)->problem, ==, "The row contains NUL characters");
  g_assert_cmpstr (care_table_get_cell (table, 1, 0)->text, ==, "1");
  g_assert_cmpstr (care_table_get_row (table, 2)->problem, ==,
                   "The quotation mark opened in line 3 is never closed");
  g_assert_null (care_table_get_row (table, 3)->problem);
  g_assert_cmpuint (table->problems->len, ==, 1);
}

static char *
repeat (const char *row,
        guint       n)
{
  g_autoptr(GString) text = g_string_sized_new (strlen (row) * n);

  for (guint i = 0; i < n; i++)
    g_string_append (text, row);

  return g_strdup (text->str);
}

static void
test_limits (void)
{
  g_autofree char *rows = repeat ("1\n", CARE_TABLE_MAX_ROWS + 1);
  g_autofree char *columns = repeat ("1,", CARE_TABLE_MAX_COLUMNS + 1);
  g_autofree char *cells = repeat (",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1\n",
                                   CARE_TABLE_MAX_CELLS / 50);
  g_autofree char *letters = repeat ("长", CARE_TABLE_MAX_LETTERS + 1);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareTable) table = NULL;

  g_assert_null (care_csv_reader_read (rows, strlen (rows), 0, NULL, &error));
  g_assert_cmpstr (error->message, ==, "The file has more than 200000 rows; split it into several");
  g_clear_error (&error);
  g_assert_null (care_csv_reader_read (columns, strlen (columns), 0, NULL, &error));
  g_assert_cmpstr (error->message, ==,
                   "Row 1 has more than 200 columns; this is not a list of customers");
  g_clear_error (&error);
  g_assert_null (care_csv_reader_read (cells, strlen (cells), 0, NULL, &error));
  g_assert_cmpstr (error->message, ==,
                   "The file has more than 5000000 cells; split it into several");

  table = care_csv_reader_read (letters, strlen (letters), 0, NULL, NULL);
  g_assert_cmpstr (care_table_get_row (table, 0)->problem, ==,
                   "The cell has more than 32767 letters");
  g_assert_cmpint (g_utf8_strlen (care_table_get_cell (table, 0, 0)->text, -1), ==,
                   CARE_TABLE_MAX_LETTERS);
}

/* A quote that swallows fifty thousand rows costs one line, and no noticeable time. */
static void
test_swallowed (void)
{
  g_autofree char *rows = repeat ("1,2,3\n", 50000);
  g_autofree char *text = g_strconcat ("a,b,c\n\"oops,2,3\n", rows, NULL);
  g_autofree char *quotes = repeat ("\"x,2,3\n", 20000);
  g_autoptr(CareTable) table = care_csv_reader_read (text, strlen (text), 0, NULL, NULL);
  g_autoptr(CareTable) worst = care_csv_reader_read (quotes, strlen (quotes), 0, NULL, NULL);

  g_assert_cmpuint (care_table_get_n_rows (table), ==, 50002);
  g_assert_nonnull (care_table_get_row (table, 1)->problem);
  g_assert_null (care_table_get_row (table, 2)->problem);
  g_assert_null (care_table_get_row (table, 50001)->problem);
  g_assert_cmpuint (care_table_get_n_rows (worst), ==, 20000);
}

static void
test_cancelled (void)
{
  g_autofree char *rows = repeat ("1,2,3\n", 5000);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (care_csv_reader_read (rows, strlen (rows), 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/csv-reader/read/%s", samples[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_read);
    }
  g_test_add_func ("/csv-reader/problems", test_problems);
  g_test_add_func ("/csv-reader/limits", test_limits);
  g_test_add_func ("/csv-reader/swallowed", test_swallowed);
  g_test_add_func ("/csv-reader/cancelled", test_cancelled);

  return g_test_run ();
}
