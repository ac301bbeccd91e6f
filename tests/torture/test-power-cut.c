/* test-power-cut.c — what was reported saved is there after the power came back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * While the studio works, the power is cut in thought at random moments: each time a
 * file is laid out as the disk might have left it. Every such file is then opened by
 * the program and must be sound, hold all that was reported before the cut, and
 * nothing half. CARE_TORTURE_CUTS in the environment asks for more cuts.
 *
 * The control is a disk that says "synced" and has not; it must be caught.
 */
#include <glib/gstdio.h>

#include "busy-studio.h"
#include "rough-disk.h"
#include "store/care-db.h"

#define N_COUPLES    12
#define USUAL_CUTS   400
#define CONTROL_CUTS 60
#define IMPORT_EVERY 4

typedef struct
{
  RoughDisk *disk;
  char      *folder;
  char      *path;
  double     chance;    /* that the power goes before a call of the engine */
  guint      n_images;  /* laid out and not examined yet */
  gint64     n_visits;  /* reported */
  gint64     n_edits;
  gint64     n_orders;
  guint      n_cuts;
  guint      n_hot;     /* cut in the middle of a save */
  guint      n_corrupt;
  guint      n_lost;
  guint      n_half;
  guint      n_lists;   /* imported */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("care-cut-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
  self->disk = rough_disk_new ();
  self->chance = 0.15;
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  rough_disk_free (self->disk);
  busy_studio_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static char *
name_image (Fixture *self,
            guint    number)
{
  return g_strdup_printf ("%s/image-%u.db", self->folder, number);
}

static void
power_cut_cb (RoughDisk *disk,
              gpointer   data)
{
  Fixture *self = data;
  g_autofree char *image = NULL;

  if (g_test_rand_double () >= self->chance)
    return;

  image = name_image (self, self->n_images++);
  rough_disk_cut (disk, image);
}

static void
examine (Fixture *self,
         guint    number)
{
  g_autofree char *image = name_image (self, number);
  g_autofree char *journal = g_strconcat (image, "-journal", NULL);
  g_autoptr(GError) error = NULL;
  GStatBuf facts;
  CareDb *db;

  self->n_cuts++;
  self->n_hot += g_stat (journal, &facts) == 0 && facts.st_size > 0;
  db = care_db_open (image, CARE_DB_OPEN, &error);
  if (db == NULL || !care_db_check (db, TRUE, &error))
    self->n_corrupt++;
  else if (busy_studio_find_half (image) != NULL)
    self->n_half++;
  else if (busy_studio_ask (image, "SELECT count(*) FROM visit") < self->n_visits ||
           busy_studio_ask (image, "SELECT sum(version - 1) FROM customer") < self->n_edits ||
           busy_studio_ask (image, "SELECT count(*) FROM order_slip") < self->n_orders)
    self->n_lost++;
  g_clear_pointer (&db, care_db_close);
  g_unlink (image);
  g_unlink (journal);
}

/* What was laid out during an act is examined before the act counts as reported. */
static void
examine_all (Fixture *self)
{
  for (guint i = 0; i < self->n_images; i++)
    examine (self, i);
  self->n_images = 0;
}

static void
import_one (Fixture    *self,
            CareOffice *office,
            gint64      serial)
{
  guint n_created = busy_studio_import (office, self->folder, serial, NULL);

  examine_all (self);
  self->n_orders += n_created;
  self->n_lists++;
}

static void
work (Fixture *self,
      guint    n_cuts)
{
  static const char * const options[] = { NULL, NULL, "SATISFIED", "DISSATISFIED" };
  g_autoptr(CareOffice) office = NULL;
  g_autoptr(GError) error = NULL;

  g_unlink (self->path);
  busy_studio_found (self->path, N_COUPLES);
  self->n_visits = self->n_edits = 0;
  self->n_orders = N_COUPLES;
  rough_disk_watch (self->disk, self->path, power_cut_cb, self);
  office = busy_studio_open (self->path, &error);
  g_assert_no_error (error);
  for (gint64 i = 0; i < 6 * N_COUPLES && self->n_cuts < n_cuts; i++)
    {
      gint64 customer_id = 1 + i % N_COUPLES;
      gint64 call_id = busy_studio_find_call (office, customer_id);
      g_autoptr(CareRecorded) recorded = NULL;
      gboolean is_edited;

      recorded = busy_studio_record (office, call_id, options[i / N_COUPLES % 4], NULL);
      examine_all (self);
      self->n_visits += recorded != NULL;
      is_edited = busy_studio_edit (office, customer_id, NULL) != 0;
      examine_all (self);
      self->n_edits += is_edited;
      if (i % IMPORT_EVERY == 1)
        import_one (self, office, i);
    }
  care_office_close (office);
  rough_disk_unwatch (self->disk);
}

static void
cut_until (Fixture *self,
           guint    n_cuts)
{
  while (self->n_cuts < n_cuts)
    work (self, n_cuts);
  g_test_message ("%u cuts, %u within a save, %u corrupt, %u lost, %u half", self->n_cuts,
                  self->n_hot, self->n_corrupt, self->n_lost, self->n_half);
}

static void
test_nothing_is_lost (Fixture       *self,
                      gconstpointer  data)
{
  const char *wish = g_getenv ("CARE_TORTURE_CUTS");

  cut_until (self, wish != NULL ? (guint) g_ascii_strtoull (wish, NULL, 10) : USUAL_CUTS);
  g_assert_cmpuint (self->n_hot, >, 0);
  g_assert_cmpuint (self->n_lists, >, 0);
  g_assert_cmpuint (self->n_corrupt, ==, 0);
  g_assert_cmpuint (self->n_lost, ==, 0);
  g_assert_cmpuint (self->n_half, ==, 0);
}

static void
test_liar_is_caught (Fixture       *self,
                     gconstpointer  data)
{
  rough_disk_lie (self->disk);
  cut_until (self, CONTROL_CUTS);
  g_assert_cmpuint (self->n_corrupt + self->n_lost + self->n_half, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/power-cut/nothing-is-lost", Fixture, NULL, set_up, test_nothing_is_lost, tear_down);
  g_test_add ("/power-cut/liar-is-caught", Fixture, NULL, set_up, test_liar_is_caught, tear_down);

  return g_test_run ();
}
