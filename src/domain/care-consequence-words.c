/* care-consequence-words.c — what saving a call will do, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-consequence.h"
#include "care-day-words.h"

static char *
dup_when (const CareConsequence *self,
          CareDay                today)
{
  if (self->at != CARE_CIVIL_NONE)
    return care_civil_dup_short (self->at, today);

  return care_day_dup_short (self->day);
}

static char *
describe_call (const CareConsequence *self,
               CareDay                today)
{
  g_autofree char *when = dup_when (self, today);

  /* Translators: the parts of one line that says what saving a call will do; short, no full stop. */
  if (self->kind == CARE_CONSEQUENCE_CLOSE_CALL)
    return g_strdup_printf (_("call: %s"), care_call_state_get_label (self->state));
  if (self->kind == CARE_CONSEQUENCE_AGREE_TIME)
    return g_strdup_printf (_("call back %s"), when);
  if (when[0] == '\0')
    return g_strdup (_("call stays open"));

  return g_strdup_printf (_("try again %s"), when);
}

/* A line is read at a glance: the whole text stands in the record. */
#define MAX_LETTERS 48

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= MAX_LETTERS)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, MAX_LETTERS - 1);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

static char *
describe_task (const CareConsequence *self,
               CareDay                today)
{
  const char *department = care_department_get_label (self->department);
  g_autofree char *when = dup_when (self, today);
  g_autofree char *text = NULL;

  if (self->text == NULL)
    return g_strdup_printf (_("note to %s"), department);

  text = shorten (self->text);
  if (when[0] == '\0')
    return g_strdup_printf (_("%s: %s"), department, text);

  return g_strdup_printf (_("%s: %s, %s"), department, text, when);
}

static char *
describe_plan (const CareConsequence *self,
               CareDay                today)
{
  g_autofree char *when = dup_when (self, today);

  if (self->kind == CARE_CONSEQUENCE_PLAN_CALL)
    return g_strdup_printf (_("%s %s"), care_call_type_get_label (self->call_type), when);

  return g_strdup_printf (_("%s: %s"), care_stage_get_label (self->stage), when);
}

static char *
describe_complaint (const CareConsequence *self)
{
  const char *department = care_department_get_label (self->department);

  if (self->is_registered)
    return g_strdup_printf (_("complaint about %s"), department);

  return g_strdup_printf (_("complaint draft about %s"), department);
}

static char *
describe_record (const CareConsequence *self)
{
  if (self->kind == CARE_CONSEQUENCE_CASE)
    return g_strdup (self->follows_up ? _("follow-up case") : _("case opened"));
  if (self->kind == CARE_CONSEQUENCE_MEMO)
    return g_strdup (_("message for a colleague"));
  if (self->kind == CARE_CONSEQUENCE_PROMISE)
    /* Translators: %s is what becomes of a promise: kept, extended. */
    return g_strdup_printf (_("promise: %s"), care_promise_state_get_label (self->promise));
  if (self->finding == CARE_FINDING_LAPSE)
    return g_strdup_printf ("%s: %s", care_finding_kind_get_label (self->finding),
                            care_lapse_get_label (care_lapse_from_nick (self->word, CARE_LAPSE_OTHER)));

  return g_strdup (care_finding_kind_get_label (self->finding));
}

static char *
describe_inquiry (const CareConsequence *self)
{
  if (g_strcmp0 (self->word, "LOST") == 0)
    /* Translators: %s is why an inquiry was lost, e.g. "Price". */
    return g_strdup_printf (_("inquiry lost: %s"), care_inquiry_reason_get_label (self->reason));

  return g_strdup (g_strcmp0 (self->word, "create") == 0 ? _("new inquiry") : _("wants to book"));
}

char *
care_consequence_describe (const CareConsequence *self,
                           CareDay                today)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->kind)
    {
    case CARE_CONSEQUENCE_CLOSE_CALL:
    case CARE_CONSEQUENCE_KEEP_OPEN:
    case CARE_CONSEQUENCE_AGREE_TIME:
      return describe_call (self, today);
    case CARE_CONSEQUENCE_PLAN_CALL:
    case CARE_CONSEQUENCE_MOVE_STAGE:
      return describe_plan (self, today);
    case CARE_CONSEQUENCE_SET_FIELD:
      return g_strdup (self->field == CARE_EFFECT_FIELD_ADDRESS ? _("new address") : _("correct the file"));
    case CARE_CONSEQUENCE_DEPARTMENT_TASK:
      return describe_task (self, today);
    case CARE_CONSEQUENCE_FEEDBACK_ITEM:
      return g_strdup_printf (_("opinion for %s"), care_department_get_label (self->department));
    case CARE_CONSEQUENCE_COMPLAINT_DRAFT:
      return describe_complaint (self);
    case CARE_CONSEQUENCE_OPT_OUT:
      return g_strdup (self->all ? _("no more calls") : _("no more promotions"));
    case CARE_CONSEQUENCE_PHONE_INVALID:
      return g_strdup (_("number is wrong"));
    case CARE_CONSEQUENCE_NO_ANNIVERSARY:
      return g_strdup (_("no more anniversary greetings"));
    case CARE_CONSEQUENCE_NOTIFY:
      return g_strdup_printf (_("tell %s"), care_role_get_label (self->role));
    case CARE_CONSEQUENCE_INCIDENT:
      return g_strdup_printf (_("incident of %s"), care_department_get_label (self->department));
    case CARE_CONSEQUENCE_INQUIRY:
      return describe_inquiry (self);
    case CARE_CONSEQUENCE_CASE:
    case CARE_CONSEQUENCE_PROMISE:
    case CARE_CONSEQUENCE_FINDING:
    case CARE_CONSEQUENCE_MEMO:
      return describe_record (self);
    case CARE_CONSEQUENCE_SEND_SMS:
      return g_strdup (_("SMS that we called"));
    case CARE_CONSEQUENCE_NOTE:
      return g_strdup (_("note for the supervisor"));
    }

  g_return_val_if_reached (NULL);
}

char *
care_consequence_describe_all (GPtrArray *consequences,
                               CareDay    today)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < consequences->len; i++)
    {
      g_autofree char *words = care_consequence_describe (g_ptr_array_index (consequences, i), today);

      g_string_append_printf (line, "%s%s", i == 0 ? "" : " · ", words);
    }

  return g_string_free (line, FALSE);
}
