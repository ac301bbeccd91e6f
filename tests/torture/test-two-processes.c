/* test-two-processes.c — two programs write one file, and neither loses a word
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two children edit the same couples and record the same calls as fast as they can.
 * Each counts what was reported saved; the file must hold exactly the sum, with no
 * call recorded twice on one version. CARE_TORTURE_ROUNDS asks for more writes each.
 */
#include <sys/wait.h>
#include <unistd.h>

#include "busy-studio.h"
#include "domain/care-error.h"
#include "store/care-call-table.h"

#define N_COUPLES    40
#define USUAL_WRITES 200

typedef struct
{
  gint64 n_edits;
  gint64 n_conflicts; /* refused, because the other was quicker */
  gint64 n_visits;
  gint64 n_claims;
  gint64 n_busy;
  gint64 slowest;     /* microseconds */
} Tally;

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("care-two-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
  busy_studio_found (self->path, N_COUPLES);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  busy_studio_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static guint
get_n_writes (void)
{
  const char *wish = g_getenv ("CARE_TORTURE_ROUNDS");

  return wish != NULL ? (guint) g_ascii_strtoull (wish, NULL, 10) : USUAL_WRITES;
}

typedef struct
{
  gint64 call_id;
  gint64 version;
} Shown;

static gpointer
look_at_call (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Shown *shown = data;
  g_autoptr(CareCall) call = care_call_table_get (db, shown->call_id, error);

  if (call == NULL)
    return NULL;
  shown->version = call->version;

  return CARE_DONE;
}

static void
count_failure (Tally        *tally,
               const GError *error)
{
  if (g_error_matches (error, CARE_ERROR, CARE_ERROR_BUSY))
    tally->n_busy++;
  else if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CONFLICT))
    tally->n_conflicts++;
  else
    g_error ("%s", error->message);
}

/* As the window does it: the call was shown a moment ago, in the version of then. */
static void
record (CareOffice *office,
        gint64      call_id,
        Tally      *tally)
{
  Shown shown = { call_id, 0 };
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(GError) error = NULL;

  if (care_store_read (care_office_get_store (office), look_at_call, &shown, NULL, &error) != NULL)
    {
      recording->call_id = call_id;
      recording->version = shown.version;
      recording->started_at = recording->ended_at = BUSY_STUDIO_NOW;
      recording->outcome = CARE_OUTCOME_NO_ANSWER;
      recorded = care_recorder_record (office, recording, &error);
    }
  if (recorded != NULL)
    tally->n_visits++;
  else
    count_failure (tally, error);
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

static void
claim_call (CareOffice *office,
            gint64      call_id,
            Tally      *tally)
{
  g_autoptr(GError) error = NULL;

  if (care_store_write (care_office_get_store (office), care_office_get_actor (office),
                        CARE_DEED_CLAIM_CALL, claim, &call_id, NULL, &error) != NULL)
    tally->n_claims++;
  else
    count_failure (tally, error);
}

static void
edit (CareOffice *office,
      gint64      customer_id,
      Tally      *tally)
{
  g_autoptr(GError) error = NULL;

  if (busy_studio_edit (office, customer_id, &error) != 0)
    tally->n_edits++;
  else
    count_failure (tally, error);
}

static void
work (const char *path,
      int         pipe_fd)
{
  g_autoptr(CareOffice) office = busy_studio_open (path, NULL);
  Tally tally = { 0 };

  if (office == NULL)
    _exit (2);
  for (guint i = 0; i < get_n_writes (); i++)
    {
      gint64 customer_id = 1 + i / 3 % N_COUPLES;
      gint64 began_at = g_get_monotonic_time ();

      if (i % 3 == 0)
        edit (office, customer_id, &tally);
      else if (i % 3 == 1)
        claim_call (office, busy_studio_find_call (office, customer_id), &tally);
      else
        record (office, busy_studio_find_call (office, customer_id), &tally);
      tally.slowest = MAX (tally.slowest, g_get_monotonic_time () - began_at);
    }
  if (write (pipe_fd, &tally, sizeof tally) != sizeof tally)
    _exit (3);
  g_clear_object (&office);
  _exit (0);
}

static void
test_nothing_is_lost (Fixture       *self,
                      gconstpointer  data)
{
  Tally sum = { 0 };
  pid_t children[2];
  int pipe_fds[2];

  g_assert_cmpint (pipe (pipe_fds), ==, 0);
  for (int i = 0; i < 2; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        work (self->path, pipe_fds[1]);
    }
  for (int i = 0; i < 2; i++)
    {
      Tally tally;
      int status;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_cmpint (status, ==, 0);
      g_assert_cmpint (read (pipe_fds[0], &tally, sizeof tally), ==, sizeof tally);
      sum.n_edits += tally.n_edits;
      sum.n_visits += tally.n_visits;
      sum.n_claims += tally.n_claims;
      sum.n_conflicts += tally.n_conflicts;
      sum.n_busy += tally.n_busy;
      sum.slowest = MAX (sum.slowest, tally.slowest);
    }
  g_test_message ("%d edits, %d visits, %d claims, %d conflicts, %d busy, slowest %d ms",
                  (int) sum.n_edits, (int) sum.n_visits, (int) sum.n_claims,
                  (int) sum.n_conflicts, (int) sum.n_busy, (int) (sum.slowest / 1000));
  g_assert_cmpint (sum.n_busy, ==, 0);
  g_assert_cmpint (sum.n_edits, ==, 2 * ((get_n_writes () + 2) / 3));
  g_assert_cmpint (busy_studio_ask (self->path, "SELECT sum(version - 1) FROM customer"), ==,
                   sum.n_edits);
  g_assert_cmpint (busy_studio_ask (self->path, "SELECT count(*) FROM visit"), ==, sum.n_visits);
  g_assert_cmpint (busy_studio_ask (self->path, "SELECT count(*) - count(DISTINCT visit_no)"
                                                " FROM visit"), ==, 0);
  g_assert_cmpstr (busy_studio_find_half (self->path), ==, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/two-processes/nothing-is-lost", Fixture, NULL, set_up, test_nothing_is_lost,
              tear_down);

  return g_test_run ();
}
