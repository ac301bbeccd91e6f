/* care-search-table.c — finding a couple by any fragment, as it is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-search-table.h"

#include <string.h>

#include "care-customer-table.h"
#include "domain/care-search-key.h"

/* More hits than this for one term are not counted: another term will be rarer. */
#define ENOUGH 2000

/* Above the last letter of Unicode: the end of every range. */
#define RANGE_END "\xf4\x8f\xbf\xbf"

void
care_found_free (CareFound *self)
{
  g_free (self->customer_no);
  g_free (self->names);
  g_free (self->phone);
  g_free (self->order_no);
  g_free (self->matched);
  g_free (self);
}

/* ---- the keys of one file ------------------------------------------------------ */

static gpointer
text_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "text");
}

static GPtrArray *
list_tickets (CareDb   *db,
              gint64    customer_id,
              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "search/list-tickets", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_collect (query, text_from_row, g_free, error);
}

GPtrArray *
care_search_table_keys_of (const CareCustomer *customer,
                           GPtrArray          *tickets)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autoptr(GPtrArray) pinyins = g_ptr_array_new ();
  const char *cards[] = { customer->card_no, NULL };
  CareSearchSource source = { NULL };

  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];

      g_ptr_array_add (names, person->name);
      g_ptr_array_add (pinyins, (gpointer) (person->pinyin != NULL ? person->pinyin : ""));
    }
  g_ptr_array_add (names, NULL);
  g_ptr_array_add (pinyins, NULL);
  if (tickets->len == 0 || tickets->pdata[tickets->len - 1] != NULL)
    g_ptr_array_add (tickets, NULL);

  source.names = (const char * const *) names->pdata;
  source.pinyins = (const char * const *) pinyins->pdata;
  source.phones = (const char * const *) customer->phones;
  source.tickets = (const char * const *) tickets->pdata;
  source.cards = cards;

  return care_search_keys (&source);
}

static GPtrArray *
load_keys (CareDb   *db,
           gint64    customer_id,
           GError  **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, customer_id, error);
  g_autoptr(GPtrArray) tickets = NULL;

  if (customer == NULL)
    return NULL;
  tickets = list_tickets (db, customer_id, error);
  if (tickets == NULL)
    return NULL;

  return care_search_table_keys_of (customer, tickets);
}

static gboolean
run_for_keys (CareDb      *db,
              const char  *block,
              gint64       customer_id,
              GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);
  g_autoptr(GPtrArray) keys = load_keys (db, customer_id, error);

  if (query == NULL || keys == NULL)
    return FALSE;

  for (guint i = 0; i < keys->len; i++)
    {
      care_query_bind_text (query, "k", keys->pdata[i]);
      care_query_bind_int (query, "customer_id", customer_id);
      if (!care_query_run (query, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
care_search_table_drop (CareDb  *db,
                        gint64   customer_id,
                        GError **error)
{
  return run_for_keys (db, "search/drop", customer_id, error);
}

gboolean
care_search_table_put (CareDb  *db,
                       gint64   customer_id,
                       GError **error)
{
  return run_for_keys (db, "search/put", customer_id, error);
}

/* ---- finding ------------------------------------------------------------------- */

/* The customers that one term leads to, best first, each with the key that was hit. */
typedef struct
{
  GArray     *ids;  /* gint64 */
  GHashTable *keys; /* gint64 → key */
} Hits;

static void
hits_clear (Hits *hits)
{
  g_clear_pointer (&hits->ids, g_array_unref);
  g_clear_pointer (&hits->keys, g_hash_table_unref);
}

static gboolean
take_hits (CareDb      *db,
           const char  *block,
           const char  *term,
           guint        limit,
           Hits        *hits,
           GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "from", term);
  care_query_bind_int (query, "limit", limit);
  if (g_str_equal (block, "search/list-range"))
    {
      g_autofree char *until = g_strconcat (term, RANGE_END, NULL);

      care_query_bind_text (query, "until", until);
    }

  for (;;)
    {
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      id = care_query_get_int (query, "customer_id");
      if (g_hash_table_contains (hits->keys, &id))
        continue;
      g_array_append_val (hits->ids, id);
      g_hash_table_insert (hits->keys, g_memdup2 (&id, sizeof id),
                           care_query_dup_text (query, "k"));
    }
}

static gboolean
find_term (CareDb      *db,
           const char  *term,
           guint        limit,
           Hits        *hits,
           GError     **error)
{
  hits->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  hits->keys = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  /* A customer has some twenty keys, and few begin alike: read a little more than is shown. */
  return take_hits (db, "search/list-exact", term, limit, hits, error) &&
         (hits->ids->len >= limit ||
          take_hits (db, "search/list-range", term, limit * 4, hits, error));
}

static CareFound *
load_found (CareDb      *db,
            gint64       id,
            const char  *matched,
            GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "search/get", error);
  CareFound *found;
  gboolean has_row;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);
  found = g_new0 (CareFound, 1);
  if (!care_query_next (query, &has_row, error) || !has_row)
    return found;

  found->id = id;
  found->customer_no = care_query_dup_text (query, "customer_no");
  found->names = care_query_dup_text (query, "names");
  found->phone = care_query_dup_text (query, "phone");
  found->order_no = care_query_dup_text (query, "order_no");
  found->matched = g_strdup (matched);

  return found;
}

static gboolean
has_key_from (GPtrArray  *keys,
              const char *term)
{
  for (guint i = 0; i < keys->len; i++)
    if (g_str_has_prefix (keys->pdata[i], term))
      return TRUE;

  return FALSE;
}

/* Whether the file has a key for each of the terms; those of @skip are known to match. */
static gboolean
matches_all (CareDb      *db,
             gint64       id,
             char       **terms,
             guint        skip,
             GError     **error)
{
  g_autoptr(GPtrArray) keys = NULL;

  if (g_strv_length (terms) == 1)
    return TRUE;
  keys = load_keys (db, id, error);
  if (keys == NULL)
    return FALSE;

  for (guint i = 0; terms[i] != NULL; i++)
    if (i != skip && !has_key_from (keys, terms[i]))
      return FALSE;

  return TRUE;
}

/* Fills @rarest with the hits of the term that has fewest of them. */
static gboolean
find_rarest (CareDb   *db,
             char    **terms,
             guint     limit,
             Hits     *rarest,
             guint    *which,
             GError  **error)
{
  guint n_enough = terms[1] == NULL ? limit : ENOUGH;

  for (guint i = 0; terms[i] != NULL; i++)
    {
      Hits hits = { NULL, NULL };
      gboolean is_rarer;

      if (!find_term (db, terms[i], n_enough, &hits, error))
        {
          hits_clear (&hits);
          return FALSE;
        }
      is_rarer = rarest->ids == NULL || hits.ids->len < rarest->ids->len;
      if (is_rarer)
        {
          hits_clear (rarest);
          *rarest = hits;
          *which = i;
        }
      else
        hits_clear (&hits);
      if (rarest->ids->len == 0)
        break;
    }

  return TRUE;
}

GPtrArray *
care_search_table_find (CareDb   *db,
                        char    **terms,
                        guint     limit,
                        GError  **error)
{
  g_autoptr(GPtrArray) results = g_ptr_array_new_with_free_func ((GDestroyNotify) care_found_free);
  Hits rarest = { NULL, NULL };
  GError *failure = NULL;
  guint which = 0;

  if (terms[0] == NULL)
    return g_steal_pointer (&results);

  if (find_rarest (db, terms, limit, &rarest, &which, &failure))
    for (guint i = 0; i < rarest.ids->len && results->len < limit && failure == NULL; i++)
      {
        gint64 id = g_array_index (rarest.ids, gint64, i);
        CareFound *found;

        if (!matches_all (db, id, terms, which, &failure))
          continue;
        found = load_found (db, id, g_hash_table_lookup (rarest.keys, &id), &failure);
        if (found != NULL && found->id != 0)
          g_ptr_array_add (results, found);
        else if (found != NULL)
          care_found_free (found);
      }
  hits_clear (&rarest);

  if (failure == NULL)
    return g_steal_pointer (&results);

  g_propagate_error (error, failure);
  return NULL;
}
