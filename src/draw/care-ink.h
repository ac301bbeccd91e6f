/* care-ink.h — what layout is painted with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colours, line widths, fonts and the language they are shaped for. Han characters
 * look different in China, Taiwan and Japan, and Pango guesses Japan unless it is
 * told: every text drawn or measured here carries the language, and the families
 * are named. Boxes to tick (□ ☑) are drawn, not taken from a font, for most
 * Chinese fonts have only one of the two.
 */
#pragma once

#include <cairo.h>
#include <glib.h>

#include "domain/care-language.h"
#include "care-measure.h"

typedef struct
{
  double red, green, blue;
} CareColor;

typedef enum
{
  CARE_TONE_INK,  /* black */
  CARE_TONE_FAINT /* the grey of a name printed under a signature */
} CareTone;

typedef struct _CareInk CareInk;

struct _CareInk
{
  CareLanguage language;
  gboolean     is_monochrome; /* red is black; bold and ▲ remain */
  CareColor    ink;
  CareColor    faint;
  CareColor    alarm;
  CareColor    fill;          /* behind labels */
  double       outer_line;    /* millimetres */
  double       inner_line;
  CareMeasure  measure;       /* Pango's answer in these fonts */
  /*< private >*/
  gpointer     context;       /* PangoContext */
};

/**
 * care_ink_paper:
 *
 * Black on white for a printer or a PDF file. Belongs to the thread that made it.
 */
CareInk *care_ink_paper          (CareLanguage    language,
                                  gboolean        is_monochrome) G_GNUC_WARN_UNUSED_RESULT;
void     care_ink_free           (CareInk        *self);

/**
 * care_ink_draw_line:
 * @x: millimetres, left end
 * @baseline: millimetres
 *
 * One unit of @cr is one point.
 */
void     care_ink_draw_line      (const CareInk  *self,
                                  cairo_t        *cr,
                                  const CareText *text,
                                  CareTone        tone,
                                  double          x,
                                  double          baseline);
void     care_ink_set_color      (const CareColor *color,
                                  cairo_t         *cr);

/**
 * care_ink_missing_glyphs:
 *
 * The characters of @words, each once, that no installed font can show.
 *
 * Returns: (transfer full) (nullable): %NULL when all can be shown
 */
char    *care_ink_missing_glyphs (const CareInk  *self,
                                  const char     *words) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareInk, care_ink_free)
