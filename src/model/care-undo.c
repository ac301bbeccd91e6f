/* care-undo.c — an act on the files taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-change-words.h"
#include "care-planner.h"
#include "care-undo.h"
#include "domain/care-error.h"
#include "store/care-act-table.h"
#include "store/care-audit-table.h"
#include "store/care-customer-table.h"
#include "store/care-search-table.h"

typedef struct
{
  gint64          act_id;
  CareHouseRules *rules;   /* (owned) */
  CareDay         today;
} Undo;

static Undo *
undo_new (CareOffice *office,
          gint64      act_id)
{
  Undo *self = g_new0 (Undo, 1);

  self->act_id = act_id;
  self->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  self->today = care_office_get_today (office);

  return self;
}

static void
undo_free (gpointer data)
{
  Undo *self = data;

  care_house_rules_unref (self->rules);
  g_free (self);
}

static gboolean
refuse (CareError    code,
        const char  *sentence,
        GError     **error)
{
  g_set_error_literal (error, CARE_ERROR, code, sentence);

  return FALSE;
}

/* ---- whether it may be ---------------------------------------------------------------- */

/* What others hang on: a file or an order that appeared, two files that became one. */
static gboolean
is_foundation (const CareAct *act)
{
  if (act->deed == CARE_DEED_MERGE)
    return TRUE;
  for (guint i = 0; i < act->changes->len; i++)
    {
      const CareChange *change = act->changes->pdata[i];

      if (change->kind == CARE_CHANGE_APPEARED &&
          (g_str_equal (change->table, "customer") || g_str_equal (change->table, "order_slip")))
        return TRUE;
    }

  return FALSE;
}

static gboolean
check (CareDb         *db,
       const CareAct  *act,
       GError        **error)
{
  CareActor actor = care_db_get_actor (db);
  gint64 n_later = 0;
  gint64 n_visits = 0;

  if (act->undone_by != 0)
    return refuse (CARE_ERROR_INVALID, _("This has been taken back already."), error);
  if (care_deed_get_trace (act->deed) != CARE_TRACE_UNDO)
    return refuse (CARE_ERROR_INVALID, _("This cannot be taken back."), error);
  if (!care_act_may_be_undone (act, actor.staff_id, actor.role))
    return refuse (CARE_ERROR_FORBIDDEN,
                   _("A colleague did this. Please ask them or your supervisor to take it back."), error);
  if (!is_foundation (act))
    return TRUE;
  if (!care_act_table_count_later (db, act->id, &n_later, error) ||
      (act->deed == CARE_DEED_MERGE && !care_act_table_count_visits (db, act, &n_visits, error)))
    return FALSE;

  return n_later + n_visits == 0 ||
         refuse (CARE_ERROR_INVALID,
                 _("Something has been recorded in this file since. Please take that back first."), error);
}

/* ---- doing it ------------------------------------------------------------------------- */

/* Calls live on: who was rung in the meantime keeps the call as it is. */
static gboolean
check_stuck (GPtrArray  *stuck,
             GError    **error)
{
  for (guint i = 0; i < stuck->len; i++)
    {
      const CareChange *change = stuck->pdata[i];
      g_autofree char *label = NULL;

      if (g_str_equal (change->table, "call"))
        continue;
      label = care_change_dup_label (change);
      /* Translators: %s is a field of a file, e.g. Address. */
      g_set_error (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                   _("“%s” has been changed again since, so this is not taken back."), label);
      return FALSE;
    }

  return TRUE;
}

static gboolean
drop_keys (CareDb  *db,
           GArray  *files,
           GError **error)
{
  for (guint i = 0; i < files->len; i++)
    {
      gint64 id = g_array_index (files, gint64, i);
      gboolean is_there;

      if (!care_customer_table_has (db, id, &is_there, error) ||
          (is_there && !care_search_table_drop (db, id, error)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
settle (const Undo  *self,
        CareDb          *db,
        GArray          *files,
        GError         **error)
{
  CarePlanner planner = { self->rules, self->today, 0, NULL };

  for (guint i = 0; i < files->len; i++)
    {
      gint64 id = g_array_index (files, gint64, i);
      gboolean is_there;

      if (!care_customer_table_has (db, id, &is_there, error) ||
          !care_audit_table_add (db, "customer", id, NULL, error))
        return FALSE;
      if (is_there && (!care_search_table_put (db, id, error) ||
                       !care_planner_plan_customer (&planner, db, id, NULL, error)))
        return FALSE;
    }

  return TRUE;
}

static gpointer
take_back (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Undo *self = data;
  gint64 id;
  g_autoptr(CareAct) act = care_act_table_get (db, self->act_id, error);
  g_autoptr(GArray) files = act != NULL ? care_act_table_list_files (db, act->id, error) : NULL;
  g_autoptr(GPtrArray) stuck = g_ptr_array_new ();

  if (files == NULL || !check (db, act, error) ||
      !drop_keys (db, files, error) ||
      !care_db_put_back (db, act->changes, stuck, error) ||
      !check_stuck (stuck, error) ||
      !settle (self, db, files, error) ||
      !care_act_table_note (db, act->id, &id, error) ||
      !care_act_table_mark_undone (db, act, id, error))
    return NULL;

  return CARE_DONE;
}

/* ---- for those who ask ---------------------------------------------------------------- */

/* References are checked at the end of the act; what is in the way has no field to name. */
static gboolean
explain (GError **error)
{
  if (error == NULL || !g_error_matches (*error, CARE_ERROR, CARE_ERROR_CONSTRAINT))
    return FALSE;

  g_clear_error (error);

  return refuse (CARE_ERROR_INVALID,
                 _("This cannot be taken back any more: something has been recorded since."), error);
}

gboolean
care_undo_run (CareOffice  *office,
               gint64       act_id,
               GError     **error)
{
  Undo *undo = undo_new (office, act_id);
  gboolean is_done = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                                       CARE_DEED_UNDO, take_back, undo, NULL, error) != NULL;

  undo_free (undo);

  return is_done || explain (error);
}

void
care_undo_run_async (CareOffice          *office,
                     gint64               act_id,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office), CARE_DEED_UNDO,
                          take_back, undo_new (office, act_id), undo_free, NULL, callback, user_data);
}

gboolean
care_undo_finish (GAsyncResult  *result,
                  GError       **error)
{
  return care_store_finish (result, error) != NULL || explain (error);
}
