/* care-complaint-edit-page.c — writing a complaint down, while the customer speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-edit-page.h"
#include "care-complaint-fields.h"
#include "care-complaint-marks.h"
#include "care-complaint-view.h"
#include "care-tips-pane.h"
#include "domain/care-complaint-severity.h"
#include "model/care-complaint-draft.h"
#include "model/care-step-prefill.h"
#include "ui/widgets/care-banner.h"

/* Unsaved words reach the file this long after the first of them. */
#define DRAFT_SECONDS 1

/* How grave it looks is asked when typing pauses. */
#define PAUSE_MILLISECONDS 400

struct _CareComplaintEditPage
{
  CarePage             parent_instance;

  CareBanner          *banner;
  AdwBin              *holder;
  GtkLabel            *severity;
  GtkBox              *side;
  GtkLabel            *remark;

  CareComplaintDesk   *desk;
  CareComplaintFile   *file;      /* (nullable) of the draft, or the empty one of a new complaint */
  CareComplaint       *entered;   /* (nullable) what is in the form */
  CareComplaintFields *fields;    /* (nullable) borrowed */
  CareComplaintHouse   house;
  gint64               id;        /* of the draft on file; 0: a new complaint */
  gint64               customer_id;
  CareSeverity         suggested;
  CareComplaintChange *taking;    /* (nullable) */
  guint                draft_id;  /* timeout */
  guint                pause_id;  /* timeout */
  gboolean             is_dirty;
};

G_DEFINE_FINAL_TYPE (CareComplaintEditPage, care_complaint_edit_page, CARE_TYPE_PAGE)

/* The order of the paper form. */
static const struct
{
  const char *title;
  const char *names;
} groups[] = {
  { N_("Who complains"), "complainant phone relation way told_at from_department" },
  { N_("What happened"), "subject told_when told_where told_who told_why told_how content" },
  { N_("About whom"), "stage stage_on department accused_id" },
  { N_("What the customer wants"), "remedies_asked remedy_asked amount_asked no_remedy" },
  { N_("How grave, and what next"),
    "category severity severity_reason reply_by immediate_action assessment" },
};

/* ---- drafts ------------------------------------------------------------------------- */

static void
keep_draft (CareComplaintEditPage *self)
{
  g_autofree char *draft = NULL;

  g_clear_handle_id (&self->draft_id, g_source_remove);
  if (!self->is_dirty || self->entered == NULL)
    return;

  self->is_dirty = FALSE;
  draft = care_complaint_draft_write (self->entered);
  care_complaint_desk_keep_draft (self->desk, self->id, draft);
}

static gboolean
draft_due_cb (gpointer data)
{
  CareComplaintEditPage *self = data;

  self->draft_id = 0;
  keep_draft (self);

  return G_SOURCE_REMOVE;
}

/* ---- how grave it looks ------------------------------------------------------------- */

static void
show_suggestion (CareComplaintEditPage *self,
                 CareSeverity           severity,
                 guint                  grounds)
{
  g_autofree char *level = care_complaint_marks_dup_severity (severity);
  g_autofree char *why = care_severity_describe_grounds (grounds);
  /* Translators: %s is a level: Minor, General, Major. */
  g_autofree char *head = g_strdup_printf (_("Looks like: %s"), level);
  g_autofree char *text = why != NULL ? g_strconcat (head, "\n", why, NULL) : g_strdup (head);

  gtk_label_set_text (self->severity, text);
  if (severity == CARE_SEVERITY_MAJOR)
    gtk_widget_add_css_class (GTK_WIDGET (self->severity), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->severity), "error");
}

/* The suggestion is taken over until somebody chose another level. */
static void
suggested_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareComplaintEditPage) self = data;
  CareSeverity severity = CARE_SEVERITY_NONE;
  guint grounds = 0;

  if (self->desk == NULL ||
      !care_complaint_desk_suggest_finish (self->desk, result, &severity, &grounds, NULL) ||
      self->fields == NULL)
    return;

  show_suggestion (self, severity, grounds);
  if (self->entered->severity == self->suggested && severity != self->entered->severity)
    care_complaint_fields_type (self->fields, "severity", care_severity_get_nick (severity));
  self->suggested = severity;
}

static gboolean
pause_cb (gpointer data)
{
  CareComplaintEditPage *self = data;
  g_autoptr(CareComplaint) copy = care_complaint_copy (self->entered);

  self->pause_id = 0;
  care_complaint_desk_suggest_async (self->desk, copy, suggested_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static void
typed_cb (CareComplaintEditPage *self)
{
  CareDepartment usual;

  care_complaint_fields_read (self->fields, self->entered);
  usual = care_complaint_category_get_department (self->entered->category);
  if (self->entered->department == CARE_DEPARTMENT_NONE && usual != CARE_DEPARTMENT_NONE)
    care_complaint_fields_type (self->fields, "department", care_department_get_nick (usual));
  self->is_dirty = TRUE;
  gtk_label_set_text (self->remark, "");
  if (self->draft_id == 0)
    self->draft_id = g_timeout_add_seconds (DRAFT_SECONDS, draft_due_cb, self);
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->pause_id = g_timeout_add (PAUSE_MILLISECONDS, pause_cb, self);
}

/* ---- the form ----------------------------------------------------------------------- */

static void
show_side (CareComplaintEditPage *self)
{
  GtkWidget *child;
  GtkWidget *earlier = care_complaint_view_new_earlier (self->file, self->house.zone);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->side))) != NULL)
    gtk_box_remove (self->side, child);
  if (earlier != NULL)
    gtk_box_append (self->side, earlier);
  gtk_box_append (self->side, care_tips_pane_new (CARE_TIP_RECEIVING));
}

static void
show_form (CareComplaintEditPage *self)
{
  self->fields = CARE_COMPLAINT_FIELDS (care_complaint_fields_new (&self->house));
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    care_complaint_fields_add (self->fields, _(groups[i].title), groups[i].names);
  care_complaint_fields_show (self->fields, self->entered);
  g_signal_connect_swapped (self->fields, "typed", G_CALLBACK (typed_cb), self);
  adw_bin_set_child (self->holder, GTK_WIDGET (self->fields));
  show_side (self);
  gtk_label_set_text (self->remark, "");
  gtk_label_set_text (self->severity, _("How grave it is becomes clear while you write."));
  self->suggested = CARE_SEVERITY_NONE;
  self->is_dirty = FALSE;
  care_complaint_fields_take_focus (self->fields, self->entered->complainant != NULL ? "subject" : NULL);
}

static void
begin (CareComplaintEditPage *self,
       CareComplaint         *entered)
{
  CareOffice *office = care_complaint_desk_get_office (self->desk);
  g_autofree char *title = self->id != 0
    ? g_strdup_printf (_("Complaint %s"), self->file->complaint->complaint_no)
    : g_strdup (_("New complaint"));

  g_clear_pointer (&self->entered, care_complaint_unref);
  self->entered = care_complaint_copy (entered);
  g_clear_pointer (&self->house.staff, g_ptr_array_unref);
  self->house.staff = care_complaint_view_list_people (self->file);
  self->house.zone = care_office_get_rules (office)->zone;
  self->house.today = care_office_get_today (office);
  care_page_set_title (CARE_PAGE (self), title);
  show_form (self);
}

/* What the draft does not say, the couple's file may. */
static CareComplaint *
complete_draft (CareComplaintEditPage *self,
                const CareComplaint   *known)
{
  CareOffice *office = care_complaint_desk_get_office (self->desk);
  CareComplaint *entered = care_complaint_copy (self->file->complaint);
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  care_step_prefill (entered, CARE_MOVE_REGISTER, self->file, care_office_get_rules (office),
                     care_clock_get_now (care_office_get_clock (office)),
                     care_office_get_actor (office).staff_id);
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].part == CARE_COMPLAINT_PART_REGISTER && !care_complaint_field_is_set (&fields[i], entered))
      care_complaint_field_copy (&fields[i], known, entered);

  return entered;
}

/* The words of somebody who was interrupted are not lost when another customer calls. */
static void
show_draft (CareComplaintEditPage *self)
{
  const char *draft = self->file->draft;

  care_banner_set_action (self->banner, NULL, NULL);
  care_banner_set_text (self->banner, NULL);
  if (draft == NULL)
    return;
  if (self->customer_id != 0)
    {
      care_banner_set_action (self->banner, _("Go on with it"), "complaint.take-draft");
      care_banner_set_text (self->banner, _("There is a draft of another complaint."));
      return;
    }

  care_complaint_draft_take (self->entered, draft);
  care_complaint_fields_show (self->fields, self->entered);
  care_banner_set_text (self->banner, _("This is your draft; it has not been registered yet."));
}

static void
prefilled_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareComplaintEditPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareComplaint) known = NULL;
  g_autoptr(CareComplaint) entered = NULL;

  if (self->desk == NULL)
    return;
  known = care_complaint_desk_prefill_finish (self->desk, result, &error);
  if (known == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  entered = self->id != 0 ? complete_draft (self, known) : care_complaint_ref (known);
  begin (self, entered);
  show_draft (self);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareComplaintEditPage) self = data;
  g_autoptr(GError) error = NULL;
  CareComplaintFile *file;

  if (self->desk == NULL)
    return;
  file = care_complaint_desk_load_finish (self->desk, result, &error);
  if (file == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  g_clear_pointer (&self->file, care_complaint_file_unref);
  self->file = file;
  care_complaint_desk_prefill_async (self->desk,
                                     self->id != 0 ? file->complaint->customer_id : self->customer_id,
                                     self->id != 0 ? file->complaint->order_id : 0, prefilled_cb,
                                     g_object_ref (self));
}

static void
care_complaint_edit_page_arrive (CarePage *page,
                                 gint64    subject)
{
  CareComplaintEditPage *self = CARE_COMPLAINT_EDIT_PAGE (page);

  self->id = MAX (subject, 0);
  self->customer_id = subject < 0 ? -subject : 0;
  self->fields = NULL;
  adw_bin_set_child (self->holder, NULL);
  care_complaint_desk_load_async (self->desk, self->id, loaded_cb, g_object_ref (self));
}

static void
care_complaint_edit_page_leave (CarePage *page)
{
  CareComplaintEditPage *self = CARE_COMPLAINT_EDIT_PAGE (page);

  g_clear_handle_id (&self->pause_id, g_source_remove);
  keep_draft (self);
}

/* ---- registering -------------------------------------------------------------------- */

static void
tell_registered (CareComplaintEditPage *self,
                 const CareComplaint   *complaint)
{
  g_autofree char *by = care_civil_to_iso (care_moment_to_civil (complaint->reply_by, self->house.zone));
  g_autofree char *sentence = NULL;

  if (by != NULL)
    g_strdelimit (by, "T", ' ');
  /* Translators: the number of a complaint, and by when the customer is answered. */
  sentence = g_strdup_printf (_("Registered as %1$s. Tell the customer: an answer by %2$s."),
                              complaint->complaint_no, by != NULL ? by : "–");
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
registered_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr(CareComplaintEditPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareComplaintChange) change = g_steal_pointer (&self->taking);
  g_autofree char *sentence = NULL;

  if (self->desk == NULL || change == NULL)
    return;
  if (!care_complaint_desk_take_finish (self->desk, result, &error))
    {
      sentence = care_page_dup_sentence (error);
      gtk_label_set_text (self->remark, sentence);
      care_complaint_fields_mark (self->fields, (const char *const *) change->missing);
      return;
    }

  care_complaint_desk_keep_draft (self->desk, self->id, NULL);
  g_clear_pointer (&self->entered, care_complaint_unref);
  self->fields = NULL;
  adw_bin_set_child (self->holder, NULL);
  tell_registered (self, change->after);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.finish-complaint", "x", change->after->id);
}

static void
register_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  CareComplaintEditPage *self = CARE_COMPLAINT_EDIT_PAGE (widget);

  if (self->fields == NULL || self->taking != NULL)
    return;
  /* An input method's unfinished letters belong to the field. */
  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
  if (!care_complaint_fields_read (self->fields, self->entered))
    return;

  g_clear_handle_id (&self->draft_id, g_source_remove);
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->taking = care_complaint_desk_new_change (self->desk, self->id,
                                                 self->id != 0 ? CARE_MOVE_REGISTER : CARE_MOVE_NEW);
  self->taking->entered = care_complaint_copy (self->entered);
  care_complaint_desk_register_async (self->desk, self->taking, registered_cb, g_object_ref (self));
}

static void
leave_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
take_draft_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  CareComplaintEditPage *self = CARE_COMPLAINT_EDIT_PAGE (widget);

  self->customer_id = 0;
  if (self->fields != NULL)
    show_draft (self);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_complaint_edit_page_dispose (GObject *object)
{
  CareComplaintEditPage *self = CARE_COMPLAINT_EDIT_PAGE (object);

  if (self->desk != NULL)
    keep_draft (self);
  g_clear_handle_id (&self->draft_id, g_source_remove);
  g_clear_handle_id (&self->pause_id, g_source_remove);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->file, care_complaint_file_unref);
  g_clear_pointer (&self->entered, care_complaint_unref);
  g_clear_pointer (&self->taking, care_complaint_change_unref);
  g_clear_pointer (&self->house.staff, g_ptr_array_unref);

  G_OBJECT_CLASS (care_complaint_edit_page_parent_class)->dispose (object);
}

static void
care_complaint_edit_page_class_init (CareComplaintEditPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_complaint_edit_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_complaint_edit_page_arrive;
  CARE_PAGE_CLASS (klass)->leave = care_complaint_edit_page_leave;
  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/studio/CustomerCare/ui/complaint/"
                                               "care-complaint-edit-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareComplaintEditPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintEditPage, holder);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintEditPage, severity);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintEditPage, side);
  gtk_widget_class_bind_template_child (widget_class, CareComplaintEditPage, remark);
  gtk_widget_class_install_action (widget_class, "complaint.register", NULL, register_cb);
  gtk_widget_class_install_action (widget_class, "complaint.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "complaint.take-draft", NULL, take_draft_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "complaint.register",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK,
                                       "complaint.register", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "complaint.leave", NULL);
}

static void
care_complaint_edit_page_init (CareComplaintEditPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_complaint_edit_page_new (CareComplaintDesk *desk)
{
  CareComplaintEditPage *self = g_object_new (CARE_TYPE_COMPLAINT_EDIT_PAGE, NULL);

  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}

gboolean
care_complaint_edit_page_is_ready (CareComplaintEditPage *self)
{
  return self->fields != NULL;
}

void
care_complaint_edit_page_type (CareComplaintEditPage *self,
                               const char            *field,
                               const char            *words)
{
  g_return_if_fail (self->fields != NULL);

  care_complaint_fields_type (self->fields, field, words);
}

const char *
care_complaint_edit_page_get_told (CareComplaintEditPage *self)
{
  return care_banner_get_text (self->banner);
}
