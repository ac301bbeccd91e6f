/* care-language.h — the language a customer is spoken or written to in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A call or a letter uses the language of the customer, whatever language the
 * screen of the specialist has, so its words do not go through gettext: scripts
 * and forms keep one text per language. Dates inside them are spelled here.
 */
#pragma once

#include "care-civil.h"
#include "care-word.h"

typedef enum
{
  CARE_LANGUAGE_EN,
  CARE_LANGUAGE_ZH_CN,
  CARE_LANGUAGE_ZH_TW
} CareLanguage;
#define CARE_N_LANGUAGES (CARE_LANGUAGE_ZH_TW + 1)
CARE_DECLARE_WORDS (CareLanguage, care_language)

/* One printed word in every language, in the order of CareLanguage. */
typedef struct
{
  const char *text[CARE_N_LANGUAGES];
} CareLabel;

/**
 * care_language_of_locale:
 *
 * Reads "zh_TW.UTF-8", "zh-Hant", "zh_CN", "en"; Hong Kong and Macau read traditional
 * characters. Whatever is not Chinese, and %NULL, is English.
 */
CareLanguage  care_language_of_locale       (const char   *locale);

/* The tag that makes Pango choose Chinese shapes of Han characters, e.g. "zh-cn". */
const char   *care_language_get_pango       (CareLanguage  self);
gboolean      care_language_is_chinese      (CareLanguage  self);

/* "2026年11月21日" or "21 November 2026"; "" for no day. */
char         *care_language_format_day      (CareLanguage  self,
                                             CareDay       day) G_GNUC_WARN_UNUSED_RESULT;

/* As it is said aloud: "11月28日" or "28 November"; "" for no day. */
char         *care_language_format_date     (CareLanguage  self,
                                             CareDay       day) G_GNUC_WARN_UNUSED_RESULT;

/* With the weekday: "11月28日（星期六）" or "Saturday 28 November"; "" for no day. */
char         *care_language_format_weekday  (CareLanguage  self,
                                             CareDay       day) G_GNUC_WARN_UNUSED_RESULT;
