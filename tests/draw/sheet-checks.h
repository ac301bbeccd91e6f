/* sheet-checks.h — what holds for every printed form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "draw/care-sheet.h"

/* Cells stand side by side without gaps, none below the foot, none lower than @least mm. */
void     sheet_assert_even_grid    (const CareSheet *sheet,
                                    double           least);

/* Every word of the table lies inside one cell. */
void     sheet_assert_words_inside (const CareSheet *sheet);

/* How far down the rows of @page reach, in millimetres below the top margin. */
double   sheet_get_depth           (const CareSheet *sheet,
                                    guint            page);
gboolean sheet_has_text            (const CareSheet *sheet,
                                    const char      *words);
/* Cells of a kind. */
guint    sheet_count_cells         (const CareSheet *sheet,
                                    CareCellKind     kind);

/**
 * sheet_read_pdf:
 *
 * Writes the sheet to a PDF file and reads it back with poppler.
 *
 * Returns: (transfer full) (nullable): its text without blanks, pages separated by
 * '\f'; %NULL after skipping the test
 */
char    *sheet_read_pdf            (CareSheet       *sheet,
                                    const CareInk   *ink) G_GNUC_WARN_UNUSED_RESULT;

/* Skips the test where no Chinese font is installed. */
gboolean sheet_has_chinese_font    (const CareInk   *ink);
