/* care-word.c — the two names of an enumerated value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-word.h"

const char *
care_word_get_nick (const CareWord *words,
                    guint           n_words,
                    int             value)
{
  g_return_val_if_fail (value >= 0 && (guint) value < n_words, NULL);

  return words[value].nick;
}

const char *
care_word_get_label (const CareWord *words,
                     guint           n_words,
                     int             value)
{
  g_return_val_if_fail (value >= 0 && (guint) value < n_words, NULL);

  if (words[value].context != NULL)
    return g_dpgettext2 (GETTEXT_PACKAGE, words[value].context, words[value].label);

  return _(words[value].label);
}

int
care_word_find (const CareWord *words,
                guint           n_words,
                const char     *nick,
                int             fallback)
{
  for (guint i = 0; nick != NULL && i < n_words; i++)
    if (words[i].nick != NULL && g_str_equal (words[i].nick, nick))
      return (int) i;

  return fallback;
}
