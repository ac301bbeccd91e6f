/* test-kpi.c — the forty-five figures by which the office is led
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-kpi.h"

#define MOST_COUNTS 4

static const struct
{
  const char *name;
  CareKpi     kpi;
  struct
  {
    CareCount count;
    gint64    number;
  } counts[MOST_COUNTS]; /* ended by number -1 */
  const char *written;
  gboolean    is_met;
} figures[] = {
#define C(name, number) { CARE_COUNT_##name, number }
#define END { CARE_COUNT_OWED, -1 }
  { "visits", CARE_KPI_K01, { C (DONE, 181), C (OWED, 200), END }, "90.5 %", TRUE },
  { "visits-none-owed", CARE_KPI_K01, { C (DONE, 0), C (OWED, 0), END }, "—", TRUE },
  { "visits-not-counted", CARE_KPI_K01, { END }, "no data", TRUE },
  { "members-all", CARE_KPI_K02, { C (MEMBERS_DONE, 20), C (MEMBERS_OWED, 20), END }, "100.0 %", TRUE },
  { "members-one-missing", CARE_KPI_K02, { C (MEMBERS_DONE, 1999), C (MEMBERS_OWED, 2000), END }, "100.0 %",
    FALSE },
  { "members-below", CARE_KPI_K02, { C (MEMBERS_DONE, 19), C (MEMBERS_OWED, 20), END }, "95.0 %", FALSE },
  { "in-time", CARE_KPI_K03, { C (DONE_IN_TIME, 98), C (OWED, 100), END }, "98.0 %", TRUE },
  { "late", CARE_KPI_K03, { C (DONE_IN_TIME, 979), C (OWED, 1000), END }, "97.9 %", FALSE },
  { "contact", CARE_KPI_K04, { C (GOT_THROUGH, 4), C (TRIED, 5), END }, "80.0 %", TRUE },
  { "attempts", CARE_KPI_K05, { C (ANSWERED, 1), C (DIALLED, 3), END }, "33.3 %", TRUE },
  { "complete", CARE_KPI_K06, { C (RECORDS_COMPLETE, 9), C (RECORDS, 10), END }, "90.0 %", FALSE },
  { "talk", CARE_KPI_K07, { C (TALK_SECONDS, 540), C (ANSWERED, 4), END }, "2.3 min", TRUE },
  { "talk-long", CARE_KPI_K07_OVER_3, { C (TALKS_OVER_3, 1), C (ANSWERED, 4), END }, "25.0 %", TRUE },
  { "welcome", CARE_KPI_K08, { C (WELCOMES_IN_TIME, 3), C (WELCOMES_OWED, 4), END }, "75.0 %", TRUE },
  { "traced", CARE_KPI_K09, { C (TRACED, 1), C (FIRST_FAILED, 8), END }, "12.5 %", TRUE },
  { "satisfied", CARE_KPI_K10, { C (SATISFIED, 45), C (NEUTRAL, 4), C (DISSATISFIED, 1), END }, "90.0 %",
    FALSE },
  { "dissatisfied", CARE_KPI_K11, { C (SATISFIED, 45), C (NEUTRAL, 4), C (DISSATISFIED, 1), END }, "2.0 %",
    TRUE },
  { "score", CARE_KPI_K12, { C (SATISFIED, 45), C (NEUTRAL, 4), C (DISSATISFIED, 1), END }, "94.8", TRUE },
  { "unrated", CARE_KPI_K12, { C (SATISFIED, 0), C (NEUTRAL, 0), C (DISSATISFIED, 0), END }, "—", TRUE },
  { "recommend", CARE_KPI_K13, { C (RECOMMEND_YES, 7), C (RECOMMEND_ASKED, 8), END }, "87.5 %", TRUE },
  { "complaints", CARE_KPI_K14, { C (COMPLAINTS, 1234), END }, "1,234", TRUE },
  { "per-100-orders", CARE_KPI_K15, { C (COMPLAINTS, 7), C (ORDERS, 180), END }, "3.9", FALSE },
  { "per-100-goal", CARE_KPI_K15, { C (COMPLAINTS, 3), C (ORDERS, 100), END }, "3.0", TRUE },
  { "established", CARE_KPI_K16, { C (ESTABLISHED, 5), C (JUDGED, 6), END }, "83.3 %", TRUE },
  { "acknowledge", CARE_KPI_K17, { C (TOLD_SECONDS, 1800), C (TOLD, 2), END }, "15.0 min", TRUE },
  { "three-days", CARE_KPI_K19, { C (REPLIES_IN_TIME, 9), C (REPLY_LIMITS, 10), END }, "90.0 %", FALSE },
  { "promises", CARE_KPI_K22, { C (PROMISES_KEPT, 49), C (PROMISES, 50), END }, "98.0 %", TRUE },
  { "reopened", CARE_KPI_K23, { C (REOPENED, 6), C (CLOSED, 100), END }, "6.0 %", FALSE },
  { "repeat", CARE_KPI_K24, { C (REPEATED, 1), C (COMPLAINTS, 8), END }, "12.5 %", TRUE },
  { "handled-well", CARE_KPI_K25, { C (RESULTS_SATISFIED, 9), C (RESULTS_RATED, 10), END }, "90.0 %", TRUE },
  { "called-back", CARE_KPI_K26, { C (FOLLOWED_UP, 9), C (FOLLOW_OWED, 10), END }, "90.0 %", FALSE },
  { "paid", CARE_KPI_K27, { C (PAID, 129900), END }, "¥1,299.00", TRUE },
  { "paid-each", CARE_KPI_K27_EACH, { C (PAID, 100000), C (ESTABLISHED, 3), END }, "¥333.33", TRUE },
  { "signed", CARE_KPI_K29, { C (SIGNED, 3), C (TO_SIGN, 3), END }, "100.0 %", TRUE },
  { "incidents-unknown", CARE_KPI_K30, { C (ORDERS, 100), END }, "no data", TRUE },
  { "reshoots-unknown", CARE_KPI_K31, { C (SHOOTS, 100), END }, "no data", TRUE },
  { "on-time", CARE_KPI_K32, { C (STAGES_ON_TIME, 2), C (STAGES_PLANNED, 3), END }, "66.7 %", TRUE },
  { "first-purchase", CARE_KPI_K34, { C (ORDER_MONEY, 1000000), C (ORDERS, 3), END }, "¥3,333.33", TRUE },
  { "second-purchase", CARE_KPI_K35, { C (SECOND_MONEY, 50000), C (PROOFED, 4), END }, "¥125.00", TRUE },
  { "returning", CARE_KPI_K36, { C (RETURNING, 4), END }, "4", TRUE },
  { "referred", CARE_KPI_K37, { C (REFERRED, 1), C (ORDERS, 10), END }, "10.0 %", TRUE },
  { "cards-unknown", CARE_KPI_K39, { END }, "no data", TRUE },
  { "points-unknown", CARE_KPI_K40_ISSUED, { END }, "no data", TRUE },
  { "file", CARE_KPI_K42, { C (KEY_FIELDS, 66), C (ACTIVE, 11), END }, "50.0 %", TRUE },
  { "consent", CARE_KPI_K45, { C (CONSENTED, 1), C (ACTIVE, 4), END }, "25.0 %", TRUE },
};

static void
test_figure (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareTally) tally = care_tally_new ();
  g_autofree char *written = NULL;
  CareFigure figure;

  for (guint k = 0; k < MOST_COUNTS && figures[i].counts[k].number >= 0; k++)
    care_tally_put (tally, figures[i].counts[k].count, figures[i].counts[k].number);
  figure = care_kpi_compute (figures[i].kpi, tally);
  written = care_figure_format (&figure, care_kpi_get_unit (figures[i].kpi));

  g_assert_cmpstr (written, ==, figures[i].written);
  g_assert_cmpint (care_kpi_is_met (figures[i].kpi, &figure), ==, figures[i].is_met);
}

static const struct
{
  const char *name;
  CareKpi     kpi;
  const char *written;
} spans[] = {
  { "mean",   CARE_KPI_K18,        "28.9 h" },
  { "median", CARE_KPI_K18_MEDIAN, "20.0 h" },
  { "p90",    CARE_KPI_K18_P90,    "71.0 h" },
};

static void
test_span (gconstpointer data)
{
  static const int hours[] = { 75, 2, 3, 71, 5, 8, 20, 26, 30, 49 };
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareTally) tally = care_tally_new ();
  g_autofree char *written = NULL;
  CareFigure figure;

  for (guint k = 0; k < G_N_ELEMENTS (hours); k++)
    care_tally_add_duration (tally, CARE_DURATION_FIRST_REPLY, hours[k] * 3600);
  figure = care_kpi_compute (spans[i].kpi, tally);
  written = care_figure_format (&figure, CARE_UNIT_HOURS);

  g_assert_cmpstr (written, ==, spans[i].written);
}

/* Every figure has its nick and its label, and answers for an empty studio. */
static void
test_complete (void)
{
  g_autoptr(CareTally) tally = care_tally_new ();

  for (int i = 0; i < CARE_N_KPIS; i++)
    {
      CareFigure figure = care_kpi_compute ((CareKpi) i, tally);

      g_assert_nonnull (care_kpi_get_nick ((CareKpi) i));
      g_assert_nonnull (care_kpi_get_label ((CareKpi) i));
      g_assert_cmpint (figure.state, ==, CARE_FIGURE_NO_DATA);
    }
  for (int i = 0; i < CARE_N_COUNTS; i++)
    g_assert_nonnull (care_count_get_column ((CareCount) i));
}

/* A year is its months together, and what no month knows the year does not know. */
static void
test_fold (void)
{
  g_autoptr(CareTally) year = care_tally_new ();
  g_autoptr(CareTally) month = care_tally_new ();

  care_tally_put (month, CARE_COUNT_DONE, 3);
  care_tally_add_duration (month, CARE_DURATION_CLOSE, 60);
  care_tally_fold (year, month);
  care_tally_fold (year, month);

  g_assert_cmpint (year->counts[CARE_COUNT_DONE], ==, 6);
  g_assert_true (year->is_known[CARE_COUNT_DONE]);
  g_assert_false (year->is_known[CARE_COUNT_OWED]);
  g_assert_cmpuint (year->spans[CARE_DURATION_CLOSE]->len, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autofree char *path = g_strdup_printf ("/kpi/figure/%s", figures[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_figure);
    }
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      g_autofree char *path = g_strdup_printf ("/kpi/span/%s", spans[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_span);
    }
  g_test_add_func ("/kpi/complete", test_complete);
  g_test_add_func ("/kpi/fold", test_fold);

  return g_test_run ();
}
