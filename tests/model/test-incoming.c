/* test-incoming.c — calls that come in, cases, and the answers that go back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-error.h"
#include "model/care-answerer.h"
#include "model/care-case-desk.h"
#include "one-couple.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-incoming-table.h"

/* What was pressed while somebody was on the line: "I3=INQUIRY + Q2=NOT_KNOWN". */
static char *
walk (OneCouple  *fixture,
      const char *keys)
{
  g_auto(GStrv) list = g_strsplit (keys, " ", -1);
  g_autoptr(CareScriptWalk) script = care_script_walk_new (care_office_get_book (fixture->office),
                                                           CARE_SCRIPT_GREETING, NULL, 0);

  for (guint i = 0; list[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (list[i], "=", 2);

      if (g_str_equal (list[i], "+"))
        g_assert_true (care_script_walk_next (script));
      else
        g_assert_true (care_script_walk_answer (script, parts[0], parts[1]));
    }

  return care_script_walk_save (script);
}

static CareIncoming *
new_incoming (OneCouple  *fixture,
              gint64      customer_id,
              const char *keys)
{
  CareIncoming *incoming = care_incoming_new ();

  incoming->customer_id = customer_id;
  incoming->walk = walk (fixture, keys);
  incoming->started_at = ONE_COUPLE_NOW;
  incoming->ended_at = ONE_COUPLE_NOW + 120;

  return incoming;
}

static CareRecorded *
record (OneCouple    *fixture,
        CareIncoming *incoming)
{
  g_autoptr(GError) error = NULL;
  CareRecorded *recorded = care_answerer_record (fixture->office, incoming, &error);

  g_assert_no_error (error);

  return recorded;
}

static gpointer
list_calls (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_call_table_list_of_customer (db, *(gint64 *) data, error);
}

/* The open calls of a type as "due-day" or, with an hour, "due-day T". */
static char *
list_due (OneCouple    *fixture,
          gint64        customer_id,
          CareCallType  type)
{
  g_autoptr(GPtrArray) calls = care_store_read (care_office_get_store (fixture->office), list_calls,
                                                &customer_id, NULL, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < calls->len; i++)
    {
      const CareCall *call = calls->pdata[i];
      g_autofree char *due = care_day_to_iso (call->due_on);

      if (call->type == type && call->state == CARE_CALL_OPEN)
        g_string_append_printf (text, "%s%s%s", text->len > 0 ? " " : "", due,
                                call->agreed_at != CARE_MOMENT_NONE ? " T" : "");
    }

  return g_string_free (text, FALSE);
}

static void
test_inquiry_of_a_stranger (OneCouple     *fixture,
                            gconstpointer  data)
{
  g_autoptr(CareIncoming) incoming = new_incoming (fixture, 0, "I3=INQUIRY + Q2=ANSWERED");
  g_autoptr(CareRecorded) recorded = NULL;
  g_autofree char *due = NULL;

  incoming->caller = g_strdup ("孙女士");
  incoming->phone = g_strdup ("13700137000");
  incoming->what = g_strdup ("外景，明年五月");
  recorded = record (fixture, incoming);
  g_assert_cmpstr (recorded->visit_no, ==, "LD20261121-001");
  g_assert_cmpint (incoming->kind, ==, CARE_INCOMING_INQUIRY);
  g_assert_cmpint (incoming->customer_id, !=, 0);
  due = list_due (fixture, incoming->customer_id, CARE_CALL_INQUIRY_FOLLOW);
  g_assert_cmpstr (due, ==, "2026-11-22 2026-11-24 2026-12-01");
}

static void
test_stranger_without_name (OneCouple     *fixture,
                            gconstpointer  data)
{
  g_autoptr(CareIncoming) incoming = new_incoming (fixture, 0, "I3=INQUIRY + Q2=ANSWERED");
  g_autoptr(GError) error = NULL;

  g_assert_null (care_answerer_record (fixture->office, incoming, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_message (OneCouple     *fixture,
              gconstpointer  data)
{
  g_autoptr(CareIncoming) incoming = new_incoming (fixture, 0, "I3=PERSON M1=MESSAGE");
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareOwed) owed = NULL;
  const CareMemo *memo;

  incoming->colleague_id = care_office_get_me (fixture->office)->id;
  incoming->caller = g_strdup ("快递");
  incoming->what = g_strdup ("包裹到了");
  recorded = record (fixture, incoming);
  g_assert_cmpint (incoming->kind, ==, CARE_INCOMING_MESSAGE);
  g_assert_cmpint (incoming->customer_id, ==, 0);

  owed = care_case_desk_read (fixture->office, NULL);
  g_assert_cmpuint (owed->memos->len, ==, 1);
  memo = owed->memos->pdata[0];
  g_assert_cmpstr (memo->memo_no, ==, "LY20261121-001");
  g_assert_cmpstr (memo->what, ==, "包裹到了");
  g_assert_true (care_case_desk_mark_read (fixture->office, memo->id, 0, NULL));
  g_clear_pointer (&owed, care_owed_unref);
  owed = care_case_desk_read (fixture->office, NULL);
  g_assert_cmpuint (owed->memos->len, ==, 0);
}

/* What cannot be answered is sent to a department; its answer comes back as a call. */
static void
test_case (OneCouple     *fixture,
           gconstpointer  data)
{
  g_autoptr(CareIncoming) incoming = new_incoming (fixture, fixture->customer_id,
                                                   "I3=INQUIRY + Q2=NOT_KNOWN");
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareOwed) owed = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *due = NULL;
  g_autofree char *answered = NULL;
  const CareCaseSheet *sheet;

  incoming->what = g_strdup ("能否加洗相册");
  incoming->department = CARE_DEPARTMENT_POST;
  incoming->reply_by = care_civil_from_iso ("2026-11-23T15:00");
  recorded = record (fixture, incoming);
  due = list_due (fixture, fixture->customer_id, CARE_CALL_REPLY_PROMISED);
  g_assert_cmpstr (due, ==, "2026-11-23 T");

  owed = care_case_desk_read (fixture->office, NULL);
  g_assert_cmpuint (owed->cases->len, ==, 1);
  g_assert_cmpuint (owed->promises->len, ==, 1);
  sheet = owed->cases->pdata[0];
  g_assert_cmpstr (sheet->what, ==, "能否加洗相册");
  g_assert_cmpint (sheet->sent_to, ==, CARE_DEPARTMENT_POST);
  g_assert_cmpint (((CarePromise *) owed->promises->pdata[0])->case_id, ==, sheet->id);

  g_assert_true (care_case_desk_answer (fixture->office, sheet->id, "可以，每本 380 元", &error));
  answered = list_due (fixture, fixture->customer_id, CARE_CALL_REPLY_PROMISED);
  g_assert_cmpstr (answered, ==, "2026-11-21");
  g_assert_false (care_case_desk_answer (fixture->office, sheet->id, "或者不", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
}

static void
test_complaint (OneCouple     *fixture,
                gconstpointer  data)
{
  g_autoptr(CareIncoming) incoming = new_incoming (fixture, fixture->customer_id,
                                                   "I3=COMPLAINT + + CMP6=REGISTER");
  g_autoptr(CareRecorded) recorded = NULL;

  incoming->what = g_strdup ("相册破损");
  recorded = record (fixture, incoming);
  g_assert_cmpint (incoming->kind, ==, CARE_INCOMING_COMPLAINT);
  g_assert_cmpstr (recorded->complaint_no, ==, "TS20261121-001");
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/incoming/inquiry-of-a-stranger", test_inquiry_of_a_stranger);
  ADD ("/incoming/stranger-without-name", test_stranger_without_name);
  ADD ("/incoming/message", test_message);
  ADD ("/incoming/case-comes-back-as-call", test_case);
  ADD ("/incoming/complaint", test_complaint);

  return g_test_run ();
}
