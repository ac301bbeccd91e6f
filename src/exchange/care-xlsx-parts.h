/* care-xlsx-parts.h — the parts of a workbook file, opened with distrust
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An .xlsx file is a ZIP archive of XML parts. A few kilobytes of it can claim to be
 * gigabytes, so every limit is checked against the directory before a part is read
 * and again against the bytes that really come out. Parts are streamed into the XML
 * parser and never written anywhere. A document type or an entity declaration ends
 * the reading: no spreadsheet program writes one.
 */
#pragma once

#include <expat.h>
#include <gio/gio.h>

#define CARE_XLSX_MAX_PARTS    1000u
#define CARE_XLSX_MAX_UNPACKED (200u * 1024 * 1024)
#define CARE_XLSX_MAX_RATIO    100u

typedef struct _CareXlsxParts CareXlsxParts;

/* What a reader wants to hear about a part; names come without their prefix. */
typedef struct
{
  void (*start) (gpointer user_data, const char *name, const char **attributes);
  void (*end)   (gpointer user_data, const char *name);
  void (*text)  (gpointer user_data, const char *text, int length);
  /* (nullable) asked after every piece: an error that ends the reading */
  GError *(*take_error) (gpointer user_data);
} CareXlsxHandlers;

/**
 * care_xlsx_parts_open:
 *
 * Fails with a sentence for archives that are damaged, encrypted, too large, or not
 * a workbook without macros.
 */
CareXlsxParts *care_xlsx_parts_open (GBytes                  *bytes,
                                     GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void           care_xlsx_parts_free (CareXlsxParts           *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareXlsxParts, care_xlsx_parts_free)

gboolean       care_xlsx_parts_has  (CareXlsxParts           *self,
                                     const char              *name);
gboolean       care_xlsx_parts_read (CareXlsxParts           *self,
                                     const char              *name,
                                     const CareXlsxHandlers  *handlers,
                                     gpointer                 user_data,
                                     GCancellable            *cancellable,
                                     GError                 **error);

/**
 * care_xlsx_get_attribute:
 * @attributes: as given to `start`
 * @name: without prefix
 *
 * Returns: (nullable): borrowed
 */
const char    *care_xlsx_get_attribute (const char             **attributes,
                                        const char              *name);

/* Puts letters where a workbook writes _x000D_ for what XML cannot say. */
void           care_xlsx_unescape      (GString                 *text);
