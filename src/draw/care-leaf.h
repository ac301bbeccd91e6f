/* care-leaf.h — a page without a table: words and lines where they are told to stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Letters, address labels, envelopes and coupons are no rows of cells. A leaf is a
 * sheet (care-sheet.h) of any size without head and foot, on which words are placed
 * by the millimetre; preview, printer and PDF paint it like every other sheet.
 */
#pragma once

#include "care-sheet.h"

typedef enum
{
  CARE_LEAF_LEFT,
  CARE_LEAF_CENTER,
  CARE_LEAF_RIGHT
} CareLeafAlign;

/* Words that fill a column from its top. */
typedef struct
{
  double        x, y;    /* millimetres: upper left corner of the column */
  double        width;
  double        size;    /* points */
  double        spacing; /* of lines, in sizes; 0: 1.35 */
  CareLeafAlign align;
  CareFace      face;
  gboolean      is_bold;
  const char   *words;   /* (nullable) nothing is placed */
} CareLeafBlock;

/**
 * care_leaf_new:
 * @title: for the window, the job and the file
 * @measure: must stay alive as long as the leaf
 */
CareSheet *care_leaf_new       (CareLanguage         language,
                                double               width,
                                double               height,
                                const char          *title,
                                const CareMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_leaf_put_block:
 *
 * Returns: where the next block may begin
 */
double     care_leaf_put_block (CareSheet           *self,
                                guint                page,
                                const CareLeafBlock *block);

/* The height that words take in a column of @width. */
double     care_leaf_measure   (const CareSheet     *self,
                                const CareLeafBlock *block);
void       care_leaf_put_line  (CareSheet           *self,
                                guint                page,
                                double               x1,
                                double               y1,
                                double               x2,
                                double               y2);
void       care_leaf_put_frame (CareSheet           *self,
                                guint                page,
                                double               x,
                                double               y,
                                double               width,
                                double               height);

/* From now on it can be painted. */
void       care_leaf_finish    (CareSheet           *self,
                                guint                n_pages);
