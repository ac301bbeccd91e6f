/* care-kind.c — the office's small vocabularies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-kind.h"

static const CareWord departments[] = {
  { "NONE",       NULL,         N_("None") },
  { "SALES",      "department", N_("Store sales") },
  { "DRESS",      "department", N_("Dress") },
  { "MAKEUP",     "department", N_("Make-up and styling") },
  { "PHOTO",      "department", N_("Photography") },
  { "PROOF",      "department", N_("Photo selection") },
  { "POST",       "department", N_("Retouching and design") },
  { "PRODUCTION", "department", N_("Album production") },
  { "PICKUP",     "department", N_("Pick-up desk") },
  { "DISPATCH",   "department", N_("Scheduling") },
  { "SERVICE",    "department", N_("Customer service") },
  { "ADMIN",      "department", N_("Administration and finance") },
};

static const char * const staff_titles[] = {
  N_("Colleague"),
  N_("Store consultant"),
  N_("Dress consultant"),
  N_("Make-up artist"),
  N_("Photographer"),
  N_("Proofing staff"),
  N_("Retouching designer"),
  N_("Production staff"),
  N_("Pick-up clerk"),
  N_("Dispatcher"),
  N_("Customer-service specialist"),
  N_("Administration staff"),
};

static const CareWord stages[] = {
  { "BOOKED",     "stage", N_("Booking") },
  { "DRESS",      "stage", N_("Dress selection") },
  { "SHOOT",      "stage", N_("Shooting") },
  { "PROOF",      "stage", N_("Proofing") },
  { "PRODUCTION", "stage", N_("Production") },
  { "READY",      "stage", N_("Goods ready") },
  { "PICKUP",     "stage", N_("Pick-up") },
  { "WEDDING",    "stage", N_("Wedding day") },
};

static const CareWord stage_statuses[] = {
  { "PENDING",   "stage status", N_("Pending") },
  { "DONE",      "stage status", N_("Done") },
  { "POSTPONED", "stage status", N_("Postponed") },
  { "CANCELLED", "stage status", N_("Cancelled") },
  { "REDO",      "stage status", N_("To be redone") },
};

static const CareWord channels[] = {
  { "PHONE",    "channel", N_("Telephone") },
  { "SMS",      "channel", N_("SMS") },
  { "EMAIL",    "channel", N_("E-mail") },
  { "VISIT",    "channel", N_("Home visit") },
  { "IN_STORE", "channel", N_("In the store") },
  { "MAIL",     "channel", N_("Letter") },
  { "IM",       "channel", N_("WeChat or LINE") },
};

static const CareWord outcomes[] = {
  { "NONE",            "outcome", N_("Open") },
  { "REACHED_DONE",    "outcome", N_("Completed") },
  { "REACHED_LATER",   "outcome", N_("Call back later") },
  { "REACHED_REFUSED", "outcome", N_("Refused") },
  { "HUNG_UP",         "outcome", N_("Hung up half-way") },
  { "THIRD_PARTY",     "outcome", N_("Someone else answered") },
  { "NO_ANSWER",       "outcome", N_("No answer") },
  { "BUSY",            "outcome", N_("Busy") },
  { "POWER_OFF",       "outcome", N_("Switched off") },
  { "OUT_OF_SERVICE",  "outcome", N_("Out of service") },
  { "INVALID",         "outcome", N_("No such number") },
  { "WRONG_NUMBER",    "outcome", N_("Wrong number") },
  { "SMS_SENT",        "outcome", N_("SMS sent") },
  { "SMS_FAILED",      "outcome", N_("SMS failed") },
  { "MAILED",          "outcome", N_("Letter posted") },
  { "MAIL_RETURNED",   "outcome", N_("Letter returned") },
  { "VISITED",         "outcome", N_("Visited") },
  { "EMAIL_SENT",      "outcome", N_("E-mail sent") },
};

static const CareWord ratings[] = {
  { "NONE",         "rating", N_("Not rated") },
  { "SATISFIED",    "rating", N_("Satisfied") },
  { "NEUTRAL",      "rating", N_("Neutral") },
  { "DISSATISFIED", "rating", N_("Dissatisfied") },
};

static const CareWord levels[] = {
  { "ORDINARY",  "level", N_("Ordinary") },
  { "MEMBER",    "level", N_("Member") },
  { "VIP",       "level", N_("VIP") },
  { "IMPORTANT", "level", N_("Important customer") },
};

static const CareWord sexes[] = {
  { "UNKNOWN", "sex", N_("Unknown") },
  { "FEMALE",  "sex", N_("Bride") },
  { "MALE",    "sex", N_("Groom") },
};

static const CareWord consents[] = {
  { "NOT_ASKED", "consent", N_("Not asked") },
  { "GIVEN",     "consent", N_("Given") },
  { "REFUSED",   "consent", N_("Refused") },
};

static const CareWord customer_states[] = {
  { "ACTIVE",  "customer", N_("Active") },
  { "LAPSED",  "customer", N_("Lapsed") },
  { "LOST",    "customer", N_("Lost") },
  { "DELETED", "customer", N_("Erased") },
};

static const CareWord order_states[] = {
  { "OPEN",      "order", N_("In progress") },
  { "DONE",      "order", N_("Completed") },
  { "CANCELLED", "order", N_("Cancelled") },
};

CARE_DEFINE_WORDS (CareDepartment, care_department, departments)
CARE_DEFINE_WORDS (CareStage, care_stage, stages)
CARE_DEFINE_WORDS (CareStageStatus, care_stage_status, stage_statuses)
CARE_DEFINE_WORDS (CareChannel, care_channel, channels)
CARE_DEFINE_WORDS (CareOutcome, care_outcome, outcomes)
CARE_DEFINE_WORDS (CareRating, care_rating, ratings)
CARE_DEFINE_WORDS (CareLevel, care_level, levels)
CARE_DEFINE_WORDS (CareSex, care_sex, sexes)
CARE_DEFINE_WORDS (CareConsent, care_consent, consents)
CARE_DEFINE_WORDS (CareCustomerState, care_customer_state, customer_states)
CARE_DEFINE_WORDS (CareOrderState, care_order_state, order_states)

const char *
care_department_get_staff_title (CareDepartment department)
{
  return _(staff_titles[department]);
}

CareDepartment
care_stage_get_department (CareStage stage)
{
  static const CareDepartment by_stage[CARE_N_STAGES] = {
    CARE_DEPARTMENT_SALES, CARE_DEPARTMENT_DRESS, CARE_DEPARTMENT_PHOTO, CARE_DEPARTMENT_PROOF,
    CARE_DEPARTMENT_POST, CARE_DEPARTMENT_PICKUP, CARE_DEPARTMENT_PICKUP, CARE_DEPARTMENT_SALES,
  };

  return by_stage[stage];
}

gboolean
care_outcome_is_reached (CareOutcome outcome)
{
  return outcome == CARE_OUTCOME_REACHED_DONE || outcome == CARE_OUTCOME_REACHED_LATER ||
         outcome == CARE_OUTCOME_REACHED_REFUSED || outcome == CARE_OUTCOME_HUNG_UP;
}

gboolean
care_outcome_is_contact (CareOutcome outcome)
{
  return outcome == CARE_OUTCOME_REACHED_DONE || outcome == CARE_OUTCOME_VISITED;
}
