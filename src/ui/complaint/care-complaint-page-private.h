/* care-complaint-page-private.h — what the two parts of the page share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care-complaint-page.c shows the file, care-complaint-page-steps.c takes steps.
 */
#pragma once

#include "care-complaint-page.h"
#include "care-measures-box.h"
#include "care-plans-box.h"
#include "care-step-card.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-wrap-box.h"

struct _CareComplaintPage
{
  CarePage           parent_instance;

  CareBanner        *banner;
  GtkLabel          *subject;
  GtkLabel          *facts;
  GtkLabel          *dots;
  GtkLabel          *state;
  GtkLabel          *clock;
  GtkButton         *customer;
  GtkBox            *step;
  GtkLabel          *turn;
  AdwBin            *moves_place;
  AdwBin            *holder;
  GtkLabel          *refusal;
  GtkButton         *take;
  GtkBox            *parts;
  GtkBox            *side;
  GtkListBox        *history;

  CareWrapBox       *moves;    /* (nullable) buttons of the steps; borrowed */
  CareComplaintDesk *desk;
  CareComplaintFile *file;     /* (nullable) until it is loaded */
  CareComplaintHouse house;
  CareStepCard      *card;     /* (nullable) of the step that was picked; borrowed */
  int                move;     /* that step; -1: none */
  gint64             id;
  gboolean           is_typed; /* its form says something */
  CareComplaintChange *taking; /* (nullable) the step that is being taken */
};

void care_complaint_page_load          (CareComplaintPage *self);

/* care-complaint-page-steps.c */
void care_complaint_page_show_steps    (CareComplaintPage *self);
void care_complaint_page_install_steps (GtkWidgetClass    *widget_class);
void care_complaint_page_undo          (CarePage          *page);
