/* care-money.c — amounts, in fen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-money.h"
#include "care-text.h"

#define FEN_PER_YUAN 100

static gboolean
skip (const char **text,
      const char  *word)
{
  gsize length = strlen (word);

  if (g_ascii_strncasecmp (*text, word, length) != 0)
    return FALSE;

  *text += length;
  return TRUE;
}

/* Half width, without blanks. */
static char *
level (const char *text)
{
  g_autofree char *half = care_text_compose (text);
  GString *dense = g_string_new (NULL);

  for (const char *at = half; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_len (dense, at, g_utf8_next_char (at) - at);

  return g_string_free (dense, FALSE);
}

static gboolean
skip_sign (const char **text)
{
  return skip (text, "-") || skip (text, "\u2212") || skip (text, "负") || skip (text, "負");
}

static void
skip_currency (const char **text)
{
  static const char * const words[] = { "¥", "人民币", "人民幣", "RMB", "CNY", "NT$", "HK$", "US$", "$" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (skip (text, words[i]))
      return;
}

static void
skip_unit (const char **text)
{
  static const char * const words[] = { "元", "圆", "圓", "块", "塊", "RMB", "CNY", "¥" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (skip (text, words[i]))
      break;
  skip (text, "整");
}

/* Whole yuan up to the point, commas only between groups of three. */
static CareMoneyVerdict
read_yuan (const char **text,
           gint64      *yuan)
{
  const char *at = *text;
  guint n_digits = 0;
  guint n_group = 0;
  gboolean grouped = FALSE;

  for (*yuan = 0; g_ascii_isdigit (*at) || *at == ','; at++)
    {
      if (*at == ',')
        {
          if (n_group == 0 || n_group > 3 || (grouped && n_group != 3))
            return CARE_MONEY_NOT_A_NUMBER;
          grouped = TRUE;
          n_group = 0;
          continue;
        }
      n_group++;
      n_digits++;
      *yuan = MIN (*yuan * 10 + g_ascii_digit_value (*at), CARE_MONEY_MAX + 1);
    }

  *text = at;
  return n_digits == 0 || (grouped && n_group != 3) ? CARE_MONEY_NOT_A_NUMBER : CARE_MONEY_OK;
}

/* Decimals after the point, as millionths of a yuan. */
static CareMoneyVerdict
read_decimals (const char **text,
               gint64      *millionths)
{
  gint64 unit = 100000;
  const char *first;

  *millionths = 0;
  if (!skip (text, "."))
    return CARE_MONEY_OK;

  for (first = *text; g_ascii_isdigit (**text); (*text)++, unit /= 10)
    {
      if (unit == 0 && **text != '0')
        return CARE_MONEY_TOO_PRECISE;
      *millionths += unit * g_ascii_digit_value (**text);
    }

  return *text == first ? CARE_MONEY_NOT_A_NUMBER : CARE_MONEY_OK;
}

static CareMoneyVerdict
read_amount (const char *text,
             gint64     *fen)
{
  gint64 yuan;
  gint64 millionths;
  gint64 factor = 1;
  CareMoneyVerdict verdict = read_yuan (&text, &yuan);

  if (verdict == CARE_MONEY_OK)
    verdict = read_decimals (&text, &millionths);
  if (verdict != CARE_MONEY_OK)
    return verdict;
  if ((*text == 'e' || *text == 'E') && text[1] != '\0')
    return CARE_MONEY_SCIENTIFIC;

  if (skip (&text, "万") || skip (&text, "萬") || skip (&text, "w"))
    factor = 10000;
  skip_unit (&text);
  if (*text != '\0')
    return CARE_MONEY_NOT_A_NUMBER;
  if (millionths * factor % (1000000 / FEN_PER_YUAN) != 0)
    return CARE_MONEY_TOO_PRECISE;

  *fen = yuan * factor * FEN_PER_YUAN + millionths * factor / (1000000 / FEN_PER_YUAN);
  if (*fen <= CARE_MONEY_MAX)
    return CARE_MONEY_OK;

  *fen = 0;
  return CARE_MONEY_TOO_LARGE;
}

CareMoneyVerdict
care_money_parse (const char *text,
                  gint64     *fen)
{
  g_autofree char *levelled = level (text != NULL ? text : "");
  const char *at = levelled;
  gboolean negative;
  gint64 amount = 0;
  CareMoneyVerdict verdict;

  if (fen != NULL)
    *fen = 0;
  if (*at == '\0')
    return CARE_MONEY_EMPTY;

  negative = skip_sign (&at);
  skip_currency (&at);
  negative = skip_sign (&at) || negative;
  verdict = read_amount (at, &amount);
  if (verdict == CARE_MONEY_OK && negative && amount > 0)
    {
      amount = -amount;
      verdict = CARE_MONEY_NEGATIVE;
    }
  if (fen != NULL)
    *fen = amount;

  return verdict;
}

char *
care_money_format (gint64      fen,
                   const char *symbol)
{
  guint64 amount = fen < 0 ? -(guint64) fen : (guint64) fen;
  g_autofree char *yuan = g_strdup_printf ("%" G_GUINT64_FORMAT, amount / FEN_PER_YUAN);
  g_autoptr(GString) text = g_string_new (fen < 0 ? "-" : "");
  gsize length = strlen (yuan);

  g_string_append (text, symbol != NULL ? symbol : "");
  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0)
        g_string_append_c (text, ',');
      g_string_append_c (text, yuan[i]);
    }
  g_string_append_printf (text, ".%02u", (guint) (amount % FEN_PER_YUAN));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static const char * const capitals[] = { "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖" };

/* One group of four digits; a run of zeros inside the number is one 零. */
static void
append_group (GString *text,
              guint    group,
              gboolean leads)
{
  static const char * const ranks[] = { "仟", "佰", "拾", "" };
  gboolean gap = FALSE;
  guint rank = 1000;

  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++, rank /= 10)
    {
      guint digit = group / rank % 10;

      if (digit == 0)
        {
          gap = TRUE;
          continue;
        }
      if (gap && !leads)
        g_string_append (text, capitals[0]);
      g_string_append (text, capitals[digit]);
      g_string_append (text, ranks[i]);
      gap = leads = FALSE;
    }
}

static void
append_yuan (GString *text,
             guint64  yuan)
{
  static const char * const names[] = { "亿", "万", "元" };
  guint64 unit = 100000000;
  gboolean leads = TRUE;
  gboolean gap = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++, unit /= 10000)
    {
      guint group = (guint) (yuan / unit % 10000);

      if (group > 0)
        {
          /* A whole empty group, then a full one: 壹亿零壹仟元. */
          if (gap && group >= 1000)
            g_string_append (text, capitals[0]);
          append_group (text, group, leads);
          g_string_append (text, names[i]);
          leads = gap = FALSE;
        }
      else
        {
          gap = !leads;
          if (unit == 1 && !leads)
            g_string_append (text, names[i]);
        }
    }
}

char *
care_money_to_capitals (gint64 fen)
{
  guint64 amount = fen < 0 ? -(guint64) fen : (guint64) fen;
  guint64 yuan = amount / FEN_PER_YUAN;
  guint tenths = (guint) (amount / 10 % 10);
  guint hundredths = (guint) (amount % 10);
  g_autoptr(GString) text = g_string_new (fen < 0 ? "负" : "");

  g_return_val_if_fail (amount <= (guint64) CARE_MONEY_MAX * 1000, NULL);

  if (amount == 0)
    return g_strdup ("零元整");

  append_yuan (text, yuan);
  if (tenths > 0)
    g_string_append_printf (text, "%s角", capitals[tenths]);
  else if (hundredths > 0 && yuan > 0)
    g_string_append (text, capitals[0]);
  if (hundredths > 0)
    g_string_append_printf (text, "%s分", capitals[hundredths]);
  else
    g_string_append (text, "整");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

const char *
care_money_verdict_get_message (CareMoneyVerdict verdict)
{
  switch (verdict)
    {
    case CARE_MONEY_OK:
      return NULL;
    case CARE_MONEY_EMPTY:
      return _("Please enter an amount.");
    case CARE_MONEY_NOT_A_NUMBER:
      return _("This is not an amount. Please enter digits, such as 1,288.50.");
    case CARE_MONEY_NEGATIVE:
      return _("This amount is negative. Only a refund may be negative.");
    case CARE_MONEY_SCIENTIFIC:
      return _("This amount was shortened. Please enter all its digits.");
    case CARE_MONEY_TOO_PRECISE:
      return _("An amount has two decimals at most.");
    case CARE_MONEY_TOO_LARGE:
      return _("This amount is too large. The limit is 99,999,999.99.");
    }

  g_return_val_if_reached (NULL);
}
