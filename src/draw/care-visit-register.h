/* care-visit-register.h — F02, the register of return visits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line per attempt, counted at the foot, signed by who made it and who checked it.
 * Telephones are printed in full: the form is for internal handling.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-visit-line.h"

/* Everything is borrowed. */
typedef struct
{
  CareSheetHead head;       /* title and code are filled in here */
  GTimeZone    *zone;
  const char   *period;     /* (nullable) "1 Nov – 30 Nov 2026" */
  const char   *filter;     /* (nullable) which visits: a campaign, a stage, a person */
  GPtrArray    *lines;      /* (nullable) (element-type CareVisitLine) NULL: a blank form */
} CareVisitRegister;

/* Returns: (transfer full): the finished sheet. */
CareSheet *care_visit_register_lay_out (const CareVisitRegister *self,
                                        const CareMeasure       *measure) G_GNUC_WARN_UNUSED_RESULT;
