/* test-clock.c — a clock that stands still, in whatever zone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/care-clock.h"

static void
count_cb (CareClock *clock,
          int       *count)
{
  (*count)++;
}

static void
test_rehearsed_keeps_the_wall (void)
{
  g_autoptr(CareClock) clock = care_clock_new_rehearsed (care_civil_from_iso ("2026-11-21T10:05"));
  g_autoptr(GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr(GTimeZone) shanghai = g_time_zone_new_identifier ("Asia/Shanghai");

  g_assert_true (care_clock_is_fixed (clock));
  care_clock_set_zone (clock, berlin);
  g_assert_cmpint (care_clock_get_civil (clock), ==, care_civil_from_iso ("2026-11-21T10:05"));
  care_clock_set_zone (clock, shanghai);
  g_assert_cmpint (care_clock_get_civil (clock), ==, care_civil_from_iso ("2026-11-21T10:05"));
  g_assert_cmpint (care_clock_get_now (clock), ==, 1795226700);
}

static void
test_fixed_keeps_the_moment (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (1795226700);
  g_autoptr(GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");

  care_clock_set_zone (clock, berlin);
  g_assert_cmpint (care_clock_get_now (clock), ==, 1795226700);
  g_assert_cmpint (care_clock_get_civil (clock), ==, care_civil_from_iso ("2026-11-21T03:05"));
}

static void
test_tells_minutes_and_days (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (1795226700);
  g_autoptr(GTimeZone) shanghai = g_time_zone_new_identifier ("Asia/Shanghai");
  int n_minutes = 0;
  int n_days = 0;

  care_clock_set_zone (clock, shanghai);
  care_clock_start (clock);
  g_signal_connect (clock, "minute", G_CALLBACK (count_cb), &n_minutes);
  g_signal_connect (clock, "day-changed", G_CALLBACK (count_cb), &n_days);
  care_clock_set (clock, 1795226700 + 30);
  g_assert_cmpint (n_minutes, ==, 0);
  care_clock_set (clock, 1795226700 + 60);
  care_clock_set (clock, 1795226700 + 14 * 3600);
  g_assert_cmpint (n_minutes, ==, 2);
  g_assert_cmpint (n_days, ==, 1);
  care_clock_stop (clock);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/rehearsed-keeps-the-wall", test_rehearsed_keeps_the_wall);
  g_test_add_func ("/clock/fixed-keeps-the-moment", test_fixed_keeps_the_moment);
  g_test_add_func ("/clock/tells-minutes-and-days", test_tells_minutes_and_days);

  return g_test_run ();
}
