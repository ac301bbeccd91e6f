/* care-complaint-table.h — the register of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whoever adds or changes a complaint adds an event in the same transaction
 * (care-complaint-event-table.h); imported ones may come without. Nothing is deleted.
 */
#pragma once

#include "care-db.h"
#include "domain/care-complaint-line.h"

/* A new complaint; the id, or 0 with @error set. */
gint64             care_complaint_table_add              (CareDb               *db,
                                                          const CareComplaint  *complaint,
                                                          GError              **error);
/* Replaces the complaint of the same id and version; CONFLICT when it was changed. */
gboolean           care_complaint_table_update           (CareDb               *db,
                                                          const CareComplaint  *complaint,
                                                          GError              **error);
CareComplaint     *care_complaint_table_get              (CareDb               *db,
                                                          gint64                id,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_table_list_of_customer:
 *
 * Returns: (transfer full) (element-type CareComplaint): newest first
 */
GPtrArray         *care_complaint_table_list_of_customer (CareDb               *db,
                                                          gint64                customer_id,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;
/* Those of a stranger, by the number that was given. */
GPtrArray         *care_complaint_table_list_of_phone    (CareDb               *db,
                                                          const char           *phone,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;
/* (element-type CareComplaint): repeats, group and duplicates of @complaint. */
GPtrArray         *care_complaint_table_list_related     (CareDb               *db,
                                                          const CareComplaint  *complaint,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_table_list_open:
 *
 * Returns: (transfer full) (element-type CareComplaintLine): in no order, without clocks
 */
GPtrArray         *care_complaint_table_list_open        (CareDb               *db,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;
/* What was registered from @since until before @until, newest first, at most @most lines. */
GPtrArray         *care_complaint_table_list_registered  (CareDb               *db,
                                                          CareMoment            since,
                                                          CareMoment            until,
                                                          guint                 most,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;
CareComplaintLine *care_complaint_table_get_line         (CareDb               *db,
                                                          gint64                id,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_table_list_counted:
 *
 * Returns: (transfer full) (element-type CareComplaint): registered from @since until
 *   before @until, with the fields that statistics count and no others
 */
GPtrArray         *care_complaint_table_list_counted     (CareDb               *db,
                                                          CareMoment            since,
                                                          CareMoment            until,
                                                          GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;
/* @n_orders: (array): by stage, orders that were at it from @from to @until. */
gboolean           care_complaint_table_count_orders     (CareDb               *db,
                                                          CareDay               from,
                                                          CareDay               until,
                                                          guint                *n_orders,
                                                          GError              **error);

/* How many other customers complained about @cause_code since @since. */
gboolean           care_complaint_table_count_cause      (CareDb               *db,
                                                          const char           *cause_code,
                                                          CareMoment            since,
                                                          gint64                except_id,
                                                          gint64               *n_customers,
                                                          GError              **error);
