/* care-document-table.h — where the documents of a couple lie
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-document.h"

/* (element-type CareDocument): the newest first. */
GPtrArray *care_document_table_list (CareDb              *db,
                                     gint64               customer_id,
                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds it, or with an id replaces that of the same version; CONFLICT when somebody was quicker. */
gboolean   care_document_table_put  (CareDb              *db,
                                     const CareDocument  *document,
                                     GError             **error);
gboolean   care_document_table_drop (CareDb              *db,
                                     const CareDocument  *document,
                                     GError             **error);
