/* care-complaint-event-table.c — the history of complaints, chained
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-event-table.h"
#include "domain/care-error.h"

static gpointer
event_from_row (CareQuery *row)
{
  CareComplaintEvent *event = care_complaint_event_new ();

  event->id = care_query_get_int (row, "id");
  event->complaint_id = care_query_get_int (row, "complaint_id");
  event->at = care_query_get_int (row, "at");
  event->actor_id = care_query_get_int (row, "actor_id");
  event->move = care_complaint_move_from_nick (care_query_get_text (row, "move"), CARE_MOVE_NOTE);
  event->from_state = care_complaint_state_from_nick (care_query_get_text (row, "from_state"),
                                                      CARE_COMPLAINT_DRAFT);
  event->to_state = care_complaint_state_from_nick (care_query_get_text (row, "to_state"),
                                                    CARE_COMPLAINT_DRAFT);
  event->note = care_query_dup_text (row, "note");
  event->data = care_query_dup_text (row, "data");
  event->content_hash = care_query_dup_text (row, "content_hash");
  event->prev_hash = care_query_dup_text (row, "prev_hash");
  event->hash = care_query_dup_text (row, "hash");

  return event;
}

GPtrArray *
care_complaint_event_table_list (CareDb    *db,
                                 CareRole   role,
                                 gint64     complaint_id,
                                 GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint-event/list", error);
  g_autoptr(GPtrArray) events = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "complaint_id", complaint_id);
  events = care_query_collect (query, event_from_row, (GDestroyNotify) care_complaint_event_unref, error);
  if (events == NULL)
    return NULL;
  if (!care_role_may (role, CARE_DEED_PENALISE))
    for (guint i = events->len; i > 0; i--)
      if (((const CareComplaintEvent *) events->pdata[i - 1])->move == CARE_MOVE_PENALISE)
        g_ptr_array_remove_index (events, i - 1);

  return g_steal_pointer (&events);
}

char *
care_complaint_event_table_dup_head (CareDb  *db,
                                     GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint-event/get-head", error);
  gboolean has_row;

  if (query == NULL || !care_query_next (query, &has_row, error))
    return NULL;

  return has_row ? care_query_dup_text (query, "hash") : g_strdup ("");
}

static void
bind_event (CareQuery                *query,
            const CareComplaintEvent *event)
{
  care_query_bind_int (query, "complaint_id", event->complaint_id);
  care_query_bind_int (query, "at", event->at);
  care_query_bind_id (query, "actor_id", event->actor_id);
  care_query_bind_text (query, "move", care_complaint_move_get_nick (event->move));
  care_query_bind_text (query, "from_state", care_complaint_state_get_nick (event->from_state));
  care_query_bind_text (query, "to_state", care_complaint_state_get_nick (event->to_state));
  care_query_bind_text (query, "note", event->note);
  care_query_bind_text (query, "data", event->data);
  care_query_bind_text (query, "content_hash", event->content_hash);
  care_query_bind_text (query, "prev_hash", event->prev_hash);
  care_query_bind_text (query, "hash", event->hash);
}

gboolean
care_complaint_event_table_add (CareDb              *db,
                                CareComplaintEvent  *event,
                                const char          *complaint_no,
                                GError             **error)
{
  g_autoptr(CareQuery) query = NULL;
  char *head = care_complaint_event_table_dup_head (db, error);

  if (head == NULL)
    return FALSE;

  g_free (event->prev_hash);
  event->prev_hash = head;
  if (event->at == CARE_MOMENT_NONE)
    {
      event->at = care_db_get_now (db);
      event->actor_id = care_db_get_actor (db).staff_id;
    }
  g_free (event->content_hash);
  event->content_hash = care_complaint_event_compute_content_hash (event);
  g_free (event->hash);
  event->hash = care_complaint_event_compute_hash (event, complaint_no);

  query = care_db_query (db, "complaint-event/add", error);
  if (query == NULL)
    return FALSE;
  bind_event (query, event);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_run (query, error);
}

gboolean
care_complaint_event_table_begin (CareDb               *db,
                                  const CareComplaint  *complaint,
                                  GError              **error)
{
  g_autoptr(CareComplaintEvent) event = care_complaint_event_new ();

  event->complaint_id = complaint->id;
  event->at = complaint->created_at;
  event->actor_id = complaint->recorder_id;
  event->move = complaint->batch_id != 0 ? CARE_MOVE_IMPORT : CARE_MOVE_NEW;
  event->from_state = CARE_COMPLAINT_DRAFT;
  event->to_state = complaint->state;
  event->note = g_strdup (complaint->subject);

  return care_complaint_event_table_add (db, event, complaint->complaint_no, error);
}

/* ---- the proof ---------------------------------------------------------------------- */

static gboolean
refuse (GError     **error,
        const char  *what,
        gint64       id)
{
  g_set_error (error, CARE_ERROR, CARE_ERROR_CORRUPT, "%s %" G_GINT64_FORMAT, what, id);

  return FALSE;
}

static gboolean
prove_event (const CareComplaintEvent  *event,
             const char                *complaint_no,
             const char                *prev_hash,
             guint                     *n_erased,
             GError                   **error)
{
  g_autofree char *content = care_complaint_event_compute_content_hash (event);
  g_autofree char *hash = care_complaint_event_compute_hash (event, complaint_no);

  if (g_strcmp0 (event->prev_hash, prev_hash) != 0)
    return refuse (error, "the history of complaints does not join at event", event->id);
  if (g_strcmp0 (event->hash, hash) != 0)
    return refuse (error, "the history of complaints was altered at event", event->id);
  if (care_complaint_event_is_erased (event))
    (*n_erased)++;
  else if (g_strcmp0 (event->content_hash, content) != 0)
    return refuse (error, "the words were altered of event", event->id);

  return TRUE;
}

static gboolean
prove_states (CareDb  *db,
              GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint-event/find-astray", error);
  gint64 id = 0;

  if (query == NULL || !care_query_fetch_int (query, 0, &id, error))
    return FALSE;

  return id == 0 || refuse (error, "the history does not lead to the state of complaint", id);
}

gboolean
care_complaint_event_table_prove (CareDb  *db,
                                  guint   *n_events,
                                  guint   *n_erased,
                                  GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint-event/list-all", error);
  g_autofree char *prev_hash = g_strdup ("");

  *n_events = 0;
  *n_erased = 0;
  if (query == NULL)
    return FALSE;

  for (;;)
    {
      g_autoptr(CareComplaintEvent) event = NULL;
      gboolean has_row;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return prove_states (db, error);
      event = event_from_row (query);
      if (!prove_event (event, care_query_get_text (query, "complaint_no"), prev_hash, n_erased, error))
        return FALSE;
      g_free (prev_hash);
      prev_hash = g_strdup (event->hash);
      (*n_events)++;
    }
}
