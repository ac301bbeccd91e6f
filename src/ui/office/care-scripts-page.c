/* care-scripts-page.c — the script workshop: what is said in calls, read and edited
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-scripts-page"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-scripts-page.h"

#include "model/care-script-workshop.h"
#include "ui/queue/care-sentence.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-text-shown.h"

/* Bytes of a sentence that takes more than one line. */
#define LONG_TEXT 110

struct _CareScriptsPage
{
  CarePage     parent_instance;

  GtkListBox  *list;
  CareBanner  *banner;
  GtkLabel    *name;
  GtkLabel    *version;
  GtkDropDown *language;
  GtkBox      *sentences;

  CareOffice  *office;
  CareScript  *script;     /* (nullable) a copy: what is typed is written into it */
  char        *code;       /* (nullable) what is shown */
  gboolean     is_dirty;
  gboolean     is_showing; /* the fields are set, not typed */
};

G_DEFINE_FINAL_TYPE (CareScriptsPage, care_scripts_page, CARE_TYPE_PAGE)

/* A sentence of the copy that a field writes to; borrowed from it. */
typedef struct
{
  CareScriptsPage *page;
  CareScriptWords *words;
} Place;

static CareLanguage
get_language (CareScriptsPage *self)
{
  return (CareLanguage) gtk_drop_down_get_selected (self->language);
}

/* ---- typing -------------------------------------------------------------------------------- */

static void
show_state (CareScriptsPage *self)
{
  g_autofree char *version = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "scripts.save", self->is_dirty);
  if (self->script == NULL)
    return;
  /* Translators: %d is the version of a script. */
  version = g_strdup_printf (self->is_dirty ? _("Version %d, changed") : _("Version %d"),
                             MAX (care_script_book_get (care_office_get_book (self->office),
                                                        self->code)->number, 1));
  gtk_label_set_text (self->version, version);
}

static void
typed_cb (GtkTextBuffer *buffer,
          Place         *place)
{
  CareScriptsPage *self = place->page;
  g_autofree char *typed = NULL;
  char **words = &place->words->in[get_language (self)];

  if (self->is_showing)
    return;
  g_object_get (buffer, "text", &typed, NULL);
  g_free (*words);
  *words = typed[0] != '\0' ? g_steal_pointer (&typed) : NULL;
  self->is_dirty = TRUE;
  care_banner_set_text (self->banner, NULL);
  show_state (self);
}

/* ---- showing -------------------------------------------------------------------------------- */

static GtkWidget *
new_field (CareScriptsPage *self,
           CareScriptWords *words,
           const char      *id,
           const char      *label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *head = gtk_label_new (label);
  GtkWidget *text = gtk_text_view_new ();
  GtkWidget *frame = gtk_scrolled_window_new ();
  Place *place = g_new0 (Place, 1);
  const char *said = words->in[get_language (self)];

  place->page = self;
  place->words = words;
  gtk_label_set_xalign (GTK_LABEL (head), 0);
  gtk_label_set_ellipsize (GTK_LABEL (head), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (head, "caption-heading");
  gtk_widget_add_css_class (frame, "call-notes");
  /* A text is as high as its lines only in a frame that asks for it. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (frame), GTK_POLICY_NEVER, GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (frame), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (frame),
                                              said != NULL && strlen (said) > LONG_TEXT ? 56 : 34);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (frame), 160);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (frame), text);
  gtk_widget_set_name (text, id);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (text), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (text), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (text), 8);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (text), 8);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (text), 5);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (text), 5);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), said != NULL ? said : "", -1);
  care_text_shown_to_reader (text, label);
  g_signal_connect_data (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "changed",
                         G_CALLBACK (typed_cb), place, (GClosureNotify) (void *) g_free, 0);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), frame);

  return box;
}

static void
add_step (CareScriptsPage *self,
          CareScriptStep  *step)
{
  g_autofree char *head = g_strdup_printf ("%s · %s", step->id, care_script_step_kind_get_label (step->kind));

  if (step->kind == CARE_SCRIPT_STEP_REF)
    {
      GtkWidget *label = NULL;
      g_autofree char *words = g_strdup_printf ("→ %s", step->go_to);

      label = gtk_label_new (words);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (self->sentences, label);
      return;
    }

  gtk_box_append (self->sentences, new_field (self, &step->text, step->id, head));
  for (guint i = 0; i < step->options->len; i++)
    {
      CareScriptOption *option = step->options->pdata[i];
      const char *label = care_sentence_get_for_staff (&option->label);
      g_autofree char *id = g_strdup_printf ("%s=%s", step->id, option->code);
      /* Translators: an answer of the customer; below it stands what is said to it. */
      g_autofree char *answer = g_strdup_printf (_("“%s” is answered with"),
                                                 label != NULL ? label : option->code);
      GtkWidget *field = new_field (self, &option->say, id, answer);

      gtk_widget_set_margin_start (field, 24);
      gtk_box_append (self->sentences, field);
    }
}

static void
show_script (CareScriptsPage *self)
{
  GtkWidget *child;
  const char *name;

  self->is_showing = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sentences))) != NULL)
    gtk_box_remove (self->sentences, child);
  if (self->script != NULL)
    {
      name = care_sentence_get_for_staff (&self->script->name);
      gtk_label_set_text (self->name, name != NULL ? name : self->code);
      for (guint i = 0; i < self->script->steps->len; i++)
        add_step (self, self->script->steps->pdata[i]);
    }
  self->is_showing = FALSE;
  show_state (self);
}

static void
open_script (CareScriptsPage *self,
             const char      *code)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *wanted = g_strdup (code);

  g_clear_pointer (&self->script, care_script_unref);
  g_free (self->code);
  self->code = g_steal_pointer (&wanted);
  self->is_dirty = FALSE;
  care_banner_set_text (self->banner, NULL);
  self->script = care_script_workshop_take_out (self->office, self->code, 0, &error);
  if (self->script == NULL)
    care_page_tell_error (CARE_PAGE (self), error);
  show_script (self);
}

void
care_scripts_page_choose (CareScriptsPage *self,
                          const char      *code)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (g_strcmp0 (g_object_get_data (G_OBJECT (row), "code"), code) == 0)
      gtk_list_box_select_row (self->list, row);
}

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  GtkWidget *found = g_str_equal (gtk_widget_get_name (widget), name) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, name);

  return found;
}

void
care_scripts_page_type (CareScriptsPage *self,
                        const char      *step_id,
                        const char      *words)
{
  GtkWidget *text = find_named (GTK_WIDGET (self->sentences), step_id);

  g_return_if_fail (text != NULL);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), words, -1);
}

static void
row_cb (CareScriptsPage *self,
        GtkListBoxRow   *row)
{
  const char *code = row != NULL ? g_object_get_data (G_OBJECT (row), "code") : NULL;

  if (code == NULL || g_strcmp0 (code, self->code) == 0)
    return;
  if (self->is_dirty)
    {
      care_banner_set_text (self->banner, _("Save the changed script first, or leave the page to drop it."));
      return;
    }
  open_script (self, code);
}

static void
language_cb (CareScriptsPage *self)
{
  if (self->sentences != NULL && self->office != NULL)
    show_script (self);
}

/* ---- saving ----------------------------------------------------------------------------------- */

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareScriptsPage) self = data;
  g_autoptr(GError) error = NULL;
  int number = care_script_workshop_save_finish (result, &error);
  g_autofree char *sentence = NULL;

  if (number == 0)
    {
      self->is_dirty = TRUE;
      show_state (self);
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }
  /* Translators: %d is the version of a script. */
  sentence = g_strdup_printf (_("Version %d is in use. Calls that have begun keep their wording."), number);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareScriptsPage *self = CARE_SCRIPTS_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (self->script == NULL || !self->is_dirty)
    return;
  if (!care_script_workshop_check (self->office, self->script, &error))
    {
      care_banner_set_text (self->banner, error->message);
      return;
    }

  self->is_dirty = FALSE;
  show_state (self);
  care_script_workshop_save_async (self->office, self->script, saved_cb, g_object_ref (self));
}

/* The office reads its scripts anew; what is being typed stays. */
static void
changed_cb (CareScriptsPage *self)
{
  if (!self->is_dirty)
    show_state (self);
}

/* ---- object ------------------------------------------------------------------------------------ */

static void
fill_list (CareScriptsPage *self)
{
  CareScriptBook *book = care_office_get_book (self->office);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; i < book->scripts->len; i++)
    {
      const CareScript *script = book->scripts->pdata[i];
      const char *name = care_sentence_get_for_staff (&script->name);
      GtkWidget *row = adw_action_row_new ();

      care_text_shown_below (ADW_ACTION_ROW (row), name != NULL ? name : script->code, NULL);
      g_object_set_data_full (G_OBJECT (row), "code", g_strdup (script->code), g_free);
      gtk_list_box_append (self->list, row);
    }
}

static void
care_scripts_page_arrive (CarePage *page,
                          gint64    subject)
{
  CareScriptsPage *self = CARE_SCRIPTS_PAGE (page);
  GtkListBoxRow *first;

  fill_list (self);
  first = gtk_list_box_get_row_at_index (self->list, 0);
  if (self->script == NULL && first != NULL)
    gtk_list_box_select_row (self->list, first);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
care_scripts_page_leave (CarePage *page)
{
  CareScriptsPage *self = CARE_SCRIPTS_PAGE (page);

  if (self->is_dirty && self->code != NULL)
    {
      g_autofree char *code = g_strdup (self->code);

      open_script (self, code);
    }
}

static void
care_scripts_page_dispose (GObject *object)
{
  CareScriptsPage *self = CARE_SCRIPTS_PAGE (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->script, care_script_unref);
  g_clear_pointer (&self->code, g_free);

  G_OBJECT_CLASS (care_scripts_page_parent_class)->dispose (object);
}

static void
care_scripts_page_class_init (CareScriptsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_scripts_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_scripts_page_arrive;
  CARE_PAGE_CLASS (klass)->leave = care_scripts_page_leave;
  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/office/care-scripts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareScriptsPage, list);
  gtk_widget_class_bind_template_child (widget_class, CareScriptsPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareScriptsPage, name);
  gtk_widget_class_bind_template_child (widget_class, CareScriptsPage, version);
  gtk_widget_class_bind_template_child (widget_class, CareScriptsPage, language);
  gtk_widget_class_bind_template_child (widget_class, CareScriptsPage, sentences);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_cb);
  gtk_widget_class_install_action (widget_class, "scripts.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "scripts.save", NULL);
}

static void
care_scripts_page_init (CareScriptsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_scripts_page_new (CareOffice *office)
{
  CareScriptsPage *self = g_object_new (CARE_TYPE_SCRIPTS_PAGE, NULL);

  gtk_drop_down_set_selected (self->language, care_office_get_rules (office)->language);
  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
