/* care-list-export.c — a list leaves the office as a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-list-export.h"
#include "domain/care-error.h"
#include "store/care-audit-table.h"
#include "store/care-staff-table.h"

/* Rows that are read and written in one go; the office's own work comes between. */
#define CHUNK 400

typedef struct
{
  CareOffice         *office;
  CareExportSource   *source;
  char               *path;
  CareExportFlavour   flavour;
  CareTableWriter    *writer;
  guint               at;
  CareExportProgress  progress;
  gpointer            progress_data;
} Export;

static void
export_free (gpointer data)
{
  Export *export = data;

  g_clear_pointer (&export->writer, care_table_writer_free);
  g_clear_pointer (&export->source, care_export_source_free);
  g_clear_object (&export->office);
  g_free (export->path);
  g_free (export);
}

void
care_export_source_free (CareExportSource *self)
{
  if (self->free_data != NULL)
    self->free_data (self->data);
  g_free (self);
}

static Export *
export_new (CareOffice        *office,
            CareExportSource  *source,
            const char        *path,
            CareExportFlavour  flavour)
{
  Export *export = g_new0 (Export, 1);

  export->office = g_object_ref (office);
  export->source = source;
  export->path = g_strdup (path);
  export->flavour = flavour;

  return export;
}

/* ---- the work, in pieces ------------------------------------------------------------- */

/* The list of customers is the manager's; in an office without one, the supervisor's. */
static gboolean
check_right (CareDb   *db,
             CareDeed  deed,
             GError  **error)
{
  g_autoptr(GPtrArray) accounts = NULL;

  if (deed != CARE_DEED_EXPORT_CUSTOMERS || care_db_get_actor (db).role != CARE_ROLE_SUPERVISOR)
    return TRUE;
  accounts = care_staff_table_list_accounts (db, error);
  if (accounts == NULL)
    return FALSE;
  for (guint i = 0; i < accounts->len; i++)
    if (((const CareStaff *) accounts->pdata[i])->role == CARE_ROLE_MANAGER)
      {
        g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FORBIDDEN,
                             _("The list of customers is exported by the manager."));
        return FALSE;
      }

  return TRUE;
}

/* The act itself: nobody takes a list out without a row in the audit. */
static gpointer
note_export (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Export *export = data;
  g_autofree char *detail = g_strdup_printf ("%u", export->source->n_rows);

  if (!check_right (db, export->source->deed, error))
    return NULL;
  export->writer = care_table_writer_open (export->path, export->flavour, export->source->title,
                                           export->source->columns, export->source->n_columns, error);

  return export->writer != NULL && care_audit_table_add (db, export->source->subject, 0, detail, error)
         ? CARE_DONE : NULL;
}

static gpointer
write_chunk (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Export *export = data;
  guint n = MIN (CHUNK, export->source->n_rows - export->at);

  if (!export->source->write (db, export->source->data, export->at, n, export->writer, error))
    return NULL;
  export->at += n;
  if (export->at < export->source->n_rows)
    return CARE_DONE;

  return care_table_writer_finish (export->writer, error) ? CARE_DONE : NULL;
}

gboolean
care_list_export_run (CareOffice         *office,
                      CareExportSource   *source,
                      const char         *path,
                      CareExportFlavour   flavour,
                      guint              *n_rows,
                      GError            **error)
{
  Export *export = export_new (office, source, path, flavour);
  CareStore *store = care_office_get_store (office);
  gpointer is_done = care_store_write (store, care_office_get_actor (office), source->deed, note_export,
                                       export, NULL, error);

  while (is_done != NULL)
    {
      is_done = care_store_read (store, write_chunk, export, NULL, error);
      if (export->at >= source->n_rows)
        break;
    }
  if (is_done != NULL)
    *n_rows = care_table_writer_get_n_rows (export->writer);
  export_free (export);

  return is_done != NULL;
}

/* ---- the same while the window goes on ------------------------------------------------ */

static void write_next (GTask *task);

static void
chunk_written_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(GTask) task = data;
  Export *export = g_task_get_task_data (task);
  GError *error = NULL;

  if (care_store_finish (result, &error) == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  if (export->progress != NULL)
    export->progress (export->at, export->source->n_rows, export->progress_data);
  if (g_task_return_error_if_cancelled (task))
    return;

  if (export->at < export->source->n_rows)
    write_next (g_steal_pointer (&task));
  else
    g_task_return_int (task, care_table_writer_get_n_rows (export->writer));
}

/* Takes @task. */
static void
write_next (GTask *task)
{
  Export *export = g_task_get_task_data (task);

  care_store_read_async (care_office_get_store (export->office), write_chunk, export, NULL, NULL,
                         chunk_written_cb, task);
}

static void
noted_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;

  if (care_store_finish (result, &error) == NULL)
    g_task_return_error (task, error);
  else if (!g_task_return_error_if_cancelled (task))
    write_next (g_steal_pointer (&task));
}

void
care_list_export_run_async (CareOffice          *office,
                            CareExportSource    *source,
                            const char          *path,
                            CareExportFlavour    flavour,
                            CareExportProgress   progress,
                            gpointer             progress_data,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Export *export = export_new (office, source, path, flavour);

  export->progress = progress;
  export->progress_data = progress_data;
  g_task_set_task_data (task, export, export_free);
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office), source->deed,
                          note_export, export, NULL, NULL, noted_cb, task);
}

gboolean
care_list_export_run_finish (GAsyncResult  *result,
                             guint         *n_rows,
                             GError       **error)
{
  gssize n = g_task_propagate_int (G_TASK (result), error);

  if (n >= 0)
    *n_rows = (guint) n;

  return n >= 0;
}
