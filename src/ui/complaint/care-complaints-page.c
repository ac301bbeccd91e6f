/* care-complaints-page.c — the board of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-row.h"
#include "care-complaints-page.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

#define UI "/org/studio/CustomerCare/ui/complaint/"

/* A search begins when typing pauses. */
#define PAUSE_MILLISECONDS 250

struct _CareComplaintsPage
{
  CarePage           parent_instance;

  AdwBin            *filters_place;
  GtkStack          *stack;
  AdwStatusPage     *empty;
  AdwStatusPage     *nothing_found;
  GtkListView       *list;

  CareWrapBox       *filters;
  GtkDropDown       *view;
  GtkDropDown       *department;
  GtkDropDown       *state;
  GtkSearchEntry    *search;
  CareComplaintDesk *desk;
  gboolean           wants_focus; /* somebody arrived, and there was no list yet */
};

G_DEFINE_FINAL_TYPE (CareComplaintsPage, care_complaints_page, CARE_TYPE_PAGE)

/* ---- the list ----------------------------------------------------------------------- */

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  gtk_list_item_set_child (item, care_complaint_row_new ());
}

static void
show_line (GtkListItem        *item,
           CareComplaintsPage *self)
{
  CareComplaintItem *line = gtk_list_item_get_item (item);
  CareDay today = care_office_get_today (care_complaint_desk_get_office (self->desk));

  care_complaint_row_set_line (CARE_COMPLAINT_ROW (gtk_list_item_get_child (item)),
                               care_complaint_item_get_record (line), today);
}

static void
record_cb (CareComplaintItem *line,
           GParamSpec        *pspec,
           GtkListItem       *item)
{
  CareComplaintsPage *self = CARE_COMPLAINTS_PAGE (gtk_widget_get_ancestor (gtk_list_item_get_child (item),
                                                                            CARE_TYPE_COMPLAINTS_PAGE));

  if (self != NULL && gtk_list_item_get_item (item) == line)
    show_line (item, self);
}

static void
bind_cb (CareComplaintsPage *self,
         GtkListItem        *item)
{
  show_line (item, self);
  g_signal_connect (gtk_list_item_get_item (item), "notify::record", G_CALLBACK (record_cb), item);
}

static void
unbind_cb (CareComplaintsPage *self,
           GtkListItem        *item)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), record_cb, item);
}

static void
activated_cb (CareComplaintsPage *self,
              guint               position)
{
  g_autoptr(CareComplaintItem) item = g_list_model_get_item (care_complaint_desk_get_list (self->desk),
                                                             position);
  const CareComplaint *complaint;

  if (item == NULL)
    return;
  complaint = care_complaint_item_get_record (item)->complaint;
  gtk_widget_activate_action (GTK_WIDGET (self), complaint->state == CARE_COMPLAINT_DRAFT
                              ? "win.edit-complaint" : "win.show-complaint", "x", complaint->id);
}

/* ---- narrowing ---------------------------------------------------------------------- */

static void
narrow_cb (CareComplaintsPage *self)
{
  CareComplaintFilter filter = { .state = -1 };
  guint state = gtk_drop_down_get_selected (self->state);

  if (self->desk == NULL)
    return;
  filter.view = (CareComplaintView) gtk_drop_down_get_selected (self->view);
  filter.department = (CareDepartment) gtk_drop_down_get_selected (self->department);
  if (state > 0)
    filter.state = (int) state - 1;
  filter.text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  care_complaint_desk_set_filter (self->desk, &filter);
}

static GtkDropDown *
add_choice (CareComplaintsPage *self,
            const char         *name,
            GtkStringList      *words)
{
  GtkWidget *list = gtk_drop_down_new (G_LIST_MODEL (words), NULL);

  care_text_shown_to_reader (list, name);
  gtk_widget_set_tooltip_text (list, name);
  g_signal_connect_swapped (list, "notify::selected", G_CALLBACK (narrow_cb), self);
  care_wrap_box_append (self->filters, list);

  return GTK_DROP_DOWN (list);
}

static void
add_filters (CareComplaintsPage *self)
{
  GtkStringList *shown = gtk_string_list_new (NULL);
  GtkStringList *departments = gtk_string_list_new (NULL);
  GtkStringList *states = gtk_string_list_new (NULL);
  GtkWidget *new = gtk_button_new_with_label (_("New complaint"));

  self->filters = CARE_WRAP_BOX (care_wrap_box_new (6));
  adw_bin_set_child (self->filters_place, GTK_WIDGET (self->filters));
  for (int i = CARE_COMPLAINT_VIEW_OPEN; i <= CARE_COMPLAINT_VIEW_PERIOD; i++)
    gtk_string_list_append (shown, care_complaint_view_get_label ((CareComplaintView) i));
  gtk_string_list_append (departments, _("All departments"));
  for (int i = CARE_DEPARTMENT_NONE + 1; i < CARE_N_DEPARTMENTS; i++)
    gtk_string_list_append (departments, care_department_get_label ((CareDepartment) i));
  gtk_string_list_append (states, _("All steps"));
  for (int i = 0; i < CARE_N_COMPLAINT_STATES; i++)
    gtk_string_list_append (states, care_complaint_state_get_label ((CareComplaintState) i));

  self->view = add_choice (self, _("What is shown"), shown);
  self->department = add_choice (self, _("Department"), departments);
  self->state = add_choice (self, _("Step"), states);
  self->search = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  gtk_search_entry_set_search_delay (self->search, PAUSE_MILLISECONDS);
  care_text_shown_to_reader (GTK_WIDGET (self->search), _("Number, name, telephone or words"));
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (narrow_cb), self);
  care_wrap_box_append (self->filters, GTK_WIDGET (self->search));
  gtk_widget_add_css_class (new, "suggested-action");
  gtk_widget_set_tooltip_text (new, _("New complaint (Ctrl+Shift+N)"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (new), "win.new-complaint");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (new), "x", (gint64) 0);
  care_wrap_box_append (self->filters, new);
}

/* ---- which of the three is shown ---------------------------------------------------- */

static gboolean
is_narrowed (CareComplaintsPage *self)
{
  const CareComplaintFilter *filter = care_complaint_desk_get_filter (self->desk);

  return filter->view != CARE_COMPLAINT_VIEW_OPEN || filter->department != CARE_DEPARTMENT_NONE ||
         filter->state >= 0 || (filter->text != NULL && filter->text[0] != '\0');
}

static void
show_view (CareComplaintsPage *self)
{
  guint n = g_list_model_get_n_items (care_complaint_desk_get_list (self->desk));

  if (n > 0)
    gtk_stack_set_visible_child_name (self->stack, "list");
  else if (!care_complaint_desk_is_busy (self->desk))
    gtk_stack_set_visible_child_name (self->stack, is_narrowed (self) ? "nothing-found" : "empty");
  if (n > 0 && self->wants_focus)
    self->wants_focus = !gtk_widget_grab_focus (GTK_WIDGET (self->list));
  care_page_set_badge (CARE_PAGE (self), care_complaint_desk_get_counts (self->desk).n_mine);
}

const char *
care_complaints_page_get_view (CareComplaintsPage *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

static void
failed_cb (CareComplaintsPage *self,
           const GError       *error)
{
  care_page_tell_error (CARE_PAGE (self), error);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_complaints_page_arrive (CarePage *page,
                             gint64    subject)
{
  CareComplaintsPage *self = CARE_COMPLAINTS_PAGE (page);

  self->wants_focus = !gtk_widget_get_mapped (GTK_WIDGET (self->list)) ||
                      !gtk_widget_grab_focus (GTK_WIDGET (self->list));
  care_complaint_desk_refresh (self->desk);
}

static void
care_complaints_page_dispose (GObject *object)
{
  g_clear_object (&CARE_COMPLAINTS_PAGE (object)->desk);

  G_OBJECT_CLASS (care_complaints_page_parent_class)->dispose (object);
}

static void
care_complaints_page_class_init (CareComplaintsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_complaints_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_complaints_page_arrive;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               UI "care-complaints-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareComplaintsPage, filters_place);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintsPage, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintsPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
care_complaints_page_init (CareComplaintsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_filters (self);
  care_text_shown_on_status (self->empty,
                             _("A complaint is written down with Ctrl+Shift+N, also during a call."));
  care_text_shown_on_status (self->nothing_found, _("Another view or other words may show more."));
}

GtkWidget *
care_complaints_page_new (CareComplaintDesk *desk)
{
  CareComplaintsPage *self = g_object_new (CARE_TYPE_COMPLAINTS_PAGE, NULL);
  GListModel *list = care_complaint_desk_get_list (desk);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (gtk_single_selection_new (g_object_ref (list)));

  self->desk = g_object_ref (desk);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, selection);
  g_object_unref (factory);
  g_object_unref (selection);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::busy", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
