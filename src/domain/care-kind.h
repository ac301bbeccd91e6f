/* care-kind.h — the office's small vocabularies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Departments, stages, channels, outcomes, ratings, levels: closed lists that the
 * forms print and the statistics count. Each has a stored nick and a translated
 * label (care-word.h). A switch over one of them has no default, so a new value
 * fails to compile exactly where somebody must think.
 */
#pragma once

#include "care-word.h"

typedef enum
{
  CARE_DEPARTMENT_NONE,
  CARE_DEPARTMENT_SALES,      /* 门市部 */
  CARE_DEPARTMENT_DRESS,      /* 礼服部 */
  CARE_DEPARTMENT_MAKEUP,     /* 化妆造型部 */
  CARE_DEPARTMENT_PHOTO,      /* 摄影部 */
  CARE_DEPARTMENT_PROOF,      /* 选片部 */
  CARE_DEPARTMENT_POST,       /* 后期部 */
  CARE_DEPARTMENT_PRODUCTION, /* 产品制作 */
  CARE_DEPARTMENT_PICKUP,     /* 取件部 */
  CARE_DEPARTMENT_DISPATCH,   /* 调度 */
  CARE_DEPARTMENT_SERVICE,    /* 客服部 */
  CARE_DEPARTMENT_ADMIN       /* 行政财务 */
} CareDepartment;
#define CARE_N_DEPARTMENTS (CARE_DEPARTMENT_ADMIN + 1)
CARE_DECLARE_WORDS (CareDepartment, care_department)

/* The title of the people of a department, e.g. "Photographer". */
const char *care_department_get_staff_title (CareDepartment department);

typedef enum
{
  CARE_STAGE_BOOKED,     /* 预约 */
  CARE_STAGE_DRESS,      /* 选礼服 */
  CARE_STAGE_SHOOT,      /* 拍照 */
  CARE_STAGE_PROOF,      /* 看样、选片 */
  CARE_STAGE_PRODUCTION, /* 后期制作 */
  CARE_STAGE_READY,      /* 到件 */
  CARE_STAGE_PICKUP,     /* 取件 */
  CARE_STAGE_WEDDING     /* 结婚当天; belongs to the customer, not to the order */
} CareStage;
#define CARE_N_STAGES (CARE_STAGE_WEDDING + 1)
CARE_DECLARE_WORDS (CareStage, care_stage)

/* The department that serves a stage. */
CareDepartment care_stage_get_department (CareStage stage);

typedef enum
{
  CARE_STAGE_STATUS_PENDING,
  CARE_STAGE_STATUS_DONE,
  CARE_STAGE_STATUS_POSTPONED,
  CARE_STAGE_STATUS_CANCELLED,
  CARE_STAGE_STATUS_REDO
} CareStageStatus;
CARE_DECLARE_WORDS (CareStageStatus, care_stage_status)

typedef enum
{
  CARE_CHANNEL_PHONE,
  CARE_CHANNEL_SMS,
  CARE_CHANNEL_EMAIL,
  CARE_CHANNEL_VISIT,    /* 上门 */
  CARE_CHANNEL_IN_STORE, /* 到店 */
  CARE_CHANNEL_MAIL,     /* 信函 */
  CARE_CHANNEL_IM        /* 微信、LINE */
} CareChannel;
#define CARE_N_CHANNELS (CARE_CHANNEL_IM + 1)
CARE_DECLARE_WORDS (CareChannel, care_channel)

/* The result of one attempt to reach a customer. */
typedef enum
{
  CARE_OUTCOME_NONE,
  CARE_OUTCOME_REACHED_DONE,
  CARE_OUTCOME_REACHED_LATER,   /* asks for another time */
  CARE_OUTCOME_REACHED_REFUSED, /* 拒访 */
  CARE_OUTCOME_HUNG_UP,
  CARE_OUTCOME_THIRD_PARTY,     /* somebody else answered */
  CARE_OUTCOME_NO_ANSWER,
  CARE_OUTCOME_BUSY,
  CARE_OUTCOME_POWER_OFF,
  CARE_OUTCOME_OUT_OF_SERVICE,
  CARE_OUTCOME_INVALID,         /* 空号 */
  CARE_OUTCOME_WRONG_NUMBER,
  CARE_OUTCOME_SMS_SENT,
  CARE_OUTCOME_SMS_FAILED,
  CARE_OUTCOME_MAILED,
  CARE_OUTCOME_MAIL_RETURNED,
  CARE_OUTCOME_VISITED,
  CARE_OUTCOME_EMAIL_SENT
} CareOutcome;
#define CARE_N_OUTCOMES (CARE_OUTCOME_EMAIL_SENT + 1)
CARE_DECLARE_WORDS (CareOutcome, care_outcome)

/* The customer's own telephone was answered by the customer. */
gboolean    care_outcome_is_reached  (CareOutcome outcome);
/* Contact made: the visit counts as carried out (R65). */
gboolean    care_outcome_is_contact  (CareOutcome outcome);

typedef enum
{
  CARE_RATING_NONE,        /* 未评价 */
  CARE_RATING_SATISFIED,   /* 满意 */
  CARE_RATING_NEUTRAL,     /* 一般 */
  CARE_RATING_DISSATISFIED /* 不满意 */
} CareRating;
CARE_DECLARE_WORDS (CareRating, care_rating)

typedef enum
{
  CARE_LEVEL_ORDINARY,
  CARE_LEVEL_MEMBER,
  CARE_LEVEL_VIP,
  CARE_LEVEL_IMPORTANT
} CareLevel;
CARE_DECLARE_WORDS (CareLevel, care_level)

typedef enum
{
  CARE_SEX_UNKNOWN,
  CARE_SEX_FEMALE,
  CARE_SEX_MALE
} CareSex;
CARE_DECLARE_WORDS (CareSex, care_sex)

/* Consent to promotions; not asked counts as refused (R35 and the law). */
typedef enum
{
  CARE_CONSENT_NOT_ASKED,
  CARE_CONSENT_GIVEN,
  CARE_CONSENT_REFUSED
} CareConsent;
CARE_DECLARE_WORDS (CareConsent, care_consent)

typedef enum
{
  CARE_CUSTOMER_ACTIVE,
  CARE_CUSTOMER_LAPSED,
  CARE_CUSTOMER_LOST,
  CARE_CUSTOMER_DELETED
} CareCustomerState;
CARE_DECLARE_WORDS (CareCustomerState, care_customer_state)

typedef enum
{
  CARE_ORDER_OPEN,
  CARE_ORDER_DONE,     /* everything picked up */
  CARE_ORDER_CANCELLED
} CareOrderState;
CARE_DECLARE_WORDS (CareOrderState, care_order_state)
