/* care-period.h — the days a report is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A period is two days and everything between them. It can be cut into buckets
 * (days, weeks, months, years), and knows what it is compared with: the period of
 * the same length before it, and the same days of last year.
 */
#pragma once

#include "care-day.h"
#include "care-word.h"

typedef enum
{
  CARE_PERIOD_DAY,
  CARE_PERIOD_WEEK,    /* Monday to Sunday */
  CARE_PERIOD_MONTH,
  CARE_PERIOD_QUARTER,
  CARE_PERIOD_HALF,    /* January to June, July to December */
  CARE_PERIOD_YEAR,
  CARE_PERIOD_RANGE    /* any two days */
} CarePeriodKind;
#define CARE_N_PERIOD_KINDS (CARE_PERIOD_RANGE + 1)
CARE_DECLARE_WORDS (CarePeriodKind, care_period_kind)

typedef enum
{
  CARE_BUCKET_DAY,
  CARE_BUCKET_WEEK,
  CARE_BUCKET_MONTH,
  CARE_BUCKET_YEAR
} CareBucket;

typedef struct
{
  CarePeriodKind kind;
  CareDay        from;
  CareDay        until; /* the last day of it */
} CarePeriod;

/* The period of @kind that @day lies in; RANGE is the day alone. */
CarePeriod  care_period_around      (CarePeriodKind    kind,
                                     CareDay           day);

/**
 * care_period_between:
 *
 * Any two days, in either order. The kind is the one that fits them exactly, so that
 * 1 to 31 March is a month and is compared with February.
 */
CarePeriod  care_period_between     (CareDay           from,
                                     CareDay           until);

/* The one before, and the one after (@steps of either sign). */
CarePeriod  care_period_move        (const CarePeriod *self,
                                     int               steps);

/* The same days a year earlier. */
CarePeriod  care_period_last_year   (const CarePeriod *self);
guint       care_period_count_days  (const CarePeriod *self);

/* The buckets it is drawn in: at most about forty, not fewer than can tell a story. */
CareBucket  care_period_get_bucket  (const CarePeriod *self);

/* The first day of the bucket that @day lies in. */
CareDay     care_bucket_start       (CareBucket        bucket,
                                     CareDay           day);
CareDay     care_bucket_next        (CareBucket        bucket,
                                     CareDay           start);

/* How the bucket is called under an axis: "3/5", "Mar", "2026". */
char       *care_bucket_dup_label   (CareBucket        bucket,
                                     CareDay           start) G_GNUC_WARN_UNUSED_RESULT;

/* The period in words: "November 2026", "2026-11-01 – 2026-11-15". */
char       *care_period_dup_label   (const CarePeriod *self) G_GNUC_WARN_UNUSED_RESULT;
