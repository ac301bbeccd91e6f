/* test-sequel.c — what a call leaves to be taken up later is on file, word for word
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "model/care-recorder.h"
#include "one-couple.h"
#include "store/care-call-table.h"
#include "store/care-case-sheet-table.h"
#include "store/care-customer-table.h"
#include "store/care-finding-table.h"
#include "store/care-inquiry-table.h"
#include "store/care-notice-table.h"
#include "store/care-promise-table.h"
#include "store/care-staff-table.h"

typedef struct
{
  OneCouple   *fixture;
  CareCallType type;
  gint64       call_id; /* out */
  gint64       parent_id;
} Wish;

static gpointer
add_call (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Wish *wish = data;
  g_autoptr(CareCall) call = care_call_new ();

  call->type = wish->type;
  call->customer_id = wish->fixture->customer_id;
  call->occurrence = g_strdup ("test");
  call->due_on = call->deadline_on = care_day_from_iso ("2026-11-21");
  call->staff_id = care_office_get_me (wish->fixture->office)->id;

  return care_call_table_add (db, call, 0, &wish->call_id, error) ? CARE_DONE : NULL;
}

static gint64
need_call (OneCouple    *fixture,
           CareCallType  type)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;
  Wish wish = { fixture, type, 0, 0 };

  care_store_write (care_office_get_store (fixture->office), program, CARE_DEED_PLAN_CALLS, add_call,
                    &wish, NULL, &error);
  g_assert_no_error (error);

  return wish.call_id;
}

/* ---- making a call ------------------------------------------------------------------------ */

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_brief_load (db, *(gint64 *) data, 0, care_day_from_iso ("2026-11-21"), error);
}

static void
press (CareScriptWalk *walk,
       const char     *key)
{
  g_auto(GStrv) parts = g_strsplit_set (key, ".=", 3);

  if (g_str_equal (key, "+"))
    g_assert_true (care_script_walk_next (walk));
  else if (strchr (key, '.') == NULL)
    g_assert_true (care_script_walk_answer (walk, parts[0], parts[1]));
  else if (g_str_equal (parts[1], "at"))
    care_script_walk_set_time (walk, parts[0], care_civil_from_iso (parts[2]));
  else
    care_script_walk_set_text (walk, parts[0], parts[2]);
}

static void
make_call (OneCouple  *fixture,
           gint64      call_id,
           const char *keys)
{
  g_auto(GStrv) list = g_strsplit (keys, " ", -1);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareBrief) brief = care_store_read (care_office_get_store (fixture->office), load_brief,
                                                &call_id, NULL, &error);
  CareCallSituation situation = { brief, care_office_get_rules (fixture->office),
                                  care_office_get_book (fixture->office),
                                  care_office_get_me (fixture->office), 0,
                                  care_office_get_civil (fixture->office) };
  g_autoptr(CareScriptWalk) walk = care_call_situation_new_walk (&situation, NULL);
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;

  for (guint i = 0; list[i] != NULL; i++)
    press (walk, list[i]);
  recording->call_id = call_id;
  recording->started_at = care_clock_get_now (fixture->clock);
  recording->ended_at = recording->started_at + 120;
  recording->outcome = CARE_OUTCOME_REACHED_DONE;
  recording->walk = care_script_walk_save (walk);
  recorded = care_recorder_record (fixture->office, recording, &error);
  g_assert_no_error (error);
}

/* ---- what is on file ------------------------------------------------------------------------ */

static void
note (GString    *text,
      const char *format,
      ...) G_GNUC_PRINTF (2, 3);

static void
note (GString    *text,
      const char *format,
      ...)
{
  va_list arguments;

  if (text->len > 0)
    g_string_append (text, " · ");
  va_start (arguments, format);
  g_string_append_vprintf (text, format, arguments);
  va_end (arguments);
}

static void
note_records (CareDb  *db,
              gint64   customer_id,
              GString *text)
{
  g_autoptr(GPtrArray) cases = care_case_sheet_table_list_of_customer (db, customer_id, NULL);
  g_autoptr(GPtrArray) inquiries = care_inquiry_table_list_of_customer (db, customer_id, NULL);
  g_autoptr(GPtrArray) findings = care_finding_table_list_of_customer (db, customer_id, NULL);

  for (guint i = 0; i < cases->len; i++)
    {
      const CareCaseSheet *sheet = cases->pdata[i];

      note (text, "case %s: %s%s", care_case_state_get_nick (sheet->state), sheet->what,
            sheet->parent_id != 0 ? " (follow-up)" : "");
    }
  for (guint i = 0; i < inquiries->len; i++)
    {
      const CareInquiry *inquiry = inquiries->pdata[i];

      note (text, "inquiry %s %s %s", care_inquiry_state_get_nick (inquiry->state),
            care_inquiry_reason_get_nick (inquiry->reason),
            inquiry->reason_text != NULL ? inquiry->reason_text : "-");
    }
  for (guint i = 0; i < findings->len; i++)
    {
      const CareFinding *finding = findings->pdata[i];

      note (text, "%s %s: %s", care_finding_kind_get_nick (finding->kind), finding->word, finding->body);
    }
}

static void
note_promises (CareDb    *db,
               gint64     customer_id,
               GTimeZone *zone,
               GString   *text)
{
  g_autoptr(GPtrArray) promises = care_promise_table_list_of_customer (db, customer_id, NULL);
  g_autoptr(GPtrArray) notices = care_notice_table_list_unread (db, CARE_ROLE_SUPERVISOR, NULL);

  for (guint i = 0; i < promises->len; i++)
    {
      const CarePromise *promise = promises->pdata[i];
      g_autofree char *by = care_civil_to_iso (care_moment_to_civil (promise->reply_by, zone));
      g_autoptr(CareCall) call = promise->call_id != 0 ? care_call_table_get (db, promise->call_id, NULL)
                                                       : NULL;
      g_autoptr(CareStaff) staff = call != NULL ? care_staff_table_get (db, call->staff_id, NULL) : NULL;

      note (text, "promise %s by %s, %s", care_promise_state_get_nick (promise->state), by,
            staff != NULL ? staff->name : "nobody");
    }
  for (guint i = 0; i < notices->len; i++)
    note (text, "supervisor: %s", ((CareNotice *) notices->pdata[i])->body);
}

static gpointer
describe (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  OneCouple *fixture = data;
  GString *text = g_string_new (NULL);

  note_records (db, fixture->customer_id, text);
  note_promises (db, fixture->customer_id, care_office_get_rules (fixture->office)->zone, text);

  return g_string_free (text, FALSE);
}

static char *
read_file (OneCouple *fixture)
{
  return care_store_read (care_office_get_store (fixture->office), describe, fixture, NULL, NULL);
}

/* ---- one row, one promise -------------------------------------------------------------------- */

static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *keys;
  const char   *file;
} sequels[] = {
  { "promised-for-an-hour", CARE_CALL_PICKUP_NOTICE, "+ B2=DELIVER B2.at=2026-11-22T15:00 +",
    "promise OPEN by 2026-11-22T15:00, 李敏" },
  { "promised-without-hour", CARE_CALL_PICKUP_NOTICE, "+ B2=DELIVER +",
    "promise OPEN by 2026-11-24T18:00, 李敏" },
  { "promised-too-far-away", CARE_CALL_PICKUP_NOTICE, "+ B2=DELIVER B2.at=2026-12-22T15:00 +",
    "promise OPEN by 2026-11-24T10:05, 李敏" },
  { "new-need-becomes-case", CARE_CALL_REPLY_PROMISED,
    "+ B2.text=done B3=NEW_UNKNOWN B3.text=an_outdoor_album +",
    "case OPEN: an_outdoor_album · promise OPEN by 2026-11-24T18:00, 李敏 · supervisor: an_outdoor_album" },
  { "stays-away-because-of-price", CARE_CALL_WINBACK, "+ B2=PRICE",
    "LAPSE PRICE: 方便了解一下您近来没有再来的原因吗？ — 价格" },
  { "inquiry-lost-to-a-rival", CARE_CALL_INQUIRY_FOLLOW, "+ B2=COMPETITOR B2.text=cheaper +",
    "inquiry LOST COMPETITOR cheaper" },
  { "inquiry-lost-for-its-price", CARE_CALL_INQUIRY_FOLLOW, "+ B2=PRICE B3=NO", "inquiry LOST PRICE -" },
  { "inquiry-won", CARE_CALL_INQUIRY_FOLLOW, "+ B2=BOOK", "inquiry WON_PENDING NONE -" },
  { "card-to-be-renewed", CARE_CALL_CARD_RENEW, "+ B2=RENEW", NULL },
};

static void
test_sequel (OneCouple     *fixture,
             gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *file = NULL;

  make_call (fixture, need_call (fixture, sequels[row].type), sequels[row].keys);
  file = read_file (fixture);
  if (sequels[row].file != NULL)
    g_assert_cmpstr (file, ==, sequels[row].file);
  else
    g_assert_nonnull (strstr (file, "CARD_RENEW renew_intent: "));
}

/* ---- promises over several calls ---------------------------------------------------------------- */

static gint64
get_promised_call (OneCouple *fixture)
{
  g_autoptr(GError) error = NULL;
  gint64 call_id = fixture->call_id;
  g_autoptr(CareBrief) brief = care_store_read (care_office_get_store (fixture->office), load_brief,
                                                &call_id, NULL, &error);

  for (guint i = 0; i < brief->also_due->len; i++)
    if (((CareCall *) brief->also_due->pdata[i])->type == CARE_CALL_REPLY_PROMISED)
      return ((CareCall *) brief->also_due->pdata[i])->id;

  return 0;
}

static void
promise_for_today (OneCouple *fixture)
{
  make_call (fixture, need_call (fixture, CARE_CALL_PICKUP_NOTICE), "+ B2=DELIVER B2.at=2026-11-21T11:00 +");
  g_assert_cmpint (get_promised_call (fixture), !=, 0);
}

static void
test_kept (OneCouple     *fixture,
           gconstpointer  data)
{
  g_autofree char *file = NULL;

  promise_for_today (fixture);
  make_call (fixture, get_promised_call (fixture), "+ B2.text=we_deliver B3=ACCEPT");
  file = read_file (fixture);
  g_assert_cmpstr (file, ==, "promise KEPT by 2026-11-21T11:00, 李敏");
}

static void
test_broken (OneCouple     *fixture,
             gconstpointer  data)
{
  g_autofree char *file = NULL;

  promise_for_today (fixture);
  care_clock_set (fixture->clock, ONE_COUPLE_NOW + 7200);
  make_call (fixture, get_promised_call (fixture), "+ B2.text=we_deliver B3=ACCEPT");
  file = read_file (fixture);
  g_assert_cmpstr (file, ==, "promise BROKEN by 2026-11-21T11:00, 李敏");
}

/* A refused solution goes to another colleague, at another time of day. */
static void
test_refused_solution (OneCouple     *fixture,
                       gconstpointer  data)
{
  g_autofree char *file = NULL;

  one_couple_sign_in_colleague (fixture);
  promise_for_today (fixture);
  make_call (fixture, get_promised_call (fixture), "+ B2.text=we_deliver B3=REJECT");
  file = read_file (fixture);
  g_assert_true (g_str_has_prefix (file, "promise OPEN by "));
  g_assert_nonnull (strstr (file, "李敏 · promise KEPT"));
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sequels); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sequel/%s", sequels[i].name);

      g_test_add (path, OneCouple, GUINT_TO_POINTER (i), one_couple_set_up, test_sequel,
                  one_couple_tear_down);
    }
  ADD ("/sequel/promise-kept", test_kept);
  ADD ("/sequel/promise-broken", test_broken);
  ADD ("/sequel/refused-solution-changes-hands", test_refused_solution);

  return g_test_run ();
}
