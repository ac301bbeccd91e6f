/* test-complaint-paper.c — the records of a complaint find their places on F04 and F06
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "draw/care-complaint-paper.h"
#include "sheet-checks.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define NOW 1795226700
#define DAY (24 * 60 * 60)

typedef struct
{
  CareComplaintRecords  records;
  CareComplaint        *complaint;
} Fixture;

static void
add_person (GPtrArray  *staff,
            gint64      id,
            const char *name)
{
  CareStaff *person = care_staff_new ();

  person->id = id;
  person->name = g_strdup (name);
  person->employee_no = g_strdup_printf ("%04d", (int) id);
  g_ptr_array_add (staff, person);
}

static void
add_plan (GPtrArray  *plans,
          int         round,
          int         position,
          const char *content,
          guint       remedies,
          gint64      cost)
{
  CareComplaintPlan *plan = care_complaint_plan_new ();

  plan->round = round;
  plan->position = position;
  plan->content = g_strdup (content);
  plan->remedies = remedies;
  plan->cost = cost;
  plan->proposer_id = 1;
  plan->is_leaders = position == 3;
  g_ptr_array_add (plans, plan);
}

static CareComplaint *
new_complaint (void)
{
  CareComplaint *complaint = care_complaint_new ();

  complaint->id = 7;
  complaint->complaint_no = g_strdup ("TS20261121-003");
  complaint->state = CARE_COMPLAINT_ACCEPTED;
  complaint->complainant = g_strdup ("王芳");
  complaint->phone = g_strdup ("13800138000");
  complaint->registered_at = NOW;
  complaint->first_reply_at = NOW + 5 * 60 * 60 + 55 * 60;
  complaint->closed_at = NOW + 2 * DAY + 3 * 60 * 60;
  complaint->recorder_id = 1;
  complaint->subject = g_strdup ("相册开胶");
  complaint->content = g_strdup ("翻了两次就掉页");
  complaint->category = CARE_CATEGORY_PRODUCT;
  complaint->cause_code = g_strdup ("PRODUCT.4");
  complaint->severity = CARE_SEVERITY_MAJOR;
  complaint->round = 1;
  complaint->chosen_plan = 2;
  complaint->agreement_no = g_strdup ("XY20261122-001");

  return complaint;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_plan_unref);
  GPtrArray *staff = g_ptr_array_new_with_free_func ((GDestroyNotify) care_staff_unref);
  GPtrArray *penalties = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_penalty_unref);
  CareComplaintPenalty *penalty = care_complaint_penalty_new ();

  add_person (staff, 1, "李敏");
  add_person (staff, 2, "周师傅");
  add_plan (plans, 0, 1, "上一轮的方案", 1u << CARE_REMEDY_APOLOGY, 0);
  add_plan (plans, 1, 1, "重新制作", 1u << CARE_REMEDY_REDO, 68000);
  add_plan (plans, 1, 2, "退还制作费", 1u << CARE_REMEDY_REFUND, 120000);
  penalty->person_id = 2;
  penalty->kind = CARE_PENALTY_FINE;
  g_ptr_array_add (penalties, penalty);
  fixture->complaint = new_complaint ();
  fixture->records = (CareComplaintRecords) {
    .language = CARE_LANGUAGE_ZH_CN, .studio = "罗曼婚纱", .zone = g_time_zone_new_identifier ("Asia/Shanghai"),
    .complaint = fixture->complaint, .plans = plans, .measures = g_ptr_array_new (),
    .penalties = penalties, .attachments = g_ptr_array_new (), .staff = staff,
    .earlier_no = "TS20261020-001" };
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_ptr_array_unref (fixture->records.plans);
  g_ptr_array_unref (fixture->records.measures);
  g_ptr_array_unref (fixture->records.penalties);
  g_ptr_array_unref (fixture->records.attachments);
  g_ptr_array_unref (fixture->records.staff);
  g_time_zone_unref (fixture->records.zone);
  g_clear_pointer (&fixture->complaint, care_complaint_unref);
}

static void
test_registration (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = care_complaint_paper_lay_out (&fixture->records, care_measure_em ());

  g_assert_true (sheet_has_text (sheet, "TS20261121-003"));
  g_assert_true (sheet_has_text (sheet, "138 0013 8000"));
  g_assert_true (sheet_has_text (sheet, "2026年11月21日"));
  g_assert_true (sheet_has_text (sheet, "李敏 0001"));
  g_assert_true (sheet_has_text (sheet, "▲翻了两次就掉页"));
  g_assert_true (sheet_has_text (sheet, "开胶脱页"));
  g_assert_true (sheet_has_text (sheet, "5 小时 55 分"));
  g_assert_true (sheet_has_text (sheet, "2 天 3 小时"));
}

/* Only the plans of this round are printed, and the chosen one is ticked. */
static void
test_plans (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = care_complaint_paper_lay_out (&fixture->records, care_measure_em ());

  g_assert_false (sheet_has_text (sheet, "上一轮的方案"));
  g_assert_true (sheet_has_text (sheet, "退还制作费"));
  g_assert_true (sheet_has_text (sheet, "☑方案2"));
  g_assert_false (sheet_has_text (sheet, "☑另定"));
}

static void
test_penalties (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(CareSheet) specialists = care_complaint_paper_lay_out (&fixture->records, care_measure_em ());
  g_autoptr(CareSheet) leaders = NULL;

  g_assert_false (sheet_has_text (specialists, "罚款"));
  fixture->records.shows_penalties = TRUE;
  leaders = care_complaint_paper_lay_out (&fixture->records, care_measure_em ());
  g_assert_true (sheet_has_text (leaders, "周师傅 罚款"));
}

/* The agreement leaves the house: no whole telephone number, and the amount in capitals. */
static void
test_agreement (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = care_complaint_paper_lay_out_agreement (&fixture->records, care_measure_em ());

  g_assert_true (sheet_has_text (sheet, "138****8000"));
  g_assert_false (sheet_has_text (sheet, "0013"));
  g_assert_true (sheet_has_text (sheet, "壹仟贰佰元整"));
  g_assert_true (sheet_has_text (sheet, "☑5 退款"));
  g_assert_cmpuint (sheet->n_pages, ==, 2);
}

/* A plan without money is no amount, whatever it costs the house. */
static void
test_agreement_in_kind (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = NULL;

  fixture->complaint->chosen_plan = 1;
  sheet = care_complaint_paper_lay_out_agreement (&fixture->records, care_measure_em ());
  g_assert_true (sheet_has_text (sheet, "☑2 重新制作"));
  g_assert_false (sheet_has_text (sheet, "680"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/complaint-paper/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("registration", test_registration);
  ADD ("plans", test_plans);
  ADD ("penalties", test_penalties);
  ADD ("agreement", test_agreement);
  ADD ("agreement-in-kind", test_agreement_in_kind);

  return g_test_run ();
}
