/* care-ring-words.c — what a notification says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-ring-words.h"
#include "domain/care-couple.h"
#include "domain/care-day-words.h"
#include "domain/care-script-facts.h"

static const CarePerson *
get_person (const CareCustomer *customer,
            gint64              person_id)
{
  if (customer == NULL || customer->persons == NULL || customer->persons->len == 0)
    return NULL;

  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];

      if (person->id == person_id)
        return person;
    }

  return customer->persons->pdata[0];
}

/* "Ms Wang"; the bare family name while the sex is not known; NULL without one. */
static char *
dup_who (const CarePerson *person)
{
  g_autofree char *surname = NULL;

  if (person == NULL || person->name == NULL)
    return NULL;

  care_name_split_surname (person->name, &surname, NULL);
  if (surname == NULL || person->sex == CARE_SEX_UNKNOWN)
    return g_steal_pointer (&surname);

  return care_script_facts_dup_salutation (person, care_language_of_locale (g_get_language_names ()[0]));
}

char *
care_ring_words_dup_title (const CareQueueEntry *entry,
                           const CareCustomer   *customer)
{
  CareCallType type = entry->call->type;
  const char *label = care_call_type_get_label (type);
  gboolean is_greeting = care_call_type_get_rule (type)->is_greeting;
  g_autofree char *who = dup_who (get_person (customer, entry->call->person_id));

  if (who == NULL)
    return is_greeting ? g_strdup_printf (_("Greeting due: %s"), label)
                       : g_strdup_printf (_("Call due: %s"), label);

  /* Translators: whom, "Ms Wang", and what about, "Post-shooting call" */
  return is_greeting ? g_strdup_printf (_("Greeting due: %s, %s"), who, label)
                     : g_strdup_printf (_("Call due: %s, %s"), who, label);
}

char *
care_ring_words_dup_body (const CareQueueEntry *entry,
                          gboolean              names_staff,
                          GTimeZone            *zone)
{
  CareMoment agreed_at = entry->call->agreed_at;
  CareCivil agreed = CARE_CIVIL_NONE;
  g_autofree char *time = NULL;

  if (agreed_at != CARE_MOMENT_NONE)
    {
      agreed = care_moment_to_civil (agreed_at, zone);
      time = care_civil_dup_short (agreed, care_civil_get_day (agreed));
    }

  if (names_staff && entry->staff_name != NULL && time != NULL)
    /* Translators: a colleague's name, and a time, "14:30" */
    return g_strdup_printf (_("For %s, agreed for %s"), entry->staff_name, time);
  if (names_staff && entry->staff_name != NULL)
    /* Translators: a colleague's name */
    return g_strdup_printf (_("For %s"), entry->staff_name);

  /* Translators: a time, "14:30" */
  return time != NULL ? g_strdup_printf (_("Agreed for %s"), time) : NULL;
}

char *
care_ring_words_dup_summary (guint n_calls)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u call is due", "%u calls are due", n_calls),
                          n_calls);
}

char *
care_ring_words_dup_day (guint n_calls,
                         guint n_greetings)
{
  g_autofree char *calls = NULL;
  g_autofree char *greetings = NULL;

  calls = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u call", "%u calls", n_calls), n_calls);
  greetings = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u greeting", "%u greetings", n_greetings),
                               n_greetings);

  if (n_greetings == 0)
    /* Translators: "14 calls" */
    return g_strdup_printf (_("%s today"), calls);
  if (n_calls == 0)
    return g_strdup_printf (_("%s today"), greetings);

  /* Translators: "14 calls", "3 greetings" */
  return g_strdup_printf (_("%s, %s today"), calls, greetings);
}
