/* care-complaint-clock.h — what is due for a complaint, and how late it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each state has its clock (3.3): an answer on the day of registration, judgement
 * within four hours, the investigation by the time asked from the customer, the
 * leader's choice on the same day, the call within three days, filing within a week.
 * Above them stands what the customer was promised: nothing is due before the promise.
 *
 * Nothing falls due at midnight: a deadline in days ends with the office's day, and one
 * that falls on a closed day moves to the next open one. While the customer thinks a
 * plan over, the clocks stand; a promise to the customer does not.
 */
#pragma once

#include "care-complaint.h"
#include "care-office-calendar.h"
#include "care-role.h"

/* Settings of the office. */
typedef struct
{
  int opens;            /* minute of the day */
  int closes;           /* and the end of every deadline in days */
  int late_from;        /* registered after this minute: answered the next day */
  int next_day_by;      /* … by this minute */
  int reply_soft_days;
  int reply_hard_days;
} CareComplaintHours;

/* The hours and days of 3.3 in the office's rules; never NULL. */
const CareComplaintHours *care_complaint_hours_get_house (void);

typedef enum
{
  CARE_COMPLAINT_CLOCK_NONE,        /* over */
  CARE_COMPLAINT_CLOCK_REGISTER,    /* a draft must get its number within half an hour */
  CARE_COMPLAINT_CLOCK_FIRST_REPLY,
  CARE_COMPLAINT_CLOCK_NEXT_REPLY,  /* as promised */
  CARE_COMPLAINT_CLOCK_JUDGEMENT,
  CARE_COMPLAINT_CLOCK_INVESTIGATION,
  CARE_COMPLAINT_CLOCK_PLANS,
  CARE_COMPLAINT_CLOCK_INSTRUCTION, /* the leader's choice */
  CARE_COMPLAINT_CLOCK_OFFER,       /* the customer must be told */
  CARE_COMPLAINT_CLOCK_CARRYING_OUT,
  CARE_COMPLAINT_CLOCK_VISIT,       /* the call afterwards */
  CARE_COMPLAINT_CLOCK_FILING
} CareComplaintClockKind;
CARE_DECLARE_WORDS (CareComplaintClockKind, care_complaint_clock_kind)

typedef enum
{
  CARE_CLOCK_GREY,   /* nothing runs, or the customer thinks */
  CARE_CLOCK_GREEN,
  CARE_CLOCK_AMBER,  /* late */
  CARE_CLOCK_RED     /* too late */
} CareClockColour;
CARE_DECLARE_WORDS (CareClockColour, care_clock_colour)

typedef struct
{
  CareComplaintClockKind kind;
  CareCivil              due;     /* the goal */
  CareCivil              soft;    /* amber after it */
  CareCivil              limit;   /* red after it */
  CareClockColour        colour;
  gboolean               is_paused;
} CareComplaintClock;

/* What a clock is read by. */
typedef struct
{
  const CareComplaintHours *hours;
  const CareOfficeCalendar *calendar;
  GTimeZone                *zone;
  CareCivil                 now;
} CareComplaintDial;

/* The clock that matters most now: the promise to the customer, else that of the state. */
CareComplaintClock care_complaint_clock_get         (const CareComplaint     *complaint,
                                                     const CareComplaintDial *dial);

/* One clock by itself; kind NONE when it does not run in this state. */
CareComplaintClock care_complaint_clock_of_kind     (const CareComplaint     *complaint,
                                                     CareComplaintClockKind   kind,
                                                     const CareComplaintDial *dial);

/**
 * care_complaint_clock_suggest_reply:
 *
 * When the customer can be promised an answer: by the goal of the first reply, or for
 * a later one by the end of the next open day.
 */
CareCivil          care_complaint_clock_suggest_reply (const CareComplaint     *complaint,
                                                       const CareComplaintDial *dial);

/**
 * care_complaint_clock_get_ladder:
 *
 * Who is to know by now: the specialist alone, the supervisor (amber), the manager
 * (red).
 */
CareRole           care_complaint_clock_get_ladder  (const CareComplaintClock *clock);

/* Translated (transfer full): "answer due today 18:00", "answer overdue since Fri 18:00". */
char              *care_complaint_clock_describe    (const CareComplaintClock *clock,
                                                     CareDay                   today)
  G_GNUC_WARN_UNUSED_RESULT;

/* Seconds from registration to the first reply, and to the end without the time waited; -1: not yet. */
gint64             care_complaint_clock_first_reply_time (const CareComplaint  *complaint);
gint64             care_complaint_clock_closing_time     (const CareComplaint  *complaint);
