/* test-complaint-tips.c — what to remember at each moment of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-complaint-tips.h"

static void
test_every_state_has_tips (void)
{
  for (int i = 0; i < CARE_N_COMPLAINT_STATES; i++)
    g_assert_nonnull (care_complaint_tips_get (care_complaint_tips_get_moment ((CareComplaintState) i), 0));
}

static void
test_end (void)
{
  for (int i = 0; i < CARE_N_TIP_MOMENTS; i++)
    g_assert_null (care_complaint_tips_get ((CareTipMoment) i, 100));
}

static void
test_phrases (void)
{
  const char *avoid = NULL;
  const char *say = NULL;
  guint n = 0;

  while (care_complaint_tips_get_phrase (n, &avoid, &say))
    n++;
  g_assert_cmpuint (n, >=, 6);
  g_assert_cmpstr (avoid, !=, say);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/complaint-tips/every-state", test_every_state_has_tips);
  g_test_add_func ("/complaint-tips/end", test_end);
  g_test_add_func ("/complaint-tips/phrases", test_phrases);

  return g_test_run ();
}
