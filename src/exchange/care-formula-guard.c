/* care-formula-guard.c — keeps a spreadsheet from calculating what a customer wrote
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-formula-guard.h"

#include <string.h>

/* More digits than this a spreadsheet shows as 1.38E+11. */
#define MOST_DIGITS 11

/* Blanks, marks nobody sees and controls do not make a formula harmless. */
static const char *
skip_invisible (const char *text)
{
  gunichar letter = g_utf8_get_char (text);

  while (letter != 0 && (g_unichar_isspace (letter) || g_unichar_iszerowidth (letter) ||
                         g_unichar_iscntrl (letter) || letter == 0xfeff))
    {
      text = g_utf8_next_char (text);
      letter = g_utf8_get_char (text);
    }

  return text;
}

/* 0210 would lose its zero, and a card number its end. */
static gboolean
is_spoiled_number (const char *text)
{
  gsize n_digits = strspn (text, "0123456789");

  if (n_digits == 0 || text[n_digits] != '\0')
    return FALSE;

  return n_digits > MOST_DIGITS || (n_digits > 1 && *text == '0');
}

gboolean
care_formula_guard_is_needed (const char *text)
{
  static const char * const beginnings[] = { "=", "+", "-", "@", "＝", "＋", "－", "＠" };
  const char *begin = skip_invisible (text);

  if (*text == '\t' || *text == '\r' || *text == '\n')
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (begin, beginnings[i]))
      return TRUE;

  return is_spoiled_number (text);
}

char *
care_formula_guard (const char *text)
{
  return care_formula_guard_is_needed (text) ? g_strconcat ("'", text, NULL) : g_strdup (text);
}
