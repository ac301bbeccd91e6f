/* care-store.h — what the office remembers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One worker thread owns the database. Work is handed to it as jobs: a job is one
 * transaction, and there is no write without a deed. The store asks whether the
 * acting person may do the deed, runs the job, writes the audit row in the same
 * transaction, commits, and then says what changed. A job touches the database and
 * its data and nothing else; records and values cross threads, handles never do.
 */
#pragma once

#include <gio/gio.h>

#include "care-db.h"

#define CARE_TYPE_STORE (care_store_get_type ())
G_DECLARE_FINAL_TYPE (CareStore, care_store, CARE, STORE, GObject)

/**
 * CareJob:
 *
 * Runs in the worker. Returns what was asked for, %CARE_DONE when there is nothing
 * to tell, or %NULL with @error set, and then nothing happened.
 */
typedef gpointer (*CareJob) (CareDb        *db,
                             gpointer       data,
                             GCancellable  *cancellable,
                             GError       **error);

#define CARE_DONE ((gpointer) "done")

/* Tells the time; the store itself reads no clock. */
typedef CareMoment (*CareNowFunc) (gpointer data);

/**
 * care_store_open:
 * @now_data: must outlive the store
 *
 * Opens the file in the worker; see care_db_open() for how it can fail.
 */
CareStore *care_store_open         (const char           *path,
                                    CareDbMode            mode,
                                    CareNowFunc           now,
                                    gpointer              now_data,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Finishes the jobs that are queued and closes the file. Later jobs fail. */
void       care_store_close        (CareStore            *self);

/* The file's path as it was given; NULL in memory. */
const char *care_store_get_path    (CareStore            *self);

/**
 * care_store_read:
 *
 * Runs @job in a read transaction and waits for it. For the command line and for
 * tests; a window uses care_store_read_async().
 */
gpointer   care_store_read         (CareStore            *self,
                                    CareJob               job,
                                    gpointer              data,
                                    GCancellable         *cancellable,
                                    GError              **error);
gpointer   care_store_write        (CareStore            *self,
                                    CareActor             actor,
                                    CareDeed              deed,
                                    CareJob               job,
                                    gpointer              data,
                                    GCancellable         *cancellable,
                                    GError              **error);

/**
 * care_store_rehearse:
 *
 * Like care_store_write(), but the transaction is rolled back: what would happen,
 * without its happening.
 */
gpointer   care_store_rehearse     (CareStore            *self,
                                    CareActor             actor,
                                    CareDeed              deed,
                                    CareJob               job,
                                    gpointer              data,
                                    GCancellable         *cancellable,
                                    GError              **error);

/**
 * care_store_read_async:
 * @data: (transfer full): freed with @free_data in the caller's thread
 *
 * @callback runs in the caller's main context; it gets no source object.
 */
void       care_store_read_async   (CareStore            *self,
                                    CareJob               job,
                                    gpointer              data,
                                    GDestroyNotify        free_data,
                                    GCancellable         *cancellable,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
void       care_store_write_async  (CareStore            *self,
                                    CareActor             actor,
                                    CareDeed              deed,
                                    CareJob               job,
                                    gpointer              data,
                                    GDestroyNotify        free_data,
                                    GCancellable         *cancellable,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
/* As care_store_rehearse(): @job runs, and nothing stays of it. */
void       care_store_rehearse_async (CareStore            *self,
                                      CareActor             actor,
                                      CareDeed              deed,
                                      CareJob               job,
                                      gpointer              data,
                                      GDestroyNotify        free_data,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gpointer   care_store_finish       (GAsyncResult         *result,
                                    GError              **error);

/* The data that was handed to the job, for reading in the callback. */
gpointer   care_store_get_job_data (GAsyncResult         *result);
