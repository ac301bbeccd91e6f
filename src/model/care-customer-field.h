/* care-customer-field.h — the fields of a couple's file, as a form asks for them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table says what each field is called, how long it may be, how what is typed
 * into it is read, and which words there are to choose from. The form, its drafts
 * and its page follow the table.
 */
#pragma once

#include "domain/care-key-mark.h"
#include "domain/care-kind.h"

typedef enum
{
  CARE_FORM_TEXT,
  CARE_FORM_BLOCK,    /* several lines */
  CARE_FORM_DATE,
  CARE_FORM_BIRTHDAY, /* solar or lunar, with or without the year */
  CARE_FORM_PHONES,   /* one or more, parted by commas */
  CARE_FORM_TIMES,    /* hours of weekdays, care-call-times.h */
  CARE_FORM_MONEY,
  CARE_FORM_CHOICE,   /* the number of the choice as text; "" is the first */
  CARE_FORM_SWITCH    /* "1" for yes */
} CareFieldKind;

/* Of the couple. */
typedef enum
{
  CARE_FORM_NAME_1,
  CARE_FORM_PINYIN_1,
  CARE_FORM_SEX_1,
  CARE_FORM_BIRTHDAY_1,
  CARE_FORM_WECHAT_1,
  CARE_FORM_NAME_2,
  CARE_FORM_PINYIN_2,
  CARE_FORM_SEX_2,
  CARE_FORM_BIRTHDAY_2,
  CARE_FORM_WECHAT_2,
  CARE_FORM_NUMBERS,
  CARE_FORM_GOOD_TIMES,
  CARE_FORM_BAD_TIMES,
  CARE_FORM_LANGUAGE,
  CARE_FORM_EMAIL,
  CARE_FORM_ADDRESS,
  CARE_FORM_POSTCODE,
  CARE_FORM_WORK_UNIT,
  CARE_FORM_WEDDING,
  CARE_FORM_LEVEL,
  CARE_FORM_CARD,
  CARE_FORM_SOURCE,
  CARE_FORM_INTRODUCER,
  CARE_FORM_CONSENT,
  CARE_FORM_CONSENT_WAY,
  CARE_FORM_CUSTOMER_STATE,
  CARE_FORM_ELDER,
  CARE_FORM_DO_NOT_CALL,
  CARE_FORM_NO_ANNIVERSARY,
  CARE_FORM_PHONE_INVALID,
  CARE_FORM_NOTE,
  CARE_FORM_FIRST_MARK,
  CARE_FORM_LAST_MARK = CARE_FORM_FIRST_MARK + CARE_N_KEY_MARKS - 1,
  CARE_FORM_HANDOVER
} CareCustomerField;
#define CARE_N_CUSTOMER_FIELDS (CARE_FORM_HANDOVER + 1)

/* Of one order: its own fields, then two dates for each stage but the wedding. */
typedef enum
{
  CARE_FORM_ORDER_NO,
  CARE_FORM_PACKAGE,
  CARE_FORM_CONTENT,
  CARE_FORM_PRICE,
  CARE_FORM_EXTRA,
  CARE_FORM_EXTRA_AMOUNT,
  CARE_FORM_PAID,
  CARE_FORM_SPOTS,
  CARE_FORM_RUSH,
  CARE_FORM_ORDER_STATE,
  CARE_FORM_ORDER_NOTE,
  CARE_FORM_SERVER_SALES,
  CARE_FORM_SERVER_DRESS,
  CARE_FORM_SERVER_MAKEUP,
  CARE_FORM_SERVER_PHOTO,
  CARE_FORM_SERVER_PROOF,
  CARE_FORM_SERVER_POST,
  CARE_FORM_SERVER_PICKUP,
  CARE_FORM_FIRST_STAGE
} CareOrderField;
#define CARE_N_STAGE_FIELDS 14
#define CARE_N_ORDER_FIELDS (CARE_FORM_FIRST_STAGE + CARE_N_STAGE_FIELDS)

/* Asks for the label of a choice; NULL beyond the last. */
typedef const char *(*CareChoiceFunc) (int value);

typedef struct
{
  const char     *nick;    /* in drafts */
  const char     *label;   /* msgid */
  CareFieldKind   kind;
  gsize           max;     /* letters */
  CareChoiceFunc  choices; /* of CHOICE */
} CareFieldInfo;

const CareFieldInfo *care_customer_field_get_info (CareCustomerField field);
const CareFieldInfo *care_order_field_get_info    (CareOrderField    field);

/* Translated; of a stage "Selection, planned for". */
char                *care_customer_field_dup_label (CareCustomerField field) G_GNUC_WARN_UNUSED_RESULT;
char                *care_order_field_dup_label    (CareOrderField    field) G_GNUC_WARN_UNUSED_RESULT;

/* Of the fields SERVER_SALES to SERVER_PICKUP: in which part of the service. */
CareDepartment       care_order_field_get_duty     (CareOrderField    field);

/* The field of a stage's planned (or, @done, actual) day. */
CareOrderField       care_order_field_of_stage     (int               stage,
                                                    gboolean          done);
