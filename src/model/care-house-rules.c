/* care-house-rules.c — the settings by which this studio works
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-house-rules.h"

#include "domain/care-call-hours.h"
#include "store/care-office-day-table.h"
#include "store/care-setting-table.h"

CARE_DEFINE_RECORD (CareHouseRules, care_house_rules)

static void
care_house_rules_clear (CareHouseRules *self)
{
  g_free (self->studio);
  g_free (self->address);
  g_free (self->tel);
  g_free (self->open_hours);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->calendar, care_office_calendar_unref);
}

static GTimeZone *
load_zone (CareDb *db)
{
  g_autofree char *name = care_setting_table_dup (db, "time_zone", CARE_HOUSE_ZONE, NULL);
  GTimeZone *zone = g_time_zone_new_identifier (name != NULL ? name : CARE_HOUSE_ZONE);

  return zone != NULL ? zone : g_time_zone_new_utc ();
}

/* What was never set, or was spoilt by another tool, is as the house has it. */
static void
load_window (CareDb         *db,
             CareCallWindow *window)
{
  static const struct
  {
    const char  *key;
    CareDayKind  kind;
  } hours[] = {
    { "hours_workday",  CARE_DAY_KIND_WORKDAY },
    { "hours_saturday", CARE_DAY_KIND_SATURDAY },
    { "hours_sunday",   CARE_DAY_KIND_SUNDAY },
    { "hours_holiday",  CARE_DAY_KIND_HOLIDAY },
  };

  *window = *care_call_window_get_house ();
  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      g_autofree char *text = care_setting_table_dup (db, hours[i].key, NULL, NULL);

      if (text != NULL)
        care_call_hours_read (text, window->day[hours[i].kind], NULL);
    }
}

/* Settings "authority_SUPERVISOR_GIFT" in fen; -1: not at all. Managers may order anything. */
static void
load_limits (CareComplaintRules *rules,
             CareDb             *db)
{
  static const CareRole roles[] = { CARE_ROLE_SPECIALIST, CARE_ROLE_SUPERVISOR };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    for (int remedy = 0; remedy < CARE_N_REMEDIES; remedy++)
      {
        g_autofree char *key = g_strconcat ("authority_", care_role_get_nick (roles[i]), "_",
                                            care_remedy_get_nick ((CareRemedy) remedy), NULL);

        rules->limits[roles[i]][remedy] = care_setting_table_get_int (db, key,
                                                                      rules->limits[roles[i]][remedy]);
      }
}

static void
load_complaint_rules (CareComplaintRules *rules,
                      CareDb             *db)
{
  care_complaint_rules_set_house (rules);
  rules->specialist_may_judge = care_setting_table_get_int (db, "specialist_may_judge", 0) != 0;
  rules->service_solves = care_setting_table_get_int (db, "service_solves", 1) != 0;
  rules->major_amount = care_setting_table_get_int (db, "major_amount", rules->major_amount);
  rules->hours.reply_soft_days = (int) care_setting_table_get_int (db, "reply_soft_days",
                                                                   rules->hours.reply_soft_days);
  rules->hours.reply_hard_days = (int) care_setting_table_get_int (db, "reply_hard_days",
                                                                   rules->hours.reply_hard_days);
  load_limits (rules, db);
}

CareHouseRules *
care_house_rules_load (CareDb  *db,
                       GError **error)
{
  g_autoptr(CareHouseRules) rules = care_house_rules_new ();
  g_autofree char *language = NULL;

  rules->studio = care_setting_table_dup (db, "studio_name", "", error);
  if (rules->studio == NULL)
    return NULL;
  rules->calendar = care_office_day_table_load (db, error);
  if (rules->calendar == NULL)
    return NULL;

  rules->address = care_setting_table_dup (db, "studio_address", NULL, NULL);
  rules->tel = care_setting_table_dup (db, "studio_tel", NULL, NULL);
  rules->open_hours = care_setting_table_dup (db, "open_hours", "09:00–18:00", NULL);
  language = care_setting_table_dup (db, "script_language", NULL, NULL);
  rules->language = care_language_from_nick (language, CARE_LANGUAGE_ZH_CN);
  rules->calendar->festivals = rules->language;
  rules->zone = load_zone (db);
  load_window (db, &rules->window);
  rules->max_attempts = (int) care_setting_table_get_int (db, "max_attempts", 3);
  rules->max_days = (int) care_setting_table_get_int (db, "max_days", 3);
  rules->min_gap_days = (int) care_setting_table_get_int (db, "min_gap_days", 2);
  rules->lapse_days = (int) care_setting_table_get_int (db, "lapse_days", 365);
  rules->recording_on = care_setting_table_get_int (db, "recording_on", 0) != 0;

  load_complaint_rules (&rules->complaint, db);

  return g_steal_pointer (&rules);
}
