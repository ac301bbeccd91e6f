/* care-date-words.c — the words people write around the numbers of a date
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-date-words.h"

#include <string.h>

#define LONGEST 80 /* letters; a longer text is no date */

/* Traditional and full-width spellings of the letters dates are made of. */
static const struct
{
  gunichar from;
  gunichar to;
} folds[] = {
  { 0x8fb2 /* 農 */, 0x519c /* 农 */ }, { 0x66c6 /* 曆 */, 0x5386 /* 历 */ },
  { 0x6b77 /* 歷 */, 0x5386 /* 历 */ }, { 0x9670 /* 陰 */, 0x9634 /* 阴 */ },
  { 0x967d /* 陽 */, 0x9633 /* 阳 */ }, { 0x820a /* 舊 */, 0x65e7 /* 旧 */ },
  { 0x81d8 /* 臘 */, 0x814a /* 腊 */ }, { 0x958f /* 閏 */, 0x95f0 /* 闰 */ },
  { 0x6f64 /* 潤 */, 0x95f0 /* 闰 */ }, { 0x865f /* 號 */, 0x53f7 /* 号 */ },
  { 0x570b /* 國 */, 0x56fd /* 国 */ }, { 0x9ede /* 點 */, 0x70b9 /* 点 */ },
  { 0x6642 /* 時 */, 0x65f6 /* 时 */ }, { 0x9031 /* 週 */, 0x5468 /* 周 */ },
  { 0x2013 /* – */, '-' }, { 0x2014 /* — */, '-' }, { 0x2212 /* − */, '-' },
  { 0x3002 /* 。 */, '.' }, { 0x00b7 /* · */, '.' }, { 0x3001 /* 、 */, ',' },
  { 0x3000, ' ' }, { 0x00a0, ' ' }, { '\t', ' ' }, { '\n', ' ' }, { '\r', ' ' },
};

static const struct
{
  const char *word;
  const char *instead;
} lunar_words[] = {
  { "农历", "" }, { "阴历", "" }, { "旧历", "" }, { "lunar", "" },
  { "正月", "1月" }, { "冬月", "11月" }, { "腊月", "12月" }, { "初", "" },
};

static const char * const solar_words[] = {
  "公历", "阳历", "新历", "国历", "西历", "公元", "西元",
};

static const char * const undecided_words[] = {
  "待定", "未定", "待约", "未约", "不定", "另定", "另行通知", "待通知", "tbd", "tba", "pending",
  "undecided", "to be decided", "to be confirmed",
};

static const char * const empty_words[] = {
  "-", "--", "/", ".", "无", "无。", "n/a", "none", "null",
};

static gunichar
fold_letter (gunichar letter)
{
  if (letter >= 0xff01 && letter <= 0xff5e)
    letter -= 0xfee0;
  if (letter < 0x80)
    return letter == '\t' || letter == '\n' || letter == '\r' ? ' ' : g_unichar_tolower (letter);

  for (guint i = 0; i < G_N_ELEMENTS (folds); i++)
    if (folds[i].from == letter)
      return folds[i].to;

  return letter;
}

/* Brackets only ever hold a remark ("(农历)", "(周六)"); the remark stays, they go. */
static gboolean
is_noise (gunichar letter)
{
  return g_unichar_iszerowidth (letter) || letter == 0xfeff ||
         letter == '(' || letter == ')' || letter == '[' || letter == ']' || letter == '\'';
}

char *
care_date_words_fold (const char *text)
{
  g_autoptr(GString) folded = g_string_new (NULL);
  int n_letters = 0;

  for (; *text != '\0' && n_letters <= LONGEST; text = g_utf8_next_char (text), n_letters++)
    {
      gunichar letter = fold_letter (g_utf8_get_char (text));

      if (!is_noise (letter))
        g_string_append_unichar (folded, letter);
    }

  return g_strdup (n_letters > LONGEST ? "?" : g_strstrip (folded->str));
}

static char *
replace_word (char       *text,
              const char *word,
              const char *instead,
              gboolean   *was_there)
{
  g_autofree char *before = text;
  g_auto(GStrv) pieces = NULL;

  if (strstr (before, word) == NULL)
    return g_steal_pointer (&before);

  pieces = g_strsplit (before, word, -1);
  *was_there = TRUE;

  return g_strjoinv (instead, pieces);
}

char *
care_date_words_take_calendar (char             *text,
                               CareDateCalendar *said)
{
  gboolean is_solar = FALSE;

  if (g_str_is_ascii (text) && strstr (text, "lunar") == NULL)
    return text;

  for (guint i = 0; i < G_N_ELEMENTS (lunar_words); i++)
    text = replace_word (text, lunar_words[i].word, lunar_words[i].instead, &said->is_lunar);
  for (guint i = 0; i < G_N_ELEMENTS (solar_words); i++)
    text = replace_word (text, solar_words[i], "", &is_solar);
  text = replace_word (text, "民国", "", &said->is_republic);
  text = replace_word (text, "闰", "", &said->is_leap);
  said->is_lunar = said->is_lunar || said->is_leap ||
                    strstr (text, "廿") != NULL || strstr (text, "卅") != NULL;

  return g_strstrip (text);
}

static gboolean
is_one_of (const char         *text,
           const char * const *words,
           guint               n_words)
{
  for (guint i = 0; i < n_words; i++)
    if (g_str_equal (text, words[i]))
      return TRUE;

  return FALSE;
}

gboolean
care_date_words_is_undecided (const char *text)
{
  if (strpbrk (text, "0123456789") != NULL)
    return FALSE;

  return strstr (text, "待定") != NULL || strstr (text, "未定") != NULL ||
         is_one_of (text, undecided_words, G_N_ELEMENTS (undecided_words));
}

gboolean
care_date_words_is_empty (const char *text)
{
  if (text[strspn (text, "0-/.: ")] == '\0')
    return TRUE;

  return is_one_of (text, empty_words, G_N_ELEMENTS (empty_words)) ||
         g_str_has_prefix (text, "1900-01-00") || g_str_has_prefix (text, "1900/1/0");
}
