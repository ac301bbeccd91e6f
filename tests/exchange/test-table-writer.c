/* test-table-writer.c — lists that go out, read back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "domain/care-error.h"
#include "exchange/care-formula-guard.h"
#include "exchange/care-table-file.h"
#include "exchange/care-table-writer.h"

static const CareColumn columns[] = {
  { "Name", CARE_COLUMN_TEXT, 20 },
  { "Day", CARE_COLUMN_DAY, 12 },
  { "Price", CARE_COLUMN_MONEY, 0 },
  { "Calls", CARE_COLUMN_COUNT, 0 },
};

static char *
dup_place (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("care-writer-XXXXXX", NULL);

  g_assert_nonnull (folder);
  return g_build_filename (folder, name, NULL);
}

static void
remove_place (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static CareTableWriter *
open_writer (const char        *path,
             CareExportFlavour  flavour)
{
  g_autoptr(GError) error = NULL;
  CareTableWriter *writer = care_table_writer_open (path, flavour, "Customers [2026]", columns,
                                                    G_N_ELEMENTS (columns), &error);

  g_assert_no_error (error);
  return writer;
}

static void
write_row (CareTableWriter *writer,
           const char      *name)
{
  g_autoptr(GError) error = NULL;

  care_table_writer_put_text (writer, name);
  care_table_writer_put_day (writer, care_day_from_iso ("2026-11-08"));
  care_table_writer_put_number (writer, -128850);
  care_table_writer_put_number (writer, 3);
  care_table_writer_end_row (writer, &error);
  g_assert_no_error (error);
}

static CareTable *
read_back (const char *path)
{
  g_autoptr(GError) error = NULL;
  CareTable *table = care_table_file_read (path, NULL, NULL, &error);

  g_assert_no_error (error);
  return table;
}

/* Everything a customer or a joker may have written into a field. */
static const char * const texts[] = {
  "王芳、赵磊", "=1+1", "+86 138 0013 8000", "-5", "@SUM(A1)", "＝cmd|' /C calc'!A0", "\t=1", "  =2", "0210",
  "13800138000", "622202160000123456", "a,b;c|d", "\"quoted\"", "first\nsecond", "first\r\nsecond",
  "<b>bold</b> & co", "_x000D_", "bell\001", "𠮷野家", "e\xcc\x81", " blank around ", "\xe2\x80\xae" "back", "'",
  "%s%n{x}",
};

static const char *
get_text (const CareTable *table,
          guint            row,
          guint            column)
{
  return care_table_get_cell (table, row, column)->text;
}

/* The reader of text files has one kind of line end. */
static char *
dup_as_read (const char *path,
             const char *text)
{
  GString *expected = g_string_new (text);

  if (g_str_has_suffix (path, ".csv"))
    g_string_replace (expected, "\r\n", "\n", 0);

  return g_string_free (expected, FALSE);
}

static void
test_exact (gconstpointer data)
{
  g_autofree char *path = dup_place (data);
  g_autoptr(CareTableWriter) writer = open_writer (path, CARE_EXPORT_EXACT);
  g_autoptr(CareTable) table = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    write_row (writer, texts[i]);
  g_assert_cmpuint (care_table_writer_get_n_rows (writer), ==, G_N_ELEMENTS (texts));
  g_assert_true (care_table_writer_finish (writer, &error));
  g_assert_no_error (error);

  table = read_back (path);
  g_assert_cmpuint (care_table_get_n_rows (table), ==, 1 + G_N_ELEMENTS (texts));
  g_assert_cmpstr (get_text (table, 0, 2), ==, "Price");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *expected = dup_as_read (path, texts[i]);

      g_assert_cmpstr (get_text (table, i + 1, 0), ==, expected);
      g_assert_cmpstr (get_text (table, i + 1, 1), ==, "2026-11-08");
      g_assert_cmpfloat (g_ascii_strtod (get_text (table, i + 1, 2), NULL), ==, -1288.5);
      g_assert_cmpstr (get_text (table, i + 1, 3), ==, "3");
    }
  remove_place (path);
}

static void
test_guarded (void)
{
  g_autofree char *path = dup_place ("list.csv");
  g_autoptr(CareTableWriter) writer = open_writer (path, CARE_EXPORT_FOR_SPREADSHEETS);
  g_autoptr(CareTable) table = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    write_row (writer, texts[i]);
  g_assert_true (care_table_writer_finish (writer, NULL));

  table = read_back (path);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *guarded = care_formula_guard (texts[i]);
      g_autofree char *expected = dup_as_read (path, guarded);

      g_assert_cmpstr (get_text (table, i + 1, 0), ==, expected);
      g_assert_null (strchr ("=+-@\t\r\n", *get_text (table, i + 1, 0)));
      g_assert_cmpstr (get_text (table, i + 1, 2), ==, "-1288.50");
    }
  remove_place (path);
}

/* In a workbook a text is a text, and nothing is put in front of it. */
static void
test_workbook_guards_nothing (void)
{
  g_autofree char *path = dup_place ("list.XLSX");
  g_autoptr(CareTableWriter) writer = open_writer (path, CARE_EXPORT_FOR_SPREADSHEETS);
  g_autoptr(CareTable) table = NULL;

  write_row (writer, "=1+1");
  g_assert_true (care_table_writer_finish (writer, NULL));
  table = read_back (path);
  g_assert_cmpstr (get_text (table, 1, 0), ==, "=1+1");
  g_assert_cmpint (care_table_get_cell (table, 1, 0)->kind, ==, CARE_CELL_TEXT);
  g_assert_cmpint (care_table_get_cell (table, 1, 1)->kind, ==, CARE_CELL_DATE);
  g_assert_cmpint (care_table_get_cell (table, 1, 2)->kind, ==, CARE_CELL_NUMBER);
  remove_place (path);
}

static const struct
{
  const char *name;
  const char *text;
  gboolean    is_needed;
} cells[] = {
  { "formula",             "=1+1",               TRUE },
  { "full-width",          "＋1",                TRUE },
  { "behind-blanks",       " \xe3\x80\x80=1",    TRUE },
  { "behind-a-mark",       "\xef\xbb\xbf=1",     TRUE },
  { "behind-zero-width",   "\xe2\x80\x8b@x",     TRUE },
  { "tabulator",           "\tname",             TRUE },
  { "leading-zero",        "02158881234",        TRUE },
  { "card-number",         "622202160000123456", TRUE },
  { "mobile",              "13800138000",        FALSE },
  { "zero",                "0",                  FALSE },
  { "name",                "王芳",               FALSE },
  { "minus-inside",        "2026-11-08",         FALSE },
  { "empty",               "",                   FALSE },
};

static void
test_guard (gconstpointer data)
{
  const char *text = cells[GPOINTER_TO_UINT (data)].text;

  g_assert_cmpint (care_formula_guard_is_needed (text), ==, cells[GPOINTER_TO_UINT (data)].is_needed);
}

/* ---- what a cell or a workbook cannot hold ------------------------------------------ */

static void
test_too_long_is_cut (void)
{
  g_autofree char *path = dup_place ("list.xlsx");
  g_autofree char *text = g_strnfill (40000, 'x');
  g_autoptr(CareTableWriter) writer = open_writer (path, CARE_EXPORT_FOR_SPREADSHEETS);
  g_autoptr(CareTable) table = NULL;

  write_row (writer, text);
  g_assert_true (care_table_writer_finish (writer, NULL));
  table = read_back (path);
  g_assert_cmpint (g_utf8_strlen (get_text (table, 1, 0), -1), ==, 32767);
  g_assert_true (g_str_has_suffix (get_text (table, 1, 0), "x…"));
  remove_place (path);
}

static void
test_too_long_is_refused (void)
{
  g_autofree char *path = dup_place ("list.xlsx");
  g_autofree char *text = g_strnfill (40000, 'x');
  g_autoptr(CareTableWriter) writer = open_writer (path, CARE_EXPORT_EXACT);
  g_autoptr(GError) error = NULL;

  care_table_writer_put_text (writer, text);
  g_assert_false (care_table_writer_end_row (writer, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_clear_pointer (&writer, care_table_writer_free);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  remove_place (path);
}

/* ---- the file ----------------------------------------------------------------------- */

static void
test_other_names (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_table_writer_open ("/tmp/list.ods", CARE_EXPORT_EXACT, "x", columns, 1, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "A list is saved as .xlsx or .csv; “list.ods” is neither.");
}

static void
test_no_folder (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_table_writer_open ("/nowhere/at/all.csv", CARE_EXPORT_EXACT, "x", columns, 1, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND);
}

/* A list that was not finished leaves the old one alone, and nothing beside it. */
static void
test_unfinished (gconstpointer data)
{
  g_autofree char *path = dup_place (data);
  g_autofree char *kept = NULL;
  CareTableWriter *writer;

  g_assert_true (g_file_set_contents (path, "the old list", -1, NULL));
  writer = open_writer (path, CARE_EXPORT_EXACT);
  write_row (writer, "王芳");
  care_table_writer_free (writer);
  g_assert_true (g_file_get_contents (path, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "the old list");
  remove_place (path);
}

static void
test_is_private (gconstpointer data)
{
  g_autofree char *path = dup_place (data);
  g_autoptr(CareTableWriter) writer = open_writer (path, CARE_EXPORT_EXACT);
  struct stat status;

  g_assert_true (care_table_writer_finish (writer, NULL));
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  remove_place (path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strconcat ("/table-writer/guard/", cells[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_guard);
    }
  g_test_add_data_func ("/table-writer/exact/csv", "list.csv", test_exact);
  g_test_add_data_func ("/table-writer/exact/xlsx", "list.xlsx", test_exact);
  g_test_add_func ("/table-writer/guarded", test_guarded);
  g_test_add_func ("/table-writer/workbook-guards-nothing", test_workbook_guards_nothing);
  g_test_add_func ("/table-writer/too-long/is-cut", test_too_long_is_cut);
  g_test_add_func ("/table-writer/too-long/is-refused", test_too_long_is_refused);
  g_test_add_func ("/table-writer/other-names", test_other_names);
  g_test_add_func ("/table-writer/no-folder", test_no_folder);
  g_test_add_data_func ("/table-writer/unfinished/csv", "list.csv", test_unfinished);
  g_test_add_data_func ("/table-writer/unfinished/xlsx", "list.xlsx", test_unfinished);
  g_test_add_data_func ("/table-writer/is-private/csv", "list.csv", test_is_private);
  g_test_add_data_func ("/table-writer/is-private/xlsx", "list.xlsx", test_is_private);

  return g_test_run ();
}
