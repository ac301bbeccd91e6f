/* care-order-line-form.h — something paid, or something bought in addition
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-record-form.h"

typedef enum
{
  CARE_LINE_FIELD_AMOUNT,
  CARE_LINE_FIELD_DAY,
  CARE_LINE_FIELD_TEXT
} CareLineField;

/* @line (nullable): a new one, of today. */
CareRecordForm *care_order_line_form_new (const CareOrder     *order,
                                          CareOrderLineKind    kind,
                                          const CareOrderLine *line,
                                          CareDay              today) G_GNUC_WARN_UNUSED_RESULT;
