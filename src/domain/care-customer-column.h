/* care-customer-column.h — what the list of customers says of each, column by column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same columns stand on the screen, on paper and in the clipboard. Telephones are
 * masked unless whoever asks may see them.
 */
#pragma once

#include "care-customer-filter.h"
#include "care-customer-line.h"

typedef enum
{
  CARE_CUSTOMER_COLUMN_NAMES,
  CARE_CUSTOMER_COLUMN_MATCHED,   /* only while somebody searches */
  CARE_CUSTOMER_COLUMN_TICKET,
  CARE_CUSTOMER_COLUMN_PHONE,
  CARE_CUSTOMER_COLUMN_DOTS,      /* the stages as signs */
  CARE_CUSTOMER_COLUMN_REACHED,   /* the last stage in words */
  CARE_CUSTOMER_COLUMN_WEDDING,
  CARE_CUSTOMER_COLUMN_ASSIGNED,
  CARE_CUSTOMER_COLUMN_CONTACT,
  CARE_CUSTOMER_COLUMN_COMPLAINT,
  CARE_CUSTOMER_COLUMN_NUMBER,
  CARE_CUSTOMER_COLUMN_LEVEL
} CareCustomerColumn;
#define CARE_N_CUSTOMER_COLUMNS (CARE_CUSTOMER_COLUMN_LEVEL + 1)

/* From where the list is looked at. */
typedef struct
{
  CareDay    today;
  GTimeZone *zone;
  gboolean   shows_phones; /* in full */
} CareCustomerLook;

/* Translated. */
const char *care_customer_column_get_title (CareCustomerColumn       column);

/* The order a click on its title asks for; FALSE where there is none. */
gboolean    care_customer_column_get_sort  (CareCustomerColumn       column,
                                            CareCustomerSort        *sort);

/**
 * care_customer_column_dup_text:
 *
 * Returns: (transfer full): never %NULL; "" where there is nothing to say
 */
char       *care_customer_column_dup_text  (CareCustomerColumn       column,
                                            const CareCustomerLine  *line,
                                            const CareCustomerLook  *look) G_GNUC_WARN_UNUSED_RESULT;
