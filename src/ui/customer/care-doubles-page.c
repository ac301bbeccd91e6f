/* care-doubles-page.c — pairs of files that may be of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-doubles-page.h"
#include "care-merge-dialog.h"
#include "domain/care-double.h"
#include "domain/care-phone.h"
#include "model/care-undo.h"
#include "ui/widgets/care-text-shown.h"

struct _CareDoublesPage
{
  CarePage          parent_instance;

  GtkListBox       *rows;

  CareCustomerDesk *desk;
  CareMerge        *merge;    /* (nullable) whose dialog is open */
  gint64            undo_act;
  guint             n_pairs;
};

G_DEFINE_FINAL_TYPE (CareDoublesPage, care_doubles_page, CARE_TYPE_PAGE)

static CareOffice *
get_office (CareDoublesPage *self)
{
  return care_customer_desk_get_office (self->desk);
}

/* ---- the list -------------------------------------------------------------------------------- */

static GtkWidget *
new_button (const char       *label,
            const char       *action,
            const CareDouble *pair)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button),
                                          g_variant_new ("(xx)", pair->low_id, pair->high_id));

  return button;
}

static GtkWidget *
new_row (const CareDouble *pair)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = g_strdup_printf ("%s (%s) · %s (%s)", pair->low_names, pair->low_no,
                                            pair->high_names, pair->high_no);
  g_autofree char *phone = pair->phone != NULL ? care_phone_format (pair->phone) : NULL;
  /* Translators: why two files may be of one couple; %s is a telephone number. */
  g_autofree char *why = phone != NULL ? g_strdup_printf (_("Both have the telephone %s"), phone)
                                       : g_strdup (_("The same names and the same wedding day"));

  care_text_shown_below (ADW_ACTION_ROW (row), title, why);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_button (_("Not the Same"), "doubles.apart", pair));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_button (_("Compare…"), "doubles.compare", pair));

  return row;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareDoublesPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) pairs = care_doubles_load_finish (result, &error);
  GtkWidget *row;

  if (self->desk == NULL)
    return;
  if (pairs == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, 0))) != NULL)
    gtk_list_box_remove (self->rows, row);
  for (guint i = 0; i < pairs->len; i++)
    gtk_list_box_append (self->rows, new_row (pairs->pdata[i]));
  self->n_pairs = pairs->len;
}

static void
load (CareDoublesPage *self)
{
  care_doubles_load_async (get_office (self), loaded_cb, g_object_ref (self));
}

static void
changed_cb (CareDoublesPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}

/* ---- acts ------------------------------------------------------------------------------------- */

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr(CareDoublesPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareFileTask) task = care_file_task_finish (result, &error);

  if (self->desk == NULL)
    return;
  if (task == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }
  self->undo_act = task->act_id;
  care_page_tell (CARE_PAGE (self), task->sentence, task->act_id != 0);
  load (self);
}

static void
apart_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareDoublesPage *self = CARE_DOUBLES_PAGE (widget);
  g_autoptr(CareFileTask) task = NULL;
  gint64 one;
  gint64 other;

  g_variant_get (parameter, "(xx)", &one, &other);
  task = care_merge_new_apart (one, other);
  care_file_task_run_async (task, get_office (self), FALSE, done_cb, g_object_ref (self));
}

static void
chosen_cb (CareDoublesPage *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareFileTask) task = care_merge_new_task (self->merge, care_office_get_today (get_office (self)),
                                                      &error);

  if (task == NULL)
    care_page_tell_error (CARE_PAGE (self), error);
  else
    care_file_task_run_async (task, get_office (self), FALSE, done_cb, g_object_ref (self));
}

static void
pair_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr(CareDoublesPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareMerge) merge = care_merge_load_finish (result, &error);
  GtkWidget *dialog;

  if (self->desk == NULL)
    return;
  if (merge == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  g_clear_pointer (&self->merge, care_merge_unref);
  self->merge = g_steal_pointer (&merge);
  dialog = care_merge_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->merge);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
compare_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  CareDoublesPage *self = CARE_DOUBLES_PAGE (widget);
  gint64 keep;
  gint64 drop;

  g_variant_get (parameter, "(xx)", &keep, &drop);
  care_merge_load_async (get_office (self), keep, drop, pair_loaded_cb, g_object_ref (self));
}

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareDoublesPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (care_undo_finish (result, &error))
    care_page_tell (CARE_PAGE (self), _("Taken back"), FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
  load (self);
}

static void
care_doubles_page_undo (CarePage *page)
{
  CareDoublesPage *self = CARE_DOUBLES_PAGE (page);
  gint64 act_id = self->undo_act;

  self->undo_act = 0;
  if (act_id != 0)
    care_undo_run_async (get_office (self), act_id, undone_cb, g_object_ref (self));
}

/* ---- object ------------------------------------------------------------------------------------- */

static void
care_doubles_page_arrive (CarePage *page,
                          gint64    subject)
{
  load (CARE_DOUBLES_PAGE (page));
}

static void
care_doubles_page_dispose (GObject *object)
{
  CareDoublesPage *self = CARE_DOUBLES_PAGE (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->merge, care_merge_unref);

  G_OBJECT_CLASS (care_doubles_page_parent_class)->dispose (object);
}

static void
care_doubles_page_class_init (CareDoublesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_doubles_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_doubles_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_doubles_page_undo;
  gtk_widget_class_install_action (widget_class, "doubles.compare", "(xx)", compare_cb);
  gtk_widget_class_install_action (widget_class, "doubles.apart", "(xx)", apart_cb);
}

static void
care_doubles_page_init (CareDoublesPage *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *nothing = gtk_label_new (_("No two files look alike"));

  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (self->rows, nothing);
  gtk_widget_add_css_class (nothing, "dim-label");
  gtk_widget_add_css_class (nothing, "care-nothing");
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  gtk_widget_set_valign (GTK_WIDGET (self->rows), GTK_ALIGN_START);
  gtk_widget_set_margin_top (GTK_WIDGET (self->rows), 24);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->rows), 24);
  gtk_widget_set_margin_start (GTK_WIDGET (self->rows), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (self->rows), 18);
  care_text_shown_to_reader (GTK_WIDGET (self->rows), _("Possible Doubles"));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 900);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (self->rows));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_bin_set_child (ADW_BIN (self), scrolled);
  care_page_set_title (CARE_PAGE (self), _("Possible Doubles"));
}

GtkWidget *
care_doubles_page_new (CareCustomerDesk *desk)
{
  CareDoublesPage *self = g_object_new (CARE_TYPE_DOUBLES_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

guint
care_doubles_page_count (CareDoublesPage *self)
{
  return self->n_pairs;
}
