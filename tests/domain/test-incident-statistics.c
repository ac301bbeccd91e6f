/* test-incident-statistics.c — what went wrong in each department in a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-incident-statistics.h"

static void
add (GPtrArray        *incidents,
     CareDepartment    department,
     gint64            staff_id,
     CareIncidentKind  kind)
{
  CareIncident *incident = care_incident_new ();

  incident->department = department;
  incident->staff_id = staff_id;
  incident->kind = kind;
  incident->cost = 100;
  incident->found_by = CARE_FINDER_INTERNAL;
  g_ptr_array_add (incidents, incident);
}

static void
test_lines (void)
{
  g_autoptr(GPtrArray) now = g_ptr_array_new_with_free_func ((GDestroyNotify) care_incident_unref);
  g_autoptr(GPtrArray) before = g_ptr_array_new_with_free_func ((GDestroyNotify) care_incident_unref);
  guint n_orders[CARE_N_DEPARTMENTS] = { [CARE_DEPARTMENT_NONE] = 90, [CARE_DEPARTMENT_PHOTO] = 50 };
  g_autoptr(GArray) lines = NULL;
  const CareIncidentCount *line;

  add (now, CARE_DEPARTMENT_POST, 4, CARE_INCIDENT_REWORK);
  add (now, CARE_DEPARTMENT_POST, 4, CARE_INCIDENT_DELAY);
  add (now, CARE_DEPARTMENT_POST, 0, CARE_INCIDENT_DELAY);
  add (before, CARE_DEPARTMENT_POST, 4, CARE_INCIDENT_DELAY);
  lines = care_incident_statistics_count (now, before, n_orders);

  /* Photography with its orders, retouching, its person, the house. */
  g_assert_cmpuint (lines->len, ==, 4);
  line = &g_array_index (lines, CareIncidentCount, 0);
  g_assert_cmpint (line->department, ==, CARE_DEPARTMENT_PHOTO);
  g_assert_cmpuint (line->n, ==, 0);
  line = &g_array_index (lines, CareIncidentCount, 1);
  g_assert_cmpuint (line->n, ==, 3);
  g_assert_cmpuint (line->n_of_kind[CARE_INCIDENT_DELAY], ==, 2);
  g_assert_cmpuint (line->n_before, ==, 1);
  line = &g_array_index (lines, CareIncidentCount, 2);
  g_assert_cmpint (line->staff_id, ==, 4);
  g_assert_cmpuint (line->n, ==, 2);
  line = &g_array_index (lines, CareIncidentCount, 3);
  g_assert_cmpuint (line->n, ==, 3);
  g_assert_cmpuint (line->n_orders, ==, 90);
  g_assert_cmpint (line->cost, ==, 300);
  g_assert_cmpuint (line->n_by_customer, ==, 0);
}

static void
test_nothing (void)
{
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  guint n_orders[CARE_N_DEPARTMENTS] = { 0 };
  g_autoptr(GArray) lines = care_incident_statistics_count (none, none, n_orders);

  g_assert_cmpuint (lines->len, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/incident-statistics/lines", test_lines);
  g_test_add_func ("/incident-statistics/nothing", test_nothing);

  return g_test_run ();
}
