/* care-sms.c — how many messages a text costs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-sms.h"

/* What a text of the telephone's own alphabet may hold: enough of GSM 03.38 for plain words. */
static gboolean
is_plain (gunichar letter)
{
  return letter < 0x7f && letter != '`' && letter != '[' && letter != ']' && letter != '{' &&
         letter != '}' && letter != '\\' && letter != '^' && letter != '~' && letter != '|';
}

CareSmsLength
care_sms_measure (const char *text)
{
  CareSmsLength length = { 0, 0 };
  gboolean all_plain = TRUE;
  guint whole;
  guint part;

  for (const char *at = text != NULL ? text : ""; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      all_plain = all_plain && is_plain (letter);
      length.n_letters += letter > 0xffff ? 2 : 1;
    }

  whole = all_plain ? 160 : 70;
  part = all_plain ? 153 : 67;
  if (length.n_letters > 0)
    length.n_parts = length.n_letters <= whole ? 1 : (length.n_letters + part - 1) / part;

  return length;
}
