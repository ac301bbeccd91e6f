/* care-customer-line.c — a couple as one line of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-line.h"

CARE_DEFINE_RECORD (CareCustomerLine, care_customer_line)

static void
care_customer_line_clear (CareCustomerLine *self)
{
  g_free (self->customer_no);
  g_free (self->names);
  g_free (self->phone);
  g_free (self->order_no);
  g_free (self->assigned);
  g_free (self->matched);
}

static const char *
get_dot (const CareStageDate *date,
         CareDay              today)
{
  if (date->done_on != CARE_DAY_NONE)
    return "●";
  if (date->planned_on == CARE_DAY_NONE || date->status == CARE_STAGE_STATUS_CANCELLED)
    return "–";

  return date->planned_on < today ? "▲" : "○";
}

char *
care_customer_line_dup_dots (const CareCustomerLine *self,
                             CareDay                 today)
{
  static const CareStage shown[] = { CARE_STAGE_BOOKED, CARE_STAGE_DRESS, CARE_STAGE_SHOOT, CARE_STAGE_PROOF,
                                     CARE_STAGE_PICKUP };
  GString *dots;

  if (!self->has_order)
    return NULL;

  dots = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    g_string_append (dots, get_dot (&self->stages[shown[i]], today));
  g_string_append (dots, self->wedding_on == CARE_DAY_NONE ? "–" : self->wedding_on < today ? "●" : "○");

  return g_string_free (dots, FALSE);
}

gboolean
care_customer_line_get_reached (const CareCustomerLine *self,
                                CareStage              *stage)
{
  for (int i = CARE_STAGE_PICKUP; i >= CARE_STAGE_BOOKED; i--)
    if (self->stages[i].done_on != CARE_DAY_NONE)
      {
        *stage = (CareStage) i;
        return TRUE;
      }

  return FALSE;
}
