/* test-register-plan.c — a complaint register kept elsewhere is understood or refused
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>
#include <string.h>

#include "exchange/care-register-plan.h"

#define HEADINGS "编号,投诉时间,投诉人,电话,投诉方式,投诉类别,责任部门,严重程度,是否成立,处理结果,赔付金额,结案日期,回访评价\n"

static CareRegisterPlan *
plan_of (const char  *text,
         GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  CareTableOptions options = { .is_wanted = care_register_plan_fits };
  CareTable *table = care_table_file_read_bytes (bytes, &options, NULL, error);

  return table != NULL ? care_register_plan_new (table, NULL, error) : NULL;
}

/* One line and why it is refused; NULL: it is taken. */
static const struct
{
  const char *name;
  const char *line;
  const char *reason;
} lines[] = {
  { "good", "T1,2024-09-01 18:14,武静,13902770228,微信,其他,化妆造型部,一般,成立,赠送,0,2024-09-02,满意", NULL },
  { "slashes", "T1,2024/9/1 8:05,武静,,来电,延期交付,后期部,重大,不成立,,,,", NULL },
  { "day-alone", "T1,2024年9月1日,武静,,,,,,,,,,", NULL },
  { "two-remedies", "T1,2024-09-01,武静,,,,,,,致歉、赠送,,,", NULL },
  { "english", "T1,2024-09-01,Wu,,Phone,Delay,Retouching,Major,Yes,Refund,200,2024-09-03,Satisfied", NULL },
  { "no-number", ",2024-09-01,武静,,,,,,,,,,", "The complaint number is missing" },
  { "no-time", "T1,,武静,,,,,,,,,,", "The time of the complaint is missing" },
  { "no-such-day", "T1,2024-02-30,武静,,,,,,,,,,", "February 2024 has 29 days" },
  { "strange-word", "T1,2024-09-01,武静,,飞鸽,,,,,,,,", "Nobody knows this word here" },
  { "masked-phone", "T1,2024-09-01,武静,139****0228,,,,,,,,,", "" },
  { "no-amount", "T1,2024-09-01,武静,,,,,,,,很多,,", "" },
  { "closed-too-early", "T1,2024-09-01,武静,,,,,,,,,2024-08-31,", "It was closed before it was told" },
};

static void
test_line (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = g_strconcat (HEADINGS, lines[i].line, "\n", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRegisterPlan) plan = plan_of (text, &error);
  g_autofree char *reason = NULL;

  g_assert_no_error (error);
  if (plan->rejects->len > 0)
    reason = care_booking_reject_dup_reason (plan->rejects->pdata[0]);
  if (lines[i].reason == NULL)
    g_assert_cmpstr (reason, ==, NULL);
  else
    g_assert_true (reason != NULL && strstr (reason, lines[i].reason) != NULL);
  g_assert_cmpuint (plan->rows->len, ==, lines[i].reason == NULL);
}

static void
test_fields (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRegisterPlan) plan = plan_of ("客诉登记表,,,\n" HEADINGS
                                           "T1,2024-09-01 18:14,武静,13902770228,回访中,修图设计,选片部,重大,"
                                           "部分成立,致歉、赠送,\"1,200\",2024-09-05,不满意\n", &error);
  const CareRegisterRow *row = plan->rows->pdata[0];
  const CareComplaint *complaint = row->complaint;

  g_assert_no_error (error);
  g_assert_cmpint (row->told, ==, care_civil_new (care_day_new (2024, 9, 1), 18, 14));
  g_assert_cmpint (row->closed_on, ==, care_day_new (2024, 9, 5));
  g_assert_cmpstr (complaint->phone, ==, "13902770228");
  g_assert_cmpint (complaint->way, ==, CARE_COMPLAINT_WAY_RETURN_VISIT);
  g_assert_cmpint (complaint->category, ==, CARE_CATEGORY_RETOUCH);
  g_assert_cmpint (complaint->department, ==, CARE_DEPARTMENT_PROOF);
  g_assert_cmpint (complaint->severity, ==, CARE_SEVERITY_MAJOR);
  g_assert_cmpint (complaint->verdict, ==, CARE_VERDICT_PARTLY);
  g_assert_cmpuint (complaint->remedies_given, ==, 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_GIFT);
  g_assert_cmpint (complaint->actual_amount, ==, 120000);
  g_assert_cmpint (complaint->result_rating, ==, CARE_RATING_DISSATISFIED);
}

/* Two complaints of one number are both kept; the same line twice is one. */
static void
test_same_number (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRegisterPlan) plan = plan_of (HEADINGS "T1,2024-09-01 18:14,武静,,,,,,,,,,\n"
                                           "t1,2024-09-01 19:00,曾敏,,,,,,,,,,\n"
                                           "T1,2024-09-01 18:14,武静,,,,,,,,,,\n", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plan->rows->len, ==, 2);
  g_assert_cmpstr (((const CareRegisterRow *) plan->rows->pdata[1])->complaint->complaint_no, ==, "t1-2");
  g_assert_cmpuint (plan->warnings->len, ==, 1);
  g_assert_cmpuint (plan->rejects->len, ==, 1);
}

static void
test_not_a_register (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareRegisterPlan) plan = plan_of ("票单号,姓名,电话,预约日期\nA1,王芳,13800138000,2026-01-01\n", &error);

  g_assert_null (plan);
  g_assert_nonnull (error);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *path = g_strdup_printf ("/register-plan/line/%s", lines[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_line);
    }
  g_test_add_func ("/register-plan/fields", test_fields);
  g_test_add_func ("/register-plan/same-number", test_same_number);
  g_test_add_func ("/register-plan/not-a-register", test_not_a_register);

  return g_test_run ();
}
