/* care-clip-table.c — rows for the clipboard, as WPS and Excel paste them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-clip-table.h"

#include "care-formula-guard.h"

struct _CareClipTable
{
  GString  *text;
  GString  *html;     /* rows only */
  gboolean  in_row;
};

CareClipTable *
care_clip_table_new (void)
{
  CareClipTable *self = g_new0 (CareClipTable, 1);

  self->text = g_string_new (NULL);
  self->html = g_string_new (NULL);

  return self;
}

void
care_clip_table_free (CareClipTable *self)
{
  g_string_free (self->text, TRUE);
  g_string_free (self->html, TRUE);
  g_free (self);
}

void
care_clip_table_add_cell (CareClipTable *self,
                          const char    *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\t\r\n", ' ');
  g_autofree char *guarded = care_formula_guard (line);
  g_autofree char *escaped = g_markup_escape_text (line, -1);

  g_string_append (self->text, self->in_row ? "\t" : "");
  g_string_append (self->text, guarded);
  /* Excel's own word for "this is text": nothing is calculated or rounded. */
  g_string_append_printf (self->html, "%s<td style=\"mso-number-format:'\\@'\">%s</td>",
                          self->in_row ? "" : "<tr>", escaped);
  self->in_row = TRUE;
}

void
care_clip_table_end_row (CareClipTable *self)
{
  g_string_append (self->text, "\r\n");
  g_string_append (self->html, self->in_row ? "</tr>\n" : "<tr></tr>\n");
  self->in_row = FALSE;
}

const char *
care_clip_table_get_text (CareClipTable *self)
{
  return self->text->str;
}

char *
care_clip_table_dup_html (const CareClipTable *self)
{
  return g_strconcat ("<html><head><meta charset=\"utf-8\"></head><body><table>\n", self->html->str,
                      "</table></body></html>", NULL);
}
