/* test-incoming.c — the telephone rings, on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "model/care-answerer.h"
#include "model/care-case-desk.h"
#include "model/one-couple.h"
#include "store/care-search-table.h"
#include "ui/incoming/care-incoming-page.h"
#include "ui/incoming/care-owed-page.h"
#include "ui/queue/care-script-view.h"

typedef struct
{
  OneCouple         couple;
  CareWindow       *window;
  CareIncomingPage *page;
} Ringing;

static gpointer
get_part (gpointer    widget,
          const char *name)
{
  return gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);
}

/* Found by any part of the number, as every file that the program itself has made. */
static gpointer
put_keys (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  return care_search_table_put (db, *(gint64 *) data, error) ? CARE_DONE : NULL;
}

static void
set_up (Ringing       *ringing,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  one_couple_set_up (&ringing->couple, NULL);
  care_store_write (care_office_get_store (ringing->couple.office),
                    care_office_get_actor (ringing->couple.office), CARE_DEED_CREATE_CUSTOMER, put_keys,
                    &ringing->couple.customer_id, NULL, &error);
  g_assert_no_error (error);
  ringing->window = screen_new_window (ringing->couple.office);
  gtk_widget_activate_action (GTK_WIDGET (ringing->window), "win.incoming-call", NULL);
  ringing->page = screen_get_page (ringing->window);
  g_assert_true (CARE_IS_INCOMING_PAGE (ringing->page));
}

static void
tear_down (Ringing       *ringing,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (ringing->window));
  screen_settle ();
  one_couple_tear_down (&ringing->couple, NULL);
}

static gboolean
has_found (gpointer page)
{
  GtkListBox *found = get_part (page, "found");

  return gtk_widget_get_visible (GTK_WIDGET (found)) && gtk_list_box_get_row_at_index (found, 0) != NULL;
}

static gboolean
is_known (gpointer page)
{
  return gtk_widget_get_visible (get_part (page, "known"));
}

static gboolean
is_cleared (gpointer page)
{
  return gtk_editable_get_text (get_part (page, "what"))[0] == '\0' && !is_known (page);
}

/* Any part of the number finds the couple; Enter takes it; what is noted is kept. */
static void
test_known_caller (Ringing       *ringing,
                   gconstpointer  data)
{
  g_autoptr(CareOwed) owed = NULL;
  CareIncomingPage *page = ringing->page;

  gtk_editable_set_text (get_part (page, "search"), "0013800");
  screen_wait (has_found, page);
  g_signal_emit_by_name (get_part (page, "search"), "activate");
  screen_wait (is_known, page);
  screen_shoot (ringing->window, "incoming-known");

  care_script_view_answer (get_part (page, "script"), 4);
  care_script_view_answer (get_part (page, "script"), 1);
  gtk_editable_set_text (get_part (page, "what"), "请回电");
  gtk_drop_down_set_selected (get_part (page, "colleague"), 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "incoming.save", NULL);
  screen_wait (is_cleared, page);

  owed = care_case_desk_read (ringing->couple.office, NULL);
  g_assert_cmpuint (owed->memos->len, ==, 1);
  g_assert_cmpstr (((CareMemo *) owed->memos->pdata[0])->what, ==, "请回电");
  g_assert_cmpint (((CareMemo *) owed->memos->pdata[0])->customer_id, ==, ringing->couple.customer_id);
}

/* Nothing is saved while nothing is noted. */
static void
test_nothing_noted (Ringing       *ringing,
                    gconstpointer  data)
{
  g_autoptr(CareOwed) owed = NULL;

  gtk_widget_activate_action (GTK_WIDGET (ringing->page), "incoming.save", NULL);
  screen_settle ();
  g_assert_true (gtk_widget_get_sensitive (get_part (ringing->page, "save")));
}

/* ---- what is owed ------------------------------------------------------------------------- */

static gpointer
find_entry (GtkWidget *widget)
{
  gpointer found = ADW_IS_ENTRY_ROW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_entry (child);

  return found;
}

static gboolean
has_entry (gpointer page)
{
  return find_entry (page) != NULL;
}

static gboolean
has_no_entry (gpointer page)
{
  return find_entry (page) == NULL;
}

/* The department's answer is written where the case is listed, and the customer is to be rung up. */
static void
test_answer (Ringing       *ringing,
             gconstpointer  data)
{
  g_autoptr(CareIncoming) incoming = care_incoming_new ();
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareScriptWalk) walk = NULL;
  g_autoptr(CareOwed) owed = NULL;
  gpointer page;

  walk = care_script_walk_new (care_office_get_book (ringing->couple.office), CARE_SCRIPT_GREETING, NULL, 0);
  g_assert_true (care_script_walk_answer (walk, "I3", "INQUIRY"));
  g_assert_true (care_script_walk_next (walk));
  g_assert_true (care_script_walk_answer (walk, "Q2", "NOT_KNOWN"));
  incoming->customer_id = ringing->couple.customer_id;
  incoming->what = g_strdup ("能否加洗相册");
  incoming->walk = care_script_walk_save (walk);
  recorded = care_answerer_record (ringing->couple.office, incoming, NULL);
  g_assert_nonnull (recorded);

  care_window_go (ringing->window, "owed", 0);
  page = screen_get_page (ringing->window);
  screen_wait (has_entry, page);
  g_assert_cmpuint (care_page_get_badge (page), ==, 2);
  gtk_editable_set_text (find_entry (page), "可以");
  g_signal_emit_by_name (find_entry (page), "apply");
  screen_wait (has_no_entry, page);

  owed = care_case_desk_read (ringing->couple.office, NULL);
  g_assert_cmpstr (((CareCaseSheet *) owed->cases->pdata[0])->answer, ==, "可以");
}

#define ADD(path, func) g_test_add (path, Ringing, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  ADD ("/incoming-page/known-caller", test_known_caller);
  ADD ("/incoming-page/nothing-noted", test_nothing_noted);

  ADD ("/owed-page/answer", test_answer);

  return g_test_run ();
}
