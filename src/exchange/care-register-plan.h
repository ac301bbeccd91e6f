/* care-register-plan.h — what the import of a complaint register would bring
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A register kept elsewhere, one complaint a line, sorted into complaints that can be
 * taken and rows that cannot, each with every reason. A row is refused rather than
 * half read: without number or time, with a word nobody knows, closed before it was
 * told. Its moments stay times on the wall; who takes it knows the zone.
 */
#pragma once

#include "care-booking-plan.h"
#include "domain/care-civil.h"
#include "domain/care-complaint.h"

CARE_DECLARE_RECORD (CareRegisterRow, care_register_row)

struct _CareRegisterRow
{
  guint          number;     /* row, in a CSV file line, where it stands in the file */
  CareComplaint *complaint;  /* (owned) without moments, customer and state */
  CareCivil      told;
  CareDay        closed_on;  /* none: still open */
};
#define CARE_TYPE_REGISTER_ROW (care_register_row_get_type ())

typedef struct
{
  CareTable          *table;    /* (owned) */
  CareBookingColumns *columns;  /* (owned) the headings only */
  GArray             *meaning;  /* (element-type CareRegisterColumn) of each column */
  GPtrArray          *rows;     /* (element-type CareRegisterRow) in file order */
  GPtrArray          *rejects;  /* (element-type CareBookingReject) in file order */
  GPtrArray          *warnings; /* (element-type CareBookingRemark) */
} CareRegisterPlan;

/**
 * care_register_plan_new:
 * @table: (transfer full):
 *
 * Fails when the table has no headings of a register, nothing below them, or is cancelled.
 */
CareRegisterPlan *care_register_plan_new    (CareTable         *table,
                                             GCancellable      *cancellable,
                                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;
CareRegisterPlan *care_register_plan_read   (const char        *path,
                                             const char        *charset,
                                             GCancellable      *cancellable,
                                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void              care_register_plan_free   (CareRegisterPlan  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareRegisterPlan, care_register_plan_free)

/* Whether the table looks like a register of complaints; a CareTableTest. */
gboolean          care_register_plan_fits   (const CareTable   *table);
