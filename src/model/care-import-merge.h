/* care-import-merge.h — what a row changes in an order that is on file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three things are compared in every field: what the list says now, what it said last
 * (its fingerprint), and what is on file. Where the list says the same as last time or
 * nothing, the field stays. Where the list has changed, it is taken over if what is on
 * file is what the list had brought, or if there is nothing; otherwise somebody has
 * edited it here, and that wins and is told. Telephones that are new are added beside
 * the others.
 */
#pragma once

#include "care-import-cell.h"
#include "care-import-report.h"

typedef struct
{
  GPtrArray *changes;        /* (owned) (element-type CareImportChange) */
  GPtrArray *kept;           /* (owned) (element-type CareBookingRemark) */
  gboolean   couple_changed;
  gboolean   order_changed;
  char      *base;           /* (owned) (nullable) fingerprint before */
  char      *cells;          /* (owned) (nullable) fingerprint from now on; NULL without an order */
} CareImportMerge;

/**
 * care_import_merge_init:
 * @stored: what is on file; gets the changes. Without an order: only the couple
 * @draft: what the row says
 * @base: (nullable): fingerprint of what the list said last; %NULL: it named no such order
 * @row: its number, for the remarks
 */
void care_import_merge_init   (CareImportMerge       *self,
                               CareImportFile        *stored,
                               const CareImportFile  *draft,
                               const char            *base,
                               guint                  row);
void care_import_merge_clear  (CareImportMerge       *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CareImportMerge, care_import_merge_clear)

/* Tells the report what was kept. */
void care_import_merge_report (CareImportMerge       *self,
                               CareImportReport      *report);
