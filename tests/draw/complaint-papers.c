/* complaint-papers.c — complaints to print in tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "complaint-papers.h"

#define DAY(y, m, d) (care_day_new (y, m, d))

static void
fill_receipt (CareComplaintPaper *paper)
{
  paper->studio = "金色年华婚纱摄影";
  paper->number = "TS20261121-003";
  paper->filled_on = DAY (2026, 11, 21);
  paper->printed_at = care_civil_new (DAY (2026, 11, 28), 17, 20);
  paper->printed_by = "王丽";
  paper->severity = CARE_SEVERITY_MAJOR;
  paper->times = 2;
  paper->earlier_no = "TS20261020-001";
  paper->complainant = "张㛃";
  paper->relation = "本人";
  paper->phone = "138 1234 5678";
  paper->customer = "张㛃 · 李𠮷祥  20260815-021";
  paper->card_no = "VIP20250088";
  paper->address = "江苏省南京市鼓楼区中山北路 128 号 3 幢 1702 室";
  paper->told_at = "2026-11-21 10:05";
  paper->recorder = "李敏 0217";
  paper->from_department = "门市";
  paper->way = CARE_COMPLAINT_WAY_RETURN_VISIT;
  paper->stage = "取件 2026-11-18";
  paper->accused = "制作  周师傅";
  paper->told_when = "11月18日";
  paper->told_where = "取件部";
  paper->told_who = "取件员小周";
  paper->told_what = "相册开胶";
  paper->told_why = "胶水不足";
  paper->told_how = "翻两次就掉页";
  paper->content = "相册拿回家翻了两次就掉页，婚礼下周就要用，找了两次都没有人回电话。";
  paper->remedies_asked = 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_REDO | 1u << CARE_REMEDY_PRIORITY;
  paper->remedy_asked = "婚礼前重新制作一本，并书面道歉  ¥1,200.00";
  paper->category = "成品质量 – 开胶脱页";
  paper->attachments = "照片 2、票据 1";
  paper->reply_by = "2026-11-21 18:00";
}

static void
fill_front (CareComplaintPaper *paper)
{
  static const CareComplaintPaperPlan plans[] = {
    { "加急重新制作相册一本，送货上门，经理登门道歉", "道歉、重新制作、送货上门", "¥680.00", "2026-11-26", "王丽" },
    { "返工修复原相册，赠送放大一张", "返工修复、加赠入册", "¥260.00", "2026-11-25", "李敏" },
    { "退还相册制作费", "退款", "¥1,200.00", "2026-11-23", "李敏" },
  };

  paper->verdict = CARE_VERDICT_ESTABLISHED;
  paper->judge_reason = "相册脱页属实，属于制作质量问题";
  paper->resp_department = "制作";
  paper->resp_person = "周师傅";
  paper->investigate_until = "2026-11-22 12:00";
  paper->judge = "王丽";
  paper->judged_on = "2026-11-21 11:30";
  paper->facts = "外协制作胶水用量不足，出厂前未做拉力检查；取件时未当面翻看。";
  paper->root_cause = "检查缺失";
  paper->cause_text = "外协到货只点数量，没有抽查装订。";
  paper->dept_head_opinion = "同意重做，外协承担费用。";
  paper->plans = plans;
  paper->n_plans = G_N_ELEMENTS (plans);
}

static void
fill_back (CareComplaintPaper *paper)
{
  static const CareComplaintPaperMeasure measures[] = {
    { "制作", "加急重新制作相册", "周师傅", "2026-11-25", "2026-11-25", "王丽" },
    { "取件", "送货上门并当面验收", "孙倩", "2026-11-26", "2026-11-26", "王丽" },
  };

  paper->chosen_plan = 1;
  paper->instruction = "按方案一执行，务必在婚礼前三天送到，我本人陪同道歉。";
  paper->offered = "2026-11-22 15:00  电话";
  paper->offered_by = "李敏";
  paper->reaction = CARE_REACTION_ACCEPTS;
  paper->customer_words = "“能赶上婚礼就行，谢谢。”";
  paper->agreement_no = "XY20261122-001";
  paper->measures = measures;
  paper->n_measures = G_N_ELEMENTS (measures);
  paper->actual = "¥680.00  新相册一本  张㛃 2026-11-26";
  paper->penalties_direct = "周师傅  书面";
  paper->penalties_head = "赵强  扣分 2";
  paper->feedback = "新相册很结实，态度也好。";
  paper->followed_up = "2026-11-27  李敏";
  paper->result_rating = CARE_RATING_SATISFIED;
  paper->evaluation = "首次答复及时，方案合理，五天内解决。";
  paper->preventive = "外协到货逐本做拉力检查，取件时当面翻看。";
  paper->preventive_owner = "周师傅\n2026-12-05";
  paper->first_answer = "5 小时 55 分";
  paper->whole_time = "6 天 21 小时";
  paper->archive_no = "2026-118";
  paper->specialist = "李敏 0217";
  paper->supervisor = "王丽 0101";
  paper->manager = "赵强 0001";
}

CareComplaintPaper
complaint_paper_filed (CareLanguage language)
{
  CareComplaintPaper paper = { .language = language, .fills_labels = TRUE, .shows_penalties = TRUE };

  fill_receipt (&paper);
  fill_front (&paper);
  fill_back (&paper);

  return paper;
}

CareComplaintPaper
complaint_paper_blank (CareLanguage language)
{
  return (CareComplaintPaper) { .language = language, .fills_labels = TRUE, .shows_penalties = TRUE };
}

CareAgreementPaper
agreement_paper (CareLanguage language)
{
  return (CareAgreementPaper) {
    .language = language, .studio = "金色年华婚纱摄影", .studio_address = "南京市中山路 1 号",
    .studio_phone = "025-8888 6666", .number = "XY20261122-001", .filled_on = DAY (2026, 11, 22),
    .printed_at = care_civil_new (DAY (2026, 11, 22), 15, 20), .printed_by = "李敏",
    .complainant = "张㛃", .phone = "138 1234 5678", .order_no = "20260815-021",
    .registered_on = DAY (2026, 11, 21), .complaint_no = "TS20261121-003", .subject = "相册开胶脱页",
    .remedies = 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_REDO | 1u << CARE_REMEDY_COMPENSATE,
    .settlement = "加急重新制作相册一本，送货上门，经理登门道歉", .amount = 120000,
    .way = "微信转账", .due = DAY (2026, 11, 26), .consequence = "全额退款",
  };
}

static CareComplaint *
new_complaint (guint i)
{
  static const CareDepartment departments[] = { CARE_DEPARTMENT_POST, CARE_DEPARTMENT_PRODUCTION,
                                                CARE_DEPARTMENT_PHOTO, CARE_DEPARTMENT_SALES };
  CareComplaint *complaint = care_complaint_new ();

  complaint->category = i < 20 ? CARE_CATEGORY_DELAY : (CareComplaintCategory) (1 + i % 14);
  complaint->resp_department = departments[i % 4];
  complaint->severity = i % 10 == 0 ? CARE_SEVERITY_MAJOR : CARE_SEVERITY_GENERAL;
  complaint->verdict = i % 8 == 0 ? CARE_VERDICT_NOT_ESTABLISHED : CARE_VERDICT_ESTABLISHED;
  complaint->state = i % 4 == 0 ? CARE_COMPLAINT_IMPLEMENTING : CARE_COMPLAINT_CLOSED;
  complaint->registered_at = 1795226700;
  complaint->closed_at = complaint->registered_at + 4 * 24 * 60 * 60;
  complaint->result_rating = i % 4 == 0 ? CARE_RATING_NONE : CARE_RATING_SATISFIED;
  complaint->actual_amount = i * 1000;

  return complaint;
}

CareComplaintStatisticsPaper
complaint_statistics_paper (CareLanguage language)
{
  static CareComplaintStatistics statistics;
  static const CareComplaintPaperRemedy measures[] = {
    { "外协到货逐本做拉力检查，取件时当面翻看", "制作", "周师傅", "2026-12-05" },
  };
  CareComplaintStatisticsPaper paper = {
    .language = language, .fills_labels = TRUE, .studio = "金色年华婚纱摄影", .number = "TJ20261201-001",
    .from = DAY (2026, 11, 1), .to = DAY (2026, 11, 30), .filled_on = DAY (2026, 12, 1),
    .statistics = &statistics, .causes = "外协交期不稳；旺季修片积压。", .measures = measures,
    .n_measures = G_N_ELEMENTS (measures),
    .now = { 40, 900, 4.0, 30, 27 }, .before = { 35, 820, 4.6, 25, 20 },
    .last_year = { 50, 880, 6.1, 40, 28 },
  };

  care_complaint_statistics_init (&statistics);
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr(CareComplaint) complaint = new_complaint (i);

      care_complaint_statistics_add (&statistics, complaint);
    }
  paper.n_rows = care_complaint_statistics_sort (&statistics);

  return paper;
}

static CareIncidentCount
new_count (CareDepartment department,
           gint64         staff_id,
           guint          n_orders,
           guint          n)
{
  return (CareIncidentCount) { department, staff_id, n_orders, { n, 1, 0, 0, 1, 0 }, n + 2, 1, 3, 12000 * n };
}

CareIncidentStatisticsPaper
incident_statistics_paper (CareLanguage language)
{
  static const char *const people[] = { NULL, "周师傅", NULL, "赵一鸣", NULL };
  static CareIncidentCount lines[5];
  static GArray counts = { (char *) lines, G_N_ELEMENTS (lines) };
  static CareIncidentPaperCase cases[6];

  lines[0] = new_count (CARE_DEPARTMENT_PRODUCTION, 0, 210, 2);
  lines[1] = new_count (CARE_DEPARTMENT_PRODUCTION, 4, 0, 2);
  lines[2] = new_count (CARE_DEPARTMENT_PHOTO, 0, 240, 0);
  lines[3] = new_count (CARE_DEPARTMENT_PHOTO, 5, 0, 0);
  lines[4] = new_count (CARE_DEPARTMENT_NONE, 0, 450, 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    cases[i] = (CareIncidentPaperCase) {
      DAY (2026, 11, 3 + i), "20260815-021", CARE_DEPARTMENT_PRODUCTION, "周师傅", (CareIncidentKind) i,
      "相册装订开胶，客户退回重新制作", 68000, "外协到货逐本检查" };

  return (CareIncidentStatisticsPaper) {
    .language = language, .fills_labels = TRUE, .studio = "金色年华婚纱摄影", .number = "TJ20261201-002",
    .from = DAY (2026, 11, 1), .to = DAY (2026, 11, 30), .filled_on = DAY (2026, 12, 1),
    .counts = &counts, .people = people, .cases = cases, .n_cases = G_N_ELEMENTS (cases),
  };
}
