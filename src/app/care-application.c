/* care-application.c — the program: its options, its actions, its one window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-application"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "care-application.h"
#include "care-printer.h"
#include "ui/care-habits.h"
#include "ui/care-keys.h"
#include "ui/care-window.h"
#include "ui/setup/care-preferences.h"

struct _CareApplication
{
  AdwApplication  parent_instance;

  GtkWindow      *window;   /* borrowed */
  char           *file;     /* --file */
  char           *view;     /* --view */
  CareCivil       now;      /* --now: a rehearsal; on the studio's wall clock */
  CarePrinter    *printer;
};

G_DEFINE_FINAL_TYPE (CareApplication, care_application, ADW_TYPE_APPLICATION)

/* ---- the window ----------------------------------------------------------------- */

/* Where the locale is not Chinese, Pango draws Chinese letters in their Japanese shapes unless
 * a font with the Chinese ones comes first. */
static void
prefer_chinese_shapes (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  PangoLanguage *language = pango_language_get_default ();
  g_autoptr(PangoFontDescription) font = NULL;
  g_autofree char *name = NULL;
  g_autofree char *families = NULL;
  g_autofree char *wanted = NULL;

  if (pango_language_matches (language, "zh;ja;ko"))
    return;
  g_object_get (settings, "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name != NULL ? name : "Sans 11");
  if (pango_font_description_get_family (font) == NULL ||
      strstr (pango_font_description_get_family (font), "CJK") != NULL)
    return;

  families = g_strconcat (pango_font_description_get_family (font),
                          ",Noto Sans CJK SC,WenQuanYi Micro Hei", NULL);
  pango_font_description_set_family (font, families);
  wanted = pango_font_description_to_string (font);
  g_object_set (settings, "gtk-font-name", wanted, NULL);
}

static void
open_first_file (CareApplication *self)
{
  g_autoptr(GSettings) habits = care_habits_new ();
  g_autofree char *last = care_habits_dup (habits, "last-file", "");
  const char *path = self->file != NULL ? self->file : last;

  /* A file that was moved away is no reason to begin with a complaint. */
  if (self->file == NULL && !g_file_test (path, G_FILE_TEST_EXISTS))
    care_window_set_office (CARE_WINDOW (self->window), NULL);
  else
    care_window_open_file (CARE_WINDOW (self->window), path);
}

static CareWindow *
need_window (CareApplication *self)
{
  g_autoptr(CareClock) clock = NULL;

  if (self->window != NULL)
    return CARE_WINDOW (self->window);

  clock = self->now != CARE_CIVIL_NONE ? care_clock_new_rehearsed (self->now) : care_clock_new ();
  self->window = GTK_WINDOW (care_window_new (GTK_APPLICATION (self), clock));
  g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
  if (self->view != NULL)
    care_window_go (CARE_WINDOW (self->window), self->view, 0);
  open_first_file (self);

  return CARE_WINDOW (self->window);
}

static void
care_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (need_window (CARE_APPLICATION (application))));
}

/* ---- actions -------------------------------------------------------------------- */

static void
go (CareApplication *self,
    const char      *place,
    GVariant        *parameter)
{
  CareWindow *window = need_window (self);

  care_window_go (window, place, parameter != NULL ? g_variant_get_int64 (parameter) : 0);
  gtk_window_present (GTK_WINDOW (window));
}

static void
open_call_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  go (data, "today", parameter);
}

static void
show_customer_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  go (data, "customer", parameter);
}

static void
today_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  go (data, "today", NULL);
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  CareApplication *self = data;

  /* The window keeps what was typed, and its size, as it closes. */
  if (self->window != NULL)
    gtk_window_close (self->window);
  g_application_quit (data);
}

/* The studio's settings need somebody who has signed in. */
static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  CareApplication *self = data;
  CareOffice *office = self->window != NULL ? care_window_get_office (CARE_WINDOW (self->window)) : NULL;

  if (office != NULL && care_office_get_me (office) != NULL)
    gtk_window_present (GTK_WINDOW (care_preferences_new (self->window, office)));
}

static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  CareApplication *self = data;
  GtkWidget *window = care_keys_new_window ();

  gtk_window_set_transient_for (GTK_WINDOW (window), self->window);
  gtk_window_present (GTK_WINDOW (window));
  g_object_unref (window);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  CareApplication *self = data;

  adw_show_about_window (self->window,
                         "application-name", _("Customer Care"),
                         "application-icon", APP_ID,
                         "version", PACKAGE_VERSION,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Call, listen to and look after the customers of a wedding "
                                       "photo studio"),
                         /* Translators: your name, for the About window. */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static const GActionEntry actions[] = {
  { "open-call", open_call_cb, "x" },
  { "show-customer", show_customer_cb, "x" },
  { "today", today_cb },
  { "preferences", preferences_cb },
  { "quit", quit_cb },
  { "shortcuts", shortcuts_cb },
  { "about", about_cb },
};

/* ---- starting ------------------------------------------------------------------- */

static void
care_application_startup (GApplication *application)
{
  g_autoptr(GSettings) habits = care_habits_new ();

  G_APPLICATION_CLASS (care_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  care_keys_install (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (APP_ID);
  prefer_chinese_shapes ();
  care_preferences_apply_style (habits);
}

static gboolean
read_now (CareApplication *self,
          GVariantDict    *options)
{
  const char *text = NULL;

  if (!g_variant_dict_lookup (options, "now", "&s", &text))
    return TRUE;

  self->now = care_civil_from_iso (text);
  if (self->now != CARE_CIVIL_NONE)
    return TRUE;

  fprintf (stderr, "%s\n", _("--now takes a time such as 2026-11-21T09:30."));
  return FALSE;
}

static char *
absolute (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);

  return g_file_get_path (file);
}

/* Answers what needs no screen, and says in one sentence when there is none. */
static int
care_application_handle_local_options (GApplication *application,
                                       GVariantDict *options)
{
  CareApplication *self = CARE_APPLICATION (application);
  const char *file = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      printf ("customer-care %s\n", PACKAGE_VERSION);
      return 0;
    }
  if (!read_now (self, options))
    return 2;
  if (g_variant_dict_lookup (options, "file", "^&ay", &file))
    self->file = absolute (file);
  g_variant_dict_lookup (options, "view", "s", &self->view);
  if (!gtk_init_check ())
    {
      fprintf (stderr, "%s\n", _("Customer Care needs a screen. On a computer without one, use "
                                 "customer-care-cli."));
      return 1;
    }

  return -1;
}

static const GOptionEntry entries[] = {
  { "file", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Open this studio file"), N_("PATH") },
  { "view", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Begin with this page"), N_("PAGE") },
  { "now", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Rehearse: let the clock stand still at this time"),
    N_("TIME") },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Show the version"), NULL },
  { NULL }
};

static void
care_application_window_added (GtkApplication *application,
                               GtkWindow      *window)
{
  if (CARE_IS_PRINT_PREVIEW (window))
    care_printer_attend (CARE_APPLICATION (application)->printer, CARE_PRINT_PREVIEW (window));

  GTK_APPLICATION_CLASS (care_application_parent_class)->window_added (application, window);
}

static void
care_application_finalize (GObject *object)
{
  CareApplication *self = CARE_APPLICATION (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->printer);
  g_free (self->file);
  g_free (self->view);

  G_OBJECT_CLASS (care_application_parent_class)->finalize (object);
}

static void
care_application_class_init (CareApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = care_application_finalize;
  GTK_APPLICATION_CLASS (klass)->window_added = care_application_window_added;
  application_class->activate = care_application_activate;
  application_class->startup = care_application_startup;
  application_class->handle_local_options = care_application_handle_local_options;
}

static void
care_application_init (CareApplication *self)
{
  self->printer = care_printer_new ();
  g_application_add_main_option_entries (G_APPLICATION (self), entries);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), NULL);
}

CareApplication *
care_application_new (void)
{
  return g_object_new (CARE_TYPE_APPLICATION, "application-id", APP_ID,
                       "resource-base-path", "/org/studio/CustomerCare", NULL);
}
