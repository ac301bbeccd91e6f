/* care-file-card.h — F09, the file of a couple on one sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who they are, how far their order has come, what they bought, the last contacts and
 * the complaints. It goes into the paper file, so telephones are masked (P10).
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-complaint.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "domain/care-visit.h"

/* Everything is borrowed. */
typedef struct
{
  CareLanguage        language;
  const char         *studio;
  GTimeZone          *zone;
  CareCivil           printed_at;
  const char         *printed_by; /* (nullable) */
  const CareCustomer *customer;   /* (nullable) none: a card for the pen */
  GPtrArray          *orders;     /* (element-type CareOrder) newest first */
  GPtrArray          *visits;     /* (element-type CareVisit) newest first */
  GPtrArray          *complaints; /* (element-type CareComplaint) newest first */
  GHashTable         *staff;      /* id → name */
} CareFileCardRecords;

/* (transfer full): finished. */
CareSheet *care_file_card_lay_out (const CareFileCardRecords *records,
                                   const CareMeasure         *measure) G_GNUC_WARN_UNUSED_RESULT;
