/* care-incoming-page.c — somebody rings the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-incoming-page"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-incoming-page.h"

#include "domain/care-date-words.h"
#include "domain/care-day-words.h"
#include "domain/care-phone.h"
#include "domain/care-text.h"
#include "domain/care-typed-time.h"
#include "ui/queue/care-brief-pane.h"
#include "ui/queue/care-script-view.h"
#include "ui/widgets/care-text-shown.h"

/* What is noted beside the script, in the order of the form. */
typedef enum
{
  NOTE_CALLER,
  NOTE_PHONE,
  NOTE_WHEN,
  NOTE_WHERE,
  NOTE_WHO,
  NOTE_WHAT,
  NOTE_WHY,
  NOTE_HOW,
  N_NOTES
} Note;

struct _CareIncomingPage
{
  CarePage          parent_instance;

  GtkEditable      *search;
  GtkListBox       *found;
  GtkWidget        *stranger;
  GtkWidget        *known;
  GtkLabel         *names;
  CareBriefPane    *brief;
  CareScriptView   *script;
  GtkWidget        *fields[N_NOTES];
  GtkDropDown      *department;
  GtkDropDown      *colleague;
  GtkEditable      *reply_by;
  GtkLabel         *reply_shown;
  GtkLabel         *preview;
  GtkWidget        *save;

  CareIncomingDesk *desk;
  GPtrArray        *colleagues; /* (element-type CareStaff) as in the list, after "nobody" */
  gboolean          is_showing; /* the fields are set, not typed */
  gboolean          is_saving;
};

G_DEFINE_FINAL_TYPE (CareIncomingPage, care_incoming_page, CARE_TYPE_PAGE)

/* ---- what is shown -------------------------------------------------------------------------- */

static void
show_preview (CareIncomingPage *self)
{
  g_autofree char *preview = care_call_desk_dup_preview (care_incoming_desk_get_call (self->desk));
  g_autofree char *sentence = NULL;

  if (preview != NULL && preview[0] != '\0')
    /* Translators: what saving will do, as a list: “case opened · Promised reply 24 Nov”. */
    sentence = g_strdup_printf (_("Will: %s"), preview);
  else
    sentence = g_strdup (_("Answer the questions; saving notes the call."));
  gtk_label_set_text (self->preview, sentence);
}

static void
show_caller (CareIncomingPage *self)
{
  CareBrief *brief = care_call_desk_get_brief (care_incoming_desk_get_call (self->desk));
  gboolean is_known = brief != NULL && brief->customer->id != 0;
  g_autofree char *names = is_known ? care_customer_dup_names (brief->customer) : NULL;

  gtk_widget_set_visible (self->stranger, !is_known);
  gtk_widget_set_visible (self->known, is_known);
  gtk_label_set_text (self->names, names != NULL ? names : "");
  show_preview (self);
}

static GtkWidget *
new_row (const CareCaller *caller)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *phone = care_phone_format (caller->phone);
  g_autofree char *below = g_strdup_printf ("%s · %s", phone != NULL ? phone : "–", caller->customer_no);

  care_text_shown_below (ADW_ACTION_ROW (row), caller->names, below);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static void
found_cb (CareIncomingPage *self)
{
  GPtrArray *found = care_incoming_desk_get_found (self->desk);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->found))) != NULL)
    gtk_list_box_remove (self->found, child);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->found, new_row (found->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->found), found->len > 0);
}

static void
clear_fields (CareIncomingPage *self)
{
  self->is_showing = TRUE;
  for (int i = 0; i < N_NOTES; i++)
    gtk_editable_set_text (GTK_EDITABLE (self->fields[i]), "");
  gtk_editable_set_text (self->search, "");
  gtk_editable_set_text (self->reply_by, "");
  gtk_drop_down_set_selected (self->department, 0);
  gtk_drop_down_set_selected (self->colleague, 0);
  gtk_label_set_text (self->reply_shown, "");
  self->is_showing = FALSE;
}

/* ---- what is noted ---------------------------------------------------------------------------- */

static char **
get_noted (CareIncoming *note,
           Note          which)
{
  switch (which)
    {
    case NOTE_CALLER:
      return &note->caller;
    case NOTE_PHONE:
      return &note->phone;
    case NOTE_WHEN:
      return &note->happened;
    case NOTE_WHERE:
      return &note->place;
    case NOTE_WHO:
      return &note->people;
    case NOTE_WHAT:
      return &note->what;
    case NOTE_WHY:
      return &note->why;
    case NOTE_HOW:
      return &note->how;
    case N_NOTES:
      break;
    }

  g_return_val_if_reached (&note->what);
}

static void
noted_cb (CareIncomingPage *self)
{
  CareIncoming *note = care_incoming_desk_get_note (self->desk);
  CareCivil now = care_office_get_civil (care_incoming_desk_get_office (self->desk));

  if (self->is_showing || note == NULL)
    return;

  for (int i = 0; i < N_NOTES; i++)
    {
      char **noted = get_noted (note, (Note) i);

      g_free (*noted);
      *noted = care_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->fields[i])),
                                CARE_TEXT_NOTE_MAX, CARE_TEXT_LINE, NULL);
    }
  note->reply_by = care_typed_time_read (gtk_editable_get_text (self->reply_by), now);
  care_incoming_desk_noted (self->desk);
}

static void
reply_typed_cb (CareIncomingPage *self)
{
  CareOffice *office = care_incoming_desk_get_office (self->desk);
  CareCivil at = care_typed_time_read (gtk_editable_get_text (self->reply_by),
                                       care_office_get_civil (office));
  g_autofree char *shown = NULL;

  noted_cb (self);
  if (at != CARE_CIVIL_NONE)
    shown = care_civil_dup_short (at, care_office_get_today (office));
  else if (gtk_editable_get_text (self->reply_by)[0] != '\0')
    shown = g_strdup (_("▲ Not an hour to come"));
  gtk_label_set_text (self->reply_shown, shown != NULL ? shown : "");
}

static void
passed_on_cb (CareIncomingPage *self)
{
  CareIncoming *note = care_incoming_desk_get_note (self->desk);
  guint chosen = gtk_drop_down_get_selected (self->colleague);

  if (self->is_showing || note == NULL || self->colleagues == NULL)
    return;

  note->department = (CareDepartment) gtk_drop_down_get_selected (self->department);
  g_clear_pointer (&note->colleague, g_free);
  note->colleague_id = 0;
  if (chosen > 0 && chosen <= self->colleagues->len)
    {
      const CareStaff *staff = self->colleagues->pdata[chosen - 1];

      note->colleague_id = staff->id;
      note->colleague = g_strdup (staff->name);
    }
  care_incoming_desk_noted (self->desk);
}

static void
search_cb (CareIncomingPage *self)
{
  if (!self->is_showing)
    care_incoming_desk_find (self->desk, gtk_editable_get_text (self->search));
}

static void
choose (CareIncomingPage *self,
        guint             position)
{
  GPtrArray *found = care_incoming_desk_get_found (self->desk);

  if (position >= found->len)
    return;

  care_incoming_desk_choose (self->desk, ((CareCaller *) found->pdata[position])->customer_id);
  gtk_widget_set_visible (GTK_WIDGET (self->found), FALSE);
  care_script_view_focus (self->script);
}

static void
row_cb (CareIncomingPage *self,
        GtkListBoxRow    *row)
{
  choose (self, (guint) gtk_list_box_row_get_index (row));
}

/* Enter takes the first that was found. */
static void
search_entered_cb (CareIncomingPage *self)
{
  if (care_incoming_desk_get_found (self->desk)->len > 0)
    choose (self, 0);
  else
    gtk_widget_grab_focus (self->fields[NOTE_CALLER]);
}

static void
another_cb (CareIncomingPage *self)
{
  care_incoming_desk_choose (self->desk, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* ---- verbs ------------------------------------------------------------------------------------ */

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareIncomingPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRecorded) recorded = NULL;
  g_autofree char *done = NULL;
  g_autofree char *sentence = NULL;

  recorded = care_incoming_desk_save_finish (CARE_INCOMING_DESK (source), result, &error);
  self->is_saving = FALSE;
  gtk_widget_set_sensitive (self->save, TRUE);
  if (recorded == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  g_ptr_array_add (recorded->sentences, NULL);
  done = g_strjoinv (" · ", (char **) recorded->sentences->pdata);
  /* Translators: the number of an incoming call, and what was done about it. */
  sentence = done[0] != '\0' ? g_strdup_printf (_("Noted as %1$s: %2$s"), recorded->visit_no, done)
                             : g_strdup_printf (_("Noted as %s."), recorded->visit_no);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
  clear_fields (self);
  care_incoming_desk_begin (self->desk);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
save (CareIncomingPage *self)
{
  if (self->is_saving || care_incoming_desk_get_note (self->desk) == NULL)
    return;
  if (!care_incoming_desk_is_begun (self->desk))
    {
      care_page_tell (CARE_PAGE (self), _("Note first who called, or what about."), FALSE);
      return;
    }

  self->is_saving = TRUE;
  gtk_widget_set_sensitive (self->save, FALSE);
  care_incoming_desk_save_async (self->desk, saved_cb, g_object_ref (self));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  save (CARE_INCOMING_PAGE (widget));
}

/* Single keys belong to the script while nothing is being typed. */
static gboolean
key_cb (CareIncomingPage *self,
        guint             keyval,
        guint             keycode,
        GdkModifierType   state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean is_typing = GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus);

  if ((state & GDK_CONTROL_MASK) != 0)
    {
      if (keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter)
        return FALSE;
      save (self);
      return TRUE;
    }
  if (is_typing || !gtk_widget_is_ancestor (focus != NULL ? focus : GTK_WIDGET (self),
                                            GTK_WIDGET (self->script)))
    return FALSE;
  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    return care_script_view_answer (self->script, keyval - GDK_KEY_0);
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    return care_script_view_go_on (self->script);
  if (keyval == GDK_KEY_BackSpace)
    return care_script_view_go_back (self->script);

  return keyval == GDK_KEY_c && care_script_view_complain (self->script);
}

static void
failed_cb (CareIncomingPage *self,
           const char       *sentence)
{
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

/* ---- object ------------------------------------------------------------------------------------ */

static void
fill_lists (CareIncomingPage *self)
{
  g_autoptr(GtkStringList) departments = gtk_string_list_new (NULL);
  g_autoptr(GtkStringList) colleagues = gtk_string_list_new (NULL);

  gtk_string_list_append (departments, _("Not passed on"));
  for (int i = CARE_DEPARTMENT_NONE + 1; i < CARE_N_DEPARTMENTS; i++)
    gtk_string_list_append (departments, care_department_get_label ((CareDepartment) i));
  gtk_string_list_append (colleagues, _("No message"));
  for (guint i = 0; self->colleagues != NULL && i < self->colleagues->len; i++)
    gtk_string_list_append (colleagues, ((CareStaff *) self->colleagues->pdata[i])->name);

  self->is_showing = TRUE;
  gtk_drop_down_set_model (self->department, G_LIST_MODEL (departments));
  gtk_drop_down_set_model (self->colleague, G_LIST_MODEL (colleagues));
  self->is_showing = FALSE;
}

static void
seated_cb (CareIncomingPage *self)
{
  g_clear_pointer (&self->colleagues, g_ptr_array_unref);
  self->colleagues = g_ptr_array_ref (care_incoming_desk_get_colleagues (self->desk));
  fill_lists (self);
}

static void
care_incoming_page_arrive (CarePage *page,
                           gint64    subject)
{
  CareIncomingPage *self = CARE_INCOMING_PAGE (page);

  if (care_incoming_desk_get_note (self->desk) == NULL)
    care_incoming_desk_begin (self->desk);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
care_incoming_page_dispose (GObject *object)
{
  CareIncomingPage *self = CARE_INCOMING_PAGE (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->colleagues, g_ptr_array_unref);

  G_OBJECT_CLASS (care_incoming_page_parent_class)->dispose (object);
}

static void
bind_fields (GtkWidgetClass *klass)
{
  static const char * const names[N_NOTES] = {
    "caller", "phone", "when", "where", "who", "what", "why", "how",
  };

  for (int i = 0; i < N_NOTES; i++)
    gtk_widget_class_bind_template_child_full (klass, names[i], FALSE,
                                               G_STRUCT_OFFSET (CareIncomingPage, fields) +
                                               (gssize) sizeof (GtkWidget *) * i);
}

static void
care_incoming_page_class_init (CareIncomingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_incoming_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_incoming_page_arrive;
  g_type_ensure (CARE_TYPE_BRIEF_PANE);
  g_type_ensure (CARE_TYPE_SCRIPT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/incoming/care-incoming-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, search);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, found);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, stranger);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, known);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, names);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, brief);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, script);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, department);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, colleague);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, reply_by);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, reply_shown);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, preview);
  gtk_widget_class_bind_template_child (widget_class, CareIncomingPage, save);
  bind_fields (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
  gtk_widget_class_bind_template_callback (widget_class, noted_cb);
  gtk_widget_class_bind_template_callback (widget_class, reply_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, passed_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_install_action (widget_class, "incoming.save", NULL, save_cb);
}

static void
care_incoming_page_init (CareIncomingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_incoming_page_new (CareIncomingDesk *desk)
{
  CareIncomingPage *self = g_object_new (CARE_TYPE_INCOMING_PAGE, NULL);
  CareCallDesk *call = care_incoming_desk_get_call (desk);

  self->desk = g_object_ref (desk);
  care_script_view_set_desk (self->script, call);
  care_brief_pane_set_desk (self->brief, call);
  fill_lists (self);
  g_signal_connect_object (desk, "found", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "seated", G_CALLBACK (seated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (call, "notify::brief", G_CALLBACK (show_caller), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (call, "walked", G_CALLBACK (show_preview), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
