/* care-script-view.c — the script of the open call, one page at a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-script-view"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-script-view.h"

#include "care-answer-field.h"
#include "care-script-page.h"
#include "care-sentence.h"
#include "ui/widgets/care-text-shown.h"

/* Of what was said and what comes, so many lines are built. */
#define MOST_LINES 40

struct _CareScriptView
{
  AdwBin        parent_instance;

  CareCallDesk *desk;
  GtkWidget    *scroller;
  GtkWidget    *column;
  GtkWidget    *top;        /* (nullable) what stands above the script */
  GtkWidget    *box;
  GtkWidget    *page;       /* (nullable) */
  gboolean      is_locked;
  char         *offered;    /* (nullable) the step whose empty field had the focus once */
  gboolean      is_typing;  /* the walk was told what a field holds: nothing to rebuild */
  guint         n_frames;   /* until the page can be scrolled to; 0: nothing to do */
  guint         tick;
};

G_DEFINE_FINAL_TYPE (CareScriptView, care_script_view, ADW_TYPE_BIN)

/* ---- what was said, and what comes ------------------------------------------------------- */

static GtkWidget *
new_line (const CareScriptFacts *facts,
          const CareStepView    *view,
          const char            *sign,
          const char            *state,
          gboolean               is_in_full)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *mark = gtk_label_new (sign);
  GtkWidget *sentence;
  const char *answer = view->option != NULL ? care_sentence_get_for_staff (&view->option->label) : NULL;

  gtk_label_set_width_chars (GTK_LABEL (mark), 2);
  care_text_shown_to_reader (mark, state);
  gtk_box_append (GTK_BOX (line), mark);
  sentence = is_in_full ? care_sentence_new (facts, &view->step->text, NULL)
                        : care_sentence_new_short (facts, &view->step->text);
  if (sentence != NULL)
    gtk_box_append (GTK_BOX (line), sentence);
  if (answer != NULL)
    {
      GtkWidget *label = gtk_label_new (answer);

      gtk_widget_add_css_class (label, "caption-heading");
      gtk_box_append (GTK_BOX (line), label);
    }
  gtk_widget_add_css_class (line, "script-line");

  return line;
}

static void
add_lines (CareScriptView *self,
           GPtrArray      *views,
           guint           first,
           const char     *sign,
           const char     *state)
{
  gboolean is_in_full = care_call_desk_get_implied (self->desk) != NULL;

  for (guint i = first; i < views->len && i < first + MOST_LINES; i++)
    {
      const CareStepView *view = views->pdata[i];
      GtkWidget *line;

      if (view->step->kind == CARE_SCRIPT_STEP_NOTE)
        continue;
      line = new_line (care_call_desk_get_facts (self->desk), view, sign, state,
                       is_in_full && view->step->kind == CARE_SCRIPT_STEP_CLOSING);
      gtk_widget_add_css_class (line, "dim-label");
      gtk_box_append (GTK_BOX (self->box), line);
    }
}

/* ---- the page ------------------------------------------------------------------------------ */

static void
walked (CareScriptView *self)
{
  care_call_desk_walked (self->desk);
}

static void
answered_cb (CareScriptView *self,
             const char     *step_id,
             const char     *code)
{
  if (!self->is_locked &&
      care_script_walk_answer (care_call_desk_get_walk (self->desk), step_id, code))
    walked (self);
}

static void
typed_cb (CareScriptView  *self,
          const char      *step_id,
          CareAnswerField *field)
{
  CareScriptWalk *walk = care_call_desk_get_walk (self->desk);

  if (care_answer_field_get_want (field) == CARE_EFFECT_WANTS_DAY)
    care_script_walk_set_day (walk, step_id, care_answer_field_get_day (field));
  else if (care_answer_field_get_want (field) == CARE_EFFECT_WANTS_TIME)
    care_script_walk_set_time (walk, step_id, care_answer_field_get_time (field));
  else
    care_script_walk_set_text (walk, step_id, care_answer_field_get_text (field));
  self->is_typing = TRUE;
  walked (self);
  self->is_typing = FALSE;
}

/* Where there is no room for the whole page, the question that waits comes to the top. */
static double
find_top (CareScriptView *self,
          double          height)
{
  GtkWidget *current = care_script_page_get_current (CARE_SCRIPT_PAGE (self->page));
  graphene_rect_t bounds;
  double room;

  if (!gtk_widget_compute_bounds (self->page, self->column, &bounds))
    return 0;

  room = height - bounds.size.height;
  if (room < 0 && current != NULL && gtk_widget_compute_bounds (current, self->column, &bounds))
    return bounds.origin.y;

  return bounds.origin.y - CLAMP (room / 3, 0, 64);
}

static void show_walk (CareScriptView *self);

/* Two frames: in the first the new lines are given their places. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  CareScriptView *self = CARE_SCRIPT_VIEW (widget);
  GtkAdjustment *vertical = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));

  if (--self->n_frames > 0)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  if (self->page != NULL)
    gtk_adjustment_set_value (vertical, find_top (self, gtk_adjustment_get_page_size (vertical)));

  return G_SOURCE_REMOVE;
}

/* A message to be sent comes before a call that may follow it. */
static gboolean
begins_with_top (CareScriptView *self)
{
  return self->top != NULL && gtk_widget_get_visible (self->top) &&
         care_call_desk_get_started_at (self->desk) == CARE_MOMENT_NONE;
}

static void
scroll_to_page (CareScriptView *self)
{
  if (begins_with_top (self))
    return;

  self->n_frames = 2;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/* What was wanted has been written down: the page turns, as by a further Enter, or it is
 * built anew so that its sentences know what was typed. */
static void
entered_cb (CareScriptView *self)
{
  if (!care_script_view_go_on (self))
    {
      show_walk (self);
      care_script_view_focus (self);
    }
}

static void
go_on_cb (CareScriptView *self)
{
  care_script_view_go_on (self);
}

static void
go_back_cb (CareScriptView *self)
{
  care_script_view_go_back (self);
}

static void
satisfied_cb (CareScriptView *self)
{
  care_script_view_satisfied (self);
}

static void
complain_cb (CareScriptView *self)
{
  care_script_view_complain (self);
}

static void
add_page (CareScriptView *self)
{
  CareCivil now = care_office_get_civil (care_call_desk_get_office (self->desk));

  self->page = care_script_page_new (care_call_desk_get_walk (self->desk),
                                     care_call_desk_get_facts (self->desk),
                                     care_call_desk_get_brief (self->desk)->order, now);
  gtk_widget_set_sensitive (self->page, !self->is_locked);
  g_signal_connect_swapped (self->page, "answered", G_CALLBACK (answered_cb), self);
  g_signal_connect_swapped (self->page, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (self->page, "entered", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (self->page, "go-on", G_CALLBACK (go_on_cb), self);
  g_signal_connect_swapped (self->page, "go-back", G_CALLBACK (go_back_cb), self);
  g_signal_connect_swapped (self->page, "satisfied", G_CALLBACK (satisfied_cb), self);
  g_signal_connect_swapped (self->page, "complain", G_CALLBACK (complain_cb), self);
  gtk_box_append (GTK_BOX (self->box), self->page);
}

static void
clear (CareScriptView *self)
{
  GtkWidget *child;

  self->page = NULL;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

/* Whether somebody who worked in the script should go on working there. */
static gboolean
has_focus_within (CareScriptView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* A field that waits is offered once: who leaves it empty goes on with the other keys. */
static gboolean
offer_field (CareScriptView *self)
{
  const char *waiting = care_script_page_get_waiting (CARE_SCRIPT_PAGE (self->page));
  gboolean is_new = g_strcmp0 (waiting, self->offered) != 0;

  g_free (self->offered);
  self->offered = g_strdup (waiting);

  return is_new;
}

static void
show_walk (CareScriptView *self)
{
  CareScriptWalk *walk = care_call_desk_get_walk (self->desk);
  gboolean had_focus = has_focus_within (self);
  gboolean is_offered;
  g_autoptr(GPtrArray) said = NULL;
  g_autoptr(GPtrArray) coming = NULL;

  if (self->is_typing)
    return;

  clear (self);
  if (walk == NULL)
    return;

  said = care_script_walk_list_said (walk);
  coming = care_script_walk_list_coming (walk);
  add_lines (self, said, said->len > MOST_LINES ? said->len - MOST_LINES : 0, "✔", _("Said"));
  add_page (self);
  add_lines (self, coming, 0, "·", _("To come"));
  scroll_to_page (self);
  is_offered = offer_field (self);
  if (had_focus)
    care_script_page_focus (CARE_SCRIPT_PAGE (self->page), is_offered);
}

/* ---- object ---------------------------------------------------------------------------------- */

static void
care_script_view_dispose (GObject *object)
{
  CareScriptView *self = CARE_SCRIPT_VIEW (object);

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->offered, g_free);

  G_OBJECT_CLASS (care_script_view_parent_class)->dispose (object);
}

static void
care_script_view_class_init (CareScriptViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_script_view_dispose;
}

static void
care_script_view_init (CareScriptView *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (self->box, "script");
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->column), self->box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->column);
  adw_bin_set_child (ADW_BIN (self), self->scroller);
}

void
care_script_view_set_desk (CareScriptView *self,
                           CareCallDesk   *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (show_walk), self);
  g_signal_connect_swapped (desk, "walked", G_CALLBACK (show_walk), self);
  show_walk (self);
}

void
care_script_view_set_top (CareScriptView *self,
                          GtkWidget      *top)
{
  self->top = top;
  gtk_box_prepend (GTK_BOX (self->column), top);
}

void
care_script_view_set_locked (CareScriptView *self,
                             gboolean        is_locked)
{
  self->is_locked = is_locked;
  if (self->page != NULL)
    gtk_widget_set_sensitive (self->page, !is_locked);
}

static CareScriptWalk *
get_free_walk (CareScriptView *self)
{
  return self->is_locked ? NULL : care_call_desk_get_walk (self->desk);
}

gboolean
care_script_view_go_on (CareScriptView *self)
{
  CareScriptWalk *walk = get_free_walk (self);

  if (walk == NULL || (!care_script_walk_next (walk) && !care_script_walk_finish (walk)))
    return FALSE;

  walked (self);
  return TRUE;
}

gboolean
care_script_view_go_back (CareScriptView *self)
{
  CareScriptWalk *walk = get_free_walk (self);

  if (walk == NULL || !care_script_walk_back (walk))
    return FALSE;

  walked (self);
  return TRUE;
}

gboolean
care_script_view_satisfied (CareScriptView *self)
{
  CareScriptWalk *walk = get_free_walk (self);

  if (walk == NULL || !care_script_walk_satisfied (walk))
    return FALSE;

  walked (self);
  return TRUE;
}

gboolean
care_script_view_complain (CareScriptView *self)
{
  CareScriptWalk *walk = get_free_walk (self);

  if (walk == NULL || !care_script_walk_complain (walk))
    return FALSE;

  walked (self);
  return TRUE;
}

gboolean
care_script_view_answer (CareScriptView *self,
                         guint           number)
{
  CareScriptWalk *walk = get_free_walk (self);
  const CareScriptStep *step = walk != NULL ? care_script_walk_get_current (walk) : NULL;

  if (step == NULL || number == 0 || number > step->options->len ||
      !care_script_walk_answer (walk, step->id,
                                ((CareScriptOption *) step->options->pdata[number - 1])->code))
    return FALSE;

  walked (self);
  return TRUE;
}

void
care_script_view_focus (CareScriptView *self)
{
  if (self->page != NULL)
    care_script_page_focus (CARE_SCRIPT_PAGE (self->page), FALSE);
}
