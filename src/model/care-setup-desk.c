/* care-setup-desk.c — the settings of the studio, as a person changes them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-setup-desk.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-setting-table.h"

static const char * const keys[] = {
  [CARE_SETUP_STUDIO]    = "studio_name",
  [CARE_SETUP_ADDRESS]   = "studio_address",
  [CARE_SETUP_TEL]       = "studio_tel",
  [CARE_SETUP_HOURS]     = "open_hours",
  [CARE_SETUP_LANGUAGE]  = "script_language",
  [CARE_SETUP_RECORDING] = "recording_on",
};

const char *
care_setup_get (CareOffice *office,
                CareSetup   setting)
{
  const CareHouseRules *rules = care_office_get_rules (office);

  switch (setting)
    {
    case CARE_SETUP_STUDIO:
      return rules->studio;
    case CARE_SETUP_ADDRESS:
      return rules->address;
    case CARE_SETUP_TEL:
      return rules->tel;
    case CARE_SETUP_HOURS:
      return rules->open_hours;
    case CARE_SETUP_LANGUAGE:
      return care_language_get_nick (rules->language);
    case CARE_SETUP_RECORDING:
      return rules->recording_on ? "1" : "0";
    }

  g_return_val_if_reached (NULL);
}

gboolean
care_setup_may_change (CareOffice *office)
{
  return care_role_may (care_office_get_actor (office).role, CARE_DEED_CHANGE_RULES);
}

typedef struct
{
  CareSetup  setting;
  char      *value;
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->value);
  g_free (change);
}

static gpointer
put_setting (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Change *change = data;

  if (change->setting == CARE_SETUP_STUDIO && change->value == NULL)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter the studio’s name."));
      return NULL;
    }

  return care_setting_table_set (db, keys[change->setting], change->value != NULL ? change->value : "",
                                 error) ? CARE_DONE : NULL;
}

void
care_setup_put_async (CareOffice          *office,
                      CareSetup            setting,
                      const char          *value,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  Change *change = g_new0 (Change, 1);

  change->setting = setting;
  change->value = care_text_clean (value, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE, NULL);
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_CHANGE_RULES, put_setting, change, change_free, NULL, callback,
                          user_data);
}

gboolean
care_setup_put_finish (GAsyncResult  *result,
                       GError       **error)
{
  return care_store_finish (result, error) != NULL;
}
