/* care-incident-statistics-form.h — F16, department quality statistics, landscape
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line per department, its people below it, a total; then the cases one by one,
 * and the signatures. What incidents cost is printed for whoever may see it: a reader
 * without that right gives amounts of zero.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-incident-statistics.h"

/* One incident in words. */
typedef struct
{
  CareDay          day;
  const char      *order_no;
  CareDepartment   department;
  const char      *person;
  CareIncidentKind kind;
  const char      *description;
  gint64           cost;
  const char      *measure;
} CareIncidentPaperCase;

/* Zero and NULL print as empty; everything is borrowed. */
typedef struct
{
  CareLanguage                 language;
  gboolean                     fills_labels;
  const char                  *studio;
  const char                  *number;
  CareDay                      from, to, filled_on;
  CareCivil                    printed_at;
  const char                  *printed_by;
  const GArray                *counts; /* CareIncidentCount; NULL for a blank */
  const char *const           *people; /* names for the counts of people, by their place; NULL: none */
  const CareIncidentPaperCase *cases;
  guint                        n_cases;
} CareIncidentStatisticsPaper;

CareSheet *care_incident_statistics_form_new (const CareIncidentStatisticsPaper *paper,
                                              const CareMeasure                 *measure)
  G_GNUC_WARN_UNUSED_RESULT;
