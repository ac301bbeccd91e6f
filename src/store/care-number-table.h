/* care-number-table.h — records by the number that is printed on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People name a record by what they read on paper or on the screen: C000123,
 * HF20261121-003, TS20261121-001. Order numbers are found by care_order_table_find().
 */
#pragma once

#include "care-db.h"

typedef enum
{
  CARE_NUMBER_CUSTOMER,
  CARE_NUMBER_VISIT,
  CARE_NUMBER_COMPLAINT
} CareNumberKind;

/**
 * care_number_table_find:
 * @number: in any case
 * @id: (out): of the record, or 0 when none has that number
 */
gboolean care_number_table_find (CareDb          *db,
                                 CareNumberKind   kind,
                                 const char      *number,
                                 gint64          *id,
                                 GError         **error);
