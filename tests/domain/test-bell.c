/* test-bell.c — what rings, once, and when the bell looks again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-bell.h"

#include <string.h>

#define TODAY  "2026-11-18" /* a Wednesday; Thursday is closed */
#define ME     3
#define N_WALKS 1000

/* @due: the due day of calls 1, 2, 3 …; "0" is today, "-3" three days ago.
 * @story: what happens, word by word:
 *   10:00=1,2    the bell looks at ten and announces 1 and 2; (1,2,3,4) is a summary,
 *                ~1 takes 1 back; 20T10:00 is another day; 10:00*= looks during a call
 *   next:14:00   it wants to look again at two; next:never
 *   forget:1 could not be shown after all
 *   done:1  undone:1  snooze:1@15  off:1@11:30  agreed:1@15:00  claim:1@10:20  dnc:1 */
static const struct
{
  const char *name;
  const char *due;
  const char *story;
} stories[] = {
  { "rings-when-the-day-opens",       "0",          "09:29= next:09:30 09:30=1" },
  { "rings-once",                     "0",          "09:30=1 09:31= 10:00= 16:00= next:never" },
  { "rings-late-if-looked-at-late",   "0",          "11:03=1" },
  { "overdue-rings-too",              "-9",         "10:00=1" },
  { "three-one-by-one",               "0 0 0",      "10:00=1,2,3" },
  { "four-together",                  "0 0 0 0",    "10:00=(1,2,3,4)" },
  { "summary-then-single",            "0 0 0 0 2",  "10:00=(1,2,3,4) 20T10:00=5" },
  { "most-urgent-first",              "0 -2 -1",    "10:00=2,3,1" },
  { "nobody-owed-anything",           "",           "10:00= next:never" },
  { "not-in-the-midday-rest",         "0",          "12:10= next:14:00 14:00=1" },
  { "not-at-night",                   "0",          "18:30= next:20T09:30 20T09:30=1" },
  { "not-on-a-closed-day",            "1",          "19T10:00= next:20T09:30 20T09:30=1" },
  { "due-the-day-after-tomorrow",     "2",          "10:00= next:20T09:30 20T09:30=1" },
  { "stays-up-through-the-rest",      "0",          "11:40=1 12:10= 14:00=" },

  { "quiet-while-on-a-call",          "0 0",        "10:00*= 10:05*= 10:06=1,2" },
  { "agreed-rings-during-a-call",     "0 0",        "agreed:1@10:05 10:00*= 10:05*=1 10:06=2" },
  { "agreed-yesterday-waits",         "0",          "agreed:1@10:05 19T10:05= 20T10:00*= 20T10:05=1" },
  { "could-not-be-announced",         "0 0",        "10:00=1,2 forget:2 10:01=2 10:02=" },
  { "call-lasts-into-the-rest",       "0",          "11:40*= 11:50= next:14:00 14:00=1" },
  { "withdrawn-during-a-call",        "0",          "10:00=1 done:1 10:05*=~1" },
  { "caught-up-after-sleep",          "0 2",        "09:00= 23T10:00=1,2" },
  { "caught-up-as-summary",           "0 0 0 2 3",  "09:00= 23T10:00=(1,2,3,4,5)" },
  { "slept-through-the-agreed-time",  "0",          "agreed:1@10:30 10:00= 13:00=1" },
  { "clock-set-back-a-day",           "0",          "10:00=1 17T10:00=~1 10:00= next:never" },
  { "clock-set-back-an-hour",         "0",          "10:00=1 09:00= 09:30= 10:00=" },
  { "clock-runs-ahead",               "2",          "10:00= 20T10:00=1 10:10=~1 20T10:00=" },

  { "withdrawn-when-done-elsewhere",  "0 0",        "10:00=1,2 done:1 10:01=~1 10:02=" },
  { "withdrawn-when-claimed",         "0",          "10:00=1 claim:1@10:20 10:01=~1 10:20=" },
  { "claimed-before-it-rang",         "0",          "claim:1@10:20 10:00= next:10:20 10:20=1" },
  { "withdrawn-when-not-to-be-called", "0",         "10:00=1 dnc:1 10:01=~1" },
  { "never-rings-if-not-to-be-called", "0",         "dnc:1 10:00= next:never" },
  { "done-before-it-rang",            "0",          "done:1 10:00=" },
  { "undone-does-not-ring-again",     "0",          "10:00=1 done:1 10:01=~1 undone:1 10:02=" },

  { "put-off-rings-again",            "0",          "10:00=1 off:1@11:30 10:01=~1 next:11:30 11:30=1" },
  { "put-off-into-the-rest",          "0",          "10:00=1 off:1@12:30 10:01=~1 next:14:00 14:00=1" },
  { "agreed-rings-at-its-time",       "0",          "agreed:1@15:00 10:00= next:15:00 14:59= 15:00=1" },
  { "agreed-in-the-midday-rest",      "0",          "agreed:1@12:30 10:00= next:12:30 12:30=1" },
  { "agreed-in-the-evening",          "0",          "agreed:1@19:30 18:00= next:19:30 19:30=1" },

  { "snoozed-rings-again",            "0",
    "10:00=1 snooze:1@15 10:01= next:10:15 10:14= 10:15=1 10:16=" },
  { "snoozed-twice",                  "0",
    "10:00=1 snooze:1@15 10:15=1 snooze:1@15 10:30=1 10:45=" },
  { "snoozed-into-the-rest",          "0",          "11:40=1 snooze:1@15 11:56= next:14:00 14:00=1" },
  { "snoozed-and-done",               "0",          "10:00=1 snooze:1@15 done:1 10:20=" },
  { "snoozed-and-put-off",            "0",
    "10:00=1 snooze:1@60 off:1@10:30 10:01= 10:30=1 11:00=" },
  { "snooze-of-an-unknown-call",      "2",          "snooze:1@15 10:00= 10:15= 20T09:30=1" },
  { "snooze-and-a-clock-set-back",    "-1",         "10:00=1 snooze:1@15 17T10:00=1" },
};

typedef struct
{
  CareOfficeCalendar *calendar;
  GTimeZone          *zone;
  CareQueueView       view;
  GPtrArray          *entries;
  CareBell           *bell;
} Desk;

static void
desk_open (Desk *desk)
{
  desk->calendar = care_office_calendar_new ();
  care_office_calendar_add (desk->calendar, care_day_from_iso ("2026-11-19"), CARE_DAY_MARK_CLOSED);
  desk->zone = g_time_zone_new_identifier ("Asia/Shanghai");
  desk->view = (CareQueueView) { care_call_window_get_house (), desk->calendar, desk->zone, 0, ME };
  desk->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);
  desk->bell = care_bell_new ();
}

static void
desk_close (Desk *desk)
{
  care_office_calendar_unref (desk->calendar);
  g_time_zone_unref (desk->zone);
  g_ptr_array_unref (desk->entries);
  care_bell_free (desk->bell);
}

static CareQueueEntry *
desk_add (Desk    *desk,
          CareDay  due_on)
{
  CareQueueEntry *entry = care_queue_entry_new ();

  entry->call = care_call_new ();
  entry->call->type = CARE_CALL_SHOOT_THANKS;
  entry->call->id = desk->entries->len + 1;
  entry->call->customer_id = entry->call->id;
  entry->call->due_on = due_on;
  entry->call->deadline_on = due_on + 30;
  entry->phone = g_strdup ("13800138000");
  g_ptr_array_add (desk->entries, entry);

  return entry;
}

/* "10:00", or "20T10:00" for the 20th. */
static CareMoment
read_time (const Desk *desk,
           const char *text)
{
  g_autofree char *iso = strchr (text, 'T') != NULL ? g_strdup_printf ("2026-11-%s", text)
                                                    : g_strdup_printf (TODAY "T%s", text);
  CareCivil civil = care_civil_from_iso (iso);

  g_assert_cmpint (civil, !=, CARE_CIVIL_NONE);

  return care_moment_from_civil (civil, desk->zone);
}

static void
write_ids (GString    *text,
           const char *before,
           GArray     *ids,
           const char *after)
{
  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (text, "%s%d", i == 0 ? before : ",", (int) g_array_index (ids, gint64, i));
  if (ids->len > 0)
    g_string_append (text, after);
}

static CareMoment
look (Desk       *desk,
      const char *time,
      const char *expected)
{
  g_auto(GStrv) parts = g_strsplit (time, "*", 2);
  g_autoptr(CareBellRing) ring = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  desk->view.now = read_time (desk, parts[0]);
  ring = care_bell_due (desk->bell, desk->entries, &desk->view, parts[1] != NULL);
  write_ids (text, "", ring->single, "");
  write_ids (text, "(", ring->summary, ")");
  write_ids (text, "~", ring->withdrawn, "");
  g_assert_cmpstr (text->str, ==, expected);

  return ring->next_at;
}

static void
happen (Desk       *desk,
        const char *verb,
        const char *rest)
{
  g_auto(GStrv) parts = g_strsplit (rest, "@", 2);
  gint64 id = g_ascii_strtoll (parts[0], NULL, 10);
  CareQueueEntry *entry = desk->entries->pdata[id - 1];

  if (g_str_equal (verb, "done"))
    entry->call->state = CARE_CALL_DONE;
  else if (g_str_equal (verb, "undone"))
    entry->call->state = CARE_CALL_OPEN;
  else if (g_str_equal (verb, "dnc"))
    entry->do_not_call = TRUE;
  else if (g_str_equal (verb, "forget"))
    care_bell_forget (desk->bell, id);
  else if (g_str_equal (verb, "snooze"))
    care_bell_snooze (desk->bell, id, desk->view.now, (int) g_ascii_strtoll (parts[1], NULL, 10));
  else if (g_str_equal (verb, "off"))
    entry->call->not_before = read_time (desk, parts[1]);
  else if (g_str_equal (verb, "agreed"))
    entry->call->agreed_at = read_time (desk, parts[1]);
  else if (g_str_equal (verb, "claim"))
    {
      entry->call->claimed_by = ME + 1;
      entry->call->claimed_until = read_time (desk, parts[1]);
    }
  else
    g_assert_not_reached ();
}

static void
test_story (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_auto(GStrv) days = g_strsplit (stories[row].due, " ", -1);
  g_auto(GStrv) words = g_strsplit (stories[row].story, " ", -1);
  CareMoment next_at = CARE_MOMENT_NONE;
  Desk desk;

  desk_open (&desk);
  for (guint i = 0; days[i] != NULL; i++)
    desk_add (&desk, care_day_from_iso (TODAY) + (CareDay) g_ascii_strtoll (days[i], NULL, 10));

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto(GStrv) look_at = g_strsplit (words[i], "=", 2);
      g_auto(GStrv) event = g_strsplit (words[i], ":", 2);

      if (look_at[1] != NULL)
        next_at = look (&desk, look_at[0], look_at[1]);
      else if (g_str_equal (words[i], "next:never"))
        g_assert_cmpint (next_at, ==, CARE_MOMENT_NONE);
      else if (g_str_equal (event[0], "next"))
        g_assert_cmpint (next_at, ==, read_time (&desk, event[1]));
      else
        happen (&desk, event[0], event[1]);
    }
  desk_close (&desk);
}

/* A bell started anew takes over what the earlier one announced, and nothing else. */
static void
test_remember (void)
{
  g_autofree char *stamp = NULL;
  Desk desk;

  desk_open (&desk);
  desk_add (&desk, care_day_from_iso (TODAY));
  desk_add (&desk, care_day_from_iso (TODAY));
  stamp = care_bell_dup_stamp (((CareQueueEntry *) desk.entries->pdata[0])->call);
  care_bell_remember (desk.bell, 1, stamp);
  care_bell_remember (desk.bell, 2, "an older stamp");
  look (&desk, "10:00", "2");
  desk_close (&desk);
}

/* A merged call is announced with its leader, also when it leads later. */
static void
test_merged (void)
{
  g_autoptr(GPtrArray) loose = NULL;
  g_autoptr(GPtrArray) merged = NULL;
  Desk desk;

  desk_open (&desk);
  for (int i = 0; i < 2; i++)
    desk_add (&desk, care_day_from_iso (TODAY))->call->customer_id = 7;
  loose = desk.entries;
  desk.entries = care_queue_merge (loose, care_day_from_iso (TODAY));
  g_assert_cmpint (desk.entries->len, ==, 1);
  look (&desk, "10:00", "1");

  g_ptr_array_unref (desk.entries);
  desk.entries = g_ptr_array_ref (loose);
  look (&desk, "10:05", "");
  desk_close (&desk);
}

/* A thousand walks of the clock, judged by a witness that knows only the wall and the calls. */

typedef struct
{
  Desk        desk;
  GHashTable *times_rung; /* "id/stamp" → how often */
  GHashTable *snoozes;    /* "id/stamp" → how often */
  gboolean    on_call;
} Walk;

static char *
dup_occasion (const Walk *walk,
              gint64      id)
{
  const CareQueueEntry *entry = walk->desk.entries->pdata[id - 1];
  g_autofree char *stamp = care_bell_dup_stamp (entry->call);

  return g_strdup_printf ("%d/%s", (int) id, stamp);
}

static guint
count_up (GHashTable *counts,
          char       *occasion)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, occasion)) + 1;

  g_hash_table_replace (counts, occasion, GUINT_TO_POINTER (n));

  return n;
}

/* The hours of the house once more, written down independently of the window. */
static gboolean
is_waking_hour (CareCivil now)
{
  int minute = care_civil_get_minute (now);
  int weekday = care_day_get_weekday (care_civil_get_day (now));
  int morning = weekday == 7 ? 630 : weekday == 6 ? 600 : 570;
  int afternoon = weekday >= 6 ? 870 : 840;

  if (care_civil_get_day (now) == care_day_from_iso ("2026-11-19"))
    return FALSE;

  return (minute >= morning && minute < 705) || (minute >= afternoon && minute < 1065);
}

/* The wall clock shows minutes: within the same minute is in time. */
static gboolean
has_come (const Walk *walk,
          CareMoment  moment)
{
  return moment == CARE_MOMENT_NONE ||
         care_moment_to_civil (moment, walk->desk.zone) <=
         care_moment_to_civil (walk->desk.view.now, walk->desk.zone);
}

static gboolean
is_due (const Walk     *walk,
        const CareCall *call)
{
  return call->state == CARE_CALL_OPEN &&
         call->due_on <= care_moment_to_day (walk->desk.view.now, walk->desk.zone) &&
         has_come (walk, call->not_before) && has_come (walk, call->agreed_at);
}

/* By agreement a call may ring from eight to nine in the evening, on that day only. */
static gboolean
is_agreed_hour (const Walk     *walk,
                const CareCall *call,
                CareCivil       now)
{
  int minute = care_civil_get_minute (now);

  return call->agreed_at != CARE_MOMENT_NONE && minute >= 480 && minute < 1260 &&
         care_moment_to_day (call->agreed_at, walk->desk.zone) == care_civil_get_day (now);
}

static void
judge_rings (Walk   *walk,
             GArray *ids)
{
  CareCivil civil = care_moment_to_civil (walk->desk.view.now, walk->desk.zone);

  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      const CareCall *call = ((CareQueueEntry *) walk->desk.entries->pdata[id - 1])->call;
      g_autofree char *occasion = dup_occasion (walk, id);
      guint n_snoozes = GPOINTER_TO_UINT (g_hash_table_lookup (walk->snoozes, occasion));

      g_assert_true (is_due (walk, call));
      g_assert_true (is_waking_hour (civil) || is_agreed_hour (walk, call, civil));
      g_assert_true (!walk->on_call || is_agreed_hour (walk, call, civil));
      g_assert_cmpuint (count_up (walk->times_rung, g_strdup (occasion)), <=, 1 + n_snoozes);
    }
}

static void
walk_look (Walk *walk)
{
  g_autoptr(CareBellRing) ring = care_bell_due (walk->desk.bell, walk->desk.entries, &walk->desk.view,
                                                walk->on_call);

  g_assert_cmpuint (ring->single->len, <=, CARE_BELL_MOST_SINGLE);
  g_assert_true (ring->summary->len == 0 || ring->summary->len > CARE_BELL_MOST_SINGLE);
  g_assert_true (ring->summary->len == 0 || ring->single->len == 0);
  g_assert_true (ring->next_at == CARE_MOMENT_NONE || ring->next_at > walk->desk.view.now);
  judge_rings (walk, ring->single);
  judge_rings (walk, ring->summary);
}

static void
walk_snooze (Walk   *walk,
             gint64  id)
{
  g_autofree char *occasion = dup_occasion (walk, id);

  if (!g_hash_table_contains (walk->times_rung, occasion))
    return;

  care_bell_snooze (walk->desk.bell, id, walk->desk.view.now, 15);
  count_up (walk->snoozes, g_steal_pointer (&occasion));
}

static void
walk_step (Walk *walk)
{
  CareMoment *now = &walk->desk.view.now;
  gint64 id = g_test_rand_int_range (1, (gint32) walk->desk.entries->len + 1);
  CareCall *call = ((CareQueueEntry *) walk->desk.entries->pdata[id - 1])->call;

  switch (g_test_rand_int_range (0, 12))
    {
    case 0:
      *now += g_test_rand_int_range (-86400, 86401); /* somebody sets the clock */
      break;
    case 1:
      *now += g_test_rand_int_range (6, 72) * 3600;  /* the lid was closed */
      break;
    case 2:
      walk->on_call = !walk->on_call;
      break;
    case 3:
      call->state = g_test_rand_bit () ? CARE_CALL_DONE : CARE_CALL_OPEN;
      break;
    case 4:
      call->not_before = *now + g_test_rand_int_range (1, 48) * 1800;
      break;
    case 5:
      call->agreed_at = *now + g_test_rand_int_range (1, 48) * 1800;
      break;
    case 6:
      walk_snooze (walk, id);
      break;
    default:
      *now += g_test_rand_int_range (1, 180) * 60;
    }
}

/* In the end everybody who is owed a call has been announced. */
static void
judge_end (Walk *walk)
{
  walk->on_call = FALSE;
  walk->desk.view.now = care_moment_from_civil (care_civil_from_iso ("2028-11-22T10:00"), walk->desk.zone);
  walk_look (walk);
  walk_look (walk);

  for (guint i = 0; i < walk->desk.entries->len; i++)
    {
      const CareCall *call = ((CareQueueEntry *) walk->desk.entries->pdata[i])->call;
      g_autofree char *occasion = dup_occasion (walk, call->id);

      if (call->state == CARE_CALL_OPEN)
        g_assert_true (g_hash_table_contains (walk->times_rung, occasion));
    }
}

static void
test_walks (void)
{
  for (int n = 0; n < N_WALKS; n++)
    {
      Walk walk = { 0 };

      desk_open (&walk.desk);
      walk.times_rung = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      walk.snoozes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      walk.desk.view.now = read_time (&walk.desk, "17T08:00");
      for (int i = g_test_rand_int_range (1, 9); i > 0; i--)
        desk_add (&walk.desk, care_day_from_iso (TODAY) + g_test_rand_int_range (-3, 6));

      for (int i = 0; i < 60; i++)
        {
          walk_step (&walk);
          walk_look (&walk);
        }
      judge_end (&walk);

      g_hash_table_unref (walk.times_rung);
      g_hash_table_unref (walk.snoozes);
      desk_close (&walk.desk);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autofree char *path = g_strdup_printf ("/bell/story/%s", stories[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_story);
    }
  g_test_add_func ("/bell/remember", test_remember);
  g_test_add_func ("/bell/merged", test_merged);
  g_test_add_func ("/bell/walks", test_walks);

  return g_test_run ();
}
