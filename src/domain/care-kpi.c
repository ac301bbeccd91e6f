/* care-kpi.c — the forty-five figures by which the office is led
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-kpi.h"

typedef enum
{
  RULE_COUNT,      /* the top alone */
  RULE_SHARE,      /* top ÷ bottom, times the factor */
  RULE_SCORE,      /* (100 S + 60 N) ÷ (S + N + D) */
  RULE_RATED,      /* top ÷ (S + N + D) */
  RULE_FIELDS,     /* filled ÷ (12 · customers) */
  RULE_MEAN,       /* of a span */
  RULE_MEDIAN,
  RULE_NINETIETH,
  RULE_ELSEWHERE   /* a chart, not a number */
} Rule;

#define NO_GOAL G_MININT
#define AT_LEAST(percent) ((percent) * 10)
#define AT_MOST(value)    (-(value) * 10)

typedef struct
{
  Rule      rule;
  CareUnit  unit;
  int       goal;  /* tenths; negative: the most that is allowed */
  CareCount top;   /* for spans: the CareDuration */
  CareCount bottom;
} Formula;

static const CareWord words[CARE_N_KPIS] = {
  { "K01",     "kpi", NC_("kpi", "Return-visit rate") },
  { "K02",     "kpi", NC_("kpi", "Members’ return-visit rate") },
  { "K03",     "kpi", NC_("kpi", "Calls within their deadline") },
  { "K04",     "kpi", NC_("kpi", "Contact rate") },
  { "K05",     "kpi", NC_("kpi", "Answered attempts") },
  { "K06",     "kpi", NC_("kpi", "Completeness of records") },
  { "K07",     "kpi", NC_("kpi", "Mean talk time") },
  { "K07.3",   "kpi", NC_("kpi", "Talks over 3 minutes") },
  { "K07.5",   "kpi", NC_("kpi", "Talks over 5 minutes") },
  { "K08",     "kpi", NC_("kpi", "New customers contacted within 7 days") },
  { "K09",     "kpi", NC_("kpi", "Unreached traced the same day") },
  { "K10",     "kpi", NC_("kpi", "Satisfaction rate") },
  { "K11",     "kpi", NC_("kpi", "Dissatisfaction rate") },
  { "K12",     "kpi", NC_("kpi", "Satisfaction score") },
  { "K13",     "kpi", NC_("kpi", "Would recommend us") },
  { "K14",     "kpi", NC_("kpi", "Complaints") },
  { "K14g",    "kpi", NC_("kpi", "Grievances") },
  { "K15",     "kpi", NC_("kpi", "Complaints per 100 orders") },
  { "K16",     "kpi", NC_("kpi", "Established complaints") },
  { "K17",     "kpi", NC_("kpi", "Time to acknowledge") },
  { "K18",     "kpi", NC_("kpi", "Time to first reply, mean") },
  { "K18.50",  "kpi", NC_("kpi", "Time to first reply, median") },
  { "K18.90",  "kpi", NC_("kpi", "Time to first reply, 90 % within") },
  { "K19",     "kpi", NC_("kpi", "Replied within three days") },
  { "K20",     "kpi", NC_("kpi", "Time to close, mean") },
  { "K20.50",  "kpi", NC_("kpi", "Time to close, median") },
  { "K20.90",  "kpi", NC_("kpi", "Time to close, 90 % within") },
  { "K20.i",   "kpi", NC_("kpi", "Time to carry out, mean") },
  { "K21",     "kpi", NC_("kpi", "Open complaints") },
  { "K21.o",   "kpi", NC_("kpi", "Overdue complaints") },
  { "K22",     "kpi", NC_("kpi", "Promises kept") },
  { "K23",     "kpi", NC_("kpi", "Reopened complaints") },
  { "K24",     "kpi", NC_("kpi", "Repeat complaints") },
  { "K25",     "kpi", NC_("kpi", "Satisfied with the handling") },
  { "K26",     "kpi", NC_("kpi", "Complaints called back") },
  { "K27",     "kpi", NC_("kpi", "Compensation") },
  { "K27.e",   "kpi", NC_("kpi", "Compensation per established complaint") },
  { "K27.t",   "kpi", NC_("kpi", "Compensation in the turnover") },
  { "K28",     "kpi", NC_("kpi", "Causes of complaints") },
  { "K29",     "kpi", NC_("kpi", "Signed agreements") },
  { "K30",     "kpi", NC_("kpi", "Department incidents per 100 orders") },
  { "K31",     "kpi", NC_("kpi", "Reshoot rate") },
  { "K32",     "kpi", NC_("kpi", "Stages on time") },
  { "K33",     "kpi", NC_("kpi", "Conversion of inquiries") },
  { "K34",     "kpi", NC_("kpi", "First purchase, average") },
  { "K35",     "kpi", NC_("kpi", "Second purchase, average") },
  { "K35.s",   "kpi", NC_("kpi", "Couples with a second purchase") },
  { "K36",     "kpi", NC_("kpi", "Returning customers") },
  { "K37",     "kpi", NC_("kpi", "Orders by referral") },
  { "K38",     "kpi", NC_("kpi", "Lapsed customers won back") },
  { "K39",     "kpi", NC_("kpi", "Card renewal rate") },
  { "K40.i",   "kpi", NC_("kpi", "Points issued") },
  { "K40.u",   "kpi", NC_("kpi", "Points used") },
  { "K40.e",   "kpi", NC_("kpi", "Points expired") },
  { "K41",     "kpi", NC_("kpi", "Daily reports on time") },
  { "K42",     "kpi", NC_("kpi", "Completeness of the customer file") },
  { "K43",     "kpi", NC_("kpi", "Calls done") },
  { "K43.a",   "kpi", NC_("kpi", "Attempts") },
  { "K44",     "kpi", NC_("kpi", "Suggestions adopted") },
  { "K44.t",   "kpi", NC_("kpi", "Suggestions answered") },
  { "K45",     "kpi", NC_("kpi", "Consent to promotions") },
  { "K45.o",   "kpi", NC_("kpi", "Opted out of promotions") },
};
CARE_DEFINE_WORDS (CareKpi, care_kpi, words)

#define SHARE(top, bottom, goal)  { RULE_SHARE, CARE_UNIT_PERCENT, goal, CARE_COUNT_##top, \
                                    CARE_COUNT_##bottom }
#define EACH(unit, top, bottom)   { RULE_SHARE, unit, NO_GOAL, CARE_COUNT_##top, CARE_COUNT_##bottom }
#define PER_100(top, bottom, goal) \
  { RULE_SHARE, CARE_UNIT_PER_HUNDRED, goal, CARE_COUNT_##top, CARE_COUNT_##bottom }
#define NUMBER(top)               { RULE_COUNT, CARE_UNIT_COUNT, NO_GOAL, CARE_COUNT_##top, CARE_COUNT_NONE }
#define RATED(rule, unit, top, goal) { rule, unit, goal, CARE_COUNT_##top, CARE_COUNT_NONE }
#define SPAN(rule, span)          { rule, CARE_UNIT_HOURS, NO_GOAL, (CareCount) CARE_DURATION_##span, \
                                    CARE_COUNT_NONE }

static const Formula formulas[CARE_N_KPIS] = {
  [CARE_KPI_K01]            = SHARE (DONE, OWED, NO_GOAL),
  [CARE_KPI_K02]            = SHARE (MEMBERS_DONE, MEMBERS_OWED, AT_LEAST (100)),
  [CARE_KPI_K03]            = SHARE (DONE_IN_TIME, OWED, AT_LEAST (98)),
  [CARE_KPI_K04]            = SHARE (GOT_THROUGH, TRIED, AT_LEAST (80)),
  [CARE_KPI_K05]            = SHARE (ANSWERED, DIALLED, NO_GOAL),
  [CARE_KPI_K06]            = SHARE (RECORDS_COMPLETE, RECORDS, AT_LEAST (100)),
  [CARE_KPI_K07]            = EACH (CARE_UNIT_MINUTES, TALK_SECONDS, ANSWERED),
  [CARE_KPI_K07_OVER_3]     = SHARE (TALKS_OVER_3, ANSWERED, NO_GOAL),
  [CARE_KPI_K07_OVER_5]     = SHARE (TALKS_OVER_5, ANSWERED, NO_GOAL),
  [CARE_KPI_K08]            = SHARE (WELCOMES_IN_TIME, WELCOMES_OWED, NO_GOAL),
  [CARE_KPI_K09]            = SHARE (TRACED, FIRST_FAILED, NO_GOAL),
  [CARE_KPI_K10]            = RATED (RULE_RATED, CARE_UNIT_PERCENT, SATISFIED, AT_LEAST (95)),
  [CARE_KPI_K11]            = RATED (RULE_RATED, CARE_UNIT_PERCENT, DISSATISFIED, NO_GOAL),
  [CARE_KPI_K12]            = RATED (RULE_SCORE, CARE_UNIT_POINTS, SATISFIED, NO_GOAL),
  [CARE_KPI_K13]            = SHARE (RECOMMEND_YES, RECOMMEND_ASKED, NO_GOAL),
  [CARE_KPI_K14]            = NUMBER (COMPLAINTS),
  [CARE_KPI_K14_GRIEVANCES] = NUMBER (GRIEVANCES),
  [CARE_KPI_K15]            = PER_100 (COMPLAINTS, ORDERS, AT_MOST (3)),
  [CARE_KPI_K16]            = SHARE (ESTABLISHED, JUDGED, NO_GOAL),
  [CARE_KPI_K17]            = EACH (CARE_UNIT_MINUTES, TOLD_SECONDS, TOLD),
  [CARE_KPI_K18]            = SPAN (RULE_MEAN, FIRST_REPLY),
  [CARE_KPI_K18_MEDIAN]     = SPAN (RULE_MEDIAN, FIRST_REPLY),
  [CARE_KPI_K18_P90]        = SPAN (RULE_NINETIETH, FIRST_REPLY),
  [CARE_KPI_K19]            = SHARE (REPLIES_IN_TIME, REPLY_LIMITS, AT_LEAST (100)),
  [CARE_KPI_K20]            = SPAN (RULE_MEAN, CLOSE),
  [CARE_KPI_K20_MEDIAN]     = SPAN (RULE_MEDIAN, CLOSE),
  [CARE_KPI_K20_P90]        = SPAN (RULE_NINETIETH, CLOSE),
  [CARE_KPI_K20_IMPLEMENT]  = SPAN (RULE_MEAN, IMPLEMENT),
  [CARE_KPI_K21]            = NUMBER (OPEN_COMPLAINTS),
  [CARE_KPI_K21_OVERDUE]    = NUMBER (OVERDUE_COMPLAINTS),
  [CARE_KPI_K22]            = SHARE (PROMISES_KEPT, PROMISES, AT_LEAST (98)),
  [CARE_KPI_K23]            = SHARE (REOPENED, CLOSED, AT_MOST (5)),
  [CARE_KPI_K24]            = SHARE (REPEATED, COMPLAINTS, NO_GOAL),
  [CARE_KPI_K25]            = SHARE (RESULTS_SATISFIED, RESULTS_RATED, AT_LEAST (90)),
  [CARE_KPI_K26]            = SHARE (FOLLOWED_UP, FOLLOW_OWED, AT_LEAST (100)),
  [CARE_KPI_K27]            = { RULE_COUNT, CARE_UNIT_MONEY, NO_GOAL, CARE_COUNT_PAID, CARE_COUNT_NONE },
  [CARE_KPI_K27_EACH]       = EACH (CARE_UNIT_MONEY, PAID, ESTABLISHED),
  [CARE_KPI_K27_SHARE]      = SHARE (PAID, ORDER_MONEY, NO_GOAL),
  [CARE_KPI_K28]            = { RULE_ELSEWHERE, CARE_UNIT_COUNT, NO_GOAL, CARE_COUNT_NONE, CARE_COUNT_NONE },
  [CARE_KPI_K29]            = SHARE (SIGNED, TO_SIGN, AT_LEAST (100)),
  [CARE_KPI_K30]            = PER_100 (INCIDENTS, ORDERS, NO_GOAL),
  [CARE_KPI_K31]            = SHARE (RESHOOTS, SHOOTS, NO_GOAL),
  [CARE_KPI_K32]            = SHARE (STAGES_ON_TIME, STAGES_PLANNED, NO_GOAL),
  [CARE_KPI_K33]            = SHARE (INQUIRIES_WON, INQUIRIES, NO_GOAL),
  [CARE_KPI_K34]            = EACH (CARE_UNIT_MONEY, ORDER_MONEY, ORDERS),
  [CARE_KPI_K35]            = EACH (CARE_UNIT_MONEY, SECOND_MONEY, PROOFED),
  [CARE_KPI_K35_SHARE]      = SHARE (SECOND_BUYERS, PROOFED, NO_GOAL),
  [CARE_KPI_K36]            = NUMBER (RETURNING),
  [CARE_KPI_K37]            = SHARE (REFERRED, ORDERS, NO_GOAL),
  [CARE_KPI_K38]            = SHARE (WINBACK_WON, WINBACK_CONTACTED, NO_GOAL),
  [CARE_KPI_K39]            = SHARE (CARDS_RENEWED, CARDS_EXPIRING, NO_GOAL),
  [CARE_KPI_K40_ISSUED]     = NUMBER (POINTS_ISSUED),
  [CARE_KPI_K40_USED]       = NUMBER (POINTS_USED),
  [CARE_KPI_K40_EXPIRED]    = NUMBER (POINTS_EXPIRED),
  [CARE_KPI_K41]            = SHARE (REPORTS_IN_TIME, WORKING_DAYS, AT_LEAST (100)),
  [CARE_KPI_K42]            = RATED (RULE_FIELDS, CARE_UNIT_PERCENT, KEY_FIELDS, NO_GOAL),
  [CARE_KPI_K43]            = NUMBER (DONE),
  [CARE_KPI_K43_ATTEMPTS]   = NUMBER (ATTEMPTS),
  [CARE_KPI_K44]            = SHARE (SUGGESTIONS_ADOPTED, SUGGESTIONS_DECIDED, NO_GOAL),
  [CARE_KPI_K44_TOLD]       = SHARE (SUGGESTIONS_TOLD, SUGGESTIONS_DECIDED, AT_LEAST (100)),
  [CARE_KPI_K45]            = SHARE (CONSENTED, ACTIVE, NO_GOAL),
  [CARE_KPI_K45_OPTED_OUT]  = NUMBER (OPTED_OUT),
};

CareUnit
care_kpi_get_unit (CareKpi kpi)
{
  return formulas[kpi].unit;
}

gboolean
care_kpi_get_goal (CareKpi  kpi,
                   gint64  *tenths)
{
  if (formulas[kpi].goal == NO_GOAL)
    return FALSE;

  *tenths = ABS (formulas[kpi].goal);

  return TRUE;
}

gboolean
care_kpi_is_met (CareKpi           kpi,
                 const CareFigure *figure)
{
  int goal = formulas[kpi].goal;
  gint64 times = formulas[kpi].rule == RULE_SHARE || formulas[kpi].rule == RULE_RATED ? 1000 : 10;
  gint64 top = figure->top * times;
  gint64 least = (gint64) ABS (goal) * MAX (figure->bottom, 1);

  if (goal == NO_GOAL || figure->state != CARE_FIGURE_KNOWN)
    return TRUE;

  return goal < 0 ? top <= least : top >= least;
}

/* ---- the arithmetic ------------------------------------------------------------- */

static const CareFigure no_data = { CARE_FIGURE_NO_DATA, 0, 0, 0 };

/* Money and durations are divided down from fen and seconds, shares up to percent. */
static CareFigure
divide_in (CareUnit unit,
           gint64   top,
           gint64   bottom)
{
  CareFigure figure = { CARE_FIGURE_NOT_APPLICABLE, 0, top, bottom };

  switch (unit)
    {
    case CARE_UNIT_PERCENT:
    case CARE_UNIT_PER_HUNDRED:
      return care_figure_divide (top, bottom, 100);
    case CARE_UNIT_HOURS:
      figure = care_figure_divide (top, bottom * 3600, 1);
      break;
    case CARE_UNIT_MINUTES:
      figure = care_figure_divide (top, bottom * 60, 1);
      break;
    case CARE_UNIT_COUNT:
    case CARE_UNIT_POINTS:
    case CARE_UNIT_MONEY:
    case CARE_UNIT_TIMES:
      figure = care_figure_divide (top, bottom, 1);
      break;
    }
  figure.bottom = bottom;

  return figure;
}

static CareFigure
compute_rated (const Formula   *formula,
               const CareTally *tally)
{
  gint64 satisfied = tally->counts[CARE_COUNT_SATISFIED];
  gint64 neutral = tally->counts[CARE_COUNT_NEUTRAL];
  gint64 rated = satisfied + neutral + tally->counts[CARE_COUNT_DISSATISFIED];

  if (!tally->is_known[CARE_COUNT_SATISFIED])
    return no_data;
  if (formula->rule == RULE_SCORE)
    return care_figure_divide (100 * satisfied + 60 * neutral, rated, 1);

  return care_figure_divide (tally->counts[formula->top], rated, 100);
}

static CareFigure
compute_span (const Formula   *formula,
              const CareTally *tally)
{
  GArray *values = tally->spans[formula->top];
  gint64 sum = 0;

  if (values == NULL)
    return no_data;
  if (values->len == 0)
    return divide_in (CARE_UNIT_HOURS, 0, 0);

  for (guint i = 0; i < values->len; i++)
    sum += g_array_index (values, gint64, i);
  if (formula->rule == RULE_MEAN)
    return divide_in (CARE_UNIT_HOURS, sum, values->len);

  care_figure_sort (values);

  return divide_in (CARE_UNIT_HOURS,
                    care_figure_percentile (values, formula->rule == RULE_MEDIAN ? 50 : 90), 1);
}

static CareFigure
compute_share (const Formula   *formula,
               const CareTally *tally)
{
  if (!tally->is_known[formula->top] || !tally->is_known[formula->bottom])
    return no_data;

  return divide_in (formula->unit, tally->counts[formula->top], tally->counts[formula->bottom]);
}

CareFigure
care_kpi_compute (CareKpi          kpi,
                  const CareTally *tally)
{
  const Formula *formula = &formulas[kpi];

  switch (formula->rule)
    {
    case RULE_COUNT:
      if (!tally->is_known[formula->top])
        return no_data;
      return (CareFigure) { CARE_FIGURE_KNOWN, tally->counts[formula->top] * 10,
                            tally->counts[formula->top], 0 };
    case RULE_SHARE:
      return compute_share (formula, tally);
    case RULE_SCORE:
    case RULE_RATED:
      return compute_rated (formula, tally);
    case RULE_FIELDS:
      if (!tally->is_known[formula->top])
        return no_data;
      return care_figure_divide (tally->counts[formula->top], 12 * tally->counts[CARE_COUNT_ACTIVE], 100);
    case RULE_MEAN:
    case RULE_MEDIAN:
    case RULE_NINETIETH:
      return compute_span (formula, tally);
    case RULE_ELSEWHERE:
      return no_data;
    }

  g_return_val_if_reached (no_data);
}
