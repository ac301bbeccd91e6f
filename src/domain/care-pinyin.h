/* care-pinyin.h — how names sound, for finding and ordering them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who looks for 王小明 types wangxiaoming or wxm. Readings come without tones from a
 * table made of the Unicode data when the program is built; family names are read
 * as family names (care-surname.h). A letter may have several readings: the best is
 * first, all are found. ü is written v; readings with it are found under u too.
 *
 * All names given are valid UTF-8. Traditional letters read like simplified ones.
 * A name as its owner corrected it by hand stands above anything said here.
 */
#pragma once

#include <glib.h>

#define CARE_PINYIN_MAX_READINGS 6

/* One Han letter, or one whole word of other letters. */
typedef struct
{
  const char *readings[CARE_PINYIN_MAX_READINGS + 1]; /* best first, %NULL-terminated */
  char       *word;                                   /* (owned) (nullable) the only reading */
} CareSyllable;

/**
 * care_pinyin_syllables:
 *
 * Returns: (transfer full) (element-type CareSyllable): a letter without a reading
 *   stands for itself; punctuation is left out
 */
GArray   *care_pinyin_syllables       (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_pinyin_of_name:
 *
 * Returns: (transfer full) (nullable): the best reading, syllables parted by blanks:
 *   "wang xiao ming"; lists are sorted by it. %NULL when nothing can be read
 */
char     *care_pinyin_of_name         (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_pinyin_initials:
 *
 * Returns: (transfer full) (nullable): of the best reading: "wxm"
 */
char     *care_pinyin_initials        (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_pinyin_fold_han:
 *
 * Returns: (transfer full): @text in simplified letters, for searching only
 */
char     *care_pinyin_fold_han        (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_pinyin_is_spelling:
 * @word: ASCII letters
 *
 * Whether @word can be read as one or more syllables: "xiaoming" can, "smith" cannot.
 */
gboolean  care_pinyin_is_spelling     (const char *word);
