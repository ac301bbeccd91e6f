/* care-statistics-table.h — what reports are made of, counted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each source is one statement that counts one kind of record. Sources that are asked
 * for together fill the same tallies: one for each group. Divided, rounded and told
 * is elsewhere (domain/care-kpi).
 */
#pragma once

#include "care-db.h"
#include "domain/care-call-type.h"
#include "domain/care-period.h"
#include "domain/care-tally.h"

/* What the groups are. A statement that knows no such group counts into one without name. */
typedef enum
{
  CARE_BY_NONE,
  CARE_BY_DAY,
  CARE_BY_MONTH,
  CARE_BY_YEAR,
  CARE_BY_TYPE,
  CARE_BY_STAFF,
  CARE_BY_LEVEL,
  CARE_BY_STAGE,
  CARE_BY_DEPARTMENT,
  CARE_BY_CATEGORY,
  CARE_BY_CAUSE,
  CARE_BY_STATE,
  CARE_BY_SEVERITY,
  CARE_BY_KIND
} CareGrouping;
#define CARE_N_GROUPINGS (CARE_BY_KIND + 1)
CARE_DECLARE_WORDS (CareGrouping, care_grouping)

typedef enum
{
  CARE_SOURCE_CALLS              = 1 << 0,
  CARE_SOURCE_MEMBERS            = 1 << 1,
  CARE_SOURCE_REACH              = 1 << 2,
  CARE_SOURCE_ATTEMPTS           = 1 << 3,
  CARE_SOURCE_TRACES             = 1 << 4,
  CARE_SOURCE_RATINGS            = 1 << 5,
  CARE_SOURCE_DEPARTMENT_RATINGS = 1 << 6,
  CARE_SOURCE_PERSON_RATINGS     = 1 << 7,
  CARE_SOURCE_ORDERS             = 1 << 8,
  CARE_SOURCE_RETURNING          = 1 << 9,
  CARE_SOURCE_STAGES             = 1 << 10,
  CARE_SOURCE_SECOND             = 1 << 11,
  CARE_SOURCE_CUSTOMERS          = 1 << 12,
  CARE_SOURCE_OPTED_OUT          = 1 << 13,
  CARE_SOURCE_WINBACK            = 1 << 14,
  CARE_SOURCE_INQUIRIES          = 1 << 15,
  CARE_SOURCE_RECOMMENDATIONS    = 1 << 16,
  CARE_SOURCE_PROMISES           = 1 << 17,
  CARE_SOURCE_COMPLAINTS         = 1 << 18,
  CARE_SOURCE_REPLY_LIMITS       = 1 << 19,
  CARE_SOURCE_CLOSED             = 1 << 20,
  CARE_SOURCE_REPEATED           = 1 << 21,
  CARE_SOURCE_RESULTS            = 1 << 22,
  CARE_SOURCE_FOLLOWED_UP        = 1 << 23,
  CARE_SOURCE_OPEN               = 1 << 24,
  CARE_SOURCE_SIGNED             = 1 << 25
} CareSource;
/* Everything that can be told of the studio as a whole without counting twice. */
#define CARE_SOURCE_STUDIO (0x3ffffff & ~(CARE_SOURCE_DEPARTMENT_RATINGS | CARE_SOURCE_PERSON_RATINGS))

/* What is asked. Zero filters nothing. */
typedef struct
{
  CarePeriod     period;
  GTimeZone     *zone;       /* borrowed: the studio's */
  CareMoment     now;        /* for what is open or overdue; 0: the end of the period */
  CareGrouping   by;
  const char    *type;       /* (nullable) nick of a call type */
  const char    *level;      /* (nullable) nick of a member level */
  const char    *stage;      /* (nullable) nick of a stage */
  const char    *department; /* (nullable) nick of a department */
  gint64         staff_id;
} CareStatisticsQuery;

/**
 * care_statistics_table_count:
 * @sources: bits of #CareSource
 *
 * Returns: (transfer full) (element-type CareTally): a tally for each group that has
 * anything, in no order; without groups, exactly one
 */
GPtrArray *care_statistics_table_count        (CareDb                     *db,
                                               const CareStatisticsQuery  *query,
                                               guint                       sources,
                                               GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

/* Telephone attempts by weekday (0 Monday) and hour. */
typedef struct
{
  gint64 dialled[7][24];
  gint64 answered[7][24];
} CareHours;

gboolean   care_statistics_table_count_hours  (CareDb                     *db,
                                               const CareStatisticsQuery  *query,
                                               CareHours                  *hours,
                                               GError                    **error);

/* Makes the counts of @sources known: nought where nothing was found. */
void       care_statistics_know               (CareTally                  *tally,
                                               guint                       sources,
                                               CareGrouping                by);

/* How long one complaint took. */
typedef struct
{
  gint64   seconds;
  gboolean same_day;
} CareDurationRow;

/* (transfer full) (element-type CareDurationRow): in no order. */
GArray    *care_statistics_table_list_durations (CareDb                     *db,
                                               const CareStatisticsQuery  *query,
                                               CareDuration                duration,
                                               GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

/* Complaints that visits of the period brought to light. */
gboolean   care_statistics_table_count_found  (CareDb                     *db,
                                               const CareStatisticsQuery  *query,
                                               gint64                     *n_found,
                                               GError                    **error);

/* (nullable): the tally called @group. */
CareTally *care_statistics_find_group         (GPtrArray                  *tallies,
                                               const char                 *group);
