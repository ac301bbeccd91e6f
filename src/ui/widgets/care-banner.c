/* care-banner.c — a sentence across the page that stays until it is no longer true
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-banner.h"

#include "care-text-shown.h"

struct _CareBanner
{
  AdwBin     parent_instance;

  GtkWidget *revealer;
  GtkWidget *label;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (CareBanner, care_banner, ADW_TYPE_BIN)

static void
care_banner_class_init (CareBannerClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "carebanner");
}

static void
care_banner_init (CareBanner *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_hexpand (self->label, TRUE);
  self->button = gtk_button_new ();
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->button, FALSE);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_box_append (GTK_BOX (box), self->button);
  gtk_widget_add_css_class (box, "care-banner");

  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), box);
  /* Hidden as well as unrevealed: nobody tabs into what is not there. */
  gtk_widget_set_visible (self->revealer, FALSE);
  adw_bin_set_child (ADW_BIN (self), self->revealer);
}

GtkWidget *
care_banner_new (void)
{
  return g_object_new (CARE_TYPE_BANNER, NULL);
}

void
care_banner_set_text (CareBanner *self,
                      const char *sentence)
{
  gboolean is_shown = sentence != NULL && *sentence != '\0';

  if (is_shown)
    gtk_label_set_text (GTK_LABEL (self->label), sentence);
  gtk_widget_set_visible (self->revealer, is_shown);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), is_shown);
}

const char *
care_banner_get_text (CareBanner *self)
{
  return gtk_widget_get_visible (self->revealer) ? gtk_label_get_text (GTK_LABEL (self->label)) : NULL;
}

void
care_banner_set_action (CareBanner *self,
                        const char *label,
                        const char *action)
{
  g_autoptr(GVariant) target = NULL;
  g_autofree char *name = NULL;

  gtk_widget_set_visible (self->button, label != NULL);
  if (label == NULL || !g_action_parse_detailed_name (action, &name, &target, NULL))
    return;
  gtk_button_set_label (GTK_BUTTON (self->button), label);
  /* The target first: an action that wants one warns of a button without it. */
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), name);
  care_text_shown_to_reader (self->button, label);
}
