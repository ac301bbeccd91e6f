/* care-incident-desk.h — incidents in the departments, and what becomes of suggestions
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Customer service records what went wrong, linked to a complaint or alone. A
 * suggestion is decided by a leader; the customer is then owed a call that tells the
 * outcome (R181).
 */
#pragma once

#include "care-office.h"
#include "domain/care-feedback.h"
#include "domain/care-incident.h"
#include "store/care-incident-table.h"

/* Records a new incident (id 0, set then) or corrects one. Waits for the worker. */
gboolean care_incident_desk_record       (CareOffice           *office,
                                          CareIncident         *incident,
                                          GError              **error);
void     care_incident_desk_record_async (CareOffice           *office,
                                          CareIncident         *incident,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);

/**
 * care_incident_desk_decide:
 * @decision: (nullable): %NULL only takes it to the weekly meeting
 *
 * Decides an item of feedback and plans the call that tells the customer.
 */
gboolean care_incident_desk_decide       (CareOffice           *office,
                                          gint64                feedback_id,
                                          const char           *decision,
                                          gboolean              to_meeting,
                                          GError              **error);
void     care_incident_desk_decide_async (CareOffice           *office,
                                          gint64                feedback_id,
                                          const char           *decision,
                                          gboolean              to_meeting,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);

/* For both _async() calls. */
gboolean care_incident_desk_finish       (GAsyncResult         *result,
                                          GError              **error);

/**
 * care_incident_desk_list_async:
 *
 * care_store_finish() gives (element-type CareIncident): from @from to @until.
 */
void     care_incident_desk_list_async   (CareOffice           *office,
                                          CareDay               from,
                                          CareDay               until,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
/* care_store_finish() gives (element-type CareFeedback): what is not decided yet. */
void     care_incident_desk_list_feedback_async (CareOffice    *office,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
