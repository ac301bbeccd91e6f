/* care-cli-queue.c — queue: today's calls, as the specialist sees them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With another moment than now (--now) the calls of that moment are planned in a
 * transaction that is rolled back: the list is true, and nothing was written.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "domain/care-phone.h"
#include "model/care-planner.h"
#include "model/care-queue-board.h"
#include "store/care-staff-table.h"

typedef struct
{
  CareCli     *cli;
  const char  *specialist; /* (nullable) employee number */
  CareDay      day;
  CareCliView *view;
  GPtrArray   *lines;      /* (element-type CareQueueLine) */
} List;

/* Stable codes for what is in the way. */
static const char * const why_codes[] = {
  [CARE_WHY_NOTHING]       = NULL,
  [CARE_WHY_RESTING]       = "RESTING",
  [CARE_WHY_HOLIDAY]       = "HOLIDAY",
  [CARE_WHY_CLAIMED]       = "CLAIMED",
  [CARE_WHY_NOT_YET]       = "NOT_YET",
  [CARE_WHY_DO_NOT_CALL]   = "DO_NOT_CALL",
  [CARE_WHY_NO_PHONE]      = "NO_PHONE",
  [CARE_WHY_PHONE_INVALID] = "PHONE_INVALID",
};

/* ---- reading ------------------------------------------------------------------------ */

/* Whose queue: the specialist named, the one signed in; a supervisor sees everybody's. */
static gboolean
choose_staff (List            *list,
              CareDb          *db,
              CareQueueBoard  *board,
              GError         **error)
{
  const CareStaff *me = care_office_get_me (list->cli->office);
  g_autoptr(CareStaff) staff = NULL;

  board->me = me != NULL ? me->id : 0;
  if (list->specialist == NULL)
    {
      board->staff_id = me != NULL && me->role == CARE_ROLE_SPECIALIST ? me->id : 0;
      return TRUE;
    }

  staff = care_staff_table_find (db, list->specialist, error);
  if (staff == NULL)
    {
      g_prefix_error (error, "%s: ", list->specialist);
      return FALSE;
    }
  board->staff_id = staff->id;
  if (board->me == 0)
    board->me = staff->id;

  return TRUE;
}

static gpointer
list_calls (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  List *list = data;
  CareQueueBoard board = { .rules = care_office_get_rules (list->cli->office),
                           .now = care_clock_get_now (list->cli->clock), .day = list->day };
  CarePlanner planner = { board.rules, care_office_get_today (list->cli->office), 0 };

  if (care_clock_is_fixed (list->cli->clock) && !care_planner_plan_day (&planner, db, error))
    return NULL;
  list->view = care_cli_new_view (list->cli, db, error);
  if (list->view == NULL || !choose_staff (list, db, &board, error))
    return NULL;
  list->lines = care_queue_board_list (&board, db, error);

  return list->lines != NULL ? CARE_DONE : NULL;
}

static gboolean
read_list (List    *list,
           GError **error)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };

  if (!care_clock_is_fixed (list->cli->clock))
    return care_cli_read (list->cli, list_calls, list, error) != NULL;

  return care_store_rehearse (care_office_get_store (list->cli->office), program,
                              CARE_DEED_PLAN_CALLS, list_calls, list, NULL, error) != NULL;
}

/* ---- telling ------------------------------------------------------------------------ */

static void
add_merged (JsonBuilder          *builder,
            const CareQueueEntry *entry)
{
  json_builder_set_member_name (builder, "merged");
  json_builder_begin_array (builder);
  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    {
      const CareQueueEntry *merged = entry->merged->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "id", merged->call->id);
      care_cli_json_text (builder, "type", care_call_type_get_nick (merged->call->type));
      care_cli_json_text (builder, "order_no", merged->order_no);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_line (JsonBuilder         *builder,
          const CareQueueLine *line,
          const CareCliView   *view)
{
  const CareQueueEntry *entry = line->entry;
  const CareCall *call = entry->call;

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "id", call->id);
  care_cli_json_text (builder, "type", care_call_type_get_nick (call->type));
  care_cli_json_int (builder, "customer", call->customer_id);
  care_cli_json_text (builder, "names", entry->names);
  care_cli_json_text (builder, "order_no", entry->order_no);
  care_cli_json_text (builder, "phone", entry->phone);
  care_cli_json_text (builder, "level", care_level_get_nick (entry->level));
  care_cli_json_text (builder, "channel",
                      care_channel_get_nick (care_call_type_get_rule (call->type)->first_channel));
  care_cli_json_day (builder, "due_on", call->due_on);
  care_cli_json_day (builder, "deadline", call->deadline_on);
  care_cli_json_moment (builder, "at", call->agreed_at, view);
  care_cli_json_text (builder, "state", care_cli_call_state (call, view));
  care_cli_json_flag (builder, "overdue", care_call_is_overdue (call, view->today));
  care_cli_json_text (builder, "group", care_queue_group_get_nick (line->group));
  care_cli_json_text (builder, "assigned_to", care_cli_view_get_no (view, call->staff_id));
  care_cli_json_text (builder, "assigned_name", entry->staff_name);
  care_cli_json_text (builder, "why_not_now", why_codes[line->why]);
  care_cli_json_text (builder, "why", line->reason);
  care_cli_json_civil (builder, "until", line->until);
  care_cli_json_int (builder, "attempts", call->n_attempts);
  add_merged (builder, entry);
  json_builder_end_object (builder);
}

static void
say_json (const List *list)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  care_cli_json_day (builder, "day", list->day);
  care_cli_json_civil (builder, "now", care_moment_to_civil (list->view->now, list->view->zone));
  json_builder_set_member_name (builder, "calls");
  json_builder_begin_array (builder);
  for (guint i = 0; i < list->lines->len; i++)
    add_line (builder, list->lines->pdata[i], list->view);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
add_row (GPtrArray           *table,
         const CareQueueLine *line,
         const CareCliView   *view)
{
  const CareQueueEntry *entry = line->entry;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, entry->call->id);
  g_autofree char *due = care_day_to_iso (entry->call->due_on);
  g_autofree char *phone = care_phone_format (entry->phone);
  g_autoptr(GString) types = g_string_new (care_call_type_get_label (entry->call->type));

  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    {
      const CareQueueEntry *merged = entry->merged->pdata[i];

      g_string_append_printf (types, " + %s", care_call_type_get_label (merged->call->type));
    }
  care_cli_table_add (table, 8, id, due, entry->names, phone, types->str, entry->order_no,
                      entry->staff_name, line->reason);
}

static void
say_group (const List     *list,
           CareQueueGroup  group)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < list->lines->len; i++)
    {
      const CareQueueLine *line = list->lines->pdata[i];

      if (line->group == group)
        add_row (table, line, list->view);
    }
  if (table->len == 0)
    return;

  care_cli_say ("%s (%u)\n", care_queue_group_get_label (group), table->len);
  care_cli_table_say (table, "  ");
}

static void
say_text (const List *list)
{
  g_autofree char *day = care_day_to_iso (list->day);

  if (list->lines->len == 0)
    care_cli_say (_("No calls are due by %s.\n"), day);
  for (int i = 0; i < CARE_N_QUEUE_GROUPS; i++)
    say_group (list, (CareQueueGroup) i);
}

gboolean
care_cli_queue (CareCli  *self,
                GError  **error)
{
  const char *day = care_cli_arguments_get (self->arguments, "day");
  List list = { .cli = self, .specialist = care_cli_arguments_get (self->arguments, "specialist") };
  gboolean is_read;

  if ((day != NULL && !care_cli_parse_day (day, &list.day, error)) ||
      !care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;
  if (list.day == CARE_DAY_NONE)
    list.day = care_office_get_today (self->office);

  is_read = read_list (&list, error);
  if (is_read && self->json)
    say_json (&list);
  else if (is_read)
    say_text (&list);
  g_clear_pointer (&list.lines, g_ptr_array_unref);
  g_clear_pointer (&list.view, care_cli_view_free);

  return is_read;
}
