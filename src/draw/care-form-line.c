/* care-form-line.c — lines that are composed for the cells of a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-form-line.h"

const char *
care_form_line_keep (GPtrArray *texts,
                     char      *text)
{
  if (text != NULL)
    g_ptr_array_add (texts, text);

  return text;
}

void
care_form_line_append_choice (GString    *line,
                              gboolean    is_ticked,
                              const char *choice)
{
  if (line->len > 0)
    g_string_append (line, "  ");
  g_string_append (line, is_ticked ? "☑" : "□");
  g_string_append (line, choice);
}

char *
care_form_line_join (const char *first,
                     const char *second)
{
  const char *one = first != NULL ? first : "";
  const char *two = second != NULL ? second : "";

  return g_strconcat (one, one[0] != '\0' && two[0] != '\0' ? "  " : "", two, NULL);
}

char *
care_form_line_dup_day (CareDay day)
{
  char *text = care_day_to_iso (day);

  return text != NULL ? text : g_strdup ("");
}

char *
care_form_line_dup_minute (CareCivil minute)
{
  char *text = care_civil_to_iso (minute);

  return text != NULL ? g_strdelimit (text, "T", ' ') : g_strdup ("");
}

char *
care_form_line_dup_money (gint64 fen)
{
  return fen != 0 ? care_money_format (fen, "¥") : g_strdup ("");
}
