/* care-sidebar.c — the pages by name, with their counts, and who sits here
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-places.h"
#include "care-sidebar.h"
#include "ui/widgets/care-text-shown.h"

struct _CareSidebar
{
  AdwBin          parent_instance;

  GtkListBox     *list;
  GtkLabel       *person;
  AdwWindowTitle *studio;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareSidebar, care_sidebar, ADW_TYPE_BIN)

static GtkWidget *
new_row (const CarePlace *place)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = gtk_label_new (_(place->title));
  GtkWidget *badge = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (badge, "care-badge");
  gtk_widget_add_css_class (badge, "numeric");
  gtk_widget_set_visible (badge, FALSE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (place->icon));
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), badge);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "badge", badge);
  care_text_shown_to_reader (row, _(place->title));

  return row;
}

static void
row_activated_cb (CareSidebar   *self,
                  GtkListBoxRow *row)
{
  g_signal_emit (self, signals[CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
}

static void
care_sidebar_class_init (CareSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/studio/CustomerCare/ui/care-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, CareSidebar, list);
  gtk_widget_class_bind_template_child (widget_class, CareSidebar, person);
  gtk_widget_class_bind_template_child (widget_class, CareSidebar, studio);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);

  signals[CHOSEN] = g_signal_new ("chosen", CARE_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
care_sidebar_init (CareSidebar *self)
{
  const CarePlace *place;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; (place = care_places_get (i)) != NULL && place->title != NULL; i++)
    gtk_list_box_append (self->list, new_row (place));
}

void
care_sidebar_set_badge (CareSidebar *self,
                        guint        position,
                        guint        badge)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) position);
  const CarePlace *place = care_places_get (position);
  g_autofree char *count = g_strdup_printf ("%u", badge);
  g_autofree char *name = NULL;
  GtkWidget *label;

  if (row == NULL)
    return;
  label = g_object_get_data (G_OBJECT (row), "badge");
  gtk_label_set_text (GTK_LABEL (label), count);
  gtk_widget_set_visible (label, badge > 0);
  name = badge > 0 ? g_strconcat (_(place->title), ", ", count, NULL) : g_strdup (_(place->title));
  care_text_shown_to_reader (GTK_WIDGET (row), name);
}

void
care_sidebar_select (CareSidebar *self,
                     guint        position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) position);

  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  else
    gtk_list_box_unselect_all (self->list);
}

void
care_sidebar_set_role (CareSidebar *self,
                       CareRole     role)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (row), care_place_is_open (care_places_get ((guint) i), role));
}

void
care_sidebar_set_person (CareSidebar *self,
                         const char  *person,
                         const char  *studio)
{
  gtk_label_set_text (self->person, person);
  adw_window_title_set_subtitle (self->studio, studio);
}
