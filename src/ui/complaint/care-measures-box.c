/* care-measures-box.c — what each department does about a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-measures-box.h"
#include "domain/care-typed-date.h"
#include "ui/widgets/care-text-shown.h"

/* One line; the widgets that its mode does not need are NULL. */
typedef struct
{
  CareComplaintMeasure *measure;
  GtkDropDown          *department;
  GtkEditable          *action;
  GtkEditable          *due_on;
  GtkCheckButton       *done;
} Line;

struct _CareMeasuresBox
{
  AdwBin                    parent_instance;

  const CareComplaintHouse *house;
  GtkWidget                *lines_box;
  GtkWidget                *more;
  GArray                   *lines; /* Line */
  CareMeasuresMode          mode;
};

enum
{
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareMeasuresBox, care_measures_box, ADW_TYPE_BIN)

static void
typed_cb (CareMeasuresBox *self)
{
  g_signal_emit (self, signals[TYPED], 0);
}

static void
clear_line (gpointer data)
{
  g_clear_pointer (&((Line *) data)->measure, care_complaint_measure_unref);
}

/* ---- lines -------------------------------------------------------------------------- */

static GtkEditable *
add_entry (CareMeasuresBox *self,
           GtkWidget       *row,
           const char      *label,
           const char      *text,
           int              width)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), label);
  gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : "");
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), width);
  gtk_widget_set_hexpand (entry, width == 0);
  care_text_shown_to_reader (entry, label);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (typed_cb), self);
  gtk_box_append (GTK_BOX (row), entry);

  return GTK_EDITABLE (entry);
}

static void
fill_form (CareMeasuresBox *self,
           GtkWidget       *row,
           Line            *line)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  g_autofree char *day = care_day_to_iso (line->measure->due_on);

  for (int i = 0; i < CARE_N_DEPARTMENTS; i++)
    gtk_string_list_append (words, care_department_get_label ((CareDepartment) i));
  line->department = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL));
  gtk_drop_down_set_selected (line->department, line->measure->department);
  care_text_shown_to_reader (GTK_WIDGET (line->department), _("Department"));
  g_signal_connect_swapped (line->department, "notify::selected", G_CALLBACK (typed_cb), self);
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (line->department));
  line->action = add_entry (self, row, _("What is done"), line->measure->action, 0);
  line->due_on = add_entry (self, row, _("Due (date)"), day, 10);
}

static char *
describe (const CareComplaintMeasure *measure)
{
  g_autofree char *due = care_day_to_iso (measure->due_on);
  g_autofree char *done = care_day_to_iso (measure->done_on);
  GString *text = g_string_new (care_department_get_label (measure->department));

  g_string_append_printf (text, " · %s", measure->action);
  if (due != NULL)
    /* Translators: %s is a day. */
    g_string_append_printf (text, _(" · due %s"), due);
  if (done != NULL)
    g_string_append_printf (text, _(" · ✔ done %s"), done);

  return g_string_free (text, FALSE);
}

static void
fill_reading (CareMeasuresBox *self,
              GtkWidget       *row,
              Line            *line)
{
  g_autofree char *text = describe (line->measure);
  GtkWidget *shown = self->mode == CARE_MEASURES_TICK ? gtk_check_button_new_with_label (text)
                                                      : gtk_label_new (text);

  if (self->mode == CARE_MEASURES_TICK)
    {
      line->done = GTK_CHECK_BUTTON (shown);
      gtk_check_button_set_active (line->done, line->measure->done_on != CARE_DAY_NONE);
      g_signal_connect_swapped (shown, "toggled", G_CALLBACK (typed_cb), self);
    }
  else
    gtk_label_set_wrap (GTK_LABEL (shown), TRUE);
  gtk_box_append (GTK_BOX (row), shown);
}

static void
add_line (CareMeasuresBox            *self,
          const CareComplaintMeasure *measure)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  Line line = { .measure = care_complaint_measure_copy (measure) };

  if (self->mode == CARE_MEASURES_EDIT)
    fill_form (self, row, &line);
  else
    fill_reading (self, row, &line);
  gtk_box_append (GTK_BOX (self->lines_box), row);
  g_array_append_val (self->lines, line);
}

guint
care_measures_box_add (CareMeasuresBox *self)
{
  g_autoptr(CareComplaintMeasure) measure = care_complaint_measure_new ();

  add_line (self, measure);

  return self->lines->len - 1;
}

void
care_measures_box_show (CareMeasuresBox  *self,
                        GPtrArray        *measures,
                        CareMeasuresMode  mode)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->lines_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->lines_box), child);
  g_array_set_size (self->lines, 0);
  self->mode = mode;
  for (guint i = 0; i < measures->len; i++)
    add_line (self, measures->pdata[i]);
  if (mode == CARE_MEASURES_EDIT && measures->len == 0)
    care_measures_box_add (self);
  gtk_widget_set_visible (self->more, mode == CARE_MEASURES_EDIT);
  gtk_widget_set_visible (GTK_WIDGET (self), self->lines->len > 0);
}

/* ---- what was entered --------------------------------------------------------------- */

static gboolean
read_form (const Line           *line,
           CareComplaintMeasure *measure)
{
  CareTypedDate day = care_typed_date_read (gtk_editable_get_text (line->due_on));

  g_free (measure->action);
  measure->action = g_strstrip (g_strdup (gtk_editable_get_text (line->action)));
  measure->department = (CareDepartment) gtk_drop_down_get_selected (line->department);
  measure->due_on = day.day;
  if (day.kind == CARE_TYPED_DAY || day.kind == CARE_TYPED_EMPTY)
    return TRUE;

  gtk_widget_grab_focus (GTK_WIDGET (line->due_on));
  return FALSE;
}

static CareComplaintMeasure *
read_line (CareMeasuresBox *self,
           const Line      *line)
{
  g_autoptr(CareComplaintMeasure) measure = care_complaint_measure_copy (line->measure);

  if (line->action != NULL && !read_form (line, measure))
    return NULL;
  if (line->done != NULL && gtk_check_button_get_active (line->done) && measure->done_on == CARE_DAY_NONE)
    measure->done_on = self->house->today;

  return g_steal_pointer (&measure);
}

GPtrArray *
care_measures_box_read (CareMeasuresBox *self)
{
  g_autoptr(GPtrArray) measures = NULL;

  measures = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_measure_unref);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      CareComplaintMeasure *measure;

      if (line->action != NULL && gtk_editable_get_text (line->action)[0] == '\0')
        continue;
      measure = read_line (self, line);
      if (measure == NULL)
        return NULL;
      measure->position = (int) measures->len + 1;
      g_ptr_array_add (measures, measure);
    }

  return g_steal_pointer (&measures);
}

void
care_measures_box_type (CareMeasuresBox *self,
                        guint            measure,
                        const char      *field,
                        const char      *words)
{
  const Line *line = &g_array_index (self->lines, Line, measure);

  if (g_str_equal (field, "action"))
    gtk_editable_set_text (line->action, words);
  else if (g_str_equal (field, "due_on"))
    gtk_editable_set_text (line->due_on, words);
  else if (g_str_equal (field, "department"))
    gtk_drop_down_set_selected (line->department, care_department_from_nick (words, CARE_DEPARTMENT_NONE));
  else
    gtk_check_button_set_active (line->done, TRUE);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_measures_box_finalize (GObject *object)
{
  g_array_unref (CARE_MEASURES_BOX (object)->lines);

  G_OBJECT_CLASS (care_measures_box_parent_class)->finalize (object);
}

static void
care_measures_box_class_init (CareMeasuresBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_measures_box_finalize;

  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_MEASURES_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_measures_box_init (CareMeasuresBox *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_array_set_clear_func (self->lines, clear_line);
  self->lines_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->more = gtk_button_new_with_label (_("One more measure"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (care_measures_box_add), self);
  gtk_box_append (GTK_BOX (box), self->lines_box);
  gtk_box_append (GTK_BOX (box), self->more);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
care_measures_box_new (const CareComplaintHouse *house)
{
  CareMeasuresBox *self = g_object_new (CARE_TYPE_MEASURES_BOX, NULL);

  self->house = house;

  return GTK_WIDGET (self);
}
