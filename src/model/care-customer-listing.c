/* care-customer-listing.c — what a list of couples shows, looked up in the worker
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-listing.h"

#include "domain/care-search-key.h"
#include "store/care-search-table.h"

/* More results than this nobody reads; another letter is quicker. */
#define MOST_FOUND 200

/* Lines that come with the list itself: the first screen. */
#define FIRST_LINES 40

CareCustomerListing *
care_customer_listing_new (const char               *query,
                           const CareCustomerFilter *filter,
                           CareDay                   today,
                           gint64                    me)
{
  CareCustomerListing *self = g_new0 (CareCustomerListing, 1);

  self->query = g_strdup (query);
  self->filter = care_customer_filter_copy (filter);
  self->today = today;
  self->me = me;
  self->n_first = FIRST_LINES;

  return self;
}

void
care_customer_listing_free (gpointer listing)
{
  CareCustomerListing *self = listing;

  g_free (self->query);
  care_customer_filter_unref (self->filter);
  g_clear_pointer (&self->order, care_customer_order_free);
  g_strfreev (self->terms);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_free (self);
}

static GArray *
find_ids (CareDb   *db,
          char    **terms,
          GError  **error)
{
  g_autoptr(GPtrArray) found = care_search_table_find (db, terms, MOST_FOUND, error);
  GArray *ids;

  if (found == NULL)
    return NULL;
  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < found->len; i++)
    g_array_append_val (ids, ((CareFound *) found->pdata[i])->id);

  return ids;
}

static GArray *
list_ids (CareDb               *db,
          CareCustomerListing  *self,
          GError              **error)
{
  gboolean is_everybody = self->filter->group == CARE_GROUP_ALL &&
                          care_customer_filter_get_set (self->filter) == 0;
  g_autoptr(CareIdSet) members = NULL;

  if (self->order == NULL)
    self->order = care_customer_filter_table_list_order (db, self->filter->sort, error);
  if (self->order == NULL)
    return NULL;
  members = is_everybody ? care_customer_filter_table_list_everybody (db, self->order, error)
                         : care_customer_filter_table_list_members (db, self->filter, self->today, self->me,
                                                                    error);
  if (members == NULL)
    return NULL;

  return care_customer_order_select (self->order, members, self->filter->is_descending);
}

CareCustomerLine *
care_customer_listing_load_line (CareDb  *db,
                                 gint64   id,
                                 char   **terms,
                                 GError **error)
{
  g_autoptr(CareCustomerLine) line = care_customer_line_table_get (db, id, error);

  if (line != NULL && terms != NULL && terms[0] != NULL &&
      !care_search_table_explain (db, id, terms, &line->matched, error))
    return NULL;

  return g_steal_pointer (&line);
}

gpointer
care_customer_listing_run (CareDb        *db,
                           gpointer       data,
                           GCancellable  *cancellable,
                           GError       **error)
{
  CareCustomerListing *self = data;

  self->terms = care_search_terms (self->query);
  self->ids = self->terms[0] != NULL ? find_ids (db, self->terms, error) : list_ids (db, self, error);
  if (self->ids == NULL)
    return NULL;

  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_customer_line_unref);
  for (guint i = 0; i < MIN (self->ids->len, self->n_first); i++)
    {
      CareCustomerLine *line = care_customer_listing_load_line (db, g_array_index (self->ids, gint64, i),
                                                                self->terms, error);

      if (line == NULL)
        return NULL;
      g_ptr_array_add (self->lines, line);
    }

  return CARE_DONE;
}
