/* care-cli-rules.c — rules: when the office rings up
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   rules                          what stands, and the marked days to come
 *   rules RULE TEXT                changes one
 *   rules day DATE MARK [NAME]     marks a day: OFF, WORK or CLOSED; NONE takes all marks away
 *   rules import FILE              a table of days
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "model/care-rules-desk.h"

static void
say_rules (CareCli   *self,
           GPtrArray *days)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < CARE_N_RULES; i++)
    {
      g_autofree char *text = care_rules_dup (self->office, (CareRule) i);

      care_cli_table_add (table, 3, care_rule_get_nick ((CareRule) i), text,
                          care_rule_get_label ((CareRule) i));
    }
  for (guint i = 0; i < days->len; i++)
    {
      const CareMarkedDay *day = days->pdata[i];
      g_autofree char *iso = care_day_to_iso (day->day);

      care_cli_table_add (table, 3, iso, care_day_mark_get_label (day->mark), day->name);
    }
  care_cli_table_say (table, "");
}

static void
say_json (CareCli   *self,
          GPtrArray *days)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "rules");
  json_builder_begin_object (builder);
  for (guint i = 0; i < CARE_N_RULES; i++)
    {
      g_autofree char *text = care_rules_dup (self->office, (CareRule) i);

      care_cli_json_text (builder, care_rule_get_nick ((CareRule) i), text);
    }
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "days");
  json_builder_begin_array (builder);
  for (guint i = 0; i < days->len; i++)
    {
      const CareMarkedDay *day = days->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_day (builder, "day", day->day);
      care_cli_json_text (builder, "mark", care_day_mark_get_nick (day->mark));
      care_cli_json_text (builder, "name", day->name);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static gboolean
show (CareCli  *self,
      GError  **error)
{
  g_autoptr(GPtrArray) days = care_rules_list (self->office, error);

  if (days == NULL)
    return FALSE;
  if (self->json)
    say_json (self, days);
  else
    say_rules (self, days);

  return TRUE;
}

static gboolean
clear_day (CareCli        *self,
           CareMarkedDay  *day,
           GError        **error)
{
  for (int mark = CARE_DAY_MARK_OFF; mark <= CARE_DAY_MARK_CLOSED; mark++)
    {
      day->mark = (CareDayMark) mark;
      if (!care_rules_mark (self->office, day, FALSE, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
mark_day (CareCli  *self,
          GError  **error)
{
  const char *typed = care_cli_arguments_get_word (self->arguments, 1);
  const char *word = care_cli_arguments_get_word (self->arguments, 2);
  g_autoptr(CareMarkedDay) day = care_marked_day_new ();
  g_autofree char *nick = word != NULL ? g_ascii_strup (word, -1) : NULL;
  g_autofree char *quoted = care_cli_quote (word != NULL ? word : "");

  if (typed == NULL || nick == NULL)
    return care_cli_refuse (error, _("Please name a day and what it is: OFF, WORK, CLOSED or NONE."));
  if (!care_cli_parse_day (typed, &day->day, error))
    return FALSE;
  if (g_str_equal (nick, "NONE"))
    return clear_day (self, day, error);

  day->mark = care_day_mark_from_nick (nick, (CareDayMark) -1);
  if ((int) day->mark == -1)
    return care_cli_refuse (error, _("A day is OFF, WORK, CLOSED or NONE, not “%s”."), quoted);
  day->name = g_strdup (care_cli_arguments_get_word (self->arguments, 3));

  return care_rules_mark (self->office, day, TRUE, error);
}

static gboolean
import_days (CareCli  *self,
             GError  **error)
{
  const char *path = care_cli_arguments_get_word (self->arguments, 1);
  guint n_days = 0;

  if (path == NULL)
    return care_cli_refuse (error, _("Please name the file with the days."));
  if (!care_rules_import (self->office, path, &n_days, error))
    return FALSE;
  if (!self->json)
    care_cli_say (g_dngettext (GETTEXT_PACKAGE, "%u day was marked.\n", "%u days were marked.\n", n_days),
                  n_days);

  return TRUE;
}

static gboolean
change (CareCli     *self,
        const char  *name,
        GError     **error)
{
  g_autofree char *nick = g_ascii_strup (name, -1);
  g_autofree char *quoted = care_cli_quote (name);
  int rule = (int) care_rule_from_nick (nick, (CareRule) -1);
  const char *text = care_cli_arguments_get_word (self->arguments, 1);

  if (rule == -1)
    return care_cli_refuse (error, _("There is no rule “%s”."), quoted);
  if (text == NULL)
    return care_cli_refuse (error, _("Please say what the rule is to be."));

  return care_rules_put (self->office, (CareRule) rule, text, error);
}

gboolean
care_cli_rules (CareCli  *self,
                GError  **error)
{
  const char *word = care_cli_arguments_get_word (self->arguments, 0);
  gboolean is_done;

  if (!care_cli_open (self, word != NULL ? CARE_CLI_WRITES : CARE_CLI_READS, error))
    return FALSE;
  if (word == NULL)
    return show (self, error);

  if (g_str_equal (word, "day"))
    is_done = mark_day (self, error);
  else if (g_str_equal (word, "import"))
    is_done = import_days (self, error);
  else
    is_done = change (self, word, error);
  if (!is_done || !self->json)
    return is_done;

  return care_office_reload (self->office, error) && show (self, error);
}
