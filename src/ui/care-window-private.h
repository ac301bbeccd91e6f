/* care-window-private.h — what the parts of the window share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-places.h"
#include "care-window.h"
#include "model/care-bell-watch.h"
#include "ui/care-sidebar.h"
#include "ui/welcome/care-sign-in-page.h"
#include "ui/welcome/care-welcome-page.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-shell.h"

/* One step of the way here. */
typedef struct
{
  const CarePlace *place;
  gint64           subject;
} CareStep;

struct _CareWindow
{
  AdwApplicationWindow  parent_instance;

  /* template */
  AdwToastOverlay      *toasts;
  GtkStack             *root;       /* opening, welcome, sign-in, office */
  CareWelcomePage      *welcome;
  CareSignInPage       *sign_in;
  CareShell            *shell;
  CareSidebar          *sidebar;
  GtkStack             *pages;
  AdwWindowTitle       *title;
  GtkButton            *back;
  GtkSearchEntry       *search;
  GtkMenuButton        *menu_button;
  CareBanner           *bell_banner;

  CareClock            *clock;
  CareOffice           *office;
  CareDesks            *desks;
  CareBellWatch        *bell_watch; /* speaks where there is no notification server */
  GSettings            *habits;
  GCancellable         *opening;
  char                 *path;       /* of the file that is being opened */

  CareStep              here;
  GArray               *steps;      /* CareStep: the way back */
  CareStep              wish;       /* where to go after signing in */
  guint                 count_id;   /* idle: pages are made for what they count */

  CarePage             *undo_page;  /* who takes the last act back; borrowed */
  AdwToast             *toast;      /* the last sentence in passing; borrowed */

  guint                 patience;   /* seconds */
  gint64                touched_at; /* monotonic, microseconds */
  guint                 watch_id;
};

/* care-window-places.c */
void      care_window_enter       (CareWindow      *self);
void      care_window_leave_pages (CareWindow      *self);
void      care_window_go_back     (CareWindow      *self);
void      care_window_finish      (CareWindow      *self,
                                   const char      *place,
                                   gint64           subject);
CarePage *care_window_get_page    (CareWindow      *self);
void      care_window_show_bell   (CareWindow      *self);

/* care-window-actions.c */
void      care_window_install_actions (GtkWidgetClass *klass);
void      care_window_lock            (CareWindow     *self);
