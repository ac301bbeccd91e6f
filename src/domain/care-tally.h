/* care-tally.h — what was counted for a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The raw numbers behind every figure of the office, for one group (a department, a
 * month, the whole studio) in one period. A count nobody has put in is not known: the
 * studio keeps no such records, and figures made of it say "no data".
 */
#pragma once

#include "care-record.h"
#include "care-word.h"

typedef enum
{
  /* calls whose deadline lies in the period, without cancelled and merged ones */
  CARE_COUNT_OWED,
  CARE_COUNT_DONE,
  CARE_COUNT_DONE_IN_TIME,
  CARE_COUNT_MEMBERS_OWED,
  CARE_COUNT_MEMBERS_DONE,
  CARE_COUNT_NOT_REACHED,
  CARE_COUNT_REFUSED,
  CARE_COUNT_STILL_OPEN,
  CARE_COUNT_WELCOMES_OWED,    /* new assignments */
  CARE_COUNT_WELCOMES_IN_TIME,
  CARE_COUNT_TRIED,            /* with an attempt or more */
  CARE_COUNT_GOT_THROUGH,      /* with an attempt that reached the customer */
  /* attempts made in the period */
  CARE_COUNT_ATTEMPTS,
  CARE_COUNT_DIALLED,          /* by telephone */
  CARE_COUNT_ANSWERED,         /* … and the customer was reached */
  CARE_COUNT_TALK_SECONDS,
  CARE_COUNT_TALKS_OVER_3,
  CARE_COUNT_TALKS_OVER_5,
  CARE_COUNT_RECORDS,          /* visits carried out */
  CARE_COUNT_RECORDS_COMPLETE,
  CARE_COUNT_MESSAGES,         /* SMS sent */
  CARE_COUNT_FIRST_FAILED,
  CARE_COUNT_TRACED,           /* … and tried again the same day */
  CARE_COUNT_SATISFIED,
  CARE_COUNT_NEUTRAL,
  CARE_COUNT_DISSATISFIED,
  CARE_COUNT_RECOMMEND_ASKED,  /* survey item 12 */
  CARE_COUNT_RECOMMEND_YES,
  /* orders and stages of the period */
  CARE_COUNT_ORDERS,
  CARE_COUNT_ORDER_MONEY,      /* fen */
  CARE_COUNT_REFERRED,
  CARE_COUNT_RETURNING,
  CARE_COUNT_STAGES,
  CARE_COUNT_STAGES_PLANNED,
  CARE_COUNT_STAGES_ON_TIME,
  CARE_COUNT_SHOOTS,
  CARE_COUNT_PROOFED,
  CARE_COUNT_SECOND_MONEY,     /* fen */
  CARE_COUNT_SECOND_BUYERS,
  CARE_COUNT_WINBACK_CONTACTED,
  CARE_COUNT_WINBACK_WON,
  /* the customer file at the end of the period */
  CARE_COUNT_ACTIVE,
  CARE_COUNT_KEY_FIELDS,       /* that are filled, of twelve each */
  CARE_COUNT_CONSENTED,
  CARE_COUNT_OPTED_OUT,        /* in the period */
  /* complaints */
  CARE_COUNT_COMPLAINTS,
  CARE_COUNT_GRIEVANCES,
  CARE_COUNT_MAJOR,
  CARE_COUNT_JUDGED,
  CARE_COUNT_ESTABLISHED,
  CARE_COUNT_TOLD_SECONDS,     /* from being told to being registered */
  CARE_COUNT_TOLD,
  CARE_COUNT_REPLY_LIMITS,     /* whose three days end in the period */
  CARE_COUNT_REPLIES_IN_TIME,
  CARE_COUNT_OPEN_COMPLAINTS,
  CARE_COUNT_OVERDUE_COMPLAINTS,
  CARE_COUNT_PROMISES,
  CARE_COUNT_PROMISES_KEPT,
  CARE_COUNT_CLOSED,
  CARE_COUNT_REOPENED,
  CARE_COUNT_REPEATED,
  CARE_COUNT_RESULTS_RATED,
  CARE_COUNT_RESULTS_SATISFIED,
  CARE_COUNT_FOLLOW_OWED,      /* carried out, and three days gone */
  CARE_COUNT_FOLLOWED_UP,
  CARE_COUNT_PAID,             /* fen of compensation */
  CARE_COUNT_TO_SIGN,
  CARE_COUNT_SIGNED,
  /* incidents, inquiries, cards, points, reports, suggestions */
  CARE_COUNT_INCIDENTS,
  CARE_COUNT_RESHOOTS,
  CARE_COUNT_INQUIRIES,
  CARE_COUNT_INQUIRIES_WON,
  CARE_COUNT_CARDS_EXPIRING,
  CARE_COUNT_CARDS_RENEWED,
  CARE_COUNT_POINTS_ISSUED,
  CARE_COUNT_POINTS_USED,
  CARE_COUNT_POINTS_EXPIRED,
  CARE_COUNT_WORKING_DAYS,
  CARE_COUNT_REPORTS_IN_TIME,
  CARE_COUNT_SUGGESTIONS_DECIDED,
  CARE_COUNT_SUGGESTIONS_ADOPTED,
  CARE_COUNT_SUGGESTIONS_TOLD,
  CARE_COUNT_NONE              /* stands where a figure is divided by nothing */
} CareCount;
#define CARE_N_COUNTS CARE_COUNT_NONE

/* The name of the column that a statement counts it in. */
const char *care_count_get_column (CareCount count);

/* Durations that are told as mean, median and ninetieth percentile, in seconds. */
typedef enum
{
  CARE_DURATION_FIRST_REPLY,
  CARE_DURATION_CLOSE,
  CARE_DURATION_IMPLEMENT
} CareDuration;
#define CARE_N_DURATIONS (CARE_DURATION_IMPLEMENT + 1)

CARE_DECLARE_RECORD (CareTally, care_tally)

struct _CareTally
{
  char     *group;                  /* (owned) (nullable) nick or first day of what was counted */
  gint64    counts[CARE_N_COUNTS];
  gboolean  is_known[CARE_N_COUNTS];
  GArray   *spans[CARE_N_DURATIONS];    /* (owned) (nullable) (element-type gint64), ascending */
};
#define CARE_TYPE_TALLY (care_tally_get_type ())

void care_tally_put      (CareTally       *self,
                          CareCount        count,
                          gint64           number);
/* Adds to what is there. */
void care_tally_add      (CareTally       *self,
                          CareCount        count,
                          gint64           number);
/* There are records of it, though perhaps none in this period. */
void care_tally_know_duration (CareTally      *self,
                          CareDuration     duration);
void care_tally_add_duration (CareTally       *self,
                          CareDuration         span,
                          gint64           seconds);

/* Adds all of @other: months become a year. */
void care_tally_fold     (CareTally       *self,
                          const CareTally *other);
