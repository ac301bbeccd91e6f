/* care-register-apply.c — the lines of a complaint register, into the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-log.h"
#include "care-register-apply.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-import-table.h"
#include "store/care-number-table.h"
#include "store/care-store.h"

/* Rows between two looks at the cancel button. */
#define CHECK_EVERY 200

/* A register names the day of the closing; the office closes in the evening. */
#define CLOSING_HOUR 18

/* The couple on file with the telephone and the name of the complainant. */
static gboolean
find_customer (CareDb               *db,
               const CareComplaint  *complaint,
               gint64               *id,
               GError              **error)
{
  g_autoptr(CareCustomer) wanted = NULL;
  CarePerson *person;

  *id = 0;
  if (complaint->phone == NULL || complaint->complainant == NULL)
    return TRUE;

  wanted = care_customer_new ();
  person = care_person_new ();
  person->name = g_strdup (complaint->complainant);
  wanted->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (wanted->persons, person);
  wanted->phones = g_new0 (char *, 2);
  wanted->phones[0] = g_strdup (complaint->phone);

  return care_customer_table_find_couple (db, wanted, id, error);
}

/* Where an open complaint of an old register stands in ours. */
static CareComplaintState
get_open_state (CareVerdict verdict)
{
  switch (verdict)
    {
    case CARE_VERDICT_NONE:
      return CARE_COMPLAINT_REGISTERED;
    case CARE_VERDICT_ESTABLISHED:
    case CARE_VERDICT_PARTLY:
      return CARE_COMPLAINT_INVESTIGATING;
    case CARE_VERDICT_NOT_ESTABLISHED:
      return CARE_COMPLAINT_DECLINING;
    }

  return CARE_COMPLAINT_REGISTERED;
}

static void
finish (CareComplaint *complaint,
        CareMoment     closed_at)
{
  complaint->state = CARE_COMPLAINT_CLOSED;
  complaint->closing = complaint->verdict == CARE_VERDICT_NOT_ESTABLISHED
                       ? CARE_CLOSING_NOT_ESTABLISHED : CARE_CLOSING_RESOLVED;
  complaint->first_reply_at = closed_at;
  complaint->closed_at = closed_at;
  complaint->state_since = closed_at;
  if (complaint->result_rating != CARE_RATING_NONE)
    complaint->followed_up_at = closed_at;
}

/* The copy that is stored: with its moments, its state, its couple. */
static CareComplaint *
complete (const CareRegisterApply *self,
          const CareRegisterRow   *row,
          gint64                   customer_id,
          CareMoment               now)
{
  CareComplaint *complaint = care_complaint_copy (row->complaint);
  GTimeZone *zone = self->rules->zone;
  CareMoment evening;

  complaint->batch_id = self->report->batch;
  complaint->customer_id = customer_id;
  complaint->told_at = care_moment_from_civil (row->told, zone);
  complaint->created_at = complaint->registered_at = complaint->told_at;
  complaint->state_since = complaint->told_at;
  complaint->times = 1;
  if (complaint->verdict != CARE_VERDICT_NONE)
    complaint->judged_at = complaint->told_at;
  if (complaint->verdict == CARE_VERDICT_ESTABLISHED || complaint->verdict == CARE_VERDICT_PARTLY)
    complaint->resp_department = complaint->department;
  complaint->state = get_open_state (complaint->verdict);
  if (row->closed_on == CARE_DAY_NONE)
    return complaint;

  evening = care_moment_from_civil (care_civil_new (row->closed_on, CLOSING_HOUR, 0), zone);
  finish (complaint, MAX (complaint->told_at, MIN (evening, now)));

  return complaint;
}

static gboolean
take_row (const CareRegisterApply  *self,
          CareDb                   *db,
          const CareRegisterRow    *row,
          GError                  **error)
{
  g_autoptr(CareComplaint) complaint = NULL;
  gint64 known;
  gint64 customer_id;

  if (!care_number_table_find (db, CARE_NUMBER_COMPLAINT, row->complaint->complaint_no, &known, error))
    return FALSE;
  if (known != 0)
    {
      self->report->unchanged++;
      return TRUE;
    }
  if (!care_import_log_begin (db, self->report, self->checksum, error) ||
      !find_customer (db, row->complaint, &customer_id, error))
    return FALSE;

  complaint = complete (self, row, customer_id, care_db_get_now (db));
  self->report->created++;
  self->report->couples += customer_id != 0;

  return care_complaint_table_add (db, complaint, error) != 0;
}

static gboolean
take_rows (const CareRegisterApply  *self,
           CareDb                   *db,
           GCancellable             *cancellable,
           GError                  **error)
{
  GPtrArray *rows = self->plan->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      if (i % CHECK_EVERY == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (i % CHECK_EVERY == 0 && self->progress != NULL)
        self->progress (i, rows->len, self->progress_data);
      if (!take_row (self, db, rows->pdata[i], error))
        {
          g_prefix_error (error, _("Row %u: "), ((const CareRegisterRow *) rows->pdata[i])->number);
          return FALSE;
        }
    }
  if (self->progress != NULL)
    self->progress (rows->len, rows->len, self->progress_data);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

gpointer
care_register_apply_job (CareDb        *db,
                         gpointer       data,
                         GCancellable  *cancellable,
                         GError       **error)
{
  const CareRegisterApply *self = data;

  if (!care_import_table_find_checksum (db, self->checksum, &self->report->already_imported_at, error) ||
      !take_rows (self, db, cancellable, error) ||
      !care_import_log_end (db, self->report, error))
    return NULL;

  return CARE_DONE;
}
