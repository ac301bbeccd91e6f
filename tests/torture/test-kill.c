/* test-kill.c — a record that was reported saved survives kill -9
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A child works on a studio file and tells through a pipe what has been saved, after
 * it was. It is killed at a random moment; then the file is opened as the program
 * opens it and asked for everything that was reported, from all rounds so far.
 * CARE_TORTURE_ROUNDS in the environment asks for more rounds than the usual few.
 *
 * The control reports before it saves, and must be caught.
 */
#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "busy-studio.h"
#include "store/care-db.h"

#define N_COUPLES       40
#define USUAL_ROUNDS    100
#define CONTROL_ROUNDS  40
#define ROUNDS_PER_FILE 10

typedef enum
{
  WORD_READY,
  WORD_VISIT, /* id: the call; value: its running number */
  WORD_EDIT,  /* id: the customer; value: the version */
  WORD_DRAFT, /* id: the customer; value: the serial */
  WORD_IMPORT /* id: the serial of the list; value: how many orders it brought */
} WordKind;

/* What the child says; shorter than what a pipe takes at once. */
typedef struct
{
  WordKind kind;
  gint64   id;
  gint64   value;
} Word;

/* ---- the child ------------------------------------------------------------------ */

static void
say (int      pipe_fd,
     WordKind kind,
     gint64   id,
     gint64   value)
{
  Word word = { kind, id, value };

  if (write (pipe_fd, &word, sizeof word) != sizeof word)
    _exit (3);
}

static void
record_one (CareOffice *office,
            gint64      customer_id,
            int         pipe_fd,
            gint64     *next_number,
            gboolean    is_liar)
{
  static const char * const options[] = { NULL, NULL, NULL, "SATISFIED", "DISSATISFIED" };
  gint64 call_id = busy_studio_find_call (office, customer_id);
  g_autoptr(CareRecorded) recorded = NULL;

  if (is_liar)
    say (pipe_fd, WORD_VISIT, call_id, *next_number);
  recorded = busy_studio_record (office, call_id, options[rand () % 5], NULL);
  if (recorded == NULL)
    return;
  if (!is_liar)
    say (pipe_fd, WORD_VISIT, call_id,
         g_ascii_strtoll (recorded->visit_no + strlen ("HF20261121-"), NULL, 10));
  ++*next_number;
}

static void
import_one (CareOffice *office,
            const char *path,
            gint64      serial,
            int         pipe_fd)
{
  g_autofree char *folder = g_path_get_dirname (path);
  guint n_created = busy_studio_import (office, folder, serial, NULL);

  if (n_created > 0)
    say (pipe_fd, WORD_IMPORT, serial, n_created);
}

static void
work_until_killed (const char *path,
                   int         pipe_fd,
                   gboolean    is_liar,
                   guint       seed,
                   gint64      first_serial)
{
  g_autoptr(CareOffice) office = busy_studio_open (path, NULL);
  gint64 next_number = busy_studio_ask (path, "SELECT count(*) + 1 FROM visit");

  if (office == NULL)
    _exit (2);
  srand (seed);
  say (pipe_fd, WORD_READY, 0, 0);
  for (gint64 serial = first_serial;; serial++)
    {
      gint64 customer_id = 1 + rand () % N_COUPLES;

      if (serial % 4 == 0)
        say (pipe_fd, WORD_EDIT, customer_id, busy_studio_edit (office, customer_id, NULL));
      else if (serial % 4 == 1 && busy_studio_keep_draft (office, customer_id, serial, NULL))
        say (pipe_fd, WORD_DRAFT, customer_id, serial);
      else if (serial % 4 == 2 && !is_liar)
        import_one (office, path, serial, pipe_fd);
      else
        record_one (office, customer_id, pipe_fd, &next_number, is_liar);
    }
}

/* ---- the parent ------------------------------------------------------------------- */

typedef struct
{
  char   *folder;
  char   *template;
  char   *path;
  GArray *said;      /* Word, of this file */
  guint   n_rounds;
  guint   n_said;
  guint   n_lost;
  guint   n_corrupt;
  guint   n_half;
  guint   n_hot;     /* killed in the middle of a save */
  guint   n_lists;   /* imported, and reported */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("care-kill-XXXXXX", NULL);
  self->template = g_build_filename (self->folder, "template.db", NULL);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
  self->said = g_array_new (FALSE, FALSE, sizeof (Word));
  busy_studio_found (self->template, N_COUPLES);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  busy_studio_remove (self->folder);
  g_array_unref (self->said);
  g_free (self->folder);
  g_free (self->template);
  g_free (self->path);
}

/* Whether the child got so far as to work. */
static gboolean
wait_until_ready (int pipe_fd)
{
  Word word;

  return read (pipe_fd, &word, sizeof word) == sizeof word;
}

static void
listen_to_the_end (Fixture *self,
                   int      pipe_fd)
{
  Word word;

  while (read (pipe_fd, &word, sizeof word) == sizeof word)
    if (word.kind != WORD_READY)
      {
        g_array_append_val (self->said, word);
        self->n_lists += word.kind == WORD_IMPORT;
        self->n_said++;
      }
}

static void
run_child (Fixture  *self,
           gboolean  is_liar)
{
  guint seed = (guint) g_test_rand_int ();
  gulong pause = (gulong) g_test_rand_int_range (2000, 60000);
  gboolean is_patient = g_test_rand_int_range (0, 10) > 0;
  int pipe_fds[2];
  int status;
  pid_t child;

  g_assert_cmpint (pipe (pipe_fds), ==, 0);
  child = fork ();
  if (child == 0)
    {
      close (pipe_fds[0]);
      work_until_killed (self->path, pipe_fds[1], is_liar, seed,
                         self->n_rounds * G_GINT64_CONSTANT (1000000));
    }
  close (pipe_fds[1]);
  if (is_patient)
    g_assert_true (wait_until_ready (pipe_fds[0]));
  g_usleep (pause);
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  listen_to_the_end (self, pipe_fds[0]);
  close (pipe_fds[0]);
}

static gboolean
is_there (Fixture    *self,
          const Word *word)
{
  g_autofree char *sql = NULL;

  switch (word->kind)
    {
    case WORD_VISIT:
      sql = g_strdup_printf ("SELECT count(*) FROM visit WHERE call_id = %" G_GINT64_FORMAT
                             " AND visit_no = 'HF20261121-%03" G_GINT64_FORMAT "'",
                             word->id, word->value);
      break;
    case WORD_EDIT:
      sql = g_strdup_printf ("SELECT version >= %" G_GINT64_FORMAT " FROM customer"
                             " WHERE id = %" G_GINT64_FORMAT, word->value, word->id);
      break;
    case WORD_DRAFT:
      sql = g_strdup_printf ("SELECT CAST(body AS INTEGER) >= %" G_GINT64_FORMAT " FROM draft"
                             " WHERE subject_id = %" G_GINT64_FORMAT, word->value, word->id);
      break;
    case WORD_IMPORT:
      sql = g_strdup_printf ("SELECT count(*) = %" G_GINT64_FORMAT " FROM order_slip"
                             " WHERE order_no LIKE 'L%" G_GINT64_FORMAT "-%%'", word->value, word->id);
      break;
    case WORD_READY:
      return TRUE;
    }

  return busy_studio_ask (self->path, sql) == 1;
}

static void
note_loss (Fixture    *self,
           const Word *word)
{
  if (self->n_lost++ == 0)
    g_test_message ("lost: %d of %" G_GINT64_FORMAT ", %" G_GINT64_FORMAT, (int) word->kind,
                    word->id, word->value);
}

static void
examine (Fixture *self)
{
  g_autofree char *journal = g_strconcat (self->path, "-journal", NULL);
  g_autoptr(GError) error = NULL;
  const char *half;
  GStatBuf facts;
  CareDb *db;

  self->n_hot += g_stat (journal, &facts) == 0 && facts.st_size > 0;
  db = care_db_open (self->path, CARE_DB_OPEN, &error);

  if (db == NULL || !care_db_check (db, TRUE, &error))
    {
      g_test_message ("corrupt: %s", error->message);
      self->n_corrupt++;
    }
  g_clear_pointer (&db, care_db_close);

  half = busy_studio_find_half (self->path);
  if (half != NULL)
    {
      g_test_message ("half: %s", half);
      self->n_half++;
    }
  for (guint i = 0; i < self->said->len; i++)
    if (!is_there (self, &g_array_index (self->said, Word, i)))
      note_loss (self, &g_array_index (self->said, Word, i));
}

static void
run_rounds (Fixture  *self,
            guint     n_rounds,
            gboolean  is_liar)
{
  for (guint i = 0; i < n_rounds; i++)
    {
      if (i % ROUNDS_PER_FILE == 0)
        {
          busy_studio_copy (self->template, self->path);
          g_array_set_size (self->said, 0);
        }
      run_child (self, is_liar);
      examine (self);
      self->n_rounds++;
    }
  g_test_message ("%u rounds, %u within a save, %u reported, %u of them lists, %u lost, %u corrupt, %u half",
                  self->n_rounds, self->n_hot, self->n_said, self->n_lists, self->n_lost,
                  self->n_corrupt, self->n_half);
}

static void
test_nothing_is_lost (Fixture       *self,
                      gconstpointer  data)
{
  const char *wish = g_getenv ("CARE_TORTURE_ROUNDS");

  run_rounds (self, wish != NULL ? (guint) g_ascii_strtoull (wish, NULL, 10) : USUAL_ROUNDS, FALSE);
  g_assert_cmpuint (self->n_said, >, self->n_rounds / 10);
  g_assert_cmpuint (self->n_lists, >, 0);
  g_assert_cmpuint (self->n_lost, ==, 0);
  g_assert_cmpuint (self->n_corrupt, ==, 0);
  g_assert_cmpuint (self->n_half, ==, 0);
}

static void
test_liar_is_caught (Fixture       *self,
                     gconstpointer  data)
{
  run_rounds (self, CONTROL_ROUNDS, TRUE);
  g_assert_cmpuint (self->n_lost, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/kill/nothing-is-lost", Fixture, NULL, set_up, test_nothing_is_lost, tear_down);
  g_test_add ("/kill/liar-is-caught", Fixture, NULL, set_up, test_liar_is_caught, tear_down);

  return g_test_run ();
}
