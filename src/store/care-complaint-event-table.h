/* care-complaint-event-table.h — the history of complaints, chained
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows are added and never changed; each holds the hash of the one before it in the
 * file. Who would alter, drop or slip in an event has to write every later one anew,
 * and the head of the chain then differs from the one on yesterday's daily report.
 */
#pragma once

#include "care-db.h"
#include "domain/care-complaint-part.h"

/**
 * care_complaint_event_table_list:
 *
 * Returns: (transfer full) (element-type CareComplaintEvent): oldest first; penalties
 *   are left out unless a supervisor or manager asks
 */
GPtrArray *care_complaint_event_table_list    (CareDb              *db,
                                               CareRole             role,
                                               gint64               complaint_id,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_event_table_add:
 * @event: its complaint, move, states and words; the hashes are filled in, and without
 *   a moment also when and who: now, and whoever acts
 *
 * Chains one more event.
 */
gboolean   care_complaint_event_table_add     (CareDb              *db,
                                               CareComplaintEvent  *event,
                                               const char          *complaint_no,
                                               GError             **error);

/* The first event of a complaint that has just been added: who wrote it down, when. */
gboolean   care_complaint_event_table_begin   (CareDb              *db,
                                               const CareComplaint *complaint,
                                               GError             **error);

/**
 * care_complaint_event_table_dup_head:
 *
 * The hash of the last event of the file, for the daily report.
 *
 * Returns: (transfer full) (nullable): "" while there is no event; %NULL with @error set
 */
char      *care_complaint_event_table_dup_head (CareDb             *db,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_event_table_prove:
 * @n_events: (out): how many were proved
 * @n_erased: (out): of how many the words were blanked
 *
 * Walks the chain. CORRUPT when a link does not fit, or when a complaint is in another
 * state than its last event says; the message names the event or complaint.
 */
gboolean   care_complaint_event_table_prove   (CareDb              *db,
                                               guint               *n_events,
                                               guint               *n_erased,
                                               GError             **error);
