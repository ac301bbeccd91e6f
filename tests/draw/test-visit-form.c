/* test-visit-form.c — F01, laid out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "visit-papers.h"

static CareSheet *
print (CareVisitPaper paper)
{
  return care_visit_form_new (&paper, care_measure_em ());
}

static const CareSheetBox *
get_box (const CareSheet *sheet,
         guint            i)
{
  return &g_array_index (sheet->boxes, CareSheetBox, i);
}

static double
get_lowest (const CareSheet *sheet)
{
  double lowest = 0;

  for (guint i = 0; i < sheet->boxes->len; i++)
    if (get_box (sheet, i)->page == sheet->n_pages - 1)
      lowest = MAX (lowest, get_box (sheet, i)->y + get_box (sheet, i)->height);

  return lowest;
}

static gboolean
has_text (const CareSheet *sheet,
          const char      *words)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    if (strstr (g_array_index (sheet->texts, CareSheetText, i).text.words, words) != NULL)
      return TRUE;

  return FALSE;
}

static void
assert_even_grid (const CareSheet *sheet)
{
  for (guint i = 0; i < sheet->boxes->len; i++)
    {
      const CareSheetBox *box = get_box (sheet, i);
      const CareSheetBox *next = i + 1 < sheet->boxes->len ? get_box (sheet, i + 1) : NULL;
      gboolean same_row = next != NULL && next->page == box->page && next->y == box->y;

      g_assert_cmpfloat (box->height, >=, 6);
      g_assert_cmpfloat (box->y + box->height, <=, sheet->bottom + 0.02);
      if (same_row)
        g_assert_cmpfloat_with_epsilon (box->x + box->width, next->x, 1e-6);
      else
        g_assert_cmpfloat_with_epsilon (box->x + box->width, 195, 0.01);
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

/* Words of the table lie inside one cell each and touch no line. */
static void
assert_words_inside (const CareSheet *sheet)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (sheet->texts, CareSheetText, i);
      gboolean is_inside = text->baseline < sheet->rows_top || text->baseline > sheet->bottom ||
                           text->baseline < sheet->top + 5;

      for (guint k = 0; !is_inside && k < sheet->boxes->len; k++)
        is_inside = lies_in (text, get_box (sheet, k));
      if (!is_inside)
        g_error ("“%s” does not lie in a cell", text->text.words);
    }
}

static const char *const languages[] = { "en", "zh_CN", "zh_TW" };

static void
test_grid (gconstpointer data)
{
  CareLanguage language = care_language_from_nick (data, CARE_LANGUAGE_EN);
  g_autoptr(CareSheet) ordinary = print (visit_paper_ordinary (language));
  g_autoptr(CareSheet) blank = print (visit_paper_blank (language));

  assert_even_grid (ordinary);
  assert_words_inside (ordinary);
  assert_even_grid (blank);
  assert_words_inside (blank);
}

/* In real type an ordinary visit is one page, whatever the language. */
static void
test_one_page (gconstpointer data)
{
  CareLanguage language = care_language_from_nick (data, CARE_LANGUAGE_EN);
  g_autoptr(CareInk) ink = care_ink_paper (language, FALSE);
  CareVisitPaper paper = visit_paper_ordinary (language);
  g_autoptr(CareSheet) plain = care_visit_form_new (&paper, &ink->measure);
  g_autoptr(CareSheet) bilingual = NULL;

  paper.bilingual_title = TRUE;
  bilingual = care_visit_form_new (&paper, &ink->measure);
  g_assert_cmpuint (plain->n_pages, ==, 1);
  g_assert_cmpuint (bilingual->n_pages, ==, 1);
  assert_words_inside (plain);
}

static void
test_uses_247_mm (void)
{
  g_autoptr(CareInk) ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  CareVisitPaper paper = visit_paper_ordinary (CARE_LANGUAGE_ZH_CN);
  g_autoptr(CareSheet) sheet = NULL;
  g_autofree char *missing = care_ink_missing_glyphs (ink, "回访");

  if (missing != NULL)
    {
      g_test_skip ("no Chinese font is installed");
      return;
    }

  sheet = care_visit_form_new (&paper, &ink->measure);
  g_assert_cmpfloat_with_epsilon (get_lowest (sheet) - sheet->top, 247, 1);
}

static void
test_words (void)
{
  g_autoptr(CareSheet) sheet = print (visit_paper_ordinary (CARE_LANGUAGE_ZH_CN));
  guint n_alarms = 0;

  g_assert_true (has_text (sheet, "☑电话"));
  g_assert_true (has_text (sheet, "☑不满意"));
  g_assert_true (has_text (sheet, "☑有，编号 TS20261121-002"));
  g_assert_true (has_text (sheet, "逾期 1 天"));
  g_assert_true (has_text (sheet, "第 2 次"));
  g_assert_true (has_text (sheet, "138 1234"));
  for (guint i = 0; i < sheet->texts->len; i++)
    n_alarms += g_array_index (sheet->texts, CareSheetText, i).text.alarm_from != CARE_NO_ALARM;
  g_assert_cmpuint (n_alarms, >=, 2); /* the delay and the complaint */
}

static void
test_in_time (void)
{
  CareVisitPaper paper = visit_paper_ordinary (CARE_LANGUAGE_ZH_CN);
  g_autoptr(CareSheet) sheet = NULL;

  paper.late_days = 0;
  paper.complaint_no = NULL;
  paper.complaint_subject = NULL;
  paper.has_no_complaint = TRUE;
  sheet = print (paper);
  g_assert_false (has_text (sheet, "逾期"));
  g_assert_true (has_text (sheet, "☑无"));
  g_assert_true (has_text (sheet, "□有"));
}

static void
test_blank (void)
{
  g_autoptr(CareSheet) sheet = print (visit_paper_blank (CARE_LANGUAGE_ZH_CN));

  g_assert_cmpuint (sheet->n_pages, ==, 1);
  g_assert_true (has_text (sheet, "3"));
  g_assert_true (has_text (sheet, "□电话"));
  g_assert_true (has_text (sheet, "已答复____"));
  g_assert_false (has_text (sheet, "☑"));
  g_assert_false (has_text (sheet, "1970"));
}

static void
test_long (void)
{
  GString *story = g_string_new (NULL);
  g_autoptr(CareSheet) sheet = NULL;
  gsize printed = 0;

  for (int i = 0; i < 2000; i++)
    g_string_append (story, "长");
  sheet = print (visit_paper_long (CARE_LANGUAGE_ZH_CN, story->str));
  g_assert_cmpuint (sheet->n_pages, >, 3);
  assert_even_grid (sheet);
  assert_words_inside (sheet);
  for (guint i = 0; i < sheet->texts->len; i++)
    if (g_str_has_prefix (g_array_index (sheet->texts, CareSheetText, i).text.words, "长"))
      printed += strlen (g_array_index (sheet->texts, CareSheetText, i).text.words);
  g_assert_cmpuint (printed, ==, 6 * story->len); /* five notes and an opinion, nothing lost */
  g_string_free (story, TRUE);
}

/* More than Pango can add up in one line of its own. */
static void
test_enormous (void)
{
  g_autoptr(CareInk) ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  CareVisitPaper paper = visit_paper_ordinary (CARE_LANGUAGE_ZH_CN);
  GString *story = g_string_new (NULL);
  g_autoptr(CareSheet) sheet = NULL;

  for (int i = 0; i < 210000; i++)
    g_string_append (story, "长");
  paper.service_opinion = story->str;
  sheet = care_visit_form_new (&paper, &ink->measure);
  g_assert_cmpuint (sheet->n_pages, >, 80);
  g_string_free (story, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *grid = g_strdup_printf ("/visit-form/grid/%s", languages[i]);
      g_autofree char *page = g_strdup_printf ("/visit-form/one-page/%s", languages[i]);

      g_test_add_data_func (grid, languages[i], test_grid);
      g_test_add_data_func (page, languages[i], test_one_page);
    }
  g_test_add_func ("/visit-form/uses-247-mm", test_uses_247_mm);
  g_test_add_func ("/visit-form/words", test_words);
  g_test_add_func ("/visit-form/in-time", test_in_time);
  g_test_add_func ("/visit-form/blank", test_blank);
  g_test_add_func ("/visit-form/long", test_long);
  g_test_add_func ("/visit-form/enormous", test_enormous);

  return g_test_run ();
}
