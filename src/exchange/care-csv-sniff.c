/* care-csv-sniff.c — which separator a text uses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-csv-reader.h"

#define SAMPLE   65536
#define MAX_ROWS 100

static const char separators[] = { ',', '\t', ';', '|' };

/* Counts the separators of one row and moves @at behind it; quoted ones do not count. */
static guint
count_row (const char **at,
           const char  *end,
           char         separator)
{
  gboolean is_quoted = FALSE;
  gboolean at_start = TRUE;
  guint count = 0;

  for (; *at < end; (*at)++)
    {
      char letter = **at;

      if (letter == '"' && (is_quoted || at_start))
        is_quoted = !is_quoted;
      if (!is_quoted && (letter == '\n' || letter == '\r'))
        {
          (*at)++;
          break;
        }
      at_start = !is_quoted && (letter == separator || (at_start && letter == ' '));
      count += !is_quoted && letter == separator;
    }

  return count;
}

/* The separators in as many rows as have the same number of them, and that number. */
static guint
score_separator (const char *text,
                 gsize       length,
                 char        separator,
                 guint      *usual)
{
  const char *at = text;
  guint n_rows_with[CARE_TABLE_MAX_COLUMNS + 1] = { 0 };
  guint best = 0;

  for (guint i = 0; i < MAX_ROWS && at < text + length; i++)
    {
      guint count = count_row (&at, text + length, separator);

      n_rows_with[MIN (count, CARE_TABLE_MAX_COLUMNS)]++;
    }
  *usual = 0;
  for (guint count = 1; count <= CARE_TABLE_MAX_COLUMNS; count++)
    if (n_rows_with[count] * count > best)
      {
        best = n_rows_with[count] * count;
        *usual = count;
      }

  return best;
}

char
care_csv_reader_sniff (const char *text,
                       gsize       length,
                       guint      *width)
{
  char found = ',';
  guint best = 0;
  guint found_usual = 0;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      guint usual;
      guint score = score_separator (text, MIN (length, SAMPLE), separators[i], &usual);

      if (score > best)
        {
          best = score;
          found = separators[i];
          found_usual = usual;
        }
    }
  if (width != NULL)
    *width = found_usual + 1;

  return found;
}
