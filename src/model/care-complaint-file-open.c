/* care-complaint-file-open.c — a complaint that is opened to be worked on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-file.h"

#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-draft-table.h"
#include "store/care-incident-table.h"
#include "store/care-promise-table.h"
#include "store/care-staff-table.h"

CareComplaintDial
care_house_rules_get_dial (const CareHouseRules *self,
                           CareMoment            now)
{
  return (CareComplaintDial) { &self->complaint.hours, self->calendar, self->zone,
                               care_moment_to_civil (now, self->zone) };
}

static CareComplaintFile *
new_empty (CareDb  *db,
           GError **error)
{
  g_autoptr(CareComplaintFile) self = care_complaint_file_new ();

  self->complaint = care_complaint_new ();
  self->plans = g_ptr_array_new ();
  self->measures = g_ptr_array_new ();
  self->penalties = g_ptr_array_new ();
  self->attachments = g_ptr_array_new ();
  self->events = g_ptr_array_new ();
  self->earlier = g_ptr_array_new ();
  self->promises = g_ptr_array_new ();
  self->related = g_ptr_array_new ();
  self->incidents = g_ptr_array_new ();
  self->staff = care_staff_table_list (db, error);

  return self->staff != NULL ? g_steal_pointer (&self) : NULL;
}

static gboolean
load_surroundings (CareComplaintFile  *self,
                   CareDb             *db,
                   GError            **error)
{
  CareRole role = care_db_get_actor (db).role;
  gint64 id = self->complaint->id;

  self->promises = care_promise_table_list_of_complaint (db, id, error);
  if (self->promises != NULL)
    self->related = care_complaint_table_list_related (db, self->complaint, error);
  if (self->related != NULL)
    self->incidents = care_incident_table_list_of_complaint (db, role, id, error);

  return self->incidents != NULL;
}

CareComplaintFile *
care_complaint_file_open (CareDb                *db,
                          gint64                 id,
                          const CareHouseRules  *rules,
                          GError               **error)
{
  CareActor actor = care_db_get_actor (db);
  CareComplaintDial dial = care_house_rules_get_dial (rules, care_db_get_now (db));
  g_autoptr(CareComplaintFile) self = NULL;
  CareComplaintSeat seat;

  self = id == 0 ? new_empty (db, error) : care_complaint_file_load (db, actor.role, id, error);
  if (self == NULL || (id != 0 && !load_surroundings (self, db, error)) ||
      !care_complaint_seat_load (&seat, db, self->complaint, rules, error) ||
      !care_draft_table_dup (db, actor.staff_id, CARE_DRAFT_COMPLAINT, id, &self->draft, error))
    return NULL;

  self->is_mine = seat.is_mine;
  self->clock = care_complaint_clock_get (self->complaint, &dial);

  return g_steal_pointer (&self);
}

GPtrArray *
care_complaint_file_list_plans (const CareComplaintFile *self)
{
  GPtrArray *plans = g_ptr_array_new ();

  for (guint i = 0; i < self->plans->len; i++)
    if (((const CareComplaintPlan *) self->plans->pdata[i])->round == self->complaint->round)
      g_ptr_array_add (plans, self->plans->pdata[i]);

  return plans;
}

const CareComplaintPlan *
care_complaint_file_get_chosen (const CareComplaintFile *self)
{
  g_autoptr(GPtrArray) plans = care_complaint_file_list_plans (self);
  int chosen = self->complaint->chosen_plan;

  return chosen >= 1 && (guint) chosen <= plans->len ? plans->pdata[chosen - 1] : NULL;
}

/* Numbers are given by the program: nobody is asked for them. */
static CareComplaint *
with_numbers (const CareComplaint *entered)
{
  CareComplaint *copy = care_complaint_copy (entered);

  if (copy->archive_no == NULL)
    copy->archive_no = g_strdup ("…");
  if (copy->agreement_no == NULL)
    copy->agreement_no = g_strdup ("…");
  if (copy->recorder_id == 0)
    copy->recorder_id = 1;

  return copy;
}

gboolean
care_complaint_file_check (const CareComplaintFile *self,
                           CareComplaintMove        move,
                           const CareComplaint     *entered,
                           const CareHouseRules    *rules,
                           CareActor                actor,
                           CareMoment               now,
                           CareComplaintAnswer     *answer)
{
  g_autoptr(GPtrArray) plans = care_complaint_file_list_plans (self);
  const CareComplaint *before = self->complaint->id != 0 ? self->complaint : NULL;
  g_autoptr(CareComplaint) numbered = with_numbers (entered != NULL ? entered : self->complaint);
  CareComplaintStep step = { .move = move, .entered = numbered, .plans = plans, .measures = self->measures };
  CareComplaintSeat seat = { actor.role, actor.staff_id, self->is_mine, now, &rules->complaint };

  return care_complaint_path_check (before, &step, &seat, answer);
}

/* ---- whose it is ------------------------------------------------------------------ */

/* Who follows it has the day off, and this person, or nobody in particular, stands in. */
static gboolean
stands_in (CareDb               *db,
           const CareComplaint  *complaint,
           gint64                me,
           CareDay               today,
           gboolean             *stands,
           GError              **error)
{
  g_autoptr(GArray) absences = care_staff_table_list_absences (db, today, today, error);

  if (absences == NULL)
    return FALSE;
  for (guint i = 0; i < absences->len && !*stands; i++)
    {
      const CareAbsence *absence = &g_array_index (absences, CareAbsence, i);

      *stands = absence->staff_id == complaint->owner_id &&
                (absence->substitute_id == me || absence->substitute_id == 0);
    }

  return TRUE;
}

gboolean
care_complaint_seat_load (CareComplaintSeat     *self,
                          CareDb                *db,
                          const CareComplaint   *complaint,
                          const CareHouseRules  *rules,
                          GError               **error)
{
  CareActor actor = care_db_get_actor (db);
  CareMoment now = care_db_get_now (db);
  CareDay today = care_moment_to_day (now, rules->zone);

  *self = (CareComplaintSeat) { actor.role, actor.staff_id, FALSE, now, &rules->complaint };
  self->is_mine = complaint == NULL || complaint->id == 0 || actor.role >= CARE_ROLE_SUPERVISOR ||
                  complaint->recorder_id == actor.staff_id || complaint->owner_id == actor.staff_id;
  if (!self->is_mine && complaint->customer_id != 0)
    {
      g_autoptr(CareCustomer) customer = care_customer_table_get (db, complaint->customer_id, error);

      if (customer == NULL)
        return FALSE;
      self->is_mine = customer->assigned_to == actor.staff_id;
    }

  return self->is_mine || stands_in (db, complaint, actor.staff_id, today, &self->is_mine, error);
}
