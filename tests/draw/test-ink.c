/* test-ink.c — what layout is painted with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <pango/pangocairo.h>
#include <string.h>

#include "draw/care-ink.h"

#define EM (10 * CARE_POINT)

static CareInk *
open_ink (void)
{
  CareInk *ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  g_autofree char *missing = care_ink_missing_glyphs (ink, "回访");

  if (missing == NULL)
    return ink;

  care_ink_free (ink);
  g_test_skip ("no Chinese font is installed");

  return NULL;
}

static CareText
set (const char *words)
{
  return (CareText) { .words = words, .alarm_from = CARE_NO_ALARM, .size = 10 };
}

static void
test_missing (void)
{
  g_autoptr(CareInk) ink = open_ink ();
  g_autofree char *missing = NULL;

  if (ink == NULL)
    return;

  missing = care_ink_missing_glyphs (ink, "张\U0010fffd三\U0010fffd李\U000e8000");
  g_assert_cmpstr (missing, ==, "\U0010fffd\U000e8000");
  g_assert_null (care_ink_missing_glyphs (ink, "张㛃 李𠮷祥 □☑▲ ¥8,888"));
  g_assert_null (care_ink_missing_glyphs (ink, NULL));
}

static void
test_chinese_is_one_em (void)
{
  g_autoptr(CareInk) ink = open_ink ();
  CareText text = set ("回访记录表");

  if (ink == NULL)
    return;

  g_assert_cmpfloat_with_epsilon (care_measure_width (&ink->measure, &text), 5 * EM, 0.01);
}

static void
test_breaks_within_width (void)
{
  g_autoptr(CareInk) ink = open_ink ();
  CareText text = set ("顾客说，取件那天等候了四十分钟，相册的封面与样品颜色不一致，希望重新制作。");
  g_autoptr(GArray) lines = NULL;

  if (ink == NULL)
    return;

  lines = care_measure_break (&ink->measure, &text, 8 * EM);
  g_assert_cmpuint (lines->len, >=, 5);
  for (guint i = 0; i < lines->len; i++)
    {
      const CareTextLine *line = &g_array_index (lines, CareTextLine, i);

      g_assert_cmpfloat (line->width, <=, 8 * EM + 0.01);
      g_assert_false (g_str_has_prefix (text.words + line->start, "，"));
      g_assert_false (g_str_has_prefix (text.words + line->start, "。"));
    }
}

/* □ must not stand at the end of a line and its word on the next. */
static void
test_box_stays_with_its_word (void)
{
  g_autoptr(CareInk) ink = open_ink ();
  CareText text = set ("□电话  □短信  □上门");
  g_autoptr(GArray) lines = NULL;

  if (ink == NULL)
    return;

  lines = care_measure_break (&ink->measure, &text, 5 * EM);
  g_assert_cmpuint (lines->len, ==, 3);
  for (guint i = 0; i < lines->len; i++)
    g_assert_true (g_str_has_prefix (text.words + g_array_index (lines, CareTextLine, i).start,
                                     "□"));
}

static void
test_language_is_set (void)
{
  g_autoptr(CareInk) ink = care_ink_paper (CARE_LANGUAGE_ZH_TW, TRUE);

  g_assert_true (pango_context_get_language (ink->context) ==
                 pango_language_from_string ("zh-tw"));
  g_assert_cmpfloat (ink->alarm.red, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ink/missing-glyphs", test_missing);
  g_test_add_func ("/ink/chinese-is-one-em", test_chinese_is_one_em);
  g_test_add_func ("/ink/breaks-within-width", test_breaks_within_width);
  g_test_add_func ("/ink/box-stays-with-its-word", test_box_stays_with_its_word);
  g_test_add_func ("/ink/language-is-set", test_language_is_set);

  return g_test_run ();
}
