/* care-retry.c — what the outcome of an attempt means for the call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-day-words.h"
#include "care-visit.h"
#include "care-retry.h"

/* Minutes of the day. */
#define NOON (12 * 60)

/* What kind of answer an outcome is. */
typedef enum
{
  ANSWER_NONE,       /* nothing happened yet */
  ANSWER_FINISHED,
  ANSWER_REFUSED,
  ANSWER_TRY_AGAIN,  /* today if there is time */
  ANSWER_ANOTHER_DAY,
  ANSWER_WRONG_NUMBER,
  ANSWER_WRONG_ADDRESS
} Answer;

static Answer
understand (CareOutcome outcome)
{
  switch (outcome)
    {
    case CARE_OUTCOME_NONE:
      return ANSWER_NONE;
    case CARE_OUTCOME_REACHED_DONE:
    case CARE_OUTCOME_SMS_SENT:
    case CARE_OUTCOME_MAILED:
    case CARE_OUTCOME_VISITED:
    case CARE_OUTCOME_EMAIL_SENT:
      return ANSWER_FINISHED;
    case CARE_OUTCOME_REACHED_REFUSED:
      return ANSWER_REFUSED;
    case CARE_OUTCOME_REACHED_LATER:
    case CARE_OUTCOME_THIRD_PARTY:
    case CARE_OUTCOME_NO_ANSWER:
    case CARE_OUTCOME_BUSY:
    case CARE_OUTCOME_POWER_OFF:
    case CARE_OUTCOME_SMS_FAILED:
      return ANSWER_TRY_AGAIN;
    case CARE_OUTCOME_OUT_OF_SERVICE:
    case CARE_OUTCOME_HUNG_UP:
      return ANSWER_ANOTHER_DAY;
    case CARE_OUTCOME_INVALID:
    case CARE_OUTCOME_WRONG_NUMBER:
      return ANSWER_WRONG_NUMBER;
    case CARE_OUTCOME_MAIL_RETURNED:
      return ANSWER_WRONG_ADDRESS;
    }

  g_return_val_if_reached (ANSWER_NONE);
}

static CareRetry
close_as (CareRetry     retry,
          CareCallState state)
{
  retry.action = CARE_RETRY_CLOSE;
  retry.state = state;
  retry.not_before = CARE_CIVIL_NONE;

  return retry;
}

static CareRetry
keep_agreed (CareRetry retry,
             CareCivil agreed)
{
  retry.agreed = agreed;
  retry.due_on = care_civil_get_day (agreed);
  retry.deadline_on = MAX (retry.deadline_on, retry.due_on);

  return retry;
}

/* A busy line is free again soon. */
#define BUSY_GAP 15

/* Rung in vain in the morning, a telephone is answered more likely in the afternoon, and the other way. */
static CareCivil
find_other_half (const CareAttempt        *attempt,
                 const CareCallWindow     *window,
                 const CareOfficeCalendar *calendar,
                 const CareGoodTime       *good,
                 CareCivil                 next)
{
  gboolean was_morning = care_civil_get_minute (attempt->now) < NOON;
  CareDay day = care_civil_get_day (next);
  CareCivil afternoon;

  if (next == CARE_CIVIL_NONE || !was_morning || care_civil_get_minute (next) >= NOON)
    return next;

  afternoon = care_call_window_next (window, calendar, good, care_civil_new (day, 0, NOON));

  return afternoon != CARE_CIVIL_NONE && care_civil_get_day (afternoon) == day ? afternoon : next;
}

static gboolean
was_unanswered (CareOutcome outcome)
{
  return outcome == CARE_OUTCOME_NO_ANSWER || outcome == CARE_OUTCOME_POWER_OFF;
}

/* The next permitted minute: today with a pause, or from tomorrow on at another hour. */
static CareCivil
find_next (const CareAttempt        *attempt,
           const CareRetryLimits    *limits,
           const CareCallWindow     *window,
           const CareOfficeCalendar *calendar,
           gboolean                  may_be_today)
{
  CareGoodTime good = { attempt->good.good_from, attempt->good.good_until, CARE_CIVIL_NONE,
                        attempt->good.good_times, attempt->good.bad_times };
  CareDay today = care_civil_get_day (attempt->now);
  CareCivil tomorrow = care_civil_new (today + 1, 0, 0);
  int gap = attempt->outcome == CARE_OUTCOME_BUSY ? MIN (BUSY_GAP, limits->min_gap) : limits->min_gap;
  CareCivil next = CARE_CIVIL_NONE;

  if (may_be_today && attempt->attempts_today < limits->max_attempts)
    next = care_call_window_next (window, calendar, &good, attempt->now + gap);
  if (next != CARE_CIVIL_NONE && care_civil_get_day (next) == today)
    return next;

  next = care_call_window_next (window, calendar, &good, tomorrow);

  return was_unanswered (attempt->outcome) ? find_other_half (attempt, window, calendar, &good, next) : next;
}

static CareRetry
give_up (CareRetry          retry,
         const CareAttempt *attempt)
{
  if (attempt->is_member)
    {
      retry.action = CARE_RETRY_ASK_SUPERVISOR;
      return retry;
    }

  retry.send_not_reached = TRUE;

  return close_as (retry, CARE_CALL_NOT_REACHED);
}

static CareRetry
try_again (CareRetry                 retry,
           const CareAttempt        *attempt,
           const CareRetryLimits    *limits,
           const CareCallWindow     *window,
           const CareOfficeCalendar *calendar,
           gboolean                  may_be_today)
{
  CareCivil next = find_next (attempt, limits, window, calendar, may_be_today);
  CareDay today = care_civil_get_day (attempt->now);
  gboolean is_today = next != CARE_CIVIL_NONE && care_civil_get_day (next) == today;
  gboolean is_late = next == CARE_CIVIL_NONE || care_civil_get_day (next) > retry.deadline_on;

  retry.not_before = next;
  if (is_today || (!attempt->is_member && attempt->days_tried < limits->max_days))
    return retry;
  if (attempt->is_member && !is_late)
    return retry;

  return give_up (retry, attempt);
}

/* No number, no address: the supervisor hears of it, and decides about members. */
static CareRetry
lose_track (CareRetry          retry,
            const CareAttempt *attempt)
{
  retry.tell_supervisor = TRUE;
  if (!attempt->is_member)
    return close_as (retry, CARE_CALL_NOT_REACHED);

  retry.action = CARE_RETRY_ASK_SUPERVISOR;

  return retry;
}

CareRetry
care_retry_after (const CareAttempt        *attempt,
                  const CareRetryLimits    *limits,
                  const CareCallWindow     *window,
                  const CareOfficeCalendar *calendar)
{
  Answer answer = understand (attempt->outcome);
  CareRetry retry = { CARE_RETRY_KEEP_OPEN, CARE_CALL_OPEN };

  retry.due_on = attempt->call->due_on;
  retry.deadline_on = attempt->call->deadline_on;
  retry.phone_is_wrong = answer == ANSWER_WRONG_NUMBER;

  if (answer == ANSWER_FINISHED)
    return close_as (retry, CARE_CALL_DONE);
  if (answer == ANSWER_REFUSED)
    return close_as (retry, CARE_CALL_REFUSED);
  if (answer == ANSWER_NONE || (answer == ANSWER_WRONG_NUMBER && attempt->has_other_phone))
    return retry;
  if (answer == ANSWER_WRONG_NUMBER || answer == ANSWER_WRONG_ADDRESS)
    return lose_track (retry, attempt);
  if (attempt->good.agreed > attempt->now)
    return keep_agreed (retry, attempt->good.agreed);

  return try_again (retry, attempt, limits, window, calendar, answer == ANSWER_TRY_AGAIN);
}

static char *
describe_open (const CareRetry *self,
               CareDay          today)
{
  g_autofree char *agreed = care_civil_dup_short (self->agreed, today);
  g_autofree char *next = care_civil_dup_short (self->not_before, today);

  /* Translators: %s is a time, with the day if it is not today. */
  if (self->agreed != CARE_CIVIL_NONE)
    return g_strdup_printf (_("Agreed with the customer: %s"), agreed);
  if (self->phone_is_wrong)
    return g_strdup (_("Try the other number of this customer"));
  if (self->not_before == CARE_CIVIL_NONE)
    return g_strdup (_("The call stays open"));

  /* Translators: %s is a time, with the day if it is not today. */
  return g_strdup_printf (_("Will be tried again: %s"), next);
}

static char *
describe_closed (const CareRetry *self)
{
  if (self->state == CARE_CALL_DONE)
    return g_strdup (_("The call is done"));
  if (self->state == CARE_CALL_REFUSED)
    return g_strdup (_("The customer does not wish to answer; the call is closed"));
  if (self->tell_supervisor)
    return g_strdup (_("The call is closed as not reached, and the supervisor is told"));

  return g_strdup (_("The call is closed as not reached, and an SMS tells the customer"));
}

char *
care_retry_describe (const CareRetry *self,
                     CareDay          today)
{
  switch (self->action)
    {
    case CARE_RETRY_KEEP_OPEN:
      return describe_open (self, today);
    case CARE_RETRY_CLOSE:
      return describe_closed (self);
    case CARE_RETRY_ASK_SUPERVISOR:
      return g_strdup (_("The call stays open until the supervisor closes it"));
    }

  g_return_val_if_reached (NULL);
}

/* In vain: nobody can be reached there, for all that this attempt says. */
static gboolean
was_in_vain (CareOutcome outcome)
{
  return was_unanswered (outcome) || outcome == CARE_OUTCOME_OUT_OF_SERVICE ||
         outcome == CARE_OUTCOME_INVALID || outcome == CARE_OUTCOME_WRONG_NUMBER;
}

const char *
care_retry_choose_phone (const CareCustomer *customer,
                         GPtrArray          *visits,
                         gint64              call_id)
{
  const char *best = NULL;
  guint fewest = G_MAXUINT;

  for (guint i = 0; customer->phones != NULL && customer->phones[i] != NULL; i++)
    {
      guint in_vain = 0;

      for (guint j = 0; j < visits->len; j++)
        {
          const CareVisit *visit = visits->pdata[j];

          if (visit->call_id == call_id && was_in_vain (visit->outcome) &&
              g_strcmp0 (visit->phone, customer->phones[i]) == 0)
            in_vain++;
        }

      if (in_vain / CARE_RETRY_ATTEMPTS_PER_PHONE < fewest)
        {
          fewest = in_vain / CARE_RETRY_ATTEMPTS_PER_PHONE;
          best = customer->phones[i];
        }
    }

  return best;
}
