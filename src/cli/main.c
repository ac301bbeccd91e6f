/* main.c — customer-care-cli: every job of Customer Care that needs no window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the arguments, opens what the verb needs and tells in one sentence what went
 * wrong: 0 done, 1 failed, 2 wrong usage. Needs neither a display nor a bus.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "care-cli-filter.h"
#include "care-cli-report.h"
#include "domain/care-error.h"

enum
{
  EXIT_DONE,
  EXIT_FAILED,
  EXIT_USAGE
};

static const CareCliVerb verbs[] = {
  { "new", "studio= supervisor=", "PATH --studio NAME --supervisor NO:NAME", 1, 1, care_cli_new },
  { "demo", "customers= seed=", "PATH [--customers N] [--seed S]", 1, 1, care_cli_demo },
  { "import", "kind= dry-run mapping= rejects=",
    "FILE [--kind KIND] [--dry-run] [--mapping FILE] [--rejects FILE]", 1, 1, care_cli_import },
  { "undo-import", "", "BATCH", 1, 1, care_cli_undo_import },
  { "share-out", "", "", 0, 0, care_cli_share_out },
  { "assign", "reason=", "CUSTOMER-NO EMPLOYEE-NO --reason TEXT", 2, 2, care_cli_assign },
  { "queue", "specialist= day=", "[--specialist NO] [--day DATE]", 0, 0, care_cli_queue },
  { "script", "", "CALL-ID", 1, 1, care_cli_script },
  { "scripts", "number= check= import=", "[CODE [--number N]|--check FILE|--import FILE]", 0, 1,
    care_cli_scripts },
  { "record", "outcome= answers= text= note= at= appointment=",
    "CALL-ID --outcome CODE [--answers STEP=CODE,…] [--text STEP=…] [--note TEXT] [--at TIME] "
    "[--appointment KIND=DATE]", 1, 1, care_cli_record },
  { "correct", "reason=", "VISIT --reason TEXT", 1, 1, care_cli_correct },
  { "incoming", "phone= caller= what= department= to= reply-by= answers= text= appointment=",
    "[--phone NUMBER] [--caller NAME] [--what TEXT] [--department CODE] [--to NO] [--reply-by TIME] "
    "[--answers STEP=CODE,…]", 0, 0, care_cli_incoming },
  { "case", "answer=", "[CASE --answer TEXT]", 0, 1, care_cli_case },
  { "campaign", "type= group= from= to= purpose= analysis=",
    "[new NAME [--type CODE] [--group CODE] [--from DATE] [--to DATE]|archive ID [--analysis TEXT]]", 0, 2,
    care_cli_campaign },
  { "complaint",
    "customer= order= set= plan= measure= done= penalty= attach= other= note= draft step= to= view= from= "
    "category= department= severity= state= text= kind= day= person= cost= found-by= complaint= to-meeting",
    "new|list|show|move|incident|incidents|feedback|decide [NO] [--set FIELD=VALUE]… [--to STATE]", 1, 2,
    care_cli_complaint },
  { "find", "", "TEXT", 1, G_MAXUINT, care_cli_find },
  { "show", "", "customer|order|call|visit|complaint ID", 2, 2, care_cli_show },
  { "stage", "stage= plan= done= reason= redo dry-run",
    "ORDER --stage STAGE [--done DATE|--plan DATE|--redo] [--reason TEXT] [--dry-run]", 1, 1,
    care_cli_stage },
  { "late", "", "", 0, 0, care_cli_late },
  { "doubles", "", "", 0, 0, care_cli_doubles },
  { "merge", "apart", "CUSTOMER OTHER [--apart]", 2, 2, care_cli_merge },
  { "history", "customer=", "[--customer ID]", 0, 0, care_cli_history },
  { "undo", "", "[ACT]", 0, 1, care_cli_undo },
  { "list", CARE_CLI_FILTER_OPTIONS " count=",
    "[--group GROUP] [--sort COLUMN] [--down] [--spots TEXT] [--place TEXT] [--price FROM:UNTIL] "
    "[--paid HOW] [--served-by ID] [--stage STAGE] [--from DATE] [--to DATE] [--specialist NO] [--count N]",
    0, 0, care_cli_list },
  { "form", "visit= complaint= customer= memo= case= campaign= "
    "from= to= blank copy language= letter= fact= stock= first= frames "
    "envelope= o=",
    "CODE --visit ID|--complaint NO|--customer NO|--memo ID|--case ID|--campaign ID|"
    "--from DATE --to DATE|--blank [--copy] "
    "[--letter KIND] [--fact NAME=WORDS]… [--stock SHEET] [--first N] [--frames] [--envelope SIZE] "
    "[--language LANGUAGE] -o FILE.pdf", 1, 1, care_cli_form },
  { "chart", CARE_CLI_REPORT_OPTIONS " look= o=",
    "list|NAME [--from DATE] [--to DATE] [--compare BEFORE|LAST_YEAR] [--type CODE] [--level CODE] "
    "[--stage CODE] [--department CODE] [--specialist NO] [--look LOOK] [-o FILE.png|svg|pdf]",
    1, 1, care_cli_chart },
  { "report", CARE_CLI_REPORT_OPTIONS " date= submit spoken add= o=",
    "visits|complaints|studio|all [--from DATE] [--to DATE] [--compare BEFORE|LAST_YEAR] [filters of chart]"
    "|daily [--date DATE] [--add SECTION=TEXT]… [--spoken] [--submit] [-o FILE.pdf]",
    1, 1, care_cli_report },
  { "rules", "", "[RULE TEXT | day DATE OFF|WORK|CLOSED|NONE [NAME] | import FILE]", 0, 4, care_cli_rules },
  { "export", CARE_CLI_FILTER_OPTIONS " for-spreadsheets exact o=",
    "customers|calls [--for-spreadsheets|--exact] [--group GROUP …] [--from DATE] [--to DATE] "
    "-o FILE.xlsx|FILE.csv", 1, 1, care_cli_export },
  { "backup", "", "FILE", 1, 1, care_cli_backup },
  { "check", "deep", "[--deep]", 0, 0, care_cli_check },
  { NULL }
};

/* What a library has to say about its own settings store is no concern of ours. */
static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "GLIB_DOMAIN") && g_strcmp0 (fields[i].value, "dconf") == 0)
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, data);
}

static void
speak_language_of_user (void)
{
  const char *folder = g_getenv ("CUSTOMER_CARE_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL && folder[0] != '\0' ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static void
say_help (const CareCliVerb *only)
{
  care_cli_say (_("Usage: %s\n"), "customer-care-cli [--file PATH] [--as EMPLOYEE-NO] "
                                  "[--now YYYY-MM-DDTHH:MM] [--json] VERB …");
  care_cli_say ("\n");
  for (const CareCliVerb *verb = verbs; verb->name != NULL; verb++)
    if (only == NULL || only == verb)
      care_cli_say ("  %s %s\n", verb->name, verb->synopsis);
  care_cli_say (_("\nThe manual tells more: man %s\n"), "customer-care-cli");
}

/* Some messages are for the log; these become sentences. */
static char *
dup_sentence (const GError *error)
{
  if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CORRUPT))
    return g_strdup_printf (_("The studio file is damaged; please go back to a backup. (%s)"),
                            error->message);
  if (g_error_matches (error, CARE_ERROR, CARE_ERROR_FAILED) ||
      g_error_matches (error, CARE_ERROR, CARE_ERROR_CONSTRAINT))
    return g_strdup_printf (_("This could not be done, and nothing was changed. (%s)"), error->message);

  return g_strdup (error->message);
}

static int
fail (const GError *error)
{
  g_autofree char *sentence = dup_sentence (error);

  care_cli_flush ();
  care_cli_complain (sentence);

  return error->domain == CARE_CLI_USAGE ? EXIT_USAGE : EXIT_FAILED;
}

static gboolean
read_clock (CareCli  *cli,
            GError  **error)
{
  const char *now = care_cli_arguments_get (cli->arguments, "now");
  g_autofree char *quoted = now != NULL ? care_cli_quote (now) : NULL;
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier (CARE_HOUSE_ZONE);
  CareCivil rehearsed;

  if (now == NULL)
    {
      cli->clock = care_clock_new ();
      return TRUE;
    }
  rehearsed = care_civil_from_iso (now);
  if (rehearsed == CARE_CIVIL_NONE)
    return care_cli_refuse (error, _("“%s” is not a moment; it is written 2026-11-21T10:05."), quoted);

  /* The zone of the studio is known when its file is open; until then it is the house's. */
  cli->clock = care_clock_new_rehearsed (rehearsed);
  if (zone != NULL)
    care_clock_set_zone (cli->clock, zone);

  return TRUE;
}

static gboolean
do_verb (CareCli  *cli,
         GError  **error)
{
  if (care_cli_arguments_has (cli->arguments, "version"))
    care_cli_say ("customer-care-cli %s\n", PACKAGE_VERSION);
  else if (care_cli_arguments_has (cli->arguments, "help"))
    say_help (cli->arguments->verb);
  else if (cli->arguments->verb == NULL)
    return care_cli_refuse (error, _("Please say what is to be done; --help lists the verbs."));
  else
    return read_clock (cli, error) && cli->arguments->verb->run (cli, error);

  return TRUE;
}

static void
close_all (CareCli *cli)
{
  if (cli->office != NULL)
    care_office_close (cli->office);
  g_clear_object (&cli->office);
  g_clear_object (&cli->clock);
  g_clear_pointer (&cli->arguments, care_cli_arguments_free);
}

int
main (int    argc,
      char **argv)
{
  CareCli cli = { NULL };
  g_autoptr(GError) error = NULL;
  gboolean is_done = FALSE;

  g_log_set_writer_func (write_log, NULL, NULL);
  speak_language_of_user ();
  g_set_prgname ("customer-care-cli");

  cli.arguments = care_cli_arguments_parse (argc, argv, verbs, &error);
  cli.json = cli.arguments != NULL && care_cli_arguments_has (cli.arguments, "json");
  if (cli.arguments != NULL)
    is_done = do_verb (&cli, &error);
  close_all (&cli);
  if (!is_done)
    return fail (error);
  if (care_cli_flush ())
    return EXIT_DONE;

  care_cli_complain (_("What was asked for could not be written out."));

  return EXIT_FAILED;
}
