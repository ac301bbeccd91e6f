/* care-group-desk.c — the groups beside the list of customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-group-desk"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-group-desk.h"
#include "domain/care-error.h"
#include "store/care-customer-filter-table.h"
#include "store/care-saved-filter-table.h"

/* What counts: a change of anything else leaves the groups as they are. */
#define COUNTED (CARE_TOPIC_CUSTOMERS | CARE_TOPIC_COMPLAINTS | CARE_TOPIC_SETTINGS | CARE_TOPIC_STAFF)

struct _CareGroupDesk
{
  GObject          parent_instance;

  CareOffice      *office;
  GListStore      *list;   /* CareGroupItem */
  gboolean         is_busy;
  gboolean         again;
  CareSavedFilter *before; /* (nullable) as the last changed group was; NULL: it was new */
  CareSavedFilter *after;  /* (nullable) as it is now; NULL: it was given up */
};

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareGroupDesk, care_group_desk, G_TYPE_OBJECT)

/* ---- counting ------------------------------------------------------------------------- */

typedef struct
{
  CareDay    today;
  gint64     me;
  GPtrArray *lines; /* CareGroupLine */
} Count;

static void
count_free (gpointer data)
{
  Count *count = data;

  g_clear_pointer (&count->lines, g_ptr_array_unref);
  g_free (count);
}

static void
add_groups (Count       *count,
            const guint *counts)
{
  for (guint i = 0; i < CARE_N_GROUPS; i++)
    {
      CareGroupLine *line = care_group_line_new ();

      line->id = i;
      line->group = (CareCustomerGroup) i;
      line->count = counts[i];
      g_ptr_array_add (count->lines, line);
    }
}

static gboolean
add_saved (CareDb           *db,
           Count            *count,
           CareSavedFilter  *saved,
           GError          **error)
{
  g_autoptr(CareIdSet) members = care_customer_filter_table_list_members (db, saved->filter, count->today,
                                                                          count->me, error);
  CareGroupLine *line;

  if (members == NULL)
    return FALSE;

  line = care_group_line_new ();
  line->id = -saved->id;
  line->saved = care_saved_filter_ref (saved);
  line->count = care_id_set_count (members);
  g_ptr_array_add (count->lines, line);

  return TRUE;
}

static gpointer
count_groups (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Count *count = data;
  guint counts[CARE_N_GROUPS] = { 0 };
  g_autoptr(GPtrArray) saved = care_saved_filter_table_list (db, count->me, error);

  if (saved == NULL || !care_customer_filter_table_count (db, count->today, count->me, counts, error))
    return NULL;

  count->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_group_line_unref);
  add_groups (count, counts);
  for (guint i = 0; i < saved->len; i++)
    if (!add_saved (db, count, saved->pdata[i], error))
      return NULL;

  return CARE_DONE;
}

static gint64
get_line_id (gconstpointer record)
{
  return ((const CareGroupLine *) record)->id;
}

static void start_count (CareGroupDesk *self);

static void
counted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(CareGroupDesk) self = data;
  g_autoptr(GError) error = NULL;
  Count *count = care_store_get_job_data (result);

  self->is_busy = FALSE;
  if (self->again)
    {
      start_count (self);
      return;
    }
  if (care_store_finish (result, &error) == NULL)
    {
      g_info ("%s", error->message);
      g_signal_emit (self, signals[FAILED], 0, error);
      return;
    }

  care_item_list_merge (self->list, count->lines, CARE_TYPE_GROUP_ITEM, get_line_id);
}

static void
start_count (CareGroupDesk *self)
{
  Count *count = g_new0 (Count, 1);

  self->again = FALSE;
  self->is_busy = TRUE;
  count->today = care_office_get_today (self->office);
  count->me = care_office_get_actor (self->office).staff_id;
  care_store_read_async (care_office_get_store (self->office), count_groups, count, count_free, NULL,
                         counted_cb, g_object_ref (self));
}

void
care_group_desk_refresh (CareGroupDesk *self)
{
  g_return_if_fail (CARE_IS_GROUP_DESK (self));

  if (self->is_busy)
    self->again = TRUE;
  else
    start_count (self);
}

static void
office_changed_cb (CareOffice    *office,
                   guint          topics,
                   CareGroupDesk *self)
{
  if ((topics & COUNTED) != 0)
    care_group_desk_refresh (self);
}

GListModel *
care_group_desk_get_list (CareGroupDesk *self)
{
  return G_LIST_MODEL (self->list);
}

/* ---- groups of one's own ---------------------------------------------------------------- */

gboolean
care_group_desk_may_share (CareGroupDesk *self)
{
  return care_role_may (care_office_get_actor (self->office).role, CARE_DEED_CHANGE_RULES);
}

/* What becomes of a group. */
typedef struct
{
  CareSavedFilter *before; /* (owned) (nullable) */
  CareSavedFilter *after;  /* (owned) (nullable) */
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_clear_pointer (&change->before, care_saved_filter_unref);
  g_clear_pointer (&change->after, care_saved_filter_unref);
  g_free (change);
}

static gboolean
check_right (CareDb                 *db,
             const CareSavedFilter  *group,
             GError                **error)
{
  CareActor actor = care_db_get_actor (db);

  if (group == NULL || group->staff_id == actor.staff_id)
    return TRUE;
  if (group->staff_id == 0 && care_role_may (actor.role, CARE_DEED_CHANGE_RULES))
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FORBIDDEN,
                       _("Groups that everybody sees are changed by supervisors."));
  return FALSE;
}

static gpointer
change_group (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Change *change = data;
  gboolean is_done;

  if (!check_right (db, change->before, error) || !check_right (db, change->after, error) ||
      (change->after != NULL && !care_saved_filter_check (change->after, error)))
    return NULL;

  if (change->after == NULL)
    is_done = care_saved_filter_table_drop (db, change->before->id, error);
  else if (change->before != NULL)
    is_done = care_saved_filter_table_update (db, change->after, error);
  else
    is_done = (change->after->id = care_saved_filter_table_add (db, change->after, error)) != 0;
  if (!is_done)
    return NULL;
  care_db_touch (db, CARE_TOPIC_SETTINGS);

  return CARE_DONE;
}

/* Takes @change. */
static void
start_change (CareGroupDesk       *self,
              Change              *change,
              GAsyncReadyCallback  callback,
              gpointer             user_data)
{
  care_store_write_async (care_office_get_store (self->office), care_office_get_actor (self->office),
                          CARE_DEED_KEEP_GROUP, change_group, change, change_free, NULL, callback,
                          user_data);
}

static CareSavedFilter *
find_saved (CareGroupDesk *self,
            gint64         id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      g_autoptr(CareGroupItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), i);
      const CareGroupLine *line = care_group_item_get_record (item);

      if (line->saved != NULL && line->saved->id == id)
        return care_saved_filter_copy (line->saved);
    }

  return NULL;
}

void
care_group_desk_save_async (CareGroupDesk         *self,
                            const CareSavedFilter *group,
                            GAsyncReadyCallback    callback,
                            gpointer               user_data)
{
  Change *change = g_new0 (Change, 1);

  change->before = group->id != 0 ? find_saved (self, group->id) : NULL;
  change->after = care_saved_filter_copy (group);
  start_change (self, change, callback, user_data);
}

/* Remembers the way back. */
static gboolean
finish_change (CareGroupDesk  *self,
               GAsyncResult   *result,
               GError        **error)
{
  Change *change = care_store_get_job_data (result);

  if (care_store_finish (result, error) == NULL)
    return FALSE;

  g_clear_pointer (&self->before, care_saved_filter_unref);
  g_clear_pointer (&self->after, care_saved_filter_unref);
  self->before = change->before != NULL ? care_saved_filter_copy (change->before) : NULL;
  self->after = change->after != NULL ? care_saved_filter_copy (change->after) : NULL;
  if (self->before != NULL && self->after != NULL)
    self->after->version++;

  return TRUE;
}

gint64
care_group_desk_save_finish (CareGroupDesk  *self,
                             GAsyncResult   *result,
                             GError        **error)
{
  return finish_change (self, result, error) ? self->after->id : 0;
}

void
care_group_desk_drop_async (CareGroupDesk         *self,
                            const CareSavedFilter *group,
                            GAsyncReadyCallback    callback,
                            gpointer               user_data)
{
  Change *change = g_new0 (Change, 1);

  change->before = care_saved_filter_copy (group);
  start_change (self, change, callback, user_data);
}

gboolean
care_group_desk_drop_finish (CareGroupDesk  *self,
                             GAsyncResult   *result,
                             GError        **error)
{
  return finish_change (self, result, error);
}

gboolean
care_group_desk_can_undo (CareGroupDesk *self)
{
  return self->before != NULL || self->after != NULL;
}

void
care_group_desk_undo_async (CareGroupDesk       *self,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  Change *change = g_new0 (Change, 1);

  change->before = g_steal_pointer (&self->after);
  change->after = g_steal_pointer (&self->before);
  if (change->before != NULL && change->after != NULL)
    change->after->version = change->before->version;
  start_change (self, change, callback, user_data);
}

gboolean
care_group_desk_undo_finish (CareGroupDesk  *self,
                             GAsyncResult   *result,
                             GError        **error)
{
  return care_store_finish (result, error) != NULL;
}

/* ---- object ------------------------------------------------------------------------------- */

static void
care_group_desk_dispose (GObject *object)
{
  CareGroupDesk *self = CARE_GROUP_DESK (object);

  g_clear_object (&self->list);
  g_clear_object (&self->office);
  g_clear_pointer (&self->before, care_saved_filter_unref);
  g_clear_pointer (&self->after, care_saved_filter_unref);

  G_OBJECT_CLASS (care_group_desk_parent_class)->dispose (object);
}

static void
care_group_desk_class_init (CareGroupDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_group_desk_dispose;

  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_GROUP_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
care_group_desk_init (CareGroupDesk *self)
{
  self->list = g_list_store_new (CARE_TYPE_GROUP_ITEM);
}

CareGroupDesk *
care_group_desk_new (CareOffice *office)
{
  CareGroupDesk *self = g_object_new (CARE_TYPE_GROUP_DESK, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (office_changed_cb), self, 0);

  return self;
}
