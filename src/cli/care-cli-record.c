/* care-cli-record.c — record: a call written down, with every consequence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-walk.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "model/care-recorder.h"
#include "store/care-call-table.h"

/* ---- what was typed ----------------------------------------------------------------- */

static char *
list_outcomes (void)
{
  g_autoptr(GString) codes = g_string_new (NULL);

  for (int i = CARE_OUTCOME_NONE + 1; i < CARE_N_OUTCOMES; i++)
    g_string_append_printf (codes, "%s%s", codes->len > 0 ? ", " : "",
                            care_outcome_get_nick ((CareOutcome) i));

  return g_strdup (codes->str);
}

static gboolean
read_outcome (const char   *typed,
              CareOutcome  *outcome,
              GError      **error)
{
  g_autofree char *codes = list_outcomes ();
  g_autofree char *quoted = NULL;
  g_autofree char *upper = NULL;

  if (typed == NULL)
    return care_cli_refuse (error, _("Please say with --outcome how the call ended: %s."), codes);

  quoted = care_cli_quote (typed);
  upper = g_ascii_strup (typed, -1);
  *outcome = care_outcome_from_nick (upper, CARE_OUTCOME_NONE);
  if (*outcome == CARE_OUTCOME_NONE)
    return care_cli_refuse (error, _("No call ends with “%s”; it may end with %s."), quoted, codes);

  return TRUE;
}

/* "2026-11-21T15:00", or "15:00" of today. */
static gboolean
read_time (const char  *typed,
           CareDay      today,
           CareCivil   *at,
           GError     **error)
{
  g_autofree char *day = care_day_to_iso (today);
  g_autofree char *of_today = NULL;
  g_autofree char *quoted = NULL;

  if (typed == NULL)
    return TRUE;

  of_today = g_strdup_printf ("%sT%s", day, typed);
  *at = care_civil_from_iso (typed);
  if (*at == CARE_CIVIL_NONE)
    *at = care_civil_from_iso (of_today);
  quoted = care_cli_quote (typed);

  return *at != CARE_CIVIL_NONE ||
         care_cli_refuse (error, _("“%s” is not a moment; it is written 2026-11-21T10:05."), quoted);
}

/* By which way such an outcome comes about; the telephone, where nothing else is said. */
static CareChannel
get_channel (CareOutcome outcome)
{
  switch (outcome)
    {
    case CARE_OUTCOME_SMS_SENT:
    case CARE_OUTCOME_SMS_FAILED:
      return CARE_CHANNEL_SMS;
    case CARE_OUTCOME_MAILED:
    case CARE_OUTCOME_MAIL_RETURNED:
      return CARE_CHANNEL_MAIL;
    case CARE_OUTCOME_VISITED:
      return CARE_CHANNEL_VISIT;
    case CARE_OUTCOME_EMAIL_SENT:
      return CARE_CHANNEL_EMAIL;
    case CARE_OUTCOME_NONE:
    case CARE_OUTCOME_REACHED_DONE:
    case CARE_OUTCOME_REACHED_LATER:
    case CARE_OUTCOME_REACHED_REFUSED:
    case CARE_OUTCOME_HUNG_UP:
    case CARE_OUTCOME_THIRD_PARTY:
    case CARE_OUTCOME_NO_ANSWER:
    case CARE_OUTCOME_BUSY:
    case CARE_OUTCOME_POWER_OFF:
    case CARE_OUTCOME_OUT_OF_SERVICE:
    case CARE_OUTCOME_INVALID:
    case CARE_OUTCOME_WRONG_NUMBER:
      return CARE_CHANNEL_PHONE;
    }

  return CARE_CHANNEL_PHONE;
}

/* What an answer says about the end of the call must not be another end. */
static gboolean
check_agreement (const CareScriptWalk  *walk,
                 CareOutcome            outcome,
                 GError               **error)
{
  CareOutcome said = care_script_walk_get_outcome (walk);

  if (said == CARE_OUTCOME_NONE || said == CARE_OUTCOME_REACHED_DONE || said == outcome)
    return TRUE;

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
               _("The answers say that the call ended with %s, and --outcome says %s."),
               care_outcome_get_nick (said), care_outcome_get_nick (outcome));
  return FALSE;
}

/* The script as far as it was walked; NULL when nothing was said in it. */
static gboolean
walk_script (CareCli      *self,
             CareBrief    *brief,
             CareOutcome   outcome,
             char        **saved,
             GError      **error)
{
  CareCallSituation situation = care_cli_call_get_situation (self, brief);
  g_autoptr(CareScriptWalk) walk = NULL;

  if (outcome != CARE_OUTCOME_REACHED_DONE && !care_cli_walk_is_wanted (self->arguments))
    return TRUE;

  walk = care_call_situation_new_walk (&situation, NULL);
  if (walk == NULL)
    return TRUE;
  if (!care_cli_walk_take (self->arguments, situation.book, walk, error) ||
      !check_agreement (walk, outcome, error))
    return FALSE;
  if (outcome == CARE_OUTCOME_REACHED_DONE)
    care_cli_walk_open (walk);
  *saved = care_script_walk_save (walk);

  return TRUE;
}

static CareRecording *
new_recording (CareCli      *self,
               GError      **error)
{
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareBrief) brief = NULL;

  if (!read_outcome (care_cli_arguments_get (self->arguments, "outcome"), &recording->outcome, error) ||
      !care_cli_open (self, CARE_CLI_WRITES, error) ||
      !read_time (care_cli_arguments_get (self->arguments, "at"), care_office_get_today (self->office),
                  &recording->agreed, error))
    return NULL;
  brief = care_cli_call_read (self, care_cli_arguments_get_word (self->arguments, 0), error);
  if (brief == NULL || !walk_script (self, brief, recording->outcome, &recording->walk, error))
    return NULL;

  recording->call_id = brief->call->id;
  recording->version = brief->call->version;
  recording->channel = get_channel (recording->outcome);
  recording->phone = g_strdup (care_customer_get_phone (brief->customer));
  recording->started_at = care_clock_get_now (self->clock);
  recording->ended_at = recording->started_at;
  recording->note = g_strdup (care_cli_arguments_get (self->arguments, "note"));

  return g_steal_pointer (&recording);
}

/* ---- what came of it ---------------------------------------------------------------- */

typedef struct
{
  CareCli     *cli;
  gint64       call_id;
  CareCall    *call;
  CareCliView *view;
} Aftermath;

static gpointer
read_aftermath (CareDb        *db,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  Aftermath *aftermath = data;

  aftermath->call = care_call_table_get (db, aftermath->call_id, error);
  if (aftermath->call == NULL)
    return NULL;
  aftermath->view = care_cli_new_view (aftermath->cli, db, error);

  return aftermath->view != NULL ? CARE_DONE : NULL;
}

static void
add_planned (JsonBuilder        *builder,
             const CareRecorded *recorded,
             const CareCliView  *view)
{
  json_builder_set_member_name (builder, "planned");
  json_builder_begin_array (builder);
  for (guint i = 0; recorded->planned != NULL && i < recorded->planned->len; i++)
    {
      json_builder_begin_object (builder);
      care_cli_json_call (builder, recorded->planned->pdata[i], view);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
say_json (const CareRecorded *recorded,
          const Aftermath    *aftermath)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "visit", recorded->visit_no);
  care_cli_json_int (builder, "visit_id", recorded->visit_id);
  care_cli_json_text (builder, "rating", care_rating_get_nick (recorded->rating));
  care_cli_json_text (builder, "state", care_cli_call_state (aftermath->call, aftermath->view));
  care_cli_json_moment (builder, "at", aftermath->call->agreed_at, aftermath->view);
  care_cli_json_moment (builder, "not_before", aftermath->call->not_before, aftermath->view);
  add_planned (builder, recorded, aftermath->view);
  care_cli_json_text (builder, "complaint", recorded->complaint_no);
  care_cli_json_id (builder, "complaint_id", recorded->complaint_id);
  json_builder_set_member_name (builder, "sentences");
  json_builder_begin_array (builder);
  for (guint i = 0; recorded->sentences != NULL && i < recorded->sentences->len; i++)
    json_builder_add_string_value (builder, recorded->sentences->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_text (const CareRecorded *recorded)
{
  care_cli_say (_("Recorded as %s.\n"), recorded->visit_no);
  for (guint i = 0; recorded->sentences != NULL && i < recorded->sentences->len; i++)
    care_cli_say ("  %s\n", (const char *) recorded->sentences->pdata[i]);
}

gboolean
care_cli_record (CareCli  *self,
                 GError  **error)
{
  g_autoptr(CareRecording) recording = new_recording (self, error);
  g_autoptr(CareRecorded) recorded = NULL;
  Aftermath aftermath = { .cli = self };
  gboolean is_read;

  if (recording == NULL)
    return FALSE;
  recorded = care_recorder_record (self->office, recording, error);
  if (recorded == NULL)
    return FALSE;

  aftermath.call_id = recording->call_id;
  is_read = care_cli_read (self, read_aftermath, &aftermath, error) != NULL;
  if (is_read && self->json)
    say_json (recorded, &aftermath);
  else if (is_read)
    say_text (recorded);
  g_clear_pointer (&aftermath.call, care_call_unref);
  g_clear_pointer (&aftermath.view, care_cli_view_free);

  return is_read;
}
