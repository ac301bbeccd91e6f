/* care-cli-new.c — new: an empty studio file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-cli.h"

static gpointer
read_schema (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  *(int *) data = care_db_get_schema (db);

  return CARE_DONE;
}

/* "0217:李敏", with a colon of either width. */
static gboolean
split_supervisor (const char  *text,
                  char       **employee_no,
                  char       **name,
                  GError     **error)
{
  const char *colon = strchr (text, ':');
  const char *wide = strstr (text, "：");
  const char *at = colon != NULL ? colon : wide;

  if (at == NULL)
    return care_cli_refuse (error, _("The supervisor is written as number and name, like 0001:李敏."));

  *employee_no = g_strndup (text, (gsize) (at - text));
  *name = g_strdup (at + (colon != NULL ? 1 : strlen ("：")));

  return TRUE;
}

static void
say_founded (CareCli    *self,
             const char *path,
             int         schema)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!self->json)
    {
      care_cli_say (_("The studio “%s” now has a file: %s\n"),
                    care_office_get_rules (self->office)->studio, path);
      return;
    }

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "path", path);
  care_cli_json_int (builder, "schema", schema);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

gboolean
care_cli_new (CareCli  *self,
              GError  **error)
{
  const char *path = care_cli_arguments_get_word (self->arguments, 0);
  const char *studio = care_cli_arguments_get (self->arguments, "studio");
  const char *supervisor = care_cli_arguments_get (self->arguments, "supervisor");
  g_autofree char *employee_no = NULL;
  g_autofree char *name = NULL;
  int schema = 0;

  if (studio == NULL || supervisor == NULL)
    return care_cli_refuse (error, _("A new studio needs --studio and --supervisor."));
  if (!care_cli_check_path (path, error) ||
      !split_supervisor (supervisor, &employee_no, &name, error))
    return FALSE;

  self->office = care_office_found (path, studio, employee_no, name, self->clock, error);
  if (self->office == NULL || care_cli_read (self, read_schema, &schema, error) == NULL)
    return FALSE;
  say_founded (self, path, schema);

  return TRUE;
}
