/* main.c — the window: language, application, run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "app/care-application.h"

int
main (int   argc,
      char *argv[])
{
  const char *localedir = g_getenv ("CUSTOMER_CARE_LOCALEDIR");
  g_autoptr(CareApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, localedir != NULL ? localedir : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname (APP_ID);

  application = care_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
