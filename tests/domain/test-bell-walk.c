/* test-bell-walk.c — whatever the clock does, each due call is announced exactly once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A hundred thousand random walks of a clock: it runs, leaps over nights and sleeps,
 * is set back, changes to summer time; the bell is started anew in the middle, and
 * the person is on the telephone now and then. At the end everything is due, and
 * everything has rung once. A walk that fails is told by its number.
 */
#include "domain/care-bell.h"

#define N_WALKS   100000
#define N_STEPS   10
#define MOST_CALLS 4

/* Monday, 19 October 2026; two changes of the hour lie before and behind. */
#define FIRST_DAY "2026-10-19"
#define N_DAYS    21

static const char * const zones[] = { "Asia/Shanghai", "America/New_York", "Europe/Berlin" };

typedef struct
{
  GRand         *dice;
  GTimeZone     *zone;
  GPtrArray     *entries;
  CareQueueView  view;
  CareBell      *bell;
  GHashTable    *stamps; /* what an office keeps of the bell: call id → stamp */
  guint          n_rung[MOST_CALLS];
} Walk;

static CareMoment
at (const Walk *walk,
    int         day,
    int         minute)
{
  CareCivil civil = care_civil_new (care_day_from_iso (FIRST_DAY) + day, 0, 0) + minute;

  return care_moment_from_civil (civil, walk->zone);
}

static CareQueueEntry *
new_entry (Walk *walk,
           guint i)
{
  CareQueueEntry *entry = care_queue_entry_new ();
  int day = g_rand_int_range (walk->dice, 0, N_DAYS - 7);

  entry->call = care_call_new ();
  entry->call->id = i + 1;
  entry->call->customer_id = i + 1;
  entry->call->type = g_rand_boolean (walk->dice) ? CARE_CALL_SHOOT_THANKS : CARE_CALL_BIRTHDAY;
  entry->call->due_on = care_day_from_iso (FIRST_DAY) + day;
  entry->call->deadline_on = entry->call->due_on + 60;
  if (g_rand_int_range (walk->dice, 0, 3) == 0)
    entry->call->agreed_at = at (walk, day, g_rand_int_range (walk->dice, 8 * 60, 20 * 60));
  else if (g_rand_boolean (walk->dice))
    entry->call->not_before = at (walk, day, g_rand_int_range (walk->dice, 0, CARE_MINUTES_PER_DAY));
  entry->phone = g_strdup ("13800138000");

  return entry;
}

static void
note (Walk   *walk,
      GArray *ids)
{
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      CareQueueEntry *entry = walk->entries->pdata[id - 1];

      walk->n_rung[id - 1]++;
      g_hash_table_replace (walk->stamps, GSIZE_TO_POINTER ((gsize) id),
                            care_bell_dup_stamp (entry->call));
    }
}

static void
look (Walk     *walk,
      gboolean  is_on_call)
{
  g_autoptr(CareBellRing) ring = care_bell_due (walk->bell, walk->entries, &walk->view, is_on_call);

  note (walk, ring->single);
  note (walk, ring->summary);
}

/* The bell ends and begins again, with what the file kept. */
static void
restart (Walk *walk)
{
  GHashTableIter iter;
  gpointer id;
  gpointer stamp;

  care_bell_free (walk->bell);
  walk->bell = care_bell_new ();
  g_hash_table_iter_init (&iter, walk->stamps);
  while (g_hash_table_iter_next (&iter, &id, &stamp))
    care_bell_remember (walk->bell, (gint64) GPOINTER_TO_SIZE (id), stamp);
}

static void
take_step (Walk *walk)
{
  switch (g_rand_int_range (walk->dice, 0, 6))
    {
    case 0: /* set back by up to a day */
      walk->view.now -= g_rand_int_range (walk->dice, 1, 86400);
      break;
    case 1: /* slept over days */
      walk->view.now += g_rand_int_range (walk->dice, 3600, 4 * 86400);
      break;
    case 2: /* up to midnight, and a minute beyond */
      walk->view.now = at (walk, care_moment_to_day (walk->view.now, walk->zone) + 1 -
                           care_day_from_iso (FIRST_DAY), g_rand_boolean (walk->dice) ? 0 : 1);
      break;
    case 3:
      restart (walk);
      break;
    default:
      walk->view.now += g_rand_int_range (walk->dice, 1, 7200);
      break;
    }
}

static void
walk_once (guint32             seed,
           CareOfficeCalendar *calendar,
           GTimeZone          *zone)
{
  Walk walk = { .dice = g_rand_new_with_seed (seed), .zone = zone };
  guint n_calls = (guint) g_rand_int_range (walk.dice, 1, MOST_CALLS + 1);

  walk.bell = care_bell_new ();
  walk.stamps = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, g_free);
  walk.entries = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);
  for (guint i = 0; i < n_calls; i++)
    g_ptr_array_add (walk.entries, new_entry (&walk, i));
  walk.view = (CareQueueView) { care_call_window_get_house (), calendar, zone, at (&walk, 0, 9 * 60), 3 };

  for (int i = 0; i < N_STEPS; i++)
    {
      take_step (&walk);
      look (&walk, g_rand_int_range (walk.dice, 0, 4) == 0);
    }
  /* A Tuesday morning, long after everything was due; twice. */
  walk.view.now = at (&walk, N_DAYS + 1, 10 * 60);
  look (&walk, FALSE);
  walk.view.now += 60;
  look (&walk, FALSE);

  for (guint i = 0; i < n_calls; i++)
    if (walk.n_rung[i] != 1)
      g_error ("walk %u: call %u rang %u times", seed, i + 1, walk.n_rung[i]);

  care_bell_free (walk.bell);
  g_hash_table_unref (walk.stamps);
  g_ptr_array_unref (walk.entries);
  g_rand_free (walk.dice);
}

static void
test_walks (gconstpointer data)
{
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier (data);

  g_assert_nonnull (zone);
  care_office_calendar_add (calendar, care_day_from_iso ("2026-10-26"), CARE_DAY_MARK_CLOSED);
  for (guint32 i = 0; i < N_WALKS / G_N_ELEMENTS (zones) + 1; i++)
    walk_once (i, calendar, zone);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autofree char *path = g_strdup_printf ("/bell-walk/%s", zones[i]);

      g_test_add_data_func (path, zones[i], test_walks);
    }

  return g_test_run ();
}
