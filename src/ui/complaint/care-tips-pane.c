/* care-tips-pane.c — what to remember now, beside a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-tips-pane.h"

static void
add_line (GtkWidget  *box,
          const char *text,
          const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_phrases (GtkWidget *box)
{
  const char *avoid;
  const char *say;

  add_line (box, _("Say instead"), "heading");
  for (guint i = 0; care_complaint_tips_get_phrase (i, &avoid, &say); i++)
    {
      g_autofree char *line = g_strdup_printf ("✗ %s\n✔ %s", avoid, say);

      add_line (box, line, "caption");
    }
}

GtkWidget *
care_tips_pane_new (CareTipMoment moment)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *tip;

  add_line (box, _("Remember"), "heading");
  for (guint i = 0; (tip = care_complaint_tips_get (moment, i)) != NULL; i++)
    {
      g_autofree char *line = g_strconcat ("• ", tip, NULL);

      add_line (box, line, NULL);
    }
  if (moment == CARE_TIP_RECEIVING)
    add_phrases (box);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "care-card");

  return box;
}
