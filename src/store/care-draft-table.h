/* care-draft-table.h — what is being typed, before it is saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A draft belongs to its author alone: who typed, what kind of record, which one.
 * It is replaced while typing goes on and dropped by the save that makes it true.
 */
#pragma once

#include "care-db.h"

typedef enum
{
  CARE_DRAFT_CALL,     /* subject: the call */
  CARE_DRAFT_CUSTOMER, /* subject: the customer; 0 for a new one */
  CARE_DRAFT_COMPLAINT /* subject: the complaint; 0 for a new one */
} CareDraftKind;

/**
 * care_draft_table_put:
 * @body: (nullable): %NULL drops the draft
 */
gboolean  care_draft_table_put  (CareDb         *db,
                                 gint64          staff_id,
                                 CareDraftKind   kind,
                                 gint64          subject_id,
                                 const char     *body,
                                 GError        **error);

/**
 * care_draft_table_dup:
 * @body: (out) (transfer full) (nullable): %NULL when there is none
 */
gboolean  care_draft_table_dup  (CareDb         *db,
                                 gint64          staff_id,
                                 CareDraftKind   kind,
                                 gint64          subject_id,
                                 char          **body,
                                 GError        **error);
gboolean  care_draft_table_drop (CareDb         *db,
                                 gint64          staff_id,
                                 CareDraftKind   kind,
                                 gint64          subject_id,
                                 GError        **error);
