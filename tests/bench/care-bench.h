/* care-bench.h — how long something takes, and how long it must take at least
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Machines differ and are shared, so a time alone says little. Every benchmark runs
 * beside a floor, the least work that brings the same rows: plain C and the engine
 * with the shortest statements. What is told is the ratio of both in one run; nothing
 * passes or fails by time.
 */
#pragma once

#include <sqlite3.h>

#include "model/care-demo.h"

/* The moment at which all samples stand still: 21 November 2026, 10:00 in Shanghai. */
#define CARE_BENCH_NOW 1795226400

typedef struct
{
  GArray *samples; /* double, milliseconds */
  gint64  began;
} CareBenchWatch;

#define CARE_BENCH_WATCH_INIT { NULL, 0 }

void   care_bench_watch_start (CareBenchWatch *self);
void   care_bench_watch_stop  (CareBenchWatch *self);
/* The time below which @share of the samples lie: 0.5 for the median, 0.99. */
double care_bench_watch_get   (CareBenchWatch *self,
                               double          share);
void   care_bench_watch_clear (CareBenchWatch *self);

/* One line: what, how much, median and 99th percentile, the floor's median, the ratio. */
void   care_bench_tell        (const char     *what,
                               const char     *size,
                               CareBenchWatch *ours,
                               CareBenchWatch *floor);

/* The sizes to run: 10,000 always, 1,000,000 when CARE_BENCH_BIG is set; ends with 0. */
const guint *care_bench_sizes (void);
/* "10k", "1M" */
char  *care_bench_size_name   (guint           n_customers);

/**
 * care_bench_open_sample:
 *
 * The sample studio of that size, read from CARE_BENCH_FOLDER if it is kept there, and
 * made anew otherwise. Close it with care_bench_close_sample().
 */
CareOffice *care_bench_open_sample  (guint        n_customers);
/* A copy of it, to be written to. */
CareOffice *care_bench_open_copy    (guint        n_customers);
void        care_bench_close_sample (CareOffice  *office);

/* A second connection to the file of @office, for the floor. */
sqlite3      *care_bench_open_floor (CareOffice  *office);
sqlite3_stmt *care_bench_prepare    (sqlite3     *floor,
                                     const char  *sql);

/* Runs @job in the worker of @office, in a read transaction; ends the program on failure. */
void care_bench_read (CareOffice *office,
                      CareJob     job,
                      gpointer    data);

/* Inserts every row of one customer file into a new file of the same schema. */
void care_bench_copy_rows (const char *from,
                           const char *to);
