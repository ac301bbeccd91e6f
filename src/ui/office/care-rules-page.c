/* care-rules-page.c — when the office rings up: hours, attempts, marked days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-rules-page.h"
#include "domain/care-typed-date.h"
#include "domain/care-typed-time.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

struct _CareRulesPage
{
  CarePage              parent_instance;

  AdwPreferencesGroup  *hours;
  AdwPreferencesGroup  *numbers;
  AdwEntryRow          *rows[CARE_N_RULES];
  AdwEntryRow          *day;
  AdwEntryRow          *name;
  AdwComboRow          *mark;
  GtkListBox           *days;

  CareOffice           *office;
  GPtrArray            *listed;  /* (nullable) (element-type CareMarkedDay) */
  CareMarkedDay        *changed; /* (nullable) what undo takes back */
  gboolean              was_marked;
  gboolean              can_change;
  guint                 kept;    /* the rule that is read anew as it was understood; or none */
};

G_DEFINE_FINAL_TYPE (CareRulesPage, care_rules_page, CARE_TYPE_PAGE)

/* ---- rules ------------------------------------------------------------------------------ */

static void
show_rule (CareRulesPage *self,
           CareRule       rule)
{
  g_autofree char *text = care_rules_dup (self->office, rule);

  gtk_editable_set_text (GTK_EDITABLE (self->rows[rule]), text);
  gtk_widget_remove_css_class (GTK_WIDGET (self->rows[rule]), "error");
}

static void
show_rules (CareRulesPage *self)
{
  for (guint i = 0; i < CARE_N_RULES; i++)
    show_rule (self, (CareRule) i);
}

/* What a refused row was about. */
typedef struct
{
  CareRulesPage *self;
  CareRule       rule;
} Put;

static void
put_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      data)
{
  g_autofree Put *put = data;
  g_autoptr(CareRulesPage) self = put->self;
  g_autoptr(GError) error = NULL;
  gboolean is_kept = care_rules_finish (result, NULL, &error);

  if (self->office == NULL)
    return;
  if (is_kept)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->rows[put->rule]), "error");
      self->kept = put->rule;
      care_page_tell (CARE_PAGE (self), _("The rule is kept"), FALSE);
      return;
    }

  gtk_widget_add_css_class (GTK_WIDGET (self->rows[put->rule]), "error");
  gtk_widget_grab_focus (GTK_WIDGET (self->rows[put->rule]));
  care_page_tell_error (CARE_PAGE (self), error);
}

static void
applied_cb (CareRulesPage *self,
            AdwEntryRow   *row)
{
  for (guint i = 0; i < CARE_N_RULES; i++)
    if (self->rows[i] == row)
      {
        Put *put = g_new (Put, 1);

        *put = (Put) { g_object_ref (self), (CareRule) i };
        care_rules_put_async (self->office, (CareRule) i, gtk_editable_get_text (GTK_EDITABLE (row)), put_cb,
                              put);
      }
}

static void
add_rule (CareRulesPage *self,
          CareRule       rule)
{
  AdwEntryRow *row = ADW_ENTRY_ROW (adw_entry_row_new ());
  int least, most;

  care_rules_get_range (rule, &least, &most);
  adw_entry_row_set_show_apply_button (row, TRUE);
  care_text_shown_on_row (ADW_PREFERENCES_ROW (row), care_rule_get_label (rule));
  care_text_shown_to_reader (GTK_WIDGET (row), care_rule_get_label (rule));
  g_signal_connect_object (row, "apply", G_CALLBACK (applied_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (most > 0 ? self->numbers : self->hours, GTK_WIDGET (row));
  self->rows[rule] = row;
}

/* ---- days ------------------------------------------------------------------------------- */

static void
marked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareRulesPage) self = data;
  g_autoptr(GError) error = NULL;

  if (!care_rules_finish (result, NULL, &error) && self->office != NULL)
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
mark (CareRulesPage *self,
      CareMarkedDay *day,
      gboolean       is_marked)
{
  g_autofree char *when = care_day_to_iso (day->day);
  g_autofree char *sentence = NULL;

  /* Translators: %1$s is a day, %2$s "Public holiday", "Studio closed"… */
  sentence = g_strdup_printf (is_marked ? _("%1$s is marked: %2$s")
                                        : _("%1$s is an ordinary day again (%2$s)"),
                              when, care_day_mark_get_label (day->mark));
  care_marked_day_ref (day);
  g_clear_pointer (&self->changed, care_marked_day_unref);
  self->changed = day;
  self->was_marked = is_marked;
  care_rules_mark_async (self->office, day, is_marked, marked_cb, g_object_ref (self));
  care_page_tell (CARE_PAGE (self), sentence, TRUE);
}

static void
remove_cb (GtkButton     *button,
           CareRulesPage *self)
{
  mark (self, g_object_get_data (G_OBJECT (button), "day"), FALSE);
}

static GtkWidget *
new_row (CareRulesPage *self,
         CareMarkedDay *day)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *iso = care_day_to_iso (day->day);
  g_autofree char *about = day->name == NULL ? g_strdup (care_day_mark_get_label (day->mark))
    : g_strdup_printf ("%s · %s", care_day_mark_get_label (day->mark), day->name);
  /* Translators: %s is a day. */
  g_autofree char *remove = g_strdup_printf (_("Take the mark of %s away"), iso);

  care_text_shown_below (ADW_ACTION_ROW (row), iso, about);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, self->can_change);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, remove);
  care_text_shown_to_reader (button, remove);
  g_object_set_data_full (G_OBJECT (button), "day", care_marked_day_ref (day),
                          (GDestroyNotify) care_marked_day_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
show_days (CareRulesPage *self)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->days, 0))) != NULL)
    gtk_list_box_remove (self->days, row);
  for (guint i = 0; i < self->listed->len; i++)
    gtk_list_box_append (self->days, new_row (self, self->listed->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->days), self->listed->len > 0);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareRulesPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) days = care_rules_list_finish (result, &error);

  if (self->office == NULL)
    return;
  if (days == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  g_clear_pointer (&self->listed, g_ptr_array_unref);
  self->listed = g_steal_pointer (&days);
  show_days (self);
}

static void
load (CareRulesPage *self)
{
  care_rules_list_async (self->office, listed_cb, g_object_ref (self));
}

static void
add_day (CareRulesPage *self)
{
  g_autoptr(CareMarkedDay) day = care_marked_day_new ();
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->day));

  day->day = care_typed_day_read (typed, care_office_get_today (self->office));
  if (day->day == CARE_DAY_NONE)
    day->day = care_typed_date_read (typed).day;
  if (day->day == CARE_DAY_NONE)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->day), "error");
      gtk_widget_grab_focus (GTK_WIDGET (self->day));
      care_page_tell (CARE_PAGE (self), _("Please enter a day, like 2026-12-01."), FALSE);
      return;
    }

  gtk_widget_remove_css_class (GTK_WIDGET (self->day), "error");
  day->mark = (CareDayMark) adw_combo_row_get_selected (self->mark);
  if (*gtk_editable_get_text (GTK_EDITABLE (self->name)) != '\0')
    day->name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name)));
  mark (self, day, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (self->day), "");
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->day));
}

static void
add_cb (CareRulesPage *self)
{
  add_day (self);
}

static void
add_action_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  add_day (CARE_RULES_PAGE (widget));
}

static void
imported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareRulesPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  guint n_days = 0;
  gboolean is_done = care_rules_finish (result, &n_days, &error);

  if (self->office == NULL)
    return;
  if (!is_done)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u day is marked", "%u days are marked", n_days),
                              n_days);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
chosen_cb (const char *path,
           gpointer    data)
{
  g_autoptr(CareRulesPage) self = data;

  if (path != NULL && self->office != NULL)
    care_rules_import_async (self->office, path, imported_cb, g_object_ref (self));
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  static const char * const patterns[] = { "*.csv", "*.xlsx", "*.txt", NULL };

  care_choose_file (widget, _("Import Holidays"), _("Tables"), patterns, chosen_cb, g_object_ref (widget));
}

/* ---- page ------------------------------------------------------------------------------- */

static void
changed_cb (CareRulesPage *self,
            guint          topics)
{
  if ((topics & CARE_TOPIC_SETTINGS) == 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  load (self);
  if (self->kept < CARE_N_RULES)
    show_rule (self, (CareRule) self->kept);
  self->kept = CARE_N_RULES;
}

static void
care_rules_page_arrive (CarePage *page,
                        gint64    subject)
{
  CareRulesPage *self = CARE_RULES_PAGE (page);

  self->can_change = care_role_may (care_office_get_actor (self->office).role, CARE_DEED_CHANGE_RULES);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rules.add", self->can_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rules.import", self->can_change);
  show_rules (self);
  load (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->rows[0]));
}

static void
care_rules_page_undo (CarePage *page)
{
  CareRulesPage *self = CARE_RULES_PAGE (page);
  g_autoptr(CareMarkedDay) day = g_steal_pointer (&self->changed);

  if (day != NULL)
    care_rules_mark_async (self->office, day, !self->was_marked, marked_cb, g_object_ref (self));
}

static void
care_rules_page_dispose (GObject *object)
{
  CareRulesPage *self = CARE_RULES_PAGE (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->listed, g_ptr_array_unref);
  g_clear_pointer (&self->changed, care_marked_day_unref);

  G_OBJECT_CLASS (care_rules_page_parent_class)->dispose (object);
}

static void
care_rules_page_class_init (CareRulesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_rules_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_rules_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_rules_page_undo;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/office/care-rules-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareRulesPage, hours);
  gtk_widget_class_bind_template_child (widget_class, CareRulesPage, numbers);
  gtk_widget_class_bind_template_child (widget_class, CareRulesPage, day);
  gtk_widget_class_bind_template_child (widget_class, CareRulesPage, name);
  gtk_widget_class_bind_template_child (widget_class, CareRulesPage, mark);
  gtk_widget_class_bind_template_child (widget_class, CareRulesPage, days);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_install_action (widget_class, "rules.add", NULL, add_action_cb);
  gtk_widget_class_install_action (widget_class, "rules.import", NULL, import_cb);
}

static void
care_rules_page_init (CareRulesPage *self)
{
  g_autoptr(GtkStringList) marks = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->kept = CARE_N_RULES;
  for (guint i = 0; i < CARE_N_RULES; i++)
    add_rule (self, (CareRule) i);
  for (int i = CARE_DAY_MARK_OFF; i <= CARE_DAY_MARK_CLOSED; i++)
    gtk_string_list_append (marks, care_day_mark_get_label ((CareDayMark) i));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->day), _("Day"));
  care_text_shown_to_reader (GTK_WIDGET (self->day), _("Day"));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->name), _("Name (Not Required)"));
  care_text_shown_to_reader (GTK_WIDGET (self->name), _("Name (Not Required)"));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->mark), _("What It Is"));
  care_text_shown_to_reader (GTK_WIDGET (self->mark), _("What It Is"));
  adw_combo_row_set_model (self->mark, G_LIST_MODEL (marks));
  adw_combo_row_set_selected (self->mark, CARE_DAY_MARK_CLOSED);
}

GtkWidget *
care_rules_page_new (CareOffice *office)
{
  CareRulesPage *self = g_object_new (CARE_TYPE_RULES_PAGE, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
care_rules_page_enter (CareRulesPage *self,
                       CareRule       rule,
                       const char    *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->rows[rule]), text);
  applied_cb (self, self->rows[rule]);
}

void
care_rules_page_add (CareRulesPage *self,
                     const char    *day,
                     CareDayMark    mark,
                     const char    *name)
{
  gtk_editable_set_text (GTK_EDITABLE (self->day), day);
  gtk_editable_set_text (GTK_EDITABLE (self->name), name);
  adw_combo_row_set_selected (self->mark, mark);
  add_day (self);
}

GPtrArray *
care_rules_page_get_days (CareRulesPage *self)
{
  return self->listed;
}
