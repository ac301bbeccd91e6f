/* test-slip-form.c — F02 and the slips: as wide as the paper, filled and blank
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "draw/care-slip-form.h"
#include "draw/care-visit-register.h"

static CareSheetHead
new_head (CareLanguage language)
{
  CareSheetHead head = { .language = language, .studio = "罗曼影楼" };

  return head;
}

static gboolean
says (const CareSheet *sheet,
      const char      *words)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    if (strstr (g_array_index (sheet->texts, CareSheetText, i).text.words, words) != NULL)
      return TRUE;

  return FALSE;
}

/* No cell reaches beyond the paper's right edge. */
static void
assert_fits (const CareSheet *sheet)
{
  for (guint i = 0; i < sheet->boxes->len; i++)
    {
      const CareSheetBox *box = &g_array_index (sheet->boxes, CareSheetBox, i);

      g_assert_cmpfloat (box->x + box->width, <=, sheet->left + sheet->print_width + 0.01);
    }
}

static void
test_blank (gconstpointer data)
{
  const char *code = data;

  for (int language = 0; language < CARE_N_LANGUAGES; language++)
    {
      CareSheetHead head = new_head ((CareLanguage) language);
      CareSheet *sheet = care_slip_form_lay_out (code, &head, NULL, care_measure_em ());

      g_assert_cmpuint (sheet->n_pages, ==, 1);
      assert_fits (sheet);
      care_sheet_free (sheet);
    }
}

static void
test_memo (void)
{
  CareSheetHead head = new_head (CARE_LANGUAGE_ZH_CN);
  const char *boxes[CARE_SLIP_MAX_BOXES] = { [CARE_SLIP_MEMO_WHAT] = "包裹到了" };
  CareSheet *sheet = care_slip_form_lay_out ("F19", &head, boxes, care_measure_em ());

  g_assert_true (says (sheet, "包裹到了"));
  g_assert_true (says (sheet, "请回电"));
  care_sheet_free (sheet);
}

static CareVisitLine *
new_line (CareOutcome outcome,
          CareRating  rating)
{
  CareVisitLine *line = care_visit_line_new ();

  line->names = g_strdup ("王芳、赵磊");
  line->phone = g_strdup ("13800138000");
  line->type = CARE_CALL_SHOOT_THANKS;
  line->started_at = 1795226700;
  line->outcome = outcome;
  line->rating = rating;

  return line;
}

static void
test_register (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_visit_line_unref);
  CareVisitRegister paper = { .head = new_head (CARE_LANGUAGE_EN), .zone = zone, .lines = lines };
  CareSheet *sheet;

  for (int i = 0; i < 40; i++)
    g_ptr_array_add (lines, new_line (i % 4 == 0 ? CARE_OUTCOME_NO_ANSWER : CARE_OUTCOME_REACHED_DONE,
                                      i % 4 == 1 ? CARE_RATING_SATISFIED : CARE_RATING_NONE));
  sheet = care_visit_register_lay_out (&paper, care_measure_em ());
  g_assert_cmpuint (sheet->n_pages, >, 1);
  assert_fits (sheet);
  g_assert_true (says (sheet, "40 attempts · 30 done · 10 not reached · 10 satisfied"));
  care_sheet_free (sheet);
}

static void
test_register_blank (void)
{
  CareVisitRegister paper = { .head = new_head (CARE_LANGUAGE_ZH_TW) };
  CareSheet *sheet = care_visit_register_lay_out (&paper, care_measure_em ());

  g_assert_cmpuint (sheet->n_pages, ==, 1);
  assert_fits (sheet);
  care_sheet_free (sheet);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/slip-form/blank/F19", "F19", test_blank);
  g_test_add_data_func ("/slip-form/blank/F20", "F20", test_blank);
  g_test_add_data_func ("/slip-form/blank/F21", "F21", test_blank);
  g_test_add_func ("/slip-form/memo", test_memo);
  g_test_add_func ("/visit-register/counts", test_register);
  g_test_add_func ("/visit-register/blank", test_register_blank);

  return g_test_run ();
}
