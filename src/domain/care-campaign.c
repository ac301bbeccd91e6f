/* care-campaign.c — one reason to call many
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-campaign.h"
#include "care-error.h"

CARE_DEFINE_RECORD (CareCampaign, care_campaign)

static void
care_campaign_clear (CareCampaign *self)
{
  g_free (self->name);
  g_free (self->purpose);
  g_free (self->analysis);
  g_clear_pointer (&self->filter, care_customer_filter_unref);
}

static const CareCallType types[] = {
  CARE_CALL_RETURN_VISIT, CARE_CALL_SURVEY, CARE_CALL_FESTIVAL, CARE_CALL_STORE_DAY, CARE_CALL_PROMO,
  CARE_CALL_TOP3_VISIT, CARE_CALL_WINBACK, CARE_CALL_POINTS_GIFT,
};

gboolean
care_campaign_may_be (CareCallType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i] == type)
      return TRUE;

  return FALSE;
}

static gboolean
refuse (const char  *sentence,
        GError     **error)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return FALSE;
}

gboolean
care_campaign_check (const CareCampaign  *self,
                     CareDay              today,
                     GError             **error)
{
  if (self->name == NULL || self->name[0] == '\0')
    return refuse (_("Please give the campaign a name."), error);
  if (!care_campaign_may_be (self->type))
    return refuse (_("Calls of this type follow from what happens to a customer; they are not dealt out."),
                   error);
  if (self->first_on == CARE_DAY_NONE || self->last_on < self->first_on)
    return refuse (_("The period ends before it begins."), error);
  if (self->last_on < today)
    return refuse (_("The period is over."), error);

  return TRUE;
}

guint
care_campaign_get_done (const CareCampaign *self)
{
  return self->n_calls > 0 ? (self->n_calls - self->n_open) * 100 / self->n_calls : 0;
}
