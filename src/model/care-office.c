/* care-office.c — the open studio file: its store, its clock, its rules and scripts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-office"

#include "config.h"

#include "care-founding.h"
#include "care-office-private.h"
#include "care-planner.h"
#include "care-script-shelf.h"

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

/* ---- object ------------------------------------------------------------------------ */

void
care_office_tell_changed (CareOffice *self,
                          guint       topics)
{
  g_signal_emit (self, signals[CHANGED], 0, topics);
}

void
care_office_seat (CareOffice *self,
                  CareStaff  *staff)
{
  g_clear_pointer (&self->me, care_staff_unref);
  self->me = staff;
  g_signal_emit (self, signals[SIGNED_IN], 0);
}

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
    care_office_refresh_me (self);
  care_office_tell_changed (self, topics);
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
