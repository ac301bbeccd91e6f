/* care-customer-line-table.h — the list of couples: its order, and its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-customer-line.h"

CareCustomerLine *care_customer_line_table_get      (CareDb   *db,
                                                     gint64    id,
                                                     GError  **error) G_GNUC_WARN_UNUSED_RESULT;
