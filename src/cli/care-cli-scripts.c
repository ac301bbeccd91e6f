/* care-cli-scripts.c — scripts: the wording of calls as text, checked and changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-script-workshop.h"

static gboolean
say_all (CareCli *self)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  CareScriptBook *book = care_office_get_book (self->office);
  CareLanguage language = care_office_get_rules (self->office)->language;

  for (guint i = 0; i < book->scripts->len; i++)
    {
      const CareScript *script = book->scripts->pdata[i];
      g_autofree char *number = g_strdup_printf ("%d", MAX (script->number, 1));

      care_cli_table_add (table, 4, script->code, number, care_script_group_get_nick (script->group),
                          care_script_words_get (&script->name, language));
    }
  care_cli_table_say (table, "");

  return TRUE;
}

static gboolean
say_one (CareCli     *self,
         const char  *code,
         GError     **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "number");
  g_autoptr(CareScript) script = NULL;
  g_autofree char *text = NULL;

  script = care_script_workshop_take_out (self->office, code,
                                          typed != NULL ? (int) care_cli_parse_id (typed) : 0, error);
  if (script == NULL)
    return FALSE;

  text = care_script_workshop_write (script);
  care_cli_say ("%s\n", text);

  return TRUE;
}

static CareScript *
read_file (const char  *path,
           GError     **error)
{
  g_autofree char *text = NULL;
  g_autofree char *quoted = care_cli_quote (path);
  GError *failure = NULL;

  if (!care_cli_check_path (path, error))
    return NULL;
  if (g_file_get_contents (path, &text, NULL, &failure))
    return care_script_workshop_read (text, error);

  g_clear_error (&failure);
  g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("“%s” cannot be read."), quoted);

  return NULL;
}

static gboolean
take_in (CareCli     *self,
         const char  *path,
         gboolean     is_kept,
         GError     **error)
{
  g_autoptr(CareScript) script = read_file (path, error);
  int number;

  if (script == NULL || !care_script_workshop_check (self->office, script, error))
    return FALSE;
  if (!is_kept)
    {
      care_cli_say (_("The script %s can be read to its end.\n"), script->code);
      return TRUE;
    }

  number = care_script_workshop_save (self->office, script, error);
  if (number == 0)
    return FALSE;
  care_cli_say (_("The script %1$s is now in use as version %2$d.\n"), script->code, number);

  return TRUE;
}

gboolean
care_cli_scripts (CareCli  *self,
                  GError  **error)
{
  const char *code = care_cli_arguments_get_word (self->arguments, 0);
  const char *check = care_cli_arguments_get (self->arguments, "check");
  const char *import = care_cli_arguments_get (self->arguments, "import");

  if (!care_cli_open (self, import != NULL ? CARE_CLI_WRITES : CARE_CLI_READS, error))
    return FALSE;
  if (check != NULL)
    return take_in (self, check, FALSE, error);
  if (import != NULL)
    return take_in (self, import, TRUE, error);

  return code != NULL ? say_one (self, code, error) : say_all (self);
}
