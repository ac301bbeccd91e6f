/* care-measure.h — how much room words take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Layout asks one question: where does this text break when it may be so wide?
 * In life Pango answers (care-ink.h); in tests every character is one em wide, so
 * that positions can be checked by hand. All lengths are millimetres, type sizes
 * are points, as people who order printing say them.
 */
#pragma once

#include <glib.h>

#define CARE_POINT    (25.4 / 72.0) /* millimetres in one point */
#define CARE_NO_ALARM G_MAXSIZE

typedef enum
{
  CARE_FACE_TEXT, /* what is filled in: serif */
  CARE_FACE_HEAD  /* what the form itself says: sans */
} CareFace;

/* Words and the type they are set in. */
typedef struct
{
  const char *words;      /* UTF-8; '\n' begins a new line; □ and ☑ stand for a box */
  gsize       alarm_from; /* byte from which the words are red and bold, or CARE_NO_ALARM */
  CareFace    face;
  double      size;       /* points */
  double      spread;     /* extra space after each character, in ems */
  gboolean    bold;
} CareText;

/* One line of a broken text: bytes of its words, without the blank at the end. */
typedef struct
{
  gsize  start;
  gsize  length;
  double width; /* millimetres */
} CareTextLine;

typedef struct _CareMeasure CareMeasure;

struct _CareMeasure
{
  /* Appends the lines of @text to @lines; a width of 0 breaks at '\n' only. */
  void (*break_text) (const CareMeasure *self,
                      const CareText    *text,
                      double             width,
                      GArray            *lines);
  gpointer data; /* whatever the function needs */
};

/**
 * care_measure_break:
 *
 * Returns: (transfer full): #CareTextLine, at least one, none wider than @width
 * unless a single character is
 */
GArray            *care_measure_break (const CareMeasure *self,
                                       const CareText    *text,
                                       double             width) G_GNUC_WARN_UNUSED_RESULT;

/* Width of the widest line when nothing is broken. */
double             care_measure_width (const CareMeasure *self,
                                       const CareText    *text);

/* The measure of the tests: one em per character, a break after any of them. */
const CareMeasure *care_measure_em    (void);
