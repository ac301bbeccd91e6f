/* care-measure.c — how much room words take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-measure.h"

static void
append_line (GArray     *lines,
             const char *words,
             const char *start,
             const char *end,
             double      em)
{
  CareTextLine line = { .start = (gsize) (start - words) };

  while (end > start && end[-1] == ' ')
    end--;
  line.length = (gsize) (end - start);
  line.width = (double) g_utf8_strlen (start, end - start) * em;
  g_array_append_val (lines, line);
}

static void
break_by_em (const CareMeasure *self,
             const CareText    *text,
             double             width,
             GArray            *lines)
{
  double em = text->size * CARE_POINT * (1 + text->spread);
  const char *start = text->words;
  const char *at = start;
  glong n = 0;

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      gboolean is_full = width > 0 && n > 0 && (double) (n + 1) * em > width + 1e-9;

      if (*at == '\n' || is_full)
        {
          append_line (lines, text->words, start, at, em);
          start = *at == '\n' ? at + 1 : at;
          n = 0;
        }
      if (*at != '\n')
        n++;
    }
  append_line (lines, text->words, start, at, em);
}

GArray *
care_measure_break (const CareMeasure *self,
                    const CareText    *text,
                    double             width)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CareTextLine));

  self->break_text (self, text, width, lines);

  return lines;
}

double
care_measure_width (const CareMeasure *self,
                    const CareText    *text)
{
  g_autoptr(GArray) lines = care_measure_break (self, text, 0);
  double widest = 0;

  for (guint i = 0; i < lines->len; i++)
    widest = MAX (widest, g_array_index (lines, CareTextLine, i).width);

  return widest;
}

const CareMeasure *
care_measure_em (void)
{
  static const CareMeasure em = { break_by_em, NULL };

  return &em;
}
