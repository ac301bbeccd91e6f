/* care-order.h — what a couple ordered, and how far it has come
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One order slip (票单, R3): package, extras, money, the stages with the day each
 * was planned for and the day it happened, and who served. The wedding day belongs
 * to the customer; an order knows it only for showing its line of stages.
 */
#pragma once

#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"

typedef struct
{
  CareDay         planned_on;
  CareDay         done_on;   /* none: has not happened */
  CareStageStatus status;
} CareStageDate;

/* What else is known of a stage. */
typedef struct
{
  gint64  staff_id; /* who serves; 0: nobody named */
  char   *place;    /* (owned) (nullable) */
  char   *note;     /* (owned) (nullable) */
  char   *reason;   /* (owned) (nullable) why it was put off, cancelled or is done again */
  gint64  amount;   /* fen, spent at this stage */
} CareStageDetail;

typedef enum
{
  CARE_ORDER_PURCHASE,
  CARE_ORDER_PAYMENT
} CareOrderLineKind;

/* Something bought in addition, or something paid. */
typedef struct
{
  gint64   id;     /* 0: not stored yet */
  gint64   amount; /* fen */
  CareDay  on;     /* none: not known */
  char    *text;   /* (owned) (nullable) what was bought; how it was paid */
} CareOrderLine;

/* Somebody who served at this order (R4). */
typedef struct
{
  CareDepartment  duty;     /* in which part of the service */
  gint64          staff_id;
  char           *name;     /* (owned) */
} CareServer;

CARE_DECLARE_RECORD (CareOrder, care_order)

struct _CareOrder
{
  gint64         id;
  gint64         customer_id;
  char          *order_no;        /* (owned) 票单号, unique */
  char          *package;         /* (owned) (nullable) 套系 */
  char          *package_content; /* (owned) (nullable) */
  gint64         price;           /* fen */
  char          *extra_content;   /* (owned) (nullable) 二次内容; of several purchases, all */
  gint64         extra_amount;    /* fen; sum of the purchases */
  gint64         paid;            /* fen; sum of the payments */
  GPtrArray     *purchases;       /* (owned) (nullable) (element-type CareOrderLine) once loaded */
  GPtrArray     *payments;        /* (owned) (nullable) (element-type CareOrderLine) once loaded */
  char          *spots;           /* (owned) (nullable) 景点 */
  gboolean       rush;
  CareOrderState state;
  CareStageDate  stages[CARE_N_STAGES]; /* index CareStage; WEDDING stays empty */
  CareStageDetail details[CARE_N_STAGES];
  GPtrArray     *servers;         /* (owned) (element-type CareServer); never NULL once loaded */
  char          *note;            /* (owned) (nullable) */
  gint64         version;
};
#define CARE_TYPE_ORDER (care_order_get_type ())

CareServer *care_server_new        (CareDepartment   duty,
                                    gint64           staff_id,
                                    const char      *name) G_GNUC_WARN_UNUSED_RESULT;
void        care_server_free       (CareServer      *self);

CareOrderLine *care_order_line_new (gint64      amount,
                                    CareDay     on,
                                    const char *text) G_GNUC_WARN_UNUSED_RESULT;
void           care_order_line_free (CareOrderLine *self);

/* Whether anything but its dates is known of a stage. */
gboolean       care_stage_detail_is_empty (const CareStageDetail *self);
void           care_stage_detail_clear    (CareStageDetail       *self);
/* @self is blank or a shallow copy: what it points to is not freed. */
void           care_stage_detail_copy     (CareStageDetail       *self,
                                           const CareStageDetail *other);

CareOrder  *care_order_copy        (const CareOrder *self) G_GNUC_WARN_UNUSED_RESULT;

/* Package and extras less what was paid, in fen. */
gint64      care_order_get_balance (const CareOrder *self);

/**
 * care_order_get_server:
 *
 * Returns: (nullable): who served for @duty, borrowed from @self
 */
const CareServer *care_order_get_server (const CareOrder *self,
                                         CareDepartment   duty);

/* The first stage after the last that is done and is not done itself; WEDDING: none is left. */
CareStage   care_order_get_next_stage (const CareOrder *self);

/* The day a stage happened, or else the day it is planned for, or none. */
CareDay     care_stage_date_get_day (const CareStageDate *self);

/* Written for a date as a spreadsheet has it: up to @today it has happened, later it is planned. */
CareStageDate care_stage_date_on   (CareDay          day,
                                    CareDay          today);
