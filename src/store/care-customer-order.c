/* care-customer-order.c — every couple, in the order somebody asked for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names, tickets, telephones, contacts and weddings are read off an index. Stages,
 * complaints and who looks after them are few values for many couples: each gets a
 * place, and the couples are dealt to the places in the order of their names.
 */
#include "care-customer-filter-table.h"

void
care_customer_order_free (CareCustomerOrder *self)
{
  g_array_unref (self->ids);
  g_free (self);
}

/* Appends what a statement lists and was not there before. */
static gboolean
walk (CareDb      *db,
      const char  *block,
      GArray      *ids,
      CareIdSet   *seen,
      GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);
  guint n = ids->len;

  if (query == NULL || !care_query_append_ids (query, ids, error))
    return FALSE;
  for (guint i = n; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      if (care_id_set_add (seen, id))
        g_array_index (ids, gint64, n++) = id;
    }
  g_array_set_size (ids, n);

  return TRUE;
}

static void
turn_round (GArray *ids,
            guint   n)
{
  for (guint i = 0; i < n / 2; i++)
    {
      gint64 *one = &g_array_index (ids, gint64, i);
      gint64 *other = &g_array_index (ids, gint64, n - 1 - i);
      gint64 swapped = *one;

      *one = *other;
      *other = swapped;
    }
}

/* ---- places ------------------------------------------------------------------------- */

/* Places from 1; 0 for none. By id. */
typedef struct
{
  GArray *places; /* guint16 */
  guint   highest;
} Places;

static void
give_place (Places *self,
            gint64  id,
            guint   place)
{
  if (id < 0 || id > CARE_ID_SET_MAX)
    return;
  if (id >= self->places->len)
    g_array_set_size (self->places, (guint) id + 1);
  g_array_index (self->places, guint16, id) = (guint16) MIN (place, G_MAXUINT16);
  self->highest = MAX (self->highest, MIN (place, G_MAXUINT16));
}

static guint
get_place (const Places *self,
           gint64        id)
{
  return id >= 0 && id < self->places->len ? g_array_index (self->places, guint16, id) : 0;
}

static gboolean
place_by_staff (CareDb   *db,
                Places   *places,
                GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-of-staff", error);
  gint64 staff_id = 0;
  guint place = 0;
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  for (;;)
    {
      gint64 next;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      next = care_query_get_int (query, "staff_id");
      if (next != staff_id)
        place++;
      staff_id = next;
      give_place (places, care_query_get_int (query, "id"), place);
    }
}

static gboolean
place_by_complaints (CareDb   *db,
                     Places   *places,
                     GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-complaints", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  for (;;)
    {
      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      give_place (places, care_query_get_int (query, "id"), (guint) care_query_get_int (query, "n"));
    }
}

/* Who has several open orders stands where the one that is farthest stands. */
static gboolean
place_by_stage (CareDb   *db,
                Places   *places,
                GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-reached", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  for (;;)
    {
      CareStage stage;
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      stage = care_stage_from_nick (care_query_get_text (query, "stage"), CARE_STAGE_BOOKED);
      id = care_query_get_int (query, "id");
      if (stage + 1 > get_place (places, id))
        give_place (places, id, stage + 1);
    }
}

/* Where each place begins; those without one begin behind them all. */
static guint *
find_starts (GArray       *ids,
             const Places *places)
{
  guint *starts = g_new0 (guint, places->highest + 2);

  for (guint i = 0; i < ids->len; i++)
    {
      guint place = get_place (places, g_array_index (ids, gint64, i));

      if (place > 0)
        starts[place + 1]++;
    }
  for (guint place = 1; place <= places->highest; place++)
    starts[place + 1] += starts[place];
  starts[0] = starts[places->highest + 1];

  return starts;
}

/* Deals the couples out, in the order in which they come. */
static GArray *
deal (GArray       *ids,
      const Places *places,
      guint        *n_keyed)
{
  g_autofree guint *starts = find_starts (ids, places);
  GArray *dealt = g_array_sized_new (FALSE, FALSE, sizeof (gint64), ids->len);

  *n_keyed = starts[0];
  g_array_set_size (dealt, ids->len);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      g_array_index (dealt, gint64, starts[get_place (places, id)]++) = id;
    }

  return dealt;
}

/* ---- the order ---------------------------------------------------------------------- */

static gboolean
put_in_places (CareDb             *db,
               CareCustomerSort    sort,
               CareCustomerOrder  *order,
               GError            **error)
{
  Places places = { g_array_new (FALSE, TRUE, sizeof (guint16)), 0 };
  g_autoptr(GArray) kept = places.places;
  GArray *dealt;
  gboolean is_read;

  if (sort == CARE_SORT_STAGE)
    is_read = place_by_stage (db, &places, error);
  else if (sort == CARE_SORT_ASSIGNED)
    is_read = place_by_staff (db, &places, error);
  else
    is_read = place_by_complaints (db, &places, error);
  if (!is_read)
    return FALSE;

  dealt = deal (order->ids, &places, &order->n_keyed);
  g_array_unref (order->ids);
  order->ids = dealt;

  return TRUE;
}

/* The statement of an index, or NULL. */
static const char *
get_walk (CareCustomerSort sort)
{
  switch (sort)
    {
    case CARE_SORT_TICKET:
      return "customer-filter/order-by-ticket";
    case CARE_SORT_PHONE:
      return "customer-filter/order-by-phone";
    case CARE_SORT_CONTACT:
      return "customer-filter/order-by-contact";
    case CARE_SORT_WEDDING:
      return "customer-filter/order-by-wedding";
    case CARE_SORT_NAME:
    case CARE_SORT_STAGE:
    case CARE_SORT_ASSIGNED:
    case CARE_SORT_COMPLAINT:
      return NULL;
    }

  g_return_val_if_reached (NULL);
}

CareCustomerOrder *
care_customer_filter_table_list_order (CareDb            *db,
                                       CareCustomerSort   sort,
                                       GError           **error)
{
  g_autoptr(CareCustomerOrder) order = g_new0 (CareCustomerOrder, 1);
  g_autoptr(CareIdSet) seen = care_id_set_new ();
  const char *block = get_walk (sort);

  order->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (block != NULL && !walk (db, block, order->ids, seen, error))
    return NULL;
  order->n_keyed = order->ids->len;
  if (sort == CARE_SORT_CONTACT)
    turn_round (order->ids, order->n_keyed);

  if (!walk (db, "customer-filter/order-by-name", order->ids, seen, error))
    return NULL;
  if (sort == CARE_SORT_NAME)
    order->n_keyed = order->ids->len;
  else if (block == NULL && !put_in_places (db, sort, order, error))
    return NULL;

  return g_steal_pointer (&order);
}

GArray *
care_customer_order_select (const CareCustomerOrder *self,
                            const CareIdSet         *members,
                            gboolean                 is_descending)
{
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), care_id_set_count (members));

  for (guint i = 0; i < self->ids->len; i++)
    {
      guint at = is_descending && i < self->n_keyed ? self->n_keyed - 1 - i : i;
      gint64 id = g_array_index (self->ids, gint64, at);

      if (care_id_set_has (members, id))
        g_array_append_val (ids, id);
    }

  return ids;
}
