/* care-csv-reader.h — separated text into a table, losing no good row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Excel's CSV and what people do to it: comma, semicolon, tab or bar, any mixture of
 * line ends, quoted cells with line breaks in them. A quote that is never closed
 * would swallow the rest of the file: here it costs its own line only. That line
 * stays in the table with its problem, and reading goes on with the next one.
 */
#pragma once

#include "care-table.h"

/**
 * care_csv_reader_sniff:
 * @width: (out) (optional): how many cells most rows have
 *
 * Returns: the likeliest separator, a comma when there is none
 */
char       care_csv_reader_sniff (const char    *text,
                                  gsize          length,
                                  guint         *width);

/**
 * care_csv_reader_read:
 * @text: valid UTF-8, which may hold NUL
 * @separator: 0: the likeliest
 */
CareTable *care_csv_reader_read  (const char    *text,
                                  gsize          length,
                                  char           separator,
                                  GCancellable  *cancellable,
                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
