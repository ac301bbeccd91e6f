/* care-cli-call.c — a call with everything that is known of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-call.h"
#include "domain/care-error.h"

typedef struct
{
  gint64  id;
  gint64  me;
  CareDay today;
} Wanted;

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  const Wanted *wanted = data;

  return care_brief_load (db, wanted->id, wanted->me, wanted->today, error);
}

CareBrief *
care_cli_call_read (CareCli     *self,
                    const char  *text,
                    GError     **error)
{
  const CareStaff *me = care_office_get_me (self->office);
  Wanted wanted = { care_cli_parse_id (text), me != NULL ? me->id : 0,
                    care_office_get_today (self->office) };
  g_autofree char *quoted = care_cli_quote (text);
  GError *failure = NULL;
  CareBrief *brief = NULL;

  if (wanted.id != 0)
    brief = care_cli_read (self, load_brief, &wanted, &failure);
  if (brief != NULL)
    return brief;

  if (failure != NULL && !g_error_matches (failure, CARE_ERROR, CARE_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, failure);
      return NULL;
    }
  g_clear_error (&failure);
  g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no call “%s”."), quoted);

  return NULL;
}

CareCallSituation
care_cli_call_get_situation (CareCli   *self,
                             CareBrief *brief)
{
  CareCallSituation situation = { .brief = brief };

  situation.rules = care_office_get_rules (self->office);
  situation.book = care_office_get_book (self->office);
  situation.me = care_office_get_me (self->office);
  situation.now = care_office_get_civil (self->office);

  return situation;
}
