/* test-file.c — stages, money, history and conflicts on a couple's page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "model/care-order-line-form.h"
#include "model/care-stage-form.h"
#include "model/one-couple.h"
#include "ui/care-window-private.h"
#include "ui/customer/care-customer-edit-page.h"
#include "ui/customer/care-customer-page-private.h"
#include "store/care-customer-table.h"
#include "ui/customer/care-doubles-page.h"
#include "ui/customer/care-history-page.h"
#include "ui/customer/care-merge-dialog.h"
#include "ui/customer/care-record-dialog.h"
#include "ui/customer/care-timeline-view.h"

typedef struct
{
  OneCouple         couple;
  CareWindow       *window;
  CareCustomerPage *page;
} File;

static gboolean
is_shown (gpointer page)
{
  return care_customer_page_get_file (page) != NULL && !CARE_CUSTOMER_PAGE (page)->is_loading;
}

static void
set_up (File          *file,
        gconstpointer  data)
{
  one_couple_set_up (&file->couple, NULL);
  file->window = screen_new_window (file->couple.office);
  care_window_go (file->window, "customer", file->couple.customer_id);
  file->page = screen_get_page (file->window);
  screen_wait (is_shown, file->page);
}

static void
tear_down (File          *file,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (file->window));
  screen_settle ();
  one_couple_tear_down (&file->couple, NULL);
}

static const CareOrder *
get_order (File *file)
{
  return care_customer_page_get_file (file->page)->orders->pdata[0];
}

/* The dialog above the window; there is at most one. */
static CareRecordDialog *
find_dialog (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (CARE_IS_RECORD_DIALOG (link->data))
      return link->data;

  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog () != NULL;
}

static gboolean
has_no_dialog (gpointer data)
{
  return find_dialog () == NULL;
}

static gboolean
has_preview (gpointer dialog)
{
  return *care_record_dialog_get_preview (dialog) != '\0';
}

static void
act (gpointer    widget,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
}

static CareRecordDialog *
open_stage (File      *file,
            CareStage  stage)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (file->page), "customer.stage", "(xi)",
                                             get_order (file)->id, (int) stage));
  screen_wait (has_dialog, NULL);

  return find_dialog ();
}

static gboolean
is_put_off (gpointer data)
{
  const CareStageDate *shoot = &get_order (data)->stages[CARE_STAGE_SHOOT];

  return shoot->status == CARE_STAGE_STATUS_REDO;
}

static gboolean
is_done_again (gpointer data)
{
  return get_order (data)->stages[CARE_STAGE_SHOOT].status == CARE_STAGE_STATUS_DONE;
}

/* The calls that move are named before anything is saved; Undo brings all back. */
static void
test_stage (File          *file,
            gconstpointer  data)
{
  CareRecordDialog *dialog = open_stage (file, CARE_STAGE_SHOOT);

  act (dialog, "record.redo");
  care_record_dialog_type (dialog, CARE_STAGE_FIELD_PLANNED, "2026-12-05");
  act (dialog, "record.save");
  g_assert_nonnull (find_dialog ());  /* no reason was given */
  care_record_dialog_type (dialog, CARE_STAGE_FIELD_REASON, "样片不满意");
  screen_wait (has_preview, dialog);
  g_assert_true (is_done_again (file));
  act (dialog, "record.save");
  screen_wait (has_no_dialog, NULL);
  screen_wait (is_put_off, file);
  screen_shoot (file->window, "file-redo");
  act (file->window, "win.undo");
  screen_wait (is_done_again, file);
}

static gboolean
has_payment (gpointer data)
{
  return get_order (data)->paid == 200000;
}

static gboolean
has_no_payment (gpointer data)
{
  return get_order (data)->paid == 0;
}

static void
test_payment (File          *file,
              gconstpointer  data)
{
  CareRecordDialog *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (file->page), "customer.line", "(xix)",
                                             get_order (file)->id, (int) CARE_ORDER_PAYMENT, (gint64) 0));
  screen_wait (has_dialog, NULL);
  dialog = find_dialog ();
  care_record_dialog_type (dialog, CARE_LINE_FIELD_AMOUNT, "2,000");
  care_record_dialog_type (dialog, CARE_LINE_FIELD_TEXT, "定金 <b>现金</b>");
  act (dialog, "record.save");
  screen_wait (has_payment, file);
  screen_shoot (file->window, "file-payment");
  act (file->window, "win.undo");
  screen_wait (has_no_payment, file);
}

/* ---- two at once ------------------------------------------------------------------------ */

static gboolean
has_told (gpointer dialog)
{
  return care_record_dialog_get_told (dialog) != NULL;
}

static void
colleague_writes (File       *file,
                  const char *place)
{
  g_autoptr(CareRecordForm) form = care_stage_form_new (care_customer_page_get_file (file->page),
                                                        get_order (file), CARE_STAGE_SHOOT,
                                                        care_office_get_today (file->couple.office));
  g_autoptr(CareFileTask) task = NULL;
  g_autoptr(GError) error = NULL;
  int field;

  care_record_form_set (form, CARE_STAGE_FIELD_PLACE, place);
  task = care_record_form_read (form, &field, &error);
  g_assert_no_error (error);
  g_assert_true (care_file_task_run (task, file->couple.office, FALSE, &error));
  g_assert_no_error (error);
}

static gboolean
is_at_the_lake (gpointer data)
{
  return g_strcmp0 (get_order (data)->details[CARE_STAGE_SHOOT].place, "湖边") == 0;
}

/* Both wrote the place: mine is not lost and theirs not overwritten before it was seen. */
static void
test_conflict (File          *file,
               gconstpointer  data)
{
  CareRecordDialog *dialog = open_stage (file, CARE_STAGE_SHOOT);

  care_record_dialog_type (dialog, CARE_STAGE_FIELD_PLACE, "湖边");
  colleague_writes (file, "棚内");
  act (dialog, "record.save");
  screen_wait (has_told, dialog);
  g_assert_nonnull (find_dialog ());
  act (dialog, "record.save");
  screen_wait (has_no_dialog, NULL);
  screen_wait (is_at_the_lake, file);
}

/* ---- the history ---------------------------------------------------------------------------- */

static gboolean
has_acts (gpointer data)
{
  File *file = data;
  gpointer page = screen_get_page (file->window);

  return CARE_IS_HISTORY_PAGE (page) && care_history_page_count (page) > 0;
}

static void
test_history (File          *file,
              gconstpointer  data)
{
  CareTimelineView *timeline = CARE_TIMELINE_VIEW (file->page->timeline);
  guint n_all = care_timeline_view_count (timeline);

  care_timeline_view_set_filter (timeline, CARE_TIMELINE_STAGES);
  screen_settle ();
  g_assert_cmpuint (care_timeline_view_count (timeline), ==, 2);
  care_timeline_view_set_filter (timeline, CARE_TIMELINE_ALL);
  screen_settle ();
  g_assert_cmpuint (care_timeline_view_count (timeline), ==, n_all);
  screen_shoot (file->window, "file");
  colleague_writes (file, "棚内");
  act (file->page, "customer.history");
  screen_wait (has_acts, file);
  screen_shoot (file->window, "file-history");
}

/* ---- doubles ------------------------------------------------------------------------------- */

static gpointer
add_double (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  File *file = data;
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, file->couple.customer_id, error);

  g_clear_pointer (&customer->customer_no, g_free);
  customer->address = g_strdup ("湖滨路 1 号");

  return care_customer_table_add (db, customer, 0, error) != 0 ? CARE_DONE : NULL;
}

static gboolean
has_pair (gpointer page)
{
  return care_doubles_page_count (page) == 1;
}

static gboolean
has_no_pair (gpointer page)
{
  return care_doubles_page_count (page) == 0;
}

static CareMergeDialog *
find_merge (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (CARE_IS_MERGE_DIALOG (link->data))
      return link->data;

  return NULL;
}

static gboolean
has_merge (gpointer data)
{
  return find_merge () != NULL;
}

static void
test_doubles (File          *file,
              gconstpointer  data)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  gpointer page;

  g_assert_nonnull (care_store_write (care_office_get_store (file->couple.office), program, CARE_DEED_IMPORT,
                                      add_double, file, NULL, NULL));
  care_window_go (file->window, "doubles", 0);
  page = screen_get_page (file->window);
  screen_wait (has_pair, page);
  screen_shoot (file->window, "file-doubles");
  g_assert_true (gtk_widget_activate_action (page, "doubles.compare", "(xx)", file->couple.customer_id,
                                             file->couple.customer_id + 1));
  screen_wait (has_merge, NULL);
  screen_shoot ((CareWindow *) find_merge (), "file-merge");
  act (find_merge (), "merge.run");
  screen_wait (has_no_pair, page);
  act (file->window, "win.undo");
  screen_wait (has_pair, page);
}

/* Every dialog opens with its fields and closes without a trace. */
static void
test_dialogs (File          *file,
               gconstpointer  data)
{
  CareRecordDialog *dialog = open_stage (file, CARE_STAGE_PROOF);

  act (dialog, "record.done");
  screen_wait (has_preview, dialog);
  screen_shoot ((CareWindow *) dialog, "file-dialog");
  act (dialog, "record.cancel");
  screen_wait (has_no_dialog, NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (file->page), "customer.survey", "x", (gint64) 0));
  screen_wait (has_dialog, NULL);
  screen_shoot ((CareWindow *) find_dialog (), "file-survey");
  act (find_dialog (), "record.cancel");
  screen_wait (has_no_dialog, NULL);
}

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, File, NULL, set_up, function, tear_down)
  ADD ("/file/stage", test_stage);
  ADD ("/file/payment", test_payment);
  ADD ("/file/conflict", test_conflict);
  ADD ("/file/history", test_history);
  ADD ("/file/doubles", test_doubles);
  ADD ("/file/dialogs", test_dialogs);

  return g_test_run ();
}
