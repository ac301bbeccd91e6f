/* care-period.c — the days a report is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-period.h"

static const CareWord kinds[] = {
  { "DAY",     "period", NC_("period", "Day") },
  { "WEEK",    "period", NC_("period", "Week") },
  { "MONTH",   "period", NC_("period", "Month") },
  { "QUARTER", "period", NC_("period", "Quarter") },
  { "HALF",    "period", NC_("period", "Half-year") },
  { "YEAR",    "period", NC_("period", "Year") },
  { "RANGE",   "period", NC_("period", "Other days") },
};

CARE_DEFINE_WORDS (CarePeriodKind, care_period_kind, kinds)

/* How many months a kind has, and 0 for those that are counted in days. */
static const int months_of[CARE_N_PERIOD_KINDS] = {
  [CARE_PERIOD_MONTH]   = 1,
  [CARE_PERIOD_QUARTER] = 3,
  [CARE_PERIOD_HALF]    = 6,
  [CARE_PERIOD_YEAR]    = 12,
};

CarePeriod
care_period_around (CarePeriodKind kind,
                    CareDay        day)
{
  CarePeriod period = { kind, day, day };
  int n_months = months_of[kind];
  int year, month;

  if (kind == CARE_PERIOD_WEEK)
    {
      period.from = day - care_day_get_weekday (day) + 1;
      period.until = period.from + 6;
    }
  if (n_months == 0)
    return period;

  care_day_split (day, &year, &month, NULL);
  period.from = care_day_new (year, (month - 1) / n_months * n_months + 1, 1);
  period.until = care_day_add_months (period.from, n_months) - 1;

  return period;
}

CarePeriod
care_period_between (CareDay from,
                     CareDay until)
{
  CarePeriod range = { CARE_PERIOD_RANGE, MIN (from, until), MAX (from, until) };

  for (int kind = CARE_PERIOD_DAY; kind < CARE_PERIOD_RANGE; kind++)
    {
      CarePeriod fit = care_period_around ((CarePeriodKind) kind, range.from);

      if (fit.from == range.from && fit.until == range.until)
        return fit;
    }

  return range;
}

guint
care_period_count_days (const CarePeriod *self)
{
  return (guint) (self->until - self->from) + 1;
}

CarePeriod
care_period_move (const CarePeriod *self,
                  int               steps)
{
  CarePeriod moved = *self;
  int n_days = (int) care_period_count_days (self);

  if (months_of[self->kind] > 0)
    return care_period_around (self->kind,
                               care_day_add_months (self->from, months_of[self->kind] * steps));

  moved.from += n_days * steps;
  moved.until += n_days * steps;

  return moved;
}

CarePeriod
care_period_last_year (const CarePeriod *self)
{
  CarePeriod before = *self;

  if (months_of[self->kind] > 0)
    return care_period_around (self->kind, care_day_add_months (self->from, -12));
  before.from = care_day_add_months (self->from, -12);
  before.until = care_day_add_months (self->until, -12);

  return before;
}

CareBucket
care_period_get_bucket (const CarePeriod *self)
{
  guint n_days = care_period_count_days (self);

  if (n_days <= 45)
    return CARE_BUCKET_DAY;
  if (n_days <= 120)
    return CARE_BUCKET_WEEK;

  return n_days <= 5 * 366 ? CARE_BUCKET_MONTH : CARE_BUCKET_YEAR;
}

CareDay
care_bucket_start (CareBucket bucket,
                   CareDay    day)
{
  switch (bucket)
    {
    case CARE_BUCKET_DAY:
      return day;
    case CARE_BUCKET_WEEK:
      return day - care_day_get_weekday (day) + 1;
    case CARE_BUCKET_MONTH:
      return care_period_around (CARE_PERIOD_MONTH, day).from;
    case CARE_BUCKET_YEAR:
      return care_period_around (CARE_PERIOD_YEAR, day).from;
    }

  g_return_val_if_reached (day);
}

CareDay
care_bucket_next (CareBucket bucket,
                  CareDay    start)
{
  switch (bucket)
    {
    case CARE_BUCKET_DAY:
      return start + 1;
    case CARE_BUCKET_WEEK:
      return start + 7;
    case CARE_BUCKET_MONTH:
      return care_day_add_months (start, 1);
    case CARE_BUCKET_YEAR:
      return care_day_add_months (start, 12);
    }

  g_return_val_if_reached (start + 1);
}

char *
care_bucket_dup_label (CareBucket bucket,
                       CareDay    start)
{
  int year, month, day;

  care_day_split (start, &year, &month, &day);
  switch (bucket)
    {
    case CARE_BUCKET_DAY:
    case CARE_BUCKET_WEEK:
      return g_strdup_printf ("%d/%d", month, day);
    case CARE_BUCKET_MONTH:
      return g_strdup_printf ("%d-%02d", year, month);
    case CARE_BUCKET_YEAR:
      return g_strdup_printf ("%d", year);
    }

  g_return_val_if_reached (NULL);
}

char *
care_period_dup_label (const CarePeriod *self)
{
  g_autofree char *from = care_day_to_iso (self->from);
  g_autofree char *until = care_day_to_iso (self->until);
  int year, month;

  care_day_split (self->from, &year, &month, NULL);
  switch (self->kind)
    {
    case CARE_PERIOD_DAY:
      return g_steal_pointer (&from);
    case CARE_PERIOD_MONTH:
      /* TRANSLATORS: a month: year and number of the month */
      return g_strdup_printf (_("%1$d-%2$02d"), year, month);
    case CARE_PERIOD_QUARTER:
      /* TRANSLATORS: a quarter: year and number of the quarter */
      return g_strdup_printf (_("%1$d, quarter %2$d"), year, (month + 2) / 3);
    case CARE_PERIOD_HALF:
      return g_strdup_printf (month == 1 ? _("%d, first half") : _("%d, second half"), year);
    case CARE_PERIOD_YEAR:
      return g_strdup_printf (_("Year %d"), year);
    case CARE_PERIOD_WEEK:
    case CARE_PERIOD_RANGE:
      return g_strdup_printf ("%s – %s", from, until);
    }

  g_return_val_if_reached (NULL);
}
