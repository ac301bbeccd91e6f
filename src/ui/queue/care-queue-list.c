/* care-queue-list.c — whom to call, as a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-queue-list"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-queue-list.h"

#include "care-queue-row.h"
#include "care-queue-words.h"
#include "ui/widgets/care-text-shown.h"

/* What was told stays as long as it takes to read it. */
#define NOTICE_SECONDS 8

struct _CareQueueList
{
  GtkBox               parent_instance;

  CareQueueDesk       *desk;
  gboolean             wants_focus; /* as soon as there is a line to take it */
  guint                focus_source;
  GPtrArray           *bound;  /* (element-type GtkListItem): what the list shows now */

  GtkWidget           *whose;
  GtkToggleButton     *everybody;
  GtkStack            *stack;
  GtkListView         *view;
  GtkSingleSelection  *selection;
  AdwStatusPage       *nobody;
  GtkRevealer         *notice;
  GtkLabel            *told;
  guint                notice_source;
  GtkLabel            *tried;
};

enum
{
  OPEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareQueueList, care_queue_list, GTK_TYPE_BOX)

/* Borrowed: the list holds the item. */
static const CareQueueLine *
get_line (CareQueueList *self,
          guint          position)
{
  g_autoptr(CareQueueItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return item != NULL ? care_queue_item_get_record (item) : NULL;
}

static CareDay
get_today (CareQueueList *self)
{
  return care_office_get_today (care_queue_desk_get_office (self->desk));
}

static void
show_line (CareQueueList *self,
           GtkListItem   *list_item)
{
  guint position = gtk_list_item_get_position (list_item);
  const CareQueueLine *line = get_line (self, position);
  const CareQueueLine *before = position > 0 ? get_line (self, position - 1) : NULL;
  g_autofree char *heading = NULL;

  if (line == NULL)
    return;
  if (before == NULL || before->group != line->group)
    heading = care_queue_words_dup_heading (line, care_queue_desk_count (self->desk, line->group),
                                            get_today (self));
  care_queue_row_set_line (CARE_QUEUE_ROW (gtk_list_item_get_child (list_item)), line, heading,
                           get_today (self));
}

static void
show_counts (CareQueueList *self)
{
  guint n_tried = care_queue_desk_count_tried (self->desk);
  guint n_tomorrow = care_queue_desk_count_tomorrow (self->desk);
  g_autofree char *tried = g_strdup_printf (_("Not reached today %u"), n_tried);
  g_autofree char *tomorrow = NULL;
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0;

  if (n_tomorrow == 0)
    tomorrow = g_strdup (_("Nothing is due tomorrow yet."));
  else
    tomorrow = g_strdup_printf (ngettext ("Tomorrow holds %u call.", "Tomorrow holds %u calls.", n_tomorrow),
                                n_tomorrow);
  care_text_shown_on_status (self->nobody, tomorrow);
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "nobody" : "queue");
  gtk_label_set_text (self->tried, tried);
  care_text_shown_to_reader (gtk_widget_get_parent (GTK_WIDGET (self->tried)), tried);
  if (n_tried > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->tried), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->tried), "warning");
}

/* ---- callbacks ------------------------------------------------------------------------- */

static void
setup_cb (CareQueueList *self,
          GtkListItem   *list_item)
{
  gtk_list_item_set_child (list_item, care_queue_row_new ());
}

static void
bind_cb (CareQueueList *self,
         GtkListItem   *list_item)
{
  g_ptr_array_add (self->bound, list_item);
  show_line (self, list_item);
}

static void
unbind_cb (CareQueueList *self,
           GtkListItem   *list_item)
{
  g_ptr_array_remove_fast (self->bound, list_item);
}

/* The view remembers which row had the focus last, but that call may have moved since. */
static gboolean
focus_selected (CareQueueList *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  for (guint i = 0; i < self->bound->len; i++)
    if (gtk_list_item_get_position (self->bound->pdata[i]) == selected)
      return gtk_widget_grab_focus (gtk_widget_get_parent (gtk_list_item_get_child (self->bound->pdata[i])));

  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static gboolean
focus_cb (gpointer data)
{
  CareQueueList *self = data;

  self->focus_source = 0;
  self->wants_focus = !focus_selected (self);

  return G_SOURCE_REMOVE;
}

/* When the rows have their places. */
static void
focus_soon (CareQueueList *self)
{
  if (self->wants_focus && self->focus_source == 0 &&
      g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    self->focus_source = g_idle_add (focus_cb, self);
}

static void
rearranged_cb (CareQueueList *self)
{
  const CareStaff *me = care_office_get_me (care_queue_desk_get_office (self->desk));

  for (guint i = 0; i < self->bound->len; i++)
    show_line (self, self->bound->pdata[i]);
  show_counts (self);
  gtk_widget_set_visible (self->whose, me != NULL && (me->role == CARE_ROLE_SUPERVISOR ||
                                                      me->role == CARE_ROLE_MANAGER));
  if (gtk_toggle_button_get_active (self->everybody) != care_queue_desk_get_everybody (self->desk))
    gtk_toggle_button_set_active (self->everybody, care_queue_desk_get_everybody (self->desk));
  focus_soon (self);
}

static void
everybody_cb (CareQueueList *self)
{
  care_queue_desk_set_everybody (self->desk, gtk_toggle_button_get_active (self->everybody));
}

/* What is opened is the line that is highlighted. */
static void
activate_cb (CareQueueList *self,
             guint          position)
{
  guint selected = gtk_single_selection_get_selected (self->selection);
  const CareQueueLine *line = get_line (self, selected != GTK_INVALID_LIST_POSITION ? selected : position);

  if (line != NULL)
    g_signal_emit (self, signals[OPEN], 0, line->entry->call->id);
}

/* ---- object ------------------------------------------------------------------------------ */

static void
care_queue_list_dispose (GObject *object)
{
  CareQueueList *self = CARE_QUEUE_LIST (object);

  g_clear_handle_id (&self->focus_source, g_source_remove);
  g_clear_handle_id (&self->notice_source, g_source_remove);
  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_queue_list_parent_class)->dispose (object);
}

static void
care_queue_list_finalize (GObject *object)
{
  g_ptr_array_unref (CARE_QUEUE_LIST (object)->bound);

  G_OBJECT_CLASS (care_queue_list_parent_class)->finalize (object);
}

static void
care_queue_list_class_init (CareQueueListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = care_queue_list_dispose;
  object_class->finalize = care_queue_list_finalize;

  /**
   * CareQueueList::open:
   * @call_id: whose line was activated
   */
  signals[OPEN] = g_signal_new ("open", CARE_TYPE_QUEUE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/queue/care-queue-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, whose);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, everybody);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, stack);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, view);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, selection);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, nobody);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, notice);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, told);
  gtk_widget_class_bind_template_child (widget_class, CareQueueList, tried);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, everybody_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
care_queue_list_init (CareQueueList *self)
{
  self->bound = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_to_reader (GTK_WIDGET (self->view), _("Calls of today"));
}

void
care_queue_list_set_desk (CareQueueList *self,
                          CareQueueDesk *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  gtk_single_selection_set_model (self->selection, care_queue_desk_get_queue (desk));
  g_signal_connect_swapped (desk, "rearranged", G_CALLBACK (rearranged_cb), self);
  rearranged_cb (self);
}

void
care_queue_list_select (CareQueueList *self,
                        gint64         call_id)
{
  g_autoptr(CareQueueLine) line = NULL;
  guint position;

  /* Whoever opens a line works there from now on. */
  self->wants_focus = FALSE;
  g_clear_handle_id (&self->focus_source, g_source_remove);
  line = care_queue_desk_find_line (self->desk, call_id, &position);
  if (line == NULL)
    return;

  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

gint64
care_queue_list_get_selected (CareQueueList *self)
{
  const CareQueueLine *line = get_line (self, gtk_single_selection_get_selected (self->selection));

  return line != NULL ? line->entry->call->id : 0;
}

void
care_queue_list_focus (CareQueueList *self)
{
  self->wants_focus = TRUE;
  focus_soon (self);
}

static gboolean
read_cb (gpointer data)
{
  CareQueueList *self = data;

  self->notice_source = 0;
  gtk_revealer_set_reveal_child (self->notice, FALSE);

  return G_SOURCE_REMOVE;
}

void
care_queue_list_tell (CareQueueList *self,
                      const char    *sentence)
{
  gtk_label_set_text (self->told, sentence);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->told), sentence);
  gtk_revealer_set_reveal_child (self->notice, TRUE);
  g_clear_handle_id (&self->notice_source, g_source_remove);
  self->notice_source = g_timeout_add_seconds (NOTICE_SECONDS, read_cb, self);
}
