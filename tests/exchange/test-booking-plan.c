/* test-booking-plan.c — whole lists, compared with what is known to be in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>
#include <string.h>

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "domain/care-error.h"
#include "exchange/care-booking-plan.h"

static char *
fixture_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", name, NULL);
}

static CareBookingPlan *
read_fixture (const char *name)
{
  g_autofree char *path = fixture_path (name);
  g_autoptr(GError) error = NULL;
  CareBookingPlan *plan = care_booking_plan_read (path, NULL, NULL, &error);

  g_assert_no_error (error);

  return plan;
}

static CareBookingPlan *
plan_text (const char  *text,
           GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  CareTable *table = care_table_file_read_bytes (bytes, NULL, NULL, NULL);

  return care_booking_plan_new (table, NULL, NULL, error);
}

static void
assert_day (JsonObject *expected,
            const char *member,
            CareDay     day)
{
  g_autofree char *iso = care_day_to_iso (day);
  JsonNode *node = json_object_get_member (expected, member);

  g_assert_cmpstr (iso, ==, JSON_NODE_HOLDS_NULL (node) ? NULL : json_node_get_string (node));
}

static void
assert_booking (JsonObject           *expected,
                const CareBookingRow *booking)
{
  g_assert_cmpstr (booking->order_no, ==, json_object_get_string_member (expected, "order_no"));
  g_assert_cmpstr (g_ptr_array_index (booking->phones, 0), ==,
                   json_object_get_string_member (expected, "phone"));
  assert_day (expected, "booked", booking->days[CARE_STAGE_BOOKED]);
  assert_day (expected, "shoot", booking->days[CARE_STAGE_SHOOT]);
  assert_day (expected, "proof", booking->days[CARE_STAGE_PROOF]);
  assert_day (expected, "pickup", booking->days[CARE_STAGE_PICKUP]);
  assert_day (expected, "wedding", booking->days[CARE_STAGE_WEDDING]);
  g_assert_cmpint (booking->price, ==, json_object_get_int_member (expected, "price") * 100);
  g_assert_cmpint (MAX (booking->extra, 0), ==,
                   json_object_get_int_member (expected, "extra") * 100);
}

/* Every order of the sample, and every field that was written down beside it. */
static void
test_expected (gconstpointer data)
{
  g_autofree char *path = fixture_path ("expected.json");
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(CareBookingPlan) plan = read_fixture (data);
  JsonArray *bookings;

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  bookings = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                           "bookings");

  g_assert_cmpuint (plan->rejects->len, ==, 0);
  g_assert_cmpuint (plan->rows->len, ==, json_array_get_length (bookings));
  g_assert_cmpuint (plan->columns->problems->len, ==, 0);
  for (guint i = 0; i < plan->rows->len; i++)
    assert_booking (json_array_get_object_element (bookings, i),
                    g_ptr_array_index (plan->rows, i));
}

/* The two files hold the same list: they must come out the same, field by field. */
static void
test_csv_and_xlsx_agree (void)
{
  g_autoptr(CareBookingPlan) csv = read_fixture ("bookings-gb18030.csv");
  g_autoptr(CareBookingPlan) xlsx = read_fixture ("bookings.xlsx");

  g_assert_cmpstr (csv->table->encoding, ==, "GB18030");
  g_assert_cmpstr (xlsx->table->sheet, ==, "订单");
  for (guint i = 0; i < csv->rows->len; i++)
    {
      const CareBookingRow *left = g_ptr_array_index (csv->rows, i);
      const CareBookingRow *right = g_ptr_array_index (xlsx->rows, i);
      const CarePerson *person = g_ptr_array_index (left->persons, 0);
      const CarePerson *other = g_ptr_array_index (right->persons, 0);

      g_assert_cmpuint (left->persons->len, ==, right->persons->len);
      g_assert_cmpstr (person->name, ==, other->name);
      g_assert_cmpmem (&person->birthday, sizeof person->birthday,
                       &other->birthday, sizeof other->birthday);
      g_assert_cmpint (person->birthday.month, >, 0);
      g_assert_cmpstr (left->address, ==, right->address);
      g_assert_cmpstr (left->content, ==, right->content);
      g_assert_cmpstr (left->note, ==, right->note);
      g_assert_cmpint (left->paid, ==, right->paid);
      g_assert_cmpuint (left->servers->len, ==, 4);
    }
}

static const struct
{
  guint       row;
  const char *column;
  const char *value;
  const char *reason; /* all of it, in one line */
} broken[] = {
  { 2, "生日", "", "生日: The row has 2 cells, the headings have 24" },
  { 4, "生日", "", "生日: The row has 2 cells, the headings have 24" },
  { 6, "生日", "", "生日: The row has 2 cells, the headings have 24" },
  { 43, "生日", "2026-02-30",
    "生日: February 2026 has 28 days; 家庭住址: The row has 4 cells, the headings have 24" },
  { 44, "", "没有结束的引号,李四", "The quotation mark opened in line 44 is never closed" },
};

static void
test_broken (void)
{
  g_autoptr(CareBookingPlan) plan = read_fixture ("bookings-broken.csv");
  g_autoptr(CareBookingPlan) whole = read_fixture ("bookings-gb18030.csv");

  g_assert_cmpuint (plan->rejects->len, ==, G_N_ELEMENTS (broken));
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      const CareBookingReject *reject = g_ptr_array_index (plan->rejects, i);
      const CareBookingRemark *first = g_ptr_array_index (reject->offences, 0);
      g_autofree char *reason = care_booking_reject_dup_reason (reject);

      g_assert_cmpuint (reject->number, ==, broken[i].row);
      g_assert_cmpstr (first->column, ==, broken[i].column);
      g_assert_cmpstr (first->value, ==, broken[i].value);
      g_assert_cmpstr (reason, ==, broken[i].reason);
    }

  /* The rest is the beginning of the whole list, and none of it is lost. */
  g_assert_cmpuint (plan->rows->len, ==, 30);
  for (guint i = 0; i < plan->rows->len; i++)
    {
      const CareBookingRow *row = g_ptr_array_index (plan->rows, i);
      const CareBookingRow *same = g_ptr_array_index (whole->rows, i);

      g_assert_cmpstr (row->order_no, ==, same->order_no);
      g_assert_cmpstr (row->content, ==, same->content);
      g_assert_cmpstr (row->note, ==, same->note);
    }
}

static void
test_duplicates (void)
{
  g_autoptr(CareBookingPlan) plan =
    plan_text ("票单号,姓名\nTS-1,韩静\nTS-2,梁明\nｔｓ-1,崔飞\n票单号,姓名\n", NULL);
  const CareBookingReject *reject;
  g_autofree char *reason = NULL;

  g_assert_cmpuint (plan->rows->len, ==, 2);
  g_assert_cmpuint (plan->rejects->len, ==, 1);
  reject = g_ptr_array_index (plan->rejects, 0);
  reason = care_booking_reject_dup_reason (reject);
  g_assert_cmpuint (reject->number, ==, 4);
  g_assert_cmpstr (reason, ==, "票单号: Row 2 already has this order number");
}

static void
test_no_rows (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (plan_text ("票单号,姓名\n,\n", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "The list has headings but no rows.");
}

/* Bytes that are no letters cost their row, named with its column; NUL costs the row. */
static void
test_broken_letters (void)
{
  static const char text[] = "票单号,姓名\n1,韩静\n2,\xff静\n3,梁\0明\n4,崔飞\n";
  g_autoptr(GBytes) bytes = g_bytes_new (text, sizeof text - 1);
  CareTableOptions options = { .charset = "UTF-8" };
  CareTable *table = care_table_file_read_bytes (bytes, &options, NULL, NULL);
  g_autoptr(CareBookingPlan) plan = care_booking_plan_new (table, NULL, NULL, NULL);
  g_autofree char *letters = NULL;
  g_autofree char *nul = NULL;

  g_assert_cmpuint (plan->rows->len, ==, 2);
  g_assert_cmpuint (plan->rejects->len, ==, 2);
  letters = care_booking_reject_dup_reason (g_ptr_array_index (plan->rejects, 0));
  nul = care_booking_reject_dup_reason (g_ptr_array_index (plan->rejects, 1));
  g_assert_true (g_str_has_prefix (letters, "姓名: Some letters cannot be read;"));
  g_assert_cmpstr (nul, ==, "The row contains NUL characters");
}

static void
replace_in_file (const char *path,
                 const char *wrong,
                 const char *right)
{
  g_autofree char *before = NULL;
  g_autoptr(GString) after = NULL;

  g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
  after = g_string_new (before);
  g_assert_cmpuint (g_string_replace (after, wrong, right, 0), >, 0);
  g_assert_true (g_file_set_contents (path, after->str, (gssize) after->len, NULL));
}

/* Refused, written, corrected by hand, imported: the round that people make. */
static void
test_rejects_come_back (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "care-rejects.csv", NULL);
  g_autoptr(CareBookingPlan) plan =
    plan_text ("总表\n票单号,姓名,拍照日期,备注\n1,韩静,2026-02-30,\"=1, \"\"甲\"\"\n乙\"\n"
               "2,梁明,2026-02-28,丙\n3,崔飞,2026-03-01\n", NULL);
  g_autoptr(CareBookingPlan) again = NULL;
  g_autoptr(CareBookingPlan) corrected = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpuint (plan->rows->len, ==, 1);
  g_assert_true (care_booking_plan_write_rejects (plan, path, &error));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==,
                   "\xef\xbb\xbf" "票单号,姓名,拍照日期,备注,Why this row was not imported\r\n"
                   "1,韩静,2026-02-30,\"=1, \"\"甲\"\"\n乙\","
                   "Row 3: 拍照日期: February 2026 has 28 days\r\n"
                   "3,崔飞,2026-03-01,,\"Row 6: 备注: The row has 3 cells, the headings have 4\"\r\n");

  again = care_booking_plan_read (path, NULL, NULL, NULL);
  g_assert_cmpuint (again->rejects->len, ==, 1);
  g_assert_cmpuint (again->rows->len, ==, 1);
  g_assert_cmpuint (again->columns->problems->len, ==, 0);
  g_assert_true (care_booking_plan_write_rejects (again, path, NULL));

  replace_in_file (path, "2026-02-30", "2026-02-27");
  corrected = care_booking_plan_read (path, NULL, NULL, NULL);
  g_assert_cmpuint (corrected->rows->len, ==, 1);
  g_assert_cmpuint (corrected->rejects->len, ==, 0);
  g_assert_cmpstr (((CareBookingRow *) g_ptr_array_index (corrected->rows, 0))->note, ==,
                   "=1, \"甲\"\n乙");
  g_unlink (path);
}

static void
test_rejects_nowhere (void)
{
  g_autoptr(CareBookingPlan) plan = plan_text ("票单号,姓名\n,韩静\n", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (care_booking_plan_write_rejects (plan, "/nowhere/rejects.csv", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY);
}

static char *
long_list (guint n_rows)
{
  g_autofree char *path = fixture_path ("bookings-gb18030.csv");
  g_autofree char *bytes = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GString) list = g_string_new (NULL);
  const char *rows;
  guint n_written = 0;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  text = g_convert (bytes, -1, "UTF-8", "GB18030", NULL, NULL, NULL);
  rows = strchr (text, '\n') + 1;
  g_string_append_len (list, text, rows - text);

  /* Whole copies of the sample, each order number made its own by a letter and a count. */
  for (guint copy = 0; n_written < n_rows; copy++)
    {
      g_auto(GStrv) lines = g_strsplit (rows, "\r\n", -1);

      for (guint i = 0; lines[i] != NULL && *lines[i] != '\0' && n_written < n_rows; i++)
        g_string_append_printf (list, "N%u-%s\r\n", n_written++, lines[i]);
    }

  return g_strdup (list->str);
}

static void
test_speed (void)
{
  g_autofree char *text = long_list (10000);
  gint64 start = g_get_monotonic_time ();
  g_autoptr(GError) error = NULL;
  g_autoptr(CareBookingPlan) plan = plan_text (text, &error);
  double seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;

  g_assert_no_error (error);
  g_assert_cmpuint (plan->rows->len, ==, 10000);
  g_assert_cmpuint (plan->rejects->len, ==, 0);
  g_test_message ("%.0f rows a second", 10000 / seconds);
}

static void
test_cancelled (void)
{
  g_autofree char *text = long_list (3000);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  CareTable *table = care_table_file_read_bytes (bytes, NULL, NULL, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (care_booking_plan_new (table, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/booking-plan/expected/csv", "bookings-gb18030.csv", test_expected);
  g_test_add_data_func ("/booking-plan/expected/xlsx", "bookings.xlsx", test_expected);
  g_test_add_func ("/booking-plan/csv-and-xlsx-agree", test_csv_and_xlsx_agree);
  g_test_add_func ("/booking-plan/broken", test_broken);
  g_test_add_func ("/booking-plan/duplicates", test_duplicates);
  g_test_add_func ("/booking-plan/no-rows", test_no_rows);
  g_test_add_func ("/booking-plan/broken-letters", test_broken_letters);
  g_test_add_func ("/booking-plan/rejects-come-back", test_rejects_come_back);
  g_test_add_func ("/booking-plan/rejects-nowhere", test_rejects_nowhere);
  g_test_add_func ("/booking-plan/cancelled", test_cancelled);
  g_test_add_func ("/booking-plan/speed", test_speed);

  return g_test_run ();
}
