/* care-places.h — which pages there are, and how each is made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table. A page is made when somebody first goes there. The places of the sidebar
 * come first, in its order; Ctrl+1, Ctrl+2… lead to them. The others are reached from
 * within.
 */
#pragma once

#include "model/care-call-desk.h"
#include "model/care-complaint-desk.h"
#include "model/care-customer-desk.h"
#include "model/care-incoming-desk.h"
#include "model/care-queue-desk.h"
#include "model/care-report-desk.h"
#include "ui/care-page.h"

/* The desks of the person who signed in; pages are made with theirs. */
typedef struct
{
  CareOffice       *office;
  CareCustomerDesk *customers;
  CareQueueDesk    *queue;
  CareCallDesk     *call;
  CareIncomingDesk *incoming;
  CareReportDesk   *report;
  CareComplaintDesk *complaints;
} CareDesks;

CareDesks *care_desks_new  (CareOffice *office) G_GNUC_WARN_UNUSED_RESULT;
void       care_desks_free (CareDesks  *self);

typedef struct
{
  const char  *name;    /* also of the page in settings and on the command line */
  const char  *title;   /* msgid; NULL: not in the sidebar */
  const char  *icon;
  GtkWidget *(*build) (CareDesks *desks);
  gboolean     is_leaders; /* only for those who may change the team */
  gboolean     is_counted; /* its count stands in the sidebar before anybody goes there */
} CarePlace;

/* (nullable): the place at @position, NULL beyond the last. */
const CarePlace *care_places_get  (guint       position);

/* (nullable): the place called @name. */
const CarePlace *care_places_find (const char *name);

/* Whether somebody in @role may go there. */
gboolean         care_place_is_open (const CarePlace *self,
                                     CareRole         role);
