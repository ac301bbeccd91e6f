/* care-survey.h — one filled sheet of the satisfaction survey (F10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Eleven questions are answered from 5 (very satisfied) to 1 (very dissatisfied); ten
 * of them are about a department and whoever of it served. Four more are answered in
 * words. Question 12 asks whether they would recommend the studio.
 */
#pragma once

#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"

/* Questions that are answered with a score. */
#define CARE_N_SURVEY_SCORES 11

typedef enum
{
  CARE_RECOMMEND_NONE,
  CARE_RECOMMEND_YES,
  CARE_RECOMMEND_PERHAPS,
  CARE_RECOMMEND_NO
} CareRecommend;
CARE_DECLARE_WORDS (CareRecommend, care_recommend)

CARE_DECLARE_RECORD (CareSurvey, care_survey)

struct _CareSurvey
{
  gint64         id;
  gint64         customer_id;
  gint64         order_id;   /* 0: of no order */
  gint64         visit_id;   /* the conversation it was asked in; 0: on paper */
  CareDay        asked_on;
  CareChannel    channel;
  gint64         staff_id;   /* who asked */
  int            scores[CARE_N_SURVEY_SCORES]; /* 1 to 5; 0: does not apply */
  gint64         served[CARE_N_SURVEY_SCORES]; /* staff the answer is about; 0: nobody named */
  CareRecommend  recommends;
  char          *reason;     /* (owned) (nullable) why they chose the studio */
  char          *best_staff; /* (owned) (nullable) who impressed them most */
  char          *suggestion; /* (owned) (nullable) */
  gint64         version;
};
#define CARE_TYPE_SURVEY (care_survey_get_type ())

CareSurvey     *care_survey_copy           (const CareSurvey *self) G_GNUC_WARN_UNUSED_RESULT;

/* @item counts from 0. The question as it is printed, translated. */
const char     *care_survey_get_question   (int               item);
CareDepartment  care_survey_get_department (int               item);

/* "5 · very satisfied"; 0: "does not apply". NULL beyond 5. */
const char     *care_survey_get_score_word (int               score);

/* By the three steps of a call: 5 and 4, 3, 2 and 1 (D8). */
CareRating      care_survey_rating         (int               score);

/* In tenths, 46 for 4.6; 0 when nothing was scored. */
int             care_survey_get_mean       (const CareSurvey *self);
