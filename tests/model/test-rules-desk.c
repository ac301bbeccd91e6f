/* test-rules-desk.c — hours, attempts and marked days, and the calls that follow them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>

#include "domain/care-error.h"
#include "model/care-rules-desk.h"
#include "one-couple.h"
#include "store/care-call-table.h"

#define TODAY "2026-11-21"

/* NULL: refused, and what stood before stands still. */
static const struct
{
  const char *name;
  CareRule    rule;
  const char *typed;
  const char *kept;
} rows[] = {
  { "hours",         CARE_RULE_SATURDAY_HOURS, "9至11、15-16", "09:00–11:00, 15:00–16:00" },
  { "no-hours",      CARE_RULE_SUNDAY_HOURS,   "",             "" },
  { "night",         CARE_RULE_WORKDAY_HOURS,  "6-8",          NULL },
  { "attempts",      CARE_RULE_MAX_ATTEMPTS,   " 5 ",          "5" },
  { "full-width",    CARE_RULE_MAX_DAYS,       "many",         NULL },
  { "zero-attempts", CARE_RULE_MAX_ATTEMPTS,   "0",            NULL },
  { "ten-attempts",  CARE_RULE_MAX_ATTEMPTS,   "10",           NULL },
  { "no-gap",        CARE_RULE_MIN_GAP_DAYS,   "0",            "0" },
  { "minus",         CARE_RULE_MIN_GAP_DAYS,   "-1",           NULL },
  { "lapse",         CARE_RULE_LAPSE_DAYS,     "400",          "400" },
  { "nothing",       CARE_RULE_LAPSE_DAYS,     "",             NULL },
};

static void
test_put (OneCouple     *fixture,
          gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *before = care_rules_dup (fixture->office, rows[row].rule);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_kept = care_rules_put (fixture->office, rows[row].rule, rows[row].typed, &error);

  g_assert_cmpint (is_kept, ==, rows[row].kept != NULL);
  g_assert_true (care_office_reload (fixture->office, NULL));
  after = care_rules_dup (fixture->office, rows[row].rule);
  g_assert_cmpstr (after, ==, is_kept ? rows[row].kept : before);
  if (!is_kept)
    g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_specialist_may_not (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  one_couple_sign_in_colleague (fixture);
  g_assert_false (care_rules_put (fixture->office, CARE_RULE_MAX_DAYS, "4", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

/* ---- days --------------------------------------------------------------------------------- */

static gboolean
mark (OneCouple   *fixture,
      const char  *iso,
      CareDayMark  mark,
      gboolean     is_marked)
{
  g_autoptr(CareMarkedDay) day = care_marked_day_new ();

  day->day = care_day_from_iso (iso);
  day->mark = mark;

  return care_rules_mark (fixture->office, day, is_marked, NULL);
}

static gpointer
get_call (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  return care_call_table_get (db, ((OneCouple *) data)->call_id, error);
}

static void
assert_due (OneCouple  *fixture,
            const char *iso)
{
  CareStore *store = care_office_get_store (fixture->office);
  g_autoptr(CareCall) call = care_store_read (store, get_call, fixture, NULL, NULL);
  g_autofree char *due = care_day_to_iso (call->due_on);

  g_assert_cmpstr (due, ==, iso);
}

/* The couple was photographed yesterday and is due today, unless nobody is here. */
static void
test_calls_follow (OneCouple     *fixture,
                   gconstpointer  data)
{
  assert_due (fixture, TODAY);
  g_assert_true (mark (fixture, TODAY, CARE_DAY_MARK_CLOSED, TRUE));
  assert_due (fixture, "2026-11-22");
  g_assert_true (mark (fixture, "2026-11-22", CARE_DAY_MARK_CLOSED, TRUE));
  assert_due (fixture, "2026-11-23");
  g_assert_true (mark (fixture, TODAY, CARE_DAY_MARK_CLOSED, FALSE));
  assert_due (fixture, TODAY);
}

/* A day is a holiday or a make-up workday, and closed beside it. */
static void
test_marks_of_a_day (OneCouple     *fixture,
                     gconstpointer  data)
{
  g_autoptr(GPtrArray) days = NULL;
  guint n_before;

  days = care_rules_list (fixture->office, NULL);
  n_before = days->len;
  g_clear_pointer (&days, g_ptr_array_unref);
  g_assert_true (mark (fixture, "2026-12-06", CARE_DAY_MARK_OFF, TRUE));
  g_assert_true (mark (fixture, "2026-12-06", CARE_DAY_MARK_WORK, TRUE));
  g_assert_true (mark (fixture, "2026-12-06", CARE_DAY_MARK_CLOSED, TRUE));
  days = care_rules_list (fixture->office, NULL);
  g_assert_cmpuint (days->len, ==, n_before + 2);
  for (guint i = 1; i < days->len; i++)
    g_assert_cmpint (((const CareMarkedDay *) days->pdata[i - 1])->day, <=,
                     ((const CareMarkedDay *) days->pdata[i])->day);
}

/* ---- a table of days ------------------------------------------------------------------------ */

static const struct
{
  const char *name;
  const char *text;
  guint       n_days;  /* 0: refused */
  const char *problem; /* part of the sentence */
} tables[] = {
  { "chinese",      "日期,类型,名称\n2027-01-01,放假,元旦\n2027/1/3,上班,\n2027年2月8日,店休,盘点\n", 3, NULL },
  { "no-heading",   "2027-01-01,OFF,New Year\n", 1, NULL },
  { "only-days",    "2027-01-01\n2027-01-02\n", 2, NULL },
  { "english",      "day,kind,name\n2027-05-01,holiday,Labour Day\n2027-05-08,Work,\n", 2, NULL },
  { "bad-day",      "日期,类型\n2027-01-01,休\n2027-02-30,休\n", 0, "3" },
  { "bad-kind",     "日期,类型\n2027-01-01,庆典\n", 0, "庆典" },
  { "nothing",      "日期,类型\n", 0, NULL },
};

static void
test_table (OneCouple     *fixture,
            gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *folder = g_dir_make_tmp ("care-rules-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "days.csv", NULL);
  g_autoptr(GPtrArray) before = care_rules_list (fixture->office, NULL);
  g_autoptr(GPtrArray) after = NULL;
  g_autoptr(GError) error = NULL;
  guint n_days = 0;
  gboolean is_done;

  g_assert_true (g_file_set_contents (path, tables[row].text, -1, NULL));
  is_done = care_rules_import (fixture->office, path, &n_days, &error);
  after = care_rules_list (fixture->office, NULL);
  g_assert_cmpint (is_done, ==, tables[row].n_days > 0);
  g_assert_cmpuint (after->len, ==, before->len + tables[row].n_days);
  if (is_done)
    g_assert_cmpuint (n_days, ==, tables[row].n_days);
  if (tables[row].problem != NULL)
    g_assert_nonnull (strstr (error->message, tables[row].problem));
  g_remove (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/put/", rows[i].name, NULL);

      g_test_add (path, OneCouple, GUINT_TO_POINTER (i), one_couple_set_up, test_put, one_couple_tear_down);
    }
  g_test_add ("/rules/specialist-may-not", OneCouple, NULL, one_couple_set_up, test_specialist_may_not,
              one_couple_tear_down);
  g_test_add ("/rules/days/calls-follow", OneCouple, NULL, one_couple_set_up, test_calls_follow,
              one_couple_tear_down);
  g_test_add ("/rules/days/marks", OneCouple, NULL, one_couple_set_up, test_marks_of_a_day,
              one_couple_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/table/", tables[i].name, NULL);

      g_test_add (path, OneCouple, GUINT_TO_POINTER (i), one_couple_set_up, test_table, one_couple_tear_down);
    }

  return g_test_run ();
}
