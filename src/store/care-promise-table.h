/* care-promise-table.h — answers owed to customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-promise.h"

/* (transfer full) (element-type CarePromise): newest first. */
GPtrArray *care_promise_table_list_of_customer (CareDb  *db,
                                                gint64   customer_id,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *care_promise_table_list_of_complaint (CareDb *db,
                                                 gint64  complaint_id,
                                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CarePromise): the most pressing first. */
GPtrArray *care_promise_table_list_open (CareDb  *db,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64 care_promise_table_add (CareDb             *db,
                               const CarePromise  *promise,
                               GError            **error);

/* Closes an open promise as @state; CONFLICT when it is closed already. */
gboolean care_promise_table_close (CareDb            *db,
                                   gint64             id,
                                   CarePromiseState   state,
                                   GError           **error);
