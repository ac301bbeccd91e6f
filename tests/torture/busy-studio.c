/* busy-studio.c — a studio file with many couples, and what its people do to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "busy-studio.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "model/care-importer.h"
#include "model/care-planner.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-draft-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"

/* ---- founding ------------------------------------------------------------------- */

static CareCustomer *
new_couple (guint number)
{
  CareCustomer *customer = care_customer_new ();

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (guint i = 0; i < 2; i++)
    {
      CarePerson *person = care_person_new ();

      person->name = g_strdup_printf (i == 0 ? "王芳%u" : "赵磊%u", number);
      person->sex = i == 0 ? CARE_SEX_FEMALE : CARE_SEX_MALE;
      g_ptr_array_add (customer->persons, person);
    }
  customer->phones = g_new0 (char *, 2);
  customer->phones[0] = g_strdup_printf ("138%08u", number);
  customer->wedding_on = care_day_from_iso ("2027-05-01");
  customer->created_on = care_day_from_iso ("2026-11-03");

  return customer;
}

static gboolean
add_couple (CareDb             *db,
            const CarePlanner  *planner,
            guint               number,
            GError            **error)
{
  g_autoptr(CareCustomer) customer = new_couple (number);
  g_autoptr(CareOrder) order = care_order_new ();
  CareDay today = planner->today;

  order->customer_id = care_customer_table_add (db, customer, 0, error);
  order->order_no = g_strdup_printf ("2611%04u", number);
  order->stages[CARE_STAGE_BOOKED] = care_stage_date_on (today - 18, today);
  order->stages[CARE_STAGE_SHOOT] = care_stage_date_on (today - 1, today);
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);

  return order->customer_id != 0 && care_order_table_add (db, order, 0, error) != 0 &&
         care_search_table_put (db, order->customer_id, error) &&
         care_planner_plan_customer (planner, db, order->customer_id, NULL, error);
}

typedef struct
{
  CareOffice *office;
  guint       n_couples;
} Filling;

static gpointer
add_couples (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Filling *filling = data;
  CarePlanner planner = { care_office_get_rules (filling->office),
                          care_office_get_today (filling->office), 0 };

  for (guint i = 0; i < filling->n_couples; i++)
    if (!add_couple (db, &planner, i, error))
      return NULL;

  return CARE_DONE;
}

void
busy_studio_found (const char *path,
                   guint       n_couples)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (BUSY_STUDIO_NOW);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = NULL;
  Filling filling;

  office = care_office_found (path, "罗曼影楼", "0217", "李敏", clock, &error);
  g_assert_no_error (error);
  filling = (Filling) { office, n_couples };
  care_store_write (care_office_get_store (office), care_office_get_actor (office),
                    CARE_DEED_IMPORT, add_couples, &filling, NULL, &error);
  g_assert_no_error (error);
}

CareOffice *
busy_studio_open (const char  *path,
                  GError     **error)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (BUSY_STUDIO_NOW);
  g_autoptr(CareOffice) office = care_office_open (path, clock, error);

  if (office == NULL || !care_office_sign_in (office, "0217", NULL, error))
    return NULL;

  return g_steal_pointer (&office);
}

/* ---- the acts ---------------------------------------------------------------------- */

typedef struct
{
  CareOffice *office;
  gint64      id;
  gint64      answer;
} Question;

static gpointer
find_call (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Question *question = data;
  g_autoptr(GPtrArray) calls = care_call_table_list_of_customer (db, question->id, error);

  for (guint i = 0; calls != NULL && i < calls->len; i++)
    if (((CareCall *) calls->pdata[i])->type == CARE_CALL_SHOOT_THANKS)
      question->answer = ((CareCall *) calls->pdata[i])->id;

  return calls != NULL ? CARE_DONE : NULL;
}

gint64
busy_studio_find_call (CareOffice *office,
                       gint64      customer_id)
{
  Question question = { office, customer_id, 0 };

  care_store_read (care_office_get_store (office), find_call, &question, NULL, NULL);

  return question.answer;
}

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Question *question = data;

  return care_brief_load (db, question->id, care_office_get_me (question->office)->id,
                          care_office_get_today (question->office), error);
}

static void
answer_all (CareScriptWalk *walk,
            const char     *option)
{
  care_script_walk_next (walk);
  for (int i = 0; i < 40 && !care_script_walk_is_over (walk); i++)
    {
      const CareScriptStep *step = care_script_walk_get_current (walk);

      if (step == NULL)
        care_script_walk_next (walk);
      else if (care_script_step_is_rating (step))
        care_script_walk_answer (walk, step->id, option);
      else
        care_script_walk_answer (walk, step->id,
                                 ((CareScriptOption *) step->options->pdata[0])->code);
    }
}

static char *
walk_through (CareOffice  *office,
              gint64       call_id,
              const char  *option,
              GError     **error)
{
  Question question = { office, call_id, 0 };
  g_autoptr(CareBrief) brief = care_store_read (care_office_get_store (office), load_brief,
                                                &question, NULL, error);
  g_autoptr(CareScriptWalk) walk = NULL;
  CareCallSituation situation;

  if (brief == NULL)
    return NULL;

  situation = (CareCallSituation) { brief, care_office_get_rules (office),
                                    care_office_get_book (office), care_office_get_me (office),
                                    0, care_office_get_civil (office) };
  walk = care_call_situation_new_walk (&situation, NULL);
  answer_all (walk, option);

  return care_script_walk_save (walk);
}

CareRecorded *
busy_studio_record (CareOffice  *office,
                    gint64       call_id,
                    const char  *option,
                    GError     **error)
{
  g_autoptr(CareRecording) recording = care_recording_new ();

  recording->call_id = call_id;
  recording->started_at = BUSY_STUDIO_NOW;
  recording->ended_at = BUSY_STUDIO_NOW + 120;
  recording->outcome = option != NULL ? CARE_OUTCOME_REACHED_DONE : CARE_OUTCOME_NO_ANSWER;
  recording->phone = g_strdup ("13800138000");
  recording->note = g_strdup (option != NULL ? "客人很开心" : "无人接听");
  if (option != NULL)
    {
      recording->walk = walk_through (office, call_id, option, error);
      if (recording->walk == NULL)
        return NULL;
    }

  return care_recorder_record (office, recording, error);
}

static gpointer
edit (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Question *question = data;
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, question->id, error);

  if (customer == NULL)
    return NULL;

  g_free (customer->note);
  customer->note = g_strdup_printf ("第%" G_GINT64_FORMAT "版", customer->version + 1);
  question->answer = customer->version + 1;
  if (!care_search_table_drop (db, question->id, error) ||
      !care_customer_table_update (db, customer, error) ||
      !care_search_table_put (db, question->id, error) ||
      !care_audit_table_add (db, "customer", question->id, "note", error))
    return NULL;
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return CARE_DONE;
}

gint64
busy_studio_edit (CareOffice  *office,
                  gint64       customer_id,
                  GError     **error)
{
  Question question = { office, customer_id, 0 };

  if (care_store_write (care_office_get_store (office), care_office_get_actor (office),
                        CARE_DEED_EDIT_CUSTOMER, edit, &question, NULL, error) == NULL)
    return 0;

  return question.answer;
}

static gpointer
put_draft (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Question *question = data;
  g_autofree char *body = g_strdup_printf ("%" G_GINT64_FORMAT, question->answer);

  return care_draft_table_put (db, care_db_get_actor (db).staff_id, CARE_DRAFT_CUSTOMER,
                               question->id, body, error) ? CARE_DONE : NULL;
}

gboolean
busy_studio_keep_draft (CareOffice  *office,
                        gint64       subject_id,
                        gint64       serial,
                        GError     **error)
{
  Question question = { office, subject_id, serial };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_KEEP_DRAFT, put_draft, &question, NULL, error) != NULL;
}

static char *
write_list (const char *folder,
            gint64      serial)
{
  GString *list = g_string_new ("票单号,姓名,电话,预约日期,拍照日期,门市\n");
  char *path = g_build_filename (folder, "list.csv", NULL);

  for (int i = 0; i < BUSY_STUDIO_N_ROWS; i++)
    g_string_append_printf (list,
                            "L%" G_GINT64_FORMAT "-%02d,林静%d、何涛,139%08d,2026-11-%02d,2026-12-01,王顾问\n",
                            serial, i, i, (int) (serial * BUSY_STUDIO_N_ROWS + i) % 100000000, 1 + i % 20);
  g_assert_true (g_file_set_contents (path, list->str, (gssize) list->len, NULL));
  g_string_free (list, TRUE);

  return path;
}

guint
busy_studio_import (CareOffice  *office,
                    const char  *folder,
                    gint64       serial,
                    GError     **error)
{
  g_autofree char *path = write_list (folder, serial);
  g_autoptr(CareImportReport) report = care_importer_run (office, path, NULL, NULL, error);

  return report != NULL ? report->created : 0;
}

/* ---- the questions ------------------------------------------------------------------ */

static sqlite3 *
open_bare (const char *path)
{
  sqlite3 *handle = NULL;

  sqlite3_open_v2 (path, &handle, SQLITE_OPEN_READWRITE, "unix");
  sqlite3_busy_timeout (handle, 5000);

  return handle;
}

gint64
busy_studio_ask (const char *path,
                 const char *sql)
{
  sqlite3 *handle = open_bare (path);
  sqlite3_stmt *statement = NULL;
  gint64 answer = -1;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step (statement) == SQLITE_ROW)
    answer = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  sqlite3_close (handle);

  return answer;
}

const char *
busy_studio_find_half (const char *path)
{
  static const char * const questions[] = {
    "SELECT count(*) FROM call"
    " WHERE n_attempts <> (SELECT count(*) FROM visit WHERE visit.call_id = call.id)",
    "SELECT (SELECT count(*) FROM visit) - (SELECT count(*) FROM audit WHERE deed = 'RECORD_CALL')",
    "SELECT (SELECT count(*) FROM visit)"
    "     - coalesce((SELECT last FROM numbering WHERE prefix = 'HF'), 0)",
    "SELECT count(*) FROM visit WHERE outcome = 'REACHED_DONE'"
    "   AND NOT EXISTS (SELECT 1 FROM answer WHERE visit_id = visit.id)",
    "SELECT count(*) FROM visit JOIN call ON call.id = visit.call_id"
    " WHERE visit.outcome = 'REACHED_DONE' AND call.state <> 'DONE'",
    "SELECT count(*) FROM complaint"
    " WHERE id IS NOT (SELECT complaint_id FROM visit WHERE visit.id = complaint.visit_id)",
    "SELECT count(*) FROM customer"
    " WHERE version - 1 <> (SELECT count(*) FROM audit WHERE deed = 'EDIT_CUSTOMER'"
    "                                                    AND subject_id = customer.id)",
    "SELECT count(*) FROM customer WHERE version > 1 AND note <> '第' || version || '版'",
    "SELECT count(*) FROM import_batch"
    " WHERE n_created <> (SELECT count(*) FROM order_slip WHERE batch_id = import_batch.id)",
    "SELECT count(*) FROM order_slip"
    " WHERE batch_id IS NOT NULL AND id NOT IN (SELECT order_id FROM imported_row)",
    "SELECT (SELECT count(*) FROM import_batch)"
    "     - (SELECT count(*) FROM audit WHERE deed = 'IMPORT' AND subject = 'import')",
    "SELECT (SELECT count(*) FROM customer)"
    "     - (SELECT last FROM numbering WHERE prefix = 'C')",
    "SELECT count(*) FROM customer"
    " WHERE NOT EXISTS (SELECT 1 FROM search_key WHERE customer_id = customer.id)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (busy_studio_ask (path, questions[i]) != 0)
      return questions[i];

  return NULL;
}

static void
sum_table (sqlite3    *handle,
           const char *table,
           GChecksum  *sum)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\" ORDER BY 1, 2", table);
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (statement); i++)
      {
        g_checksum_update (sum, sqlite3_column_blob (statement, i),
                           sqlite3_column_bytes (statement, i));
        g_checksum_update (sum, (const guchar *) "|", 1);
      }
  sqlite3_finalize (statement);
}

char *
busy_studio_sum (const char *path)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  sqlite3 *handle = open_bare (path);
  sqlite3_stmt *tables = NULL;

  sqlite3_prepare_v2 (handle, "SELECT name FROM sqlite_schema WHERE type = 'table'"
                              " AND name NOT LIKE 'sqlite_%' ORDER BY name", -1, &tables, NULL);
  while (sqlite3_step (tables) == SQLITE_ROW)
    sum_table (handle, (const char *) sqlite3_column_text (tables, 0), sum);
  sqlite3_finalize (tables);
  sqlite3_close (handle);

  return g_strdup (g_checksum_get_string (sum));
}

/* ---- files ---------------------------------------------------------------------------- */

void
busy_studio_copy (const char *from,
                  const char *to)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *content = NULL;
  g_autofree char *journal = g_strconcat (to, "-journal", NULL);
  gsize length;

  g_file_get_contents (from, &content, &length, &error);
  g_assert_no_error (error);
  g_unlink (journal);
  g_file_set_contents_full (to, content, (gssize) length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

void
busy_studio_remove (const char *folder)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_clear_pointer (&dir, g_dir_close);
  g_rmdir (folder);
}
