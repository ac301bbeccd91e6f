/* care-table-writer-private.h — what the two kinds of list files do differently
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-new-file.h"
#include "care-table-writer.h"

typedef enum
{
  CARE_VALUE_TEXT,
  CARE_VALUE_ALARM,
  CARE_VALUE_NUMBER,
  CARE_VALUE_DAY
} CareValueKind;

typedef struct
{
  CareValueKind  kind;
  const char    *text;   /* of TEXT and ALARM; guarded and cut already */
  gint64         number; /* of NUMBER */
  CareDay        day;    /* of DAY */
} CareValue;

/* A kind of file. Trouble goes into the new file's `trouble`. */
typedef struct
{
  gpointer (*begin)   (CareNewFile       *file,
                       const char        *title,
                       const CareColumn  *columns,
                       guint              n_columns);
  void     (*put)     (gpointer           data,
                       guint              row,
                       guint              column,
                       CareColumnKind     kind,
                       const CareValue   *value);
  void     (*end_row) (gpointer           data);
  void     (*close)   (gpointer           data); /* writes the rest; the file is synced by the caller */
  void     (*free)    (gpointer           data);
  gboolean guards;                               /* whether texts can become formulas in it */
  gboolean has_limits;                           /* of rows, and of letters in a cell */
} CareTableFormat;

extern const CareTableFormat care_csv_format;
extern const CareTableFormat care_xlsx_format;
