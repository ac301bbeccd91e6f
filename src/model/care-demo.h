/* care-demo.h — a living sample studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * To try the program, to teach with, and to measure it: a supervisor, specialists
 * and staff, couples at every stage with two years of calls behind them, and a queue
 * for today in which everything that may happen happens. Up to a million couples.
 * The same seed and the same minute give the same studio. All people are invented.
 */
#pragma once

#include "care-office.h"

#define CARE_DEMO_CUSTOMERS     240
#define CARE_DEMO_MAX_CUSTOMERS 1000000

typedef struct
{
  guint  customers;
  guint  orders;
  guint  calls;
  guint  complaints;
  double seconds;
} CareDemoReport;

/* Called now and then in the thread of the store. */
typedef void (*CareDemoProgress) (guint    n_done,
                                  guint    n_total,
                                  gpointer data);

/**
 * care_demo_build:
 * @path: a new file
 * @clock: its minute is the sample's "now"
 *
 * INVALID when there are to be no customers or too many. A file that could not be
 * finished is removed.
 */
gboolean care_demo_build (const char        *path,
                          CareClock         *clock,
                          guint              n_customers,
                          guint64            seed,
                          CareDemoProgress   progress,
                          gpointer           progress_data,
                          GCancellable      *cancellable,
                          CareDemoReport    *report,
                          GError           **error);

/* The same in the new and empty file of @office. */
gboolean care_demo_fill  (CareOffice        *office,
                          guint              n_customers,
                          guint64            seed,
                          CareDemoProgress   progress,
                          gpointer           progress_data,
                          GCancellable      *cancellable,
                          CareDemoReport    *report,
                          GError           **error);
