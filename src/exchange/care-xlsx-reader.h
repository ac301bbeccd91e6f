/* care-xlsx-reader.h — a workbook's sheet into a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads what Excel, WPS and LibreOffice save as .xlsx: shared and inline texts, rich
 * text without its readings, numbers as plain decimals, styled numbers as dates in
 * either date system, errors and formulas without a result as errors. Hidden sheets,
 * charts, links to other files and everything about looks are ignored.
 */
#pragma once

#include "care-table.h"

/* Whether this sheet is the one that is looked for. */
typedef gboolean (*CareTableTest) (const CareTable *table);

/**
 * care_xlsx_reader_read:
 * @sheet: (nullable): the name of the sheet to read
 * @is_wanted: (nullable): the first visible sheet it accepts is read; when there is
 *   none, or without it, the first visible sheet with anything in it
 */
CareTable *care_xlsx_reader_read (GBytes         *bytes,
                                  const char     *sheet,
                                  CareTableTest   is_wanted,
                                  GCancellable   *cancellable,
                                  GError        **error) G_GNUC_WARN_UNUSED_RESULT;
