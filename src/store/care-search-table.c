/* care-search-table.c — finding a couple by any fragment, as it is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-search-table.h"

#include <string.h>

#include "care-customer-table.h"
#include "domain/care-search-key.h"

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
  return care_db_list_of (db, "search/list-tickets", "customer_id", customer_id, text_from_row,
                          g_free, error);
}

/* What is known of a file; the lists are borrowed by the source. */
typedef struct
{
  GPtrArray        *names;
  GPtrArray        *pinyins;
  const char       *cards[2];
  CareSearchSource  source;
} Known;

static void
known_init (Known              *known,
            const CareCustomer *customer,
            GPtrArray          *tickets)
{
  known->names = g_ptr_array_new ();
  known->pinyins = g_ptr_array_new ();
  known->cards[0] = customer->card_no;
  known->cards[1] = NULL;
  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];

      g_ptr_array_add (known->names, person->name);
      g_ptr_array_add (known->pinyins, (gpointer) (person->pinyin != NULL ? person->pinyin : ""));
    }
  g_ptr_array_add (known->names, NULL);
  g_ptr_array_add (known->pinyins, NULL);
  if (tickets->len == 0 || tickets->pdata[tickets->len - 1] != NULL)
    g_ptr_array_add (tickets, NULL);

  known->source.names = (const char * const *) known->names->pdata;
  known->source.pinyins = (const char * const *) known->pinyins->pdata;
  known->source.phones = (const char * const *) customer->phones;
  known->source.tickets = (const char * const *) tickets->pdata;
  known->source.cards = known->cards;
}

static void
known_clear (Known *known)
{
  g_ptr_array_unref (known->names);
  g_ptr_array_unref (known->pinyins);
}

GPtrArray *
care_search_table_keys_of (const CareCustomer *customer,
                           GPtrArray          *tickets)
{
  Known known;
  GPtrArray *keys;

  known_init (&known, customer, tickets);
  keys = care_search_keys (&known.source);
  known_clear (&known);

  return keys;
}

gboolean
care_search_table_explain (CareDb   *db,
                           gint64    customer_id,
                           char    **terms,
                           char    **explanation,
                           GError  **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, customer_id, error);
  g_autoptr(GPtrArray) tickets = NULL;
  Known known;

  *explanation = NULL;
  if (customer == NULL)
    return FALSE;
  tickets = list_tickets (db, customer_id, error);
  if (tickets == NULL)
    return FALSE;

  known_init (&known, customer, tickets);
  *explanation = care_search_explain (&known.source, terms);
  known_clear (&known);

  return TRUE;
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
