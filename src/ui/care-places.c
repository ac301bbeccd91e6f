/* care-places.c — which pages there are, and how each is made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-places.h"
#include "ui/complaint/care-complaint-edit-page.h"
#include "ui/complaint/care-complaint-page.h"
#include "ui/complaint/care-complaints-page.h"
#include "ui/customer/care-customer-edit-page.h"
#include "ui/customer/care-customer-page.h"
#include "ui/customer/care-customers-page.h"
#include "ui/customer/care-doubles-page.h"
#include "ui/customer/care-history-page.h"
#include "ui/day/care-day-page.h"
#include "ui/incoming/care-incoming-page.h"
#include "ui/incoming/care-owed-page.h"
#include "ui/office/care-office-page.h"
#include "ui/office/care-person-page.h"
#include "ui/office/care-rules-page.h"
#include "ui/office/care-scripts-page.h"
#include "ui/queue/care-queue-page.h"
#include "ui/report/care-reports-page.h"

static GtkWidget *
build_today (CareDesks *desks)
{
  return care_queue_page_new (desks->queue, desks->call);
}

static GtkWidget *
build_day (CareDesks *desks)
{
  return care_day_page_new (desks->office);
}

static GtkWidget *
build_customers (CareDesks *desks)
{
  return care_customers_page_new (desks->customers);
}

static GtkWidget *
build_customer (CareDesks *desks)
{
  return care_customer_page_new (desks->customers);
}

static GtkWidget *
build_customer_edit (CareDesks *desks)
{
  return care_customer_edit_page_new (desks->customers);
}

static GtkWidget *
build_complaints (CareDesks *desks)
{
  return care_complaints_page_new (desks->complaints);
}

static GtkWidget *
build_complaint (CareDesks *desks)
{
  return care_complaint_page_new (desks->complaints);
}

static GtkWidget *
build_complaint_edit (CareDesks *desks)
{
  return care_complaint_edit_page_new (desks->complaints);
}

static GtkWidget *
build_reports (CareDesks *desks)
{
  return care_reports_page_new (desks->report);
}

static GtkWidget *
build_doubles (CareDesks *desks)
{
  return care_doubles_page_new (desks->customers);
}

static GtkWidget *
build_history (CareDesks *desks)
{
  return care_history_page_new (desks->customers);
}

static GtkWidget *
build_office (CareDesks *desks)
{
  return care_office_page_new (desks->office);
}

static GtkWidget *
build_person (CareDesks *desks)
{
  return care_person_page_new (desks->office);
}

static GtkWidget *
build_owed (CareDesks *desks)
{
  return care_owed_page_new (desks->office);
}

static GtkWidget *
build_incoming (CareDesks *desks)
{
  return care_incoming_page_new (desks->incoming);
}

static GtkWidget *
build_rules (CareDesks *desks)
{
  return care_rules_page_new (desks->office);
}

static GtkWidget *
build_scripts (CareDesks *desks)
{
  return care_scripts_page_new (desks->office);
}

static const CarePlace places[] = {
  { "today", N_("Today"), "call-start-symbolic", build_today, FALSE, TRUE },
  { "customers", N_("Customers"), "system-users-symbolic", build_customers, FALSE },
  { "complaints", N_("Complaints"), "dialog-warning-symbolic", build_complaints, FALSE, TRUE },
  { "day", N_("The Day"), "x-office-calendar-symbolic", build_day, FALSE, TRUE },
  { "reports", N_("Reports"), "x-office-spreadsheet-symbolic", build_reports, FALSE },
  { "owed", N_("Follow-ups"), "mail-unread-symbolic", build_owed, FALSE, TRUE },
  { "office", N_("Office"), "preferences-system-symbolic", build_office, TRUE },
  { "customer", NULL, NULL, build_customer, FALSE },
  { "doubles", NULL, NULL, build_doubles, FALSE },
  { "history", NULL, NULL, build_history, FALSE },
  { "customer-edit", NULL, NULL, build_customer_edit, FALSE },
  { "complaint", NULL, NULL, build_complaint, FALSE },
  { "complaint-edit", NULL, NULL, build_complaint_edit, FALSE },
  { "person", NULL, NULL, build_person, TRUE },
  { "incoming", NULL, NULL, build_incoming, FALSE },
  { "scripts", NULL, NULL, build_scripts, TRUE },
  { "rules", NULL, NULL, build_rules, FALSE },
};

CareDesks *
care_desks_new (CareOffice *office)
{
  CareDesks *self = g_new0 (CareDesks, 1);

  self->office = g_object_ref (office);
  self->customers = care_customer_desk_new (office);
  self->queue = care_queue_desk_new (office);
  self->call = care_call_desk_new (office);
  self->incoming = care_incoming_desk_new (office);
  self->report = care_report_desk_new (office);
  self->complaints = care_complaint_desk_new (office);

  return self;
}

void
care_desks_free (CareDesks *self)
{
  g_object_unref (self->incoming);
  g_object_unref (self->report);
  g_object_unref (self->complaints);
  g_object_unref (self->call);
  g_object_unref (self->queue);
  g_object_unref (self->customers);
  g_object_unref (self->office);
  g_free (self);
}

const CarePlace *
care_places_get (guint position)
{
  return position < G_N_ELEMENTS (places) ? &places[position] : NULL;
}

const CarePlace *
care_places_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (places[i].name, name) == 0)
      return &places[i];

  return NULL;
}

gboolean
care_place_is_open (const CarePlace *self,
                    CareRole         role)
{
  return !self->is_leaders || care_role_may (role, CARE_DEED_MANAGE_STAFF);
}
