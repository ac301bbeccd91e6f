/* test-surname.c — family names that need knowing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-surname.h"

static const struct
{
  const char *name;
  const char *readings; /* NULL: a plain family name */
  guint       length;
  gboolean    usual;
} names[] = {
  { "王小明",       NULL,       1, TRUE },
  { "单飞",         "shan",     1, FALSE },
  { "覃芳",         "qin|tan",  1, TRUE },
  { "欧阳娜娜",     "ou yang",  2, TRUE },
  { "欧阳",         NULL,       1, TRUE },
  { "尉迟恭",       "yu chi",   2, TRUE },
  { "尉明",         "wei|yu",   1, FALSE },
  { "万俟卨",       "mo qi",    2, TRUE },
  { "万红",         "wan",      1, TRUE },
  { "小明",         NULL,       1, FALSE },
  { "任·单",        "ren",      0, TRUE },
  { "Smith",        NULL,       0, FALSE },
  { "",             NULL,       0, FALSE },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const CareSurname *surname = care_surname_find (names[i].name);

      g_assert_cmpstr (surname != NULL ? surname->readings : NULL, ==, names[i].readings);
      g_assert_cmpuint (care_surname_get_length (names[i].name), ==, names[i].length);
      g_assert_cmpint (care_surname_is_usual (names[i].name), ==, names[i].usual);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/surname/names", test_names);

  return g_test_run ();
}
