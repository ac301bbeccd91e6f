/* care-team.c — the people at the desks, their days off, and who looks after whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-planner.h"
#include "care-team.h"
#include "domain/care-assignment.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-assignment-table.h"
#include "store/care-audit-table.h"
#include "store/care-staff-table.h"

/* Couples who booked this recently get a first call from their specialist (R52). */
#define NEW_FOR_DAYS 7

/* ---- people --------------------------------------------------------------------------- */

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
care_team_check (const CareStaff  *staff,
                 GError          **error)
{
  if (is_blank (staff->name))
    return refuse (_("Please enter a name."), error);
  if (staff->role != CARE_ROLE_NONE && is_blank (staff->employee_no))
    return refuse (_("Who signs in needs an employee number."), error);
  if (staff->ability < 1 || staff->ability > 5)
    return refuse (_("The ability weight goes from 1 to 5."), error);

  return TRUE;
}

static gboolean
is_leader (const CareStaff *staff)
{
  return !staff->has_left &&
         (staff->role == CARE_ROLE_SUPERVISOR || staff->role == CARE_ROLE_MANAGER);
}

/* An office that nobody leads could never be changed again. */
static gboolean
check_leaders (CareDb   *db,
               GError  **error)
{
  g_autoptr(GPtrArray) accounts = care_staff_table_list_accounts (db, error);

  if (accounts == NULL)
    return FALSE;
  for (guint i = 0; i < accounts->len; i++)
    if (is_leader (accounts->pdata[i]))
      return TRUE;

  return refuse (_("At least one supervisor or manager must remain."), error);
}

static gpointer
save (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  CareStaff *staff = data;
  g_autoptr(GError) failure = NULL;
  gboolean is_saved;

  if (!care_team_check (staff, error))
    return NULL;

  is_saved = staff->id != 0 ? care_staff_table_update (db, staff, &failure)
                            : (staff->id = care_staff_table_add (db, staff, 0, &failure)) != 0;

  if (g_error_matches (failure, CARE_ERROR, CARE_ERROR_CONSTRAINT))
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The employee number %s is taken."), staff->employee_no);
      return NULL;
    }
  if (!is_saved)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  if (!check_leaders (db, error) || !care_audit_table_add (db, "staff", staff->id, NULL, error))
    return NULL;

  return CARE_DONE;
}

static CareStaff *
cleaned_copy (const CareStaff *staff)
{
  CareStaff *copy = care_staff_copy (staff);

  g_free (copy->name);
  g_free (copy->employee_no);
  copy->name = care_text_clean (staff->name, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);
  copy->employee_no = care_text_clean (staff->employee_no, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);

  return copy;
}

gboolean
care_team_save (CareOffice  *office,
                CareStaff   *staff,
                GError     **error)
{
  g_autoptr(CareStaff) copy = cleaned_copy (staff);

  if (care_store_write (care_office_get_store (office), care_office_get_actor (office),
                        CARE_DEED_MANAGE_STAFF, save, copy, NULL, error) == NULL)
    return FALSE;
  staff->id = copy->id;

  return TRUE;
}

void
care_team_save_async (CareOffice          *office,
                      CareStaff           *staff,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_MANAGE_STAFF, save, cleaned_copy (staff),
                          (GDestroyNotify) care_staff_unref, NULL, callback, user_data);
}

gboolean
care_team_save_finish (GAsyncResult  *result,
                       GError       **error)
{
  return care_store_finish (result, error) != NULL;
}

/* ---- days off ------------------------------------------------------------------------- */

typedef struct
{
  CareAbsence absence;
  gboolean    is_off;
} DayMark;

/* Nobody was named: the rule names whoever has least to do, so that the calls show up there. */
static gboolean
name_substitute (CareDb             *db,
                 const CareAbsence  *absence,
                 GError            **error)
{
  g_autoptr(GArray) workloads = care_assignment_table_list (db, absence->day, error);
  gint64 substitute_id;

  if (workloads == NULL)
    return FALSE;
  substitute_id = care_assignment_find_substitute ((const CareWorkload *) (gconstpointer) workloads->data,
                                                   workloads->len, absence->staff_id);

  return substitute_id == 0 ||
         care_staff_table_put_absence (db, absence->staff_id, absence->day, substitute_id, error);
}

static gpointer
mark_day (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  const DayMark *mark = data;
  const CareAbsence *absence = &mark->absence;
  gboolean is_done;

  if (!mark->is_off)
    is_done = care_staff_table_remove_absence (db, absence->staff_id, absence->day, error);
  else
    is_done = care_staff_table_put_absence (db, absence->staff_id, absence->day,
                                            absence->substitute_id, error) &&
              (absence->substitute_id != 0 || name_substitute (db, absence, error));

  return is_done ? CARE_DONE : NULL;
}

void
care_team_mark_day_async (CareOffice          *office,
                          const CareAbsence   *absence,
                          gboolean             is_off,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  DayMark *mark = g_new0 (DayMark, 1);

  mark->absence = *absence;
  mark->is_off = is_off;
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_ASSIGN, mark_day, mark, g_free, NULL, callback, user_data);
}

gboolean
care_team_mark_day_finish (GAsyncResult  *result,
                           GError       **error)
{
  return care_store_finish (result, error) != NULL;
}

/* ---- sharing out ------------------------------------------------------------------------ */

typedef struct
{
  CareHouseRules *rules;
  CareDay         today;
  guint           n_shared;
} Sharing;

static void
sharing_free (gpointer data)
{
  Sharing *sharing = data;

  care_house_rules_unref (sharing->rules);
  g_free (sharing);
}

static gboolean
give (CareDb               *db,
      const Sharing        *sharing,
      const CareUnassigned *couple,
      gint64                staff_id,
      GError              **error)
{
  CarePlanner planner = { .rules = sharing->rules, .today = sharing->today };
  gboolean is_new = couple->booked_on != CARE_DAY_NONE &&
                    sharing->today - couple->booked_on <= NEW_FOR_DAYS;

  return care_assignment_table_assign (db, couple->customer_id, staff_id,
                                       is_new ? sharing->today : CARE_DAY_NONE, error) &&
         care_planner_plan_customer (&planner, db, couple->customer_id, NULL, error);
}

static gpointer
share_out (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Sharing *sharing = data;
  g_autoptr(GArray) workloads = care_assignment_table_list (db, sharing->today, error);
  g_autoptr(GArray) couples = NULL;
  g_autoptr(GArray) shares = NULL;

  if (workloads == NULL)
    return NULL;
  couples = care_assignment_table_list_unassigned (db, error);
  if (couples == NULL)
    return NULL;

  shares = care_assignment_share ((const CareWorkload *) (gconstpointer) workloads->data,
                                  workloads->len, couples->len);
  for (guint i = 0; i < couples->len; i++)
    {
      gint64 staff_id = g_array_index (shares, gint64, i);

      if (staff_id == 0)
        break;
      if (!give (db, sharing, &g_array_index (couples, CareUnassigned, i), staff_id, error))
        return NULL;
      sharing->n_shared++;
    }

  return CARE_DONE;
}

static Sharing *
sharing_new (CareOffice *office)
{
  Sharing *sharing = g_new0 (Sharing, 1);

  sharing->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  sharing->today = care_office_get_today (office);

  return sharing;
}

gboolean
care_team_share_out (CareOffice  *office,
                     guint       *n_shared,
                     GError     **error)
{
  Sharing *sharing = sharing_new (office);
  gboolean is_done = care_store_write (care_office_get_store (office),
                                       care_office_get_actor (office), CARE_DEED_ASSIGN, share_out,
                                       sharing, NULL, error) != NULL;

  *n_shared = sharing->n_shared;
  sharing_free (sharing);

  return is_done;
}

void
care_team_share_out_async (CareOffice          *office,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_ASSIGN, share_out, sharing_new (office), sharing_free, NULL,
                          callback, user_data);
}

gboolean
care_team_share_out_finish (GAsyncResult  *result,
                            guint         *n_shared,
                            GError       **error)
{
  Sharing *sharing = care_store_get_job_data (result);

  *n_shared = sharing->n_shared;

  return care_store_finish (result, error) != NULL;
}

/* ---- by hand ------------------------------------------------------------------------------ */

typedef struct
{
  const Sharing *sharing;
  gint64         customer_id;
  gint64         staff_id;
  const char    *reason;
} Gift;

static gpointer
assign (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  const Gift *gift = data;
  g_autoptr(CareStaff) staff = care_staff_table_get (db, gift->staff_id, error);
  CareUnassigned couple = { gift->customer_id, gift->sharing->today };

  if (staff == NULL)
    return NULL;
  if (staff->has_left || staff->role != CARE_ROLE_SPECIALIST)
    {
      refuse (_("Customers go to specialists who work here."), error);
      return NULL;
    }

  return give (db, gift->sharing, &couple, gift->staff_id, error) &&
         care_audit_table_add (db, "customer", gift->customer_id, gift->reason, error) ? CARE_DONE : NULL;
}

gboolean
care_team_assign (CareOffice  *office,
                  gint64       customer_id,
                  gint64       staff_id,
                  const char  *reason,
                  GError     **error)
{
  g_autofree char *clean = care_text_clean (reason, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE, NULL);
  Sharing *sharing = sharing_new (office);
  Gift gift = { sharing, customer_id, staff_id, clean };
  gboolean is_done;

  is_done = clean != NULL
            ? care_store_write (care_office_get_store (office), care_office_get_actor (office),
                                CARE_DEED_ASSIGN, assign, &gift, NULL, error) != NULL
            : refuse (_("Please say why this customer goes to this specialist."), error);
  sharing_free (sharing);

  return is_done;
}
