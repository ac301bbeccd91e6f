/* care-sheet.h — a printed form: rows of cells on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All printed forms of the office are tables of labels and values under one kind
 * of head. A form adds rows of cells whose widths and least heights are given in
 * millimetres; rows grow with their words, are not split unless they are higher
 * than 60 mm, and flow over as many pages as they need. care_sheet_finish() turns
 * them into plain numbers: rectangles, lines and words with a place. Preview,
 * printer and PDF paint the same numbers (care_sheet_paint_page()).
 *
 * Rules of all forms: A4, margins for binding, head with studio, title, number and
 * date, foot with form code, page number, printing time and person, and a mark of
 * confidentiality.
 */
#pragma once

#include "care-ink.h"

/* What stands above and below every form. Strings may be NULL; nothing is kept. */
typedef struct
{
  CareLanguage language;
  gboolean     is_landscape;    /* 267 mm to print on instead of 175 */
  gboolean     is_confidential; /* prints "内部资料 注意保密" */
  gboolean     fills_labels;    /* light grey behind labels */
  const char  *studio;
  const char  *title;
  const char  *second_title;    /* the title in another language */
  const char  *number;          /* "HF20261121-003" */
  CareDay      filled_on;
  const char  *code;            /* "F01" and the version of its layout */
  CareCivil    printed_at;
  const char  *printed_by;
} CareSheetHead;

typedef enum
{
  CARE_CELL_VALUE,    /* what is filled in, from the left */
  CARE_CELL_CENTERED, /* what is filled in, in the middle */
  CARE_CELL_LABEL,    /* what the form says; smaller type before a higher row */
  CARE_CELL_SECTION,  /* a bar across the table, bold, from the left */
  CARE_CELL_SIGNATURE /* room for a pen above a line; words are the name below it */
} CareCellKind;

typedef struct
{
  CareCellKind kind;
  double       width;     /* millimetres */
  const char  *words;     /* may be NULL */
  const char  *alarm;     /* follows the words in red and bold; may be NULL */
  double       size;      /* points; 0 for what the language asks for */
  double       least_size; /* points it may shrink to before its row grows; 0: none (labels: 7) */
  gboolean     is_joined; /* no line between this cell and the one before */
  gboolean     is_signed; /* "签名：____ 年 月 日" in its lower right corner */
} CareCell;

typedef enum
{
  CARE_ROW_PLAIN = 0,
  CARE_ROW_TOTAL = 1 << 0, /* never on a page without the two rows before it */
  CARE_ROW_BARE  = 1 << 1, /* outside the table: no lines around it */
  CARE_ROW_BACK  = 1 << 2, /* on the back of the paper, or after it; never on the front */
  CARE_ROW_WHOLE = 1 << 4, /* never split, however high: a picture */
  CARE_ROW_ANEW  = 1 << 3  /* begins another original: new page, head and page numbers */
} CareRowFlags;

/* A label and the value after it, for forms that are a table of them. */
typedef struct
{
  double height;      /* least height of the row this begins; 0 to stay in the row */
  guint  label;       /* index into the form's labels */
  double label_width;
  double value_width;
  gsize  offset;      /* of a `const char *` in the form's record */
} CareField;

/* A cell that lies on a page. */
typedef struct
{
  guint        page; /* from 0 */
  guint        row;  /* in the order they were added */
  CareCellKind kind;
  double       x, y, width, height;
} CareSheetBox;

/* A straight line. */
typedef struct
{
  guint    page;
  double   x1, y1, x2, y2;
  gboolean is_outer; /* part of the frame around a table */
} CareSheetRule;

/* One line of words. */
typedef struct
{
  guint    page;
  double   x, baseline, width;
  CareTone tone;
  CareText text; /* its words are owned */
} CareSheetText;

typedef struct _CareSheet CareSheet;

/* Paints within a box of the sheet; one unit of @cr is one point, its origin the box's corner. */
typedef void (*CareSheetPainter) (gpointer        data,
                                  const CareInk  *ink,
                                  cairo_t        *cr);

struct _CareSheet
{
  CareLanguage       language;
  double             page_width, page_height;        /* millimetres */
  double             left, top, print_width, bottom; /* where rows may lie */
  gboolean           fills_labels;
  guint              n_pages;                        /* 0 until finished */
  char              *title;                          /* for the window, the job and the file */
  GArray            *boxes;                          /* CareSheetBox */
  GArray            *rules;                          /* CareSheetRule */
  GArray            *texts;                          /* CareSheetText */
  /*< private >*/
  const CareMeasure *measure;
  GPtrArray         *rows;
  GArray            *pictures;  /* CareSheetPicture */
  guint              list_head; /* row that is repeated, or G_MAXUINT */
  GArray            *fronts;    /* guint: the first page of each original */
  double             rows_top;  /* where the rows of the first page begin */
  char              *page_head; /* what later pages say at their top */
  char              *mark;      /* of confidentiality, or "" */
  char              *foot_left;
  char              *foot_right;
};

/**
 * care_sheet_new:
 * @measure: must stay alive until the sheet is finished
 */
CareSheet *care_sheet_new            (const CareSheetHead *head,
                                      const CareMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;
void       care_sheet_free           (CareSheet           *self);

void       care_sheet_begin_row      (CareSheet           *self,
                                      double               least_height,
                                      CareRowFlags         flags);
void       care_sheet_add_cell       (CareSheet           *self,
                                      const CareCell      *cell);
void       care_sheet_add_label      (CareSheet           *self,
                                      double               width,
                                      const char          *words);
void       care_sheet_add_value      (CareSheet           *self,
                                      double               width,
                                      const char          *words);

/**
 * care_sheet_begin_list:
 *
 * The next row heads a list: it stays with the first row of the list and is
 * repeated on every page the list runs over, until care_sheet_end_list().
 */
void       care_sheet_begin_list     (CareSheet           *self);
void       care_sheet_end_list       (CareSheet           *self);

/* Adds rows from a table of fields whose values are strings inside @record. */
void       care_sheet_add_fields     (CareSheet           *self,
                                      const CareField     *fields,
                                      guint                n_fields,
                                      const CareLabel     *labels,
                                      gconstpointer        record);

/**
 * care_sheet_add_picture:
 * @height: millimetres; it is as wide as the rows
 * @data: (transfer full): of the painter
 */
void       care_sheet_add_picture    (CareSheet           *self,
                                      double               height,
                                      CareSheetPainter     paint,
                                      gpointer             data,
                                      GDestroyNotify       free_data);

/* Lays all rows out; no more can be added. */
void       care_sheet_finish         (CareSheet           *self);

/**
 * care_sheet_paint_page:
 * @page: from 0
 *
 * One unit of @cr is one point; its origin is the corner of the paper.
 */
void       care_sheet_paint_page     (const CareSheet     *self,
                                      const CareInk       *ink,
                                      guint                page,
                                      cairo_t             *cr);

/**
 * care_sheet_missing_glyphs:
 *
 * Returns: (transfer full) (nullable): characters of the sheet that would print as
 * empty boxes, see care_ink_missing_glyphs()
 */
char      *care_sheet_missing_glyphs (const CareSheet     *self,
                                      const CareInk       *ink) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareSheet, care_sheet_free)
