/* care-text-shown.c — words on the screen, never as markup
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-text-shown.h"

void
care_text_shown_on_row (AdwPreferencesRow *row,
                        const char        *title)
{
  adw_preferences_row_set_use_markup (row, FALSE);
  /* The row names itself by its title; a second name would be read out as well. */
  adw_preferences_row_set_title (row, title);
}

void
care_text_shown_below (AdwActionRow *row,
                       const char   *title,
                       const char   *subtitle)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, subtitle != NULL ? subtitle : "");
  if (subtitle != NULL && *subtitle != '\0')
    {
      g_autofree char *both = g_strconcat (title, ", ", subtitle, NULL);

      /* By itself the row is called by its title alone. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      care_text_shown_to_reader (GTK_WIDGET (row), both);
    }
}

void
care_text_shown_on_group (AdwPreferencesGroup *group,
                          const char          *title,
                          const char          *description)
{
  g_autofree char *escaped = g_markup_escape_text (title != NULL ? title : "", -1);
  g_autofree char *below = description != NULL ? g_markup_escape_text (description, -1) : NULL;

  adw_preferences_group_set_title (group, escaped);
  adw_preferences_group_set_description (group, below);
}

void
care_text_shown_on_status (AdwStatusPage *page,
                           const char    *description)
{
  g_autofree char *escaped = description != NULL ? g_markup_escape_text (description, -1) : NULL;

  adw_status_page_set_description (page, escaped);
}

AdwToast *
care_text_shown_in_toast (const char *sentence)
{
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);

  return adw_toast_new (escaped);
}

void
care_text_shown_to_reader (GtkWidget  *widget,
                           const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
