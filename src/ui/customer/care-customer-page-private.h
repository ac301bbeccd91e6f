/* care-customer-page-private.h — what the parts of a couple's page share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-customer-page.h"
#include "ui/widgets/care-banner.h"

struct _CareCustomerPage
{
  CarePage          parent_instance;

  CareBanner       *banner;
  GtkLabel         *names;
  GtkBox           *marks;
  GtkBox           *complaints;
  GtkBox           *orders;
  GtkBox           *couple;
  GtkBox           *papers;    /* documents and surveys */
  GtkWidget        *timeline;
  GtkWidget        *content;
  GtkWidget        *edit;

  CareCustomerDesk *desk;
  CareCustomerFile *file;
  gint64            id;
  gint64            undo_act;  /* what was told last as something that can be taken back */
  gboolean          is_loading;
  gboolean          again;
};

/* care-customer-page-actions.c */
void care_customer_page_install_actions (GtkWidgetClass *klass);
void care_customer_page_undo            (CarePage       *page);
