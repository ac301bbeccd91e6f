/* care-script-context.c — whom a call speaks to, about what, and who speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-script-context.h"

static const CarePerson *
get_person_at (const CareScriptContext *self,
               guint                    index)
{
  const CareCustomer *customer = self->customer;

  if (customer == NULL || customer->persons == NULL || index >= customer->persons->len)
    return NULL;

  return g_ptr_array_index (customer->persons, index);
}

const CarePerson *
care_script_context_get_person (const CareScriptContext *self)
{
  return get_person_at (self, self->person);
}

const CarePerson *
care_script_context_get_partner (const CareScriptContext *self)
{
  return get_person_at (self, self->person == 0 ? 1 : 0);
}

const char *
care_script_context_get_phone (const CareScriptContext *self)
{
  const CareCustomer *customer = self->customer;

  if (customer == NULL || customer->phones == NULL || customer->phones[0] == NULL)
    return NULL;

  if (customer->persons != NULL && self->person < customer->persons->len &&
      g_strv_length (customer->phones) == customer->persons->len)
    return customer->phones[self->person];

  return customer->phones[0];
}

static gboolean
is_file_incomplete (const CareCustomer *customer)
{
  if (customer->wedding_on == CARE_DAY_NONE)
    return TRUE;

  for (guint i = 0; customer->persons != NULL && i < customer->persons->len; i++)
    if (((CarePerson *) customer->persons->pdata[i])->birthday.month == 0)
      return TRUE;

  return FALSE;
}

guint
care_script_context_get_conditions (const CareScriptContext *self,
                                    guint                    also)
{
  const CareCustomer *customer = self->customer;

  if (customer == NULL)
    return also;

  if (is_file_incomplete (customer))
    also |= 1u << CARE_SCRIPT_WHEN_FILE_INCOMPLETE;
  if (customer->wedding_on > self->today)
    also |= 1u << CARE_SCRIPT_WHEN_WEDDING_AHEAD;
  if (customer->consent_promo == CARE_CONSENT_GIVEN)
    also |= 1u << CARE_SCRIPT_WHEN_PROMO_CONSENT;

  return also;
}

/* The first stage of the order that was planned, is past and has not happened. */
static gboolean
find_late_stage (const CareScriptContext *self,
                 CareStage               *stage)
{
  for (guint i = CARE_STAGE_DRESS; self->order != NULL && i <= CARE_STAGE_PICKUP; i++)
    {
      const CareStageDate *date = &self->order->stages[i];

      if (date->done_on != CARE_DAY_NONE || date->planned_on == CARE_DAY_NONE ||
          date->planned_on >= self->today)
        continue;
      *stage = (CareStage) i;
      return TRUE;
    }

  return FALSE;
}

/* A return visit is about the service that was given on its base day. */
static gboolean
find_served_stage (const CareScriptContext *self,
                   CareStage               *stage)
{
  for (guint i = CARE_STAGE_DRESS; self->order != NULL && i <= CARE_STAGE_PICKUP; i++)
    if (self->base_on != CARE_DAY_NONE && self->order->stages[i].done_on == self->base_on)
      {
        *stage = (CareStage) i;
        return TRUE;
      }

  return FALSE;
}

static const struct
{
  CareCallType type;
  CareStage    stage;
} subjects[] = {
  { CARE_CALL_BOOKING_THANKS,  CARE_STAGE_BOOKED },
  { CARE_CALL_SCHEDULE_FOLLOW, CARE_STAGE_SHOOT },
  { CARE_CALL_DRESS_REMIND,    CARE_STAGE_DRESS },
  { CARE_CALL_SHOOT_THANKS,    CARE_STAGE_SHOOT },
  { CARE_CALL_PROOF_FOLLOW,    CARE_STAGE_PROOF },
  { CARE_CALL_PICKUP_NOTICE,   CARE_STAGE_PICKUP },
  { CARE_CALL_PICKUP_FOLLOW,   CARE_STAGE_PICKUP },
  { CARE_CALL_WEDDING_PREP,    CARE_STAGE_WEDDING },
  { CARE_CALL_WEDDING_DAY,     CARE_STAGE_WEDDING },
};

gboolean
care_script_context_get_stage (const CareScriptContext *self,
                               CareStage               *stage)
{
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    if (subjects[i].type == self->type)
      {
        *stage = subjects[i].stage;
        return TRUE;
      }

  if (self->type == CARE_CALL_RETURN_VISIT)
    return find_served_stage (self, stage);

  return self->type == CARE_CALL_STAGE_LATE && find_late_stage (self, stage);
}

CareDepartment
care_script_context_get_service (const CareScriptContext *self)
{
  CareStage stage;

  return care_script_context_get_stage (self, &stage) ? care_stage_get_department (stage)
                                                       : CARE_DEPARTMENT_SERVICE;
}
