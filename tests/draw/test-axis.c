/* test-axis.c — the scale along a chart, in steps that people count in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "draw/care-axis.h"

static const struct
{
  const char *name;
  double      low, high;
  guint       most_steps;
  gboolean    is_whole;
  double      first, last, step;
} scales[] = {
  { "tens",            0,    95,  5, FALSE, 0, 100, 20 },
  { "exact",           0,   100,  5, FALSE, 0, 100, 20 },
  { "just-over",       0, 100.1,  5, FALSE, 0, 150, 50 },
  { "whole-numbers",   0,     3, 10, TRUE,  0,   3,  1 },
  { "parts",           0,     3, 10, FALSE, 0,   3,  0.5 },
  { "one-step",        0,     7,  1, FALSE, 0,  10, 10 },
  { "thousands",       0, 23456,  6, TRUE,  0, 25000, 5000 },
  { "below-nought",   -4,     9,  8, FALSE, -4, 10,  2 },
  { "nothing",         0,     0,  5, FALSE, 0,   1,  0.2 },
  { "nothing-whole",   0,     0,  5, TRUE,  0,   1,  1 },
  { "tiny",            0, 0.003,  4, FALSE, 0, 0.003, 0.001 },
};

static void
test_fit (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareAxis axis = care_axis_fit (scales[i].low, scales[i].high, scales[i].most_steps, scales[i].is_whole);

  g_assert_cmpfloat_with_epsilon (axis.low, scales[i].first, 1e-9);
  g_assert_cmpfloat_with_epsilon (axis.high, scales[i].last, 1e-9);
  g_assert_cmpfloat_with_epsilon (axis.step, scales[i].step, 1e-9);
  g_assert_cmpfloat_with_epsilon (care_axis_get_tick (&axis, care_axis_count_ticks (&axis) - 1), axis.high,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (care_axis_place (&axis, axis.high), 1, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autofree char *path = g_strdup_printf ("/axis/fit/%s", scales[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fit);
    }

  return g_test_run ();
}
