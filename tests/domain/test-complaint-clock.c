/* test-complaint-clock.c — when a complaint is late: holidays, weekends, pauses, midnight, moved clocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-complaint-clock.h"
#include "domain/care-complaint-field.h"
#include "domain/care-complaint-severity.h"

/* Moments are written as the wall clock of Shanghai; the office is open seven days from nine to six. */
static const struct
{
  const char             *name;
  CareComplaintClockKind  kind;
  const char             *fields;  /* "name=value …"; moments as YYYY-MM-DDTHH:MM */
  const char             *closed;  /* closed days of the studio, with blanks between them */
  const char             *now;
  const char             *due;
  const char             *limit;
  CareClockColour         colour;
} scenarios[] = {
  { "draft-half-an-hour", CARE_COMPLAINT_CLOCK_REGISTER, "state_since=2026-11-20T10:05", "",
    "2026-11-20T10:20",
    "2026-11-20T10:35", "2026-11-20T12:05", CARE_CLOCK_GREEN },
  { "draft-two-hours", CARE_COMPLAINT_CLOCK_REGISTER, "state_since=2026-11-20T10:05", "", "2026-11-20T12:06",
    "2026-11-20T10:35", "2026-11-20T12:05", CARE_CLOCK_RED },
  { "draft-at-closing-goes-on-next-morning", CARE_COMPLAINT_CLOCK_REGISTER, "state_since=2026-11-20T17:50",
    "",
    "2026-11-20T18:10", "2026-11-21T09:20", "2026-11-21T10:50", CARE_CLOCK_GREEN },

  { "same-day", CARE_COMPLAINT_CLOCK_FIRST_REPLY, "state=REGISTERED registered_at=2026-11-20T10:00", "",
    "2026-11-20T17:59", "2026-11-20T18:00", "2026-11-23T18:00", CARE_CLOCK_GREEN },
  { "registered-at-four-still-same-day", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-20T16:00", "", "2026-11-20T16:10", "2026-11-20T18:00",
    "2026-11-23T18:00", CARE_CLOCK_GREEN },
  { "registered-after-four-next-noon", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-20T16:01", "", "2026-11-20T16:10", "2026-11-21T12:00",
    "2026-11-23T18:00", CARE_CLOCK_GREEN },
  { "two-days-are-not-late-yet", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-20T10:00", "", "2026-11-22T18:00", "2026-11-20T18:00",
    "2026-11-23T18:00", CARE_CLOCK_GREEN },
  { "after-two-days-amber", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-20T10:00", "", "2026-11-22T18:01", "2026-11-20T18:00",
    "2026-11-23T18:00", CARE_CLOCK_AMBER },
  { "after-three-days-red", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-20T10:00", "", "2026-11-23T18:01", "2026-11-20T18:00",
    "2026-11-23T18:00", CARE_CLOCK_RED },
  { "weekends-count", CARE_COMPLAINT_CLOCK_FIRST_REPLY, "state=REGISTERED registered_at=2026-11-21T09:30", "",
    "2026-11-22T11:00", "2026-11-21T18:00", "2026-11-24T18:00", CARE_CLOCK_GREEN },
  { "closed-days-give-way", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2027-02-04T10:00", "2027-02-05 2027-02-06 2027-02-07", "2027-02-08T09:00",
    "2027-02-04T18:00", "2027-02-08T18:00", CARE_CLOCK_GREEN },
  { "registered-on-a-closed-day", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2027-02-05T10:00", "2027-02-05 2027-02-06", "2027-02-05T11:00",
    "2027-02-07T12:00", "2027-02-08T18:00", CARE_CLOCK_GREEN },
  { "late-before-a-closed-day", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2027-02-04T17:00", "2027-02-05", "2027-02-04T17:30", "2027-02-06T12:00",
    "2027-02-07T18:00", CARE_CLOCK_GREEN },
  { "near-midnight", CARE_COMPLAINT_CLOCK_FIRST_REPLY, "state=REGISTERED registered_at=2026-11-20T23:59", "",
    "2026-11-21T00:01", "2026-11-21T12:00", "2026-11-23T18:00", CARE_CLOCK_GREEN },
  { "just-after-midnight", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-21T00:01",
    "", "2026-11-21T00:02", "2026-11-21T18:00", "2026-11-24T18:00", CARE_CLOCK_GREEN },
  { "replied", CARE_COMPLAINT_CLOCK_NONE,
    "state=INVESTIGATING registered_at=2026-11-20T10:00 first_reply_at=2026-11-20T15:00", "",
    "2026-11-25T18:01", NULL, NULL, CARE_CLOCK_GREY },
  { "clock-put-back", CARE_COMPLAINT_CLOCK_FIRST_REPLY, "state=REGISTERED registered_at=2026-11-20T10:00", "",
    "2026-11-18T10:00", "2026-11-20T18:00", "2026-11-23T18:00", CARE_CLOCK_GREEN },
  { "clock-put-far-ahead", CARE_COMPLAINT_CLOCK_FIRST_REPLY,
    "state=REGISTERED registered_at=2026-11-20T10:00",
    "", "2036-11-18T10:00", "2026-11-20T18:00", "2026-11-23T18:00", CARE_CLOCK_RED },

  { "promise-kept-in-mind", CARE_COMPLAINT_CLOCK_NEXT_REPLY,
    "state=INVESTIGATING registered_at=2026-11-20T10:00 reply_by=2026-11-22T15:30", "", "2026-11-22T15:30",
    "2026-11-22T15:30", "2026-11-22T15:30", CARE_CLOCK_GREEN },
  { "promise-missed-is-red-at-once", CARE_COMPLAINT_CLOCK_NEXT_REPLY,
    "state=INVESTIGATING registered_at=2026-11-20T10:00 reply_by=2026-11-22T15:30", "", "2026-11-22T15:31",
    "2026-11-22T15:30", "2026-11-22T15:30", CARE_CLOCK_RED },
  { "promise-holds-while-the-customer-thinks", CARE_COMPLAINT_CLOCK_NEXT_REPLY,
    "state=APPROVED registered_at=2026-11-20T10:00 reply_by=2026-11-22T15:30"
    " waiting_since=2026-11-21T10:00", "",
    "2026-11-22T16:00", "2026-11-22T15:30", "2026-11-22T15:30", CARE_CLOCK_RED },

  { "judgement-four-hours", CARE_COMPLAINT_CLOCK_JUDGEMENT,
    "state=REGISTERED registered_at=2026-11-20T10:00 state_since=2026-11-20T10:00", "", "2026-11-20T14:01",
    "2026-11-20T14:00", "2026-11-21T18:00", CARE_CLOCK_AMBER },
  { "judgement-over-night", CARE_COMPLAINT_CLOCK_JUDGEMENT,
    "state=REGISTERED registered_at=2026-11-20T16:30 state_since=2026-11-20T16:30", "", "2026-11-21T11:30",
    "2026-11-21T11:30", "2026-11-21T18:00", CARE_CLOCK_GREEN },
  { "judgement-over-a-closed-day", CARE_COMPLAINT_CLOCK_JUDGEMENT,
    "state=REGISTERED registered_at=2027-02-04T16:30 state_since=2027-02-04T16:30", "2027-02-05",
    "2027-02-06T11:31", "2027-02-06T11:30", "2027-02-06T18:00", CARE_CLOCK_AMBER },
  { "judgement-missed", CARE_COMPLAINT_CLOCK_JUDGEMENT,
    "state=REGISTERED registered_at=2026-11-20T10:00 state_since=2026-11-20T10:00", "", "2026-11-21T18:01",
    "2026-11-20T14:00", "2026-11-21T18:00", CARE_CLOCK_RED },
  { "review-begins-anew", CARE_COMPLAINT_CLOCK_JUDGEMENT,
    "state=REGISTERED registered_at=2026-11-10T10:00 state_since=2026-11-20T10:00 is_review=1", "",
    "2026-11-20T13:00", "2026-11-20T14:00", "2026-11-21T18:00", CARE_CLOCK_GREEN },

  { "investigation-by-the-time-asked", CARE_COMPLAINT_CLOCK_INVESTIGATION,
    "state=INVESTIGATING state_since=2026-11-20T10:00 investigate_until=2026-11-22T12:00", "",
    "2026-11-21T18:01", "2026-11-21T18:00", "2026-11-22T12:00", CARE_CLOCK_AMBER },
  { "investigation-asked-short", CARE_COMPLAINT_CLOCK_INVESTIGATION,
    "state=INVESTIGATING state_since=2026-11-20T10:00 investigate_until=2026-11-20T17:00", "",
    "2026-11-20T17:01", "2026-11-20T17:00", "2026-11-20T17:00", CARE_CLOCK_RED },
  { "instruction-same-day", CARE_COMPLAINT_CLOCK_INSTRUCTION,
    "state=AWAITING_APPROVAL state_since=2026-11-20T10:00", "", "2026-11-20T18:01", "2026-11-20T18:00",
    "2026-11-21T18:00", CARE_CLOCK_AMBER },
  { "offer-while-the-customer-thinks", CARE_COMPLAINT_CLOCK_OFFER,
    "state=APPROVED state_since=2026-11-20T10:00 waiting_since=2026-11-20T11:00", "", "2026-11-25T10:00",
    "2026-11-20T18:00", "2026-11-21T18:00", CARE_CLOCK_GREY },
  { "offer-after-thinking", CARE_COMPLAINT_CLOCK_OFFER,
    "state=APPROVED state_since=2026-11-24T09:30 waited=340200",
    "", "2026-11-24T17:00", "2026-11-24T18:00", "2026-11-25T18:00", CARE_CLOCK_GREEN },
  { "gentle-no-same-day", CARE_COMPLAINT_CLOCK_OFFER, "state=DECLINING state_since=2026-11-20T10:00", "",
    "2026-11-20T12:00", "2026-11-20T18:00", "2026-11-21T18:00", CARE_CLOCK_GREEN },
  { "carried-out-as-agreed", CARE_COMPLAINT_CLOCK_CARRYING_OUT,
    "state=IMPLEMENTING registered_at=2026-11-01T10:00 agreement_due=2026-11-30", "", "2026-11-30T18:00",
    "2026-11-30T18:00", "2026-11-30T18:00", CARE_CLOCK_GREEN },
  { "carried-out-within-a-week", CARE_COMPLAINT_CLOCK_CARRYING_OUT,
    "state=IMPLEMENTING registered_at=2026-11-20T10:00", "", "2026-11-27T18:01", "2026-11-23T18:00",
    "2026-11-27T18:00", CARE_CLOCK_RED },
  { "visit-next-day", CARE_COMPLAINT_CLOCK_VISIT, "state=IMPLEMENTED state_since=2026-11-20T10:00", "",
    "2026-11-21T18:01", "2026-11-21T18:00", "2026-11-23T18:00", CARE_CLOCK_AMBER },
  { "visit-after-a-holiday", CARE_COMPLAINT_CLOCK_VISIT, "state=IMPLEMENTED state_since=2027-02-04T10:00",
    "2027-02-05 2027-02-06 2027-02-07", "2027-02-08T18:00", "2027-02-08T18:00", "2027-02-08T18:00",
    CARE_CLOCK_GREEN },
  { "filed-within-a-week", CARE_COMPLAINT_CLOCK_FILING, "state=FOLLOWED_UP state_since=2026-11-20T10:00", "",
    "2026-11-27T18:01", "2026-11-21T18:00", "2026-11-27T18:00", CARE_CLOCK_RED },
  { "nothing-runs-when-closed", CARE_COMPLAINT_CLOCK_NONE,
    "state=CLOSED registered_at=2026-11-01T10:00 reply_by=2026-11-02T10:00", "", "2026-11-20T10:00", NULL,
    NULL,
    CARE_CLOCK_GREY },
};

static CareComplaint *
read_fields (const char *fields,
             GTimeZone  *zone)
{
  CareComplaint *complaint = care_complaint_new ();
  g_auto(GStrv) pairs = g_strsplit (fields, " ", -1);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (pairs[i], "=", 2);
      const CareComplaintField *field = care_complaint_field_find (pair[0]);

      g_assert_nonnull (field);
      if (field->kind == CARE_FIELD_MOMENT)
        care_complaint_field_set_int (field, complaint,
                                      care_moment_from_civil (care_civil_from_iso (pair[1]), zone));
      else
        g_assert_true (care_complaint_field_parse (field, complaint, pair[1]));
    }

  return complaint;
}

static CareOfficeCalendar *
read_calendar (const char *closed)
{
  CareOfficeCalendar *calendar = care_office_calendar_new ();
  g_auto(GStrv) days = g_strsplit (closed, " ", -1);

  for (guint i = 0; days[i] != NULL && *days[i] != '\0'; i++)
    care_office_calendar_add (calendar, care_day_from_iso (days[i]), CARE_DAY_MARK_CLOSED);

  return calendar;
}

static void
assert_civil (CareCivil   civil,
              const char *expected)
{
  g_autofree char *iso = care_civil_to_iso (civil);

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_scenario (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier ("Asia/Shanghai");
  g_autoptr(CareComplaint) complaint = read_fields (scenarios[row].fields, zone);
  g_autoptr(CareOfficeCalendar) calendar = read_calendar (scenarios[row].closed);
  CareComplaintDial dial = { care_complaint_hours_get_house (), calendar, zone,
                             care_civil_from_iso (scenarios[row].now) };
  CareComplaintClock clock;
  g_autofree char *words = NULL;

  if (scenarios[row].kind == CARE_COMPLAINT_CLOCK_NONE)
    clock = care_complaint_clock_of_kind (complaint, CARE_COMPLAINT_CLOCK_FIRST_REPLY, &dial);
  else
    clock = care_complaint_clock_of_kind (complaint, scenarios[row].kind, &dial);
  g_assert_cmpint (clock.kind, ==, scenarios[row].kind);
  assert_civil (clock.due, scenarios[row].due);
  assert_civil (clock.limit, scenarios[row].limit);
  g_assert_cmpint (clock.colour, ==, scenarios[row].colour);
  g_assert_true (clock.is_paused == (clock.kind != CARE_COMPLAINT_CLOCK_NONE &&
                                     clock.colour == CARE_CLOCK_GREY));
  if (clock.due != CARE_CIVIL_NONE)
    g_assert_cmpint (care_civil_get_minute (clock.due), >, 0);
  words = care_complaint_clock_describe (&clock, care_civil_get_day (dial.now));
  g_assert_cmpstr (words, !=, "");
}

/* The worst clock stands on the board; among equals the next one due. */
static void
test_main_clock (void)
{
  static const struct
  {
    const char             *fields;
    const char             *now;
    CareComplaintClockKind  kind;
    CareRole                ladder;
  } rows[] = {
    { "state=REGISTERED registered_at=2026-11-20T10:00 state_since=2026-11-20T10:00"
      " reply_by=2026-11-20T17:00",
      "2026-11-20T10:05", CARE_COMPLAINT_CLOCK_JUDGEMENT, CARE_ROLE_SPECIALIST },
    { "state=REGISTERED registered_at=2026-11-20T10:00 state_since=2026-11-20T10:00"
      " reply_by=2026-11-20T17:00",
      "2026-11-20T15:00", CARE_COMPLAINT_CLOCK_JUDGEMENT, CARE_ROLE_SUPERVISOR },
    { "state=REGISTERED registered_at=2026-11-20T10:00 state_since=2026-11-20T10:00"
      " reply_by=2026-11-20T17:00",
      "2026-11-20T17:01", CARE_COMPLAINT_CLOCK_NEXT_REPLY, CARE_ROLE_MANAGER },
    { "state=APPROVED registered_at=2026-11-20T10:00 state_since=2026-11-20T11:00"
      " first_reply_at=2026-11-20T12:00 waiting_since=2026-11-20T12:00", "2026-11-27T17:01",
      CARE_COMPLAINT_CLOCK_OFFER,
      CARE_ROLE_SPECIALIST },
    { "state=WITHDRAWN registered_at=2026-11-20T10:00", "2026-11-27T17:01", CARE_COMPLAINT_CLOCK_NONE,
      CARE_ROLE_SPECIALIST },
  };
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier ("Asia/Shanghai");
  g_autoptr(CareOfficeCalendar) calendar = read_calendar ("");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(CareComplaint) complaint = read_fields (rows[i].fields, zone);
      CareComplaintDial dial = { care_complaint_hours_get_house (), calendar, zone,
                                 care_civil_from_iso (rows[i].now) };
      CareComplaintClock clock = care_complaint_clock_get (complaint, &dial);

      g_assert_cmpint (clock.kind, ==, rows[i].kind);
      g_assert_cmpint (care_complaint_clock_get_ladder (&clock), ==, rows[i].ladder);
    }
}

static const struct
{
  const char   *name;
  const char   *fields;
  CareLevel     level;
  const char   *wedding;
  int           n_same;
  CareSeverity  severity;
  const char   *grounds;
} severities[] = {
  { "taste", "category=MAKEUP cause_code=MAKEUP.1 no_remedy=1", CARE_LEVEL_ORDINARY, NULL, 1,
    CARE_SEVERITY_MINOR,
    "" },
  { "an-apology-is-no-claim", "remedies_asked=APOLOGY", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_MINOR,
    "" },
  { "a-hundred-is-minor", "remedies_asked=REFUND amount_asked=10000", CARE_LEVEL_ORDINARY, NULL, 1,
    CARE_SEVERITY_MINOR, "" },
  { "a-hundred-and-one-is-general", "remedies_asked=REFUND amount_asked=10100", CARE_LEVEL_ORDINARY, NULL, 1,
    CARE_SEVERITY_GENERAL, "FAULT" },
  { "redo-is-general", "remedies_asked=REDO", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_GENERAL, "FAULT" },
  { "a-thousand-is-major", "remedies_asked=COMPENSATE amount_asked=100000", CARE_LEVEL_ORDINARY, NULL, 1,
    CARE_SEVERITY_MAJOR, "AMOUNT FAULT" },
  { "allergy", "cause_code=MAKEUP.4", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_MAJOR, "" },
  { "lost-data", "cause_code=PHOTO.6", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_MAJOR, "" },
  { "ticked-injury", "assessment=INJURY", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_MAJOR, "INJURY" },
  { "several-departments-alone", "assessment=DEPARTMENTS", CARE_LEVEL_ORDINARY, NULL, 1,
    CARE_SEVERITY_GENERAL,
    "DEPARTMENTS" },
  { "third-with-this-cause", "cause_code=DELAY.1", CARE_LEVEL_ORDINARY, NULL, 3, CARE_SEVERITY_MAJOR,
    "SERIES" },
  { "second-with-this-cause", "cause_code=DELAY.1", CARE_LEVEL_ORDINARY, NULL, 2, CARE_SEVERITY_MINOR, "" },
  { "repeated", "repeat_of=4", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_MAJOR, "REPEAT" },
  { "by-the-association", "way=AGENCY", CARE_LEVEL_ORDINARY, NULL, 1, CARE_SEVERITY_MAJOR, "THREAT" },
  { "wedding-in-a-week", "", CARE_LEVEL_ORDINARY, "2026-11-28", 1, CARE_SEVERITY_MAJOR, "WEDDING_SOON" },
  { "wedding-in-eight-days", "", CARE_LEVEL_ORDINARY, "2026-11-29", 1, CARE_SEVERITY_MINOR, "" },
  { "wedding-yesterday", "", CARE_LEVEL_ORDINARY, "2026-11-20", 1, CARE_SEVERITY_MINOR, "" },
  { "vip-upset", "assessment=VIP", CARE_LEVEL_VIP, NULL, 1, CARE_SEVERITY_MAJOR, "VIP" },
  { "upset-but-no-vip", "assessment=VIP", CARE_LEVEL_MEMBER, NULL, 1, CARE_SEVERITY_MINOR, "" },
  { "vip-and-calm", "", CARE_LEVEL_VIP, NULL, 1, CARE_SEVERITY_MINOR, "" },
};

static void
test_severity (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareComplaint) complaint = care_complaint_new ();
  g_autoptr(CareComplaint) found = care_complaint_new ();
  g_auto(GStrv) pairs = g_strsplit (severities[row].fields, " ", -1);
  CareSeverityFacts facts = { severities[row].level, care_day_from_iso (severities[row].wedding),
                              care_day_new (2026, 11, 21), severities[row].n_same, 100000, 10000 };
  guint grounds;
  g_autofree char *nicks = NULL;

  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++)
    {
      g_auto(GStrv) pair = g_strsplit (pairs[i], "=", 2);

      g_assert_true (care_complaint_field_parse (care_complaint_field_find (pair[0]), complaint, pair[1]));
    }
  g_assert_cmpint (care_severity_suggest (complaint, &facts, &grounds), ==, severities[row].severity);
  found->assessment = grounds;
  nicks = care_complaint_field_dup_value (care_complaint_field_find ("assessment"), found);
  g_assert_cmpstr (nicks != NULL ? nicks : "", ==, severities[row].grounds);
}

/* What is written can be read, and every field is a copy of itself. */
static void
test_fields (void)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autoptr(CareComplaint) complaint = care_complaint_new ();
      g_autoptr(CareComplaint) copy = NULL;
      g_autofree char *value = NULL;
      g_autofree char *again = NULL;

      if (care_complaint_field_is_text (&fields[i]))
        care_complaint_field_set_text (&fields[i], complaint, "值");
      else if (fields[i].kind == CARE_FIELD_DAY)
        care_complaint_field_set_int (&fields[i], complaint, care_day_new (2026, 11, 21));
      else
        care_complaint_field_set_int (&fields[i], complaint, 1);
      value = care_complaint_field_dup_value (&fields[i], complaint);
      g_assert_nonnull (value);
      copy = care_complaint_copy (complaint);
      g_assert_true (care_complaint_field_equal (&fields[i], complaint, copy));
      g_assert_true (care_complaint_field_parse (&fields[i], copy, NULL));
      g_assert_false (care_complaint_field_is_set (&fields[i], copy));
      g_assert_true (care_complaint_field_parse (&fields[i], copy, value));
      again = care_complaint_field_dup_value (&fields[i], copy);
      g_assert_cmpstr (again, ==, value);
      if (!care_complaint_field_is_text (&fields[i]))
        g_assert_false (care_complaint_field_parse (&fields[i], copy, "?"));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (scenarios); i++)
    {
      g_autofree char *path = g_strdup_printf ("/complaint-clock/%s", scenarios[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_scenario);
    }
  for (guint i = 0; i < G_N_ELEMENTS (severities); i++)
    {
      g_autofree char *path = g_strdup_printf ("/complaint-severity/%s", severities[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_severity);
    }
  g_test_add_func ("/complaint-clock/main", test_main_clock);
  g_test_add_func ("/complaint-field/values", test_fields);

  return g_test_run ();
}
