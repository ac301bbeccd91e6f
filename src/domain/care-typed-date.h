/* care-typed-date.h — a date as somebody typed it, read without guessing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Order books hold `2026/3/5`, `2026年3月5日`, `20260305`, `5 March 2026`, `待定` and, for
 * birthdays, `农历九月初十`. Each becomes one of the kinds below. A text that can be read
 * in two ways says so instead of choosing silently, and a day that does not exist
 * says why. A time behind the date is ignored. Nothing here knows what today is.
 */
#pragma once

#include "care-birthday.h"
#include "care-day.h"

typedef enum
{
  CARE_TYPED_EMPTY,      /* nothing, a dash, or the zeros that mean nothing */
  CARE_TYPED_UNDECIDED,  /* 待定: there is no date yet, and that is known */
  CARE_TYPED_DAY,        /* one day of the solar calendar */
  CARE_TYPED_MONTH_DAY,  /* month and day of the solar calendar without a year */
  CARE_TYPED_LUNAR,      /* a lunar birthday, with or without its year */
  CARE_TYPED_AMBIGUOUS,  /* 24/2/3: `day` is the likelier reading, to be confirmed */
  CARE_TYPED_IMPOSSIBLE, /* 30 February: a date in form, but there is no such day */
  CARE_TYPED_UNREADABLE  /* not a date */
} CareTypedKind;

typedef struct
{
  CareTypedKind kind;
  CareDay       day;      /* of DAY and AMBIGUOUS, else %CARE_DAY_NONE */
  CareBirthday  birthday; /* the same as a birthday: DAY, MONTH_DAY, LUNAR and AMBIGUOUS;
                             of IMPOSSIBLE the numbers that were typed */
} CareTypedDate;

/**
 * care_typed_date_read:
 * @text: (nullable): valid UTF-8
 *
 * Reads a typed date. A bare spreadsheet serial such as `45325` is unreadable here:
 * only who knows that a cell holds a date may call care_typed_date_from_serial().
 */
CareTypedDate care_typed_date_read        (const char          *text);

/**
 * care_typed_date_from_serial:
 * @since_1904: count from 1904 (old Macintosh books) instead of 1900
 *
 * The day a spreadsheet means by a serial number; the fraction is the time of day
 * and is dropped. Below one is empty.
 */
CareTypedDate care_typed_date_from_serial (double               serial,
                                           gboolean             since_1904);

/**
 * care_typed_date_dup_reason:
 *
 * Returns: (transfer full) (nullable): a sentence that says what is wrong with an
 *   IMPOSSIBLE, AMBIGUOUS or UNREADABLE date; %NULL for the other kinds
 */
char         *care_typed_date_dup_reason  (const CareTypedDate *self) G_GNUC_WARN_UNUSED_RESULT;
