/* care-table-file.h — a file somebody chose, as a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one door for lists that come in. What a file is, is decided by its content,
 * never by its name: workbooks named .csv and web pages named .xls are common. What
 * cannot be read is refused with one sentence that says what to do, and refused
 * before it is read when it is no regular file or too large.
 */
#pragma once

#include "care-xlsx-reader.h"

/* All zero and NULL: recognise everything. */
typedef struct
{
  const char    *charset;   /* (nullable) of a text file */
  char           separator; /* of a text file, or 0 */
  const char    *sheet;     /* (nullable) name of the sheet in a workbook */
  CareTableTest  is_wanted; /* (nullable) finds the sheet in a workbook */
} CareTableOptions;

CareTable *care_table_file_read       (const char              *path,
                                       const CareTableOptions  *options,
                                       GCancellable            *cancellable,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_table_file_read_bytes:
 *
 * The same for what is already in memory.
 */
CareTable *care_table_file_read_bytes (GBytes                  *bytes,
                                       const CareTableOptions  *options,
                                       GCancellable            *cancellable,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
