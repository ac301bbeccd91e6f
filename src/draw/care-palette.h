/* care-palette.h — the colours of charts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Okabe and Ito's colours, which people who confuse red and green can tell apart, and
 * lighter ones for a dark window. On a black-and-white printer, and where high
 * contrast is asked for, areas are hatched and lines are dashed as well.
 */
#pragma once

#include "care-ink.h"

typedef enum
{
  CARE_LOOK_LIGHT,
  CARE_LOOK_DARK,
  CARE_LOOK_CONTRAST,      /* light, high contrast */
  CARE_LOOK_CONTRAST_DARK,
  CARE_LOOK_PAPER,         /* colour printer, pictures in a document */
  CARE_LOOK_MONO           /* black-and-white printer, fax */
} CareLook;
#define CARE_N_LOOKS (CARE_LOOK_MONO + 1)

#define CARE_N_FILLS 7

typedef struct
{
  CareColor background;
  CareColor text;
  CareColor faint;
  CareColor grid;
  CareColor goal;              /* of the line to reach, and of limits */
  CareColor fills[CARE_N_FILLS];
  CareColor comparison;        /* last year, behind */
  gboolean  is_hatched;
} CarePalette;

const CarePalette *care_palette_get     (CareLook            look);

/* Ink for the words of a chart in @look. */
CareInk           *care_palette_new_ink (CareLook            look,
                                         CareLanguage        language) G_GNUC_WARN_UNUSED_RESULT;

/* From the background (0) to the first fill (1), for heat maps. */
CareColor          care_palette_mix     (const CarePalette  *self,
                                         double              share);

/* Black or white, whichever can be read on @color. */
CareColor          care_palette_upon    (const CareColor    *color);
