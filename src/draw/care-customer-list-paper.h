/* care-customer-list-paper.h — the list of customers, on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Landscape, one line each, the head repeated on every page. It says who printed it
 * and when, as every list that leaves the office must.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-customer-column.h"

/* Everything is borrowed. */
typedef struct
{
  CareLanguage      language;
  const char       *studio;
  const char       *heading;    /* (nullable) which group, and how many */
  CareDay           filled_on;
  CareCivil         printed_at;
  const char       *printed_by; /* (nullable) */
  GPtrArray        *lines;      /* (element-type CareCustomerLine) */
  CareCustomerLook  look;
} CareCustomerListRecords;

/* (transfer full): finished. */
CareSheet *care_customer_list_paper_lay_out (const CareCustomerListRecords *records,
                                             const CareMeasure             *measure)
                                             G_GNUC_WARN_UNUSED_RESULT;
