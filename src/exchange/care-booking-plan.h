/* care-booking-plan.h — what an import would bring, before anything is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A whole list, sorted into bookings that can be imported and rows that cannot, each
 * with every reason. A row is refused rather than half read: without order number or
 * name, with a date that does not exist, a telephone that cannot be dialled, an
 * amount that is none, cells too many or too few, or an order number that stood
 * above already. Warnings keep nothing out.
 *
 * The refused rows can be written to a file that is corrected in a spreadsheet and
 * imported again.
 */
#pragma once

#include "care-booking-columns.h"
#include "care-booking-remark.h"
#include "care-booking-row.h"
#include "care-table-file.h"

typedef struct
{
  guint      number;   /* of the row in the file */
  guint      row;      /* index into the table */
  GPtrArray *offences; /* (element-type CareBookingRemark) at least one, first is foremost */
} CareBookingReject;

typedef struct
{
  CareTable          *table;    /* (owned) */
  CareBookingColumns *columns;  /* (owned) */
  GPtrArray          *rows;     /* (element-type CareBookingRow) in file order */
  GPtrArray          *rejects;  /* (element-type CareBookingReject) in file order */
  GPtrArray          *warnings; /* (element-type CareBookingRemark) about rows that are good */
} CareBookingPlan;

/**
 * care_booking_plan_new:
 * @table: (transfer full):
 * @mapping: (nullable):
 *
 * Fails when the table has no usable headings, nothing below them, or is cancelled.
 */
CareBookingPlan *care_booking_plan_new  (CareTable                 *table,
                                         const CareBookingMapping  *mapping,
                                         GCancellable              *cancellable,
                                         GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_booking_plan_read:
 * @mapping: (nullable):
 *
 * Reads a file with the mapping's encoding, separator and sheet.
 */
CareBookingPlan *care_booking_plan_read (const char                *path,
                                         const CareBookingMapping  *mapping,
                                         GCancellable              *cancellable,
                                         GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
void             care_booking_plan_free (CareBookingPlan           *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareBookingPlan, care_booking_plan_free)

/**
 * care_booking_reject_dup_reason:
 *
 * Returns: (transfer full): all offences in one line: "生日: February 2026 has 28 days; …"
 */
char            *care_booking_reject_dup_reason (const CareBookingReject *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_booking_plan_write_rejects:
 *
 * Writes the refused rows as CSV (UTF-8 with mark, CRLF) under their own headings,
 * exactly as they were: no cell is guarded against formulas, since a guard would be
 * imported again with the rest. A last column, which the importer ignores, names row
 * and reason. The file replaces an older one only when it is complete.
 */
gboolean         care_booking_plan_write_rejects (const CareBookingPlan  *self,
                                                  const char             *path,
                                                  GError                **error);

/* The same for a list of another kind. */
gboolean         care_booking_rejects_write      (const CareTable          *table,
                                                  const CareBookingColumns *columns,
                                                  GPtrArray                *rejects,
                                                  const char               *path,
                                                  GError                  **error);

/* Refuses a row; @offences is taken over. */
CareBookingReject *care_booking_reject_new       (guint                     number,
                                                  guint                     row,
                                                  GPtrArray                *offences)
                                                  G_GNUC_WARN_UNUSED_RESULT;
void             care_booking_reject_free        (CareBookingReject        *self);
