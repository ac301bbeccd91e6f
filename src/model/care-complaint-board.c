/* care-complaint-board.c — which complaints are shown, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-complaint-board.h"
#include "domain/care-text.h"
#include "store/care-complaint-table.h"

/* More lines than this nobody reads; a filter is quicker. */
#define MOST_LINES 2000

static const CareWord views[] = {
  { "OPEN",   "complaint view", NC_("complaint view", "Open") },
  { "MINE",   "complaint view", NC_("complaint view", "Waiting for me") },
  { "LATE",   "complaint view", NC_("complaint view", "Overdue") },
  { "MAJOR",  "complaint view", NC_("complaint view", "Major") },
  { "PERIOD", "complaint view", NC_("complaint view", "All of a period") },
};

CARE_DEFINE_WORDS (CareComplaintView, care_complaint_view, views)

/* Whether the next step is @actor's: a leader's decision, or the work of who follows it. */
static gboolean
waits_for (const CareComplaint  *complaint,
           CareActor             actor,
           const CareHouseRules *rules)
{
  CareRole turn = care_complaint_path_get_turn (complaint);

  if (turn == CARE_ROLE_NONE || complaint->waiting_since != CARE_MOMENT_NONE)
    return FALSE;
  if (turn == CARE_ROLE_SPECIALIST)
    return complaint->owner_id == actor.staff_id ||
           (complaint->owner_id == 0 && complaint->recorder_id == actor.staff_id);
  if (complaint->state == CARE_COMPLAINT_REGISTERED && actor.role == CARE_ROLE_SPECIALIST)
    return rules->complaint.specialist_may_judge && complaint->owner_id == actor.staff_id;

  return actor.role >= turn && actor.role <= CARE_ROLE_MANAGER;
}

static gboolean
contains (const char *haystack,
          const char *folded)
{
  g_autofree char *hay = care_text_fold (haystack);

  return hay != NULL && strstr (hay, folded) != NULL;
}

static gboolean
matches_text (const CareComplaintLine *line,
              const char              *folded)
{
  const CareComplaint *complaint = line->complaint;

  return folded == NULL || contains (complaint->complaint_no, folded) || contains (line->names, folded) ||
         contains (complaint->complainant, folded) || contains (complaint->subject, folded) ||
         contains (line->order_no, folded) || contains (complaint->phone, folded);
}

static gboolean
matches_view (const CareComplaintLine *line,
              CareComplaintView        view)
{
  switch (view)
    {
    case CARE_COMPLAINT_VIEW_OPEN:
    case CARE_COMPLAINT_VIEW_PERIOD:
      return TRUE;
    case CARE_COMPLAINT_VIEW_MINE:
      return line->waits_for_me;
    case CARE_COMPLAINT_VIEW_LATE:
      return line->clock.colour >= CARE_CLOCK_AMBER;
    case CARE_COMPLAINT_VIEW_MAJOR:
      return care_complaint_is_major (line->complaint);
    }

  return TRUE;
}

static gboolean
matches (const CareComplaintLine   *line,
         const CareComplaintFilter *filter,
         const char                *folded)
{
  const CareComplaint *complaint = line->complaint;
  CareDepartment department = complaint->resp_department != CARE_DEPARTMENT_NONE
                                ? complaint->resp_department : complaint->department;

  return (filter->category == CARE_CATEGORY_NONE || filter->category == complaint->category) &&
         (filter->department == CARE_DEPARTMENT_NONE || filter->department == department) &&
         (filter->severity == CARE_SEVERITY_NONE || filter->severity == complaint->severity) &&
         (filter->state < 0 || filter->state == (int) complaint->state) &&
         matches_view (line, filter->view) && matches_text (line, folded);
}

static void
fill_lines (GPtrArray            *lines,
            CareDb               *db,
            const CareHouseRules *rules)
{
  CareActor actor = care_db_get_actor (db);
  CareComplaintDial dial = care_house_rules_get_dial (rules, care_db_get_now (db));

  for (guint i = 0; i < lines->len; i++)
    {
      CareComplaintLine *line = lines->pdata[i];

      line->clock = care_complaint_clock_get (line->complaint, &dial);
      line->waits_for_me = waits_for (line->complaint, actor, rules);
    }
}

static void
count_lines (GPtrArray           *lines,
             CareComplaintCounts *counts)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const CareComplaintLine *line = lines->pdata[i];

      counts->n_open++;
      counts->n_mine += line->waits_for_me ? 1 : 0;
      counts->n_late += line->clock.colour >= CARE_CLOCK_AMBER ? 1 : 0;
      counts->n_red += line->clock.colour == CARE_CLOCK_RED ? 1 : 0;
    }
}

static GPtrArray *
list_period (CareDb                     *db,
             const CareComplaintFilter  *filter,
             const CareHouseRules       *rules,
             GError                    **error)
{
  CareDay today = care_moment_to_day (care_db_get_now (db), rules->zone);
  CareDay until = filter->until != CARE_DAY_NONE ? filter->until : today;
  CareDay from = filter->from != CARE_DAY_NONE ? filter->from : care_day_add_months (until, -12);
  g_autoptr(GPtrArray) lines = NULL;

  lines = care_complaint_table_list_registered (db,
                                                care_moment_from_civil (care_civil_new (from, 0, 0),
                                                                        rules->zone),
                                                care_moment_from_civil (care_civil_new (until + 1, 0, 0),
                                                                        rules->zone),
                                                MOST_LINES, error);
  if (lines != NULL)
    fill_lines (lines, db, rules);

  return g_steal_pointer (&lines);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return care_complaint_line_compare (*(CareComplaintLine * const *) a, *(CareComplaintLine * const *) b);
}

GPtrArray *
care_complaint_board_list (CareDb                     *db,
                           const CareComplaintFilter  *filter,
                           const CareHouseRules       *rules,
                           CareComplaintCounts        *counts,
                           GError                    **error)
{
  g_autofree char *folded = care_text_fold (filter->text);
  g_autoptr(GPtrArray) open = care_complaint_table_list_open (db, error);
  g_autoptr(GPtrArray) lines = NULL;
  CareComplaintCounts all = { 0 };
  GPtrArray *shown;

  if (open == NULL)
    return NULL;
  fill_lines (open, db, rules);
  count_lines (open, &all);
  if (counts != NULL)
    *counts = all;
  lines = filter->view == CARE_COMPLAINT_VIEW_PERIOD ? list_period (db, filter, rules, error)
                                                     : g_ptr_array_ref (open);
  if (lines == NULL)
    return NULL;

  shown = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_line_unref);
  for (guint i = 0; i < lines->len; i++)
    if (matches (lines->pdata[i], filter, folded))
      g_ptr_array_add (shown, care_complaint_line_ref (lines->pdata[i]));
  g_ptr_array_sort (shown, compare_lines);

  return shown;
}
