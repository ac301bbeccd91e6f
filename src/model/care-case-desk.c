/* care-case-desk.c — what is owed an answer, and the answer when it comes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-case-desk.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-case-sheet-table.h"
#include "store/care-customer-table.h"
#include "store/care-memo-table.h"
#include "store/care-notice-table.h"
#include "store/care-promise-table.h"

CARE_DEFINE_RECORD (CareOwed, care_owed)

static void
care_owed_clear (CareOwed *self)
{
  g_clear_pointer (&self->cases, g_ptr_array_unref);
  g_clear_pointer (&self->promises, g_ptr_array_unref);
  g_clear_pointer (&self->memos, g_ptr_array_unref);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
}

const char *
care_owed_get_names (const CareOwed *self,
                     gint64          customer_id)
{
  return g_hash_table_lookup (self->names, &customer_id);
}

/* ---- reading ------------------------------------------------------------------------------ */

static gboolean
add_names (CareOwed  *self,
           CareDb    *db,
           gint64     customer_id,
           GError   **error)
{
  g_autoptr(CareCustomer) customer = NULL;

  if (customer_id == 0 || g_hash_table_contains (self->names, &customer_id))
    return TRUE;

  customer = care_customer_table_get (db, customer_id, error);
  if (customer == NULL)
    return FALSE;
  g_hash_table_insert (self->names, g_memdup2 (&customer_id, sizeof customer_id),
                       care_customer_dup_names (customer));

  return TRUE;
}

static gboolean
add_all_names (CareOwed  *self,
               CareDb    *db,
               GError   **error)
{
  self->names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < self->cases->len; i++)
    if (!add_names (self, db, ((CareCaseSheet *) self->cases->pdata[i])->customer_id, error))
      return FALSE;
  for (guint i = 0; i < self->promises->len; i++)
    if (!add_names (self, db, ((CarePromise *) self->promises->pdata[i])->customer_id, error))
      return FALSE;
  for (guint i = 0; i < self->notices->len; i++)
    if (!add_names (self, db, ((CareNotice *) self->notices->pdata[i])->customer_id, error))
      return FALSE;

  return TRUE;
}

static gpointer
read_owed (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  const CareActor *reader = data;
  g_autoptr(CareOwed) self = care_owed_new ();

  self->cases = care_case_sheet_table_list_open (db, error);
  if (self->cases == NULL)
    return NULL;
  self->promises = care_promise_table_list_open (db, error);
  if (self->promises == NULL)
    return NULL;
  self->memos = care_memo_table_list_unread (db, reader->staff_id, error);
  if (self->memos == NULL)
    return NULL;
  self->notices = care_notice_table_list_unread (db, reader->role, error);
  if (self->notices == NULL || !add_all_names (self, db, error))
    return NULL;

  return g_steal_pointer (&self);
}

CareOwed *
care_case_desk_read (CareOffice  *office,
                     GError     **error)
{
  CareActor reader = care_office_get_actor (office);

  return care_store_read (care_office_get_store (office), read_owed, &reader, NULL, error);
}

void
care_case_desk_read_async (CareOffice          *office,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  CareActor reader = care_office_get_actor (office);

  care_store_read_async (care_office_get_store (office), read_owed, g_memdup2 (&reader, sizeof reader),
                         g_free, NULL, callback, user_data);
}

CareOwed *
care_case_desk_read_finish (GAsyncResult  *result,
                            GError       **error)
{
  return care_store_finish (result, error);
}

/* ---- answering ------------------------------------------------------------------------------ */

typedef struct
{
  gint64   case_id;
  char    *answer;
  CareDay  today;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  g_free (errand->answer);
  g_free (errand);
}

/* The call that was promised for it; NULL without error when none is open. */
static gboolean
find_call (CareDb               *db,
           const CareCaseSheet  *sheet,
           CareCall            **found,
           GError              **error)
{
  g_autoptr(GPtrArray) promises = care_promise_table_list_of_customer (db, sheet->customer_id, error);

  *found = NULL;
  if (promises == NULL)
    return FALSE;

  for (guint i = 0; i < promises->len; i++)
    {
      const CarePromise *promise = promises->pdata[i];
      g_autoptr(CareCall) call = NULL;

      if (promise->case_id != sheet->id || promise->state != CARE_PROMISE_OPEN || promise->call_id == 0)
        continue;
      call = care_call_table_get (db, promise->call_id, error);
      if (call == NULL)
        return FALSE;
      if (call->state == CARE_CALL_OPEN)
        *found = care_call_copy (call);
      break;
    }

  return TRUE;
}

static gboolean
bring_back (CareDb               *db,
            const CareCaseSheet  *sheet,
            const Errand         *errand,
            GError              **error)
{
  g_autoptr(CareCall) call = NULL;
  gint64 id;

  if (!find_call (db, sheet, &call, error))
    return FALSE;
  if (call != NULL)
    {
      call->due_on = errand->today;
      call->not_before = CARE_MOMENT_NONE;
      call->agreed_at = CARE_MOMENT_NONE;
      g_free (call->reason);
      call->reason = g_strdup (errand->answer);

      return care_call_table_update (db, call, error);
    }

  call = care_call_new ();
  call->type = CARE_CALL_REPLY_PROMISED;
  call->customer_id = sheet->customer_id;
  call->occurrence = g_strdup (sheet->case_no);
  call->base_on = call->due_on = call->deadline_on = errand->today;
  call->staff_id = sheet->created_by;
  call->reason = g_strdup (errand->answer);

  return care_call_table_add (db, call, 0, &id, error);
}

static gpointer
answer_case (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Errand *errand = data;
  g_autoptr(CareCaseSheet) sheet = care_case_sheet_table_get (db, errand->case_id, error);

  if (sheet == NULL ||
      !care_case_sheet_table_answer (db, errand->case_id, errand->answer, error) ||
      !bring_back (db, sheet, errand, error) ||
      !care_audit_table_add (db, "case", errand->case_id, "", error))
    return NULL;
  care_db_touch (db, CARE_TOPIC_CALLS | CARE_TOPIC_VISITS);

  return CARE_DONE;
}

static Errand *
new_errand (CareOffice  *office,
            gint64       case_id,
            const char  *answer)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->case_id = case_id;
  errand->answer = care_text_clean (answer, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
  errand->today = care_office_get_today (office);
  if (errand->answer == NULL)
    errand->answer = g_strdup (_("Settled"));

  return errand;
}

gboolean
care_case_desk_answer (CareOffice  *office,
                       gint64       case_id,
                       const char  *answer,
                       GError     **error)
{
  Errand *errand = new_errand (office, case_id, answer);
  gpointer done = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                                    CARE_DEED_ANSWER_CASE, answer_case, errand, NULL, error);

  errand_free (errand);

  return done != NULL;
}

void
care_case_desk_answer_async (CareOffice          *office,
                             gint64               case_id,
                             const char          *answer,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_ANSWER_CASE, answer_case, new_errand (office, case_id, answer),
                          errand_free, NULL, callback, user_data);
}

gboolean
care_case_desk_answer_finish (GAsyncResult  *result,
                              GError       **error)
{
  return care_store_finish (result, error) != NULL;
}

/* ---- ticking off ------------------------------------------------------------------------------ */

typedef struct
{
  gint64 memo_id;
  gint64 notice_id;
} Ticked;

static gpointer
tick (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  const Ticked *ticked = data;

  if (ticked->memo_id != 0 && !care_memo_table_mark_read (db, ticked->memo_id, error))
    return NULL;
  if (ticked->notice_id != 0 && !care_notice_table_mark_read (db, ticked->notice_id, error))
    return NULL;

  return CARE_DONE;
}

gboolean
care_case_desk_mark_read (CareOffice  *office,
                          gint64       memo_id,
                          gint64       notice_id,
                          GError     **error)
{
  Ticked ticked = { memo_id, notice_id };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_ANSWER_CALL, tick, &ticked, NULL, error) != NULL;
}

void
care_case_desk_mark_read_async (CareOffice          *office,
                                gint64               memo_id,
                                gint64               notice_id,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  Ticked ticked = { memo_id, notice_id };

  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_ANSWER_CALL, tick, g_memdup2 (&ticked, sizeof ticked), g_free, NULL,
                          callback, user_data);
}

gboolean
care_case_desk_mark_read_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return care_store_finish (result, error) != NULL;
}
