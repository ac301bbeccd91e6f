/* care-statistics-table.c — what reports are made of, counted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-statistics-table.h"

#define MOST_COUNTS 11

static const CareWord groupings[] = {
  { "NONE",       "grouping", NC_("grouping", "The whole studio") },
  { "DAY",        "grouping", NC_("grouping", "Day") },
  { "MONTH",      "grouping", NC_("grouping", "Month") },
  { "YEAR",       "grouping", NC_("grouping", "Year") },
  { "TYPE",       "grouping", NC_("grouping", "Reason for calling") },
  { "STAFF",      "grouping", NC_("grouping", "Specialist") },
  { "LEVEL",      "grouping", NC_("grouping", "Member level") },
  { "STAGE",      "grouping", NC_("grouping", "Stage") },
  { "DEPARTMENT", "grouping", NC_("grouping", "Department") },
  { "CATEGORY",   "grouping", NC_("grouping", "Category") },
  { "CAUSE",      "grouping", NC_("grouping", "Cause") },
  { "STATE",      "grouping", NC_("grouping", "State") },
  { "SEVERITY",   "grouping", NC_("grouping", "Severity") },
  { "KIND",       "grouping", NC_("grouping", "Kind") },
};

CARE_DEFINE_WORDS (CareGrouping, care_grouping, groupings)

/* Which groups a statement knows. */
#define BY(grouping) (1u << CARE_BY_##grouping)
#define BY_TIME      (BY (NONE) | BY (DAY) | BY (MONTH) | BY (YEAR))
#define BY_CALL      (BY_TIME | BY (TYPE) | BY (STAFF) | BY (LEVEL))

/* Which of the query's values a statement has a parameter for. */
enum
{
  GIVES_BY         = 1 << 0,
  GIVES_DAYS       = 1 << 1,
  GIVES_MOMENTS    = 1 << 2,
  GIVES_TYPE       = 1 << 3,
  GIVES_STAFF      = 1 << 4,
  GIVES_LEVEL      = 1 << 5,
  GIVES_STAGE      = 1 << 6,
  GIVES_DEPARTMENT = 1 << 7,
  GIVES_NOW        = 1 << 8
};
#define GIVES_MATTER (GIVES_BY | GIVES_MOMENTS | GIVES_STAFF)
#define GIVES_FILTERS (GIVES_TYPE | GIVES_STAFF | GIVES_LEVEL)

typedef struct
{
  const char *block;
  guint       groups;              /* 0: it always counts all together */
  guint       gives;
  CareCount   counts[MOST_COUNTS]; /* ended by CARE_COUNT_NONE */
} Source;

#define C(name) CARE_COUNT_##name

/* In the order of CareSource. */
static const Source sources_of[] = {
  { "statistics/count-calls", BY_CALL, GIVES_BY | GIVES_DAYS | GIVES_FILTERS,
    { C (OWED), C (DONE), C (DONE_IN_TIME), C (NOT_REACHED), C (REFUSED), C (STILL_OPEN), C (WELCOMES_OWED),
      C (WELCOMES_IN_TIME), C (NONE) } },
  { "statistics/count-members", BY_CALL, GIVES_BY | GIVES_DAYS | GIVES_FILTERS,
    { C (MEMBERS_OWED), C (MEMBERS_DONE), C (NONE) } },
  { "statistics/count-reach", BY_CALL, GIVES_BY | GIVES_DAYS | GIVES_FILTERS,
    { C (TRIED), C (GOT_THROUGH), C (NONE) } },
  { "statistics/count-attempts", BY_CALL, GIVES_BY | GIVES_MOMENTS | GIVES_FILTERS,
    { C (ATTEMPTS), C (DIALLED), C (ANSWERED), C (TALK_SECONDS), C (TALKS_OVER_3), C (TALKS_OVER_5),
      C (RECORDS),
      C (RECORDS_COMPLETE), C (MESSAGES), C (NONE) } },
  { "statistics/count-traces", BY_CALL, GIVES_BY | GIVES_MOMENTS | GIVES_FILTERS,
    { C (FIRST_FAILED), C (TRACED), C (NONE) } },
  { "statistics/count-ratings", BY_CALL, GIVES_BY | GIVES_MOMENTS | GIVES_FILTERS,
    { C (SATISFIED), C (NEUTRAL), C (DISSATISFIED), C (NONE) } },
  { "statistics/count-department-ratings", BY_TIME | BY (DEPARTMENT) | BY (TYPE),
    GIVES_BY | GIVES_MOMENTS | GIVES_FILTERS | GIVES_DEPARTMENT,
    { C (SATISFIED), C (NEUTRAL), C (DISSATISFIED), C (NONE) } },
  { "statistics/count-person-ratings", BY (STAFF),
    GIVES_MOMENTS | GIVES_TYPE | GIVES_LEVEL | GIVES_DEPARTMENT,
    { C (SATISFIED), C (NEUTRAL), C (DISSATISFIED), C (NONE) } },
  { "statistics/count-orders", BY_TIME | BY (LEVEL), GIVES_BY | GIVES_DAYS | GIVES_LEVEL,
    { C (ORDERS), C (ORDER_MONEY), C (REFERRED), C (NONE) } },
  { "statistics/count-returning", 0, GIVES_DAYS, { C (RETURNING), C (NONE) } },
  { "statistics/count-stages", BY_TIME | BY (STAGE), GIVES_BY | GIVES_DAYS | GIVES_STAGE,
    { C (STAGES), C (STAGES_PLANNED), C (STAGES_ON_TIME), C (SHOOTS), C (NONE) } },
  { "statistics/count-second", BY_TIME, GIVES_BY | GIVES_DAYS,
    { C (PROOFED), C (SECOND_MONEY), C (SECOND_BUYERS), C (NONE) } },
  { "statistics/count-customers", 0, GIVES_STAFF | GIVES_LEVEL,
    { C (ACTIVE), C (CONSENTED), C (KEY_FIELDS), C (NONE) } },
  { "statistics/count-opted-out", 0, GIVES_DAYS | GIVES_LEVEL, { C (OPTED_OUT), C (NONE) } },
  { "statistics/count-winback", 0, GIVES_DAYS, { C (WINBACK_CONTACTED), C (WINBACK_WON), C (NONE) } },
  { "statistics/count-inquiries", 0, GIVES_DAYS, { C (INQUIRIES), C (INQUIRIES_WON), C (NONE) } },
  { "statistics/count-recommendations", 0, GIVES_MOMENTS, { C (RECOMMEND_ASKED), C (RECOMMEND_YES),
                                                            C (NONE) } },
  { "statistics/count-promises", 0, GIVES_MOMENTS | GIVES_STAFF,
    { C (PROMISES), C (PROMISES_KEPT), C (NONE) } },
  { "statistics/count-complaints",
    BY_TIME | BY (CATEGORY) | BY (CAUSE) | BY (DEPARTMENT) | BY (SEVERITY) | BY (STATE) | BY (STAFF),
    GIVES_MATTER | GIVES_STAGE | GIVES_DEPARTMENT,
    { C (COMPLAINTS), C (GRIEVANCES), C (MAJOR), C (JUDGED), C (ESTABLISHED), C (TOLD_SECONDS), C (TOLD),
      C (PAID), C (NONE) } },
  { "statistics/count-reply-limits", BY_TIME | BY (STAFF), GIVES_MATTER,
    { C (REPLY_LIMITS), C (REPLIES_IN_TIME), C (NONE) } },
  { "statistics/count-closed", BY_TIME | BY (STAFF), GIVES_MATTER, { C (CLOSED), C (REOPENED), C (NONE) } },
  { "statistics/count-repeated", BY_TIME, GIVES_BY | GIVES_MOMENTS, { C (REPEATED), C (NONE) } },
  { "statistics/count-results", BY_TIME | BY (STAFF), GIVES_MATTER,
    { C (RESULTS_RATED), C (RESULTS_SATISFIED), C (NONE) } },
  { "statistics/count-followed-up", BY_TIME, GIVES_MATTER, { C (FOLLOW_OWED), C (FOLLOWED_UP), C (NONE) } },
  { "statistics/count-open", BY (NONE) | BY (STATE) | BY (STAFF), GIVES_BY | GIVES_NOW | GIVES_STAFF,
    { C (OPEN_COMPLAINTS), C (OVERDUE_COMPLAINTS), C (NONE) } },
  { "statistics/count-signed", 0, GIVES_MOMENTS, { C (TO_SIGN), C (SIGNED), C (NONE) } },
};

/* ---- asking --------------------------------------------------------------------- */

static void
bind_period (CareQuery                 *lease,
             const CareStatisticsQuery *query,
             guint                      gives)
{
  if (gives & GIVES_DAYS)
    {
      care_query_bind_day (lease, "from", query->period.from);
      care_query_bind_day (lease, "until", query->period.until);
    }
  if (gives & GIVES_MOMENTS)
    {
      care_query_bind_int (lease, "began",
                           care_moment_from_civil (care_civil_new (query->period.from, 0, 0), query->zone));
      care_query_bind_int (lease, "ended",
                           care_moment_from_civil (care_civil_new (query->period.until + 1, 0, 0),
                                                   query->zone));
    }
}

/* What is open is told of this minute, or of the end of a period that is over. */
static CareMoment
get_now (const CareStatisticsQuery *query)
{
  CareMoment ended = care_moment_from_civil (care_civil_new (query->period.until + 1, 0, 0), query->zone);

  return query->now != 0 ? MIN (query->now, ended) : ended;
}

static void
bind_filters (CareQuery                 *lease,
              const CareStatisticsQuery *query,
              guint                      gives)
{
  if (gives & GIVES_TYPE)
    care_query_bind_text (lease, "type", query->type);
  if (gives & GIVES_STAFF)
    care_query_bind_id (lease, "staff", query->staff_id);
  if (gives & GIVES_LEVEL)
    care_query_bind_text (lease, "level", query->level);
  if (gives & GIVES_STAGE)
    care_query_bind_text (lease, "stage", query->stage);
  if (gives & GIVES_DEPARTMENT)
    care_query_bind_text (lease, "department", query->department);
  if (gives & GIVES_NOW)
    care_query_bind_int (lease, "now", get_now (query));
}

CareTally *
care_statistics_find_group (GPtrArray  *tallies,
                            const char *group)
{
  for (guint i = 0; i < tallies->len; i++)
    {
      CareTally *tally = tallies->pdata[i];

      if (g_strcmp0 (tally->group, group) == 0)
        return tally;
    }

  return NULL;
}

static CareTally *
need_group (GPtrArray  *tallies,
            GHashTable *groups,
            const char *group)
{
  CareTally *tally = g_hash_table_lookup (groups, group);

  if (tally != NULL)
    return tally;

  tally = care_tally_new ();
  tally->group = g_strdup (group);
  g_ptr_array_add (tallies, tally);
  g_hash_table_insert (groups, tally->group, tally);

  return tally;
}

static void
take_row (CareQuery    *row,
          const Source *source,
          CareTally    *tally)
{
  for (guint i = 0; source->counts[i] != CARE_COUNT_NONE; i++)
    care_tally_add (tally, source->counts[i],
                    care_query_get_int (row, care_count_get_column (source->counts[i])));
}

/* A statement that cannot tell the groups asked for is left out of them. */
static gboolean
count_source (CareDb                     *db,
              const CareStatisticsQuery  *query,
              const Source               *source,
              GPtrArray                  *tallies,
              GHashTable                 *groups,
              GError                    **error)
{
  g_autoptr(CareQuery) lease = NULL;
  gboolean is_grouped = source->groups != 0 && query->by != CARE_BY_NONE;
  gboolean has_row = FALSE;

  if (query->by != CARE_BY_NONE && !(source->groups & (1u << query->by)))
    return TRUE;
  lease = care_db_query (db, source->block, error);
  if (lease == NULL)
    return FALSE;

  bind_period (lease, query, source->gives);
  bind_filters (lease, query, source->gives);
  if (source->gives & GIVES_BY)
    care_query_bind_text (lease, "by", care_grouping_get_nick (query->by));
  for (;;)
    {
      const char *group = "";

      if (!care_query_next (lease, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      if (is_grouped)
        group = care_query_get_text (lease, "grp");
      take_row (lease, source, need_group (tallies, groups, group != NULL ? group : ""));
    }
}

void
care_statistics_know (CareTally    *tally,
                      guint         sources,
                      CareGrouping  by)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources_of); i++)
    {
      const Source *source = &sources_of[i];

      if (!(sources & (1u << i)) || (by != CARE_BY_NONE && !(source->groups & (1u << by))))
        continue;
      for (guint k = 0; source->counts[k] != CARE_COUNT_NONE; k++)
        tally->is_known[source->counts[k]] = TRUE;
    }
}

GPtrArray *
care_statistics_table_count (CareDb                     *db,
                             const CareStatisticsQuery  *query,
                             guint                       sources,
                             GError                    **error)
{
  g_autoptr(GPtrArray) tallies = g_ptr_array_new_with_free_func ((GDestroyNotify) care_tally_unref);
  g_autoptr(GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);

  care_db_set_zone (db, query->zone);
  if (query->by == CARE_BY_NONE)
    need_group (tallies, groups, "");
  for (guint i = 0; i < G_N_ELEMENTS (sources_of); i++)
    if ((sources & (1u << i)) && !count_source (db, query, &sources_of[i], tallies, groups, error))
      return NULL;
  for (guint i = 0; i < tallies->len; i++)
    care_statistics_know (tallies->pdata[i], sources, query->by);

  return g_steal_pointer (&tallies);
}

gboolean
care_statistics_table_count_hours (CareDb                     *db,
                                   const CareStatisticsQuery  *query,
                                   CareHours                  *hours,
                                   GError                    **error)
{
  g_autoptr(CareQuery) lease = care_db_query (db, "statistics/count-hours", error);
  gboolean has_row = FALSE;

  if (lease == NULL)
    return FALSE;

  care_db_set_zone (db, query->zone);
  bind_period (lease, query, GIVES_MOMENTS);
  bind_filters (lease, query, GIVES_FILTERS);
  for (;;)
    {
      gint64 weekday, hour;

      if (!care_query_next (lease, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      weekday = CLAMP (care_query_get_int (lease, "weekday"), 1, 7) - 1;
      hour = CLAMP (care_query_get_int (lease, "hour"), 0, 23);
      hours->dialled[weekday][hour] = care_query_get_int (lease, "dialled");
      hours->answered[weekday][hour] = care_query_get_int (lease, "answered");
    }
}

static const char * const duration_blocks[CARE_N_DURATIONS] = {
  [CARE_DURATION_FIRST_REPLY] = "statistics/list-first-replies",
  [CARE_DURATION_CLOSE]       = "statistics/list-closings",
  [CARE_DURATION_IMPLEMENT]   = "statistics/list-implementations",
};

GArray *
care_statistics_table_list_durations (CareDb                     *db,
                                      const CareStatisticsQuery  *query,
                                      CareDuration                duration,
                                      GError                    **error)
{
  g_autoptr(CareQuery) lease = care_db_query (db, duration_blocks[duration], error);
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (CareDurationRow));
  gboolean has_row = FALSE;

  if (lease == NULL)
    return NULL;

  care_db_set_zone (db, query->zone);
  bind_period (lease, query, GIVES_MOMENTS);
  bind_filters (lease, query, GIVES_STAFF);
  for (;;)
    {
      CareDurationRow row;

      if (!care_query_next (lease, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&rows);
      row.seconds = care_query_get_int (lease, "seconds");
      row.same_day = care_query_get_int (lease, "same_day") != 0;
      g_array_append_val (rows, row);
    }
}

gboolean
care_statistics_table_count_found (CareDb                     *db,
                                   const CareStatisticsQuery  *query,
                                   gint64                     *n_found,
                                   GError                    **error)
{
  g_autoptr(CareQuery) lease = care_db_query (db, "statistics/count-found", error);

  if (lease == NULL)
    return FALSE;

  bind_period (lease, query, GIVES_MOMENTS);

  return care_query_fetch_int (lease, 0, n_found, error);
}
