/* test-birthday.c — on which day to congratulate
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-birthday.h"

#define SOLAR CARE_CALENDAR_SOLAR
#define LUNAR CARE_CALENDAR_LUNAR

static const struct
{
  const char     *name;
  CareBirthday    birthday;
  CareLeapChoice  choice;
  int             first_year;
  const char     *days[8];
} promises[] = {
  { "mid-autumn", { LUNAR, 0, 8, 15, FALSE }, CARE_LEAP_ORDINARY, 2025,
    { "2025-10-06", "2026-09-25", "2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12", "2031-10-01" } },
  { "new-years-eve", { LUNAR, 0, 12, 30, FALSE }, CARE_LEAP_ORDINARY, 2025,
    { "2026-02-16", "2027-02-05", "2028-01-25", "2029-02-12", "2030-02-02", "2031-01-22", "2032-02-10" } },
  { "leap-month-repeated", { LUNAR, 1987, 6, 1, TRUE }, CARE_LEAP_REPEATED, 2025,
    { "2025-07-25", "2026-07-14", "2027-07-04" } },
  { "leap-month-ordinary", { LUNAR, 1987, 6, 1, TRUE }, CARE_LEAP_ORDINARY, 2025,
    { "2025-06-25", "2026-07-14", "2027-07-04" } },
  { "ordinary-in-leap-year", { LUNAR, 0, 6, 1, FALSE }, CARE_LEAP_REPEATED, 2025,
    { "2025-06-25", "2026-07-14" } },
  { "thirtieth", { LUNAR, 0, 5, 30, FALSE }, CARE_LEAP_ORDINARY, 2025,
    { "2025-06-24", "2026-07-13", "2027-07-03", "2028-06-22" } },
  { "leap-day", { SOLAR, 1996, 2, 29, FALSE }, CARE_LEAP_ORDINARY, 2024,
    { "2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29" } },
  { "plain", { SOLAR, 1996, 11, 21, FALSE }, CARE_LEAP_ORDINARY, 2026, { "2026-11-21", "2027-11-21" } },
};

static void
test_promise (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  for (int n = 0; promises[i].days[n] != NULL; n++)
    {
      CareDay day = care_birthday_in_year (&promises[i].birthday, promises[i].first_year + n,
                                           promises[i].choice);
      g_autofree char *iso = care_day_to_iso (day);

      g_assert_cmpstr (iso, ==, promises[i].days[n]);
      g_assert_cmpint (care_birthday_next (&promises[i].birthday, day, promises[i].choice), ==, day);
      if (promises[i].days[n + 1] != NULL)
        g_assert_cmpint (care_birthday_next (&promises[i].birthday, day + 1, promises[i].choice), ==,
                         care_day_from_iso (promises[i].days[n + 1]));
    }
}

static const struct
{
  CareBirthday  birthday;
  const char   *on;
  int           age;
} ages[] = {
  { { SOLAR, 1996, 11, 21, FALSE }, "2026-11-20", 29 },
  { { SOLAR, 1996, 11, 21, FALSE }, "2026-11-21", 30 },
  { { SOLAR, 1996, 11, 21, FALSE }, "1996-11-21", 0 },
  { { SOLAR, 1996, 11, 21, FALSE }, "1996-11-20", -1 },
  { { SOLAR, 0,    11, 21, FALSE }, "2026-11-21", -1 },
  { { SOLAR, 2030, 11, 21, FALSE }, "2026-11-21", -1 },
  { { LUNAR, 1990, 8,  15, FALSE }, "2026-09-24", 35 },
  { { LUNAR, 1990, 8,  15, FALSE }, "2026-09-25", 36 },
  { { LUNAR, 1990, 12, 30, FALSE }, "2027-02-04", 35 },
  { { LUNAR, 1990, 12, 30, FALSE }, "2027-02-05", 36 },
  { { LUNAR, 1987, 6,  1,  TRUE  }, "1987-07-25", -1 },
  { { LUNAR, 1987, 6,  1,  TRUE  }, "1987-07-26", 0 },
  { { LUNAR, 0,    0,  0,  FALSE }, "2026-09-25", -1 },
};

static void
test_ages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ages); i++)
    g_assert_cmpint (care_birthday_get_age_on (&ages[i].birthday, care_day_from_iso (ages[i].on)), ==,
                     ages[i].age);
}

static const struct
{
  CareBirthday  birthday;
  gboolean      valid;
  const char   *born;
  const char   *words; /* with 2026-09-25 beside a lunar birthday */
} writings[] = {
  { { SOLAR, 1990, 8,  15, FALSE }, TRUE,  "1990-08-15", "1990-08-15" },
  { { SOLAR, 0,    8,  15, FALSE }, TRUE,  NULL,         "08-15" },
  { { SOLAR, 0,    2,  29, FALSE }, TRUE,  NULL,         "02-29" },
  { { SOLAR, 2023, 2,  29, FALSE }, FALSE, NULL,         "2023-02-29" },
  { { LUNAR, 1990, 8,  15, FALSE }, TRUE,  "1990-10-03", "day 15 of lunar month 8 (2026-09-25)" },
  { { LUNAR, 1987, 6,  1,  TRUE  }, TRUE,  "1987-07-26", "day 1 of leap lunar month 6 (2026-09-25)" },
  { { LUNAR, 1990, 6,  1,  TRUE  }, FALSE, NULL,         "day 1 of leap lunar month 6 (2026-09-25)" },
  { { LUNAR, 0,    6,  1,  TRUE  }, TRUE,  NULL,         "day 1 of leap lunar month 6 (2026-09-25)" },
  { { LUNAR, 1985, 1,  30, FALSE }, FALSE, NULL,         "day 30 of lunar month 1 (2026-09-25)" },
  { { SOLAR, 0,    0,  0,  FALSE }, FALSE, NULL,         NULL },
};

static void
test_writings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (writings); i++)
    {
      g_autofree char *words = care_birthday_format (&writings[i].birthday,
                                                     care_day_from_iso ("2026-09-25"));
      g_autofree char *born = care_day_to_iso (care_birthday_get_born_on (&writings[i].birthday));

      g_assert_cmpint (care_birthday_is_valid (&writings[i].birthday), ==, writings[i].valid);
      g_assert_cmpstr (born, ==, writings[i].born);
      g_assert_cmpstr (words, ==, writings[i].words);
    }
}

static void
test_unknown (void)
{
  CareBirthday unknown = { SOLAR, 1990, 0, 0, FALSE };
  CareBirthday lunar = { LUNAR, 0, 12, 30, FALSE };

  g_assert_cmpint (care_birthday_in_year (&unknown, 2026, CARE_LEAP_ORDINARY), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_birthday_next (&unknown, care_day_from_iso ("2026-01-01"), CARE_LEAP_ORDINARY),
                   ==, CARE_DAY_NONE);
  g_assert_cmpint (care_birthday_next (&lunar, care_day_from_iso ("2150-01-01"), CARE_LEAP_ORDINARY),
                   ==, CARE_DAY_NONE);
  g_assert_cmpint (care_birthday_in_year (&lunar, 2100, CARE_LEAP_ORDINARY), ==, CARE_DAY_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    {
      g_autofree char *path = g_strdup_printf ("/birthday/in-year/%s", promises[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_promise);
    }
  g_test_add_func ("/birthday/ages", test_ages);
  g_test_add_func ("/birthday/writings", test_writings);
  g_test_add_func ("/birthday/unknown", test_unknown);

  return g_test_run ();
}
