/* care-ring-words.h — what a notification says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A title that is understood alone: the family name and what the call is about. A
 * screen can be read by whoever passes, so there is never a full name of a couple, a
 * number, or a word of a complaint.
 */
#pragma once

#include "domain/care-customer.h"
#include "domain/care-queue-entry.h"

/* @customer: (nullable): when the couple's file could not be read */
char *care_ring_words_dup_title   (const CareQueueEntry *entry,
                                   const CareCustomer   *customer) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_ring_words_dup_body:
 * @names_staff: whose call it is, on a PC that several share
 *
 * Returns: (transfer full) (nullable): %NULL when the title says it all
 */
char *care_ring_words_dup_body    (const CareQueueEntry *entry,
                                   gboolean              names_staff,
                                   GTimeZone            *zone) G_GNUC_WARN_UNUSED_RESULT;
char *care_ring_words_dup_summary (guint                 n_calls) G_GNUC_WARN_UNUSED_RESULT;

/* The day at nine in the morning. */
char *care_ring_words_dup_day     (guint                 n_calls,
                                   guint                 n_greetings) G_GNUC_WARN_UNUSED_RESULT;
