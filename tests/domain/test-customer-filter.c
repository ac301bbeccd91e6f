/* test-customer-filter.c — groups, conditions, and how they are kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-customer-filter.h"
#include "domain/care-id-set.h"

static const struct
{
  CareStage         reached;
  CareCustomerGroup group;
} stages[] = {
  { CARE_STAGE_BOOKED,     CARE_GROUP_ORDERED },
  { CARE_STAGE_DRESS,      CARE_GROUP_DRESS },
  { CARE_STAGE_SHOOT,      CARE_GROUP_SHOOT },
  { CARE_STAGE_PROOF,      CARE_GROUP_PROOF },
  { CARE_STAGE_PRODUCTION, CARE_GROUP_PROOF },
  { CARE_STAGE_READY,      CARE_GROUP_PICKUP },
  { CARE_STAGE_PICKUP,     CARE_GROUP_PICKUP },
};

static void
test_stages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_assert_cmpint (care_stage_get_group (stages[i].reached), ==, stages[i].group);
      g_assert_true (care_customer_group_is_of_stage (stages[i].group));
    }
  g_assert_false (care_customer_group_is_of_stage (CARE_GROUP_ALL));
  g_assert_false (care_customer_group_is_of_stage (CARE_GROUP_WEDDING_SOON));
}

static const struct
{
  const char *name;
  gint64      total;
  gint64      paid;
  CarePaid    verdict;
} payments[] = {
  { "nothing",          399900, 0,      CARE_PAID_NOTHING },
  { "deposit",          399900, 50000,  CARE_PAID_PARTLY },
  { "one-fen-missing",  399900, 399899, CARE_PAID_PARTLY },
  { "exactly",          399900, 399900, CARE_PAID_IN_FULL },
  { "too-much",         399900, 400000, CARE_PAID_IN_FULL },
  { "a-present",        0,      0,      CARE_PAID_IN_FULL },
};

static void
test_paid (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);

  g_assert_cmpint (care_paid_of (payments[row].total, payments[row].paid), ==, payments[row].verdict);
}

/* ---- conditions ------------------------------------------------------------------- */

static const struct
{
  const char         *name;
  CareCustomerFilter  filter;
  guint               set;
  gboolean            asks_orders;
} conditions[] = {
  { "none",         { .group = CARE_GROUP_SHOOT },                           0, FALSE },
  { "spots",        { .spots = (char *) "湖" },        CARE_CONDITION_SPOTS, TRUE },
  { "place",        { .place = (char *) "Studio 2" },  CARE_CONDITION_PLACE, TRUE },
  { "price",        { .price_until = 500000 },         CARE_CONDITION_PRICE, TRUE },
  { "paid",         { .paid = CARE_PAID_PARTLY },      CARE_CONDITION_PAID, TRUE },
  { "server",       { .served_by = 7 },                CARE_CONDITION_SERVER, TRUE },
  { "days",         { .stage = CARE_STAGE_SHOOT, .from = 2460000 }, CARE_CONDITION_DAYS, TRUE },
  { "wedding-days", { .stage = CARE_STAGE_WEDDING, .until = 2460000 }, CARE_CONDITION_DAYS, FALSE },
  { "assigned",     { .assigned_to = 3 },              CARE_CONDITION_ASSIGNED, FALSE },
  { "two",          { .assigned_to = 3, .served_by = 7 },
    CARE_CONDITION_ASSIGNED | CARE_CONDITION_SERVER, TRUE },
};

static void
test_conditions (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareCustomerFilter) copy = care_customer_filter_copy (&conditions[row].filter);

  g_assert_cmpuint (care_customer_filter_get_set (copy), ==, conditions[row].set);
  g_assert_cmpint (care_customer_filter_asks_orders (copy), ==, conditions[row].asks_orders);
  care_customer_filter_clear_set (copy);
  g_assert_cmpuint (care_customer_filter_get_set (copy), ==, 0);
  g_assert_cmpint (copy->group, ==, conditions[row].filter.group);
}

/* ---- kept as a text ----------------------------------------------------------------- */

static void
test_round_trip (void)
{
  CareCustomerFilter filter = { .group = CARE_GROUP_PROOF, .spots = (char *) "a=b;\n[x] 湖 \\ \t",
                                .place = (char *) " 二号棚", .price_from = 1, .price_until = 9999999999,
                                .paid = CARE_PAID_NOTHING, .served_by = 12, .stage = CARE_STAGE_PICKUP,
                                .from = care_day_new (2026, 11, 1), .until = care_day_new (2026, 12, 31),
                                .assigned_to = 4, .sort = CARE_SORT_CONTACT, .is_descending = TRUE };
  g_autofree char *text = care_customer_filter_to_text (&filter);
  g_autoptr(CareCustomerFilter) back = care_customer_filter_from_text (text);

  g_assert_cmpint (back->group, ==, filter.group);
  g_assert_cmpstr (back->spots, ==, filter.spots);
  g_assert_cmpstr (back->place, ==, filter.place);
  g_assert_cmpint (back->price_from, ==, filter.price_from);
  g_assert_cmpint (back->price_until, ==, filter.price_until);
  g_assert_cmpint (back->paid, ==, filter.paid);
  g_assert_cmpint (back->served_by, ==, filter.served_by);
  g_assert_cmpint (back->stage, ==, filter.stage);
  g_assert_cmpint (back->from, ==, filter.from);
  g_assert_cmpint (back->until, ==, filter.until);
  g_assert_cmpint (back->assigned_to, ==, filter.assigned_to);
  g_assert_cmpint (back->sort, ==, filter.sort);
  g_assert_true (back->is_descending);
}

/* A text that was spoiled, or that a later program wrote, narrows nothing. */
static const char * const strange_texts[] = {
  "", "nonsense", "[filter]\ngroup=TWINS\nsort=SHOE_SIZE\n", "[filter]\nprice-from=-5\nfrom=2026-02-30\n",
  "[filter]\nmoon=full\nserved-by=x\n", "[other]\ngroup=MINE\n",
};

static void
test_strange_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (strange_texts); i++)
    {
      g_autoptr(CareCustomerFilter) filter = care_customer_filter_from_text (strange_texts[i]);

      g_assert_cmpint (filter->group, ==, CARE_GROUP_ALL);
      g_assert_cmpint (filter->sort, ==, CARE_SORT_NAME);
      g_assert_cmpuint (care_customer_filter_get_set (filter), ==, 0);
    }
}

/* ---- sets of ids ---------------------------------------------------------------------- */

static void
test_id_set (void)
{
  g_autoptr(CareIdSet) one = care_id_set_new ();
  g_autoptr(CareIdSet) other = care_id_set_new ();

  g_assert_true (care_id_set_add (one, 1));
  g_assert_false (care_id_set_add (one, 1));
  g_assert_true (care_id_set_add (one, 64));
  g_assert_true (care_id_set_add (one, 1000));
  g_assert_false (care_id_set_add (one, -1));
  g_assert_false (care_id_set_add (one, G_MAXINT64));
  g_assert_cmpuint (care_id_set_count (one), ==, 3);

  care_id_set_add (other, 64);
  care_id_set_add (other, 65);
  care_id_set_intersect (one, other);
  g_assert_cmpuint (care_id_set_count (one), ==, 1);
  g_assert_true (care_id_set_has (one, 64));
  g_assert_false (care_id_set_has (one, 1000));

  care_id_set_remove (one, 64);
  care_id_set_remove (one, 64);
  g_assert_cmpuint (care_id_set_count (one), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (payments); i++)
    {
      g_autofree char *path = g_strconcat ("/customer-filter/paid/", payments[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_paid);
    }
  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autofree char *path = g_strconcat ("/customer-filter/conditions/", conditions[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_conditions);
    }
  g_test_add_func ("/customer-filter/stages", test_stages);
  g_test_add_func ("/customer-filter/round-trip", test_round_trip);
  g_test_add_func ("/customer-filter/strange-texts", test_strange_texts);
  g_test_add_func ("/customer-filter/id-set", test_id_set);

  return g_test_run ();
}
