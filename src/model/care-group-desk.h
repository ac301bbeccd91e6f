/* care-group-desk.h — the groups beside the list of customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The groups of the office, then those somebody has saved, each with its count. The
 * counts follow the office. A group of one's own is saved, renamed and given up; the
 * studio's belong to everybody, and only leaders change them. Signal "failed"
 * (sentence) tells of trouble nobody waits for.
 */
#pragma once

#include "care-group-item.h"
#include "care-office.h"

#define CARE_TYPE_GROUP_DESK (care_group_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareGroupDesk, care_group_desk, CARE, GROUP_DESK, GObject)

CareGroupDesk *care_group_desk_new         (CareOffice          *office) G_GNUC_WARN_UNUSED_RESULT;

/* Of CareGroupItem. */
GListModel    *care_group_desk_get_list    (CareGroupDesk       *self);

/* Counts again; coalesced while it is being done. */
void           care_group_desk_refresh     (CareGroupDesk       *self);

/* Whether the one who sits here may save groups that everybody sees. */
gboolean       care_group_desk_may_share   (CareGroupDesk       *self);

/**
 * care_group_desk_save_async:
 * @group: with id 0 a new one; else it gets another name or other conditions
 *
 * INVALID without a name, FORBIDDEN for the studio's groups, CONFLICT when somebody
 * was quicker.
 */
void           care_group_desk_save_async  (CareGroupDesk         *self,
                                            const CareSavedFilter *group,
                                            GAsyncReadyCallback    callback,
                                            gpointer               user_data);
/* The id of the group, or 0. */
gint64         care_group_desk_save_finish (CareGroupDesk         *self,
                                            GAsyncResult          *result,
                                            GError               **error);

/* Gives a group up. */
void           care_group_desk_drop_async  (CareGroupDesk         *self,
                                            const CareSavedFilter *group,
                                            GAsyncReadyCallback    callback,
                                            gpointer               user_data);
gboolean       care_group_desk_drop_finish (CareGroupDesk         *self,
                                            GAsyncResult          *result,
                                            GError               **error);

/* Takes back what was saved or given up last. */
gboolean       care_group_desk_can_undo    (CareGroupDesk         *self);
void           care_group_desk_undo_async  (CareGroupDesk         *self,
                                            GAsyncReadyCallback    callback,
                                            gpointer               user_data);
gboolean       care_group_desk_undo_finish (CareGroupDesk         *self,
                                            GAsyncResult          *result,
                                            GError               **error);
