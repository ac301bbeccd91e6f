/* test-queue.c — a call from its line in the queue to the record, on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keys go to the function that the key controller calls; the journey of the window
 * (journey-call.py) presses real ones.
 */
#include "screen.h"

#include "model/one-couple.h"
#include "ui/print/care-print-preview.h"
#include "ui/care-places.h"
#include "ui/care-window-private.h"
#include "ui/queue/care-answer-field.h"
#include "ui/queue/care-call-pane.h"
#include "ui/queue/care-call-timer.h"
#include "ui/queue/care-queue-list.h"
#include "ui/queue/care-queue-page.h"
#include "ui/queue/care-queue-row.h"

typedef struct
{
  OneCouple      couple;
  CareWindow    *window;
  CareQueuePage *page;
  CareQueueList *list;
  CareCallPane  *pane;
  CareCallDesk  *desk;
  guint          n_keys;
} Today;

static gpointer
get_part (gpointer    widget,
          const char *name)
{
  return gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);
}

static gboolean
has_selected (gpointer list)
{
  return care_queue_list_get_selected (list) != 0;
}

static void
set_up (Today         *today,
        gconstpointer  data)
{
  one_couple_set_up (&today->couple, NULL);
  today->window = screen_new_window (today->couple.office);
  care_window_go (today->window, "today", 0);
  today->page = screen_get_page (today->window);
  g_assert_true (CARE_IS_QUEUE_PAGE (today->page));
  today->list = get_part (today->page, "list");
  today->pane = get_part (today->page, "pane");
  g_object_get (today->page, "call-desk", &today->desk, NULL);
  g_object_unref (today->desk);
  if (data == NULL)
    screen_wait (has_selected, today->list);
}

static void
tear_down (Today         *today,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (today->window));
  screen_settle ();
  one_couple_tear_down (&today->couple, NULL);
}

static gboolean
is_open (gpointer desk)
{
  return care_call_desk_get_brief (desk) != NULL;
}

static gboolean
is_closed (gpointer desk)
{
  return care_call_desk_get_brief (desk) == NULL;
}

static void
press (Today           *today,
       guint            keyval,
       GdkModifierType  state)
{
  today->n_keys++;
  care_call_pane_press (today->pane, keyval, state);
  screen_settle ();
}

/* Enter on the selected line. */
static void
open_line (Today *today)
{
  today->n_keys++;
  g_signal_emit_by_name (get_part (today->list, "view"), "activate", 0);
  screen_wait (is_open, today->desk);
  screen_settle ();
}

static const char *
get_text (Today      *today,
          const char *name)
{
  return gtk_label_get_text (get_part (today->pane, name));
}

/* The first widget of @type below @widget, or NULL. */
static gpointer
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The field that wants words, behind one that wants a day. */
static GtkWidget *
find_words (GtkWidget *widget)
{
  if (CARE_IS_ANSWER_FIELD (widget))
    return care_answer_field_get_want (CARE_ANSWER_FIELD (widget)) == CARE_EFFECT_WANTS_WORDS ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_words (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
type (GtkWidget  *field,
      const char *text)
{
  gtk_editable_set_text (find (field, GTK_TYPE_ENTRY), text);
  screen_settle ();
}

/* ---- tests --------------------------------------------------------------------------- */

static void
test_rows (Today         *today,
           gconstpointer  data)
{
  CareQueueRow *row;

  screen_settle ();
  row = find (GTK_WIDGET (today->list), CARE_TYPE_QUEUE_ROW);
  g_assert_nonnull (row);
  g_assert_cmpstr (care_queue_row_get_heading (row), ==, "Now 1");
  g_assert_cmpuint (care_page_get_badge (CARE_PAGE (today->page)), ==, 1);
  screen_shoot (today->window, "today-queue");

  care_clock_set (today->couple.clock, ONE_COUPLE_NOW + 2 * 3600);
  g_assert_cmpstr (care_queue_row_get_heading (row), ==, "Resting 1 (until 14:30)");
  g_assert_cmpuint (care_page_get_badge (CARE_PAGE (today->page)), ==, 0);
}

static gboolean
is_counted (gpointer window)
{
  CarePage *page = CARE_PAGE (gtk_stack_get_child_by_name (((CareWindow *) window)->pages, "today"));

  return page != NULL && care_page_get_badge (page) == 1;
}

/* The sidebar counts what is due although nobody has gone there. */
static void
test_count (void)
{
  OneCouple couple;
  CareWindow *window;

  one_couple_set_up (&couple, NULL);
  window = CARE_WINDOW (care_window_new (NULL, couple.clock));
  care_window_go (window, "customers", 0);
  care_window_set_office (window, couple.office);
  g_assert_cmpstr (care_window_get_place (window), ==, "customers");
  screen_wait (is_counted, window);
  g_assert_cmpstr (care_window_get_place (window), ==, "customers");
  gtk_window_destroy (GTK_WINDOW (window));
  screen_settle ();
  one_couple_tear_down (&couple, NULL);
}

/* Counted from the selected row, saving included. */
static void
test_six_keys (Today         *today,
               gconstpointer  data)
{
  open_line (today);
  g_assert_cmpstr (get_text (today, "title"), ==, "Post-shooting call");
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  press (today, GDK_KEY_s, 0);
  screen_shoot (today->window, "today-call");
  press (today, GDK_KEY_1, 0);
  g_assert_true (care_script_walk_is_over (care_call_desk_get_walk (today->desk)));
  g_assert_true (g_str_has_prefix (get_text (today, "preview"), "Will: "));
  press (today, GDK_KEY_Return, GDK_CONTROL_MASK);
  screen_wait (is_closed, today->desk);
  g_assert_cmpuint (today->n_keys, <=, 6);
}

/* No suggestion need not be said: saving says it, and says so before. */
static void
test_five_keys (Today         *today,
                gconstpointer  data)
{
  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  g_assert_false (gtk_widget_get_sensitive (get_part (today->pane, "save")));
  press (today, GDK_KEY_s, 0);
  g_assert_true (g_str_has_prefix (get_text (today, "preview"), "Will: answer “None”"));
  screen_shoot (today->window, "today-implied");
  press (today, GDK_KEY_Return, GDK_CONTROL_MASK);
  screen_wait (is_closed, today->desk);
  g_assert_cmpuint (today->n_keys, ==, 5);
}

/* The day the customer tells goes to the stage, and is seen before it does. */
static void
test_day_told (Today         *today,
               gconstpointer  data)
{
  GtkWidget *script = get_part (today->pane, "script");
  GtkWidget *field;

  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  field = find (script, CARE_TYPE_ANSWER_FIELD);
  g_assert_nonnull (field);
  g_assert_cmpint (care_answer_field_get_want (CARE_ANSWER_FIELD (field)), ==, CARE_EFFECT_WANTS_DAY);
  type (field, "2026-12-05");
  screen_shoot (today->window, "today-day-told");
  g_signal_emit_by_name (find (field, GTK_TYPE_ENTRY), "activate");
  screen_settle ();
  g_assert_true (care_answer_field_get_day (find (script, CARE_TYPE_ANSWER_FIELD)) ==
                 care_day_from_iso ("2026-12-05"));
  press (today, GDK_KEY_s, 0);
  g_assert_nonnull (strstr (get_text (today, "preview"), "5 Dec"));
  press (today, GDK_KEY_Return, GDK_CONTROL_MASK);
  screen_wait (is_closed, today->desk);
}

/* Who leaves the empty field goes on by keys, and is not put back into it. */
static void
test_day_not_told (Today         *today,
                   gconstpointer  data)
{
  GtkWidget *script = get_part (today->pane, "script");
  GtkWidget *entry;

  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  entry = find (find (script, CARE_TYPE_ANSWER_FIELD), GTK_TYPE_ENTRY);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (today->window)), entry));
  g_signal_emit_by_name (entry, "activate");
  screen_settle ();
  g_assert_null (g_strrstr (G_OBJECT_TYPE_NAME (gtk_root_get_focus (GTK_ROOT (today->window))), "Text"));
  press (today, GDK_KEY_2, 0);
  press (today, GDK_KEY_1, 0);
  g_assert_null (g_strrstr (G_OBJECT_TYPE_NAME (gtk_root_get_focus (GTK_ROOT (today->window))), "Text"));
}

static const char *
get_told (Today *today)
{
  gboolean is_shown = gtk_revealer_get_reveal_child (get_part (today->list, "notice"));

  return is_shown ? gtk_label_get_text (get_part (today->list, "told")) : "";
}

/* A letter that does nothing says why; what is told covers nothing. */
static void
test_letters (Today         *today,
              gconstpointer  data)
{
  GtkWidget *notes = get_part (today->pane, "notes");

  open_line (today);
  g_assert_cmpstr (get_told (today), ==, "");
  press (today, GDK_KEY_s, 0);
  g_assert_nonnull (strstr (get_told (today), "Nothing is rated on this page"));
  screen_shoot (today->window, "today-told");
  press (today, GDK_KEY_t, 0);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (today->window)) == notes);
}

static gboolean
hears_keys (gpointer pane)
{
  return !care_call_pane_is_guarded (pane);
}

/* An Enter too many does not begin the call that opened by itself. */
static void
test_guard (Today         *today,
            gconstpointer  data)
{
  care_call_pane_guard_next (today->pane);
  open_line (today);
  g_assert_true (care_call_pane_is_guarded (today->pane));
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  g_assert_cmpint (care_call_desk_get_started_at (today->desk), ==, CARE_MOMENT_NONE);
  screen_wait (hears_keys, today->pane);
  press (today, GDK_KEY_Return, 0);
  g_assert_cmpint (care_call_desk_get_started_at (today->desk), !=, CARE_MOMENT_NONE);
}

/* From the first word of a complaint the record is red, not from its registration. */
static void
test_red_complaint (Today         *today,
                    gconstpointer  data)
{
  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_c, 0);
  g_assert_true (gtk_widget_get_visible (get_part (today->pane, "complaint")));
  screen_shoot (today->window, "today-complaint");
  press (today, GDK_KEY_BackSpace, 0);
  g_assert_false (gtk_widget_get_visible (get_part (today->pane, "complaint")));
}

static gboolean
is_nobody_left (gpointer list)
{
  return g_str_equal (gtk_stack_get_visible_child_name (get_part (list, "stack")), "nobody");
}

static void
test_empty_queue (Today         *today,
                  gconstpointer  data)
{
  open_line (today);
  press (today, GDK_KEY_r, 0);
  press (today, GDK_KEY_Return, GDK_CONTROL_MASK);
  screen_wait (is_nobody_left, today->list);
  screen_shoot (today->window, "today-empty");
}

static void
test_red (Today         *today,
          gconstpointer  data)
{
  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  g_assert_false (gtk_widget_get_visible (get_part (today->pane, "complaint")));
  press (today, GDK_KEY_3, 0);
  g_assert_true (gtk_widget_get_visible (get_part (today->pane, "complaint")));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (today->pane), "complaint"));
  screen_shoot (today->window, "today-red");
  press (today, GDK_KEY_BackSpace, 0);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (today->pane), "complaint"));
}

/* What is typed stands in the walk, and the field stays while it is typed. */
static void
test_words (Today         *today,
            gconstpointer  data)
{
  GtkWidget *script = get_part (today->pane, "script");
  GtkWidget *field;
  g_autoptr(GPtrArray) page = NULL;

  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_1, 0);
  press (today, GDK_KEY_3, 0);
  field = find_words (script);
  g_assert_nonnull (field);
  type (field, "礼服太旧");
  g_assert_true (find_words (script) == field);
  page = care_script_walk_list_page (care_call_desk_get_walk (today->desk));
  for (guint i = 0; i < page->len; i++)
    if (((CareStepView *) page->pdata[i])->text != NULL)
      {
        g_assert_cmpstr (((CareStepView *) page->pdata[i])->text, ==, "礼服太旧");
        return;
      }
  g_assert_not_reached ();
}

/* Enter behind the words is enough to go on. */
static void
test_words_entered (Today         *today,
                    gconstpointer  data)
{
  GtkWidget *field;

  open_line (today);
  press (today, GDK_KEY_Return, 0);
  press (today, GDK_KEY_c, 0);
  field = find (get_part (today->pane, "script"), CARE_TYPE_ANSWER_FIELD);
  type (field, "礼服太旧");
  g_assert_cmpstr (care_script_walk_get_current (care_call_desk_get_walk (today->desk))->id, ==, "CMP3");
  g_signal_emit_by_name (find (field, GTK_TYPE_ENTRY), "activate");
  screen_settle ();
  g_assert_cmpstr (care_script_walk_get_current (care_call_desk_get_walk (today->desk))->id, ==, "CMP5");
}

static void
test_outcome (Today         *today,
              gconstpointer  data)
{
  open_line (today);
  g_assert_false (gtk_widget_get_sensitive (get_part (today->pane, "save")));
  press (today, GDK_KEY_n, 0);
  g_assert_cmpint (care_call_desk_get_outcome (today->desk), ==, CARE_OUTCOME_NO_ANSWER);
  g_assert_true (gtk_widget_get_sensitive (get_part (today->pane, "save")));
  press (today, GDK_KEY_n, 0);
  g_assert_cmpint (care_call_desk_get_outcome (today->desk), ==, CARE_OUTCOME_NONE);
  gtk_widget_activate_action (GTK_WIDGET (today->pane), "call.outcome", "s", "POWER_OFF");
  g_assert_cmpint (care_call_desk_get_outcome (today->desk), ==, CARE_OUTCOME_POWER_OFF);
}

static void
test_later (Today         *today,
            gconstpointer  data)
{
  GtkWidget *bar = get_part (today->pane, "outcomes");
  GtkWidget *field;

  open_line (today);
  press (today, GDK_KEY_l, 0);
  field = find (bar, CARE_TYPE_ANSWER_FIELD);
  g_assert_nonnull (field);
  type (field, "Mon 15:00");
  g_assert_nonnull (strstr (get_text (today, "preview"), "15:00"));
  screen_shoot (today->window, "today-later");
  type (field, "sometime");
  g_assert_null (strstr (get_text (today, "preview"), "15:00"));

  /* An hour that cannot be read is asked for again. */
  press (today, GDK_KEY_Return, GDK_CONTROL_MASK);
  g_assert_true (is_open (today->desk));
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (today->pane)));
  g_assert_true (find (bar, CARE_TYPE_ANSWER_FIELD) == field);
}

/* In the noon rest a call needs a reason, and the reason is written down. */
static void
test_rest (Today         *today,
           gconstpointer  data)
{
  GtkWidget *reason = get_part (today->pane, "reason");

  care_clock_set (today->couple.clock, ONE_COUPLE_NOW + 2 * 3600);
  open_line (today);
  g_assert_true (gtk_widget_get_visible (get_part (today->pane, "lock")));
  g_assert_nonnull (strstr (get_text (today, "why"), "14:30"));
  screen_shoot (today->window, "today-rest");
  press (today, GDK_KEY_Return, 0);
  g_assert_cmpint (care_call_desk_get_started_at (today->desk), ==, CARE_MOMENT_NONE);

  g_signal_emit_by_name (reason, "activate");
  g_assert_true (gtk_widget_get_visible (get_part (today->pane, "lock")));
  gtk_editable_set_text (GTK_EDITABLE (reason), "She asked for it");
  g_signal_emit_by_name (reason, "activate");
  g_assert_false (gtk_widget_get_visible (get_part (today->pane, "lock")));
  g_assert_nonnull (strstr (care_call_desk_get_note (today->desk), "She asked for it"));
  press (today, GDK_KEY_Return, 0);
  g_assert_cmpint (care_call_desk_get_started_at (today->desk), !=, CARE_MOMENT_NONE);
}

static gboolean
is_kept (gpointer data)
{
  Today *today = data;

  return care_call_desk_get_draft_at (today->desk) != CARE_MOMENT_NONE;
}

static void
test_draft (Today         *today,
            gconstpointer  data)
{
  GtkTextView *notes = get_part (today->pane, "notes");
  g_autofree char *place = NULL;
  g_autofree char *again = NULL;

  open_line (today);
  press (today, GDK_KEY_Return, 0);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (notes), "新娘感冒了", -1);
  place = care_script_walk_save (care_call_desk_get_walk (today->desk));
  press (today, GDK_KEY_Escape, 0);
  g_assert_true (is_closed (today->desk));

  open_line (today);
  screen_wait (is_kept, today);
  again = care_script_walk_save (care_call_desk_get_walk (today->desk));
  g_assert_cmpstr (again, ==, place);
  g_assert_cmpstr (care_call_desk_get_note (today->desk), ==, "新娘感冒了");
  g_assert_cmpstr (get_text (today, "draft"), ==, "Draft of 10:05");
}

static void
test_timer (Today         *today,
            gconstpointer  data)
{
  CareCallTimer *timer = get_part (today->pane, "timer");

  open_line (today);
  press (today, GDK_KEY_Return, 0);
  care_clock_set (today->couple.clock, ONE_COUPLE_NOW + 84);
  care_call_timer_refresh (timer);
  g_assert_cmpstr (care_call_timer_get_text (timer), ==, "01:24 / 3:00");
  care_clock_set (today->couple.clock, ONE_COUPLE_NOW + 185);
  care_call_timer_refresh (timer);
  g_assert_nonnull (strstr (care_call_timer_get_text (timer), "over three minutes"));
  care_clock_set (today->couple.clock, ONE_COUPLE_NOW + 301);
  care_call_timer_refresh (timer);
  g_assert_nonnull (strstr (care_call_timer_get_text (timer), "over five minutes"));
}

/* The record of what was just saved, on paper: as many pages in the file as on the screen. */
static void
test_print (Today         *today,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "visit.pdf", NULL);
  CarePrintPreview *preview = NULL;
  g_autoptr(GList) windows = NULL;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  open_line (today);
  press (today, GDK_KEY_n, 0);
  press (today, GDK_KEY_Return, GDK_CONTROL_MASK);
  screen_wait (is_closed, today->desk);
  screen_settle ();
  gtk_widget_activate_action (GTK_WIDGET (today->page), "queue.print", NULL);
  windows = gtk_window_list_toplevels ();
  for (GList *window = windows; window != NULL; window = window->next)
    if (CARE_IS_PRINT_PREVIEW (window->data))
      preview = window->data;
  g_assert_nonnull (preview);
  g_assert_true (care_print_preview_may_print (preview));
  g_assert_cmpuint (care_print_preview_get_sheet (preview)->n_pages, ==, 1);

  care_print_preview_set_zoom (preview, 0.8);
  g_assert_cmpfloat_with_epsilon (care_print_preview_get_zoom (preview), 0.8, 0.001);
  care_print_preview_set_zoom (preview, 100);
  g_assert_cmpfloat (care_print_preview_get_zoom (preview), <=, 3);
  care_print_preview_save (preview, path);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  gtk_window_destroy (GTK_WINDOW (preview));
}

#define ADD(path, func) g_test_add (path, Today, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  ADD ("/queue/rows", test_rows);
  ADD ("/queue/six-keys", test_six_keys);
  g_test_add_func ("/queue/count", test_count);
  ADD ("/queue/five-keys", test_five_keys);
  ADD ("/queue/day-told", test_day_told);
  ADD ("/queue/day-not-told", test_day_not_told);
  ADD ("/queue/letters", test_letters);
  ADD ("/queue/guard", test_guard);
  ADD ("/queue/red-complaint", test_red_complaint);
  ADD ("/queue/empty", test_empty_queue);
  ADD ("/queue/red", test_red);
  ADD ("/queue/words", test_words);
  ADD ("/queue/words-entered", test_words_entered);
  ADD ("/queue/outcome", test_outcome);
  ADD ("/queue/later", test_later);
  ADD ("/queue/rest", test_rest);
  ADD ("/queue/draft", test_draft);
  ADD ("/queue/timer", test_timer);
  ADD ("/queue/print", test_print);

  return g_test_run ();
}
