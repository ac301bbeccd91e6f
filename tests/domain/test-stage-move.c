/* test-stage-move.c — what is written down about a stage is what was meant
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "domain/care-stage-move.h"

#define TODAY "2026-11-21"

#define PENDING   CARE_STAGE_STATUS_PENDING
#define DONE      CARE_STAGE_STATUS_DONE
#define POSTPONED CARE_STAGE_STATUS_POSTPONED
#define REDO      CARE_STAGE_STATUS_REDO
#define CANCELLED CARE_STAGE_STATUS_CANCELLED

typedef struct
{
  const char      *planned;
  const char      *done;
  CareStageStatus  status;
} Date;

static const struct
{
  const char *name;
  Date        before;
  Date        typed;
  Date        after;
  gboolean    needs_reason;
} moves[] = {
  { "day-makes-it-done", { "2026-11-20", NULL, PENDING }, { "2026-11-20", "2026-11-20", PENDING },
    { "2026-11-20", "2026-11-20", DONE }, FALSE },
  { "done-means-today", { "2026-11-20", NULL, PENDING }, { "2026-11-20", NULL, DONE },
    { "2026-11-20", TODAY, DONE }, FALSE },
  { "day-taken-away", { "2026-11-20", "2026-11-20", DONE }, { "2026-11-20", NULL, DONE },
    { "2026-11-20", NULL, PENDING }, FALSE },
  { "later", { "2026-11-28", NULL, PENDING }, { "2026-12-05", NULL, PENDING },
    { "2026-12-05", NULL, PENDING }, TRUE },
  { "earlier", { "2026-11-28", NULL, PENDING }, { "2026-11-25", NULL, PENDING },
    { "2026-11-25", NULL, PENDING }, FALSE },
  { "first-date", { NULL, NULL, PENDING }, { "2026-12-05", NULL, PENDING },
    { "2026-12-05", NULL, PENDING }, FALSE },
  { "no-date-any-more", { "2026-11-28", NULL, PENDING }, { NULL, NULL, POSTPONED },
    { NULL, NULL, POSTPONED }, TRUE },
  { "a-new-day-at-last", { NULL, NULL, POSTPONED }, { "2026-12-05", NULL, POSTPONED },
    { "2026-12-05", NULL, PENDING }, FALSE },
  { "redo", { "2026-11-20", "2026-11-20", DONE }, { "2026-12-05", "2026-11-20", REDO },
    { "2026-12-05", NULL, REDO }, TRUE },
  { "redone", { "2026-12-05", NULL, REDO }, { "2026-12-05", "2026-11-21", REDO },
    { "2026-12-05", "2026-11-21", DONE }, FALSE },
  { "cancelled", { "2026-11-28", NULL, PENDING }, { "2026-11-28", NULL, CANCELLED },
    { "2026-11-28", NULL, CANCELLED }, TRUE },
};

static CareStageDate
date_of (const Date *date)
{
  return (CareStageDate) { care_day_from_iso (date->planned), care_day_from_iso (date->done), date->status };
}

static void
test_move (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  CareStageDate before = date_of (&moves[row].before);
  CareStageDate typed = date_of (&moves[row].typed);
  CareStageDate meant = date_of (&moves[row].after);
  CareStageDate after = care_stage_move_settle (&before, &typed, care_day_from_iso (TODAY));

  g_assert_cmpint (after.planned_on, ==, meant.planned_on);
  g_assert_cmpint (after.done_on, ==, meant.done_on);
  g_assert_cmpint (after.status, ==, meant.status);
  g_assert_cmpint (care_stage_move_needs_reason (&before, &after), ==, moves[row].needs_reason);
  g_assert_cmpint (care_stage_move_check (&before, &after, NULL, care_day_from_iso (TODAY), NULL), ==,
                   !moves[row].needs_reason);
  g_assert_true (care_stage_move_check (&before, &after, "下雨", care_day_from_iso (TODAY), NULL));
}

static void
test_future (void)
{
  CareDay today = care_day_from_iso (TODAY);
  CareStageDate before = { today, CARE_DAY_NONE, PENDING };
  CareStageDate after = { today, today + 1, DONE };
  g_autoptr(GError) error = NULL;

  g_assert_false (care_stage_move_check (&before, &after, NULL, today, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_late (void)
{
  CareDay today = care_day_from_iso (TODAY);
  CareStageDate date = { today - 3, CARE_DAY_NONE, PENDING };

  g_assert_cmpint (care_stage_days_late (&date, today), ==, 3);
  date.status = REDO;
  g_assert_cmpint (care_stage_days_late (&date, today), ==, 3);
  date.status = POSTPONED;
  g_assert_cmpint (care_stage_days_late (&date, today), ==, 0);
  date = (CareStageDate) { today, CARE_DAY_NONE, PENDING };
  g_assert_cmpint (care_stage_days_late (&date, today), ==, 0);
  g_assert_true (care_stage_may_be_late (CARE_STAGE_PICKUP));
  g_assert_false (care_stage_may_be_late (CARE_STAGE_READY));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint row = 0; row < G_N_ELEMENTS (moves); row++)
    {
      g_autofree char *path = g_strdup_printf ("/stage-move/%s", moves[row].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (row), test_move);
    }
  g_test_add_func ("/stage-move/future", test_future);
  g_test_add_func ("/stage-move/late", test_late);

  return g_test_run ();
}
