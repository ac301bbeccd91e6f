/* care-sqlite-private.h — what the SQLite files share among themselves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

/* What a row holds before it changes is told only on request. */
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include "store/care-db.h"

#define CARE_SQLITE_APPLICATION_ID 0x43617265 /* "Care" */

/* One prepared statement, kept for the life of the connection. */
typedef struct
{
  sqlite3_stmt  *handle;
  const char   **parameters; /* (owned) their interned names without the colon, from index 1 on */
  int            n_parameters;
  gboolean       on_loan;
  gboolean       is_spare;   /* not in the cache: freed when it comes back */
} CareStatement;

/* A table as the engine declares it. */
typedef struct
{
  char      *name;
  GPtrArray *columns;    /* (element-type utf8) in their order */
  GArray    *key;        /* (element-type guint) which columns are the primary key */
  gboolean   is_watched; /* its rows belong to somebody's file */
} CareTable;

typedef struct _CareWatch CareWatch;

struct _CareDb
{
  sqlite3    *handle;
  GThread    *thread;     /* the only one that may touch the handle */
  char       *path;       /* (nullable) NULL in memory */
  GHashTable *blocks;     /* name → SQL */
  GHashTable *statements; /* name → CareStatement */
  sqlite3_stmt *stamp;
  CareActor   actor;
  CareDeed    deed;
  CareMoment  now;
  CareTopic   touched;
  gboolean    is_audited;
  gpointer    result;     /* of the act, for as long as it may fail */
  GDestroyNotify free_result;
  gboolean    is_bulk;    /* the job at hand has the large cache */
  int         schema;
  GHashTable *tables;     /* (nullable) name → CareTable, once they are asked for */
  CareWatch  *watch;      /* (nullable) what the act at hand has changed so far */
  GTimeZone  *zone;       /* of the studio, for statements that ask for a day */
  CareDay     told_day;   /* the last day told to a statement, and how it is written */
  char        told_iso[10]; /* without an end */
};

/* Says in @error what the engine just refused. Always returns FALSE. */
gboolean   care_sqlite_fail        (sqlite3      *handle,
                                    int           code,
                                    GError      **error);
gboolean   care_sqlite_execute     (sqlite3      *handle,
                                    const char   *sql,
                                    GError      **error);
/* The single integer that @sql yields, or @fallback. */
gint64     care_sqlite_read_int    (sqlite3      *handle,
                                    const char   *sql,
                                    gint64        fallback);

CareStatement *care_sqlite_statement_new  (sqlite3_stmt  *handle);
void           care_sqlite_statement_free (CareStatement *self);

/* Name → CareTable; read once. */
GHashTable *care_sqlite_need_tables   (CareDb        *self);
void        care_sqlite_stop_watching (CareDb        *self);
/* Teaches the connection studio_day() and its sisters. */
gboolean   care_sqlite_learn_calendar (CareDb    *self,
                                       GError   **error);

CareQuery *care_sqlite_query_lease (CareDb        *db,
                                    CareStatement *statement);

/* Brings the file to the newest schema; a fresh file gets all of it. */
gboolean   care_sqlite_migrate     (CareDb       *self,
                                    GError      **error);
int        care_sqlite_newest      (void);
/* Runs the scripts that lead from one schema to another. */
gboolean   care_sqlite_build       (sqlite3      *handle,
                                    int           from,
                                    int           to,
                                    GError      **error);

/* Looks at the place, creates the file there if it is to be, and gives its real path. */
char      *care_sqlite_find_place  (const char   *path,
                                    CareDbMode    mode,
                                    GError      **error);
/* Takes the rights of others to a file that is known to be ours. */
void       care_sqlite_keep_private (const char  *path);
gboolean   care_sqlite_check_place (CareDb       *self,
                                    GError      **error);

/* Refuses a stranger's or a newer file by its first page, without touching it. */
gboolean   care_sqlite_look        (CareDb       *self,
                                    GError      **error);
/* Refuses a file that is not exactly what our scripts make. */
gboolean   care_sqlite_identify    (CareDb       *self,
                                    GError      **error);
