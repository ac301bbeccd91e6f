/* care-cli-incoming.c — incoming: calls that came in; case: what is owed an answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-walk.h"
#include "domain/care-error.h"
#include "domain/care-phone.h"
#include "model/care-answerer.h"
#include "model/care-case-desk.h"
#include "store/care-customer-table.h"

/* ---- a call that came in ----------------------------------------------------------------- */

static gpointer
find_caller (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  CareIncoming *incoming = data;

  if (incoming->customer_id == 0 && incoming->phone != NULL &&
      !care_customer_table_find_phone (db, incoming->phone, &incoming->customer_id, error))
    return NULL;

  return CARE_DONE;
}

static gboolean
read_department (CareCli       *self,
                 CareIncoming  *incoming,
                 GError       **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "department");
  g_autofree char *upper = typed != NULL ? g_ascii_strup (typed, -1) : NULL;
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;

  if (typed == NULL)
    return TRUE;
  incoming->department = care_department_from_nick (upper, CARE_DEPARTMENT_NONE);

  return incoming->department != CARE_DEPARTMENT_NONE ||
         care_cli_refuse (error, _("There is no department “%s”."), quoted);
}

static gboolean
read_colleague (CareCli       *self,
                CareIncoming  *incoming,
                GError       **error)
{
  const char *number = care_cli_arguments_get (self->arguments, "to");
  g_autoptr(GPtrArray) accounts = NULL;
  g_autofree char *quoted = NULL;

  if (number == NULL)
    return TRUE;
  accounts = care_office_list_accounts (self->office, error);
  if (accounts == NULL)
    return FALSE;
  for (guint i = 0; i < accounts->len; i++)
    {
      const CareStaff *staff = accounts->pdata[i];

      if (g_strcmp0 (staff->employee_no, number) != 0)
        continue;
      incoming->colleague_id = staff->id;
      incoming->colleague = g_strdup (staff->name);
      return TRUE;
    }

  quoted = care_cli_quote (number);
  g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("Nobody here has the number “%s”."), quoted);
  return FALSE;
}

static gboolean
read_reply_by (CareCli       *self,
               CareIncoming  *incoming,
               GError       **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "reply-by");
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;

  if (typed == NULL)
    return TRUE;
  incoming->reply_by = care_civil_from_iso (typed);

  return incoming->reply_by != CARE_CIVIL_NONE ||
         care_cli_refuse (error, _("“%s” is not a moment; it is written 2026-11-21T10:05."), quoted);
}

static gboolean
walk_script (CareCli       *self,
             CareIncoming  *incoming,
             GError       **error)
{
  CareScriptBook *book = care_office_get_book (self->office);
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, CARE_SCRIPT_GREETING, NULL, 0);

  if (walk == NULL || !care_cli_walk_is_wanted (self->arguments))
    return TRUE;
  if (!care_cli_walk_take (self->arguments, book, walk, error))
    return FALSE;
  incoming->walk = care_script_walk_save (walk);

  return TRUE;
}

static CareIncoming *
new_incoming (CareCli  *self,
              GError  **error)
{
  g_autoptr(CareIncoming) incoming = care_incoming_new ();
  const char *typed = care_cli_arguments_get (self->arguments, "phone");

  if (!care_cli_open (self, CARE_CLI_WRITES, error))
    return NULL;
  incoming->caller = g_strdup (care_cli_arguments_get (self->arguments, "caller"));
  if (typed != NULL && care_phone_parse (typed, &incoming->phone) != CARE_PHONE_OK && incoming->phone == NULL)
    incoming->phone = g_strdup (typed);
  incoming->what = g_strdup (care_cli_arguments_get (self->arguments, "what"));
  incoming->started_at = incoming->ended_at = care_clock_get_now (self->clock);
  if (!read_department (self, incoming, error) || !read_colleague (self, incoming, error) ||
      !read_reply_by (self, incoming, error) || !walk_script (self, incoming, error) ||
      care_cli_read (self, find_caller, incoming, error) == NULL)
    return NULL;

  return g_steal_pointer (&incoming);
}

gboolean
care_cli_incoming (CareCli  *self,
                   GError  **error)
{
  g_autoptr(CareIncoming) incoming = new_incoming (self, error);
  g_autoptr(CareRecorded) recorded = NULL;

  if (incoming == NULL)
    return FALSE;
  recorded = care_answerer_record (self->office, incoming, error);
  if (recorded == NULL)
    return FALSE;

  care_cli_say (_("Recorded as %s.\n"), recorded->visit_no);
  for (guint i = 0; i < recorded->sentences->len; i++)
    care_cli_say ("  %s\n", (const char *) recorded->sentences->pdata[i]);

  return TRUE;
}

/* ---- what is owed an answer ----------------------------------------------------------------- */

static char *
dup_time (CareCli    *self,
          CareMoment  moment)
{
  if (moment == CARE_MOMENT_NONE)
    return g_strdup ("");

  return care_civil_to_iso (care_moment_to_civil (moment, care_office_get_rules (self->office)->zone));
}

static void
say_owed (CareCli        *self,
          const CareOwed *owed)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < owed->cases->len; i++)
    {
      const CareCaseSheet *sheet = owed->cases->pdata[i];
      g_autofree char *by = dup_time (self, sheet->reply_by);
      g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, sheet->id);

      care_cli_table_add (table, 6, id, sheet->case_no, care_case_state_get_label (sheet->state), by,
                          care_owed_get_names (owed, sheet->customer_id), sheet->what);
    }
  for (guint i = 0; i < owed->promises->len; i++)
    {
      const CarePromise *promise = owed->promises->pdata[i];
      g_autofree char *by = dup_time (self, promise->reply_by);

      care_cli_table_add (table, 6, NULL, NULL, care_promise_state_get_label (promise->state), by,
                          care_owed_get_names (owed, promise->customer_id), promise->about);
    }
  for (guint i = 0; i < owed->memos->len; i++)
    {
      const CareMemo *memo = owed->memos->pdata[i];
      g_autofree char *at = dup_time (self, memo->taken_at);

      care_cli_table_add (table, 6, NULL, memo->memo_no, NULL, at, memo->caller, memo->what);
    }
  care_cli_table_say (table, "");
}

gboolean
care_cli_case (CareCli  *self,
               GError  **error)
{
  const char *word = care_cli_arguments_get_word (self->arguments, 0);
  const char *answer = care_cli_arguments_get (self->arguments, "answer");
  g_autoptr(CareOwed) owed = NULL;

  if (word != NULL && answer == NULL)
    return care_cli_refuse (error, _("Please say with --answer what the department found out."));
  if (!care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;
  if (word != NULL)
    return care_case_desk_answer (self->office, care_cli_parse_id (word), answer, error);

  owed = care_case_desk_read (self->office, error);
  if (owed == NULL)
    return FALSE;
  say_owed (self, owed);

  return TRUE;
}
