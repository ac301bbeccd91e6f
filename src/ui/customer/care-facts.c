/* care-facts.c — what is known, label by label
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-facts.h"

GtkWidget *
care_facts_new (void)
{
  GtkWidget *facts = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (facts), 18);
  gtk_grid_set_row_spacing (GTK_GRID (facts), 6);

  return facts;
}

static int
count_rows (GtkWidget *facts)
{
  int row = 0;

  while (gtk_grid_get_child_at (GTK_GRID (facts), 0, row) != NULL)
    row++;

  return row;
}

void
care_facts_add (GtkWidget  *facts,
                const char *label,
                const char *text)
{
  GtkWidget *name;
  GtkWidget *value;
  int row;

  if (text == NULL || *text == '\0')
    return;

  row = count_rows (facts);
  name = gtk_label_new (label);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_valign (name, GTK_ALIGN_START);
  gtk_widget_add_css_class (name, "dim-label");
  value = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (value), 0);
  gtk_label_set_wrap (GTK_LABEL (value), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (value), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (value), TRUE);
  gtk_widget_set_hexpand (value, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (value), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, label, -1);
  gtk_grid_attach (GTK_GRID (facts), name, 0, row, 1, 1);
  gtk_grid_attach (GTK_GRID (facts), value, 1, row, 1, 1);
}

gboolean
care_facts_is_empty (GtkWidget *facts)
{
  return count_rows (facts) == 0;
}
