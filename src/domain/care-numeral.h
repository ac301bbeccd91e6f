/* care-numeral.h — numbers as people write them, in digits or in Chinese
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates arrive as `3`, `三`, `十八`, `廿一` and `二〇二四`. A numeral is a run of ASCII
 * digits or a run of Chinese numerals; the two are never mixed within one number.
 * Numbers larger than a date needs (hundreds, financial forms) are not read.
 */
#pragma once

#include <glib.h>

typedef struct
{
  gint64   value;
  int      n_digits;   /* how many figures its writer used: 4 for `2024` and `二〇二四` */
  gboolean is_chinese;
} CareNumeral;

/**
 * care_numeral_read:
 * @text: (inout): moved behind the number when there is one
 *
 * Returns: whether a number of at most 14 figures begins at @text
 */
gboolean care_numeral_read (const char  **text,
                            CareNumeral  *numeral);
