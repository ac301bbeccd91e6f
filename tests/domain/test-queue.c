/* test-queue.c — whom to call now, in which order, and why not yet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-queue.h"

#include <string.h>

#define ME    3
#define OTHER 4

/* It is Wednesday 18 November 2026 unless the row says otherwise; Thursday is closed. */
static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *call;  /* words: due=, deadline=, agreed=, not-before=, claimed=, me, member, … */
  const char   *now;
  const char   *group;
  const char   *why;   /* the sentence, or NULL */
} places[] = {
  { "due-today",            CARE_CALL_SHOOT_THANKS, "due=2026-11-18", "2026-11-18T10:00", "NOW", NULL },
  { "due-some-days-ago",    CARE_CALL_SHOOT_THANKS, "due=2026-11-16 deadline=2026-11-18",
    "2026-11-18T10:00",
    "NOW", NULL },
  { "overdue",              CARE_CALL_SHOOT_THANKS, "due=2026-11-15 deadline=2026-11-17",
    "2026-11-18T10:00",
    "OVERDUE", NULL },
  { "overdue-rests-too",    CARE_CALL_SHOOT_THANKS, "due=2026-11-15 deadline=2026-11-17",
    "2026-11-18T12:00",
    "RESTING", "Rest time until 14:00" },
  { "due-tomorrow",         CARE_CALL_SHOOT_THANKS, "due=2026-11-20", "2026-11-18T10:00",
    "LATER", "Not before Fri 20 Nov, 09:30" },
  { "midday-rest",          CARE_CALL_SHOOT_THANKS, "due=2026-11-18", "2026-11-18T12:30",
    "RESTING", "Rest time until 14:00" },
  { "after-hours-before-a-closed-day", CARE_CALL_SHOOT_THANKS, "due=2026-11-18", "2026-11-18T18:30",
    "RESTING", "Rest time until Fri 20 Nov, 09:30" },
  { "closed-day",           CARE_CALL_SHOOT_THANKS, "due=2026-11-18", "2026-11-19T10:00",
    "RESTING", "Holiday until Fri 20 Nov, 09:30" },
  { "new-year",             CARE_CALL_SHOOT_THANKS, "due=2026-02-14", "2026-02-17T10:00",
    "RESTING", "Holiday until Fri 20 Feb, 09:30" },
  { "own-good-hours",       CARE_CALL_SHOOT_THANKS, "due=2026-11-18 evening", "2026-11-18T18:30",
    "NOW", NULL },
  { "not-own-good-hours",   CARE_CALL_SHOOT_THANKS, "due=2026-11-18 evening", "2026-11-18T10:00",
    "RESTING", "Rest time until 18:00" },

  { "agreed-later-today",   CARE_CALL_CALLBACK, "due=2026-11-18 agreed=2026-11-18T14:30",
    "2026-11-18T10:00",
    "AGREED", "Agreed for 14:30" },
  { "agreed-in-the-evening", CARE_CALL_CALLBACK, "due=2026-11-18 agreed=2026-11-18T19:30",
    "2026-11-18T19:30",
    "NOW", NULL },
  { "agreed-time-has-passed", CARE_CALL_CALLBACK, "due=2026-11-18 agreed=2026-11-18T12:30",
    "2026-11-18T13:00",
    "NOW", NULL },
  { "agreed-for-another-day", CARE_CALL_CALLBACK, "due=2026-11-20 agreed=2026-11-20T19:30",
    "2026-11-18T10:00",
    "LATER", "Agreed for Fri 20 Nov, 19:30" },
  { "tried-a-short-while-ago", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 not-before=2026-11-18T11:30",
    "2026-11-18T10:00", "LATER", "Not before 11:30" },
  { "tried-long-ago",       CARE_CALL_SHOOT_THANKS, "due=2026-11-18 not-before=2026-11-18T11:30",
    "2026-11-18T11:30", "NOW", NULL },
  { "next-attempt-in-the-rest", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 not-before=2026-11-18T12:30",
    "2026-11-18T11:00", "LATER", "Not before 14:00" },

  { "claimed-by-a-colleague", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 claimed=2026-11-18T10:10",
    "2026-11-18T10:00", "LATER", "Li Min is calling this couple" },
  { "claimed-by-me",        CARE_CALL_SHOOT_THANKS, "due=2026-11-18 claimed=2026-11-18T10:10 me",
    "2026-11-18T10:00", "NOW", NULL },
  { "claim-ran-out",        CARE_CALL_SHOOT_THANKS, "due=2026-11-18 claimed=2026-11-18T10:00",
    "2026-11-18T10:00", "NOW", NULL },
  { "do-not-call",          CARE_CALL_SHOOT_THANKS, "due=2026-11-18 do-not-call", "2026-11-18T10:00",
    "LATER", "Does not wish to be called" },
  { "do-not-call-wins-over-agreed", CARE_CALL_CALLBACK,
    "due=2026-11-18 agreed=2026-11-18T10:00 do-not-call",
    "2026-11-18T10:00", "LATER", "Does not wish to be called" },
  { "no-number",            CARE_CALL_SHOOT_THANKS, "due=2026-11-18 no-phone", "2026-11-18T10:00",
    "LATER", "No telephone number on file" },
  { "wrong-number",         CARE_CALL_SHOOT_THANKS, "due=2026-11-18 invalid", "2026-11-18T10:00",
    "LATER", "The telephone number is wrong" },
  { "spoken-to-yesterday",  CARE_CALL_SHOOT_THANKS, "due=2026-11-18 spoken=2026-11-17T15:00",
    "2026-11-18T10:00", "LATER", "Spoken to a short while ago; not before Fri 20 Nov, 09:30" },
  { "spoken-to-two-days-ago", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 spoken=2026-11-16T15:00",
    "2026-11-18T10:00", "NOW", NULL },
  { "peace-ends-at-the-deadline", CARE_CALL_SHOOT_THANKS,
    "due=2026-11-17 deadline=2026-11-18 spoken=2026-11-17T15:00", "2026-11-18T10:00", "NOW", NULL },
  { "urgent-does-not-wait", CARE_CALL_STAGE_LATE, "due=2026-11-18 spoken=2026-11-17T15:00",
    "2026-11-18T10:00", "NOW", NULL },
  { "agreed-does-not-wait", CARE_CALL_SHOOT_THANKS,
    "due=2026-11-18 agreed=2026-11-18T10:00 spoken=2026-11-17T15:00", "2026-11-18T10:00", "NOW", NULL },
  { "message-does-not-wait", CARE_CALL_PICKUP_NOTICE, "due=2026-11-18 spoken=2026-11-17T15:00",
    "2026-11-18T10:00", "NOW", NULL },
  { "promotion-not-asked",  CARE_CALL_PROMO, "due=2026-11-18", "2026-11-18T10:00",
    "LATER", "Has not agreed to promotions" },
  { "promotion-agreed",     CARE_CALL_PROMO, "due=2026-11-18 consents", "2026-11-18T10:00", "NOW", NULL },
  { "winning-back-not-asked", CARE_CALL_WINBACK, "due=2026-11-18", "2026-11-18T10:00", "NOW", NULL },
  { "winning-back-refused", CARE_CALL_WINBACK, "due=2026-11-18 refuses", "2026-11-18T10:00",
    "LATER", "Has not agreed to promotions" },
  { "birthday-of-a-vip-is-rung", CARE_CALL_BIRTHDAY, "due=2026-11-18 vip", "2026-11-18T12:30",
    "RESTING", "Rest time until 14:00" },
  { "done",                 CARE_CALL_SHOOT_THANKS, "due=2026-11-18 done", "2026-11-18T10:00",
    "DONE", NULL },

  { "greeting-at-midday",   CARE_CALL_BIRTHDAY, "due=2026-11-18", "2026-11-18T12:30", "NOW", NULL },
  { "greeting-on-a-closed-day", CARE_CALL_BIRTHDAY, "due=2026-11-19", "2026-11-19T09:00", "NOW", NULL },
  { "greeting-before-nine", CARE_CALL_BIRTHDAY, "due=2026-11-18", "2026-11-18T08:30",
    "RESTING", "Rest time until 09:00" },
  { "wedding-greeting-at-eight", CARE_CALL_WEDDING_DAY, "due=2026-11-18", "2026-11-18T08:08", "NOW",
    NULL },
  { "greeting-at-new-year", CARE_CALL_BIRTHDAY, "due=2026-02-17", "2026-02-17T10:00", "NOW", NULL },
  { "sms-needs-a-number",   CARE_CALL_BIRTHDAY, "due=2026-11-18 no-phone", "2026-11-18T10:00",
    "LATER", "No telephone number on file" },
  { "sms-respects-the-wish", CARE_CALL_BIRTHDAY, "due=2026-11-18 do-not-call", "2026-11-18T10:00",
    "LATER", "Does not wish to be called" },
  { "letter-needs-no-number", CARE_CALL_SHOOT_ANNIV, "due=2026-11-18 no-phone do-not-call",
    "2026-11-18T12:10",
    "NOW", NULL },
};

/* The left one comes first. */
static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *first;
  CareCallType  other;
  const char   *second;
} orders[] = {
  { "priority-before-overdue", CARE_CALL_REPLY_PROMISED, "due=2026-11-18",
    CARE_CALL_SHOOT_THANKS, "due=2026-11-10 deadline=2026-11-12 member" },
  { "overdue-before-deadline", CARE_CALL_SHOOT_THANKS, "due=2026-11-15 deadline=2026-11-17",
    CARE_CALL_SHOOT_THANKS, "due=2026-11-16 deadline=2026-11-18 member" },
  { "deadline-before-member", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 deadline=2026-11-19",
    CARE_CALL_SHOOT_THANKS, "due=2026-11-18 deadline=2026-11-20 member" },
  { "member-before-due-time", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 deadline=2026-11-20 member",
    CARE_CALL_SHOOT_THANKS, "due=2026-11-17 deadline=2026-11-20" },
  { "due-day-before-id", CARE_CALL_SHOOT_THANKS, "due=2026-11-17 deadline=2026-11-20 id=9",
    CARE_CALL_SHOOT_THANKS, "due=2026-11-18 deadline=2026-11-20 id=2" },
  { "agreed-time-is-the-due-time", CARE_CALL_CALLBACK, "due=2026-11-18 agreed=2026-11-18T10:30 id=9",
    CARE_CALL_CALLBACK, "due=2026-11-18 agreed=2026-11-18T11:30 id=2" },
  { "id-at-last", CARE_CALL_SHOOT_THANKS, "due=2026-11-18 id=2",
    CARE_CALL_SHOOT_THANKS, "due=2026-11-18 id=9" },
};

/* Calls are "TYPE/customer/words"; the result is leaders with what they carry. */
static const struct
{
  const char *name;
  const char *entries;
  const char *merged;
} couples[] = {
  { "single-call", "SHOOT_THANKS/7/due=2026-11-18", "1" },
  { "two-couples", "SHOOT_THANKS/7/due=2026-11-18|SHOOT_THANKS/8/due=2026-11-18", "1 2" },
  { "most-urgent-leads", "SHOOT_THANKS/7/due=2026-11-18|REPLY_PROMISED/7/due=2026-11-18", "2(1)" },
  { "longest-waiting-leads", "SHOOT_THANKS/7/due=2026-11-18|BOOKING_THANKS/7/due=2026-11-16", "2(1)" },
  { "yesterdays-with-todays", "BOOKING_THANKS/7/due=2026-11-17|SURVEY/7/due=2026-11-18", "1(2)" },
  { "tomorrows-apart", "BOOKING_THANKS/7/due=2026-11-18|SURVEY/7/due=2026-11-19", "1 2" },
  { "tomorrows-together", "BOOKING_THANKS/7/due=2026-11-20|SURVEY/7/due=2026-11-20", "1(2)" },
  { "greeting-apart", "SHOOT_THANKS/7/due=2026-11-18|BIRTHDAY/7/due=2026-11-18", "1 2" },
  { "two-greetings-apart", "WED_ANNIV/7/due=2026-11-18|BIRTHDAY/7/due=2026-11-18", "1 2" },
  { "goods-ready-sms-apart", "SHOOT_THANKS/7/due=2026-11-18|PICKUP_NOTICE/7/due=2026-11-18", "1 2" },
  { "agreed-leads-the-urgent",
    "REPLY_PROMISED/7/due=2026-11-18|SURVEY/7/due=2026-11-18 agreed=2026-11-18T15:00",
    "2(1)" },
  { "two-agreed-times-stay-two", "CALLBACK/7/due=2026-11-18 agreed=2026-11-18T16:00|"
    "CALLBACK/7/due=2026-11-18 agreed=2026-11-18T15:00", "1 2" },
  { "done-call-apart", "SHOOT_THANKS/7/due=2026-11-18 done|SURVEY/7/due=2026-11-18", "1 2" },
  { "three-in-order", "SURVEY/7/due=2026-11-18|SHOOT_THANKS/7/due=2026-11-18|STAGE_LATE/7/due=2026-11-18",
    "3(2 1)" },
};

typedef struct
{
  CareOfficeCalendar *calendar;
  GTimeZone          *zone;
  CareQueueView       view;
} Office;

static void
office_open (Office     *office,
             const char *now)
{
  office->calendar = care_office_calendar_new ();
  care_office_calendar_add (office->calendar, care_day_from_iso ("2026-11-19"), CARE_DAY_MARK_CLOSED);
  office->zone = g_time_zone_new_identifier ("Asia/Shanghai");
  office->view = (CareQueueView) { care_call_window_get_house (), office->calendar, office->zone, 0, ME, 2 };
  office->view.now = care_moment_from_civil (care_civil_from_iso (now), office->zone);
}

static void
office_close (Office *office)
{
  care_office_calendar_unref (office->calendar);
  g_time_zone_unref (office->zone);
}

static CareMoment
read_moment (const Office *office,
             const char   *text)
{
  CareCivil civil = care_civil_from_iso (text);

  g_assert_cmpint (civil, !=, CARE_CIVIL_NONE);

  return care_moment_from_civil (civil, office->zone);
}

static void
read_flag (CareQueueEntry *entry,
           const char     *word)
{
  if (g_str_equal (word, "member"))
    entry->level = CARE_LEVEL_MEMBER;
  else if (g_str_equal (word, "vip"))
    entry->level = CARE_LEVEL_VIP;
  else if (g_str_equal (word, "consents"))
    entry->consent = CARE_CONSENT_GIVEN;
  else if (g_str_equal (word, "refuses"))
    entry->consent = CARE_CONSENT_REFUSED;
  else if (g_str_equal (word, "done"))
    entry->call->state = CARE_CALL_DONE;
  else if (g_str_equal (word, "me"))
    entry->call->claimed_by = ME;
  else if (g_str_equal (word, "do-not-call"))
    entry->do_not_call = TRUE;
  else if (g_str_equal (word, "invalid"))
    entry->phone_invalid = TRUE;
  else if (g_str_equal (word, "no-phone"))
    g_clear_pointer (&entry->phone, g_free);
  else if (g_str_equal (word, "evening"))
    {
      entry->good_from = 18 * 60;
      entry->good_until = 20 * 60;
    }
  else
    g_assert_not_reached ();
}

static void
read_word (CareQueueEntry *entry,
           const Office   *office,
           const char     *word)
{
  const char *value = strchr (word, '=');

  if (value == NULL)
    {
      read_flag (entry, word);
      return;
    }

  value++;
  if (g_str_has_prefix (word, "due="))
    entry->call->due_on = care_day_from_iso (value);
  else if (g_str_has_prefix (word, "deadline="))
    entry->call->deadline_on = care_day_from_iso (value);
  else if (g_str_has_prefix (word, "id="))
    entry->call->id = g_ascii_strtoll (value, NULL, 10);
  else if (g_str_has_prefix (word, "spoken="))
    entry->last_contact_at = read_moment (office, value);
  else if (g_str_has_prefix (word, "agreed="))
    entry->call->agreed_at = read_moment (office, value);
  else if (g_str_has_prefix (word, "not-before="))
    entry->call->not_before = read_moment (office, value);
  else if (g_str_has_prefix (word, "claimed="))
    {
      entry->call->claimed_by = OTHER;
      entry->call->claimed_until = read_moment (office, value);
    }
  else
    g_assert_not_reached ();
}

static CareQueueEntry *
read_entry (const Office *office,
            CareCallType  type,
            const char   *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  CareQueueEntry *entry = care_queue_entry_new ();

  entry->call = care_call_new ();
  entry->call->type = type;
  entry->call->id = 1;
  entry->phone = g_strdup ("13800138000");
  entry->claimed_name = g_strdup ("Li Min");
  for (guint i = 0; words[i] != NULL; i++)
    read_word (entry, office, words[i]);
  if (entry->call->deadline_on == CARE_DAY_NONE)
    entry->call->deadline_on = entry->call->due_on + 7;

  return entry;
}

static void
test_place (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  Office office;
  g_autoptr(CareQueueEntry) entry = NULL;
  g_autofree char *sentence = NULL;
  CareQueueGroup group;
  CareQueueWhy why;

  office_open (&office, places[i].now);
  entry = read_entry (&office, places[i].type, places[i].call);
  why = care_queue_why_not_now (entry, &office.view);
  sentence = care_queue_describe_why (entry, &why, &office.view);
  group = care_queue_get_group (entry, &office.view);

  g_assert_cmpstr (care_queue_group_get_nick (group), ==, places[i].group);
  g_assert_cmpstr (sentence, ==, places[i].why);
  office_close (&office);
}

static void
test_order (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  Office office;
  g_autoptr(CareQueueEntry) first = NULL;
  g_autoptr(CareQueueEntry) second = NULL;

  office_open (&office, "2026-11-18T10:00");
  first = read_entry (&office, orders[i].type, orders[i].first);
  second = read_entry (&office, orders[i].other, orders[i].second);

  g_assert_cmpint (care_queue_compare (first, second, &office.view), <, 0);
  g_assert_cmpint (care_queue_compare (second, first, &office.view), >, 0);
  g_assert_cmpint (care_queue_compare (first, first, &office.view), ==, 0);
  office_close (&office);
}

static GPtrArray *
read_entries (const Office *office,
              const char   *text)
{
  g_auto(GStrv) parts = g_strsplit (text, "|", -1);
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto(GStrv) fields = g_strsplit (parts[i], "/", 3);
      CareQueueEntry *entry = read_entry (office, care_call_type_from_nick (fields[0], 0), fields[2]);

      entry->call->id = i + 1;
      entry->call->customer_id = g_ascii_strtoll (fields[1], NULL, 10);
      g_ptr_array_add (entries, entry);
    }

  return entries;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return (int) ((*(CareQueueEntry * const *) a)->call->id - (*(CareQueueEntry * const *) b)->call->id);
}

static void
write_entries (GString   *text,
               GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const CareQueueEntry *entry = entries->pdata[i];

      g_string_append_printf (text, "%s%d", i > 0 ? " " : "", (int) entry->call->id);
      if (entry->merged != NULL)
        {
          g_string_append_c (text, '(');
          write_entries (text, entry->merged);
          g_string_append_c (text, ')');
        }
    }
}

static void
test_merge (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  Office office;
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) merged = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  office_open (&office, "2026-11-18T10:00");
  entries = read_entries (&office, couples[i].entries);
  merged = care_queue_merge (entries, care_day_from_iso ("2026-11-18"));
  g_ptr_array_sort (merged, compare_ids);
  write_entries (text, merged);

  g_assert_cmpstr (text->str, ==, couples[i].merged);
  for (guint n = 0; n < entries->len; n++)
    g_assert_null (((CareQueueEntry *) entries->pdata[n])->merged);
  office_close (&office);
}

/* One telephone: what bars any of the merged calls bars them all, one late call makes all late. */
static const struct
{
  const char     *name;
  const char     *survey; /* asked together with a late stage that is due today */
  CareWhyNot      reason;
  CareQueueGroup  group;
} bars[] = {
  { "nothing",       "due=2026-11-18",                               CARE_WHY_NOTHING, CARE_QUEUE_NOW },
  { "tried-earlier", "due=2026-11-18 not-before=2026-11-18T11:00",   CARE_WHY_NOT_YET, CARE_QUEUE_LATER },
  { "claimed",       "due=2026-11-18 claimed=2026-11-18T11:00",      CARE_WHY_CLAIMED, CARE_QUEUE_LATER },
  { "one-is-late",   "due=2026-10-01 deadline=2026-11-01",           CARE_WHY_NOTHING, CARE_QUEUE_OVERDUE },
};

static void
test_bar (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  Office office;
  g_autofree char *text = g_strdup_printf ("STAGE_LATE/7/due=2026-11-18|SURVEY/7/%s", bars[i].survey);
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) merged = NULL;

  office_open (&office, "2026-11-18T10:00");
  entries = read_entries (&office, text);
  merged = care_queue_merge (entries, care_day_from_iso ("2026-11-18"));

  g_assert_cmpint (merged->len, ==, 1);
  g_assert_cmpint (care_queue_why_not_now (merged->pdata[0], &office.view).reason, ==, bars[i].reason);
  g_assert_cmpint (care_queue_get_group (merged->pdata[0], &office.view), ==, bars[i].group);
  office_close (&office);
}

static void
shuffle (GPtrArray *entries)
{
  for (guint i = entries->len - 1; i > 0; i--)
    {
      int j = g_test_rand_int_range (0, (gint32) i + 1);
      gpointer swap = entries->pdata[i];

      entries->pdata[i] = entries->pdata[j];
      entries->pdata[j] = swap;
    }
}

/* However the list is shuffled, it is sorted into the same order. */
static void
test_sort_is_total (void)
{
  static const CareCallType types[] = { CARE_CALL_SHOOT_THANKS, CARE_CALL_SURVEY, CARE_CALL_STAGE_LATE };
  Office office;
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);
  g_autoptr(GString) first = g_string_new (NULL);

  office_open (&office, "2026-11-18T10:00");
  for (int i = 0; i < 60; i++)
    {
      CareQueueEntry *entry = read_entry (&office, types[g_test_rand_int_range (0, 3)], "due=2026-11-18");

      entry->call->id = i + 1;
      entry->call->deadline_on = entry->call->due_on + g_test_rand_int_range (-2, 2);
      entry->level = g_test_rand_bit () ? CARE_LEVEL_VIP : CARE_LEVEL_ORDINARY;
      g_ptr_array_add (entries, entry);
    }
  care_queue_sort (entries, &office.view);
  write_entries (first, entries);

  for (int round = 0; round < 20; round++)
    {
      g_autoptr(GString) again = g_string_new (NULL);

      shuffle (entries);
      care_queue_sort (entries, &office.view);
      write_entries (again, entries);
      g_assert_cmpstr (again->str, ==, first->str);
    }
  office_close (&office);
}

static void
add_rows (const char       *group,
          const char       *name,
          guint             i,
          GTestDataFunc     test)
{
  g_autofree char *path = g_strdup_printf ("/queue/%s/%s", group, name);

  g_test_add_data_func (path, GUINT_TO_POINTER (i), test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    add_rows ("place", places[i].name, i, test_place);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    add_rows ("order", orders[i].name, i, test_order);
  for (guint i = 0; i < G_N_ELEMENTS (couples); i++)
    add_rows ("merge", couples[i].name, i, test_merge);
  for (guint i = 0; i < G_N_ELEMENTS (bars); i++)
    add_rows ("merged-bar", bars[i].name, i, test_bar);
  g_test_add_func ("/queue/sort-is-total", test_sort_is_total);

  return g_test_run ();
}
