/* care-effect.c — what an answer in a script proposes to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-effect.h"
#include "care-error.h"

CARE_DEFINE_RECORD (CareEffect, care_effect)

static void
care_effect_clear (CareEffect *self)
{
  g_free (self->source);
  g_free (self->word);
}

/* An effect in its parts: `if major: head(argument, argument)=value` or `head→value (rest)`. */
typedef struct
{
  char     *head;
  char    **arguments; /* never NULL */
  char     *value;     /* (nullable) behind `=` or `→` */
  gboolean  if_major;
} Parts;

static void
parts_clear (Parts *parts)
{
  g_free (parts->head);
  g_strfreev (parts->arguments);
  g_free (parts->value);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static char **
split_arguments (const char *text)
{
  g_auto(GStrv) arguments = g_strsplit (text, ",", -1);

  for (guint i = 0; arguments[i] != NULL; i++)
    g_strstrip (arguments[i]);

  return g_steal_pointer (&arguments);
}

static gboolean
split_parts (const char *text,
             Parts      *parts)
{
  static const char major[] = "if major: ";
  const char *arrow, *open, *equals;

  parts->if_major = g_str_has_prefix (text, major);
  if (parts->if_major)
    text += strlen (major);

  arrow = strstr (text, "→");
  open = arrow == NULL ? strchr (text, '(') : NULL;
  parts->arguments = g_new0 (char *, 1);

  if (arrow != NULL)
    {
      parts->head = g_strndup (text, (gsize) (arrow - text));
      parts->value = g_strdup (arrow + strlen ("→"));
      return TRUE;
    }

  if (open != NULL)
    {
      const char *close = strrchr (open, ')');
      g_autofree char *inside = NULL;

      if (close == NULL || (close[1] != '\0' && close[1] != '='))
        return FALSE;

      inside = g_strndup (open + 1, (gsize) (close - open - 1));
      g_clear_pointer (&parts->arguments, g_strfreev);
      parts->arguments = split_arguments (inside);
      parts->head = g_strndup (text, (gsize) (open - text));
      parts->value = close[1] == '=' ? g_strdup (close + 2) : NULL;
      return TRUE;
    }

  equals = strchr (text, '=');
  parts->head = equals == NULL ? g_strdup (text) : g_strndup (text, (gsize) (equals - text));
  parts->value = equals == NULL ? NULL : g_strdup (equals + 1);
  return TRUE;
}

static const char *
get_argument (const Parts *parts,
              guint        index)
{
  return index < g_strv_length (parts->arguments) ? parts->arguments[index] : NULL;
}

/* "SALES", "dept=SALES"; "dept" and "service.dept" leave it to the service called about. */
static gboolean
read_department (const char     *text,
                 CareDepartment *department)
{
  if (g_str_has_prefix (text, "dept="))
    text += strlen ("dept=");

  *department = CARE_DEPARTMENT_NONE;
  if (g_str_equal (text, "dept") || g_str_equal (text, "service.dept"))
    return TRUE;

  *department = care_department_from_nick (text, CARE_DEPARTMENT_NONE);
  return *department != CARE_DEPARTMENT_NONE;
}

static gboolean
read_outcome (const Parts *parts,
              CareEffect  *effect)
{
  effect->outcome = care_outcome_from_nick (parts->value, CARE_OUTCOME_NONE);
  return effect->outcome != CARE_OUTCOME_NONE;
}

static gboolean
read_rating (const Parts *parts,
             CareEffect  *effect)
{
  effect->rating = care_rating_from_nick (parts->value, CARE_RATING_NONE);
  return effect->rating != CARE_RATING_NONE;
}

static gboolean
read_department_rating (const Parts *parts,
                        CareEffect  *effect)
{
  const char *department = get_argument (parts, 0);

  return department != NULL && read_department (department, &effect->department) &&
         read_rating (parts, effect);
}

static gboolean
read_field (const Parts *parts,
            CareEffect  *effect)
{
  static const CareWord fields[] = {
    [CARE_EFFECT_FIELD_NONE]       = { NULL, NULL, NULL },
    [CARE_EFFECT_FIELD_SHOOT_DAY]  = { "order.shoot_date", NULL, NULL },
    [CARE_EFFECT_FIELD_PROOF_DAY]  = { "order.proof_date", NULL, NULL },
    [CARE_EFFECT_FIELD_PICKUP_DAY] = { "order.pickup_date", NULL, NULL },
    [CARE_EFFECT_FIELD_STAGE_DAY]  = { "stage.planned_on", NULL, NULL },
    [CARE_EFFECT_FIELD_CUSTOMER]   = { "customer", NULL, NULL },
    [CARE_EFFECT_FIELD_ADDRESS]    = { "address", NULL, NULL },
  };

  effect->field = (CareEffectField) care_word_find (fields, G_N_ELEMENTS (fields),
                                                    get_argument (parts, 0), CARE_EFFECT_FIELD_NONE);
  return effect->field != CARE_EFFECT_FIELD_NONE;
}

/* The first argument, if any, is the word. */
static gboolean
read_word (const Parts *parts,
           CareEffect  *effect)
{
  effect->word = g_strdup (get_argument (parts, 0));
  return parts->value == NULL;
}

static gboolean
read_needed_word (const Parts *parts,
                  CareEffect  *effect)
{
  return read_word (parts, effect) && effect->word != NULL && effect->word[0] != '\0';
}

static gboolean
read_value (const Parts *parts,
            CareEffect  *effect)
{
  effect->word = g_strdup (parts->value);
  return parts->value != NULL && parts->value[0] != '\0';
}

/* `complaint→CLOSED (NOT_ESTABLISHED)`: the state is the first word of the value. */
static gboolean
read_state (const Parts *parts,
            CareEffect  *effect)
{
  gsize length = parts->value == NULL ? 0 : strcspn (parts->value, " ");

  effect->word = g_strndup (parts->value, length);
  return length > 0;
}

/* `card.renew_intent`: the word stands in the head itself. */
static gboolean
read_head (const Parts *parts,
           CareEffect  *effect)
{
  const char *dot = strchr (parts->head, '.');

  effect->word = g_strdup (dot == NULL ? parts->head : dot + 1);
  return parts->value == NULL;
}

static gboolean
read_task (const Parts *parts,
           CareEffect  *effect)
{
  const char *department = get_argument (parts, 0);
  const char *words = get_argument (parts, 1);

  if (words != NULL && words[0] == '\'' && g_str_has_suffix (words, "'") && words[1] != '\0')
    effect->word = g_strndup (words + 1, strlen (words) - 2);

  return department == NULL || read_department (department, &effect->department);
}

static gboolean
read_department_word (const Parts *parts,
                      CareEffect  *effect)
{
  const char *department = get_argument (parts, 0);

  effect->word = g_strdup (get_argument (parts, 1));
  return department != NULL && read_department (department, &effect->department);
}

static gboolean
read_when (const char *text,
           CareEffect *effect)
{
  static const char expiry[] = "expiry";
  char *rest = NULL;

  if (g_str_equal (text, "agreed_time") || g_str_equal (text, "agreed") || g_str_equal (text, "date"))
    effect->when = CARE_EFFECT_WHEN_AGREED;
  else if (g_str_equal (text, "reply_by") || g_str_has_prefix (text, "at most "))
    effect->when = CARE_EFFECT_WHEN_REPLY_BY;
  else
    {
      effect->when = g_str_has_prefix (text, expiry) ? CARE_EFFECT_WHEN_EXPIRY : CARE_EFFECT_WHEN_DAYS;
      if (effect->when == CARE_EFFECT_WHEN_EXPIRY)
        text += strlen (expiry);
      if (text[0] != '+' && text[0] != '-')
        return FALSE;
      effect->days = (int) g_ascii_strtoll (text, &rest, 10);
      return rest != text && g_str_equal (rest, "d") && ABS (effect->days) <= 3660;
    }

  return TRUE;
}

static gboolean
read_schedule (const Parts *parts,
               CareEffect  *effect)
{
  const char *type = get_argument (parts, 0);
  const char *when = get_argument (parts, 1);
  int found;

  if (type == NULL)
    return FALSE;

  if (g_str_equal (type, "VISIT"))
    {
      effect->kind = CARE_EFFECT_VISIT;
      effect->when = CARE_EFFECT_WHEN_AGREED;
      return TRUE;
    }

  found = (int) care_call_type_from_nick (type, (CareCallType) CARE_N_CALL_TYPES);
  if (found == CARE_N_CALL_TYPES)
    return FALSE;

  effect->call_type = (CareCallType) found;
  if (found == CARE_CALL_REPLY_PROMISED)
    effect->when = CARE_EFFECT_WHEN_REPLY_BY;

  return when == NULL || read_when (when, effect);
}

static gboolean
read_opt_out (const Parts *parts,
              CareEffect  *effect)
{
  const char *scope = get_argument (parts, 0);

  effect->all = scope != NULL && !g_str_equal (scope, "promotion");
  return scope != NULL;
}

static gboolean
read_notify (const Parts *parts,
             CareEffect  *effect)
{
  const char *role = get_argument (parts, 0);

  if (g_strcmp0 (role, "supervisor") == 0)
    effect->role = CARE_ROLE_SUPERVISOR;
  else if (g_strcmp0 (role, "manager") == 0)
    effect->role = CARE_ROLE_MANAGER;

  effect->urgent = g_strcmp0 (get_argument (parts, 1), "now") == 0;
  return effect->role != CARE_ROLE_NONE;
}

static gboolean
read_offer (const Parts *parts,
            CareEffect  *effect)
{
  return g_strcmp0 (get_argument (parts, 0), "COMPLAINT") == 0;
}

/* A hint keeps its whole text, commas and all. */
static gboolean
read_hint (const Parts *parts,
           CareEffect  *effect)
{
  effect->word = g_strjoinv (", ", parts->arguments);
  return effect->word[0] != '\0';
}

static const struct
{
  const char     *head;
  CareEffectKind  kind;
  gboolean      (*read) (const Parts *parts, CareEffect *effect);
} notations[] = {
  { "outcome",                    CARE_EFFECT_OUTCOME,          read_outcome },
  { "rate",                       CARE_EFFECT_RATE,             read_department_rating },
  { "text",                       CARE_EFFECT_TEXT,             read_word },
  { "confirm",                    CARE_EFFECT_CONFIRM,          read_field },
  { "update",                     CARE_EFFECT_UPDATE,           read_field },
  { "appointment",                CARE_EFFECT_APPOINTMENT,      read_needed_word },
  { "task",                       CARE_EFFECT_TASK,             read_task },
  { "schedule",                   CARE_EFFECT_SCHEDULE,         read_schedule },
  { "flag",                       CARE_EFFECT_FLAG,             read_needed_word },
  { "opt_out",                    CARE_EFFECT_OPT_OUT,          read_opt_out },
  { "feedback_item",              CARE_EFFECT_FEEDBACK,         read_department_word },
  { "incident",                   CARE_EFFECT_INCIDENT,         read_department_word },
  { "inquiry",                    CARE_EFFECT_INQUIRY,          read_value },
  { "inquiry.create",             CARE_EFFECT_INQUIRY,          read_head },
  { "reason",                     CARE_EFFECT_REASON,           read_value },
  { "lapse",                      CARE_EFFECT_LAPSE,            read_value },
  { "lead",                       CARE_EFFECT_LEAD,             read_head },
  { "referral_lead",              CARE_EFFECT_LEAD,             read_head },
  { "case.open",                  CARE_EFFECT_CASE,             read_head },
  { "case.follow_up",             CARE_EFFECT_CASE,             read_head },
  { "promise",                    CARE_EFFECT_PROMISE,          read_value },
  { "offer",                      CARE_EFFECT_OFFER_COMPLAINT,  read_offer },
  { "complaint.create",           CARE_EFFECT_CREATE_COMPLAINT, read_word },
  { "complaint.reopen_or_create", CARE_EFFECT_CREATE_COMPLAINT, read_word },
  { "complaint",                  CARE_EFFECT_MOVE_COMPLAINT,   read_state },
  { "complaint.result_rating",    CARE_EFFECT_RATE_COMPLAINT,   read_rating },
  { "remedy",                     CARE_EFFECT_REMEDY,           read_needed_word },
  { "severity",                   CARE_EFFECT_SEVERITY,         read_value },
  { "card.renew_intent",          CARE_EFFECT_CARD,             read_head },
  { "card.upgrade_request",       CARE_EFFECT_CARD,             read_head },
  { "gift.reserve",               CARE_EFFECT_GIFT,             read_head },
  { "survey.scores",              CARE_EFFECT_SURVEY,           read_head },
  { "survey.recommend",           CARE_EFFECT_SURVEY,           read_head },
  { "memo",                       CARE_EFFECT_MEMO,             read_word },
  { "notify",                     CARE_EFFECT_NOTIFY,           read_notify },
  { "print",                      CARE_EFFECT_PRINT,            read_needed_word },
  { "suggest",                    CARE_EFFECT_SUGGEST,          read_hint },
};

CareEffect *
care_effect_parse (const char  *text,
                   GError     **error)
{
  g_autoptr(CareEffect) effect = care_effect_new ();
  g_auto(Parts) parts = { NULL, NULL, NULL, FALSE };
  gboolean is_read = FALSE;

  g_return_val_if_fail (text != NULL, NULL);

  if (split_parts (text, &parts))
    for (guint i = 0; i < G_N_ELEMENTS (notations) && !is_read; i++)
      if (g_str_equal (notations[i].head, parts.head))
        {
          effect->kind = notations[i].kind;
          effect->if_major = parts.if_major;
          effect->source = g_strdup (text);
          if (!notations[i].read (&parts, effect))
            break;
          is_read = TRUE;
        }

  if (is_read)
    return g_steal_pointer (&effect);

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID, _("“%s” is not an effect a script can have"), text);
  return NULL;
}

CareEffectWant
care_effect_get_want (const CareEffect *self)
{
  CareStage stage;

  g_return_val_if_fail (self != NULL, CARE_EFFECT_WANTS_NOTHING);

  if (self->kind == CARE_EFFECT_TEXT || self->kind == CARE_EFFECT_CASE || self->kind == CARE_EFFECT_SURVEY)
    return CARE_EFFECT_WANTS_WORDS;

  if (self->kind == CARE_EFFECT_APPOINTMENT)
    return CARE_EFFECT_WANTS_DAY;

  if ((self->kind == CARE_EFFECT_UPDATE || self->kind == CARE_EFFECT_CONFIRM) &&
      (self->field == CARE_EFFECT_FIELD_STAGE_DAY || care_effect_field_get_stage (self->field, &stage)))
    return CARE_EFFECT_WANTS_DAY;

  if (self->kind == CARE_EFFECT_VISIT || self->kind == CARE_EFFECT_MEMO)
    return self->kind == CARE_EFFECT_MEMO ? CARE_EFFECT_WANTS_WORDS : CARE_EFFECT_WANTS_TIME;

  if (self->kind == CARE_EFFECT_SCHEDULE &&
      (self->when == CARE_EFFECT_WHEN_AGREED || self->when == CARE_EFFECT_WHEN_REPLY_BY))
    return CARE_EFFECT_WANTS_TIME;

  return CARE_EFFECT_WANTS_NOTHING;
}

gboolean
care_effect_field_get_stage (CareEffectField  field,
                             CareStage       *stage)
{
  switch (field)
    {
    case CARE_EFFECT_FIELD_SHOOT_DAY:
      *stage = CARE_STAGE_SHOOT;
      return TRUE;
    case CARE_EFFECT_FIELD_PROOF_DAY:
      *stage = CARE_STAGE_PROOF;
      return TRUE;
    case CARE_EFFECT_FIELD_PICKUP_DAY:
      *stage = CARE_STAGE_PICKUP;
      return TRUE;
    case CARE_EFFECT_FIELD_NONE:
    case CARE_EFFECT_FIELD_STAGE_DAY:
    case CARE_EFFECT_FIELD_CUSTOMER:
    case CARE_EFFECT_FIELD_ADDRESS:
      break;
    }

  return FALSE;
}
