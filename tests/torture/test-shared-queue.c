/* test-shared-queue.c — two people work one queue of a thousand calls and never collide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two processes, each with somebody signed in, read the queue as the window does, take
 * the first call nobody has, make it and save it, until nothing is left. Every call is
 * made once, and nobody ever loses what was said because a colleague was quicker.
 * CARE_TORTURE_ROUNDS asks for more calls.
 */
#include <sys/wait.h>
#include <unistd.h>

#include "busy-studio.h"
#include "domain/care-error.h"
#include "model/care-queue-board.h"
#include "store/care-call-table.h"
#include "store/care-staff-table.h"

#define USUAL_CALLS 150

/* So many calls are made from one look at the queue. */
#define CALLS_PER_LOOK 20

typedef struct
{
  gint64 n_made;
  gint64 n_taken; /* claimed by the colleague first: passed over */
  gint64 n_lost;  /* recorded by the colleague although claimed here */
  gint64 n_looks;
  gint64 n_waits; /* the file was busy for longer than a person would wait: tried again */
} Tally;

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static guint
get_n_calls (void)
{
  const char *wish = g_getenv ("CARE_TORTURE_ROUNDS");

  return wish != NULL ? (guint) g_ascii_strtoull (wish, NULL, 10) : USUAL_CALLS;
}

static gpointer
add_colleague (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr(CareStaff) staff = care_staff_new ();

  staff->employee_no = g_strdup ("0999");
  staff->name = g_strdup ("陈静");
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->role = CARE_ROLE_SUPERVISOR;
  staff->ability = 3;

  return care_staff_table_add (db, staff, 0, error) != 0 ? CARE_DONE : NULL;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr(CareOffice) office = NULL;
  g_autoptr(GError) error = NULL;

  self->folder = g_dir_make_tmp ("care-shared-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
  busy_studio_found (self->path, get_n_calls ());
  office = busy_studio_open (self->path, &error);
  g_assert_no_error (error);
  care_store_write (care_office_get_store (office), care_office_get_actor (office),
                    CARE_DEED_MANAGE_STAFF, add_colleague, NULL, NULL, &error);
  g_assert_no_error (error);
  care_office_close (office);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  busy_studio_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static gpointer
look (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  return care_queue_board_list (data, db, error);
}

static gpointer
claim (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  return care_call_table_claim (db, *(gint64 *) data, care_db_get_actor (db).staff_id,
                                BUSY_STUDIO_NOW + 900, error) ? CARE_DONE : NULL;
}

/* FALSE when a colleague has it. */
static gboolean
take (CareOffice *office,
      gint64      call_id,
      Tally      *tally)
{
  g_autoptr(GError) error = NULL;

  if (care_store_write (care_office_get_store (office), care_office_get_actor (office),
                        CARE_DEED_CLAIM_CALL, claim, &call_id, NULL, &error) != NULL)
    return TRUE;
  if (g_error_matches (error, CARE_ERROR, CARE_ERROR_BUSY))
    tally->n_waits++;
  else if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CONFLICT))
    tally->n_taken++;
  else
    g_error ("%s", error->message);

  return FALSE;
}

static void
make (CareOffice *office,
      gint64      call_id,
      Tally      *tally)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRecorded) recorded = NULL;

  while (recorded == NULL && (error == NULL || g_error_matches (error, CARE_ERROR, CARE_ERROR_BUSY)))
    {
      tally->n_waits += error != NULL;
      g_clear_error (&error);
      recorded = busy_studio_record (office, call_id, "SATISFIED", &error);
    }
  if (recorded != NULL)
    tally->n_made++;
  else if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CONFLICT))
    tally->n_lost++;
  else
    g_error ("%s", error->message);
}

/* Makes some calls from one look; FALSE when the look had none left. */
static gboolean
work_a_while (CareOffice *office,
              guint       n_most,
              Tally      *tally)
{
  CareQueueBoard board = { .rules = care_office_get_rules (office), .now = BUSY_STUDIO_NOW,
                           .day = care_office_get_today (office) };
  g_autoptr(GPtrArray) lines = care_store_read (care_office_get_store (office), look, &board, NULL, NULL);
  guint n_made = 0;
  gboolean has_any = FALSE;

  tally->n_looks++;
  if (lines == NULL)
    return TRUE;

  board.me = care_office_get_me (office)->id;
  for (guint i = 0; i < lines->len && n_made < n_most; i++)
    {
      const CareQueueLine *line = lines->pdata[i];

      if (line->entry->call->type != CARE_CALL_SHOOT_THANKS || line->entry->call->state != CARE_CALL_OPEN)
        continue;
      has_any = TRUE;
      if (!take (office, line->entry->call->id, tally))
        continue;
      make (office, line->entry->call->id, tally);
      n_made++;
    }

  return has_any;
}

/* The pipes between the two and the test. */
typedef struct
{
  int tallies[2]; /* read end, write end */
  int ready[2];
  int go[2];
} Pipes;

/* Waits for the colleague to come as far. */
static void
meet (const Pipes *pipes)
{
  char sign = 'x';

  if (write (pipes->ready[1], &sign, 1) != 1 || read (pipes->go[0], &sign, 1) != 1)
    _exit (4);
}

static void
let_meet (const Pipes *pipes)
{
  char signs[2];

  for (int i = 0; i < 2; i++)
    g_assert_cmpint (read (pipes->ready[0], &signs[i], 1), ==, 1);
  g_assert_cmpint (write (pipes->go[1], signs, 2), ==, 2);
}

/* Both begin at the top of the queue, as people do; that is where they would collide. Nobody
 * empties it before the other has sat down and made a call. */
static void
work (const char  *path,
      const char  *employee_no,
      const Pipes *pipes)
{
  g_autoptr(CareOffice) office = busy_studio_open (path, NULL);
  Tally tally = { 0 };

  if (office == NULL || (employee_no != NULL && !care_office_sign_in (office, employee_no, NULL, NULL)))
    _exit (2);
  meet (pipes);
  while (tally.n_made == 0)
    work_a_while (office, 1, &tally);
  meet (pipes);
  while (work_a_while (office, CALLS_PER_LOOK, &tally) && tally.n_looks < get_n_calls ())
    continue;
  if (write (pipes->tallies[1], &tally, sizeof tally) != sizeof tally)
    _exit (3);
  g_clear_object (&office);
  _exit (0);
}

static void
test_never_collide (Fixture       *self,
                    gconstpointer  data)
{
  static const char * const people[] = { NULL, "0999" };
  Tally sum = { 0 };
  pid_t children[2];
  Pipes pipes;

  g_assert_cmpint (pipe (pipes.tallies) + pipe (pipes.ready) + pipe (pipes.go), ==, 0);
  for (int i = 0; i < 2; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        work (self->path, people[i], &pipes);
    }
  let_meet (&pipes);
  let_meet (&pipes);
  for (int i = 0; i < 2; i++)
    {
      Tally tally;
      int status;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_cmpint (status, ==, 0);
      g_assert_cmpint (read (pipes.tallies[0], &tally, sizeof tally), ==, sizeof tally);
      g_test_message ("%d made, %d taken, %d lost, %d looks, %d waits", (int) tally.n_made,
                      (int) tally.n_taken, (int) tally.n_lost, (int) tally.n_looks, (int) tally.n_waits);
      g_assert_cmpint (tally.n_made, >, 0);
      sum.n_made += tally.n_made;
      sum.n_lost += tally.n_lost;
    }
  g_assert_cmpint (sum.n_lost, ==, 0);
  g_assert_cmpint (sum.n_made, ==, get_n_calls ());
  g_assert_cmpint (busy_studio_ask (self->path, "SELECT count(*) FROM visit WHERE type = 'SHOOT_THANKS'"), ==,
                   get_n_calls ());
  g_assert_cmpint (busy_studio_ask (self->path, "SELECT count(*) - count(DISTINCT call_id) FROM visit"
                                                " WHERE type = 'SHOOT_THANKS'"), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/shared-queue/never-collide", Fixture, NULL, set_up, test_never_collide, tear_down);

  return g_test_run ();
}
