/* rough-disk.h — a disk that fills up, fails, is slow, or loses its power
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands between the engine and the real files. It counts the engine's calls and can
 * refuse one or all from one on; it can sleep; and it remembers which bytes were
 * written but not yet synced, so that what a power cut would leave can be laid out as
 * a file at any moment. It syncs nothing in truth, and is quick.
 */
#pragma once

#include <glib.h>

typedef enum
{
  ROUGH_CALL_OPEN,
  ROUGH_CALL_READ,
  ROUGH_CALL_WRITE,
  ROUGH_CALL_TRUNCATE,
  ROUGH_CALL_SYNC,
  ROUGH_CALL_LOCK,
  ROUGH_N_CALLS
} RoughCall;

typedef struct _RoughDisk RoughDisk;

/* Called in the engine's thread before anything reaches the disk. */
typedef void (*RoughCutFunc) (RoughDisk *disk,
                              gpointer   data);

/* Becomes the disk of every connection opened from now on. */
RoughDisk *rough_disk_new       (void);
void       rough_disk_free      (RoughDisk    *self);

/**
 * rough_disk_refuse:
 * @number: which call fails, from 1; 0: none
 * @code: what the engine is told
 * @for_good: so do all that follow
 */
void       rough_disk_refuse    (RoughDisk    *self,
                                 RoughCall     call,
                                 guint         number,
                                 int           code,
                                 gboolean      for_good);
/* Whether a call has been refused since. */
gboolean   rough_disk_has_refused (RoughDisk  *self);

/* The next sync takes so long. */
void       rough_disk_sleep     (RoughDisk    *self,
                                 gulong        microseconds);

/* Says that all is synced when nothing is. */
void       rough_disk_lie       (RoughDisk    *self);

/**
 * rough_disk_watch:
 * @path: the database, as it lies there now
 *
 * From now on @func is called before every change to the file or its journal.
 */
void       rough_disk_watch     (RoughDisk    *self,
                                 const char   *path,
                                 RoughCutFunc  func,
                                 gpointer      data);
void       rough_disk_unwatch   (RoughDisk    *self);

/**
 * rough_disk_cut:
 *
 * Lays out at @path, with its journal, what the disk might hold if the power went
 * now: all that was synced, and of the rest a random choice of 512-byte sectors.
 */
void       rough_disk_cut       (RoughDisk    *self,
                                 const char   *path);
