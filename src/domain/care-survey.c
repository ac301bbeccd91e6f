/* care-survey.c — one filled sheet of the satisfaction survey (F10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-survey.h"

static const CareWord recommends[] = {
  { "NONE",    "recommend", NC_("recommend", "Not answered") },
  { "YES",     "recommend", NC_("recommend", "Yes") },
  { "PERHAPS", "recommend", NC_("recommend", "Perhaps") },
  { "NO",      "recommend", NC_("recommend", "No") },
};

CARE_DEFINE_WORDS (CareRecommend, care_recommend, recommends)
CARE_DEFINE_RECORD (CareSurvey, care_survey)

static const struct
{
  CareDepartment  department;
  const char     *question;
} items[CARE_N_SURVEY_SCORES] = {
  { CARE_DEPARTMENT_SALES,
    N_("Was the store consultant friendly and were package and extra charges explained clearly?") },
  { CARE_DEPARTMENT_DISPATCH, N_("Was the shooting date arranged to your wishes, was waiting short?") },
  { CARE_DEPARTMENT_DRESS, N_("Were the dresses clean, varied and well fitted?") },
  { CARE_DEPARTMENT_MAKEUP,
    N_("Did make-up and styling suit you, were you consulted, were the tools clean?") },
  { CARE_DEPARTMENT_PHOTO, N_("Were you guided well, was the photographer patient?") },
  { CARE_DEPARTMENT_PROOF, N_("Was the choosing of pictures free from pressure, was the price clear?") },
  { CARE_DEPARTMENT_POST, N_("Are retouching and design as you wished?") },
  { CARE_DEPARTMENT_PRODUCTION, N_("Is the quality of album and frames good?") },
  { CARE_DEPARTMENT_PICKUP, N_("Were the goods on time, complete and correct?") },
  { CARE_DEPARTMENT_SERVICE, N_("Were our calls timely and helpful?") },
  { CARE_DEPARTMENT_NONE, N_("Overall, how satisfied are you?") },
};

static const char * const score_words[] = {
  N_("– · does not apply"), N_("1 · very dissatisfied"), N_("2 · dissatisfied"), N_("3 · neutral"),
  N_("4 · satisfied"), N_("5 · very satisfied"),
};

static void
care_survey_clear (CareSurvey *self)
{
  g_free (self->reason);
  g_free (self->best_staff);
  g_free (self->suggestion);
}

CareSurvey *
care_survey_copy (const CareSurvey *self)
{
  CareSurvey *copy = care_survey_new ();

  *copy = *self;
  copy->reason = g_strdup (self->reason);
  copy->best_staff = g_strdup (self->best_staff);
  copy->suggestion = g_strdup (self->suggestion);

  return copy;
}

const char *
care_survey_get_question (int item)
{
  g_return_val_if_fail (item >= 0 && item < CARE_N_SURVEY_SCORES, NULL);

  return _(items[item].question);
}

CareDepartment
care_survey_get_department (int item)
{
  g_return_val_if_fail (item >= 0 && item < CARE_N_SURVEY_SCORES, CARE_DEPARTMENT_NONE);

  return items[item].department;
}

const char *
care_survey_get_score_word (int score)
{
  return score >= 0 && score < (int) G_N_ELEMENTS (score_words) ? _(score_words[score]) : NULL;
}

CareRating
care_survey_rating (int score)
{
  if (score <= 0)
    return CARE_RATING_NONE;
  if (score >= 4)
    return CARE_RATING_SATISFIED;

  return score == 3 ? CARE_RATING_NEUTRAL : CARE_RATING_DISSATISFIED;
}

int
care_survey_get_mean (const CareSurvey *self)
{
  int sum = 0;
  int n_scores = 0;

  for (int i = 0; i < CARE_N_SURVEY_SCORES; i++)
    if (self->scores[i] > 0)
      {
        sum += self->scores[i];
        n_scores++;
      }

  return n_scores > 0 ? (sum * 10 + n_scores / 2) / n_scores : 0;
}
