/* care-complaint-words.c — what a step wrote, for the history
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-complaint-words.h"
#include "domain/care-complaint-field.h"

/* Line breaks inside a value would begin a new line of the history. */
static void
add_line (GString    *lines,
          const char *name,
          const char *value)
{
  g_auto(GStrv) parts = g_strsplit (value != NULL ? value : "", "\n", -1);
  g_autofree char *flat = g_strjoinv ("\\n", parts);

  g_string_append_printf (lines, "%s=%s\n", name, flat);
}

static gboolean
is_bookkeeping (const char *name)
{
  return g_str_equal (name, "state") || g_str_equal (name, "state_since");
}

static void
add_fields (const CareComplaintWritten *self,
            GString                    *lines)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const CareComplaintField *field = &fields[i];
      gboolean was_set = self->before != NULL && care_complaint_field_is_set (field, self->before);
      gboolean is_same = self->before != NULL && care_complaint_field_equal (field, self->before,
                                                                             self->after);
      g_autofree char *value = care_complaint_field_dup_value (field, self->after);

      if (is_bookkeeping (field->name) || is_same || (value == NULL && !was_set))
        continue;
      add_line (lines, field->name, value);
    }
}

/* The reason of a step that goes back is said once and not kept in the complaint. */
static void
add_reason (const CareComplaintWritten *self,
            GString                    *lines)
{
  if (self->entered != NULL && self->entered->ending_reason != NULL && self->after->ending_reason == NULL &&
      (self->move == CARE_MOVE_SEND_BACK || self->move == CARE_MOVE_REOPEN ||
       self->move == CARE_MOVE_REOPEN_CLOSED))
    add_line (lines, "ending_reason", self->entered->ending_reason);
}

static void
add_parts (const CareComplaintWritten *self,
           GString                    *lines)
{
  for (guint i = 0; self->plans != NULL && i < self->plans->len; i++)
    {
      const CareComplaintPlan *plan = self->plans->pdata[i];
      g_autofree char *value = g_strdup_printf ("%u %s %" G_GINT64_FORMAT, i + 1, plan->content, plan->cost);

      add_line (lines, "plan", value);
    }
  for (guint i = 0; self->measures != NULL && i < self->measures->len; i++)
    {
      const CareComplaintMeasure *measure = self->measures->pdata[i];
      g_autofree char *done = care_day_to_iso (measure->done_on);
      g_autofree char *value = g_strdup_printf ("%u %s %s %s", i + 1,
                                                care_department_get_nick (measure->department),
                                                measure->action, done != NULL ? done : "-");

      add_line (lines, "measure", value);
    }
}

static void
add_others (const CareComplaintWritten *self,
            GString                    *lines)
{
  const CareComplaintPenalty *penalty = self->penalty;

  if (self->move == CARE_MOVE_PENALISE && penalty != NULL)
    {
      g_autofree char *value = g_strdup_printf ("%" G_GINT64_FORMAT " %s %s %" G_GINT64_FORMAT " %s",
                                                penalty->person_id, care_blame_get_nick (penalty->blame),
                                                care_penalty_kind_get_nick (penalty->kind), penalty->amount,
                                                penalty->decided_by != 0 ? "DECIDED" : "PROPOSED");

      add_line (lines, "penalty", value);
    }
  if (self->move == CARE_MOVE_ATTACH && self->attachment != NULL)
    add_line (lines, "attachment", self->attachment->reference);
  if (self->other != NULL)
    add_line (lines, "other", self->other->complaint_no);
}

char *
care_complaint_written_describe (const CareComplaintWritten *self)
{
  GString *lines = g_string_new (NULL);

  add_fields (self, lines);
  add_reason (self, lines);
  add_parts (self, lines);
  add_others (self, lines);

  return g_string_free (lines, lines->len == 0);
}
