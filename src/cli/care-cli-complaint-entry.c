/* care-cli-complaint-entry.c — what was typed for a step of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-cli-complaint.h"
#include "domain/care-complaint-field.h"
#include "domain/care-money.h"
#include "store/care-complaint-part-table.h"
#include "store/care-number-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"

gboolean
care_cli_find_staff (CareDb      *db,
                     const char  *typed,
                     gint64      *id,
                     GError     **error)
{
  g_autoptr(GPtrArray) staff = care_staff_table_list (db, error);
  g_autofree char *quoted = NULL;

  if (staff == NULL)
    return FALSE;
  for (guint i = 0; i < staff->len; i++)
    {
      const CareStaff *person = staff->pdata[i];

      if (g_strcmp0 (person->employee_no, typed) == 0 || g_strcmp0 (person->name, typed) == 0)
        {
          *id = person->id;
          return TRUE;
        }
    }
  quoted = care_cli_quote (typed);

  return care_cli_refuse (error, _("Nobody of the staff has the number or name “%s”."), quoted);
}

static gboolean
set_field (CareCli                   *self,
           CareDb                    *db,
           const CareComplaintField  *field,
           CareComplaint             *entered,
           const char                *value,
           GError                   **error)
{
  GTimeZone *zone = care_office_get_rules (self->office)->zone;
  g_autofree char *quoted = care_cli_quote (value);
  gint64 id = 0;

  if (field->kind == CARE_FIELD_STAFF && *value != '\0')
    {
      if (!care_cli_find_staff (db, value, &id, error))
        return FALSE;
      care_complaint_field_set_int (field, entered, id);
      return TRUE;
    }
  if (field->kind == CARE_FIELD_MOMENT && *value != '\0')
    {
      CareCivil civil = care_civil_from_iso (value);

      if (civil == CARE_CIVIL_NONE)
        return care_cli_refuse (error, _("“%s” is not a time like 2026-11-21T14:30."), quoted);
      care_complaint_field_set_int (field, entered, care_moment_from_civil (civil, zone));
      return TRUE;
    }
  if (field->kind == CARE_FIELD_ID || !care_complaint_field_parse (field, entered, value))
    return care_cli_refuse (error, _("“%1$s” cannot be said of %2$s."), quoted, field->name);

  return TRUE;
}

static gboolean
read_fields (CareCli        *self,
             CareDb         *db,
             CareComplaint  *entered,
             GError        **error)
{
  GPtrArray *typed = care_cli_arguments_list (self->arguments, "set");

  for (guint i = 0; typed != NULL && i < typed->len; i++)
    {
      g_auto(GStrv) pair = g_strsplit (typed->pdata[i], "=", 2);
      const CareComplaintField *field = care_complaint_field_find (pair[0]);
      g_autofree char *quoted = care_cli_quote (typed->pdata[i]);

      if (field == NULL || pair[1] == NULL)
        return care_cli_refuse (error, _("“%s” does not name a field of a complaint; write FIELD=VALUE."),
                                quoted);
      if (!set_field (self, db, field, entered, pair[1], error))
        return FALSE;
    }

  return TRUE;
}

/* ---- plans: REMEDIES;FEN;DAY;CONTENT ------------------------------------------------ */

static guint
read_remedies (const char *text)
{
  g_autoptr(CareComplaint) bits = care_complaint_new ();

  return care_complaint_field_parse (care_complaint_field_find ("remedies_given"), bits, text)
           ? bits->remedies_given : 0;
}

static gboolean
read_plans (CareCli              *self,
            CareComplaintChange  *change,
            GError              **error)
{
  GPtrArray *typed = care_cli_arguments_list (self->arguments, "plan");

  if (typed == NULL)
    return TRUE;
  change->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_plan_unref);
  for (guint i = 0; i < typed->len; i++)
    {
      g_auto(GStrv) parts = g_strsplit (typed->pdata[i], ";", 4);
      g_autofree char *quoted = care_cli_quote (typed->pdata[i]);
      CareComplaintPlan *plan;

      if (g_strv_length (parts) < 4 || read_remedies (parts[0]) == 0)
        return care_cli_refuse (error, _("“%s” is not a plan; write REMEDIES;COST IN FEN;DAY;CONTENT."),
                                quoted);
      plan = care_complaint_plan_new ();
      plan->remedies = read_remedies (parts[0]);
      plan->cost = g_ascii_strtoll (parts[1], NULL, 10);
      plan->done_by = care_day_from_iso (parts[2]);
      plan->content = g_strdup (parts[3]);
      plan->is_leaders = change->move == CARE_MOVE_CHOOSE;
      g_ptr_array_add (change->plans, plan);
    }

  return TRUE;
}

/* ---- measures: DEPARTMENT;DAY;PERSON;ACTION ----------------------------------------- */

static gboolean
add_measure (CareDb               *db,
             CareComplaintChange  *change,
             const char           *typed,
             GError              **error)
{
  g_auto(GStrv) parts = g_strsplit (typed, ";", 4);
  g_autofree char *quoted = care_cli_quote (typed);
  g_autoptr(CareComplaintMeasure) measure = care_complaint_measure_new ();

  if (g_strv_length (parts) < 4)
    return care_cli_refuse (error, _("“%s” is not a measure; write DEPARTMENT;DAY;PERSON;ACTION."), quoted);
  measure->department = care_department_from_nick (parts[0], CARE_DEPARTMENT_NONE);
  measure->due_on = care_day_from_iso (parts[1]);
  if (*parts[2] != '\0' && !care_cli_find_staff (db, parts[2], &measure->person_id, error))
    return FALSE;
  measure->action = g_strdup (parts[3]);
  g_ptr_array_add (change->measures, g_steal_pointer (&measure));

  return TRUE;
}

/* --done 1 or --done 1=2026-11-25: the measure of that number is done. */
static gboolean
mark_done (CareCli              *self,
           CareComplaintChange  *change,
           const char           *typed,
           GError              **error)
{
  g_auto(GStrv) pair = g_strsplit (typed, "=", 2);
  guint64 position = g_ascii_strtoull (pair[0], NULL, 10);
  g_autofree char *quoted = care_cli_quote (typed);
  CareComplaintMeasure *measure;

  if (position < 1 || position > change->measures->len)
    return care_cli_refuse (error, _("There is no measure “%s”."), quoted);
  measure = change->measures->pdata[position - 1];
  measure->done_on = pair[1] != NULL ? care_day_from_iso (pair[1]) : care_office_get_today (self->office);

  return TRUE;
}

static gboolean
read_measures (CareCli              *self,
               CareDb               *db,
               CareComplaintChange  *change,
               GError              **error)
{
  GPtrArray *typed = care_cli_arguments_list (self->arguments, "measure");
  GPtrArray *done = care_cli_arguments_list (self->arguments, "done");

  if (typed == NULL && done == NULL)
    return TRUE;
  if (typed == NULL)
    change->measures = care_complaint_part_table_list_measures (db, change->id, error);
  else
    change->measures = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_measure_unref);
  if (change->measures == NULL)
    return FALSE;
  for (guint i = 0; typed != NULL && i < typed->len; i++)
    if (!add_measure (db, change, typed->pdata[i], error))
      return FALSE;
  for (guint i = 0; done != NULL && i < done->len; i++)
    if (!mark_done (self, change, done->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* ---- the rest ----------------------------------------------------------------------- */

/* PERSON;KIND;AMOUNT;RULE */
static gboolean
read_penalty (CareCli              *self,
              CareDb               *db,
              CareComplaintChange  *change,
              GError              **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "penalty");
  g_auto(GStrv) parts = typed != NULL ? g_strsplit (typed, ";", 4) : NULL;

  if (typed == NULL)
    return TRUE;
  if (g_strv_length (parts) < 4)
    return care_cli_refuse (error, _("A penalty is written PERSON;KIND;AMOUNT;RULE."));
  change->penalty = care_complaint_penalty_new ();
  if (!care_cli_find_staff (db, parts[0], &change->penalty->person_id, error))
    return FALSE;
  change->penalty->kind = care_penalty_kind_from_nick (parts[1], CARE_PENALTY_SPOKEN);
  change->penalty->amount = g_ascii_strtoll (parts[2], NULL, 10);
  change->penalty->rule = g_strdup (parts[3]);
  if (care_office_get_actor (self->office).role == CARE_ROLE_MANAGER)
    change->penalty->decided_by = care_office_get_actor (self->office).staff_id;

  return TRUE;
}

static gboolean
read_attachment (CareCli              *self,
                 CareComplaintChange  *change,
                 GError              **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "attach");
  g_auto(GStrv) parts = typed != NULL ? g_strsplit (typed, ";", 2) : NULL;

  if (typed == NULL)
    return TRUE;
  if (g_strv_length (parts) < 2)
    return care_cli_refuse (error, _("An attachment is written KIND;WHERE IT LIES."));
  change->attachment = care_complaint_attachment_new ();
  change->attachment->kind = care_attachment_kind_from_nick (parts[0], CARE_ATTACHMENT_OTHER);
  change->attachment->reference = g_strdup (parts[1]);

  return TRUE;
}

static gboolean
read_other (CareCli              *self,
            CareDb               *db,
            CareComplaintChange  *change,
            GError              **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "other");
  g_autofree char *quoted = NULL;

  if (typed == NULL)
    return TRUE;
  if (!care_number_table_find (db, CARE_NUMBER_COMPLAINT, typed, &change->other_id, error))
    return FALSE;
  if (change->other_id != 0)
    return TRUE;
  quoted = care_cli_quote (typed);

  return care_cli_refuse (error, _("There is no complaint “%s”."), quoted);
}

gboolean
care_cli_complaint_read_entry (CareCli              *self,
                               CareDb               *db,
                               CareComplaintChange  *change,
                               CareComplaint        *entered,
                               GError              **error)
{
  change->note = g_strdup (care_cli_arguments_get (self->arguments, "note"));

  return read_fields (self, db, entered, error) && read_plans (self, change, error) &&
         read_measures (self, db, change, error) && read_penalty (self, db, change, error) &&
         read_attachment (self, change, error) && read_other (self, db, change, error);
}
