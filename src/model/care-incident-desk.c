/* care-incident-desk.c — incidents in the departments, and what becomes of suggestions
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-incident-desk.h"
#include "domain/care-call.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"

typedef struct
{
  CareHouseRules *rules;
  CareRole        role;
  CareIncident   *incident;
  gint64          feedback_id;
  char           *decision;
  gboolean        to_meeting;
  CareDay         from;
  CareDay         until;
} Errand;

static Errand *
errand_new (CareOffice *office)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  errand->role = care_office_get_actor (office).role;

  return errand;
}

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  care_house_rules_unref (errand->rules);
  g_clear_pointer (&errand->incident, care_incident_unref);
  g_free (errand->decision);
  g_free (errand);
}

/* ---- incidents ------------------------------------------------------------------------ */

static gpointer
record (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  Errand *errand = data;
  CareIncident *incident = errand->incident;
  CareDay today = care_moment_to_day (care_db_get_now (db), errand->rules->zone);
  gboolean is_written;

  if (!care_incident_check (incident, today, error))
    return NULL;
  if (incident->id != 0)
    is_written = care_incident_table_update (db, incident, error);
  else
    {
      incident->recorder_id = care_db_get_actor (db).staff_id;
      incident->created_at = care_db_get_now (db);
      incident->id = care_incident_table_add (db, incident, error);
      is_written = incident->id != 0;
    }

  return is_written && care_audit_table_add (db, "incident", incident->id,
                                             care_incident_kind_get_nick (incident->kind), error)
           ? CARE_DONE : NULL;
}

gboolean
care_incident_desk_record (CareOffice    *office,
                           CareIncident  *incident,
                           GError       **error)
{
  Errand *errand = errand_new (office);
  gboolean is_done;

  errand->incident = care_incident_ref (incident);
  is_done = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                              CARE_DEED_RECORD_INCIDENT, record, errand, NULL, error) != NULL;
  errand_free (errand);

  return is_done;
}

void
care_incident_desk_record_async (CareOffice          *office,
                                 CareIncident        *incident,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  Errand *errand = errand_new (office);

  errand->incident = care_incident_ref (incident);
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_RECORD_INCIDENT, record, errand, errand_free, NULL, callback, user_data);
}

/* ---- suggestions ---------------------------------------------------------------------- */

/* The customer who suggested something hears what came of it. */
static gboolean
plan_notice (CareDb              *db,
             const CareFeedback  *feedback,
             CareDay              today,
             GError             **error)
{
  const CareCallRule *rule = care_call_type_get_rule (CARE_CALL_OUTCOME_NOTICE);
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, feedback->customer_id, error);
  g_autoptr(CareCall) call = care_call_new ();

  if (customer == NULL)
    return FALSE;
  call->type = CARE_CALL_OUTCOME_NOTICE;
  call->customer_id = customer->id;
  call->order_id = feedback->order_id;
  call->occurrence = g_strdup_printf ("F%" G_GINT64_FORMAT, feedback->id);
  call->base_on = today;
  call->due_on = today + rule->offset;
  call->deadline_on = call->due_on + rule->grace;
  call->staff_id = customer->assigned_to != 0 ? customer->assigned_to : feedback->recorder_id;
  call->reason = g_strdup_printf ("%s → %s", feedback->body, feedback->decision);
  care_db_touch (db, CARE_TOPIC_CALLS);

  return care_call_table_add (db, call, 0, &call->id, error);
}

static gpointer
decide (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  Errand *errand = data;
  g_autoptr(CareFeedback) feedback = care_feedback_table_get (db, errand->feedback_id, error);
  CareDay today = care_moment_to_day (care_db_get_now (db), errand->rules->zone);

  if (feedback == NULL)
    return NULL;
  if (feedback->decided_on != CARE_DAY_NONE)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT, _("This has been decided already."));
      return NULL;
    }
  feedback->to_meeting = feedback->to_meeting || errand->to_meeting;
  if (errand->decision != NULL)
    {
      feedback->decision = care_text_clean (errand->decision, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
      feedback->decided_by = care_db_get_actor (db).staff_id;
      feedback->decided_on = today;
      if (!plan_notice (db, feedback, today, error))
        return NULL;
    }
  if (!care_feedback_table_update (db, feedback, error) ||
      !care_audit_table_add (db, "feedback", feedback->id, NULL, error))
    return NULL;

  return CARE_DONE;
}

static Errand *
new_decision (CareOffice *office,
              gint64      feedback_id,
              const char *decision,
              gboolean    to_meeting)
{
  Errand *errand = errand_new (office);

  errand->feedback_id = feedback_id;
  errand->decision = g_strdup (decision);
  errand->to_meeting = to_meeting;

  return errand;
}

gboolean
care_incident_desk_decide (CareOffice  *office,
                           gint64       feedback_id,
                           const char  *decision,
                           gboolean     to_meeting,
                           GError     **error)
{
  Errand *errand = new_decision (office, feedback_id, decision, to_meeting);
  gboolean is_done;

  is_done = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                              CARE_DEED_DECIDE_FEEDBACK, decide, errand, NULL, error) != NULL;
  errand_free (errand);

  return is_done;
}

void
care_incident_desk_decide_async (CareOffice          *office,
                                 gint64               feedback_id,
                                 const char          *decision,
                                 gboolean             to_meeting,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_DECIDE_FEEDBACK, decide,
                          new_decision (office, feedback_id, decision, to_meeting), errand_free, NULL,
                          callback, user_data);
}

gboolean
care_incident_desk_finish (GAsyncResult  *result,
                           GError       **error)
{
  return care_store_finish (result, error) != NULL;
}

/* ---- lists ---------------------------------------------------------------------------- */

static gpointer
list_incidents (CareDb        *db,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  Errand *errand = data;

  return care_incident_table_list (db, errand->role, errand->from, errand->until, error);
}

void
care_incident_desk_list_async (CareOffice          *office,
                               CareDay              from,
                               CareDay              until,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  Errand *errand = errand_new (office);

  errand->from = from;
  errand->until = until;
  care_store_read_async (care_office_get_store (office), list_incidents, errand, errand_free, NULL, callback,
                         user_data);
}

static gpointer
list_feedback (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  return care_feedback_table_list_open (db, error);
}

void
care_incident_desk_list_feedback_async (CareOffice          *office,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  care_store_read_async (care_office_get_store (office), list_feedback, errand_new (office), errand_free,
                         NULL,
                         callback, user_data);
}
