/* test-leaf.c — letters, labels, envelopes, coupons and registers, as numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "draw/care-label-sheet.h"
#include "draw/care-leaf.h"
#include "draw/care-letter-form.h"
#include "draw/care-register.h"
#include "draw/care-voucher.h"

static const CareSheetText *
find_text (const CareSheet *sheet,
           const char      *words)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (sheet->texts, CareSheetText, i);

      if (strstr (text->text.words, words) != NULL)
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
    n += strstr (g_array_index (sheet->texts, CareSheetText, i).text.words, words) != NULL;

  return n;
}

/* No word leaves the paper. */
static void
assert_on_paper (const CareSheet *sheet)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (sheet->texts, CareSheetText, i);

      g_assert_cmpuint (text->page, <, sheet->n_pages);
      g_assert_cmpfloat (text->x, >=, 0);
      g_assert_cmpfloat (text->x + text->width, <=, sheet->page_width + 0.01);
      g_assert_cmpfloat (text->baseline, <=, sheet->page_height);
    }
}

/* ---- a block of words ------------------------------------------------------------------ */

static void
test_block (void)
{
  g_autoptr(CareSheet) sheet = care_leaf_new (CARE_LANGUAGE_ZH_CN, 100, 50, "x", care_measure_em ());
  CareLeafBlock block = { .x = 10, .y = 5, .width = 4 * 10 * CARE_POINT + 0.01, .size = 10, .spacing = 2,
                          .align = CARE_LEAF_RIGHT, .words = "一二三四五六" };
  double pitch = 20 * CARE_POINT;

  g_assert_cmpfloat_with_epsilon (care_leaf_measure (sheet, &block), 2 * pitch, 1e-6);
  g_assert_cmpfloat_with_epsilon (care_leaf_put_block (sheet, 0, &block), 5 + 2 * pitch, 1e-6);
  g_assert_cmpuint (sheet->texts->len, ==, 2);
  g_assert_cmpfloat_with_epsilon (find_text (sheet, "五六")->x, 10 + block.width - 2 * 10 * CARE_POINT, 0.02);
  block.words = NULL;
  g_assert_cmpfloat (care_leaf_put_block (sheet, 0, &block), ==, 5);
}

/* ---- letters ----------------------------------------------------------------------------- */

static const CareLetterPaper letter = {
  "感谢函", "310012", "杭州市西湖区文三路66号", "王芳、赵磊", "尊敬的王女士、赵先生：", "感谢两位。", "李敏" };

static void
test_letter (void)
{
  CareLetterhead head = { CARE_LANGUAGE_ZH_CN, "罗曼影楼", "文三路1号", "0571", 0 };
  CareLetterPaper both[] = { letter, letter };
  g_autoptr(CareSheet) sheet = NULL;
  const CareSheetText *receiver;

  head.written_on = care_day_from_iso ("2026-11-21");
  sheet = care_letter_form_new (&head, both, 2, care_measure_em ());
  g_assert_cmpuint (sheet->n_pages, ==, 2);
  assert_on_paper (sheet);
  g_assert_cmpuint (count_texts (sheet, "2026年11月21日"), ==, 2);
  g_assert_cmpuint (count_texts (sheet, "　　感谢两位。"), ==, 2);

  /* What the window of the envelope shows: 85 × 30 mm at 20, 45. */
  receiver = find_text (sheet, "王芳、赵磊 收");
  g_assert_cmpfloat (receiver->x, >=, 20);
  g_assert_cmpfloat (receiver->x + receiver->width, <=, 105);
  g_assert_cmpfloat (receiver->baseline, <=, 75);
  g_assert_cmpfloat (find_text (sheet, "310012")->baseline, >, 45);
}

static void
test_letterhead (void)
{
  CareLetterhead head = { CARE_LANGUAGE_EN, "Roman Studio", NULL, NULL, 0 };
  g_autoptr(CareSheet) sheet = care_letter_form_new (&head, NULL, 0, care_measure_em ());

  g_assert_cmpuint (sheet->n_pages, ==, 1);
  g_assert_cmpuint (sheet->texts->len, ==, 1);
}

/* ---- addresses --------------------------------------------------------------------------- */

static const struct
{
  const char  *name;
  CareLanguage language;
  const char  *order[3]; /* from the top */
} orders[] = {
  { "mainland", CARE_LANGUAGE_ZH_CN, { "310012", "文三路66号", "王芳 收" } },
  { "taiwan",   CARE_LANGUAGE_ZH_TW, { "310012", "文三路66号", "王芳 君啟" } },
  { "english",  CARE_LANGUAGE_EN,    { "王芳", "文三路66号", "310012" } },
};

static void
test_address (gconstpointer data)
{
  CareAddress address = { "310012", "文三路66号", "王芳" };
  CareAddressBox box = { 0, 0, 64, 38 };
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareSheet) sheet = care_leaf_new (orders[row].language, 210, 297, "x", care_measure_em ());

  care_address_put (sheet, 0, &box, orders[row].language, &address);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (g_array_index (sheet->texts, CareSheetText, i).text.words, ==, orders[row].order[i]);
}

static void
test_long_address (void)
{
  g_autofree char *street = g_strnfill (90, 'x');
  CareAddress address = { "310012", street, "王芳" };
  CareAddressBox box = { 3, 3, 58, 19 };
  g_autoptr(CareSheet) sheet = care_leaf_new (CARE_LANGUAGE_ZH_CN, 210, 297, "x", care_measure_em ());

  care_address_put (sheet, 0, &box, CARE_LANGUAGE_ZH_CN, &address);
  for (guint i = 0; i < sheet->texts->len; i++)
    g_assert_cmpfloat (g_array_index (sheet->texts, CareSheetText, i).baseline, <=, box.y + box.height);
}

/* Page and place of the last label. */
static const struct
{
  const char *stock;
  guint       n, first, n_pages;
  double      x, y;
} sheets[] = {
  { "L7160",   1,  0, 1, 7.5, 15.5 },
  { "L7160",   2,  2, 1, 7.5, 53.6 },
  { "l7160",  21,  0, 1, 139.5, 244.1 },
  { "L7160",  22,  0, 2, 7.5, 15.5 },
  { "L7160",   2, 20, 2, 7.5, 15.5 },
  { "L7162",   1, 15, 1, 106.5, 250.3 },
  { "DL33",   33,  0, 1, 140.0, 260.0 },
};

static void
test_labels (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  const CareLabelStock *stock = care_label_stock_find (sheets[row].stock);
  g_autofree CareAddress *addresses = g_new0 (CareAddress, sheets[row].n);
  g_autoptr(CareSheet) sheet = NULL;
  const CareSheetText *last;

  for (guint i = 0; i < sheets[row].n; i++)
    addresses[i].name = "王";
  sheet = care_label_sheet_new (stock, CARE_LANGUAGE_ZH_CN, addresses, sheets[row].n, sheets[row].first, TRUE,
                                care_measure_em ());
  last = &g_array_index (sheet->texts, CareSheetText, sheet->texts->len - 1);
  assert_on_paper (sheet);
  g_assert_cmpuint (sheet->n_pages, ==, sheets[row].n_pages);
  g_assert_cmpuint (last->page, ==, sheets[row].n_pages - 1);
  g_assert_cmpfloat_with_epsilon (last->x, sheets[row].x + 3, 0.01);
  g_assert_cmpfloat (last->baseline, >, sheets[row].y + 3);
  g_assert_cmpfloat (last->baseline, <, sheets[row].y + stock->height);
}

/* Every sheet of the table fits on A4. */
static void
test_stocks (void)
{
  for (guint i = 0; care_label_stock_get (i) != NULL; i++)
    {
      const CareLabelStock *stock = care_label_stock_get (i);

      g_assert_cmpfloat (stock->left + (stock->columns - 1) * stock->step_x + stock->width, <=, 210.01);
      g_assert_cmpfloat (stock->top + (stock->rows - 1) * stock->step_y + stock->height, <=, 297.01);
      g_assert_cmpfloat (stock->step_x, >=, stock->width);
      g_assert_cmpfloat (stock->step_y, >=, stock->height);
    }
}

/* The sorting machine's band at the foot stays empty, and nothing leaves the paper. */
static void
test_envelopes (void)
{
  CareAddress receiver = { "310012", "杭州市西湖区文三路66号黄龙时代广场A座1208室", "王芳、赵磊" };
  CareAddress sender = { NULL, "杭州市西湖区文三路1号", "罗曼影楼" };

  for (guint i = 0; care_envelope_get (i) != NULL; i++)
    for (guint language = 0; language < CARE_N_LANGUAGES; language++)
      {
        const CareEnvelope *envelope = care_envelope_get (i);
        g_autoptr(CareSheet) sheet = care_envelopes_new (envelope, language, &receiver, 1, &sender,
                                                         care_measure_em ());

        assert_on_paper (sheet);
        g_assert_cmpfloat (sheet->page_width, ==, envelope->width);
        for (guint j = 0; j < sheet->texts->len; j++)
          g_assert_cmpfloat (g_array_index (sheet->texts, CareSheetText, j).baseline, <=,
                             envelope->height - 20);
      }
}

static void
test_postcode_boxes (void)
{
  CareAddress receiver = { "310012", "文三路", "王芳" };
  CareAddress sender = { 0 };
  const CareEnvelope *envelope = care_envelope_find ("DL");
  g_autoptr(CareSheet) sheet = care_envelopes_new (envelope, CARE_LANGUAGE_ZH_CN, &receiver, 1, &sender,
                                                   care_measure_em ());

  for (guint i = 0; i < 6; i++)
    g_assert_cmpuint (g_array_index (sheet->texts, CareSheetText, i).text.words[0], ==, "310012"[i]);
  g_assert_cmpuint (count_texts (sheet, "310012"), ==, 0);
}

/* ---- slips and registers ------------------------------------------------------------------- */

static void
test_coupons (void)
{
  CareVoucherHead head = { CARE_LANGUAGE_ZH_CN, "罗曼影楼", "文三路" };
  CareCoupon coupon = { "LQ20261121-001", "王芳", "VIP1", "果盘", "500", 0, 0 };
  CareCoupon four[] = { coupon, coupon, coupon, coupon };
  g_autoptr(CareSheet) empty = care_coupons_new (&head, NULL, 0, care_measure_em ());
  g_autoptr(CareSheet) full = care_coupons_new (&head, four, 4, care_measure_em ());

  assert_on_paper (empty);
  assert_on_paper (full);
  g_assert_cmpuint (empty->n_pages, ==, 1);
  g_assert_cmpuint (count_texts (empty, "积分礼品券"), ==, 3);
  g_assert_cmpuint (full->n_pages, ==, 2);
  g_assert_cmpuint (count_texts (full, "持券人：王芳"), ==, 4);
}

static void
test_cash_back (void)
{
  CareVoucherHead head = { CARE_LANGUAGE_ZH_TW, "羅曼影樓", NULL };
  CareCashBack voucher = { "王芳", "VIP1", "赵女士", "26110001", 0, "¥8,888.00", "5%", 44440 };
  g_autoptr(CareSheet) empty = care_cash_back_new (&head, NULL, 0, care_measure_em ());
  g_autoptr(CareSheet) full = care_cash_back_new (&head, &voucher, 1, care_measure_em ());

  assert_on_paper (empty);
  g_assert_cmpuint (count_texts (empty, "介紹返現單"), ==, 2);
  g_assert_nonnull (find_text (full, "¥444.40"));
  g_assert_nonnull (find_text (full, "肆佰肆拾肆元肆角"));
}

static void
test_register (gconstpointer code)
{
  const CareRegister *list = care_register_find (code);
  CareSheetHead head = { .language = CARE_LANGUAGE_ZH_CN, .studio = "罗曼影楼" };
  static const char * const cells[] = { "壹", NULL };
  g_autoptr(GPtrArray) lines = g_ptr_array_new ();
  g_autoptr(CareSheet) empty = NULL;
  g_autoptr(CareSheet) full = NULL;
  double width = 0;

  for (guint i = 0; i < care_register_count_columns (list); i++)
    width += list->columns[i].width;
  for (guint i = 0; i < 100; i++)
    g_ptr_array_add (lines, (gpointer) cells);
  empty = care_register_lay_out (list, &head, NULL, care_measure_em ());
  full = care_register_lay_out (list, &head, lines, care_measure_em ());

  g_assert_cmpfloat_with_epsilon (width, empty->print_width, 0.01);
  g_assert_cmpuint (empty->n_pages, ==, 1);
  g_assert_cmpuint (full->n_pages, >, 2);
  g_assert_cmpuint (count_texts (full, "壹"), ==, 100);
  g_assert_cmpuint (count_texts (full, list->columns[0].label.text[1]), >=, full->n_pages);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/leaf/block", test_block);
  g_test_add_func ("/leaf/letter", test_letter);
  g_test_add_func ("/leaf/letterhead", test_letterhead);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *path = g_strconcat ("/leaf/address/", orders[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_address);
    }
  g_test_add_func ("/leaf/address/long", test_long_address);
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *path = g_strdup_printf ("/leaf/labels/%s-%u-from-%u", sheets[i].stock, sheets[i].n,
                                               sheets[i].first);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_labels);
    }
  g_test_add_func ("/leaf/stocks", test_stocks);
  g_test_add_func ("/leaf/envelopes", test_envelopes);
  g_test_add_func ("/leaf/postcode-boxes", test_postcode_boxes);
  g_test_add_func ("/leaf/coupons", test_coupons);
  g_test_add_func ("/leaf/cash-back", test_cash_back);
  g_test_add_data_func ("/leaf/register/F13", "F13", test_register);
  g_test_add_data_func ("/leaf/register/F18", "F18", test_register);

  return g_test_run ();
}
