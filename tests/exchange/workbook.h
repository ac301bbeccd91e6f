/* workbook.h — workbooks made on the spot, good ones and bad ones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <string.h>
#include <zip.h>

#include <gio/gio.h>

#define WORKBOOK_RELATIONS_TYPE \
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

typedef struct
{
  const char *name;
  const char *content; /* NULL: zeros */
  gsize       n_zeros;
} WorkbookPart;

static const char workbook_root[] =
  "<?xml version='1.0'?><Relationships><Relationship Id='r1' Target='xl/workbook.xml' Type='"
  WORKBOOK_RELATIONS_TYPE "officeDocument'/></Relationships>";

static const char workbook_book[] =
  "<?xml version='1.0'?><workbook xmlns:r='r'><sheets>"
  "<sheet name='List' sheetId='1' r:id='rId1'/></sheets></workbook>";

static const char workbook_relations[] =
  "<?xml version='1.0'?><Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml' "
  "Type='" WORKBOOK_RELATIONS_TYPE "worksheet'/></Relationships>";

static inline GBytes *
workbook_pack (const WorkbookPart *parts,
               guint               n_parts)
{
  zip_source_t *target = zip_source_buffer_create (NULL, 0, 0, NULL);
  zip_t *archive = zip_open_from_source (target, ZIP_CREATE | ZIP_TRUNCATE, NULL);
  g_autoptr(GPtrArray) contents = g_ptr_array_new_with_free_func (g_free);
  guint8 *bytes;
  zip_stat_t info;

  zip_source_keep (target);
  for (guint i = 0; i < n_parts; i++)
    {
      gsize length = parts[i].content != NULL ? strlen (parts[i].content) : parts[i].n_zeros;
      char *content = g_malloc0 (length + 1);

      if (parts[i].content != NULL)
        memcpy (content, parts[i].content, length);
      g_ptr_array_add (contents, content);
      g_assert_cmpint (zip_file_add (archive, parts[i].name,
                                     zip_source_buffer (archive, content, length, 0),
                                     ZIP_FL_OVERWRITE), >=, 0);
    }
  g_assert_cmpint (zip_close (archive), ==, 0);

  zip_source_open (target);
  zip_source_stat (target, &info);
  bytes = g_malloc (info.size);
  g_assert_cmpint (zip_source_read (target, bytes, info.size), ==, (gint64) info.size);
  zip_source_close (target);
  zip_source_free (target);

  return g_bytes_new_take (bytes, info.size);
}

/* A whole workbook around one sheet; @styles and @strings may be NULL. */
static inline GBytes *
workbook_around (const char *sheet,
                 const char *styles,
                 const char *strings,
                 const char *book)
{
  const WorkbookPart parts[] = {
    { "_rels/.rels", workbook_root },
    { "xl/workbook.xml", book != NULL ? book : workbook_book },
    { "xl/_rels/workbook.xml.rels", workbook_relations },
    { "xl/worksheets/sheet1.xml", sheet },
    { "xl/styles.xml", styles != NULL ? styles : "<styleSheet/>" },
    { "xl/sharedStrings.xml", strings != NULL ? strings : "<sst/>" },
  };

  return workbook_pack (parts, G_N_ELEMENTS (parts));
}
