/* care-complaint-word.h — the vocabularies of complaints, as printed forms say them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The labels of domain/care-complaint-kind.h and care-complaint-category.h follow the
 * language of the screen; a form follows the language of its reader.
 */
#pragma once

#include "domain/care-complaint-category.h"
#include "domain/care-complaint-kind.h"
#include "domain/care-language.h"

const char *care_complaint_word_category     (CareLanguage           language,
                                              CareComplaintCategory  category);
/* (nullable): the second level by its code, "DELAY.1". */
const char *care_complaint_word_cause        (CareLanguage           language,
                                              const char            *code);
const char *care_complaint_word_root_cause   (CareLanguage           language,
                                              CareRootCause          root_cause);
const char *care_complaint_word_remedy       (CareLanguage           language,
                                              CareRemedy             remedy);
const char *care_complaint_word_way          (CareLanguage           language,
                                              CareComplaintWay       way);
const char *care_complaint_word_verdict      (CareLanguage           language,
                                              CareVerdict            verdict);
const char *care_complaint_word_reaction     (CareLanguage           language,
                                              CareReaction           reaction);
const char *care_complaint_word_penalty      (CareLanguage           language,
                                              CarePenaltyKind        penalty);

/* The bits of @remedies one after the other; "" for none. */
char       *care_complaint_word_dup_remedies (CareLanguage           language,
                                              guint                  remedies) G_GNUC_WARN_UNUSED_RESULT;
