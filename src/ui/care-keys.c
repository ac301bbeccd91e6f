/* care-keys.c — every key of the program, in one table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-keys.h"

#define WINDOW   N_("Window")
#define PAGES    N_("Pages")
#define CUSTOMER N_("Customer file")
#define CALL     N_("Call")
#define CHART    N_("Chart")
#define COMPLAINT N_("Complaint")

static const CareKey keys[] = {
  { "win.go(0)", "<Control>1", N_("First page"), PAGES },
  { "win.go(1)", "<Control>2", N_("Second page"), PAGES },
  { "win.go(2)", "<Control>3", N_("Third page"), PAGES },
  { "win.go(3)", "<Control>4", N_("Fourth page"), PAGES },
  { "win.go(4)", "<Control>5", N_("Fifth page"), PAGES },
  { "win.go(5)", "<Control>6", N_("Sixth page"), PAGES },
  { "win.go(6)", "<Control>7", N_("Seventh page"), PAGES },
  { "win.day", "<Control>r", N_("The day, and its report"), PAGES },
  { "win.search", "<Control>f", N_("Search everything"), PAGES },
  { "win.back", "<Alt>Left", N_("Back"), PAGES },
  { "win.new-customer", "<Control>n", N_("New Customer"), CUSTOMER },
  { NULL, "<Control>e", N_("Edit the file that is shown"), CUSTOMER },
  { NULL, "<Control>d", N_("Enter the next stage, done today"), CUSTOMER },
  { NULL, "<Control>h", N_("Who changed what in this file, and Undo"), CUSTOMER },
  { "win.show-history(int64 0)", "<Control><Shift>h", N_("What I did today"), CUSTOMER },
  { NULL, "<Control>s", N_("Save"), CUSTOMER },
  { NULL, "Escape", N_("Leave without saving; the draft is kept"), CUSTOMER },
  { "win.incoming-call", "<Control>i", N_("Note an incoming call"), CALL },
  { NULL, "Return", N_("Open the call; go on in its script"), CALL },
  { NULL, "1...9", N_("Give this answer"), CALL },
  { NULL, "s", N_("All that is rated: satisfied"), CALL },
  { NULL, "BackSpace", N_("One step back"), CALL },
  { NULL, "c", N_("Take a complaint now"), CALL },
  { NULL, "n b l w r", N_("No answer, busy, later, wrong number, refused"), CALL },
  { NULL, "t", N_("Type a note"), CALL },
  { NULL, "i", N_("About the customer"), CALL },
  { NULL, "<Control>Return", N_("Save and open the next call"), CALL },
  { NULL, "<Control>p", N_("Print the record"), CALL },
  { NULL, "Escape", N_("Leave the call; the draft is kept"), CALL },
  { NULL, "Left Right Up Down", N_("Read the values one by one"), CHART },
  { NULL, "Return", N_("List the records behind the value"), CHART },
  { NULL, "<Control>t", N_("Show as table, and back"), CHART },
  { NULL, "<Control>c", N_("Copy the chart"), CHART },
  { "win.new-complaint(int64 0)", "<Control><Shift>n", N_("New complaint"), COMPLAINT },
  { NULL, "<Control>Return", N_("Register; take the step"), COMPLAINT },
  { NULL, "<Control>p", N_("Print the registration form"), COMPLAINT },
  { NULL, "Escape", N_("Leave; the draft is kept"), COMPLAINT },
  { "win.undo", "<Control>z", N_("Undo"), WINDOW },
  { "win.toggle-sidebar", "F9", N_("Show or hide the sidebar"), WINDOW },
  { "win.menu", "F10", N_("Main Menu"), WINDOW },
  { "win.lock", "<Control>l", N_("Lock"), WINDOW },
  { "app.preferences", "<Control>comma", N_("Preferences"), WINDOW },
  { "app.shortcuts", "<Control>question", N_("Keyboard shortcuts"), WINDOW },
  { "window.close", "<Control>w", N_("Close the window"), WINDOW },
  { "app.quit", "<Control>q", N_("Quit"), WINDOW },
};

const CareKey *
care_keys_get (guint position)
{
  return position < G_N_ELEMENTS (keys) ? &keys[position] : NULL;
}

void
care_keys_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_auto(GStrv) accels = g_strsplit (keys[i].keys, " ", -1);

      if (keys[i].action != NULL)
        gtk_application_set_accels_for_action (application, keys[i].action, (const char * const *) accels);
    }
}

static void
append_group (GString *xml,
              guint    first)
{
  const char *group = keys[first].group;
  g_autofree char *head = g_markup_printf_escaped ("<child><object class='GtkShortcutsGroup'>"
                                                   "<property name='title'>%s</property>", _(group));

  g_string_append (xml, head);
  for (guint i = first; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *line = NULL;

      if (!g_str_equal (keys[i].group, group))
        continue;
      line = g_markup_printf_escaped ("<child><object class='GtkShortcutsShortcut'>"
                                      "<property name='accelerator'>%s</property>"
                                      "<property name='title'>%s</property></object></child>",
                                      keys[i].keys, _(keys[i].title));
      g_string_append (xml, line);
    }
  g_string_append (xml, "</object></child>");
}

static gboolean
is_first_of_group (guint at)
{
  for (guint i = 0; i < at; i++)
    if (g_str_equal (keys[i].group, keys[at].group))
      return FALSE;

  return TRUE;
}

GtkWidget *
care_keys_new_window (void)
{
  g_autoptr(GString) xml = g_string_new ("<interface><object class='GtkShortcutsWindow' id='window'>"
                                         "<property name='modal'>1</property>"
                                         "<child><object class='GtkShortcutsSection'>"
                                         "<property name='section-name'>all</property>"
                                         "<property name='max-height'>12</property>");
  g_autoptr(GtkBuilder) builder = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (is_first_of_group (i))
      append_group (xml, i);
  g_string_append (xml, "</object></child></object></interface>");
  builder = gtk_builder_new_from_string (xml->str, (gssize) xml->len);

  return g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "window")));
}
