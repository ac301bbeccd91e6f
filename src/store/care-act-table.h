/* care-act-table.h — what was done to the files, field by field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The store watches every act whose deed leaves a trace and seals it here before it
 * commits: the act, whose files it changed, and every field before and after.
 */
#pragma once

#include "care-db.h"
#include "domain/care-act.h"

/**
 * care_act_table_seal:
 *
 * Called by the store at the end of an act. An act that changed nothing leaves no trace.
 */
gboolean   care_act_table_seal          (CareDb     *db,
                                         GError    **error);

/**
 * care_act_table_note:
 * @undoes: the act that is taken back, or 0
 * @id: (out): of the act, 0 when it has changed nothing
 *
 * For an act that must know its own id: what was watched so far is written down now.
 */
gboolean   care_act_table_note          (CareDb     *db,
                                         gint64      undoes,
                                         gint64     *id,
                                         GError    **error);

/* With its changes and the names of its couples. */
CareAct   *care_act_table_get           (CareDb     *db,
                                         gint64      id,
                                         GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_act_table_list_of_file:
 * @before: only acts with a smaller id; G_MAXINT64 for the newest
 *
 * Returns: (transfer full) (element-type CareAct): newest first, with their changes
 */
GPtrArray *care_act_table_list_of_file  (CareDb     *db,
                                         gint64      customer_id,
                                         gint64      before,
                                         guint       limit,
                                         GError    **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *care_act_table_list_of_actor (CareDb     *db,
                                         gint64      actor_id,
                                         CareMoment  since,
                                         gint64      before,
                                         guint       limit,
                                         GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type gint64): whose files it changed. */
GArray    *care_act_table_list_files    (CareDb     *db,
                                         gint64      id,
                                         GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/* The newest act of a person that can be taken back, or 0. */
gboolean   care_act_table_find_last     (CareDb     *db,
                                         gint64      actor_id,
                                         CareMoment  since,
                                         gint64     *id,
                                         GError    **error);

/* How many acts that still stand changed the same files later. */
gboolean   care_act_table_count_later   (CareDb     *db,
                                         gint64      id,
                                         gint64     *n_acts,
                                         GError    **error);

/* How many conversations were recorded in its files since. */
gboolean   care_act_table_count_visits  (CareDb        *db,
                                         const CareAct *act,
                                         gint64        *n_visits,
                                         GError       **error);

/* CONFLICT when it was taken back already. */
gboolean   care_act_table_mark_undone   (CareDb        *db,
                                         const CareAct *act,
                                         gint64         undone_by,
                                         GError       **error);
