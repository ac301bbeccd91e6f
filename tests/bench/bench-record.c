/* bench-record.c — recording a call with everything that follows, until it is on the disk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The customer answered every question with the first option. The floor writes the
 * same rows of the record, its answers, the call and the audit by hand, as durably.
 */
#include "care-bench.h"

#include "model/care-recorder.h"

#define N_CALLS 100

/* Open calls of one person by telephone, not about the wedding day. */
static const char *pick_calls =
  "SELECT id FROM call WHERE state = 'OPEN' AND type IN ('SURVEY', 'PICKUP_FOLLOW', 'PROOF_FOLLOW',"
  " 'SHOOT_THANKS', 'BOOKING_THANKS') AND due_on <= '2026-11-25' ORDER BY due_on, id LIMIT 200";

static const char * const writes[] = {
  "INSERT INTO numbering VALUES ('HF', '2026-11-21', 1) ON CONFLICT DO UPDATE SET last = last + 1",
  "INSERT INTO visit (visit_no, call_id, customer_id, order_id, type, staff_id, channel, phone, started_at,"
  " ended_at, outcome, rating, script_number) SELECT 'HF-' || id, id, customer_id, order_id, type, staff_id,"
  " 'PHONE', '13800138000', 1795226400, 1795226500, 'REACHED_DONE', 'SATISFIED', 1 FROM call WHERE id = ?1",
  "INSERT INTO answer SELECT last_insert_rowid (), column1, 'B' || column1, 'SATISFIED', NULL, NULL, 'SALES',"
  " NULL, 'SATISFIED' FROM (VALUES (1), (2), (3))",
  "UPDATE call SET state = 'DONE', n_attempts = n_attempts + 1, last_attempt_at = 1795226400,"
  " version = version + 1 WHERE id = ?1",
  "DELETE FROM draft WHERE staff_id = 2 AND kind = 'CALL' AND subject_id = ?1",
  "INSERT INTO audit (at, actor_id, deed, subject, subject_id)"
  " VALUES (1795226400, 2, 'RECORD_CALL', 'call', ?1)",
};

typedef struct
{
  CareOffice *office;
  gint64      call_id;
} Wanted;

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Wanted *wanted = data;

  return care_brief_load (db, wanted->call_id, 0, care_office_get_today (wanted->office), error);
}

static char *
walk_to_end (CareOffice *office,
             CareBrief  *brief)
{
  CareCallSituation situation = { brief, care_office_get_rules (office), care_office_get_book (office),
                                  care_office_get_me (office), 0, care_office_get_civil (office) };
  g_autoptr(CareScriptWalk) walk = care_call_situation_new_walk (&situation, NULL);

  care_script_walk_next (walk);
  for (int i = 0; i < 40 && !care_script_walk_is_over (walk); i++)
    {
      const CareScriptStep *step = care_script_walk_get_current (walk);

      if (step != NULL && !care_script_walk_satisfied (walk))
        care_script_walk_answer (walk, step->id, ((CareScriptOption *) step->options->pdata[0])->code);
      else if (step == NULL)
        care_script_walk_next (walk);
    }

  return care_script_walk_save (walk);
}

static void
record_ours (CareOffice     *office,
             gint64          call_id,
             CareBenchWatch *ours)
{
  Wanted wanted = { office, call_id };
  g_autoptr(GError) error = NULL;
  g_autoptr(CareBrief) brief = care_store_read (care_office_get_store (office), load_brief, &wanted, NULL,
                                                &error);
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;

  recording->call_id = call_id;
  recording->started_at = CARE_BENCH_NOW;
  recording->ended_at = CARE_BENCH_NOW + 120;
  recording->outcome = CARE_OUTCOME_REACHED_DONE;
  recording->phone = g_strdup ("13800138000");
  recording->walk = walk_to_end (office, brief);
  care_bench_watch_start (ours);
  recorded = care_recorder_record (office, recording, &error);
  care_bench_watch_stop (ours);
  if (recorded == NULL)
    g_error ("%s", error->message);
}

static void
record_floor (sqlite3        *db,
              sqlite3_stmt  **prepared,
              gint64          call_id,
              CareBenchWatch *floor)
{
  care_bench_watch_start (floor);
  sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    {
      sqlite3_bind_int64 (prepared[i], 1, call_id);
      if (sqlite3_step (prepared[i]) != SQLITE_DONE)
        g_error ("%s: %s", writes[i], sqlite3_errmsg (db));
      sqlite3_reset (prepared[i]);
    }
  if (sqlite3_exec (db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  care_bench_watch_stop (floor);
}

static GArray *
list_calls (sqlite3 *db)
{
  GArray *calls = g_array_new (FALSE, FALSE, sizeof (gint64));
  sqlite3_stmt *rows = care_bench_prepare (db, pick_calls);

  while (sqlite3_step (rows) == SQLITE_ROW)
    {
      gint64 id = sqlite3_column_int64 (rows, 0);

      g_array_append_val (calls, id);
    }
  sqlite3_finalize (rows);

  return calls;
}

static void
bench_size (guint n_customers)
{
  CareOffice *office = care_bench_open_copy (n_customers);
  sqlite3 *db = care_bench_open_floor (office);
  g_autoptr(GArray) calls = list_calls (db);
  g_autofree char *size = care_bench_size_name (n_customers);
  sqlite3_stmt *prepared[G_N_ELEMENTS (writes)];
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    prepared[i] = care_bench_prepare (db, writes[i]);
  for (guint i = 0; i + 1 < calls->len && i < 2 * N_CALLS; i += 2)
    {
      record_ours (office, g_array_index (calls, gint64, i), &ours);
      record_floor (db, prepared, g_array_index (calls, gint64, i + 1), &floor);
    }
  care_bench_tell ("record/all-questions", size, &ours, &floor);
  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    sqlite3_finalize (prepared[i]);
  sqlite3_close (db);
  care_bench_close_sample (office);
}

int
main (int   argc,
      char *argv[])
{
  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    bench_size (*size);

  return 0;
}
