/* care-letter.h — the letters a studio writes to its couples (F11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A letter is a sentence or two with the facts of a couple (care-script-facts.h). It
 * is written in the customer's language. A letter with a gap is not sent: whoever
 * prints one is told which fact is missing (R148).
 */
#pragma once

#include "care-script-facts.h"

typedef enum
{
  CARE_LETTER_THANK,       /* 感谢函, after booking */
  CARE_LETTER_REPLY,       /* 答谢函, after pick-up */
  CARE_LETTER_BIRTHDAY,    /* 生日贺函 */
  CARE_LETTER_WED_ANNIV,   /* 结婚纪念贺函 */
  CARE_LETTER_SHOOT_ANNIV, /* 周年庆贺函 */
  CARE_LETTER_FESTIVAL,    /* 节日问候函 */
  CARE_LETTER_GOLD_CARD,   /* 金卡函 */
  CARE_LETTER_GIFT,        /* 礼券函 */
  CARE_LETTER_APOLOGY      /* 致歉函 */
} CareLetter;
#define CARE_N_LETTERS (CARE_LETTER_APOLOGY + 1)
CARE_DECLARE_WORDS (CareLetter, care_letter)

/* What stands above the letter, in the customer's language: "感谢函". */
const char *care_letter_get_title (CareLetter             self,
                                   CareLanguage           language);

/**
 * care_letter_fill:
 * @missing: (out) (optional) (transfer full): the first fact that is not known
 *
 * Returns: (nullable): the words of the letter; %NULL when a fact is missing
 */
char       *care_letter_fill      (CareLetter             self,
                                   const CareScriptFacts *facts,
                                   char                 **missing) G_GNUC_WARN_UNUSED_RESULT;

/* "尊敬的王女士、赵先生：" or "Dear Ms Wang and Mr Zhao,": how the letter begins. */
char       *care_letter_dup_salutation (const CareCustomer *customer,
                                        CareLanguage        language) G_GNUC_WARN_UNUSED_RESULT;

/* "银婚", "silver wedding": the name of so many years of marriage; NULL for those without. */
const char *care_letter_get_anniversary (int                 years,
                                         CareLanguage        language);
