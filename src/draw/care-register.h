/* care-register.h — registers kept by pen: a head, columns and empty lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * F13 (points statement) and F18 (VIP card register) are a few labelled fields and a
 * list. A register is described by a table; lines that are known are filled in, and
 * the page is filled up with empty ones.
 */
#pragma once

#include "care-sheet.h"

#define CARE_REGISTER_MAX_COLUMNS 14

typedef struct
{
  CareLabel label;
  double    width; /* millimetres */
} CareRegisterColumn;

typedef struct
{
  const char         *code;
  CareLabel           title;
  gboolean            is_landscape;
  gboolean            is_confidential;
  CareRegisterColumn  fields[8];                          /* label and room for it, in rows of 7 mm */
  CareRegisterColumn  columns[CARE_REGISTER_MAX_COLUMNS]; /* as wide as the paper together */
  CareLabel           remark;                             /* below the list */
  CareLabel           signatures[4];
} CareRegister;

/* (nullable): the register with this code, "F13". */
const CareRegister *care_register_find    (const char          *code);

guint               care_register_count_columns (const CareRegister *self);

/**
 * care_register_lay_out:
 * @lines: (nullable) (element-type GStrv): cells in the order of the columns
 *
 * Returns: (transfer full): the finished sheet
 */
CareSheet          *care_register_lay_out (const CareRegister  *self,
                                           const CareSheetHead *head,
                                           GPtrArray           *lines,
                                           const CareMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;
