/* care-daily-file.c — the office's day: its report, and its two checklists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-daily-file.h"

#include "domain/care-complaint-line.h"
#include "domain/care-day-words.h"
#include "domain/care-error.h"
#include "domain/care-promise.h"
#include "domain/care-text.h"
#include "domain/care-word.h"
#include "store/care-audit-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-promise-table.h"
#include "store/care-report-table.h"
#include "store/care-setting-table.h"

/* The board is looked through on the screen; the paper names so many. */
#define MOST_COMPLAINTS 40

static const CareWord items[] = {
  { "OPEN_DESK",      "day", NC_("day", "The desk is tidy") },
  { "OPEN_COMPUTER",  "day", NC_("day", "The computer works") },
  { "OPEN_TELEPHONE", "day", NC_("day", "The telephone works and is paid") },
  { "OPEN_RECORDER",  "day", NC_("day", "The recorder has room left") },
  { "OPEN_CALLS",     "day", NC_("day", "Today’s calls are read through") },
  { "CLOSE_REACHED",  "day", NC_("day", "Who was not reached is explained") },
  { "CLOSE_REPORT",   "day", NC_("day", "The report is handed in") },
  { "CLOSE_BACKUP",   "day", NC_("day", "The file is backed up") },
  { "CLOSE_LOCKED",   "day", NC_("day", "Papers away, power off, doors locked") },
};
CARE_DEFINE_WORDS (CareDayItem, care_day_item, items)

CARE_DEFINE_RECORD (CareDailyFile, care_daily_file)

static void
care_daily_file_clear (CareDailyFile *self)
{
  g_clear_pointer (&self->report, care_daily_report_unref);
  g_clear_pointer (&self->submitted, care_daily_report_unref);
  g_clear_pointer (&self->handed_over, g_ptr_array_unref);
}

/* What a job of this file works with. */
typedef struct
{
  CareHouseRules *rules;
  CareCivil       now;
  CareDay         day;
  gint64          staff_id;
  GStrv           additions; /* (nullable) one per section; "" for nothing */
  gboolean        is_spoken;
  CareDayItem     item;
  gboolean        is_ticked;
} Errand;

static Errand *
errand_new (CareOffice *office,
            CareDay     day)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  errand->now = care_office_get_civil (office);
  errand->day = day;
  errand->staff_id = care_office_get_actor (office).staff_id;

  return errand;
}

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  care_house_rules_unref (errand->rules);
  g_strfreev (errand->additions);
  g_free (errand);
}

/* ---- assembling ---------------------------------------------------------------------- */

static CareMoment
get_midnight (const Errand *errand,
              CareDay       day)
{
  return care_moment_from_civil (care_civil_new (day, 0, 0), errand->rules->zone);
}

static char *
dup_state (const CareComplaint *complaint)
{
  return care_daily_cell_new ("complaint", care_complaint_state_get_nick (complaint->state), NULL, NULL);
}

static void
note_grievance (const Errand            *errand,
                const CareComplaintLine *line,
                CareMoment               at,
                CareDailyReport         *report)
{
  const CareComplaint *complaint = line->complaint;
  const char *names = care_complaint_line_get_names (line);
  g_autofree char *time = care_civil_dup_short (care_moment_to_civil (at, errand->rules->zone), errand->day);
  g_autofree char *who = g_strjoin (line->order_no != NULL ? " · " : "", names != NULL ? names : "",
                                    line->order_no != NULL ? line->order_no : "", NULL);
  g_autofree char *state = dup_state (complaint);
  g_autofree char *department = care_daily_cell_new (
    "department", care_department_get_nick (complaint->department), NULL, NULL);

  care_daily_report_add_line (report, CARE_DAILY_GRIEVANCES, time, who, complaint->subject, department,
                              state, NULL);
}

static gboolean
gather_new_complaints (CareDb           *db,
                       const Errand     *errand,
                       CareDailyReport  *report,
                       GError          **error)
{
  g_autoptr(GPtrArray) lines = NULL;

  lines = care_complaint_table_list_registered (db, get_midnight (errand, errand->day),
                                                get_midnight (errand, errand->day + 1), MOST_COMPLAINTS,
                                                error);
  if (lines == NULL)
    return FALSE;

  for (guint i = lines->len; i > 0; i--)
    {
      const CareComplaintLine *line = lines->pdata[i - 1];

      note_grievance (errand, line, line->complaint->registered_at, report);
    }
  report->n_new = lines->len;

  return TRUE;
}

static void
note_open (const Errand            *errand,
           const CareComplaintLine *line,
           CareDailyReport         *report)
{
  const CareComplaint *complaint = line->complaint;
  CareComplaintDial dial = { care_complaint_hours_get_house (), errand->rules->calendar,
                             errand->rules->zone, errand->now };
  CareComplaintClock clock = care_complaint_clock_get (complaint, &dial);
  CareDay since = care_moment_to_day (complaint->created_at, errand->rules->zone);
  g_autofree char *days = g_strdup_printf ("%d", (int) (errand->day - since));

  if (complaint->state == CARE_COMPLAINT_DRAFT)
    {
      if (since == errand->day)
        note_grievance (errand, line, complaint->created_at, report);
      return;
    }
  report->n_open++;
  report->n_due += care_civil_get_day (clock.due) == errand->day ? 1 : 0;
  report->n_overdue += clock.colour == CARE_CLOCK_AMBER || clock.colour == CARE_CLOCK_RED ? 1 : 0;
  if (report->lines[CARE_DAILY_BOARD]->len < MOST_COMPLAINTS)
    {
      g_autofree char *state = dup_state (complaint);

      care_daily_report_add_line (report, CARE_DAILY_BOARD, complaint->complaint_no, complaint->subject,
                                  state, days);
    }
}

static gboolean
gather_open_complaints (CareDb           *db,
                        const Errand     *errand,
                        CareDailyReport  *report,
                        GError          **error)
{
  g_autoptr(GPtrArray) lines = care_complaint_table_list_open (db, error);

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    note_open (errand, lines->pdata[i], report);

  return lines != NULL;
}

static gboolean
note_promise (CareDb             *db,
              const Errand       *errand,
              const CarePromise  *promise,
              CareDailyReport    *report,
              GError            **error)
{
  CareCivil by = care_moment_to_civil (promise->reply_by, errand->rules->zone);
  g_autoptr(CareCustomer) customer = NULL;
  g_autofree char *names = NULL;
  g_autofree char *when = care_civil_dup_short (by, errand->day);

  if (by >= errand->now && care_civil_get_day (by) != errand->day + 1)
    return TRUE;

  customer = care_customer_table_get (db, promise->customer_id, error);
  if (customer == NULL)
    return FALSE;
  names = care_customer_dup_names (customer);
  if (by < errand->now)
    care_daily_report_add_line (report, CARE_DAILY_AT_ONCE, names, promise->about, NULL, when, NULL);
  else
    {
      g_autofree char *about = g_strdup_printf ("%s · %s", names, promise->about);

      care_daily_report_add_line (report, CARE_DAILY_TOMORROW, when, about);
    }

  return TRUE;
}

static gboolean
gather_promises (CareDb           *db,
                 const Errand     *errand,
                 CareDailyReport  *report,
                 GError          **error)
{
  g_autoptr(GPtrArray) promises = care_promise_table_list_open (db, error);

  for (guint i = 0; promises != NULL && i < promises->len; i++)
    if (!note_promise (db, errand, promises->pdata[i], report, error))
      return FALSE;

  return promises != NULL;
}

static CareDailyReport *
assemble (CareDb        *db,
          const Errand  *errand,
          GError       **error)
{
  g_autoptr(CareDailyReport) report = care_daily_report_new_empty (errand->day);
  CareReportSpan span = { errand->day, get_midnight (errand, errand->day),
                          get_midnight (errand, errand->day + 1), errand->rules->zone };

  if (!care_report_table_gather (db, &span, report, error) ||
      !gather_new_complaints (db, errand, report, error) ||
      !gather_open_complaints (db, errand, report, error) ||
      !gather_promises (db, errand, report, error))
    return NULL;

  return g_steal_pointer (&report);
}

static void
take_additions (CareDailyReport       *report,
                const CareDailyReport *from)
{
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    report->additions[i] = g_strdup (from->additions[i]);
}

/* ---- reading ------------------------------------------------------------------------- */

static gboolean
load_ticks (CareDb         *db,
            const Errand   *errand,
            CareDailyFile  *self,
            GError        **error)
{
  g_autoptr(GPtrArray) ticks = care_report_table_list_ticks (db, errand->staff_id, errand->day, error);

  for (guint i = 0; ticks != NULL && i < ticks->len; i++)
    for (guint item = 0; item < CARE_N_DAY_ITEMS; item++)
      if (g_str_equal (ticks->pdata[i], care_day_item_get_nick (item)))
        self->is_ticked[item] = TRUE;

  return ticks != NULL;
}

static gpointer
load (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  const Errand *errand = data;
  g_autoptr(CareDailyFile) self = care_daily_file_new ();
  gboolean is_found;

  self->day = errand->day;
  self->submitted = care_report_table_get_daily (db, errand->day, &is_found, error);
  if (self->submitted == NULL && (is_found || (error != NULL && *error != NULL)))
    return NULL;
  self->report = assemble (db, errand, error);
  if (self->report == NULL || !load_ticks (db, errand, self, error))
    return NULL;
  self->handed_over = care_report_table_list_handed_over (db, errand->day - 1, error);
  if (self->handed_over == NULL)
    return NULL;
  if (self->submitted != NULL)
    take_additions (self->report, self->submitted);
  if (errand->day == care_civil_get_day (errand->now))
    self->reminder = care_daily_report_remind (errand->now, self->submitted != NULL);

  return care_db_hand_over (db, g_steal_pointer (&self), (GDestroyNotify) care_daily_file_unref);
}

CareDailyFile *
care_daily_file_read (CareOffice  *office,
                      CareDay      day,
                      GError     **error)
{
  Errand *errand = errand_new (office, day);
  CareDailyFile *self = care_store_read (care_office_get_store (office), load, errand, NULL, error);

  errand_free (errand);

  return self;
}

void
care_daily_file_read_async (CareOffice          *office,
                            CareDay              day,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  care_store_read_async (care_office_get_store (office), load, errand_new (office, day), errand_free, NULL,
                         callback, user_data);
}

CareDailyFile *
care_daily_file_read_finish (GAsyncResult  *result,
                             GError       **error)
{
  return care_store_finish (result, error);
}

static gpointer
list_versions (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  return care_report_table_list_versions (db, *(const CareDay *) data, error);
}

GPtrArray *
care_daily_file_list_versions (CareOffice  *office,
                               CareDay      day,
                               GError     **error)
{
  return care_store_read (care_office_get_store (office), list_versions, &day, NULL, error);
}

/* ---- handing in ---------------------------------------------------------------------- */

static gboolean
number_it (CareDb                 *db,
           const CareDailyReport  *before,
           CareDailyReport        *report,
           GError                **error)
{
  report->version_no = before != NULL ? before->version_no + 1 : 1;
  report->report_no = before != NULL ? g_strdup (before->report_no)
                                     : care_setting_table_take_form_number (db, "RB", report->day, error);

  return report->report_no != NULL;
}

static void
sign_it (CareDb          *db,
         const Errand    *errand,
         CareDailyReport *report)
{
  report->staff_id = errand->staff_id;
  report->submitted_at = care_db_get_now (db);
  report->is_late = care_daily_report_is_late (errand->day, errand->now);
  report->is_spoken = errand->is_spoken;
  for (guint i = 0; errand->additions != NULL && i < CARE_N_DAILY_SECTIONS; i++)
    {
      g_free (report->additions[i]);
      report->additions[i] = care_text_clean (errand->additions[i], CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK,
                                              NULL);
    }
}

static gpointer
submit (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  const Errand *errand = data;
  g_autoptr(CareDailyReport) before = NULL;
  g_autoptr(CareDailyReport) report = NULL;
  gboolean is_found;

  if (errand->day > care_civil_get_day (errand->now))
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("A day that has not come yet cannot be reported."));
      return NULL;
    }

  before = care_report_table_get_daily (db, errand->day, &is_found, error);
  if (before == NULL && (is_found || (error != NULL && *error != NULL)))
    return NULL;
  report = assemble (db, errand, error);
  if (report == NULL || !number_it (db, before, report, error))
    return NULL;
  if (before != NULL)
    take_additions (report, before);
  sign_it (db, errand, report);
  if (!care_report_table_add_daily (db, report, error) ||
      !care_audit_table_add (db, "report", report->version_no, report->report_no, error))
    return NULL;

  return care_db_hand_over (db, g_steal_pointer (&report), (GDestroyNotify) care_daily_report_unref);
}

static Errand *
submission_new (CareOffice         *office,
                CareDay             day,
                const char * const *additions,
                gboolean            is_spoken)
{
  Errand *errand = errand_new (office, day);

  errand->is_spoken = is_spoken;
  if (additions == NULL)
    return errand;

  errand->additions = g_new0 (char *, CARE_N_DAILY_SECTIONS + 1);
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    errand->additions[i] = g_strdup (additions[i] != NULL ? additions[i] : "");

  return errand;
}

CareDailyReport *
care_daily_file_submit (CareOffice          *office,
                        CareDay              day,
                        const char * const  *additions,
                        gboolean             is_spoken,
                        GError             **error)
{
  Errand *errand = submission_new (office, day, additions, is_spoken);
  CareDailyReport *report = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                                              CARE_DEED_SUBMIT_REPORT, submit, errand, NULL, error);

  errand_free (errand);
  if (report != NULL)
    report->reporter = g_strdup (care_office_get_me (office)->name);

  return report;
}

void
care_daily_file_submit_async (CareOffice          *office,
                              CareDay              day,
                              const char * const  *additions,
                              gboolean             is_spoken,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_SUBMIT_REPORT, submit, submission_new (office, day, additions, is_spoken),
                          errand_free, NULL, callback, user_data);
}

CareDailyReport *
care_daily_file_submit_finish (GAsyncResult  *result,
                               GError       **error)
{
  return care_store_finish (result, error);
}

/* ---- checklists ---------------------------------------------------------------------- */

static gpointer
tick (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  const Errand *errand = data;

  return care_report_table_tick (db, errand->staff_id, errand->day, care_day_item_get_nick (errand->item),
                                 errand->is_ticked, error) ? CARE_DONE : NULL;
}

void
care_daily_file_tick_async (CareOffice          *office,
                            CareDayItem          item,
                            gboolean             is_ticked,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  Errand *errand = errand_new (office, care_office_get_today (office));

  errand->item = item;
  errand->is_ticked = is_ticked;
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office), CARE_DEED_TICK,
                          tick, errand, errand_free, NULL, callback, user_data);
}

gboolean
care_daily_file_tick_finish (GAsyncResult  *result,
                             GError       **error)
{
  return care_store_finish (result, error) != NULL;
}
