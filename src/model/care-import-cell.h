/* care-import-cell.h — one field of an imported order, as text and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a list says, what is on file and what was overwritten are compared and put
 * back field by field. A cell turns one field of a couple or an order into a text
 * and sets it from such a text; no text means that nothing is known. The text is for
 * comparing and restoring, not for people.
 */
#pragma once

#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "exchange/care-booking-field.h"

/* A couple and one of its orders, both to be written to. */
typedef struct
{
  CareCustomer *customer; /* (owned) */
  CareOrder    *order;    /* (owned) (nullable) */
} CareImportFile;

/* What a list can say about an order; their number is part of every fingerprint. */
#define CARE_N_IMPORT_CELLS 37

void             care_import_file_clear    (CareImportFile        *self);

/* Whether the cell belongs to the couple and not to one order. */
gboolean         care_import_cell_is_of_couple (guint              cell);
const char      *care_import_cell_get_nick (guint                  cell);
/* What a heading above the cell would hold. */
CareBookingField care_import_cell_get_field (guint                 cell);
/* The cell with that nick, or %CARE_N_IMPORT_CELLS. */
guint            care_import_cell_find     (const char            *nick);

/**
 * care_import_cell_dup:
 *
 * Returns: (transfer full) (nullable): %NULL when nothing is known
 */
char            *care_import_cell_dup      (guint                  cell,
                                            const CareImportFile  *file) G_GNUC_WARN_UNUSED_RESULT;
/**
 * care_import_cell_set:
 * @text: (nullable): from care_import_cell_dup()
 *
 * A field of a person who is not there is left out; a name brings the person.
 * Colleagues get no id; whoever stores the order looks for it.
 */
void             care_import_cell_set      (guint                  cell,
                                            CareImportFile        *file,
                                            const char            *text);

/* Adds the telephones of @text, from the telephone cell, that are not known yet. */
gboolean         care_import_cell_join_phones (CareImportFile     *file,
                                            const char            *text);
gboolean         care_import_cell_is_phones (guint                 cell);

/**
 * care_import_cells_fingerprint:
 *
 * Returns: (transfer full): a hash for every cell, empty where nothing is known
 */
char            *care_import_cells_fingerprint (const CareImportFile *file) G_GNUC_WARN_UNUSED_RESULT;

/* The same hash for one text; 0 for none. */
guint64          care_import_cell_hash     (const char            *text);
