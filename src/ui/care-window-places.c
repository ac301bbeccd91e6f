/* care-window-places.c — going from page to page, and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-habits.h"
#include "care-window-private.h"
#include "ui/widgets/care-text-shown.h"

/* More steps back than this nobody remembers. */
#define MOST_STEPS 50

static void
told_cb (CareWindow *self,
         const char *sentence,
         gboolean    can_undo,
         CarePage   *page)
{
  AdwToast *toast;

  /* An undo offered for one act must not take back another, and no sentence waits for an older one. */
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  self->undo_page = can_undo ? page : NULL;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", can_undo);
  toast = care_text_shown_in_toast (sentence);
  if (can_undo)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "win.take-back");
      adw_toast_set_timeout (toast, 8);
    }
  g_set_weak_pointer (&self->toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static guint
find_position (const CarePlace *place)
{
  for (guint i = 0; care_places_get (i) != NULL; i++)
    if (care_places_get (i) == place)
      return i;

  return G_MAXUINT;
}

static void
badge_cb (CareWindow *self,
          GParamSpec *pspec,
          CarePage   *page)
{
  GtkStackPage *place = gtk_stack_get_page (self->pages, GTK_WIDGET (page));

  care_sidebar_set_badge (self->sidebar, find_position (care_places_find (gtk_stack_page_get_name (place))),
                          care_page_get_badge (page));
}

static void
title_cb (CareWindow *self,
          GParamSpec *pspec,
          CarePage   *page)
{
  if (page == care_window_get_page (self))
    adw_window_title_set_title (self->title, care_page_get_title (page));
}

static CarePage *
need_page (CareWindow      *self,
           const CarePlace *place)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, place->name);

  if (page != NULL)
    return CARE_PAGE (page);

  page = place->build (self->desks);
  gtk_stack_add_named (self->pages, page, place->name);
  g_signal_connect_object (page, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notify::badge", G_CALLBACK (badge_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notify::title", G_CALLBACK (title_cb), self, G_CONNECT_SWAPPED);
  badge_cb (self, NULL, CARE_PAGE (page));

  return CARE_PAGE (page);
}

CarePage *
care_window_get_page (CareWindow *self)
{
  return (CarePage *) gtk_stack_get_visible_child (self->pages);
}

/* Who sits here now may not see what the person before saw, and could go back to. */
static CareStep
open_step (CareWindow *self,
           CareStep    step)
{
  CareStep first = { care_places_get (0), 0 };

  return care_place_is_open (step.place, care_office_get_actor (self->office).role) ? step : first;
}

/* The list of due calls says it better than a banner above it. */
void
care_window_show_bell (CareWindow *self)
{
  gboolean is_elsewhere = self->here.place != care_places_find ("today");

  care_banner_set_text (self->bell_banner,
                        is_elsewhere ? care_bell_watch_get_banner (self->bell_watch) : NULL);
  care_banner_set_action (self->bell_banner, _("Show Today"), "app.today");
}

static void
show_step (CareWindow *self,
           CareStep    wanted)
{
  CareStep step = open_step (self, wanted);
  CarePage *page = need_page (self, step.place);
  CarePage *before = care_window_get_page (self);

  if (before != NULL && before != page)
    care_page_leave (before);
  self->here = step;
  care_window_show_bell (self);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (page));
  adw_window_title_set_title (self->title, care_page_get_title (page));
  care_sidebar_select (self->sidebar, step.place->title != NULL ? find_position (step.place) : G_MAXUINT);
  gtk_widget_set_visible (GTK_WIDGET (self->back), self->steps->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", self->steps->len > 0);
  if (step.place->title != NULL)
    care_habits_put (self->habits, "last-page", step.place->name);
  care_page_arrive (page, step.subject);
}

void
care_window_go (CareWindow *self,
                const char *name,
                gint64      subject)
{
  CareStep step = { care_places_find (name), subject };

  if (step.place == NULL)
    return;
  if (self->desks == NULL || !g_str_equal (gtk_stack_get_visible_child_name (self->root), "office"))
    {
      self->wish = step;
      return;
    }
  if (self->here.place == step.place && self->here.subject == subject)
    {
      care_page_arrive (care_window_get_page (self), subject);
      return;
    }

  if (self->here.place != NULL)
    g_array_append_val (self->steps, self->here);
  if (self->steps->len > MOST_STEPS)
    g_array_remove_index (self->steps, 0);
  show_step (self, step);
}

void
care_window_go_back (CareWindow *self)
{
  CareStep step;

  if (self->steps->len == 0)
    return;

  step = g_array_index (self->steps, CareStep, self->steps->len - 1);
  g_array_set_size (self->steps, self->steps->len - 1);
  show_step (self, step);
}

/* A form is done: its step is forgotten, and the file stands in its place. */
void
care_window_finish (CareWindow *self,
                    const char *place,
                    gint64      subject)
{
  CareStep file = { care_places_find (place), subject };
  CareStep *last = self->steps->len > 0
                   ? &g_array_index (self->steps, CareStep, self->steps->len - 1) : NULL;

  if (last != NULL && last->place == file.place && last->subject == subject)
    g_array_set_size (self->steps, self->steps->len - 1);
  show_step (self, file);
}

/* One page at a time, when nothing else is to be done: what it counts comes by itself. */
static gboolean
count_cb (gpointer data)
{
  CareWindow *self = data;
  const CarePlace *place;

  for (guint i = 0; self->desks != NULL && (place = care_places_get (i)) != NULL; i++)
    if (place->is_counted && care_place_is_open (place, care_office_get_actor (self->office).role) &&
        gtk_stack_get_child_by_name (self->pages, place->name) == NULL)
      {
        need_page (self, place);
        return G_SOURCE_CONTINUE;
      }

  self->count_id = 0;
  return G_SOURCE_REMOVE;
}

/* Somebody has signed in: the page that was open, or that was asked for. */
void
care_window_enter (CareWindow *self)
{
  g_autofree char *last = care_habits_dup (self->habits, "last-page", "today");
  const CarePlace *place = care_places_find (last);
  CareStep step = self->wish;

  gtk_stack_set_visible_child_name (self->root, "office");
  if (self->count_id == 0)
    self->count_id = g_idle_add_full (G_PRIORITY_LOW, count_cb, self, NULL);
  if (self->here.place != NULL && step.place == NULL)
    {
      show_step (self, self->here);
      return;
    }
  if (step.place == NULL)
    step.place = place != NULL && place->title != NULL ? place : care_places_get (0);
  self->wish.place = NULL;
  care_window_go (self, step.place->name, step.subject);
}

/* Another file, or none: its pages go with it. */
void
care_window_leave_pages (CareWindow *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  if (page != NULL)
    care_page_leave (CARE_PAGE (page));
  self->undo_page = NULL;
  g_clear_handle_id (&self->count_id, g_source_remove);
  g_clear_weak_pointer (&self->toast);
  while ((page = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_stack_remove (self->pages, page);
  g_array_set_size (self->steps, 0);
  self->here.place = NULL;
  g_clear_object (&self->bell_watch);
  g_clear_pointer (&self->desks, care_desks_free);
}

const char *
care_window_get_place (CareWindow *self)
{
  const char *root = gtk_stack_get_visible_child_name (self->root);

  return g_str_equal (root, "office") && self->here.place != NULL ? self->here.place->name : root;
}
