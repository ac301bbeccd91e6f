/* care-cli-history.c — history, undo: what was changed in the files, and takes it back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-change-words.h"
#include "model/care-undo.h"
#include "store/care-act-table.h"
#include "store/care-number-table.h"
#include "store/care-staff-table.h"

/* As many as somebody reads. */
#define MOST_ACTS 100

/* ---- history ------------------------------------------------------------------------ */

typedef struct
{
  CareCli     *cli;
  const char  *customer; /* (nullable) number or id; NULL: what I did today */
  CareMoment   since;
  GPtrArray   *acts;
  CareCliView *view;
} History;

static gpointer
read_history (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  History *history = data;
  gint64 me = care_office_get_actor (history->cli->office).staff_id;
  gint64 id = 0;

  if (history->customer != NULL)
    {
      if (!care_number_table_find (db, CARE_NUMBER_CUSTOMER, history->customer, &id, error))
        return NULL;
      if (id == 0)
        id = care_cli_parse_id (history->customer);
      history->acts = care_act_table_list_of_file (db, id, G_MAXINT64, MOST_ACTS, error);
    }
  else
    history->acts = care_act_table_list_of_actor (db, me, history->since, G_MAXINT64, MOST_ACTS, error);
  if (history->acts == NULL)
    return NULL;
  history->view = care_cli_new_view (history->cli, db, error);

  return history->view != NULL ? CARE_DONE : NULL;
}

/* id → name, for the words. */
static GHashTable *
new_names (const CareCliView *view)
{
  GHashTable *names = g_hash_table_new (g_int64_hash, g_int64_equal);
  GHashTableIter iter;
  gpointer id;
  gpointer person;

  g_hash_table_iter_init (&iter, view->staff);
  while (g_hash_table_iter_next (&iter, &id, &person))
    g_hash_table_insert (names, id, ((CareStaff *) person)->name);

  return names;
}

static void
add_change (JsonBuilder      *builder,
            const CareChange *change)
{
  json_builder_begin_object (builder);
  care_cli_json_text (builder, "kind", care_change_kind_get_nick (change->kind));
  care_cli_json_text (builder, "table", change->table);
  care_cli_json_text (builder, "key", change->key);
  care_cli_json_text (builder, "field", change->field);
  care_cli_json_text (builder, "before", change->before);
  care_cli_json_text (builder, "after", change->after);
  json_builder_end_object (builder);
}

static void
add_act (JsonBuilder       *builder,
         const CareAct     *act,
         const CareCliView *view)
{
  json_builder_begin_object (builder);
  care_cli_json_int (builder, "id", act->id);
  care_cli_json_moment (builder, "at", act->at, view);
  care_cli_json_text (builder, "deed", care_deed_get_nick (act->deed));
  care_cli_json_text (builder, "by", act->actor);
  care_cli_json_text (builder, "names", act->names);
  care_cli_json_id (builder, "undoes", act->undoes);
  care_cli_json_id (builder, "undone_by", act->undone_by);
  json_builder_set_member_name (builder, "changes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < act->changes->len; i++)
    add_change (builder, act->changes->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
say_history_json (const History *history)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "acts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < history->acts->len; i++)
    add_act (builder, history->acts->pdata[i], history->view);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_act (const CareAct     *act,
         const CareCliView *view,
         GHashTable        *names)
{
  g_autofree char *when = care_civil_to_iso (care_moment_to_civil (act->at, view->zone));
  g_autoptr(GPtrArray) lines = care_change_list_words (act->changes, names);

  care_cli_say ("%" G_GINT64_FORMAT "  %s  %s · %s%s%s%s\n", act->id, when,
                care_deed_get_label (act->deed), act->actor != NULL ? act->actor : "",
                act->names != NULL ? " · " : "", act->names != NULL ? act->names : "",
                act->undone_by != 0 ? _(" (taken back)") : "");
  for (guint i = 0; i < lines->len; i++)
    care_cli_say ("    %s\n", (const char *) lines->pdata[i]);
}

static void
say_history (const History *history)
{
  g_autoptr(GHashTable) names = new_names (history->view);

  for (guint i = 0; i < history->acts->len; i++)
    say_act (history->acts->pdata[i], history->view, names);
}

gboolean
care_cli_history (CareCli  *self,
                  GError  **error)
{
  History history = { .cli = self, .customer = care_cli_arguments_get (self->arguments, "customer") };
  CareCivil midnight;
  gboolean is_read;

  if (!care_cli_open (self, history.customer != NULL ? CARE_CLI_READS : CARE_CLI_WRITES, error))
    return FALSE;
  midnight = care_civil_new (care_office_get_today (self->office), 0, 0);
  history.since = care_moment_from_civil (midnight, care_office_get_rules (self->office)->zone);

  is_read = care_cli_read (self, read_history, &history, error) != NULL;
  if (is_read && self->json)
    say_history_json (&history);
  else if (is_read)
    say_history (&history);
  g_clear_pointer (&history.acts, g_ptr_array_unref);
  g_clear_pointer (&history.view, care_cli_view_free);

  return is_read;
}

/* ---- undo --------------------------------------------------------------------------- */

static gpointer
find_last (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  History *history = data;
  gint64 me = care_office_get_actor (history->cli->office).staff_id;
  gint64 id;

  if (!care_act_table_find_last (db, me, 0, &id, error))
    return NULL;
  if (id == 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is nothing to take back."));
      return NULL;
    }
  history->since = id;

  return CARE_DONE;
}

static gboolean
find_act (CareCli      *self,
          const char   *typed,
          gint64       *id,
          GError      **error)
{
  History history = { .cli = self };
  g_autofree char *quoted = NULL;

  if (typed == NULL)
    {
      if (care_cli_read (self, find_last, &history, error) == NULL)
        return FALSE;
      *id = history.since;
      return TRUE;
    }
  *id = care_cli_parse_id (typed);
  if (*id != 0)
    return TRUE;
  quoted = care_cli_quote (typed);

  return care_cli_refuse (error, _("“%s” is not the number of an act; history lists them."), quoted);
}

gboolean
care_cli_undo (CareCli  *self,
               GError  **error)
{
  gint64 id;

  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      !find_act (self, care_cli_arguments_get_word (self->arguments, 0), &id, error) ||
      !care_undo_run (self->office, id, error))
    return FALSE;

  if (self->json)
    {
      g_autoptr(JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "undone", id);
      json_builder_end_object (builder);
      care_cli_say_json (builder);
    }
  else
    {
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);

      care_cli_say (_("Taken back: act %s.\n"), number);
    }

  return TRUE;
}
