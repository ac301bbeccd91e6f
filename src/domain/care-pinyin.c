/* care-pinyin.c — how names sound, for finding and ordering them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-pinyin.h"

#include <stdlib.h>
#include <string.h>

#include "care-pinyin-table.h"
#include "care-surname.h"

#define N_MORE 3 /* readings of a letter in many_readings */

static int
compare_letters (const void *a,
                 const void *b)
{
  const guint32 *left = a;
  const guint32 *right = b;

  return (*left > *right) - (*left < *right);
}

static int
compare_short_letters (const void *a,
                       const void *b)
{
  const guint16 *left = a;
  const guint16 *right = b;

  return (int) *left - (int) *right;
}

/* The place of @letter in a sorted table, -1 when it is not there. */
static gssize
find_letter (const guint32 *table,
             gsize          length,
             gunichar       letter)
{
  guint32 key = letter;
  const guint32 *found = bsearch (&key, table, length, sizeof *table, compare_letters);

  return found != NULL ? found - table : -1;
}

static void
add_reading (CareSyllable *syllable,
             const char   *reading)
{
  guint n = 0;

  if (*reading == '\0')
    return;
  for (; syllable->readings[n] != NULL; n++)
    if (strcmp (syllable->readings[n], reading) == 0)
      return;
  if (n < CARE_PINYIN_MAX_READINGS)
    syllable->readings[n] = reading;
}

/* Some type lv for 吕, some lu. */
static void
add_spellings (CareSyllable *syllable)
{
  static const char * const pairs[][2] = {
    { "lv", "lu" }, { "nv", "nu" }, { "lve", "lue" }, { "nve", "nue" },
  };

  for (guint n = 0; n < CARE_PINYIN_MAX_READINGS && syllable->readings[n] != NULL; n++)
    for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
      if (strcmp (syllable->readings[n], pairs[i][0]) == 0)
        add_reading (syllable, pairs[i][1]);
}

static void
read_letter (gunichar      letter,
             CareSyllable *syllable)
{
  gssize place;

  if (letter >= FIRST_LETTER && letter <= LAST_LETTER)
    add_reading (syllable, syllables[first_readings[letter - FIRST_LETTER]]);
  else if ((place = find_letter (rare_letters, G_N_ELEMENTS (rare_letters), letter)) >= 0)
    add_reading (syllable, syllables[rare_readings[place]]);

  place = find_letter (many_letters, G_N_ELEMENTS (many_letters), letter);
  for (guint i = 0; place >= 0 && i < N_MORE; i++)
    add_reading (syllable, syllables[many_readings[place * N_MORE + i]]);
}

/* The static copy of a syllable written in the list of family names. */
static const char *
intern_syllable (const char *text,
                 gsize       length)
{
  guint low = 1;
  guint high = G_N_ELEMENTS (syllables);

  while (low < high)
    {
      guint middle = (low + high) / 2;
      int order = strncmp (syllables[middle], text, length);

      if (order == 0 && syllables[middle][length] == '\0')
        return syllables[middle];
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  g_return_val_if_reached ("");
}

/* Readings of the @position-th letter of @surname: "qin|tan", "yu chi". */
static void
read_surname (const CareSurname *surname,
              guint              position,
              CareSyllable      *syllable)
{
  const char *text = surname->readings;

  for (; position > 0; position--)
    text = strchr (text, ' ') + 1;

  while (TRUE)
    {
      gsize length = strcspn (text, "| ");

      add_reading (syllable, intern_syllable (text, length));
      if (text[length] != '|')
        return;
      text += length + 1;
    }
}

static void
syllable_clear (gpointer data)
{
  CareSyllable *syllable = data;

  g_free (syllable->word);
}

static gboolean
is_word_letter (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

static gboolean
is_han (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HAN;
}

/* A run of letters that are not Han, from @text to the returned end, is one syllable. */
static const char *
take_word (const char   *text,
           CareSyllable *syllable)
{
  const char *end = g_utf8_next_char (text);
  g_autofree char *word = NULL;

  while (*end != '\0' && is_word_letter (g_utf8_get_char (end)) && !is_han (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  word = g_strndup (text, (gsize) (end - text));
  syllable->word = g_utf8_casefold (word, -1);
  syllable->readings[0] = syllable->word;

  return end;
}

GArray *
care_pinyin_syllables (const char *name)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (CareSyllable));
  g_autofree char *folded = care_pinyin_fold_han (name);
  guint n_surname = care_surname_get_length (folded);
  const CareSurname *surname = n_surname > 0 ? care_surname_find (folded) : NULL;

  g_array_set_clear_func (array, syllable_clear);
  for (const char *at = folded; *at != '\0';)
    {
      CareSyllable syllable = { { NULL }, NULL };
      const char *next = g_utf8_next_char (at);
      gunichar letter = g_utf8_get_char (at);

      if (surname != NULL && array->len < n_surname && is_han (letter))
        read_surname (surname, array->len, &syllable);
      read_letter (letter, &syllable);
      add_spellings (&syllable);
      if (syllable.readings[0] == NULL && is_word_letter (letter))
        next = take_word (at, &syllable);
      if (syllable.readings[0] != NULL)
        g_array_append_val (array, syllable);
      at = next;
    }

  return array;
}

char *
care_pinyin_of_name (const char *name)
{
  g_autoptr(GArray) array = care_pinyin_syllables (name);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < array->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, g_array_index (array, CareSyllable, i).readings[0]);
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

char *
care_pinyin_initials (const char *name)
{
  g_autoptr(GArray) array = care_pinyin_syllables (name);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < array->len; i++)
    g_string_append_unichar (text, g_utf8_get_char (g_array_index (array, CareSyllable, i).readings[0]));

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

static gunichar
fold_letter (gunichar letter)
{
  guint16 key = (guint16) letter;
  const guint16 *found;

  if (letter < FIRST_LETTER || letter > LAST_LETTER)
    return letter;

  found = bsearch (&key, folded_letters, G_N_ELEMENTS (folded_letters), sizeof key, compare_short_letters);

  return found != NULL ? folded_targets[found - folded_letters] : letter;
}

char *
care_pinyin_fold_han (const char *text)
{
  GString *folded;

  g_return_val_if_fail (text != NULL, NULL);

  folded = g_string_sized_new (strlen (text));
  for (; *text != '\0'; text = g_utf8_next_char (text))
    g_string_append_unichar (folded, fold_letter (g_utf8_get_char (text)));

  return g_string_free (folded, FALSE);
}

gboolean
care_pinyin_is_spelling (const char *word)
{
  g_autofree char *small = g_ascii_strdown (word, -1);
  gsize length = strlen (small);
  g_autofree gboolean *ends = g_new0 (gboolean, length + 1);

  ends[0] = TRUE;
  for (gsize at = 0; at < length; at++)
    for (guint i = 1; ends[at] && i < G_N_ELEMENTS (syllables); i++)
      if (g_str_has_prefix (small + at, syllables[i]) && strpbrk (syllables[i], "aeiouv") != NULL)
        ends[at + strlen (syllables[i])] = TRUE;

  return length > 0 && ends[length];
}
