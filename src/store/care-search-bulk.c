/* care-search-bulk.c — the search keys of many new files, written in their order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-search-bulk.h"

#include <string.h>

#include "care-search-table.h"

/* Enough for neighbours to meet in a big file, and some megabytes of memory at most. */
#define ENOUGH 200000

/* Keys of one statement; see search/put-sixteen. */
#define AT_ONCE 16

static const struct
{
  const char *key;
  const char *customer;
} places[AT_ONCE] = {
  { "k0", "customer0" }, { "k1", "customer1" }, { "k2", "customer2" }, { "k3", "customer3" },
  { "k4", "customer4" }, { "k5", "customer5" }, { "k6", "customer6" }, { "k7", "customer7" },
  { "k8", "customer8" }, { "k9", "customer9" }, { "k10", "customer10" }, { "k11", "customer11" },
  { "k12", "customer12" }, { "k13", "customer13" }, { "k14", "customer14" }, { "k15", "customer15" },
};

typedef struct
{
  guint64  head; /* the first eight bytes of the key: they decide most comparisons */
  char    *key;  /* (owned) */
  gint64   customer_id;
} Entry;

struct _CareSearchBulk
{
  GArray     *entries;   /* Entry */
  GHashTable *customers; /* gint64 → itself: whose keys wait */
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_free (entry->key);
}

static guint64
head_of (const char *key)
{
  guint64 head = 0;

  for (int i = 0; i < 8; i++)
    {
      head = head << 8 | (guint8) *key;
      if (*key != '\0')
        key++;
    }

  return head;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *left = a;
  const Entry *right = b;
  int order;

  if (left->head != right->head)
    return left->head < right->head ? -1 : 1;

  order = strcmp (left->key, right->key);

  return order != 0 ? order : (left->customer_id > right->customer_id) -
                              (left->customer_id < right->customer_id);
}

CareSearchBulk *
care_search_bulk_new (void)
{
  CareSearchBulk *self = g_new0 (CareSearchBulk, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);
  self->customers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  return self;
}

void
care_search_bulk_free (CareSearchBulk *self)
{
  g_array_unref (self->entries);
  g_hash_table_unref (self->customers);
  g_free (self);
}

gboolean
care_search_bulk_add (CareSearchBulk      *self,
                      CareDb              *db,
                      const CareCustomer  *customer,
                      const char          *ticket,
                      GError             **error)
{
  g_autoptr(GPtrArray) tickets = g_ptr_array_new ();
  g_autoptr(GPtrArray) keys = NULL;

  g_ptr_array_add (tickets, (gpointer) ticket);
  keys = care_search_table_keys_of (customer, tickets);
  g_ptr_array_set_free_func (keys, NULL);
  for (guint i = 0; i < keys->len; i++)
    {
      Entry entry = { head_of (keys->pdata[i]), keys->pdata[i], customer->id };

      g_array_append_val (self->entries, entry);
    }
  g_hash_table_add (self->customers, g_memdup2 (&customer->id, sizeof customer->id));

  return self->entries->len < ENOUGH || care_search_bulk_flush (self, db, error);
}

gboolean
care_search_bulk_holds (CareSearchBulk *self,
                        gint64          customer_id)
{
  return g_hash_table_contains (self->customers, &customer_id);
}

static gboolean
put_sixteen (CareQuery    *query,
             const Entry  *entries,
             GError      **error)
{
  for (guint i = 0; i < AT_ONCE; i++)
    {
      care_query_bind_borrowed (query, places[i].key, entries[i].key);
      care_query_bind_int (query, places[i].customer, entries[i].customer_id);
    }

  return care_query_run (query, error);
}

static gboolean
put_one (CareQuery    *query,
         const Entry  *entry,
         GError      **error)
{
  care_query_bind_text (query, "k", entry->key);
  care_query_bind_int (query, "customer_id", entry->customer_id);

  return care_query_run (query, error);
}

gboolean
care_search_bulk_flush (CareSearchBulk  *self,
                        CareDb          *db,
                        GError         **error)
{
  g_autoptr(CareQuery) sixteen = care_db_query (db, "search/put-sixteen", error);
  g_autoptr(CareQuery) one = care_db_query (db, "search/put", error);
  const Entry *entries = (const Entry *) (void *) self->entries->data;
  guint i = 0;

  if (sixteen == NULL || one == NULL)
    return FALSE;

  g_array_sort (self->entries, compare_entries);
  for (; i + AT_ONCE <= self->entries->len; i += AT_ONCE)
    if (!put_sixteen (sixteen, entries + i, error))
      return FALSE;
  for (; i < self->entries->len; i++)
    if (!put_one (one, entries + i, error))
      return FALSE;
  g_array_set_size (self->entries, 0);
  g_hash_table_remove_all (self->customers);

  return TRUE;
}
