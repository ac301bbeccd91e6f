/* care-complaint-statistics.c — the complaints of a period, counted by category
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-statistics.h"

#include <stdlib.h>

#define DAY (24.0 * 60 * 60)

static CareComplaintColumn
get_column (CareDepartment department)
{
  switch (department)
    {
    case CARE_DEPARTMENT_SALES:
      return CARE_COMPLAINT_COLUMN_SALES;
    case CARE_DEPARTMENT_DRESS:
      return CARE_COMPLAINT_COLUMN_DRESS;
    case CARE_DEPARTMENT_MAKEUP:
      return CARE_COMPLAINT_COLUMN_MAKEUP;
    case CARE_DEPARTMENT_PHOTO:
      return CARE_COMPLAINT_COLUMN_PHOTO;
    case CARE_DEPARTMENT_PROOF:
      return CARE_COMPLAINT_COLUMN_PROOF;
    case CARE_DEPARTMENT_POST:
      return CARE_COMPLAINT_COLUMN_POST;
    case CARE_DEPARTMENT_PICKUP:
      return CARE_COMPLAINT_COLUMN_PICKUP;
    case CARE_DEPARTMENT_NONE:
    case CARE_DEPARTMENT_PRODUCTION:
    case CARE_DEPARTMENT_DISPATCH:
    case CARE_DEPARTMENT_SERVICE:
    case CARE_DEPARTMENT_ADMIN:
      return CARE_COMPLAINT_COLUMN_OTHER;
    }

  g_assert_not_reached ();
}

static void
count_one (CareComplaintCount  *count,
           const CareComplaint *complaint)
{
  CareDepartment department = complaint->resp_department != CARE_DEPARTMENT_NONE
                              ? complaint->resp_department : complaint->department;

  count->n++;
  if (complaint->verdict == CARE_VERDICT_ESTABLISHED || complaint->verdict == CARE_VERDICT_PARTLY)
    count->n_established++;
  if (complaint->verdict == CARE_VERDICT_NOT_ESTABLISHED)
    count->n_not_established++;
  if (complaint->severity == CARE_SEVERITY_MAJOR)
    count->n_major++;
  count->n_of_column[get_column (department)]++;
  if (complaint->state == CARE_COMPLAINT_CLOSED)
    {
      count->n_closed++;
      count->seconds += MAX (0, complaint->closed_at - complaint->registered_at);
    }
  if (complaint->result_rating != CARE_RATING_NONE)
    count->n_rated++;
  if (complaint->result_rating == CARE_RATING_SATISFIED)
    count->n_satisfied++;
  count->paid += complaint->actual_amount;
}

void
care_complaint_statistics_init (CareComplaintStatistics *self)
{
  *self = (CareComplaintStatistics) { 0 };
  for (int i = 0; i < CARE_N_COMPLAINT_CATEGORIES; i++)
    self->rows[i].category = (CareComplaintCategory) i;
}

void
care_complaint_statistics_add (CareComplaintStatistics *self,
                               const CareComplaint     *complaint)
{
  if (complaint->state == CARE_COMPLAINT_DRAFT || complaint->merged_into != 0)
    return;

  count_one (&self->rows[complaint->category], complaint);
  count_one (&self->total, complaint);
}

static int
compare_counts (const void *a,
                const void *b)
{
  const CareComplaintCount *one = a;
  const CareComplaintCount *two = b;
  gboolean is_sorted = one->category != CARE_CATEGORY_NONE;

  if (is_sorted != (two->category != CARE_CATEGORY_NONE))
    return is_sorted ? -1 : 1;
  if (one->n != two->n)
    return one->n > two->n ? -1 : 1;

  return (int) one->category - (int) two->category;
}

guint
care_complaint_statistics_sort (CareComplaintStatistics *self)
{
  const CareComplaintCount *last = &self->rows[CARE_N_COMPLAINT_CATEGORIES - 1];

  qsort (self->rows, CARE_N_COMPLAINT_CATEGORIES, sizeof self->rows[0], compare_counts);

  return last->n == 0 ? CARE_N_COMPLAINT_CATEGORIES - 1 : CARE_N_COMPLAINT_CATEGORIES;
}

double
care_complaint_count_get_days (const CareComplaintCount *self)
{
  return self->n_closed == 0 ? 0 : (double) self->seconds / self->n_closed / DAY;
}
