/* care-person-page.c — somebody of the team: who they are, days off, password
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-days-off.h"
#include "care-person-form.h"
#include "care-person-page.h"
#include "model/care-team-board.h"
#include "model/care-team.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-text-shown.h"

struct _CarePersonPage
{
  CarePage        parent_instance;

  CareBanner     *banner;
  CarePersonForm *form;
  CareDaysOff    *days;
  GtkWidget      *account;
  AdwActionRow   *password;
  AdwActionRow   *left;
  GtkButton      *leave;

  CareOffice     *office;
  CareTeamBoard  *board;
  CareStaff      *before;      /* as it is stored */
  CareStaff      *was;         /* as it was before what is being stored */
  CareStaff      *saving;      /* what is being stored */
  CareStaff      *undo;        /* what Undo stores again */
  CareAbsence     undo_day;    /* what Undo marks again; staff_id 0: nothing */
  gboolean        undo_is_off;
  gint64          id;
  gboolean        is_quiet;    /* set by the program, not by the person */
  gboolean        is_dirty;
  gboolean        is_form;     /* the form is being stored: the page is left afterwards */
};

G_DEFINE_FINAL_TYPE (CarePersonPage, care_person_page, CARE_TYPE_PAGE)

/* ---- showing -------------------------------------------------------------------- */

static void
typed_cb (CarePersonPage *self)
{
  if (self->is_quiet)
    return;
  self->is_dirty = TRUE;
  care_banner_set_text (self->banner, NULL);
}

static void
show_account (CarePersonPage *self)
{
  const CareStaff *me = care_office_get_me (self->office);
  gboolean is_me = me != NULL && me->id == self->id;
  const char *verb = self->before->has_left ? _("Is back") : _("Mark as left");

  gtk_widget_set_visible (self->account, self->id != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->password), self->before->role != CARE_ROLE_NONE);
  care_text_shown_below (self->password, _("Password"),
                         self->before->password != NULL
                         ? _("Reset, nothing is asked until a new one is chosen.")
                         : _("None is asked; choosing the name is enough."));
  care_text_shown_below (self->left, self->before->has_left ? _("Has left") : _("Works here"),
                         self->before->has_left ? _("Does not sign in any more.")
                         : is_me ? _("You cannot mark yourself as left.")
                         : _("Who leaves is kept in the records; the customers can be shared out again."));
  gtk_button_set_label (self->leave, verb);
  care_text_shown_to_reader (GTK_WIDGET (self->leave), verb);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.reset-password",
                                 self->before->password != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.toggle-left", self->id != 0 && !is_me);
}

static void
show_person (CarePersonPage *self)
{
  self->is_quiet = TRUE;
  care_page_set_title (CARE_PAGE (self), self->id != 0 ? self->before->name : _("New Person"));
  if (!self->is_dirty)
    care_person_form_fill (self->form, self->before);
  care_days_off_show (self->days, self->board, self->id);
  gtk_widget_set_visible (GTK_WIDGET (self->days), self->id != 0 && !self->before->has_left &&
                                                   self->before->role == CARE_ROLE_SPECIALIST);
  show_account (self);
  self->is_quiet = FALSE;
}

/* ---- loading -------------------------------------------------------------------- */

static CareStaff *
new_person (void)
{
  CareStaff *staff = care_staff_new ();

  staff->role = CARE_ROLE_SPECIALIST;
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->ability = 3;

  return staff;
}

static void
take_board (CarePersonPage *self,
            CareTeamBoard  *board)
{
  const CareStaff *stored = care_team_board_find (board, self->id);
  gboolean is_first = self->before == NULL;

  g_clear_pointer (&self->board, care_team_board_unref);
  self->board = board;
  /* What was typed belongs to the version that was shown: the store refuses it if it is outdated. */
  if (!self->is_dirty || is_first)
    {
      g_clear_pointer (&self->before, care_staff_unref);
      self->before = stored != NULL ? care_staff_copy (stored) : new_person ();
      self->id = self->before->id;
    }
  show_person (self);
  if (is_first)
    care_person_form_take_focus (self->form);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CarePersonPage) self = data;
  g_autoptr(GError) error = NULL;
  CareTeamBoard *board = care_team_board_load_finish (result, &error);

  if (self->office == NULL)
    g_clear_pointer (&board, care_team_board_unref);
  else if (board == NULL)
    care_page_tell_error (CARE_PAGE (self), error);
  else
    take_board (self, board);
}

static void
load (CarePersonPage *self)
{
  care_team_board_load_async (self->office, loaded_cb, g_object_ref (self));
}

static void
changed_cb (CarePersonPage *self,
            guint           topics)
{
  if ((topics & CARE_TOPIC_STAFF) != 0 && self->before != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}

static void
care_person_page_arrive (CarePage *page,
                         gint64    subject)
{
  CarePersonPage *self = CARE_PERSON_PAGE (page);
  gboolean is_kept = self->is_dirty && self->id == subject;

  care_person_form_mark_wrong (self->form, FALSE);
  care_banner_set_text (self->banner, is_kept ? _("This has not been saved yet.") : NULL);
  if (is_kept)
    return;

  self->id = subject;
  self->is_dirty = FALSE;
  g_clear_pointer (&self->before, care_staff_unref);
  load (self);
}

/* ---- storing -------------------------------------------------------------------- */

static void
say_wrong (CarePersonPage *self,
           const GError   *error)
{
  g_autofree char *sentence = care_page_dup_sentence (error);

  care_banner_set_text (self->banner, sentence);
  care_person_form_mark_wrong (self->form, TRUE);
}

static char *
dup_done (const CareStaff *was,
          const CareStaff *is)
{
  if (was->id == 0)
    /* Translators: %s is a person’s name. */
    return g_strdup_printf (_("%s was added"), is->name);
  if (is->has_left && !was->has_left)
    return g_strdup_printf (_("%s is marked as left"), is->name);
  if (!is->has_left && was->has_left)
    return g_strdup_printf (_("%s is back"), is->name);
  if (is->password == NULL && was->password != NULL)
    return g_strdup_printf (_("%s signs in without a password now"), is->name);

  return g_strdup (_("Saved."));
}

/* Undo stores what was there before, as the version after this one. */
static void
take_saved (CarePersonPage *self)
{
  g_autoptr(CareStaff) was = g_steal_pointer (&self->was);
  g_autoptr(CareStaff) saved = g_steal_pointer (&self->saving);

  saved->version++;
  g_clear_pointer (&self->undo, care_staff_unref);
  self->undo_day.staff_id = 0;
  if (was->id != 0)
    {
      was->version = saved->version;
      self->undo = g_steal_pointer (&was);
    }
  /* Somebody else may be shown by now. */
  if (self->before == NULL || self->before->id != saved->id)
    return;
  care_staff_unref (self->before);
  self->before = g_steal_pointer (&saved);
}

static void
show_saved (CarePersonPage *self,
            gboolean        is_form)
{
  if (self->before == NULL)
    return;
  if (!is_form)
    {
      show_person (self);
      return;
    }
  self->is_dirty = FALSE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CarePersonPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  gboolean is_saved = care_team_save_finish (result, &error);
  gboolean is_here;

  if (self->office == NULL)
    return;
  is_here = self->id == self->was->id;
  if (!is_saved)
    {
      /* What was typed stays where it is. */
      g_clear_pointer (&self->was, care_staff_unref);
      g_clear_pointer (&self->saving, care_staff_unref);
      if (is_here)
        say_wrong (self, error);
      else
        care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  sentence = dup_done (self->was, self->saving);
  take_saved (self);
  if (is_here)
    show_saved (self, self->is_form);
  care_page_tell (CARE_PAGE (self), sentence, self->undo != NULL);
}

/* Takes over @staff. */
static void
store (CarePersonPage *self,
       CareStaff      *staff,
       gboolean        is_form)
{
  self->was = care_staff_copy (self->before);
  self->saving = staff;
  self->is_form = is_form;
  care_person_form_mark_wrong (self->form, FALSE);
  care_banner_set_text (self->banner, NULL);
  care_team_save_async (self->office, staff, saved_cb, g_object_ref (self));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CarePersonPage *self = CARE_PERSON_PAGE (widget);
  g_autoptr(CareStaff) staff = NULL;
  g_autoptr(GError) error = NULL;

  if (self->before == NULL || self->saving != NULL)
    return;
  /* An input method's unfinished letters belong to the field. */
  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
  staff = care_person_form_read (self->form, self->before);
  if (care_team_check (staff, &error))
    store (self, g_steal_pointer (&staff), TRUE);
  else
    say_wrong (self, error);
}

static void
entered_cb (CarePersonPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "person.save", NULL);
}

static void
reset_password_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  CarePersonPage *self = CARE_PERSON_PAGE (widget);
  CareStaff *staff;

  if (self->before == NULL || self->saving != NULL)
    return;
  staff = care_staff_copy (self->before);
  g_clear_pointer (&staff->password, g_free);
  store (self, staff, FALSE);
}

static void
toggle_left_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  CarePersonPage *self = CARE_PERSON_PAGE (widget);
  CareStaff *staff;

  if (self->before == NULL || self->saving != NULL)
    return;
  staff = care_staff_copy (self->before);
  staff->has_left = !staff->has_left;
  store (self, staff, FALSE);
}

/* ---- days off ------------------------------------------------------------------- */

static void
day_marked_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr(CarePersonPage) self = data;
  g_autoptr(GError) error = NULL;
  gboolean is_done = care_team_mark_day_finish (result, &error);

  if (self->office == NULL)
    return;
  if (is_done)
    {
      care_page_tell (CARE_PAGE (self), _("The day is noted"), TRUE);
      return;
    }
  self->undo_day.staff_id = 0;
  care_page_tell_error (CARE_PAGE (self), error);
  load (self);
}

static void
day_chosen_cb (CarePersonPage    *self,
               const CareAbsence *absence,
               gboolean           is_off)
{
  const CareAbsence *was = care_team_board_find_absence (self->board, absence->staff_id, absence->day);

  g_clear_pointer (&self->undo, care_staff_unref);
  self->undo_is_off = was != NULL;
  self->undo_day = was != NULL ? *was : *absence;
  care_team_mark_day_async (self->office, absence, is_off, day_marked_cb, g_object_ref (self));
}

/* ---- leaving, and taking back --------------------------------------------------- */

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CARE_PERSON_PAGE (widget)->is_dirty = FALSE;
  gtk_widget_activate_action (widget, "win.back", NULL);
}

/* What was typed waits for whoever comes back. */
static void
leave_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
tell_undone (CarePersonPage *self,
             gboolean        is_done,
             const GError   *error)
{
  if (self->office == NULL)
    return;
  if (is_done)
    care_page_tell (CARE_PAGE (self), _("Taken back"), FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
save_undone_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr(CarePersonPage) self = data;
  g_autoptr(GError) error = NULL;
  gboolean is_done = care_team_save_finish (result, &error);

  tell_undone (self, is_done, error);
}

static void
day_undone_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr(CarePersonPage) self = data;
  g_autoptr(GError) error = NULL;
  gboolean is_done = care_team_mark_day_finish (result, &error);

  tell_undone (self, is_done, error);
}

static void
care_person_page_undo (CarePage *page)
{
  CarePersonPage *self = CARE_PERSON_PAGE (page);
  g_autoptr(CareStaff) staff = g_steal_pointer (&self->undo);

  if (staff != NULL)
    {
      care_team_save_async (self->office, staff, save_undone_cb, g_object_ref (self));
      if (self->before != NULL && self->before->id == staff->id)
        {
          care_staff_unref (self->before);
          self->before = care_staff_copy (staff);
          self->before->version++;
        }
    }
  else if (self->undo_day.staff_id != 0)
    care_team_mark_day_async (self->office, &self->undo_day, self->undo_is_off, day_undone_cb,
                              g_object_ref (self));
  self->undo_day.staff_id = 0;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_person_page_dispose (GObject *object)
{
  CarePersonPage *self = CARE_PERSON_PAGE (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->board, care_team_board_unref);
  g_clear_pointer (&self->before, care_staff_unref);
  g_clear_pointer (&self->was, care_staff_unref);
  g_clear_pointer (&self->saving, care_staff_unref);
  g_clear_pointer (&self->undo, care_staff_unref);

  G_OBJECT_CLASS (care_person_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/office/care-person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, form);
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, days);
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, account);
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, password);
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, left);
  gtk_widget_class_bind_template_child (widget_class, CarePersonPage, leave);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_chosen_cb);
}

static void
care_person_page_class_init (CarePersonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_person_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_person_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_person_page_undo;
  g_type_ensure (CARE_TYPE_BANNER);
  g_type_ensure (CARE_TYPE_DAYS_OFF);
  g_type_ensure (CARE_TYPE_PERSON_FORM);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "person.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "person.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "person.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "person.reset-password", NULL, reset_password_cb);
  gtk_widget_class_install_action (widget_class, "person.toggle-left", NULL, toggle_left_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "person.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "person.leave", NULL);
}

static void
care_person_page_init (CarePersonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_person_page_new (CareOffice *office)
{
  CarePersonPage *self = g_object_new (CARE_TYPE_PERSON_PAGE, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

gboolean
care_person_page_is_ready (CarePersonPage *self)
{
  return self->before != NULL;
}

void
care_person_page_type (CarePersonPage  *self,
                       const CareStaff *staff)
{
  care_person_form_fill (self->form, staff);
}

void
care_person_page_mark_day (CarePersonPage *self,
                           gboolean        tomorrow,
                           guint           choice)
{
  care_days_off_choose (self->days, tomorrow, choice);
}

const char *
care_person_page_get_told (CarePersonPage *self)
{
  return care_banner_get_text (self->banner);
}
