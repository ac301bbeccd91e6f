/* care-date-words.h — the words people write around the numbers of a date
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Before the numbers of a typed date are read (care-typed-date.h), its letters are
 * levelled and the words that name a calendar are taken out and remembered.
 */
#pragma once

#include <glib.h>

typedef struct
{
  gboolean is_lunar;    /* 农历, 腊月, 初八 … */
  gboolean is_leap;     /* 闰 */
  gboolean is_republic; /* years of the Republic of China: 113 is 2024 */
} CareDateCalendar;

/**
 * care_date_words_fold:
 *
 * Half width, no capitals, simplified letters, no brackets. A text too long to be a
 * date becomes "?".
 */
char     *care_date_words_fold          (const char       *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_date_words_take_calendar:
 * @text: (transfer full): folded
 *
 * Returns: (transfer full): @text without the words about the calendar; 腊月 becomes
 *   12月 and 初八 becomes 八
 */
char     *care_date_words_take_calendar (char             *text,
                                         CareDateCalendar *said) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_date_words_is_undecided:
 *
 * Whether the folded text says that the date is still to be agreed.
 */
gboolean  care_date_words_is_undecided  (const char       *text);

/**
 * care_date_words_is_empty:
 *
 * Whether the folded text is nothing, a dash, or zeros: 0000-00-00, 1900-01-00.
 */
gboolean  care_date_words_is_empty      (const char       *text);
