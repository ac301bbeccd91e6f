/* care-cli-output.c — what the program says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-output.h"

#include <stdio.h>
#include <string.h>

#define BETWEEN_COLUMNS 2

void
care_cli_say (const char *format,
              ...)
{
  g_autofree char *text = NULL;
  va_list values;

  va_start (values, format);
  text = g_strdup_vprintf (format, values);
  va_end (values);
  fputs (text, stdout);
}

void
care_cli_complain (const char *sentence)
{
  g_autofree char *line = g_strdup (sentence);

  g_strdelimit (line, "\n\r", ' ');
  fputs (line, stderr);
  fputc ('\n', stderr);
}

gboolean
care_cli_flush (void)
{
  return fflush (stdout) == 0 && !ferror (stdout);
}

int
care_cli_width (const char *text)
{
  int width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      width += g_unichar_iszerowidth (letter) ? 0 : g_unichar_iswide (letter) ? 2 : 1;
    }

  return width;
}

/* A cell is one line and has no letters that steer a terminal. */
static char *
dup_cell (const char *text)
{
  g_autoptr(GString) cell = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    g_string_append_unichar (cell, g_unichar_iscntrl (g_utf8_get_char (at)) ? ' ' : g_utf8_get_char (at));

  return g_strdup (cell->str);
}

void
care_cli_table_add (GPtrArray *table,
                    guint      n_cells,
                    ...)
{
  char **row = g_new0 (char *, n_cells + 1);
  va_list cells;

  va_start (cells, n_cells);
  for (guint i = 0; i < n_cells; i++)
    row[i] = dup_cell (va_arg (cells, const char *));
  va_end (cells);
  g_ptr_array_add (table, row);
}

static int
get_column_width (GPtrArray *table,
                  guint      column)
{
  int width = 0;

  for (guint i = 0; i < table->len; i++)
    width = MAX (width, care_cli_width (((char **) table->pdata[i])[column]));

  return width;
}

void
care_cli_table_say (GPtrArray  *table,
                    const char *indent)
{
  guint n_columns = table->len > 0 ? g_strv_length (table->pdata[0]) : 0;
  g_autofree int *widths = g_new0 (int, n_columns + 1);

  for (guint i = 0; i < n_columns; i++)
    widths[i] = get_column_width (table, i);

  for (guint i = 0; i < table->len; i++)
    {
      char **row = table->pdata[i];
      g_autoptr(GString) line = g_string_new (indent);

      for (guint k = 0; k < n_columns; k++)
        {
          int n_blanks = widths[k] > 0 ? widths[k] + BETWEEN_COLUMNS - care_cli_width (row[k]) : 0;

          g_string_append_printf (line, "%s%*s", row[k], n_blanks, "");
        }
      g_strchomp (line->str);
      care_cli_say ("%s\n", line->str);
    }
}

void
care_cli_say_json (JsonBuilder *builder)
{
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  g_autoptr(JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = NULL;

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, NULL);
  care_cli_say ("%s\n", text);
}
