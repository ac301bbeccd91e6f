/* care-days-off.c — today and tomorrow of a specialist: at work, or who stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-days-off.h"
#include "ui/widgets/care-text-shown.h"

/* Choices of a day; the colleagues who may stand in come after them. */
enum
{
  DAY_AT_WORK,
  DAY_OFF,
  DAY_FIRST_COLLEAGUE
};

struct _CareDaysOff
{
  AdwBin         parent_instance;

  AdwComboRow   *today;
  AdwComboRow   *tomorrow;

  CareTeamBoard *board;
  GArray        *colleagues; /* gint64, in the order of the choices */
  gint64         staff_id;
  gboolean       is_quiet;   /* set by the program, not by the person */
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareDaysOff, care_days_off, ADW_TYPE_BIN)

static guint
get_choice (CareDaysOff *self,
            CareDay      day)
{
  const CareAbsence *absence = care_team_board_find_absence (self->board, self->staff_id, day);

  if (absence == NULL)
    return DAY_AT_WORK;
  for (guint i = 0; i < self->colleagues->len; i++)
    if (g_array_index (self->colleagues, gint64, i) == absence->substitute_id)
      return DAY_FIRST_COLLEAGUE + i;

  return DAY_OFF;
}

static void
choose (CareDaysOff *self,
        guint        choice,
        CareDay      day)
{
  CareAbsence absence = { self->staff_id, day, 0 };

  if (choice == GTK_INVALID_LIST_POSITION || choice == get_choice (self, day))
    return;
  if (choice >= DAY_FIRST_COLLEAGUE)
    absence.substitute_id = g_array_index (self->colleagues, gint64, choice - DAY_FIRST_COLLEAGUE);
  g_signal_emit (self, signals[CHOSEN], 0, &absence, choice != DAY_AT_WORK);
}

static void
today_chosen_cb (CareDaysOff *self)
{
  if (!self->is_quiet && self->board != NULL)
    choose (self, adw_combo_row_get_selected (self->today), self->board->today);
}

static void
tomorrow_chosen_cb (CareDaysOff *self)
{
  if (!self->is_quiet && self->board != NULL)
    choose (self, adw_combo_row_get_selected (self->tomorrow), self->board->today + 1);
}

/* ---- showing -------------------------------------------------------------------- */

static void
list_colleagues (CareDaysOff *self)
{
  g_array_set_size (self->colleagues, 0);
  for (guint i = 0; i < self->board->people->len; i++)
    {
      const CareStaff *staff = self->board->people->pdata[i];

      if (!staff->has_left && staff->role != CARE_ROLE_NONE && staff->id != self->staff_id)
        g_array_append_val (self->colleagues, staff->id);
    }
}

static void
show_day (CareDaysOff *self,
          AdwComboRow *row,
          CareDay      day)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _("At work"));
  gtk_string_list_append (words, _("Off"));
  for (guint i = 0; i < self->colleagues->len; i++)
    {
      const CareStaff *colleague = care_team_board_find (self->board,
                                                         g_array_index (self->colleagues, gint64, i));
      /* Translators: %s is a colleague’s name. */
      g_autofree char *word = g_strdup_printf (_("Off; %s stands in"), colleague->name);

      gtk_string_list_append (words, word);
    }
  adw_combo_row_set_model (row, G_LIST_MODEL (words));
  adw_combo_row_set_selected (row, get_choice (self, day));
}

void
care_days_off_show (CareDaysOff   *self,
                    CareTeamBoard *board,
                    gint64         staff_id)
{
  care_team_board_ref (board);
  g_clear_pointer (&self->board, care_team_board_unref);
  self->board = board;
  self->staff_id = staff_id;
  self->is_quiet = TRUE;
  list_colleagues (self);
  show_day (self, self->today, board->today);
  show_day (self, self->tomorrow, board->today + 1);
  self->is_quiet = FALSE;
}

void
care_days_off_choose (CareDaysOff *self,
                      gboolean     tomorrow,
                      guint        choice)
{
  adw_combo_row_set_selected (tomorrow ? self->tomorrow : self->today, choice);
}

/* ---- object --------------------------------------------------------------------- */

static void
care_days_off_finalize (GObject *object)
{
  CareDaysOff *self = CARE_DAYS_OFF (object);

  g_clear_pointer (&self->board, care_team_board_unref);
  g_array_unref (self->colleagues);

  G_OBJECT_CLASS (care_days_off_parent_class)->finalize (object);
}

static void
care_days_off_class_init (CareDaysOffClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = care_days_off_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/office/care-days-off.ui");
  gtk_widget_class_bind_template_child (widget_class, CareDaysOff, today);
  gtk_widget_class_bind_template_child (widget_class, CareDaysOff, tomorrow);
  gtk_widget_class_bind_template_callback (widget_class, today_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, tomorrow_chosen_cb);

  signals[CHOSEN] = g_signal_new ("chosen", CARE_TYPE_DAYS_OFF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_BOOLEAN);
}

static void
care_days_off_init (CareDaysOff *self)
{
  self->colleagues = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->today), _("Today"));
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->tomorrow), _("Tomorrow"));
}
