/* care-money.h — amounts, in fen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Money is an integer number of fen (a hundredth of a yuan), never a fraction, so
 * that sums are exact. The currency sign is a setting of the studio; rounding
 * never happens: an amount with a third decimal is refused.
 */
#pragma once

#include <glib.h>

/* The largest amount a field takes: 99,999,999.99 */
#define CARE_MONEY_MAX ((gint64) 9999999999)

typedef enum
{
  CARE_MONEY_OK,
  CARE_MONEY_EMPTY,
  CARE_MONEY_NOT_A_NUMBER,
  CARE_MONEY_NEGATIVE,    /* the value is given: a refund field may take it */
  CARE_MONEY_SCIENTIFIC,  /* 1e9: a spreadsheet shortened it, or a slip of the finger */
  CARE_MONEY_TOO_PRECISE, /* more than two decimals */
  CARE_MONEY_TOO_LARGE    /* beyond %CARE_MONEY_MAX */
} CareMoneyVerdict;

/**
 * care_money_parse:
 * @text: (nullable): valid UTF-8; signs of currency, 元, full-width digits, commas
 *   between groups of three and 万 (ten thousand) are understood
 * @fen: (out) (optional): set for OK and NEGATIVE, otherwise 0
 */
CareMoneyVerdict  care_money_parse               (const char       *text,
                                                  gint64           *fen);

/**
 * care_money_format:
 * @symbol: (nullable): stands before the digits; %NULL for none
 *
 * Returns: (transfer full): ¥1,288.00, the same in every locale
 */
char             *care_money_format              (gint64            fen,
                                                  const char       *symbol) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_money_to_capitals:
 * @fen: at most a thousand times %CARE_MONEY_MAX
 *
 * The amount in the capital numerals that agreements need (form rule P11):
 * 壹仟贰佰捌拾捌元整.
 *
 * Returns: (transfer full): never translated
 */
char             *care_money_to_capitals         (gint64            fen) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_money_verdict_get_message:
 *
 * Returns: (nullable): what is wrong and how to put it right, translated; %NULL for OK
 */
const char       *care_money_verdict_get_message (CareMoneyVerdict  verdict);
