/* test-visit-paper.c — the records of a visit find their places on the form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "draw/care-visit-paper.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define NOW 1795226700

typedef struct
{
  CareVisitRecords  records;
  CareVisit        *visit;
  CareVisit        *earlier;
  CareCall         *call;
  CareCustomer     *customer;
  CareOrder        *order;
  CareComplaint    *complaint;
  CareStaff        *caller;
} Fixture;

static CareAnswer *
new_answer (CareDepartment department,
            CareRating     rating,
            const char    *text)
{
  CareAnswer *answer = care_answer_new ();

  answer->step_id = g_strdup ("B4");
  answer->department = department;
  answer->rating = rating;
  answer->text = g_strdup (text);

  return answer;
}

static CareVisit *
new_visit (gint64      id,
           CareOutcome outcome,
           const char *note)
{
  CareVisit *visit = care_visit_new ();

  visit->id = id;
  visit->visit_no = g_strdup_printf ("HF20261121-%03d", (int) id);
  visit->type = CARE_CALL_SHOOT_THANKS;
  visit->started_at = NOW + id * 60;
  visit->ended_at = visit->started_at + 240;
  visit->outcome = outcome;
  visit->staff_id = 9;
  visit->note = g_strdup (note);
  visit->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_answer_unref);

  return visit;
}

static void
fill_couple (Fixture *fixture)
{
  const char * const phones[] = { "13800138000", NULL };
  CarePerson *person = care_person_new ();

  person->name = g_strdup ("王芳");
  fixture->customer = care_customer_new ();
  fixture->customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (fixture->customer->persons, person);
  fixture->customer->phones = g_strdupv ((char **) phones);
  fixture->order = care_order_new ();
  fixture->order->order_no = g_strdup ("26110001");
  fixture->order->price = 888800;
  fixture->order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  g_ptr_array_add (fixture->order->servers, care_server_new (CARE_DEPARTMENT_PHOTO, 1, "王朔"));
  g_ptr_array_add (fixture->order->servers, care_server_new (CARE_DEPARTMENT_PHOTO, 2, "赵一鸣"));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fill_couple (fixture);
  fixture->earlier = new_visit (1, CARE_OUTCOME_NO_ANSWER, "改下午再拨");
  fixture->visit = new_visit (2, CARE_OUTCOME_REACHED_DONE, NULL);
  fixture->visit->rating = CARE_RATING_DISSATISFIED;
  g_ptr_array_add (fixture->visit->answers,
                   new_answer (CARE_DEPARTMENT_PHOTO, CARE_RATING_SATISFIED, "有耐心"));
  g_ptr_array_add (fixture->visit->answers,
                   new_answer (CARE_DEPARTMENT_PHOTO, CARE_RATING_DISSATISFIED, "迟到"));
  fixture->call = care_call_new ();
  fixture->call->due_on = care_day_from_iso ("2026-11-18");
  fixture->call->deadline_on = care_day_from_iso ("2026-11-20");
  fixture->complaint = care_complaint_new ();
  fixture->complaint->complaint_no = g_strdup ("TS20261121-001");
  fixture->complaint->subject = g_strdup ("摄影师迟到");
  fixture->caller = care_staff_new ();
  fixture->caller->id = 9;
  fixture->caller->name = g_strdup ("李敏");
  fixture->caller->employee_no = g_strdup ("0217");

  fixture->records = (CareVisitRecords) {
    .language = CARE_LANGUAGE_ZH_CN, .studio = "罗曼婚纱", .zone = g_time_zone_new_identifier ("Asia/Shanghai"),
    .visit = fixture->visit, .call = fixture->call, .customer = fixture->customer,
    .order = fixture->order, .complaint = fixture->complaint,
    .attempts = g_ptr_array_new (), .tasks = g_ptr_array_new_with_free_func (
      (GDestroyNotify) care_visit_task_unref), .staff = g_ptr_array_new () };
  g_ptr_array_add (fixture->records.attempts, fixture->earlier);
  g_ptr_array_add (fixture->records.attempts, fixture->visit);
  g_ptr_array_add (fixture->records.staff, fixture->caller);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_ptr_array_unref (fixture->records.attempts);
  g_ptr_array_unref (fixture->records.tasks);
  g_ptr_array_unref (fixture->records.staff);
  g_time_zone_unref (fixture->records.zone);
  care_visit_unref (fixture->visit);
  care_visit_unref (fixture->earlier);
  care_call_unref (fixture->call);
  care_customer_unref (fixture->customer);
  care_order_unref (fixture->order);
  care_complaint_unref (fixture->complaint);
  care_staff_unref (fixture->caller);
}

static char *
without_blanks (const char *words)
{
  g_auto(GStrv) parts = g_strsplit (words, " ", -1);

  return g_strjoinv ("", parts);
}

/* Words may be broken into lines anywhere, so blanks do not count. */
static gboolean
has_text (const CareSheet *sheet,
          const char      *words)
{
  g_autoptr(GString) all = g_string_new (NULL);
  g_autofree char *wanted = without_blanks (words);
  g_autofree char *found = NULL;

  for (guint i = 0; i < sheet->texts->len; i++)
    g_string_append (all, g_array_index (sheet->texts, CareSheetText, i).text.words);
  found = without_blanks (all->str);

  return strstr (found, wanted) != NULL;
}

static void
assert_has (const CareSheet    *sheet,
            const char * const *words)
{
  for (; *words != NULL; words++)
    {
      if (!has_text (sheet, *words))
        g_test_message ("“%s” is not on the form", *words);
      g_assert_true (has_text (sheet, *words));
    }
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const words[] = {
    "HF20261121-002", "2026年11月21日", "王芳", "138 0013 8000", "26110001", "¥8,888.00", "王朔 赵一鸣",
    "2026-11-18–11-20", "逾期 1 天", "第 2 次", "2026-11-21 10:06", "改下午再拨", "11-21 10:07–10:11",
    "有耐心", "迟到", "TS20261121-001", "摄影师迟到", "李敏 0217", NULL };
  g_autoptr(CareSheet) sheet = care_visit_paper_lay_out (&fixture->records, care_measure_em ());

  assert_has (sheet, words);
}

/* Attempts made after the visit are not on its record. */
static void
test_first_attempt (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = NULL;

  fixture->records.visit = fixture->earlier;
  fixture->records.complaint = NULL;
  sheet = care_visit_paper_lay_out (&fixture->records, care_measure_em ());
  g_assert_true (has_text (sheet, "HF20261121-001"));
  g_assert_true (has_text (sheet, "第 1 次"));
  g_assert_false (has_text (sheet, "2026-11-21 10:07"));
  g_assert_false (has_text (sheet, "☑未评价"));
}

/* A department was told something: the answer to the customer is open. */
static void
test_tasks (Fixture       *fixture,
            gconstpointer  data)
{
  CareVisitTask *task = care_visit_task_new ();
  g_autoptr(CareSheet) without = NULL;
  g_autoptr(CareSheet) with = NULL;

  fixture->records.complaint = NULL;
  without = care_visit_paper_lay_out (&fixture->records, care_measure_em ());
  task->department = CARE_DEPARTMENT_PROOF;
  task->body = g_strdup ("安排选片");
  task->created_at = NOW;
  g_ptr_array_add (fixture->records.tasks, task);
  with = care_visit_paper_lay_out (&fixture->records, care_measure_em ());

  g_assert_true (has_text (without, "☑无需"));
  g_assert_true (has_text (with, "安排选片"));
  g_assert_false (has_text (with, "☑无需"));
}

/* Only the visit and the couple are known. */
static void
test_little (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = NULL;

  fixture->records.call = NULL;
  fixture->records.order = NULL;
  fixture->records.complaint = NULL;
  g_ptr_array_set_size (fixture->records.attempts, 0);
  g_ptr_array_set_size (fixture->records.staff, 0);
  sheet = care_visit_paper_lay_out (&fixture->records, care_measure_em ());
  g_assert_true (has_text (sheet, "王芳"));
}

static void
test_blank (void)
{
  g_autoptr(CareSheet) sheet = care_visit_paper_lay_out_blank (CARE_LANGUAGE_ZH_CN, NULL, CARE_CIVIL_NONE,
                                                               care_measure_em ());

  g_assert_true (has_text (sheet, "□满意"));
  g_assert_false (has_text (sheet, "☑"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/visit-paper/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/visit-paper/first-attempt", Fixture, NULL, set_up, test_first_attempt, tear_down);
  g_test_add ("/visit-paper/tasks", Fixture, NULL, set_up, test_tasks, tear_down);
  g_test_add ("/visit-paper/little-known", Fixture, NULL, set_up, test_little, tear_down);
  g_test_add_func ("/visit-paper/blank", test_blank);

  return g_test_run ();
}
