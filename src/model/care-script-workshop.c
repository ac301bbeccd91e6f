/* care-script-workshop.c — the wording of calls, read and changed by the supervisor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-script-workshop.h"
#include "domain/care-error.h"
#include "domain/care-script-check.h"
#include "exchange/care-script-file.h"
#include "store/care-audit-table.h"

CareScript *
care_script_workshop_read (const char  *json,
                           GError     **error)
{
  return care_script_file_read_script (json, -1, error);
}

char *
care_script_workshop_write (const CareScript *script)
{
  return care_script_file_write_script (script);
}

/* ---- versions ----------------------------------------------------------------------------- */

static gpointer
list_versions (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  return care_script_table_list_versions (db, data, error);
}

GPtrArray *
care_script_workshop_list_versions (CareOffice  *office,
                                    const char  *code,
                                    GError     **error)
{
  return care_store_read (care_office_get_store (office), list_versions, (gpointer) code, NULL, error);
}

CareScript *
care_script_workshop_take_out (CareOffice  *office,
                               const char  *code,
                               int          number,
                               GError     **error)
{
  const CareScript *current = care_script_book_get (care_office_get_book (office), code);
  g_autoptr(GPtrArray) versions = NULL;
  g_autofree char *text = NULL;

  if (current != NULL && (number == 0 || number == current->number))
    {
      text = care_script_file_write_script (current);
      return care_script_file_read_script (text, -1, error);
    }

  versions = care_script_workshop_list_versions (office, code, error);
  for (guint i = 0; versions != NULL && i < versions->len; i++)
    {
      const CareScriptText *version = versions->pdata[i];

      if (version->number == number)
        return care_script_file_read_script (version->body, -1, error);
    }
  if (versions != NULL)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND,
                 _("There is no script “%s” with this number."), code);

  return NULL;
}

/* ---- changing ------------------------------------------------------------------------------- */

gboolean
care_script_workshop_check (CareOffice  *office,
                            CareScript  *script,
                            GError     **error)
{
  CareScriptBook *book = care_office_get_book (office);
  g_autoptr(CareScriptBook) edited = NULL;

  if (care_script_book_get (book, script->code) == NULL)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID, _("There is no script “%s”."), script->code);
      return FALSE;
    }
  edited = care_script_book_replace (book, script);

  return care_script_check_book (edited, error);
}

typedef struct
{
  char *code;
  char *body;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  g_free (errand->code);
  g_free (errand->body);
  g_free (errand);
}

static gpointer
save (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Errand *errand = data;
  int number = care_script_table_add (db, errand->code, errand->body, error);

  if (number == 0 || !care_audit_table_add (db, "script", number, errand->code, error))
    return NULL;

  return GINT_TO_POINTER (number);
}

static Errand *
new_errand (CareScript *script)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->code = g_strdup (script->code);
  errand->body = care_script_file_write_script (script);

  return errand;
}

int
care_script_workshop_save (CareOffice  *office,
                           CareScript  *script,
                           GError     **error)
{
  Errand *errand;
  gpointer number;

  if (!care_script_workshop_check (office, script, error))
    return 0;

  errand = new_errand (script);
  number = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                             CARE_DEED_EDIT_SCRIPTS, save, errand, NULL, error);
  errand_free (errand);

  return GPOINTER_TO_INT (number);
}

void
care_script_workshop_save_async (CareOffice          *office,
                                 CareScript          *script,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_EDIT_SCRIPTS, save, new_errand (script), errand_free, NULL, callback,
                          user_data);
}

int
care_script_workshop_save_finish (GAsyncResult  *result,
                                  GError       **error)
{
  return GPOINTER_TO_INT (care_store_finish (result, error));
}
