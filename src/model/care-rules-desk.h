/* care-rules-desk.h — when the office rings up, as the supervisor decides
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The hours of each kind of day, how often a couple is tried, and the days that are
 * no ordinary ones: holidays, make-up workdays, days on which the studio is closed.
 * Everybody may look; who may change them is asked by the store. A call that was due
 * on a day that is closed now moves with the same act (R64, R75).
 */
#pragma once

#include "care-office.h"

typedef enum
{
  CARE_RULE_WORKDAY_HOURS,  /* text as care-call-hours.h reads it */
  CARE_RULE_SATURDAY_HOURS,
  CARE_RULE_SUNDAY_HOURS,
  CARE_RULE_HOLIDAY_HOURS,
  CARE_RULE_MAX_ATTEMPTS,   /* a day */
  CARE_RULE_MAX_DAYS,       /* of trying, before it is given up */
  CARE_RULE_MIN_GAP_DAYS,   /* between two calls to one couple */
  CARE_RULE_LAPSE_DAYS      /* without an order, before a couple is won back */
} CareRule;
#define CARE_N_RULES (CARE_RULE_LAPSE_DAYS + 1)
CARE_DECLARE_WORDS (CareRule, care_rule)

/* One day that is marked. */
CARE_DECLARE_RECORD (CareMarkedDay, care_marked_day)

struct _CareMarkedDay
{
  CareDay     day;
  CareDayMark mark;
  char       *name; /* (owned) (nullable) */
};
#define CARE_TYPE_MARKED_DAY (care_marked_day_get_type ())

/* As it is typed: "09:30–11:45, 14:00–17:45", "3". */
char      *care_rules_dup           (CareOffice           *office,
                                     CareRule              rule) G_GNUC_WARN_UNUSED_RESULT;

/* The least and the greatest number of a rule that is one; both 0 for hours. */
void       care_rules_get_range     (CareRule              rule,
                                     int                  *least,
                                     int                  *most);

/* INVALID with a sentence when @text is no such rule. */
void       care_rules_put_async     (CareOffice           *office,
                                     CareRule              rule,
                                     const char           *text,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);

/* (element-type CareMarkedDay): from today on, in order. */
void       care_rules_list_async    (CareOffice           *office,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
GPtrArray *care_rules_list_finish   (GAsyncResult         *result,
                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Marks a day, or takes its mark away. */
void       care_rules_mark_async    (CareOffice           *office,
                                     const CareMarkedDay  *day,
                                     gboolean              is_marked,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);

/**
 * care_rules_import_async:
 * @path: a table of days (exchange/care-holiday-file.h)
 *
 * All of them or none.
 */
void       care_rules_import_async  (CareOffice           *office,
                                     const char           *path,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);

/* Of put, mark and import. @n_days: (out) (optional): how many were marked. */
gboolean   care_rules_finish        (GAsyncResult         *result,
                                     guint                *n_days,
                                     GError              **error);

/* The same, waiting: for the command line. */
gboolean   care_rules_put           (CareOffice           *office,
                                     CareRule              rule,
                                     const char           *text,
                                     GError              **error);
GPtrArray *care_rules_list          (CareOffice           *office,
                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   care_rules_mark          (CareOffice           *office,
                                     const CareMarkedDay  *day,
                                     gboolean              is_marked,
                                     GError              **error);
gboolean   care_rules_import        (CareOffice           *office,
                                     const char           *path,
                                     guint                *n_days,
                                     GError              **error);
