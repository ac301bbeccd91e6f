/* care-demo-studio.c — the sample studio: its day, its staff, its dice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-studio.h"

#include "care-demo-person.h"
#include "domain/care-assignment.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"

#define CUSTOMERS_PER_SPECIALIST 25000
#define CUSTOMERS_PER_SERVER     8000

static const struct
{
  CareDepartment department;
  int            n_people; /* in a small studio */
} departments[] = {
  { CARE_DEPARTMENT_SALES, 4 },  { CARE_DEPARTMENT_DRESS, 2 },      { CARE_DEPARTMENT_MAKEUP, 3 },
  { CARE_DEPARTMENT_PHOTO, 3 },  { CARE_DEPARTMENT_PROOF, 2 },      { CARE_DEPARTMENT_POST, 2 },
  { CARE_DEPARTMENT_PICKUP, 2 }, { CARE_DEPARTMENT_PRODUCTION, 1 }, { CARE_DEPARTMENT_DISPATCH, 1 },
};

static gint64
hire (CareDemoStudio  *self,
      CareDb          *db,
      CareDepartment   department,
      int              employee_no,
      GError         **error)
{
  g_autoptr(CareStaff) staff = care_staff_new ();
  gboolean is_woman = care_dice_permille (&self->dice, department == CARE_DEPARTMENT_PHOTO ? 250 : 800);

  staff->name = care_demo_name (&self->dice, is_woman ? CARE_SEX_FEMALE : CARE_SEX_MALE);
  staff->department = department;
  staff->ability = care_dice_between (&self->dice, 2, 4);
  staff->role = CARE_ROLE_NONE;
  staff->employee_no = g_strdup_printf ("%04d", employee_no);
  if (department == CARE_DEPARTMENT_SERVICE)
    staff->role = CARE_ROLE_SPECIALIST;
  g_ptr_array_add (self->staff_names[department], g_strdup (staff->name));

  return care_staff_table_add (db, staff, 0, error);
}

static gboolean
hire_many (CareDemoStudio  *self,
           CareDb          *db,
           CareDepartment   department,
           int              n_people,
           int              first_no,
           GError         **error)
{
  self->staff[department] = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->staff_names[department] = g_ptr_array_new_with_free_func (g_free);
  for (int i = 0; i < n_people; i++)
    {
      gint64 id = hire (self, db, department, first_no + i, error);

      if (id == 0)
        return FALSE;
      g_array_append_val (self->staff[department], id);
    }

  return TRUE;
}

/* By the office's own rule of sharing out, all being equally able. */
static GArray *
share_out (CareDemoStudio *self)
{
  g_autofree CareWorkload *workloads = g_new0 (CareWorkload, self->specialists->len);

  for (guint i = 0; i < self->specialists->len; i++)
    {
      workloads[i].staff_id = g_array_index (self->specialists, gint64, i);
      workloads[i].ability = 3;
    }

  return care_assignment_share (workloads, self->specialists->len, self->n_customers);
}

/* Where the studio is and how it is reached: scripts and forms name it. */
static gboolean
write_sign (CareDb  *db,
            GError **error)
{
  static const struct { const char *key; const char *value; } facts[] = {
    { "studio_tel", "0571-85550188" },
    { "studio_address", "杭州市西湖区文三路66号" },
    { "open_hours", "09:00–18:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (!care_setting_table_set (db, facts[i].key, facts[i].value, error))
      return FALSE;

  return TRUE;
}

gboolean
care_demo_studio_open (CareDemoStudio  *self,
                       CareDb          *db,
                       GError         **error)
{
  int n_specialists = 3 + (int) (self->n_customers / CUSTOMERS_PER_SPECIALIST);
  int employee_no = 2;

  if (!write_sign (db, error) ||
      !hire_many (self, db, CARE_DEPARTMENT_SERVICE, n_specialists, employee_no, error))
    return FALSE;
  employee_no += n_specialists;
  for (guint i = 0; i < G_N_ELEMENTS (departments); i++)
    {
      int n_people = departments[i].n_people + (int) (self->n_customers / CUSTOMERS_PER_SERVER);

      if (!hire_many (self, db, departments[i].department, n_people, employee_no, error))
        return FALSE;
      employee_no += n_people;
    }
  self->specialists = g_array_ref (self->staff[CARE_DEPARTMENT_SERVICE]);
  self->owners = share_out (self);

  return TRUE;
}

void
care_demo_studio_clear (CareDemoStudio *self)
{
  for (int i = 0; i < CARE_N_DEPARTMENTS; i++)
    {
      g_clear_pointer (&self->staff[i], g_array_unref);
      g_clear_pointer (&self->staff_names[i], g_ptr_array_unref);
    }
  g_clear_pointer (&self->specialists, g_array_unref);
  g_clear_pointer (&self->owners, g_array_unref);
}

CareMoment
care_demo_studio_moment (CareDemoStudio *self,
                         CareDay         day,
                         int             from,
                         int             until)
{
  int minute = care_dice_between (&self->dice, from, until);

  return care_moment_from_civil (care_civil_new (day, minute / 60, minute % 60), self->rules->zone);
}
