/* care-complaint-desk.c — the board of complaints, and the steps of one of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-complaint-desk"

#include "config.h"

#include "care-complaint-desk.h"
#include "store/care-draft-table.h"

struct _CareComplaintDesk
{
  GObject              parent_instance;

  CareOffice          *office;
  GListStore          *list;
  CareComplaintFilter  filter;
  char                *text;
  CareComplaintCounts  counts;
  gboolean             is_busy;
  gboolean             again;
  CareComplaintChange *last; /* what undo takes back */
};

enum
{
  PROP_BUSY = 1,
  N_PROPERTIES
};

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareComplaintDesk, care_complaint_desk, G_TYPE_OBJECT)

static CareStore *
get_store (CareComplaintDesk *self)
{
  return care_office_get_store (self->office);
}

static void
fail (CareComplaintDesk *self,
      const GError      *error)
{
  g_info ("%s", error->message);
  g_signal_emit (self, signals[FAILED], 0, error);
}

/* What a job asks for. */
typedef struct
{
  CareActor            actor;
  CareHouseRules      *rules;
  CareComplaintFilter  filter;
  char                *text;
  gint64               id;
  gint64               order_id;
  CareComplaint       *entered;
  CareComplaintCounts  counts;
  CareSeverity         severity;
  guint                grounds;
} Request;

static Request *
request_new (CareComplaintDesk *self,
             gint64             id,
             const char        *text)
{
  Request *request = g_new0 (Request, 1);

  request->actor = care_office_get_actor (self->office);
  request->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (self->office));
  request->id = id;
  request->text = g_strdup (text);

  return request;
}

static void
request_free (gpointer data)
{
  Request *request = data;

  care_house_rules_unref (request->rules);
  g_clear_pointer (&request->entered, care_complaint_unref);
  g_free (request->text);
  g_free (request);
}

/* A read job runs in nobody's name; this one sees what its asker may see. */
static void
act_as (CareDb  *db,
        Request *request)
{
  care_db_set_act (db, request->actor, CARE_DEED_MOVE_COMPLAINT, care_db_get_now (db));
}

/* ---- the list ------------------------------------------------------------------- */

static gpointer
run_list (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Request *request = data;

  act_as (db, request);
  request->filter.text = request->text;

  return care_complaint_board_list (db, &request->filter, request->rules, &request->counts, error);
}

static gint64
get_id (gconstpointer record)
{
  return ((const CareComplaintLine *) record)->complaint->id;
}

static void start_list (CareComplaintDesk *self);

static void
set_busy (CareComplaintDesk *self,
          gboolean           busy)
{
  if (self->is_busy == busy)
    return;
  self->is_busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareComplaintDesk) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) lines = NULL;
  Request *request = care_store_get_job_data (result);

  lines = care_store_finish (result, &error);
  if (self->again)
    {
      start_list (self);
      return;
    }
  if (lines == NULL)
    {
      set_busy (self, FALSE);
      fail (self, error);
      return;
    }

  self->counts = request->counts;
  care_item_list_merge (self->list, lines, CARE_TYPE_COMPLAINT_ITEM, get_id);
  set_busy (self, FALSE);
}

static void
start_list (CareComplaintDesk *self)
{
  Request *request = request_new (self, 0, self->text);

  self->again = FALSE;
  set_busy (self, TRUE);
  request->filter = self->filter;
  care_store_read_async (get_store (self), run_list, request, request_free, NULL, listed_cb,
                         g_object_ref (self));
}

void
care_complaint_desk_refresh (CareComplaintDesk *self)
{
  g_return_if_fail (CARE_IS_COMPLAINT_DESK (self));

  if (self->is_busy)
    self->again = TRUE;
  else
    start_list (self);
}

void
care_complaint_desk_set_filter (CareComplaintDesk         *self,
                                const CareComplaintFilter *filter)
{
  char *text = g_strdup (filter->text);

  g_free (self->text);
  self->text = text;
  self->filter = *filter;
  self->filter.text = self->text;
  care_complaint_desk_refresh (self);
}

const CareComplaintFilter *
care_complaint_desk_get_filter (CareComplaintDesk *self)
{
  return &self->filter;
}

GListModel *
care_complaint_desk_get_list (CareComplaintDesk *self)
{
  return G_LIST_MODEL (self->list);
}

CareComplaintCounts
care_complaint_desk_get_counts (CareComplaintDesk *self)
{
  return self->counts;
}

gboolean
care_complaint_desk_is_busy (CareComplaintDesk *self)
{
  return self->is_busy;
}

CareOffice *
care_complaint_desk_get_office (CareComplaintDesk *self)
{
  return self->office;
}

static void
office_changed_cb (CareOffice        *office,
                   guint              topics,
                   CareComplaintDesk *self)
{
  if ((topics & (CARE_TOPIC_COMPLAINTS | CARE_TOPIC_CUSTOMERS | CARE_TOPIC_STAFF)) == 0)
    return;
  care_complaint_desk_refresh (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* ---- one complaint -------------------------------------------------------------- */

static gpointer
run_load (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Request *request = data;

  act_as (db, request);

  return care_complaint_file_open (db, request->id, request->rules, error);
}

void
care_complaint_desk_load_async (CareComplaintDesk   *self,
                                gint64               id,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  care_store_read_async (get_store (self), run_load, request_new (self, id, NULL), request_free, NULL,
                         callback, user_data);
}

CareComplaintFile *
care_complaint_desk_load_finish (CareComplaintDesk  *self,
                                 GAsyncResult       *result,
                                 GError            **error)
{
  return care_store_finish (result, error);
}

static gpointer
run_prefill (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Request *request = data;

  act_as (db, request);

  return care_complaint_writer_prefill (db, request->id, request->order_id, request->rules, error);
}

void
care_complaint_desk_prefill_async (CareComplaintDesk   *self,
                                   gint64               customer_id,
                                   gint64               order_id,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  Request *request = request_new (self, customer_id, NULL);

  request->order_id = order_id;
  care_store_read_async (get_store (self), run_prefill, request, request_free, NULL, callback, user_data);
}

CareComplaint *
care_complaint_desk_prefill_finish (CareComplaintDesk  *self,
                                    GAsyncResult       *result,
                                    GError            **error)
{
  return care_store_finish (result, error);
}

static gpointer
run_suggest (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Request *request = data;

  return care_complaint_writer_suggest (db, request->entered, request->rules, &request->severity,
                                        &request->grounds, error) ? CARE_DONE : NULL;
}

void
care_complaint_desk_suggest_async (CareComplaintDesk   *self,
                                   CareComplaint       *entered,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  Request *request = request_new (self, 0, NULL);

  request->entered = care_complaint_copy (entered);
  care_store_read_async (get_store (self), run_suggest, request, request_free, NULL, callback, user_data);
}

gboolean
care_complaint_desk_suggest_finish (CareComplaintDesk  *self,
                                    GAsyncResult       *result,
                                    CareSeverity       *severity,
                                    guint              *grounds,
                                    GError            **error)
{
  Request *request = care_store_get_job_data (result);

  if (care_store_finish (result, error) == NULL)
    return FALSE;
  *severity = request->severity;
  *grounds = request->grounds;

  return TRUE;
}

gboolean
care_complaint_desk_check (CareComplaintDesk       *self,
                           const CareComplaintFile *file,
                           CareComplaintMove        move,
                           const CareComplaint     *entered,
                           CareComplaintAnswer     *answer)
{
  return care_complaint_file_check (file, move, entered, care_office_get_rules (self->office),
                                    care_office_get_actor (self->office),
                                    care_clock_get_now (care_office_get_clock (self->office)), answer);
}

/* ---- steps ---------------------------------------------------------------------- */

CareComplaintChange *
care_complaint_desk_new_change (CareComplaintDesk *self,
                                gint64             id,
                                CareComplaintMove  move)
{
  return care_complaint_change_new_for (id, move, care_office_get_rules (self->office));
}

static void
take (CareComplaintDesk   *self,
      CareJob              job,
      CareComplaintChange *change,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  care_store_write_async (get_store (self), care_office_get_actor (self->office),
                          care_complaint_change_get_deed (change), job, care_complaint_change_ref (change),
                          (GDestroyNotify) care_complaint_change_unref, NULL, callback, user_data);
}

void
care_complaint_desk_take_async (CareComplaintDesk   *self,
                                CareComplaintChange *change,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  take (self, care_complaint_writer_take, change, callback, user_data);
}

void
care_complaint_desk_register_async (CareComplaintDesk   *self,
                                    CareComplaintChange *change,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  take (self, care_complaint_writer_register, change, callback, user_data);
}

gboolean
care_complaint_desk_take_finish (CareComplaintDesk  *self,
                                 GAsyncResult       *result,
                                 GError            **error)
{
  CareComplaintChange *change = care_store_get_job_data (result);

  if (care_store_finish (result, error) == NULL)
    return FALSE;
  g_clear_pointer (&self->last, care_complaint_change_unref);
  if (care_complaint_change_can_undo (change))
    self->last = care_complaint_change_ref (change);

  return TRUE;
}

gboolean
care_complaint_desk_can_undo (CareComplaintDesk *self)
{
  return self->last != NULL;
}

void
care_complaint_desk_undo_async (CareComplaintDesk   *self,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (self->last != NULL);

  care_store_write_async (get_store (self), care_office_get_actor (self->office), CARE_DEED_UNDO,
                          care_complaint_writer_undo, g_steal_pointer (&self->last),
                          (GDestroyNotify) care_complaint_change_unref, NULL, callback, user_data);
}

gboolean
care_complaint_desk_undo_finish (CareComplaintDesk  *self,
                                 GAsyncResult       *result,
                                 GError            **error)
{
  return care_store_finish (result, error) != NULL;
}

/* ---- drafts --------------------------------------------------------------------- */

static gpointer
put_draft (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Request *request = data;

  return care_draft_table_put (db, request->actor.staff_id, CARE_DRAFT_COMPLAINT, request->id, request->text,
                               error) ? CARE_DONE : NULL;
}

static void
draft_put_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareComplaintDesk) self = data;
  g_autoptr(GError) error = NULL;

  if (care_store_finish (result, &error) == NULL)
    fail (self, error);
}

void
care_complaint_desk_keep_draft (CareComplaintDesk *self,
                                gint64             id,
                                const char        *draft)
{
  CareActor actor = care_office_get_actor (self->office);

  if (actor.staff_id == 0)
    return;
  care_store_write_async (get_store (self), actor, CARE_DEED_KEEP_DRAFT, put_draft,
                          request_new (self, id, draft), request_free, NULL, draft_put_cb,
                          g_object_ref (self));
}

/* ---- object --------------------------------------------------------------------- */

static void
care_complaint_desk_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  if (id == PROP_BUSY)
    g_value_set_boolean (value, CARE_COMPLAINT_DESK (object)->is_busy);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_complaint_desk_dispose (GObject *object)
{
  CareComplaintDesk *self = CARE_COMPLAINT_DESK (object);

  g_clear_object (&self->list);
  g_clear_object (&self->office);
  g_clear_pointer (&self->last, care_complaint_change_unref);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (care_complaint_desk_parent_class)->dispose (object);
}

static void
care_complaint_desk_class_init (CareComplaintDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_complaint_desk_dispose;
  object_class->get_property = care_complaint_desk_get_property;

  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_COMPLAINT_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_COMPLAINT_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
care_complaint_desk_init (CareComplaintDesk *self)
{
  self->list = g_list_store_new (CARE_TYPE_COMPLAINT_ITEM);
  self->filter.state = -1;
}

CareComplaintDesk *
care_complaint_desk_new (CareOffice *office)
{
  CareComplaintDesk *self = g_object_new (CARE_TYPE_COMPLAINT_DESK, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (office_changed_cb), self, 0);

  return self;
}
