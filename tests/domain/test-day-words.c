/* test-day-words.c — days and minutes in a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-day-words.h"

static void
test_day (void)
{
  g_autofree char *one_digit = care_day_dup_short (care_day_from_iso ("2026-12-03"));
  g_autofree char *leap_day = care_day_dup_short (care_day_from_iso ("2024-02-29"));
  g_autofree char *none = care_day_dup_short (CARE_DAY_NONE);

  g_assert_cmpstr (one_digit, ==, "3 Dec");
  g_assert_cmpstr (leap_day, ==, "29 Feb");
  g_assert_cmpstr (none, ==, "");
}

static void
test_civil (void)
{
  CareDay today = care_day_from_iso ("2026-11-21");
  g_autofree char *later = care_civil_dup_short (care_civil_from_iso ("2026-11-21T14:00"), today);
  g_autofree char *other_day = care_civil_dup_short (care_civil_from_iso ("2026-11-23T09:30"), today);
  g_autofree char *none = care_civil_dup_short (CARE_CIVIL_NONE, today);

  g_assert_cmpstr (later, ==, "14:00");
  g_assert_cmpstr (other_day, ==, "Mon 23 Nov, 09:30");
  g_assert_cmpstr (none, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-words/day", test_day);
  g_test_add_func ("/day-words/civil", test_civil);

  return g_test_run ();
}
