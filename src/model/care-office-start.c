/* care-office-start.c — opens or founds a studio file without keeping the window waiting
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-office-start.h"

#include <glib/gstdio.h>

#include "care-demo.h"

/* The same sample for everybody who opens it on the same day. */
#define SAMPLE_SEED 1

typedef struct
{
  char      *path;
  char      *studio;      /* NULL: the file is opened, not founded */
  char      *employee_no;
  char      *name;
  char      *password;
  gboolean   is_sample;
  CareClock *clock;
} Start;

static void
start_free (gpointer data)
{
  Start *start = data;

  g_free (start->path);
  g_free (start->studio);
  g_free (start->employee_no);
  g_free (start->name);
  g_free (start->password);
  g_object_unref (start->clock);
  g_free (start);
}

static CareOffice *
found (const Start  *start,
       GError      **error)
{
  g_autoptr(CareOffice) office = NULL;
  g_autofree char *folder = g_path_get_dirname (start->path);

  /* A folder that cannot be made is told by opening the file in it. */
  g_mkdir_with_parents (folder, 0700);
  office = care_office_found (start->path, start->studio, start->employee_no, start->name, start->clock,
                              error);
  if (office == NULL)
    return NULL;
  if (start->password != NULL && *start->password != '\0' &&
      !care_office_set_password (office, start->password, error))
    return NULL;

  return g_steal_pointer (&office);
}

/* It grows beside its place, so that an interrupted start leaves no half of a sample. */
static CareOffice *
open_sample (const Start  *start,
             GError      **error)
{
  g_autofree char *folder = g_path_get_dirname (start->path);
  g_autofree char *growing = g_strconcat (start->path, ".new", NULL);
  CareDemoReport report;

  if (!g_file_test (start->path, G_FILE_TEST_EXISTS))
    {
      g_mkdir_with_parents (folder, 0700);
      g_unlink (growing);
      if (!care_demo_build (growing, start->clock, CARE_DEMO_CUSTOMERS, SAMPLE_SEED, NULL, NULL, NULL,
                            &report, error))
        return NULL;
      g_rename (growing, start->path);
    }

  return care_office_open (start->path, start->clock, error);
}

static CareOffice *
begin (const Start  *start,
       GError      **error)
{
  if (start->is_sample)
    return open_sample (start, error);
  if (start->studio != NULL)
    return found (start, error);

  return care_office_open (start->path, start->clock, error);
}

gboolean
care_office_start_alone (CareOffice *office)
{
  g_autoptr(GPtrArray) accounts = care_office_list_accounts (office, NULL);
  const CareStaff *staff;

  if (accounts == NULL || accounts->len != 1)
    return FALSE;
  staff = accounts->pdata[0];

  return staff->password == NULL && care_office_sign_in (office, staff->employee_no, NULL, NULL);
}

static void
start_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Start *start = data;
  GError *error = NULL;
  CareOffice *office = begin (start, &error);

  if (office != NULL && care_office_get_me (office) == NULL)
    care_office_start_alone (office);
  if (office != NULL)
    g_task_return_pointer (task, office, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
run (Start               *start,
     GAsyncReadyCallback  callback,
     gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_task_data (task, start, start_free);
  g_task_run_in_thread (task, start_in_thread);
}

void
care_office_start_open_async (const char          *path,
                              CareClock           *clock,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  Start *start = g_new0 (Start, 1);

  start->path = g_strdup (path);
  start->clock = g_object_ref (clock);
  run (start, callback, user_data);
}

void
care_office_start_found_async (const char          *path,
                               const char          *studio,
                               const char          *employee_no,
                               const char          *name,
                               const char          *password,
                               CareClock           *clock,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  Start *start = g_new0 (Start, 1);

  start->path = g_strdup (path);
  start->studio = g_strdup (studio);
  start->employee_no = g_strdup (employee_no);
  start->name = g_strdup (name);
  start->password = g_strdup (password);
  start->clock = g_object_ref (clock);
  run (start, callback, user_data);
}

void
care_office_start_sample_async (CareClock           *clock,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  Start *start = g_new0 (Start, 1);

  start->path = care_office_start_dup_sample_path ();
  start->is_sample = TRUE;
  start->clock = g_object_ref (clock);
  run (start, callback, user_data);
}

char *
care_office_start_dup_sample_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "studio-customer-care", "sample.db", NULL);
}

CareOffice *
care_office_start_finish (GAsyncResult  *result,
                          GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

char *
care_office_start_dup_path (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "studio-customer-care", NULL);

  for (int i = 1; ; i++)
    {
      g_autofree char *name = i == 1 ? g_strdup ("studio.db") : g_strdup_printf ("studio-%d.db", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}
