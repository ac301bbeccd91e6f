/* care-day-page.c — the office's day: what is taken over, ticked, and reported before six
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-day-page.h"
#include "domain/care-day-words.h"
#include "draw/care-daily-form.h"
#include "model/care-daily-file.h"
#include "ui/print/care-print-preview.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-text-shown.h"

#define N_COUNTS 8

struct _CareDayPage
{
  CarePage              parent_instance;

  CareOffice           *office;
  CareDailyFile        *file;      /* (nullable) until it is loaded */
  gboolean              is_loading;
  gboolean              again;     /* something changed meanwhile */
  gboolean              is_filling;
  char                 *typed[CARE_N_DAILY_SECTIONS]; /* (nullable) what was typed and not handed in */

  CareBanner           *banner;
  GtkWidget            *content;
  AdwPreferencesGroup  *opening;
  AdwPreferencesGroup  *closing;
  GtkBox               *taken_over;
  GtkBox               *report;
  GtkCheckButton       *spoken;
  GtkWidget            *checks[CARE_N_DAY_ITEMS];
};

G_DEFINE_FINAL_TYPE (CareDayPage, care_day_page, CARE_TYPE_PAGE)

static void load (CareDayPage *self);

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
new_label (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* ---- checklists --------------------------------------------------------------------- */

static void
ticked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareDayPage) self = data;
  g_autoptr(GError) error = NULL;

  if (!care_daily_file_tick_finish (result, &error) && self->office != NULL)
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
toggled_cb (GtkCheckButton *check,
            CareDayPage    *self)
{
  for (guint i = 0; i < CARE_N_DAY_ITEMS && !self->is_filling; i++)
    if (self->checks[i] == GTK_WIDGET (check))
      care_daily_file_tick_async (self->office, (CareDayItem) i, gtk_check_button_get_active (check),
                                  ticked_cb, g_object_ref (self));
}

static void
add_checks (CareDayPage *self)
{
  for (guint i = 0; i < CARE_N_DAY_ITEMS; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();
      const char *label = care_day_item_get_label ((CareDayItem) i);

      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      care_text_shown_below (ADW_ACTION_ROW (row), label, NULL);
      care_text_shown_to_reader (check, label);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);
      adw_preferences_group_add (i < CARE_DAY_FIRST_CLOSING ? self->opening : self->closing, row);
      self->checks[i] = check;
    }
}

static void
show_checks (CareDayPage *self)
{
  self->is_filling = TRUE;
  for (guint i = 0; i < CARE_N_DAY_ITEMS; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->checks[i]), self->file->is_ticked[i]);
  self->is_filling = FALSE;
}

/* ---- what is taken over -------------------------------------------------------------- */

static void
add_taken_over (CareDayPage        *self,
                const CareHandOver *hand_over)
{
  g_autofree char *action = g_strdup_printf ("win.show-customer(int64 %" G_GINT64_FORMAT ")",
                                             hand_over->customer_id);
  const char *person = hand_over->person != NULL ? hand_over->person : _("Nobody yet");
  g_autofree char *text = g_strdup_printf ("%s · %s · %s", care_stage_get_label (hand_over->stage),
                                           hand_over->names, person);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), new_label (text, NULL));
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
  care_text_shown_to_reader (button, text);
  gtk_box_append (self->taken_over, button);
}

static void
show_taken_over (CareDayPage *self)
{
  GPtrArray *all = self->file->handed_over;

  clear (self->taken_over);
  gtk_box_append (self->taken_over, new_label (_("Taken Over from Yesterday"), "heading"));
  for (guint i = 0; i < all->len; i++)
    add_taken_over (self, all->pdata[i]);
  if (all->len == 0)
    gtk_box_append (self->taken_over, new_label (_("Yesterday brought nothing to take over."), "dim-label"));
}

/* ---- the report ------------------------------------------------------------------------ */

static void
attach (GtkGrid    *grid,
        const char *text,
        const char *style,
        int         column,
        int         row)
{
  GtkWidget *label = new_label (text, style);

  if (column > 0)
    {
      gtk_label_set_xalign (GTK_LABEL (label), 1);
      gtk_widget_add_css_class (label, "numeric");
    }
  else
    gtk_widget_set_hexpand (label, TRUE);
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static void
attach_figure (GtkGrid               *grid,
               const CareDailyFigure *figure,
               const char            *name,
               const char            *style,
               int                    row)
{
  const guint counts[N_COUNTS] = { figure->planned, figure->done, figure->reached, figure->not_reached,
                                   figure->satisfied, figure->neutral, figure->dissatisfied,
                                   figure->complaints };

  attach (grid, name, style, 0, row);
  for (int i = 0; i < N_COUNTS; i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[i]);

      attach (grid, count, style, i + 1, row);
    }
}

static GtkWidget *
new_figures (const CareDailyReport *report)
{
  const char * const heads[N_COUNTS] = {
    C_("daily figure", "Planned"), C_("daily figure", "Done"), C_("daily figure", "Reached"),
    C_("daily figure", "Missed"), C_("daily figure", "Satisfied"), C_("daily figure", "Neutral"),
    C_("daily figure", "Dissatisfied"), C_("daily figure", "Complaints")
  };
  GtkWidget *grid = gtk_grid_new ();
  CareDailyFigure total = care_daily_report_get_total (report);
  int row = 1;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  gtk_widget_add_css_class (grid, "card");
  gtk_widget_add_css_class (grid, "care-card");
  attach (GTK_GRID (grid), _("Type of call"), "caption-heading", 0, 0);
  for (int i = 0; i < N_COUNTS; i++)
    attach (GTK_GRID (grid), heads[i], "caption-heading", i + 1, 0);
  for (guint i = 0; i < report->figures->len; i++, row++)
    {
      const CareDailyFigure *figure = &g_array_index (report->figures, CareDailyFigure, i);

      attach_figure (GTK_GRID (grid), figure, care_call_type_get_label (figure->type), NULL, row);
    }
  attach_figure (GTK_GRID (grid), &total, _("Together"), "heading", row);

  return grid;
}

static void
typed_cb (GtkEditable *entry,
          CareDayPage *self)
{
  guint section = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (entry), "section"));

  g_free (self->typed[section]);
  self->typed[section] = g_strdup (gtk_editable_get_text (entry));
}

static GtkWidget *
new_addition (CareDayPage      *self,
              CareDailySection  section)
{
  const char *title = care_daily_section_get_label (section);
  const char *added = self->typed[section] != NULL ? self->typed[section]
                                                   : self->file->report->additions[section];
  g_autofree char *name = g_strdup_printf (_("Add to: %s"), title);
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), added != NULL ? added : "");
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Add something"));
  care_text_shown_to_reader (entry, name);
  g_object_set_data (G_OBJECT (entry), "section", GUINT_TO_POINTER (section));
  g_signal_connect (entry, "changed", G_CALLBACK (typed_cb), self);

  return entry;
}

static char *
dup_line (char **cells)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; cells[i] != NULL; i++)
    {
      g_autofree char *shown = care_daily_cell_dup_shown (cells[i], NULL, NULL);

      if (*shown != '\0')
        g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", shown);
    }

  return g_string_free (line, FALSE);
}

static void
add_section (CareDayPage      *self,
             CareDailySection  section)
{
  GPtrArray *lines = self->file->report->lines[section];
  gboolean is_red = section == CARE_DAILY_GRIEVANCES && lines->len > 0;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *title = g_strdup_printf (is_red ? "▲ %s" : "%s", care_daily_section_get_label (section));

  gtk_box_append (GTK_BOX (box), new_label (title, "heading"));
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *line = dup_line (lines->pdata[i]);

      gtk_box_append (GTK_BOX (box), new_label (line, is_red ? "error" : NULL));
    }
  if (lines->len == 0)
    gtk_box_append (GTK_BOX (box), new_label (_("None"), "dim-label"));
  gtk_box_append (GTK_BOX (box), new_addition (self, section));
  gtk_box_append (self->report, box);
}

static char *
dup_counts (const CareDailyReport *report)
{
  return g_strdup_printf (_("New files %1$u · calls in %2$u · talk on average %3$u:%4$02u · SMS %5$u · "
                            "letters %6$u · open complaints %7$u, overdue %8$u"),
                          report->n_new_files, report->n_calls_in, report->talk_seconds / 60,
                          report->talk_seconds % 60, report->n_sms, report->n_letters, report->n_open,
                          report->n_overdue);
}

static void
show_report (CareDayPage *self)
{
  g_autofree char *counts = dup_counts (self->file->report);

  clear (self->report);
  gtk_box_append (self->report, new_label (_("Report of the Day"), "title-4"));
  gtk_box_append (self->report, new_figures (self->file->report));
  gtk_box_append (self->report, new_label (counts, "caption"));
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    add_section (self, (CareDailySection) i);
}

static char *
dup_handed_in (CareDayPage *self)
{
  const CareDailyReport *report = self->file->submitted;
  g_autofree char *time = NULL;

  time = care_civil_dup_short (care_moment_to_civil (report->submitted_at,
                                                     care_office_get_rules (self->office)->zone),
                               self->file->day);

  /* Translators: the number of a report, its version, who handed it in and when. */
  return g_strdup_printf (report->is_late ? _("▲ %1$s, version %2$d, handed in late by %3$s, %4$s")
                                          : _("%1$s, version %2$d, handed in by %3$s, %4$s"),
                          report->report_no, report->version_no,
                          report->reporter != NULL ? report->reporter : "", time);
}

static char *
dup_told (CareDayPage *self)
{
  switch (self->file->reminder)
    {
    case CARE_DAILY_REMINDER_SOON:
      return g_strdup (_("The report of the day is wanted before 18:00."));
    case CARE_DAILY_REMINDER_LAST:
      return g_strdup (_("▲ Ten minutes left: the report of the day is wanted before 18:00."));
    case CARE_DAILY_REMINDER_LATE:
      return g_strdup (_("▲ The report of the day is late."));
    case CARE_DAILY_REMINDER_NONE:
      break;
    }

  return self->file->submitted != NULL ? dup_handed_in (self) : NULL;
}

static void
show_told (CareDayPage *self)
{
  g_autofree char *told = dup_told (self);

  care_banner_set_text (self->banner, told);
  care_page_set_badge (CARE_PAGE (self), self->file->reminder != CARE_DAILY_REMINDER_NONE ? 1 : 0);
}

static void
show_file (CareDayPage *self)
{
  show_told (self);
  show_checks (self);
  show_taken_over (self);
  show_report (self);
  gtk_check_button_set_active (self->spoken,
                               self->file->submitted != NULL && self->file->submitted->is_spoken);
  gtk_widget_set_visible (self->content, TRUE);
}

/* ---- loading ------------------------------------------------------------------------------ */

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareDayPage) self = data;
  g_autoptr(GError) error = NULL;
  CareDailyFile *file = care_daily_file_read_finish (result, &error);

  self->is_loading = FALSE;
  if (file == NULL)
    {
      if (self->office != NULL)
        care_page_tell_error (CARE_PAGE (self), error);
      return;
    }
  if (self->office == NULL)
    {
      care_daily_file_unref (file);
      return;
    }

  g_clear_pointer (&self->file, care_daily_file_unref);
  self->file = file;
  show_file (self);
  if (self->again)
    load (self);
}

static void
load (CareDayPage *self)
{
  self->again = self->is_loading;
  if (self->is_loading)
    return;

  self->is_loading = TRUE;
  care_daily_file_read_async (self->office, care_office_get_today (self->office), loaded_cb,
                              g_object_ref (self));
}

static void
care_day_page_arrive (CarePage *page,
                      gint64    subject)
{
  load (CARE_DAY_PAGE (page));
}

/* ---- handing in and printing ------------------------------------------------------------- */

static void
submitted_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareDayPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareDailyReport) report = care_daily_file_submit_finish (result, &error);

  if (self->office == NULL)
    return;
  if (report == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    g_clear_pointer (&self->typed[i], g_free);
  load (self);
}

static void
submit_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CareDayPage *self = CARE_DAY_PAGE (widget);
  const char *additions[CARE_N_DAILY_SECTIONS];

  if (self->file == NULL)
    return;
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    additions[i] = self->typed[i] != NULL ? self->typed[i] : self->file->report->additions[i];
  care_daily_file_submit_async (self->office, self->file->day, additions,
                                gtk_check_button_get_active (self->spoken), submitted_cb,
                                g_object_ref (self));
}

/* What was handed in is printed; until then the day as it stands. */
static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareDayPage *self = CARE_DAY_PAGE (widget);
  const CareHouseRules *rules = care_office_get_rules (self->office);
  CareInk *ink;
  CareDailyPaper paper = { .language = rules->language, .studio = rules->studio, .zone = rules->zone,
                           .printed_at = care_office_get_civil (self->office),
                           .printed_by = care_office_get_me (self->office)->name };

  if (self->file == NULL)
    return;
  paper.report = self->file->submitted != NULL ? self->file->submitted : self->file->report;
  ink = care_ink_paper (rules->language, FALSE);
  care_print_preview_show (widget, care_daily_form_new (&paper, &ink->measure), ink);
}

/* ---- object ---------------------------------------------------------------------------------- */

static void
care_day_page_dispose (GObject *object)
{
  CareDayPage *self = CARE_DAY_PAGE (object);

  if (self->office != NULL)
    g_signal_handlers_disconnect_by_data (self->office, self);
  g_clear_object (&self->office);
  g_clear_pointer (&self->file, care_daily_file_unref);
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    g_clear_pointer (&self->typed[i], g_free);

  G_OBJECT_CLASS (care_day_page_parent_class)->dispose (object);
}

static void
care_day_page_class_init (CareDayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_day_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_day_page_arrive;

  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/day/care-day-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, content);
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, opening);
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, closing);
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, taken_over);
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, report);
  gtk_widget_class_bind_template_child (widget_class, CareDayPage, spoken);
  gtk_widget_class_install_action (widget_class, "day.submit", NULL, submit_cb);
  gtk_widget_class_install_action (widget_class, "day.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "day.submit", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "day.print", NULL);
}

static void
care_day_page_init (CareDayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_checks (self);
}

/* What somebody typed is nobody else's. */
static void
signed_in_cb (CareDayPage *self)
{
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    g_clear_pointer (&self->typed[i], g_free);
  load (self);
}

/* At half past five, ten to six and six it is said wherever one is. */
static void
minute_cb (CareDayPage *self)
{
  CareDailyReminder reminder;

  if (self->file == NULL || self->file->day != care_office_get_today (self->office))
    {
      load (self);
      return;
    }

  reminder = care_daily_report_remind (care_office_get_civil (self->office), self->file->submitted != NULL);
  if (reminder == self->file->reminder)
    return;
  self->file->reminder = reminder;
  show_told (self);
  if (care_banner_get_text (self->banner) != NULL && !gtk_widget_get_mapped (GTK_WIDGET (self)))
    care_page_tell (CARE_PAGE (self), care_banner_get_text (self->banner), FALSE);
}

GtkWidget *
care_day_page_new (CareOffice *office)
{
  CareDayPage *self = g_object_new (CARE_TYPE_DAY_PAGE, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (care_office_get_clock (office), "minute", G_CALLBACK (minute_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (office, "signed-in", G_CALLBACK (signed_in_cb), self, G_CONNECT_SWAPPED);
  load (self);

  return GTK_WIDGET (self);
}

gboolean
care_day_page_is_ready (CareDayPage *self)
{
  return self->file != NULL && !self->is_loading;
}

const char *
care_day_page_get_told (CareDayPage *self)
{
  return care_banner_get_text (self->banner);
}
