/* care-script-text.h — a script's sentence with its blanks filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sentence may name facts: "Were you satisfied with {sales}?". The facts of a call
 * (care-script-facts.h) are a table of names and values; filling in is substitution of
 * names and nothing else: no expressions, no formats, and a value is never read as a
 * template again. What is not known stays a marked gap that nobody reads out by
 * accident, and a message with a gap is not sent.
 */
#pragma once

#include <glib.h>

/* A run of letters of the finished sentence. */
typedef struct
{
  char     *text;       /* (owned) as shown; a gap shows as four underscores */
  char     *name;       /* (owned) (nullable) the fact it stands for; NULL: words of the script */
  gboolean  is_gap;     /* the fact is not known */
  gboolean  is_unknown; /* there is no such fact: a mistake in the script */
} CareScriptSegment;

void        care_script_segment_free     (CareScriptSegment *self);

/* Whether {@name} is a fact a script may name. */
gboolean    care_script_text_is_known    (const char        *name);

/**
 * care_script_text_find_unknown:
 *
 * Returns: (transfer full) (nullable): the first name in @template no fact has
 */
char       *care_script_text_find_unknown (const char       *template) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_script_text_render:
 * @template: (nullable): nothing gives no segments
 * @values: (element-type utf8 utf8): name to value; a missing or empty value is a gap
 *
 * Returns: (transfer full) (element-type CareScriptSegment):
 */
GPtrArray  *care_script_text_render      (const char        *template,
                                          GHashTable        *values) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_script_text_fill:
 * @has_gap: (out) (optional): whether anything is missing
 *
 * The sentence as one string.
 */
char       *care_script_text_fill        (const char        *template,
                                          GHashTable        *values,
                                          gboolean          *has_gap) G_GNUC_WARN_UNUSED_RESULT;
