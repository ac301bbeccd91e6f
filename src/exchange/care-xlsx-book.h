/* care-xlsx-book.h — what the sheets of a workbook have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of sheets, the shared texts, and which cell styles show a date: a date in
 * a workbook is a number, and only its style says so.
 */
#pragma once

#include "care-xlsx-parts.h"

typedef struct
{
  char     *name;      /* (owned) on its tab */
  char     *part;      /* (owned) (nullable) where its cells are; NULL for a chart */
  char     *relation;  /* (owned) how the workbook refers to it */
  gboolean  is_hidden;
} CareXlsxSheet;

typedef struct
{
  GPtrArray *sheets;      /* (element-type CareXlsxSheet) in the order of their tabs */
  GPtrArray *strings;     /* (element-type utf8) shared texts, by number */
  GArray    *date_styles; /* (element-type gboolean) by style number */
  gboolean   since_1904;
} CareXlsxBook;

CareXlsxBook *care_xlsx_book_read    (CareXlsxParts      *parts,
                                      GCancellable       *cancellable,
                                      GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void          care_xlsx_book_free    (CareXlsxBook       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareXlsxBook, care_xlsx_book_free)

gboolean      care_xlsx_book_is_date (const CareXlsxBook *self,
                                      guint               style);

/**
 * care_xlsx_format_is_date:
 * @format: a number format as Excel writes it, `yyyy"年"m"月"d"日"`
 */
gboolean      care_xlsx_format_is_date (const char       *format);
