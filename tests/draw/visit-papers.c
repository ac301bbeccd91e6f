/* visit-papers.c — return visits to print in tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "visit-papers.h"

#define DAY(y, m, d)           (care_day_new (y, m, d))
#define MINUTE(y, m, d, h, i)  (care_civil_new (care_day_new (y, m, d), h, i))

static void
fill_customer (CareVisitPaper *paper)
{
  paper->studio = "金色年华婚纱摄影";
  paper->number = "HF20261121-003";
  paper->filled_on = DAY (2026, 11, 21);
  paper->printed_at = MINUTE (2026, 11, 21, 17, 20);
  paper->printed_by = "王丽";
  paper->customer = "张㛃 · 李𠮷祥";
  paper->card_no = "VIP20250088";
  paper->level = CARE_LEVEL_VIP;
  paper->phone = "138 1234 5678";
  paper->order_no = "20260815-021";
  paper->package = "海誓山盟";
  paper->price = "¥8,888.00";
  paper->work_unit = "市第一人民医院";
  paper->address = "江苏省南京市鼓楼区中山北路 128 号 3 幢 1702 室";
  paper->has_stage = TRUE;
  paper->stage = CARE_STAGE_PROOF;
  paper->service = "选片、确认入册";
  paper->served_on = DAY (2026, 11, 8);
  paper->staff[CARE_DEPARTMENT_SALES] = "陈晓";
  paper->staff[CARE_DEPARTMENT_DRESS] = "刘敏";
  paper->staff[CARE_DEPARTMENT_MAKEUP] = "周思思";
  paper->staff[CARE_DEPARTMENT_PHOTO] = "赵一鸣";
  paper->staff[CARE_DEPARTMENT_PROOF] = "孙倩";
}

static void
fill_call (CareVisitPaper *paper)
{
  static CareVisitPaperAttempt attempts[2];

  attempts[0] = (CareVisitPaperAttempt) {
    MINUTE (2026, 11, 21, 9, 40), CARE_OUTCOME_NO_ANSWER, "上班时间，改下午再拨" };
  attempts[1] = (CareVisitPaperAttempt) {
    MINUTE (2026, 11, 21, 16, 5), CARE_OUTCOME_REACHED_DONE, NULL };
  paper->has_type = TRUE;
  paper->type = CARE_CALL_PROOF_FOLLOW;
  paper->due_on = DAY (2026, 11, 18);
  paper->deadline_on = DAY (2026, 11, 20);
  paper->late_days = 1;
  paper->attempt_no = 2;
  paper->has_channel = TRUE;
  paper->channel = CARE_CHANNEL_PHONE;
  paper->started_at = MINUTE (2026, 11, 21, 16, 5);
  paper->ended_at = MINUTE (2026, 11, 21, 16, 9);
  paper->attempts = attempts;
  paper->n_attempts = G_N_ELEMENTS (attempts);
}

static void
fill_opinion (CareVisitPaper *paper)
{
  paper->has_rating = TRUE;
  paper->rating = CARE_RATING_DISSATISFIED;
  paper->ratings[CARE_DEPARTMENT_SALES] = CARE_RATING_SATISFIED;
  paper->ratings[CARE_DEPARTMENT_DRESS] = CARE_RATING_NEUTRAL;
  paper->explanations[CARE_DEPARTMENT_DRESS] = "主纱裙摆有一处污渍，换了一件才满意";
  paper->ratings[CARE_DEPARTMENT_MAKEUP] = CARE_RATING_SATISFIED;
  paper->ratings[CARE_DEPARTMENT_PHOTO] = CARE_RATING_SATISFIED;
  paper->explanations[CARE_DEPARTMENT_PHOTO] = "很有耐心";
  paper->ratings[CARE_DEPARTMENT_PROOF] = CARE_RATING_DISSATISFIED;
  paper->explanations[CARE_DEPARTMENT_PROOF] = "一再劝说加片";
  paper->product_opinion = "希望相册封面可以多几种颜色选择，内页纸张再厚一些。";
  paper->service_opinion = "选片时一直劝我们多加照片，价格也没有提前说清楚，感觉不舒服；其他部门都很好。";
  paper->new_request = "想加洗两张 10 寸放大照";
  paper->complaint_no = "TS20261121-002";
  paper->complaint_subject = "选片时强制加片，价格不清楚";
  paper->reminders = CARE_VISIT_REMINDER_EVENT | CARE_VISIT_REMINDER_REFERRAL;
  paper->reminder_result = "愿意介绍同事";
}

static void
fill_answer (CareVisitPaper *paper)
{
  static CareVisitPaperFeedback feedback[1];

  feedback[0] = (CareVisitPaperFeedback) {
    CARE_DEPARTMENT_PROOF, "核实加片经过，说明价目", "孙倩已致电道歉，退回两张加片",
    DAY (2026, 11, 22) };
  paper->feedback = feedback;
  paper->n_feedback = G_N_ELEMENTS (feedback);
  paper->reply = CARE_VISIT_REPLY_PROMISED;
  paper->reply_on = DAY (2026, 11, 23);
  paper->specialist = "王丽 012";
  paper->supervisor = "何静";
}

CareVisitPaper
visit_paper_ordinary (CareLanguage language)
{
  CareVisitPaper paper = { .language = language, .fills_labels = TRUE };

  fill_customer (&paper);
  fill_call (&paper);
  fill_opinion (&paper);
  fill_answer (&paper);

  return paper;
}

CareVisitPaper
visit_paper_blank (CareLanguage language)
{
  return (CareVisitPaper) {
    .language = language,
    .is_blank = TRUE,
    .fills_labels = TRUE,
    .studio = "金色年华婚纱摄影",
  };
}

CareVisitPaper
visit_paper_long (CareLanguage  language,
                  const char   *story)
{
  static CareVisitPaperAttempt attempts[30];
  CareVisitPaper paper = visit_paper_ordinary (language);

  for (guint i = 0; i < G_N_ELEMENTS (attempts); i++)
    attempts[i] = (CareVisitPaperAttempt) {
      MINUTE (2026, 11, 21, 8, (int) i), CARE_OUTCOME_BUSY, i % 7 == 0 ? story : NULL };
  paper.attempts = attempts;
  paper.n_attempts = G_N_ELEMENTS (attempts);
  paper.service_opinion = story;

  return paper;
}
