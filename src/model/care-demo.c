/* care-demo.c — a living sample studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "care-demo-complaint.h"
#include "care-demo-couple.h"
#include "care-demo-history.h"
#include "care-demo-keys.h"
#include "care-demo.h"
#include "care-planner.h"
#include "domain/care-error.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"

/* Up to here every call has its record and the studio is two years old. */
#define SMALL_STUDIO   1000
#define MIN_DAYS       730
#define MAX_DAYS       7300
#define PROGRESS_STEP  500

typedef struct
{
  CareDemoStudio    studio;
  CareDemoProgress  progress;
  gpointer          progress_data;
  CareDemoReport   *report;
} Errand;

/* ---- one couple --------------------------------------------------------------------- */

static gboolean
store_orders (CareDb          *db,
              CareDemoCouple  *couple,
              GPtrArray       *tickets,
              GError         **error)
{
  for (guint i = 0; i < couple->orders->len; i++)
    {
      CareOrder *order = couple->orders->pdata[i];

      order->customer_id = couple->customer->id;
      order->id = care_order_table_add (db, order, 0, error);
      if (order->id == 0)
        return FALSE;
      g_ptr_array_add (tickets, order->order_no);
    }

  return TRUE;
}

static void
gather_keys (CareDemoKeys       *keys,
             const CareCustomer *customer,
             GPtrArray          *tickets)
{
  g_autoptr(GPtrArray) found = care_search_table_keys_of (customer, tickets);

  for (guint i = 0; i < found->len; i++)
    care_demo_keys_add (keys, found->pdata[i], customer->id);
}

static gboolean
store_couple (Errand           *errand,
              CareDemoHistory  *history,
              CareDemoKeys     *keys,
              CareDemoCouple   *couple,
              GError          **error)
{
  g_autoptr(GPtrArray) tickets = g_ptr_array_new ();
  CareCustomer *customer = couple->customer;

  customer->id = care_customer_table_add (history->db, customer, 0, error);
  if (customer->id == 0 || !store_orders (history->db, couple, tickets, error))
    return FALSE;
  /* A new file numbers its people in the order in which they come. */
  for (guint i = 0; i < customer->persons->len; i++)
    ((CarePerson *) customer->persons->pdata[i])->id = ++history->n_persons;
  errand->report->orders += couple->orders->len;
  gather_keys (keys, customer, tickets);

  return care_demo_history_write (history, couple, error);
}

/* ---- all of them -------------------------------------------------------------------- */

static gboolean
store_couples (Errand           *errand,
               CareDemoHistory  *history,
               CareDemoKeys     *keys,
               GCancellable     *cancellable,
               GError          **error)
{
  CareDemoStudio *studio = &errand->studio;
  g_autoptr(GArray) starts = care_demo_couple_starts (studio);

  for (guint i = 0; i < starts->len; i++)
    {
      CareDemoCouple couple = { NULL };
      gboolean is_stored;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      care_demo_couple_invent (&couple, studio, &g_array_index (starts, CareDemoStart, i), i);
      is_stored = store_couple (errand, history, keys, &couple, error);
      care_demo_couple_clear (&couple);
      if (!is_stored)
        return FALSE;
      if (errand->progress != NULL && (i + 1) % PROGRESS_STEP == 0)
        errand->progress (i + 1, starts->len, errand->progress_data);
    }

  return TRUE;
}

static gboolean
fill_file (Errand           *errand,
           CareDemoHistory  *history,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr(CareDemoKeys) keys = care_demo_keys_new ();
  CarePlanner planner = { errand->studio.rules, errand->studio.today, 0 };

  return store_couples (errand, history, keys, cancellable, error) &&
         care_demo_history_close (history, error) &&
         care_demo_complaint_write (&errand->studio, history->db, &history->n_complaints, &history->n_calls,
                                    error) &&
         care_demo_keys_write (keys, history->db, cancellable, error) &&
         care_planner_mark_day (&planner, history->db, error);
}

static gpointer
fill_job (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Errand *errand = data;
  CareDemoHistory history;
  gboolean is_filled;

  care_db_expect_bulk (db);
  care_demo_history_open (&history, &errand->studio, db);
  is_filled = care_demo_studio_open (&errand->studio, db, error) &&
              fill_file (errand, &history, cancellable, error);
  errand->report->customers = errand->studio.n_customers;
  errand->report->calls = history.n_calls;
  errand->report->complaints = history.n_complaints;
  care_demo_history_clear (&history);

  return is_filled ? CARE_DONE : NULL;
}

static gboolean
check_number (guint    n_customers,
              GError **error)
{
  if (n_customers >= 1 && n_customers <= CARE_DEMO_MAX_CUSTOMERS)
    return TRUE;

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
               /* Translators: how many couples a sample studio may have. */
               _("A sample studio has between 1 and %d customers."), CARE_DEMO_MAX_CUSTOMERS);
  return FALSE;
}

gboolean
care_demo_fill (CareOffice        *office,
                guint              n_customers,
                guint64            seed,
                CareDemoProgress   progress,
                gpointer           progress_data,
                GCancellable      *cancellable,
                CareDemoReport    *report,
                GError           **error)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  Errand errand = { { NULL }, progress, progress_data, report };
  CareDemoStudio *studio = &errand.studio;
  gint64 began = g_get_monotonic_time ();
  gpointer result;

  if (!check_number (n_customers, error))
    return FALSE;

  *report = (CareDemoReport) { 0 };
  studio->rules = care_office_get_rules (office);
  studio->dice.state = seed;
  studio->now = care_clock_get_now (care_office_get_clock (office));
  studio->civil = care_office_get_civil (office);
  studio->today = care_office_get_today (office);
  studio->n_customers = n_customers;
  studio->is_small = n_customers <= SMALL_STUDIO;
  studio->n_days = (int) CLAMP (n_customers, MIN_DAYS, MAX_DAYS);
  result = care_store_write (care_office_get_store (office), program, CARE_DEED_FOUND_STUDIO, fill_job,
                             &errand, cancellable, error);
  care_demo_studio_clear (studio);
  report->seconds = (double) (g_get_monotonic_time () - began) / G_USEC_PER_SEC;

  return result != NULL;
}

gboolean
care_demo_build (const char        *path,
                 CareClock         *clock,
                 guint              n_customers,
                 guint64            seed,
                 CareDemoProgress   progress,
                 gpointer           progress_data,
                 GCancellable      *cancellable,
                 CareDemoReport    *report,
                 GError           **error)
{
  g_autoptr(CareOffice) office = NULL;
  gboolean is_filled;

  if (!check_number (n_customers, error))
    return FALSE;
  office = care_office_found (path, "罗曼婚纱影楼", "0001", "李敏", clock, error);
  if (office == NULL)
    return FALSE;

  is_filled = care_demo_fill (office, n_customers, seed, progress, progress_data, cancellable, report,
                              error);
  care_office_close (office);
  if (!is_filled)
    g_unlink (path);

  return is_filled;
}
