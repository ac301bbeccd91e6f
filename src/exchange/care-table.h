/* care-table.h — rows of cells, whatever file they came from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The readers of CSV and XLSX both fill a table; everything behind them sees only
 * this. A row keeps the number it has in its file, so that a person finds it there.
 * Rows without any text are left out. A row that could not be read properly is kept
 * and carries the sentence that says why; it is for the plan to refuse it.
 *
 * The limits below hold for every file and are checked while it is read: nothing
 * that comes in is trusted.
 */
#pragma once

#include <gio/gio.h>

#define CARE_TABLE_MAX_FILE    (50u * 1024 * 1024) /* bytes */
#define CARE_TABLE_MAX_ROWS    200000u
#define CARE_TABLE_MAX_COLUMNS 200u
#define CARE_TABLE_MAX_CELLS   5000000u            /* of the whole table, empty ones too */
#define CARE_TABLE_MAX_LETTERS 32767u              /* in one cell; Excel's own limit */

typedef enum
{
  CARE_CELL_TEXT,
  CARE_CELL_NUMBER, /* `text` is its plain decimal form: 13800138000, never 1.38E10 */
  CARE_CELL_DATE,   /* `text` is the day as YYYY-MM-DD */
  CARE_CELL_ERROR   /* #REF! and its kin, and "=…", a formula without a result */
} CareCellKind;

typedef struct
{
  const char   *text;   /* valid UTF-8, never NULL; belongs to the table */
  double        number; /* of NUMBER */
  CareCellKind  kind;
} CareCell;

typedef struct
{
  guint       number;       /* the row, in a CSV file the line, where it begins; from 1 */
  guint       first_cell;   /* index into the table's cells */
  guint       n_cells;
  const char *problem;      /* (nullable) why the row cannot be trusted, translated */
  int         problem_cell; /* the cell the problem lies in, -1: the whole row */
} CareTableRow;

typedef struct
{
  char         *sheet;      /* (owned) (nullable) its name in a workbook */
  const char   *encoding;   /* (nullable) of a text file */
  char          separator;  /* of a text file, else 0 */
  guint         n_broken;   /* places where bytes were no letters (U+FFFD) */
  GArray       *rows;       /* (element-type CareTableRow) */
  GArray       *cells;      /* (element-type CareCell) */
  GStringChunk *texts;
  GPtrArray    *shared;     /* (nullable) texts that many cells share */
  GPtrArray    *problems;   /* (element-type utf8) sentences, file order */
} CareTable;

CareTable          *care_table_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void                care_table_free         (CareTable      *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareTable, care_table_free)

guint               care_table_get_n_rows   (const CareTable *self);
const CareTableRow *care_table_get_row      (const CareTable *self,
                                             guint            row);

/**
 * care_table_get_cell:
 *
 * The cell, or an empty text cell where the row is shorter.
 */
const CareCell     *care_table_get_cell     (const CareTable *self,
                                             guint            row,
                                             guint            column);

/* For the readers: one row after the other, cell by cell. Each fails at a limit. */

gboolean            care_table_begin_row    (CareTable       *self,
                                             guint            number,
                                             GError         **error);

/**
 * care_table_add_cell:
 * @text: valid UTF-8, copied
 */
gboolean            care_table_add_cell     (CareTable       *self,
                                             CareCellKind     kind,
                                             const char      *text,
                                             gsize            length,
                                             double           number,
                                             GError         **error);

/**
 * care_table_add_shared_cell:
 * @text: lives as long as the table's `shared`, or for ever
 */
gboolean            care_table_add_shared_cell (CareTable    *self,
                                                const char   *text,
                                                GError      **error);

/**
 * care_table_spoil_row:
 * @cell: the cell the problem lies in, -1: the whole row
 * @problem: a sentence, copied; only the first one is kept
 */
void                care_table_spoil_row    (CareTable       *self,
                                             int              cell,
                                             const char      *problem);

/* Takes the row that was begun back. */
void                care_table_cancel_row   (CareTable       *self);

/* Whether the row that was begun has a cell with text; blanks are no text. */
gboolean            care_table_row_has_text (const CareTable *self);
