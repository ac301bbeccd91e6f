/* care-queue-board.c — today's calls, in the order they should be made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-queue-board.h"

#include "store/care-queue-table.h"

CARE_DEFINE_RECORD (CareQueueLine, care_queue_line)

static void
care_queue_line_clear (CareQueueLine *self)
{
  g_clear_pointer (&self->entry, care_queue_entry_unref);
  g_free (self->reason);
}

static CareQueueLine *
new_line (CareQueueEntry      *entry,
          const CareQueueView *view)
{
  CareQueueLine *line = care_queue_line_new ();
  CareQueueWhy why = care_queue_why_not_now (entry, view);

  line->entry = care_queue_entry_ref (entry);
  line->group = care_queue_get_group (entry, view);
  line->why = why.reason;
  line->until = why.until;
  line->reason = care_queue_describe_why (entry, &why, view);

  return line;
}

static gint
compare_lines (gconstpointer a,
               gconstpointer b,
               gpointer      view)
{
  const CareQueueLine *left = *(const CareQueueLine * const *) a;
  const CareQueueLine *right = *(const CareQueueLine * const *) b;

  if (left->group != right->group)
    return (gint) left->group - (gint) right->group;

  return care_queue_compare (left->entry, right->entry, view);
}

GPtrArray *
care_queue_board_arrange (const CareQueueBoard *self,
                          GPtrArray            *entries)
{
  CareQueueView view = { &self->rules->window, self->rules->calendar, self->rules->zone, self->now,
                         self->me, self->rules->min_gap_days };
  g_autoptr(GPtrArray) merged = care_queue_merge (entries, self->day);
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_line_unref);

  for (guint i = 0; i < merged->len; i++)
    g_ptr_array_add (lines, new_line (merged->pdata[i], &view));
  g_ptr_array_sort_with_data (lines, compare_lines, &view);

  return lines;
}

GPtrArray *
care_queue_board_list (const CareQueueBoard  *self,
                       CareDb                *db,
                       GError               **error)
{
  g_autoptr(GPtrArray) entries = care_queue_table_list (db, self->staff_id, self->day, error);

  return entries != NULL ? care_queue_board_arrange (self, entries) : NULL;
}
