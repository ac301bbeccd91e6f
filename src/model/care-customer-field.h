/* care-customer-field.h — the fields of a couple's file, as a form asks for them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table says what each field is called, how long it may be, how what is typed
 * into it is read, and which words there are to choose from. The form, its drafts
 * and its page follow the table.
 */
#pragma once

#include <glib.h>

typedef enum
{
  CARE_FIELD_TEXT,
  CARE_FIELD_BLOCK,    /* several lines */
  CARE_FIELD_DATE,
  CARE_FIELD_BIRTHDAY, /* solar or lunar, with or without the year */
  CARE_FIELD_PHONES,   /* one or more, parted by commas */
  CARE_FIELD_MONEY,
  CARE_FIELD_CHOICE,   /* the number of the choice as text; "" is the first */
  CARE_FIELD_SWITCH    /* "1" for yes */
} CareFieldKind;

/* Of the couple. */
typedef enum
{
  CARE_FIELD_NAME_1,
  CARE_FIELD_SEX_1,
  CARE_FIELD_BIRTHDAY_1,
  CARE_FIELD_WECHAT_1,
  CARE_FIELD_NAME_2,
  CARE_FIELD_SEX_2,
  CARE_FIELD_BIRTHDAY_2,
  CARE_FIELD_WECHAT_2,
  CARE_FIELD_NUMBERS,
  CARE_FIELD_EMAIL,
  CARE_FIELD_ADDRESS,
  CARE_FIELD_POSTCODE,
  CARE_FIELD_WORK_UNIT,
  CARE_FIELD_WEDDING,
  CARE_FIELD_LEVEL,
  CARE_FIELD_CARD,
  CARE_FIELD_INTRODUCER,
  CARE_FIELD_CONSENT,
  CARE_FIELD_ELDER,
  CARE_FIELD_DO_NOT_CALL,
  CARE_FIELD_NO_ANNIVERSARY,
  CARE_FIELD_PHONE_INVALID,
  CARE_FIELD_NOTE
} CareCustomerField;
#define CARE_N_CUSTOMER_FIELDS (CARE_FIELD_NOTE + 1)

/* Of one order: its own fields, then two dates for each stage but the wedding. */
typedef enum
{
  CARE_FIELD_ORDER_NO,
  CARE_FIELD_PACKAGE,
  CARE_FIELD_CONTENT,
  CARE_FIELD_PRICE,
  CARE_FIELD_EXTRA,
  CARE_FIELD_EXTRA_AMOUNT,
  CARE_FIELD_PAID,
  CARE_FIELD_SPOTS,
  CARE_FIELD_RUSH,
  CARE_FIELD_ORDER_STATE,
  CARE_FIELD_SERVER_SALES,
  CARE_FIELD_SERVER_MAKEUP,
  CARE_FIELD_SERVER_PHOTO,
  CARE_FIELD_SERVER_PROOF,
  CARE_FIELD_FIRST_STAGE
} CareOrderField;
#define CARE_N_STAGE_FIELDS 14
#define CARE_N_ORDER_FIELDS (CARE_FIELD_FIRST_STAGE + CARE_N_STAGE_FIELDS)

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

/* The field of a stage's planned (or, @done, actual) day. */
CareOrderField       care_order_field_of_stage     (int               stage,
                                                    gboolean          done);
