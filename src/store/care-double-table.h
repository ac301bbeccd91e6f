/* care-double-table.h — files that may be of one couple, and files that became one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-double.h"

/* (element-type CareDouble): pairs that nobody has told apart; each pair once. */
GPtrArray *care_double_table_list        (CareDb      *db,
                                          guint        limit,
                                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Another file than @id with that key of a couple, or 0. */
gboolean   care_double_table_find_couple (CareDb      *db,
                                          const char  *couple_key,
                                          gint64       id,
                                          gint64      *found,
                                          GError     **error);

/* The two are not the same; in any order. */
gboolean   care_double_table_tell_apart  (CareDb      *db,
                                          gint64       one,
                                          gint64       other,
                                          GError     **error);

/* Gives calls about the couple that both files have a name of their own. */
gboolean   care_double_table_part_calls  (CareDb      *db,
                                          gint64       keep_id,
                                          gint64       drop_id,
                                          const char  *customer_no,
                                          GError     **error);

/* Notes that the file with that number and id is now part of another. */
gboolean   care_double_table_add_former  (CareDb      *db,
                                          const char  *customer_no,
                                          gint64       former_id,
                                          gint64       customer_id,
                                          GError     **error);

/* The file into which the one with that number was merged, or 0. */
gboolean   care_double_table_find_former (CareDb      *db,
                                          const char  *customer_no,
                                          gint64      *id,
                                          GError     **error);
