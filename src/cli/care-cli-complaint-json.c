/* care-cli-complaint-json.c — a complaint with its parts and its history as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "care-cli-complaint.h"

static void
begin_list (JsonBuilder *builder,
            const char  *key)
{
  json_builder_set_member_name (builder, key);
  json_builder_begin_array (builder);
}

static void
add_plan (JsonBuilder             *builder,
          const CareComplaintPlan *plan,
          const CareCliView       *view)
{
  json_builder_begin_object (builder);
  care_cli_json_int (builder, "round", plan->round);
  care_cli_json_int (builder, "position", plan->position);
  care_cli_json_text (builder, "content", plan->content);
  begin_list (builder, "remedies");
  for (int remedy = 0; remedy < CARE_N_REMEDIES; remedy++)
    if ((plan->remedies & (1u << remedy)) != 0)
      json_builder_add_string_value (builder, care_remedy_get_nick ((CareRemedy) remedy));
  json_builder_end_array (builder);
  care_cli_json_int (builder, "cost", plan->cost);
  care_cli_json_day (builder, "done_by", plan->done_by);
  care_cli_json_text (builder, "proposer", care_cli_view_get_name (view, plan->proposer_id));
  json_builder_end_object (builder);
}

static void
add_measure (JsonBuilder                *builder,
             const CareComplaintMeasure *measure,
             const CareCliView          *view)
{
  json_builder_begin_object (builder);
  care_cli_json_int (builder, "position", measure->position);
  care_cli_json_text (builder, "department", care_department_get_nick (measure->department));
  care_cli_json_text (builder, "action", measure->action);
  care_cli_json_text (builder, "person", care_cli_view_get_name (view, measure->person_id));
  care_cli_json_day (builder, "due_on", measure->due_on);
  care_cli_json_day (builder, "done_on", measure->done_on);
  care_cli_json_text (builder, "confirmed_by", care_cli_view_get_name (view, measure->confirmed_by));
  json_builder_end_object (builder);
}

static void
add_penalty (JsonBuilder                *builder,
             const CareComplaintPenalty *penalty,
             const CareCliView          *view)
{
  json_builder_begin_object (builder);
  care_cli_json_text (builder, "person", care_cli_view_get_name (view, penalty->person_id));
  care_cli_json_text (builder, "kind", care_penalty_kind_get_nick (penalty->kind));
  care_cli_json_int (builder, "amount", penalty->amount);
  care_cli_json_text (builder, "rule", penalty->rule);
  care_cli_json_text (builder, "decided_by", care_cli_view_get_name (view, penalty->decided_by));
  json_builder_end_object (builder);
}

static void
add_event (JsonBuilder              *builder,
           const CareComplaintEvent *event,
           const CareCliView        *view)
{
  json_builder_begin_object (builder);
  care_cli_json_moment (builder, "at", event->at, view);
  care_cli_json_text (builder, "by", care_cli_view_get_name (view, event->actor_id));
  care_cli_json_text (builder, "move", care_complaint_move_get_nick (event->move));
  care_cli_json_text (builder, "from", care_complaint_state_get_nick (event->from_state));
  care_cli_json_text (builder, "to", care_complaint_state_get_nick (event->to_state));
  care_cli_json_text (builder, "note", event->note);
  care_cli_json_text (builder, "data", event->data);
  care_cli_json_text (builder, "hash", event->hash);
  json_builder_end_object (builder);
}

/* What this person may do now, and what is still missing for it. */
static void
add_next (JsonBuilder             *builder,
          CareCli                 *self,
          const CareComplaintFile *file)
{
  const int *next = care_complaint_path_list_next (file->complaint->state);

  begin_list (builder, "next");
  for (guint i = 0; next[i] >= 0; i++)
    {
      g_auto(CareComplaintAnswer) answer = { 0 };
      gboolean may;

      may = care_complaint_file_check (file, (CareComplaintMove) next[i], NULL,
                                       care_office_get_rules (self->office),
                                       care_office_get_actor (self->office),
                                       care_clock_get_now (self->clock), &answer);
      json_builder_begin_object (builder);
      care_cli_json_text (builder, "move", care_complaint_move_get_nick ((CareComplaintMove) next[i]));
      care_cli_json_text (builder, "to", care_complaint_state_get_nick (answer.to));
      care_cli_json_flag (builder, "may", may);
      care_cli_json_text (builder, "refused", may ? NULL : care_refusal_get_nick (answer.refusal));
      begin_list (builder, "missing");
      for (guint j = 0; answer.missing != NULL && answer.missing[j] != NULL; j++)
        json_builder_add_string_value (builder, answer.missing[j]);
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_clock (JsonBuilder              *builder,
           const CareComplaintClock *clock)
{
  json_builder_set_member_name (builder, "clock");
  json_builder_begin_object (builder);
  care_cli_json_text (builder, "kind", care_complaint_clock_kind_get_nick (clock->kind));
  care_cli_json_civil (builder, "due", clock->due);
  care_cli_json_text (builder, "colour", care_clock_colour_get_nick (clock->colour));
  json_builder_end_object (builder);
}

void
care_cli_json_complaint_file (JsonBuilder             *builder,
                              CareCli                 *self,
                              const CareComplaintFile *file,
                              const CareCliView       *view)
{
  care_cli_json_complaint (builder, file->complaint, view);
  add_clock (builder, &file->clock);
  begin_list (builder, "plans");
  for (guint i = 0; i < file->plans->len; i++)
    add_plan (builder, file->plans->pdata[i], view);
  json_builder_end_array (builder);
  begin_list (builder, "measures");
  for (guint i = 0; i < file->measures->len; i++)
    add_measure (builder, file->measures->pdata[i], view);
  json_builder_end_array (builder);
  begin_list (builder, "penalties");
  for (guint i = 0; i < file->penalties->len; i++)
    add_penalty (builder, file->penalties->pdata[i], view);
  json_builder_end_array (builder);
  begin_list (builder, "attachments");
  for (guint i = 0; i < file->attachments->len; i++)
    {
      const CareComplaintAttachment *attachment = file->attachments->pdata[i];

      json_builder_add_string_value (builder, attachment->reference);
    }
  json_builder_end_array (builder);
  begin_list (builder, "events");
  for (guint i = 0; i < file->events->len; i++)
    add_event (builder, file->events->pdata[i], view);
  json_builder_end_array (builder);
  add_next (builder, self, file);
}
