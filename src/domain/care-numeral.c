/* care-numeral.c — numbers as people write them, in digits or in Chinese
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-numeral.h"

#define MOST_DIGITS 14 /* 20260305103000, a whole time stamp */

static const struct
{
  gunichar character;
  int      value;
  gboolean is_tens;
} figures[] = {
  { 0x3007 /* 〇 */, 0, FALSE }, { 0x96f6 /* 零 */, 0, FALSE }, { 0x25cb /* ○ */, 0, FALSE },
  { 0x4e00 /* 一 */, 1, FALSE }, { 0x4e8c /* 二 */, 2, FALSE }, { 0x4e09 /* 三 */, 3, FALSE },
  { 0x56db /* 四 */, 4, FALSE }, { 0x4e94 /* 五 */, 5, FALSE }, { 0x516d /* 六 */, 6, FALSE },
  { 0x4e03 /* 七 */, 7, FALSE }, { 0x516b /* 八 */, 8, FALSE }, { 0x4e5d /* 九 */, 9, FALSE },
  { 0x5341 /* 十 */, 1, TRUE },  { 0x5eff /* 廿 */, 2, TRUE },  { 0x5345 /* 卅 */, 3, TRUE },
};

static int
find_figure (gunichar character)
{
  if (character < 0x80)
    return -1;

  for (int i = 0; i < (int) G_N_ELEMENTS (figures); i++)
    if (figures[i].character == character)
      return i;

  return -1;
}

static gboolean
read_digits (const char  **text,
             CareNumeral  *numeral)
{
  const char *at = *text;

  for (; g_ascii_isdigit (*at); at++)
    {
      if (++numeral->n_digits > MOST_DIGITS)
        return FALSE;
      numeral->value = numeral->value * 10 + g_ascii_digit_value (*at);
    }
  *text = at;

  return numeral->n_digits > 0;
}

/* `二〇二四` is written figure by figure; `二十八`, `十八` and `廿八` count their tens. */
static gboolean
read_chinese (const char  **text,
              CareNumeral  *numeral)
{
  const char *at = *text;
  gboolean has_tens = FALSE;
  int i;

  for (; (i = find_figure (g_utf8_get_char (at))) >= 0; at = g_utf8_next_char (at))
    {
      if (++numeral->n_digits > MOST_DIGITS || (has_tens && figures[i].is_tens))
        return FALSE;
      if (figures[i].is_tens)
        numeral->value = MAX (numeral->value, 1) * figures[i].value * 10;
      else if (has_tens)
        numeral->value += figures[i].value;
      else
        numeral->value = numeral->value * 10 + figures[i].value;
      has_tens = has_tens || figures[i].is_tens;
    }
  numeral->is_chinese = TRUE;
  *text = at;

  return numeral->n_digits > 0;
}

gboolean
care_numeral_read (const char  **text,
                   CareNumeral  *numeral)
{
  *numeral = (CareNumeral) { 0 };

  if (g_ascii_isdigit (**text))
    return read_digits (text, numeral);

  return read_chinese (text, numeral);
}
