/* care-promise.c — an answer owed to a customer by a certain minute
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-promise.h"

static const CareWord states[] = {
  { "OPEN",      "promise", NC_("promise", "Open") },
  { "KEPT",      "promise", NC_("promise", "Kept") },
  { "EXTENDED",  "promise", NC_("promise", "Extended") },
  { "BROKEN",    "promise", NC_("promise", "Broken") },
  { "WITHDRAWN", "promise", NC_("promise", "Withdrawn") },
};

CARE_DEFINE_WORDS (CarePromiseState, care_promise_state, states)
CARE_DEFINE_RECORD (CarePromise, care_promise)

static void
care_promise_clear (CarePromise *self)
{
  g_free (self->about);
}

CareCivil
care_promise_limit (CareCivil wanted,
                    CareCivil now)
{
  CareCivil latest = care_civil_new (care_civil_get_day (now) + CARE_PROMISE_MAX_DAYS, 0, 0) +
                     (now - care_civil_new (care_civil_get_day (now), 0, 0));

  if (wanted == CARE_CIVIL_NONE)
    return latest;

  return CLAMP (wanted, now, latest);
}

CarePromiseState
care_promise_answer (const CarePromise *self,
                     CareMoment         at)
{
  g_return_val_if_fail (self->state == CARE_PROMISE_OPEN, self->state);

  return at <= self->reply_by ? CARE_PROMISE_KEPT : CARE_PROMISE_BROKEN;
}

gboolean
care_promise_is_late (const CarePromise *self,
                      CareMoment         now)
{
  return self->state == CARE_PROMISE_OPEN && now > self->reply_by;
}

CareCivil
care_promise_other_time (CareCivil now)
{
  gboolean is_morning = care_civil_get_minute (now) < 12 * 60;

  return care_civil_new (care_civil_get_day (now) + 1, is_morning ? 14 : 10, 0);
}
