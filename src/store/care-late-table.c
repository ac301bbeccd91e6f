/* care-late-table.c — stages that should have happened and have not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-late-table.h"

#include "domain/care-stage-move.h"

static CareLate *
late_from_row (CareQuery *row,
               CareDay    today)
{
  CareLate *late = care_late_new ();

  late->customer_id = care_query_get_int (row, "customer_id");
  late->order_id = care_query_get_int (row, "order_id");
  late->order_no = care_query_dup_text (row, "order_no");
  late->names = care_query_dup_text (row, "names");
  late->phone = care_query_dup_text (row, "phone");
  late->staff_name = care_query_dup_text (row, "staff_name");
  late->stage = care_stage_from_nick (care_query_get_text (row, "stage"), CARE_STAGE_WEDDING);
  late->planned_on = care_query_get_day (row, "planned_on");
  late->days = today - late->planned_on;
  late->call_id = care_query_get_int (row, "call_id");

  return late;
}

/* Something later has happened, so this must have happened too, or is not wanted. */
static gboolean
is_overtaken (CareStage   stage,
              const char *done)
{
  g_auto(GStrv) nicks = g_strsplit (done != NULL ? done : "", ",", -1);

  for (guint i = 0; nicks[i] != NULL; i++)
    if (care_stage_from_nick (nicks[i], CARE_STAGE_BOOKED) > stage)
      return TRUE;

  return FALSE;
}

GPtrArray *
care_late_table_list (CareDb   *db,
                      CareDay   today,
                      guint     limit,
                      GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "late/list", error);
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) care_late_unref);

  if (query == NULL)
    return NULL;
  care_query_bind_day (query, "today", today);
  care_query_bind_int (query, "limit", limit);
  for (;;)
    {
      g_autoptr(CareLate) late = NULL;
      gboolean has_row;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&list);
      late = late_from_row (query, today);
      if (care_stage_may_be_late (late->stage) &&
          !is_overtaken (late->stage, care_query_get_text (query, "done")))
        g_ptr_array_add (list, g_steal_pointer (&late));
    }
}
