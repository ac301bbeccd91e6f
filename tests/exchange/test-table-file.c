/* test-table-file.c — files somebody chose, the bad ones above all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "domain/care-error.h"
#include "exchange/care-table-file.h"
#include "workbook.h"

#define SHEET "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"

static void
assert_refused (GBytes     *bytes,
                const char *sentence)
{
  g_autoptr(GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  g_assert_null (care_table_file_read_bytes (bytes, NULL, NULL, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, sentence);
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC);
}

#define BYTES(text) text, sizeof text - 1

static const struct
{
  const char *name;
  const char *bytes;
  gsize       length;
  const char *sentence;
} strangers[] = {
  { "empty", BYTES (""), "The file is empty." },
  { "old-workbook", BYTES ("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0b\0o\0o\0k"),
    "This is an old Excel workbook (.xls); save it as .xlsx." },
  { "very-old-workbook", BYTES ("\x09\x08\x10\x00\x00\x06\x05\x00"),
    "This is an old Excel workbook (.xls); save it as .xlsx." },
  { "password", BYTES ("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 "
                       "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
    "The file is protected by a password; save it without one." },
  { "web-page", BYTES ("\xef\xbb\xbf\r\n<html><body><table><tr><td>1</td></tr></table>"),
    "This is a web page, whatever its name says; open it in Excel and save it as .xlsx." },
  { "xml-spreadsheet",
    BYTES ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"),
    "This is an XML spreadsheet of Excel 2003; save it as .xlsx." },
  { "pdf", BYTES ("%PDF-1.7\n"), "This is a PDF document, not a list." },
  { "photograph", BYTES ("\xff\xd8\xff\xe0\0\x10JFIF"), "This is a picture, not a list." },
  { "database", BYTES ("SQLite format 3\0"), "This is a database, not a list." },
  { "program", BYTES ("\x7f" "ELF\2\1\1"), "This is a program, not a list." },
  { "zeros", BYTES ("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
    "This is not a list: the file holds no text." },
  { "controls", BYTES ("\1\2\3\4\5\6\7\1\2\3\4\5\6\7"),
    "This is not a list: the file holds no text." },
  { "cut-workbook", BYTES ("PK\3\4 and then nothing more, the stick was pulled"),
    "The file is damaged: its end is missing." },
};

static void
test_stranger (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GBytes) bytes = g_bytes_new (strangers[i].bytes, strangers[i].length);

  assert_refused (bytes, strangers[i].sentence);
}

static const struct
{
  const char   *name;
  WorkbookPart  part; /* added to, or put in the place of, a good workbook's */
  const char   *sentence;
} workbooks[] = {
  { "zip-bomb", { "xl/media/bomb.bin", NULL, 150 * 1024 * 1024 },
    "The file unpacks to far more than a list of customers; it is not read" },
  { "dtd", { "xl/worksheets/sheet1.xml",
             "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>" },
    "The file contains entity declarations, as only attacks do; it is not read" },
  { "entities", { "xl/workbook.xml",
                  "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><workbook>&c;</workbook>" },
    "The file contains entity declarations, as only attacks do; it is not read" },
  { "macros", { "xl/vbaProject.bin", "x" },
    "The file contains macros; save it as an .xlsx workbook without them" },
  { "broken-xml", { "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" },
    "The file is damaged: a part of it is not proper XML." },
  { "no-rows", { "xl/worksheets/sheet1.xml", "<worksheet/>" }, "The workbook is empty." },
  { "no-sheets", { "xl/workbook.xml", "<workbook/>" }, "The workbook is empty." },
  { "too-wide",
    { "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData></worksheet>" },
    "Row 1 has more than 200 columns; this is not a list of customers" },
};

static void
test_workbook (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const WorkbookPart parts[] = {
    { "_rels/.rels", workbook_root },
    { "xl/workbook.xml", workbook_book },
    { "xl/_rels/workbook.xml.rels", workbook_relations },
    { "xl/worksheets/sheet1.xml", SHEET },
    workbooks[i].part,
  };
  g_autoptr(GBytes) bytes = workbook_pack (parts, G_N_ELEMENTS (parts));

  assert_refused (bytes, workbooks[i].sentence);
}

static void
test_other_archives (void)
{
  const WorkbookPart open_document[] = { { "mimetype", "x" }, { "content.xml", "<x/>" } };
  const WorkbookPart binary[] = { { "xl/workbook.bin", "x" } };
  const WorkbookPart nested[] = { { "42/lib.zip", "PK\3\4" } };
  g_autoptr(GBytes) ods = workbook_pack (open_document, 2);
  g_autoptr(GBytes) xlsb = workbook_pack (binary, 1);
  g_autoptr(GBytes) archive = workbook_pack (nested, 1);

  assert_refused (ods, "This is an OpenDocument file; save it as .xlsx or CSV.");
  assert_refused (xlsb, "This is a binary workbook (.xlsb); save it as .xlsx.");
  assert_refused (archive, "This is an archive, not a list of customers.");
}

/* The directory's own claim is enough: nothing is allocated for a million entries. */
static void
test_many_parts (void)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  const guint8 end[22] = { 'P', 'K', 5, 6, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff };
  g_autoptr(GBytes) file = NULL;

  g_byte_array_append (bytes, (const guint8 *) "PK\3\4", 4);
  g_byte_array_append (bytes, end, sizeof end);
  file = g_bytes_new (bytes->data, bytes->len);

  assert_refused (file, "The file is an archive of too many parts; it is not read.");
}

static void
test_encrypted_part (void)
{
  zip_source_t *target = zip_source_buffer_create (NULL, 0, 0, NULL);
  zip_t *archive = zip_open_from_source (target, ZIP_CREATE, NULL);
  zip_stat_t info;
  g_autofree guint8 *data = NULL;
  g_autoptr(GBytes) bytes = NULL;

  zip_source_keep (target);
  zip_file_add (archive, "xl/workbook.xml", zip_source_buffer (archive, "<x/>", 4, 0), 0);
  g_assert_cmpint (zip_file_set_encryption (archive, 0, ZIP_EM_AES_256, "secret"), ==, 0);
  g_assert_cmpint (zip_close (archive), ==, 0);
  zip_source_open (target);
  zip_source_stat (target, &info);
  data = g_malloc (info.size);
  zip_source_read (target, data, info.size);
  zip_source_free (target);
  bytes = g_bytes_new (data, info.size);

  assert_refused (bytes, "The file is protected by a password; save it without one.");
}

static void
assert_path_refused (const char *path,
                     const char *sentence)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_table_file_read (path, NULL, NULL, &error));
  g_assert_cmpstr (error->message, ==, sentence);
}

static void
test_paths (void)
{
  g_autofree char *folder = g_dir_make_tmp ("care-XXXXXX", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *sparse = g_build_filename (folder, "sparse.csv", NULL);
  g_autofree char *nothing = g_build_filename (folder, "nothing.csv", NULL);
  int file;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  file = g_open (sparse, O_CREAT | O_WRONLY, 0600);
  g_assert_cmpint (ftruncate (file, (off_t) 10 * 1024 * 1024 * 1024), ==, 0);
  close (file);

  assert_path_refused (folder, "This is a folder, not a file.");
  assert_path_refused (pipe, "This is not a regular file.");
  assert_path_refused ("/dev/zero", "This is not a regular file.");
  assert_path_refused (sparse, "The file is larger than 50 MB; split it into several.");
  assert_path_refused (nothing, "There is no such file.");

  g_unlink (pipe);
  g_unlink (sparse);
  g_rmdir (folder);
}

/* Such a file promises a page and ends after a line, as on a disk that is pulled out. */
static void
test_ends_early (void)
{
  const char *path = "/sys/kernel/uevent_seqnum";

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_test_skip ("no file here ends early");
      return;
    }
  assert_path_refused (path, "The file cannot be read; is its disk still there?");
}

static void
test_by_content (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "care-workbook.csv", NULL);
  g_autoptr(GBytes) bytes = workbook_around (SHEET, NULL, NULL, NULL);
  g_autoptr(CareTable) table = NULL;
  g_autoptr(CareTable) text = NULL;
  g_autoptr(GBytes) list = g_bytes_new (BYTES ("\xef\xbb\xbf" "a;b\r\n1;2\r\n"));

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       NULL);
  table = care_table_file_read (path, NULL, NULL, NULL);
  g_assert_cmpstr (table->sheet, ==, "List");
  g_unlink (path);

  text = care_table_file_read_bytes (list, NULL, NULL, NULL);
  g_assert_cmpstr (text->encoding, ==, "UTF-8");
  g_assert_cmpint (text->separator, ==, ';');
  g_assert_cmpuint (care_table_get_n_rows (text), ==, 2);
}

/* Whatever happens to the bytes on their way here, the program lives on. */
static void
try_mutation (GRand        *random,
              const guint8 *bytes,
              gsize         length)
{
  g_autofree guint8 *mutated = g_memdup2 (bytes, length);
  gsize kept = g_rand_boolean (random) ? length
                                       : (gsize) g_rand_int_range (random, 1, (gint32) length);
  g_autoptr(GBytes) mutation = NULL;
  g_autoptr(CareTable) table = NULL;
  g_autoptr(GError) error = NULL;

  for (int n = g_rand_int_range (random, 0, 40); n > 0; n--)
    mutated[g_rand_int_range (random, 0, (gint32) kept)] = (guint8) g_rand_int (random);

  mutation = g_bytes_new (mutated, kept);
  table = care_table_file_read_bytes (mutation, NULL, NULL, &error);
  g_assert_true ((table == NULL) == (error != NULL));
}

static void
test_mutations (void)
{
  static const char * const names[] = { "bookings.xlsx", "bookings-gb18030.csv",
                                        "bookings-broken.csv" };
  g_autoptr(GRand) random = g_rand_new_with_seed (20261121);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", names[i], NULL);
      g_autofree char *bytes = NULL;
      gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC;
      gsize length;

      g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
      for (guint n = 0; n < 200 && g_get_monotonic_time () < end; n++)
        try_mutation (random, (const guint8 *) bytes, length);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/table-file/stranger/%s", strangers[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_stranger);
    }
  for (guint i = 0; i < G_N_ELEMENTS (workbooks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/table-file/workbook/%s", workbooks[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_workbook);
    }
  g_test_add_func ("/table-file/other-archives", test_other_archives);
  g_test_add_func ("/table-file/many-parts", test_many_parts);
  g_test_add_func ("/table-file/encrypted-part", test_encrypted_part);
  g_test_add_func ("/table-file/paths", test_paths);
  g_test_add_func ("/table-file/ends-early", test_ends_early);
  g_test_add_func ("/table-file/by-content", test_by_content);
  g_test_add_func ("/table-file/mutations", test_mutations);

  return g_test_run ();
}
