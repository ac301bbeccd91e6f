/* care-customers-page-private.h — what the facets of the customers' page share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-customer-grid.h"
#include "care-customers-page.h"
#include "care-filter-bar.h"
#include "care-group-pane.h"

/* What Undo takes back. */
typedef enum
{
  CARE_LIST_UNDO_NOTHING,
  CARE_LIST_UNDO_IMPORT,
  CARE_LIST_UNDO_GROUP
} CareListUndo;

struct _CareCustomersPage
{
  CarePage          parent_instance;

  GtkStack         *stack;
  AdwStatusPage    *empty;
  AdwStatusPage    *nothing_found;
  AdwStatusPage    *nobody_here;
  CareGroupPane    *groups;
  GtkWidget        *groups_side;
  GtkWidget        *filter_side;
  CareFilterBar    *filter;
  GtkLabel         *heading;
  CareCustomerGrid *grid;
  GtkToggleButton  *filter_button;
  GtkMenuButton    *save_button;
  GtkEntry         *group_name;
  GtkCheckButton   *group_shared;
  GtkButton        *group_save;
  GtkMenuButton    *export_button;

  CareCustomerDesk *desk;
  CareGroupDesk    *group_desk;
  gint64            group_id;      /* the saved group that is being renamed; 0: a new one */
  gboolean          has_asked;
  CareListUndo      undo;
  gint64            batch_id;      /* of the last import, to be taken back */
};

/* Saving groups. */
void care_customers_page_install_groups (GtkWidgetClass    *widget_class);
void care_customers_page_connect_groups (CareCustomersPage *self);
void care_customers_page_undo_group     (CareCustomersPage *self);

/* Copying, printing and exporting. */
void care_customers_page_install_taking (GtkWidgetClass    *widget_class);
void care_customers_page_set_up_taking  (CareCustomersPage *self);
