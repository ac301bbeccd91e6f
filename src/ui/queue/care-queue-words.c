/* care-queue-words.c — a line of the queue, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-queue-words.h"

#include "domain/care-customer.h"
#include "domain/care-day-words.h"

char *
care_queue_words_dup_heading (const CareQueueLine *first,
                              guint                n_lines,
                              CareDay              today)
{
  const char *label = care_queue_group_get_label (first->group);
  g_autofree char *until = care_civil_dup_short (first->until, today);

  if (first->group == CARE_QUEUE_RESTING && *until != '\0')
    /* Translators: a group of the queue, how many, and a time: “Resting 3 (until 14:00)”. */
    return g_strdup_printf (_("%1$s %2$u (until %3$s)"), label, n_lines, until);

  /* Translators: a group of the queue and how many, e.g. “Overdue 2”. */
  return g_strdup_printf (_("%1$s %2$u"), label, n_lines);
}

gboolean
care_queue_words_is_late (const CareQueueLine *line,
                          CareDay              today)
{
  return care_call_is_overdue (line->entry->call, today);
}

static char *
dup_due (const CareCall *call,
         CareDay         today)
{
  g_autofree char *due = care_day_dup_short (call->due_on);
  g_autofree char *deadline = care_day_dup_short (call->deadline_on);

  if (care_call_is_overdue (call, today))
    return g_strdup_printf (_("overdue since %s"), deadline);
  if (call->due_on < today)
    /* Translators: the last day on which a call may be made. */
    return g_strdup_printf (_("until %s"), deadline);
  if (call->due_on == today)
    return g_strdup (_("due today"));

  return g_strdup_printf (_("due %s"), due);
}

static char *
dup_types (const CareQueueEntry *entry)
{
  guint n_more = entry->merged != NULL ? entry->merged->len : 0;
  const char *label = care_call_type_get_label (entry->call->type);

  if (n_more == 0)
    return g_strdup (label);

  /* Translators: a kind of call, and how many others are made together with it. */
  return g_strdup_printf (ngettext ("%1$s and %2$u more", "%1$s and %2$u more", n_more), label, n_more);
}

char *
care_queue_words_dup_facts (const CareQueueLine *line,
                            CareDay              today)
{
  const CareCall *call = line->entry->call;
  g_autofree char *types = dup_types (line->entry);
  g_autofree char *due = dup_due (call, today);
  g_autofree char *tries = NULL;

  if (call->n_attempts == 0)
    return g_strdup_printf ("%s · %s", types, due);

  tries = g_strdup_printf (ngettext ("%d try", "%d tries", (gulong) call->n_attempts), call->n_attempts);

  return g_strdup_printf ("%s · %s · %s", types, due, tries);
}

char *
care_queue_words_dup_name (const CareQueueLine *line,
                           CareDay              today)
{
  const CareQueueEntry *entry = line->entry;
  g_autofree char *facts = care_queue_words_dup_facts (line, today);
  g_autoptr(GString) name = g_string_new (care_queue_group_get_label (line->group));

  g_string_append_printf (name, ", %s", entry->names);
  if (care_level_is_member (entry->level))
    g_string_append_printf (name, ", %s", care_level_get_label (entry->level));
  g_string_append_printf (name, ", %s", facts);
  if (line->reason != NULL)
    g_string_append_printf (name, ", %s", line->reason);

  return g_string_free (g_steal_pointer (&name), FALSE);
}
