/* care-office-sign-in.c — who sits in front of the office: accounts, passwords, patience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-office"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-office-private.h"
#include "care-password.h"
#include "domain/care-error.h"
#include "store/care-staff-table.h"

/* After this many wrong passwords each further one costs a wait, up to a minute. */
#define FREE_MISTAKES 3
#define LONGEST_WAIT  60

const CareStaff *
care_office_get_me (CareOffice *self)
{
  return self->me;
}

CareActor
care_office_get_actor (CareOffice *self)
{
  CareActor nobody = { 0, CARE_ROLE_NONE };

  if (self->me != NULL)
    {
      nobody.staff_id = self->me->id;
      nobody.role = self->me->role;
    }

  return nobody;
}

static gpointer
list_accounts (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  return care_staff_table_list_accounts (db, error);
}

GPtrArray *
care_office_list_accounts (CareOffice  *self,
                           GError     **error)
{
  return care_store_read (self->store, list_accounts, NULL, NULL, error);
}

void
care_office_list_accounts_async (CareOffice          *self,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  care_store_read_async (self->store, list_accounts, NULL, NULL, NULL, callback, user_data);
}

GPtrArray *
care_office_list_accounts_finish (GAsyncResult  *result,
                                  GError       **error)
{
  return care_store_finish (result, error);
}

static gpointer
find_staff (CareDb        *db,
            gpointer       employee_no,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_staff_table_find (db, employee_no, error);
}

static gboolean
is_locked (CareOffice  *self,
           GError     **error)
{
  CareMoment now = care_clock_get_now (self->clock);
  int wait = (int) (self->locked_until - now);

  if (wait <= 0 || wait > LONGEST_WAIT)
    return FALSE;

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
               g_dngettext (GETTEXT_PACKAGE,
                            "Too many wrong passwords. Please wait %d second.",
                            "Too many wrong passwords. Please wait %d seconds.", (gulong) wait),
               wait);
  return TRUE;
}

static void
count_mistake (CareOffice *self)
{
  int beyond = ++self->n_mistakes - FREE_MISTAKES;

  if (beyond > 0)
    self->locked_until = care_clock_get_now (self->clock) +
                         MIN (LONGEST_WAIT, 1 << MIN (beyond - 1, 6));
}

static gboolean
refuse (GError **error)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                       _("The employee number or the password is wrong."));
  return FALSE;
}

/* Whether an account was found and may sign in at all; a failing disk is no wrong number. */
static gboolean
check_account (const CareStaff  *staff,
               GError           *failure,
               GError          **error)
{
  if (staff != NULL && staff->role != CARE_ROLE_NONE && !staff->has_left)
    return TRUE;
  if (failure == NULL || g_error_matches (failure, CARE_ERROR, CARE_ERROR_NOT_FOUND))
    {
      g_clear_error (&failure);
      return refuse (error);
    }

  g_propagate_error (error, failure);
  return FALSE;
}

static CareStaff *
find_account (CareOffice  *self,
              const char  *employee_no,
              GError     **error)
{
  g_autoptr(CareStaff) staff = NULL;
  GError *failure = NULL;

  if (is_locked (self, error))
    return NULL;
  staff = care_store_read (self->store, find_staff, (gpointer) employee_no, NULL, &failure);

  return check_account (staff, failure, error) ? g_steal_pointer (&staff) : NULL;
}

static gboolean
admit (CareOffice  *self,
       CareStaff   *staff,
       gboolean     is_right,
       GError     **error)
{
  if (!is_right)
    {
      count_mistake (self);
      return refuse (error);
    }

  self->n_mistakes = 0;
  care_office_seat (self, care_staff_ref (staff));

  return TRUE;
}

gboolean
care_office_sign_in (CareOffice  *self,
                     const char  *employee_no,
                     const char  *password,
                     GError     **error)
{
  g_autoptr(CareStaff) staff = find_account (self, employee_no, error);
  gboolean is_right;

  if (staff == NULL)
    return FALSE;
  is_right = staff->password == NULL || care_password_matches (password, staff->password);

  return admit (self, staff, is_right, error);
}

typedef struct
{
  CareStaff *staff;
  char      *password;
} Attempt;

static void
attempt_free (gpointer data)
{
  Attempt *attempt = data;

  g_clear_pointer (&attempt->staff, care_staff_unref);
  g_free (attempt->password);
  g_free (attempt);
}

static void
compare_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      data,
                   GCancellable *cancellable)
{
  Attempt *attempt = data;

  g_task_return_boolean (task, attempt->staff->password == NULL ||
                               care_password_matches (attempt->password, attempt->staff->password));
}

static void
account_found_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(GTask) task = data;
  Attempt *attempt = g_task_get_task_data (task);
  GError *failure = NULL;
  GError *error = NULL;

  attempt->staff = care_store_finish (result, &failure);
  if (check_account (attempt->staff, failure, &error))
    g_task_run_in_thread (task, compare_in_thread);
  else
    g_task_return_error (task, error);
}

void
care_office_sign_in_async (CareOffice          *self,
                           const char          *employee_no,
                           const char          *password,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, NULL, callback, user_data);
  Attempt *attempt = g_new0 (Attempt, 1);
  GError *error = NULL;

  attempt->password = g_strdup (password);
  g_task_set_task_data (task, attempt, attempt_free);
  if (is_locked (self, &error))
    g_task_return_error (task, error);
  else
    care_store_read_async (self->store, find_staff, g_strdup (employee_no), g_free, NULL,
                           account_found_cb, g_steal_pointer (&task));
}

gboolean
care_office_sign_in_finish (CareOffice    *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  Attempt *attempt = g_task_get_task_data (G_TASK (result));
  GError *failure = NULL;
  gboolean is_right = g_task_propagate_boolean (G_TASK (result), &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  return admit (self, attempt->staff, is_right, error);
}

void
care_office_sign_out (CareOffice *self)
{
  care_office_seat (self, NULL);
}

/* ---- the person who sits here ------------------------------------------------------ */

/* What a supervisor changes of the person who sits here holds at once. */
static void
me_loaded_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareOffice) self = g_weak_ref_get (data);
  g_autoptr(CareStaff) me = care_store_finish (result, NULL);

  g_weak_ref_clear (data);
  g_free (data);
  if (self == NULL || me == NULL || self->me == NULL || me->id != self->me->id ||
      me->version <= self->me->version)
    return;
  if (me->has_left || me->role == CARE_ROLE_NONE)
    {
      care_office_sign_out (self);
      return;
    }
  care_staff_unref (self->me);
  self->me = g_steal_pointer (&me);
  care_office_tell_changed (self, CARE_TOPIC_STAFF);
}

static gpointer
load_me (CareDb        *db,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  return care_staff_table_get (db, *(gint64 *) data, error);
}

/* Nobody waits for this: an office that is closed meanwhile is not kept for it. */
void
care_office_refresh_me (CareOffice *self)
{
  GWeakRef *weak = g_new (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  care_store_read_async (self->store, load_me, g_memdup2 (&self->me->id, sizeof self->me->id), g_free,
                         NULL, me_loaded_cb, weak);
}

static gpointer
update_staff (CareDb        *db,
              gpointer       staff,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_staff_table_update (db, staff, error) ? CARE_DONE : NULL;
}

gboolean
care_office_set_password (CareOffice  *self,
                          const char  *password,
                          GError     **error)
{
  g_autoptr(CareStaff) changed = NULL;
  g_autofree char *hash = NULL;

  g_return_val_if_fail (self->me != NULL, FALSE);

  if (password != NULL)
    {
      hash = care_password_hash (password, error);
      if (hash == NULL)
        return FALSE;
    }

  changed = care_staff_copy (self->me);
  g_free (changed->password);
  changed->password = g_steal_pointer (&hash);
  if (care_store_write (self->store, care_office_get_actor (self), CARE_DEED_SET_PASSWORD,
                        update_staff, changed, NULL, error) == NULL)
    return FALSE;
  changed->version++;
  g_clear_pointer (&self->me, care_staff_unref);
  self->me = g_steal_pointer (&changed);

  return TRUE;
}

/* ---- the same without waiting --------------------------------------------------------- */

typedef struct
{
  CareStaff *changed;
  char      *password; /* (nullable) in plain letters, until the worker has made a hash of it */
} PasswordErrand;

static void
password_errand_free (gpointer data)
{
  PasswordErrand *errand = data;

  care_staff_unref (errand->changed);
  g_free (errand->password);
  g_free (errand);
}

/* Making the hash takes its time on purpose: the worker takes it. */
static gpointer
put_password (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  PasswordErrand *errand = data;

  g_clear_pointer (&errand->changed->password, g_free);
  if (errand->password != NULL)
    {
      errand->changed->password = care_password_hash (errand->password, error);
      if (errand->changed->password == NULL)
        return NULL;
    }

  return care_staff_table_update (db, errand->changed, error) ? CARE_DONE : NULL;
}

static void
password_put_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr(GTask) task = data;
  CareOffice *self = g_task_get_source_object (task);
  PasswordErrand *errand = care_store_get_job_data (result);
  GError *error = NULL;

  if (care_store_finish (result, &error) == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  /* Somebody else may sit here by now. */
  if (self->me != NULL && self->me->id == errand->changed->id)
    {
      errand->changed->version++;
      care_staff_unref (self->me);
      self->me = care_staff_ref (errand->changed);
    }
  g_task_return_boolean (task, TRUE);
}

void
care_office_set_password_async (CareOffice          *self,
                                const char          *password,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  PasswordErrand *errand = g_new0 (PasswordErrand, 1);

  g_return_if_fail (self->me != NULL);

  errand->changed = care_staff_copy (self->me);
  errand->password = g_strdup (password);
  care_store_write_async (self->store, care_office_get_actor (self), CARE_DEED_SET_PASSWORD, put_password,
                          errand, password_errand_free, NULL, password_put_cb, task);
}

gboolean
care_office_set_password_finish (CareOffice    *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
