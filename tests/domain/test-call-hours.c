/* test-call-hours.c — hours as people write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-call-hours.h"
#include "domain/care-error.h"

/* NULL: refused. */
static const struct
{
  const char *name;
  const char *typed;
  const char *read;
} rows[] = {
  { "two",             "09:30–11:45, 14:00–17:45", "09:30–11:45, 14:00–17:45" },
  { "short",           "9-12",                     "09:00–12:00" },
  { "chinese",         "9：30至11：45、14:00—17:45", "09:30–11:45, 14:00–17:45" },
  { "full-width",      "１０:００～１１:３０",       "10:00–11:30" },
  { "dots",            "9.30-11.45",               "09:30–11:45" },
  { "none",            "",                         "" },
  { "nothing",         NULL,                       "" },
  { "touching",        "09:00-12:00,12:00-14:00",  "09:00–12:00, 12:00–14:00" },
  { "whole-day",       "09:00-20:00",              "09:00–20:00" },
  { "three",           "9-10,11-12,13-14",         NULL },
  { "night",           "08:59-11:00",              NULL },
  { "evening",         "18:00-20:01",              NULL },
  { "backwards",       "12:00-10:00",              NULL },
  { "empty-span",      "10:00-10:00",              NULL },
  { "overlap",         "9-12,11:59-14",            NULL },
  { "wrong-order",     "14-17,9-12",               NULL },
  { "words",           "mornings",                 NULL },
  { "half",            "9-",                       NULL },
  { "sixty",           "9:60-10:00",               NULL },
  { "one-digit",       "9:3-10:00",                NULL },
  { "more-behind",     "9-12x",                    NULL },
  { "twenty-five",     "9-25",                     NULL },
  { "minus",           "-9-10",                    NULL },
  { "comma-only",      ",",                        NULL },
  { "comma-behind",    "9-12,",                    NULL },
};

static void
test_read (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  CareSpan spans[CARE_SPANS_PER_DAY] = { { 1, 2 }, { 3, 4 } };
  g_autoptr(GError) error = NULL;
  gboolean is_read = care_call_hours_read (rows[row].typed, spans, &error);
  g_autofree char *written = care_call_hours_format (spans);

  g_assert_cmpint (is_read, ==, rows[row].read != NULL);
  if (is_read)
    {
      g_assert_no_error (error);
      g_assert_cmpstr (written, ==, rows[row].read);
      return;
    }

  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_cmpint (spans[0].from, ==, 1);
  g_assert_cmpint (spans[1].until, ==, 4);
}

/* The house's own hours are hours a person could have written. */
static void
test_house (void)
{
  const CareCallWindow *house = care_call_window_get_house ();

  for (guint kind = 0; kind < CARE_N_DAY_KINDS; kind++)
    {
      g_autofree char *written = care_call_hours_format (house->day[kind]);
      g_autofree char *again = NULL;
      CareSpan spans[CARE_SPANS_PER_DAY];

      g_assert_true (care_call_hours_read (written, spans, NULL));
      again = care_call_hours_format (spans);
      g_assert_cmpstr (again, ==, written);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/call-hours/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_read);
    }
  g_test_add_func ("/call-hours/house", test_house);

  return g_test_run ();
}
