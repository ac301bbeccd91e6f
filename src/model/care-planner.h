/* care-planner.h — keeps the calls on file in step with what the rules demand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whoever changes a couple's file lets the planner look at it in the same
 * transaction: missing calls are inserted, open ones follow their date, those
 * without a reason are withdrawn. Once a day it also looks for what the mere passing
 * of time brings: birthdays, anniversaries and weddings two weeks ahead, and stages
 * that are late. Running it twice changes nothing.
 */
#pragma once

#include "care-house-rules.h"
#include "domain/care-customer.h"

/* How far ahead greetings are planned, in days. */
#define CARE_PLANNER_HORIZON 14

typedef struct
{
  const CareHouseRules *rules;
  CareDay               today;
  gint64                batch_id; /* the import that brings the calls; 0: none */
  guint                *n_planned; /* (nullable) counts the calls that are inserted */
} CarePlanner;

/**
 * care_planner_plan_customer:
 * @moves: (nullable) (element-type utf8): takes a sentence for every call that moves
 */
gboolean care_planner_plan_customer (const CarePlanner  *self,
                                     CareDb             *db,
                                     gint64              customer_id,
                                     GPtrArray          *moves,
                                     GError            **error);

/**
 * care_planner_plan_new:
 * @customer: a couple that was stored a moment ago and has no calls yet, with its ids
 * @orders: (element-type CareOrder): all its orders, oldest first
 *
 * The same for a couple that is still in memory: nothing is read, nothing compared.
 */
gboolean care_planner_plan_new      (const CarePlanner  *self,
                                     CareDb             *db,
                                     const CareCustomer *customer,
                                     GPtrArray          *orders,
                                     GError            **error);

/**
 * care_planner_plan_day:
 *
 * What the passing of time brings, up to the horizon; quick when it ran today.
 */
gboolean care_planner_plan_day      (const CarePlanner  *self,
                                     CareDb             *db,
                                     GError            **error);

/**
 * care_planner_mark_day:
 *
 * Notes that the file has all that the planner would bring today.
 */
gboolean care_planner_mark_day      (const CarePlanner  *self,
                                     CareDb             *db,
                                     GError            **error);

/* Whether care_planner_plan_day() has not run on @today yet. */
gboolean care_planner_is_behind     (CareDb             *db,
                                     CareDay             today);
