/* care-register-word.h — the headings and words of a complaint register kept elsewhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Studios keep their complaints in a spreadsheet, one line each. Headings and the few
 * words of its closed lists are recognised in Simplified and Traditional Chinese and
 * in English, whatever language the program speaks.
 */
#pragma once

#include <glib.h>

typedef enum
{
  CARE_REGISTER_UNKNOWN,     /* a heading nobody knows; its column is not read */
  CARE_REGISTER_REASON,      /* of rows that were refused before; of no use */
  CARE_REGISTER_NUMBER,
  CARE_REGISTER_TOLD_AT,
  CARE_REGISTER_COMPLAINANT,
  CARE_REGISTER_PHONE,
  CARE_REGISTER_WAY,
  CARE_REGISTER_CATEGORY,
  CARE_REGISTER_DEPARTMENT,
  CARE_REGISTER_SUBJECT,
  CARE_REGISTER_CONTENT,
  CARE_REGISTER_SEVERITY,
  CARE_REGISTER_VERDICT,
  CARE_REGISTER_REMEDY,
  CARE_REGISTER_AMOUNT,
  CARE_REGISTER_CLOSED_ON,
  CARE_REGISTER_RATING
} CareRegisterColumn;
#define CARE_N_REGISTER_COLUMNS (CARE_REGISTER_RATING + 1)

/**
 * care_register_column_from_heading:
 * @folded: from care_booking_field_fold_heading()
 */
CareRegisterColumn care_register_column_from_heading (const char         *folded);

/**
 * care_register_word_find:
 * @column: one with a closed list: way, category, department, severity, verdict, remedy, rating
 * @folded: the word, folded like a heading
 * @value: (out): of that list's enumeration
 *
 * Returns: FALSE when nobody knows the word
 */
gboolean           care_register_word_find           (CareRegisterColumn  column,
                                                      const char         *folded,
                                                      int                *value);

/* Whether the words of @column are a closed list. */
gboolean           care_register_column_has_words    (CareRegisterColumn  column);
