/* care-history-page.c — what was changed, by whom, and Undo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-history-page.h"
#include "model/care-change-words.h"
#include "model/care-history.h"
#include "model/care-undo.h"
#include "ui/widgets/care-text-shown.h"

/* More lines of one act than this are counted, not told. */
#define MOST_LINES 12

struct _CareHistoryPage
{
  CarePage          parent_instance;

  GtkLabel         *heading;
  GtkListBox       *rows;
  GtkWidget        *more;

  CareCustomerDesk *desk;
  gint64            customer_id;
  gint64            oldest;     /* the act shown last */
  guint             n_rows;
  guint             request;    /* answers to older ones are of no use */
};

G_DEFINE_FINAL_TYPE (CareHistoryPage, care_history_page, CARE_TYPE_PAGE)

static CareOffice *
get_office (CareHistoryPage *self)
{
  return care_customer_desk_get_office (self->desk);
}

/* ---- one act ----------------------------------------------------------------------------- */

static char *
describe (CareHistoryPage *self,
          const CareAct   *act,
          GHashTable      *staff)
{
  g_autofree char *words = care_act_dup_words (act, staff, MOST_LINES);
  CareCivil when = care_moment_to_civil (act->at, care_office_get_rules (get_office (self))->zone);
  g_autofree char *day = care_day_to_iso (care_civil_get_day (when));
  int minute = care_civil_get_minute (when);
  g_autoptr(GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s %02d:%02d", day, minute / 60, minute % 60);
  if (act->actor != NULL)
    g_string_append_printf (text, " · %s", act->actor);
  if (act->undone_by != 0)
    g_string_append_printf (text, " · %s", _("taken back"));
  if (*words != '\0')
    g_string_append_printf (text, "\n%s", words);

  return g_strdup (text->str);
}

static GtkWidget *
new_undo (const CareAct *act)
{
  GtkWidget *button = gtk_button_new_with_label (act->undoes != 0 ? _("Redo") : _("Undo"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "history.undo");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_int64 (act->id));

  return button;
}

static GtkWidget *
new_row (CareHistoryPage *self,
         const CareAct   *act,
         GHashTable      *staff)
{
  CareActor actor = care_office_get_actor (get_office (self));
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *below = describe (self, act, staff);
  g_autofree char *title = act->names != NULL && self->customer_id == 0
                           ? g_strdup_printf ("%s · %s", care_deed_get_label (act->deed), act->names)
                           : g_strdup (care_deed_get_label (act->deed));

  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_set_focusable (row, TRUE);
  if (care_act_may_be_undone (act, actor.staff_id, actor.role))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_undo (act));

  return row;
}

/* ---- loading ------------------------------------------------------------------------------ */

typedef struct
{
  CareHistoryPage *page;
  guint            request;
  gboolean         is_first;
} Load;

static void
show_heading (CareHistoryPage   *self,
              const CareHistory *history)
{
  const char *names = history->names != NULL ? history->names : _("a couple that is gone");
  g_autofree char *title = history->customer_id == 0 ? g_strdup (_("What I did today"))
                           /* Translators: %s are the names of a couple. */
                           : g_strdup_printf (_("Changes in the file of %s"), names);

  care_page_set_title (CARE_PAGE (self), _("Changes"));
  gtk_label_set_text (self->heading, title);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autofree Load *request = data;
  g_autoptr(CareHistoryPage) self = request->page;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareHistory) history = care_history_load_finish (result, &error);
  GtkWidget *row;

  if (self->desk == NULL || request->request != self->request)
    return;
  if (history == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  while (request->is_first && (row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, 0))) != NULL)
    gtk_list_box_remove (self->rows, row);
  if (request->is_first)
    self->n_rows = 0;
  show_heading (self, history);
  for (guint i = 0; i < history->acts->len; i++)
    {
      const CareAct *act = history->acts->pdata[i];

      gtk_list_box_append (self->rows, new_row (self, act, history->staff));
      self->oldest = act->id;
      self->n_rows++;
    }
  gtk_widget_set_visible (self->more, history->has_more);
}

static void
load (CareHistoryPage *self,
      gboolean         is_first)
{
  Load *request = g_new0 (Load, 1);

  request->page = g_object_ref (self);
  request->request = ++self->request;
  request->is_first = is_first;
  care_history_load_async (get_office (self), self->customer_id, is_first ? G_MAXINT64 : self->oldest,
                           loaded_cb, request);
}

static void
changed_cb (CareHistoryPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self, TRUE);
}

/* ---- actions ------------------------------------------------------------------------------ */

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareHistoryPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (!care_undo_finish (result, &error))
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }
  care_page_tell (CARE_PAGE (self), _("Taken back"), FALSE);
  load (self, TRUE);
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareHistoryPage *self = CARE_HISTORY_PAGE (widget);

  care_undo_run_async (get_office (self), g_variant_get_int64 (parameter), undone_cb, g_object_ref (self));
}

static void
more_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  load (CARE_HISTORY_PAGE (widget), FALSE);
}

/* ---- object ------------------------------------------------------------------------------- */

static void
care_history_page_arrive (CarePage *page,
                          gint64    subject)
{
  CareHistoryPage *self = CARE_HISTORY_PAGE (page);

  self->customer_id = subject;
  care_page_set_title (page, _("Changes"));
  load (self, TRUE);
}

static void
care_history_page_dispose (GObject *object)
{
  g_clear_object (&CARE_HISTORY_PAGE (object)->desk);

  G_OBJECT_CLASS (care_history_page_parent_class)->dispose (object);
}

static void
care_history_page_class_init (CareHistoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_history_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_history_page_arrive;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareHistoryPage, heading);
  gtk_widget_class_bind_template_child (widget_class, CareHistoryPage, rows);
  gtk_widget_class_bind_template_child (widget_class, CareHistoryPage, more);
  gtk_widget_class_install_action (widget_class, "history.undo", "x", undo_cb);
  gtk_widget_class_install_action (widget_class, "history.more", NULL, more_cb);
}

static void
care_history_page_init (CareHistoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_history_page_new (CareCustomerDesk *desk)
{
  CareHistoryPage *self = g_object_new (CARE_TYPE_HISTORY_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

guint
care_history_page_count (CareHistoryPage *self)
{
  return self->n_rows;
}
