/* care-complaint-marks.c — a complaint in short words and small widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-marks.h"

#define N_STEPS 6

char *
care_complaint_marks_dup_dots (CareComplaintState state)
{
  int step = care_complaint_state_get_step (state);
  GString *dots = g_string_new (NULL);

  for (int i = 1; i <= N_STEPS; i++)
    g_string_append (dots, i < step ? "●" : i == step ? "◉" : "○");

  return g_string_free (dots, FALSE);
}

char *
care_complaint_marks_dup_step (CareComplaintState state)
{
  int step = care_complaint_state_get_step (state);
  const char *label = care_complaint_state_get_label (state);

  if (step < 1 || step > N_STEPS)
    return g_strdup (label);

  /* Translators: a complaint’s way has six steps; %3$s is where it stands. */
  return g_strdup_printf (_("Step %1$d of %2$d: %3$s"), step, N_STEPS, label);
}

static const char *
get_sign (CareClockColour colour)
{
  switch (colour)
    {
    case CARE_CLOCK_GREY:
    case CARE_CLOCK_GREEN:
      return "";
    case CARE_CLOCK_AMBER:
      return "◆ ";
    case CARE_CLOCK_RED:
      return "▲ ";
    }

  g_return_val_if_reached ("");
}

char *
care_complaint_marks_dup_clock (const CareComplaintClock *clock,
                                CareDay                   today)
{
  g_autofree char *words = NULL;

  if (clock->kind == CARE_COMPLAINT_CLOCK_NONE)
    return g_strdup ("");
  words = care_complaint_clock_describe (clock, today);

  return g_strconcat (get_sign (clock->colour), words, NULL);
}

void
care_complaint_marks_colour (GtkWidget       *label,
                             CareClockColour  colour)
{
  gtk_widget_remove_css_class (label, "warning");
  gtk_widget_remove_css_class (label, "error");
  if (colour == CARE_CLOCK_AMBER)
    gtk_widget_add_css_class (label, "warning");
  if (colour == CARE_CLOCK_RED)
    gtk_widget_add_css_class (label, "error");
}

char *
care_complaint_marks_dup_severity (CareSeverity severity)
{
  const char *label = care_severity_get_label (severity);

  return severity == CARE_SEVERITY_MAJOR ? g_strconcat ("▲ ", label, NULL) : g_strdup (label);
}
