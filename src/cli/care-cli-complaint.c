/* care-cli-complaint.c — complaint: register one, list them, take the next step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-complaint.h"
#include "domain/care-complaint-field.h"
#include "store/care-complaint-table.h"
#include "store/care-number-table.h"
#include "store/care-order-table.h"

/* What a job of these verbs works with. */
typedef struct
{
  CareCli              *cli;
  const char           *number;
  CareComplaintChange  *change;
  CareComplaintFile    *file;
  GPtrArray            *lines;
  CareComplaintFilter   filter;
  CareCliView          *view;
} Errand;

static void
errand_clear (Errand *self)
{
  g_clear_pointer (&self->change, care_complaint_change_unref);
  g_clear_pointer (&self->file, care_complaint_file_unref);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->view, care_cli_view_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Errand, errand_clear)

/* A read job runs in nobody's name; this one sees what whoever types may see. */
static void
act (Errand *self,
     CareDb *db)
{
  care_db_set_act (db, care_office_get_actor (self->cli->office), CARE_DEED_MOVE_COMPLAINT,
                   care_db_get_now (db));
}

static const CareHouseRules *
get_rules (Errand *self)
{
  return care_office_get_rules (self->cli->office);
}

static gboolean
find_complaint (CareDb      *db,
                const char  *typed,
                gint64      *id,
                GError     **error)
{
  g_autofree char *quoted = NULL;

  if (!care_number_table_find (db, CARE_NUMBER_COMPLAINT, typed, id, error))
    return FALSE;
  if (*id == 0)
    *id = care_cli_parse_id (typed);
  if (*id != 0)
    return TRUE;
  quoted = care_cli_quote (typed);

  return care_cli_refuse (error, _("There is no complaint “%s”."), quoted);
}

/* ---- what it came to ------------------------------------------------------------------ */

static gpointer
read_file (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Errand *self = data;
  gint64 id = self->change != NULL ? self->change->id : 0;

  act (self, db);
  if (id == 0 && !find_complaint (db, self->number, &id, error))
    return NULL;
  self->file = care_complaint_file_open (db, id, get_rules (self), error);
  if (self->file == NULL)
    return NULL;
  self->view = care_cli_new_view (self->cli, db, error);

  return self->view != NULL ? CARE_DONE : NULL;
}

static void
say_missing (Errand       *self,
             const GError *error)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  GStrv missing = self->change->missing;

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "no", self->number);
  care_cli_json_text (builder, "refused", error->message);
  json_builder_set_member_name (builder, "missing");
  json_builder_begin_array (builder);
  for (guint i = 0; missing != NULL && missing[i] != NULL; i++)
    json_builder_add_string_value (builder, missing[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_events (const Errand *self)
{
  for (guint i = 0; i < self->file->events->len; i++)
    {
      const CareComplaintEvent *event = self->file->events->pdata[i];
      g_autofree char *when = care_civil_to_iso (care_moment_to_civil (event->at, self->view->zone));
      const char *who = care_cli_view_get_name (self->view, event->actor_id);

      care_cli_say ("  %s  %s · %s%s%s\n", when, care_complaint_move_get_label (event->move),
                    who != NULL ? who : "", event->note != NULL ? " · " : "",
                    event->note != NULL ? event->note : "");
    }
}

static void
say_file (Errand *self)
{
  const CareComplaint *complaint = self->file->complaint;
  g_autofree char *clock = care_complaint_clock_describe (&self->file->clock, self->view->today);

  if (self->cli->json)
    {
      g_autoptr(JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      care_cli_json_complaint_file (builder, self->cli, self->file, self->view);
      json_builder_set_member_name (builder, "missing");
      json_builder_begin_array (builder);
      json_builder_end_array (builder);
      json_builder_end_object (builder);
      care_cli_say_json (builder);
      return;
    }
  care_cli_say ("%s  %s · %s\n", complaint->complaint_no, care_complaint_state_get_label (complaint->state),
                complaint->subject != NULL ? complaint->subject : "");
  care_cli_say ("  %s\n", clock);
  say_events (self);
}

/* ---- taking a step ---------------------------------------------------------------------- */

static gboolean
take (Errand   *self,
      CareJob   job,
      GError  **error)
{
  GError *failure = NULL;

  if (care_store_write (care_office_get_store (self->cli->office), care_office_get_actor (self->cli->office),
                        care_complaint_change_get_deed (self->change), job, self->change, NULL,
                        &failure) != NULL)
    {
      if (care_cli_read (self->cli, read_file, self, error) == NULL)
        return FALSE;
      say_file (self);
      return TRUE;
    }
  if (self->cli->json)
    say_missing (self, failure);
  g_propagate_error (error, failure);

  return FALSE;
}

static gboolean
find_order (CareDb      *db,
            const char  *typed,
            gint64      *order_id,
            GError     **error)
{
  g_autofree char *quoted = NULL;

  if (typed == NULL)
    return TRUE;
  if (!care_order_table_find (db, typed, order_id, error))
    return FALSE;
  if (*order_id != 0)
    return TRUE;
  quoted = care_cli_quote (typed);

  return care_cli_refuse (error, _("There is no order “%s”."), quoted);
}

static gboolean
find_customer (CareDb      *db,
               const char  *typed,
               gint64      *customer_id,
               GError     **error)
{
  g_autofree char *quoted = NULL;

  if (typed == NULL)
    return TRUE;
  if (!care_number_table_find (db, CARE_NUMBER_CUSTOMER, typed, customer_id, error))
    return FALSE;
  if (*customer_id == 0)
    *customer_id = care_cli_parse_id (typed);
  if (*customer_id != 0)
    return TRUE;
  quoted = care_cli_quote (typed);

  return care_cli_refuse (error, _("There is no customer “%s”."), quoted);
}

static gpointer
prepare_new (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Errand *self = data;
  CareCliArguments *arguments = self->cli->arguments;
  gint64 customer_id = 0;
  gint64 order_id = 0;

  act (self, db);
  if (!find_order (db, care_cli_arguments_get (arguments, "order"), &order_id, error) ||
      !find_customer (db, care_cli_arguments_get (arguments, "customer"), &customer_id, error))
    return NULL;
  if (customer_id == 0 && order_id != 0)
    {
      g_autoptr(CareOrder) order = care_order_table_get (db, order_id, error);

      if (order == NULL)
        return NULL;
      customer_id = order->customer_id;
    }
  self->change->entered = care_complaint_writer_prefill (db, customer_id, order_id, get_rules (self), error);
  if (self->change->entered == NULL)
    return NULL;

  return care_cli_complaint_read_entry (self->cli, db, self->change, self->change->entered, error) ? CARE_DONE
                                                                                                   : NULL;
}

static gboolean
add_new (CareCli  *self,
         GError  **error)
{
  g_auto(Errand) errand = { .cli = self };
  gboolean is_draft = care_cli_arguments_has (self->arguments, "draft");

  if (!care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;
  errand.change = care_complaint_change_new_for (0, CARE_MOVE_NEW, get_rules (&errand));
  if (care_cli_read (self, prepare_new, &errand, error) == NULL)
    return FALSE;

  return take (&errand, is_draft ? care_complaint_writer_take : care_complaint_writer_register, error);
}

/* The step that leads to a state: the usual one first. */
static gboolean
find_move (CareComplaintState  from,
           CareComplaintState  to,
           CareComplaintMove  *move)
{
  const int *next = care_complaint_path_list_next (from);

  for (guint i = 0; next[i] >= 0; i++)
    if (care_complaint_path_get_target ((CareComplaintMove) next[i], from) == to && to != from)
      {
        *move = (CareComplaintMove) next[i];
        return TRUE;
      }
  for (int other = CARE_MOVE_REGISTER; other < CARE_MOVE_MERGE; other++)
    if (care_complaint_path_starts ((CareComplaintMove) other, from) &&
        care_complaint_path_get_target ((CareComplaintMove) other, from) == to && to != from)
      {
        *move = (CareComplaintMove) other;
        return TRUE;
      }

  return FALSE;
}

/* --step MOVE, or --to STATE. */
static gboolean
choose_move (Errand               *self,
             const CareComplaint  *complaint,
             GError              **error)
{
  const char *step = care_cli_arguments_get (self->cli->arguments, "step");
  const char *to = care_cli_arguments_get (self->cli->arguments, "to");
  int move = (int) care_complaint_move_from_nick (step, (CareComplaintMove) CARE_N_COMPLAINT_MOVES);
  int state = (int) care_complaint_state_from_nick (to, (CareComplaintState) CARE_N_COMPLAINT_STATES);

  if (step == NULL && to == NULL)
    return care_cli_refuse (error, _("Say where to with --to STATE, or which step with --step STEP."));
  if (step != NULL && move == CARE_N_COMPLAINT_MOVES)
    return care_cli_refuse (error, _("“%s” is not a step."), step);
  if (step != NULL)
    {
      self->change->move = (CareComplaintMove) move;
      return TRUE;
    }
  if (state == CARE_N_COMPLAINT_STATES)
    return care_cli_refuse (error, _("“%s” is not a state of a complaint."), to);
  /* No way leads there: the guards say what comes first. */
  if (!find_move (complaint->state, (CareComplaintState) state, &self->change->move))
    for (int other = CARE_MOVE_REGISTER; other < CARE_MOVE_MERGE; other++)
      if (care_complaint_path_get_target ((CareComplaintMove) other, complaint->state) ==
          (CareComplaintState) state)
        self->change->move = (CareComplaintMove) other;

  return TRUE;
}

static gpointer
prepare_move (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Errand *self = data;

  act (self, db);
  if (!find_complaint (db, self->number, &self->change->id, error))
    return NULL;
  self->change->entered = care_complaint_table_get (db, self->change->id, error);
  if (self->change->entered == NULL || !choose_move (self, self->change->entered, error))
    return NULL;

  return care_cli_complaint_read_entry (self->cli, db, self->change, self->change->entered, error) ? CARE_DONE
                                                                                                   : NULL;
}

static gboolean
move (CareCli  *self,
      GError  **error)
{
  g_auto(Errand) errand = { .cli = self, .number = care_cli_arguments_get_word (self->arguments, 1) };

  if (errand.number == NULL)
    return care_cli_refuse (error, _("Say which complaint."));
  if (!care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;
  errand.change = care_complaint_change_new_for (0, CARE_MOVE_NOTE, get_rules (&errand));
  if (care_cli_read (self, prepare_move, &errand, error) == NULL)
    return FALSE;

  return take (&errand, care_complaint_writer_take, error);
}

static gboolean
show (CareCli  *self,
      GError  **error)
{
  g_auto(Errand) errand = { .cli = self, .number = care_cli_arguments_get_word (self->arguments, 1) };

  if (errand.number == NULL)
    return care_cli_refuse (error, _("Say which complaint."));
  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, read_file, &errand, error) == NULL)
    return FALSE;
  say_file (&errand);

  return TRUE;
}

/* ---- the board -------------------------------------------------------------------------- */

static gboolean
read_filter (Errand  *self,
             GError **error)
{
  CareCliArguments *arguments = self->cli->arguments;
  CareComplaintFilter *filter = &self->filter;
  const char *from = care_cli_arguments_get (arguments, "from");
  const char *to = care_cli_arguments_get (arguments, "to");
  const char *state = care_cli_arguments_get (arguments, "state");

  if ((from != NULL && !care_cli_parse_day (from, &filter->from, error)) ||
      (to != NULL && !care_cli_parse_day (to, &filter->until, error)))
    return FALSE;
  filter->view = care_complaint_view_from_nick (care_cli_arguments_get (arguments, "view"),
                                                from != NULL || to != NULL || state != NULL
                                                  ? CARE_COMPLAINT_VIEW_PERIOD : CARE_COMPLAINT_VIEW_OPEN);
  filter->category = care_complaint_category_from_nick (care_cli_arguments_get (arguments, "category"),
                                                        CARE_CATEGORY_NONE);
  filter->department = care_department_from_nick (care_cli_arguments_get (arguments, "department"),
                                                  CARE_DEPARTMENT_NONE);
  filter->severity = care_severity_from_nick (care_cli_arguments_get (arguments, "severity"),
                                              CARE_SEVERITY_NONE);
  filter->state = (int) care_complaint_state_from_nick (state, (CareComplaintState) CARE_N_COMPLAINT_STATES);
  filter->state = filter->state == CARE_N_COMPLAINT_STATES ? -1 : filter->state;
  filter->text = care_cli_arguments_get (arguments, "text");

  return TRUE;
}

static gpointer
read_lines (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Errand *self = data;

  act (self, db);
  self->lines = care_complaint_board_list (db, &self->filter, get_rules (self), NULL, error);
  if (self->lines == NULL)
    return NULL;
  self->view = care_cli_new_view (self->cli, db, error);

  return self->view != NULL ? CARE_DONE : NULL;
}

static void
add_line (JsonBuilder             *builder,
          const CareComplaintLine *line,
          const CareCliView       *view)
{
  const CareComplaint *complaint = line->complaint;

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "id", complaint->id);
  care_cli_json_text (builder, "no", complaint->complaint_no);
  care_cli_json_text (builder, "state", care_complaint_state_get_nick (complaint->state));
  care_cli_json_text (builder, "severity", care_severity_get_nick (complaint->severity));
  care_cli_json_text (builder, "category", care_complaint_category_get_nick (complaint->category));
  care_cli_json_text (builder, "customer", care_complaint_line_get_names (line));
  care_cli_json_text (builder, "order_no", line->order_no);
  care_cli_json_text (builder, "subject", complaint->subject);
  care_cli_json_text (builder, "owner", line->owner_name);
  care_cli_json_moment (builder, "registered_at", complaint->registered_at, view);
  care_cli_json_moment (builder, "reply_by", complaint->reply_by, view);
  care_cli_json_text (builder, "clock", care_complaint_clock_kind_get_nick (line->clock.kind));
  care_cli_json_civil (builder, "due", line->clock.due);
  care_cli_json_text (builder, "colour", care_clock_colour_get_nick (line->clock.colour));
  care_cli_json_flag (builder, "waits_for_me", line->waits_for_me);
  json_builder_end_object (builder);
}

static void
say_lines (const Errand *self)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const CareComplaintLine *line = self->lines->pdata[i];
      g_autofree char *clock = care_complaint_clock_describe (&line->clock, self->view->today);
      const char *names = care_complaint_line_get_names (line);

      care_cli_table_add (table, 5, line->complaint->complaint_no, names != NULL ? names : "",
                          care_severity_get_label (line->complaint->severity),
                          care_complaint_state_get_label (line->complaint->state), clock);
    }
  care_cli_table_say (table, "");
}

static gboolean
list (CareCli  *self,
      GError  **error)
{
  g_auto(Errand) errand = { .cli = self };
  g_autoptr(JsonBuilder) builder = NULL;

  if (!read_filter (&errand, error) || !care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, read_lines, &errand, error) == NULL)
    return FALSE;
  if (!self->json)
    {
      say_lines (&errand);
      return TRUE;
    }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "complaints");
  json_builder_begin_array (builder);
  for (guint i = 0; i < errand.lines->len; i++)
    add_line (builder, errand.lines->pdata[i], errand.view);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);

  return TRUE;
}

gboolean
care_cli_complaint (CareCli  *self,
                    GError  **error)
{
  static const struct
  {
    const char *name;
    gboolean  (*run) (CareCli *self, GError **error);
  } jobs[] = {
    { "new", add_new },
    { "list", list },
    { "show", show },
    { "move", move },
    { "incident", care_cli_incident },
    { "incidents", care_cli_incidents },
    { "feedback", care_cli_feedback },
    { "decide", care_cli_decide },
  };
  const char *job = care_cli_arguments_get_word (self->arguments, 0);
  g_autofree char *quoted = care_cli_quote (job);

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    if (g_str_equal (jobs[i].name, job))
      return jobs[i].run (self, error);

  return care_cli_refuse (error, _("“%s” is not something to be done with complaints."), quoted);
}
