/* care-daily-report.h — what the office reports every evening, before six
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form F07: the figures of the day by type of call, the complaints and grievances,
 * what must be solved at once, the complaint board, who was not reached and why, the
 * errors of departments, and what tomorrow holds. It is assembled from the day's
 * records, the person adds to it, and what was handed in stays as it was: whatever
 * comes later makes another version. At 17:30 and 17:50 it is asked for, from 18:00
 * on it is late.
 */
#pragma once

#include "care-call-type.h"
#include "care-moment.h"
#include "care-record.h"

typedef enum
{
  CARE_DAILY_GRIEVANCES,  /* time · customer and order · what · department · measures · asked for */
  CARE_DAILY_AT_ONCE,     /* customer · matter · department · wanted by · who sees to it */
  CARE_DAILY_BOARD,       /* number · subject · state · days */
  CARE_DAILY_NOT_REACHED, /* customer · type · attempts · reason · next attempt */
  CARE_DAILY_ERRORS,      /* order · department and person · kind · what happened · measure */
  CARE_DAILY_TOMORROW     /* type · how many, or hour · promise */
} CareDailySection;
#define CARE_N_DAILY_SECTIONS (CARE_DAILY_TOMORROW + 1)
CARE_DECLARE_WORDS (CareDailySection, care_daily_section)

/* How many cells a line of the section has. */
guint care_daily_section_get_width (CareDailySection self);

/* The calls of one type. */
typedef struct
{
  CareCallType type;
  guint        planned;      /* were to be made today */
  guint        done;         /* are closed */
  guint        reached;      /* customers spoken to */
  guint        not_reached;  /* tried in vain */
  guint        satisfied;
  guint        neutral;
  guint        dissatisfied;
  guint        complaints;
} CareDailyFigure;

/* One attempt of the day; for care_daily_report_count(). */
typedef struct
{
  gint64       call_id;    /* 0: somebody rang us */
  CareCallType type;
  CareChannel  channel;
  CareOutcome  outcome;
  CareRating   rating;
  guint        seconds;    /* it took */
  gboolean     is_closed;  /* the call it belongs to is done with */
  gboolean     complains;
} CareDailyVisit;

CARE_DECLARE_RECORD (CareDailyReport, care_daily_report)

struct _CareDailyReport
{
  gint64      id;
  CareDay     day;
  int         version_no;    /* 0: not handed in */
  char       *report_no;     /* (owned) (nullable) "RB20261121-001" */
  gint64      staff_id;
  char       *reporter;      /* (owned) (nullable) */
  CareMoment  submitted_at;
  gboolean    is_late;
  gboolean    is_spoken;     /* it was told by word of mouth, too */
  GArray     *figures;       /* (owned) (element-type CareDailyFigure): types with calls, in their order */
  guint       n_new_files;
  guint       n_calls_in;
  guint       talk_seconds;  /* of one conversation, on average */
  guint       n_sms;
  guint       n_letters;
  guint       n_new;         /* complaints */
  guint       n_open;
  guint       n_due;         /* answers due today */
  guint       n_overdue;
  GPtrArray  *lines[CARE_N_DAILY_SECTIONS];    /* (owned) (element-type GStrv) */
  char       *additions[CARE_N_DAILY_SECTIONS]; /* (owned) (nullable) what the person adds */
};
#define CARE_TYPE_DAILY_REPORT (care_daily_report_get_type ())

/* An order that reached a stage yesterday: who looks after the couple takes over today. */
typedef struct
{
  CareStage  stage;
  gint64     customer_id;
  char      *names;   /* (owned) */
  char      *person;  /* (owned) (nullable) who looks after them */
} CareHandOver;

void             care_hand_over_free         (CareHandOver           *self);

/* A report on @day that says nothing yet. */
CareDailyReport *care_daily_report_new_empty (CareDay                 day) G_GNUC_WARN_UNUSED_RESULT;

/* Takes as many strings as the section is wide; %NULL is an empty cell. */
void             care_daily_report_add_line  (CareDailyReport        *self,
                                              CareDailySection        section,
                                              const char             *first,
                                              ...);

/**
 * CareDailyWordFunc:
 * @kind: of which vocabulary: "call", "department", "outcome", "incident", "complaint"
 *
 * Returns: (nullable): the word for @nick, as its reader says it
 */
typedef const char *(*CareDailyWordFunc) (const char    *kind,
                                          const char    *nick,
                                          gconstpointer  data);

/* A cell that begins with a word of a vocabulary: "@outcome/BUSY", and what follows it. */
char            *care_daily_cell_new         (const char             *kind,
                                              const char             *nick,
                                              const char             *between,
                                              const char             *rest) G_GNUC_WARN_UNUSED_RESULT;

/* The cell as it is read; @word may be %NULL for the language of the screen. */
char            *care_daily_cell_dup_shown   (const char             *cell,
                                              CareDailyWordFunc       word,
                                              gconstpointer           data) G_GNUC_WARN_UNUSED_RESULT;

/* @n calls of @type are due and have not been tried today. */
void             care_daily_report_expect    (CareDailyReport        *self,
                                              CareCallType            type,
                                              guint                   n);

/**
 * care_daily_report_count:
 * @visits: (element-type CareDailyVisit): of the day, oldest first
 *
 * A call counts once however often it was tried: as reached when anybody was spoken
 * to, with the worst rating of the day.
 */
void             care_daily_report_count     (CareDailyReport        *self,
                                              const GArray           *visits);

/* Nobody was spoken to, and nothing got there in another way. */
gboolean         care_daily_report_is_missed (CareOutcome             outcome);

CareDailyFigure  care_daily_report_get_total (const CareDailyReport  *self);

/* Nothing was planned, done or noted. */
gboolean         care_daily_report_is_empty  (const CareDailyReport  *self);

/* What is kept: everything but the columns of its own (id, day, numbers, who and when). */
char            *care_daily_report_write     (const CareDailyReport  *self) G_GNUC_WARN_UNUSED_RESULT;

/* FALSE with CORRUPT when @text is not what care_daily_report_write() wrote. */
gboolean         care_daily_report_read      (CareDailyReport        *self,
                                              const char             *text,
                                              GError                **error);

typedef enum
{
  CARE_DAILY_REMINDER_NONE,
  CARE_DAILY_REMINDER_SOON, /* 17:30 */
  CARE_DAILY_REMINDER_LAST, /* 17:50 */
  CARE_DAILY_REMINDER_LATE  /* 18:00 */
} CareDailyReminder;

/* What is to be said at @now about the report on that day. */
CareDailyReminder care_daily_report_remind   (CareCivil               now,
                                              gboolean                is_submitted);

/* Whether a report on @day that is handed in at @at comes too late. */
gboolean          care_daily_report_is_late  (CareDay                 day,
                                              CareCivil               at);
