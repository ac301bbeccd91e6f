/* care-incident.c — what went wrong in a department
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-error.h"
#include "care-incident.h"

static const CareWord kinds[] = {
  { "RESHOOT",     "incident", NC_("incident", "Shot again") },
  { "QUALITY",     "incident", NC_("incident", "Quality") },
  { "ERROR",       "incident", NC_("incident", "Error") },
  { "MISDELIVERY", "incident", NC_("incident", "Misdelivery") },
  { "REWORK",      "incident", NC_("incident", "Rework") },
  { "DELAY",       "incident", NC_("incident", "Delay") },
};

static const CareWord finders[] = {
  { "CUSTOMER", "finder", NC_("finder", "By the customer") },
  { "INTERNAL", "finder", NC_("finder", "By ourselves") },
};

CARE_DEFINE_WORDS (CareIncidentKind, care_incident_kind, kinds)
CARE_DEFINE_WORDS (CareFinder, care_finder, finders)
CARE_DEFINE_RECORD (CareIncident, care_incident)

static void
care_incident_clear (CareIncident *self)
{
  g_free (self->order_no);
  g_free (self->description);
  g_free (self->measure);
}

gboolean
care_incident_check (const CareIncident  *self,
                     CareDay              today,
                     GError             **error)
{
  const char *what = NULL;

  if (self->department == CARE_DEPARTMENT_NONE)
    what = _("Please name the department in which it happened.");
  else if (self->description == NULL)
    what = _("Please say what happened.");
  else if (self->day == CARE_DAY_NONE || self->day > today)
    what = _("The day of an incident cannot lie ahead.");

  if (what != NULL)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, what);

  return what == NULL;
}
