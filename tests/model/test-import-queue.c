/* test-import-queue.c — which calls an imported list puts on the desk this morning
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is due is worked out here a second time, straight from the days written down
 * beside the sample and the birthdays in its text, by the rules of the house in their
 * plainest form. The program's own plan is not asked.
 */
#include <locale.h>
#include <string.h>

#include <json-glib/json-glib.h>

#include "file-dump.h"
#include "import-bench.h"

typedef struct
{
  CareDay    today;
  GPtrArray *owed; /* (element-type utf8) "26090001 SHOOT_THANKS 2026-11-20" */
} Oracle;

static CareDay
get_day (JsonObject *booking,
         const char *member)
{
  JsonNode *node = json_object_get_member (booking, member);

  return JSON_NODE_HOLDS_NULL (node) ? CARE_DAY_NONE : care_day_from_iso (json_node_get_string (node));
}

/* Due by today, and not yet history on the day of the import. */
static void
owe (Oracle     *self,
     const char *order_no,
     const char *type,
     CareDay     due_on,
     int         grace)
{
  g_autofree char *iso = care_day_to_iso (due_on);

  if (due_on <= self->today && due_on + grace >= self->today)
    g_ptr_array_add (self->owed, g_strdup_printf ("%s %s %s", order_no, type, iso));
}

/* A stage calls when it has happened: a later day is only planned. */
static void
owe_after (Oracle     *self,
           const char *order_no,
           const char *type,
           CareDay     stage_on,
           int         days,
           int         grace)
{
  if (stage_on != CARE_DAY_NONE && stage_on <= self->today)
    owe (self, order_no, type, stage_on + days, grace);
}

static gboolean
has_happened (const Oracle *self,
              CareDay       day)
{
  return day != CARE_DAY_NONE && day <= self->today;
}

static void
ask_stages (Oracle     *self,
            JsonObject *booking)
{
  const char *order_no = json_object_get_string_member (booking, "order_no");
  CareDay booked = get_day (booking, "booked");
  CareDay shoot = get_day (booking, "shoot");
  CareDay proof = get_day (booking, "proof");
  CareDay pickup = get_day (booking, "pickup");

  owe_after (self, order_no, "BOOKING_THANKS", booked, 1, 2);
  owe_after (self, order_no, "SHOOT_THANKS", shoot, 1, 2);
  owe_after (self, order_no, "PROOF_FOLLOW", proof, 10, 3);
  owe_after (self, order_no, "PICKUP_FOLLOW", pickup, 5, 3);
  owe_after (self, order_no, "SURVEY", pickup, 30, 30);
  if (shoot > self->today)
    owe (self, order_no, "DRESS_REMIND", shoot - 5, 1);
  if (shoot == CARE_DAY_NONE && !has_happened (self, proof) && !has_happened (self, pickup))
    for (int i = 0; i < 3; i++)
      owe (self, order_no, "SCHEDULE_FOLLOW", booked + 7 + 14 * i, 3);
}

static void
ask_wedding (Oracle     *self,
             JsonObject *booking)
{
  const char *order_no = json_object_get_string_member (booking, "order_no");
  CareDay wedding = get_day (booking, "wedding");
  g_autofree char *day = care_day_to_iso (wedding);
  g_autofree char *today = care_day_to_iso (self->today);

  if (day == NULL)
    return;
  if (wedding == self->today)
    owe (self, order_no, "WEDDING_DAY", wedding, 0);
  else if (wedding < self->today && g_str_equal (day + 5, today + 5))
    owe (self, order_no, "WED_ANNIV", self->today, 0);
}

/* 21 November, or the thirteenth of the tenth lunar month, which this year falls on it. */
static gboolean
is_birthday (const char *text)
{
  g_autoptr(GRegex) solar = g_regex_new ("(^|\\D)11\\s*[-./月]\\s*21\\s*日?\\s*$", 0, 0, NULL);

  if (strstr (text, "农历") != NULL)
    return strstr (text, "年十月十三") != NULL || strstr (text, "农历十月十三") != NULL;

  return g_regex_match (solar, text, 0, NULL);
}

/* Number, names and birthday stand first in every line that begins an order. */
static void
ask_birthdays (Oracle *self)
{
  g_autofree char *path = import_bench_fixture ("bookings-gb18030.csv");
  g_autoptr(GRegex) begin = g_regex_new ("^(\\d{8}),([^,]*),([^,]*),", G_REGEX_MULTILINE, 0, NULL);
  g_autofree char *bytes = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GMatchInfo) match = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  text = g_convert (bytes, (gssize) length, "UTF-8", "GB18030", NULL, NULL, NULL);
  g_assert_nonnull (text);
  for (g_regex_match (begin, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *order_no = g_match_info_fetch (match, 1);
      g_autofree char *birthday = g_match_info_fetch (match, 3);

      if (is_birthday (birthday))
        owe (self, order_no, "BIRTHDAY", self->today, 0);
    }
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char **) a, *(char **) b);
}

static char *
join (GPtrArray *lines)
{
  g_ptr_array_sort (lines, compare_texts);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

static char *
ask_oracle (void)
{
  Oracle oracle = { care_day_new (2026, 11, 21), g_ptr_array_new_with_free_func (g_free) };
  g_autofree char *path = import_bench_fixture ("expected.json");
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonArray *bookings;
  char *answer;

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  bookings = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                           "bookings");
  for (guint i = 0; i < json_array_get_length (bookings); i++)
    {
      ask_stages (&oracle, json_array_get_object_element (bookings, i));
      ask_wedding (&oracle, json_array_get_object_element (bookings, i));
    }
  ask_birthdays (&oracle);
  g_test_message ("%u calls are due", oracle.owed->len);
  g_assert_cmpuint (oracle.owed->len, >, 30);
  answer = join (oracle.owed);
  g_ptr_array_unref (oracle.owed);

  return answer;
}

/* Everything that is open and due, whatever its type; calls about a couple go by its order. */
static char *
read_queue (ImportBench *bench)
{
  g_auto(GStrv) rows = file_list (bench->path,
    "SELECT coalesce((SELECT order_no FROM order_slip WHERE order_slip.id = call.order_id),"
    " (SELECT min(order_no) FROM order_slip WHERE order_slip.customer_id = call.customer_id))"
    " || ' ' || type || ' ' || due_on"
    " FROM call WHERE state = 'OPEN' AND due_on <= '2026-11-21'");
  g_autoptr(GPtrArray) lines = g_ptr_array_new ();

  for (guint i = 0; rows[i] != NULL; i++)
    g_ptr_array_add (lines, rows[i]);

  return join (lines);
}

static void
test_queue (ImportBench   *bench,
            gconstpointer  name)
{
  g_autofree char *path = import_bench_fixture (name);
  g_autoptr(CareImportReport) report = import_bench_run (bench, path);
  g_autofree char *expected = ask_oracle ();
  g_autofree char *queue = read_queue (bench);

  g_assert_cmpuint (report->created, >, 0);
  g_assert_cmpstr (queue, ==, expected);
}

/* History owes nothing. */
static void
test_no_history (ImportBench   *bench,
                 gconstpointer  name)
{
  g_autofree char *path = import_bench_fixture (name);
  g_autoptr(CareImportReport) report = import_bench_run (bench, path);

  g_assert_cmpuint (report->calls_planned, >, 0);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call WHERE deadline_on < '2026-11-21'"),
                   ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) \
  g_test_add (path, ImportBench, data, import_bench_set_up, func, import_bench_tear_down)
  ADD ("/import-queue/csv", "bookings-gb18030.csv", test_queue);
  ADD ("/import-queue/xlsx", "bookings.xlsx", test_queue);
  ADD ("/import-queue/no-history", "bookings-gb18030.csv", test_no_history);

  return g_test_run ();
}
