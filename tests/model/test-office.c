/* test-office.c — founding a studio, signing in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-office.h"

static CareOffice *
found (CareClock *clock)
{
  g_autoptr(GError) error = NULL;
  CareOffice *office = care_office_found (NULL, "罗曼影楼", "0001", "李敏", clock, &error);

  g_assert_no_error (error);

  return office;
}

static void
test_found (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (1795226400);
  g_autoptr(CareOffice) office = found (clock);
  const CareHouseRules *rules = care_office_get_rules (office);

  g_assert_cmpstr (rules->studio, ==, "罗曼影楼");
  g_assert_cmpstr (care_office_get_me (office)->name, ==, "李敏");
  g_assert_cmpint (care_office_get_me (office)->role, ==, CARE_ROLE_SUPERVISOR);
  g_assert_cmpuint (care_office_get_book (office)->scripts->len, ==, 31 + 5 + 4);
  g_assert_true (care_office_calendar_has_year (rules->calendar, 2026));
}

static void
test_needs_names (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (1795226400);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_office_found (NULL, "罗曼影楼", "0001", " \xe3\x80\x80", clock, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_password (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (1795226400);
  g_autoptr(CareOffice) office = found (clock);
  g_autoptr(GError) error = NULL;

  g_assert_true (care_office_set_password (office, "春天", &error));
  g_assert_no_error (error);
  care_office_sign_out (office);
  g_assert_null (care_office_get_me (office));

  g_assert_false (care_office_sign_in (office, "0001", "秋天", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (care_office_sign_in (office, "0001", NULL, NULL));
  g_assert_false (care_office_sign_in (office, "0099", "春天", NULL));
  g_assert_true (care_office_sign_in (office, "0001", "春天", &error));
  g_assert_no_error (error);
}

/* After three mistakes even the right password has to wait. */
static void
test_wait_after_mistakes (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (1795226400);
  g_autoptr(CareOffice) office = found (clock);

  care_office_set_password (office, "春天", NULL);
  for (int i = 0; i < 4; i++)
    g_assert_false (care_office_sign_in (office, "0001", "x", NULL));
  g_assert_false (care_office_sign_in (office, "0001", "春天", NULL));
  care_clock_set (clock, 1795226400 + 2);
  g_assert_true (care_office_sign_in (office, "0001", "春天", NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/office/found", test_found);
  g_test_add_func ("/office/needs-names", test_needs_names);
  g_test_add_func ("/office/password", test_password);
  g_test_add_func ("/office/wait-after-mistakes", test_wait_after_mistakes);

  return g_test_run ();
}
