/* care-slip-form.h — slips of one page: a memo, a visit, a case
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * F19 (telephone memo), F20 (customer visit) and F21 (follow-up case) are labelled
 * boxes one below the other. A slip is described by a table; what is known is filled
 * in by the place of its box, the rest is for the pen.
 */
#pragma once

#include "care-sheet.h"

#define CARE_SLIP_MAX_BOXES 18

/* The boxes of F19, in their order. */
typedef enum
{
  CARE_SLIP_MEMO_TO,
  CARE_SLIP_MEMO_CALLER,
  CARE_SLIP_MEMO_UNIT,
  CARE_SLIP_MEMO_PHONE,
  CARE_SLIP_MEMO_WHEN,
  CARE_SLIP_MEMO_WHERE,
  CARE_SLIP_MEMO_WHO,
  CARE_SLIP_MEMO_WHAT,
  CARE_SLIP_MEMO_WHY,
  CARE_SLIP_MEMO_HOW,
  CARE_SLIP_MEMO_WISHES, /* boxes to tick: care_slip_form_dup_wishes() */
  CARE_SLIP_MEMO_TAKEN_BY,
  CARE_SLIP_MEMO_TAKEN_AT
} CareSlipMemoBox;

/* The boxes of F21. */
typedef enum
{
  CARE_SLIP_CASE_NUMBER,
  CARE_SLIP_CASE_PARENT,
  CARE_SLIP_CASE_CUSTOMER,
  CARE_SLIP_CASE_PHONE,
  CARE_SLIP_CASE_WHEN,
  CARE_SLIP_CASE_WHERE,
  CARE_SLIP_CASE_WHO,
  CARE_SLIP_CASE_WHAT,
  CARE_SLIP_CASE_WHY_NOT,
  CARE_SLIP_CASE_SENT_TO,
  CARE_SLIP_CASE_REPLY_BY,
  CARE_SLIP_CASE_ANSWER,
  CARE_SLIP_CASE_TOLD,
  CARE_SLIP_CASE_CLOSED
} CareSlipCaseBox;

/**
 * care_slip_form_lay_out:
 * @code: "F19", "F20" or "F21"
 * @boxes: (array length=CARE_SLIP_MAX_BOXES) (nullable): what is known; %NULL: a blank form
 *
 * Returns: (transfer full): the finished sheet
 */
CareSheet *care_slip_form_lay_out    (const char          *code,
                                      const CareSheetHead *head,
                                      const char * const  *boxes,
                                      const CareMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;

/* "□ Please call back  ☑ …"; bits of CareMemoWishes. */
char      *care_slip_form_dup_wishes (CareLanguage         language,
                                      guint                wishes) G_GNUC_WARN_UNUSED_RESULT;
