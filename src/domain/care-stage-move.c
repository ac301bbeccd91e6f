/* care-stage-move.c — a stage that is done, put off or done again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-error.h"
#include "care-stage-move.h"

CareStageDate
care_stage_move_settle (const CareStageDate *before,
                        const CareStageDate *typed,
                        CareDay              today)
{
  CareStageDate after = *typed;
  gboolean is_new_day = typed->done_on != CARE_DAY_NONE && typed->done_on != before->done_on;

  /* A day that was just written down speaks louder than a word that was left standing. */
  if (is_new_day && typed->status == before->status)
    after.status = CARE_STAGE_STATUS_DONE;
  if (typed->done_on == CARE_DAY_NONE && before->done_on != CARE_DAY_NONE &&
      typed->status == CARE_STAGE_STATUS_DONE)
    after.status = CARE_STAGE_STATUS_PENDING;
  else if (after.status == CARE_STAGE_STATUS_DONE && after.done_on == CARE_DAY_NONE)
    after.done_on = today;
  if (after.status != CARE_STAGE_STATUS_DONE)
    after.done_on = CARE_DAY_NONE;

  /* With a new day it is no longer put off. */
  if (after.status == CARE_STAGE_STATUS_POSTPONED && before->status == CARE_STAGE_STATUS_POSTPONED &&
      after.planned_on != before->planned_on && after.planned_on != CARE_DAY_NONE)
    after.status = CARE_STAGE_STATUS_PENDING;

  return after;
}

gboolean
care_stage_move_needs_reason (const CareStageDate *before,
                              const CareStageDate *after)
{
  switch (after->status)
    {
    case CARE_STAGE_STATUS_DONE:
      return FALSE;
    case CARE_STAGE_STATUS_POSTPONED:
    case CARE_STAGE_STATUS_CANCELLED:
    case CARE_STAGE_STATUS_REDO:
      return after->status != before->status;
    case CARE_STAGE_STATUS_PENDING:
      return before->done_on == CARE_DAY_NONE && before->planned_on != CARE_DAY_NONE &&
             (after->planned_on == CARE_DAY_NONE || after->planned_on > before->planned_on);
    }

  g_return_val_if_reached (FALSE);
}

gboolean
care_stage_move_check (const CareStageDate  *before,
                       const CareStageDate  *after,
                       const char           *reason,
                       CareDay               today,
                       GError              **error)
{
  if (after->done_on > today)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("This day is still to come; nothing can have happened on it yet."));
      return FALSE;
    }
  if (reason == NULL && care_stage_move_needs_reason (before, after))
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("Please write down why; the couple may ask."));
      return FALSE;
    }

  return TRUE;
}

gboolean
care_stage_may_be_late (CareStage stage)
{
  switch (stage)
    {
    case CARE_STAGE_DRESS:
    case CARE_STAGE_SHOOT:
    case CARE_STAGE_PROOF:
    case CARE_STAGE_PICKUP:
      return TRUE;
    case CARE_STAGE_BOOKED:
    case CARE_STAGE_PRODUCTION:
    case CARE_STAGE_READY:
    case CARE_STAGE_WEDDING:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

int
care_stage_days_late (const CareStageDate *date,
                      CareDay              today)
{
  if (date->done_on != CARE_DAY_NONE || date->planned_on == CARE_DAY_NONE || date->planned_on >= today ||
      (date->status != CARE_STAGE_STATUS_PENDING && date->status != CARE_STAGE_STATUS_REDO))
    return 0;

  return today - date->planned_on;
}
