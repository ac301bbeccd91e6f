/* care-voucher.h — F14, gift coupons, and F15, cash-back vouchers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Slips of paper, three or two on an A4 page with marks where to cut. A coupon has a
 * counterfoil that stays in the office. What is not known is a line for the pen.
 */
#pragma once

#include "care-sheet.h"

/* Strings are borrowed; NULL is left for the pen. */
typedef struct
{
  const char *number;
  const char *holder;
  const char *card_no;
  const char *gift;
  const char *points;
  CareDay     valid_from;
  CareDay     valid_until;
} CareCoupon;

typedef struct
{
  const char *introducer;
  const char *card_no;
  const char *introduced; /* by surname only */
  const char *order_no;
  CareDay     booked_on;
  const char *amount;
  const char *rate;
  gint64      payout;     /* fen; 0: for the pen */
} CareCashBack;

/* The studio's part of a slip. */
typedef struct
{
  CareLanguage language;
  const char  *studio;
  const char  *address;
} CareVoucherHead;

/* None prints a page of empty ones. */
CareSheet *care_coupons_new   (const CareVoucherHead *head,
                               const CareCoupon      *coupons,
                               guint                  n_coupons,
                               const CareMeasure     *measure) G_GNUC_WARN_UNUSED_RESULT;
CareSheet *care_cash_back_new (const CareVoucherHead *head,
                               const CareCashBack    *vouchers,
                               guint                  n_vouchers,
                               const CareMeasure     *measure) G_GNUC_WARN_UNUSED_RESULT;
