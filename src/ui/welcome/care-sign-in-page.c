/* care-sign-in-page.c — who is sitting down here?
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-sign-in-page.h"
#include "ui/care-page.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-text-shown.h"

struct _CareSignInPage
{
  AdwBin               parent_instance;

  AdwWindowTitle      *title;
  CareBanner          *banner;
  GtkListBox          *list;
  AdwPreferencesGroup *password_group;
  GtkEditable         *password;
  GtkWidget           *enter;

  CareOffice          *office;
  GPtrArray           *accounts; /* CareStaff */
  guint                n_asked;  /* lists on their way */
  char                *chosen;   /* employee number */
  char                *wished;   /* (nullable) chosen before the accounts were there */
};

G_DEFINE_FINAL_TYPE (CareSignInPage, care_sign_in_page, ADW_TYPE_BIN)

static void
signed_in_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareSignInPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;

  gtk_editable_set_text (self->password, "");
  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (care_office_sign_in_finish (CARE_OFFICE (source), result, &error))
    return;

  sentence = care_page_dup_sentence (error);
  care_banner_set_text (self->banner, sentence);
  gtk_widget_grab_focus (GTK_WIDGET (self->password));
}

void
care_sign_in_page_try (CareSignInPage *self,
                       const char     *password)
{
  g_return_if_fail (CARE_IS_SIGN_IN_PAGE (self));

  if (self->chosen == NULL)
    return;
  care_banner_set_text (self->banner, NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  care_office_sign_in_async (self->office, self->chosen, password, signed_in_cb, g_object_ref (self));
}

static void
entered_cb (CareSignInPage *self)
{
  g_autofree char *password = g_strdup (gtk_editable_get_text (self->password));

  care_sign_in_page_try (self, password);
}

static const CareStaff *
find_account (CareSignInPage *self,
              const char     *employee_no)
{
  for (guint i = 0; i < self->accounts->len; i++)
    {
      const CareStaff *staff = self->accounts->pdata[i];

      if (g_strcmp0 (staff->employee_no, employee_no) == 0)
        return staff;
    }

  return NULL;
}

void
care_sign_in_page_choose (CareSignInPage *self,
                          const char     *employee_no)
{
  const CareStaff *staff = find_account (self, employee_no);

  if (staff == NULL)
    {
      g_free (self->wished);
      self->wished = g_strdup (employee_no);
      return;
    }
  g_free (self->chosen);
  self->chosen = g_strdup (employee_no);
  care_banner_set_text (self->banner, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->password_group), staff->password != NULL);
  if (staff->password == NULL)
    {
      care_sign_in_page_try (self, NULL);
      return;
    }

  care_text_shown_on_group (self->password_group, staff->name, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->password));
}

static void
row_activated_cb (CareSignInPage *self,
                  GtkListBoxRow  *row)
{
  const CareStaff *staff = self->accounts->pdata[gtk_list_box_row_get_index (row)];

  care_sign_in_page_choose (self, staff->employee_no);
}

static GtkWidget *
new_row (const CareStaff *staff)
{
  GtkWidget *row = adw_action_row_new ();
  /* Translators: employee number and role of a person. */
  g_autofree char *about = g_strdup_printf (_("%1$s · %2$s"), staff->employee_no,
                                            care_role_get_label (staff->role));

  care_text_shown_below (ADW_ACTION_ROW (row), staff->name, about);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), adw_avatar_new (32, staff->name, FALSE));
  if (staff->password != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               gtk_image_new_from_icon_name ("dialog-password-symbolic"));

  return row;
}

static void
fill (CareSignInPage *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < self->accounts->len; i++)
    gtk_list_box_append (self->list, new_row (self->accounts->pdata[i]));

  /* A studio of one person with a password: only that is asked. */
  if (self->accounts->len == 1 && ((CareStaff *) self->accounts->pdata[0])->password != NULL)
    care_sign_in_page_choose (self, ((CareStaff *) self->accounts->pdata[0])->employee_no);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* ---- object --------------------------------------------------------------------- */

static void
care_sign_in_page_dispose (GObject *object)
{
  CareSignInPage *self = CARE_SIGN_IN_PAGE (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->accounts, g_ptr_array_unref);
  g_clear_pointer (&self->chosen, g_free);
  g_clear_pointer (&self->wished, g_free);

  G_OBJECT_CLASS (care_sign_in_page_parent_class)->dispose (object);
}

static void
care_sign_in_page_class_init (CareSignInPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_sign_in_page_dispose;
  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/welcome/care-sign-in-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareSignInPage, title);
  gtk_widget_class_bind_template_child (widget_class, CareSignInPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareSignInPage, list);
  gtk_widget_class_bind_template_child (widget_class, CareSignInPage, password_group);
  gtk_widget_class_bind_template_child (widget_class, CareSignInPage, password);
  gtk_widget_class_bind_template_child (widget_class, CareSignInPage, enter);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
care_sign_in_page_init (CareSignInPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_sign_in_page_new (void)
{
  return g_object_new (CARE_TYPE_SIGN_IN_PAGE, NULL);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareSignInPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) accounts = care_office_list_accounts_finish (result, &error);
  g_autofree char *wished = g_steal_pointer (&self->wished);

  /* Another office, or another list, has been asked for since. */
  if (self->office == NULL || --self->n_asked > 0)
    return;
  if (accounts == NULL)
    {
      care_banner_set_text (self->banner, error->message);
      return;
    }

  g_ptr_array_unref (self->accounts);
  self->accounts = g_steal_pointer (&accounts);
  fill (self);
  if (wished != NULL && find_account (self, wished) != NULL)
    care_sign_in_page_choose (self, wished);
}

void
care_sign_in_page_set_office (CareSignInPage *self,
                              CareOffice     *office)
{
  g_set_object (&self->office, office);
  g_clear_pointer (&self->accounts, g_ptr_array_unref);
  g_clear_pointer (&self->chosen, g_free);
  adw_window_title_set_subtitle (self->title, care_office_get_rules (office)->studio);
  gtk_widget_set_visible (GTK_WIDGET (self->password_group), FALSE);
  care_banner_set_text (self->banner, NULL);

  self->accounts = g_ptr_array_new_with_free_func ((GDestroyNotify) care_staff_unref);
  self->n_asked++;
  care_office_list_accounts_async (office, listed_cb, g_object_ref (self));
}

guint
care_sign_in_page_get_n_people (CareSignInPage *self)
{
  return self->accounts->len;
}

const char *
care_sign_in_page_get_told (CareSignInPage *self)
{
  return care_banner_get_text (self->banner);
}
