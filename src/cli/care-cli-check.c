/* care-cli-check.c — check: is the studio file sound?
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The file is opened for reading only: a check changes nothing.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "store/care-complaint-event-table.h"

typedef struct
{
  gboolean is_deep;
  int      schema;
  guint    n_events; /* of complaints, whose chain was proved */
  guint    n_erased;
  char    *head;     /* (owned) (nullable) the end of that chain */
} Check;

static CareMoment
tell_time (gpointer clock)
{
  return care_clock_get_now (clock);
}

static gpointer
check (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Check *self = data;

  self->schema = care_db_get_schema (db);

  return care_db_check (db, self->is_deep, error) &&
         care_complaint_event_table_prove (db, &self->n_events, &self->n_erased, error) &&
         (self->head = care_complaint_event_table_dup_head (db, error)) != NULL ? CARE_DONE : NULL;
}

static void
say_json (const Check  *self,
          const char   *path,
          const GError *error)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  care_cli_json_flag (builder, "ok", error == NULL);
  care_cli_json_text (builder, "file", path);
  care_cli_json_flag (builder, "deep", self->is_deep);
  care_cli_json_id (builder, "schema", self->schema);
  care_cli_json_int (builder, "complaint_events", self->n_events);
  care_cli_json_int (builder, "erased_events", self->n_erased);
  care_cli_json_text (builder, "complaint_chain", self->head);
  care_cli_json_text (builder, "problem", error != NULL ? error->message : NULL);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

gboolean
care_cli_check (CareCli  *self,
                GError  **error)
{
  g_autofree char *path = care_cli_dup_path (self);
  g_autoptr(CareStore) store = NULL;
  Check job = { care_cli_arguments_has (self->arguments, "deep") };
  GError *failure = NULL;

  if (!care_cli_check_path (path, error))
    return FALSE;

  store = care_store_open (path, CARE_DB_READ_ONLY, tell_time, self->clock, &failure);
  if (store != NULL)
    {
      care_store_read (store, check, &job, NULL, &failure);
      care_store_close (store);
    }
  if (self->json)
    say_json (&job, path, failure);
  else if (failure == NULL)
    care_cli_say (_("The studio file is sound: %s\n"), path);
  g_free (job.head);
  if (failure != NULL)
    g_propagate_error (error, failure);

  return failure == NULL;
}
