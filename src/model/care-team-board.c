/* care-team-board.c — the team at a glance: people, days off, couples that are nobody's
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-team-board.h"

#include "store/care-assignment-table.h"
#include "store/care-staff-table.h"

CARE_DEFINE_RECORD (CareTeamBoard, care_team_board)

static void
care_team_board_clear (CareTeamBoard *self)
{
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->absences, g_array_unref);
  g_clear_pointer (&self->workloads, g_array_unref);
}

static gpointer
load (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr(CareTeamBoard) self = care_team_board_new ();

  self->today = *(CareDay *) data;
  self->people = care_staff_table_list (db, error);
  if (self->people == NULL)
    return NULL;
  self->absences = care_staff_table_list_absences (db, self->today, self->today + 1, error);
  self->workloads = care_assignment_table_list (db, self->today, error);
  if (self->absences == NULL || self->workloads == NULL ||
      !care_assignment_table_count_unassigned (db, &self->n_unassigned, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
care_team_board_load_async (CareOffice          *office,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  CareDay *today = g_new (CareDay, 1);

  *today = care_office_get_today (office);
  care_store_read_async (care_office_get_store (office), load, today, g_free, NULL, callback, user_data);
}

CareTeamBoard *
care_team_board_load_finish (GAsyncResult  *result,
                             GError       **error)
{
  return care_store_finish (result, error);
}

const CareStaff *
care_team_board_find (const CareTeamBoard *self,
                      gint64               id)
{
  for (guint i = 0; i < self->people->len; i++)
    {
      const CareStaff *staff = self->people->pdata[i];

      if (staff->id == id)
        return staff;
    }

  return NULL;
}

const CareAbsence *
care_team_board_find_absence (const CareTeamBoard *self,
                              gint64               staff_id,
                              CareDay              day)
{
  for (guint i = 0; i < self->absences->len; i++)
    {
      const CareAbsence *absence = &g_array_index (self->absences, CareAbsence, i);

      if (absence->staff_id == staff_id && absence->day == day)
        return absence;
    }

  return NULL;
}

int
care_team_board_count_customers (const CareTeamBoard *self,
                                 gint64               staff_id)
{
  for (guint i = 0; i < self->workloads->len; i++)
    {
      const CareWorkload *workload = &g_array_index (self->workloads, CareWorkload, i);

      if (workload->staff_id == staff_id)
        return workload->n_open;
    }

  return -1;
}

guint
care_team_board_count_specialists (const CareTeamBoard *self)
{
  guint n_specialists = 0;

  for (guint i = 0; i < self->people->len; i++)
    {
      const CareStaff *staff = self->people->pdata[i];

      n_specialists += !staff->has_left && staff->role == CARE_ROLE_SPECIALIST;
    }

  return n_specialists;
}
