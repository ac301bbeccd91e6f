/* care-incoming-desk.c — the telephone rings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-incoming-desk"

#include "config.h"

#include "care-incoming-desk.h"

#include "care-answerer.h"
#include "domain/care-phone.h"
#include "domain/care-search-key.h"
#include "store/care-customer-table.h"
#include "store/care-search-table.h"
#include "store/care-staff-table.h"

#define MOST_CALLERS 5

struct _CareIncomingDesk
{
  GObject       parent_instance;

  CareOffice   *office;
  CareCallDesk *call;
  CareIncoming *note;
  GPtrArray    *found;
  GPtrArray    *colleagues;
  char         *typed;    /* what is looked for */
  gint64        choosing; /* whose file is being read; 0: none */
};

enum
{
  FOUND,
  SEATED,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

CARE_DEFINE_RECORD (CareCaller, care_caller)
G_DEFINE_FINAL_TYPE (CareIncomingDesk, care_incoming_desk, G_TYPE_OBJECT)

static void
care_caller_clear (CareCaller *self)
{
  g_free (self->names);
  g_free (self->phone);
  g_free (self->customer_no);
}

static void
fail (CareIncomingDesk *self,
      const GError     *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[FAILED], 0, error->message);
}

/* ---- who is calling --------------------------------------------------------------------- */

static gpointer
find_callers (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  g_auto(GStrv) terms = care_search_terms (data);
  g_autoptr(GPtrArray) found = NULL;
  GPtrArray *callers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_caller_unref);

  if (terms == NULL || terms[0] == NULL)
    return callers;

  found = care_search_table_find (db, terms, MOST_CALLERS, error);
  if (found == NULL)
    {
      g_ptr_array_unref (callers);
      return NULL;
    }
  for (guint i = 0; i < found->len; i++)
    {
      const CareFound *line = found->pdata[i];
      CareCaller *caller = care_caller_new ();

      caller->customer_id = line->id;
      caller->names = g_strdup (line->names);
      caller->phone = g_strdup (line->phone);
      caller->customer_no = g_strdup (line->customer_no);
      g_ptr_array_add (callers, caller);
    }

  return callers;
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareIncomingDesk) self = data;
  g_autoptr(GError) error = NULL;
  GPtrArray *found = care_store_finish (result, &error);

  if (found == NULL)
    {
      fail (self, error);
      return;
    }
  /* What was typed meanwhile is being looked for already. */
  if (g_strcmp0 (care_store_get_job_data (result), self->typed) != 0)
    {
      g_ptr_array_unref (found);
      return;
    }

  g_ptr_array_unref (self->found);
  self->found = found;
  g_signal_emit (self, signals[FOUND], 0);
}

void
care_incoming_desk_find (CareIncomingDesk *self,
                         const char       *typed)
{
  g_free (self->typed);
  self->typed = g_strdup (typed);
  care_store_read_async (care_office_get_store (self->office), find_callers, g_strdup (typed), g_free,
                         NULL, found_cb, g_object_ref (self));
}

GPtrArray *
care_incoming_desk_get_found (CareIncomingDesk *self)
{
  return self->found;
}

/* ---- whose file lies on the desk ---------------------------------------------------------- */

typedef struct
{
  CareIncoming *note;
  gint64        customer_id;
  CareDay       today;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  care_incoming_unref (errand->note);
  g_free (errand);
}

static gpointer
read_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  const Errand *errand = data;

  return care_brief_load_incoming (db, errand->note, errand->today, error);
}

static void
keep_walk (CareIncomingDesk *self)
{
  CareScriptWalk *walk = care_call_desk_get_walk (self->call);

  g_free (self->note->walk);
  self->note->walk = walk != NULL ? care_script_walk_save (walk) : NULL;
}

static void
brief_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr(CareIncomingDesk) self = data;
  g_autoptr(GError) error = NULL;
  Errand *errand = care_store_get_job_data (result);
  CareBrief *brief = care_store_finish (result, &error);

  if (brief == NULL)
    {
      fail (self, error);
      return;
    }
  if (errand->note != self->note || errand->customer_id != self->note->customer_id)
    {
      care_brief_unref (brief);
      return;
    }

  if (care_call_desk_get_brief (self->call) != NULL)
    keep_walk (self);
  care_call_desk_answer (self->call, brief);
}

static void
read_file (CareIncomingDesk *self)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->note = care_incoming_ref (self->note);
  errand->customer_id = self->note->customer_id;
  errand->today = care_office_get_today (self->office);
  care_store_read_async (care_office_get_store (self->office), read_brief, errand, errand_free, NULL,
                         brief_read_cb, g_object_ref (self));
}

static gpointer
list_colleagues (CareDb        *db,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  return care_staff_table_list_accounts (db, error);
}

static void
seated_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareIncomingDesk) self = data;
  g_autoptr(GError) error = NULL;
  GPtrArray *colleagues = care_store_finish (result, &error);

  if (colleagues == NULL)
    {
      fail (self, error);
      return;
    }
  g_clear_pointer (&self->colleagues, g_ptr_array_unref);
  self->colleagues = colleagues;
  g_signal_emit (self, signals[SEATED], 0);
}

GPtrArray *
care_incoming_desk_get_colleagues (CareIncomingDesk *self)
{
  return self->colleagues;
}

void
care_incoming_desk_begin (CareIncomingDesk *self)
{
  care_call_desk_leave (self->call);
  g_clear_pointer (&self->note, care_incoming_unref);
  self->note = care_incoming_new ();
  self->note->started_at = care_clock_get_now (care_office_get_clock (self->office));
  g_ptr_array_set_size (self->found, 0);
  g_clear_pointer (&self->typed, g_free);
  read_file (self);
  care_store_read_async (care_office_get_store (self->office), list_colleagues, NULL, NULL, NULL,
                         seated_cb, g_object_ref (self));
}

void
care_incoming_desk_choose (CareIncomingDesk *self,
                           gint64            customer_id)
{
  g_return_if_fail (self->note != NULL);

  if (self->note->customer_id == customer_id)
    return;

  self->note->customer_id = customer_id;
  read_file (self);
}

/* ---- what is noted ------------------------------------------------------------------------ */

CareIncoming *
care_incoming_desk_get_note (CareIncomingDesk *self)
{
  return self->note;
}

void
care_incoming_desk_noted (CareIncomingDesk *self)
{
  if (care_call_desk_get_brief (self->call) != NULL)
    care_call_desk_walked (self->call);
}

gboolean
care_incoming_desk_is_begun (CareIncomingDesk *self)
{
  CareScriptWalk *walk = care_call_desk_get_walk (self->call);
  g_autoptr(GPtrArray) said = walk != NULL ? care_script_walk_list_said (walk) : NULL;
  const CareIncoming *note = self->note;

  return note != NULL && (note->customer_id != 0 || note->caller != NULL || note->phone != NULL ||
                          note->what != NULL || (said != NULL && said->len > 0));
}

/* ---- saving -------------------------------------------------------------------------------- */

static void
recorded_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;
  CareRecorded *recorded = care_answerer_record_finish (result, &error);

  if (recorded != NULL)
    g_task_return_pointer (task, recorded, (GDestroyNotify) care_recorded_unref);
  else
    g_task_return_error (task, error);
}

/* A copy: what is typed while it is being saved belongs to the next attempt. */
static CareIncoming *
copy_note (const CareIncoming *note)
{
  CareIncoming *copy = care_incoming_new ();

  *copy = *note;
  copy->incoming_no = NULL;
  copy->caller = g_strdup (note->caller);
  copy->phone = g_strdup (note->phone);
  copy->happened = g_strdup (note->happened);
  copy->place = g_strdup (note->place);
  copy->people = g_strdup (note->people);
  copy->what = g_strdup (note->what);
  copy->why = g_strdup (note->why);
  copy->how = g_strdup (note->how);
  copy->colleague = g_strdup (note->colleague);
  copy->walk = g_strdup (note->walk);

  return copy;
}

void
care_incoming_desk_save_async (CareIncomingDesk    *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  g_autoptr(CareIncoming) note = NULL;

  keep_walk (self);
  self->note->ended_at = care_clock_get_now (care_office_get_clock (self->office));
  note = copy_note (self->note);
  care_answerer_record_async (self->office, note, recorded_cb, task);
}

CareRecorded *
care_incoming_desk_save_finish (CareIncomingDesk  *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- object --------------------------------------------------------------------------------- */

CareOffice *
care_incoming_desk_get_office (CareIncomingDesk *self)
{
  return self->office;
}

CareCallDesk *
care_incoming_desk_get_call (CareIncomingDesk *self)
{
  return self->call;
}

static void
care_incoming_desk_dispose (GObject *object)
{
  CareIncomingDesk *self = CARE_INCOMING_DESK (object);

  g_clear_object (&self->call);
  g_clear_object (&self->office);
  g_clear_pointer (&self->note, care_incoming_unref);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_clear_pointer (&self->colleagues, g_ptr_array_unref);
  g_clear_pointer (&self->typed, g_free);

  G_OBJECT_CLASS (care_incoming_desk_parent_class)->dispose (object);
}

static void
care_incoming_desk_class_init (CareIncomingDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_incoming_desk_dispose;
  signals[FOUND] = g_signal_new ("found", CARE_TYPE_INCOMING_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  signals[SEATED] = g_signal_new ("seated", CARE_TYPE_INCOMING_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_INCOMING_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
care_incoming_desk_init (CareIncomingDesk *self)
{
  self->found = g_ptr_array_new_with_free_func ((GDestroyNotify) care_caller_unref);
}

CareIncomingDesk *
care_incoming_desk_new (CareOffice *office)
{
  CareIncomingDesk *self = g_object_new (CARE_TYPE_INCOMING_DESK, NULL);

  self->office = g_object_ref (office);
  self->call = care_call_desk_new (office);

  return self;
}
