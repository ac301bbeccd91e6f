/* care-cli-daily.c — report daily: told, handed in, or as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-cli-form.h"
#include "domain/care-error.h"
#include "draw/care-daily-form.h"
#include "model/care-daily-file.h"

/* ---- telling ------------------------------------------------------------------------ */

static void
add_figure (JsonBuilder           *builder,
            const CareDailyFigure *figure,
            const char            *type)
{
  json_builder_begin_object (builder);
  care_cli_json_text (builder, "type", type);
  care_cli_json_int (builder, "planned", figure->planned);
  care_cli_json_int (builder, "done", figure->done);
  care_cli_json_int (builder, "reached", figure->reached);
  care_cli_json_int (builder, "not_reached", figure->not_reached);
  care_cli_json_int (builder, "satisfied", figure->satisfied);
  care_cli_json_int (builder, "neutral", figure->neutral);
  care_cli_json_int (builder, "dissatisfied", figure->dissatisfied);
  care_cli_json_int (builder, "complaints", figure->complaints);
  json_builder_end_object (builder);
}

static void
add_section (JsonBuilder           *builder,
             const CareDailyReport *report,
             CareDailySection       section)
{
  g_autofree char *name = g_ascii_strdown (care_daily_section_get_nick (section), -1);

  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "lines");
  json_builder_begin_array (builder);
  for (guint i = 0; i < report->lines[section]->len; i++)
    {
      char **cells = report->lines[section]->pdata[i];

      json_builder_begin_array (builder);
      for (guint cell = 0; cells[cell] != NULL; cell++)
        {
          g_autofree char *shown = care_daily_cell_dup_shown (cells[cell], NULL, NULL);

          json_builder_add_string_value (builder, shown);
        }
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
  care_cli_json_text (builder, "added", report->additions[section]);
  json_builder_end_object (builder);
}

static void
add_counts (JsonBuilder           *builder,
            const CareDailyReport *report)
{
  care_cli_json_int (builder, "new_files", report->n_new_files);
  care_cli_json_int (builder, "calls_in", report->n_calls_in);
  care_cli_json_int (builder, "talk_seconds", report->talk_seconds);
  care_cli_json_int (builder, "sms", report->n_sms);
  care_cli_json_int (builder, "letters", report->n_letters);
  care_cli_json_int (builder, "complaints_new", report->n_new);
  care_cli_json_int (builder, "complaints_open", report->n_open);
  care_cli_json_int (builder, "complaints_due", report->n_due);
  care_cli_json_int (builder, "complaints_overdue", report->n_overdue);
}

static void
say_json (const CareDailyReport *report)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  CareDailyFigure total = care_daily_report_get_total (report);

  json_builder_begin_object (builder);
  care_cli_json_day (builder, "day", report->day);
  care_cli_json_text (builder, "no", report->report_no);
  care_cli_json_int (builder, "version", report->version_no);
  care_cli_json_text (builder, "reporter", report->reporter);
  care_cli_json_flag (builder, "late", report->is_late);
  care_cli_json_flag (builder, "spoken", report->is_spoken);
  json_builder_set_member_name (builder, "figures");
  json_builder_begin_array (builder);
  for (guint i = 0; i < report->figures->len; i++)
    {
      const CareDailyFigure *figure = &g_array_index (report->figures, CareDailyFigure, i);

      add_figure (builder, figure, care_call_type_get_nick (figure->type));
    }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "total");
  add_figure (builder, &total, NULL);
  add_counts (builder, report);
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    add_section (builder, report, (CareDailySection) i);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_figures (const CareDailyReport *report)
{
  CareDailyFigure total = care_daily_report_get_total (report);

  for (guint i = 0; i < report->figures->len; i++)
    {
      const CareDailyFigure *figure = &g_array_index (report->figures, CareDailyFigure, i);

      /* Translators: a type of call, and how many are planned and done. */
      care_cli_say (_("%1$s: %2$u planned, %3$u done, %4$u not reached\n"),
                    care_call_type_get_label (figure->type), figure->planned, figure->done,
                    figure->not_reached);
    }
  care_cli_say (_("Together: %1$u planned, %2$u done, %3$u not reached, %4$u dissatisfied\n"), total.planned,
                total.done, total.not_reached, total.dissatisfied);
}

/* The cells that hold something. */
static char *
dup_line (char **cells)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; cells[i] != NULL; i++)
    {
      g_autofree char *shown = care_daily_cell_dup_shown (cells[i], NULL, NULL);

      if (*shown != '\0')
        g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", shown);
    }

  return g_string_free (line, FALSE);
}

static void
say_report (const CareDailyReport *report)
{
  if (report->version_no > 0)
    /* Translators: the number of a report and which version of it. */
    care_cli_say (report->is_late ? _("%1$s, version %2$d, handed in late\n")
                                  : _("%1$s, version %2$d, handed in\n"),
                  report->report_no, report->version_no);
  say_figures (report);
  for (guint section = 0; section < CARE_N_DAILY_SECTIONS; section++)
    {
      if (report->lines[section]->len == 0 && report->additions[section] == NULL)
        continue;
      care_cli_say ("\n%s\n", care_daily_section_get_label ((CareDailySection) section));
      for (guint i = 0; i < report->lines[section]->len; i++)
        {
          g_autofree char *line = dup_line (report->lines[section]->pdata[i]);

          care_cli_say ("  %s\n", line);
        }
      if (report->additions[section] != NULL)
        care_cli_say ("  + %s\n", report->additions[section]);
    }
}

/* ---- paper -------------------------------------------------------------------------- */

CareSheet *
care_cli_form_daily (CareCli                 *self,
                     const CareCliFormOrder  *order,
                     GError                 **error)
{
  CareDailyPaper paper = { .language = order->language, .studio = order->studio,
                           .printed_at = order->printed_at };

  return care_daily_form_new (&paper, order->measure);
}

static gboolean
print (CareCli                *self,
       const CareDailyReport  *report,
       const char             *path,
       GError                **error)
{
  const CareHouseRules *rules = care_office_get_rules (self->office);
  const CareStaff *me = care_office_get_me (self->office);
  g_autoptr(CareInk) ink = care_ink_paper (rules->language, FALSE);
  CareDailyPaper paper = { .language = rules->language, .studio = rules->studio, .zone = rules->zone,
                           .printed_at = care_office_get_civil (self->office),
                           .printed_by = me != NULL ? me->name : NULL, .report = report };
  g_autoptr(CareSheet) sheet = care_daily_form_new (&paper, &ink->measure);

  return care_cli_form_write (self, sheet, ink, path, error);
}

/* ---- the verb ----------------------------------------------------------------------- */

/* --add AT_ONCE=…: what the person adds; NULL when nothing was typed. */
static GStrv
read_additions (CareCli  *self,
                GError  **error)
{
  GPtrArray *typed = care_cli_arguments_list (self->arguments, "add");
  g_auto(GStrv) additions = g_new0 (char *, CARE_N_DAILY_SECTIONS + 1);

  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    additions[i] = g_strdup ("");
  for (guint i = 0; typed != NULL && i < typed->len; i++)
    {
      const char *text = typed->pdata[i];
      const char *equals = strchr (text, '=');
      g_autofree char *quoted = care_cli_quote (text);
      g_autofree char *nick = g_ascii_strup (text, equals != NULL ? equals - text : 0);
      int section = (int) care_daily_section_from_nick (nick, (CareDailySection) CARE_N_DAILY_SECTIONS);

      if (section == CARE_N_DAILY_SECTIONS)
        {
          care_cli_refuse (error, _("“%s” names no section of the report; it is written AT_ONCE=words."),
                           quoted);
          return NULL;
        }
      g_free (additions[section]);
      additions[section] = g_strdup (equals + 1);
    }

  return g_steal_pointer (&additions);
}

static CareDailyReport *
hand_in (CareCli  *self,
         CareDay   day,
         GError  **error)
{
  g_auto(GStrv) additions = NULL;
  gboolean is_spoken = care_cli_arguments_has (self->arguments, "spoken");

  if (!care_cli_arguments_has (self->arguments, "add"))
    return care_daily_file_submit (self->office, day, NULL, is_spoken, error);

  additions = read_additions (self, error);

  return additions != NULL
         ? care_daily_file_submit (self->office, day, (const char * const *) additions, is_spoken, error)
         : NULL;
}

/* What was handed in is what is printed; until then the day as it stands. */
static CareDailyReport *
look_up (CareCli  *self,
         CareDay   day,
         GError  **error)
{
  g_autoptr(CareDailyFile) file = care_daily_file_read (self->office, day, error);

  if (file == NULL)
    return NULL;

  return care_daily_report_ref (file->submitted != NULL && care_cli_arguments_has (self->arguments, "o")
                                ? file->submitted : file->report);
}

gboolean
care_cli_daily (CareCli  *self,
                GError  **error)
{
  const char *date = care_cli_arguments_get (self->arguments, "date");
  const char *path = care_cli_arguments_get (self->arguments, "o");
  gboolean submits = care_cli_arguments_has (self->arguments, "submit");
  g_autoptr(CareDailyReport) report = NULL;
  CareDay day;

  if (!submits && (care_cli_arguments_has (self->arguments, "add") ||
                   care_cli_arguments_has (self->arguments, "spoken")))
    return care_cli_refuse (error,
                            _("What is added is handed in with the report; please say --submit, too."));
  if ((path != NULL && !care_cli_check_path (path, error)) ||
      !care_cli_open (self, submits ? CARE_CLI_WRITES : CARE_CLI_READS, error))
    return FALSE;

  day = care_office_get_today (self->office);
  if (date != NULL && !care_cli_parse_day (date, &day, error))
    return FALSE;
  report = submits ? hand_in (self, day, error) : look_up (self, day, error);
  if (report == NULL)
    return FALSE;
  if (path != NULL)
    return print (self, report, path, error);

  if (self->json)
    say_json (report);
  else
    say_report (report);

  return TRUE;
}
