/* test-search-table.c — several terms find who matches them all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * So many couples that no term comes to its end at once: here the couples are asked
 * one by one. What is expected is read off their keys.
 */
#include <string.h>

#include "domain/care-search-key.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"
#include "store/care-store.h"

#define N_COUPLES 2300

static CareMoment
stand_still (gpointer data)
{
  return 1795226400;
}

/* Couple 2222 alone differs from her neighbours. */
static CareCustomer *
make_couple (int number)
{
  CareCustomer *customer = care_customer_new ();
  CarePerson *bride = care_person_new ();
  CarePerson *groom = care_person_new ();

  bride->name = g_strdup (number == 2222 ? "王·晓 芳" : "王丽");
  groom->name = g_strdup (number == 2222 ? "单强" : "李强");
  groom->pinyin = g_strdup (number == 2222 ? "dan qiang" : NULL);
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, bride);
  g_ptr_array_add (customer->persons, groom);
  customer->phones = g_new0 (char *, 2);
  customer->phones[0] = g_strdup_printf ("1380000%04d", number);
  customer->card_no = number == 2221 ? g_strdup ("V77123") : NULL;
  customer->created_on = care_day_new (2026, 11, 1);

  return customer;
}

static gpointer
fill (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  for (int i = 0; i < N_COUPLES; i++)
    {
      g_autoptr(CareCustomer) customer = make_couple (i);
      g_autoptr(CareOrder) order = care_order_new ();

      order->customer_id = care_customer_table_add (db, customer, 0, error);
      order->order_no = g_strdup_printf ("婚%s26%05d", i == 2220 ? "纱" : "", i);
      if (order->customer_id == 0 || care_order_table_add (db, order, 0, error) == 0 ||
          !care_search_table_put (db, order->customer_id, error))
        return NULL;
    }

  return CARE_DONE;
}

/* Couple n has the id n + 1. */
static const struct
{
  const char *name;
  const char *typed;
  gint64      id; /* of the only couple; 0: none; -1: as many as are asked for */
} searches[] = {
  { "names-of-both",          "王 李",          -1 },
  { "name-and-phone",         "王 1380000 2000", 2001 },
  { "phone-and-name",         "1380000 2000 王", 2001 },
  { "two-frequent-numbers",   "138 0000",        -1 },
  { "nobody-has-both",        "王 赵",           0 },
  { "sound-and-phone",        "wang 1380000 02100", 2101 },
  { "corrected-sound",        "wang dan",        2223 },
  { "name-with-punctuation",  "1380000 王晓",    2223 },
  { "letters-across-persons", "1380000 丽李",    0 },
  { "ticket-in-han",          "1380000 婚 02219", 2220 },
  { "longer-ticket",          "1380000 婚纱",    2221 },
  { "card",                   "1380000 v77",     2222 },
};

static gpointer
search (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_auto(GStrv) terms = g_strsplit (searches[i].typed, " ", -1);
      g_autoptr(GPtrArray) found = care_search_table_find (db, terms, 50, error);

      if (found == NULL)
        return NULL;
      g_test_message ("%s: %u", searches[i].name, found->len);
      g_assert_cmpuint (found->len, ==, searches[i].id < 0 ? 50 : searches[i].id == 0 ? 0 : 1);
      if (searches[i].id > 0)
        g_assert_cmpint (((const CareFound *) found->pdata[0])->id, ==, searches[i].id);
    }

  return CARE_DONE;
}

static void
test_several_terms (void)
{
  const CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;
  g_autoptr(CareStore) store = care_store_open (NULL, CARE_DB_MEMORY, stand_still, NULL, &error);

  g_assert_no_error (error);
  care_store_write (store, program, CARE_DEED_FOUND_STUDIO, fill, NULL, NULL, &error);
  g_assert_no_error (error);
  care_store_read (store, search, NULL, NULL, &error);
  g_assert_no_error (error);
  care_store_close (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search-table/several-terms", test_several_terms);

  return g_test_run ();
}
