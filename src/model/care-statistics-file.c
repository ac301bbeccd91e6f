/* care-statistics-file.c — complaints and incidents of a period, counted for paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-statistics-file.h"

#include "store/care-audit-table.h"
#include "store/care-complaint-table.h"
#include "store/care-incident-table.h"
#include "store/care-staff-table.h"

#define YEAR 364 /* the same weekdays a year ago */

CARE_DEFINE_RECORD (CareStatisticsFile, care_statistics_file)

static void
care_statistics_file_clear (CareStatisticsFile *self)
{
  g_clear_pointer (&self->incidents, g_ptr_array_unref);
  g_clear_pointer (&self->counts, g_array_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
}

typedef struct
{
  CareDay     from, until;
  const char *form;
  GTimeZone  *zone;
} Errand;

static CareMoment
begin_of (CareDay       day,
          const Errand *errand)
{
  return care_moment_from_civil (care_civil_new (day, 0, 0), errand->zone);
}

/* The first day of a span; it is as long as the period. */
static CareDay
get_start (const Errand *errand,
           CareStatisticsSpan      span)
{
  switch (span)
    {
    case CARE_STATISTICS_NOW:
      return errand->from;
    case CARE_STATISTICS_BEFORE:
      return errand->from - (errand->until - errand->from + 1);
    case CARE_STATISTICS_LAST_YEAR:
      return errand->from - YEAR;
    }

  g_return_val_if_reached (errand->from);
}

static gboolean
count_span (CareStatisticsFile  *self,
            CareDb              *db,
            const Errand        *errand,
            CareStatisticsSpan             span,
            guint               *by_stage,
            GError             **error)
{
  CareDay from = get_start (errand, span);
  CareDay until = from + (errand->until - errand->from);
  g_autoptr(GPtrArray) complaints = care_complaint_table_list_counted (db, begin_of (from, errand),
                                                                       begin_of (until + 1, errand), error);

  if (complaints == NULL || !care_complaint_table_count_orders (db, from, until, by_stage, error))
    return FALSE;

  care_complaint_statistics_init (&self->complaints[span]);
  for (guint i = 0; i < complaints->len; i++)
    care_complaint_statistics_add (&self->complaints[span], complaints->pdata[i]);
  self->n_orders[span] = by_stage[CARE_STAGE_BOOKED];

  return TRUE;
}

/* The orders a department worked on are those that were at its stage. */
static void
count_orders (const guint *by_stage,
              guint       *by_department)
{
  by_department[CARE_DEPARTMENT_NONE] = by_stage[CARE_STAGE_BOOKED];
  by_department[CARE_DEPARTMENT_SALES] = by_stage[CARE_STAGE_BOOKED];
  by_department[CARE_DEPARTMENT_DRESS] = by_stage[CARE_STAGE_DRESS];
  by_department[CARE_DEPARTMENT_MAKEUP] = by_stage[CARE_STAGE_SHOOT];
  by_department[CARE_DEPARTMENT_PHOTO] = by_stage[CARE_STAGE_SHOOT];
  by_department[CARE_DEPARTMENT_PROOF] = by_stage[CARE_STAGE_PROOF];
  by_department[CARE_DEPARTMENT_POST] = by_stage[CARE_STAGE_PRODUCTION];
  by_department[CARE_DEPARTMENT_PRODUCTION] = by_stage[CARE_STAGE_PRODUCTION];
  by_department[CARE_DEPARTMENT_PICKUP] = by_stage[CARE_STAGE_PICKUP];
}

static gboolean
count_incidents (CareStatisticsFile  *self,
                 CareDb              *db,
                 const Errand        *errand,
                 const guint         *by_stage,
                 GError             **error)
{
  CareRole role = care_db_get_actor (db).role;
  CareDay before = get_start (errand, CARE_STATISTICS_BEFORE);
  guint by_department[CARE_N_DEPARTMENTS] = { 0 };
  g_autoptr(GPtrArray) earlier = care_incident_table_list (db, role, before, errand->from - 1, error);

  if (earlier != NULL)
    self->incidents = care_incident_table_list (db, role, errand->from, errand->until, error);
  if (self->incidents == NULL)
    return FALSE;

  count_orders (by_stage, by_department);
  self->counts = care_incident_statistics_count (self->incidents, earlier, by_department);
  self->staff = care_staff_table_list (db, error);

  return self->staff != NULL;
}

static gpointer
take_out (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  const Errand *errand = data;
  g_autoptr(CareStatisticsFile) self = care_statistics_file_new ();
  guint by_stage[CARE_N_STATISTICS_SPANS][CARE_N_STAGES] = { { 0 } };

  for (int i = 0; i < CARE_N_STATISTICS_SPANS; i++)
    if (!count_span (self, db, errand, (CareStatisticsSpan) i, by_stage[i], error))
      return NULL;
  self->n_rows = care_complaint_statistics_sort (&self->complaints[CARE_STATISTICS_NOW]);
  if (!count_incidents (self, db, errand, by_stage[CARE_STATISTICS_NOW], error) ||
      !care_audit_table_add (db, "complaint", 0, errand->form, error))
    return NULL;

  return g_steal_pointer (&self);
}

CareStatisticsFile *
care_statistics_file_take_out (CareOffice  *office,
                               CareDay      from,
                               CareDay      until,
                               const char  *form,
                               GError     **error)
{
  Errand errand = { from, until, form, care_office_get_rules (office)->zone };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office), CARE_DEED_PRINT,
                           take_out, &errand, NULL, error);
}
