/* care-table-file.c — a file somebody chose, as a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "care-charset.h"
#include "care-csv-reader.h"
#include "care-table-file.h"
#include "domain/care-error.h"

#define PIECE (1024 * 1024)

/* What is recognised only to be refused with the right advice. */
static const struct
{
  const char *bytes;
  gsize       length;
  const char *sentence;
} strangers[] = {
  { "\x09\x08\x10\x00", 4, N_("This is an old Excel workbook (.xls); save it as .xlsx.") },
  { "\x09\x08\x08\x00", 4, N_("This is an old Excel workbook (.xls); save it as .xlsx.") },
  { "%PDF",             4, N_("This is a PDF document, not a list.") },
  { "\x89PNG",          4, N_("This is a picture, not a list.") },
  { "\xff\xd8\xff",     3, N_("This is a picture, not a list.") },
  { "GIF8",             4, N_("This is a picture, not a list.") },
  { "SQLite format 3",  15, N_("This is a database, not a list.") },
  { "\x1f\x8b",         2, N_("This is an archive, not a list of customers.") },
  { "Rar!",             4, N_("This is an archive, not a list of customers.") },
  { "7z\xbc\xaf",       4, N_("This is an archive, not a list of customers.") },
  { "\x7f" "ELF",       4, N_("This is a program, not a list.") },
};

static gboolean
refuse (GError     **error,
        const char  *sentence)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return FALSE;
}

static gboolean
refuse_errno (GError **error,
              int      problem)
{
  if (problem == ENOENT)
    return refuse (error, _("There is no such file."));
  if (problem == EACCES || problem == EPERM)
    return refuse (error, _("The file may not be read by this account."));

  return refuse (error, _("The file cannot be read; is its disk still there?"));
}

static gboolean
check_file (int       file,
            gsize    *size,
            GError  **error)
{
  struct stat info;

  if (fstat (file, &info) != 0)
    return refuse_errno (error, errno);
  if (S_ISDIR (info.st_mode))
    return refuse (error, _("This is a folder, not a file."));
  if (!S_ISREG (info.st_mode))
    return refuse (error, _("This is not a regular file."));
  if (info.st_size == 0)
    return refuse (error, _("The file is empty."));
  if (info.st_size > CARE_TABLE_MAX_FILE)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The file is larger than %u MB; split it into several."),
                   CARE_TABLE_MAX_FILE / 1024 / 1024);
      return FALSE;
    }
  *size = (gsize) info.st_size;

  return TRUE;
}

/* Reads what the file had when it was opened: one that grows is cut there, one that shrinks refused. */
static GBytes *
read_all (int            file,
          gsize          size,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autofree guint8 *bytes = g_malloc (size);
  gsize n_read = 0;

  while (n_read < size)
    {
      gssize result = read (file, bytes + n_read, MIN (size - n_read, PIECE));

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      if (result < 0 && errno == EINTR)
        continue;
      if (result <= 0)
        {
          refuse_errno (error, result < 0 ? errno : EIO);
          return NULL;
        }
      n_read += (gsize) result;
    }

  return g_bytes_new_take (g_steal_pointer (&bytes), n_read);
}

static GBytes *
open_and_read (const char    *path,
               GCancellable  *cancellable,
               GError       **error)
{
  /* Non-blocking: opening a pipe must not wait for somebody to write into it. */
  int file = g_open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0);
  g_autoptr(GBytes) bytes = NULL;
  gsize size = 0;

  if (file < 0)
    {
      refuse_errno (error, errno);
      return NULL;
    }
  if (check_file (file, &size, error))
    bytes = read_all (file, size, cancellable, error);
  close (file);

  return g_steal_pointer (&bytes);
}

static gboolean
contains (const guint8 *data,
          gsize         length,
          const char   *text,
          gsize         text_length)
{
  return memmem (data, length, text, text_length) != NULL;
}

/* The old compound file: an .xls workbook, or a new one wrapped in a password. */
static const char *
describe_compound (const guint8 *data,
                   gsize         length)
{
  static const char encrypted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

  if (contains (data, length, encrypted, sizeof encrypted - 1))
    return _("The file is protected by a password; save it without one.");

  return _("This is an old Excel workbook (.xls); save it as .xlsx.");
}

static gsize
skip_blanks (const guint8 *data,
             gsize         length)
{
  gsize at = length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  while (at < length && g_ascii_isspace (data[at]))
    at++;

  return at;
}

/* A web page or XML document saved under a spreadsheet's name. */
static const char *
describe_markup (const guint8 *data,
                 gsize         length)
{
  gsize at = skip_blanks (data, length);
  g_autofree char *head = g_ascii_strdown ((const char *) data + at,
                                           (gssize) MIN (length - at, 1024));

  if (head[0] != '<')
    return NULL;
  if (strstr (head, "urn:schemas-microsoft-com:office:spreadsheet") != NULL)
    return _("This is an XML spreadsheet of Excel 2003; save it as .xlsx.");
  if (strstr (head, "<html") != NULL || strstr (head, "<table") != NULL ||
      strstr (head, "<!doctype html") != NULL)
    return _("This is a web page, whatever its name says; open it in Excel and save it as .xlsx.");
  if (g_str_has_prefix (head, "<?xml"))
    return _("This is an XML document, not a list of customers.");

  return NULL;
}

/* Text has no control characters to speak of; a photograph is full of them. */
static gboolean
is_binary (const guint8 *data,
           gsize         length)
{
  gsize n_sampled = MIN (length, 65536);
  gsize n_controls = 0;
  gsize n_zeros = 0;

  for (gsize i = 0; i < n_sampled; i++)
    {
      n_zeros += data[i] == 0;
      n_controls += data[i] < 0x20 && data[i] != 0 && !g_ascii_isspace (data[i]);
    }

  return n_controls * 20 > n_sampled || n_zeros * 4 > n_sampled * 3;
}

static const char *
describe_stranger (const guint8 *data,
                   gsize         length)
{
  const char *markup = describe_markup (data, length);

  if (markup != NULL)
    return markup;
  if (length >= 8 && memcmp (data, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) == 0)
    return describe_compound (data, length);

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    if (length >= strangers[i].length &&
        memcmp (data, strangers[i].bytes, strangers[i].length) == 0)
      return _(strangers[i].sentence);

  return NULL;
}

static CareTable *
read_text (const guint8            *data,
           gsize                    length,
           const CareTableOptions  *options,
           GCancellable            *cancellable,
           GError                 **error)
{
  const char *encoding = NULL;
  guint n_broken = 0;
  g_autoptr(GString) text = care_charset_decode (data, length, options->charset, &encoding,
                                                 &n_broken, error);
  CareTable *table;

  if (text == NULL)
    return NULL;

  table = care_csv_reader_read (text->str, text->len, options->separator, cancellable, error);
  if (table != NULL)
    {
      table->encoding = encoding;
      table->n_broken = n_broken;
    }

  return table;
}

CareTable *
care_table_file_read_bytes (GBytes                  *bytes,
                            const CareTableOptions  *options,
                            GCancellable            *cancellable,
                            GError                 **error)
{
  static const CareTableOptions recognise_all = { 0 };
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  const char *stranger = length == 0 ? _("The file is empty.") : describe_stranger (data, length);

  if (options == NULL)
    options = &recognise_all;
  if (stranger == NULL && length >= 4 && memcmp (data, "PK\3\4", 4) == 0)
    return care_xlsx_reader_read (bytes, options->sheet, options->is_wanted, cancellable, error);
  if (stranger == NULL && is_binary (data, length))
    stranger = _("This is not a list: the file holds no text.");
  if (stranger != NULL)
    {
      refuse (error, stranger);
      return NULL;
    }

  return read_text (data, length, options, cancellable, error);
}

CareTable *
care_table_file_read (const char              *path,
                      const CareTableOptions  *options,
                      GCancellable            *cancellable,
                      GError                 **error)
{
  g_autoptr(GBytes) bytes = open_and_read (path, cancellable, error);

  if (bytes == NULL)
    return NULL;

  return care_table_file_read_bytes (bytes, options, cancellable, error);
}
