/* care-table-writer.h — a list as a file, row by row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one door for lists that go out: a workbook (.xlsx) or a text file (.csv), as
 * the name says. The first row is the columns' titles. Cells are put one after the
 * other, then the row is ended; the file takes its name when it is finished, and
 * nothing is left of one that is not.
 *
 * Two flavours. For spreadsheets: what looks like a formula is guarded
 * (care-formula-guard.h), and what is too long for a cell is cut. Exact: every text
 * to the letter, for reading it back; what would not fit is refused.
 *
 * A workbook has the title row frozen and repeated on paper, real days and amounts,
 * and texts that can never be formulas. A text file is UTF-8 with a mark at its
 * beginning, or Excel would show Chinese as rubbish.
 */
#pragma once

#include "domain/care-day.h"

typedef struct _CareTableWriter CareTableWriter;

typedef enum
{
  CARE_EXPORT_FOR_SPREADSHEETS,
  CARE_EXPORT_EXACT
} CareExportFlavour;

typedef enum
{
  CARE_COLUMN_TEXT,
  CARE_COLUMN_DAY,
  CARE_COLUMN_MONEY, /* put as fen, written as yuan with two decimals */
  CARE_COLUMN_COUNT  /* a whole number */
} CareColumnKind;

typedef struct
{
  const char     *title; /* translated */
  CareColumnKind  kind;
  guint           width; /* in letters of a workbook; 0: its usual width */
} CareColumn;

/* Excel's own limits. */
#define CARE_TABLE_WRITER_MAX_LETTERS 32767u
#define CARE_TABLE_WRITER_MAX_ROWS    1048576u

/**
 * care_table_writer_open:
 * @path: ends in .xlsx or .csv, else INVALID
 * @title: of the sheet; a text file has none
 * @columns: copied
 */
CareTableWriter *care_table_writer_open        (const char         *path,
                                                CareExportFlavour   flavour,
                                                const char         *title,
                                                const CareColumn   *columns,
                                                guint               n_columns,
                                                GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/* Throws the file away unless it was finished. */
void             care_table_writer_free        (CareTableWriter    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareTableWriter, care_table_writer_free)

/* The next cell of the row; NULL leaves it empty. Any kind of column takes a text. */
void             care_table_writer_put_text    (CareTableWriter    *self,
                                                const char         *text);
/* The same in red, where the file knows colours; the words must say it too. */
void             care_table_writer_put_alarm   (CareTableWriter    *self,
                                                const char         *text);
/* Fen for MONEY, else a count. */
void             care_table_writer_put_number  (CareTableWriter    *self,
                                                gint64              number);
/* No day leaves it empty. */
void             care_table_writer_put_day     (CareTableWriter    *self,
                                                CareDay             day);

/* Cells that were not put stay empty. Fails as the file or a cell does. */
gboolean         care_table_writer_end_row     (CareTableWriter    *self,
                                                GError            **error);

/* Rows that were ended so far, without the titles. */
guint            care_table_writer_get_n_rows  (CareTableWriter    *self);

gboolean         care_table_writer_finish      (CareTableWriter    *self,
                                                GError            **error);

/* Whether a file of this name can be written: .xlsx or .csv. */
gboolean         care_table_writer_check_name  (const char         *path,
                                                GError            **error);
