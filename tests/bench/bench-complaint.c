/* bench-complaint.c — registering a complaint among 150,000, until it is on the disk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The floor writes by hand what must be written: number, complaint, two events, call,
 * promise and audit, as durably.
 */
#include "care-bench.h"

#include "model/care-complaint-writer.h"

#define N_OLD 150000
#define N_NEW 100

static const char *fill =
  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150000)"
  " INSERT INTO complaint (complaint_no, state, customer_id, created_at, registered_at, state_since,"
  " category,"
  " cause_code, severity, department, subject, content, complainant, phone, closing, closed_at, has_stage)"
  " SELECT 'TS2019-' || i, CASE WHEN i % 35 = 0 THEN 'INVESTIGATING' ELSE 'CLOSED' END,"
  " 1 + i % (SELECT count(*) FROM customer), 1600000000 + i * 1000, 1600000000 + i * 1000,"
  " 1600000000 + i * 1000, 'DELAY', 'DELAY.1', 'GENERAL', 'PICKUP', '相册延期',"
  " '取件日期已过，相册仍未做好，也没有人通知。', '王芳', '13800138000', 'RESOLVED', 1600000000 + i * 1000, 1"
  " FROM n";

static const char * const writes[] = {
  "INSERT INTO numbering VALUES ('TX', '2026-11-21', 1) ON CONFLICT DO UPDATE SET last = last + 1",
  "INSERT INTO complaint (complaint_no, state, customer_id, created_at, registered_at, state_since, category,"
  " cause_code, severity, department, subject, content, complainant, phone, reply_by, has_stage)"
  " VALUES ('TX-' || ?1, 'REGISTERED', 1 + ?1 % 100, 1795226400, 1795226400, 1795226400, 'WAITING',"
  " 'WAITING.2', 'GENERAL', 'PICKUP', '相册延期', '取件日期已过，相册仍未做好，也没有人通知。', '王芳',"
  " '13800138000', 1795240800, 1)",
  "INSERT INTO complaint_event (complaint_id, at, move, from_state, to_state, note, content_hash,"
  " prev_hash, hash)"
  " VALUES (last_insert_rowid (), 1795226400, 'NEW', 'DRAFT', 'DRAFT', '相册延期', 'x', 'x', 'n' || ?1)",
  "INSERT INTO complaint_event (complaint_id, at, move, from_state, to_state, note, content_hash,"
  " prev_hash, hash)"
  " SELECT complaint_id, 1795226400, 'REGISTER', 'DRAFT', 'REGISTERED', '相册延期', 'x', 'x', 'r' || ?1"
  " FROM complaint_event ORDER BY id DESC LIMIT 1",
  "INSERT INTO call (type, customer_id, occurrence, due_on, deadline_on, priority)"
  " VALUES ('REPLY_PROMISED', 1 + ?1 % 100, 'TX-' || ?1, '2026-11-21', '2026-11-21', 1)",
  "INSERT INTO promise (customer_id, call_id, about, made_at, reply_by)"
  " VALUES (1 + ?1 % 100, last_insert_rowid (), '相册延期', 1795226400, 1795240800)",
  "INSERT INTO audit (at, actor_id, deed, subject, subject_id)"
  " VALUES (1795226400, 2, 'MOVE_COMPLAINT', 'complaint', ?1)",
};

static void
run (sqlite3    *floor,
     const char *sql)
{
  if (sqlite3_exec (floor, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (floor));
}

static CareComplaint *
new_told (gint64 customer_id)
{
  CareComplaint *told = care_complaint_new ();

  told->customer_id = customer_id;
  told->complainant = g_strdup ("王芳");
  told->phone = g_strdup ("13800138000");
  told->told_at = CARE_BENCH_NOW;
  told->way = CARE_COMPLAINT_WAY_PHONE;
  told->content = g_strdup ("取件日期已过，相册仍未做好，也没有人通知。");
  told->subject = g_strdup ("相册延期");
  told->department = CARE_DEPARTMENT_PICKUP;
  told->category = CARE_CATEGORY_WAITING;
  told->cause_code = g_strdup ("WAITING.2");
  told->severity = CARE_SEVERITY_GENERAL;
  told->no_remedy = TRUE;
  told->reply_by = CARE_BENCH_NOW + 14400;

  return told;
}

static void
register_ours (CareOffice     *office,
               gint64          customer_id,
               CareBenchWatch *ours)
{
  g_autoptr(CareComplaintChange) change = NULL;
  g_autoptr(GError) error = NULL;

  change = care_complaint_change_new_for (0, CARE_MOVE_NEW, care_office_get_rules (office));
  change->entered = new_told (customer_id);
  care_bench_watch_start (ours);
  care_store_write (care_office_get_store (office), (CareActor) { 2, CARE_ROLE_SPECIALIST },
                    CARE_DEED_MOVE_COMPLAINT, care_complaint_writer_register, change, NULL, &error);
  care_bench_watch_stop (ours);
  if (error != NULL)
    g_error ("%s", error->message);
}

static void
register_floor (sqlite3        *floor,
                gint64          number,
                CareBenchWatch *watch)
{
  sqlite3_stmt *statements[G_N_ELEMENTS (writes)];

  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    statements[i] = care_bench_prepare (floor, writes[i]);
  care_bench_watch_start (watch);
  run (floor, "BEGIN IMMEDIATE");
  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    {
      sqlite3_bind_int64 (statements[i], 1, number);
      if (sqlite3_step (statements[i]) != SQLITE_DONE)
        g_error ("%s", sqlite3_errmsg (floor));
    }
  run (floor, "COMMIT");
  care_bench_watch_stop (watch);
  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    sqlite3_finalize (statements[i]);
}

int
main (void)
{
  CareOffice *office = care_bench_open_copy (10000);
  sqlite3 *floor = care_bench_open_floor (office);
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch least = CARE_BENCH_WATCH_INIT;

  run (floor, fill);
  run (floor, "ANALYZE");
  for (int i = 0; i < N_NEW; i++)
    {
      register_ours (office, 200 + i, &ours);
      register_floor (floor, 1 + i, &least);
    }
  care_bench_tell ("register a complaint", "150k", &ours, &least);

  care_bench_watch_clear (&ours);
  care_bench_watch_clear (&least);
  sqlite3_close (floor);
  care_bench_close_sample (office);

  return 0;
}
