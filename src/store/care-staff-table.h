/* care-staff-table.h — the people of the studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-staff.h"

CareStaff *care_staff_table_get         (CareDb           *db,
                                         gint64            id,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
/* By employee number; NOT_FOUND when nobody has it. */
CareStaff *care_staff_table_find        (CareDb           *db,
                                         const char       *employee_no,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_staff_table_list:
 *
 * Returns: (transfer full) (element-type CareStaff): everybody, by number and name
 */
GPtrArray *care_staff_table_list        (CareDb           *db,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_staff_table_list_accounts:
 *
 * Returns: (transfer full) (element-type CareStaff): those who sign in and have not left
 */
GPtrArray *care_staff_table_list_accounts (CareDb         *db,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds somebody; the new id, or 0 with @error set. */
gint64     care_staff_table_add         (CareDb           *db,
                                         const CareStaff  *staff,
                                         gint64            batch_id,
                                         GError          **error);
/* Replaces the record of the same id and version; CONFLICT when it was changed. */
gboolean   care_staff_table_update      (CareDb           *db,
                                         const CareStaff  *staff,
                                         GError          **error);

/**
 * care_staff_table_need:
 *
 * The id of the person called @name in @department, who is added when nobody is;
 * 0 with @error set on failure. For names on order slips.
 */
gint64     care_staff_table_need        (CareDb           *db,
                                         const char       *name,
                                         CareDepartment    department,
                                         gint64            batch_id,
                                         GError          **error);

/* Marks a day off; @substitute_id 0: nobody named. */
gboolean   care_staff_table_put_absence (CareDb           *db,
                                         gint64            staff_id,
                                         CareDay           day,
                                         gint64            substitute_id,
                                         GError          **error);
gboolean   care_staff_table_remove_absence (CareDb        *db,
                                         gint64            staff_id,
                                         CareDay           day,
                                         GError          **error);

/**
 * care_staff_table_list_absences:
 *
 * Returns: (transfer full) (element-type CareAbsence): from @first to @last
 */
GArray    *care_staff_table_list_absences (CareDb         *db,
                                         CareDay           first,
                                         CareDay           last,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
