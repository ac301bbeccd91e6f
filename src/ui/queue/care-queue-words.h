/* care-queue-words.h — a line of the queue, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the list shows in three short lines, and what a screen reader hears in one
 * sentence: nothing is said by a sign or a colour alone.
 */
#pragma once

#include "model/care-queue-board.h"

/* "Resting 3 (until 14:00)" */
char *care_queue_words_dup_heading (const CareQueueLine *first,
                                    guint                n_lines,
                                    CareDay              today) G_GNUC_WARN_UNUSED_RESULT;

/* "After shooting · due Thu 19 Nov · 2 tries" */
char *care_queue_words_dup_facts   (const CareQueueLine *line,
                                    CareDay              today) G_GNUC_WARN_UNUSED_RESULT;

/* Everything that the line shows. */
char *care_queue_words_dup_name    (const CareQueueLine *line,
                                    CareDay              today) G_GNUC_WARN_UNUSED_RESULT;

gboolean care_queue_words_is_late  (const CareQueueLine *line,
                                    CareDay              today);
