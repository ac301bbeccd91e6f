/* test-customer-filter-table.c — who is in a group, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Eight couples, each with something of her own. What is expected is written as the
 * letters of the couples, in the order of the list.
 */
#include "store/care-complaint-table.h"
#include "store/care-customer-filter-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-saved-filter-table.h"
#include "store/care-staff-table.h"
#include "store/care-store.h"
#include "store/care-visit-table.h"

#define TODAY "2026-11-21"

/* Days of some of them, as GDate counts. */
#define SHOT    739930 /* 2026-11-10 */
#define WEDDING 739941 /* 2026-11-21 */
#define PLANNED 739974 /* 2026-12-24 */

enum
{
  NOBODY,
  ANNA, /* specialists */
  BEATE,
  PHOTOGRAPHER,
  N_STAFF
};

/* The couple in line n is the letter n of the alphabet, and so is her name. */
static const struct
{
  guint              specialist;
  CareLevel          level;
  CareCustomerState  state;
  const char        *wedding;
  const char        *order_no;   /* NULL: no order */
  CareStage          reached;
  const char        *reached_on;
  const char        *next_on;    /* planned day of the stage that follows */
  gint64             price;
  gint64             paid;
  const char        *spots;
  gboolean           is_served;
  guint              n_complaints;
  CareMoment         visited_at; /* 0: never */
} couples[] = {
  /* A */
  { ANNA, CARE_LEVEL_ORDINARY, CARE_CUSTOMER_ACTIVE, "2026-12-01", "T5", CARE_STAGE_BOOKED, "2026-11-01",
    "2026-12-24", 399900, 0, "太子湾、西湖", FALSE, 0, 300 },
  /* B */
  { ANNA, CARE_LEVEL_VIP, CARE_CUSTOMER_ACTIVE, NULL, "T4", CARE_STAGE_DRESS, "2026-11-02",
    "2026-11-20", 599900, 50000, NULL, FALSE, 2, 0 },
  /* C */
  { BEATE, CARE_LEVEL_ORDINARY, CARE_CUSTOMER_ACTIVE, "2026-11-21", "T3", CARE_STAGE_SHOOT, "2026-11-10",
    "2026-11-21", 399900, 399900, "西湖", TRUE, 0, 100 },
  /* D */
  { NOBODY, CARE_LEVEL_ORDINARY, CARE_CUSTOMER_ACTIVE, "2026-12-22", "T2", CARE_STAGE_PRODUCTION,
    "2026-11-15", NULL, 899900, 1, NULL, TRUE, 1, 200 },
  /* E */
  { BEATE, CARE_LEVEL_MEMBER, CARE_CUSTOMER_LAPSED, NULL, "T1", CARE_STAGE_READY, "2026-11-18",
    "2026-11-01", 0, 0, "西湖", FALSE, 0, 0 },
  /* F */
  { NOBODY, CARE_LEVEL_ORDINARY, CARE_CUSTOMER_ACTIVE, NULL, NULL, 0, NULL, NULL, 0, 0, NULL, FALSE, 0, 0 },
  /* G */
  { ANNA, CARE_LEVEL_VIP, CARE_CUSTOMER_DELETED, "2026-12-02", "T6", CARE_STAGE_DRESS, "2026-11-02",
    "2026-11-01", 1, 0, "西湖", TRUE, 3, 400 },
  /* H */
  { NOBODY, CARE_LEVEL_ORDINARY, CARE_CUSTOMER_LOST, "2026-11-20", NULL, 0, NULL, NULL, 0, 0, NULL, FALSE,
    0, 0 },
};

static CareMoment
stand_still (gpointer data)
{
  return 1795226400;
}

static gint64
add_couple (CareDb  *db,
            guint    row,
            gint64  *staff,
            GError **error)
{
  g_autoptr(CareCustomer) customer = care_customer_new ();
  CarePerson *person = care_person_new ();

  person->name = g_strdup_printf ("%c", 'A' + (int) row);
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, person);
  customer->phones = g_new0 (char *, 2);
  customer->phones[0] = g_strdup_printf ("138000%05u", (row * 5) % 8);
  customer->assigned_to = staff[couples[row].specialist];
  customer->level = couples[row].level;
  customer->state = couples[row].state;
  customer->wedding_on = care_day_from_iso (couples[row].wedding);
  customer->created_on = care_day_new (2026, 11, 1);

  return care_customer_table_add (db, customer, 0, error);
}

static gboolean
add_order (CareDb  *db,
           guint    row,
           gint64   customer_id,
           gint64  *staff,
           GError **error)
{
  g_autoptr(CareOrder) order = care_order_new ();
  CareStage reached = couples[row].reached;

  order->customer_id = customer_id;
  order->order_no = g_strdup (couples[row].order_no);
  order->price = couples[row].price;
  order->paid = couples[row].paid;
  order->spots = g_strdup (couples[row].spots);
  order->stages[CARE_STAGE_BOOKED].done_on = care_day_new (2026, 10, 1);
  order->stages[reached].done_on = care_day_from_iso (couples[row].reached_on);
  order->stages[reached + 1].planned_on = care_day_from_iso (couples[row].next_on);
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  if (couples[row].is_served)
    g_ptr_array_add (order->servers,
                     care_server_new (CARE_DEPARTMENT_PHOTO, staff[PHOTOGRAPHER], "Photographer"));

  return care_order_table_add (db, order, 0, error) != 0;
}

static gboolean
add_history (CareDb  *db,
             guint    row,
             gint64   customer_id,
             GError **error)
{
  g_autoptr(CareVisit) visit = care_visit_new ();

  for (guint i = 0; i < couples[row].n_complaints; i++)
    {
      g_autoptr(CareComplaint) complaint = care_complaint_new ();

      complaint->customer_id = customer_id;
      complaint->complaint_no = g_strdup_printf ("TS-%u-%u", row, i);
      complaint->created_at = 1;
      complaint->subject = g_strdup ("late");
      if (care_complaint_table_add (db, complaint, error) == 0)
        return FALSE;
    }
  if (couples[row].visited_at == 0)
    return TRUE;

  visit->visit_no = g_strdup_printf ("HF-%u", row);
  visit->customer_id = customer_id;
  visit->started_at = couples[row].visited_at;
  visit->ended_at = couples[row].visited_at;
  visit->outcome = CARE_OUTCOME_REACHED_DONE;
  visit->answers = g_ptr_array_new ();

  return care_visit_table_add (db, visit, error) != 0;
}

static gpointer
fill (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  static const char * const names[] = { NULL, "Anna", "Beate", "Zhou" };
  gint64 *staff = data;

  for (guint i = ANNA; i < N_STAFF; i++)
    {
      CareDepartment department = i == PHOTOGRAPHER ? CARE_DEPARTMENT_PHOTO : CARE_DEPARTMENT_SERVICE;

      staff[i] = care_staff_table_need (db, names[i], department, 0, error);
      if (staff[i] == 0)
        return NULL;
    }
  for (guint i = 0; i < G_N_ELEMENTS (couples); i++)
    {
      gint64 id = add_couple (db, i, staff, error);

      if (id == 0 || (couples[i].order_no != NULL && !add_order (db, i, id, staff, error)) ||
          !add_history (db, i, id, error))
        return NULL;
    }

  return CARE_DONE;
}

/* ---- what is asked ------------------------------------------------------------------- */

static const struct
{
  const char         *name;
  CareCustomerFilter  filter; /* staff ids are the numbers of the list above */
  const char         *list;
} lists[] = {
  { "all",           { CARE_GROUP_ALL },          "ABCDEFH" },
  { "ordered",       { CARE_GROUP_ORDERED },      "A" },
  { "dress",         { CARE_GROUP_DRESS },        "B" },
  { "shoot",         { CARE_GROUP_SHOOT },        "C" },
  { "proof",         { CARE_GROUP_PROOF },        "D" },
  { "pickup",        { CARE_GROUP_PICKUP },       "E" },
  { "wedding-soon",  { CARE_GROUP_WEDDING_SOON }, "AC" },
  { "late",          { CARE_GROUP_LATE },         "BE" },
  { "members",       { CARE_GROUP_MEMBERS },      "BE" },
  { "lapsed",        { CARE_GROUP_LAPSED },       "EH" },
  { "unassigned",    { CARE_GROUP_UNASSIGNED },   "DF" },
  { "mine",          { CARE_GROUP_MINE },         "AB" },
  { "spots",         { .spots = (char *) "西湖" }, "ACE" },
  { "spots-traditional", { .spots = (char *) "太子灣" }, "A" },
  { "price",         { .price_from = 399900, .price_until = 599900 }, "ABC" },
  { "spots-and-price", { .spots = (char *) "西湖", .price_until = 1 }, "E" },
  { "nothing-paid",  { .paid = CARE_PAID_NOTHING }, "A" },
  { "balance",       { .paid = CARE_PAID_PARTLY }, "BD" },
  { "settled",       { .paid = CARE_PAID_IN_FULL }, "CE" },
  { "balance-at-stage", { .group = CARE_GROUP_DRESS, .paid = CARE_PAID_IN_FULL }, "" },
  { "served",        { .served_by = PHOTOGRAPHER }, "CD" },
  { "served-at-stage", { .group = CARE_GROUP_SHOOT, .served_by = PHOTOGRAPHER }, "C" },
  { "shot-in-time",  { .stage = CARE_STAGE_SHOOT, .from = SHOT, .until = SHOT }, "C" },
  { "planned-since", { .stage = CARE_STAGE_DRESS, .from = PLANNED }, "A" },
  { "wedding-until", { .stage = CARE_STAGE_WEDDING, .until = WEDDING }, "CH" },
  { "assigned",      { .assigned_to = BEATE }, "CE" },
  { "assigned-and-served", { .assigned_to = BEATE, .served_by = PHOTOGRAPHER }, "C" },
  { "by-name-down",  { .is_descending = TRUE }, "HFEDCBA" },
  { "by-ticket",     { .sort = CARE_SORT_TICKET }, "EDCBAFH" },
  { "by-ticket-down", { .sort = CARE_SORT_TICKET, .is_descending = TRUE }, "ABCDEFH" },
  { "by-phone",      { .sort = CARE_SORT_PHONE }, "AFCHEBD" },
  { "by-stage",      { .sort = CARE_SORT_STAGE }, "ABCDEFH" },
  { "by-stage-down", { .sort = CARE_SORT_STAGE, .is_descending = TRUE }, "EDCBAFH" },
  { "by-staff",      { .sort = CARE_SORT_ASSIGNED }, "ABCEDFH" },
  { "by-staff-down", { .sort = CARE_SORT_ASSIGNED, .is_descending = TRUE }, "ECBADFH" },
  { "by-contact",    { .sort = CARE_SORT_CONTACT }, "CDABEFH" },
  { "by-contact-down", { .sort = CARE_SORT_CONTACT, .is_descending = TRUE }, "ADCBEFH" },
  { "by-complaint-down", { .sort = CARE_SORT_COMPLAINT, .is_descending = TRUE }, "BDACEFH" },
  { "by-wedding",    { .sort = CARE_SORT_WEDDING }, "HCADBEF" },
};

typedef struct
{
  const gint64             *staff;
  const CareCustomerFilter *filter;
  GString                  *list;
} Asked;

static gpointer
ask (CareDb        *db,
     gpointer       data,
     GCancellable  *cancellable,
     GError       **error)
{
  Asked *asked = data;
  g_autoptr(CareCustomerFilter) filter = care_customer_filter_copy (asked->filter);
  g_autoptr(CareCustomerOrder) order = care_customer_filter_table_list_order (db, filter->sort, error);
  g_autoptr(CareIdSet) members = NULL;
  g_autoptr(GArray) ids = NULL;

  filter->served_by = asked->staff[filter->served_by];
  filter->assigned_to = asked->staff[filter->assigned_to];
  members = care_customer_filter_table_list_members (db, filter, care_day_from_iso (TODAY),
                                                     asked->staff[ANNA], error);
  if (order == NULL || members == NULL)
    return NULL;

  ids = care_customer_order_select (order, members, filter->is_descending);
  for (guint i = 0; i < ids->len; i++)
    g_string_append_c (asked->list, (char) ('A' + g_array_index (ids, gint64, i) - 1));

  return CARE_DONE;
}

static CareStore *
open_filled (gint64 *staff)
{
  const CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;
  CareStore *store = care_store_open (NULL, CARE_DB_MEMORY, stand_still, NULL, &error);

  g_assert_no_error (error);
  care_store_write (store, program, CARE_DEED_FOUND_STUDIO, fill, staff, NULL, &error);
  g_assert_no_error (error);

  return store;
}

static void
test_lists (void)
{
  gint64 staff[N_STAFF] = { 0 };
  g_autoptr(CareStore) store = open_filled (staff);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr(GString) list = g_string_new (NULL);
      g_autoptr(GError) error = NULL;
      Asked asked = { staff, &lists[i].filter, list };

      care_store_read (store, ask, &asked, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("%s", lists[i].name);
      g_assert_cmpstr (list->str, ==, lists[i].list);
    }
  care_store_close (store);
}

/* ---- counts ---------------------------------------------------------------------------- */

typedef struct
{
  gint64 me;
  guint  counts[CARE_N_GROUPS];
} Counted;

static gpointer
count (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Counted *counted = data;

  return care_customer_filter_table_count (db, care_day_from_iso (TODAY), counted->me, counted->counts,
                                           error) ? CARE_DONE : NULL;
}

/* The counts beside the groups are the lengths of their lists. */
static void
test_counts (void)
{
  gint64 staff[N_STAFF] = { 0 };
  g_autoptr(CareStore) store = open_filled (staff);
  g_autoptr(GError) error = NULL;
  Counted counted = { staff[ANNA], { 0 } };

  care_store_read (store, count, &counted, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < CARE_N_GROUPS; i++)
    {
      g_test_message ("%s", lists[i].name);
      g_assert_cmpuint (counted.counts[lists[i].filter.group], ==, strlen (lists[i].list));
    }
  care_store_close (store);
}

/* ---- saved groups ------------------------------------------------------------------------ */

static gpointer
save_and_drop (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  gint64 *staff = data;
  g_autoptr(CareSavedFilter) filter = care_saved_filter_new ();
  g_autoptr(CareSavedFilter) back = NULL;
  g_autoptr(GPtrArray) of_anna = NULL;
  g_autoptr(GPtrArray) of_beate = NULL;

  filter->staff_id = staff[ANNA];
  filter->name = g_strdup ("西湖");
  filter->filter = care_customer_filter_from_text ("[filter]\ngroup=SHOOT\nspots=西湖\n");
  filter->id = care_saved_filter_table_add (db, filter, error);
  of_anna = care_saved_filter_table_list (db, staff[ANNA], error);
  of_beate = care_saved_filter_table_list (db, staff[BEATE], error);
  g_assert_cmpuint (of_anna->len, ==, 1);
  g_assert_cmpuint (of_beate->len, ==, 0);
  back = care_saved_filter_table_get (db, filter->id, error);
  g_assert_cmpstr (back->name, ==, "西湖");
  g_assert_cmpint (back->filter->group, ==, CARE_GROUP_SHOOT);
  g_assert_cmpstr (back->filter->spots, ==, "西湖");

  g_assert_true (care_saved_filter_table_drop (db, back->id, NULL));
  g_assert_false (care_saved_filter_table_drop (db, back->id, NULL));
  g_assert_cmpint (care_saved_filter_table_add (db, back, error), ==, filter->id);
  g_assert_true (care_saved_filter_table_update (db, back, NULL));
  g_assert_false (care_saved_filter_table_update (db, back, NULL));

  return CARE_DONE;
}

static void
test_saved (void)
{
  const CareActor program = { 0, CARE_ROLE_SYSTEM };
  gint64 staff[N_STAFF] = { 0 };
  g_autoptr(CareStore) store = open_filled (staff);
  g_autoptr(GError) error = NULL;

  care_store_write (store, program, CARE_DEED_FOUND_STUDIO, save_and_drop, staff, NULL, &error);
  g_assert_no_error (error);
  care_store_close (store);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/customer-filter-table/lists", test_lists);
  g_test_add_func ("/customer-filter-table/counts", test_counts);
  g_test_add_func ("/customer-filter-table/saved", test_saved);

  return g_test_run ();
}
