/* care-file-task.c — one change of a couple's file, made or rehearsed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-file-task.h"
#include "care-planner.h"
#include "store/care-act-table.h"
#include "store/care-audit-table.h"
#include "store/care-search-table.h"

/* More calls than this are counted, not named. */
#define MOST_NAMED 3

CARE_DEFINE_RECORD (CareFileTask, care_file_task)

static void
care_file_task_clear (CareFileTask *self)
{
  if (self->free_data != NULL)
    self->free_data (self->data);
  g_free (self->sentence);
  g_clear_pointer (&self->rules, care_house_rules_unref);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
}

CareFileTask *
care_file_task_new_for (CareDeed        deed,
                        gint64          customer_id,
                        CareFileApply   apply,
                        gpointer        data,
                        GDestroyNotify  free_data)
{
  CareFileTask *self = care_file_task_new ();

  self->deed = deed;
  self->customer_id = customer_id;
  self->apply = apply;
  self->data = data;
  self->free_data = free_data;
  self->moves = g_ptr_array_new_with_free_func (g_free);

  return self;
}

static gpointer
run (CareDb        *db,
     gpointer       data,
     GCancellable  *cancellable,
     GError       **error)
{
  CareFileTask *self = data;
  CarePlanner planner = { self->rules, self->today, 0, NULL };

  g_ptr_array_set_size (self->moves, 0);
  if ((self->has_keys && !care_search_table_drop (db, self->customer_id, error)) ||
      !self->apply (db, self->data, error) ||
      (self->has_keys && !care_search_table_put (db, self->customer_id, error)) ||
      !care_planner_plan_customer (&planner, db, self->customer_id, self->moves, error) ||
      !care_audit_table_add (db, "customer", self->customer_id, NULL, error) ||
      !care_act_table_note (db, 0, &self->act_id, error))
    return NULL;

  return CARE_DONE;
}

static void
prepare (CareFileTask *self,
         CareOffice   *office)
{
  g_clear_pointer (&self->rules, care_house_rules_unref);
  self->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  self->today = care_office_get_today (office);
}

gboolean
care_file_task_run (CareFileTask  *self,
                    CareOffice    *office,
                    gboolean       rehearse,
                    GError       **error)
{
  CareStore *store = care_office_get_store (office);
  CareActor actor = care_office_get_actor (office);

  prepare (self, office);

  return (rehearse ? care_store_rehearse (store, actor, self->deed, run, self, NULL, error)
                   : care_store_write (store, actor, self->deed, run, self, NULL, error)) != NULL;
}

void
care_file_task_run_async (CareFileTask        *self,
                          CareOffice          *office,
                          gboolean             rehearse,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  CareStore *store = care_office_get_store (office);
  CareActor actor = care_office_get_actor (office);

  prepare (self, office);
  if (rehearse)
    care_store_rehearse_async (store, actor, self->deed, run, care_file_task_ref (self),
                               (GDestroyNotify) care_file_task_unref, NULL, callback, user_data);
  else
    care_store_write_async (store, actor, self->deed, run, care_file_task_ref (self),
                            (GDestroyNotify) care_file_task_unref, NULL, callback, user_data);
}

CareFileTask *
care_file_task_finish (GAsyncResult  *result,
                       GError       **error)
{
  CareFileTask *self = care_store_get_job_data (result);

  return care_store_finish (result, error) != NULL ? care_file_task_ref (self) : NULL;
}

char *
care_moves_dup_sentence (const char *sentence,
                         GPtrArray  *moves)
{
  g_autoptr(GString) text = g_string_new (sentence);
  guint n_more = moves->len > MOST_NAMED ? moves->len - MOST_NAMED : 0;

  for (guint i = 0; i < moves->len - n_more; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", (char *) moves->pdata[i]);
  if (n_more > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u more call moves.",
                                                 "%u more calls move.", n_more), n_more);
    }

  return g_strdup (text->str);
}

char *
care_file_task_dup_sentence (const CareFileTask *self)
{
  return care_moves_dup_sentence (self->sentence != NULL ? self->sentence : _("Saved."), self->moves);
}
