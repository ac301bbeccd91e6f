/* care-cli-assign.c — share-out and assign: who looks after whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-team.h"
#include "store/care-number-table.h"
#include "store/care-staff-table.h"

gboolean
care_cli_share_out (CareCli  *self,
                    GError  **error)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  guint n_shared;

  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      !care_team_share_out (self->office, &n_shared, error))
    return FALSE;
  if (!self->json)
    {
      care_cli_say (g_dngettext (GETTEXT_PACKAGE, "%u customer shared out", "%u customers shared out",
                                 n_shared), n_shared);
      care_cli_say ("\n");
      return TRUE;
    }

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "shared", n_shared);
  json_builder_end_object (builder);
  care_cli_say_json (builder);

  return TRUE;
}

/* What the words on the command line name. */
typedef struct
{
  const char *customer_no;
  const char *employee_no;
  gint64      customer_id;
  gint64      staff_id;
} Names;

static gpointer
find_both (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Names *names = data;
  g_autoptr(CareStaff) staff = care_staff_table_find (db, names->employee_no, error);

  if (staff == NULL ||
      !care_number_table_find (db, CARE_NUMBER_CUSTOMER, names->customer_no, &names->customer_id, error))
    return NULL;
  names->staff_id = staff->id;
  if (names->customer_id != 0)
    return CARE_DONE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no such customer."));
  return NULL;
}

gboolean
care_cli_assign (CareCli  *self,
                 GError  **error)
{
  Names names = { care_cli_arguments_get_word (self->arguments, 0),
                  care_cli_arguments_get_word (self->arguments, 1), 0, 0 };
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, find_both, &names, error) == NULL ||
      !care_team_assign (self->office, names.customer_id, names.staff_id,
                         care_cli_arguments_get (self->arguments, "reason"), error))
    return FALSE;
  if (!self->json)
    return TRUE;

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "customer", names.customer_id);
  care_cli_json_int (builder, "assigned_to", names.staff_id);
  json_builder_end_object (builder);
  care_cli_say_json (builder);

  return TRUE;
}
