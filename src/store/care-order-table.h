/* care-order-table.h — order slips, their stages, servers, purchases and payments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-order.h"

CareOrder *care_order_table_get         (CareDb           *db,
                                         gint64            id,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_order_table_find:
 * @id: (out): the order with that number however spelled, or 0
 */
gboolean   care_order_table_find        (CareDb           *db,
                                         const char       *order_no,
                                         gint64           *id,
                                         GError          **error);

/**
 * care_order_table_list:
 *
 * Returns: (transfer full) (element-type CareOrder): the orders of a customer, newest first
 */
GPtrArray *care_order_table_list        (CareDb           *db,
                                         gint64            customer_id,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_order_table_add:
 *
 * Stores a new order with its parts; the new id, or 0 with @error set (CONSTRAINT
 * when the number is taken).
 */
gint64     care_order_table_add         (CareDb           *db,
                                         const CareOrder  *order,
                                         gint64            batch_id,
                                         GError          **error);

/* Replaces the order of the same id and version with all its parts; or CONFLICT. */
gboolean   care_order_table_update      (CareDb           *db,
                                         const CareOrder  *order,
                                         GError          **error);

/* Takes an order out with its planned calls; CONSTRAINT once there are visits about it. */
gboolean   care_order_table_delete      (CareDb           *db,
                                         gint64            id,
                                         GError          **error);

/* Sets one stage's dates, for a move that a call brought. */
gboolean   care_order_table_put_stage   (CareDb           *db,
                                         gint64            order_id,
                                         CareStage         stage,
                                         CareStageDate     date,
                                         GError          **error);

/* The stage of @order with its dates and all else that is known of it. */
gboolean   care_order_table_put_whole_stage (CareDb          *db,
                                         const CareOrder  *order,
                                         gint64            order_id,
                                         CareStage         stage,
                                         GError          **error);

/* Adds the line, or with an id changes it. */
gboolean   care_order_table_put_line    (CareDb               *db,
                                         CareOrderLineKind     kind,
                                         gint64                order_id,
                                         const CareOrderLine  *line,
                                         GError              **error);
/* CONFLICT when it is gone already. */
gboolean   care_order_table_drop_line   (CareDb               *db,
                                         CareOrderLineKind     kind,
                                         gint64                order_id,
                                         gint64                id,
                                         GError              **error);

/**
 * care_order_table_touch:
 * @version: as it was read; 0: whatever it is
 *
 * Something of the order changes: the next version. CONFLICT when somebody was quicker.
 */
gboolean   care_order_table_touch       (CareDb           *db,
                                         gint64            id,
                                         gint64            version,
                                         GError          **error);

/* The key under which two spellings of an order number are the same. */
char      *care_order_table_dup_key     (const char       *order_no) G_GNUC_WARN_UNUSED_RESULT;
