/* sheet-checks.c — what holds for every printed form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sheet-checks.h"

#include <glib/gstdio.h>
#include <string.h>

#include "draw/care-pdf.h"

static const CareSheetBox *
get_box (const CareSheet *sheet,
         guint            i)
{
  return &g_array_index (sheet->boxes, CareSheetBox, i);
}

void
sheet_assert_even_grid (const CareSheet *sheet,
                        double           least)
{
  for (guint i = 0; i < sheet->boxes->len; i++)
    {
      const CareSheetBox *box = get_box (sheet, i);
      const CareSheetBox *next = i + 1 < sheet->boxes->len ? get_box (sheet, i + 1) : NULL;
      gboolean same_row = next != NULL && next->page == box->page && next->y == box->y;

      g_assert_cmpfloat (box->height, >=, least);
      g_assert_cmpfloat (box->y + box->height, <=, sheet->bottom + 0.02);
      if (same_row)
        g_assert_cmpfloat_with_epsilon (box->x + box->width, next->x, 1e-6);
      else
        g_assert_cmpfloat_with_epsilon (box->x + box->width, sheet->left + sheet->print_width, 0.01);
      if (same_row)
        g_assert_cmpfloat (box->height, ==, next->height);
      else if (next != NULL && next->page == box->page)
        g_assert_cmpfloat_with_epsilon (box->y + box->height, next->y, 1e-6);
    }
}

static gboolean
lies_in (const CareSheetText *text,
         const CareSheetBox  *box)
{
  double em = text->text.size * CARE_POINT;

  return text->page == box->page &&
         text->x >= box->x && text->x + text->width <= box->x + box->width + 0.02 &&
         text->baseline - 0.8 * em > box->y && text->baseline + 0.1 * em < box->y + box->height;
}

void
sheet_assert_words_inside (const CareSheet *sheet)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (sheet->texts, CareSheetText, i);
      gboolean is_inside = text->baseline < sheet->rows_top || text->baseline > sheet->bottom;

      for (guint k = 0; !is_inside && k < sheet->boxes->len; k++)
        is_inside = lies_in (text, get_box (sheet, k));
      if (!is_inside)
        g_error ("“%s” does not lie in a cell", text->text.words);
    }
}

double
sheet_get_depth (const CareSheet *sheet,
                 guint            page)
{
  double lowest = 0;

  for (guint i = 0; i < sheet->boxes->len; i++)
    if (get_box (sheet, i)->page == page)
      lowest = MAX (lowest, get_box (sheet, i)->y + get_box (sheet, i)->height);

  return lowest - sheet->top;
}

gboolean
sheet_has_text (const CareSheet *sheet,
                const char      *words)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    if (strstr (g_array_index (sheet->texts, CareSheetText, i).text.words, words) != NULL)
      return TRUE;

  return FALSE;
}

guint
sheet_count_cells (const CareSheet *sheet,
                   CareCellKind     kind)
{
  guint n = 0;

  for (guint i = 0; i < sheet->boxes->len; i++)
    n += get_box (sheet, i)->kind == kind;

  return n;
}

static char *
run_pdftotext (const char *path)
{
  const char *arguments[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autofree char *found = g_find_program_in_path (arguments[0]);
  g_autofree char *output = NULL;
  int status = 0;

  if (found == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return NULL;
    }

  g_assert_true (g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
                               NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);

  return g_steal_pointer (&output);
}

char *
sheet_read_pdf (CareSheet     *sheet,
                const CareInk *ink)
{
  g_autofree char *folder = g_dir_make_tmp ("care-sheet-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "form.pdf", NULL);
  g_autofree char *text = NULL;
  g_auto(GStrv) pieces = NULL;

  g_assert_true (care_pdf_write (path, &sheet, 1, ink, NULL, NULL, NULL));
  text = run_pdftotext (path);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  if (text == NULL)
    return NULL;

  pieces = g_strsplit_set (text, " \n", -1);

  return g_strjoinv ("", pieces);
}

gboolean
sheet_has_chinese_font (const CareInk *ink)
{
  g_autofree char *missing = care_ink_missing_glyphs (ink, "投诉投訴");

  if (missing != NULL)
    g_test_skip ("no Chinese font is installed");

  return missing == NULL;
}
