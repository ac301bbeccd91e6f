/* care-complaint-row.c — one complaint of the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-row.h"
#include "care-complaint-marks.h"
#include "ui/widgets/care-text-shown.h"

struct _CareComplaintRow
{
  AdwBin    parent_instance;

  GtkLabel *names;
  GtkLabel *number;
  GtkLabel *severity;
  GtkLabel *mine;
  GtkLabel *subject;
  GtkLabel *sorting;
  GtkLabel *dots;
  GtkLabel *state;
  GtkLabel *clock;
};

G_DEFINE_FINAL_TYPE (CareComplaintRow, care_complaint_row, ADW_TYPE_BIN)

/* "Late delivery · Retouching · Li Min" */
static char *
describe_sorting (const CareComplaintLine *line)
{
  const CareComplaint *complaint = line->complaint;
  CareDepartment department = complaint->resp_department != CARE_DEPARTMENT_NONE
                              ? complaint->resp_department : complaint->department;
  GString *text = g_string_new (care_complaint_category_get_label (complaint->category));

  if (department != CARE_DEPARTMENT_NONE)
    g_string_append_printf (text, " · %s", care_department_get_label (department));
  if (line->order_no != NULL)
    g_string_append_printf (text, " · %s", line->order_no);
  if (line->owner_name != NULL)
    g_string_append_printf (text, " · %s", line->owner_name);

  return g_string_free (text, FALSE);
}

static void
show_severity (CareComplaintRow    *self,
               const CareComplaint *complaint)
{
  g_autofree char *severity = care_complaint_marks_dup_severity (complaint->severity);

  gtk_label_set_text (self->severity, severity);
  gtk_widget_set_visible (GTK_WIDGET (self->severity), complaint->severity != CARE_SEVERITY_NONE);
  if (complaint->severity == CARE_SEVERITY_MAJOR)
    gtk_widget_add_css_class (GTK_WIDGET (self->severity), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->severity), "error");
}

static void
show_step (CareComplaintRow        *self,
           const CareComplaintLine *line,
           CareDay                  today)
{
  CareComplaintState state = line->complaint->state;
  g_autofree char *dots = care_complaint_marks_dup_dots (state);
  g_autofree char *step = care_complaint_marks_dup_step (state);
  g_autofree char *clock = care_complaint_marks_dup_clock (&line->clock, today);

  gtk_label_set_text (self->dots, dots);
  care_text_shown_to_reader (GTK_WIDGET (self->dots), step);
  gtk_label_set_text (self->state, care_complaint_state_get_label (state));
  gtk_label_set_text (self->clock, clock);
  gtk_widget_set_visible (GTK_WIDGET (self->clock), clock[0] != '\0');
  care_complaint_marks_colour (GTK_WIDGET (self->clock), line->clock.colour);
}

void
care_complaint_row_set_line (CareComplaintRow        *self,
                             const CareComplaintLine *line,
                             CareDay                  today)
{
  const CareComplaint *complaint = line->complaint;
  const char *names = care_complaint_line_get_names (line);
  g_autofree char *title = g_strconcat (care_complaint_is_open (complaint) ? "▲ " : "",
                                        names != NULL ? names : _("No name was given"), NULL);
  g_autofree char *sorting = describe_sorting (line);

  gtk_label_set_text (self->names, title);
  if (care_complaint_is_open (complaint))
    gtk_widget_add_css_class (GTK_WIDGET (self->names), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->names), "error");
  gtk_label_set_text (self->number, complaint->complaint_no);
  gtk_label_set_text (self->subject, complaint->subject != NULL ? complaint->subject : "");
  gtk_widget_set_visible (GTK_WIDGET (self->subject), complaint->subject != NULL);
  gtk_label_set_text (self->sorting, sorting);
  gtk_widget_set_visible (GTK_WIDGET (self->mine), line->waits_for_me);
  show_severity (self, complaint);
  show_step (self, line, today);
}

static void
care_complaint_row_class_init (CareComplaintRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/complaint/care-complaint-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, names);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, number);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, severity);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, mine);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, subject);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, sorting);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, dots);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, state);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintRow, clock);
}

static void
care_complaint_row_init (CareComplaintRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_complaint_row_new (void)
{
  return g_object_new (CARE_TYPE_COMPLAINT_ROW, NULL);
}
