/* care-sql.h — the named statements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SQL lives in store/sql/<table>.sql, in blocks that begin with
 * `-- name: table/verb-what`. They are compiled into the program.
 */
#pragma once

#include <gio/gio.h>

/**
 * care_sql_load:
 *
 * Returns: (transfer full) (element-type utf8 utf8): name of a block to its text
 */
GHashTable *care_sql_load (void);
