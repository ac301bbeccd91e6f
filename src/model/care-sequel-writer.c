/* care-sequel-writer.c — what a conversation leaves to be taken up later
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-sequel-writer.h"
#include "domain/care-staff.h"
#include "store/care-case-sheet-table.h"
#include "store/care-finding-table.h"
#include "store/care-inquiry-table.h"
#include "store/care-memo-table.h"
#include "store/care-notice-table.h"
#include "store/care-promise-table.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"

/* A promise for a day without an hour is due when the office closes. */
#define CLOSING_HOUR 18

/* What cannot be empty says at least what kind of thing it is. */
static char *
dup_body (const CareSequel      *self,
          const CareConsequence *consequence)
{
  if (consequence->text != NULL && consequence->text[0] != '\0')
    return g_strdup (consequence->text);

  return care_consequence_describe (consequence, care_civil_get_day (self->now));
}

/* ---- promises and cases ---------------------------------------------------------------- */

/* The promise that the call made was to keep; NULL without error when there is none. */
static gboolean
find_promise (const CareSequel  *self,
              CareDb            *db,
              CarePromise      **found,
              GError           **error)
{
  g_autoptr(GPtrArray) promises = care_promise_table_list_of_customer (db, self->customer_id, error);

  *found = NULL;
  if (promises == NULL)
    return FALSE;

  for (guint i = 0; i < promises->len && *found == NULL && self->call_id != 0; i++)
    {
      CarePromise *promise = promises->pdata[i];

      if (promise->call_id == self->call_id && promise->state == CARE_PROMISE_OPEN)
        *found = care_promise_ref (promise);
    }

  return TRUE;
}

static gboolean
close_promise (CareSequel             *self,
               CareDb                 *db,
               const CareConsequence  *consequence,
               GError                **error)
{
  g_autoptr(CarePromise) promise = NULL;
  CarePromiseState state = consequence->promise;

  if (!find_promise (self, db, &promise, error))
    return FALSE;
  if (promise == NULL)
    return TRUE;

  if (state == CARE_PROMISE_KEPT)
    state = care_promise_answer (promise, care_db_get_now (db));
  else
    self->case_id = promise->case_id;
  if (!care_promise_table_close (db, promise->id, state, error))
    return FALSE;

  return state == CARE_PROMISE_EXTENDED || promise->case_id == 0 ||
         care_case_sheet_table_close (db, promise->case_id, error);
}

gboolean
care_sequel_promise (CareSequel      *self,
                     CareDb          *db,
                     const CareCall  *call,
                     GError         **error)
{
  g_autoptr(CarePromise) promise = care_promise_new ();

  promise->customer_id = self->customer_id;
  promise->call_id = call->id;
  promise->visit_id = self->visit_id;
  promise->case_id = self->case_id;
  promise->about = g_strdup (call->reason != NULL ? call->reason
                                                  : care_call_type_get_label (call->type));
  promise->made_at = care_db_get_now (db);
  promise->reply_by = call->agreed_at != CARE_MOMENT_NONE
                        ? call->agreed_at
                        : care_moment_from_civil (care_civil_new (call->deadline_on, CLOSING_HOUR, 0),
                                                  self->zone);
  promise->owner_id = call->staff_id;

  return care_promise_table_add (db, promise, error) != 0;
}

static gboolean
open_case (CareSequel             *self,
           CareDb                 *db,
           const CareConsequence  *consequence,
           GError                **error)
{
  g_autoptr(CareCaseSheet) sheet = care_case_sheet_new ();
  g_autoptr(CarePromise) promise = NULL;
  CareDay today = care_civil_get_day (self->now);

  if (consequence->follows_up && !find_promise (self, db, &promise, error))
    return FALSE;

  sheet->case_no = care_setting_table_take_form_number (db, "GA", today, error);
  if (sheet->case_no == NULL)
    return FALSE;
  sheet->parent_id = promise != NULL ? promise->case_id : 0;
  sheet->customer_id = self->customer_id;
  sheet->visit_id = self->visit_id;
  sheet->people = g_strdup (self->caller);
  sheet->what = dup_body (self, consequence);
  sheet->phone = g_strdup (self->phone);
  sheet->sent_to = consequence->department != CARE_DEPARTMENT_NONE ? consequence->department
                                                                   : CARE_DEPARTMENT_SERVICE;
  sheet->reply_by = care_moment_from_civil (care_promise_limit (consequence->at, self->now), self->zone);
  sheet->created_at = care_db_get_now (db);
  sheet->created_by = self->staff_id;
  self->case_id = care_case_sheet_table_add (db, sheet, error);

  return self->case_id != 0;
}

/* ---- inquiries, findings, messages ------------------------------------------------------ */

static CareInquiry *
new_inquiry (const CareSequel      *self,
             const CareConsequence *consequence)
{
  CareInquiry *inquiry = care_inquiry_new ();

  inquiry->customer_id = self->customer_id;
  inquiry->visit_id = self->visit_id;
  inquiry->asked_on = care_civil_get_day (self->now);
  inquiry->what = dup_body (self, consequence);
  inquiry->staff_id = self->staff_id;
  inquiry->version = 1;

  return inquiry;
}

/* The newest inquiry that is still open, or a new one; stored. */
static CareInquiry *
need_inquiry (const CareSequel       *self,
              CareDb                 *db,
              const CareConsequence  *consequence,
              gboolean                is_new,
              GError                **error)
{
  g_autoptr(GPtrArray) inquiries = care_inquiry_table_list_of_customer (db, self->customer_id, error);
  g_autoptr(CareInquiry) inquiry = NULL;

  if (inquiries == NULL)
    return NULL;
  for (guint i = 0; i < inquiries->len && !is_new; i++)
    if (care_inquiry_is_open (inquiries->pdata[i]))
      return care_inquiry_ref (inquiries->pdata[i]);

  inquiry = new_inquiry (self, consequence);
  inquiry->id = care_inquiry_table_add (db, inquiry, error);

  return inquiry->id != 0 ? g_steal_pointer (&inquiry) : NULL;
}

static gboolean
write_inquiry (CareSequel             *self,
               CareDb                 *db,
               const CareConsequence  *consequence,
               GError                **error)
{
  gboolean is_new = g_strcmp0 (consequence->word, "create") == 0;
  g_autoptr(CareInquiry) inquiry = need_inquiry (self, db, consequence, is_new, error);

  if (inquiry == NULL)
    return FALSE;
  if (is_new)
    return TRUE;

  inquiry->state = care_inquiry_state_from_nick (consequence->word, CARE_INQUIRY_OPEN);
  inquiry->reason = consequence->reason;
  g_free (inquiry->reason_text);
  inquiry->reason_text = g_strdup (consequence->remedy);
  if (inquiry->state == CARE_INQUIRY_LOST)
    inquiry->closed_on = care_civil_get_day (self->now);

  return care_inquiry_table_update (db, inquiry, error);
}

static gboolean
write_finding (CareSequel             *self,
               CareDb                 *db,
               const CareConsequence  *consequence,
               GError                **error)
{
  g_autoptr(CareFinding) finding = care_finding_new ();

  finding->kind = consequence->finding;
  finding->word = g_strdup (consequence->word);
  finding->body = g_strdup (consequence->text);
  finding->customer_id = self->customer_id;
  finding->visit_id = self->visit_id;
  finding->created_at = care_db_get_now (db);
  finding->created_by = self->staff_id;

  return care_finding_table_add (db, finding, error) != 0;
}

static gboolean
write_memo (CareSequel             *self,
            CareDb                 *db,
            const CareConsequence  *consequence,
            GError                **error)
{
  g_autoptr(CareMemo) memo = care_memo_new ();

  memo->memo_no = care_setting_table_take_form_number (db, "LY", care_civil_get_day (self->now), error);
  if (memo->memo_no == NULL)
    return FALSE;
  memo->to_id = consequence->staff_id;
  memo->to_name = g_strdup (consequence->word);
  memo->customer_id = self->customer_id;
  memo->caller = g_strdup (self->caller);
  memo->phone = g_strdup (self->phone);
  memo->what = dup_body (self, consequence);
  memo->taken_by = self->staff_id;
  memo->taken_at = care_db_get_now (db);

  return care_memo_table_add (db, memo, error) != 0;
}

static gboolean
write_notice (CareSequel             *self,
              CareDb                 *db,
              const CareConsequence  *consequence,
              GError                **error)
{
  g_autoptr(CareNotice) notice = care_notice_new ();

  notice->role = consequence->role;
  notice->urgent = consequence->urgent;
  notice->body = dup_body (self, consequence);
  notice->customer_id = self->customer_id;
  notice->visit_id = self->visit_id;
  notice->created_at = care_db_get_now (db);
  notice->created_by = self->staff_id;

  return care_notice_table_add (db, notice, error) != 0;
}

gboolean
care_sequel_write (CareSequel             *self,
                   CareDb                 *db,
                   const CareConsequence  *consequence,
                   GError                **error)
{
  if (consequence->kind == CARE_CONSEQUENCE_MEMO)
    return write_memo (self, db, consequence, error);
  if (consequence->kind == CARE_CONSEQUENCE_NOTIFY)
    return write_notice (self, db, consequence, error);

  g_return_val_if_fail (self->customer_id != 0, TRUE);

  if (consequence->kind == CARE_CONSEQUENCE_CASE)
    return open_case (self, db, consequence, error);
  if (consequence->kind == CARE_CONSEQUENCE_PROMISE)
    return close_promise (self, db, consequence, error);
  if (consequence->kind == CARE_CONSEQUENCE_INQUIRY)
    return write_inquiry (self, db, consequence, error);

  return write_finding (self, db, consequence, error);
}

/* ---- changing hands ----------------------------------------------------------------------- */

static gboolean
is_absent (GArray *absences,
           gint64  staff_id)
{
  for (guint i = 0; i < absences->len; i++)
    if (g_array_index (absences, CareAbsence, i).staff_id == staff_id)
      return TRUE;

  return FALSE;
}

/* Another specialist before a supervisor, and nobody who is off that day. */
static gint64
choose_other (GPtrArray *accounts,
              GArray    *absences,
              gint64     me)
{
  static const CareRole order[] = { CARE_ROLE_SPECIALIST, CARE_ROLE_SUPERVISOR };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < accounts->len; j++)
      {
        const CareStaff *staff = accounts->pdata[j];

        if (staff->role == order[i] && staff->id != me && !is_absent (absences, staff->id))
          return staff->id;
      }

  return me;
}

gboolean
care_sequel_pass_on (CareSequel  *self,
                     CareDb      *db,
                     CareCall    *call,
                     GError     **error)
{
  g_autoptr(GPtrArray) accounts = care_staff_table_list_accounts (db, error);
  g_autoptr(GArray) absences = NULL;
  CareCivil at = care_promise_other_time (self->now);

  if (accounts == NULL)
    return FALSE;
  if (call->agreed_at == CARE_MOMENT_NONE)
    {
      call->due_on = care_civil_get_day (at);
      call->not_before = care_moment_from_civil (at, self->zone);
    }

  absences = care_staff_table_list_absences (db, call->due_on, call->due_on, error);
  if (absences == NULL)
    return FALSE;
  call->staff_id = choose_other (accounts, absences, self->staff_id);

  return TRUE;
}
