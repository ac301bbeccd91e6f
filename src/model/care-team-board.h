/* care-team-board.h — the team at a glance: people, days off, couples that are nobody's
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Read in one go, for the pages of the supervisor.
 */
#pragma once

#include "care-office.h"

CARE_DECLARE_RECORD (CareTeamBoard, care_team_board)

struct _CareTeamBoard
{
  CareDay    today;
  GPtrArray *people;       /* (owned) (element-type CareStaff): those who have left last */
  GArray    *absences;     /* (owned) (element-type CareAbsence): today and tomorrow */
  GArray    *workloads;    /* (owned) (element-type CareWorkload): of the specialists */
  guint      n_unassigned; /* couples that are nobody's, or whose specialist has left */
};

void               care_team_board_load_async        (CareOffice           *office,
                                                      GAsyncReadyCallback   callback,
                                                      gpointer              user_data);
CareTeamBoard     *care_team_board_load_finish       (GAsyncResult         *result,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): the person with @id. */
const CareStaff   *care_team_board_find              (const CareTeamBoard  *self,
                                                      gint64                id);
/* (nullable): the day off of a person, if @day is one. */
const CareAbsence *care_team_board_find_absence      (const CareTeamBoard  *self,
                                                      gint64                staff_id,
                                                      CareDay               day);
/* How many couples a specialist looks after; -1 for somebody who is none. */
int                care_team_board_count_customers   (const CareTeamBoard  *self,
                                                      gint64                staff_id);
/* Specialists who have not left. */
guint              care_team_board_count_specialists (const CareTeamBoard  *self);
