/* care-cli-filter.h — which customers are meant, in options
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-cli.h"
#include "domain/care-customer-filter.h"

#define CARE_CLI_FILTER_OPTIONS \
  "group= sort= down spots= place= price= paid= served-by= stage= from= to= specialist="

/* Reads them; NULL with a usage error for what is none. The file is open. */
CareCustomerFilter *care_cli_read_filter   (CareCli                  *self,
                                            GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_cli_list_customers:
 *
 * Returns: (transfer full) (element-type gint64): who matches, in the filter's order
 */
GArray             *care_cli_list_customers (CareCli                  *self,
                                             const CareCustomerFilter *filter,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
