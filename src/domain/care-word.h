/* care-word.h — the two names of an enumerated value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every enumeration of the office has, for each value, a nick (English capitals,
 * stored and exchanged, never shown, never changed) and a label for people. A
 * table of words is indexed by the value itself.
 */
#pragma once

#include <glib.h>

typedef struct
{
  const char *nick;    /* stored, e.g. "DISSATISFIED" */
  const char *context; /* msgctxt of @label, or NULL */
  const char *label;   /* English msgid; translated by care_word_get_label() */
} CareWord;

const char *care_word_get_nick  (const CareWord *words,
                                 guint           n_words,
                                 int             value);
const char *care_word_get_label (const CareWord *words,
                                 guint           n_words,
                                 int             value);

/**
 * care_word_find:
 *
 * The value whose nick is @nick, or @fallback when there is none or @nick is %NULL.
 */
int         care_word_find      (const CareWord *words,
                                 guint           n_words,
                                 const char     *nick,
                                 int             fallback);

/* Writes the four functions every enumeration offers. @type_name is lower case. */
#define CARE_DECLARE_WORDS(TypeName, type_name)                              \
  const char *type_name##_get_nick  (TypeName value);                        \
  const char *type_name##_get_label (TypeName value);                        \
  TypeName    type_name##_from_nick (const char *nick, TypeName fallback);

#define CARE_DEFINE_WORDS(TypeName, type_name, words)                        \
  const char *type_name##_get_nick (TypeName value)                          \
  { return care_word_get_nick (words, G_N_ELEMENTS (words), (int) value); }  \
  const char *type_name##_get_label (TypeName value)                         \
  { return care_word_get_label (words, G_N_ELEMENTS (words), (int) value); } \
  TypeName type_name##_from_nick (const char *nick, TypeName fallback)       \
  { return (TypeName) care_word_find (words, G_N_ELEMENTS (words), nick, (int) fallback); }
