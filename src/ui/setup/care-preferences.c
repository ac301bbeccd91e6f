/* care-preferences.c — the studio's settings, and one's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-preferences.h"
#include "model/care-setup-desk.h"
#include "ui/care-habits.h"
#include "ui/care-page.h"
#include "ui/widgets/care-text-shown.h"

struct _CarePreferences
{
  AdwPreferencesWindow  parent_instance;

  GtkWidget            *studio_group;
  GtkWidget            *call_group;
  GtkEditable          *studio;
  GtkEditable          *address;
  GtkEditable          *tel;
  GtkEditable          *hours;
  AdwComboRow          *language;
  GtkSwitch            *recording;
  GtkEditable          *password;
  GtkWidget            *no_password;
  AdwComboRow          *style;

  CareOffice           *office;
  GSettings            *habits;
  gboolean              is_ready; /* what changes from now on is the person's doing */
};

G_DEFINE_FINAL_TYPE (CarePreferences, care_preferences, ADW_TYPE_PREFERENCES_WINDOW)

static void
tell (CarePreferences *self,
      const char      *sentence)
{
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), care_text_shown_in_toast (sentence));
}

static void
tell_error (CarePreferences *self,
            const GError    *error)
{
  g_autofree char *sentence = care_page_dup_sentence (error);

  tell (self, sentence);
}

/* ---- the studio's -------------------------------------------------------------------- */

static void
put_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      data)
{
  g_autoptr(CarePreferences) self = data;
  g_autoptr(GError) error = NULL;

  if (!care_setup_put_finish (result, &error) && self->office != NULL)
    tell_error (self, error);
}

static void
put (CarePreferences *self,
     CareSetup        setting,
     const char      *value)
{
  if (self->is_ready)
    care_setup_put_async (self->office, setting, value, put_cb, g_object_ref (self));
}

static void
applied_cb (CarePreferences *self,
            GtkEditable     *row)
{
  CareSetup setting = CARE_SETUP_STUDIO;

  if (row == self->address)
    setting = CARE_SETUP_ADDRESS;
  else if (row == self->tel)
    setting = CARE_SETUP_TEL;
  else if (row == self->hours)
    setting = CARE_SETUP_HOURS;
  put (self, setting, gtk_editable_get_text (row));
}

static void
language_cb (CarePreferences *self)
{
  guint chosen = adw_combo_row_get_selected (self->language);

  if (chosen < CARE_N_LANGUAGES)
    put (self, CARE_SETUP_LANGUAGE, care_language_get_nick ((CareLanguage) chosen));
}

static void
recording_cb (CarePreferences *self)
{
  put (self, CARE_SETUP_RECORDING, gtk_switch_get_active (self->recording) ? "1" : "0");
}

/* ---- one's own ------------------------------------------------------------------------ */

static void
show_password (CarePreferences *self)
{
  const CareStaff *me = care_office_get_me (self->office);

  gtk_widget_set_visible (self->no_password, me != NULL && me->password != NULL);
}

static void
password_set_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr(CarePreferences) self = data;
  g_autoptr(GError) error = NULL;
  const CareStaff *me = care_office_get_me (CARE_OFFICE (source));

  if (!care_office_set_password_finish (CARE_OFFICE (source), result, &error))
    {
      tell_error (self, error);
      return;
    }

  tell (self, me != NULL && me->password != NULL ? _("Your password is set") : _("Your password is removed"));
  gtk_editable_set_text (self->password, "");
  show_password (self);
}

static void
set_password (CarePreferences *self,
              const char      *password)
{
  care_office_set_password_async (self->office, password, password_set_cb, g_object_ref (self));
}

static void
password_cb (CarePreferences *self)
{
  g_autofree char *password = g_strdup (gtk_editable_get_text (self->password));

  if (*password != '\0')
    set_password (self, password);
}

static void
remove_cb (CarePreferences *self)
{
  set_password (self, NULL);
}

void
care_preferences_apply_style (GSettings *habits)
{
  static const AdwColorScheme schemes[] = {
    ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK,
  };

  if (habits != NULL)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                        schemes[g_settings_get_enum (habits, "color-scheme")]);
}

static void
style_cb (CarePreferences *self)
{
  if (!self->is_ready || self->habits == NULL)
    return;
  g_settings_set_enum (self->habits, "color-scheme", (int) adw_combo_row_get_selected (self->style));
  care_preferences_apply_style (self->habits);
}

/* ---- object ------------------------------------------------------------------------------ */

static void
fill_text (CarePreferences *self,
           GtkEditable     *row,
           CareSetup        setting)
{
  const char *text = care_setup_get (self->office, setting);

  gtk_editable_set_text (row, text != NULL ? text : "");
}

static void
fill (CarePreferences *self)
{
  g_autoptr(GtkStringList) languages = gtk_string_list_new (NULL);
  gboolean may_change = care_setup_may_change (self->office);

  for (int i = 0; i < CARE_N_LANGUAGES; i++)
    gtk_string_list_append (languages, care_language_get_label ((CareLanguage) i));
  adw_combo_row_set_model (self->language, G_LIST_MODEL (languages));
  adw_combo_row_set_selected (self->language, care_office_get_rules (self->office)->language);
  fill_text (self, self->studio, CARE_SETUP_STUDIO);
  fill_text (self, self->address, CARE_SETUP_ADDRESS);
  fill_text (self, self->tel, CARE_SETUP_TEL);
  fill_text (self, self->hours, CARE_SETUP_HOURS);
  gtk_switch_set_active (self->recording, care_office_get_rules (self->office)->recording_on);
  gtk_widget_set_sensitive (self->studio_group, may_change);
  gtk_widget_set_sensitive (self->call_group, may_change);
  if (self->habits != NULL)
    adw_combo_row_set_selected (self->style, (guint) g_settings_get_enum (self->habits, "color-scheme"));
  show_password (self);
}

static void
care_preferences_dispose (GObject *object)
{
  CarePreferences *self = CARE_PREFERENCES (object);

  self->is_ready = FALSE;
  g_clear_object (&self->office);
  g_clear_object (&self->habits);

  G_OBJECT_CLASS (care_preferences_parent_class)->dispose (object);
}

static void
care_preferences_class_init (CarePreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_preferences_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/setup/care-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, studio_group);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, call_group);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, studio);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, address);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, tel);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, hours);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, language);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, recording);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, password);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, no_password);
  gtk_widget_class_bind_template_child (widget_class, CarePreferences, style);
  gtk_widget_class_bind_template_callback (widget_class, applied_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_cb);
  gtk_widget_class_bind_template_callback (widget_class, recording_cb);
  gtk_widget_class_bind_template_callback (widget_class, password_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, style_cb);
}

static void
care_preferences_init (CarePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->habits = care_habits_new ();
}

GtkWidget *
care_preferences_new (GtkWindow  *parent,
                      CareOffice *office)
{
  CarePreferences *self = g_object_new (CARE_TYPE_PREFERENCES, "transient-for", parent, NULL);

  self->office = g_object_ref (office);
  fill (self);
  self->is_ready = TRUE;

  return GTK_WIDGET (self);
}
