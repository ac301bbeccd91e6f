/* care-item.c — a record as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-item.h"

static gint64
id_of_item (gpointer     item,
            CareRecordId get_id)
{
  g_auto(GValue) value = G_VALUE_INIT;

  g_object_get_property (item, "record", &value);

  return get_id (g_value_get_boxed (&value));
}

static gpointer
item_for (GHashTable *old_items,
          gpointer    record,
          GType       item_type,
          gint64      id)
{
  GObject *item = g_hash_table_lookup (old_items, &id);

  if (item == NULL)
    return g_object_new (item_type, "record", record, NULL);

  g_object_set (item, "record", record, NULL);

  return g_object_ref (item);
}

/* Only what lies between the common beginning and the common end is spliced. */
static void
splice_difference (GListStore *list,
                   GPtrArray  *items)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint n_head = 0;
  guint n_tail = 0;

  while (n_head < n_old && n_head < items->len)
    {
      g_autoptr(GObject) old = g_list_model_get_item (G_LIST_MODEL (list), n_head);

      if (old != items->pdata[n_head])
        break;
      n_head++;
    }
  while (n_tail < n_old - n_head && n_tail < items->len - n_head)
    {
      g_autoptr(GObject) old = g_list_model_get_item (G_LIST_MODEL (list), n_old - 1 - n_tail);

      if (old != items->pdata[items->len - 1 - n_tail])
        break;
      n_tail++;
    }

  if (n_old - n_head - n_tail > 0 || items->len - n_head - n_tail > 0)
    g_list_store_splice (list, n_head, n_old - n_head - n_tail, items->pdata + n_head,
                         items->len - n_head - n_tail);
}

void
care_item_list_merge (GListStore   *list,
                      GPtrArray    *records,
                      GType         item_type,
                      CareRecordId  get_id)
{
  g_autoptr(GHashTable) old_items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                                           g_object_unref);
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      GObject *item = g_list_model_get_item (G_LIST_MODEL (list), i);
      gint64 id = id_of_item (item, get_id);

      g_hash_table_insert (old_items, g_memdup2 (&id, sizeof id), item);
    }
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (items, item_for (old_items, records->pdata[i], item_type,
                                      get_id (records->pdata[i])));

  splice_difference (list, items);
}
