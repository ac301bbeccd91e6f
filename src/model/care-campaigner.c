/* care-campaigner.c — begins a campaign, deals its calls out, and closes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-campaigner.h"
#include "domain/care-assignment.h"
#include "domain/care-error.h"
#include "domain/care-staff.h"
#include "domain/care-text.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-campaign-table.h"
#include "store/care-customer-filter-table.h"
#include "store/care-customer-table.h"
#include "store/care-staff-table.h"

CARE_DEFINE_RECORD (CareCampaignStart, care_campaign_start)

static void
care_campaign_start_clear (CareCampaignStart *self)
{
  g_clear_pointer (&self->campaign, care_campaign_unref);
}

typedef struct
{
  CareCampaign *campaign;
  CareDay       today;
  gint64        me;
} Errand;

/* ---- who is called --------------------------------------------------------------------- */

static gboolean
may_be_called (const CareCustomer *customer,
               const CareCampaign *campaign)
{
  return customer->state == CARE_CUSTOMER_ACTIVE && !customer->do_not_call &&
         care_call_type_is_allowed (campaign->type, customer->consent_promo);
}

/* The specialists as the sharing rule wants them, nobody with anything yet. */
static GArray *
list_workloads (CareDb     *db,
                GPtrArray  *accounts,
                CareDay     today,
                GError    **error)
{
  GArray *workloads = g_array_new (FALSE, TRUE, sizeof (CareWorkload));
  g_autoptr(GArray) absences = care_staff_table_list_absences (db, today, today, error);

  if (absences == NULL)
    {
      g_array_unref (workloads);
      return NULL;
    }
  for (guint i = 0; i < accounts->len; i++)
    {
      const CareStaff *staff = accounts->pdata[i];
      CareWorkload workload = { .staff_id = staff->id, .employee_no = staff->employee_no,
                                .ability = staff->ability };

      for (guint j = 0; j < absences->len; j++)
        workload.is_off |= g_array_index (absences, CareAbsence, j).staff_id == staff->id;
      if (staff->role == CARE_ROLE_SPECIALIST)
        g_array_append_val (workloads, workload);
    }

  return workloads;
}

static CareCall *
new_call (const CareCampaign *campaign,
          const CareCustomer *customer)
{
  CareCall *call = care_call_new ();

  call->type = campaign->type;
  call->customer_id = customer->id;
  call->occurrence = g_strdup_printf ("campaign %" G_GINT64_FORMAT, campaign->id);
  call->base_on = campaign->first_on;
  call->due_on = campaign->first_on;
  call->deadline_on = campaign->last_on;
  call->campaign_id = campaign->id;
  call->staff_id = customer->assigned_to;
  call->reason = g_strdup (campaign->name);

  return call;
}

static gboolean
collect (CareDb             *db,
         const Errand       *errand,
         CareCampaignStart  *start,
         GPtrArray          *calls,
         GError            **error)
{
  g_autoptr(CareIdSet) members = care_customer_filter_table_list_members (db, errand->campaign->filter,
                                                                          errand->today, errand->me, error);
  g_autoptr(CareCustomerOrder) order = NULL;
  g_autoptr(GArray) ids = NULL;

  if (members == NULL)
    return FALSE;
  order = care_customer_filter_table_list_order (db, errand->campaign->filter->sort, error);
  if (order != NULL)
    ids = care_customer_order_select (order, members, FALSE);
  for (guint i = 0; ids != NULL && i < ids->len; i++)
    {
      g_autoptr(CareCustomer) customer = care_customer_table_get (db, g_array_index (ids, gint64, i), error);

      if (customer == NULL)
        return FALSE;
      if (may_be_called (customer, errand->campaign))
        g_ptr_array_add (calls, new_call (start->campaign, customer));
      else
        start->n_not_allowed++;
    }

  return ids != NULL;
}

/* Those who are nobody's are dealt out evenly. */
static gboolean
deal_out (CareDb        *db,
          const Errand  *errand,
          GPtrArray     *calls,
          GError       **error)
{
  g_autoptr(GPtrArray) accounts = care_staff_table_list_accounts (db, error);
  g_autoptr(GArray) workloads = NULL;
  g_autoptr(GArray) shares = NULL;
  guint n_free = 0;
  guint next = 0;

  if (accounts == NULL)
    return FALSE;
  workloads = list_workloads (db, accounts, errand->today, error);
  if (workloads == NULL)
    return FALSE;

  for (guint i = 0; i < calls->len; i++)
    n_free += ((CareCall *) calls->pdata[i])->staff_id == 0;
  shares = care_assignment_share ((const CareWorkload *) (gpointer) workloads->data, workloads->len, n_free);
  for (guint i = 0; i < calls->len; i++)
    {
      CareCall *call = calls->pdata[i];

      if (call->staff_id == 0)
        call->staff_id = g_array_index (shares, gint64, next++);
    }

  return TRUE;
}

/* ---- the jobs ----------------------------------------------------------------------------- */

static gpointer
begin (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Errand *errand = data;
  g_autoptr(CareCampaignStart) start = care_campaign_start_new ();
  g_autoptr(GPtrArray) calls = g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
  gint64 id;

  start->campaign = care_campaign_ref (errand->campaign);
  if (!care_campaign_check (errand->campaign, errand->today, error))
    return NULL;
  errand->campaign->id = care_campaign_table_add (db, errand->campaign, error);
  if (errand->campaign->id == 0 ||
      !collect (db, errand, start, calls, error) || !deal_out (db, errand, calls, error))
    return NULL;
  if (calls->len == 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Nobody who may be called is chosen."));
      return NULL;
    }

  for (guint i = 0; i < calls->len; i++)
    if (!care_call_table_add (db, calls->pdata[i], 0, &id, error))
      return NULL;
  errand->campaign->n_calls = errand->campaign->n_open = calls->len;

  return care_audit_table_add (db, "campaign", errand->campaign->id,
                               care_call_type_get_nick (errand->campaign->type), error)
           ? care_db_hand_over (db, g_steal_pointer (&start), (GDestroyNotify) care_campaign_start_unref)
           : NULL;
}

CareCampaignStart *
care_campaigner_begin (CareOffice    *office,
                       CareCampaign  *campaign,
                       GError       **error)
{
  const CareStaff *me = care_office_get_me (office);
  Errand errand = { campaign, care_office_get_today (office), me != NULL ? me->id : 0 };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_RUN_CAMPAIGN, begin, &errand, NULL, error);
}

static gpointer
list (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  return care_campaign_table_list (db, error);
}

GPtrArray *
care_campaigner_list (CareOffice  *office,
                      GError     **error)
{
  return care_store_read (care_office_get_store (office), list, NULL, NULL, error);
}

typedef struct
{
  gint64  id;
  char   *analysis;
} Ending;

static gpointer
archive (CareDb        *db,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  const Ending *ending = data;

  return care_campaign_table_archive (db, ending->id, ending->analysis, error) &&
         care_campaign_table_cancel_open (db, ending->id, error) &&
         care_audit_table_add (db, "campaign", ending->id, "archived", error) ? CARE_DONE : NULL;
}

gboolean
care_campaigner_archive (CareOffice  *office,
                         gint64       id,
                         const char  *analysis,
                         GError     **error)
{
  g_autofree char *clean = care_text_clean (analysis, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
  Ending ending = { id, clean };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_RUN_CAMPAIGN, archive, &ending, NULL, error) != NULL;
}
