/* import-bench.h — a studio on disk and lists to import into it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/care-importer.h"

typedef struct
{
  char       *folder; /* (owned) removed with everything in it */
  char       *path;   /* (owned) of the studio's file */
  CareClock  *clock;  /* 21 November 2026, eight o'clock in Shanghai */
  CareOffice *office;
} ImportBench;

void              import_bench_set_up    (ImportBench   *self,
                                          gconstpointer  data);
void              import_bench_tear_down (ImportBench   *self,
                                          gconstpointer  data);

/* The path of a file of tests/fixtures. */
char             *import_bench_fixture   (const char    *name);

/* Imports and expects no error. */
CareImportReport *import_bench_run       (ImportBench   *self,
                                          const char    *path);
/* The same for a list given as text; it is kept in the bench's folder. */
CareImportReport *import_bench_run_text  (ImportBench   *self,
                                          const char    *text);
/* Writes a list into the bench's folder. */
char             *import_bench_write     (ImportBench   *self,
                                          const char    *text);

/* Adds somebody who takes care of customers. */
void              import_bench_hire      (ImportBench   *self,
                                          const char    *employee_no,
                                          const char    *name);
