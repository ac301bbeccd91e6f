/* care-answer-field.h — what an answer wants typed, right beside it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words, a day or an hour. Days and hours are typed as people do and shown in full
 * beside the entry before anything is done with them. Signals: "typed" whenever the
 * value changes, "entered" when Enter is pressed.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-civil.h"
#include "domain/care-effect.h"

#define CARE_TYPE_ANSWER_FIELD (care_answer_field_get_type ())
G_DECLARE_FINAL_TYPE (CareAnswerField, care_answer_field, CARE, ANSWER_FIELD, AdwBin)

/* @label: what a screen reader says. */
GtkWidget  *care_answer_field_new       (CareEffectWant   want,
                                         CareCivil        now,
                                         const char      *label);

/* What was typed before; does not emit "typed". */
void        care_answer_field_set       (CareAnswerField *self,
                                         const char      *text,
                                         CareDay          day,
                                         CareCivil        at);
const char *care_answer_field_get_text  (CareAnswerField *self);
CareDay     care_answer_field_get_day   (CareAnswerField *self);
CareCivil   care_answer_field_get_time  (CareAnswerField *self);
CareEffectWant care_answer_field_get_want (CareAnswerField *self);
gboolean    care_answer_field_is_empty  (CareAnswerField *self);

/* Something is typed that is no day, or no hour to come. */
gboolean    care_answer_field_is_wrong  (CareAnswerField *self);

/* (nullable): the first such field in @widget. */
GtkWidget  *care_answer_field_find_wrong (GtkWidget      *widget);
