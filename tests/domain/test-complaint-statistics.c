/* test-complaint-statistics.c — the complaints of a period, counted by category
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-complaint-statistics.h"

#define DAY (24 * 60 * 60)

static void
add (CareComplaintStatistics *statistics,
     CareComplaintCategory    category,
     CareComplaintState       state,
     CareDepartment           department)
{
  g_autoptr(CareComplaint) complaint = care_complaint_new ();

  complaint->category = category;
  complaint->state = state;
  complaint->resp_department = department;
  complaint->verdict = CARE_VERDICT_PARTLY;
  complaint->registered_at = DAY;
  complaint->closed_at = 4 * DAY;
  complaint->result_rating = CARE_RATING_SATISFIED;
  complaint->actual_amount = 500;
  care_complaint_statistics_add (statistics, complaint);
}

static void
test_pareto (void)
{
  CareComplaintStatistics statistics;

  care_complaint_statistics_init (&statistics);
  add (&statistics, CARE_CATEGORY_PHOTO, CARE_COMPLAINT_CLOSED, CARE_DEPARTMENT_PHOTO);
  add (&statistics, CARE_CATEGORY_DELAY, CARE_COMPLAINT_CLOSED, CARE_DEPARTMENT_POST);
  add (&statistics, CARE_CATEGORY_DELAY, CARE_COMPLAINT_REGISTERED, CARE_DEPARTMENT_PRODUCTION);

  g_assert_cmpuint (care_complaint_statistics_sort (&statistics), ==, CARE_N_COMPLAINT_CATEGORIES - 1);
  g_assert_cmpint (statistics.rows[0].category, ==, CARE_CATEGORY_DELAY);
  g_assert_cmpuint (statistics.rows[0].n, ==, 2);
  g_assert_cmpint (statistics.rows[1].category, ==, CARE_CATEGORY_PHOTO);
  g_assert_cmpint (statistics.rows[2].category, ==, CARE_CATEGORY_ATTITUDE); /* the order of the form */
  g_assert_cmpuint (statistics.total.n, ==, 3);
}

static void
test_counts (void)
{
  CareComplaintStatistics statistics;
  const CareComplaintCount *delay = &statistics.rows[CARE_CATEGORY_DELAY];

  care_complaint_statistics_init (&statistics);
  add (&statistics, CARE_CATEGORY_DELAY, CARE_COMPLAINT_CLOSED, CARE_DEPARTMENT_POST);
  add (&statistics, CARE_CATEGORY_DELAY, CARE_COMPLAINT_REGISTERED, CARE_DEPARTMENT_PRODUCTION);

  g_assert_cmpuint (delay->n_established, ==, 2);
  g_assert_cmpuint (delay->n_closed, ==, 1);
  g_assert_cmpfloat (care_complaint_count_get_days (delay), ==, 3);
  g_assert_cmpuint (delay->n_of_column[CARE_COMPLAINT_COLUMN_POST], ==, 1);
  g_assert_cmpuint (delay->n_of_column[CARE_COMPLAINT_COLUMN_OTHER], ==, 1);
  g_assert_cmpuint (delay->n_satisfied, ==, 2);
  g_assert_cmpint (delay->paid, ==, 1000);
}

/* Neither a draft nor a duplicate is a complaint of its own. */
static void
test_not_counted (void)
{
  g_autoptr(CareComplaint) duplicate = care_complaint_new ();
  CareComplaintStatistics statistics;

  duplicate->state = CARE_COMPLAINT_CLOSED;
  duplicate->merged_into = 3;
  care_complaint_statistics_init (&statistics);
  care_complaint_statistics_add (&statistics, duplicate);
  add (&statistics, CARE_CATEGORY_DELAY, CARE_COMPLAINT_DRAFT, CARE_DEPARTMENT_POST);

  g_assert_cmpuint (statistics.total.n, ==, 0);
  g_assert_cmpfloat (care_complaint_count_get_days (&statistics.total), ==, 0);
}

/* What nobody sorted is printed last, and only when there is any. */
static void
test_unsorted (void)
{
  CareComplaintStatistics statistics;

  care_complaint_statistics_init (&statistics);
  add (&statistics, CARE_CATEGORY_NONE, CARE_COMPLAINT_REGISTERED, CARE_DEPARTMENT_NONE);

  g_assert_cmpuint (care_complaint_statistics_sort (&statistics), ==, CARE_N_COMPLAINT_CATEGORIES);
  g_assert_cmpint (statistics.rows[CARE_N_COMPLAINT_CATEGORIES - 1].category, ==, CARE_CATEGORY_NONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/complaint-statistics/pareto", test_pareto);
  g_test_add_func ("/complaint-statistics/counts", test_counts);
  g_test_add_func ("/complaint-statistics/not-counted", test_not_counted);
  g_test_add_func ("/complaint-statistics/unsorted", test_unsorted);

  return g_test_run ();
}
