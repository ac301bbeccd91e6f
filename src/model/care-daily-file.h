/* care-daily-file.h — the office's day: its report, and its two checklists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The report of a day is assembled from what happened until now. What somebody adds to
 * it is kept with what is handed in; handing in again makes another version of the
 * same number. The functions without _async wait for the worker.
 */
#pragma once

#include "care-office.h"
#include "domain/care-daily-report.h"

/* What is seen to before opening and before leaving. */
typedef enum
{
  CARE_DAY_OPEN_DESK,      /* the desk is tidy */
  CARE_DAY_OPEN_COMPUTER,
  CARE_DAY_OPEN_TELEPHONE, /* works, and its fees are paid */
  CARE_DAY_OPEN_RECORDER,  /* has room left */
  CARE_DAY_OPEN_CALLS,     /* today's calls were read through */
  CARE_DAY_CLOSE_REACHED,  /* who was not reached is traced or explained */
  CARE_DAY_CLOSE_REPORT,   /* the report is handed in */
  CARE_DAY_CLOSE_BACKUP,
  CARE_DAY_CLOSE_LOCKED,   /* files away, power off, doors locked */
} CareDayItem;
#define CARE_N_DAY_ITEMS   (CARE_DAY_CLOSE_LOCKED + 1)
#define CARE_DAY_FIRST_CLOSING CARE_DAY_CLOSE_REACHED
CARE_DECLARE_WORDS (CareDayItem, care_day_item)

CARE_DECLARE_RECORD (CareDailyFile, care_daily_file)

struct _CareDailyFile
{
  CareDay            day;
  CareDailyReport   *report;    /* (owned) as the day stands now, with what was added last */
  CareDailyReport   *submitted; /* (owned) (nullable) what was handed in last */
  GPtrArray         *handed_over; /* (owned) (element-type CareHandOver) of the day before */
  gboolean           is_ticked[CARE_N_DAY_ITEMS]; /* by whoever sits here */
  CareDailyReminder  reminder;  /* for today; NONE for other days */
};
#define CARE_TYPE_DAILY_FILE (care_daily_file_get_type ())

CareDailyFile   *care_daily_file_read          (CareOffice             *office,
                                                CareDay                 day,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void             care_daily_file_read_async    (CareOffice             *office,
                                                CareDay                 day,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
CareDailyFile   *care_daily_file_read_finish   (GAsyncResult           *result,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_daily_file_submit:
 * @additions: (nullable): as many texts as there are sections, each nullable; %NULL keeps
 *   what was added to the version before
 *
 * Assembles the report of @day anew and hands it in.
 *
 * Returns: (transfer full): what was handed in
 */
CareDailyReport *care_daily_file_submit        (CareOffice             *office,
                                                CareDay                 day,
                                                const char * const     *additions,
                                                gboolean                is_spoken,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void             care_daily_file_submit_async  (CareOffice             *office,
                                                CareDay                 day,
                                                const char * const     *additions,
                                                gboolean                is_spoken,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
CareDailyReport *care_daily_file_submit_finish (GAsyncResult           *result,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* Every version of a day's report, the newest first. */
GPtrArray       *care_daily_file_list_versions (CareOffice             *office,
                                                CareDay                 day,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* Ticks a line of today's checklists, or takes the tick away. */
void             care_daily_file_tick_async    (CareOffice             *office,
                                                CareDayItem             item,
                                                gboolean                is_ticked,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
gboolean         care_daily_file_tick_finish   (GAsyncResult           *result,
                                                GError                **error);
