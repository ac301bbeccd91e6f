/* care-customer-field.c — the fields of a couple's file, as a form asks for them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-field.h"
#include "domain/care-kind.h"
#include "domain/care-text.h"

static const char *
choose_sex (int value)
{
  return value <= CARE_SEX_MALE ? care_sex_get_label ((CareSex) value) : NULL;
}

static const char *
choose_level (int value)
{
  return value <= CARE_LEVEL_IMPORTANT ? care_level_get_label ((CareLevel) value) : NULL;
}

static const char *
choose_consent (int value)
{
  return value <= CARE_CONSENT_REFUSED ? care_consent_get_label ((CareConsent) value) : NULL;
}

static const char *
choose_order_state (int value)
{
  return value <= CARE_ORDER_CANCELLED ? care_order_state_get_label ((CareOrderState) value) : NULL;
}

/* Nothing, then the channels. */
static const char *
choose_way (int value)
{
  if (value == 0)
    return _("Not noted");

  return value <= CARE_N_CHANNELS ? care_channel_get_label ((CareChannel) (value - 1)) : NULL;
}

static const char *
choose_customer_state (int value)
{
  return value <= CARE_CUSTOMER_LOST ? care_customer_state_get_label ((CareCustomerState) value) : NULL;
}

static const CareFieldInfo customer_fields[CARE_N_CUSTOMER_FIELDS] = {
  [CARE_FORM_NAME_1]         = { "name-1", N_("Name"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_PINYIN_1]       = { "pinyin-1", N_("Pinyin"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SEX_1]          = { "sex-1", N_("Bride or groom"), CARE_FORM_CHOICE, 0, choose_sex },
  [CARE_FORM_BIRTHDAY_1]     = { "birthday-1", N_("Birthday"),
                                  CARE_FORM_BIRTHDAY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_WECHAT_1]       = { "wechat-1", N_("WeChat"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_NAME_2]         = { "name-2", N_("Name"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_PINYIN_2]       = { "pinyin-2", N_("Pinyin"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SEX_2]          = { "sex-2", N_("Bride or groom"), CARE_FORM_CHOICE, 0, choose_sex },
  [CARE_FORM_BIRTHDAY_2]     = { "birthday-2", N_("Birthday"),
                                  CARE_FORM_BIRTHDAY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_WECHAT_2]       = { "wechat-2", N_("WeChat"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_NUMBERS]        = { "phones", N_("Telephones"), CARE_FORM_PHONES,
                                  CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_GOOD_TIMES]     = { "good-times", N_("Good times to call"), CARE_FORM_TIMES,
                                  CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_BAD_TIMES]      = { "bad-times", N_("Do not call at"), CARE_FORM_TIMES,
                                  CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_LANGUAGE]       = { "language", N_("Speaks"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_EMAIL]          = { "email", N_("E-mail"), CARE_FORM_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_ADDRESS]        = { "address", N_("Address"), CARE_FORM_TEXT, CARE_TEXT_ADDRESS_MAX, NULL },
  [CARE_FORM_POSTCODE]       = { "postcode", N_("Postcode"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_WORK_UNIT]      = { "work-unit", N_("Employer"), CARE_FORM_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_WEDDING]        = { "wedding", N_("Wedding date"), CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_LEVEL]          = { "level", N_("Level"), CARE_FORM_CHOICE, 0, choose_level },
  [CARE_FORM_CARD]           = { "card", N_("Member card"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SOURCE]         = { "source", N_("How they came"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_INTRODUCER]     = { "introducer", N_("Introduced by"),
                                  CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_CONSENT]        = { "consent", N_("Offers and promotions"),
                                  CARE_FORM_CHOICE, 0, choose_consent },
  [CARE_FORM_CONSENT_WAY]    = { "consent-way", N_("Said by"), CARE_FORM_CHOICE, 0, choose_way },
  [CARE_FORM_CUSTOMER_STATE] = { "customer-state", N_("State of the file"),
                                  CARE_FORM_CHOICE, 0, choose_customer_state },
  [CARE_FORM_ELDER]          = { "elder", N_("Elderly: speak slowly, in plain words"),
                                  CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_DO_NOT_CALL]    = { "do-not-call", N_("Do not call"), CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_NO_ANNIVERSARY] = { "no-anniversary", N_("No anniversary greetings"),
                                  CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_PHONE_INVALID]  = { "phone-invalid", N_("The telephone number is wrong"),
                                  CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_NOTE]           = { "note", N_("Note"), CARE_FORM_BLOCK, CARE_TEXT_NOTE_MAX, NULL },
  [CARE_FORM_FIRST_MARK]     = { "key-1", NULL, CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_FIRST_MARK + 1] = { "key-2", NULL, CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_FIRST_MARK + 2] = { "key-3", NULL, CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_FIRST_MARK + 3] = { "key-4", NULL, CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_FIRST_MARK + 4] = { "key-5", NULL, CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_FIRST_MARK + 5] = { "key-6", NULL, CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_HANDOVER]       = { "handover", N_("To be handed over"), CARE_FORM_BLOCK,
                                  CARE_TEXT_NOTE_MAX, NULL },
};

static const CareFieldInfo order_fields[CARE_FORM_FIRST_STAGE] = {
  [CARE_FORM_ORDER_NO]      = { "order-no", N_("Order number"), CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_PACKAGE]       = { "package", N_("Package"), CARE_FORM_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_CONTENT]       = { "content", N_("What it holds"),
                                 CARE_FORM_TEXT, CARE_TEXT_ADDRESS_MAX, NULL },
  [CARE_FORM_PRICE]         = { "price", N_("Price"), CARE_FORM_MONEY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_EXTRA]         = { "extra", N_("Second purchase"),
                                 CARE_FORM_TEXT, CARE_TEXT_ADDRESS_MAX, NULL },
  [CARE_FORM_EXTRA_AMOUNT]  = { "extra-amount", N_("Second purchase amount"), CARE_FORM_MONEY,
                                 CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_PAID]          = { "paid", N_("Paid"), CARE_FORM_MONEY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SPOTS]         = { "spots", N_("Scenic spots"), CARE_FORM_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FORM_RUSH]          = { "rush", N_("Rush order"), CARE_FORM_SWITCH, 0, NULL },
  [CARE_FORM_ORDER_STATE]   = { "state", N_("State"), CARE_FORM_CHOICE, 0, choose_order_state },
  [CARE_FORM_ORDER_NOTE]    = { "order-note", N_("Note"), CARE_FORM_BLOCK, CARE_TEXT_NOTE_MAX, NULL },
  [CARE_FORM_SERVER_SALES]  = { "server-sales", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SERVER_DRESS]  = { "server-dress", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SERVER_MAKEUP] = { "server-makeup", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SERVER_PHOTO]  = { "server-photo", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SERVER_PROOF]  = { "server-proof", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SERVER_POST]   = { "server-post", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FORM_SERVER_PICKUP] = { "server-pickup", NULL, CARE_FORM_TEXT, CARE_TEXT_NAME_MAX, NULL },
};

static const CareFieldInfo stage_fields[CARE_N_STAGE_FIELDS] = {
  { "booked-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "booked-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "dress-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "dress-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "shoot-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "shoot-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "proof-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "proof-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "production-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "production-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "ready-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "ready-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "pickup-planned", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "pickup-done", NULL, CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL },
};

static const CareDepartment duties[] = {
  CARE_DEPARTMENT_SALES, CARE_DEPARTMENT_DRESS, CARE_DEPARTMENT_MAKEUP, CARE_DEPARTMENT_PHOTO,
  CARE_DEPARTMENT_PROOF, CARE_DEPARTMENT_POST, CARE_DEPARTMENT_PICKUP,
};

CareDepartment
care_order_field_get_duty (CareOrderField field)
{
  return duties[field - CARE_FORM_SERVER_SALES];
}

const CareFieldInfo *
care_customer_field_get_info (CareCustomerField field)
{
  g_return_val_if_fail ((int) field < CARE_N_CUSTOMER_FIELDS, NULL);

  return &customer_fields[field];
}

const CareFieldInfo *
care_order_field_get_info (CareOrderField field)
{
  g_return_val_if_fail ((int) field < CARE_N_ORDER_FIELDS, NULL);

  return field < CARE_FORM_FIRST_STAGE ? &order_fields[field]
                                        : &stage_fields[field - CARE_FORM_FIRST_STAGE];
}

char *
care_customer_field_dup_label (CareCustomerField field)
{
  if (field >= CARE_FORM_FIRST_MARK && field <= CARE_FORM_LAST_MARK)
    return g_strdup (care_key_mark_get_label ((CareKeyMark) (field - CARE_FORM_FIRST_MARK)));

  return g_strdup (_(care_customer_field_get_info (field)->label));
}

char *
care_order_field_dup_label (CareOrderField field)
{
  CareStage stage;

  if (field >= CARE_FORM_SERVER_SALES && field <= CARE_FORM_SERVER_PICKUP)
    return g_strdup (care_department_get_staff_title (care_order_field_get_duty (field)));
  if (field < CARE_FORM_FIRST_STAGE)
    return g_strdup (_(order_fields[field].label));

  stage = (CareStage) ((field - CARE_FORM_FIRST_STAGE) / 2);
  if ((field - CARE_FORM_FIRST_STAGE) % 2 == 0)
    /* Translators: a field for a date; %s is a stage such as “Selection”. */
    return g_strdup_printf (_("%s, planned for"), care_stage_get_label (stage));

  /* Translators: a field for a date; %s is a stage such as “Selection”. */
  return g_strdup_printf (_("%s, happened on"), care_stage_get_label (stage));
}

CareOrderField
care_order_field_of_stage (int      stage,
                           gboolean done)
{
  return (CareOrderField) (CARE_FORM_FIRST_STAGE + 2 * stage + (done ? 1 : 0));
}
