/* care-customer-list.c — every couple, or those that were looked for, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-customer-list"

#include "care-customer-list.h"

#include "care-customer-listing.h"

/* As many items are kept as a list view has at hand, several times over. */
#define CACHE_SIZE 2048

/* A list view asks for every row of a change; beyond this the change is told in two steps. */
#define LONG_CHANGE 2000

struct _CareCustomerList
{
  GObject     parent_instance;

  CareOffice *office;
  GArray     *ids;     /* gint64 */
  char      **terms;   /* of a search; NULL: none */
  GHashTable *items;   /* id → CareCustomerItem */
  GArray     *wanted;  /* ids whose lines are to be fetched */
  guint       fetch_id;
};

static void care_customer_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CareCustomerList, care_customer_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      care_customer_list_model_init))

/* ---- fetching lines ------------------------------------------------------------- */

typedef struct
{
  GArray  *ids;
  char   **terms;
} Fetch;

static void
fetch_free (gpointer data)
{
  Fetch *fetch = data;

  g_array_unref (fetch->ids);
  g_strfreev (fetch->terms);
  g_free (fetch);
}

static gpointer
fetch_lines (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Fetch *fetch = data;
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_customer_line_unref);

  for (guint i = 0; i < fetch->ids->len; i++)
    {
      /* A file that has gone since is no failure of the others. */
      CareCustomerLine *line = care_customer_listing_load_line (db, g_array_index (fetch->ids, gint64, i),
                                                                fetch->terms, NULL);

      if (line != NULL)
        g_ptr_array_add (lines, line);
    }

  return g_steal_pointer (&lines);
}

static void
lines_fetched_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(CareCustomerList) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) lines = care_store_finish (result, &error);

  if (lines == NULL)
    {
      g_info ("lines were not fetched: %s", error->message);
      return;
    }
  for (guint i = 0; i < lines->len; i++)
    care_customer_list_put (self, lines->pdata[i]);
}

static gboolean
fetch_cb (gpointer data)
{
  CareCustomerList *self = data;
  Fetch *fetch = g_new0 (Fetch, 1);

  fetch->ids = g_steal_pointer (&self->wanted);
  fetch->terms = g_strdupv (self->terms);
  self->fetch_id = 0;
  self->wanted = g_array_new (FALSE, FALSE, sizeof (gint64));
  care_store_read_async (care_office_get_store (self->office), fetch_lines, fetch, fetch_free, NULL,
                         lines_fetched_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static void
want (CareCustomerList *self,
      gint64            id)
{
  g_array_append_val (self->wanted, id);
  if (self->fetch_id == 0)
    self->fetch_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fetch_cb, self, NULL);
}

/* ---- list model ----------------------------------------------------------------- */

static GType
care_customer_list_get_item_type (GListModel *model)
{
  return CARE_TYPE_CUSTOMER_ITEM;
}

static guint
care_customer_list_get_n_items (GListModel *model)
{
  return CARE_CUSTOMER_LIST (model)->ids->len;
}

static gpointer
care_customer_list_get_item (GListModel *model,
                             guint       position)
{
  CareCustomerList *self = CARE_CUSTOMER_LIST (model);
  CareCustomerItem *item;
  gint64 id;

  if (position >= self->ids->len)
    return NULL;

  id = g_array_index (self->ids, gint64, position);
  item = g_hash_table_lookup (self->items, &id);
  if (item == NULL)
    {
      if (g_hash_table_size (self->items) >= CACHE_SIZE)
        g_hash_table_remove_all (self->items);
      item = care_customer_item_new (NULL);
      g_hash_table_insert (self->items, g_memdup2 (&id, sizeof id), item);
      want (self, id);
    }

  return g_object_ref (item);
}

static void
care_customer_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = care_customer_list_get_item_type;
  iface->get_n_items = care_customer_list_get_n_items;
  iface->get_item = care_customer_list_get_item;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_customer_list_dispose (GObject *object)
{
  CareCustomerList *self = CARE_CUSTOMER_LIST (object);

  g_clear_handle_id (&self->fetch_id, g_source_remove);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (care_customer_list_parent_class)->dispose (object);
}

static void
care_customer_list_finalize (GObject *object)
{
  CareCustomerList *self = CARE_CUSTOMER_LIST (object);

  g_array_unref (self->ids);
  g_array_unref (self->wanted);
  g_strfreev (self->terms);
  g_hash_table_unref (self->items);

  G_OBJECT_CLASS (care_customer_list_parent_class)->finalize (object);
}

static void
care_customer_list_class_init (CareCustomerListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_customer_list_dispose;
  object_class->finalize = care_customer_list_finalize;
}

static void
care_customer_list_init (CareCustomerList *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->wanted = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
}

CareCustomerList *
care_customer_list_new (CareOffice *office)
{
  CareCustomerList *self = g_object_new (CARE_TYPE_CUSTOMER_LIST, NULL);

  self->office = g_object_ref (office);

  return self;
}

/* How many ids the two lists have in common at the beginning, or at the end. */
static guint
count_common (GArray   *one,
              GArray   *other,
              guint     skip,
              gboolean  at_end)
{
  guint limit = MIN (one->len, other->len) - skip;
  guint n = 0;

  while (n < limit)
    {
      guint here = at_end ? one->len - 1 - n : n;
      guint there = at_end ? other->len - 1 - n : n;

      if (g_array_index (one, gint64, here) != g_array_index (other, gint64, there))
        break;
      n++;
    }

  return n;
}

void
care_customer_list_set_ids (CareCustomerList *self,
                            GArray           *ids)
{
  g_autoptr(GArray) old = self->ids;
  guint first = count_common (old, ids, 0, FALSE);
  guint last = count_common (old, ids, first, TRUE);
  guint n_removed = old->len - first - last;
  guint n_added = ids->len - first - last;

  self->ids = g_array_ref (ids);
  if (n_removed == 0 && n_added == 0)
    return;
  if (n_removed + n_added < LONG_CHANGE)
    {
      g_list_model_items_changed (G_LIST_MODEL (self), first, n_removed, n_added);
      return;
    }

  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, old->len, 0);
  g_array_unref (self->ids);
  self->ids = ids;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, ids->len);
}

void
care_customer_list_set_terms (CareCustomerList  *self,
                              char             **terms)
{
  g_strfreev (self->terms);
  self->terms = g_strdupv (terms);
}

void
care_customer_list_put (CareCustomerList *self,
                        CareCustomerLine *line)
{
  CareCustomerItem *item = g_hash_table_lookup (self->items, &line->id);

  if (item != NULL)
    g_object_set (item, "record", line, NULL);
  else
    g_hash_table_insert (self->items, g_memdup2 (&line->id, sizeof line->id),
                         care_customer_item_new (line));
}

void
care_customer_list_refresh (CareCustomerList *self)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    want (self, *(gint64 *) id);
}

GArray *
care_customer_list_get_ids (CareCustomerList *self)
{
  return self->ids;
}

gint64
care_customer_list_get_id (CareCustomerList *self,
                           guint             position)
{
  return position < self->ids->len ? g_array_index (self->ids, gint64, position) : 0;
}
