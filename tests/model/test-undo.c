/* test-undo.c — acts on the files are remembered field by field, and taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-change-words.h"
#include "model/care-file-task.h"
#include "model/care-undo.h"
#include "one-couple.h"
#include "store/care-act-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"

/* ---- acts --------------------------------------------------------------------------- */

typedef struct
{
  gint64      customer_id;
  const char *address;
  const char *note;
} Edit;

static gboolean
edit (CareDb    *db,
      gpointer   data,
      GError   **error)
{
  const Edit *edit = data;
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, edit->customer_id, error);

  if (edit->address != NULL)
    {
      g_free (customer->address);
      customer->address = g_strdup (edit->address);
    }
  if (edit->note != NULL)
    {
      g_free (customer->note);
      customer->note = g_strdup (edit->note);
    }

  return care_customer_table_update (db, customer, error);
}

static gint64
do_edit (OneCouple  *fixture,
         const char *address,
         const char *note)
{
  Edit data = { fixture->customer_id, address, note };
  g_autoptr(CareFileTask) task = care_file_task_new_for (CARE_DEED_EDIT_CUSTOMER, fixture->customer_id, edit,
                                                         &data, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (care_file_task_run (task, fixture->office, FALSE, &error));
  g_assert_no_error (error);

  return task->act_id;
}

static void
assert_undo (OneCouple *fixture,
             gint64     act_id,
             int        code)
{
  g_autoptr(GError) error = NULL;

  if (code < 0)
    {
      g_assert_true (care_undo_run (fixture->office, act_id, &error));
      g_assert_no_error (error);
      return;
    }
  g_assert_false (care_undo_run (fixture->office, act_id, &error));
  g_assert_error (error, CARE_ERROR, code);
}

static gpointer
get_customer (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_customer_table_get (db, ((OneCouple *) data)->customer_id, error);
}

static CareCustomer *
load (OneCouple *fixture)
{
  CareCustomer *customer = care_store_read (care_office_get_store (fixture->office), get_customer, fixture,
                                            NULL, NULL);

  g_assert_nonnull (customer);

  return customer;
}

static void
assert_says (OneCouple  *fixture,
             const char *address,
             const char *note)
{
  g_autoptr(CareCustomer) customer = load (fixture);

  g_assert_cmpstr (customer->address, ==, address);
  g_assert_cmpstr (customer->note, ==, note);
}

/* ---- promises ----------------------------------------------------------------------- */

static void
test_one_field (OneCouple     *fixture,
                gconstpointer  data)
{
  gint64 act = do_edit (fixture, "湖滨路 1 号", NULL);

  g_assert_cmpint (act, !=, 0);
  assert_undo (fixture, act, -1);
  assert_says (fixture, NULL, NULL);
  assert_undo (fixture, act, CARE_ERROR_INVALID);
}

/* An older act is taken back alone; what was changed besides stays. */
static void
test_older (OneCouple     *fixture,
            gconstpointer  data)
{
  gint64 first = do_edit (fixture, "湖滨路 1 号", NULL);

  do_edit (fixture, NULL, "慢一点说");
  assert_undo (fixture, first, -1);
  assert_says (fixture, NULL, "慢一点说");
}

/* The same field has been changed again: nothing is overwritten. */
static void
test_changed_since (OneCouple     *fixture,
                    gconstpointer  data)
{
  gint64 first = do_edit (fixture, "湖滨路 1 号", "一");

  do_edit (fixture, "湖滨路 2 号", NULL);
  assert_undo (fixture, first, CARE_ERROR_CONFLICT);
  assert_says (fixture, "湖滨路 2 号", "一");
}

static gpointer
last_act (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr(GPtrArray) acts = care_act_table_list_of_file (db, ((OneCouple *) data)->customer_id, G_MAXINT64,
                                                           1, error);

  return care_act_ref (acts->pdata[0]);
}

static CareAct *
get_last (OneCouple *fixture)
{
  return care_store_read (care_office_get_store (fixture->office), last_act, fixture, NULL, NULL);
}

static void
test_redo (OneCouple     *fixture,
           gconstpointer  data)
{
  gint64 first = do_edit (fixture, "湖滨路 1 号", NULL);
  g_autoptr(CareAct) undo = NULL;

  assert_undo (fixture, first, -1);
  undo = get_last (fixture);
  g_assert_cmpint (undo->undoes, ==, first);
  assert_undo (fixture, undo->id, -1);
  assert_says (fixture, "湖滨路 1 号", NULL);
  /* And once more from the beginning. */
  assert_undo (fixture, first, -1);
  assert_says (fixture, NULL, NULL);
}

/* A version only ever grows: a window that saw the act cannot overwrite what came after it. */
static void
test_version_grows (OneCouple     *fixture,
                    gconstpointer  data)
{
  gint64 act = do_edit (fixture, "湖滨路 1 号", NULL);
  g_autoptr(CareCustomer) seen = load (fixture);
  g_autoptr(CareCustomer) now = NULL;

  assert_undo (fixture, act, -1);
  now = load (fixture);
  g_assert_cmpint (now->version, >, seen->version);
}

static void
test_foreign (OneCouple     *fixture,
              gconstpointer  data)
{
  gint64 act = do_edit (fixture, "湖滨路 1 号", NULL);

  one_couple_sign_in_colleague (fixture);
  assert_undo (fixture, act, CARE_ERROR_FORBIDDEN);
  assert_says (fixture, "湖滨路 1 号", NULL);
}

static void
test_unchanged (OneCouple     *fixture,
                gconstpointer  data)
{
  g_assert_cmpint (do_edit (fixture, NULL, NULL), ==, 0);
}

static void
test_rehearsal (OneCouple     *fixture,
                gconstpointer  data)
{
  Edit typed = { fixture->customer_id, "湖滨路 1 号", NULL };
  g_autoptr(CareFileTask) task = care_file_task_new_for (CARE_DEED_EDIT_CUSTOMER, fixture->customer_id, edit,
                                                         &typed, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (care_file_task_run (task, fixture->office, TRUE, &error));
  g_assert_no_error (error);
  g_assert_cmpint (task->act_id, ==, 0);
  assert_says (fixture, NULL, NULL);
}

static void
test_words (OneCouple     *fixture,
            gconstpointer  data)
{
  g_autoptr(CareAct) act = NULL;
  g_autofree char *words = NULL;

  do_edit (fixture, "湖滨路 1 号", NULL);
  do_edit (fixture, "湖滨路 2 号", NULL);
  act = get_last (fixture);
  words = care_act_dup_words (act, NULL, 5);
  g_assert_cmpstr (words, ==, "Address: 湖滨路 1 号 → 湖滨路 2 号");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add (path, OneCouple, NULL, one_couple_set_up, function, one_couple_tear_down)
  ADD ("/undo/one-field", test_one_field);
  ADD ("/undo/older", test_older);
  ADD ("/undo/changed-since", test_changed_since);
  ADD ("/undo/redo", test_redo);
  ADD ("/undo/version-grows", test_version_grows);
  ADD ("/undo/foreign", test_foreign);
  ADD ("/undo/unchanged", test_unchanged);
  ADD ("/undo/rehearsal", test_rehearsal);
  ADD ("/undo/words", test_words);

  return g_test_run ();
}
