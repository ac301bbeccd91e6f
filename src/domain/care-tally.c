/* care-tally.c — what was counted for a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-tally.h"

CARE_DEFINE_RECORD (CareTally, care_tally)

static const char * const columns[CARE_N_COUNTS] = {
  [CARE_COUNT_OWED]                = "owed",
  [CARE_COUNT_DONE]                = "done",
  [CARE_COUNT_DONE_IN_TIME]        = "done_in_time",
  [CARE_COUNT_MEMBERS_OWED]        = "members_owed",
  [CARE_COUNT_MEMBERS_DONE]        = "members_done",
  [CARE_COUNT_NOT_REACHED]         = "not_reached",
  [CARE_COUNT_REFUSED]             = "refused",
  [CARE_COUNT_STILL_OPEN]          = "still_open",
  [CARE_COUNT_WELCOMES_OWED]       = "welcomes_owed",
  [CARE_COUNT_WELCOMES_IN_TIME]    = "welcomes_in_time",
  [CARE_COUNT_TRIED]               = "tried",
  [CARE_COUNT_GOT_THROUGH]         = "got_through",
  [CARE_COUNT_ATTEMPTS]            = "attempts",
  [CARE_COUNT_DIALLED]             = "dialled",
  [CARE_COUNT_ANSWERED]            = "answered",
  [CARE_COUNT_TALK_SECONDS]        = "talk_seconds",
  [CARE_COUNT_TALKS_OVER_3]        = "talks_over_3",
  [CARE_COUNT_TALKS_OVER_5]        = "talks_over_5",
  [CARE_COUNT_RECORDS]             = "records",
  [CARE_COUNT_RECORDS_COMPLETE]    = "records_complete",
  [CARE_COUNT_MESSAGES]            = "messages",
  [CARE_COUNT_FIRST_FAILED]        = "first_failed",
  [CARE_COUNT_TRACED]              = "traced",
  [CARE_COUNT_SATISFIED]           = "satisfied",
  [CARE_COUNT_NEUTRAL]             = "neutral",
  [CARE_COUNT_DISSATISFIED]        = "dissatisfied",
  [CARE_COUNT_RECOMMEND_ASKED]     = "recommend_asked",
  [CARE_COUNT_RECOMMEND_YES]       = "recommend_yes",
  [CARE_COUNT_ORDERS]              = "orders",
  [CARE_COUNT_ORDER_MONEY]         = "order_money",
  [CARE_COUNT_REFERRED]            = "referred",
  [CARE_COUNT_RETURNING]           = "returning_couples",
  [CARE_COUNT_STAGES]              = "stages",
  [CARE_COUNT_STAGES_PLANNED]      = "stages_planned",
  [CARE_COUNT_STAGES_ON_TIME]      = "stages_on_time",
  [CARE_COUNT_SHOOTS]              = "shoots",
  [CARE_COUNT_PROOFED]             = "proofed",
  [CARE_COUNT_SECOND_MONEY]        = "second_money",
  [CARE_COUNT_SECOND_BUYERS]       = "second_buyers",
  [CARE_COUNT_WINBACK_CONTACTED]   = "winback_contacted",
  [CARE_COUNT_WINBACK_WON]         = "winback_won",
  [CARE_COUNT_ACTIVE]              = "active",
  [CARE_COUNT_KEY_FIELDS]          = "key_fields",
  [CARE_COUNT_CONSENTED]           = "consented",
  [CARE_COUNT_OPTED_OUT]           = "opted_out",
  [CARE_COUNT_COMPLAINTS]          = "complaints",
  [CARE_COUNT_GRIEVANCES]          = "grievances",
  [CARE_COUNT_MAJOR]               = "major",
  [CARE_COUNT_JUDGED]              = "judged",
  [CARE_COUNT_ESTABLISHED]         = "established",
  [CARE_COUNT_TOLD_SECONDS]        = "told_seconds",
  [CARE_COUNT_TOLD]                = "told",
  [CARE_COUNT_REPLY_LIMITS]        = "reply_limits",
  [CARE_COUNT_REPLIES_IN_TIME]     = "replies_in_time",
  [CARE_COUNT_OPEN_COMPLAINTS]     = "open_complaints",
  [CARE_COUNT_OVERDUE_COMPLAINTS]  = "overdue_complaints",
  [CARE_COUNT_PROMISES]            = "promises",
  [CARE_COUNT_PROMISES_KEPT]       = "promises_kept",
  [CARE_COUNT_CLOSED]              = "closed",
  [CARE_COUNT_REOPENED]            = "reopened",
  [CARE_COUNT_REPEATED]            = "repeated",
  [CARE_COUNT_RESULTS_RATED]       = "results_rated",
  [CARE_COUNT_RESULTS_SATISFIED]   = "results_satisfied",
  [CARE_COUNT_FOLLOW_OWED]         = "follow_owed",
  [CARE_COUNT_FOLLOWED_UP]         = "followed_up",
  [CARE_COUNT_PAID]                = "paid",
  [CARE_COUNT_TO_SIGN]             = "to_sign",
  [CARE_COUNT_SIGNED]              = "signed",
  [CARE_COUNT_INCIDENTS]           = "incidents",
  [CARE_COUNT_RESHOOTS]            = "reshoots",
  [CARE_COUNT_INQUIRIES]           = "inquiries",
  [CARE_COUNT_INQUIRIES_WON]       = "inquiries_won",
  [CARE_COUNT_CARDS_EXPIRING]      = "cards_expiring",
  [CARE_COUNT_CARDS_RENEWED]       = "cards_renewed",
  [CARE_COUNT_POINTS_ISSUED]       = "points_issued",
  [CARE_COUNT_POINTS_USED]         = "points_used",
  [CARE_COUNT_POINTS_EXPIRED]      = "points_expired",
  [CARE_COUNT_WORKING_DAYS]        = "working_days",
  [CARE_COUNT_REPORTS_IN_TIME]     = "reports_in_time",
  [CARE_COUNT_SUGGESTIONS_DECIDED] = "suggestions_decided",
  [CARE_COUNT_SUGGESTIONS_ADOPTED] = "suggestions_adopted",
  [CARE_COUNT_SUGGESTIONS_TOLD]    = "suggestions_told",
};

const char *
care_count_get_column (CareCount count)
{
  return columns[count];
}

static void
care_tally_clear (CareTally *self)
{
  g_free (self->group);
  for (guint i = 0; i < CARE_N_DURATIONS; i++)
    g_clear_pointer (&self->spans[i], g_array_unref);
}

void
care_tally_put (CareTally *self,
                CareCount  count,
                gint64     number)
{
  self->counts[count] = number;
  self->is_known[count] = TRUE;
}

void
care_tally_add (CareTally *self,
                CareCount  count,
                gint64     number)
{
  care_tally_put (self, count, self->counts[count] + number);
}

void
care_tally_know_duration (CareTally    *self,
                          CareDuration  duration)
{
  if (self->spans[duration] == NULL)
    self->spans[duration] = g_array_new (FALSE, FALSE, sizeof (gint64));
}

void
care_tally_add_duration (CareTally    *self,
                         CareDuration  duration,
                         gint64        seconds)
{
  care_tally_know_duration (self, duration);
  g_array_append_val (self->spans[duration], seconds);
}

void
care_tally_fold (CareTally       *self,
                 const CareTally *other)
{
  for (guint i = 0; i < CARE_N_COUNTS; i++)
    if (other->is_known[i])
      care_tally_add (self, (CareCount) i, other->counts[i]);
  for (guint i = 0; i < CARE_N_DURATIONS; i++)
    for (guint k = 0; other->spans[i] != NULL && k < other->spans[i]->len; k++)
      care_tally_add_duration (self, (CareDuration) i, g_array_index (other->spans[i], gint64, k));
}
