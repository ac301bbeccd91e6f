/* test-recorder.c — a call is written down with everything that follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-complaint.h"
#include "domain/care-error.h"
#include "model/care-planner.h"
#include "model/care-queue-board.h"
#include "model/care-recorder.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"
#include "store/care-visit-table.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define NOW 1795226700

typedef struct
{
  CareClock  *clock;
  CareOffice *office;
  gint64      customer_id;
  gint64      call_id;
} Fixture;

static CareCustomer *
new_couple (void)
{
  CareCustomer *customer = care_customer_new ();
  const char * const phones[] = { "13800138000", "13900139000", NULL };

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (int i = 0; i < 2; i++)
    {
      CarePerson *person = care_person_new ();

      person->name = g_strdup (i == 0 ? "王芳" : "赵磊");
      person->sex = i == 0 ? CARE_SEX_FEMALE : CARE_SEX_MALE;
      person->birthday = (CareBirthday) { CARE_CALENDAR_SOLAR, 1996, 3, 8 + i, FALSE };
      g_ptr_array_add (customer->persons, person);
    }
  customer->phones = g_strdupv ((char **) phones);
  customer->wedding_on = care_day_from_iso ("2027-05-01");
  customer->created_on = care_day_from_iso ("2026-11-03");

  return customer;
}

static CareOrder *
new_order (CareDb *db,
           gint64  customer_id,
           CareDay today)
{
  CareOrder *order = care_order_new ();
  static const struct { CareDepartment duty; const char *name; } servers[] = {
    { CARE_DEPARTMENT_SALES, "钱悦" },
    { CARE_DEPARTMENT_DRESS, "卫青" },
    { CARE_DEPARTMENT_MAKEUP, "周莉" },
    { CARE_DEPARTMENT_PHOTO, "王朔" },
  };

  order->customer_id = customer_id;
  order->order_no = g_strdup ("26110001");
  order->stages[CARE_STAGE_BOOKED] = care_stage_date_on (today - 18, today);
  order->stages[CARE_STAGE_SHOOT] = care_stage_date_on (today - 1, today);
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  for (guint i = 0; i < G_N_ELEMENTS (servers); i++)
    g_ptr_array_add (order->servers,
                     care_server_new (servers[i].duty,
                                      care_staff_table_need (db, servers[i].name, servers[i].duty,
                                                             0, NULL),
                                      servers[i].name));

  return order;
}

static gpointer
add_couple (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Fixture *fixture = data;
  CarePlanner planner = { care_office_get_rules (fixture->office),
                          care_office_get_today (fixture->office), 0 };
  g_autoptr(CareCustomer) customer = new_couple ();
  g_autoptr(CareOrder) order = NULL;
  g_autoptr(GPtrArray) calls = NULL;

  fixture->customer_id = care_customer_table_add (db, customer, 0, error);
  order = new_order (db, fixture->customer_id, planner.today);
  if (care_order_table_add (db, order, 0, error) == 0 ||
      !care_planner_plan_customer (&planner, db, fixture->customer_id, NULL, error))
    return NULL;
  calls = care_call_table_list_of_customer (db, fixture->customer_id, error);
  for (guint i = 0; i < calls->len; i++)
    if (((CareCall *) calls->pdata[i])->type == CARE_CALL_SHOOT_THANKS)
      fixture->call_id = ((CareCall *) calls->pdata[i])->id;

  return CARE_DONE;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->clock = care_clock_new_fixed (NOW);
  fixture->office = care_office_found (NULL, "罗曼影楼", "0217", "李敏", fixture->clock, &error);
  g_assert_no_error (error);
  care_store_write (care_office_get_store (fixture->office),
                    care_office_get_actor (fixture->office), CARE_DEED_CREATE_CUSTOMER, add_couple,
                    fixture, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (fixture->call_id, !=, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->office);
  g_assert_finalize_object (fixture->clock);
}

typedef struct
{
  gint64 id;
  gint64 me;
} Wanted;

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Wanted *wanted = data;

  return care_brief_load (db, wanted->id, wanted->me, care_day_from_iso ("2026-11-21"), error);
}

static CareBrief *
get_brief (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  Wanted wanted = { fixture->call_id, care_office_get_me (fixture->office)->id };
  CareBrief *brief = care_store_read (care_office_get_store (fixture->office), load_brief, &wanted,
                                      NULL, &error);

  g_assert_no_error (error);

  return brief;
}

static CareScriptWalk *
begin_walk (Fixture   *fixture,
            CareBrief *brief)
{
  CareCallSituation situation = { brief, care_office_get_rules (fixture->office),
                                  care_office_get_book (fixture->office),
                                  care_office_get_me (fixture->office), 0,
                                  care_office_get_civil (fixture->office) };

  return care_call_situation_new_walk (&situation, NULL);
}

static CareRecording *
new_recording (Fixture     *fixture,
               CareOutcome  outcome)
{
  CareRecording *recording = care_recording_new ();

  recording->call_id = fixture->call_id;
  recording->started_at = NOW;
  recording->ended_at = NOW + 120;
  recording->outcome = outcome;
  recording->phone = g_strdup ("13800138000");

  return recording;
}

static CareRecorded *
record (Fixture       *fixture,
        CareRecording *recording)
{
  g_autoptr(GError) error = NULL;
  CareRecorded *recorded = care_recorder_record (fixture->office, recording, &error);

  g_assert_no_error (error);

  return recorded;
}

static void
test_satisfied (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(CareBrief) after = NULL;
  g_autoptr(CareScriptWalk) walk = begin_walk (fixture, brief);
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_REACHED_DONE);
  g_autoptr(CareRecorded) recorded = NULL;
  const CareVisit *visit;

  g_assert_true (care_script_walk_next (walk));
  while (!care_script_walk_is_over (walk))
    {
      const CareScriptStep *step = care_script_walk_get_current (walk);

      if (step != NULL && !care_script_walk_satisfied (walk))
        care_script_walk_answer (walk, step->id,
                                 ((CareScriptOption *) step->options->pdata[0])->code);
      else if (step == NULL)
        g_assert_true (care_script_walk_next (walk));
    }
  recording->walk = care_script_walk_save (walk);
  recorded = record (fixture, recording);

  g_assert_cmpstr (recorded->visit_no, ==, "HF20261121-001");
  g_assert_cmpint (recorded->rating, ==, CARE_RATING_SATISFIED);
  g_assert_cmpint (recorded->state, ==, CARE_CALL_DONE);
  g_assert_null (recorded->complaint_no);

  after = get_brief (fixture);
  g_assert_cmpint (after->call->state, ==, CARE_CALL_DONE);
  g_assert_cmpint (after->call->n_attempts, ==, 1);
  g_assert_cmpuint (after->visits->len, ==, 1);
  visit = after->visits->pdata[0];
  g_assert_cmpstr (visit->visit_no, ==, recorded->visit_no);
}

static void
answer_ratings (CareScriptWalk *walk,
                const char     *option)
{
  g_assert_true (care_script_walk_next (walk));
  for (int i = 0; i < 20 && !care_script_walk_is_over (walk); i++)
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

static void
test_dissatisfied_opens_complaint (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(CareBrief) after = NULL;
  g_autoptr(CareScriptWalk) walk = begin_walk (fixture, brief);
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_REACHED_DONE);
  g_autoptr(CareRecorded) recorded = NULL;
  const CareComplaint *complaint;

  answer_ratings (walk, "DISSATISFIED");
  recording->walk = care_script_walk_save (walk);
  recording->note = g_strdup ("摄影师迟到一小时");
  recorded = record (fixture, recording);

  g_assert_cmpint (recorded->rating, ==, CARE_RATING_DISSATISFIED);
  g_assert_cmpstr (recorded->complaint_no, ==, "TS20261121-001");

  after = get_brief (fixture);
  g_assert_cmpuint (after->complaints->len, >=, 1);
  complaint = after->complaints->pdata[0];
  g_assert_cmpstr (complaint->state, ==, "DRAFT");
  g_assert_cmpint (complaint->stage, ==, CARE_STAGE_SHOOT);
  g_assert_cmpint (complaint->visit_id, ==, recorded->visit_id);
}

static void
test_later_appears_at_that_time (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_REACHED_LATER);
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareBrief) after = NULL;

  recording->agreed = care_civil_from_iso ("2026-11-23T15:30");
  recorded = record (fixture, recording);

  g_assert_cmpint (recorded->state, ==, CARE_CALL_OPEN);
  after = get_brief (fixture);
  g_assert_cmpint (after->call->due_on, ==, care_day_from_iso ("2026-11-23"));
  g_assert_cmpint (care_moment_to_civil (after->call->agreed_at,
                                         care_office_get_rules (fixture->office)->zone), ==,
                   recording->agreed);
}

static void
test_not_reached_three_times (Fixture       *fixture,
                              gconstpointer  data)
{
  for (int i = 1; i <= 3; i++)
    {
      g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_NO_ANSWER);
      g_autoptr(CareRecorded) recorded = NULL;
      g_autoptr(CareBrief) after = NULL;

      recorded = record (fixture, recording);
      after = get_brief (fixture);
      g_assert_cmpint (after->call->state, ==, CARE_CALL_OPEN);
      g_assert_cmpint (after->call->n_attempts, ==, i);
      g_assert_cmpint (after->call->not_before, >, NOW);
    }
}

static void
test_wrong_number_is_struck (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_WRONG_NUMBER);
  g_autoptr(CareRecorded) recorded = record (fixture, recording);
  g_autoptr(CareBrief) after = get_brief (fixture);

  g_assert_cmpint (recorded->state, ==, CARE_CALL_OPEN);
  g_assert_cmpstr (after->customer->phones[0], ==, "13900139000");
  g_assert_null (after->customer->phones[1]);
  g_assert_nonnull (strstr (after->customer->note, "13800138000"));
}

static void
test_second_save_is_refused (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_NO_ANSWER);
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareBrief) after = NULL;
  g_autoptr(GError) error = NULL;

  recording->version = brief->call->version;
  recorded = record (fixture, recording);
  g_assert_null (care_recorder_record (fixture->office, recording, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
  after = get_brief (fixture);
  g_assert_cmpuint (after->visits->len, ==, 1);
}

static void
test_needs_outcome (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_NONE);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_recorder_record (fixture->office, recording, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/recorder/satisfied", test_satisfied);
  ADD ("/recorder/dissatisfied-opens-complaint", test_dissatisfied_opens_complaint);
  ADD ("/recorder/later-appears-at-that-time", test_later_appears_at_that_time);
  ADD ("/recorder/not-reached-three-times", test_not_reached_three_times);
  ADD ("/recorder/wrong-number-is-struck", test_wrong_number_is_struck);
  ADD ("/recorder/second-save-is-refused", test_second_save_is_refused);
  ADD ("/recorder/needs-outcome", test_needs_outcome);

  return g_test_run ();
}
