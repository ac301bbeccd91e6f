/* test-complaint-writer.c — steps taken, steps refused, and the history that proves them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#include "domain/care-error.h"
#include "domain/care-promise.h"
#include "model/care-complaint-desk.h"
#include "model/care-incident-desk.h"
#include "store/care-call-table.h"
#include "store/care-complaint-event-table.h"
#include "store/care-complaint-part-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-notice-table.h"
#include "store/care-promise-table.h"
#include "store/care-staff-table.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define NOW 1795226700

typedef struct
{
  char       *folder;
  char       *path;
  CareClock  *clock;
  CareOffice *office;
  gint64      customer_id;
  CareActor   actors[CARE_N_ROLES]; /* specialist, supervisor, manager */
} Fixture;

static gpointer
add_people (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Fixture *self = data;
  g_autoptr(CareCustomer) customer = care_customer_new ();
  CarePerson *person = care_person_new ();
  const char * const phones[] = { "13800138000", NULL };

  for (int role = CARE_ROLE_SPECIALIST; role <= CARE_ROLE_MANAGER; role++)
    {
      g_autoptr(CareStaff) staff = care_staff_new ();

      staff->employee_no = g_strdup_printf ("010%d", role);
      staff->name = g_strdup_printf ("员工%d", role);
      staff->department = CARE_DEPARTMENT_SERVICE;
      staff->role = (CareRole) role;
      staff->ability = 3;
      self->actors[role] = (CareActor) { care_staff_table_add (db, staff, 0, error), (CareRole) role };
    }
  person->name = g_strdup ("王芳");
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, person);
  customer->phones = g_strdupv ((char **) phones);
  customer->created_on = care_day_from_iso ("2026-11-03");
  self->customer_id = care_customer_table_add (db, customer, 0, error);

  return self->customer_id != 0 ? CARE_DONE : NULL;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  const CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;

  self->folder = g_dir_make_tmp ("complaint-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
  self->clock = care_clock_new_fixed (NOW);
  self->office = care_office_found (self->path, "罗曼婚纱", "0001", "李敏", self->clock, &error);
  g_assert_no_error (error);
  care_store_write (care_office_get_store (self->office), program, CARE_DEED_FOUND_STUDIO, add_people, self,
                    NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  care_office_close (self->office);
  g_assert_finalize_object (self->office);
  g_assert_finalize_object (self->clock);
  g_unlink (self->path);
  g_rmdir (self->folder);
  g_free (self->path);
  g_free (self->folder);
}

/* ---- helpers ------------------------------------------------------------------------ */

static CareComplaintChange *
new_change (Fixture           *self,
            gint64             id,
            CareComplaintMove  move)
{
  return care_complaint_change_new_for (id, move, care_office_get_rules (self->office));
}

static gboolean
take (Fixture              *self,
      CareRole              role,
      CareComplaintChange  *change,
      CareJob               job,
      GError              **error)
{
  return care_store_write (care_office_get_store (self->office), self->actors[role],
                           care_complaint_change_get_deed (change), job, change, NULL, error) != NULL;
}

static CareComplaint *
new_told (Fixture *self)
{
  CareComplaint *told = care_complaint_new ();

  told->customer_id = self->customer_id;
  told->complainant = g_strdup ("王芳");
  told->phone = g_strdup ("13800138000");
  told->told_at = NOW;
  told->way = CARE_COMPLAINT_WAY_PHONE;
  told->content = g_strdup ("取件日期已过，相册仍未做好，也没有人通知我们。");
  told->subject = g_strdup ("相册延期");
  told->department = CARE_DEPARTMENT_PICKUP;
  told->category = CARE_CATEGORY_DELAY;
  told->severity = CARE_SEVERITY_GENERAL;
  told->remedies_asked = 1u << CARE_REMEDY_REDO;
  told->reply_by = NOW + 7200;

  return told;
}

static gint64
register_one (Fixture       *self,
              CareComplaint *told)
{
  g_autoptr(CareComplaintChange) change = new_change (self, 0, CARE_MOVE_NEW);
  g_autoptr(GError) error = NULL;

  change->entered = care_complaint_ref (told);
  take (self, CARE_ROLE_SPECIALIST, change, care_complaint_writer_register, &error);
  g_assert_no_error (error);
  g_assert_cmpint (change->after->state, ==, CARE_COMPLAINT_REGISTERED);

  return change->id;
}

typedef struct
{
  Fixture            *fixture;
  gint64              id;
  CareComplaintState  state;
  CareComplaint      *complaint;
  GPtrArray          *calls;
  GPtrArray          *promises;
  GPtrArray          *notices;
} Look;

static gpointer
look (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Look *self = data;

  self->complaint = care_complaint_table_get (db, self->id, error);
  self->calls = care_call_table_list_of_customer (db, self->fixture->customer_id, error);
  self->promises = care_promise_table_list_of_complaint (db, self->id, error);
  self->notices = care_notice_table_list_unread (db, CARE_ROLE_MANAGER, error);

  return CARE_DONE;
}

static void
look_at (Look    *self,
         Fixture *fixture,
         gint64   id)
{
  self->fixture = fixture;
  self->id = id;
  care_store_read (care_office_get_store (fixture->office), look, self, NULL, NULL);
  g_assert_nonnull (self->complaint);
}

static void
look_clear (Look *self)
{
  g_clear_pointer (&self->complaint, care_complaint_unref);
  g_clear_pointer (&self->calls, g_ptr_array_unref);
  g_clear_pointer (&self->promises, g_ptr_array_unref);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Look, look_clear)

static guint
count_open (GPtrArray    *calls,
            CareCallType  type)
{
  guint n = 0;

  for (guint i = 0; i < calls->len; i++)
    {
      const CareCall *call = calls->pdata[i];

      n += call->type == type && call->state == CARE_CALL_OPEN ? 1 : 0;
    }

  return n;
}

/* ---- refused ------------------------------------------------------------------------- */

static gpointer
put_state (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Look *self = data;
  g_autoptr(CareComplaint) complaint = care_complaint_table_get (db, self->id, error);

  complaint->state = self->state;
  g_clear_pointer (&complaint->content, g_free);

  return care_complaint_table_update (db, complaint, error) ? CARE_DONE : NULL;
}

static GBytes *
read_file (const char *path)
{
  char *contents;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));

  return g_bytes_new_take (contents, length);
}

/* Every role tries every step in every state with nothing filled in: what is refused leaves no trace. */
static void
test_refused_changes_nothing (Fixture       *self,
                              gconstpointer  data)
{
  g_autoptr(CareComplaint) told = new_told (self);
  Look at = { .fixture = self, .id = register_one (self, told) };
  CareStore *store = care_office_get_store (self->office);
  guint n_refused = 0;

  for (int state = 0; state < CARE_N_COMPLAINT_STATES; state++)
    {
      g_autoptr(GBytes) before = NULL;

      at.state = (CareComplaintState) state;
      care_store_write (store, (CareActor) { 0, CARE_ROLE_SYSTEM }, CARE_DEED_MOVE_COMPLAINT, put_state,
                        &at, NULL,
                        NULL);
      before = read_file (self->path);
      for (int role = CARE_ROLE_SPECIALIST; role <= CARE_ROLE_MANAGER; role++)
        for (int move = 0; move < CARE_MOVE_MERGE; move++)
          {
            g_autoptr(CareComplaintChange) change = new_change (self, at.id, (CareComplaintMove) move);
            g_autoptr(GBytes) after = NULL;
            g_autoptr(GError) error = NULL;

            if (take (self, (CareRole) role, change, care_complaint_writer_take, &error))
              g_error ("%s in %s by %s", care_complaint_move_get_nick ((CareComplaintMove) move),
                       care_complaint_state_get_nick ((CareComplaintState) state),
                       care_role_get_nick ((CareRole) role));
            n_refused++;
            g_assert_true (g_error_matches (error, CARE_ERROR, CARE_ERROR_INVALID) ||
                           g_error_matches (error, CARE_ERROR, CARE_ERROR_FORBIDDEN));
            after = read_file (self->path);
            g_assert_true (g_bytes_equal (before, after));
          }
    }
  g_assert_cmpuint (n_refused, ==, CARE_N_COMPLAINT_STATES * 3 * CARE_MOVE_MERGE);
}

static void
test_stale_page (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr(CareComplaint) told = new_told (self);
  gint64 id = register_one (self, told);
  g_autoptr(CareComplaintChange) note = new_change (self, id, CARE_MOVE_NOTE);
  g_autoptr(CareComplaintChange) late = new_change (self, id, CARE_MOVE_NOTE);
  g_autoptr(GError) error = NULL;
  g_auto(Look) at = { 0 };

  look_at (&at, self, id);
  note->note = g_strdup ("顾客又来电");
  g_assert_true (take (self, CARE_ROLE_SPECIALIST, note, care_complaint_writer_take, NULL));
  late->entered = care_complaint_ref (at.complaint);
  late->note = g_strdup ("迟到的备注");
  g_assert_false (take (self, CARE_ROLE_SUPERVISOR, late, care_complaint_writer_take, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
}

/* ---- taken --------------------------------------------------------------------------- */

static void
test_registration (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr(CareComplaint) told = new_told (self);
  g_auto(Look) at = { 0 };

  look_at (&at, self, register_one (self, told));
  g_assert_cmpstr (at.complaint->complaint_no, ==, "TS20261121-001");
  g_assert_cmpint (at.complaint->times, ==, 1);
  g_assert_cmpint (at.complaint->registered_at, ==, NOW);
  g_assert_cmpint (at.complaint->owner_id, ==, self->actors[CARE_ROLE_SPECIALIST].staff_id);
  g_assert_cmpuint (count_open (at.calls, CARE_CALL_REPLY_PROMISED), ==, 1);
  g_assert_cmpuint (at.promises->len, ==, 1);
  g_assert_cmpint (((CarePromise *) at.promises->pdata[0])->reply_by, ==, NOW + 7200);
  g_assert_cmpuint (at.notices->len, ==, 0);
}

/* A second one about the same matter is a repeat, and that makes it major: leaders are told at once. */
static void
test_repeat_is_major (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr(CareComplaint) told = new_told (self);
  g_autoptr(CareComplaint) again = new_told (self);
  gint64 first = register_one (self, told);
  g_autoptr(CareComplaintChange) notice = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(Look) at = { 0 };
  g_auto(Look) after = { 0 };

  again->repeat_of = 0;
  look_at (&at, self, register_one (self, again));
  g_assert_cmpint (at.complaint->times, ==, 2);
  g_assert_cmpint (at.complaint->repeat_of, ==, first);
  g_assert_cmpint (at.complaint->severity, ==, CARE_SEVERITY_MAJOR);
  g_assert_cmpuint (at.notices->len, ==, 1);

  notice = new_change (self, at.id, CARE_MOVE_NOTICE);
  take (self, CARE_ROLE_MANAGER, notice, care_complaint_writer_take, &error);
  g_assert_no_error (error);
  look_at (&after, self, at.id);
  g_assert_cmpint (after.complaint->noticed_at, ==, NOW);
  g_assert_cmpuint (after.notices->len, ==, 0);
}

static gint64
establish (Fixture              *self,
           gint64                id,
           CareComplaintChange **taken)
{
  g_autoptr(CareComplaintChange) change = new_change (self, id, CARE_MOVE_ESTABLISH);
  g_autoptr(GError) error = NULL;
  g_auto(Look) at = { 0 };

  look_at (&at, self, id);
  change->entered = care_complaint_copy (at.complaint);
  change->entered->judge_reason = g_strdup ("属实");
  change->entered->resp_department = CARE_DEPARTMENT_POST;
  change->entered->resp_person_unknown = TRUE;
  change->entered->investigate_until = NOW + 86400;
  take (self, CARE_ROLE_SUPERVISOR, change, care_complaint_writer_take, &error);
  g_assert_no_error (error);
  *taken = g_steal_pointer (&change);

  return id;
}

static void
test_undo (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(CareComplaint) told = new_told (self);
  g_autoptr(CareComplaintChange) change = NULL;
  gint64 id = establish (self, register_one (self, told), &change);
  g_autoptr(GError) error = NULL;
  g_auto(Look) at = { 0 };

  g_assert_true (care_complaint_change_can_undo (change));
  take (self, CARE_ROLE_SUPERVISOR, change, care_complaint_writer_undo, &error);
  g_assert_no_error (error);
  look_at (&at, self, id);
  g_assert_cmpint (at.complaint->state, ==, CARE_COMPLAINT_REGISTERED);
  g_assert_null (at.complaint->judge_reason);
  g_assert_false (take (self, CARE_ROLE_SUPERVISOR, change, care_complaint_writer_undo, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
}

static gpointer
list_penalties (CareDb        *db,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  Look *self = data;
  CareRole role = (CareRole) self->state;
  g_autoptr(GPtrArray) penalties = care_complaint_part_table_list_penalties (db, role, self->id, error);
  g_autoptr(GPtrArray) events = care_complaint_event_table_list (db, role, self->id, error);
  guint n = penalties->len;

  for (guint i = 0; i < events->len; i++)
    n += ((CareComplaintEvent *) events->pdata[i])->move == CARE_MOVE_PENALISE ? 1 : 0;

  return GUINT_TO_POINTER (n + 1);
}

static void
test_penalty_is_hidden (Fixture       *self,
                        gconstpointer  data)
{
  static const guint seen[] = { 0, 0, 2, 2 };
  g_autoptr(CareComplaint) told = new_told (self);
  g_autoptr(CareComplaintChange) judged = NULL;
  gint64 id = establish (self, register_one (self, told), &judged);
  g_autoptr(CareComplaintChange) change = new_change (self, id, CARE_MOVE_PENALISE);
  g_autoptr(GError) error = NULL;

  change->penalty = care_complaint_penalty_new ();
  change->penalty->person_id = self->actors[CARE_ROLE_SPECIALIST].staff_id;
  change->penalty->amount = 5000;
  g_assert_false (take (self, CARE_ROLE_SPECIALIST, change, care_complaint_writer_take, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
  g_clear_error (&error);
  take (self, CARE_ROLE_SUPERVISOR, change, care_complaint_writer_take, &error);
  g_assert_no_error (error);

  for (int role = CARE_ROLE_SPECIALIST; role <= CARE_ROLE_MANAGER; role++)
    {
      Look at = { .id = id, .state = (CareComplaintState) role };
      gpointer n = care_store_read (care_office_get_store (self->office), list_penalties, &at, NULL, NULL);

      g_assert_cmpuint (GPOINTER_TO_UINT (n) - 1, ==, seen[role]);
    }
}

/* ---- the chain ----------------------------------------------------------------------- */

static gpointer
prove (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  guint *counts = data;

  return care_complaint_event_table_prove (db, &counts[0], &counts[1], error) ? CARE_DONE : NULL;
}

/* Alters the history as somebody with a tool would, and puts the guard back. */
static void
tamper (const char *path,
        const char *sql)
{
  static const char * const triggers[] = { "complaint_event_is_append_only", "complaint_event_is_kept" };
  sqlite3 *handle;
  g_autoptr(GPtrArray) guards = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  for (guint i = 0; i < G_N_ELEMENTS (triggers); i++)
    {
      sqlite3_stmt *statement;
      g_autofree char *drop = g_strconcat ("DROP ", "TRIGGER ", triggers[i], NULL);

      g_assert_cmpint (sqlite3_prepare_v2 (handle, "SELECT sql FROM sqlite_schema WHERE name = ?", -1,
                                           &statement,
                                           NULL), ==, SQLITE_OK);
      sqlite3_bind_text (statement, 1, triggers[i], -1, SQLITE_STATIC);
      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
      g_ptr_array_add (guards, g_strdup ((const char *) sqlite3_column_text (statement, 0)));
      sqlite3_finalize (statement);
      g_assert_cmpint (sqlite3_exec (handle, drop, NULL, NULL, NULL), ==, SQLITE_OK);
    }
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  for (guint i = 0; i < guards->len; i++)
    g_assert_cmpint (sqlite3_exec (handle, guards->pdata[i], NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static const struct
{
  const char *name;
  const char *sql;
  gboolean    is_found;
} tamperings[] = {
  { "nothing", "SELECT 1", FALSE },
  { "words-blanked-for-a-person", "UPDATE complaint_event SET note = NULL, data = NULL WHERE id = 2", FALSE },
  { "other-words", "UPDATE complaint_event SET note = 'x' WHERE id = 2", TRUE },
  { "another-person", "UPDATE complaint_event SET actor_id = 1 WHERE id = 2", TRUE },
  { "another-time", "UPDATE complaint_event SET at = at - 60 WHERE id = 2", TRUE },
  { "another-step", "UPDATE complaint_event SET move = 'DECLINE' WHERE id = 3", TRUE },
  { "one-dropped", "DELETE FROM complaint_event WHERE id = 2", TRUE },
  { "the-last-dropped", "DELETE FROM complaint_event WHERE id = 3", TRUE },
  { "first-dropped", "DELETE FROM complaint_event WHERE id = 1", TRUE },
  { "state-changed-without-an-event", "UPDATE complaint SET state = 'CLOSED' WHERE id = 1", TRUE },
  { "hash-written-anew",
    "UPDATE complaint_event SET note = 'x', content_hash = hash, hash = content_hash WHERE id = 2", TRUE },
};

static void
test_chain (Fixture       *self,
            gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareComplaint) told = new_told (self);
  g_autoptr(CareComplaintChange) judged = NULL;
  g_autoptr(GError) error = NULL;
  guint counts[2];

  establish (self, register_one (self, told), &judged);
  tamper (self->path, tamperings[row].sql);
  care_store_read (care_office_get_store (self->office), prove, counts, NULL, &error);
  if (tamperings[row].is_found)
    g_assert_error (error, CARE_ERROR, CARE_ERROR_CORRUPT);
  else
    {
      g_assert_no_error (error);
      g_assert_cmpuint (counts[0], ==, 3);
    }
}

/* ---- the desk ------------------------------------------------------------------------ */

static void
wait_for_list (CareComplaintDesk *desk)
{
  while (care_complaint_desk_is_busy (desk))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_desk (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(CareComplaintDesk) desk = NULL;
  g_autoptr(CareComplaint) told = new_told (self);
  CareComplaintFilter filter = { .view = CARE_COMPLAINT_VIEW_OPEN, .state = -1 };
  g_autoptr(GError) error = NULL;

  g_assert_true (care_office_sign_in (self->office, "0102", NULL, &error));
  register_one (self, told);
  desk = care_complaint_desk_new (self->office);
  care_complaint_desk_refresh (desk);
  wait_for_list (desk);
  g_assert_cmpuint (g_list_model_get_n_items (care_complaint_desk_get_list (desk)), ==, 1);
  g_assert_cmpuint (care_complaint_desk_get_counts (desk).n_mine, ==, 1);

  filter.text = "相册";
  care_complaint_desk_set_filter (desk, &filter);
  wait_for_list (desk);
  g_assert_cmpuint (g_list_model_get_n_items (care_complaint_desk_get_list (desk)), ==, 1);
  filter.text = "不存在";
  care_complaint_desk_set_filter (desk, &filter);
  wait_for_list (desk);
  g_assert_cmpuint (g_list_model_get_n_items (care_complaint_desk_get_list (desk)), ==, 0);
  g_assert_cmpuint (care_complaint_desk_get_counts (desk).n_open, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/complaint-writer/refused-changes-nothing", test_refused_changes_nothing);
  ADD ("/complaint-writer/stale-page", test_stale_page);
  ADD ("/complaint-writer/registration", test_registration);
  ADD ("/complaint-writer/repeat-is-major", test_repeat_is_major);
  ADD ("/complaint-writer/undo", test_undo);
  ADD ("/complaint-writer/penalty-is-hidden", test_penalty_is_hidden);
  ADD ("/complaint-writer/desk", test_desk);
#undef ADD
  for (guint i = 0; i < G_N_ELEMENTS (tamperings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/complaint-writer/chain/%s", tamperings[i].name);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_chain, tear_down);
    }

  return g_test_run ();
}
