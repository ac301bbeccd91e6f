/* care-case-sheet-table.h — a matter that could not be answered at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-case-sheet.h"

CareCaseSheet *care_case_sheet_table_get (CareDb  *db,
                                          gint64   id,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareCaseSheet): newest first. */
GPtrArray *care_case_sheet_table_list_of_customer (CareDb  *db,
                                                   gint64   customer_id,
                                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareCaseSheet): every case that waits for a department's answer,
 * or whose answer waits for the customer. */
GPtrArray *care_case_sheet_table_list_open (CareDb  *db,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64 care_case_sheet_table_add (CareDb               *db,
                                  const CareCaseSheet  *sheet,
                                  GError              **error);

/* The department's answer; CONFLICT when there is one already. */
gboolean care_case_sheet_table_answer (CareDb      *db,
                                       gint64       id,
                                       const char  *answer,
                                       GError     **error);
/* The customer has heard it; nothing happens when the case is closed already. */
gboolean care_case_sheet_table_close (CareDb  *db,
                                      gint64   id,
                                      GError **error);
