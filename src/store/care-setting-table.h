/* care-setting-table.h — the office's settings, shared by all who open the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"

/**
 * care_setting_table_dup:
 *
 * Returns: (transfer full) (nullable): the value, or a copy of @fallback when it was
 *   never set; %NULL with @error on an engine error, %NULL alone for a %NULL fallback
 */
char     *care_setting_table_dup     (CareDb      *db,
                                      const char  *key,
                                      const char  *fallback,
                                      GError     **error);
gint64    care_setting_table_get_int (CareDb      *db,
                                      const char  *key,
                                      gint64       fallback);
gboolean  care_setting_table_set     (CareDb      *db,
                                      const char  *key,
                                      const char  *value,
                                      GError     **error);

/**
 * care_setting_table_next_number:
 * @prefix: of a form ("HF", "TS") or of customers ("C")
 * @day: the day whose numbers restart, or no day for one endless row
 *
 * Takes the next running number; 0 with @error set when that failed.
 */
gint64    care_setting_table_next_number (CareDb      *db,
                                          const char  *prefix,
                                          CareDay      day,
                                          GError     **error);

/**
 * care_setting_table_take_numbers:
 * @count: how many; negative gives so many of the last taken back
 *
 * For a job that needs many: the last of the numbers taken, 0 with @error set. Those it
 * does not use it gives back before it ends.
 */
gint64    care_setting_table_take_numbers (CareDb     *db,
                                          const char  *prefix,
                                          CareDay      day,
                                          gint64       count,
                                          GError     **error);

/**
 * care_setting_table_take_form_number:
 *
 * Takes the next number of a form and writes it out: "HF20261121-003".
 *
 * Returns: (transfer full) (nullable): %NULL with @error set
 */
char     *care_setting_table_take_form_number (CareDb      *db,
                                               const char  *prefix,
                                               CareDay      day,
                                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;
