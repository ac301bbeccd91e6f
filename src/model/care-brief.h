/* care-brief.h — everything a caller should know before lifting the receiver
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One call with its couple, the order it is about, all earlier contacts (R41), open
 * complaints, the other calls that fall on the same day, and what was typed when the
 * call was left half-way. Read-only once it is loaded.
 */
#pragma once

#include "domain/care-call.h"
#include "domain/care-customer.h"
#include "domain/care-incoming.h"
#include "domain/care-order.h"
#include "domain/care-staff.h"
#include "store/care-db.h"

CARE_DECLARE_RECORD (CareBrief, care_brief)

struct _CareBrief
{
  CareCall     *call;       /* (owned) */
  CareCustomer *customer;   /* (owned) */
  CareOrder    *order;      /* (owned) (nullable) the order it is about; else the newest */
  GPtrArray    *orders;     /* (owned) (element-type CareOrder) newest first */
  GPtrArray    *visits;     /* (owned) (element-type CareVisit) of the customer, newest first */
  GPtrArray    *complaints; /* (owned) (element-type CareComplaint) newest first */
  GPtrArray    *also_due;   /* (owned) (element-type CareCall) other open calls due by today */
  CareStaff    *owner;      /* (owned) (nullable) whose customer it is */
  CareCall     *original;   /* (owned) (nullable) the call that a call-back continues */
  CareIncoming *incoming;   /* (owned) (nullable) the call came in: @call is on nobody's list */
  char         *draft;      /* (owned) (nullable) */
};
#define CARE_TYPE_BRIEF (care_brief_get_type ())

/**
 * care_brief_load:
 * @me: whose draft is looked for; 0: nobody's
 */
CareBrief *care_brief_load       (CareDb           *db,
                                  gint64            call_id,
                                  gint64            me,
                                  CareDay           today,
                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_brief_load_incoming:
 * @incoming: with the customer who called, or with what a stranger said
 *
 * The brief of a call that came in; all open calls of the customer are in @also_due.
 */
CareBrief *care_brief_load_incoming (CareDb        *db,
                                     CareIncoming  *incoming,
                                     CareDay        today,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Attempts of this call that began on @day, in the zone of the studio. */
int        care_brief_count_attempts (const CareBrief  *self,
                                      CareDay           day,
                                      GTimeZone        *zone);
/* On how many days this call was tried. */
int        care_brief_count_days     (const CareBrief  *self,
                                      GTimeZone        *zone);
