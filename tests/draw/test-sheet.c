/* test-sheet.c — rows of cells on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "draw/care-sheet.h"

#define EM    (10.5 * CARE_POINT)
#define PITCH (EM * 1.35)

static CareSheet *
begin (gboolean is_landscape)
{
  CareSheetHead head = {
    .language = CARE_LANGUAGE_ZH_CN, .is_landscape = is_landscape, .is_confidential = TRUE,
    .studio = "影楼", .title = "回访登记表", .number = "HF1", .code = "F02", .printed_by = "王丽",
    .filled_on = care_day_new (2026, 11, 21), .printed_at = care_civil_new (1, 0, 0),
  };

  return care_sheet_new (&head, care_measure_em ());
}

static void
add_row (CareSheet    *sheet,
         double        height,
         CareRowFlags  flags,
         const char   *words)
{
  care_sheet_begin_row (sheet, height, flags);
  care_sheet_add_label (sheet, 25, "类型");
  care_sheet_add_value (sheet, sheet->print_width - 25, words);
}

static const CareSheetBox *
get_box (const CareSheet *sheet,
         guint            i)
{
  g_assert_cmpuint (i, <, sheet->boxes->len);

  return &g_array_index (sheet->boxes, CareSheetBox, i);
}

/* The first line of words that begins with @prefix. */
static const CareSheetText *
find_text (const CareSheet *sheet,
           guint            page,
           const char      *prefix)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (sheet->texts, CareSheetText, i);

      if (text->page == page && g_str_has_prefix (text->text.words, prefix))
        return text;
    }

  return NULL;
}

static guint
count_texts (const CareSheet *sheet,
             const char      *words)
{
  guint n = 0;

  for (guint i = 0; i < sheet->texts->len; i++)
    n += g_str_equal (g_array_index (sheet->texts, CareSheetText, i).text.words, words);

  return n;
}

static void
test_paper (void)
{
  g_autoptr(CareSheet) portrait = begin (FALSE);
  g_autoptr(CareSheet) landscape = begin (TRUE);

  g_assert_cmpfloat (portrait->print_width, ==, 175);
  g_assert_cmpfloat (portrait->bottom - portrait->top, ==, 262);
  g_assert_cmpfloat (landscape->print_width, ==, 267);
  g_assert_cmpfloat (landscape->bottom - landscape->top, ==, 175);
}

static void
test_head_and_foot (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);
  const CareSheetText *title;

  care_sheet_finish (sheet);
  title = find_text (sheet, 0, "回访登记表");
  g_assert_cmpfloat_with_epsilon (title->x + title->width / 2, 20 + 175 / 2.0, 0.01);
  g_assert_nonnull (find_text (sheet, 0, "编号：HF1"));
  g_assert_nonnull (find_text (sheet, 0, "填表日期：2026年11月21日"));
  g_assert_nonnull (find_text (sheet, 0, "内部资料"));
  g_assert_nonnull (find_text (sheet, 0, "第 1 页　共 1 页"));
  g_assert_cmpfloat (find_text (sheet, 0, "F02  影楼")->baseline, >, sheet->bottom);
}

static void
test_row_grows (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);
  GString *words = g_string_new (NULL);

  for (int i = 0; i < 100; i++) /* 39 ems fit into 147 mm: three lines */
    g_string_append (words, "字");
  add_row (sheet, 7, CARE_ROW_PLAIN, "一行");
  add_row (sheet, 7, CARE_ROW_PLAIN, words->str);
  care_sheet_finish (sheet);

  g_assert_cmpfloat (get_box (sheet, 0)->height, ==, 7);
  g_assert_cmpfloat_with_epsilon (get_box (sheet, 2)->y, get_box (sheet, 0)->y + 7, 1e-6);
  g_assert_cmpfloat_with_epsilon (get_box (sheet, 3)->height, 3 * PITCH + 1.6, 1e-6);
  g_assert_cmpfloat (get_box (sheet, 2)->height, ==, get_box (sheet, 3)->height);
  g_string_free (words, TRUE);
}

static void
test_label_shrinks (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);

  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  care_sheet_add_label (sheet, 21, "回访专员工号");
  care_sheet_add_value (sheet, 154, NULL);
  care_sheet_finish (sheet);

  g_assert_cmpfloat (get_box (sheet, 0)->height, ==, 7);
  g_assert_cmpfloat (find_text (sheet, 0, "回访专员工号")->text.size, ==, 9);
}

static void
test_page_break (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);

  care_sheet_begin_list (sheet);
  for (int i = 0; i < 60; i++)
    add_row (sheet, 7, CARE_ROW_PLAIN, i == 0 ? "表头" : "内容");
  care_sheet_end_list (sheet);
  care_sheet_finish (sheet);

  g_assert_cmpuint (sheet->n_pages, ==, 2);
  g_assert_cmpuint (count_texts (sheet, "内容"), ==, 59);
  g_assert_cmpuint (count_texts (sheet, "表头"), ==, 2);
  g_assert_nonnull (find_text (sheet, 1, "回访登记表  HF1"));
  g_assert_nonnull (find_text (sheet, 1, "第 2 页　共 2 页"));
  for (guint i = 0; i < sheet->boxes->len; i++)
    g_assert_cmpfloat (get_box (sheet, i)->y + get_box (sheet, i)->height, <=, sheet->bottom + 0.02);
}

/* Finds the page of the total when @n rows come before it. */
static void
test_total_has_company (void)
{
  for (int n = 30; n < 38; n++)
    {
      g_autoptr(CareSheet) sheet = begin (FALSE);
      guint page;
      guint company = 0;

      for (int i = 0; i < n; i++)
        add_row (sheet, 7, CARE_ROW_PLAIN, "内容");
      add_row (sheet, 7, CARE_ROW_TOTAL, "合计");
      care_sheet_finish (sheet);

      page = get_box (sheet, sheet->boxes->len - 1)->page;
      for (guint i = 0; i < sheet->boxes->len - 2; i += 2)
        company += get_box (sheet, i)->page == page;
      g_assert_cmpuint (company, >=, 2);
    }
}

static void
test_high_row_is_split (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);
  GString *words = g_string_new (NULL);
  guint n_lines = 0;

  for (int i = 0; i < 80; i++)
    g_string_append (words, "内容\n");
  g_string_append (words, "内容");
  add_row (sheet, 7, CARE_ROW_PLAIN, "第一");
  add_row (sheet, 14, CARE_ROW_PLAIN, words->str);
  add_row (sheet, 7, CARE_ROW_PLAIN, "最后");
  care_sheet_finish (sheet);

  n_lines = count_texts (sheet, "内容");
  g_assert_cmpuint (n_lines, ==, 81);
  g_assert_cmpuint (sheet->n_pages, ==, 2);
  g_assert_cmpuint (get_box (sheet, 2)->page, ==, 0); /* begins under the first row */
  g_assert_cmpuint (count_texts (sheet, "类型"), ==, 4);
  g_assert_nonnull (find_text (sheet, 1, "最后"));
  g_string_free (words, TRUE);
}

static void
test_low_row_is_not_split (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);

  for (int i = 0; i < 5; i++)
    add_row (sheet, 59, CARE_ROW_PLAIN, "内容");
  care_sheet_finish (sheet);

  g_assert_cmpuint (sheet->n_pages, ==, 2);
  for (guint i = 0; i < sheet->boxes->len; i++)
    g_assert_cmpfloat (get_box (sheet, i)->height, ==, 59);
}

static void
test_alarm (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);
  const CareSheetText *first, *second;

  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  care_sheet_add_cell (sheet, &(CareCell) {
    CARE_CELL_VALUE, 3 + 5 * EM + 0.1, "十一月", .alarm = "逾期三天" });
  care_sheet_finish (sheet);

  first = find_text (sheet, 0, "十一月");
  second = find_text (sheet, 0, "期三天");
  g_assert_cmpstr (first->text.words, ==, "十一月 逾");
  g_assert_cmpuint (first->text.alarm_from, ==, strlen ("十一月 "));
  g_assert_cmpuint (second->text.alarm_from, ==, 0);
}

static void
test_section_leads (void)
{
  for (int n = 28; n < 40; n++)
    {
      g_autoptr(CareSheet) sheet = begin (FALSE);

      for (int i = 0; i < n; i++)
        add_row (sheet, 7, CARE_ROW_PLAIN, "内容");
      care_sheet_begin_row (sheet, 5, CARE_ROW_PLAIN);
      care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_SECTION, 175, "二　判断" });
      add_row (sheet, 14, CARE_ROW_PLAIN, "理由");
      care_sheet_finish (sheet);

      g_assert_cmpuint (get_box (sheet, (guint) n * 2)->page, ==,
                        get_box (sheet, (guint) n * 2 + 1)->page);
    }
}

static void
test_rules (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);
  guint n_outer = 0;

  add_row (sheet, 7, CARE_ROW_PLAIN, "一");
  add_row (sheet, 7, CARE_ROW_PLAIN, "二");
  care_sheet_begin_row (sheet, 7, CARE_ROW_BARE);
  care_sheet_add_value (sheet, 175, "表外");
  add_row (sheet, 7, CARE_ROW_PLAIN, "三");
  care_sheet_finish (sheet);

  for (guint i = 0; i < sheet->rules->len; i++)
    n_outer += g_array_index (sheet->rules, CareSheetRule, i).is_outer;
  g_assert_cmpuint (n_outer, ==, 8);                    /* two frames */
  g_assert_cmpuint (sheet->rules->len - n_outer, ==, 4); /* one across, three down */
}

static void
test_stored_controls (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);

  add_row (sheet, 7, CARE_ROW_PLAIN, "张\x01三\t\u202e李四\xff");
  care_sheet_finish (sheet);

  g_assert_nonnull (find_text (sheet, 0, "张三 [U+202E]李四\uFFFD"));
}

static void
test_signature (void)
{
  g_autoptr(CareSheet) sheet = begin (FALSE);
  const CareSheetText *name;

  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  care_sheet_add_label (sheet, 25, "专员");
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_SIGNATURE, 150, "王丽" });
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, 175, "同意", .is_signed = TRUE });
  care_sheet_finish (sheet);

  name = find_text (sheet, 0, "王丽");
  g_assert_cmpint (name->tone, ==, CARE_TONE_FAINT);
  g_assert_cmpfloat (name->text.size, ==, 8);
  g_assert_cmpfloat (get_box (sheet, 1)->height, >=, 13);
  g_assert_cmpfloat (get_box (sheet, 2)->height, >=, 10 + PITCH);
  g_assert_cmpfloat (find_text (sheet, 0, "签名：")->baseline, >,
                     find_text (sheet, 0, "同意")->baseline + 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/paper", test_paper);
  g_test_add_func ("/sheet/head-and-foot", test_head_and_foot);
  g_test_add_func ("/sheet/row-grows", test_row_grows);
  g_test_add_func ("/sheet/label-shrinks", test_label_shrinks);
  g_test_add_func ("/sheet/page-break", test_page_break);
  g_test_add_func ("/sheet/total-has-company", test_total_has_company);
  g_test_add_func ("/sheet/high-row-is-split", test_high_row_is_split);
  g_test_add_func ("/sheet/low-row-is-not-split", test_low_row_is_not_split);
  g_test_add_func ("/sheet/alarm", test_alarm);
  g_test_add_func ("/sheet/section-leads", test_section_leads);
  g_test_add_func ("/sheet/rules", test_rules);
  g_test_add_func ("/sheet/stored-controls", test_stored_controls);
  g_test_add_func ("/sheet/signature", test_signature);

  return g_test_run ();
}
