/* care-call-plan.h — which calls an order and a customer are owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Around every order the studio promises calls: the day after booking and after
 * shooting, the tenth day after proofing, the fifth after pick-up (R58 to R61), and
 * reminders and enquiries between them. A customer is owed greetings on the wedding
 * day, its anniversaries and birthdays (R62, R75). The plan turns dates into those
 * promises, whether they lie ahead or behind. It never looks at the clock and never
 * touches the database; care-call-plan-diff.h compares it with what is stored.
 *
 * Birthdays are congratulated on only where something was ordered (S3: customers who
 * have consumed); the occurrence is a year of the person's own calendar.
 *
 * Nothing is owed for a cancelled order, nor to a customer who is not active. Whoever
 * asked not to be called gets neither call nor SMS, greetings included: only what
 * goes by letter is planned. A stage that was postponed or cancelled is not asked for.
 *
 * A due day on which the studio is closed moves to the next open day; a greeting
 * moves to the last open day before, but one that goes by SMS stays on its own day
 * (D12). The deadline counts from the day that was not moved.
 */
#pragma once

#include "care-call.h"
#include "care-customer.h"
#include "care-inquiry.h"
#include "care-office-calendar.h"
#include "care-order.h"

/* Who stays away is asked for the reason after a year, and twice more every half year. */
#define CARE_N_WINBACKS 3
extern const int care_call_plan_winback_days[CARE_N_WINBACKS];

/**
 * care_call_plan_order:
 *
 * The calls this order is owed as it stands. @today decides only what is late: a
 * stage whose planned day has passed is asked about again every three days, and only
 * the newest of these calls is in the plan.
 *
 * Returns: (transfer full) (element-type CareCall)
 */
GPtrArray *care_call_plan_order      (const CareCustomer       *customer,
                                      const CareOrder          *order,
                                      const CareOfficeCalendar *calendar,
                                      CareDay                   today) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_plan_customer:
 * @orders: (element-type CareOrder): all orders of the customer, oldest first
 *
 * The calls about the couple rather than one order (wedding, anniversaries, birthdays,
 * festivals, first contact by a new specialist, winning back) whose proper day, or the
 * day that closed days move it to, lies in @from to @until inclusive.
 *
 * Returns: (transfer full) (element-type CareCall)
 */
GPtrArray *care_call_plan_customer   (const CareCustomer       *customer,
                                      GPtrArray                *orders,
                                      const CareOfficeCalendar *calendar,
                                      CareDay                   from,
                                      CareDay                   until) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_plan_all:
 * @orders: (element-type CareOrder): all orders of the customer, oldest first
 *
 * Both plans together: every order's, and the customer's own for @from to @until.
 *
 * Returns: (transfer full) (element-type CareCall)
 */
GPtrArray *care_call_plan_all        (const CareCustomer       *customer,
                                      GPtrArray                *orders,
                                      const CareOfficeCalendar *calendar,
                                      CareDay                   today,
                                      CareDay                   from,
                                      CareDay                   until) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_plan_inquiry:
 *
 * The calls after somebody asked and did not book: on the first, third and tenth day,
 * as long as the inquiry is open.
 *
 * Returns: (transfer full) (element-type CareCall)
 */
GPtrArray *care_call_plan_inquiry    (const CareCustomer       *customer,
                                      const CareInquiry        *inquiry,
                                      const CareOfficeCalendar *calendar) G_GNUC_WARN_UNUSED_RESULT;

/* The last day on which anything of an order happened, or no day. */
CareDay    care_call_plan_last_consumed (GPtrArray             *orders);

/* Its deadline is over: an import of old orders does not owe it any more. */
gboolean   care_call_plan_is_history (const CareCall           *call,
                                      CareDay                   today);

/**
 * care_call_dup_key:
 *
 * What a call is unique by, as text: type, customer, person, order, occurrence.
 */
char      *care_call_dup_key         (const CareCall           *call) G_GNUC_WARN_UNUSED_RESULT;
