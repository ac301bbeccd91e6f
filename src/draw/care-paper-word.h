/* care-paper-word.h — the office's vocabularies, as printed forms say them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The labels of domain/care-kind.h follow the language of the screen; a form follows
 * the language of its reader. These are the same words, short enough for a cell.
 */
#pragma once

#include "domain/care-call-type.h"
#include "domain/care-kind.h"
#include "domain/care-language.h"

const char *care_paper_word_call_type  (CareLanguage   language,
                                        CareCallType   type);
const char *care_paper_word_channel    (CareLanguage   language,
                                        CareChannel    channel);
const char *care_paper_word_department (CareLanguage   language,
                                        CareDepartment department);
const char *care_paper_word_level      (CareLanguage   language,
                                        CareLevel      level);
const char *care_paper_word_outcome    (CareLanguage   language,
                                        CareOutcome    outcome);
const char *care_paper_word_rating     (CareLanguage   language,
                                        CareRating     rating);
const char *care_paper_word_stage      (CareLanguage   language,
                                        CareStage      stage);
