/* care-statistics-line-table.h — the records that were counted, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-statistics-table.h"

typedef enum
{
  CARE_RECORD_CALL,   /* by the day of the deadline */
  CARE_RECORD_VISIT,  /* attempts */
  CARE_RECORD_ANSWER, /* attempts in which a department was rated */
  CARE_RECORD_ORDER,
  CARE_RECORD_COMPLAINT
} CareStatisticsRecord;

typedef struct
{
  CareStatisticsQuery  query;
  CareStatisticsRecord record;
  const char          *state;     /* (nullable) nick of a state, or of a rating */
  const char          *category;  /* (nullable) of complaints, as their root cause and severity */
  const char          *cause;
  const char          *severity;
  gboolean             is_member; /* only couples with a card */
  int                  weekday;   /* 1 Monday to 7; 0: any */
  int                  hour;      /* -1: any */
  guint                most;
} CareStatisticsWish;

CARE_DECLARE_RECORD (CareStatisticsLine, care_statistics_line)

struct _CareStatisticsLine
{
  CareStatisticsRecord record;
  gint64               id;    /* of a complaint */
  gint64               customer_id;
  char                *names; /* (owned) */
  char                *type;  /* (owned) nick of the call type, or the order's number */
  char                *state; /* (owned) nick of state or outcome */
  CareDay              day;
};

/* (transfer full) (element-type CareStatisticsLine): newest first. */
GPtrArray *care_statistics_table_list (CareDb                    *db,
                                       const CareStatisticsWish  *wish,
                                       GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
