/* care-booking-field.h — what a column of an order list can hold
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every studio words its headings differently: 票单号, 订单号, 單號, Order no. A field is
 * what they all mean. Its nick is for mapping files and never translated; headings
 * are recognised in Simplified and Traditional Chinese and in English, whatever
 * language the program speaks.
 */
#pragma once

#include "domain/care-word.h"

typedef enum
{
  CARE_FIELD_NONE,           /* a heading nobody knows; its column is not read */
  CARE_FIELD_IGNORED,        /* known, and of no use: the reason column of rejected rows */
  CARE_FIELD_ORDER_NO,
  CARE_FIELD_NAME,           /* one or both names */
  CARE_FIELD_BRIDE_NAME,
  CARE_FIELD_GROOM_NAME,
  CARE_FIELD_BIRTHDAY,       /* of the person named first */
  CARE_FIELD_BRIDE_BIRTHDAY,
  CARE_FIELD_GROOM_BIRTHDAY,
  CARE_FIELD_PHONE,          /* may stand over several columns */
  CARE_FIELD_BRIDE_PHONE,
  CARE_FIELD_GROOM_PHONE,
  CARE_FIELD_WECHAT,
  CARE_FIELD_WORK_UNIT,
  CARE_FIELD_ADDRESS,
  CARE_FIELD_BOOKED_ON,
  CARE_FIELD_DRESS_ON,
  CARE_FIELD_SHOOT_ON,
  CARE_FIELD_PROOF_ON,
  CARE_FIELD_READY_ON,
  CARE_FIELD_PICKUP_ON,
  CARE_FIELD_WEDDING_ON,
  CARE_FIELD_PACKAGE,
  CARE_FIELD_PRICE,
  CARE_FIELD_CONTENT,
  CARE_FIELD_EXTRA_CONTENT,
  CARE_FIELD_EXTRA,
  CARE_FIELD_PAID,
  CARE_FIELD_BALANCE,
  CARE_FIELD_SALES,          /* who served, by duty */
  CARE_FIELD_MAKEUP,
  CARE_FIELD_PHOTO,
  CARE_FIELD_DRESS,
  CARE_FIELD_PROOF,
  CARE_FIELD_POST,
  CARE_FIELD_CARD_NO,
  CARE_FIELD_CARD_LEVEL,
  CARE_FIELD_INTRODUCER,
  CARE_FIELD_SOURCE,
  CARE_FIELD_NOTE            /* may stand over several columns */
} CareBookingField;
#define CARE_N_FIELDS (CARE_FIELD_NOTE + 1)
CARE_DECLARE_WORDS (CareBookingField, care_booking_field)

/**
 * care_booking_field_fold_heading:
 *
 * Returns: (transfer full): what two spellings of one heading have in common: half
 *   width, no capitals, no blanks or punctuation, simplified letters, no remark in
 *   brackets
 */
char             *care_booking_field_fold_heading (const char       *heading) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_booking_field_from_heading:
 * @folded: from care_booking_field_fold_heading()
 */
CareBookingField  care_booking_field_from_heading (const char       *folded);

/* Whether two columns with this field are both read, one after the other. */
gboolean          care_booking_field_may_repeat   (CareBookingField  field);

/* Whether the heading says that the days below it are lunar ones: 生日(农历). */
gboolean          care_booking_field_says_lunar   (const char       *heading);
