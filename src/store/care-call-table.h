/* care-call-table.h — the calls that are owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-call.h"

CareCall  *care_call_table_get              (CareDb          *db,
                                             gint64           id,
                                             GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_table_list_of_customer:
 *
 * Returns: (transfer full) (element-type CareCall): every call of a customer, in all
 *   states, by due day
 */
GPtrArray *care_call_table_list_of_customer (CareDb          *db,
                                             gint64           customer_id,
                                             GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_table_add:
 *
 * Stores a new call. A call of the same type, customer, order, person and occurrence
 * is there already: nothing happens and @id becomes 0.
 */
gboolean   care_call_table_add              (CareDb          *db,
                                             const CareCall  *call,
                                             gint64           batch_id,
                                             gint64          *id,
                                             GError         **error);

/* Replaces the call of the same id and version; CONFLICT when it was changed. */
gboolean   care_call_table_update           (CareDb          *db,
                                             const CareCall  *call,
                                             GError         **error);

/**
 * care_call_table_claim:
 *
 * Takes the call for @staff_id until @until, so that no two people dial the same
 * couple. CONFLICT when a colleague has it and the claim has not run out.
 */
gboolean   care_call_table_claim            (CareDb          *db,
                                             gint64           id,
                                             gint64           staff_id,
                                             CareMoment       until,
                                             GError         **error);
gboolean   care_call_table_release          (CareDb          *db,
                                             gint64           id,
                                             gint64           staff_id,
                                             GError         **error);
