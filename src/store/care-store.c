/* care-store.c — the worker thread, its jobs, and what changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-store"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-act-table.h"
#include "care-audit-table.h"
#include "care-store.h"
#include "domain/care-error.h"

/* How often the worker looks whether another process has written. */
#define WATCH_MICROSECONDS (G_USEC_PER_SEC / 2)

typedef enum
{
  ACCESS_READ,
  ACCESS_WRITE,
  ACCESS_REHEARSE
} Access;

typedef struct
{
  Access          access;
  CareActor       actor;
  CareDeed        deed;
  CareJob         job;          /* NULL: the worker's order to stop */
  gpointer        data;
  GDestroyNotify  free_data;
  GCancellable   *cancellable;
  GTask          *task;         /* asynchronous work */
  gpointer        result;       /* waited-for work */
  GError         *error;
  gboolean        is_done;
} Errand;

struct _CareStore
{
  GObject       parent_instance;

  char         *path;
  CareDbMode    mode;
  CareNowFunc   now;
  gpointer      now_data;

  GThread      *worker;
  GAsyncQueue  *errands;
  GMutex        mutex;
  GCond         done;
  GMainContext *context;
  CareDb       *db;             /* the worker's alone */
  gint64        stamp;
  GError       *open_error;
  gboolean      is_open;
  gboolean      is_closing;     /* nothing more is taken; guarded by the mutex */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareStore, care_store, G_TYPE_OBJECT)

/* ---- telling what changed ------------------------------------------------ */

typedef struct
{
  GWeakRef  store;
  CareTopic topics;
} News;

static void
news_free (gpointer data)
{
  News *news = data;

  g_weak_ref_clear (&news->store);
  g_free (news);
}

static gboolean
news_arrived_cb (gpointer data)
{
  News *news = data;
  g_autoptr(CareStore) store = g_weak_ref_get (&news->store);

  if (store != NULL)
    g_signal_emit (store, signals[CHANGED], 0, (guint) news->topics);

  return G_SOURCE_REMOVE;
}

static void
tell (CareStore *self,
      CareTopic  topics)
{
  g_autoptr(GSource) source = NULL;
  News *news;

  if (topics == 0)
    return;

  news = g_new0 (News, 1);
  g_weak_ref_init (&news->store, self);
  news->topics = topics;
  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, news_arrived_cb, news, news_free);
  g_source_attach (source, self->context);
}

/* ---- one errand, in the worker -------------------------------------------- */

static gboolean
may_do (const Errand  *errand,
        GError       **error)
{
  if (errand->access == ACCESS_READ || care_role_may (errand->actor.role, errand->deed))
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FORBIDDEN,
                       _("You do not have the right to do this. Please ask your supervisor."));
  return FALSE;
}

static gpointer
run_in_transaction (CareStore  *self,
                    Errand     *errand,
                    GError    **error)
{
  gboolean to_write = errand->access != ACCESS_READ;
  gpointer result;

  if (!may_do (errand, error) || !care_db_begin (self->db, to_write, error))
    return NULL;

  care_db_set_act (self->db, errand->actor, errand->deed, self->now (self->now_data));
  if (errand->access == ACCESS_WRITE && care_deed_get_trace (errand->deed) != CARE_TRACE_NONE)
    care_db_watch (self->db);
  result = errand->job (self->db, errand->data, errand->cancellable, error);

  if (result == NULL || errand->access == ACCESS_REHEARSE)
    {
      care_db_rollback (self->db);
      return result;
    }
  if (errand->access == ACCESS_READ ||
      (care_act_table_seal (self->db, error) && care_audit_table_seal (self->db, error)))
    if (care_db_commit (self->db, error))
      return result;

  care_db_rollback (self->db);
  care_db_drop_result (self->db);

  return NULL;
}

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  if (errand->free_data != NULL)
    errand->free_data (errand->data);
  g_clear_object (&errand->cancellable);
  g_free (errand);
}

static void
finish_errand (CareStore *self,
               Errand    *errand,
               gpointer   result,
               GError    *error)
{
  if (errand->task != NULL)
    {
      g_autoptr(GTask) task = g_steal_pointer (&errand->task);

      if (result == NULL)
        g_task_return_error (task, error);
      else
        g_task_return_pointer (task, result, NULL);
      return;
    }

  g_mutex_lock (&self->mutex);
  errand->result = result;
  errand->error = error;
  errand->is_done = TRUE;
  g_cond_broadcast (&self->done);
  g_mutex_unlock (&self->mutex);
}

static void
run_errand (CareStore *self,
            Errand    *errand)
{
  GError *error = NULL;
  gpointer result = NULL;
  CareTopic touched;

  if (!g_cancellable_set_error_if_cancelled (errand->cancellable, &error))
    result = run_in_transaction (self, errand, &error);

  touched = care_db_take_touched (self->db);
  if (result != NULL && errand->access == ACCESS_WRITE)
    tell (self, touched);
  finish_errand (self, errand, result, error);
}

static void
watch_others (CareStore *self)
{
  gint64 stamp = care_db_get_stamp (self->db);

  if (stamp != self->stamp)
    tell (self, CARE_TOPIC_ALL);
  self->stamp = stamp;
}

static void
report_opened (CareStore *self)
{
  g_mutex_lock (&self->mutex);
  self->is_open = TRUE;
  g_cond_broadcast (&self->done);
  g_mutex_unlock (&self->mutex);
}

static gpointer
work (gpointer data)
{
  CareStore *self = data;

  self->db = care_db_open (self->path, self->mode, &self->open_error);
  if (self->db != NULL)
    self->stamp = care_db_get_stamp (self->db);
  report_opened (self);

  while (self->db != NULL)
    {
      Errand *errand = g_async_queue_timeout_pop (self->errands, WATCH_MICROSECONDS);

      if (errand == NULL)
        watch_others (self);
      else if (errand->job == NULL)
        {
          errand_free (errand);
          break;
        }
      else
        run_errand (self, errand);
    }

  if (self->db != NULL && self->mode != CARE_DB_READ_ONLY)
    care_db_optimize (self->db);
  g_clear_pointer (&self->db, care_db_close);

  return NULL;
}

/* ---- object ---------------------------------------------------------------- */

static void
care_store_finalize (GObject *object)
{
  CareStore *self = CARE_STORE (object);

  care_store_close (self);
  g_async_queue_unref (self->errands);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->done);
  g_clear_error (&self->open_error);
  g_free (self->path);

  G_OBJECT_CLASS (care_store_parent_class)->finalize (object);
}

static void
care_store_class_init (CareStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = care_store_finalize;

  /**
   * CareStore::changed:
   * @topics: #CareTopic flags
   *
   * After a commit, in the main context that opened the store; also when another
   * process has written (then with all topics).
   */
  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
care_store_init (CareStore *self)
{
  self->errands = g_async_queue_new_full (errand_free);
  self->context = g_main_context_ref_thread_default ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->done);
}

CareStore *
care_store_open (const char   *path,
                 CareDbMode    mode,
                 CareNowFunc   now,
                 gpointer      now_data,
                 GError      **error)
{
  g_autoptr(CareStore) self = g_object_new (CARE_TYPE_STORE, NULL);

  self->path = g_strdup (path);
  self->mode = mode;
  self->now = now;
  self->now_data = now_data;
  self->worker = g_thread_new ("care-store", work, self);

  g_mutex_lock (&self->mutex);
  while (!self->is_open)
    g_cond_wait (&self->done, &self->mutex);
  g_mutex_unlock (&self->mutex);

  if (self->open_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->open_error));
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
care_store_close (CareStore *self)
{
  if (self->worker == NULL)
    return;

  g_mutex_lock (&self->mutex);
  self->is_closing = TRUE;
  g_async_queue_push (self->errands, g_new0 (Errand, 1));
  g_mutex_unlock (&self->mutex);
  g_thread_join (g_steal_pointer (&self->worker));
}

const char *
care_store_get_path (CareStore *self)
{
  return self->path;
}

/* The order to stop is the last in the queue: whoever comes later is refused here. */
static gboolean
queue (CareStore  *self,
       Errand     *errand,
       GError    **error)
{
  gboolean is_taken;

  g_mutex_lock (&self->mutex);
  is_taken = !self->is_closing;
  if (is_taken)
    g_async_queue_push (self->errands, errand);
  g_mutex_unlock (&self->mutex);
  if (!is_taken)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FAILED, "the store is closed");

  return is_taken;
}

static gpointer
wait_for (CareStore  *self,
          Errand     *errand,
          GError    **error)
{
  if (!queue (self, errand, error))
    return NULL;

  g_mutex_lock (&self->mutex);
  while (!errand->is_done)
    g_cond_wait (&self->done, &self->mutex);
  g_mutex_unlock (&self->mutex);

  if (errand->result == NULL)
    g_propagate_error (error, errand->error);

  return errand->result;
}

gpointer
care_store_read (CareStore     *self,
                 CareJob        job,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  Errand errand = { .access = ACCESS_READ, .actor.role = CARE_ROLE_SYSTEM,
                    .job = job, .data = data, .cancellable = cancellable };

  return wait_for (self, &errand, error);
}

gpointer
care_store_write (CareStore     *self,
                  CareActor      actor,
                  CareDeed       deed,
                  CareJob        job,
                  gpointer       data,
                  GCancellable  *cancellable,
                  GError       **error)
{
  Errand errand = { .access = ACCESS_WRITE, .actor = actor, .deed = deed,
                    .job = job, .data = data, .cancellable = cancellable };

  return wait_for (self, &errand, error);
}

gpointer
care_store_rehearse (CareStore     *self,
                     CareActor      actor,
                     CareDeed       deed,
                     CareJob        job,
                     gpointer       data,
                     GCancellable  *cancellable,
                     GError       **error)
{
  Errand errand = { .access = ACCESS_REHEARSE, .actor = actor, .deed = deed,
                    .job = job, .data = data, .cancellable = cancellable };

  return wait_for (self, &errand, error);
}

static void
send (CareStore           *self,
      Access               access,
      CareActor            actor,
      CareDeed             deed,
      CareJob              job,
      gpointer             data,
      GDestroyNotify       free_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  Errand *errand = g_new0 (Errand, 1);
  GError *error = NULL;

  errand->access = access;
  errand->actor = actor;
  errand->deed = deed;
  errand->job = job;
  errand->data = data;
  errand->free_data = free_data;
  errand->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  errand->task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_check_cancellable (errand->task, FALSE);
  g_task_set_task_data (errand->task, errand, errand_free);

  if (!queue (self, errand, &error))
    finish_errand (self, errand, NULL, error);
}

void
care_store_read_async (CareStore           *self,
                       CareJob              job,
                       gpointer             data,
                       GDestroyNotify       free_data,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };

  send (self, ACCESS_READ, program, CARE_DEED_SIGN_IN, job, data, free_data, cancellable,
        callback, user_data);
}

void
care_store_write_async (CareStore           *self,
                        CareActor            actor,
                        CareDeed             deed,
                        CareJob              job,
                        gpointer             data,
                        GDestroyNotify       free_data,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  send (self, ACCESS_WRITE, actor, deed, job, data, free_data, cancellable, callback, user_data);
}

void
care_store_rehearse_async (CareStore           *self,
                           CareActor            actor,
                           CareDeed             deed,
                           CareJob              job,
                           gpointer             data,
                           GDestroyNotify       free_data,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  send (self, ACCESS_REHEARSE, actor, deed, job, data, free_data, cancellable, callback, user_data);
}

gpointer
care_store_finish (GAsyncResult  *result,
                   GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

gpointer
care_store_get_job_data (GAsyncResult *result)
{
  Errand *errand = g_task_get_task_data (G_TASK (result));

  return errand->data;
}
