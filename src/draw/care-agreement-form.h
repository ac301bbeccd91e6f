/* care-agreement-form.h — F06, the agreement by which a complaint is settled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two originals, one for the customer and one for the studio, word for word the same
 * and each with its own page numbers. The customer's rights by law are not limited by
 * it, and the paper says so. It is no internal paper: no mark of confidentiality.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-complaint-kind.h"

/* What the agreement says. Zero and NULL print as a line for the pen; strings are borrowed. */
typedef struct
{
  CareLanguage language;
  const char  *studio, *studio_address, *studio_phone;
  const char  *number;       /* "XY20261121-001" */
  CareDay      filled_on;
  CareCivil    printed_at;
  const char  *printed_by;
  const char  *complainant, *phone, *order_no;
  CareDay      registered_on;
  const char  *complaint_no;
  const char  *subject;
  guint        remedies;     /* bits 1 << CareRemedy */
  const char  *settlement;   /* the chosen plan in words */
  gint64       amount;       /* fen */
  const char  *way;          /* of payment or delivery */
  CareDay      due;
  const char  *consequence;  /* what the customer may demand when it is late */
} CareAgreementPaper;

/**
 * care_agreement_form_new:
 * @measure: of the ink it will be painted with
 *
 * Returns: (transfer full): both originals as one finished sheet
 */
CareSheet *care_agreement_form_new (const CareAgreementPaper *paper,
                                    const CareMeasure        *measure) G_GNUC_WARN_UNUSED_RESULT;
