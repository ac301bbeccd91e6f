/* care-rules-desk.c — when the office rings up, as the supervisor decides
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-rules-desk.h"
#include "care-planner.h"
#include "domain/care-call-hours.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "exchange/care-holiday-file.h"
#include "store/care-audit-table.h"
#include "store/care-office-day-table.h"
#include "store/care-planner-table.h"
#include "store/care-setting-table.h"

static const CareWord rules[] = {
  { "WORKDAY_HOURS",  "rule", NC_("rule", "Workdays") },
  { "SATURDAY_HOURS", "rule", NC_("rule", "Saturdays") },
  { "SUNDAY_HOURS",   "rule", NC_("rule", "Sundays") },
  { "HOLIDAY_HOURS",  "rule", NC_("rule", "Public Holidays") },
  { "MAX_ATTEMPTS",   "rule", NC_("rule", "Attempts in One Day") },
  { "MAX_DAYS",       "rule", NC_("rule", "Days of Trying") },
  { "MIN_GAP_DAYS",   "rule", NC_("rule", "Days Between Two Calls to One Couple") },
  { "LAPSE_DAYS",     "rule", NC_("rule", "Days Without an Order Before Winning Back") },
};

CARE_DEFINE_WORDS (CareRule, care_rule, rules)

/* Key in the file, and the numbers that make sense. */
static const struct
{
  const char *key;
  int         least, most;
} traits[CARE_N_RULES] = {
  [CARE_RULE_WORKDAY_HOURS]  = { "hours_workday", 0, 0 },
  [CARE_RULE_SATURDAY_HOURS] = { "hours_saturday", 0, 0 },
  [CARE_RULE_SUNDAY_HOURS]   = { "hours_sunday", 0, 0 },
  [CARE_RULE_HOLIDAY_HOURS]  = { "hours_holiday", 0, 0 },
  [CARE_RULE_MAX_ATTEMPTS]   = { "max_attempts", 1, 9 },
  [CARE_RULE_MAX_DAYS]       = { "max_days", 1, 30 },
  [CARE_RULE_MIN_GAP_DAYS]   = { "min_gap_days", 0, 30 },
  [CARE_RULE_LAPSE_DAYS]     = { "lapse_days", 30, 3650 },
};

static void
care_marked_day_clear (CareMarkedDay *self)
{
  g_free (self->name);
}

CARE_DEFINE_RECORD (CareMarkedDay, care_marked_day)

static CareMarkedDay *
new_day (CareDay      day,
         CareDayMark  mark,
         const char  *name)
{
  CareMarkedDay *self = care_marked_day_new ();

  self->day = day;
  self->mark = mark;
  self->name = care_text_clean (name, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);

  return self;
}

/* ---- looking -------------------------------------------------------------------------- */

static gboolean
is_hours (CareRule rule)
{
  return traits[rule].most == 0;
}

static CareDayKind
get_kind (CareRule rule)
{
  return rule == CARE_RULE_WORKDAY_HOURS ? CARE_DAY_KIND_WORKDAY
       : rule == CARE_RULE_SATURDAY_HOURS ? CARE_DAY_KIND_SATURDAY
       : rule == CARE_RULE_SUNDAY_HOURS ? CARE_DAY_KIND_SUNDAY : CARE_DAY_KIND_HOLIDAY;
}

char *
care_rules_dup (CareOffice *office,
                CareRule    rule)
{
  const CareHouseRules *house = care_office_get_rules (office);

  switch (rule)
    {
    case CARE_RULE_WORKDAY_HOURS:
    case CARE_RULE_SATURDAY_HOURS:
    case CARE_RULE_SUNDAY_HOURS:
    case CARE_RULE_HOLIDAY_HOURS:
      return care_call_hours_format (house->window.day[get_kind (rule)]);
    case CARE_RULE_MAX_ATTEMPTS:
      return g_strdup_printf ("%d", house->max_attempts);
    case CARE_RULE_MAX_DAYS:
      return g_strdup_printf ("%d", house->max_days);
    case CARE_RULE_MIN_GAP_DAYS:
      return g_strdup_printf ("%d", house->min_gap_days);
    case CARE_RULE_LAPSE_DAYS:
      return g_strdup_printf ("%d", house->lapse_days);
    }

  g_return_val_if_reached (NULL);
}

void
care_rules_get_range (CareRule  rule,
                      int      *least,
                      int      *most)
{
  *least = traits[rule].least;
  *most = traits[rule].most;
}

/* ---- jobs ----------------------------------------------------------------------------- */

typedef struct
{
  CareRule   rule;
  char      *text;
  GPtrArray *days;      /* (nullable) (element-type CareMarkedDay) */
  gboolean   is_marked;
  CareDay    today;
  guint      n_days;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  g_free (errand->text);
  g_clear_pointer (&errand->days, g_ptr_array_unref);
  g_free (errand);
}

static Errand *
new_errand (CareOffice *office)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->today = care_office_get_today (office);

  return errand;
}

/* The text as it is kept, or NULL with a sentence. */
static char *
check_rule (CareRule     rule,
            const char  *text,
            GError     **error)
{
  CareSpan spans[CARE_SPANS_PER_DAY];
  g_autofree char *plain = care_text_clean (text, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE, NULL);
  guint64 number = 0;

  if (is_hours (rule))
    return care_call_hours_read (plain, spans, error) ? care_call_hours_format (spans) : NULL;
  if (plain != NULL && g_ascii_string_to_unsigned (plain, 10, (guint64) traits[rule].least,
                                                   (guint64) traits[rule].most, &number, NULL))
    return g_steal_pointer (&plain);

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter a number from %1$d to %2$d."),
               traits[rule].least, traits[rule].most);
  return NULL;
}

static gpointer
put_job (CareDb        *db,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  Errand *errand = data;
  g_autofree char *kept = check_rule (errand->rule, errand->text, error);

  return kept != NULL && care_setting_table_set (db, traits[errand->rule].key, kept, error) &&
         care_audit_table_add (db, "rule", errand->rule + 1, care_rule_get_nick (errand->rule), error)
         ? CARE_DONE : NULL;
}

static gpointer
list_job (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Errand *errand = data;
  g_autoptr(GPtrArray) days = g_ptr_array_new_with_free_func ((GDestroyNotify) care_marked_day_unref);
  g_autoptr(GArray) stored = care_office_day_table_list (db, errand->today, error);

  if (stored == NULL)
    return NULL;
  for (guint i = 0; i < stored->len; i++)
    {
      const CareOfficeDay *day = &g_array_index (stored, CareOfficeDay, i);

      g_ptr_array_add (days, new_day (day->day, day->mark, day->name));
    }

  return g_steal_pointer (&days);
}

/* Calls of the marked day, and those that an earlier mark had sent to the day after. */
static gboolean
collect_concerned (CareDb                *db,
                   const CareHouseRules  *before,
                   const CareHouseRules  *after,
                   CareDay                day,
                   GHashTable            *customers,
                   GError               **error)
{
  CareDay there = care_office_calendar_next_open_day (before->calendar, day);
  CareDay here = care_office_calendar_next_open_day (after->calendar, day);

  return care_planner_table_collect_due (db, day, customers, error) &&
         care_planner_table_collect_due (db, there, customers, error) &&
         care_planner_table_collect_due (db, here, customers, error);
}

static gboolean
plan_anew (CareDb                *db,
           const Errand          *errand,
           const CareHouseRules  *rules_now,
           GHashTable            *customers,
           GError               **error)
{
  CarePlanner planner = { rules_now, errand->today, 0, NULL };
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, customers);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!care_planner_plan_customer (&planner, db, *(gint64 *) id, NULL, error))
      return FALSE;

  return TRUE;
}

static gboolean
mark_one (CareDb               *db,
          const CareMarkedDay  *day,
          gboolean              is_marked,
          GError              **error)
{
  g_autofree char *iso = care_day_to_iso (day->day);
  gboolean is_done = is_marked ? care_office_day_table_put (db, day->day, day->mark, day->name, error)
                               : care_office_day_table_remove (db, day->day, day->mark, error);

  return is_done && care_audit_table_add (db, "day", day->day, iso, error);
}

static gpointer
mark_job (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Errand *errand = data;
  g_autoptr(CareHouseRules) before = care_house_rules_load (db, error);
  g_autoptr(CareHouseRules) after = NULL;
  g_autoptr(GHashTable) customers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  if (before == NULL)
    return NULL;
  for (guint i = 0; i < errand->days->len; i++)
    if (!mark_one (db, errand->days->pdata[i], errand->is_marked, error))
      return NULL;

  after = care_house_rules_load (db, error);
  if (after == NULL)
    return NULL;
  for (guint i = 0; i < errand->days->len; i++)
    if (!collect_concerned (db, before, after, ((const CareMarkedDay *) errand->days->pdata[i])->day,
                            customers, error))
      return NULL;

  return plan_anew (db, errand, after, customers, error) ? CARE_DONE : NULL;
}

static gpointer
import_job (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Errand *errand = data;
  g_autoptr(GArray) read = care_holiday_file_read (errand->text, cancellable, error);

  if (read == NULL)
    return NULL;

  errand->days = g_ptr_array_new_with_free_func ((GDestroyNotify) care_marked_day_unref);
  for (guint i = 0; i < read->len; i++)
    {
      const CareHoliday *holiday = &g_array_index (read, CareHoliday, i);

      g_ptr_array_add (errand->days, new_day (holiday->day, holiday->mark, holiday->name));
    }
  errand->is_marked = TRUE;
  errand->n_days = errand->days->len;

  return mark_job (db, errand, cancellable, error);
}

/* ---- asking for them --------------------------------------------------------------------- */

static Errand *
new_put (CareOffice *office,
         CareRule    rule,
         const char *text)
{
  Errand *errand = new_errand (office);

  errand->rule = rule;
  errand->text = g_strdup (text);

  return errand;
}

static Errand *
new_mark (CareOffice          *office,
          const CareMarkedDay *day,
          gboolean             is_marked)
{
  Errand *errand = new_errand (office);

  errand->days = g_ptr_array_new_with_free_func ((GDestroyNotify) care_marked_day_unref);
  g_ptr_array_add (errand->days, new_day (day->day, day->mark, day->name));
  errand->is_marked = is_marked;

  return errand;
}

static void
write_async (CareOffice          *office,
             CareJob              job,
             Errand              *errand,
             GAsyncReadyCallback  callback,
             gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_CHANGE_RULES, job, errand, errand_free, NULL, callback, user_data);
}

/* Frees @errand. */
static gboolean
write_now (CareOffice  *office,
           CareJob      job,
           Errand      *errand,
           guint       *n_days,
           GError     **error)
{
  gpointer done = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                                    CARE_DEED_CHANGE_RULES, job, errand, NULL, error);

  if (n_days != NULL)
    *n_days = errand->n_days;
  errand_free (errand);

  return done != NULL;
}

void
care_rules_put_async (CareOffice          *office,
                      CareRule             rule,
                      const char          *text,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  write_async (office, put_job, new_put (office, rule, text), callback, user_data);
}

gboolean
care_rules_put (CareOffice  *office,
                CareRule     rule,
                const char  *text,
                GError     **error)
{
  return write_now (office, put_job, new_put (office, rule, text), NULL, error);
}

void
care_rules_list_async (CareOffice          *office,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  care_store_read_async (care_office_get_store (office), list_job, new_errand (office), errand_free, NULL,
                         callback, user_data);
}

GPtrArray *
care_rules_list_finish (GAsyncResult  *result,
                        GError       **error)
{
  return care_store_finish (result, error);
}

GPtrArray *
care_rules_list (CareOffice  *office,
                 GError     **error)
{
  Errand *errand = new_errand (office);
  GPtrArray *days = care_store_read (care_office_get_store (office), list_job, errand, NULL, error);

  errand_free (errand);

  return days;
}

void
care_rules_mark_async (CareOffice          *office,
                       const CareMarkedDay *day,
                       gboolean             is_marked,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  write_async (office, mark_job, new_mark (office, day, is_marked), callback, user_data);
}

gboolean
care_rules_mark (CareOffice           *office,
                 const CareMarkedDay  *day,
                 gboolean              is_marked,
                 GError              **error)
{
  return write_now (office, mark_job, new_mark (office, day, is_marked), NULL, error);
}

void
care_rules_import_async (CareOffice          *office,
                         const char          *path,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  write_async (office, import_job, new_put (office, CARE_RULE_WORKDAY_HOURS, path), callback, user_data);
}

gboolean
care_rules_import (CareOffice  *office,
                   const char  *path,
                   guint       *n_days,
                   GError     **error)
{
  return write_now (office, import_job, new_put (office, CARE_RULE_WORKDAY_HOURS, path), n_days, error);
}

gboolean
care_rules_finish (GAsyncResult  *result,
                   guint         *n_days,
                   GError       **error)
{
  const Errand *errand = care_store_get_job_data (result);

  if (n_days != NULL)
    *n_days = errand->n_days;

  return care_store_finish (result, error) != NULL;
}
