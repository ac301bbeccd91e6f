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

typedef struct
{
  CareDay     day;
  CareDayMark mark;
  char       *name; /* (owned) (nullable) */
} CareOfficeDay;

/* (transfer full) (element-type CareOfficeDay): from @since on, in order. */
GArray             *care_office_day_table_list (CareDb        *db,
                                                CareDay        since,
                                                GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores one mark of a day; a holiday is no make-up workday any more, and the reverse. */
gboolean            care_office_day_table_put  (CareDb        *db,
                                                CareDay        day,
                                                CareDayMark    mark,
                                                const char    *name,
                                                GError       **error);

/* Takes one mark away. */
gboolean            care_office_day_table_remove (CareDb      *db,
                                                CareDay        day,
                                                CareDayMark    mark,
                                                GError       **error);
