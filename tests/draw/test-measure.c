/* test-measure.c — how much room words take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "draw/care-measure.h"

#define EM (10 * CARE_POINT)

static const struct
{
  const char *name;
  const char *words;
  double      ems; /* width allowed; 0: any */
  const char *lines[4];
} breaks[] = {
  { "fits",             "回访记录",   4, { "回访记录" } },
  { "one-too-many",     "回访记录表", 4, { "回访记录", "表" } },
  { "asked-for",        "回访\n记录", 4, { "回访", "记录" } },
  { "asked-for-at-end", "回访\n",     4, { "回访", "" } },
  { "blank-dropped",    "回访 记录",  3, { "回访", "记录" } },
  { "any-width",        "回访记录表", 0, { "回访记录表" } },
  { "nothing",          "",           4, { "" } },
  { "narrower-than-em", "回访",     0.5, { "回", "访" } },
};

static CareText
set (const char *words)
{
  return (CareText) { .words = words, .alarm_from = CARE_NO_ALARM, .size = 10 };
}

static void
test_break (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareText text = set (breaks[i].words);
  g_autoptr(GArray) lines = care_measure_break (care_measure_em (), &text, breaks[i].ems * EM);
  guint n = 0;

  for (; n < lines->len; n++)
    {
      const CareTextLine *line = &g_array_index (lines, CareTextLine, n);
      g_autofree char *words = g_strndup (text.words + line->start, line->length);

      g_assert_cmpstr (words, ==, breaks[i].lines[n]);
      g_assert_cmpfloat_with_epsilon (line->width, (double) g_utf8_strlen (words, -1) * EM, 1e-9);
    }
  g_assert_null (breaks[i].lines[n]);
}

static void
test_width (void)
{
  CareText text = set ("回访\n记录表");

  g_assert_cmpfloat_with_epsilon (care_measure_width (care_measure_em (), &text), 3 * EM, 1e-9);
  text.spread = 0.5;
  g_assert_cmpfloat_with_epsilon (care_measure_width (care_measure_em (), &text), 4.5 * EM, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (breaks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/measure/break/%s", breaks[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_break);
    }
  g_test_add_func ("/measure/width", test_width);

  return g_test_run ();
}
