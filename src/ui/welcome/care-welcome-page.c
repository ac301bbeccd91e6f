/* care-welcome-page.c — the first thing somebody sees: start a studio, or open one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-welcome-page.h"
#include "model/care-office-start.h"
#include "ui/care-page.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

struct _CareWelcomePage
{
  AdwBin         parent_instance;

  GtkStack      *stack;
  CareBanner    *banner;
  AdwStatusPage *status;
  GtkWidget     *back;
  GtkWidget     *found;
  GtkEditable   *studio;
  GtkEditable   *name;
  GtkEditable   *employee_no;
  GtkEditable   *password;

  CareClock     *clock;
  char          *path;   /* of the file being founded */
};

enum
{
  OPEN_FILE,
  FOUNDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareWelcomePage, care_welcome_page, ADW_TYPE_BIN)

static void
show_part (CareWelcomePage *self,
           const char      *part)
{
  care_banner_set_text (self->banner, NULL);
  gtk_stack_set_visible_child_name (self->stack, part);
  gtk_widget_set_visible (self->back, g_str_equal (part, "form"));
}

/* ---- starting a studio ---------------------------------------------------------- */

static gboolean
is_complete (CareWelcomePage *self)
{
  return *gtk_editable_get_text (self->studio) != '\0' &&
         *gtk_editable_get_text (self->name) != '\0' &&
         *gtk_editable_get_text (self->employee_no) != '\0';
}

static void
changed_cb (CareWelcomePage *self)
{
  gtk_widget_set_sensitive (self->found, is_complete (self));
}

static void
founded_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(CareWelcomePage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = care_office_start_finish (result, &error);

  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), TRUE);
  if (office == NULL)
    {
      care_welcome_page_tell_error (self, error);
      return;
    }

  gtk_editable_set_text (self->password, "");
  show_part (self, "choices");
  g_signal_emit (self, signals[FOUNDED], 0, office, self->path);
}

static void
begin (CareWelcomePage *self,
       char            *path,
       const char      *sentence)
{
  g_free (self->path);
  self->path = path;
  care_banner_set_text (self->banner, sentence);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), FALSE);
}

static void
found_cb (CareWelcomePage *self)
{
  if (!is_complete (self))
    return;

  begin (self, care_office_start_dup_path (), NULL);
  care_office_start_found_async (self->path, gtk_editable_get_text (self->studio),
                                 gtk_editable_get_text (self->employee_no),
                                 gtk_editable_get_text (self->name),
                                 gtk_editable_get_text (self->password), self->clock, founded_cb,
                                 g_object_ref (self));
}

/* ---- the three choices ---------------------------------------------------------- */

static void
show_form_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  CareWelcomePage *self = CARE_WELCOME_PAGE (widget);

  show_part (self, "form");
  gtk_widget_grab_focus (GTK_WIDGET (self->studio));
}

static void
open_sample_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  CareWelcomePage *self = CARE_WELCOME_PAGE (widget);

  begin (self, care_office_start_dup_sample_path (), _("Preparing the sample studio…"));
  care_office_start_sample_async (self->clock, founded_cb, g_object_ref (self));
}

static void
show_choices_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  show_part (CARE_WELCOME_PAGE (widget), "choices");
}

static void
file_chosen_cb (const char *path,
                gpointer    data)
{
  g_autoptr(CareWelcomePage) self = data;

  if (path != NULL)
    g_signal_emit (self, signals[OPEN_FILE], 0, path);
}

static void
open_file_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  static const char * const patterns[] = { "*.db", NULL };

  care_choose_file (widget, _("Open a studio"), _("Studio files"), patterns, file_chosen_cb,
                    g_object_ref (widget));
}

/* ---- object --------------------------------------------------------------------- */

static void
care_welcome_page_dispose (GObject *object)
{
  CareWelcomePage *self = CARE_WELCOME_PAGE (object);

  g_clear_object (&self->clock);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (care_welcome_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/welcome/care-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, stack);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, status);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, back);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, found);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, studio);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, name);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, employee_no);
  gtk_widget_class_bind_template_child (widget_class, CareWelcomePage, password);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
}

static void
care_welcome_page_class_init (CareWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_welcome_page_dispose;
  g_type_ensure (CARE_TYPE_BANNER);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "welcome.show-form", NULL, show_form_cb);
  gtk_widget_class_install_action (widget_class, "welcome.show-choices", NULL, show_choices_cb);
  gtk_widget_class_install_action (widget_class, "welcome.open-sample", NULL, open_sample_cb);
  gtk_widget_class_install_action (widget_class, "welcome.open-file", NULL, open_file_cb);

  signals[OPEN_FILE] = g_signal_new ("open-file", CARE_TYPE_WELCOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[FOUNDED] = g_signal_new ("founded", CARE_TYPE_WELCOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 2, CARE_TYPE_OFFICE, G_TYPE_STRING);
}

static void
care_welcome_page_init (CareWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_on_status (self->status, _("Whom to call today, what to say, and everything the "
                                             "couples told us: in one place."));
}

GtkWidget *
care_welcome_page_new (CareClock *clock)
{
  CareWelcomePage *self = g_object_new (CARE_TYPE_WELCOME_PAGE, NULL);

  self->clock = g_object_ref (clock);

  return GTK_WIDGET (self);
}

void
care_welcome_page_tell_error (CareWelcomePage *self,
                              const GError    *error)
{
  g_autofree char *sentence = care_page_dup_sentence (error);

  care_banner_set_text (self->banner, sentence);
}

const char *
care_welcome_page_get_told (CareWelcomePage *self)
{
  return care_banner_get_text (self->banner);
}
