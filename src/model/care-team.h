/* care-team.h — the people at the desks, their days off, and who looks after whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The supervisor adds specialists, gives them weights, marks days off with a
 * substitute, and shares out couples that are nobody's (R50 to R53). The functions
 * wait for the worker where they have no _async in their name.
 */
#pragma once

#include "care-office.h"

/**
 * care_team_check:
 *
 * Whether @staff can be stored: a name, and for whoever signs in an employee number.
 */
gboolean   care_team_check            (const CareStaff      *staff,
                                       GError              **error);

/**
 * care_team_save:
 *
 * Adds somebody (id 0) or replaces the record of the same version. INVALID when the
 * employee number is taken, or when nobody would be left to lead the office.
 */
gboolean   care_team_save             (CareOffice           *office,
                                       CareStaff            *staff,
                                       GError              **error);
void       care_team_save_async       (CareOffice           *office,
                                       CareStaff            *staff,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
gboolean   care_team_save_finish      (GAsyncResult         *result,
                                       GError              **error);

/* Marks the day of @absence off or, when not @is_off, as a day at work; without a
 * substitute the rule chooses one: whoever has least to do. */
void       care_team_mark_day_async   (CareOffice           *office,
                                       const CareAbsence    *absence,
                                       gboolean              is_off,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
gboolean   care_team_mark_day_finish  (GAsyncResult         *result,
                                       GError              **error);

/**
 * care_team_assign:
 * @reason: why it is not left to the rule; kept in the audit
 *
 * Gives a couple with its open calls to a specialist by hand (R51). INVALID without a
 * reason, or when that person takes no calls any more.
 */
gboolean   care_team_assign           (CareOffice           *office,
                                       gint64                customer_id,
                                       gint64                staff_id,
                                       const char           *reason,
                                       GError              **error);

/**
 * care_team_share_out:
 * @n_shared: (out): how many couples got a specialist
 *
 * Gives every active couple that is nobody's to a specialist, evenly and by ability,
 * with their open calls. Who booked within a week gets a first call from them.
 */
gboolean   care_team_share_out        (CareOffice           *office,
                                       guint                *n_shared,
                                       GError              **error);
void       care_team_share_out_async  (CareOffice           *office,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
gboolean   care_team_share_out_finish (GAsyncResult         *result,
                                       guint                *n_shared,
                                       GError              **error);
