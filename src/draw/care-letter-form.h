/* care-letter-form.h — F11, letters on the studio's paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page for one couple: letterhead, the address where a window envelope (DL,
 * 220 × 110 mm) shows it, date, the letter and who signs it. Small marks at 99 and
 * 198 mm say where to fold.
 */
#pragma once

#include "care-sheet.h"

/* Strings are borrowed; NULL leaves the place empty. */
typedef struct
{
  const char *title;
  const char *postcode;
  const char *address;
  const char *recipient;  /* "王芳、赵磊" */
  const char *salutation; /* "尊敬的王女士、赵先生：" */
  const char *body;
  const char *signed_by;  /* the specialist */
} CareLetterPaper;

/* What all letters of one printing share. */
typedef struct
{
  CareLanguage language;
  const char  *studio;
  const char  *address;
  const char  *tel;
  CareDay      written_on;
} CareLetterhead;

/**
 * care_letter_form_new:
 * @letters: (array length=n_letters): one page each; none prints one empty letterhead
 *
 * Returns: (transfer full): the finished sheet
 */
CareSheet *care_letter_form_new (const CareLetterhead  *head,
                                 const CareLetterPaper *letters,
                                 guint                  n_letters,
                                 const CareMeasure     *measure) G_GNUC_WARN_UNUSED_RESULT;
