/* care-cli-incident.c — complaint incident, incidents, feedback, decide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-complaint.h"
#include "model/care-incident-desk.h"
#include "store/care-number-table.h"
#include "store/care-order-table.h"

typedef struct
{
  CareCli      *cli;
  CareIncident *incident;
  GPtrArray    *found;
  CareDay       from;
  CareDay       until;
  CareCliView  *view;
} Errand;

static void
errand_clear (Errand *self)
{
  g_clear_pointer (&self->incident, care_incident_unref);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_clear_pointer (&self->view, care_cli_view_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Errand, errand_clear)

static const char *
get (Errand     *self,
     const char *option)
{
  return care_cli_arguments_get (self->cli->arguments, option);
}

/* ---- incidents ------------------------------------------------------------------------ */

static gboolean
find_references (Errand  *self,
                 CareDb  *db,
                 GError **error)
{
  CareIncident *incident = self->incident;

  if (get (self, "order") != NULL &&
      !care_order_table_find (db, get (self, "order"), &incident->order_id, error))
    return FALSE;
  if (incident->order_id != 0)
    {
      g_autoptr(CareOrder) order = care_order_table_get (db, incident->order_id, error);

      if (order == NULL)
        return FALSE;
      incident->customer_id = order->customer_id;
    }
  if (get (self, "complaint") != NULL &&
      !care_number_table_find (db, CARE_NUMBER_COMPLAINT, get (self, "complaint"), &incident->complaint_id,
                               error))
    return FALSE;

  return get (self, "person") == NULL ||
         care_cli_find_staff (db, get (self, "person"), &incident->staff_id, error);
}

static gpointer
prepare (CareDb        *db,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  return find_references (data, db, error) ? CARE_DONE : NULL;
}

gboolean
care_cli_incident (CareCli  *self,
                   GError  **error)
{
  g_auto(Errand) errand = { .cli = self, .incident = care_incident_new () };
  CareIncident *incident = errand.incident;
  const char *cost = get (&errand, "cost");

  if (!care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;
  incident->day = care_office_get_today (self->office);
  if (get (&errand, "day") != NULL && !care_cli_parse_day (get (&errand, "day"), &incident->day, error))
    return FALSE;
  incident->department = care_department_from_nick (get (&errand, "department"), CARE_DEPARTMENT_NONE);
  incident->kind = care_incident_kind_from_nick (get (&errand, "kind"), CARE_INCIDENT_ERROR);
  incident->found_by = care_finder_from_nick (get (&errand, "found-by"), CARE_FINDER_CUSTOMER);
  incident->description = g_strdup (get (&errand, "text"));
  incident->cost = cost != NULL ? g_ascii_strtoll (cost, NULL, 10) : 0;
  if (care_cli_read (self, prepare, &errand, error) == NULL ||
      !care_incident_desk_record (self->office, incident, error))
    return FALSE;

  if (self->json)
    {
      g_autoptr(JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "incident", incident->id);
      json_builder_end_object (builder);
      care_cli_say_json (builder);
    }

  return TRUE;
}

static gboolean
read_span (Errand  *self,
           GError **error)
{
  self->until = care_office_get_today (self->cli->office);
  if (get (self, "to") != NULL && !care_cli_parse_day (get (self, "to"), &self->until, error))
    return FALSE;
  self->from = care_day_add_months (self->until, -1);

  return get (self, "from") == NULL || care_cli_parse_day (get (self, "from"), &self->from, error);
}

static gpointer
read_incidents (CareDb        *db,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  Errand *self = data;
  CareRole role = care_office_get_actor (self->cli->office).role;

  self->found = care_incident_table_list (db, role, self->from, self->until, error);
  if (self->found == NULL)
    return NULL;
  self->view = care_cli_new_view (self->cli, db, error);

  return self->view != NULL ? CARE_DONE : NULL;
}

static void
add_incident (JsonBuilder        *builder,
              const CareIncident *incident,
              const CareCliView  *view)
{
  json_builder_begin_object (builder);
  care_cli_json_int (builder, "id", incident->id);
  care_cli_json_day (builder, "day", incident->day);
  care_cli_json_text (builder, "order_no", incident->order_no);
  care_cli_json_text (builder, "department", care_department_get_nick (incident->department));
  care_cli_json_text (builder, "person", care_cli_view_get_name (view, incident->staff_id));
  care_cli_json_text (builder, "kind", care_incident_kind_get_nick (incident->kind));
  care_cli_json_text (builder, "description", incident->description);
  care_cli_json_int (builder, "cost", incident->cost);
  care_cli_json_text (builder, "found_by", care_finder_get_nick (incident->found_by));
  care_cli_json_id (builder, "complaint", incident->complaint_id);
  json_builder_end_object (builder);
}

gboolean
care_cli_incidents (CareCli  *self,
                    GError  **error)
{
  g_auto(Errand) errand = { .cli = self };
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!care_cli_open (self, CARE_CLI_WRITES, error) || !read_span (&errand, error) ||
      care_cli_read (self, read_incidents, &errand, error) == NULL)
    return FALSE;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "incidents");
  json_builder_begin_array (builder);
  for (guint i = 0; i < errand.found->len; i++)
    {
      const CareIncident *incident = errand.found->pdata[i];
      g_autofree char *day = care_day_to_iso (incident->day);

      add_incident (builder, incident, errand.view);
      if (!self->json)
        care_cli_say ("%s  %s · %s · %s\n", day, care_department_get_label (incident->department),
                      care_incident_kind_get_label (incident->kind), incident->description);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->json)
    care_cli_say_json (builder);

  return TRUE;
}

/* ---- feedback ------------------------------------------------------------------------- */

static gpointer
read_feedback (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  Errand *self = data;

  self->found = care_feedback_table_list_open (db, error);

  return self->found != NULL ? CARE_DONE : NULL;
}

gboolean
care_cli_feedback (CareCli  *self,
                   GError  **error)
{
  g_auto(Errand) errand = { .cli = self };
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, read_feedback, &errand, error) == NULL)
    return FALSE;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "feedback");
  json_builder_begin_array (builder);
  for (guint i = 0; i < errand.found->len; i++)
    {
      const CareFeedback *item = errand.found->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "id", item->id);
      care_cli_json_text (builder, "customer", item->names);
      care_cli_json_text (builder, "department", care_department_get_nick (item->department));
      care_cli_json_text (builder, "kind", care_feedback_kind_get_nick (item->kind));
      care_cli_json_text (builder, "body", item->body);
      care_cli_json_flag (builder, "to_meeting", item->to_meeting);
      json_builder_end_object (builder);
      if (!self->json)
        care_cli_say ("%" G_GINT64_FORMAT "  %s · %s · %s\n", item->id,
                      care_department_get_label (item->department),
                      care_feedback_kind_get_label (item->kind), item->body);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->json)
    care_cli_say_json (builder);

  return TRUE;
}

gboolean
care_cli_decide (CareCli  *self,
                 GError  **error)
{
  const char *typed = care_cli_arguments_get_word (self->arguments, 1);
  const char *decision = care_cli_arguments_get (self->arguments, "text");
  gint64 id = typed != NULL ? care_cli_parse_id (typed) : 0;

  if (id == 0)
    return care_cli_refuse (error, _("Say which item of feedback; complaint feedback lists them."));
  if (!care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;

  return care_incident_desk_decide (self->office, id, decision,
                                    care_cli_arguments_has (self->arguments, "to-meeting"), error);
}
