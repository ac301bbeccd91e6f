/* care-importer.c — lists from elsewhere into the studio's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-importer.h"

#include <string.h>

#include "care-import-profile.h"
#include "care-register-apply.h"

/* Everything a thread needs, so that it never touches the office. */
typedef struct
{
  CareStore          *store;         /* (owned) */
  CareActor           actor;
  CareHouseRules     *rules;         /* (owned) */
  CareDay             today;
  char               *path;          /* (owned) */
  char               *mapping_path;  /* (owned) (nullable) */
  char               *mapping;       /* (owned) (nullable) */
  char               *charset;       /* (owned) (nullable) */
  char               *rejects_path;  /* (owned) (nullable) */
  gboolean            is_rehearsal;
  char               *kind;          /* (owned) (nullable) */
  CareImportProgress  progress;
  gpointer            progress_data;
  gint64              batch_id;      /* to take back */
} Errand;

static Errand *
errand_new (CareOffice *office)
{
  Errand *self = g_new0 (Errand, 1);

  self->store = g_object_ref (care_office_get_store (office));
  self->actor = care_office_get_actor (office);
  self->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  self->today = care_office_get_today (office);

  return self;
}

static Errand *
errand_new_for_list (CareOffice                *office,
                     const char                *path,
                     const CareImporterOptions *options)
{
  Errand *self = errand_new (office);

  self->path = g_strdup (path);
  if (options == NULL)
    return self;

  self->mapping_path = g_strdup (options->mapping_path);
  self->mapping = g_strdup (options->mapping);
  self->charset = g_strdup (options->charset);
  self->rejects_path = g_strdup (options->rejects_path);
  self->is_rehearsal = options->is_rehearsal;
  self->kind = g_strdup (options->kind);
  self->progress = options->progress;
  self->progress_data = options->progress_data;

  return self;
}

static void
errand_free (gpointer data)
{
  Errand *self = data;

  g_object_unref (self->store);
  care_house_rules_unref (self->rules);
  g_free (self->path);
  g_free (self->mapping_path);
  g_free (self->mapping);
  g_free (self->charset);
  g_free (self->rejects_path);
  g_free (self->kind);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Errand, errand_free)

/* ---- reading --------------------------------------------------------------------- */

static CareBookingMapping *
read_mapping (const Errand  *self,
              GError       **error)
{
  CareBookingMapping *mapping = self->mapping_path != NULL
                                ? care_booking_mapping_read (self->mapping_path, error)
                                : care_booking_mapping_parse (self->mapping, -1, error);

  if (mapping != NULL && self->charset != NULL)
    {
      g_free (mapping->charset);
      mapping->charset = g_strdup (self->charset);
    }

  return mapping;
}

/* As such a list was read the last time, else as its headings say. */
static CareBookingPlan *
read_by_profile (const Errand  *self,
                 GCancellable  *cancellable,
                 GError       **error)
{
  CareTableOptions options = { .charset = self->charset, .is_wanted = care_booking_columns_are_in };
  CareTable *table = care_table_file_read (self->path, &options, cancellable, error);
  g_autoptr(CareBookingMapping) mapping = NULL;

  if (table == NULL)
    return NULL;
  mapping = care_import_profile_find (self->store, table);

  return care_booking_plan_new (table, mapping, cancellable, error);
}

static CareBookingPlan *
read_plan (const Errand  *self,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(CareBookingMapping) mapping = NULL;

  if (self->mapping_path == NULL && self->mapping == NULL)
    return read_by_profile (self, cancellable, error);
  mapping = read_mapping (self, error);

  return mapping != NULL ? care_booking_plan_read (self->path, mapping, cancellable, error) : NULL;
}

static char *
compute_checksum (const char    *path,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guchar buffer[16384];
  gssize n_read = 0;

  if (stream == NULL)
    return NULL;

  while ((n_read = g_input_stream_read (G_INPUT_STREAM (stream), buffer, sizeof buffer,
                                        cancellable, error)) > 0)
    g_checksum_update (checksum, buffer, n_read);

  return n_read == 0 ? g_strdup (g_checksum_get_string (checksum)) : NULL;
}

static void
append_remarks (GPtrArray *remarks,
                GPtrArray *others)
{
  for (guint i = 0; i < others->len; i++)
    {
      const CareBookingRemark *other = others->pdata[i];

      g_ptr_array_add (remarks, care_booking_remark_new (other->row, other->column, other->value,
                                                         other->reason));
    }
}

/* What an import is about: rows of a table under their headings. */
typedef struct
{
  const char               *kind;
  const CareTable          *table;
  const CareBookingColumns *columns;
  guint                     n_good;
  GPtrArray                *rejects;
  GPtrArray                *warnings;
} List;

static CareImportReport *
new_report (const Errand *self,
            const List   *list)
{
  CareImportReport *report = care_import_report_new ();

  report->kind = g_strdup (list->kind);
  report->file_name = g_path_get_basename (self->path);
  report->is_rehearsal = self->is_rehearsal;
  report->rows = list->n_good + list->rejects->len;
  report->rejected = list->rejects->len;
  report->rejects = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  report->warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  for (guint i = 0; i < list->rejects->len; i++)
    append_remarks (report->rejects, ((const CareBookingReject *) list->rejects->pdata[i])->offences);
  append_remarks (report->warnings, list->warnings);

  return report;
}

static gboolean
write_rejects (const Errand      *self,
               const List        *list,
               CareImportReport  *report,
               GError           **error)
{
  if (self->rejects_path == NULL || list->rejects->len == 0)
    return TRUE;
  if (!care_booking_rejects_write (list->table, list->columns, list->rejects, self->rejects_path, error))
    return FALSE;
  report->rejects_path = g_strdup (self->rejects_path);

  return TRUE;
}

/* ---- writing ---------------------------------------------------------------------- */

static gboolean
apply (const Errand  *self,
       CareJob        job,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  if (self->is_rehearsal)
    return care_store_rehearse (self->store, self->actor, CARE_DEED_IMPORT, job, data, cancellable,
                                error) != NULL;

  return care_store_write (self->store, self->actor, CARE_DEED_IMPORT, job, data, cancellable,
                           error) != NULL;
}

/* The report with its file's checksum (transfer full), before anything is written. */
static CareImportReport *
begin (const Errand  *self,
       const List    *list,
       char         **checksum,
       GCancellable  *cancellable,
       GError       **error)
{
  g_autoptr(CareImportReport) report = new_report (self, list);

  *checksum = compute_checksum (self->path, cancellable, error);
  if (*checksum == NULL || !write_rejects (self, list, report, error))
    return NULL;

  return g_steal_pointer (&report);
}

static void
end (const Errand     *self,
     CareImportReport *report)
{
  report->already_imported_on = report->already_imported_at != CARE_MOMENT_NONE
                                ? care_moment_to_day (report->already_imported_at, self->rules->zone)
                                : CARE_DAY_NONE;
  if (self->is_rehearsal)
    report->batch = 0;
}

static CareImportReport *
run_bookings (const Errand           *self,
              const CareBookingPlan  *plan,
              GCancellable           *cancellable,
              GError                **error)
{
  List list = { CARE_IMPORT_BOOKINGS, plan->table, plan->columns, plan->rows->len, plan->rejects,
                plan->warnings };
  g_autofree char *checksum = NULL;
  g_autoptr(CareImportReport) report = begin (self, &list, &checksum, cancellable, error);
  g_autofree char *profile_key = care_import_profile_dup_key (plan->table);
  CareImportApply job = { plan, self->rules, self->today, checksum, report, self->progress,
                          self->progress_data, self->mapping != NULL ? profile_key : NULL, self->mapping };

  if (report == NULL || !apply (self, care_import_apply_job, &job, cancellable, error))
    return NULL;
  end (self, report);

  return g_steal_pointer (&report);
}

static CareImportReport *
run_complaints (const Errand            *self,
                const CareRegisterPlan  *plan,
                GCancellable            *cancellable,
                GError                 **error)
{
  List list = { CARE_IMPORT_COMPLAINTS, plan->table, plan->columns, plan->rows->len, plan->rejects,
                plan->warnings };
  g_autofree char *checksum = NULL;
  g_autoptr(CareImportReport) report = begin (self, &list, &checksum, cancellable, error);
  CareRegisterApply job = { plan, self->rules, checksum, report, self->progress, self->progress_data };

  if (report == NULL || !apply (self, care_register_apply_job, &job, cancellable, error))
    return NULL;
  end (self, report);

  return g_steal_pointer (&report);
}

/* A list that has not the headings of orders may still be a register of complaints. */
static CareImportReport *
run (const Errand  *self,
     GCancellable  *cancellable,
     GError       **error)
{
  g_autoptr(CareBookingPlan) bookings = NULL;
  g_autoptr(CareRegisterPlan) complaints = NULL;
  g_autoptr(GError) problem = NULL;

  if (g_strcmp0 (self->kind, CARE_IMPORT_COMPLAINTS) != 0)
    bookings = read_plan (self, cancellable, &problem);
  if (bookings != NULL)
    return run_bookings (self, bookings, cancellable, error);
  if (self->kind == NULL || problem == NULL)
    complaints = care_register_plan_read (self->path, self->charset, cancellable,
                                          problem == NULL ? error : NULL);
  if (complaints != NULL)
    return run_complaints (self, complaints, cancellable, error);

  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

CareImportReport *
care_importer_run (CareOffice                *office,
                   const char                *path,
                   const CareImporterOptions *options,
                   GCancellable              *cancellable,
                   GError                   **error)
{
  g_autoptr(Errand) errand = errand_new_for_list (office, path, options);

  return run (errand, cancellable, error);
}

/* ---- telling the progress to the caller's main context ------------------------------- */

typedef struct
{
  gatomicrefcount     refs;
  GMainContext       *context;   /* (owned) */
  CareImportProgress  progress;  /* NULL once the import is over */
  gpointer            data;
  GMutex              mutex;     /* guards what follows */
  guint               n_done;
  guint               n_rows;
  gboolean            is_waiting;
} Messenger;

static Messenger *
messenger_new (CareImportProgress progress,
               gpointer           data)
{
  Messenger *self = g_new0 (Messenger, 1);

  g_atomic_ref_count_init (&self->refs);
  self->context = g_main_context_ref_thread_default ();
  self->progress = progress;
  self->data = data;
  g_mutex_init (&self->mutex);

  return self;
}

static void
messenger_unref (gpointer data)
{
  Messenger *self = data;

  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

static gboolean
message_arrived_cb (gpointer data)
{
  Messenger *self = data;
  guint n_done;
  guint n_rows;

  g_mutex_lock (&self->mutex);
  n_done = self->n_done;
  n_rows = self->n_rows;
  self->is_waiting = FALSE;
  g_mutex_unlock (&self->mutex);
  if (self->progress != NULL)
    self->progress (n_done, n_rows, self->data);

  return G_SOURCE_REMOVE;
}

static void
pass_on (guint    n_done,
         guint    n_rows,
         gpointer data)
{
  Messenger *self = data;
  g_autoptr(GSource) source = NULL;
  gboolean was_waiting;

  g_mutex_lock (&self->mutex);
  was_waiting = self->is_waiting;
  self->n_done = n_done;
  self->n_rows = n_rows;
  self->is_waiting = TRUE;
  g_mutex_unlock (&self->mutex);
  if (was_waiting)
    return;

  g_atomic_ref_count_inc (&self->refs);
  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, message_arrived_cb, self, messenger_unref);
  g_source_attach (source, self->context);
}

/* ---- in a thread of its own ------------------------------------------------------------ */

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  CareImportReport *report = run (data, cancellable, &error);

  if (report != NULL)
    g_task_return_pointer (task, report, (GDestroyNotify) care_import_report_unref);
  else
    g_task_return_error (task, error);
}

void
care_importer_run_async (CareOffice                *office,
                         const char                *path,
                         const CareImporterOptions *options,
                         GCancellable              *cancellable,
                         GAsyncReadyCallback        callback,
                         gpointer                   user_data)
{
  g_autoptr(GTask) task = g_task_new (office, cancellable, callback, user_data);
  Errand *errand = errand_new_for_list (office, path, options);

  /* What was committed is told as done, even if somebody has pressed Cancel since. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, errand, errand_free);
  if (errand->progress != NULL)
    {
      Messenger *messenger = messenger_new (errand->progress, errand->progress_data);

      errand->progress = pass_on;
      errand->progress_data = messenger;
      g_object_set_data_full (G_OBJECT (task), "messenger", messenger, messenger_unref);
    }
  g_task_run_in_thread (task, run_in_thread);
}

CareImportReport *
care_importer_run_finish (CareOffice    *office,
                          GAsyncResult  *result,
                          GError       **error)
{
  Messenger *messenger = g_object_get_data (G_OBJECT (result), "messenger");

  if (messenger != NULL)
    messenger->progress = NULL;

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- taking back ------------------------------------------------------------------------- */

static CareImportUndo
undo_of_errand (const Errand *errand)
{
  CareImportUndo undo = { errand->rules, errand->today, errand->batch_id, 0, 0, 0, 0, 0 };

  return undo;
}

gboolean
care_importer_undo (CareOffice      *office,
                    gint64           batch_id,
                    CareImportUndo  *undo,
                    GError         **error)
{
  g_autoptr(Errand) errand = errand_new (office);

  errand->batch_id = batch_id;
  *undo = undo_of_errand (errand);

  return care_store_write (errand->store, errand->actor, CARE_DEED_UNDO_IMPORT, care_import_undo_job,
                           undo, NULL, error) != NULL;
}

static void
undo_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  const Errand *errand = data;
  CareImportUndo *undo = g_new (CareImportUndo, 1);
  GError *error = NULL;

  *undo = undo_of_errand (errand);
  if (care_store_write (errand->store, errand->actor, CARE_DEED_UNDO_IMPORT, care_import_undo_job,
                        undo, cancellable, &error) != NULL)
    {
      g_task_return_pointer (task, undo, g_free);
      return;
    }
  g_free (undo);
  g_task_return_error (task, error);
}

void
care_importer_undo_async (CareOffice          *office,
                          gint64               batch_id,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (office, cancellable, callback, user_data);
  Errand *errand = errand_new (office);

  errand->batch_id = batch_id;
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, errand, errand_free);
  g_task_run_in_thread (task, undo_in_thread);
}

gboolean
care_importer_undo_finish (CareOffice      *office,
                           GAsyncResult    *result,
                           CareImportUndo  *undo,
                           GError         **error)
{
  g_autofree CareImportUndo *done = g_task_propagate_pointer (G_TASK (result), error);

  if (done == NULL)
    return FALSE;
  *undo = *done;

  return TRUE;
}

char *
care_importer_dup_rejects_path (const char *path)
{
  const char *name = strrchr (path, G_DIR_SEPARATOR);
  const char *dot = strrchr (name != NULL ? name : path, '.');
  g_autofree char *stem = g_strndup (path, dot != NULL ? (gsize) (dot - path) : strlen (path));

  return g_strconcat (stem, "-rejected.csv", NULL);
}
