/* care-language.h — the language a sheet of paper speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form is printed in the language of its reader, whatever language the screen
 * of its writer has, so printed words do not go through gettext: every form keeps
 * a table of labels, one column per language. Dates are spelled the same way.
 */
#pragma once

#include "domain/care-civil.h"
#include "domain/care-word.h"

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
 * care_language_from_locale:
 *
 * Reads "zh_TW.UTF-8", "zh-Hant", "zh_CN", "en"; Hong Kong and Macau read traditional
 * characters. Whatever is not Chinese, and %NULL, is English.
 */
CareLanguage  care_language_from_locale   (const char   *locale);

/* The tag that makes Pango choose Chinese shapes of Han characters, e.g. "zh-cn". */
const char   *care_language_get_pango     (CareLanguage  self);
gboolean      care_language_is_chinese    (CareLanguage  self);

/* "2026年11月21日" or "21 November 2026"; "" for no day. */
char         *care_language_format_day    (CareLanguage  self,
                                           CareDay       day) G_GNUC_WARN_UNUSED_RESULT;
