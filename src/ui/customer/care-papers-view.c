/* care-papers-view.c — the surveys and documents of a couple as a card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-view.h"
#include "care-papers-view.h"
#include "domain/care-document.h"
#include "domain/care-survey.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

static GtkWidget *
new_row (const char *title,
         const char *below,
         const char *action,
         gint64      id)
{
  GtkWidget *row = adw_action_row_new ();

  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), g_variant_new_int64 (id));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static GtkWidget *
new_survey (const CareSurvey *survey)
{
  int mean = care_survey_get_mean (survey);
  g_autofree char *day = care_day_to_iso (survey->asked_on);
  g_autofree char *title = mean > 0 ? g_strdup_printf (_("Survey: %d.%d of 5"), mean / 10, mean % 10)
                                    : g_strdup (_("Survey"));
  g_autofree char *below = g_strconcat (day, survey->suggestion != NULL ? " · " : "",
                                        survey->suggestion, NULL);

  return new_row (title, below, "customer.survey", survey->id);
}

static GtkWidget *
new_document (const CareDocument *document)
{
  g_autofree char *name = care_document_dup_name (document);
  g_autofree char *title = g_strdup_printf ("%s: %s", care_document_kind_get_label (document->kind), name);
  GtkWidget *row = new_row (title, document->note, "customer.open-document", document->id);
  GtkWidget *edit = gtk_button_new_from_icon_name ("document-edit-symbolic");

  gtk_widget_set_tooltip_text (edit, _("Edit Note of This Document"));
  care_text_shown_to_reader (edit, _("Edit Note of This Document"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (edit), "customer.document");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (edit), g_variant_new_int64 (document->id));
  gtk_widget_set_valign (edit, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (edit, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), edit);

  return row;
}

static void
add_button (GtkWidget  *buttons,
            const char *label,
            const char *action,
            GVariant   *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  care_wrap_box_append (CARE_WRAP_BOX (buttons), button);
}

GtkWidget *
care_papers_view_new (const CareCustomerFile *file)
{
  GtkWidget *card = care_customer_view_new_card (_("Surveys and Documents"));
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *buttons = care_wrap_box_new (6);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  care_text_shown_to_reader (list, _("Surveys and Documents"));
  for (guint i = 0; i < file->surveys->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_survey (file->surveys->pdata[i]));
  for (guint i = 0; i < file->documents->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_document (file->documents->pdata[i]));
  gtk_widget_set_visible (list, file->surveys->len + file->documents->len > 0);
  add_button (buttons, _("Survey…"), "customer.survey", g_variant_new_int64 (0));
  add_button (buttons, _("File…"), "customer.add-file", NULL);
  add_button (buttons, _("Recording or other reference…"), "customer.document", g_variant_new_int64 (0));
  gtk_box_append (GTK_BOX (card), list);
  gtk_box_append (GTK_BOX (card), buttons);

  return card;
}
