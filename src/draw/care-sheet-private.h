/* care-sheet-private.h — what a sheet knows before its rows lie on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shared by care-sheet.c (collects rows), care-sheet-pages.c (lays them out),
 * care-leaf.c (places words without rows) and nobody else.
 */
#pragma once

#include "care-sheet.h"

#define CARE_NO_LIST        G_MAXUINT
#define CARE_FOOT_SIZE      7.5 /* points */
#define CARE_SIGNATURE_ROOM 10.0 /* millimetres for a pen */

typedef enum
{
  CARE_ALIGN_LEFT,
  CARE_ALIGN_CENTER,
  CARE_ALIGN_RIGHT
} CareAlign;

typedef struct
{
  CareCellKind kind;
  double       width;
  CareText     text;      /* its words are owned */
  GArray      *lines;     /* CareTextLine */
  guint        next_line; /* first one that is on no page yet */
  double       pitch;     /* millimetres from line to line */
  double       pad_x, pad_y;
  double       foot;      /* millimetres kept free below the words */
  gboolean     is_joined;
  gboolean     is_signed;
} CareSheetCell;

typedef struct
{
  double       least_height;
  double       height;    /* what its words need on one page */
  CareRowFlags flags;
  guint        list_head; /* row to repeat above it, or CARE_NO_LIST */
  GPtrArray   *cells;     /* CareSheetCell */
} CareSheetRow;

/* What is painted in the box of a row. */
typedef struct
{
  guint            row;
  CareSheetPainter paint;
  gpointer         data;
  GDestroyNotify   free_data;
} CareSheetPicture;

/* Words every form has around its table. */
typedef enum
{
  CARE_SHEET_WORD_NUMBER,
  CARE_SHEET_WORD_FILLED_ON,
  CARE_SHEET_WORD_BLANK_DAY,
  CARE_SHEET_WORD_CONFIDENTIAL,
  CARE_SHEET_WORD_PAGE,
  CARE_SHEET_WORD_OF_PAGES,
  CARE_SHEET_WORD_PAGES,
  CARE_SHEET_WORD_PRINTED,
  CARE_SHEET_WORD_SIGNED
} CareSheetWord;

const char *care_sheet_get_word  (const CareSheet *self,
                                  CareSheetWord    word);

/* A sheet of no size, with nothing on it. */
CareSheet  *care_sheet_new_bare  (CareLanguage       language,
                                  const char        *title,
                                  const CareMeasure *measure) G_GNUC_WARN_UNUSED_RESULT;

/* Stored words without what no line of print should obey; "" for NULL. */
char       *care_sheet_dup_printable (const char    *stored) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_sheet_put_text:
 * @text: its words are copied
 * @x: the left end, middle or right end of the line, as @align says
 */
void        care_sheet_put_text  (CareSheet       *self,
                                  guint            page,
                                  const CareText  *text,
                                  CareTone         tone,
                                  CareAlign        align,
                                  double           x,
                                  double           baseline);

/* Distance from the middle of a line of this size down to its baseline. */
double      care_sheet_sink      (double           size);
