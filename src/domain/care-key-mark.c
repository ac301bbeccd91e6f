/* care-key-mark.c — three knows, three haves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-key-mark.h"

static const CareWord marks_words[] = {
  { "KNOWS_DIFFICULTY", "key customer", NC_("key customer", "Difficulty is known") },
  { "KNOWS_PLACE",      "key customer", NC_("key customer", "Whereabouts are known") },
  { "KNOWS_RESULT",     "key customer", NC_("key customer", "Result of the contact is known") },
  { "HAS_SERVICE",      "key customer", NC_("key customer", "Service is given") },
  { "HAS_RECORD",       "key customer", NC_("key customer", "Service is on record") },
  { "HAS_HANDOVER",     "key customer", NC_("key customer", "Handover is arranged") },
};

CARE_DEFINE_WORDS (CareKeyMark, care_key_mark, marks_words)

char *
care_key_marks_describe (unsigned int marks)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (int i = 0; i < CARE_N_KEY_MARKS; i++)
    if ((marks & (1U << i)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "",
                              care_key_mark_get_label ((CareKeyMark) i));

  return text->len > 0 ? g_strdup (text->str) : NULL;
}
