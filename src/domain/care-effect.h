/* care-effect.h — what an answer in a script proposes to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every answer of a call script may carry effects, written in the small notation of
 * the script file: `rate(SALES)=SATISFIED`, `task(dept=POST,'rush order')`,
 * `schedule(CALLBACK,+1d)`, `complaint→REOPENED`. They are read once, here. An effect
 * does nothing by itself: care-consequence.h turns the effects of a whole call into
 * what saving will do, and the specialist sees that before it happens.
 */
#pragma once

#include "care-call-type.h"
#include "care-kind.h"
#include "care-record.h"
#include "care-role.h"

typedef enum
{
  CARE_EFFECT_OUTCOME,          /* outcome=…: how the attempt ended */
  CARE_EFFECT_RATE,             /* rate(DEPT)=…; department NONE: that of the service called about */
  CARE_EFFECT_TEXT,             /* text(about): write down what the customer says */
  CARE_EFFECT_CONFIRM,          /* confirm(field): what the file says is right */
  CARE_EFFECT_UPDATE,           /* update(field): the customer says something new */
  CARE_EFFECT_APPOINTMENT,      /* appointment(what[,date]) */
  CARE_EFFECT_TASK,             /* task(dept='…'): a note to a department */
  CARE_EFFECT_SCHEDULE,         /* schedule(CALL_TYPE, when) */
  CARE_EFFECT_VISIT,            /* schedule(VISIT, …): somebody goes to the customer */
  CARE_EFFECT_FLAG,             /* flag(phone_invalid | no_anniversary) */
  CARE_EFFECT_OPT_OUT,          /* opt_out(all | promotion) */
  CARE_EFFECT_FEEDBACK,         /* feedback_item(dept): an opinion for the department */
  CARE_EFFECT_INCIDENT,         /* incident(dept, kind) */
  CARE_EFFECT_INQUIRY,          /* inquiry=… or inquiry.create */
  CARE_EFFECT_REASON,           /* reason=… */
  CARE_EFFECT_LAPSE,            /* lapse=…: why the customer stays away */
  CARE_EFFECT_LEAD,             /* lead, referral_lead: interested, or a friend is */
  CARE_EFFECT_CASE,             /* case.open, case.follow_up */
  CARE_EFFECT_PROMISE,          /* promise=KEPT | EXTENDED */
  CARE_EFFECT_OFFER_COMPLAINT,  /* offer(COMPLAINT): shows the red button */
  CARE_EFFECT_CREATE_COMPLAINT, /* complaint.create, complaint.reopen_or_create */
  CARE_EFFECT_MOVE_COMPLAINT,   /* complaint→STATE, through its own guards */
  CARE_EFFECT_RATE_COMPLAINT,   /* complaint.result_rating=… */
  CARE_EFFECT_REMEDY,           /* remedy(…) */
  CARE_EFFECT_SEVERITY,         /* severity=MAJOR */
  CARE_EFFECT_CARD,             /* card.renew_intent, card.upgrade_request */
  CARE_EFFECT_GIFT,             /* gift.reserve */
  CARE_EFFECT_SURVEY,           /* survey.scores, survey.recommend */
  CARE_EFFECT_MEMO,             /* memo(to, 5W1H): a message for a colleague */
  CARE_EFFECT_NOTIFY,           /* notify(role[,now]) */
  CARE_EFFECT_PRINT,            /* print(Fnn) */
  CARE_EFFECT_SUGGEST           /* suggest(…): a hint for the specialist */
} CareEffectKind;
#define CARE_N_EFFECT_KINDS (CARE_EFFECT_SUGGEST + 1)

/* What confirm() and update() speak of. */
typedef enum
{
  CARE_EFFECT_FIELD_NONE,
  CARE_EFFECT_FIELD_SHOOT_DAY,  /* order.shoot_date */
  CARE_EFFECT_FIELD_PROOF_DAY,  /* order.proof_date */
  CARE_EFFECT_FIELD_PICKUP_DAY, /* order.pickup_date */
  CARE_EFFECT_FIELD_STAGE_DAY,  /* stage.planned_on: of the stage called about */
  CARE_EFFECT_FIELD_CUSTOMER,   /* anything in the customer file */
  CARE_EFFECT_FIELD_ADDRESS
} CareEffectField;

typedef enum
{
  CARE_EFFECT_WHEN_RULE,     /* as the rule of the call type says */
  CARE_EFFECT_WHEN_DAYS,     /* so many days from today */
  CARE_EFFECT_WHEN_AGREED,   /* the time the customer names */
  CARE_EFFECT_WHEN_REPLY_BY, /* the time promised to the customer */
  CARE_EFFECT_WHEN_EXPIRY    /* days from the end of the card (negative: before) */
} CareEffectWhen;

/* What the specialist types beside an answer; a day that is only confirmed may be left out. */
typedef enum
{
  CARE_EFFECT_WANTS_NOTHING,
  CARE_EFFECT_WANTS_WORDS,
  CARE_EFFECT_WANTS_DAY,
  CARE_EFFECT_WANTS_TIME
} CareEffectWant;

CARE_DECLARE_RECORD (CareEffect, care_effect)

struct _CareEffect
{
  CareEffectKind  kind;
  char           *source;     /* (owned) as written in the script */
  CareDepartment  department; /* NONE: that of the service, or not of any */
  CareRating      rating;     /* RATE, RATE_COMPLAINT */
  CareOutcome     outcome;    /* OUTCOME */
  CareCallType    call_type;  /* SCHEDULE */
  CareEffectWhen  when;       /* SCHEDULE, VISIT */
  int             days;       /* SCHEDULE: with WHEN_DAYS and WHEN_EXPIRY */
  CareEffectField field;      /* CONFIRM, UPDATE */
  CareRole        role;       /* NOTIFY */
  gboolean        urgent;     /* NOTIFY: at once */
  gboolean        all;        /* OPT_OUT: of every call, not of promotions only */
  gboolean        if_major;   /* holds only for a major complaint */
  char           *word;       /* (owned) (nullable) what is left: "opinion", "REOPENED", "PRICE" … */
};
#define CARE_TYPE_EFFECT (care_effect_get_type ())

/**
 * care_effect_parse:
 *
 * Returns: (transfer full) (nullable): %NULL with %CARE_ERROR_INVALID when @text says
 *   nothing known
 */
CareEffect     *care_effect_parse            (const char        *text,
                                              GError           **error) G_GNUC_WARN_UNUSED_RESULT;

CareEffectWant  care_effect_get_want         (const CareEffect  *self);

/**
 * care_effect_field_get_stage:
 * @stage: (out): the stage of the order whose day @field is
 *
 * Returns: whether @field is the day of a stage known by itself
 */
gboolean        care_effect_field_get_stage  (CareEffectField    field,
                                              CareStage         *stage);
