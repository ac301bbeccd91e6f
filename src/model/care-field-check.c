/* care-field-check.c — what is wrong with a text that was typed into a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-field-check.h"
#include "domain/care-call-times.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

static char *
check_date (const char *text,
            gboolean    birthday)
{
  CareTypedDate typed = care_typed_date_read (text);
  char *reason = care_typed_date_dup_reason (&typed);

  if (reason == NULL && !birthday &&
      (typed.kind == CARE_TYPED_MONTH_DAY || typed.kind == CARE_TYPED_LUNAR))
    return g_strdup (_("Please write the date with its year, for example 2026-11-28."));

  return reason;
}

static char *
check_phones (const char *text)
{
  g_auto(GStrv) phones = care_phone_split (text);

  for (guint i = 0; phones[i] != NULL; i++)
    {
      CarePhoneVerdict verdict = care_phone_parse (phones[i], NULL);

      if (verdict != CARE_PHONE_OK && verdict != CARE_PHONE_TOO_SHORT)
        return g_strdup (care_phone_verdict_get_message (verdict));
    }

  return NULL;
}

static char *
check_times (const char *text)
{
  g_autofree char *stored = NULL;

  return care_call_times_read (text, &stored)
         ? NULL : g_strdup (_("Please write the hours like this: Mon-Fri 18:00-20:00, Sat"));
}

static char *
check_money (const char *text)
{
  CareMoneyVerdict verdict = care_money_parse (text, NULL);

  return verdict == CARE_MONEY_EMPTY ? NULL : g_strdup (care_money_verdict_get_message (verdict));
}

static char *
check_text (const char          *text,
            const CareFieldInfo *info)
{
  CareTextKind kind = info->kind == CARE_FORM_BLOCK ? CARE_TEXT_BLOCK : CARE_TEXT_LINE;
  CareTextNotice notice = CARE_TEXT_UNCHANGED;
  g_autofree char *clean = care_text_clean (text, info->max, kind, &notice);

  return notice == CARE_TEXT_UNCHANGED ? NULL : care_text_describe_notice (notice, info->max);
}

char *
care_field_check_text (const CareFieldInfo *info,
                       const char          *text)
{
  switch (info->kind)
    {
    case CARE_FORM_TEXT:
    case CARE_FORM_BLOCK:
      return check_text (text, info);
    case CARE_FORM_DATE:
      return check_date (text, FALSE);
    case CARE_FORM_BIRTHDAY:
      return check_date (text, TRUE);
    case CARE_FORM_PHONES:
      return check_phones (text);
    case CARE_FORM_TIMES:
      return check_times (text);
    case CARE_FORM_MONEY:
      return check_money (text);
    case CARE_FORM_CHOICE:
    case CARE_FORM_SWITCH:
      return NULL;
    }

  g_return_val_if_reached (NULL);
}
