/* care-visit.c — one attempt to reach a customer, and what came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit.h"

CARE_DEFINE_RECORD (CareAnswer, care_answer)
CARE_DEFINE_RECORD (CareVisit, care_visit)
CARE_DEFINE_RECORD (CareVisitTask, care_visit_task)

static void
care_answer_clear (CareAnswer *self)
{
  g_free (self->step_id);
  g_free (self->option);
  g_free (self->text);
}

static void
care_visit_clear (CareVisit *self)
{
  g_free (self->visit_no);
  g_free (self->phone);
  g_free (self->product_opinion);
  g_free (self->service_opinion);
  g_free (self->new_request);
  g_free (self->note);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
}

static void
care_visit_task_clear (CareVisitTask *self)
{
  g_free (self->body);
}

CareRating
care_visit_worst_rating (GPtrArray *answers)
{
  CareRating worst = CARE_RATING_NONE;

  for (guint i = 0; answers != NULL && i < answers->len; i++)
    worst = MAX (worst, ((const CareAnswer *) answers->pdata[i])->rating);

  return worst;
}
