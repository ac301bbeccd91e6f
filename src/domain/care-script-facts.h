/* care-script-facts.h — the names, days and numbers a script's sentences need
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table from names to values in the language of the customer: {salutation} is 王女士,
 * 王小姐 or Ms Wang; {day_word} is 昨天 or yesterday. It is filled from the records of
 * the call and added to while the call goes on (the day the customer names becomes
 * {date}). What is not known is not in the table, and shows as a gap.
 */
#pragma once

#include "care-closing-wish.h"
#include "care-script-context.h"
#include "care-script-text.h"

typedef struct
{
  CareLanguage  language;
  GHashTable   *values; /* (owned) (element-type utf8 utf8) for care_script_text_render() */
} CareScriptFacts;

CareScriptFacts *care_script_facts_new        (CareLanguage             language) G_GNUC_WARN_UNUSED_RESULT;
void             care_script_facts_free       (CareScriptFacts         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareScriptFacts, care_script_facts_free)

/* An empty or NULL value takes the fact away. */
void             care_script_facts_set        (CareScriptFacts         *self,
                                               const char              *name,
                                               const char              *value);

/* "11月28日（星期六）", "Saturday 28 November". */
void             care_script_facts_set_day    (CareScriptFacts         *self,
                                               const char              *name,
                                               CareDay                  day);

/* "11月28日（星期六）15:00", "Saturday 28 November, 15:00". */
void             care_script_facts_set_time   (CareScriptFacts         *self,
                                               const char              *name,
                                               CareCivil                at);

/* The studio's own settings; any may be NULL. */
void             care_script_facts_set_studio (CareScriptFacts         *self,
                                               const char              *name,
                                               const char              *address,
                                               const char              *tel,
                                               const char              *open_hours);

/* Everything that follows from the records of the call. */
void             care_script_facts_fill       (CareScriptFacts         *self,
                                               const CareScriptContext *context);

/* {closing_wish}, and {festival} with its greeting. */
void             care_script_facts_set_wish   (CareScriptFacts         *self,
                                               const CareScriptBook    *book,
                                               const CareClosingWish   *situation);

/**
 * care_script_facts_dup_salutation:
 *
 * 王女士, 王小姐, Ms Wang; the full name while the sex is not known.
 */
char            *care_script_facts_dup_salutation (const CarePerson    *person,
                                               CareLanguage             language) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type CareScriptSegment): the words in the customer's language, filled in. */
GPtrArray       *care_script_facts_render     (const CareScriptFacts   *self,
                                               const CareScriptWords   *words) G_GNUC_WARN_UNUSED_RESULT;
char            *care_script_facts_fill_text  (const CareScriptFacts   *self,
                                               const CareScriptWords   *words,
                                               gboolean                *has_gap) G_GNUC_WARN_UNUSED_RESULT;
