/* test-customer-desk.c — forms are read back as they were filled; a save is one act
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-customer-desk.h"

#define NOW ((CareMoment) 1795226400)

typedef struct
{
  CareClock        *clock;
  CareOffice       *office;
  CareCustomerDesk *desk;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->clock = care_clock_new_fixed (NOW);
  fixture->office = care_office_found (NULL, "罗曼影楼", "0217", "李敏", fixture->clock, &error);
  g_assert_no_error (error);
  fixture->desk = care_customer_desk_new (fixture->office);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* What was asked for besides comes to its end first. */
  care_office_close (fixture->office);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->desk);
  g_assert_finalize_object (fixture->office);
  g_object_unref (fixture->clock);
}

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static CareCustomerFile *
load (Fixture *fixture,
      gint64   id)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  CareCustomerFile *file;

  care_customer_desk_load_async (fixture->desk, id, result_cb, &result);
  file = care_customer_desk_load_finish (fixture->desk, wait_for (&result), &error);
  g_assert_no_error (error);

  return file;
}

static void
set (CareCustomerForm *form,
     int               order,
     int               field,
     const char       *text)
{
  care_customer_form_set (form, (CareFormPlace) { order, field }, text);
}

/* Saves the form over the file; the change, or NULL with @code expected. */
static CareCustomerChange *
save (Fixture                *fixture,
      const CareCustomerForm *form,
      const CareCustomerFile *file,
      int                     code)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(GError) error = NULL;
  GPtrArray *orders = NULL;
  CareCustomerChange *change;
  CareFormPlace place;

  if (!care_customer_form_read (form, file, care_office_get_today (fixture->office), &customer, &orders,
                                &place, &error))
    {
      g_assert_error (error, CARE_ERROR, code);
      return NULL;
    }
  care_customer_desk_save_async (fixture->desk, customer, orders, result_cb, &result);
  change = care_customer_desk_save_finish (fixture->desk, wait_for (&result), &error);
  if (change == NULL)
    g_assert_error (error, CARE_ERROR, code);

  return change;
}

static CareCustomerForm *
new_form (const CareCustomerFile *file)
{
  CareCustomerForm *form = care_customer_form_of_file (file);

  set (form, -1, CARE_FORM_NAME_1, " 王芳 ");
  set (form, -1, CARE_FORM_SEX_1, "1");
  set (form, -1, CARE_FORM_BIRTHDAY_1, "农历1990年8月15日");
  set (form, -1, CARE_FORM_NAME_2, "赵磊");
  set (form, -1, CARE_FORM_NUMBERS, "+86 138 0013 8000, 010-1234 5678");
  set (form, -1, CARE_FORM_WEDDING, "2027年5月1日");
  set (form, -1, CARE_FORM_NOTE, "第一行\n第二行");
  set (form, 0, CARE_FORM_ORDER_NO, "2026-0815");
  set (form, 0, CARE_FORM_PRICE, "6,888");
  set (form, 0, CARE_FORM_SERVER_PHOTO, "钱伟");
  set (form, 0, (int) care_order_field_of_stage (CARE_STAGE_SHOOT, TRUE), "2026/11/20");

  return form;
}

static gint64
add_couple (Fixture *fixture)
{
  g_autoptr(CareCustomerFile) file = load (fixture, 0);
  g_autoptr(CareCustomerForm) form = new_form (file);
  g_autoptr(CareCustomerChange) change = save (fixture, form, file, 0);

  g_assert_nonnull (change);

  return change->id;
}

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  gint64 id = add_couple (fixture);
  g_autoptr(CareCustomerFile) file = load (fixture, id);
  g_autoptr(CareCustomerForm) form = care_customer_form_of_file (file);
  g_autoptr(CareCustomer) again = NULL;
  g_autoptr(GPtrArray) orders = NULL;
  const CarePerson *first = file->customer->persons->pdata[0];
  CareFormPlace place;

  g_assert_cmpstr (first->name, ==, "王芳");
  g_assert_cmpint (first->birthday.calendar, ==, CARE_CALENDAR_LUNAR);
  g_assert_cmpint (first->birthday.year, ==, 1990);
  g_assert_cmpstr (file->customer->phones[0], ==, "13800138000");
  g_assert_cmpstr (file->customer->phones[1], ==, "01012345678");
  g_assert_cmpstr (care_order_get_server (file->orders->pdata[0], CARE_DEPARTMENT_PHOTO)->name, ==, "钱伟");

  /* Read back as it is, nothing has changed: no order is written again. */
  g_assert_true (care_customer_form_read (form, file, care_office_get_today (fixture->office), &again,
                                          &orders, &place, NULL));
  g_assert_cmpuint (orders->len, ==, 0);
  g_assert_cmpint (((CarePerson *) again->persons->pdata[0])->birthday.month, ==, 8);
  g_assert_cmpint (((CarePerson *) again->persons->pdata[0])->birthday.calendar, ==, CARE_CALENDAR_LUNAR);
  g_assert_cmpint (again->wedding_on, ==, file->customer->wedding_on);
  g_assert_cmpstrv (again->phones, file->customer->phones);
}

static void
test_draft_round_trip (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(CareCustomerFile) file = load (fixture, 0);
  g_autoptr(CareCustomerForm) form = new_form (file);
  g_autoptr(CareCustomerForm) other = care_customer_form_of_file (file);
  g_autofree char *draft = NULL;

  set (form, 0, CARE_FORM_PACKAGE, "=[x]\n;#\\n ");
  draft = care_customer_form_to_draft (form, other);
  g_ptr_array_unref (care_customer_form_take_draft (other, draft));
  g_assert_true (care_customer_form_equal (form, other));
  g_ptr_array_unref (care_customer_form_take_draft (other, "[couple\nbroken"));
  g_assert_true (care_customer_form_equal (form, other));
}

static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  gint64 id = add_couple (fixture);
  g_autoptr(CareCustomerFile) mine = load (fixture, id);
  g_autoptr(CareCustomerFile) theirs = load (fixture, id);
  g_autoptr(CareCustomerForm) my_form = care_customer_form_of_file (mine);
  g_autoptr(CareCustomerForm) their_form = care_customer_form_of_file (theirs);
  g_autoptr(CareCustomerChange) first = NULL;

  set (my_form, -1, CARE_FORM_ADDRESS, "湖滨路 1 号");
  set (their_form, -1, CARE_FORM_ADDRESS, "湖滨路 2 号");
  first = save (fixture, their_form, theirs, 0);
  g_assert_nonnull (first);
  g_assert_null (save (fixture, my_form, mine, CARE_ERROR_CONFLICT));
}

/* Nothing of a colleague is lost, and nothing of mine: only what both changed is asked. */
static void
test_rebase (Fixture       *fixture,
             gconstpointer  data)
{
  gint64 id = add_couple (fixture);
  g_autoptr(CareCustomerFile) file = load (fixture, id);
  g_autoptr(CareCustomerForm) base = care_customer_form_of_file (file);
  g_autoptr(CareCustomerForm) mine = care_customer_form_of_file (file);
  g_autoptr(CareCustomerForm) theirs = care_customer_form_of_file (file);
  g_autoptr(CareCustomerForm) drafted = care_customer_form_of_file (file);
  g_autofree char *draft = NULL;
  g_autoptr(GPtrArray) conflicts = NULL;
  g_autoptr(GPtrArray) of_draft = NULL;

  set (mine, -1, CARE_FORM_ADDRESS, "湖滨路 1 号");
  set (mine, -1, CARE_FORM_EMAIL, "a@example.org");
  set (mine, 0, CARE_FORM_SPOTS, "湖");
  set (theirs, -1, CARE_FORM_ADDRESS, "湖滨路 2 号");
  set (theirs, -1, CARE_FORM_CARD, "88001");
  set (theirs, 0, CARE_FORM_PACKAGE, "外景");
  draft = care_customer_form_to_draft (mine, base);
  conflicts = care_customer_form_rebase (mine, base, theirs);
  g_assert_cmpuint (conflicts->len, ==, 1);
  g_assert_cmpstr (((CareFormConflict *) conflicts->pdata[0])->theirs, ==, "湖滨路 2 号");
  g_assert_cmpstr (mine->texts[CARE_FORM_ADDRESS], ==, "湖滨路 1 号");
  g_assert_cmpstr (mine->texts[CARE_FORM_EMAIL], ==, "a@example.org");
  g_assert_cmpstr (mine->texts[CARE_FORM_CARD], ==, "88001");
  g_assert_cmpstr (((CareOrderForm *) mine->orders->pdata[0])->texts[CARE_FORM_SPOTS], ==, "湖");
  g_assert_cmpstr (((CareOrderForm *) mine->orders->pdata[0])->texts[CARE_FORM_PACKAGE], ==, "外景");

  /* A draft that was kept meanwhile comes to the same. */
  set (drafted, -1, CARE_FORM_ADDRESS, "湖滨路 2 号");
  set (drafted, -1, CARE_FORM_CARD, "88001");
  set (drafted, 0, CARE_FORM_PACKAGE, "外景");
  of_draft = care_customer_form_take_draft (drafted, draft);
  g_assert_cmpuint (of_draft->len, ==, 1);
  g_assert_true (care_customer_form_equal (drafted, mine));
}

static void
undo (Fixture *fixture)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  care_customer_desk_undo_async (fixture->desk, result_cb, &result);
  g_assert_true (care_customer_desk_undo_finish (fixture->desk, wait_for (&result), &error));
  g_assert_no_error (error);
}

/* Taken back, the file says what it said, and its calls stand where they stood. */
static void
test_undo_restores (Fixture       *fixture,
                    gconstpointer  data)
{
  gint64 id = add_couple (fixture);
  g_autoptr(CareCustomerFile) before = load (fixture, id);
  g_autoptr(CareCustomerForm) was = care_customer_form_of_file (before);
  g_autoptr(CareCustomerForm) form = care_customer_form_of_file (before);
  g_autoptr(CareCustomerFile) after = NULL;
  g_autoptr(CareCustomerForm) is = NULL;
  g_autoptr(CareCustomerChange) change = NULL;

  set (form, -1, CARE_FORM_NAME_2, "");
  set (form, 0, CARE_FORM_ORDER_NO, "2026-0816");
  set (form, 0, CARE_FORM_SERVER_PHOTO, "孙丽");
  set (form, care_customer_form_add_order (form), CARE_FORM_ORDER_NO, "2027-0001");
  change = save (fixture, form, before, 0);
  g_assert_nonnull (change);
  undo (fixture);
  g_assert_false (care_customer_desk_can_undo (fixture->desk));

  after = load (fixture, id);
  is = care_customer_form_of_file (after);
  g_assert_cmpuint (after->orders->len, ==, 1);
  g_assert_true (care_customer_form_equal (was, is));
}

static void
test_undo_new (Fixture       *fixture,
               gconstpointer  data)
{
  gint64 id = add_couple (fixture);
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  undo (fixture);
  care_customer_desk_load_async (fixture->desk, id, result_cb, &result);
  g_assert_null (care_customer_desk_load_finish (fixture->desk, wait_for (&result), &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND);

  /* The order number is free again. */
  g_assert_cmpint (add_couple (fixture), !=, 0);
}

static void
test_duplicate_order (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(CareCustomerFile) file = NULL;
  g_autoptr(CareCustomerForm) form = NULL;

  add_couple (fixture);
  file = load (fixture, 0);
  form = new_form (file);
  g_assert_null (save (fixture, form, file, CARE_ERROR_INVALID));
}

/* Whose moves: a stage that is put off takes its calls along and says so. */
static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  gint64 id = add_couple (fixture);
  g_autoptr(CareCustomerFile) file = load (fixture, id);
  g_autoptr(CareCustomerForm) form = care_customer_form_of_file (file);
  g_autoptr(CareCustomerChange) change = NULL;

  set (form, 0, (int) care_order_field_of_stage (CARE_STAGE_SHOOT, TRUE), "2026-11-19");
  change = save (fixture, form, file, 0);
  g_assert_nonnull (change);
  g_assert_cmpuint (change->moves->len, ==, 1);
}

static const struct
{
  const char *name;
  int         order;
  int         field;
  const char *text;
  gboolean    is_wrong;
} remarks[] = {
  { "no-such-day", -1, CARE_FORM_WEDDING, "2026-02-30", TRUE },
  { "day-without-year", -1, CARE_FORM_WEDDING, "5-1", TRUE },
  { "day-in-chinese", -1, CARE_FORM_WEDDING, "2027年5月1日", FALSE },
  { "undecided", -1, CARE_FORM_WEDDING, "待定", FALSE },
  { "birthday-without-year", -1, CARE_FORM_BIRTHDAY_1, "8-15", FALSE },
  { "masked-telephone", -1, CARE_FORM_NUMBERS, "138****8000", TRUE },
  { "two-telephones", -1, CARE_FORM_NUMBERS, "13800138000 / 13900139000", FALSE },
  { "no-amount", 0, CARE_FORM_PRICE, "a lot", TRUE },
  { "amount-in-wan", 0, CARE_FORM_PRICE, "1.2万", FALSE },
  { "empty-amount", 0, CARE_FORM_PRICE, "", FALSE },
};

static void
test_remark (Fixture       *fixture,
             gconstpointer  data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr(CareCustomerFile) file = load (fixture, 0);
  g_autoptr(CareCustomerForm) form = care_customer_form_of_file (file);
  CareFormPlace place = { remarks[row].order, remarks[row].field };
  g_autofree char *remark = NULL;

  care_customer_form_set (form, place, remarks[row].text);
  remark = care_customer_form_check (form, place);
  g_assert_cmpint (remark != NULL, ==, remarks[row].is_wrong);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/customer-desk/round-trip", test_round_trip);
  ADD ("/customer-desk/draft-round-trip", test_draft_round_trip);
  ADD ("/customer-desk/conflict", test_conflict);
  ADD ("/customer-desk/rebase", test_rebase);
  ADD ("/customer-desk/undo-restores", test_undo_restores);
  ADD ("/customer-desk/undo-new", test_undo_new);
  ADD ("/customer-desk/duplicate-order", test_duplicate_order);
  ADD ("/customer-desk/moves", test_moves);
  for (gsize i = 0; i < G_N_ELEMENTS (remarks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/customer-desk/remark/%s", remarks[i].name);

      g_test_add (path, Fixture, GSIZE_TO_POINTER (i), set_up, test_remark, tear_down);
    }

  return g_test_run ();
}
