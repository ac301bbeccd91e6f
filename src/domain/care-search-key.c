/* care-search-key.c — the words by which a customer is found while one types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-search-key.h"

#include <string.h>

#include "care-phone.h"
#include "care-pinyin.h"
#include "care-text.h"

#define MIN_PHONE_DIGITS 4
#define TICKET_TAIL      4

typedef struct
{
  GPtrArray  *keys; /* owns the strings */
  GHashTable *seen; /* borrows them */
} Collector;

static void
add_key (Collector  *collector,
         const char *key)
{
  char *copy;

  if (*key == '\0' || g_hash_table_contains (collector->seen, key))
    return;

  copy = g_strdup (key);
  g_ptr_array_add (collector->keys, copy);
  g_hash_table_add (collector->seen, copy);
}

static gboolean
is_han (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HAN;
}

/* Half width, small, without accents; blanks and punctuation still there. */
static char *
fold (const char *text)
{
  g_autofree char *apart = NULL;
  g_autofree char *small = NULL;
  g_autoptr(GString) bare = NULL;

  if (care_text_is_plain (text))
    return g_ascii_strdown (text, -1);

  apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  small = apart != NULL ? g_utf8_casefold (apart, -1) : g_strdup ("");
  bare = g_string_sized_new (strlen (small));
  for (const char *at = small; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter < 0x0300 || letter > 0x036F)
        g_string_append_unichar (bare, letter);
    }

  return g_utf8_normalize (bare->str, -1, G_NORMALIZE_ALL_COMPOSE);
}

/*
 * Leaves letters and figures only. @starts, if given, receives the places where a
 * suffix may begin: every Han letter, and every word of other letters.
 */
static char *
condense (const char *folded,
          GArray     *starts)
{
  GString *dense = g_string_sized_new (strlen (folded));
  gboolean fresh = TRUE;

  for (; *folded != '\0'; folded = g_utf8_next_char (folded))
    {
      gunichar letter = g_utf8_get_char (folded);
      gboolean han = is_han (letter);

      if (!g_unichar_isalnum (letter) && !g_unichar_ismark (letter))
        {
          fresh = TRUE;
          continue;
        }
      if (starts != NULL && (fresh || han))
        g_array_append_val (starts, dense->len);
      g_string_append_unichar (dense, letter);
      fresh = han;
    }

  return g_string_free (dense, FALSE);
}

static void
add_suffixes (Collector  *collector,
              const char *text,
              GArray     *starts)
{
  for (guint i = 0; i < starts->len; i++)
    add_key (collector, text + g_array_index (starts, gsize, i));
}

static void
add_written (Collector  *collector,
             const char *folded)
{
  g_autoptr(GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autofree char *dense = condense (folded, starts);

  add_suffixes (collector, dense, starts);
}

/* One way to read a name: whole from every syllable on, and its initials. */
static void
add_reading (Collector          *collector,
             const char * const *reading,
             guint               n_syllables)
{
  g_autoptr(GString) whole = g_string_new (NULL);
  g_autoptr(GString) initials = g_string_new (NULL);
  g_autoptr(GArray) starts = g_array_sized_new (FALSE, FALSE, sizeof (gsize), n_syllables);
  g_autoptr(GArray) initial_starts = g_array_sized_new (FALSE, FALSE, sizeof (gsize), n_syllables);

  for (guint i = 0; i < n_syllables; i++)
    {
      g_array_append_val (starts, whole->len);
      g_array_append_val (initial_starts, initials->len);
      g_string_append (whole, reading[i]);
      g_string_append_unichar (initials, g_utf8_get_char (reading[i]));
    }

  add_suffixes (collector, whole->str, starts);
  add_suffixes (collector, initials->str, initial_starts);
}

/* Readings that differ from the best in @n_more letters from @from on; counts @left down. */
static void
add_variants (Collector   *collector,
              GArray      *syllables,
              const char **reading,
              guint        from,
              guint        n_more,
              guint       *left)
{
  if (n_more == 0)
    {
      add_reading (collector, reading, syllables->len);
      (*left)--;
      return;
    }

  for (guint i = from; i < syllables->len; i++)
    {
      const char * const *readings = g_array_index (syllables, CareSyllable, i).readings;

      for (guint n = 1; readings[n] != NULL && *left > 0; n++)
        {
          reading[i] = readings[n];
          add_variants (collector, syllables, reading, i + 1, n_more - 1, left);
        }
      reading[i] = readings[0];
    }
}

static void
add_sound (Collector  *collector,
           const char *folded)
{
  g_autoptr(GArray) syllables = care_pinyin_syllables (folded);
  g_autofree const char **reading = g_new0 (const char *, syllables->len + 1);
  guint left = CARE_SEARCH_MAX_VARIANTS;

  for (guint i = 0; i < syllables->len; i++)
    reading[i] = g_array_index (syllables, CareSyllable, i).readings[0];
  for (guint n_more = 0; n_more <= MIN (syllables->len, 3) && left > 0; n_more++)
    add_variants (collector, syllables, reading, 0, n_more, &left);
}

static void
add_corrected_sound (Collector  *collector,
                     const char *pinyin)
{
  g_autofree char *folded = fold (pinyin);
  g_auto(GStrv) parts = g_strsplit_set (folded, " '-", -1);
  g_autoptr(GPtrArray) reading = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_ptr_array_add (reading, parts[i]);

  if (reading->len > 0)
    add_reading (collector, (const char * const *) reading->pdata, reading->len);
}

static void
add_name (Collector  *collector,
          const char *name)
{
  g_autofree char *folded = fold (name);
  g_autofree char *simplified = care_pinyin_fold_han (folded);

  add_written (collector, simplified);
  if (strcmp (simplified, folded) != 0)
    add_written (collector, folded);
  add_sound (collector, simplified);
}

static void
add_phone (Collector  *collector,
           const char *phone)
{
  gsize length;
  g_autofree char *digits = NULL;

  phone += *phone == '+' ? 1 : 0;
  length = strcspn (phone, "-");
  digits = g_strndup (phone, length);

  add_key (collector, digits);
  for (gsize i = 1; i + MIN_PHONE_DIGITS <= length; i++)
    add_key (collector, digits + i);
}

/* A ticket or card: whole, without the letters in front, its last four. */
static void
add_number (Collector  *collector,
            const char *number)
{
  g_autofree char *folded = fold (number);
  g_autofree char *simplified = care_pinyin_fold_han (folded);
  g_autofree char *dense = condense (simplified, NULL);
  const char *figures = dense;
  glong n_letters = g_utf8_strlen (dense, -1);

  while (*figures != '\0' && !g_unichar_isdigit (g_utf8_get_char (figures)))
    figures = g_utf8_next_char (figures);

  add_key (collector, dense);
  add_key (collector, figures);
  if (n_letters > TICKET_TAIL)
    add_key (collector, g_utf8_offset_to_pointer (dense, n_letters - TICKET_TAIL));
}

GPtrArray *
care_search_keys (const CareSearchSource *source)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Collector collector = { g_ptr_array_new_with_free_func (g_free), seen };

  for (guint i = 0; source->names != NULL && source->names[i] != NULL; i++)
    add_name (&collector, source->names[i]);
  for (guint i = 0; source->pinyins != NULL && source->pinyins[i] != NULL; i++)
    add_corrected_sound (&collector, source->pinyins[i]);
  for (guint i = 0; source->phones != NULL && source->phones[i] != NULL; i++)
    add_phone (&collector, source->phones[i]);
  for (guint i = 0; source->tickets != NULL && source->tickets[i] != NULL; i++)
    add_number (&collector, source->tickets[i]);
  for (guint i = 0; source->cards != NULL && source->cards[i] != NULL; i++)
    add_number (&collector, source->cards[i]);

  return collector.keys;
}

char *
care_search_fold (const char *text)
{
  g_autofree char *folded = fold (text);

  return care_pinyin_fold_han (folded);
}

/* The words of a query; Chinese commas part them too. */
static char **
split_words (const char *query)
{
  g_autoptr(GString) text = g_string_new (query);

  g_string_replace (text, "、", " ", 0);
  g_string_replace (text, "。", " ", 0);

  return g_strsplit_set (text->str, " \t\r\n,;/|&", -1);
}

/* A whole mobile or landline number, however it is spaced: its digits, else NULL. */
static char *
read_whole_phone (const char *typed)
{
  g_autofree char *canonical = NULL;

  if (care_phone_parse (typed, &canonical) != CARE_PHONE_OK)
    return NULL;
  if (!care_phone_is_mobile (canonical) && *canonical != '0' && *canonical != '+')
    return NULL;

  return g_strndup (canonical + (*canonical == '+'), strcspn (canonical, "-") - (*canonical == '+'));
}

static void
add_term (GPtrArray  *terms,
          const char *word)
{
  g_autofree char *dense = NULL;

  if (g_str_has_prefix (word, "+86"))
    word += strlen ("+86");
  else if (g_str_has_prefix (word, "0086"))
    word += strlen ("0086");

  dense = condense (word, NULL);
  if (*dense == '\0' || terms->len >= CARE_SEARCH_MAX_TERMS)
    return;
  if (!g_ptr_array_find_with_equal_func (terms, dense, g_str_equal, NULL))
    g_ptr_array_add (terms, g_steal_pointer (&dense));
}

char **
care_search_terms (const char *typed)
{
  g_autoptr(GPtrArray) terms = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = fold (typed != NULL ? typed : "");
  g_autofree char *simplified = care_pinyin_fold_han (folded);
  char *phone = read_whole_phone (simplified);

  if (phone != NULL)
    g_ptr_array_add (terms, phone);
  else
    {
      g_auto(GStrv) words = split_words (simplified);

      for (guint i = 0; words[i] != NULL; i++)
        add_term (terms, words[i]);
    }

  g_ptr_array_add (terms, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&terms), FALSE);
}
