/* care-office.c — the open studio file, and who sits in front of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-office"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-founding.h"
#include "care-office.h"
#include "care-password.h"
#include "care-planner.h"
#include "care-script-shelf.h"
#include "domain/care-error.h"
#include "store/care-staff-table.h"

/* After this many wrong passwords each further one costs a wait, up to a minute. */
#define FREE_MISTAKES 3
#define LONGEST_WAIT  60

struct _CareOffice
{
  GObject         parent_instance;

  CareStore      *store;
  CareClock      *clock;
  CareHouseRules *rules;
  CareScriptBook *book;
  CareStaff      *me;
  int             n_mistakes;
  CareMoment      locked_until;
};

enum
{
  SIGNED_IN,
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareOffice, care_office, G_TYPE_OBJECT)

static CareMoment
tell_time (gpointer data)
{
  return care_clock_get_now (data);
}

/* ---- reading rules and scripts ---------------------------------------------------- */

typedef struct
{
  CareHouseRules *rules;
  CareScriptBook *book;
} Library;

static gpointer
load_library (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Library *library = data;

  library->rules = care_house_rules_load (db, error);
  if (library->rules == NULL)
    return NULL;
  library->book = care_script_shelf_load (db, error);

  return library->book != NULL ? CARE_DONE : NULL;
}

static void
library_free (gpointer data)
{
  Library *library = data;

  g_clear_pointer (&library->rules, care_house_rules_unref);
  g_clear_pointer (&library->book, care_script_book_unref);
  g_free (library);
}

static void
take_library (CareOffice *self,
              Library    *library)
{
  g_clear_pointer (&self->rules, care_house_rules_unref);
  g_clear_pointer (&self->book, care_script_book_unref);
  self->rules = g_steal_pointer (&library->rules);
  self->book = g_steal_pointer (&library->book);
  care_clock_set_zone (self->clock, self->rules->zone);
}

gboolean
care_office_reload (CareOffice  *self,
                    GError     **error)
{
  Library *library = g_new0 (Library, 1);
  gboolean is_loaded = care_store_read (self->store, load_library, library, NULL, error) != NULL;

  if (is_loaded)
    take_library (self, library);
  library_free (library);

  return is_loaded;
}

static void
library_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      data)
{
  g_autoptr(CareOffice) self = data;
  g_autoptr(GError) error = NULL;

  if (care_store_finish (result, &error) != NULL)
    take_library (self, care_store_get_job_data (result));
  else
    g_info ("rules were not read anew: %s", error->message);
}

static gpointer
plan_day (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  return care_planner_plan_day (data, db, error) ? CARE_DONE : NULL;
}

static gpointer
is_behind (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  *(gboolean *) data = care_planner_is_behind (db, *(gint *) data);

  return CARE_DONE;
}

gboolean
care_office_plan_day (CareOffice  *self,
                      GError     **error)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  CarePlanner planner = { self->rules, care_office_get_today (self), 0, NULL };
  gint answer = planner.today;

  if (care_store_read (self->store, is_behind, &answer, NULL, error) == NULL)
    return FALSE;
  if (!answer)
    return TRUE;

  return care_store_write (self->store, program, CARE_DEED_PLAN_CALLS, plan_day, &planner,
                           NULL, error) != NULL;
}

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
  g_signal_emit (self, signals[CHANGED], 0, CARE_TOPIC_STAFF);
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
static void
refresh_me (CareOffice *self)
{
  GWeakRef *weak = g_new (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  care_store_read_async (self->store, load_me, g_memdup2 (&self->me->id, sizeof self->me->id), g_free,
                         NULL, me_loaded_cb, weak);
}

/* ---- object ------------------------------------------------------------------------ */

static void
store_changed_cb (CareStore *store,
                  guint      topics,
                  gpointer   data)
{
  CareOffice *self = data;

  if ((topics & (CARE_TOPIC_SETTINGS | CARE_TOPIC_SCRIPTS)) != 0 && topics != CARE_TOPIC_ALL)
    care_store_read_async (self->store, load_library, g_new0 (Library, 1), library_free, NULL,
                           library_loaded_cb, g_object_ref (self));
  if ((topics & CARE_TOPIC_STAFF) != 0 && self->me != NULL)
    refresh_me (self);
  g_signal_emit (self, signals[CHANGED], 0, topics);
}

static void
care_office_dispose (GObject *object)
{
  CareOffice *self = CARE_OFFICE (object);

  if (self->store != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->store, self);
      care_store_close (self->store);
    }
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->rules, care_house_rules_unref);
  g_clear_pointer (&self->book, care_script_book_unref);
  g_clear_pointer (&self->me, care_staff_unref);

  G_OBJECT_CLASS (care_office_parent_class)->dispose (object);
}

static void
care_office_class_init (CareOfficeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_office_dispose;

  /* Somebody has signed in or out; see care_office_get_me(). */
  signals[SIGNED_IN] = g_signal_new ("signed-in", CARE_TYPE_OFFICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 0);
  /* With #CareTopic flags: what this or another process has written; desks refresh. */
  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_OFFICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
care_office_init (CareOffice *self)
{
}

static CareOffice *
new_with_store (const char  *path,
                CareDbMode   mode,
                CareClock   *clock,
                GError     **error)
{
  g_autoptr(CareOffice) self = g_object_new (CARE_TYPE_OFFICE, NULL);

  self->clock = g_object_ref (clock);
  self->store = care_store_open (path, mode, tell_time, clock, error);
  if (self->store == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

/* Not before the office is whole: it may be opened in a thread of its own, while news of the
 * store arrive in the main one. */
static CareOffice *
begin_to_listen (CareOffice *self)
{
  g_signal_connect (self->store, "changed", G_CALLBACK (store_changed_cb), self);

  return self;
}

CareOffice *
care_office_open (const char  *path,
                  CareClock   *clock,
                  GError     **error)
{
  g_autoptr(CareOffice) self = new_with_store (path, CARE_DB_OPEN, clock, error);

  if (self == NULL || !care_office_reload (self, error))
    return NULL;
  if (!care_clock_is_fixed (clock) && !care_office_plan_day (self, error))
    return NULL;

  return begin_to_listen (g_steal_pointer (&self));
}

static CareOffice *
begin_file (const char          *path,
            const CareFounding  *founding,
            CareClock           *clock,
            GError             **error)
{
  g_autoptr(CareOffice) self = new_with_store (path, path != NULL ? CARE_DB_CREATE : CARE_DB_MEMORY,
                                               clock, error);
  CareActor program = { 0, CARE_ROLE_SYSTEM };

  if (self == NULL ||
      care_store_write (self->store, program, CARE_DEED_FOUND_STUDIO, care_founding_job,
                        (gpointer) founding, NULL, error) == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

/* Under another name until it is finished, so that nobody finds half a studio. */
static CareOffice *
found_file (const char          *path,
            const CareFounding  *founding,
            CareClock           *clock,
            GError             **error)
{
  g_autofree char *part = g_strconcat (path, ".new", NULL);
  CareOffice *begun;
  gboolean is_there;

  care_db_discard (part);
  begun = begin_file (part, founding, clock, error);
  is_there = begun != NULL;
  g_clear_object (&begun);
  is_there = is_there && care_db_put_in_place (part, path, error);
  if (!is_there)
    {
      care_db_discard (part);
      return NULL;
    }

  return new_with_store (path, CARE_DB_OPEN, clock, error);
}

CareOffice *
care_office_found (const char  *path,
                   const char  *studio,
                   const char  *employee_no,
                   const char  *name,
                   CareClock   *clock,
                   GError     **error)
{
  CareFounding founding = { studio, employee_no, name };
  g_autoptr(CareOffice) self = NULL;

  if (!care_founding_check (&founding, error))
    return NULL;
  self = path != NULL ? found_file (path, &founding, clock, error)
                      : begin_file (NULL, &founding, clock, error);
  if (self == NULL ||
      !care_office_reload (self, error) ||
      !care_office_sign_in (self, employee_no, NULL, error))
    return NULL;

  return begin_to_listen (g_steal_pointer (&self));
}

void
care_office_close (CareOffice *self)
{
  care_store_close (self->store);
}

CareStore *
care_office_get_store (CareOffice *self)
{
  return self->store;
}

CareClock *
care_office_get_clock (CareOffice *self)
{
  return self->clock;
}

const CareHouseRules *
care_office_get_rules (CareOffice *self)
{
  return self->rules;
}

CareScriptBook *
care_office_get_book (CareOffice *self)
{
  return self->book;
}

CareCivil
care_office_get_civil (CareOffice *self)
{
  return care_clock_get_civil (self->clock);
}

CareDay
care_office_get_today (CareOffice *self)
{
  return care_clock_get_today (self->clock);
}

/* ---- people ------------------------------------------------------------------------ */

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

static void
seat (CareOffice *self,
      CareStaff  *staff)
{
  g_clear_pointer (&self->me, care_staff_unref);
  self->me = staff;
  g_signal_emit (self, signals[SIGNED_IN], 0);
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
  seat (self, care_staff_ref (staff));

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
  seat (self, NULL);
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
