/* care-import-apply.c — the rows of a list, one after the other, into the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-apply.h"
#include "care-import-draft.h"
#include "care-import-log.h"
#include "care-import-merge.h"
#include "store/care-assignment-table.h"
#include "store/care-customer-table.h"
#include "store/care-import-table.h"
#include "store/care-order-table.h"
#include "store/care-search-bulk.h"
#include "store/care-search-table.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"
#include "store/care-store.h"

/* Rows between two looks at the cancel button. */
#define CHECK_EVERY 200

/* Customer numbers taken at once; what is left is given back. */
#define NUMBERS_AT_ONCE 100

/* A list that brings so much is written with more memory. */
#define MANY_ROWS 5000

/* Whoever booked longer ago is not owed a first contact. */
#define NEW_FOR_DAYS 7

typedef struct
{
  CareDb                *db;
  const CareImportApply *job;
  CarePlanner            planner;
  gint64                 batch_id; /* 0 until there is something to write */
  guint                  position; /* of the last change in the batch */
  GArray                *shares;   /* gint64: who gets the next new couple */
  GHashTable            *staff;    /* "department/name" → gint64 */
  CareSearchBulk        *keys;
  gint64                 number;      /* the last customer number given out */
  gint64                 last_number; /* the last one taken from the office */
} Course;

/* ---- the batch ------------------------------------------------------------------- */

/* A list that changes nothing leaves no batch behind. */
static gboolean
need_batch (Course  *self,
            GError **error)
{
  if (!care_import_log_begin (self->db, self->job->report, self->job->checksum, error))
    return FALSE;
  self->batch_id = self->job->report->batch;
  self->planner.batch_id = self->batch_id;

  return TRUE;
}

static gboolean
add_change (Course                 *self,
            const CareImportChange *change,
            GError                **error)
{
  return care_import_table_add_change (self->db, self->batch_id, ++self->position, change, error);
}

static gboolean
add_changes (Course     *self,
             GPtrArray  *changes,
             GError    **error)
{
  for (guint i = 0; i < changes->len; i++)
    if (!add_change (self, changes->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* ---- colleagues -------------------------------------------------------------------- */

static gboolean
find_colleague (Course      *self,
                CareServer  *server,
                GError     **error)
{
  g_autofree char *key = g_strdup_printf ("%u/%s", (guint) server->duty, server->name);
  gint64 *known = g_hash_table_lookup (self->staff, key);

  if (known == NULL)
    {
      gint64 id = care_staff_table_need (self->db, server->name, server->duty, self->batch_id, error);

      if (id == 0)
        return FALSE;
      known = g_memdup2 (&id, sizeof id);
      g_hash_table_insert (self->staff, g_steal_pointer (&key), known);
    }
  server->staff_id = *known;

  return TRUE;
}

static gboolean
find_colleagues (Course     *self,
                 CareOrder  *order,
                 GError    **error)
{
  for (guint i = 0; i < order->servers->len; i++)
    {
      CareServer *server = order->servers->pdata[i];

      if (server->staff_id == 0 && !find_colleague (self, server, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
share_out (Course  *self,
           GError **error)
{
  g_autoptr(GArray) workloads = care_assignment_table_list (self->db, self->planner.today, error);

  if (workloads == NULL)
    return FALSE;

  self->shares = care_assignment_share ((const CareWorkload *) (void *) workloads->data, workloads->len,
                                        self->job->plan->rows->len);

  return TRUE;
}

static void
assign (Course          *self,
        CareCustomer    *customer,
        const CareOrder *order)
{
  CareDay booked_on = care_stage_date_get_day (&order->stages[CARE_STAGE_BOOKED]);
  CareDay today = self->planner.today;

  customer->assigned_to = g_array_index (self->shares, gint64, self->job->report->couples);
  if (customer->assigned_to != 0 && booked_on != CARE_DAY_NONE && today - booked_on <= NEW_FOR_DAYS)
    customer->assigned_on = today;
}

/* ---- an order that is not on file ---------------------------------------------------- */

static gboolean
add_order (Course          *self,
           CareImportFile  *draft,
           const char      *cells,
           GError         **error)
{
  draft->order->customer_id = draft->customer->id;
  if (!find_colleagues (self, draft->order, error))
    return FALSE;

  draft->order->id = care_order_table_add (self->db, draft->order, self->batch_id, error);
  if (draft->order->id == 0)
    return FALSE;
  self->job->report->created++;

  return care_import_table_put_cells (self->db, draft->order->id, cells, error);
}

static gboolean
number_couple (Course        *self,
               CareCustomer  *customer,
               GError       **error)
{
  if (self->number == self->last_number)
    {
      self->last_number = care_setting_table_take_numbers (self->db, CARE_CUSTOMER_PREFIX, CARE_DAY_NONE,
                                                           NUMBERS_AT_ONCE, error);
      self->number = self->last_number - NUMBERS_AT_ONCE;
    }
  if (self->last_number == 0)
    return FALSE;

  customer->customer_no = care_customer_table_write_number (++self->number);

  return TRUE;
}

static gboolean
give_numbers_back (Course  *self,
                   GError **error)
{
  gint64 n_left = self->last_number - self->number;

  return n_left == 0 || care_setting_table_take_numbers (self->db, CARE_CUSTOMER_PREFIX, CARE_DAY_NONE,
                                                         -n_left, error) != 0;
}

static gboolean
add_couple (Course          *self,
            CareImportFile  *draft,
            const char      *cells,
            GError         **error)
{
  g_autoptr(GPtrArray) orders = g_ptr_array_new ();

  assign (self, draft->customer, draft->order);
  if (!number_couple (self, draft->customer, error))
    return FALSE;
  draft->customer->id = care_customer_table_add (self->db, draft->customer, self->batch_id, error);
  if (draft->customer->id == 0 || !add_order (self, draft, cells, error))
    return FALSE;

  self->job->report->couples++;
  g_ptr_array_add (orders, draft->order);

  return care_planner_plan_new (&self->planner, self->db, draft->customer, orders, error) &&
         care_search_bulk_add (self->keys, self->db, draft->customer, draft->order->order_no, error);
}

/* Keys that wait are those of the file as it was; they must not come after its change. */
static gboolean
settle_keys (Course   *self,
             gint64    customer_id,
             GError  **error)
{
  return !care_search_bulk_holds (self->keys, customer_id) ||
         care_search_bulk_flush (self->keys, self->db, error);
}

/* Another order of a couple on file: its gaps are filled, nothing of it is overwritten. */
static gboolean
join_couple (Course                *self,
             const CareBookingRow  *row,
             CareImportFile        *draft,
             gint64                 customer_id,
             const char            *cells,
             GError               **error)
{
  g_auto(CareImportMerge) merge = { 0 };
  CareImportFile stored = { care_customer_table_get (self->db, customer_id, error), NULL };
  gboolean is_saved;

  if (stored.customer == NULL || !settle_keys (self, customer_id, error))
    {
      care_import_file_clear (&stored);
      return FALSE;
    }

  care_import_merge_init (&merge, &stored, draft, NULL, row->number);
  care_import_merge_report (&merge, self->job->report);
  is_saved = add_changes (self, merge.changes, error) &&
             (!merge.couple_changed || care_customer_table_update (self->db, stored.customer, error));
  care_import_file_clear (&stored);
  draft->customer->id = customer_id;

  return is_saved && add_order (self, draft, cells, error) &&
         care_search_table_put (self->db, customer_id, error) &&
         care_planner_plan_customer (&self->planner, self->db, customer_id, NULL, error);
}

static gboolean
take_new_order (Course                *self,
                const CareBookingRow  *row,
                CareImportFile        *draft,
                const char            *cells,
                GError               **error)
{
  gint64 customer_id;

  if (!need_batch (self, error) ||
      !care_customer_table_find_couple (self->db, draft->customer, &customer_id, error))
    return FALSE;

  return customer_id != 0 ? join_couple (self, row, draft, customer_id, cells, error)
                          : add_couple (self, draft, cells, error);
}

/* ---- an order that is on file ----------------------------------------------------------- */

static gboolean
save_merge (Course                 *self,
            CareImportFile         *stored,
            const CareImportMerge  *merge,
            GError                **error)
{
  CareImportChange cells = { stored->customer->id, stored->order->id, (char *) "",
                             merge->base, merge->cells };

  if (!need_batch (self, error) ||
      !settle_keys (self, stored->customer->id, error) ||
      !add_changes (self, merge->changes, error) ||
      !add_change (self, &cells, error) ||
      !care_import_table_put_cells (self->db, stored->order->id, merge->cells, error))
    return FALSE;
  if (merge->couple_changed && !care_customer_table_update (self->db, stored->customer, error))
    return FALSE;
  if (merge->order_changed &&
      (!find_colleagues (self, stored->order, error) ||
       !care_order_table_update (self->db, stored->order, error)))
    return FALSE;

  return merge->changes->len == 0 ||
         care_planner_plan_customer (&self->planner, self->db, stored->customer->id, NULL, error);
}

static gboolean
load_file (Course          *self,
           gint64           order_id,
           CareImportFile  *file,
           GError         **error)
{
  file->order = care_order_table_get (self->db, order_id, error);
  if (file->order == NULL)
    return FALSE;
  file->customer = care_customer_table_get (self->db, file->order->customer_id, error);

  return file->customer != NULL;
}

static gboolean
compare_order (Course                *self,
               const CareBookingRow  *row,
               const CareImportFile  *draft,
               gint64                 order_id,
               const char            *base,
               GError               **error)
{
  g_auto(CareImportMerge) merge = { 0 };
  CareImportFile stored = { NULL, NULL };
  gboolean is_saved;

  is_saved = load_file (self, order_id, &stored, error);
  if (is_saved)
    {
      care_import_merge_init (&merge, &stored, draft, base, row->number);
      care_import_merge_report (&merge, self->job->report);
      if (merge.changes->len > 0)
        self->job->report->updated++;
      else
        self->job->report->unchanged++;
      if (merge.changes->len > 0 || g_strcmp0 (merge.cells, base) != 0)
        is_saved = save_merge (self, &stored, &merge, error);
    }
  care_import_file_clear (&stored);

  return is_saved;
}

static gboolean
take_known_order (Course                *self,
                  const CareBookingRow  *row,
                  const CareImportFile  *draft,
                  gint64                 order_id,
                  const char            *cells,
                  GError               **error)
{
  g_autofree char *base = NULL;

  if (!care_import_table_get_cells (self->db, order_id, &base, error))
    return FALSE;
  if (g_strcmp0 (base, cells) != 0)
    return compare_order (self, row, draft, order_id, base, error);

  self->job->report->unchanged++;

  return TRUE;
}

/* ---- all rows ----------------------------------------------------------------------------- */

static gboolean
take_row (Course                *self,
          const CareBookingRow  *row,
          GError               **error)
{
  CareImportFile draft = care_import_draft_new (row, self->planner.today);
  g_autofree char *cells = care_import_cells_fingerprint (&draft);
  gboolean is_taken = FALSE;
  gint64 order_id;

  if (care_order_table_find (self->db, row->order_no, &order_id, error))
    is_taken = order_id != 0 ? take_known_order (self, row, &draft, order_id, cells, error)
                             : take_new_order (self, row, &draft, cells, error);
  care_import_file_clear (&draft);

  return is_taken;
}

static gboolean
take_rows (Course        *self,
           GCancellable  *cancellable,
           GError       **error)
{
  const CareImportApply *job = self->job;
  GPtrArray *rows = job->plan->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      if (i % CHECK_EVERY == 0)
        {
          if (g_cancellable_set_error_if_cancelled (cancellable, error))
            return FALSE;
          if (job->progress != NULL)
            job->progress (i, rows->len, job->progress_data);
        }
      if (!take_row (self, rows->pdata[i], error))
        {
          g_prefix_error (error, _("Row %u: "), ((const CareBookingRow *) rows->pdata[i])->number);
          return FALSE;
        }
    }
  if (job->progress != NULL)
    job->progress (rows->len, rows->len, job->progress_data);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

gpointer
care_import_apply_job (CareDb        *db,
                       gpointer       data,
                       GCancellable  *cancellable,
                       GError       **error)
{
  const CareImportApply *job = data;
  Course course = { .db = db, .job = job };
  gboolean is_done;

  course.planner = (CarePlanner) { job->rules, job->today, 0, &job->report->calls_planned };
  course.staff = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  course.keys = care_search_bulk_new ();
  if (job->plan->rows->len > MANY_ROWS)
    care_db_expect_bulk (db);

  is_done = care_import_table_find_checksum (db, job->checksum, &job->report->already_imported_at, error) &&
            share_out (&course, error) &&
            take_rows (&course, cancellable, error) &&
            care_search_bulk_flush (course.keys, db, error) &&
            give_numbers_back (&course, error) &&
            (job->profile_key == NULL ||
             care_setting_table_set (db, job->profile_key, job->profile, error)) &&
            care_import_log_end (db, job->report, error);

  g_clear_pointer (&course.shares, g_array_unref);
  g_hash_table_unref (course.staff);
  care_search_bulk_free (course.keys);

  return is_done ? CARE_DONE : NULL;
}
