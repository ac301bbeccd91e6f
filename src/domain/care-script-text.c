/* care-script-text.c — a script's sentence with its blanks filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-script-text.h"

#define GAP "____"

static const char * const known[] = {
  "customer", "partner", "surname", "title", "salutation", "phone",
  "studio", "studio_address", "address", "tel", "open_hours", "dept",
  "specialist", "empno", "colleague", "visitor",
  "sales", "dresser", "makeup", "photographer", "proofer", "designer", "pickup_clerk",
  "service", "service_date", "stage", "planned_date",
  "order_no", "package", "balance",
  "shoot_date", "proof_date", "pickup_date", "pickup_due", "wedding_date", "last_date",
  "date", "time", "reply_by", "due", "day_word",
  "complaint_no", "complaint_subject", "cause", "resolution", "reason", "suggestion", "decision",
  "card_no", "card_level", "next_level", "card_expiry", "points", "points_year", "benefit",
  "gift", "gift_until", "coupon_no", "year",
  "festival", "festival_greeting", "years", "n", "anniv_name",
  "promo", "promo_start", "promo_end", "price_from",
  "closing_wish", "max_attempts", "max_days", "minutes", "message", "dept_target",
};

void
care_script_segment_free (CareScriptSegment *self)
{
  g_free (self->text);
  g_free (self->name);
  g_free (self);
}

gboolean
care_script_text_is_known (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (known[i], name))
      return TRUE;

  return FALSE;
}

/* Splits off what stands before the next name; returns the rest behind it, NULL at the end. */
static const char *
next_name (const char  *text,
           const char **end_of_words,
           char       **name)
{
  const char *open = strchr (text, '{');
  const char *close = open == NULL ? NULL : strchr (open, '}');

  *end_of_words = close == NULL ? text + strlen (text) : open;
  *name = close == NULL ? NULL : g_strndup (open + 1, (gsize) (close - open - 1));
  return close == NULL ? NULL : close + 1;
}

static void
add_words (GPtrArray  *segments,
           const char *text,
           gsize       length)
{
  CareScriptSegment *segment;

  if (length == 0)
    return;

  segment = g_new0 (CareScriptSegment, 1);
  segment->text = g_strndup (text, length);
  g_ptr_array_add (segments, segment);
}

static void
add_fact (GPtrArray  *segments,
          char       *name,
          GHashTable *values)
{
  CareScriptSegment *segment = g_new0 (CareScriptSegment, 1);
  const char *value = g_hash_table_lookup (values, name);

  segment->name = name;
  segment->is_unknown = !care_script_text_is_known (name);
  segment->is_gap = segment->is_unknown || value == NULL || value[0] == '\0';
  segment->text = g_strdup (segment->is_gap ? GAP : value);
  g_ptr_array_add (segments, segment);
}

char *
care_script_text_find_unknown (const char *template)
{
  const char *rest = template;
  const char *end;

  while (rest != NULL)
    {
      g_autofree char *name = NULL;

      rest = next_name (rest, &end, &name);
      if (name != NULL && !care_script_text_is_known (name))
        return g_steal_pointer (&name);
    }

  return NULL;
}

GPtrArray *
care_script_text_render (const char *template,
                         GHashTable *values)
{
  g_autoptr(GPtrArray) segments = NULL;
  const char *rest = template;

  g_return_val_if_fail (values != NULL, NULL);

  segments = g_ptr_array_new_with_free_func ((GDestroyNotify) care_script_segment_free);
  while (rest != NULL)
    {
      const char *start = rest;
      const char *end;
      char *name;

      rest = next_name (rest, &end, &name);
      add_words (segments, start, (gsize) (end - start));
      if (name != NULL)
        add_fact (segments, name, values);
    }

  return g_steal_pointer (&segments);
}

char *
care_script_text_fill (const char *template,
                       GHashTable *values,
                       gboolean   *has_gap)
{
  g_autoptr(GPtrArray) segments = care_script_text_render (template, values);
  GString *text = g_string_new (NULL);

  if (has_gap != NULL)
    *has_gap = FALSE;

  for (guint i = 0; segments != NULL && i < segments->len; i++)
    {
      const CareScriptSegment *segment = g_ptr_array_index (segments, i);

      g_string_append (text, segment->text);
      if (has_gap != NULL && segment->is_gap)
        *has_gap = TRUE;
    }

  return g_string_free (text, FALSE);
}
