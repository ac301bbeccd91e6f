/* care-cli-correct.c — correct: a record of a call taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-corrector.h"
#include "store/care-number-table.h"

typedef struct
{
  const char *named;
  gint64      id;
} Wanted;

static gpointer
find_visit (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Wanted *wanted = data;

  wanted->id = care_cli_parse_id (wanted->named);

  return wanted->id != 0 || care_number_table_find (db, CARE_NUMBER_VISIT, wanted->named, &wanted->id, error)
           ? CARE_DONE : NULL;
}

gboolean
care_cli_correct (CareCli  *self,
                  GError  **error)
{
  Wanted wanted = { care_cli_arguments_get_word (self->arguments, 0), 0 };
  const char *reason = care_cli_arguments_get (self->arguments, "reason");
  g_autofree char *quoted = care_cli_quote (wanted.named);

  if (reason == NULL)
    return care_cli_refuse (error, _("Please say with --reason what was wrong."));
  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, find_visit, &wanted, error) == NULL)
    return FALSE;
  if (wanted.id == 0)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no record “%s”."), quoted);
      return FALSE;
    }

  return care_corrector_run (self->office, wanted.id, reason, error);
}
