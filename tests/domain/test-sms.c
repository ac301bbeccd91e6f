/* test-sms.c — how many messages a text costs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-sms.h"

static const struct
{
  const char *name;
  const char *letter;
  guint       times;
  guint       n_letters;
  guint       n_parts;
} texts[] = {
  { "nothing",              "",   1,   0,   0 },
  { "seventy-han",          "王", 70,  70,  1 },
  { "seventy-one-han",      "王", 71,  71,  2 },
  { "two-full-parts",       "王", 134, 134, 2 },
  { "three-parts",          "王", 135, 135, 3 },
  { "latin",                "a",  160, 160, 1 },
  { "latin-parts",          "a",  161, 161, 2 },
  { "bracket-is-not-plain", "[",  71,  71,  2 },
  { "emoji-counts-twice",   "🎂", 36,  72,  2 },
};

static void
test_measure (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(GString) text = g_string_new (NULL);
  CareSmsLength length;

  for (guint i = 0; i < texts[row].times; i++)
    g_string_append (text, texts[row].letter);
  length = care_sms_measure (text->str);

  g_assert_cmpuint (length.n_letters, ==, texts[row].n_letters);
  g_assert_cmpuint (length.n_parts, ==, texts[row].n_parts);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint row = 0; row < G_N_ELEMENTS (texts); row++)
    {
      g_autofree char *path = g_strdup_printf ("/sms/%s", texts[row].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (row), test_measure);
    }

  return g_test_run ();
}
