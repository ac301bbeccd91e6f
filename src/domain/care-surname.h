/* care-surname.h — family names that need knowing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Most Chinese family names are one letter read as it always is. This is the list of
 * the others: those of two letters, and those read differently as a name (单 is shan,
 * not dan). It also knows the usual family names, to tell names from words.
 * Names are in simplified letters (care_pinyin_fold_han).
 */
#pragma once

#include <glib.h>

typedef struct
{
  const char *name;     /* one or two letters */
  const char *readings; /* parted by |, the usual one first; syllables parted by a blank */
} CareSurname;

/**
 * care_surname_find:
 * @name: a full name
 *
 * The remarkable family name @name begins with, %NULL when it has a plain one. A name
 * that is nothing but a family name of two letters is taken as one letter and a given
 * name.
 */
const CareSurname *care_surname_find      (const char *name);

/**
 * care_surname_get_length:
 *
 * How many letters of @name are the family name: 1 or 2 for Han names, 0 for others
 * and for names of two parts such as 迪丽热巴·迪力木拉提.
 */
guint              care_surname_get_length (const char *name);

/**
 * care_surname_is_usual:
 *
 * Whether @name begins with one of the hundred or so most frequent family names, or
 * with one of two letters.
 */
gboolean           care_surname_is_usual  (const char *name);
