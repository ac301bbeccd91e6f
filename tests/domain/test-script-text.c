/* test-script-text.c — sentences with their blanks filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-script-text.h"

static const struct
{
  const char *name;
  const char *template;
  const char *text;
  gboolean    has_gap;
} sentences[] = {
  { "plain",               "Hello.",                    "Hello.",                 FALSE },
  { "nothing",             NULL,                        "",                       FALSE },
  { "one-fact",            "By {sales}.",               "By 李娜.",               FALSE },
  { "two-facts-in-a-row",  "{sales}{tel}",              "李娜400-1",              FALSE },
  { "missing-fact",        "By {dresser}.",             "By ____.",               TRUE },
  { "empty-fact",          "By {makeup}.",              "By ____.",               TRUE },
  { "unknown-fact",        "By {nobody}.",              "By ____.",               TRUE },
  { "value-is-no-template", "I am {customer}.",         "I am {tel} %s {sales}.", FALSE },
  { "open-brace",          "Price {sales",              "Price {sales",           FALSE },
  { "lonely-brace",        "Price } {sales}",           "Price } 李娜",           FALSE },
  { "empty-braces",        "{}",                        "____",                   TRUE },
  { "format-is-literal",   "100 %s %n {tel}",           "100 %s %n 400-1",        FALSE },
};

static GHashTable *
make_values (void)
{
  GHashTable *values = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (values, (gpointer) "sales", (gpointer) "李娜");
  g_hash_table_insert (values, (gpointer) "tel", (gpointer) "400-1");
  g_hash_table_insert (values, (gpointer) "makeup", (gpointer) "");
  g_hash_table_insert (values, (gpointer) "customer", (gpointer) "{tel} %s {sales}");
  return values;
}

static void
test_sentence (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(GHashTable) values = make_values ();
  gboolean has_gap;
  g_autofree char *text = care_script_text_fill (sentences[row].template, values, &has_gap);

  g_assert_cmpstr (text, ==, sentences[row].text);
  g_assert_cmpint (has_gap, ==, sentences[row].has_gap);
}

static void
test_segments (void)
{
  g_autoptr(GHashTable) values = make_values ();
  g_autoptr(GPtrArray) segments = care_script_text_render ("By {dresser} or {nobody}, {sales}", values);
  const CareScriptSegment *gap = g_ptr_array_index (segments, 1);
  const CareScriptSegment *unknown = g_ptr_array_index (segments, 3);
  const CareScriptSegment *fact = g_ptr_array_index (segments, 5);

  g_assert_cmpuint (segments->len, ==, 6);
  g_assert_cmpstr (gap->name, ==, "dresser");
  g_assert_true (gap->is_gap && !gap->is_unknown);
  g_assert_true (unknown->is_gap && unknown->is_unknown);
  g_assert_false (fact->is_gap);
  g_assert_cmpstr (fact->text, ==, "李娜");
}

static void
test_unknown (void)
{
  g_autofree char *none = care_script_text_find_unknown ("{sales} and {tel}");
  g_autofree char *name = care_script_text_find_unknown ("{sales} and {Tel} and {nobody}");
  g_autofree char *nothing = care_script_text_find_unknown (NULL);

  g_assert_null (none);
  g_assert_cmpstr (name, ==, "Tel");
  g_assert_null (nothing);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-text/%s", sentences[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sentence);
    }
  g_test_add_func ("/script-text/segments", test_segments);
  g_test_add_func ("/script-text/unknown", test_unknown);

  return g_test_run ();
}
