/* care-inquiry-table.h — what people ask before booking
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-inquiry.h"

/* (transfer full) (element-type CareInquiry): newest first. */
GPtrArray *care_inquiry_table_list_of_customer (CareDb  *db,
                                                gint64   customer_id,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64 care_inquiry_table_add (CareDb             *db,
                               const CareInquiry  *inquiry,
                               GError            **error);

/* What became of it; CONFLICT when it was changed meanwhile. */
gboolean care_inquiry_table_update (CareDb             *db,
                                    const CareInquiry  *inquiry,
                                    GError            **error);
