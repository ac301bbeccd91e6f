/* care-complaint-desk.h — the board of complaints, and the steps of one of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list follows its filter; counts are for the sidebar. A complaint is loaded with
 * everything around it; a step is described by a #CareComplaintChange and taken in one
 * transaction. Signal "failed" (error) tells of trouble nobody waits for, "changed"
 * that a complaint which is shown should be loaded again. Property "busy" while the
 * list is fetched.
 */
#pragma once

#include "care-complaint-board.h"
#include "care-complaint-file.h"
#include "care-complaint-item.h"
#include "care-complaint-writer.h"
#include "care-office.h"

#define CARE_TYPE_COMPLAINT_DESK (care_complaint_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintDesk, care_complaint_desk, CARE, COMPLAINT_DESK, GObject)

CareComplaintDesk   *care_complaint_desk_new            (CareOffice          *office)
  G_GNUC_WARN_UNUSED_RESULT;
CareOffice          *care_complaint_desk_get_office     (CareComplaintDesk   *self);

/* (transfer none): of CareComplaintItem, in the order of the board. */
GListModel          *care_complaint_desk_get_list       (CareComplaintDesk   *self);
CareComplaintCounts  care_complaint_desk_get_counts     (CareComplaintDesk   *self);
gboolean             care_complaint_desk_is_busy        (CareComplaintDesk   *self);

/* Copied, its text too; the list follows. */
void                 care_complaint_desk_set_filter     (CareComplaintDesk         *self,
                                                         const CareComplaintFilter *filter);
/* Borrowed until it is set again. */
const CareComplaintFilter *care_complaint_desk_get_filter (CareComplaintDesk *self);
void                 care_complaint_desk_refresh        (CareComplaintDesk   *self);

void                 care_complaint_desk_load_async     (CareComplaintDesk   *self,
                                                         gint64               id,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);
CareComplaintFile   *care_complaint_desk_load_finish    (CareComplaintDesk   *self,
                                                         GAsyncResult        *result,
                                                         GError             **error)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_desk_prefill_async:
 * @customer_id: 0: a stranger
 * @order_id: 0: the couple's newest order
 *
 * A new complaint with everything known filled in; nothing is stored yet.
 */
void                 care_complaint_desk_prefill_async  (CareComplaintDesk   *self,
                                                         gint64               customer_id,
                                                         gint64               order_id,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);
CareComplaint       *care_complaint_desk_prefill_finish (CareComplaintDesk   *self,
                                                         GAsyncResult        *result,
                                                         GError             **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* The level that ticks, matter, claim and customer make of it; grounds by _finish(). */
void                 care_complaint_desk_suggest_async  (CareComplaintDesk   *self,
                                                         CareComplaint       *entered,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);
gboolean             care_complaint_desk_suggest_finish (CareComplaintDesk   *self,
                                                         GAsyncResult        *result,
                                                         CareSeverity        *severity,
                                                         guint               *grounds,
                                                         GError             **error);

/* A step to be filled in; id 0 with CARE_MOVE_NEW. */
CareComplaintChange *care_complaint_desk_new_change     (CareComplaintDesk   *self,
                                                         gint64               id,
                                                         CareComplaintMove    move) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_desk_take_async:
 * @change: only this desk and whoever made it hold it until it is finished
 *
 * Takes the step. When something was missing, care_complaint_desk_take_finish() fails
 * with INVALID and @change says what.
 */
void                 care_complaint_desk_take_async     (CareComplaintDesk   *self,
                                                         CareComplaintChange *change,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);
gboolean             care_complaint_desk_take_finish    (CareComplaintDesk   *self,
                                                         GAsyncResult        *result,
                                                         GError             **error);

/* New and registered in one transaction, from a form filled in one go. */
void                 care_complaint_desk_register_async (CareComplaintDesk   *self,
                                                         CareComplaintChange *change,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);

/* Takes the last step back, once. */
gboolean             care_complaint_desk_can_undo       (CareComplaintDesk   *self);
void                 care_complaint_desk_undo_async     (CareComplaintDesk   *self,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);
gboolean             care_complaint_desk_undo_finish    (CareComplaintDesk   *self,
                                                         GAsyncResult        *result,
                                                         GError             **error);

/* Keeps unsaved words of this person; NULL drops them. */
void                 care_complaint_desk_keep_draft     (CareComplaintDesk   *self,
                                                         gint64               id,
                                                         const char          *draft);

/**
 * care_complaint_desk_check:
 * @entered: (nullable)
 * @answer: (out): to be cleared
 *
 * Whether this person may take @move with what is filled in, and what is missing.
 */
gboolean             care_complaint_desk_check          (CareComplaintDesk       *self,
                                                         const CareComplaintFile *file,
                                                         CareComplaintMove        move,
                                                         const CareComplaint     *entered,
                                                         CareComplaintAnswer     *answer);
