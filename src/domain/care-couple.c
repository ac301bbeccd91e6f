/* care-couple.c — two people in one cell, family name and given name in one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-couple.h"

#include <string.h>

#include "care-pinyin.h"
#include "care-surname.h"

/* Every sign and word that always parts names becomes a stroke; letters stay as typed. */
static char *
level_signs (const char *cell)
{
  static const char * const strokes[] = {
    "／", "＆", "﹠", "&", "＋", "+", "；", ";", "｜", "|", "、", "\\", "\n", "\r",
    " and ", " And ", " AND ", " 和 ", " 与 ", " 與 ",
  };
  GString *level = g_string_new (cell);

  g_string_replace (level, "\t", " ", 0);
  g_string_replace (level, "\u3000", " ", 0);
  g_string_replace (level, "\u00A0", " ", 0);
  g_string_replace (level, "，", ",", 0);
  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    g_string_replace (level, strokes[i], "/", 0);

  return g_string_free (level, FALSE);
}

static gboolean
is_han (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HAN || letter == 0xB7;
}

/* Whether @text is Han letters only, at least two of them. */
static gboolean
is_han_name (const char *text)
{
  glong n_letters = g_utf8_strlen (text, -1);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!is_han (g_utf8_get_char (text)))
      return FALSE;

  return n_letters >= 2;
}

/* A Han name that begins with a family name, of a length that is usual. */
static gboolean
is_full_name (const char *text)
{
  g_autofree char *folded = care_pinyin_fold_han (text);

  return is_han_name (folded) && g_utf8_strlen (folded, -1) <= 4 && care_surname_is_usual (folded);
}

static void
add_name (GPtrArray  *names,
          const char *start,
          const char *end)
{
  char *name = g_strstrip (g_strndup (start, (gsize) (end - start)));

  if (*name != '\0')
    g_ptr_array_add (names, name);
  else
    g_free (name);
}

/* Takes both sides of the word at @word when each is a full name. */
static gboolean
split_around (const char *text,
              const char *word,
              gsize       length,
              GPtrArray  *names)
{
  g_autofree char *left = g_strstrip (g_strndup (text, (gsize) (word - text)));
  g_autofree char *right = g_strstrip (g_strdup (word + length));

  if (!is_full_name (left) || !is_full_name (right))
    return FALSE;

  g_ptr_array_add (names, g_steal_pointer (&left));
  g_ptr_array_add (names, g_steal_pointer (&right));
  return TRUE;
}

/* 王伟和李娜, and even 王和平和李娜: 和 may be part of a name. */
static gboolean
split_at_joining_word (const char *text,
                       GPtrArray  *names)
{
  static const char * const words[] = { "和", "与", "與", "跟", "及" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      for (const char *word = strstr (text, words[i]); word != NULL; word = strstr (word + length, words[i]))
        if (split_around (text, word, length, names))
          return TRUE;
    }

  return FALSE;
}

/* 黄嘉豪 刘芳, but neither 王 小明 nor Wang Fang. */
static gboolean
split_at_blanks (const char *text,
                 GPtrArray  *names)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (!is_han_name (words[i]))
        return FALSE;
      n_words++;
    }
  if (n_words < 2)
    return FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    add_name (names, words[i], words[i] + strlen (words[i]));
  return TRUE;
}

/* "Smith, John" is one person; a comma parts two only when both sides are whole names. */
static gboolean
split_at_comma (const char *text,
                GPtrArray  *names)
{
  const char *comma = strchr (text, ',');
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  if (comma == NULL)
    return FALSE;

  left = g_strstrip (g_strndup (text, (gsize) (comma - text)));
  right = g_strstrip (g_strdup (comma + 1));
  if (!(is_han_name (left) || strchr (left, ' ') != NULL)
      || !(is_han_name (right) || strchr (right, ' ') != NULL))
    return FALSE;

  g_ptr_array_add (names, g_steal_pointer (&left));
  g_ptr_array_add (names, g_steal_pointer (&right));
  return TRUE;
}

static void
split_piece (const char *text,
             GPtrArray  *names)
{
  g_autofree char *piece = g_strstrip (g_strdup (text));

  if (!split_at_comma (piece, names) && !split_at_blanks (piece, names)
      && !split_at_joining_word (piece, names))
    add_name (names, piece, piece + strlen (piece));
}

char **
care_couple_split (const char *cell)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *level = level_signs (cell != NULL ? cell : "");
  g_auto(GStrv) pieces = g_strsplit (level, "/", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    split_piece (pieces[i], names);

  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/* Where the family name of a name in other letters ends or begins. */
static void
split_western (const char  *name,
               char       **surname,
               char       **given)
{
  const char *comma = strchr (name, ',');
  const char *first = strchr (name, ' ');
  const char *last = strrchr (name, ' ');
  g_autofree char *left = first != NULL ? g_strndup (name, (gsize) (first - name)) : NULL;

  if (comma != NULL)
    {
      *surname = g_strstrip (g_strndup (name, (gsize) (comma - name)));
      *given = g_strstrip (g_strdup (comma + 1));
    }
  else if (first == NULL)
    *given = g_strdup (name);
  else if (care_pinyin_is_spelling (left) && care_pinyin_is_spelling (last + 1) && first == last)
    {
      *surname = g_steal_pointer (&left);
      *given = g_strdup (last + 1);
    }
  else
    {
      *surname = g_strdup (last + 1);
      *given = g_strstrip (g_strndup (name, (gsize) (last - name)));
    }
}

static void
split_han (const char  *name,
           char       **surname,
           char       **given)
{
  g_autofree char *folded = care_pinyin_fold_han (name);
  guint length = care_surname_get_length (folded);
  const char *rest = g_utf8_offset_to_pointer (name, length);

  if (length > 0)
    *surname = g_strndup (name, (gsize) (rest - name));
  while (*rest == ' ')
    rest++;
  if (*rest != '\0')
    *given = g_strdup (rest);
}

void
care_name_split_surname (const char  *name,
                         char       **surname,
                         char       **given)
{
  g_autofree char *own_surname = NULL;
  g_autofree char *own_given = NULL;
  g_autofree char *trimmed = g_strstrip (g_strdup (name));

  if (is_han (g_utf8_get_char (trimmed)))
    split_han (trimmed, &own_surname, &own_given);
  else if (*trimmed != '\0')
    split_western (trimmed, &own_surname, &own_given);

  if (surname != NULL)
    *surname = g_steal_pointer (&own_surname);
  if (given != NULL)
    *given = g_steal_pointer (&own_given);
}
