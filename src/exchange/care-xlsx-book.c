/* care-xlsx-book.c — what the sheets of a workbook have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-table.h"
#include "care-xlsx-book.h"

#define MAX_STYLES 65536 /* Excel's own limit is 64,000 */

/* Everything the small parts of a workbook are read with. */
typedef struct
{
  CareXlsxBook *book;
  char         *workbook;     /* name of the workbook part */
  char         *folder;       /* its folder, with the slash */
  GHashTable   *date_formats; /* numbers of the book's own formats → whether a date */
  GString      *text;         /* of the shared string being read */
  gboolean      in_cell_styles;
  gboolean      in_text;
  int           phonetic;     /* how deep in rPh: readings are no part of the text */
} Scan;

static void
sheet_free (gpointer data)
{
  CareXlsxSheet *sheet = data;

  g_free (sheet->name);
  g_free (sheet->part);
  g_free (sheet->relation);
  g_free (sheet);
}

static gboolean
is_true (const char *value)
{
  return value != NULL && (g_str_equal (value, "1") || g_str_equal (value, "true"));
}

static guint
read_number (const char *value)
{
  return value == NULL ? 0 : (guint) MIN (g_ascii_strtoull (value, NULL, 10), G_MAXINT);
}

/* The built-in formats that show a day; pure times are not among them. */
static gboolean
is_builtin_date (guint format)
{
  return (format >= 14 && format <= 17) || format == 22 ||
         (format >= 27 && format <= 31) || format == 36 || (format >= 50 && format <= 54) ||
         format == 57 || format == 58;
}

/* The last letter of what begins at @at: quoted words, [colours] and escaped letters
 * are not part of the pattern and are passed over. */
static const char *
skip_literal (const char *at)
{
  const char *close = at;

  if (*at == '"')
    close = strchr (at + 1, '"');
  else if (*at == '[')
    close = strchr (at, ']');
  else if ((*at == '\\' || *at == '_' || *at == '*') && at[1] != '\0')
    close = at + 1;

  return close != NULL ? close : at + strlen (at) - 1;
}

gboolean
care_xlsx_format_is_date (const char *format)
{
  for (const char *at = format; *at != '\0' && *at != ';'; at++)
    {
      const char *last = skip_literal (at);

      if (last == at && strchr ("yYdD", *at) != NULL)
        return TRUE;
      at = last;
    }

  return FALSE;
}

/* ── _rels/.rels and the workbook's own relations ── */

static void
root_relation_started_cb (gpointer     user_data,
                          const char  *name,
                          const char **attributes)
{
  Scan *scan = user_data;
  const char *type = care_xlsx_get_attribute (attributes, "Type");
  const char *target = care_xlsx_get_attribute (attributes, "Target");

  if (g_str_equal (name, "Relationship") && type != NULL && target != NULL &&
      g_str_has_suffix (type, "/officeDocument"))
    {
      g_free (scan->workbook);
      scan->workbook = g_strdup (target[0] == '/' ? target + 1 : target);
    }
}

static void
relation_started_cb (gpointer     user_data,
                     const char  *name,
                     const char **attributes)
{
  Scan *scan = user_data;
  const char *id = care_xlsx_get_attribute (attributes, "Id");
  const char *type = care_xlsx_get_attribute (attributes, "Type");
  const char *target = care_xlsx_get_attribute (attributes, "Target");

  if (!g_str_equal (name, "Relationship") || id == NULL || type == NULL || target == NULL ||
      !g_str_has_suffix (type, "/worksheet"))
    return;

  for (guint i = 0; i < scan->book->sheets->len; i++)
    {
      CareXlsxSheet *sheet = g_ptr_array_index (scan->book->sheets, i);

      if (sheet->part == NULL && g_strcmp0 (sheet->relation, id) == 0)
        sheet->part = target[0] == '/' ? g_strdup (target + 1)
                                       : g_strconcat (scan->folder, target, NULL);
    }
}

/* ── xl/workbook.xml ── */

static void
workbook_started_cb (gpointer     user_data,
                     const char  *name,
                     const char **attributes)
{
  Scan *scan = user_data;
  CareXlsxSheet *sheet;
  const char *state;

  if (g_str_equal (name, "workbookPr"))
    scan->book->since_1904 = is_true (care_xlsx_get_attribute (attributes, "date1904"));
  if (!g_str_equal (name, "sheet") || scan->book->sheets->len >= CARE_XLSX_MAX_PARTS)
    return;

  state = care_xlsx_get_attribute (attributes, "state");
  sheet = g_new0 (CareXlsxSheet, 1);
  sheet->name = g_strdup (care_xlsx_get_attribute (attributes, "name"));
  sheet->relation = g_strdup (care_xlsx_get_attribute (attributes, "id"));
  sheet->is_hidden = state != NULL && !g_str_equal (state, "visible");
  g_ptr_array_add (scan->book->sheets, sheet);
}

/* ── xl/styles.xml ── */

static void
style_started_cb (gpointer     user_data,
                  const char  *name,
                  const char **attributes)
{
  Scan *scan = user_data;
  guint id = read_number (care_xlsx_get_attribute (attributes, "numFmtId"));
  const char *code = care_xlsx_get_attribute (attributes, "formatCode");
  gpointer is_own_date = NULL;
  gboolean is_date;

  if (g_str_equal (name, "cellXfs"))
    scan->in_cell_styles = TRUE;
  else if (g_str_equal (name, "numFmt") && code != NULL)
    g_hash_table_insert (scan->date_formats, GUINT_TO_POINTER (id),
                         GINT_TO_POINTER (care_xlsx_format_is_date (code)));
  else if (g_str_equal (name, "xf") && scan->in_cell_styles &&
           scan->book->date_styles->len < MAX_STYLES)
    {
      is_date = g_hash_table_lookup_extended (scan->date_formats, GUINT_TO_POINTER (id),
                                              NULL, &is_own_date)
                ? GPOINTER_TO_INT (is_own_date) : is_builtin_date (id);
      g_array_append_val (scan->book->date_styles, is_date);
    }
}

static void
style_ended_cb (gpointer    user_data,
                const char *name)
{
  Scan *scan = user_data;

  if (g_str_equal (name, "cellXfs"))
    scan->in_cell_styles = FALSE;
}

/* ── xl/sharedStrings.xml ── */

static void
string_started_cb (gpointer     user_data,
                   const char  *name,
                   const char **attributes)
{
  Scan *scan = user_data;

  if (g_str_equal (name, "si"))
    g_string_truncate (scan->text, 0);
  else if (g_str_equal (name, "rPh"))
    scan->phonetic++;
  else if (g_str_equal (name, "t"))
    scan->in_text = scan->phonetic == 0;
}

static void
string_ended_cb (gpointer    user_data,
                 const char *name)
{
  Scan *scan = user_data;

  if (g_str_equal (name, "si"))
    {
      care_xlsx_unescape (scan->text);
      g_ptr_array_add (scan->book->strings, g_strndup (scan->text->str, scan->text->len));
    }
  else if (g_str_equal (name, "rPh"))
    scan->phonetic--;
  else if (g_str_equal (name, "t"))
    scan->in_text = FALSE;
}

static void
string_read_cb (gpointer    user_data,
                const char *text,
                int         length)
{
  Scan *scan = user_data;

  if (scan->in_text && scan->text->len < (gsize) CARE_TABLE_MAX_LETTERS * 4)
    g_string_append_len (scan->text, text, length);
}

static void
ignore_end_cb (gpointer    user_data,
               const char *name)
{
}

static const CareXlsxHandlers root_relation_handlers = { root_relation_started_cb, ignore_end_cb };
static const CareXlsxHandlers relation_handlers = { relation_started_cb, ignore_end_cb };
static const CareXlsxHandlers workbook_handlers = { workbook_started_cb, ignore_end_cb };
static const CareXlsxHandlers style_handlers = { style_started_cb, style_ended_cb };
static const CareXlsxHandlers string_handlers = { string_started_cb, string_ended_cb,
                                                  string_read_cb };

static gboolean
read_optional (CareXlsxParts           *parts,
               Scan                    *scan,
               const char              *file,
               const CareXlsxHandlers  *handlers,
               GCancellable            *cancellable,
               GError                 **error)
{
  g_autofree char *name = g_strconcat (scan->folder, file, NULL);

  if (!care_xlsx_parts_has (parts, name))
    return TRUE;

  return care_xlsx_parts_read (parts, name, handlers, scan, cancellable, error);
}

static void
find_folder (Scan *scan)
{
  const char *slash;

  if (scan->workbook == NULL)
    scan->workbook = g_strdup ("xl/workbook.xml");
  slash = strrchr (scan->workbook, '/');
  scan->folder = slash == NULL ? g_strdup ("")
                               : g_strndup (scan->workbook, (gsize) (slash + 1 - scan->workbook));
}

static gboolean
read_parts (CareXlsxParts  *parts,
            Scan           *scan,
            GCancellable   *cancellable,
            GError        **error)
{
  const char *base;
  g_autofree char *relations = NULL;

  if (care_xlsx_parts_has (parts, "_rels/.rels") &&
      !care_xlsx_parts_read (parts, "_rels/.rels", &root_relation_handlers, scan,
                             cancellable, error))
    return FALSE;

  find_folder (scan);
  base = scan->workbook + strlen (scan->folder);
  relations = g_strconcat ("_rels/", base, ".rels", NULL);

  return care_xlsx_parts_read (parts, scan->workbook, &workbook_handlers, scan,
                               cancellable, error) &&
         read_optional (parts, scan, relations, &relation_handlers, cancellable, error) &&
         read_optional (parts, scan, "styles.xml", &style_handlers, cancellable, error) &&
         read_optional (parts, scan, "sharedStrings.xml", &string_handlers, cancellable, error);
}

CareXlsxBook *
care_xlsx_book_read (CareXlsxParts  *parts,
                     GCancellable   *cancellable,
                     GError        **error)
{
  g_autoptr(CareXlsxBook) book = g_new0 (CareXlsxBook, 1);
  g_autoptr(GHashTable) date_formats = g_hash_table_new (NULL, NULL);
  g_autoptr(GString) text = g_string_new (NULL);
  Scan scan = { .book = book, .date_formats = date_formats, .text = text };
  gboolean is_read;

  book->sheets = g_ptr_array_new_with_free_func (sheet_free);
  book->strings = g_ptr_array_new_with_free_func (g_free);
  book->date_styles = g_array_new (FALSE, FALSE, sizeof (gboolean));

  is_read = read_parts (parts, &scan, cancellable, error);
  g_free (scan.workbook);
  g_free (scan.folder);

  return is_read ? g_steal_pointer (&book) : NULL;
}

void
care_xlsx_book_free (CareXlsxBook *self)
{
  g_ptr_array_unref (self->sheets);
  g_ptr_array_unref (self->strings);
  g_array_unref (self->date_styles);
  g_free (self);
}

gboolean
care_xlsx_book_is_date (const CareXlsxBook *self,
                        guint               style)
{
  return style < self->date_styles->len && g_array_index (self->date_styles, gboolean, style);
}
