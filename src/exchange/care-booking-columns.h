/* care-booking-columns.h — which column of a list holds what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists begin with a title, a date, an empty row; the headings come somewhere below.
 * Among the first rows, the one with the most known headings is taken. What is not
 * known or stands there twice is told, not guessed.
 */
#pragma once

#include "care-booking-mapping.h"
#include "care-table.h"

typedef struct
{
  char             *heading;  /* (owned) as in the file; "" when there is none */
  CareBookingField  field;
  gboolean          is_lunar; /* the heading says that its days are lunar */
} CareBookingColumn;

typedef struct
{
  guint      header_row; /* index into the table's rows */
  GPtrArray *columns;    /* (element-type CareBookingColumn) one for each cell of that row */
  guint      width;      /* up to the last column that has a heading */
  GPtrArray *problems;   /* (element-type utf8) unknown and repeated headings, translated */
} CareBookingColumns;

/**
 * care_booking_columns_find:
 * @mapping: (nullable):
 *
 * Fails when no row has headings, or none for the order number or the names.
 */
CareBookingColumns      *care_booking_columns_find   (const CareTable           *table,
                                                      const CareBookingMapping  *mapping,
                                                      GError                   **error)
                                                      G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_booking_columns_of_row:
 * @mapping: (nullable):
 *
 * The headings of one row, whatever they are, for lists of another kind or not yet
 * understood: they mean what @mapping says, without one nothing; only the column that
 * says why a row was refused is always known.
 */
CareBookingColumns      *care_booking_columns_of_row (const CareTable           *table,
                                                      guint                      row,
                                                      const CareBookingMapping  *mapping)
                                                      G_GNUC_WARN_UNUSED_RESULT;
void                     care_booking_columns_free   (CareBookingColumns        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareBookingColumns, care_booking_columns_free)

const CareBookingColumn *care_booking_columns_get    (const CareBookingColumns  *self,
                                                      guint                      column);

/* The first column with @field, or -1. */
int                      care_booking_columns_locate (const CareBookingColumns  *self,
                                                      CareBookingField           field);

/* Whether the table looks like a list of orders; a CareTableTest. */
gboolean                 care_booking_columns_are_in (const CareTable           *table);
