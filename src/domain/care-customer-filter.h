/* care-customer-filter.h — which couples a list shows, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The office works in groups: those who have ordered, chosen the dress, been
 * photographed; the wedding is near, the card is valid, somebody is late. A filter is
 * a group, narrowed by conditions on one order or on the couple, in an order of lines.
 * Conditions on orders must all hold for the same order. Saved as a text, it is a
 * group of one's own.
 */
#pragma once

#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"

typedef enum
{
  CARE_GROUP_ALL,
  CARE_GROUP_ORDERED,      /* booked, and nothing has followed yet */
  CARE_GROUP_DRESS,        /* the dress is chosen */
  CARE_GROUP_SHOOT,        /* photographed */
  CARE_GROUP_PROOF,        /* the pictures are chosen; the album is being made */
  CARE_GROUP_PICKUP,       /* ready, or partly picked up */
  CARE_GROUP_WEDDING_SOON,
  CARE_GROUP_LATE,         /* a stage should have been, and was not */
  CARE_GROUP_MEMBERS,
  CARE_GROUP_LAPSED,       /* lapsed or lost */
  CARE_GROUP_UNASSIGNED,   /* nobody's yet */
  CARE_GROUP_MINE
} CareCustomerGroup;
#define CARE_N_GROUPS (CARE_GROUP_MINE + 1)
CARE_DECLARE_WORDS (CareCustomerGroup, care_customer_group)

typedef enum
{
  CARE_SORT_NAME,
  CARE_SORT_TICKET,
  CARE_SORT_PHONE,
  CARE_SORT_STAGE,
  CARE_SORT_ASSIGNED,
  CARE_SORT_CONTACT,   /* by the last contact; who was never called is at the end */
  CARE_SORT_COMPLAINT, /* by open complaints */
  CARE_SORT_WEDDING
} CareCustomerSort;
#define CARE_N_SORTS (CARE_SORT_WEDDING + 1)
CARE_DECLARE_WORDS (CareCustomerSort, care_customer_sort)

typedef enum
{
  CARE_PAID_ANY,
  CARE_PAID_NOTHING, /* not even a deposit */
  CARE_PAID_PARTLY,  /* there is a balance */
  CARE_PAID_IN_FULL
} CarePaid;
#define CARE_N_PAIDS (CARE_PAID_IN_FULL + 1)
CARE_DECLARE_WORDS (CarePaid, care_paid)

/* The wedding is soon within this many days. */
#define CARE_WEDDING_SOON_DAYS 30

CARE_DECLARE_RECORD (CareCustomerFilter, care_customer_filter)

/* Zero and NULL: any. */
struct _CareCustomerFilter
{
  CareCustomerGroup  group;
  char              *spots;        /* (owned) (nullable) part of the spots of an order */
  char              *place;        /* (owned) (nullable) part of the place of a stage */
  gint64             price_from;   /* of the package, fen */
  gint64             price_until;
  CarePaid           paid;
  gint64             served_by;    /* staff id: photographer, make-up artist, … */
  CareStage          stage;        /* whose day the next two are about */
  CareDay            from;
  CareDay            until;
  gint64             assigned_to;  /* staff id of the specialist */
  CareCustomerSort   sort;
  gboolean           is_descending;
};
#define CARE_TYPE_CUSTOMER_FILTER (care_customer_filter_get_type ())

/* What narrows a group, as bits. */
typedef enum
{
  CARE_CONDITION_SPOTS    = 1 << 0,
  CARE_CONDITION_PLACE    = 1 << 1,
  CARE_CONDITION_PRICE    = 1 << 2,
  CARE_CONDITION_PAID     = 1 << 3,
  CARE_CONDITION_SERVER   = 1 << 4,
  CARE_CONDITION_DAYS     = 1 << 5,
  CARE_CONDITION_ASSIGNED = 1 << 6
} CareCondition;

CareCustomerFilter *care_customer_filter_copy       (const CareCustomerFilter *self)
                                                     G_GNUC_WARN_UNUSED_RESULT;

/* Which conditions are set. */
CareCondition       care_customer_filter_get_set    (const CareCustomerFilter *self);

/* Whether a condition asks about orders and not only about the couple. */
gboolean            care_customer_filter_asks_orders (const CareCustomerFilter *self);

/* Drops every condition; group and order of lines stay. */
void                care_customer_filter_clear_set  (CareCustomerFilter       *self);

/* Which conditions the office asks first in a group. */
CareCondition       care_customer_group_get_conditions (CareCustomerGroup      group);

/* The stage whose day matters in a group. */
CareStage           care_customer_group_get_stage   (CareCustomerGroup         group);

/* Groups that an open order belongs to by what it has reached. */
gboolean            care_customer_group_is_of_stage (CareCustomerGroup         group);

/* The group of an open order that has come as far as @reached. */
CareCustomerGroup   care_stage_get_group            (CareStage                 reached);

/* How far an order of @total fen with @paid fen received is paid. */
CarePaid            care_paid_of                    (gint64                    total,
                                                     gint64                    paid);

/**
 * care_customer_filter_to_text:
 *
 * Returns: (transfer full): to be kept; only what is set
 */
char               *care_customer_filter_to_text    (const CareCustomerFilter *self)
                                                     G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_filter_from_text:
 *
 * Reads what care_customer_filter_to_text() wrote. What a later program wrote and this
 * one does not know is left out, so that a group never shows too few.
 */
CareCustomerFilter *care_customer_filter_from_text  (const char               *text)
                                                     G_GNUC_WARN_UNUSED_RESULT;
