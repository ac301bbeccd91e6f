/* care-cli-campaign.c — campaign: one reason to call many
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-campaigner.h"

static gboolean
read_type (CareCli       *self,
           CareCampaign  *campaign,
           GError       **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "type");
  g_autofree char *upper = typed != NULL ? g_ascii_strup (typed, -1) : g_strdup ("RETURN_VISIT");
  g_autofree char *quoted = care_cli_quote (upper);
  int found = (int) care_call_type_from_nick (upper, (CareCallType) CARE_N_CALL_TYPES);

  if (found == CARE_N_CALL_TYPES)
    return care_cli_refuse (error, _("There is no call type “%s”."), quoted);
  campaign->type = (CareCallType) found;

  return TRUE;
}

static gboolean
read_group (CareCli       *self,
            CareCampaign  *campaign,
            GError       **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "group");
  g_autofree char *upper = typed != NULL ? g_ascii_strup (typed, -1) : g_strdup ("ALL");
  g_autofree char *quoted = care_cli_quote (upper);
  int found = (int) care_customer_group_from_nick (upper, (CareCustomerGroup) CARE_N_GROUPS);

  if (found == CARE_N_GROUPS)
    return care_cli_refuse (error, _("There is no group “%s”."), quoted);
  campaign->filter->group = (CareCustomerGroup) found;

  return TRUE;
}

static CareCampaign *
new_campaign (CareCli  *self,
              GError  **error)
{
  g_autoptr(CareCampaign) campaign = care_campaign_new ();
  const char *from = care_cli_arguments_get (self->arguments, "from");
  const char *to = care_cli_arguments_get (self->arguments, "to");

  campaign->name = g_strdup (care_cli_arguments_get_word (self->arguments, 1));
  campaign->purpose = g_strdup (care_cli_arguments_get (self->arguments, "purpose"));
  campaign->filter = care_customer_filter_new ();
  campaign->first_on = care_office_get_today (self->office);
  if (!read_type (self, campaign, error) || !read_group (self, campaign, error) ||
      (from != NULL && !care_cli_parse_day (from, &campaign->first_on, error)))
    return NULL;
  campaign->last_on = campaign->first_on + 14;
  if (to != NULL && !care_cli_parse_day (to, &campaign->last_on, error))
    return NULL;

  return g_steal_pointer (&campaign);
}

static gboolean
begin (CareCli  *self,
       GError  **error)
{
  g_autoptr(CareCampaign) campaign = new_campaign (self, error);
  g_autoptr(CareCampaignStart) start = NULL;

  if (campaign == NULL)
    return FALSE;
  start = care_campaigner_begin (self->office, campaign, error);
  if (start == NULL)
    return FALSE;

  care_cli_say (_("Campaign %1$d: %2$u calls were dealt out; %3$u customers are left out.\n"),
                (int) start->campaign->id, start->campaign->n_calls, start->n_not_allowed);

  return TRUE;
}

static gboolean
say_all (CareCli  *self,
         GError  **error)
{
  g_autoptr(GPtrArray) campaigns = care_campaigner_list (self->office, error);
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (campaigns == NULL)
    return FALSE;
  for (guint i = 0; i < campaigns->len; i++)
    {
      const CareCampaign *campaign = campaigns->pdata[i];
      g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, campaign->id);
      g_autofree char *first = care_day_to_iso (campaign->first_on);
      g_autofree char *last = care_day_to_iso (campaign->last_on);
      g_autofree char *progress = g_strdup_printf ("%u/%u", campaign->n_calls - campaign->n_open,
                                                   campaign->n_calls);

      care_cli_table_add (table, 7, id, campaign->name, care_call_type_get_label (campaign->type), first,
                          last, progress, campaign->archived_at != CARE_MOMENT_NONE ? _("archived") : NULL);
    }
  care_cli_table_say (table, "");

  return TRUE;
}

gboolean
care_cli_campaign (CareCli  *self,
                   GError  **error)
{
  const char *what = care_cli_arguments_get_word (self->arguments, 0);
  const char *word = care_cli_arguments_get_word (self->arguments, 1);

  if (what != NULL && (word == NULL || (!g_str_equal (what, "new") && !g_str_equal (what, "archive"))))
    return care_cli_refuse (error, _("A campaign is begun with “new NAME” and ended with “archive ID”."));
  if (!care_cli_open (self, what == NULL ? CARE_CLI_READS : CARE_CLI_WRITES, error))
    return FALSE;
  if (what == NULL)
    return say_all (self, error);
  if (g_str_equal (what, "new"))
    return begin (self, error);

  return care_campaigner_archive (self->office, care_cli_parse_id (word),
                                  care_cli_arguments_get (self->arguments, "analysis"), error);
}
