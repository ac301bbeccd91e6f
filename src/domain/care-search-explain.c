/* care-search-explain.c — why a couple is among the results
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-phone.h"
#include "care-search-key.h"

static gboolean
has_key_from (const CareSearchSource *source,
              const char             *term)
{
  g_autoptr(GPtrArray) keys = care_search_keys (source);

  for (guint i = 0; i < keys->len; i++)
    if (g_str_has_prefix (keys->pdata[i], term))
      return TRUE;

  return FALSE;
}

/* A name as it is written; its sound is another matter. */
static gboolean
is_in_names (const CareSearchSource *source,
             const char             *term)
{
  for (guint i = 0; source->names != NULL && source->names[i] != NULL; i++)
    {
      g_autofree char *folded = care_search_fold (source->names[i]);
      g_auto(GStrv) parts = g_strsplit_set (folded, " .'-", -1);
      g_autofree char *dense = g_strjoinv ("", parts);

      if (strstr (dense, term) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Masked, but for what was typed. */
static char *
show_phone (const char *phone,
            const char *term)
{
  char *shown = care_phone_mask (phone);
  const char *hit = strstr (phone, term);

  if (shown != NULL && hit != NULL && strlen (shown) == strlen (phone))
    memcpy (shown + (hit - phone), term, strlen (term));

  return shown;
}

static char *
explain_phone (const CareSearchSource *source,
               const char             *term)
{
  for (guint i = 0; source->phones != NULL && source->phones[i] != NULL; i++)
    if (strstr (source->phones[i], term) != NULL)
      return show_phone (source->phones[i], term);

  return NULL;
}

/* The number that was hit, borrowed; NULL where there is none. */
static const char *
find_number (const char * const *numbers,
             const char         *term)
{
  for (guint i = 0; numbers != NULL && numbers[i] != NULL; i++)
    {
      const char *one[] = { numbers[i], NULL };
      CareSearchSource source = { .tickets = one };

      if (has_key_from (&source, term))
        return numbers[i];
    }

  return NULL;
}

static char *
explain_sound (const CareSearchSource *source,
               const char             *term)
{
  for (guint i = 0; source->names != NULL && source->names[i] != NULL; i++)
    {
      const char *name[] = { source->names[i], NULL };
      const char *pinyin[] = { source->pinyins != NULL ? source->pinyins[i] : "", NULL };
      CareSearchSource sound = { .names = name, .pinyins = pinyin };

      if (has_key_from (&sound, term))
        return g_strdup_printf ("%s: %s", source->names[i], term);
    }

  return NULL;
}

static char *
explain_term (const CareSearchSource *source,
              const char             *term)
{
  const char *ticket;
  const char *card;
  char *phone;

  if (is_in_names (source, term))
    return NULL;
  phone = g_ascii_isdigit (*term) ? explain_phone (source, term) : NULL;
  if (phone != NULL)
    return phone;

  ticket = find_number (source->tickets, term);
  card = find_number (source->cards, term);
  if (ticket != NULL)
    /* Translators: the number of an order in which what was searched for has been found. */
    return g_strdup_printf (_("order %s"), ticket);
  if (card != NULL)
    /* Translators: the number of a card in which what was searched for has been found. */
    return g_strdup_printf (_("card %s"), card);

  return explain_sound (source, term);
}

char *
care_search_explain (const CareSearchSource  *source,
                     char                   **terms)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; terms[i] != NULL; i++)
    {
      char *text = explain_term (source, terms[i]);

      if (text != NULL)
        g_ptr_array_add (texts, text);
    }
  if (texts->len == 0)
    return NULL;
  g_ptr_array_add (texts, NULL);

  return g_strjoinv (" · ", (char **) texts->pdata);
}
