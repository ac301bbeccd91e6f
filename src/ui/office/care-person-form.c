/* care-person-form.c — name, number, role, department and ability, to be typed into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-person-form.h"
#include "domain/care-text.h"
#include "ui/widgets/care-text-shown.h"

struct _CarePersonForm
{
  AdwBin       parent_instance;

  GtkWidget   *list;
  AdwEntryRow *name;
  AdwEntryRow *employee_no;
  AdwComboRow *role;
  AdwComboRow *department;
  AdwComboRow *ability;
};

enum
{
  TYPED,
  ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarePersonForm, care_person_form, ADW_TYPE_BIN)

static GListModel *
new_roles (void)
{
  GtkStringList *words = gtk_string_list_new (NULL);

  for (int role = CARE_ROLE_NONE; role < CARE_ROLE_SYSTEM; role++)
    gtk_string_list_append (words, care_role_get_label ((CareRole) role));

  return G_LIST_MODEL (words);
}

static GListModel *
new_departments (void)
{
  GtkStringList *words = gtk_string_list_new (NULL);

  for (int department = CARE_DEPARTMENT_NONE; department < CARE_N_DEPARTMENTS; department++)
    gtk_string_list_append (words, care_department_get_label ((CareDepartment) department));

  return G_LIST_MODEL (words);
}

static void
typed_cb (CarePersonForm *self)
{
  /* Abilities weigh the sharing out, and only specialists share. */
  gtk_widget_set_visible (GTK_WIDGET (self->ability),
                          adw_combo_row_get_selected (self->role) == CARE_ROLE_SPECIALIST);
  g_signal_emit (self, signals[TYPED], 0);
}

static void
entered_cb (CarePersonForm *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static void
care_person_form_class_init (CarePersonFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/office/care-person-form.ui");
  gtk_widget_class_bind_template_child (widget_class, CarePersonForm, list);
  gtk_widget_class_bind_template_child (widget_class, CarePersonForm, name);
  gtk_widget_class_bind_template_child (widget_class, CarePersonForm, employee_no);
  gtk_widget_class_bind_template_child (widget_class, CarePersonForm, role);
  gtk_widget_class_bind_template_child (widget_class, CarePersonForm, department);
  gtk_widget_class_bind_template_child (widget_class, CarePersonForm, ability);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);

  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_PERSON_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[ENTERED] = g_signal_new ("entered", CARE_TYPE_PERSON_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
care_person_form_init (CarePersonForm *self)
{
  const char *numbers[] = { "1", "2", "3", "4", "5", NULL };
  g_autoptr(GListModel) roles = new_roles ();
  g_autoptr(GListModel) departments = new_departments ();
  g_autoptr(GtkStringList) abilities = gtk_string_list_new (numbers);

  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->name), _("Name"));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->employee_no), _("Employee number"));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->role), _("Role"));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->department), _("Department"));
  care_text_shown_below (ADW_ACTION_ROW (self->ability), _("Ability"),
                         _("Who has 4 gets twice as many customers as who has 2."));
  adw_combo_row_set_model (self->role, roles);
  adw_combo_row_set_model (self->department, departments);
  adw_combo_row_set_model (self->ability, G_LIST_MODEL (abilities));
}

void
care_person_form_fill (CarePersonForm  *self,
                       const CareStaff *staff)
{
  care_text_shown_to_reader (self->list, staff->name != NULL ? staff->name : _("New Person"));
  gtk_editable_set_text (GTK_EDITABLE (self->name), staff->name != NULL ? staff->name : "");
  gtk_editable_set_text (GTK_EDITABLE (self->employee_no),
                         staff->employee_no != NULL ? staff->employee_no : "");
  adw_combo_row_set_selected (self->role, staff->role);
  adw_combo_row_set_selected (self->department, staff->department);
  adw_combo_row_set_selected (self->ability, (guint) CLAMP (staff->ability, 1, 5) - 1);
}

CareStaff *
care_person_form_read (CarePersonForm  *self,
                       const CareStaff *staff)
{
  CareStaff *typed = care_staff_copy (staff);

  g_free (typed->name);
  g_free (typed->employee_no);
  typed->name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name)));
  typed->employee_no = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->employee_no)));
  typed->role = (CareRole) adw_combo_row_get_selected (self->role);
  typed->department = (CareDepartment) adw_combo_row_get_selected (self->department);
  typed->ability = (int) adw_combo_row_get_selected (self->ability) + 1;

  return typed;
}

void
care_person_form_mark_wrong (CarePersonForm *self,
                             gboolean        is_wrong)
{
  g_autofree char *name = care_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->name)),
                                           CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);
  GtkWidget *wrong = GTK_WIDGET (name == NULL ? self->name : self->employee_no);

  gtk_widget_remove_css_class (GTK_WIDGET (self->name), "error");
  gtk_widget_remove_css_class (GTK_WIDGET (self->employee_no), "error");
  if (!is_wrong)
    return;
  gtk_widget_add_css_class (wrong, "error");
  gtk_widget_grab_focus (wrong);
}

void
care_person_form_take_focus (CarePersonForm *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}
