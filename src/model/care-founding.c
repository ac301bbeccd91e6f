/* care-founding.c — the first day of a studio file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-founding.h"
#include "care-script-shelf.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "exchange/care-holiday-file.h"
#include "store/care-office-day-table.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"

static gboolean
refuse (const char  *sentence,
        GError     **error)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);
  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *clean = care_text_clean (text, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);

  return clean == NULL;
}

gboolean
care_founding_check (const CareFounding  *self,
                     GError             **error)
{
  if (is_blank (self->studio))
    return refuse (_("Please enter the studio’s name."), error);
  if (is_blank (self->employee_no))
    return refuse (_("Please enter the supervisor’s employee number."), error);
  if (is_blank (self->name))
    return refuse (_("Please enter the supervisor’s name."), error);

  return TRUE;
}

static gboolean
add_supervisor (CareDb              *db,
                const CareFounding  *founding,
                GError             **error)
{
  g_autoptr(CareStaff) staff = care_staff_new ();

  staff->employee_no = care_text_clean (founding->employee_no, CARE_TEXT_NAME_MAX,
                                        CARE_TEXT_LINE, NULL);
  staff->name = care_text_clean (founding->name, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->role = CARE_ROLE_SUPERVISOR;
  staff->ability = 3;

  return care_staff_table_add (db, staff, 0, error) != 0;
}

static gboolean
add_holidays (CareDb  *db,
              GError **error)
{
  g_autoptr(GArray) holidays = care_holiday_file_read_house (error);

  if (holidays == NULL)
    return FALSE;
  for (guint i = 0; i < holidays->len; i++)
    {
      const CareHoliday *holiday = &g_array_index (holidays, CareHoliday, i);

      if (!care_office_day_table_put (db, holiday->day, holiday->mark, NULL, error))
        return FALSE;
    }

  return TRUE;
}

gpointer
care_founding_job (CareDb        *db,
                   gpointer       data,
                   GCancellable  *cancellable,
                   GError       **error)
{
  const CareFounding *founding = data;
  g_autofree char *studio = care_text_clean (founding->studio, CARE_TEXT_NAME_MAX,
                                             CARE_TEXT_LINE, NULL);

  if (!care_setting_table_set (db, "studio_name", studio, error) ||
      !add_supervisor (db, founding, error) ||
      !add_holidays (db, error) ||
      !care_script_shelf_fill (db, error))
    return NULL;

  return CARE_DONE;
}
