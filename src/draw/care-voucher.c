/* care-voucher.c — F14, gift coupons, and F15, cash-back vouchers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-voucher.h"

#include "care-leaf.h"
#include "domain/care-money.h"

#define PAGE_WIDTH      210.0
#define PAGE_HEIGHT     297.0
#define LEFT             20.0
#define WIDTH           175.0
#define COUPON_HEIGHT    82.0
#define COUPON_GAP        8.0
#define COUPONS           3
#define COUNTERFOIL      30.0
#define MARK_WIDTH       55.0
#define VOUCHER_HEIGHT  124.0
#define VOUCHER_GAP       9.0
#define VOUCHERS          2
#define TOP              15.0
#define CUT               5.0 /* mm: length of the marks beside the paper to cut */
#define SEAL_RADIUS      17.5
#define SEAL_PIECES      72
#define SEAL_COS          0.99619469809174555 /* of 5 degrees: a piece of the circle */
#define SEAL_SIN          0.08715574274765817
#define PEN_LINE       "______________"
#define SHORT_PEN_LINE "__________" /* where PEN_LINE would break */
#define SHORT_WIDTH     30.0

typedef enum
{
  W_COUPON, W_NUMBER, W_HOLDER, W_CARD, W_GIFT, W_POINTS, W_VALID, W_PLACE, W_RULES, W_SEAL,
  W_CUSTOMER, W_DATE, W_ISSUER,
  W_VOUCHER, W_INTRODUCER, W_INTRODUCED, W_ORDER, W_BOOKED, W_AMOUNT, W_RATE, W_PAYOUT, W_CAPITAL, W_WAY,
  W_WAYS, W_RECEIVER, W_CLERK, W_SUPERVISOR, W_FINANCE,
  N_WORDS
} Word;

static const CareLabel words[N_WORDS] = {
  [W_COUPON]     = { { "Gift Coupon", "积分礼品券", "點數禮品券" } },
  [W_NUMBER]     = { { "No.", "券号", "券號" } },
  [W_HOLDER]     = { { "Holder", "持券人", "持券人" } },
  [W_CARD]       = { { "Card no.", "卡号", "卡號" } },
  [W_GIFT]       = { { "Good for", "可兑换", "可兌換" } },
  [W_POINTS]     = { { "Points taken", "扣减积分", "扣減點數" } },
  [W_VALID]      = { { "Valid", "有效期", "有效期" } },
  [W_PLACE]      = { { "Where", "兑换地点", "兌換地點" } },
  [W_RULES]      = { { "1 One use; please bring the card. 2 Not for cash. 3 Valid with our seal. "
                       "4 Void when altered.",
                       "须知：1 限用一次，请携会员卡；2 不可兑换现金；3 加盖公章有效；4 涂改无效。",
                       "須知：1 限用一次，請攜會員卡；2 不可兌換現金；3 加蓋公司章有效；4 塗改無效。" } },
  [W_SEAL]       = { { "seal", "加盖公章有效", "加蓋公司章有效" } },
  [W_CUSTOMER]   = { { "Customer", "客户", "客戶" } },
  [W_DATE]       = { { "Date", "日期", "日期" } },
  [W_ISSUER]     = { { "Issued by", "发券人", "發券人" } },
  [W_VOUCHER]    = { { "Introducer’s Cash-back Voucher", "介绍返现单", "介紹返現單" } },
  [W_INTRODUCER] = { { "Introducer", "介绍人", "介紹人" } },
  [W_INTRODUCED] = { { "Introduced", "被介绍客户", "被介紹客戶" } },
  [W_ORDER]      = { { "Order no.", "票单号", "訂單編號" } },
  [W_BOOKED]     = { { "Booked on", "成交日期", "成交日期" } },
  [W_AMOUNT]     = { { "Amount", "金额", "金額" } },
  [W_RATE]       = { { "Rate", "返现标准", "返現標準" } },
  [W_PAYOUT]     = { { "Cash back", "返现金额", "返現金額" } },
  [W_CAPITAL]    = { { "in words", "大写", "大寫" } },
  [W_WAY]        = { { "Way", "领取方式", "領取方式" } },
  [W_WAYS]       = { { "□ cash   □ transfer   □ credit", "□现金　□转账　□抵用", "□現金　□轉帳　□抵用" } },
  [W_RECEIVER]   = { { "Received by", "领款人", "領款人" } },
  [W_CLERK]      = { { "Clerk", "经办", "經辦" } },
  [W_SUPERVISOR] = { { "Supervisor", "主管", "主管" } },
  [W_FINANCE]    = { { "Finance", "财务", "財務" } },
};

static const char *
say (const CareSheet *sheet,
     Word             word)
{
  return words[word].text[sheet->language];
}

static double
put (CareSheet  *sheet,
     guint       page,
     double      x,
     double      y,
     double      width,
     double      size,
     const char *text)
{
  return care_leaf_put_block (sheet, page, &(CareLeafBlock) { .x = x, .y = y, .width = width, .size = size,
                                                              .words = text });
}

/* "持券人：王芳", or a line for the pen. */
static double
put_field (CareSheet  *sheet,
           guint       page,
           double      x,
           double      y,
           double      width,
           Word        word,
           const char *value)
{
  const char *colon = care_language_is_chinese (sheet->language) ? "：" : ": ";
  const char *line_of_pen = width < SHORT_WIDTH ? SHORT_PEN_LINE : PEN_LINE;
  gboolean is_known = value != NULL && value[0] != '\0';
  g_autofree char *line = g_strconcat (say (sheet, word), colon, is_known ? value : line_of_pen, NULL);

  return put (sheet, page, x, y, width, 10, line) + 1.6;
}

static void
put_title (CareSheet  *sheet,
           guint       page,
           double      x,
           double      y,
           double      width,
           Word        word)
{
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { x, y, width, 16, 0, CARE_LEAF_CENTER, CARE_FACE_HEAD,
                                                       TRUE, say (sheet, word) });
}

/* Marks beside the frame, in the margin, at its upper and lower edge. */
static void
put_cut_marks (CareSheet *sheet,
               guint      page,
               double     y,
               double     height)
{
  for (int edge = 0; edge < 2; edge++)
    {
      double at = y + edge * height;

      care_leaf_put_line (sheet, page, LEFT - CUT - 2, at, LEFT - 2, at);
      care_leaf_put_line (sheet, page, LEFT + WIDTH + 2, at, LEFT + WIDTH + CUT + 2, at);
    }
}

/* Every other piece of a circle. */
static void
put_seal (CareSheet *sheet,
          guint      page,
          double     x,
          double     y)
{
  double right = SEAL_RADIUS;
  double down = 0;

  for (int i = 0; i < SEAL_PIECES; i++)
    {
      double next_right = right * SEAL_COS - down * SEAL_SIN;
      double next_down = right * SEAL_SIN + down * SEAL_COS;

      if (i % 2 == 0)
        care_leaf_put_line (sheet, page, x + right, y + down, x + next_right, y + next_down);
      right = next_right;
      down = next_down;
    }
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { x - SEAL_RADIUS, y - 2, 2 * SEAL_RADIUS, 8, 0,
                                                       CARE_LEAF_CENTER, CARE_FACE_HEAD, FALSE,
                                                       say (sheet, W_SEAL) });
}

static char *
format_validity (const CareSheet  *sheet,
                 const CareCoupon *coupon)
{
  g_autofree char *from = care_language_format_day (sheet->language, coupon->valid_from);
  g_autofree char *until = care_language_format_day (sheet->language, coupon->valid_until);

  return from[0] == '\0' && until[0] == '\0' ? NULL : g_strconcat (from, " – ", until, NULL);
}

static void
put_counterfoil (CareSheet        *sheet,
                 guint             page,
                 double            y,
                 const CareCoupon *coupon)
{
  double x = LEFT + 2;
  double width = COUNTERFOIL - 4;

  y = put_field (sheet, page, x, y + 10, width, W_NUMBER, coupon->number);
  y = put_field (sheet, page, x, y + 4, width, W_CUSTOMER, coupon->holder);
  y = put_field (sheet, page, x, y + 4, width, W_DATE, NULL);
  put_field (sheet, page, x, y + 4, width, W_ISSUER, NULL);
}

static void
put_coupon (CareSheet             *sheet,
            guint                  page,
            double                 y,
            const CareVoucherHead *head,
            const CareCoupon      *coupon)
{
  double x = LEFT + COUNTERFOIL + MARK_WIDTH;
  double width = WIDTH - COUNTERFOIL - MARK_WIDTH - 4;
  double line = y + 18;
  g_autofree char *validity = format_validity (sheet, coupon);

  care_leaf_put_frame (sheet, page, LEFT, y, WIDTH, COUPON_HEIGHT);
  care_leaf_put_line (sheet, page, LEFT + COUNTERFOIL, y, LEFT + COUNTERFOIL, y + COUPON_HEIGHT);
  put_cut_marks (sheet, page, y, COUPON_HEIGHT);
  put_counterfoil (sheet, page, y, coupon);
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT + COUNTERFOIL + 2, y + 8, MARK_WIDTH - 4, 14, 0,
                                                       CARE_LEAF_CENTER, CARE_FACE_HEAD, TRUE,
                                                       head->studio });
  put_seal (sheet, page, LEFT + COUNTERFOIL + MARK_WIDTH / 2, y + 52);
  put_title (sheet, page, x, y + 6, width, W_COUPON);
  line = put_field (sheet, page, x, line, width, W_NUMBER, coupon->number);
  line = put_field (sheet, page, x, line, width, W_HOLDER, coupon->holder);
  line = put_field (sheet, page, x, line, width, W_CARD, coupon->card_no);
  line = put_field (sheet, page, x, line, width, W_GIFT, coupon->gift);
  line = put_field (sheet, page, x, line, width, W_POINTS, coupon->points);
  line = put_field (sheet, page, x, line, width, W_VALID, validity);
  line = put_field (sheet, page, x, line, width, W_PLACE, head->address);
  put (sheet, page, x, line, width, 7, say (sheet, W_RULES));
}

CareSheet *
care_coupons_new (const CareVoucherHead *head,
                  const CareCoupon      *coupons,
                  guint                  n_coupons,
                  const CareMeasure     *measure)
{
  static const CareCoupon empty;
  CareSheet *sheet = care_leaf_new (head->language, PAGE_WIDTH, PAGE_HEIGHT,
                                    words[W_COUPON].text[head->language], measure);
  guint n = n_coupons > 0 ? n_coupons : COUPONS;

  for (guint i = 0; i < n; i++)
    put_coupon (sheet, i / COUPONS, TOP + i % COUPONS * (COUPON_HEIGHT + COUPON_GAP), head,
                i < n_coupons ? &coupons[i] : &empty);
  care_leaf_finish (sheet, (n + COUPONS - 1) / COUPONS);

  return sheet;
}

static void
put_payout (CareSheet          *sheet,
            guint               page,
            double              x,
            double              y,
            double              width,
            const CareCashBack *voucher)
{
  g_autofree char *figures = voucher->payout > 0 ? care_money_format (voucher->payout, "¥") : NULL;
  g_autofree char *capital = voucher->payout > 0 ? care_money_to_capitals (voucher->payout) : NULL;

  put_field (sheet, page, x, y, width / 2, W_PAYOUT, figures);
  put_field (sheet, page, x + width / 2, y, width / 2, W_CAPITAL, capital);
}

static void
put_signatures (CareSheet *sheet,
                guint      page,
                double     x,
                double     y,
                double     width)
{
  static const Word who[] = { W_RECEIVER, W_CLERK, W_SUPERVISOR, W_FINANCE };

  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    put_field (sheet, page, x + i % 2 * width / 2, y + i / 2 * 12, width / 2, who[i], NULL);
}

static void
put_voucher (CareSheet             *sheet,
             guint                  page,
             double                 y,
             const CareVoucherHead *head,
             const CareCashBack    *voucher)
{
  double x = LEFT + 8;
  double width = WIDTH - 16;
  double half = width / 2;
  g_autofree char *booked = care_language_format_day (sheet->language, voucher->booked_on);

  care_leaf_put_frame (sheet, page, LEFT, y, WIDTH, VOUCHER_HEIGHT);
  put_cut_marks (sheet, page, y, VOUCHER_HEIGHT);
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, y + 5, WIDTH, 11, 0, CARE_LEAF_CENTER,
                                                       CARE_FACE_HEAD, FALSE, head->studio });
  put_title (sheet, page, LEFT, y + 12, WIDTH, W_VOUCHER);
  y += 28;
  put_field (sheet, page, x, y, half, W_INTRODUCER, voucher->introducer);
  put_field (sheet, page, x + half, y, half, W_CARD, voucher->card_no);
  put_field (sheet, page, x, y + 11, half, W_INTRODUCED, voucher->introduced);
  put_field (sheet, page, x + half, y + 11, half, W_ORDER, voucher->order_no);
  put_field (sheet, page, x, y + 22, half, W_BOOKED, booked);
  put_field (sheet, page, x + half, y + 22, half, W_AMOUNT, voucher->amount);
  put_field (sheet, page, x, y + 33, half, W_RATE, voucher->rate);
  put_field (sheet, page, x + half, y + 33, half, W_WAY, say (sheet, W_WAYS));
  put_payout (sheet, page, x, y + 44, width, voucher);
  put_signatures (sheet, page, x, y + 62, width);
}

CareSheet *
care_cash_back_new (const CareVoucherHead *head,
                    const CareCashBack    *vouchers,
                    guint                  n_vouchers,
                    const CareMeasure     *measure)
{
  static const CareCashBack empty;
  CareSheet *sheet = care_leaf_new (head->language, PAGE_WIDTH, PAGE_HEIGHT,
                                    words[W_VOUCHER].text[head->language], measure);
  guint n = n_vouchers > 0 ? n_vouchers : VOUCHERS;

  for (guint i = 0; i < n; i++)
    put_voucher (sheet, i / VOUCHERS, TOP + i % VOUCHERS * (VOUCHER_HEIGHT + VOUCHER_GAP), head,
                 i < n_vouchers ? &vouchers[i] : &empty);
  care_leaf_finish (sheet, (n + VOUCHERS - 1) / VOUCHERS);

  return sheet;
}
