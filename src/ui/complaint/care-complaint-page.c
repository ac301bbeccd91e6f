/* care-complaint-page.c — one complaint as a path
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-page-private.h"
#include "care-complaint-print.h"
#include "care-complaint-view.h"
#include "care-complaint-marks.h"
#include "care-tips-pane.h"
#include "ui/widgets/care-text-shown.h"

#define UI "/org/studio/CustomerCare/ui/complaint/"

G_DEFINE_FINAL_TYPE (CareComplaintPage, care_complaint_page, CARE_TYPE_PAGE)

/* ---- what is shown ------------------------------------------------------------------ */

static void
clear_box (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static GTimeZone *
get_zone (CareComplaintPage *self)
{
  return care_office_get_rules (care_complaint_desk_get_office (self->desk))->zone;
}

static char *
describe (CareComplaintPage *self)
{
  const CareComplaintFile *file = self->file;
  const CareComplaint *complaint = file->complaint;
  g_autofree char *names = file->customer != NULL ? care_customer_dup_names (file->customer) : NULL;
  g_autofree char *severity = care_complaint_marks_dup_severity (complaint->severity);
  const char *owner = care_complaint_file_get_name (file, complaint->owner_id);
  GString *text = g_string_new (complaint->complaint_no);

  if (complaint->severity != CARE_SEVERITY_NONE)
    g_string_append_printf (text, " · %s", severity);
  if (names != NULL || complaint->complainant != NULL)
    g_string_append_printf (text, " · %s", names != NULL ? names : complaint->complainant);
  if (complaint->category != CARE_CATEGORY_NONE)
    g_string_append_printf (text, " · %s", care_complaint_category_get_label (complaint->category));
  if (owner != NULL)
    /* Translators: %s is who follows the complaint to the end. */
    g_string_append_printf (text, _(" · followed by %s"), owner);

  return g_string_free (text, FALSE);
}

static void
show_head (CareComplaintPage *self)
{
  const CareComplaint *complaint = self->file->complaint;
  CareDay today = care_office_get_today (care_complaint_desk_get_office (self->desk));
  g_autofree char *subject = g_strdup_printf ("%s%s", care_complaint_is_open (complaint) ? "▲ " : "",
                                              complaint->subject != NULL ? complaint->subject
                                                                         : _("Complaint"));
  g_autofree char *facts = describe (self);
  g_autofree char *dots = care_complaint_marks_dup_dots (complaint->state);
  g_autofree char *step = care_complaint_marks_dup_step (complaint->state);
  g_autofree char *clock = care_complaint_marks_dup_clock (&self->file->clock, today);

  /* Translators: %s is the number of a complaint. */
  g_autofree char *title = g_strdup_printf (_("Complaint %s"), complaint->complaint_no);

  care_page_set_title (CARE_PAGE (self), title);
  gtk_label_set_text (self->subject, subject);
  gtk_label_set_text (self->facts, facts);
  gtk_label_set_text (self->dots, dots);
  care_text_shown_to_reader (GTK_WIDGET (self->dots), step);
  gtk_label_set_text (self->state, care_complaint_state_get_label (complaint->state));
  gtk_label_set_text (self->clock, clock);
  care_complaint_marks_colour (GTK_WIDGET (self->clock), self->file->clock.colour);
  gtk_widget_set_visible (GTK_WIDGET (self->customer), complaint->customer_id != 0);
}

static void
append_if (GtkWidget *box,
           GtkWidget *child)
{
  if (child != NULL)
    gtk_box_append (GTK_BOX (box), child);
}

static void
add_plans (CareComplaintPage *self)
{
  GtkWidget *plans;

  if (self->file->plans->len == 0)
    return;

  plans = care_plans_box_new (&self->house);
  care_plans_box_show (CARE_PLANS_BOX (plans), self->file->complaint, self->file->plans, FALSE);
  care_plans_box_set_quiet (CARE_PLANS_BOX (plans));
  gtk_box_append (self->parts, plans);
}

static void
show_parts (CareComplaintPage *self)
{
  GtkWidget *measures = care_measures_box_new (&self->house);

  clear_box (GTK_WIDGET (self->parts));
  for (int part = CARE_COMPLAINT_PART_REGISTER; part <= CARE_COMPLAINT_PART_END; part++)
    {
      if (part == CARE_COMPLAINT_PART_CHOOSE)
        add_plans (self);
      append_if (GTK_WIDGET (self->parts),
                 care_complaint_view_new_part (self->file, (CareComplaintPartKind) part, get_zone (self)));
      if (part == CARE_COMPLAINT_PART_INFORM)
        {
          care_measures_box_show (CARE_MEASURES_BOX (measures), self->file->measures, CARE_MEASURES_READ);
          gtk_box_append (self->parts, measures);
        }
    }
  append_if (GTK_WIDGET (self->parts), care_complaint_view_new_penalties (self->file));
}

static void
show_side (CareComplaintPage *self)
{
  CareTipMoment moment = care_complaint_tips_get_moment (self->file->complaint->state);

  clear_box (GTK_WIDGET (self->side));
  gtk_box_append (self->side, care_tips_pane_new (moment));
  append_if (GTK_WIDGET (self->side), care_complaint_view_new_earlier (self->file, get_zone (self)));
}

static void
show_history (CareComplaintPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->history))) != NULL)
    gtk_list_box_remove (self->history, child);
  for (guint i = self->file->events->len; i > 0; i--)
    gtk_list_box_append (self->history, care_complaint_view_new_event (self->file,
                                                                       self->file->events->pdata[i - 1],
                                                                       get_zone (self)));
}

static void
fill_house (CareComplaintPage *self)
{
  g_clear_pointer (&self->house.staff, g_ptr_array_unref);
  self->house.staff = care_complaint_view_list_people (self->file);
  self->house.zone = get_zone (self);
  self->house.today = care_office_get_today (care_complaint_desk_get_office (self->desk));
}

static void
show_file (CareComplaintPage *self)
{
  care_banner_set_text (self->banner, NULL);
  fill_house (self);
  show_head (self);
  care_complaint_page_show_steps (self);
  show_parts (self);
  show_side (self);
  show_history (self);
}

/* ---- loading ------------------------------------------------------------------------ */

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareComplaintPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareComplaintFile) file = NULL;

  if (self->desk == NULL)
    return;
  file = care_complaint_desk_load_finish (self->desk, result, &error);
  if (file == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }
  if (file->complaint->id != self->id) /* somebody was quicker in going elsewhere */
    return;

  g_clear_pointer (&self->file, care_complaint_file_unref);
  self->file = g_steal_pointer (&file);
  show_file (self);
  if (self->card != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    care_step_card_take_focus (self->card);
}

void
care_complaint_page_load (CareComplaintPage *self)
{
  care_complaint_desk_load_async (self->desk, self->id, loaded_cb, g_object_ref (self));
}

/* Somebody else moved it on; a form that is being filled in is not taken away. */
static void
changed_cb (CareComplaintPage *self)
{
  if (self->id == 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)) || self->is_typed)
    return;

  care_complaint_page_load (self);
}

static void
care_complaint_page_arrive (CarePage *page,
                            gint64    subject)
{
  CareComplaintPage *self = CARE_COMPLAINT_PAGE (page);

  self->is_typed = self->is_typed && self->id == subject;
  self->id = subject;
  if (!self->is_typed)
    care_complaint_page_load (self);
}

/* ---- elsewhere ---------------------------------------------------------------------- */

static void
show_customer_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  CareComplaintPage *self = CARE_COMPLAINT_PAGE (widget);

  if (self->file != NULL && self->file->complaint->customer_id != 0)
    gtk_widget_activate_action (widget, "win.show-customer", "x", self->file->complaint->customer_id);
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareComplaintPage *self = CARE_COMPLAINT_PAGE (widget);
  CareOffice *office = care_complaint_desk_get_office (self->desk);
  const char *form = parameter != NULL ? g_variant_get_string (parameter, NULL) : "F04";
  g_autoptr(GError) error = NULL;

  if (self->file != NULL && !care_complaint_print (widget, office, self->id, form, &error))
    care_page_tell_error (CARE_PAGE (self), error);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_complaint_page_dispose (GObject *object)
{
  CareComplaintPage *self = CARE_COMPLAINT_PAGE (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->taking, care_complaint_change_unref);
  g_clear_pointer (&self->file, care_complaint_file_unref);
  g_clear_pointer (&self->house.staff, g_ptr_array_unref);

  G_OBJECT_CLASS (care_complaint_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, subject);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, facts);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, dots);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, state);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, clock);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, customer);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, step);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, turn);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, moves_place);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, holder);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, refusal);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, take);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, parts);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, side);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintPage, history);
}

static void
care_complaint_page_class_init (CareComplaintPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_complaint_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_complaint_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_complaint_page_undo;
  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               UI "care-complaint-page.ui");
  bind_children (widget_class);
  care_complaint_page_install_steps (widget_class);
  gtk_widget_class_install_action (widget_class, "complaint.show-customer", NULL, show_customer_cb);
  gtk_widget_class_install_action (widget_class, "complaint.print", "s", print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "complaint.print", "s",
                                       "F04");
}

static void
care_complaint_page_init (CareComplaintPage *self)
{
  self->move = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_complaint_page_new (CareComplaintDesk *desk)
{
  CareComplaintPage *self = g_object_new (CARE_TYPE_COMPLAINT_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

const CareComplaintFile *
care_complaint_page_get_file (CareComplaintPage *self)
{
  return self->file;
}
