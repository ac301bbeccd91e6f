/* care-cli-backup.c — backup: a copy that was proved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "care-cli.h"
#include "model/care-backup.h"

static void
say_done (CareCli    *self,
          const char *path)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  GStatBuf file = { 0 };

  g_stat (path, &file);
  if (!self->json)
    {
      care_cli_say (_("A complete copy was written and proved: %s\n"), path);
      return;
    }

  json_builder_begin_object (builder);
  care_cli_json_flag (builder, "ok", TRUE);
  care_cli_json_text (builder, "file", path);
  care_cli_json_int (builder, "bytes", file.st_size);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

gboolean
care_cli_backup (CareCli  *self,
                 GError  **error)
{
  const char *path = care_cli_arguments_get_word (self->arguments, 0);

  if (!care_cli_check_path (path, error) || !care_cli_open (self, CARE_CLI_WRITES, error) ||
      !care_backup_run (self->office, path, error))
    return FALSE;
  say_done (self, path);

  return TRUE;
}
