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

static const CareFieldInfo customer_fields[CARE_N_CUSTOMER_FIELDS] = {
  [CARE_FIELD_NAME_1]         = { "name-1", N_("Name"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_SEX_1]          = { "sex-1", N_("Bride or groom"), CARE_FIELD_CHOICE, 0, choose_sex },
  [CARE_FIELD_BIRTHDAY_1]     = { "birthday-1", N_("Birthday"),
                                  CARE_FIELD_BIRTHDAY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_WECHAT_1]       = { "wechat-1", N_("WeChat"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_NAME_2]         = { "name-2", N_("Name"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_SEX_2]          = { "sex-2", N_("Bride or groom"), CARE_FIELD_CHOICE, 0, choose_sex },
  [CARE_FIELD_BIRTHDAY_2]     = { "birthday-2", N_("Birthday"),
                                  CARE_FIELD_BIRTHDAY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_WECHAT_2]       = { "wechat-2", N_("WeChat"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_NUMBERS]        = { "phones", N_("Telephones, the preferred one first"), CARE_FIELD_PHONES,
                                  CARE_TEXT_LINE_MAX, NULL },
  [CARE_FIELD_EMAIL]          = { "email", N_("E-mail"), CARE_FIELD_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FIELD_ADDRESS]        = { "address", N_("Address"), CARE_FIELD_TEXT, CARE_TEXT_ADDRESS_MAX, NULL },
  [CARE_FIELD_POSTCODE]       = { "postcode", N_("Postcode"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_WORK_UNIT]      = { "work-unit", N_("Employer"), CARE_FIELD_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FIELD_WEDDING]        = { "wedding", N_("Wedding day"), CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_LEVEL]          = { "level", N_("Level"), CARE_FIELD_CHOICE, 0, choose_level },
  [CARE_FIELD_CARD]           = { "card", N_("Member card"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_INTRODUCER]     = { "introducer", N_("Introduced by"),
                                  CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_CONSENT]        = { "consent", N_("Offers and promotions"),
                                  CARE_FIELD_CHOICE, 0, choose_consent },
  [CARE_FIELD_ELDER]          = { "elder", N_("Elderly: speak slowly, in plain words"),
                                  CARE_FIELD_SWITCH, 0, NULL },
  [CARE_FIELD_DO_NOT_CALL]    = { "do-not-call", N_("Do not call"), CARE_FIELD_SWITCH, 0, NULL },
  [CARE_FIELD_NO_ANNIVERSARY] = { "no-anniversary", N_("No anniversary greetings"),
                                  CARE_FIELD_SWITCH, 0, NULL },
  [CARE_FIELD_PHONE_INVALID]  = { "phone-invalid", N_("The telephone number is wrong"),
                                  CARE_FIELD_SWITCH, 0, NULL },
  [CARE_FIELD_NOTE]           = { "note", N_("Note"), CARE_FIELD_BLOCK, CARE_TEXT_NOTE_MAX, NULL },
};

static const CareFieldInfo order_fields[CARE_FIELD_FIRST_STAGE] = {
  [CARE_FIELD_ORDER_NO]      = { "order-no", N_("Order number"), CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_PACKAGE]       = { "package", N_("Package"), CARE_FIELD_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FIELD_CONTENT]       = { "content", N_("What it holds"),
                                 CARE_FIELD_TEXT, CARE_TEXT_ADDRESS_MAX, NULL },
  [CARE_FIELD_PRICE]         = { "price", N_("Price"), CARE_FIELD_MONEY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_EXTRA]         = { "extra", N_("Bought in addition"),
                                 CARE_FIELD_TEXT, CARE_TEXT_ADDRESS_MAX, NULL },
  [CARE_FIELD_EXTRA_AMOUNT]  = { "extra-amount", N_("Price of the addition"), CARE_FIELD_MONEY,
                                 CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_PAID]          = { "paid", N_("Paid"), CARE_FIELD_MONEY, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_SPOTS]         = { "spots", N_("Scenic spots"), CARE_FIELD_TEXT, CARE_TEXT_LINE_MAX, NULL },
  [CARE_FIELD_RUSH]          = { "rush", N_("Rush order"), CARE_FIELD_SWITCH, 0, NULL },
  [CARE_FIELD_ORDER_STATE]   = { "state", N_("State"), CARE_FIELD_CHOICE, 0, choose_order_state },
  [CARE_FIELD_SERVER_SALES]  = { "server-sales", NULL, CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_SERVER_MAKEUP] = { "server-makeup", NULL, CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_SERVER_PHOTO]  = { "server-photo", NULL, CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
  [CARE_FIELD_SERVER_PROOF]  = { "server-proof", NULL, CARE_FIELD_TEXT, CARE_TEXT_NAME_MAX, NULL },
};

static const CareFieldInfo stage_fields[CARE_N_STAGE_FIELDS] = {
  { "booked-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "booked-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "dress-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "dress-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "shoot-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "shoot-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "proof-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "proof-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "production-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "production-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "ready-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "ready-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "pickup-planned", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
  { "pickup-done", NULL, CARE_FIELD_DATE, CARE_TEXT_NAME_MAX, NULL },
};

static const CareDepartment duties[] = {
  CARE_DEPARTMENT_SALES, CARE_DEPARTMENT_MAKEUP, CARE_DEPARTMENT_PHOTO, CARE_DEPARTMENT_PROOF,
};

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

  return field < CARE_FIELD_FIRST_STAGE ? &order_fields[field]
                                        : &stage_fields[field - CARE_FIELD_FIRST_STAGE];
}

char *
care_customer_field_dup_label (CareCustomerField field)
{
  return g_strdup (_(care_customer_field_get_info (field)->label));
}

char *
care_order_field_dup_label (CareOrderField field)
{
  CareStage stage;

  if (field >= CARE_FIELD_SERVER_SALES && field <= CARE_FIELD_SERVER_PROOF)
    return g_strdup (care_department_get_staff_title (duties[field - CARE_FIELD_SERVER_SALES]));
  if (field < CARE_FIELD_FIRST_STAGE)
    return g_strdup (_(order_fields[field].label));

  stage = (CareStage) ((field - CARE_FIELD_FIRST_STAGE) / 2);
  if ((field - CARE_FIELD_FIRST_STAGE) % 2 == 0)
    /* Translators: a field for a date; %s is a stage such as “Selection”. */
    return g_strdup_printf (_("%s, planned for"), care_stage_get_label (stage));

  /* Translators: a field for a date; %s is a stage such as “Selection”. */
  return g_strdup_printf (_("%s, happened on"), care_stage_get_label (stage));
}

CareOrderField
care_order_field_of_stage (int      stage,
                           gboolean done)
{
  return (CareOrderField) (CARE_FIELD_FIRST_STAGE + 2 * stage + (done ? 1 : 0));
}
