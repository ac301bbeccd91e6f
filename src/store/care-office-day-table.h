/* care-office-day-table.h — holidays, make-up workdays and closed days, as stored
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-office-calendar.h"

/* The calendar of the office, from every stored day. */
CareOfficeCalendar *care_office_day_table_load (CareDb        *db,
                                                GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores one mark of a day. */
gboolean            care_office_day_table_put  (CareDb        *db,
                                                CareDay        day,
                                                CareDayMark    mark,
                                                const char    *name,
                                                GError       **error);
