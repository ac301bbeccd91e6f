/* file-dump.h — a studio's file as text, to compare before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

/**
 * file_dump:
 *
 * Every row of every table that holds content, sorted. Left out: the audit, the
 * batches and the running numbers, which only grow; versions, which must never go
 * back; and the ids of the rows in which sums are kept.
 */
char   *file_dump  (const char *path);

/* The first column of the first row of @sql. */
gint64  file_count (const char *path,
                    const char *sql);

/* The first column of every row. */
char  **file_list  (const char *path,
                    const char *sql);

/* Runs statements as another program would. */
void    file_run   (const char *path,
                    const char *sql);
