/* test-group-desk.c — groups are counted, saved, given up and taken back; lists leave by right only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>

#include "domain/care-error.h"
#include "model/care-customer-listing.h"
#include "model/care-customer-taking.h"
#include "model/care-demo.h"
#include "model/care-export-sources.h"
#include "model/care-group-desk.h"

/* 21 November 2026, 10:00 in Shanghai. */
#define NOW       ((CareMoment) 1795226400)
#define N_COUPLES 40

typedef struct
{
  char          *folder;
  char          *path;
  CareClock     *clock;
  CareOffice    *office;
  CareGroupDesk *desk;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  CareDemoReport report = { 0 };

  fixture->folder = g_dir_make_tmp ("care-groups-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "studio.db", NULL);
  fixture->clock = care_clock_new_fixed (NOW);
  care_demo_build (fixture->path, fixture->clock, N_COUPLES, 5, NULL, NULL, NULL, &report, &error);
  g_assert_no_error (error);
  fixture->office = care_office_open (fixture->path, fixture->clock, &error);
  g_assert_no_error (error);
  care_office_sign_in (fixture->office, data != NULL ? data : "0001", "", &error);
  g_assert_no_error (error);
  fixture->desk = care_group_desk_new (fixture->office);
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_false (g_str_has_suffix (name, ".part"));
      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  care_office_close (fixture->office);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->desk);
  g_assert_finalize_object (fixture->office);
  g_object_unref (fixture->clock);
  remove_folder (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

/* The line of a group, or of a saved one by its name; waits until the list has @n lines. */
static const CareGroupLine *
find_line (Fixture    *fixture,
           guint       n,
           const char *name)
{
  GListModel *list = care_group_desk_get_list (fixture->desk);

  while (g_list_model_get_n_items (list) != n)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(CareGroupItem) item = g_list_model_get_item (list, i);

      if (g_str_equal (care_group_line_get_name (care_group_item_get_record (item)), name))
        return care_group_item_get_record (item);
    }

  return NULL;
}

static CareSavedFilter *
new_group (Fixture    *fixture,
           const char *name)
{
  CareSavedFilter *group = care_saved_filter_new ();

  group->staff_id = care_office_get_actor (fixture->office).staff_id;
  group->name = g_strdup (name);
  group->filter = care_customer_filter_new ();
  group->filter->group = CARE_GROUP_MEMBERS;

  return group;
}

static gint64
save (Fixture         *fixture,
      CareSavedFilter *group,
      GError         **error)
{
  g_autoptr(GAsyncResult) result = NULL;

  care_group_desk_save_async (fixture->desk, group, result_cb, &result);

  return care_group_desk_save_finish (fixture->desk, wait_for (&result), error);
}

static gboolean
undo (Fixture *fixture)
{
  g_autoptr(GAsyncResult) result = NULL;

  g_assert_true (care_group_desk_can_undo (fixture->desk));
  care_group_desk_undo_async (fixture->desk, result_cb, &result);

  return care_group_desk_undo_finish (fixture->desk, wait_for (&result), NULL);
}

static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(CareSavedFilter) group = new_group (fixture, "会员 <b>");
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  const CareGroupLine *line;
  guint n_members;

  care_group_desk_refresh (fixture->desk);
  g_assert_cmpuint (find_line (fixture, CARE_N_GROUPS, "All customers")->count, ==, N_COUPLES);
  n_members = find_line (fixture, CARE_N_GROUPS, "Members")->count;

  group->id = save (fixture, group, &error);
  g_assert_no_error (error);
  line = find_line (fixture, CARE_N_GROUPS + 1, "会员 <b>");
  g_assert_cmpuint (line->count, ==, n_members);

  care_group_desk_drop_async (fixture->desk, line->saved, result_cb, &result);
  g_assert_true (care_group_desk_drop_finish (fixture->desk, wait_for (&result), &error));
  g_assert_null (find_line (fixture, CARE_N_GROUPS, "会员 <b>"));
  g_assert_true (undo (fixture));
  g_assert_nonnull (find_line (fixture, CARE_N_GROUPS + 1, "会员 <b>"));
}

static void
test_new_is_undone (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareSavedFilter) group = new_group (fixture, "A");

  care_group_desk_refresh (fixture->desk);
  g_assert_cmpint (save (fixture, group, NULL), >, 0);
  g_assert_nonnull (find_line (fixture, CARE_N_GROUPS + 1, "A"));
  g_assert_true (undo (fixture));
  g_assert_null (find_line (fixture, CARE_N_GROUPS, "A"));
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(CareSavedFilter) nameless = new_group (fixture, "  ");
  g_autoptr(CareSavedFilter) shared = new_group (fixture, "Ours");
  g_autoptr(GError) no_name = NULL;
  g_autoptr(GError) no_right = NULL;

  g_assert_cmpint (save (fixture, nameless, &no_name), ==, 0);
  g_assert_error (no_name, CARE_ERROR, CARE_ERROR_INVALID);

  shared->staff_id = 0;
  g_assert_false (care_group_desk_may_share (fixture->desk));
  g_assert_cmpint (save (fixture, shared, &no_right), ==, 0);
  g_assert_error (no_right, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

/* ---- lines that are taken out ------------------------------------------------------------- */

static GArray *
list_ids (Fixture *fixture,
          guint    n)
{
  CareCustomerFilter filter = { .group = CARE_GROUP_ALL };
  CareCustomerListing *listing = care_customer_listing_new (NULL, &filter, 739941, 1);
  GArray *ids;

  g_assert_nonnull (care_store_read (care_office_get_store (fixture->office), care_customer_listing_run,
                                     listing, NULL, NULL));
  ids = g_array_ref (listing->ids);
  g_array_set_size (ids, MIN (n, ids->len));
  care_customer_listing_free (listing);

  return ids;
}

static CareCustomerTaking *
take (Fixture *fixture,
      guint    n,
      GError **error)
{
  g_autoptr(GArray) ids = list_ids (fixture, n);
  g_autoptr(GAsyncResult) result = NULL;

  care_customer_taking_async (fixture->office, ids, result_cb, &result);

  return care_customer_taking_finish (fixture->office, wait_for (&result), error);
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerTaking) taking = take (fixture, 3, &error);
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;
  g_auto(GStrv) rows = NULL;

  g_assert_no_error (error);
  care_customer_taking_write (taking, &text, &html);
  rows = g_strsplit (text, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (rows), ==, 5);
  g_assert_true (g_str_has_prefix (rows[0], "Customer no.\tNames\tOrder no.\tTelephone\t"));
  g_assert_null (strstr (text, "****"));
  g_assert_nonnull (strstr (html, "<tr><td style=\"mso-number-format:'\\@'\">Customer no.</td>"));
}

/* One masked line is everybody's; several are not. */
static void
test_copy_by_right (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerTaking) one = take (fixture, 1, NULL);
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;

  g_assert_nonnull (one);
  care_customer_taking_write (one, &text, &html);
  g_assert_nonnull (strstr (text, "****"));
  g_assert_null (take (fixture, 2, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

static void
stop_cb (guint    n_done,
         guint    n_rows,
         gpointer data)
{
  g_cancellable_cancel (data);
}

/* Stopped in the middle nothing is left, and nothing is lost when it is not. */
static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "list.csv", NULL);
  g_autoptr(GArray) ids = list_ids (fixture, N_COUPLES);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GAsyncResult) stopped = NULL;
  g_autoptr(GAsyncResult) whole = NULL;
  g_autoptr(GError) error = NULL;
  guint n_rows = 0;

  care_list_export_run_async (fixture->office, care_export_sources_new_customers (fixture->office, ids), path,
                              CARE_EXPORT_EXACT, stop_cb, cancellable, cancellable, result_cb, &stopped);
  g_assert_false (care_list_export_run_finish (wait_for (&stopped), &n_rows, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);

  care_list_export_run_async (fixture->office, care_export_sources_new_customers (fixture->office, ids), path,
                              CARE_EXPORT_EXACT, NULL, NULL, NULL, result_cb, &whole);
  g_assert_true (care_list_export_run_finish (wait_for (&whole), &n_rows, &error));
  g_assert_cmpuint (n_rows, >=, N_COUPLES);
  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
test_export_by_right (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "list.csv", NULL);
  g_autoptr(GArray) ids = list_ids (fixture, N_COUPLES);
  g_autoptr(GError) error = NULL;
  guint n_rows = 0;

  g_assert_false (care_list_export_run (fixture->office,
                                        care_export_sources_new_customers (fixture->office, ids), path,
                                        CARE_EXPORT_EXACT, &n_rows, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/group-desk/saved", Fixture, NULL, set_up, test_saved, tear_down);
  g_test_add ("/group-desk/new-is-undone", Fixture, NULL, set_up, test_new_is_undone, tear_down);
  g_test_add ("/group-desk/refused", Fixture, "0002", set_up, test_refused, tear_down);
  g_test_add ("/group-desk/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/group-desk/copy-by-right", Fixture, "0002", set_up, test_copy_by_right, tear_down);
  g_test_add ("/group-desk/export", Fixture, NULL, set_up, test_export, tear_down);
  g_test_add ("/group-desk/export-by-right", Fixture, "0002", set_up, test_export_by_right, tear_down);

  return g_test_run ();
}
