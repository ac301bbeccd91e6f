/* test-complaint-form.c — F04, F05, F06 and F16, laid out and read back from the PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "complaint-papers.h"
#include "sheet-checks.h"

#define FRONT 257 /* mm of 262 */
#define BACK  217

typedef CareSheet *(*Print) (CareLanguage language, const CareMeasure *measure);

static CareSheet *
print_filed (CareLanguage       language,
             const CareMeasure *measure)
{
  CareComplaintPaper paper = complaint_paper_filed (language);

  return care_complaint_form_new (&paper, measure);
}

static CareSheet *
print_blank (CareLanguage       language,
             const CareMeasure *measure)
{
  CareComplaintPaper paper = complaint_paper_blank (language);

  return care_complaint_form_new (&paper, measure);
}

static CareSheet *
print_copy (CareLanguage       language,
            const CareMeasure *measure)
{
  CareComplaintPaper paper = complaint_paper_filed (language);

  paper.is_copy = TRUE;

  return care_complaint_form_new (&paper, measure);
}

static CareSheet *
print_agreement (CareLanguage       language,
                 const CareMeasure *measure)
{
  CareAgreementPaper paper = agreement_paper (language);

  return care_agreement_form_new (&paper, measure);
}

static CareSheet *
print_blank_agreement (CareLanguage       language,
                       const CareMeasure *measure)
{
  CareAgreementPaper paper = { .language = language };

  return care_agreement_form_new (&paper, measure);
}

static CareSheet *
print_statistics (CareLanguage       language,
                  const CareMeasure *measure)
{
  CareComplaintStatisticsPaper paper = complaint_statistics_paper (language);

  return care_complaint_statistics_form_new (&paper, measure);
}

static CareSheet *
print_blank_statistics (CareLanguage       language,
                        const CareMeasure *measure)
{
  CareComplaintStatisticsPaper paper = { .language = language, .is_blank = TRUE };

  return care_complaint_statistics_form_new (&paper, measure);
}

static CareSheet *
print_incidents (CareLanguage       language,
                 const CareMeasure *measure)
{
  CareIncidentStatisticsPaper paper = incident_statistics_paper (language);

  return care_incident_statistics_form_new (&paper, measure);
}

static const struct
{
  const char *name;
  Print       print;
  guint       n_pages;
  double      least;   /* mm of the lowest row */
  const char *words[6]; /* Chinese, without blanks */
} forms[] = {
  { "registration", print_filed, 2, 5,
    { "顾客投诉登记表", "TS20261121-003", "☑▲重大", "▲相册拿回家翻了两次就掉页", "扣分2", "第2页共2页" } },
  { "registration-blank", print_blank, 2, 5,
    { "顾客投诉登记表", "何时：", "□首次", "内部责任处理", "填表日期：", "第1页共2页" } },
  { "customers-copy", print_copy, 1, 5,
    { "顾客联", "TS20261121-003", "加急重新制作相册一本", "顾客签字", "☑接受", "第1页共1页" } },
  { "agreement", print_agreement, 2, 5,
    { "XY20261122-001", "（顾客执）", "（影楼执）", "壹仟贰佰元整", "☑2重新制作", "第1页共1页" } },
  { "agreement-blank", print_blank_agreement, 2, 5,
    { "投诉处理协议书", "（顾客执）", "□5退款", "____", "一式两份", "履行确认" } },
  { "statistics", print_statistics, 1, 5,
    { "顾客投诉分类统计表", "交件延误", "55.0", "每百单4.4", "处理后满意90%", "总经理" } },
  { "statistics-blank", print_blank_statistics, 1, 5,
    { "顾客投诉分类统计表", "服务态度", "合计", "改进对策", "去年同期：", "审核" } },
  { "incidents", print_incidents, 1, 5,
    { "各部门重拍", "周师傅", "误件", "部门主管", "2026-11-03", "每百单" } },
};

static void
test_grid (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  for (int language = 0; language < CARE_N_LANGUAGES; language++)
    {
      g_autoptr(CareInk) ink = care_ink_paper ((CareLanguage) language, FALSE);
      g_autoptr(CareSheet) sheet = forms[i].print ((CareLanguage) language, &ink->measure);

      sheet_assert_even_grid (sheet, forms[i].least);
      sheet_assert_words_inside (sheet);
      g_assert_cmpuint (sheet->n_pages, ==, forms[i].n_pages);
    }
}

static void
test_pdf (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareInk) ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  g_autoptr(CareSheet) sheet = forms[i].print (CARE_LANGUAGE_ZH_CN, &ink->measure);
  g_autofree char *missing = care_sheet_missing_glyphs (sheet, ink);
  g_autofree char *text = NULL;

  if (!sheet_has_chinese_font (ink))
    return;
  text = sheet_read_pdf (sheet, ink);
  if (text == NULL)
    return;

  for (guint k = 0; k < G_N_ELEMENTS (forms[i].words); k++)
    if (strstr (text, forms[i].words[k]) == NULL && strstr (forms[i].words[k], "☑") == NULL &&
        strstr (forms[i].words[k], "□") == NULL)
      g_error ("“%s” is not printed in %s", forms[i].words[k], text);
  g_assert_null (missing);
}

/* Boxes are drawn and not written, so they are looked for in the layout. */
static void
test_boxes (void)
{
  g_autoptr(CareSheet) filed = print_filed (CARE_LANGUAGE_ZH_CN, care_measure_em ());
  g_autoptr(CareSheet) blank = print_blank (CARE_LANGUAGE_ZH_CN, care_measure_em ());

  g_assert_true (sheet_has_text (filed, "☑▲重大"));
  g_assert_true (sheet_has_text (filed, "☑第 2 次"));
  g_assert_true (sheet_has_text (filed, "☑回访中"));
  g_assert_true (sheet_has_text (filed, "☑方案1"));
  g_assert_false (sheet_has_text (blank, "☑"));
}

static void
test_sides (void)
{
  g_autoptr(CareInk) ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  g_autoptr(CareSheet) sheet = print_blank (CARE_LANGUAGE_ZH_CN, &ink->measure);

  if (!sheet_has_chinese_font (ink))
    return;

  g_assert_cmpfloat_with_epsilon (sheet_get_depth (sheet, 0), FRONT, 4.5);
  g_assert_cmpfloat_with_epsilon (sheet_get_depth (sheet, 1), BACK, 5);
  g_assert_cmpuint (sheet_count_cells (sheet, CARE_CELL_SECTION), ==, 9 + 2);
}

/* What is internal stays inside. */
static void
test_copy_is_discreet (void)
{
  g_autoptr(CareSheet) copy = print_copy (CARE_LANGUAGE_ZH_CN, care_measure_em ());
  CareComplaintPaper paper = complaint_paper_filed (CARE_LANGUAGE_ZH_CN);
  g_autoptr(CareSheet) specialists = NULL;

  g_assert_false (sheet_has_text (copy, "内部资料"));
  g_assert_false (sheet_has_text (copy, "680.00"));
  g_assert_false (sheet_has_text (copy, "检查缺失"));
  g_assert_false (sheet_has_text (copy, "重大"));
  paper.shows_penalties = FALSE;
  specialists = care_complaint_form_new (&paper, care_measure_em ());
  g_assert_true (sheet_has_text (specialists, "内部资料"));
  g_assert_false (sheet_has_text (specialists, "扣分"));
}

/* A long story pushes the rest on, and the back stays a back. */
static void
test_long_story (void)
{
  g_autoptr(CareInk) ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  CareComplaintPaper paper = complaint_paper_filed (CARE_LANGUAGE_ZH_CN);
  g_autoptr(GString) story = g_string_new (NULL);
  g_autoptr(CareSheet) sheet = NULL;

  for (int i = 0; i < 60; i++)
    g_string_append (story, "相册拿回家翻了两次就掉页，婚礼下周就要用。");
  paper.content = story->str;
  sheet = care_complaint_form_new (&paper, &ink->measure);
  sheet_assert_even_grid (sheet, 5);
  g_assert_cmpuint (sheet->n_pages, <=, 3);
}

/* Both originals say the same and have their own page numbers. */
static void
test_originals (void)
{
  g_autoptr(CareSheet) sheet = print_agreement (CARE_LANGUAGE_ZH_CN, care_measure_em ());
  guint n_feet = 0;
  guint n_titles = 0;

  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const char *words = g_array_index (sheet->texts, CareSheetText, i).text.words;

      n_feet += g_str_equal (words, "第 1 页　共 1 页");
      n_titles += g_str_equal (words, "投诉处理协议书");
    }
  g_assert_cmpuint (n_feet, ==, 2);
  g_assert_cmpuint (n_titles, ==, 2);
  g_assert_cmpfloat_with_epsilon (sheet_get_depth (sheet, 0), sheet_get_depth (sheet, 1), 0.01);
  g_assert_false (sheet_has_text (sheet, "内部资料"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *grid = g_strconcat ("/complaint-form/grid/", forms[i].name, NULL);
      g_autofree char *pdf = g_strconcat ("/complaint-form/pdf/", forms[i].name, NULL);

      g_test_add_data_func (grid, GUINT_TO_POINTER (i), test_grid);
      g_test_add_data_func (pdf, GUINT_TO_POINTER (i), test_pdf);
    }
  g_test_add_func ("/complaint-form/boxes", test_boxes);
  g_test_add_func ("/complaint-form/two-sides", test_sides);
  g_test_add_func ("/complaint-form/copy-is-discreet", test_copy_is_discreet);
  g_test_add_func ("/complaint-form/long-story", test_long_story);
  g_test_add_func ("/complaint-form/two-originals", test_originals);

  return g_test_run ();
}
