/* care-call-timer.c — how long the conversation has lasted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call-timer.h"

#include "ui/widgets/care-text-shown.h"

#define GOAL  180
#define LIMIT 300

struct _CareCallTimer
{
  AdwBin        parent_instance;

  CareCallDesk *desk;
  GtkWidget    *label;
  guint         source;
};

G_DEFINE_FINAL_TYPE (CareCallTimer, care_call_timer, ADW_TYPE_BIN)

static char *
dup_text (gint64 seconds)
{
  int minutes = (int) (seconds / 60);
  int rest = (int) (seconds % 60);

  if (seconds >= LIMIT)
    /* Translators: minutes and seconds of a call that has lasted too long. */
    return g_strdup_printf (_("▲ %02d:%02d – over five minutes"), minutes, rest);
  if (seconds >= GOAL)
    /* Translators: minutes and seconds of a call. */
    return g_strdup_printf (_("△ %02d:%02d – over three minutes"), minutes, rest);

  return g_strdup_printf ("%02d:%02d / 3:00", minutes, rest);
}

void
care_call_timer_refresh (CareCallTimer *self)
{
  CareMoment started_at = care_call_desk_get_started_at (self->desk);
  CareClock *clock = care_office_get_clock (care_call_desk_get_office (self->desk));
  gint64 seconds = started_at != CARE_MOMENT_NONE ? MAX (care_clock_get_now (clock) - started_at, 0) : 0;
  g_autofree char *text = dup_text (seconds);

  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_widget_remove_css_class (self->label, "warning");
  gtk_widget_remove_css_class (self->label, "error");
  if (seconds >= LIMIT)
    gtk_widget_add_css_class (self->label, "error");
  else if (seconds >= GOAL)
    gtk_widget_add_css_class (self->label, "warning");
}

static gboolean
second_cb (gpointer data)
{
  care_call_timer_refresh (data);

  return G_SOURCE_CONTINUE;
}

static void
brief_changed_cb (CareCallTimer *self)
{
  gboolean is_open = care_call_desk_get_brief (self->desk) != NULL;

  care_call_timer_refresh (self);
  if (is_open && self->source == 0)
    self->source = g_timeout_add_seconds (1, second_cb, self);
  else if (!is_open)
    g_clear_handle_id (&self->source, g_source_remove);
}

static void
care_call_timer_dispose (GObject *object)
{
  CareCallTimer *self = CARE_CALL_TIMER (object);

  g_clear_handle_id (&self->source, g_source_remove);
  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_call_timer_parent_class)->dispose (object);
}

static void
care_call_timer_class_init (CareCallTimerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_call_timer_dispose;
}

static void
care_call_timer_init (CareCallTimer *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name ("alarm-symbolic");

  care_text_shown_to_reader (icon, _("Duration"));
  self->label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self->label, "numeric");
  gtk_widget_set_tooltip_text (self->label, _("A visit should take three minutes, at most five"));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), self->label);
  adw_bin_set_child (ADW_BIN (self), box);
}

void
care_call_timer_set_desk (CareCallTimer *self,
                          CareCallDesk  *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (brief_changed_cb), self);
  g_signal_connect_swapped (desk, "walked", G_CALLBACK (care_call_timer_refresh), self);
  brief_changed_cb (self);
}

const char *
care_call_timer_get_text (CareCallTimer *self)
{
  return gtk_label_get_text (GTK_LABEL (self->label));
}
