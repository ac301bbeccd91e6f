/* care-planner-table.h — whom the passing of time concerns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each function adds customer ids (gint64 keys) to a set; the rules then decide what
 * they are owed.
 */
#pragma once

#include "care-db.h"

gboolean care_planner_table_collect_birthdays (CareDb      *db,
                                               const char  *calendar,
                                               int          month,
                                               int          day,
                                               GHashTable  *customers,
                                               GError     **error);

/* Whose wedding day or its anniversary falls on @day. */
gboolean care_planner_table_collect_weddings  (CareDb      *db,
                                               CareDay      day,
                                               GHashTable  *customers,
                                               GError     **error);

/* VIP and important customers. */
gboolean care_planner_table_collect_ranked    (CareDb      *db,
                                               GHashTable  *customers,
                                               GError     **error);

/* Whose goods were collected on @day. */
gboolean care_planner_table_collect_pickups   (CareDb      *db,
                                               CareDay      day,
                                               GHashTable  *customers,
                                               GError     **error);

/* On the first of a month: who was photographed in that month of an earlier year. */
gboolean care_planner_table_collect_shoots    (CareDb      *db,
                                               CareDay      day,
                                               GHashTable  *customers,
                                               GError     **error);

/* Who has a stage that was planned before @today and has not happened. */
gboolean care_planner_table_collect_late      (CareDb      *db,
                                               CareDay      today,
                                               GHashTable  *customers,
                                               GError     **error);

/* Who has an open call that is due on @day. */
gboolean care_planner_table_collect_due       (CareDb      *db,
                                               CareDay      day,
                                               GHashTable  *customers,
                                               GError     **error);
