/* care-complaint-clock.c — what is due for a complaint, and how late it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-clock.h"
#include "care-day-words.h"

#define AT(hour, minute) ((hour) * 60 + (minute))

/* Minutes of office time. */
#define REGISTER_GOAL  30
#define REGISTER_LIMIT 120
#define JUDGE_GOAL     240

static const CareComplaintHours house = { AT (9, 0), AT (18, 0), AT (16, 0), AT (12, 0), 2, 3 };

static const CareWord kinds[] = {
  { "NONE",         "clock", NC_("clock", "Nothing due") },
  { "REGISTER",     "clock", NC_("clock", "Registration") },
  { "FIRST_REPLY",  "clock", NC_("clock", "First reply") },
  { "NEXT_REPLY",   "clock", NC_("clock", "Promised reply") },
  { "JUDGEMENT",    "clock", NC_("clock", "Judgement") },
  { "INVESTIGATION", "clock", NC_("clock", "Investigation") },
  { "PLANS",        "clock", NC_("clock", "Plans") },
  { "INSTRUCTION",  "clock", NC_("clock", "Leader’s choice") },
  { "OFFER",        "clock", NC_("clock", "Telling the customer") },
  { "CARRYING_OUT", "clock", NC_("clock", "Carrying out") },
  { "VISIT",        "clock", NC_("clock", "Return visit") },
  { "FILING",       "clock", NC_("clock", "Evaluation and filing") },
};

static const CareWord colours[] = {
  { "GREY",  "clock colour", NC_("clock colour", "Resting") },
  { "GREEN", "clock colour", NC_("clock colour", "In time") },
  { "AMBER", "clock colour", NC_("clock colour", "Late") },
  { "RED",   "clock colour", NC_("clock colour", "Overdue") },
};

CARE_DEFINE_WORDS (CareComplaintClockKind, care_complaint_clock_kind, kinds)
CARE_DEFINE_WORDS (CareClockColour, care_clock_colour, colours)

const CareComplaintHours *
care_complaint_hours_get_house (void)
{
  return &house;
}

/* ---- office time ---------------------------------------------------------------- */

static CareCivil
to_civil (CareMoment               moment,
          const CareComplaintDial *dial)
{
  return care_moment_to_civil (moment, dial->zone);
}

static CareDay
open_from (CareDay                  day,
           const CareComplaintDial *dial)
{
  return care_office_calendar_next_open_day (dial->calendar, day);
}

/* The end of the office's day so many calendar days later; a closed day gives way to the next. */
static CareCivil
end_after (CareCivil                base,
           int                      days,
           const CareComplaintDial *dial)
{
  CareDay day = open_from (care_civil_get_day (base) + days, dial);

  return care_civil_new (day, 0, 0) + dial->hours->closes;
}

/* By the end of the day; what comes late in the day, or on a closed one, by the next noon. */
static CareCivil
same_day (CareCivil                base,
          const CareComplaintDial *dial)
{
  CareDay day = care_civil_get_day (base);

  if (care_office_calendar_is_open (dial->calendar, day) &&
      care_civil_get_minute (base) <= dial->hours->late_from)
    return care_civil_new (day, 0, 0) + dial->hours->closes;

  return care_civil_new (open_from (day + 1, dial), 0, 0) + dial->hours->next_day_by;
}

/* So many minutes of the hours in which the office is open. */
static CareCivil
add_minutes (CareCivil                base,
             int                      minutes,
             const CareComplaintDial *dial)
{
  CareDay day = open_from (care_civil_get_day (base), dial);
  int from = dial->hours->opens;

  if (day == care_civil_get_day (base))
    from = MAX (from, care_civil_get_minute (base));
  while (from + minutes > dial->hours->closes)
    {
      minutes -= MAX (dial->hours->closes - from, 0);
      day = open_from (day + 1, dial);
      from = dial->hours->opens;
    }

  return care_civil_new (day, 0, 0) + from + minutes;
}

/* ---- the clocks ------------------------------------------------------------------ */

static void
set_marks (CareComplaintClock *clock,
           CareCivil           due,
           CareCivil           soft,
           CareCivil           limit)
{
  clock->due = due;
  clock->soft = soft;
  clock->limit = limit;
}

static gboolean
is_informing (const CareComplaint *complaint)
{
  return complaint->state == CARE_COMPLAINT_APPROVED || complaint->state == CARE_COMPLAINT_DECLINING;
}

static gboolean
runs (const CareComplaint    *complaint,
      CareComplaintClockKind  kind)
{
  switch (kind)
    {
    case CARE_COMPLAINT_CLOCK_NONE:
      return FALSE;
    case CARE_COMPLAINT_CLOCK_REGISTER:
      return complaint->state == CARE_COMPLAINT_DRAFT;
    case CARE_COMPLAINT_CLOCK_FIRST_REPLY:
      return complaint->registered_at != CARE_MOMENT_NONE && complaint->first_reply_at == CARE_MOMENT_NONE;
    case CARE_COMPLAINT_CLOCK_NEXT_REPLY:
      return complaint->registered_at != CARE_MOMENT_NONE && complaint->reply_by != CARE_MOMENT_NONE;
    case CARE_COMPLAINT_CLOCK_JUDGEMENT:
      return complaint->state == CARE_COMPLAINT_REGISTERED;
    case CARE_COMPLAINT_CLOCK_INVESTIGATION:
      return complaint->state == CARE_COMPLAINT_INVESTIGATING;
    case CARE_COMPLAINT_CLOCK_PLANS:
      return complaint->state == CARE_COMPLAINT_PROPOSING;
    case CARE_COMPLAINT_CLOCK_INSTRUCTION:
      return complaint->state == CARE_COMPLAINT_AWAITING_APPROVAL;
    case CARE_COMPLAINT_CLOCK_OFFER:
      return is_informing (complaint);
    case CARE_COMPLAINT_CLOCK_CARRYING_OUT:
      return complaint->state == CARE_COMPLAINT_ACCEPTED || complaint->state == CARE_COMPLAINT_IMPLEMENTING;
    case CARE_COMPLAINT_CLOCK_VISIT:
      return complaint->state == CARE_COMPLAINT_IMPLEMENTED;
    case CARE_COMPLAINT_CLOCK_FILING:
      return complaint->state == CARE_COMPLAINT_FOLLOWED_UP;
    }

  return FALSE;
}

static void
mark_investigation (CareComplaintClock      *clock,
                    const CareComplaint     *complaint,
                    CareCivil                since,
                    const CareComplaintDial *dial)
{
  CareCivil asked = complaint->investigate_until != CARE_MOMENT_NONE
                      ? to_civil (complaint->investigate_until, dial)
                      : end_after (since, 2, dial);
  CareCivil goal = MIN (end_after (since, 1, dial), asked);

  set_marks (clock, goal, goal, asked);
}

static void
mark_carrying_out (CareComplaintClock      *clock,
                   const CareComplaint     *complaint,
                   const CareComplaintDial *dial)
{
  CareCivil registered = to_civil (complaint->registered_at, dial);
  CareCivil agreed;

  if (complaint->agreement_due == CARE_DAY_NONE)
    {
      CareCivil goal = end_after (registered, 3, dial);

      set_marks (clock, goal, goal, end_after (registered, 7, dial));
      return;
    }

  agreed = end_after (care_civil_new (complaint->agreement_due, 0, 0), 0, dial);
  set_marks (clock, agreed, agreed, agreed);
}

static void
mark_first_reply (CareComplaintClock      *clock,
                  const CareComplaint     *complaint,
                  const CareComplaintDial *dial)
{
  CareCivil registered = to_civil (complaint->registered_at, dial);

  set_marks (clock, same_day (registered, dial),
             end_after (registered, dial->hours->reply_soft_days, dial),
             end_after (registered, dial->hours->reply_hard_days, dial));
}

static void
mark (CareComplaintClock      *clock,
      const CareComplaint     *complaint,
      const CareComplaintDial *dial)
{
  CareMoment entered = complaint->state_since != CARE_MOMENT_NONE ? complaint->state_since
                                                                  : complaint->created_at;
  CareCivil since = to_civil (entered, dial);
  CareCivil goal;

  switch (clock->kind)
    {
    case CARE_COMPLAINT_CLOCK_NONE:
      break;
    case CARE_COMPLAINT_CLOCK_REGISTER:
      goal = add_minutes (since, REGISTER_GOAL, dial);
      set_marks (clock, goal, goal, add_minutes (since, REGISTER_LIMIT, dial));
      break;
    case CARE_COMPLAINT_CLOCK_FIRST_REPLY:
      mark_first_reply (clock, complaint, dial);
      break;
    case CARE_COMPLAINT_CLOCK_NEXT_REPLY:
      goal = to_civil (complaint->reply_by, dial);
      set_marks (clock, goal, goal, goal);
      break;
    case CARE_COMPLAINT_CLOCK_JUDGEMENT:
      goal = add_minutes (since, JUDGE_GOAL, dial);
      set_marks (clock, goal, goal, end_after (since, 1, dial));
      break;
    case CARE_COMPLAINT_CLOCK_INVESTIGATION:
      mark_investigation (clock, complaint, since, dial);
      break;
    case CARE_COMPLAINT_CLOCK_PLANS:
      goal = end_after (since, 1, dial);
      set_marks (clock, goal, goal, end_after (since, 2, dial));
      break;
    case CARE_COMPLAINT_CLOCK_INSTRUCTION:
    case CARE_COMPLAINT_CLOCK_OFFER:
      goal = same_day (since, dial);
      set_marks (clock, goal, goal, end_after (since, 1, dial));
      break;
    case CARE_COMPLAINT_CLOCK_CARRYING_OUT:
      mark_carrying_out (clock, complaint, dial);
      break;
    case CARE_COMPLAINT_CLOCK_VISIT:
      goal = end_after (since, 1, dial);
      set_marks (clock, goal, goal, end_after (since, 3, dial));
      break;
    case CARE_COMPLAINT_CLOCK_FILING:
      goal = end_after (since, 1, dial);
      set_marks (clock, goal, goal, end_after (since, 7, dial));
      break;
    }
}

CareComplaintClock
care_complaint_clock_of_kind (const CareComplaint     *complaint,
                              CareComplaintClockKind   kind,
                              const CareComplaintDial *dial)
{
  CareComplaintClock clock = { 0 };

  if (!care_complaint_is_open (complaint) || !runs (complaint, kind))
    return clock;

  clock.kind = kind;
  mark (&clock, complaint, dial);
  /* What the customer was promised is not put off by the customer's thinking. */
  clock.is_paused = complaint->waiting_since != CARE_MOMENT_NONE &&
                    kind != CARE_COMPLAINT_CLOCK_NEXT_REPLY;
  if (clock.is_paused)
    clock.colour = CARE_CLOCK_GREY;
  else if (dial->now > clock.limit)
    clock.colour = CARE_CLOCK_RED;
  else
    clock.colour = dial->now > clock.soft ? CARE_CLOCK_AMBER : CARE_CLOCK_GREEN;

  return clock;
}

CareComplaintClock
care_complaint_clock_get (const CareComplaint     *complaint,
                          const CareComplaintDial *dial)
{
  CareComplaintClock first = { 0 };

  for (int kind = CARE_COMPLAINT_CLOCK_REGISTER; kind <= CARE_COMPLAINT_CLOCK_FILING; kind++)
    {
      CareComplaintClock clock = care_complaint_clock_of_kind (complaint, (CareComplaintClockKind) kind,
                                                               dial);

      if (clock.kind == CARE_COMPLAINT_CLOCK_NONE)
        continue;
      if (first.kind == CARE_COMPLAINT_CLOCK_NONE || clock.colour > first.colour ||
          (clock.colour == first.colour && clock.due < first.due))
        first = clock;
    }

  return first;
}

CareCivil
care_complaint_clock_suggest_reply (const CareComplaint     *complaint,
                                    const CareComplaintDial *dial)
{
  if (complaint->registered_at == CARE_MOMENT_NONE)
    return same_day (dial->now, dial);

  return end_after (dial->now, 1, dial);
}

CareRole
care_complaint_clock_get_ladder (const CareComplaintClock *clock)
{
  switch (clock->colour)
    {
    case CARE_CLOCK_GREY:
    case CARE_CLOCK_GREEN:
      break;
    case CARE_CLOCK_AMBER:
      return CARE_ROLE_SUPERVISOR;
    case CARE_CLOCK_RED:
      return CARE_ROLE_MANAGER;
    }

  return CARE_ROLE_SPECIALIST;
}

char *
care_complaint_clock_describe (const CareComplaintClock *clock,
                               CareDay                   today)
{
  const char *what = care_complaint_clock_kind_get_label (clock->kind);
  gboolean is_late = clock->colour == CARE_CLOCK_AMBER || clock->colour == CARE_CLOCK_RED;
  g_autofree char *when = care_civil_dup_short (clock->due, today);

  if (clock->kind == CARE_COMPLAINT_CLOCK_NONE)
    return g_strdup (what);
  if (clock->is_paused)
    /* Translators: what is due, while the customer has asked for time, e.g. “Carrying out”. */
    return g_strdup_printf (C_("clock", "%s: waiting for the customer"), what);
  if (is_late)
    /* Translators: what is late, since when: “First reply: overdue since Fri 20 Nov, 18:00”. */
    return g_strdup_printf (C_("clock", "%1$s: overdue since %2$s"), what, when);

  /* Translators: what is due, when: “First reply: due 18:00”. */
  return g_strdup_printf (C_("clock", "%1$s: due %2$s"), what, when);
}

gint64
care_complaint_clock_first_reply_time (const CareComplaint *complaint)
{
  if (complaint->registered_at == CARE_MOMENT_NONE || complaint->first_reply_at == CARE_MOMENT_NONE)
    return -1;

  return MAX (complaint->first_reply_at - complaint->registered_at, 0);
}

gint64
care_complaint_clock_closing_time (const CareComplaint *complaint)
{
  if (complaint->registered_at == CARE_MOMENT_NONE || complaint->closed_at == CARE_MOMENT_NONE)
    return -1;

  return MAX (complaint->closed_at - complaint->registered_at - complaint->waited, 0);
}
