/* care-booking-mapping.h — how one studio's list is to be read, when it must be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small JSON file for lists whose headings nobody can guess:
 *
 *   { "columns": { "单据": "order_no", "宝宝": "ignored" },
 *     "charset": "GB18030", "separator": ";", "sheet": "2026", "header_row": 3 }
 *
 * Every member may be missing. Field names are the nicks of care-booking-field.h in
 * any case; they are never translated, so a mapping works in every language.
 */
#pragma once

#include <gio/gio.h>

#include "care-booking-field.h"

typedef struct
{
  GHashTable *columns;    /* folded heading → CareBookingField */
  char       *charset;    /* (owned) (nullable) */
  char        separator;  /* or 0 */
  char       *sheet;      /* (owned) (nullable) */
  guint       header_row; /* number in the file, 0: to be found */
} CareBookingMapping;

CareBookingMapping *care_booking_mapping_new    (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_booking_mapping_parse:
 *
 * Fails with a sentence that names what is wrong, an unknown field above all.
 */
CareBookingMapping *care_booking_mapping_parse  (const char                *json,
                                                 gssize                     length,
                                                 GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
CareBookingMapping *care_booking_mapping_read   (const char                *path,
                                                 GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_booking_mapping_write:
 * @headings: (element-type utf8): those without text are left out
 * @fields: a CareBookingField for each of them
 *
 * Returns: (transfer full): a mapping as text, to be parsed again
 */
char               *care_booking_mapping_write  (GPtrArray                 *headings,
                                                 const int                 *fields,
                                                 guint                      header_row)
                                                 G_GNUC_WARN_UNUSED_RESULT;
void                care_booking_mapping_free   (CareBookingMapping        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareBookingMapping, care_booking_mapping_free)

/**
 * care_booking_mapping_find:
 * @self: (nullable):
 * @folded: a heading, folded
 *
 * The field the mapping names, else the one the heading itself says.
 */
CareBookingField    care_booking_mapping_find   (const CareBookingMapping  *self,
                                                 const char                *folded);
