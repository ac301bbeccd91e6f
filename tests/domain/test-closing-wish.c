/* test-closing-wish.c — the last kind word of a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-closing-wish.h"

static const struct
{
  const char *name;
  const char *now;
  const char *wedding;
  const char *festival;
  gboolean    is_new_year;
  gboolean    is_driving;
  const char *wish;
} wishes[] = {
  { "usual",                   "2026-11-25T10:00", NULL,         NULL,         FALSE, FALSE, "DEFAULT" },
  { "friday-morning",          "2026-11-27T14:59", NULL,         NULL,         FALSE, FALSE, "DEFAULT" },
  { "friday-afternoon",        "2026-11-27T15:00", NULL,         NULL,         FALSE, FALSE, "WEEKEND" },
  { "saturday",                "2026-11-28T10:00", NULL,         NULL,         FALSE, FALSE, "WEEKEND" },
  { "sunday",                  "2026-11-29T10:00", NULL,         NULL,         FALSE, FALSE, "DEFAULT" },
  { "wedding-in-thirty-days",  "2026-11-25T10:00", "2026-12-25", NULL,         FALSE, FALSE, "WEDDING" },
  { "wedding-later",           "2026-11-25T10:00", "2026-12-26", NULL,         FALSE, FALSE, "DEFAULT" },
  { "wedding-today",           "2026-11-25T10:00", "2026-11-25", NULL,         FALSE, FALSE, "WEDDING" },
  { "wedding-over",            "2026-11-25T10:00", "2026-11-24", NULL,         FALSE, FALSE, "DEFAULT" },
  { "wedding-before-weekend",  "2026-11-28T10:00", "2026-12-01", NULL,         FALSE, FALSE, "WEDDING" },
  { "driving-before-wedding",  "2026-11-25T10:00", "2026-12-01", NULL,         FALSE, TRUE,  "DRIVING" },
  { "festival-in-three-days",  "2026-12-22T10:00", NULL,         "2026-12-25", FALSE, FALSE, "FESTIVAL" },
  { "festival-today",          "2026-12-25T10:00", NULL,         "2026-12-25", FALSE, FALSE, "FESTIVAL" },
  { "festival-in-four-days",   "2026-12-21T10:00", NULL,         "2026-12-25", FALSE, FALSE, "DEFAULT" },
  { "festival-over",           "2026-12-26T10:00", NULL,         "2026-12-25", FALSE, FALSE, "WEEKEND" },
  { "festival-before-driving", "2026-12-24T10:00", NULL,         "2026-12-25", FALSE, TRUE,  "FESTIVAL" },
  { "new-year-before-all",     "2027-02-10T10:00", "2027-02-12", "2027-02-10", TRUE,  TRUE,  "NEWYEAR" },
};

static void
test_wish (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  CareClosingWish situation = {
    .now = care_civil_from_iso (wishes[row].now),
    .wedding_on = care_day_from_iso (wishes[row].wedding),
    .festival_on = care_day_from_iso (wishes[row].festival),
    .greeting = wishes[row].festival != NULL ? "a merry Christmas" : NULL,
    .is_new_year = wishes[row].is_new_year,
    .is_driving = wishes[row].is_driving,
  };

  g_assert_cmpstr (care_closing_wish_choose (&situation), ==, wishes[row].wish);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/closing-wish/%s", wishes[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_wish);
    }

  return g_test_run ();
}
