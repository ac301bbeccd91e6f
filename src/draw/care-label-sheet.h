/* care-label-sheet.h — F12, address labels and envelopes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet of labels is seven numbers; the usual ones are a table. Labels may begin at
 * any place, so that a sheet begun yesterday is used up. Envelopes are those of
 * GB/T 1416: the lower right band that the sorting machine reads stays empty.
 */
#pragma once

#include "care-address.h"

/* A4 and the labels on it; millimetres. */
typedef struct
{
  const char *name;
  guint       columns, rows;
  double      width, height;
  double      left, top;     /* of the first label */
  double      step_x, step_y;
} CareLabelStock;

typedef struct
{
  const char *name;   /* "DL" */
  double      width, height;
} CareEnvelope;

const CareLabelStock *care_label_stock_get  (guint       i);          /* NULL behind the last */
const CareLabelStock *care_label_stock_find (const char *name);       /* (nullable) */
const CareEnvelope   *care_envelope_get     (guint       i);
const CareEnvelope   *care_envelope_find    (const char *name);

/**
 * care_label_sheet_new:
 * @first: which label of the first page is used first, from 0
 * @has_frames: draws the labels' edges, to try on plain paper
 */
CareSheet            *care_label_sheet_new  (const CareLabelStock *stock,
                                             CareLanguage          language,
                                             const CareAddress    *addresses,
                                             guint                 n_addresses,
                                             guint                 first,
                                             gboolean              has_frames,
                                             const CareMeasure    *measure) G_GNUC_WARN_UNUSED_RESULT;

/* One envelope a page; @sender is the studio. */
CareSheet            *care_envelopes_new    (const CareEnvelope   *envelope,
                                             CareLanguage          language,
                                             const CareAddress    *addresses,
                                             guint                 n_addresses,
                                             const CareAddress    *sender,
                                             const CareMeasure    *measure) G_GNUC_WARN_UNUSED_RESULT;
