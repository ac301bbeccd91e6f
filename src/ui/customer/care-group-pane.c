/* care-group-pane.c — the groups beside the list of customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-group-pane.h"
#include "ui/widgets/care-text-shown.h"

struct _CareGroupPane
{
  AdwBin      parent_instance;

  GtkListBox *box;
  GListModel *groups; /* of the desk */
  gint64      wanted; /* id of the group that is to be chosen when it comes; 0: all customers */
};

enum
{
  CHOSEN,
  RENAME,
  DROP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareGroupPane, care_group_pane, ADW_TYPE_BIN)

/* ---- one row -------------------------------------------------------------------------- */

static CareGroupItem *
get_item (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "care-item");
}

static void
show_row (GtkWidget *row)
{
  const CareGroupLine *line = care_group_item_get_record (get_item (row));
  GtkLabel *name = g_object_get_data (G_OBJECT (row), "care-name");
  GtkLabel *count = g_object_get_data (G_OBJECT (row), "care-count");
  g_autofree char *number = g_strdup_printf ("%u", line->count);
  g_autofree char *spoken = NULL;

  gtk_label_set_text (name, care_group_line_get_name (line));
  gtk_label_set_text (count, number);
  spoken = g_strdup_printf ("%s, %s", care_group_line_get_name (line), number);
  care_text_shown_to_reader (row, spoken);
}

/* What belongs to a group of one's own is asked of the page. */
static void
ask (GtkWidget *row,
     guint      signal)
{
  CareGroupPane *self = CARE_GROUP_PANE (gtk_widget_get_ancestor (row, CARE_TYPE_GROUP_PANE));
  const CareGroupLine *line = care_group_item_get_record (get_item (row));

  if (line->saved != NULL)
    g_signal_emit (self, signals[signal], 0, line->saved);
}

static gboolean
pressed_cb (GtkWidget       *row,
            guint            key,
            guint            code,
            GdkModifierType  modifiers)
{
  if (key == GDK_KEY_F2)
    ask (row, RENAME);
  else if (key == GDK_KEY_Delete)
    ask (row, DROP);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
rename_cb (GtkWidget *row)
{
  ask (row, RENAME);
}

static void
drop_cb (GtkWidget *row)
{
  ask (row, DROP);
}

static GtkWidget *
new_menu_button (GtkWidget  *row,
                 GtkWidget  *box,
                 const char *label,
                 GCallback   callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", callback, row, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);

  return button;
}

static GtkWidget *
new_menu (GtkWidget *row)
{
  GtkWidget *menu = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (menu), "view-more-symbolic");
  gtk_widget_add_css_class (menu, "flat");
  gtk_widget_set_tooltip_text (menu, _("Change this group"));
  care_text_shown_to_reader (menu, _("Change this group"));
  new_menu_button (row, box, _("_Rename…"), G_CALLBACK (rename_cb));
  new_menu_button (row, box, _("_Delete"), G_CALLBACK (drop_cb));
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (menu), popover);

  return menu;
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *count = gtk_label_new (NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();
  const CareGroupLine *line = care_group_item_get_record (item);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), count);
  if (line->saved != NULL)
    gtk_box_append (GTK_BOX (box), new_menu (row));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  g_object_set_data_full (G_OBJECT (row), "care-item", g_object_ref (item), g_object_unref);
  g_object_set_data (G_OBJECT (row), "care-name", name);
  g_object_set_data (G_OBJECT (row), "care-count", count);
  g_signal_connect_object (item, "notify::record", G_CALLBACK (show_row), row, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), row);
  gtk_widget_add_controller (row, keys);
  show_row (row);

  return row;
}

/* A line parts the office's groups from one's own. */
static void
head_row (GtkListBoxRow *row,
          GtkListBoxRow *before,
          gpointer       data)
{
  gboolean is_own = care_group_item_get_record (get_item (GTK_WIDGET (row)))->saved != NULL;
  gboolean is_first = is_own && before != NULL &&
                      care_group_item_get_record (get_item (GTK_WIDGET (before)))->saved == NULL;
  GtkWidget *head = NULL;

  if (is_first)
    {
      head = gtk_label_new (_("Saved Groups"));
      gtk_label_set_xalign (GTK_LABEL (head), 0);
      gtk_widget_add_css_class (head, "heading");
      gtk_widget_add_css_class (head, "care-group-head");
    }
  gtk_list_box_row_set_header (row, head);
}

/* ---- the list -------------------------------------------------------------------------- */

const CareGroupLine *
care_group_pane_get_chosen (CareGroupPane *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->box);

  return row != NULL ? care_group_item_get_record (get_item (GTK_WIDGET (row))) : NULL;
}

static GtkListBoxRow *
find_row (CareGroupPane *self,
          gint64         id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->box, i)) != NULL; i++)
    if (care_group_item_get_record (get_item (GTK_WIDGET (row)))->id == id)
      return row;

  return NULL;
}

/* Groups come and go; the chosen one stays chosen, else it is everybody. */
static void
groups_changed_cb (CareGroupPane *self)
{
  GtkListBoxRow *row = find_row (self, self->wanted);

  if (row == NULL)
    row = find_row (self, CARE_GROUP_ALL);
  if (row != NULL && row != gtk_list_box_get_selected_row (self->box))
    gtk_list_box_select_row (self->box, row);
}

static void
selected_cb (CareGroupPane *self,
             GtkListBoxRow *row)
{
  const CareGroupLine *line = row != NULL ? care_group_item_get_record (get_item (GTK_WIDGET (row))) : NULL;

  if (line == NULL)
    return;
  self->wanted = line->id;
  g_signal_emit (self, signals[CHOSEN], 0, line);
}

void
care_group_pane_choose (CareGroupPane *self,
                        gint64         id)
{
  self->wanted = id;
  if (find_row (self, id) != NULL)
    groups_changed_cb (self);
}

void
care_group_pane_set_desk (CareGroupPane *self,
                          CareGroupDesk *desk)
{
  self->groups = care_group_desk_get_list (desk);
  gtk_list_box_bind_model (self->box, self->groups, create_row, NULL, NULL);
  g_signal_connect_object (self->groups, "items-changed", G_CALLBACK (groups_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* ---- object ---------------------------------------------------------------------------- */

static void
care_group_pane_class_init (CareGroupPaneClass *klass)
{
  signals[CHOSEN] = g_signal_new ("chosen", CARE_TYPE_GROUP_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CARE_TYPE_GROUP_LINE);
  signals[RENAME] = g_signal_new ("rename", CARE_TYPE_GROUP_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CARE_TYPE_SAVED_FILTER);
  signals[DROP] = g_signal_new ("drop", CARE_TYPE_GROUP_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, CARE_TYPE_SAVED_FILTER);
}

static void
care_group_pane_init (CareGroupPane *self)
{
  GtkWidget *window = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_list_box_new ();

  self->box = GTK_LIST_BOX (box);
  gtk_widget_add_css_class (box, "navigation-sidebar");
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_BROWSE);
  gtk_list_box_set_header_func (self->box, head_row, NULL, NULL);
  care_text_shown_to_reader (box, _("Groups"));
  g_signal_connect_object (box, "row-selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  adw_bin_set_child (ADW_BIN (self), window);
}
