/* care-queue-row.c — one line of the queue
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-queue-row.h"

#include "care-queue-words.h"
#include "domain/care-customer.h"
#include "ui/widgets/care-text-shown.h"

struct _CareQueueRow
{
  GtkBox    parent_instance;

  GtkLabel *heading;
  GtkLabel *late;
  GtkLabel *member;
  GtkLabel *names;
  GtkLabel *facts;
  GtkLabel *reason;
};

G_DEFINE_FINAL_TYPE (CareQueueRow, care_queue_row, GTK_TYPE_BOX)

static void
care_queue_row_class_init (CareQueueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/queue/care-queue-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CareQueueRow, heading);
  gtk_widget_class_bind_template_child (widget_class, CareQueueRow, late);
  gtk_widget_class_bind_template_child (widget_class, CareQueueRow, member);
  gtk_widget_class_bind_template_child (widget_class, CareQueueRow, names);
  gtk_widget_class_bind_template_child (widget_class, CareQueueRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CareQueueRow, reason);
}

static void
care_queue_row_init (CareQueueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_queue_row_new (void)
{
  return g_object_new (CARE_TYPE_QUEUE_ROW, NULL);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

void
care_queue_row_set_line (CareQueueRow        *self,
                         const CareQueueLine *line,
                         const char          *heading,
                         CareDay              today)
{
  g_autofree char *facts = care_queue_words_dup_facts (line, today);
  g_autofree char *name = care_queue_words_dup_name (line, today);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  gboolean is_late = care_queue_words_is_late (line, today);

  show_text (self->heading, heading);
  show_text (self->names, line->entry->names);
  show_text (self->facts, facts);
  show_text (self->reason, line->reason);
  gtk_widget_set_visible (GTK_WIDGET (self->late), is_late);
  gtk_widget_set_visible (GTK_WIDGET (self->member), care_level_is_member (line->entry->level));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->member), care_level_get_label (line->entry->level));
  if (is_late)
    gtk_widget_add_css_class (GTK_WIDGET (self->facts), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->facts), "error");
  /* The row around it belongs to the list and has no name of its own. */
  if (parent != NULL)
    care_text_shown_to_reader (parent, name);
}

const char *
care_queue_row_get_heading (CareQueueRow *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->heading)) ? gtk_label_get_text (self->heading) : NULL;
}
