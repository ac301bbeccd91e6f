/* care-query.h — one statement on loan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A query is leased from the database by name, bound by name, read by name, and
 * goes back clean when it is freed. A wrong parameter or column name is a mistake
 * in the program and aborts in the test that runs it. Everything here belongs to
 * the store's worker thread.
 */
#pragma once

#include "domain/care-day.h"
#include "domain/care-moment.h"

typedef struct _CareQuery CareQuery;

/* Makes a record of the current row. */
typedef gpointer (*CareRowFunc) (CareQuery *row);

void        care_query_free        (CareQuery   *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareQuery, care_query_free)

void        care_query_bind_int    (CareQuery   *self,
                                    const char  *name,
                                    gint64       value);
/* An id or moment: 0 is stored as NULL. */
void        care_query_bind_id     (CareQuery   *self,
                                    const char  *name,
                                    gint64       value);
/* NULL is stored as NULL. */
void        care_query_bind_text   (CareQuery   *self,
                                    const char  *name,
                                    const char  *value);
/* The same without a copy: @value stays as it is until the statement has run. */
void        care_query_bind_borrowed (CareQuery *self,
                                    const char  *name,
                                    const char  *value);
/* No day is stored as NULL. */
void        care_query_bind_day    (CareQuery   *self,
                                    const char  *name,
                                    CareDay      value);

/**
 * care_query_next:
 * @has_row: (out): whether there is a row to read
 *
 * Returns: FALSE with @error set when the engine failed
 */
gboolean    care_query_next        (CareQuery   *self,
                                    gboolean    *has_row,
                                    GError     **error);

/* Runs a statement that returns nothing. */
gboolean    care_query_run         (CareQuery   *self,
                                    GError     **error);

/* Runs it, and fails with CONFLICT unless exactly one row was changed. */
gboolean    care_query_run_once    (CareQuery   *self,
                                    GError     **error);

/* How many rows the last care_query_run() changed. */
gint64      care_query_get_changes (CareQuery   *self);

/**
 * care_query_insert:
 * @id: (out): of the new row, 0 when there was no row to add after all
 *
 * Runs an INSERT of one row into a table with an id. Cheaper than RETURNING, which
 * costs the engine a table of its own for each row.
 */
gboolean    care_query_insert      (CareQuery   *self,
                                    gint64      *id,
                                    GError     **error);

/**
 * care_query_fetch_int:
 *
 * The first column of the first row; @fallback when there is no row or it is NULL.
 * Also runs an INSERT … RETURNING id to its end. Returns FALSE on an engine error.
 */
gboolean    care_query_fetch_int   (CareQuery   *self,
                                    gint64       fallback,
                                    gint64      *value,
                                    GError     **error);

/**
 * care_query_first:
 *
 * Returns: (transfer full): the record of the first row, or %NULL with NOT_FOUND
 */
gpointer    care_query_first       (CareQuery   *self,
                                    CareRowFunc  row_func,
                                    GError     **error);

/**
 * care_query_collect:
 *
 * Returns: (transfer full): the records of all rows, or %NULL on an engine error
 */
GPtrArray  *care_query_collect     (CareQuery   *self,
                                    CareRowFunc  row_func,
                                    GDestroyNotify free_func,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_query_append_ids:
 * @ids: (element-type gint64): gets the first column of every row
 *
 * For lists of a million, where finding the column by its name would cost more than
 * the row.
 */
gboolean    care_query_append_ids  (CareQuery   *self,
                                    GArray      *ids,
                                    GError     **error);

gint64      care_query_get_int     (CareQuery   *self,
                                    const char  *column);
/* Borrowed until the next row; NULL for NULL. */
const char *care_query_get_text    (CareQuery   *self,
                                    const char  *column);
char       *care_query_dup_text    (CareQuery   *self,
                                    const char  *column) G_GNUC_WARN_UNUSED_RESULT;
CareDay     care_query_get_day     (CareQuery   *self,
                                    const char  *column);
