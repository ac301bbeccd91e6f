/* care-customer-filter-table.c — who is in a group: sets cut with sets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-customer-filter-table.h"
#include "domain/care-search-key.h"

/* ---- sets --------------------------------------------------------------------------- */

static CareIdSet *
collect (CareQuery  *query,
         GError    **error)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  CareIdSet *set;

  if (!care_query_append_ids (query, ids, error))
    return NULL;
  set = care_id_set_new ();
  for (guint i = 0; i < ids->len; i++)
    care_id_set_add (set, g_array_index (ids, gint64, i));

  return set;
}

/* The ids of a statement that needs no more than its name. */
static CareIdSet *
list_plain (CareDb      *db,
            const char  *block,
            GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);

  return query != NULL ? collect (query, error) : NULL;
}

static gboolean
remove_state (CareDb             *db,
              CareIdSet          *set,
              CareCustomerState   state,
              GError            **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-of-state", error);
  gboolean has_row = TRUE;

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "state", care_customer_state_get_nick (state));
  while (care_query_next (query, &has_row, error))
    {
      if (!has_row)
        return TRUE;
      care_id_set_remove (set, care_query_get_int (query, "id"));
    }

  return FALSE;
}

static CareIdSet *
list_lapsed (CareDb  *db,
             GError **error)
{
  static const CareCustomerState states[] = { CARE_CUSTOMER_LAPSED, CARE_CUSTOMER_LOST };
  g_autoptr(CareIdSet) set = care_id_set_new ();

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-of-state", error);
      gboolean has_row;

      if (query == NULL)
        return NULL;
      care_query_bind_text (query, "state", care_customer_state_get_nick (states[i]));
      for (;;)
        {
          if (!care_query_next (query, &has_row, error))
            return NULL;
          if (!has_row)
            break;
          care_id_set_add (set, care_query_get_int (query, "id"));
        }
    }

  return g_steal_pointer (&set);
}

static CareIdSet *
list_assigned (CareDb   *db,
               gint64    staff_id,
               GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-assigned", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "staff_id", staff_id);

  return collect (query, error);
}

/* No day is open at that end. */
static void
bind_days (CareQuery *query,
           CareDay    from,
           CareDay    until)
{
  care_query_bind_day (query, "from", from != CARE_DAY_NONE ? from : care_day_new (1600, 1, 1));
  care_query_bind_day (query, "until", until != CARE_DAY_NONE ? until : care_day_new (9999, 12, 31));
}

static CareIdSet *
list_weddings (CareDb   *db,
               CareDay   from,
               CareDay   until,
               GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-weddings", error);

  if (query == NULL)
    return NULL;
  bind_days (query, from, until);

  return collect (query, error);
}

/* ---- what orders have reached ----------------------------------------------------------- */

/* Told of every open order once, with the last stage that was done. */
typedef void (*ReachedFunc) (gint64    order_id,
                             gint64    customer_id,
                             CareStage reached,
                             gpointer  data);

static gboolean
each_reached (CareDb       *db,
              ReachedFunc   func,
              gpointer      data,
              GError      **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-reached", error);
  gint64 order_id = 0;
  gint64 customer_id = 0;
  CareStage reached = CARE_STAGE_BOOKED;
  gboolean has_row = TRUE;

  if (query == NULL)
    return FALSE;

  while (care_query_next (query, &has_row, error))
    {
      gint64 next = has_row ? care_query_get_int (query, "order_id") : 0;
      CareStage stage;

      if (next != order_id && order_id != 0)
        func (order_id, customer_id, reached, data);
      if (!has_row)
        return TRUE;

      stage = care_stage_from_nick (care_query_get_text (query, "stage"), CARE_STAGE_BOOKED);
      reached = next == order_id ? MAX (reached, stage) : stage;
      order_id = next;
      customer_id = care_query_get_int (query, "id");
    }

  return FALSE;
}

typedef struct
{
  CareCustomerGroup  group;
  const CareIdSet   *orders; /* (nullable) that match the conditions */
  CareIdSet         *set;
} Reaching;

static void
add_reached (gint64    order_id,
             gint64    customer_id,
             CareStage reached,
             gpointer  data)
{
  Reaching *reaching = data;

  if (care_stage_get_group (reached) == reaching->group &&
      (reaching->orders == NULL || care_id_set_has (reaching->orders, order_id)))
    care_id_set_add (reaching->set, customer_id);
}

static CareIdSet *
list_reached (CareDb             *db,
              CareCustomerGroup   group,
              const CareIdSet    *orders,
              GError            **error)
{
  g_autoptr(CareIdSet) set = care_id_set_new ();
  Reaching reaching = { group, orders, set };

  return each_reached (db, add_reached, &reaching, error) ? g_steal_pointer (&set) : NULL;
}

static CareIdSet *
list_late (CareDb           *db,
           CareDay           today,
           const CareIdSet  *orders,
           GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-late", error);
  g_autoptr(CareIdSet) set = care_id_set_new ();
  gboolean has_row;

  if (query == NULL)
    return NULL;

  care_query_bind_day (query, "today", today);
  for (;;)
    {
      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&set);
      if (orders == NULL || care_id_set_has (orders, care_query_get_int (query, "order_id")))
        care_id_set_add (set, care_query_get_int (query, "id"));
    }
}

/* ---- conditions on orders ----------------------------------------------------------------- */

/* Whether @part, folded, is in @text. */
static gboolean
has_part (const char *text,
          const char *part)
{
  g_autofree char *folded = text != NULL ? care_search_fold (text) : NULL;

  return folded != NULL && strstr (folded, part) != NULL;
}

static CareIdSet *
list_served (CareDb   *db,
             gint64    staff_id,
             GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-served", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "staff_id", staff_id);

  return collect (query, error);
}

static CareIdSet *
list_dated (CareDb                    *db,
            const CareCustomerFilter  *filter,
            GError                   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-dated", error);

  if (query == NULL)
    return NULL;
  care_query_bind_text (query, "stage", care_stage_get_nick (filter->stage));
  bind_days (query, filter->from, filter->until);

  return collect (query, error);
}

static CareIdSet *
list_placed (CareDb      *db,
             const char  *place,
             GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-placed", error);
  g_autoptr(CareIdSet) set = care_id_set_new ();
  g_autofree char *part = care_search_fold (place);
  gboolean has_row;

  if (query == NULL)
    return NULL;
  for (;;)
    {
      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&set);
      if (has_part (care_query_get_text (query, "place"), part))
        care_id_set_add (set, care_query_get_int (query, "order_id"));
    }
}

/* Cuts @set, or becomes it. Takes @other; FALSE when there is none: reading failed. */
static gboolean
cut (CareIdSet **set,
     CareIdSet  *other)
{
  if (other == NULL)
    return FALSE;
  if (*set == NULL)
    {
      *set = other;
      return TRUE;
    }

  care_id_set_intersect (*set, other);
  care_id_set_free (other);

  return TRUE;
}

static gboolean
is_paid_so (CareDb    *db,
            gint64     order_id,
            gint64     price,
            CarePaid   paid,
            gboolean  *is_so,
            GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/get-paid", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "order_id", order_id);
  if (!care_query_next (query, &has_row, error))
    return FALSE;
  *is_so = care_paid_of (price + care_query_get_int (query, "extra"),
                         care_query_get_int (query, "paid")) == paid;

  return TRUE;
}

/* Asks each order for spots, price and payment. @customers gets whose they are. */
static CareIdSet *
list_priced (CareDb                    *db,
             const CareCustomerFilter  *filter,
             const CareIdSet           *among,
             CareIdSet                 *customers,
             GError                   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/list-orders", error);
  g_autoptr(CareIdSet) set = care_id_set_new ();
  g_autofree char *spots = filter->spots != NULL ? care_search_fold (filter->spots) : NULL;
  gboolean has_row = TRUE;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "price_from", filter->price_from);
  care_query_bind_int (query, "price_until", filter->price_until > 0 ? filter->price_until : G_MAXINT64);
  while (care_query_next (query, &has_row, error))
    {
      gboolean is_so = TRUE;
      gint64 id;

      if (!has_row)
        return g_steal_pointer (&set);
      id = care_query_get_int (query, "order_id");
      if ((among != NULL && !care_id_set_has (among, id)) ||
          (spots != NULL && !has_part (care_query_get_text (query, "spots"), spots)))
        continue;
      if (filter->paid != CARE_PAID_ANY &&
          !is_paid_so (db, id, care_query_get_int (query, "price"), filter->paid, &is_so, error))
        return NULL;
      if (is_so && care_id_set_add (set, id))
        care_id_set_add (customers, care_query_get_int (query, "id"));
    }

  return NULL;
}

/* The orders for which every condition holds; @customers gets whose they are. */
static CareIdSet *
list_orders (CareDb                    *db,
             const CareCustomerFilter  *filter,
             CareIdSet                 *customers,
             GError                   **error)
{
  guint set = care_customer_filter_get_set (filter);
  g_autoptr(CareIdSet) orders = NULL;

  if ((set & CARE_CONDITION_SERVER) != 0 && !cut (&orders, list_served (db, filter->served_by, error)))
    return NULL;
  if ((set & CARE_CONDITION_DAYS) != 0 && filter->stage != CARE_STAGE_WEDDING &&
      !cut (&orders, list_dated (db, filter, error)))
    return NULL;
  if ((set & CARE_CONDITION_PLACE) != 0 && !cut (&orders, list_placed (db, filter->place, error)))
    return NULL;

  return list_priced (db, filter, orders, customers, error);
}

/* ---- groups --------------------------------------------------------------------------------- */

/* @orders is NULL where no condition asks for orders. */
static CareIdSet *
list_group (CareDb                    *db,
            const CareCustomerFilter  *filter,
            const CareIdSet           *orders,
            CareDay                    today,
            gint64                     me,
            GError                   **error)
{
  switch (filter->group)
    {
    case CARE_GROUP_ALL:
      return list_plain (db, "customer-filter/list-all", error);
    case CARE_GROUP_ORDERED:
    case CARE_GROUP_DRESS:
    case CARE_GROUP_SHOOT:
    case CARE_GROUP_PROOF:
    case CARE_GROUP_PICKUP:
      return list_reached (db, filter->group, orders, error);
    case CARE_GROUP_WEDDING_SOON:
      return list_weddings (db, today, today + CARE_WEDDING_SOON_DAYS, error);
    case CARE_GROUP_LATE:
      return list_late (db, today, orders, error);
    case CARE_GROUP_MEMBERS:
      return list_plain (db, "customer-filter/list-members", error);
    case CARE_GROUP_LAPSED:
      return list_lapsed (db, error);
    case CARE_GROUP_UNASSIGNED:
      return list_plain (db, "customer-filter/list-unassigned", error);
    case CARE_GROUP_MINE:
      return list_assigned (db, me, error);
    }

  g_return_val_if_reached (NULL);
}

CareIdSet *
care_customer_filter_table_list_members (CareDb                    *db,
                                         const CareCustomerFilter  *filter,
                                         CareDay                    today,
                                         gint64                     me,
                                         GError                   **error)
{
  guint set = care_customer_filter_get_set (filter);
  gboolean asks_orders = care_customer_filter_asks_orders (filter);
  g_autoptr(CareIdSet) owners = care_id_set_new ();
  g_autoptr(CareIdSet) orders = asks_orders ? list_orders (db, filter, owners, error) : NULL;
  g_autoptr(CareIdSet) members = NULL;

  if (asks_orders && orders == NULL)
    return NULL;
  members = list_group (db, filter, orders, today, me, error);
  if (members == NULL || !remove_state (db, members, CARE_CUSTOMER_DELETED, error))
    return NULL;

  if (asks_orders)
    care_id_set_intersect (members, owners);
  if ((set & CARE_CONDITION_ASSIGNED) != 0 &&
      !cut (&members, list_assigned (db, filter->assigned_to, error)))
    return NULL;
  if ((set & CARE_CONDITION_DAYS) != 0 && filter->stage == CARE_STAGE_WEDDING &&
      !cut (&members, list_weddings (db, filter->from, filter->until, error)))
    return NULL;

  return g_steal_pointer (&members);
}

CareIdSet *
care_customer_filter_table_list_everybody (CareDb                   *db,
                                           const CareCustomerOrder  *order,
                                           GError                  **error)
{
  g_autoptr(CareIdSet) members = care_id_set_new ();

  for (guint i = 0; i < order->ids->len; i++)
    care_id_set_add (members, g_array_index (order->ids, gint64, i));

  return remove_state (db, members, CARE_CUSTOMER_DELETED, error) ? g_steal_pointer (&members) : NULL;
}

/* ---- counts ----------------------------------------------------------------------------------- */

static void
sort_into_groups (gint64    order_id,
                  gint64    customer_id,
                  CareStage reached,
                  gpointer  data)
{
  CareIdSet **sets = data;

  care_id_set_add (sets[care_stage_get_group (reached)], customer_id);
}

static gboolean
count_stages (CareDb   *db,
              guint    *counts,
              GError  **error)
{
  CareIdSet *sets[CARE_N_GROUPS] = { NULL };
  gboolean is_read;

  for (guint i = CARE_GROUP_ORDERED; i <= CARE_GROUP_PICKUP; i++)
    sets[i] = care_id_set_new ();
  is_read = each_reached (db, sort_into_groups, sets, error);
  for (guint i = CARE_GROUP_ORDERED; i <= CARE_GROUP_PICKUP; i++)
    {
      is_read = is_read && remove_state (db, sets[i], CARE_CUSTOMER_DELETED, error);
      counts[i] = care_id_set_count (sets[i]);
      care_id_set_free (sets[i]);
    }

  return is_read;
}

static gboolean
count_everybody (CareDb   *db,
                 guint    *count,
                 GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-filter/count-all", error);
  g_autoptr(CareQuery) erased = care_db_query (db, "customer-filter/list-of-state", error);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 n = 0;

  if (query == NULL || erased == NULL || !care_query_fetch_int (query, 0, &n, error))
    return FALSE;
  care_query_bind_text (erased, "state", care_customer_state_get_nick (CARE_CUSTOMER_DELETED));
  if (!care_query_append_ids (erased, ids, error))
    return FALSE;
  *count = (guint) n - ids->len;

  return TRUE;
}

gboolean
care_customer_filter_table_count (CareDb   *db,
                                  CareDay   today,
                                  gint64    me,
                                  guint    *counts,
                                  GError  **error)
{
  if (!count_stages (db, counts, error) || !count_everybody (db, &counts[CARE_GROUP_ALL], error))
    return FALSE;

  for (guint i = 0; i < CARE_N_GROUPS; i++)
    {
      CareCustomerFilter filter = { .group = (CareCustomerGroup) i };
      g_autoptr(CareIdSet) members = NULL;

      if (filter.group == CARE_GROUP_ALL || care_customer_group_is_of_stage (filter.group))
        continue;
      members = care_customer_filter_table_list_members (db, &filter, today, me, error);
      if (members == NULL)
        return FALSE;
      counts[i] = care_id_set_count (members);
    }

  return TRUE;
}
