/* care-timeline-view.c — what happened with a couple, to be filtered and opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-timeline-view.h"
#include "ui/widgets/care-text-shown.h"

/* Rows of one page. */
#define PAGE_ROWS 25

struct _CareTimelineView
{
  AdwBin              parent_instance;

  GtkDropDown        *filters;
  GtkListBox         *rows;
  GtkWidget          *more;

  CareCustomerFile   *file;
  GTimeZone          *zone;
  CareDay             today;
  guint               n_shown;
  guint               most;
  gboolean            is_quiet;
};

G_DEFINE_FINAL_TYPE (CareTimelineView, care_timeline_view, ADW_TYPE_BIN)

/* ---- one row ---------------------------------------------------------------------------- */

static char *
describe_when (const CareEvent *event)
{
  g_autofree char *day = event->when != CARE_CIVIL_NONE ? care_day_to_iso (care_civil_get_day (event->when))
                                                        : g_strdup (_("day not known"));
  int minute = care_civil_get_minute (event->when);

  if (event->kind == CARE_EVENT_CALL)
    /* Translators: a call in a couple's history that is to be made; %s is a day. */
    return g_strdup_printf (_("due %s"), day);
  if (event->kind == CARE_EVENT_LATE_CALL)
    /* Translators: a call in a couple's history that should have been made; %s is a day. */
    return g_strdup_printf (_("▲ late, was due %s"), day);

  return event->has_time ? g_strdup_printf ("%s %02d:%02d", day, minute / 60, minute % 60)
                         : g_steal_pointer (&day);
}

/* A picture and a word for the kind: neither colour nor place alone says what it is. */
static const char *
get_icon (CareEventKind kind)
{
  switch (kind)
    {
    case CARE_EVENT_COMPLAINT:
      return "dialog-warning-symbolic";
    case CARE_EVENT_DRAFT:
      return "document-edit-symbolic";
    case CARE_EVENT_LATE_CALL:
    case CARE_EVENT_CALL:
      return "alarm-symbolic";
    case CARE_EVENT_VISIT:
      return "call-start-symbolic";
    case CARE_EVENT_STAGE:
      return "object-select-symbolic";
    case CARE_EVENT_PURCHASE:
    case CARE_EVENT_PAYMENT:
      return "accessories-calculator-symbolic";
    case CARE_EVENT_SURVEY:
      return "view-list-symbolic";
    case CARE_EVENT_DOCUMENT:
      return "mail-attachment-symbolic";
    case CARE_EVENT_IMPORT:
      return "document-open-symbolic";
    case CARE_EVENT_CHANGE:
      return "document-edit-symbolic";
    }

  g_return_val_if_reached (NULL);
}

static void
set_action (GtkWidget  *row,
            const char *name,
            GVariant   *target)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), name);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

/* What pressing the row opens. */
static void
connect_row (GtkWidget       *row,
             const CareEvent *event)
{
  switch (event->kind)
    {
    case CARE_EVENT_STAGE:
      set_action (row, "customer.stage", g_variant_new ("(xi)", event->order_id, (int) event->stage));
      return;
    case CARE_EVENT_PURCHASE:
      set_action (row, "customer.line", g_variant_new ("(xix)", event->order_id, 0, event->id));
      return;
    case CARE_EVENT_PAYMENT:
      set_action (row, "customer.line", g_variant_new ("(xix)", event->order_id, 1, event->id));
      return;
    case CARE_EVENT_SURVEY:
      set_action (row, "customer.survey", g_variant_new_int64 (event->id));
      return;
    case CARE_EVENT_DOCUMENT:
      set_action (row, "customer.open-document", g_variant_new_int64 (event->id));
      return;
    case CARE_EVENT_CHANGE:
      set_action (row, "customer.history", NULL);
      return;
    case CARE_EVENT_DRAFT:
      set_action (row, "customer.edit", NULL);
      return;
    case CARE_EVENT_CALL:
    case CARE_EVENT_LATE_CALL:
      set_action (row, "app.open-call", g_variant_new_int64 (event->id));
      return;
    case CARE_EVENT_VISIT:
      set_action (row, "customer.visit", g_variant_new_int64 (event->id));
      return;
    case CARE_EVENT_COMPLAINT:
      set_action (row, "customer.complaint", g_variant_new_int64 (event->id));
      return;
    case CARE_EVENT_IMPORT:
      return;
    }
}

static GtkWidget *
new_row (const CareEvent *event)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *when = describe_when (event);
  g_autofree char *below = g_strconcat (when, event->detail != NULL && *event->detail != '\0' ? " · " : "",
                                        event->detail != NULL ? event->detail : "", NULL);

  care_text_shown_below (ADW_ACTION_ROW (row), event->title, below);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 6);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), get_icon (event->kind));
  if (event->kind == CARE_EVENT_COMPLAINT || event->kind == CARE_EVENT_LATE_CALL)
    gtk_widget_add_css_class (row, "care-red");
  if (event->kind == CARE_EVENT_CALL)
    gtk_widget_add_css_class (row, "care-planned");
  gtk_widget_set_focusable (row, TRUE);
  connect_row (row, event);

  return row;
}

/* ---- showing ------------------------------------------------------------------------------ */

static void
fill (CareTimelineView *self)
{
  CareTimelineFilter filter = (CareTimelineFilter) gtk_drop_down_get_selected (self->filters);
  g_autoptr(GPtrArray) events = NULL;
  GtkWidget *row;

  if (self->file == NULL)
    return;
  events = care_timeline_list (self->file, filter, self->today, self->zone);
  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, 0))) != NULL)
    gtk_list_box_remove (self->rows, row);
  self->n_shown = MIN (events->len, self->most);
  for (guint i = 0; i < self->n_shown; i++)
    gtk_list_box_append (self->rows, new_row (events->pdata[i]));
  gtk_widget_set_visible (self->more, events->len > self->n_shown);
}

static void
name_filters (CareTimelineView *self)
{
  g_autoptr(GPtrArray) events = care_timeline_list (self->file, CARE_TIMELINE_ALL, self->today, self->zone);
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  guint chosen = gtk_drop_down_get_selected (self->filters);
  guint counts[CARE_N_TIMELINE_FILTERS];

  care_timeline_count (events, counts);
  for (int i = 0; i < CARE_N_TIMELINE_FILTERS; i++)
    {
      g_autofree char *word = g_strdup_printf ("%s (%u)",
                                               care_timeline_filter_get_label ((CareTimelineFilter) i),
                                               counts[i]);

      gtk_string_list_append (words, word);
    }
  self->is_quiet = TRUE;
  gtk_drop_down_set_model (self->filters, G_LIST_MODEL (words));
  gtk_drop_down_set_selected (self->filters, chosen < CARE_N_TIMELINE_FILTERS ? chosen : 0);
  self->is_quiet = FALSE;
}

static void
filter_chosen_cb (CareTimelineView *self)
{
  if (self->is_quiet)
    return;
  self->most = PAGE_ROWS;
  fill (self);
}

static void
more_cb (CareTimelineView *self)
{
  guint first = self->n_shown;

  self->most += PAGE_ROWS;
  fill (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, (int) first)));
}

/* ---- object ------------------------------------------------------------------------------- */

static void
care_timeline_view_dispose (GObject *object)
{
  CareTimelineView *self = CARE_TIMELINE_VIEW (object);

  g_clear_pointer (&self->file, care_customer_file_unref);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (care_timeline_view_parent_class)->dispose (object);
}

static void
care_timeline_view_class_init (CareTimelineViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_timeline_view_dispose;
}

static GtkWidget *
new_head (CareTimelineView *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (_("History"));

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "heading");
  self->filters = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  care_text_shown_to_reader (GTK_WIDGET (self->filters), _("What is shown of the history"));
  g_signal_connect_swapped (self->filters, "notify::selected", G_CALLBACK (filter_chosen_cb), self);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->filters));

  return head;
}

static void
care_timeline_view_init (CareTimelineView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *nothing = gtk_label_new (_("Nothing has happened yet"));

  self->most = PAGE_ROWS;
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  gtk_widget_add_css_class (nothing, "dim-label");
  gtk_widget_add_css_class (nothing, "care-nothing");
  gtk_list_box_set_placeholder (self->rows, nothing);
  care_text_shown_to_reader (GTK_WIDGET (self->rows), _("History"));
  self->more = gtk_button_new_with_label (_("Show More"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  gtk_box_append (GTK_BOX (box), new_head (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (GTK_BOX (box), self->more);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
care_timeline_view_new (void)
{
  return g_object_new (CARE_TYPE_TIMELINE_VIEW, NULL);
}

void
care_timeline_view_set_file (CareTimelineView       *self,
                             const CareCustomerFile *file,
                             CareDay                 today,
                             GTimeZone              *zone)
{
  g_clear_pointer (&self->file, care_customer_file_unref);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  self->file = care_customer_file_ref ((CareCustomerFile *) file);
  self->zone = g_time_zone_ref (zone);
  self->today = today;
  name_filters (self);
  fill (self);
}

void
care_timeline_view_reset (CareTimelineView *self)
{
  self->most = PAGE_ROWS;
  self->is_quiet = TRUE;
  gtk_drop_down_set_selected (self->filters, 0);
  self->is_quiet = FALSE;
}

void
care_timeline_view_set_filter (CareTimelineView   *self,
                               CareTimelineFilter  filter)
{
  gtk_drop_down_set_selected (self->filters, (guint) filter);
}

guint
care_timeline_view_count (CareTimelineView *self)
{
  return self->n_shown;
}
