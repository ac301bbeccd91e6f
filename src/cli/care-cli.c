/* care-cli.c — one run of the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-password.h"
#include "store/care-staff-table.h"

#define PASSWORD_VARIABLE "CUSTOMER_CARE_PASSWORD"

/* ---- the file ----------------------------------------------------------------------- */

/* The window keeps it in its settings; without them it is the place a studio starts at. */
static char *
dup_last_file (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;
  g_autoptr(GSettings) settings = NULL;
  char *path;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APP_ID, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, "last-file"))
    return NULL;

  settings = g_settings_new_full (schema, NULL, NULL);
  path = g_settings_get_string (settings, "last-file");
  if (path[0] == '\0')
    g_clear_pointer (&path, g_free);

  return path;
}

char *
care_cli_dup_path (CareCli *self)
{
  const char *given = care_cli_arguments_get (self->arguments, "file");
  char *last;

  if (given != NULL)
    return g_strdup (given);
  last = dup_last_file ();

  return last != NULL ? last
                      : g_build_filename (g_get_user_data_dir (), "studio-customer-care", "studio.db", NULL);
}

static gboolean
open_office (CareCli  *self,
             GError  **error)
{
  g_autofree char *path = care_cli_dup_path (self);
  g_autofree char *quoted = care_cli_quote (path);
  GError *failure = NULL;

  if (!care_cli_check_path (path, error))
    return FALSE;
  self->office = care_office_open (path, self->clock, &failure);
  if (self->office != NULL)
    return TRUE;

  if (g_error_matches (failure, CARE_ERROR, CARE_ERROR_NOT_FOUND))
    {
      g_clear_error (&failure);
      g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND,
                   _("There is no studio file “%s”; name one with --file."), quoted);
    }
  else
    g_propagate_error (error, failure);

  return FALSE;
}

/* ---- who acts ----------------------------------------------------------------------- */

/* Reads a line without showing it; NULL when nobody sits there. */
static char *
ask_for_password (void)
{
  struct termios shown;
  struct termios hidden;
  char line[CARE_PASSWORD_MAX_BYTES + 2] = "";
  gboolean is_read;

  if (!isatty (STDIN_FILENO) || tcgetattr (STDIN_FILENO, &shown) != 0)
    return NULL;

  fputs (_("Password: "), stderr);
  hidden = shown;
  hidden.c_lflag &= ~(tcflag_t) ECHO;
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden);
  is_read = fgets (line, sizeof line, stdin) != NULL;
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &shown);
  fputc ('\n', stderr);
  line[strcspn (line, "\n")] = '\0';

  return is_read ? g_strdup (line) : NULL;
}

static const CareStaff *
find_account (GPtrArray  *accounts,
              const char *employee_no)
{
  for (guint i = 0; i < accounts->len; i++)
    if (g_strcmp0 (((const CareStaff *) accounts->pdata[i])->employee_no, employee_no) == 0)
      return accounts->pdata[i];

  return NULL;
}

static gboolean
sign_in (CareCli     *self,
         GPtrArray   *accounts,
         const char  *employee_no,
         GError     **error)
{
  const CareStaff *account = find_account (accounts, employee_no);
  g_autofree char *password = g_strdup (g_getenv (PASSWORD_VARIABLE));

  if (account != NULL && account->password != NULL && password == NULL)
    {
      password = ask_for_password ();
      if (password == NULL)
        {
          g_set_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN,
                       _("A password is needed; please put it into %s."), PASSWORD_VARIABLE);
          return FALSE;
        }
    }

  return care_office_sign_in (self->office, employee_no, password != NULL ? password : "", error);
}

/* In a studio of one supervisor without a password nobody else can be meant. */
static const CareStaff *
get_only_supervisor (GPtrArray *accounts)
{
  const CareStaff *first = accounts->len == 1 ? accounts->pdata[0] : NULL;

  return first != NULL && first->password == NULL && first->role == CARE_ROLE_SUPERVISOR ? first : NULL;
}

static gboolean
seat (CareCli        *self,
      CareCliAccess   access,
      GError        **error)
{
  g_autoptr(GPtrArray) accounts = care_office_list_accounts (self->office, error);
  const char *employee_no = care_cli_arguments_get (self->arguments, "as");
  const CareStaff *only;

  if (accounts == NULL)
    return FALSE;
  only = get_only_supervisor (accounts);
  if (employee_no == NULL && only != NULL)
    employee_no = only->employee_no;
  if (employee_no != NULL)
    return sign_in (self, accounts, employee_no, error);
  if (access == CARE_CLI_READS)
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FORBIDDEN,
                       _("Please say who acts, with --as and an employee number."));
  return FALSE;
}

gboolean
care_cli_open (CareCli        *self,
               CareCliAccess   access,
               GError        **error)
{
  return open_office (self, error) && seat (self, access, error);
}

/* ---- for the verbs ------------------------------------------------------------------ */

gpointer
care_cli_read (CareCli   *self,
               CareJob    job,
               gpointer   data,
               GError   **error)
{
  return care_store_read (care_office_get_store (self->office), job, data, NULL, error);
}

CareCliView *
care_cli_new_view (CareCli  *self,
                   CareDb   *db,
                   GError  **error)
{
  g_autoptr(GPtrArray) staff = care_staff_table_list (db, error);
  CareCliView *view;

  if (staff == NULL)
    return NULL;

  view = g_new0 (CareCliView, 1);
  view->staff = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL,
                                       (GDestroyNotify) care_staff_unref);
  for (guint i = 0; i < staff->len; i++)
    {
      CareStaff *person = staff->pdata[i];

      g_hash_table_insert (view->staff, &person->id, care_staff_ref (person));
    }
  view->zone = care_office_get_rules (self->office)->zone;
  view->now = care_clock_get_now (self->clock);
  view->today = care_office_get_today (self->office);

  return view;
}

gint64
care_cli_parse_id (const char *text)
{
  guint64 id = 0;

  return g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT64, &id, NULL) ? (gint64) id : 0;
}

gboolean
care_cli_parse_day (const char  *text,
                    CareDay     *day,
                    GError     **error)
{
  g_autofree char *quoted = care_cli_quote (text);

  *day = care_day_from_iso (text);
  if (*day != CARE_DAY_NONE)
    return TRUE;

  return care_cli_refuse (error, _("“%s” is not a day; it is written 2026-11-21."), quoted);
}
