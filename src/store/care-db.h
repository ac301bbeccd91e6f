/* care-db.h — the door to the database engine
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A dozen verbs and no engine in sight: store/sqlite implements them at link time.
 * A handle belongs to the store's worker thread and never leaves it. Inside a job
 * it also knows whose deed is being done, so that a table can write an audit row
 * and say which topics it touched.
 */
#pragma once

#include <gio/gio.h>

#include "care-query.h"
#include "domain/care-change.h"
#include "domain/care-role.h"

typedef struct _CareDb CareDb;

typedef enum
{
  CARE_DB_OPEN,      /* an existing file, to read and write */
  CARE_DB_CREATE,    /* a new file; refuses to overwrite */
  CARE_DB_READ_ONLY,
  CARE_DB_MEMORY     /* for tests; the path is not used */
} CareDbMode;

/* What a job changed; who shows it refreshes. */
typedef enum
{
  CARE_TOPIC_CALLS      = 1 << 0,
  CARE_TOPIC_CUSTOMERS  = 1 << 1,
  CARE_TOPIC_VISITS     = 1 << 2,
  CARE_TOPIC_COMPLAINTS = 1 << 3,
  CARE_TOPIC_STAFF      = 1 << 4,
  CARE_TOPIC_SETTINGS   = 1 << 5,
  CARE_TOPIC_SCRIPTS    = 1 << 6,
  CARE_TOPIC_ALL        = 0x7f
} CareTopic;

/* Who acts, and how far their right goes. Staff 0 with role SYSTEM is the program. */
typedef struct
{
  gint64   staff_id;
  CareRole role;
} CareActor;

/**
 * care_db_open:
 *
 * Opens, checks that the file is ours and not newer than the program, and migrates
 * an older one after copying it aside. The file is made readable by its owner only.
 * Fails with NOT_OURS, TOO_NEW, CORRUPT, BUSY, READ_ONLY, NO_SPACE, NOT_FOUND.
 */
CareDb     *care_db_open          (const char    *path,
                                   CareDbMode     mode,
                                   GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void        care_db_close         (CareDb        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareDb, care_db_close)

/**
 * care_db_put_in_place:
 * @part: a finished file that nobody has open
 *
 * Proves it and gives it its name. CONFLICT when there is a file of that name.
 */
gboolean    care_db_put_in_place  (const char    *part,
                                   const char    *path,
                                   GError       **error);
/* Removes a file that was begun and not finished, if there is one. */
void        care_db_discard       (const char    *path);

/**
 * care_db_query:
 * @name: "table/verb-what" of a block in store/sql
 *
 * Returns: (transfer full): the statement on loan
 */
CareQuery  *care_db_query         (CareDb        *self,
                                   const char    *name,
                                   GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_db_get_one:
 *
 * Returns: (transfer full): the record that @block finds by ":id", or NULL with NOT_FOUND
 */
gpointer    care_db_get_one       (CareDb        *self,
                                   const char    *block,
                                   gint64         id,
                                   CareRowFunc    row_func,
                                   GError       **error);

/**
 * care_db_list_of:
 * @parameter: of the block, e.g. "customer_id"
 *
 * Returns: (transfer full): all records that belong to @id, or NULL on an engine error
 */
GPtrArray  *care_db_list_of       (CareDb        *self,
                                   const char    *block,
                                   const char    *parameter,
                                   gint64         id,
                                   CareRowFunc    row_func,
                                   GDestroyNotify free_func,
                                   GError       **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean    care_db_begin         (CareDb        *self,
                                   gboolean       to_write,
                                   GError       **error);
gboolean    care_db_commit        (CareDb        *self,
                                   GError       **error);
void        care_db_rollback      (CareDb        *self);

/**
 * care_db_expect_bulk:
 *
 * A job that writes most of the file says so, and gets more memory to write it in;
 * given back when the transaction ends.
 */
void        care_db_expect_bulk   (CareDb        *self);

int         care_db_get_schema    (CareDb        *self);

/* Changes when another process has written. */
gint64      care_db_get_stamp     (CareDb        *self);

/**
 * care_db_check:
 * @deep: every page and index, not only the structure
 *
 * Returns: FALSE with CORRUPT and what was found
 */
gboolean    care_db_check         (CareDb        *self,
                                   gboolean       deep,
                                   GError       **error);

/**
 * care_db_back_up:
 *
 * Copies the file within one read transaction to `path.part`, proves the copy by
 * opening and checking it, then renames it into place.
 */
gboolean    care_db_back_up       (CareDb        *self,
                                   const char    *path,
                                   GError       **error);

/* Keeps the query planner informed; cheap. Called after migrations and at close. */
void        care_db_optimize      (CareDb        *self);

/* Gives back what the engine keeps for speed; for a process that mostly sleeps. */
void        care_db_relax         (CareDb        *self);

/* The studio's time zone, in which statements tell days; UTC until it is set. */
void        care_db_set_zone      (CareDb        *self,
                                   GTimeZone     *zone);

/* The act in progress: set by the store before a job runs. */
void        care_db_set_act       (CareDb        *self,
                                   CareActor      actor,
                                   CareDeed       deed,
                                   CareMoment     now);
CareActor   care_db_get_actor     (CareDb        *self);
CareDeed    care_db_get_deed      (CareDb        *self);
CareMoment  care_db_get_now       (CareDb        *self);

/**
 * care_db_hand_over:
 * @result: (transfer full): what a job that writes brings back
 *
 * Returns: @result. Should the commit fail after the job, nobody gets it and it is
 * freed.
 */
gpointer    care_db_hand_over     (CareDb        *self,
                                   gpointer       result,
                                   GDestroyNotify free_func);
void        care_db_drop_result   (CareDb        *self);

/* Whether the act in progress has written its audit row. */
void        care_db_note_audit    (CareDb        *self);
gboolean    care_db_is_audited    (CareDb        *self);

/**
 * care_db_watch:
 *
 * From here to the end of the act, every change in somebody's file is noted.
 */
void        care_db_watch         (CareDb        *self);

/**
 * care_db_take_changes:
 * @files: (element-type gint64): takes the ids of the couples whose files changed
 *
 * Ends the watch. What is derived (search keys, numbers) and the counters of versions
 * are left out; a row that is again as it was has not changed.
 *
 * Returns: (transfer full) (element-type CareChange): the fields of a row together
 */
GPtrArray  *care_db_take_changes  (CareDb        *self,
                                   GHashTable    *files) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_db_put_back:
 * @changes: (element-type CareChange): of one act
 * @stuck: (element-type CareChange): takes the first field, borrowed, of each row that
 *   does not say any more what the act made it say; such a row is left alone
 *
 * Makes what happened unhappened. References are checked when the act is committed.
 */
gboolean    care_db_put_back      (CareDb        *self,
                                   GPtrArray     *changes,
                                   GPtrArray     *stuck,
                                   GError       **error);

/**
 * care_db_repoint:
 * @spared: (array zero-terminated=1): tables that are left alone
 *
 * Every row of every table that refers to the record @from of @table refers to @to,
 * save where @to has such a row already.
 */
gboolean    care_db_repoint       (CareDb              *self,
                                   const char          *table,
                                   const char * const  *spared,
                                   gint64               from,
                                   gint64               to,
                                   GError             **error);

/* Says that records of @topic changed; forgotten when the job is rolled back. */
void        care_db_touch         (CareDb        *self,
                                   CareTopic      topic);
CareTopic   care_db_take_touched  (CareDb        *self);

/* Every named block prepares; for the test that proves it. */
GPtrArray  *care_db_list_blocks   (CareDb        *self);
