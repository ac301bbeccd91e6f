/* care-audit-table.h — who did what, when, to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Append-only. A row names fields, never what stands in them, so that the audit can
 * outlive the erasure of a person.
 */
#pragma once

#include "care-db.h"
#include "domain/care-moment.h"

/* One act. */
typedef struct
{
  gint64      id;
  CareMoment  at;
  CareDeed    deed;
  char       *actor;  /* (owned) (nullable) who; NULL: the program itself */
  char       *detail; /* (owned) which fields, or how many */
} CareAuditEntry;

void     care_audit_entry_free (CareAuditEntry *self);

/**
 * care_audit_table_add:
 * @subject: kind of record, e.g. "call"
 * @detail: (nullable): which fields, or how many
 *
 * Writes a row for the act in progress.
 */
gboolean care_audit_table_add  (CareDb      *db,
                                const char  *subject,
                                gint64       subject_id,
                                const char  *detail,
                                GError     **error);

/* Called by the store: an act that wrote no row of its own gets a plain one. */
gboolean care_audit_table_seal (CareDb      *db,
                                GError     **error);

/**
 * care_audit_table_list:
 * @subject: kind of record
 *
 * Returns: (transfer full) (element-type CareAuditEntry): what was done to one record,
 *   newest first
 */
GPtrArray *care_audit_table_list (CareDb      *db,
                                  const char  *subject,
                                  gint64       subject_id,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;
