/* care-kind.c — the office's small vocabularies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-kind.h"

static const CareWord departments[] = {
  { "NONE",       NULL,         N_("None") },
  { "SALES",      "department", NC_("department", "Store sales") },
  { "DRESS",      "department", NC_("department", "Dress") },
  { "MAKEUP",     "department", NC_("department", "Make-up and styling") },
  { "PHOTO",      "department", NC_("department", "Photography") },
  { "PROOF",      "department", NC_("department", "Proofing") },
  { "POST",       "department", NC_("department", "Retouching and design") },
  { "PRODUCTION", "department", NC_("department", "Album production") },
  { "PICKUP",     "department", NC_("department", "Pick-up desk") },
  { "DISPATCH",   "department", NC_("department", "Scheduling") },
  { "SERVICE",    "department", NC_("department", "Customer service") },
  { "ADMIN",      "department", NC_("department", "Administration and finance") },
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
  { "BOOKED",     "stage", NC_("stage", "Booking") },
  { "DRESS",      "stage", NC_("stage", "Dress selection") },
  { "SHOOT",      "stage", NC_("stage", "Shooting") },
  { "PROOF",      "stage", NC_("stage", "Proofing") },
  { "PRODUCTION", "stage", NC_("stage", "Production") },
  { "READY",      "stage", NC_("stage", "Goods ready") },
  { "PICKUP",     "stage", NC_("stage", "Pick-up") },
  { "WEDDING",    "stage", NC_("stage", "Wedding day") },
};

static const CareWord stage_statuses[] = {
  { "PENDING",   "stage status", NC_("stage status", "Pending") },
  { "DONE",      "stage status", NC_("stage status", "Done") },
  { "POSTPONED", "stage status", NC_("stage status", "Postponed") },
  { "CANCELLED", "stage status", NC_("stage status", "Cancelled") },
  { "REDO",      "stage status", NC_("stage status", "To be redone") },
};

static const CareWord channels[] = {
  { "PHONE",    "channel", NC_("channel", "Telephone") },
  { "SMS",      "channel", NC_("channel", "SMS") },
  { "EMAIL",    "channel", NC_("channel", "E-mail") },
  { "VISIT",    "channel", NC_("channel", "Home visit") },
  { "IN_STORE", "channel", NC_("channel", "In the store") },
  { "MAIL",     "channel", NC_("channel", "Letter") },
  { "IM",       "channel", NC_("channel", "WeChat or LINE") },
};

static const CareWord outcomes[] = {
  { "NONE",            "outcome", NC_("outcome", "Open") },
  { "REACHED_DONE",    "outcome", NC_("outcome", "Completed") },
  { "REACHED_LATER",   "outcome", NC_("outcome", "Call back later") },
  { "REACHED_REFUSED", "outcome", NC_("outcome", "Refused") },
  { "HUNG_UP",         "outcome", NC_("outcome", "Hung up half-way") },
  { "THIRD_PARTY",     "outcome", NC_("outcome", "Someone else answered") },
  { "NO_ANSWER",       "outcome", NC_("outcome", "No answer") },
  { "BUSY",            "outcome", NC_("outcome", "Busy") },
  { "POWER_OFF",       "outcome", NC_("outcome", "Switched off") },
  { "OUT_OF_SERVICE",  "outcome", NC_("outcome", "Out of service") },
  { "INVALID",         "outcome", NC_("outcome", "No such number") },
  { "WRONG_NUMBER",    "outcome", NC_("outcome", "Wrong number") },
  { "SMS_SENT",        "outcome", NC_("outcome", "SMS sent") },
  { "SMS_FAILED",      "outcome", NC_("outcome", "SMS failed") },
  { "MAILED",          "outcome", NC_("outcome", "Letter posted") },
  { "MAIL_RETURNED",   "outcome", NC_("outcome", "Letter returned") },
  { "VISITED",         "outcome", NC_("outcome", "Visited") },
  { "EMAIL_SENT",      "outcome", NC_("outcome", "E-mail sent") },
};

static const CareWord ratings[] = {
  { "NONE",         "rating", NC_("rating", "Not rated") },
  { "SATISFIED",    "rating", NC_("rating", "Satisfied") },
  { "NEUTRAL",      "rating", NC_("rating", "Neutral") },
  { "DISSATISFIED", "rating", NC_("rating", "Dissatisfied") },
};

static const CareWord levels[] = {
  { "ORDINARY",  "level", NC_("level", "Ordinary") },
  { "MEMBER",    "level", NC_("level", "Member") },
  { "VIP",       "level", NC_("level", "VIP") },
  { "IMPORTANT", "level", NC_("level", "Important customer") },
};

static const CareWord sexes[] = {
  { "UNKNOWN", "sex", NC_("sex", "Unknown") },
  { "FEMALE",  "sex", NC_("sex", "Bride") },
  { "MALE",    "sex", NC_("sex", "Groom") },
};

static const CareWord consents[] = {
  { "NOT_ASKED", "consent", NC_("consent", "Not asked") },
  { "GIVEN",     "consent", NC_("consent", "Given") },
  { "REFUSED",   "consent", NC_("consent", "Refused") },
};

static const CareWord customer_states[] = {
  { "ACTIVE",  "customer", NC_("customer", "Active") },
  { "LAPSED",  "customer", NC_("customer", "Lapsed") },
  { "LOST",    "customer", NC_("customer", "Lost") },
  { "DELETED", "customer", NC_("customer", "Erased") },
};

static const CareWord order_states[] = {
  { "OPEN",      "order", NC_("order", "In progress") },
  { "DONE",      "order", NC_("order", "Completed") },
  { "CANCELLED", "order", NC_("order", "Cancelled") },
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
