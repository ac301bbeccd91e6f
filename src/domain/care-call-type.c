/* care-call-type.c — the thirty-one reasons to call a customer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call-type.h"

static const CareWord types[] = {
  { "BOOKING_THANKS",    "call type", NC_("call type", "Post-booking call") },
  { "SCHEDULE_FOLLOW",   "call type", NC_("call type", "Shooting date follow-up") },
  { "DRESS_REMIND",      "call type", NC_("call type", "Dress selection reminder") },
  { "SHOOT_THANKS",      "call type", NC_("call type", "Post-shooting call") },
  { "PROOF_FOLLOW",      "call type", NC_("call type", "Post-proofing call") },
  { "PICKUP_NOTICE",     "call type", NC_("call type", "Goods-ready notice") },
  { "PICKUP_FOLLOW",     "call type", NC_("call type", "Post-pick-up call") },
  { "WEDDING_PREP",      "call type", NC_("call type", "Wedding-day dress and make-up reminder") },
  { "WEDDING_DAY",       "call type", NC_("call type", "Wedding-day greeting") },
  { "RETURN_VISIT",      "call type", NC_("call type", "Service return visit") },
  { "NEW_ASSIGN",        "call type", NC_("call type", "First contact by the newly assigned specialist") },
  { "BIRTHDAY",          "call type", NC_("call type", "Birthday greeting") },
  { "WED_ANNIV",         "call type", NC_("call type", "Wedding anniversary greeting") },
  { "SHOOT_ANNIV",       "call type", NC_("call type", "Shooting-month anniversary letter") },
  { "FESTIVAL",          "call type", NC_("call type", "Festival greeting") },
  { "STORE_DAY",         "call type", NC_("call type", "Studio anniversary visit") },
  { "PROMO",             "call type", NC_("call type", "Promotion call") },
  { "CARD_RENEW",        "call type", NC_("call type", "Card renewal reminder") },
  { "CARD_UPGRADE",      "call type", NC_("call type", "Card upgrade invitation") },
  { "POINTS_GIFT",       "call type", NC_("call type", "Year-end gift notice") },
  { "TOP3_VISIT",        "call type",
    NC_("call type", "Half-monthly visit to top-3 and important customers") },
  { "INQUIRY_FOLLOW",    "call type", NC_("call type", "Unclosed inquiry follow-up") },
  { "WINBACK",           "call type", NC_("call type", "Lapsed-customer win-back") },
  { "STAGE_LATE",        "call type", NC_("call type", "Service not on schedule") },
  { "REPLY_PROMISED",    "call type", NC_("call type", "Promised reply") },
  { "COMPLAINT_AFTER",   "call type", NC_("call type", "Return visit after complaint handling") },
  { "OUTCOME_NOTICE",    "call type", NC_("call type", "Outcome of a suggestion") },
  { "SURVEY",            "call type", NC_("call type", "Satisfaction survey call") },
  { "CALLBACK",          "call type", NC_("call type", "Agreed call-back") },
  { "COMPLAINT_OFFER",   "call type", NC_("call type", "Telling the customer the chosen plan") },
  { "COMPLAINT_DECLINE", "call type", NC_("call type", "Gentle answer to a complaint not established") },
};

#define PHONE (1u << CARE_CHANNEL_PHONE)
#define SMS   (1u << CARE_CHANNEL_SMS)
#define EMAIL (1u << CARE_CHANNEL_EMAIL)
#define VISIT (1u << CARE_CHANNEL_VISIT)
#define MAIL  (1u << CARE_CHANNEL_MAIL)

static const CareCallRule rules[CARE_N_CALL_TYPES] = {
  [CARE_CALL_BOOKING_THANKS]    = {   1,  2, 5, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_SCHEDULE_FOLLOW]   = {   7,  3, 6, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_DRESS_REMIND]      = {  -5,  1, 4, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_SHOOT_THANKS]      = {   1,  2, 5, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_PROOF_FOLLOW]      = {  10,  3, 5, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_PICKUP_NOTICE]     = {   0,  2, 6, SMS | PHONE,               CARE_CHANNEL_SMS,   FALSE, FALSE },
  [CARE_CALL_PICKUP_FOLLOW]     = {   5,  3, 5, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_WEDDING_PREP]      = { -15,  3, 5, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_WEDDING_DAY]       = {   0,  0, 2, SMS | PHONE,               CARE_CHANNEL_SMS,   TRUE,  FALSE },
  [CARE_CALL_RETURN_VISIT]      = {   1,  2, 5, PHONE | SMS | EMAIL | VISIT,
                                                                           CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_NEW_ASSIGN]        = {   1,  6, 6, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_BIRTHDAY]          = {   0,  0, 3, SMS | PHONE | MAIL | VISIT,
                                                                           CARE_CHANNEL_SMS,   TRUE,  FALSE },
  [CARE_CALL_WED_ANNIV]         = {   0,  0, 3, SMS | PHONE | MAIL,        CARE_CHANNEL_SMS,   TRUE,  FALSE },
  [CARE_CALL_SHOOT_ANNIV]       = {   0, 10, 7, MAIL | SMS,                CARE_CHANNEL_MAIL,  TRUE,  FALSE },
  [CARE_CALL_FESTIVAL]          = {   0,  0, 7, SMS | PHONE | MAIL,        CARE_CHANNEL_SMS,   TRUE,  FALSE },
  [CARE_CALL_STORE_DAY]         = {  -7,  7, 7, SMS | PHONE | MAIL,        CARE_CHANNEL_SMS,   FALSE, TRUE },
  [CARE_CALL_PROMO]             = {  -3, 10, 8, SMS | PHONE,               CARE_CHANNEL_SMS,   FALSE, TRUE },
  [CARE_CALL_CARD_RENEW]        = { -30, 15, 6, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_CARD_UPGRADE]      = {   1, 14, 7, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, TRUE },
  [CARE_CALL_POINTS_GIFT]       = {   7, 30, 7, PHONE | SMS | MAIL,        CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_TOP3_VISIT]        = {   2,  7, 5, PHONE | VISIT,             CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_INQUIRY_FOLLOW]    = {   1,  1, 6, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_WINBACK]           = { 365, 30, 8, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, TRUE },
  [CARE_CALL_STAGE_LATE]        = {   1,  1, 3, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_REPLY_PROMISED]    = {   0,  0, 1, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_COMPLAINT_AFTER]   = {   1,  2, 3, PHONE | VISIT,             CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_OUTCOME_NOTICE]    = {   1,  6, 7, PHONE | SMS,               CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_SURVEY]            = {  30, 30, 7, PHONE | MAIL | SMS,        CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_CALLBACK]          = {   0,  0, 2, PHONE,                     CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_COMPLAINT_OFFER]   = {   0,  1, 1, PHONE | VISIT,             CARE_CHANNEL_PHONE, FALSE, FALSE },
  [CARE_CALL_COMPLAINT_DECLINE] = {   0,  1, 2, PHONE | VISIT,             CARE_CHANNEL_PHONE, FALSE, FALSE },
};

CARE_DEFINE_WORDS (CareCallType, care_call_type, types)

const CareCallRule *
care_call_type_get_rule (CareCallType type)
{
  return &rules[type];
}

CareChannel
care_call_type_get_channel (CareCallType type,
                            CareLevel    level)
{
  const CareCallRule *rule = care_call_type_get_rule (type);
  gboolean is_personal = type == CARE_CALL_BIRTHDAY || type == CARE_CALL_WED_ANNIV ||
                         type == CARE_CALL_FESTIVAL;

  if (is_personal && level >= CARE_LEVEL_VIP)
    return CARE_CHANNEL_PHONE;

  return rule->first_channel;
}

gboolean
care_call_type_is_allowed (CareCallType type,
                           CareConsent  consent)
{
  /* Who stays away may be asked why, unless they said no to such calls. */
  if (type == CARE_CALL_WINBACK)
    return consent != CARE_CONSENT_REFUSED;

  return !care_call_type_get_rule (type)->needs_promo_consent || consent == CARE_CONSENT_GIVEN;
}
