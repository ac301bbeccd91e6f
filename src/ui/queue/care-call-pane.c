/* care-call-pane.c — the desk on which one call is made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-call-pane"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call-pane.h"

#include "care-answer-field.h"
#include "care-brief-pane.h"
#include "care-call-header.h"
#include "care-call-timer.h"
#include "care-message-card.h"
#include "care-outcome-bar.h"
#include "care-script-view.h"
#include "care-sentence.h"
#include "domain/care-day-words.h"
#include "domain/care-text.h"
#include "ui/widgets/care-shell.h"
#include "ui/widgets/care-text-shown.h"

/* A call that opened by itself is seen before it hears keys. */
#define GUARD_MILLISECONDS 500

struct _CareCallPane
{
  AdwBin            parent_instance;

  CareCallDesk     *desk;
  gboolean          is_showing;  /* the notes are set, not typed */
  gboolean          is_locked;
  gboolean          is_saving;
  gboolean          guards_next; /* the next call opens by itself */
  guint             guard;       /* until its keys count; 0: they do */

  CareShell        *shell;
  CareBriefPane    *brief;
  CareCallHeader   *header;
  GtkLabel         *title;
  GtkLabel         *complaint;
  GtkLabel         *draft;
  CareCallTimer    *timer;
  GtkWidget        *brief_button;
  GtkWidget        *lock;
  GtkLabel         *why;
  GtkEntry         *reason;
  CareMessageCard  *message;
  CareScriptView   *script;
  GtkTextView      *notes;
  CareOutcomeBar   *outcomes;
  GtkLabel         *preview;
  GtkWidget        *save;
};

enum
{
  TOLD,
  FAILED,
  SAVED,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareCallPane, care_call_pane, ADW_TYPE_BIN)

/* ---- whether the call may be made ------------------------------------------------------------ */

static void
lock (CareCallPane *self,
      const char   *why,
      gboolean      may_be_justified)
{
  self->is_locked = why != NULL;
  if (why != NULL)
    gtk_label_set_text (self->why, why);
  gtk_widget_set_visible (self->lock, self->is_locked);
  gtk_widget_set_visible (GTK_WIDGET (self->reason), self->is_locked && may_be_justified);
  gtk_editable_set_text (GTK_EDITABLE (self->reason), "");
  care_script_view_set_locked (self->script, self->is_locked);
  care_call_header_set_locked (self->header, self->is_locked);
}

void
care_call_pane_set_line (CareCallPane        *self,
                         const CareQueueLine *line)
{
  CareBrief *brief = care_call_desk_get_brief (self->desk);

  if (brief == NULL)
    return;

  if (brief->customer->do_not_call)
    lock (self, _("▲ This customer must not be called."), FALSE);
  else if (line != NULL && line->why != CARE_WHY_NOTHING && line->why != CARE_WHY_CLAIMED &&
           care_call_desk_get_started_at (self->desk) == CARE_MOMENT_NONE)
    lock (self, line->reason, TRUE);
  else
    lock (self, NULL, FALSE);
}

static void
reason_cb (CareCallPane *self)
{
  g_autofree char *reason = care_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->reason)),
                                             CARE_TEXT_LINE_MAX, CARE_TEXT_LINE, NULL);
  g_autofree char *sentence = NULL;

  if (reason == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self->reason));
      return;
    }

  /* Translators: goes into the notes of a call; why it was made outside the hours. */
  sentence = g_strdup_printf (_("Called now because: %s"), reason);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (self->notes), sentence, -1);
  lock (self, NULL, FALSE);
  care_call_desk_start (self->desk);
  care_call_pane_focus (self);
}

/* ---- what is shown ----------------------------------------------------------------------------- */

static void
show_result (CareCallPane *self)
{
  gboolean is_red = care_call_desk_is_red (self->desk);
  const CareScriptOption *implied = care_call_desk_get_implied (self->desk);
  g_autofree char *preview = care_call_desk_dup_preview (self->desk);
  g_autofree char *sentence = NULL;

  if (implied != NULL && preview != NULL)
    /* Translators: what saving will do: an answer it gives, and a list. */
    sentence = g_strdup_printf (_("Will: answer “%1$s” · %2$s"),
                                care_sentence_get_for_staff (&implied->label), preview);
  else if (preview != NULL)
    /* Translators: what saving will do, as a list: “call back Fri 15:00 · complaint draft”. */
    sentence = g_strdup_printf (_("Will: %s"), preview);
  else
    sentence = g_strdup (_("Go through the script, or say how the attempt ended."));
  gtk_label_set_text (self->preview, sentence);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->preview), sentence);
  gtk_widget_set_sensitive (self->save, preview != NULL && !self->is_saving);
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), is_red);
  if (is_red)
    gtk_widget_add_css_class (GTK_WIDGET (self), "complaint");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "complaint");
}

static void
show_title (CareCallPane *self)
{
  CareScriptWalk *walk = care_call_desk_get_walk (self->desk);
  CareBrief *brief = care_call_desk_get_brief (self->desk);
  const char *name = walk != NULL ? care_sentence_get_for_staff (&care_script_walk_get_script (walk)->name)
                                  : NULL;

  gtk_label_set_text (self->title, name != NULL ? name : care_call_type_get_label (brief->call->type));
}

static void
show_draft (CareCallPane *self)
{
  CareOffice *office = care_call_desk_get_office (self->desk);
  CareMoment kept_at = care_call_desk_get_draft_at (self->desk);
  g_autofree char *time = NULL;
  g_autofree char *sentence = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->draft), kept_at != CARE_MOMENT_NONE);
  if (kept_at == CARE_MOMENT_NONE)
    return;

  time = care_civil_dup_short (care_moment_to_civil (kept_at, care_office_get_rules (office)->zone),
                               care_office_get_today (office));
  /* Translators: a time, or a day and a time. */
  sentence = g_strdup_printf (_("Draft of %s"), time);
  gtk_label_set_text (self->draft, sentence);
}

static void
show_notes (CareCallPane *self)
{
  const char *note = care_call_desk_get_note (self->desk);

  self->is_showing = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->notes), note != NULL ? note : "", -1);
  self->is_showing = FALSE;
}

static gboolean
guarded_cb (gpointer data)
{
  CARE_CALL_PANE (data)->guard = 0;

  return G_SOURCE_REMOVE;
}

/* An Enter or a digit too many was meant for the call before. */
static void
guard (CareCallPane *self)
{
  g_clear_handle_id (&self->guard, g_source_remove);
  if (self->guards_next)
    self->guard = g_timeout_add (GUARD_MILLISECONDS, guarded_cb, self);
  self->guards_next = FALSE;
}

void
care_call_pane_guard_next (CareCallPane *self)
{
  self->guards_next = TRUE;
}

gboolean
care_call_pane_is_guarded (CareCallPane *self)
{
  return self->guard != 0;
}

static void
brief_changed_cb (CareCallPane *self)
{
  show_notes (self);
  if (care_call_desk_get_brief (self->desk) == NULL)
    return;
  guard (self);

  show_title (self);
  show_draft (self);
  show_result (self);
  lock (self, NULL, FALSE);
}

static void
notes_cb (CareCallPane *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->notes);
  g_autofree char *typed = NULL;
  g_autofree char *note = NULL;

  if (self->is_showing || care_call_desk_get_brief (self->desk) == NULL)
    return;

  g_object_get (buffer, "text", &typed, NULL);
  note = care_text_clean (typed, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
  care_call_desk_set_note (self->desk, note);
}

static void
folded_cb (CareCallPane *self)
{
  gtk_widget_set_visible (self->brief_button, care_shell_is_folded (self->shell));
}

/* ---- verbs ------------------------------------------------------------------------------------- */

static void
told_cb (CareCallPane *self,
         const char   *sentence)
{
  g_signal_emit (self, signals[TOLD], 0, sentence);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareCallPane) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRecorded) recorded = NULL;
  gint64 *call_id = g_object_get_data (G_OBJECT (self), "saving");

  self->is_saving = FALSE;
  recorded = care_call_desk_save_finish (CARE_CALL_DESK (source), result, &error);
  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (recorded != NULL)
    g_signal_emit (self, signals[SAVED], 0, *call_id, recorded);
  else
    {
      show_result (self);
      g_signal_emit (self, signals[FAILED], 0, error);
    }
}

/* A day or an hour that cannot be read is asked for again, not dropped. */
static gboolean
stop_at_wrong_field (CareCallPane *self)
{
  GtkWidget *wrong = care_answer_field_find_wrong (GTK_WIDGET (self));

  if (wrong == NULL)
    return FALSE;

  g_signal_emit (self, signals[TOLD], 0,
                 care_answer_field_get_want (CARE_ANSWER_FIELD (wrong)) == CARE_EFFECT_WANTS_DAY
                 ? _("▲ Not a day") : _("▲ Not an hour to come"));
  gtk_widget_grab_focus (wrong);
  return TRUE;
}

void
care_call_pane_save (CareCallPane *self)
{
  CareBrief *brief = care_call_desk_get_brief (self->desk);

  if (brief == NULL || self->is_saving)
    return;
  if (care_call_desk_get_outcome (self->desk) == CARE_OUTCOME_NONE)
    {
      g_signal_emit (self, signals[TOLD], 0, _("Say first how the attempt ended."));
      return;
    }
  if (stop_at_wrong_field (self))
    return;

  /* What an input method is still composing becomes text. */
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  self->is_saving = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  g_object_set_data_full (G_OBJECT (self), "saving",
                          g_memdup2 (&brief->call->id, sizeof brief->call->id), g_free);
  care_call_desk_save_async (self->desk, saved_cb, g_object_ref (self));
}

void
care_call_pane_leave (CareCallPane *self)
{
  if (care_call_desk_get_brief (self->desk) == NULL || self->is_saving)
    return;

  care_call_desk_leave (self->desk);
  g_signal_emit (self, signals[LEFT], 0);
}

void
care_call_pane_focus (CareCallPane *self)
{
  if (self->is_locked && gtk_widget_get_visible (GTK_WIDGET (self->reason)))
    gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  else
    care_script_view_focus (self->script);
}

static void
sent_cb (CareCallPane *self,
         int           outcome)
{
  care_outcome_bar_choose (self->outcomes, (CareOutcome) outcome);
}

/* ---- keys -------------------------------------------------------------------------------------- */

static gboolean
is_enter (guint keyval)
{
  return keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;
}

static guint
get_digit (guint keyval)
{
  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    return keyval - GDK_KEY_0;
  if (keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_9)
    return keyval - GDK_KEY_KP_0;

  return 0;
}

/* A key that does nothing here says why. */
static gboolean
explain (CareCallPane *self,
         gboolean      is_done,
         const char   *why)
{
  if (!is_done)
    g_signal_emit (self, signals[TOLD], 0, self->is_locked ? gtk_label_get_text (self->why) : why);

  return TRUE;
}

static gboolean
press_letter (CareCallPane *self,
              guint         keyval)
{
  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_s:
      return explain (self, care_script_view_satisfied (self->script),
                      _("S gives “satisfied” to what is rated. Nothing is rated on this page."));
    case GDK_KEY_c:
      return explain (self, care_script_view_complain (self->script),
                      _("The complaint of this call is taken already, or the call is over."));
    case GDK_KEY_t:
      return gtk_widget_grab_focus (GTK_WIDGET (self->notes));
    case GDK_KEY_i:
      care_shell_set_show_sidebar (self->shell, !care_shell_get_show_sidebar (self->shell));
      return TRUE;
    default:
      return care_outcome_bar_press (self->outcomes, keyval);
    }
}

gboolean
care_call_pane_press (CareCallPane    *self,
                      guint            keyval,
                      GdkModifierType  state)
{
  gboolean is_done;

  if (care_call_desk_get_brief (self->desk) == NULL || self->is_saving)
    return FALSE;
  if (self->guard != 0 && (is_enter (keyval) || get_digit (keyval) != 0))
    return TRUE;
  if ((state & GDK_CONTROL_MASK) != 0 && is_enter (keyval))
    {
      care_call_pane_save (self);
      return TRUE;
    }
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;

  if (keyval == GDK_KEY_Escape)
    {
      care_call_pane_leave (self);
      return TRUE;
    }
  if (get_digit (keyval) != 0)
    is_done = care_script_view_answer (self->script, get_digit (keyval));
  else if (is_enter (keyval))
    is_done = care_script_view_go_on (self->script);
  else if (keyval == GDK_KEY_BackSpace)
    is_done = care_script_view_go_back (self->script);
  else
    return press_letter (self, keyval);

  if (!is_done)
    gtk_widget_error_bell (GTK_WIDGET (self));

  return TRUE;
}

static GtkWidget *
get_focus (CareCallPane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/* Popovers and menus answer their own keys. */
static gboolean
is_elsewhere (CareCallPane *self,
              GtkWidget    *focus)
{
  return focus != NULL && gtk_widget_get_native (focus) != gtk_widget_get_native (GTK_WIDGET (self));
}

static gboolean
is_text (GtkWidget *focus)
{
  return focus != NULL && (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus));
}

static gboolean
key_cb (CareCallPane    *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  GtkWidget *focus = get_focus (self);

  if (is_elsewhere (self, focus))
    return FALSE;
  if ((state & GDK_CONTROL_MASK) != 0)
    return care_call_pane_press (self, keyval, state);
  if (is_text (focus))
    {
      if (keyval != GDK_KEY_Escape)
        return FALSE;
      care_script_view_focus (self->script);
      return TRUE;
    }
  /* A button that was reached with Tab is pressed with Enter. */
  if (is_enter (keyval) && (GTK_IS_BUTTON (focus) || GTK_IS_DROP_DOWN (focus)))
    return FALSE;

  return care_call_pane_press (self, keyval, state);
}

/* ---- object -------------------------------------------------------------------------------------- */

static void
outcome_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  care_outcome_bar_choose (CARE_CALL_PANE (widget)->outcomes,
                           care_outcome_from_nick (g_variant_get_string (parameter, NULL),
                                                   CARE_OUTCOME_NONE));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  care_call_pane_save (CARE_CALL_PANE (widget));
}

static void
care_call_pane_dispose (GObject *object)
{
  CareCallPane *self = CARE_CALL_PANE (object);

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);
  g_clear_handle_id (&self->guard, g_source_remove);

  G_OBJECT_CLASS (care_call_pane_parent_class)->dispose (object);
}

static void
install_signals (void)
{
  /**
   * CareCallPane::told:
   * @sentence: in passing
   */
  signals[TOLD] = g_signal_new ("told", CARE_TYPE_CALL_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * CareCallPane::failed:
   * @error: why the call could not be saved; everything typed is still there
   */
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_CALL_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  /**
   * CareCallPane::saved:
   * @call_id: which call
   * @recorded: what came of it
   */
  signals[SAVED] = g_signal_new ("saved", CARE_TYPE_CALL_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_INT64, CARE_TYPE_RECORDED);
  /**
   * CareCallPane::left:
   *
   * The call was given back.
   */
  signals[LEFT] = g_signal_new ("left", CARE_TYPE_CALL_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
bind_children (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, CareCallPane, shell);
  gtk_widget_class_bind_template_child (klass, CareCallPane, brief);
  gtk_widget_class_bind_template_child (klass, CareCallPane, header);
  gtk_widget_class_bind_template_child (klass, CareCallPane, title);
  gtk_widget_class_bind_template_child (klass, CareCallPane, complaint);
  gtk_widget_class_bind_template_child (klass, CareCallPane, draft);
  gtk_widget_class_bind_template_child (klass, CareCallPane, timer);
  gtk_widget_class_bind_template_child (klass, CareCallPane, brief_button);
  gtk_widget_class_bind_template_child (klass, CareCallPane, lock);
  gtk_widget_class_bind_template_child (klass, CareCallPane, why);
  gtk_widget_class_bind_template_child (klass, CareCallPane, reason);
  gtk_widget_class_bind_template_child (klass, CareCallPane, script);
  gtk_widget_class_bind_template_child (klass, CareCallPane, notes);
  gtk_widget_class_bind_template_child (klass, CareCallPane, outcomes);
  gtk_widget_class_bind_template_child (klass, CareCallPane, preview);
  gtk_widget_class_bind_template_child (klass, CareCallPane, save);
  gtk_widget_class_bind_template_callback (klass, reason_cb);
  gtk_widget_class_bind_template_callback (klass, notes_cb);
  gtk_widget_class_bind_template_callback (klass, folded_cb);
  gtk_widget_class_bind_template_callback (klass, told_cb);
  gtk_widget_class_bind_template_callback (klass, care_call_pane_focus);
  gtk_widget_class_bind_template_callback (klass, key_cb);
}

static void
care_call_pane_class_init (CareCallPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_call_pane_dispose;
  install_signals ();

  g_type_ensure (CARE_TYPE_SHELL);
  g_type_ensure (CARE_TYPE_BRIEF_PANE);
  g_type_ensure (CARE_TYPE_CALL_HEADER);
  g_type_ensure (CARE_TYPE_CALL_TIMER);
  g_type_ensure (CARE_TYPE_SCRIPT_VIEW);
  g_type_ensure (CARE_TYPE_OUTCOME_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/queue/care-call-pane.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "call.outcome", "s", outcome_cb);
  gtk_widget_class_install_action (widget_class, "call.save", NULL, save_cb);
}

static void
care_call_pane_init (CareCallPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->message = CARE_MESSAGE_CARD (care_message_card_new ());
  g_signal_connect_swapped (self->message, "told", G_CALLBACK (told_cb), self);
  g_signal_connect_swapped (self->message, "sent", G_CALLBACK (sent_cb), self);
  care_script_view_set_top (self->script, GTK_WIDGET (self->message));
  care_text_shown_to_reader (GTK_WIDGET (self->notes), _("Notes"));
  care_text_shown_to_reader (GTK_WIDGET (self->reason), _("Why do you call now?"));
  care_text_shown_to_reader (self->save, _("Save and Next"));
  care_text_shown_to_reader (self->brief_button, _("About the customer"));
}

void
care_call_pane_set_desk (CareCallPane *self,
                         CareCallDesk *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  care_brief_pane_set_desk (self->brief, desk);
  care_call_header_set_desk (self->header, desk);
  care_call_timer_set_desk (self->timer, desk);
  care_message_card_set_desk (self->message, desk);
  care_script_view_set_desk (self->script, desk);
  care_outcome_bar_set_desk (self->outcomes, desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (brief_changed_cb), self);
  g_signal_connect_swapped (desk, "walked", G_CALLBACK (show_result), self);
  brief_changed_cb (self);
}
