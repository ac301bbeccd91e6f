/* main.c — the bell: a small process that announces what is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "customer-care-bell"

#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "care-ringer.h"
#include "care-seat-lock.h"

#define EXIT_WRONG_USAGE 2

typedef struct
{
  char     *file;
  char     *as;
  char     *now;
  gboolean  once;
  gboolean  version;
} Arguments;

static void
speak_language (void)
{
  const char *folder = g_getenv ("CUSTOMER_CARE_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static gboolean
read_arguments (Arguments *arguments,
                int       *argc,
                char    ***argv,
                GError   **error)
{
  const GOptionEntry entries[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &arguments->file, N_("The studio’s data file"), N_("PATH") },
    { "as", 0, 0, G_OPTION_ARG_STRING, &arguments->as, N_("Announce this specialist’s calls only"),
      N_("EMPLOYEE-NO") },
    { "now", 0, 0, G_OPTION_ARG_STRING, &arguments->now,
      N_("Rehearse another moment; nothing is written"), N_("YYYY-MM-DDTHH:MM") },
    { "once", 0, 0, G_OPTION_ARG_NONE, &arguments->once, N_("Announce what is due, then end"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &arguments->version, N_("Show the version, then end"), NULL },
    { NULL }
  };
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;

  if (*argc > 1 || (arguments->now != NULL && care_civil_from_iso (arguments->now) == CARE_CIVIL_NONE))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” is not understood here."),
                   *argc > 1 ? (*argv)[1] : arguments->now);
      return FALSE;
    }

  return TRUE;
}

static gboolean
asked_to_end_cb (gpointer loop)
{
  g_main_loop_quit (loop);

  return G_SOURCE_CONTINUE;
}

static void
settled_cb (gpointer loop)
{
  if (loop != NULL)
    g_main_loop_quit (loop);
}

static void
run (const Arguments *arguments)
{
  g_autoptr(GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr(CareClock) clock = care_clock_new ();
  CareRingerOptions options = { arguments->file, arguments->as, CARE_CIVIL_NONE };
  CareRinger *ringer;

  if (arguments->now != NULL)
    options.rehearsed = care_civil_from_iso (arguments->now);
  g_unix_signal_add (SIGTERM, asked_to_end_cb, loop);
  g_unix_signal_add (SIGINT, asked_to_end_cb, loop);
  if (!care_seat_lock_take ())
    return;

  ringer = care_ringer_new (clock, &options, settled_cb, arguments->once ? loop : NULL);
  care_ringer_start (ringer);
  g_main_loop_run (loop);

  /* A thread that hangs must not be waited for by the C library either. */
  if (!care_ringer_stop (ringer, !arguments->once))
    _exit (EXIT_SUCCESS);
}

int
main (int   argc,
      char *argv[])
{
  Arguments arguments = { 0 };
  g_autoptr(GError) error = NULL;
  int code = EXIT_SUCCESS;

  /* Four threads that mostly sleep need no heap each. */
  mallopt (M_ARENA_MAX, 1);
  speak_language ();

  if (!read_arguments (&arguments, &argc, &argv, &error))
    {
      g_printerr ("customer-care-bell: %s\n", error->message);
      code = EXIT_WRONG_USAGE;
    }
  else if (arguments.version)
    printf ("customer-care-bell %s\n", PACKAGE_VERSION);
  else
    run (&arguments);

  g_free (arguments.file);
  g_free (arguments.as);
  g_free (arguments.now);

  return code;
}
