/* care-phone.h — telephone numbers, as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colleagues and spreadsheets write one number in many ways. The canonical form
 * is what is stored, compared and dialled: half-width digits only, no country code
 * for China, `-` before an extension, `+` only in front of a foreign number:
 * 13812345678, 01012345678-801, 4001234567, +14155550100. A number is never a C
 * integer: leading zeros count and twenty digits overflow.
 */
#pragma once

#include <glib.h>

typedef enum
{
  CARE_PHONE_OK,
  CARE_PHONE_EMPTY,
  CARE_PHONE_TOO_SHORT, /* soft: short numbers exist; the canonical form is given */
  CARE_PHONE_TOO_LONG,
  CARE_PHONE_LETTERS,   /* O for 0, or words */
  CARE_PHONE_MASKED,    /* 138****5678, pasted back from our own screen */
  CARE_PHONE_FORMULA,   /* =HYPERLINK(…) */
  CARE_PHONE_SCIENTIFIC /* 1.38E+10: a spreadsheet lost the digits */
} CarePhoneVerdict;

/**
 * care_phone_parse:
 * @typed: (nullable): one number, valid UTF-8
 * @canonical: (out) (optional) (transfer full) (nullable): set for OK and TOO_SHORT,
 *   otherwise %NULL
 */
CarePhoneVerdict  care_phone_parse               (const char       *typed,
                                                  char            **canonical);

/**
 * care_phone_split:
 * @cell: (nullable): valid UTF-8
 *
 * The single numbers of a cell that may hold several, each as it was typed (in half
 * width). Strokes, commas, semicolons and line breaks part numbers; a blank does
 * where a number is complete before it.
 *
 * Returns: (transfer full): a possibly empty %NULL-terminated list
 */
char            **care_phone_split               (const char       *cell) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_phone_format:
 * @canonical: (nullable):
 *
 * Returns: (transfer full) (nullable): for reading: 138 1234 5678
 */
char             *care_phone_format              (const char       *canonical) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_phone_mask:
 * @canonical: (nullable):
 *
 * Returns: (transfer full) (nullable): 138****5678; at least four digits are hidden
 */
char             *care_phone_mask                (const char       *canonical) G_GNUC_WARN_UNUSED_RESULT;

gboolean          care_phone_is_mobile           (const char       *canonical);

/**
 * care_phone_verdict_get_message:
 *
 * Returns: (nullable): what is wrong and how to put it right, translated; %NULL for OK
 */
const char       *care_phone_verdict_get_message (CarePhoneVerdict  verdict);
