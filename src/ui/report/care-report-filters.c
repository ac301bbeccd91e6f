/* care-report-filters.c — which days, and what of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-report-filters.h"
#include "domain/care-kind.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

struct _CareReportFilters
{
  AdwBin          parent_instance;

  CareReportDesk *desk;
  GtkWidget      *kind;
  GtkWidget      *label;      /* the period in words */
  GtkWidget      *days;       /* two days, for any range */
  GtkWidget      *from, *until;
  GtkWidget      *staff;
  GPtrArray      *people;     /* (nullable) (element-type CareStaff): behind the list */
};

G_DEFINE_FINAL_TYPE (CareReportFilters, care_report_filters, ADW_TYPE_BIN)

typedef const char *(*LabelFunc) (int value);

static GtkWidget *
new_choice (const char *name,
            const char *all,
            int         first,
            int         n_values,
            LabelFunc   get_label)
{
  GtkStringList *labels = gtk_string_list_new (NULL);
  GtkWidget *choice;

  if (all != NULL)
    gtk_string_list_append (labels, all);
  for (int i = first; i < n_values; i++)
    gtk_string_list_append (labels, get_label (i));
  choice = gtk_drop_down_new (G_LIST_MODEL (labels), NULL);
  care_text_shown_to_reader (choice, name);
  gtk_widget_set_tooltip_text (choice, name);

  return choice;
}

/* ---- days ----------------------------------------------------------------------- */

static void
show_period (CareReportFilters *self)
{
  const CarePeriod *period = &care_report_desk_get_query (self->desk)->filter.period;
  g_autofree char *words = care_period_dup_label (period);
  g_autofree char *from = care_day_to_iso (period->from);
  g_autofree char *until = care_day_to_iso (period->until);

  gtk_label_set_text (GTK_LABEL (self->label), words);
  gtk_editable_set_text (GTK_EDITABLE (self->from), from);
  gtk_editable_set_text (GTK_EDITABLE (self->until), until);
}

static void
move (CareReportFilters *self,
      int                steps)
{
  CarePeriod moved = care_period_move (&care_report_desk_get_query (self->desk)->filter.period, steps);

  care_report_desk_set_period (self->desk, &moved);
}

static void
earlier_cb (CareReportFilters *self)
{
  move (self, -1);
}

static void
later_cb (CareReportFilters *self)
{
  move (self, 1);
}

static void
kind_cb (CareReportFilters *self)
{
  CarePeriodKind kind = (CarePeriodKind) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind));
  const CareReportQuery *query = care_report_desk_get_query (self->desk);
  CareDay today = care_office_get_today (care_report_desk_get_office (self->desk));
  CarePeriod period = query->filter.period;
  CareDay around = today >= period.from && today <= period.until ? today : period.until;

  gtk_widget_set_visible (self->days, kind == CARE_PERIOD_RANGE);
  if (kind == CARE_PERIOD_RANGE || kind == period.kind)
    return;
  period = care_period_around (kind, around);
  care_report_desk_set_period (self->desk, &period);
}

static gboolean
check_day (GtkWidget *entry,
           CareDay   *day)
{
  *day = care_day_from_iso (gtk_editable_get_text (GTK_EDITABLE (entry)));
  if (*day != CARE_DAY_NONE)
    gtk_widget_remove_css_class (entry, "error");
  else
    gtk_widget_add_css_class (entry, "error");
  gtk_widget_set_tooltip_text (entry, *day != CARE_DAY_NONE ? NULL : _("A day is written 2026-11-21."));

  return *day != CARE_DAY_NONE;
}

static void
range_cb (CareReportFilters *self)
{
  CareDay from, until;
  CarePeriod range;

  if (!check_day (self->from, &from) || !check_day (self->until, &until))
    return;
  range = care_period_between (from, until);
  care_report_desk_set_period (self->desk, &range);
}

static GtkWidget *
new_day (CareReportFilters *self,
         const char        *name)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 11);
  care_text_shown_to_reader (entry, name);
  g_signal_connect_object (entry, "activate", G_CALLBACK (range_cb), self, G_CONNECT_SWAPPED);

  return entry;
}

/* ---- filters -------------------------------------------------------------------- */

static guint
get_choice (GtkDropDown *choice)
{
  return gtk_drop_down_get_selected (choice);
}

static void
comparison_cb (CareReportFilters *self,
               GParamSpec        *pspec,
               GtkDropDown       *choice)
{
  care_report_desk_set_comparison (self->desk, (CareComparison) get_choice (choice));
}

static void
type_cb (CareReportFilters *self,
         GParamSpec        *pspec,
         GtkDropDown       *choice)
{
  guint chosen = get_choice (choice);

  care_report_desk_set_type (self->desk, chosen == 0 ? NULL
                             : care_call_type_get_nick ((CareCallType) (chosen - 1)));
}

static void
level_cb (CareReportFilters *self,
          GParamSpec        *pspec,
          GtkDropDown       *choice)
{
  guint chosen = get_choice (choice);

  care_report_desk_set_level (self->desk, chosen == 0 ? NULL
                              : care_level_get_nick ((CareLevel) (chosen - 1)));
}

static void
department_cb (CareReportFilters *self,
               GParamSpec        *pspec,
               GtkDropDown       *choice)
{
  guint chosen = get_choice (choice);
  const char *nick = chosen == 0 ? NULL : care_department_get_nick ((CareDepartment) chosen);

  care_report_desk_set_department (self->desk, nick);
}

static void
staff_cb (CareReportFilters *self,
          GParamSpec        *pspec,
          GtkDropDown       *choice)
{
  guint chosen = get_choice (choice);
  const CareStaff *staff = chosen > 0 && self->people != NULL && chosen <= self->people->len
                           ? self->people->pdata[chosen - 1] : NULL;

  care_report_desk_set_staff (self->desk, staff != NULL ? staff->id : 0);
}

static void
people_listed_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(CareReportFilters) self = data;
  g_autoptr(GError) error = NULL;
  GPtrArray *people = care_report_desk_list_finish (result, &error);
  GtkStringList *labels;

  if (people == NULL || self->desk == NULL)
    {
      g_clear_pointer (&people, g_ptr_array_unref);
      return;
    }
  self->people = people;
  labels = GTK_STRING_LIST (gtk_drop_down_get_model (GTK_DROP_DOWN (self->staff)));
  for (guint i = 0; i < people->len; i++)
    gtk_string_list_append (labels, ((const CareStaff *) people->pdata[i])->name);
}

/* ---- object --------------------------------------------------------------------- */

static const char *
get_kind_label (int value)
{
  return care_period_kind_get_label ((CarePeriodKind) value);
}

static const char *
get_comparison_label (int value)
{
  return care_comparison_get_label ((CareComparison) value);
}

static const char *
get_type_label (int value)
{
  return care_call_type_get_label ((CareCallType) value);
}

static const char *
get_level_label (int value)
{
  return care_level_get_label ((CareLevel) value);
}

static const char *
get_department_label (int value)
{
  return care_department_get_label ((CareDepartment) value);
}

static GtkWidget *
new_step (CareReportFilters *self,
          const char        *icon,
          const char        *name,
          GCallback          clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, name);
  care_text_shown_to_reader (button, name);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_choice (CareReportFilters *self,
            CareWrapBox       *box,
            GtkWidget         *choice,
            GCallback          changed)
{
  g_signal_connect_object (choice, "notify::selected", changed, self, G_CONNECT_SWAPPED);
  care_wrap_box_append (box, choice);
}

static void
add_days (CareReportFilters *self,
          CareWrapBox       *box)
{
  GtkWidget *steps = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->kind = new_choice (_("Period"), NULL, 0, CARE_N_PERIOD_KINDS, get_kind_label);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind), CARE_PERIOD_MONTH);
  add_choice (self, box, self->kind, G_CALLBACK (kind_cb));
  self->label = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->label, "heading");
  gtk_box_append (GTK_BOX (steps), new_step (self, "go-previous-symbolic", _("The period before"),
                                             G_CALLBACK (earlier_cb)));
  gtk_box_append (GTK_BOX (steps), self->label);
  gtk_box_append (GTK_BOX (steps), new_step (self, "go-next-symbolic", _("The next period"),
                                             G_CALLBACK (later_cb)));
  care_wrap_box_append (box, steps);
  self->days = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->from = new_day (self, _("First day"));
  self->until = new_day (self, _("Last day"));
  gtk_box_append (GTK_BOX (self->days), self->from);
  gtk_box_append (GTK_BOX (self->days), self->until);
  gtk_widget_set_visible (self->days, FALSE);
  care_wrap_box_append (box, self->days);
}

static void
add_filters (CareReportFilters *self,
             CareWrapBox       *box)
{
  CareActor actor = care_office_get_actor (care_report_desk_get_office (self->desk));

  add_choice (self, box, new_choice (_("Comparison"), NULL, 0, CARE_COMPARE_LAST_YEAR + 1,
                                     get_comparison_label),
              G_CALLBACK (comparison_cb));
  add_choice (self, box, new_choice (care_grouping_get_label (CARE_BY_TYPE), _("All calls"), 0,
                                     CARE_N_CALL_TYPES,
                                     get_type_label),
              G_CALLBACK (type_cb));
  add_choice (self, box, new_choice (care_grouping_get_label (CARE_BY_LEVEL), _("All levels"), 0,
                                     CARE_LEVEL_IMPORTANT + 1,
                                     get_level_label), G_CALLBACK (level_cb));
  if (!care_statistics_may_see_all (actor))
    return;

  add_choice (self, box, new_choice (care_grouping_get_label (CARE_BY_DEPARTMENT), _("All departments"), 1,
                                     CARE_N_DEPARTMENTS,
                                     get_department_label), G_CALLBACK (department_cb));
  self->staff = new_choice (care_grouping_get_label (CARE_BY_STAFF), _("Everybody"), 0, 0, NULL);
  add_choice (self, box, self->staff, G_CALLBACK (staff_cb));
  care_report_desk_list_staff_async (self->desk, people_listed_cb, g_object_ref (self));
}

static void
care_report_filters_dispose (GObject *object)
{
  CareReportFilters *self = CARE_REPORT_FILTERS (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->people, g_ptr_array_unref);

  G_OBJECT_CLASS (care_report_filters_parent_class)->dispose (object);
}

static void
care_report_filters_class_init (CareReportFiltersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_report_filters_dispose;
}

static void
care_report_filters_init (CareReportFilters *self)
{
}

CareReportFilters *
care_report_filters_new (CareReportDesk *desk)
{
  CareReportFilters *self = g_object_new (CARE_TYPE_REPORT_FILTERS, NULL);
  GtkWidget *box = care_wrap_box_new (6);

  self->desk = g_object_ref (desk);
  add_days (self, CARE_WRAP_BOX (box));
  add_filters (self, CARE_WRAP_BOX (box));
  adw_bin_set_child (ADW_BIN (self), box);
  g_signal_connect_object (desk, "changed", G_CALLBACK (show_period), self, G_CONNECT_SWAPPED);
  show_period (self);

  return self;
}

void
care_report_filters_focus (CareReportFilters *self)
{
  gtk_widget_grab_focus (self->kind);
}

void
care_report_filters_set_kind (CareReportFilters *self,
                              CarePeriodKind     kind)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind), kind);
}
