/* care-queue-desk.c — the queue of the day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-queue-desk"

#include "care-queue-desk.h"

#include "store/care-queue-table.h"

CARE_DEFINE_ITEM (CareQueueItem, care_queue_item, CareQueueLine, care_queue_line,
                  CARE_TYPE_QUEUE_LINE)

struct _CareQueueDesk
{
  GObject     parent_instance;

  CareOffice *office;
  GListStore *queue;
  GPtrArray  *entries;       /* as they were read: rearranged each minute */
  guint       n_tried;
  guint       n_tomorrow;
  gboolean    everybody;
  gboolean    refreshing;
  gboolean    refresh_again;
};

enum
{
  FAILED,
  REARRANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareQueueDesk, care_queue_desk, G_TYPE_OBJECT)

typedef struct
{
  CareHouseRules *rules;
  gint64          staff_id;
  CareDay         day;
  CareMoment      day_began;
  gint64          me;
  guint           n_tried;
  guint           n_tomorrow;
} QueueErrand;

static void
queue_errand_free (gpointer data)
{
  QueueErrand *errand = data;

  care_house_rules_unref (errand->rules);
  g_free (errand);
}

/* Calls that only come due tomorrow, as lines: a couple counts once. */
static gboolean
count_tomorrow (CareDb       *db,
                QueueErrand  *errand,
                GError      **error)
{
  g_autoptr(GPtrArray) entries = care_queue_table_list (db, errand->staff_id, errand->day + 1, error);
  g_autoptr(GPtrArray) merged = NULL;

  if (entries == NULL)
    return FALSE;

  merged = care_queue_merge (entries, errand->day + 1);
  for (guint i = 0; i < merged->len; i++)
    errand->n_tomorrow += ((CareQueueEntry *) merged->pdata[i])->call->due_on > errand->day;

  return TRUE;
}

static gpointer
list_queue (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  QueueErrand *errand = data;
  g_autoptr(GPtrArray) tried = NULL;

  tried = care_queue_table_list_tried (db, errand->me, errand->day_began, error);
  if (tried == NULL)
    return NULL;
  errand->n_tried = tried->len;
  if (!count_tomorrow (db, errand, error))
    return NULL;

  return care_queue_table_list (db, errand->staff_id, errand->day, error);
}

static gint64
id_of_line (gconstpointer record)
{
  const CareQueueLine *line = record;

  return line->entry->call->id;
}

static void
arrange (CareQueueDesk *self)
{
  const CareStaff *me = care_office_get_me (self->office);
  CareQueueBoard board = { 0 };
  g_autoptr(GPtrArray) lines = NULL;

  if (self->entries == NULL || me == NULL)
    return;

  board.rules = care_office_get_rules (self->office);
  board.now = care_clock_get_now (care_office_get_clock (self->office));
  board.day = care_office_get_today (self->office);
  board.me = me->id;
  lines = care_queue_board_arrange (&board, self->entries);
  care_item_list_merge (self->queue, lines, CARE_TYPE_QUEUE_ITEM, id_of_line);
  g_signal_emit (self, signals[REARRANGED], 0);
}

static void
queue_listed_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr(CareQueueDesk) self = data;
  g_autoptr(GError) error = NULL;
  GPtrArray *entries = care_store_finish (result, &error);
  QueueErrand *errand = care_store_get_job_data (result);

  self->refreshing = FALSE;
  if (entries == NULL)
    g_signal_emit (self, signals[FAILED], 0, error->message);
  else
    {
      g_clear_pointer (&self->entries, g_ptr_array_unref);
      self->entries = entries;
      self->n_tried = errand->n_tried;
      self->n_tomorrow = errand->n_tomorrow;
      arrange (self);
    }

  if (self->refresh_again)
    care_queue_desk_refresh (self);
}

void
care_queue_desk_refresh (CareQueueDesk *self)
{
  const CareStaff *me = care_office_get_me (self->office);
  QueueErrand *errand;

  self->refresh_again = self->refreshing;
  if (self->refreshing || me == NULL)
    return;

  self->refreshing = TRUE;
  errand = g_new0 (QueueErrand, 1);
  errand->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (self->office));
  errand->staff_id = self->everybody ? 0 : me->id;
  errand->me = me->id;
  errand->day = care_office_get_today (self->office);
  errand->day_began = care_moment_from_civil (care_civil_new (errand->day, 0, 0),
                                              errand->rules->zone);
  care_store_read_async (care_office_get_store (self->office), list_queue, errand,
                         queue_errand_free, NULL, queue_listed_cb, g_object_ref (self));
}

GListModel *
care_queue_desk_get_queue (CareQueueDesk *self)
{
  return G_LIST_MODEL (self->queue);
}

guint
care_queue_desk_count (CareQueueDesk   *self,
                      CareQueueGroup  group)
{
  guint n_lines = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->queue)); i++)
    {
      g_autoptr(CareQueueItem) item = g_list_model_get_item (G_LIST_MODEL (self->queue), i);

      n_lines += care_queue_item_get_record (item)->group == group;
    }

  return n_lines;
}

guint
care_queue_desk_count_tried (CareQueueDesk *self)
{
  return self->n_tried;
}

guint
care_queue_desk_count_tomorrow (CareQueueDesk *self)
{
  return self->n_tomorrow;
}

CareQueueLine *
care_queue_desk_find_line (CareQueueDesk *self,
                           gint64         call_id,
                           guint         *position)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->queue)); i++)
    {
      g_autoptr(CareQueueItem) item = g_list_model_get_item (G_LIST_MODEL (self->queue), i);

      if (care_queue_item_get_record (item)->entry->call->id != call_id)
        continue;
      if (position != NULL)
        *position = i;
      return care_queue_line_ref (care_queue_item_get_record (item));
    }

  return NULL;
}

CareOffice *
care_queue_desk_get_office (CareQueueDesk *self)
{
  return self->office;
}

void
care_queue_desk_set_everybody (CareQueueDesk *self,
                              gboolean      everybody)
{
  if (self->everybody == everybody)
    return;

  self->everybody = everybody;
  care_queue_desk_refresh (self);
}

gint64
care_queue_desk_find_next (CareQueueDesk *self,
                          gint64        call_id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->queue)); i++)
    {
      g_autoptr(CareQueueItem) item = g_list_model_get_item (G_LIST_MODEL (self->queue), i);
      const CareQueueLine *line = care_queue_item_get_record (item);

      if (line->why == CARE_WHY_NOTHING && line->entry->call->id != call_id)
        return line->entry->call->id;
    }

  return 0;
}

gboolean
care_queue_desk_get_everybody (CareQueueDesk *self)
{
  return self->everybody;
}

/* ---- object ------------------------------------------------------------------------------ */

static void
office_changed_cb (CareOffice *office,
                   guint       topics,
                   gpointer    data)
{
  if ((topics & (CARE_TOPIC_CALLS | CARE_TOPIC_CUSTOMERS | CARE_TOPIC_SETTINGS)) != 0)
    care_queue_desk_refresh (data);
}

static void
signed_in_cb (CareOffice *office,
              gpointer    data)
{
  CareQueueDesk *self = data;
  const CareStaff *me = care_office_get_me (office);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_list_store_remove_all (self->queue);
  if (me == NULL)
    return;

  self->everybody = me->role == CARE_ROLE_SUPERVISOR || me->role == CARE_ROLE_MANAGER;
  care_queue_desk_refresh (self);
}

static void
minute_cb (CareClock *clock,
           gpointer   data)
{
  arrange (data);
}

static void
day_changed_cb (CareClock *clock,
                gpointer   data)
{
  care_queue_desk_refresh (data);
}

static void
care_queue_desk_dispose (GObject *object)
{
  CareQueueDesk *self = CARE_QUEUE_DESK (object);

  if (self->office != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->office, self);
      g_signal_handlers_disconnect_by_data (care_office_get_clock (self->office), self);
    }
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_object (&self->queue);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (care_queue_desk_parent_class)->dispose (object);
}

static void
care_queue_desk_class_init (CareQueueDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_queue_desk_dispose;

  /**
   * CareQueueDesk::failed:
   * @sentence: what went wrong, for people
   */
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_QUEUE_DESK, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * CareQueueDesk::rearranged:
   *
   * The queue was read or put in order anew: counts may have changed.
   */
  signals[REARRANGED] = g_signal_new ("rearranged", CARE_TYPE_QUEUE_DESK, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
care_queue_desk_init (CareQueueDesk *self)
{
  self->queue = g_list_store_new (CARE_TYPE_QUEUE_ITEM);
}

CareQueueDesk *
care_queue_desk_new (CareOffice *office)
{
  CareQueueDesk *self = g_object_new (CARE_TYPE_QUEUE_DESK, NULL);

  self->office = g_object_ref (office);
  g_signal_connect (office, "changed", G_CALLBACK (office_changed_cb), self);
  g_signal_connect (office, "signed-in", G_CALLBACK (signed_in_cb), self);
  g_signal_connect (care_office_get_clock (office), "minute", G_CALLBACK (minute_cb), self);
  g_signal_connect (care_office_get_clock (office), "day-changed", G_CALLBACK (day_changed_cb),
                    self);
  signed_in_cb (office, self);

  return self;
}
