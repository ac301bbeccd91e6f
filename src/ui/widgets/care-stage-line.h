/* care-stage-line.h — how far an order has come, as a line of dots
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A full dot has happened, an empty one is planned, a triangle is late, a dash has no
 * date yet. Production and goods ready stand in the line only with a day, and until the
 * goods are fetched. Under each stop stands the stage and its day; a screen reader hears
 * the whole line in words.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-order.h"

#define CARE_TYPE_STAGE_LINE (care_stage_line_get_type ())
G_DECLARE_FINAL_TYPE (CareStageLine, care_stage_line, CARE, STAGE_LINE, AdwBin)

GtkWidget *care_stage_line_new       (void);

/* @wedding_on: shown last; may be no day. */
void       care_stage_line_set_order (CareStageLine   *self,
                                      const CareOrder *order,
                                      CareDay          wedding_on,
                                      CareDay          today);

/* The line in words: "Booked: done 3 Nov. Shooting: late, planned 20 Nov." */
char      *care_stage_line_describe  (const CareOrder *order,
                                      CareDay          wedding_on,
                                      CareDay          today) G_GNUC_WARN_UNUSED_RESULT;
