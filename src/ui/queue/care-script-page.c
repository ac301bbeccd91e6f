/* care-script-page.c — what is said now, and how it may be answered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-script-page.h"

#include "care-answer-field.h"
#include "care-sentence.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

#define MOST_DIGITS 9

struct _CareScriptPage
{
  GtkBox                 parent_instance;

  CareCivil              now;
  const CareScriptFacts *facts;    /* (not owned) while the page is built */
  const CareOrder       *order;    /* (not owned) (nullable) while the page is built */
  GtkWidget             *current;  /* (nullable) the question that waits */
  CareAnswerField       *waiting;  /* (nullable) the empty field that takes the focus */
};

enum
{
  ANSWERED,
  TYPED,
  ENTERED,
  GO_ON,
  GO_BACK,
  SATISFIED,
  COMPLAIN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareScriptPage, care_script_page, GTK_TYPE_BOX)

static void
append (CareScriptPage *self,
        GtkWidget      *child)
{
  if (child != NULL)
    gtk_box_append (GTK_BOX (self), child);
}

/* ---- answers ------------------------------------------------------------------------------- */

static void
answer_clicked_cb (GtkWidget      *button,
                   CareScriptPage *self)
{
  g_signal_emit (self, signals[ANSWERED], 0, g_object_get_data (G_OBJECT (button), "step"),
                 g_object_get_data (G_OBJECT (button), "code"));
}

static void
style_answer (GtkWidget              *button,
              const CareScriptOption *option,
              gboolean                is_chosen)
{
  gtk_widget_add_css_class (button, "answer");
  if (!is_chosen)
    return;

  gtk_widget_add_css_class (button, "chosen");
  if (care_script_option_get_rating (option) == CARE_RATING_DISSATISFIED)
    gtk_widget_add_css_class (button, "error");
}

static GtkWidget *
new_answer (CareScriptPage         *self,
            const CareStepView     *view,
            const CareScriptOption *option,
            guint                   number)
{
  const char *label = care_sentence_get_for_staff (&option->label);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *digit;
  GtkWidget *words = gtk_label_new (label != NULL ? label : option->code);
  gboolean is_chosen = view->option == option;
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autofree char *name = g_strdup_printf (is_chosen ? _("%1$u %2$s, chosen") : "%1$u %2$s", number,
                                           gtk_label_get_text (GTK_LABEL (words)));

  digit = gtk_label_new (is_chosen ? "✔" : text);
  gtk_widget_add_css_class (digit, "answer-digit");
  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_END);
  if (number <= MOST_DIGITS || is_chosen)
    gtk_box_append (GTK_BOX (box), digit);
  else
    g_object_unref (g_object_ref_sink (digit));
  gtk_box_append (GTK_BOX (box), words);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_focus_on_click (button, FALSE);
  style_answer (button, option, is_chosen);
  care_text_shown_to_reader (button, name);
  g_object_set_data_full (G_OBJECT (button), "step", g_strdup (view->step->id), g_free);
  g_object_set_data_full (G_OBJECT (button), "code", g_strdup (option->code), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (answer_clicked_cb), self);

  return button;
}

static GtkWidget *
new_answers (CareScriptPage     *self,
             const CareStepView *view)
{
  GtkWidget *flow = care_wrap_box_new (6);

  for (guint i = 0; i < view->step->options->len; i++)
    care_wrap_box_append (CARE_WRAP_BOX (flow),
                          new_answer (self, view, view->step->options->pdata[i], i + 1));

  return flow;
}

/* ---- what is typed ---------------------------------------------------------------------------- */

static void
typed_cb (CareAnswerField *field,
          CareScriptPage  *self)
{
  g_signal_emit (self, signals[TYPED], 0, g_object_get_data (G_OBJECT (field), "step"), field);
}

static void
entered_cb (CareAnswerField *field,
            CareScriptPage  *self)
{
  if (care_answer_field_is_wrong (field))
    gtk_widget_error_bell (GTK_WIDGET (field));
  else
    g_signal_emit (self, signals[ENTERED], 0);
}

static GtkWidget *
new_field (CareScriptPage     *self,
           const CareStepView *view)
{
  g_autofree char *question = care_script_facts_fill_text (self->facts, &view->step->text, NULL);
  GtkWidget *field = care_answer_field_new (view->want, self->now, question);

  care_answer_field_set (CARE_ANSWER_FIELD (field), view->text, care_step_view_get_day (view, self->order),
                         view->at);
  g_object_set_data_full (G_OBJECT (field), "step", g_strdup (view->step->id), g_free);
  g_signal_connect (field, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect (field, "entered", G_CALLBACK (entered_cb), self);
  if (care_answer_field_is_empty (CARE_ANSWER_FIELD (field)))
    self->waiting = CARE_ANSWER_FIELD (field);

  return field;
}

/* ---- the page --------------------------------------------------------------------------------- */

static void
add_gap_warning (CareScriptPage *self)
{
  GtkWidget *label = gtk_label_new (_("▲ A blank is not known: do not read it out."));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "warning");
  append (self, label);
}

/* What is said aloud; (nullable). */
static GtkWidget *
add_sentence (CareScriptPage        *self,
              const CareScriptWords *words)
{
  gboolean has_gap = FALSE;
  GtkWidget *sentence = care_sentence_new (self->facts, words, &has_gap);

  if (sentence != NULL)
    gtk_widget_add_css_class (sentence, "script-sentence");
  append (self, sentence);
  if (has_gap)
    add_gap_warning (self);

  return sentence;
}

static void
add_step (CareScriptPage     *self,
          const CareStepView *view,
          gboolean            is_current)
{
  gboolean is_remark = view->step->kind == CARE_SCRIPT_STEP_NOTE && !view->is_reply;
  GtkWidget *sentence;

  if (is_remark)
    append (self, sentence = care_sentence_new_remark (&view->step->text));
  else
    sentence = add_sentence (self, view->is_reply ? &view->option->say : &view->step->text);
  if (is_current)
    self->current = sentence;
  if (view->is_question && !view->is_reply && view->step->options->len > 0)
    append (self, new_answers (self, view));
  /* An answer that holds the page has its reply here, right above what is to be typed. */
  if (view->option != NULL && !view->is_reply && view->want != CARE_EFFECT_WANTS_NOTHING)
    add_sentence (self, &view->option->say);
  if (view->want != CARE_EFFECT_WANTS_NOTHING)
    append (self, new_field (self, view));
  if (!view->is_reply)
    append (self, care_sentence_new_remark (&view->step->note));
}

static void
verb_clicked_cb (GtkWidget      *button,
                 CareScriptPage *self)
{
  g_signal_emit (self, signals[GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "verb"))], 0);
}

static GtkWidget *
add_verb (CareScriptPage *self,
          GtkWidget      *box,
          guint           verb,
          const char     *label,
          const char     *key)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *inside = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  GtkWidget *hint = gtk_label_new (key);

  gtk_widget_add_css_class (hint, "dim-label");
  gtk_widget_add_css_class (hint, "caption");
  gtk_box_append (GTK_BOX (inside), gtk_label_new (label));
  gtk_box_append (GTK_BOX (inside), hint);
  gtk_button_set_child (GTK_BUTTON (button), inside);
  gtk_widget_set_focus_on_click (button, FALSE);
  care_text_shown_to_reader (button, label);
  g_object_set_data (G_OBJECT (button), "verb", GUINT_TO_POINTER (verb));
  g_signal_connect (button, "clicked", G_CALLBACK (verb_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), button);

  return button;
}

static gboolean
has_open_rating (GPtrArray *views)
{
  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = views->pdata[i];

      if (view->option == NULL && care_script_step_is_rating (view->step))
        return TRUE;
    }

  return FALSE;
}

static void
add_verbs (CareScriptPage       *self,
           const CareScriptWalk *walk,
           GPtrArray            *views)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *room = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *button;

  gtk_widget_add_css_class (box, "script-verbs");
  button = add_verb (self, box, GO_BACK, _("Back"), "⌫");
  gtk_widget_add_css_class (button, "flat");
  if (care_script_walk_may_complain (walk))
    {
      button = add_verb (self, box, COMPLAIN, _("▲ Complaint"), "C");
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "error");
    }
  gtk_widget_set_hexpand (room, TRUE);
  gtk_box_append (GTK_BOX (box), room);
  if (has_open_rating (views))
    add_verb (self, box, SATISFIED, _("All Satisfied"), "S");
  else if (!care_script_walk_is_over (walk))
    add_verb (self, box, GO_ON, _("Go On"), "↵");
  append (self, box);
}

static void
new_plain_signal (guint       id,
                  const char *name)
{
  signals[id] = g_signal_new (name, CARE_TYPE_SCRIPT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);
}

static void
care_script_page_class_init (CareScriptPageClass *klass)
{
  /**
   * CareScriptPage::answered:
   * @step_id: the question
   * @code: the answer
   */
  signals[ANSWERED] = g_signal_new ("answered", CARE_TYPE_SCRIPT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  /**
   * CareScriptPage::typed:
   * @step_id: the question
   * @field: what was typed
   */
  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_SCRIPT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 2, G_TYPE_STRING, CARE_TYPE_ANSWER_FIELD);
  new_plain_signal (ENTERED, "entered");
  new_plain_signal (GO_ON, "go-on");
  new_plain_signal (GO_BACK, "go-back");
  new_plain_signal (SATISFIED, "satisfied");
  new_plain_signal (COMPLAIN, "complain");

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
care_script_page_init (CareScriptPage *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "script-page");
  care_text_shown_to_reader (GTK_WIDGET (self), _("Said now"));
}

/* What is to be said before the first question must not be scrolled away. */
static gboolean
begins_with_words (GPtrArray *views)
{
  const CareStepView *first = views->len > 0 ? views->pdata[0] : NULL;

  if (first == NULL || (first->is_question && !first->is_reply))
    return FALSE;
  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = views->pdata[i];

      if (view->option != NULL && !view->is_reply)
        return FALSE;
    }

  return TRUE;
}

GtkWidget *
care_script_page_new (const CareScriptWalk  *walk,
                      const CareScriptFacts *facts,
                      const CareOrder       *order,
                      CareCivil              now)
{
  CareScriptPage *self = g_object_new (CARE_TYPE_SCRIPT_PAGE, NULL);
  const CareScriptStep *current = care_script_walk_get_current (walk);
  g_autoptr(GPtrArray) views = care_script_walk_list_page (walk);

  self->now = now;
  self->facts = facts;
  self->order = order;
  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = views->pdata[i];

      add_step (self, view, view->step == current && !view->is_reply);
    }
  add_verbs (self, walk, views);
  self->facts = NULL;
  self->order = NULL;
  if (begins_with_words (views))
    self->current = NULL;

  return GTK_WIDGET (self);
}

void
care_script_page_focus (CareScriptPage *self,
                        gboolean        prefers_field)
{
  if (prefers_field && self->waiting != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->waiting));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

const char *
care_script_page_get_waiting (CareScriptPage *self)
{
  return self->waiting != NULL ? g_object_get_data (G_OBJECT (self->waiting), "step") : NULL;
}

GtkWidget *
care_script_page_get_current (CareScriptPage *self)
{
  return self->current;
}
