/* care-complaint-form-back.c — F04, the registration form of a complaint: its back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-form-private.h"

#include "care-complaint-word.h"
#include "care-form-line.h"
#include "care-paper-word.h"

#define LABEL_WIDTH  21.0
#define N_LEAST_ROWS 3 /* measures */
#define N_PLAN_BOXES 3

typedef enum
{
  L_CHOICE, L_CHOSEN, L_PLAN, L_OWN, L_INSTRUCTION,
  L_OFFER, L_OFFERED, L_OFFERED_BY, L_REACTION, L_AGREEMENT, L_CUSTOMER_SIGNS,
  L_CARRYING_OUT, L_DEPARTMENT, L_ACTION, L_PERSON, L_DUE, L_DONE, L_CONFIRMED,
  L_ACTUAL, L_DIRECT, L_HEAD,
  L_AFTERWARDS, L_FEEDBACK, L_FOLLOWED_UP, L_RESULT,
  L_EVALUATION, L_PROCESS, L_PREVENTIVE, L_OWNER, L_FIRST_ANSWER, L_WHOLE_TIME, L_ARCHIVE,
  L_SPECIALIST, L_SUPERVISOR, L_MANAGER,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_CHOICE]         = { { "5  Instruction of the leader", "五　领导批示", "五　主管批示" } },
  [L_CHOSEN]         = { { "Chosen plan", "选定方案", "選定方案" } },
  [L_PLAN]           = { { "plan ", "方案", "方案" } },
  [L_OWN]            = { { "another", "另定", "另定" } },
  [L_INSTRUCTION]    = { { "Instruction", "批示", "批示" } },
  [L_OFFER]          = { { "6  Told to the customer", "六　告知顾客与确认", "六　告知顧客與確認" } },
  [L_OFFERED]        = { { "When, how", "告知时间／\n方式", "告知時間／\n方式" } },
  [L_OFFERED_BY]     = { { "By", "告知人", "告知人" } },
  [L_REACTION]       = { { "The customer", "顾客意见", "顧客意見" } },
  [L_AGREEMENT]      = { { "Agreement no.", "协议书编号", "協議書編號" } },
  [L_CUSTOMER_SIGNS] = { { "Signature of customer", "顾客签字", "顧客簽字" } },
  [L_CARRYING_OUT]   = { { "7  Carrying out", "七　实施", "七　實施" } },
  [L_DEPARTMENT]     = { { "Department", "部门", "部門" } },
  [L_ACTION]         = { { "Measure", "措施", "措施" } },
  [L_PERSON]         = { { "Person", "负责人", "負責人" } },
  [L_DUE]            = { { "Due", "要求完成", "要求完成" } },
  [L_DONE]           = { { "Done", "实际完成", "實際完成" } },
  [L_CONFIRMED]      = { { "Confirmed", "确认", "確認" } },
  [L_ACTUAL]         = { { "Given: amount, goods", "实际补救\n金额／物品", "實際補救\n金額／物品" } },
  [L_DIRECT]         = { { "Internal: person directly responsible", "内部责任处理：\n直接责任人",
                           "內部責任處理：\n直接責任人" } },
  [L_HEAD]           = { { "Head of department", "部门主管", "部門主管" } },
  [L_AFTERWARDS]     = { { "8  Feedback and return visit", "八　反馈与回访", "八　回饋與回訪" } },
  [L_FEEDBACK]       = { { "Feedback", "顾客反馈", "顧客回饋" } },
  [L_FOLLOWED_UP]    = { { "Return visit: date, by", "回访日期／人", "回訪日期／人" } },
  [L_RESULT]         = { { "Result: ", "结果：", "結果：" } },
  [L_EVALUATION]     = { { "9  Evaluation", "九　总结评价", "九　總結評價" } },
  [L_PROCESS]        = { { "Evaluation of the handling", "过程评价", "過程評價" } },
  [L_PREVENTIVE]     = { { "Preventive measure", "改进措施", "改進措施" } },
  [L_OWNER]          = { { "By, until", "责任人／\n期限", "責任人／\n期限" } },
  [L_FIRST_ANSWER]   = { { "First answer after", "首次答复\n用时", "首次答覆\n用時" } },
  [L_WHOLE_TIME]     = { { "Closed after", "结案用时", "結案用時" } },
  [L_ARCHIVE]        = { { "File no.", "归档号", "歸檔號" } },
  [L_SPECIALIST]     = { { "Specialist", "客服专员", "客服專員" } },
  [L_SUPERVISOR]     = { { "Supervisor", "客服主管", "客服主管" } },
  [L_MANAGER]        = { { "General manager", "总经理", "總經理" } },
};

static const CareField offer_fields[] = {
  { 7, L_OFFERED,    25, 62.5, G_STRUCT_OFFSET (CareComplaintPaper, offered) },
  { 0, L_OFFERED_BY, 25, 62.5, G_STRUCT_OFFSET (CareComplaintPaper, offered_by) },
};

static const CareField actual_fields[] = {
  { 8, L_ACTUAL, 25, 150, G_STRUCT_OFFSET (CareComplaintPaper, actual) },
};

static const CareField penalty_fields[] = {
  { 8, L_DIRECT, 25, 62.5, G_STRUCT_OFFSET (CareComplaintPaper, penalties_direct) },
  { 0, L_HEAD,   25, 62.5, G_STRUCT_OFFSET (CareComplaintPaper, penalties_head) },
};

static const CareField time_fields[] = {
  { 7, L_FIRST_ANSWER, 25, 33.3, G_STRUCT_OFFSET (CareComplaintPaper, first_answer) },
  { 0, L_WHOLE_TIME,   25, 33.3, G_STRUCT_OFFSET (CareComplaintPaper, whole_time) },
  { 0, L_ARCHIVE,      25, 33.4, G_STRUCT_OFFSET (CareComplaintPaper, archive_no) },
};

static const char *
get_label (const CareComplaintForm *self,
           Label                    label)
{
  return labels[label].text[self->paper->language];
}

void
care_complaint_form_add_choice (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  int n_boxes = MAX (N_PLAN_BOXES, paper->is_leaders_plan ? 0 : paper->chosen_plan);
  g_autoptr(GString) line = g_string_new (NULL);

  for (int i = 1; i <= n_boxes; i++)
    {
      g_autofree char *plan = g_strdup_printf ("%s%d", get_label (self, L_PLAN), i);

      care_form_line_append_choice (line, paper->chosen_plan == i && !paper->is_leaders_plan, plan);
    }
  care_form_line_append_choice (line, paper->is_leaders_plan, get_label (self, L_OWN));
  g_string_append_printf (line, "\n%s: %s", get_label (self, L_INSTRUCTION),
                          paper->instruction != NULL ? paper->instruction : "");

  care_complaint_form_add_section (self, CARE_ROW_BACK, &labels[L_CHOICE]);
  care_complaint_form_add_text (self, 28, &labels[L_CHOSEN], line->str, TRUE);
}

void
care_complaint_form_add_offer (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  g_autoptr(GString) line = g_string_new (NULL);

  for (int i = CARE_REACTION_ACCEPTS; i < CARE_N_REACTIONS; i++)
    care_form_line_append_choice (line, (int) paper->reaction == i,
                                  care_complaint_word_reaction (paper->language, (CareReaction) i));
  if (paper->customer_words != NULL)
    g_string_append_printf (line, "\n%s", paper->customer_words);

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_OFFER]);
  care_complaint_form_add_fields (self, offer_fields, G_N_ELEMENTS (offer_fields), labels);
  care_complaint_form_add_text (self, 16, &labels[L_REACTION], line->str, FALSE);
  care_sheet_begin_row (self->sheet, 12, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, 25, &labels[L_AGREEMENT]);
  care_complaint_form_add_value (self, 62.5, paper->agreement_no);
  care_complaint_form_add_label (self, 25, &labels[L_CUSTOMER_SIGNS]);
  care_complaint_form_add_signature (self, 62.5, NULL);
}

static void
add_measure (const CareComplaintForm *self,
             guint                    i)
{
  static const CareComplaintPaperMeasure none = { 0 };
  const CareComplaintPaper *paper = self->paper;
  const CareComplaintPaperMeasure *measure = i < paper->n_measures ? &paper->measures[i] : &none;

  care_sheet_begin_row (self->sheet, 8, CARE_ROW_PLAIN);
  care_complaint_form_add_value (self, 25, measure->department);
  care_complaint_form_add_value (self, 70, measure->action);
  care_complaint_form_add_value (self, 20, measure->person);
  care_complaint_form_add_value (self, 20, measure->due_on);
  care_complaint_form_add_value (self, 20, measure->done_on);
  care_complaint_form_add_value (self, 20, measure->confirmed_by);
}

static void
add_carrying_out (const CareComplaintForm *self)
{
  guint n = MAX (self->paper->n_measures, N_LEAST_ROWS);

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_CARRYING_OUT]);
  care_sheet_begin_list (self->sheet);
  care_sheet_begin_row (self->sheet, 6, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, 25, &labels[L_DEPARTMENT]);
  care_complaint_form_add_label (self, 70, &labels[L_ACTION]);
  care_complaint_form_add_label (self, 20, &labels[L_PERSON]);
  care_complaint_form_add_label (self, 20, &labels[L_DUE]);
  care_complaint_form_add_label (self, 20, &labels[L_DONE]);
  care_complaint_form_add_label (self, 20, &labels[L_CONFIRMED]);
  for (guint i = 0; i < n; i++)
    add_measure (self, i);
  care_sheet_end_list (self->sheet);
  care_complaint_form_add_fields (self, actual_fields, G_N_ELEMENTS (actual_fields), labels);
  if (self->paper->shows_penalties)
    care_complaint_form_add_fields (self, penalty_fields, G_N_ELEMENTS (penalty_fields), labels);
}

static void
add_afterwards (const CareComplaintForm *self)
{
  static const CareRating ratings[] = { CARE_RATING_SATISFIED, CARE_RATING_NEUTRAL,
                                        CARE_RATING_DISSATISFIED };
  const CareComplaintPaper *paper = self->paper;
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ratings); i++)
    care_form_line_append_choice (line, paper->result_rating == ratings[i],
                                  care_paper_word_rating (paper->language, ratings[i]));
  g_string_prepend (line, get_label (self, L_RESULT));

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_AFTERWARDS]);
  care_complaint_form_add_text (self, 14, &labels[L_FEEDBACK], paper->feedback, FALSE);
  care_sheet_begin_row (self->sheet, 8, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, 25, &labels[L_FOLLOWED_UP]);
  care_complaint_form_add_value (self, 62.5, paper->followed_up);
  care_complaint_form_add_value (self, 87.5, line->str);
}

static void
add_evaluation (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_EVALUATION]);
  care_complaint_form_add_text (self, 16, &labels[L_PROCESS], paper->evaluation, FALSE);
  care_sheet_begin_row (self->sheet, 14, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_PREVENTIVE]);
  care_sheet_add_value (self->sheet, 95.7, paper->preventive);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_OWNER]);
  care_complaint_form_add_value (self, 37.3, paper->preventive_owner);
  care_complaint_form_add_fields (self, time_fields, G_N_ELEMENTS (time_fields), labels);
  care_sheet_begin_row (self->sheet, 14, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, 25, &labels[L_SPECIALIST]);
  care_complaint_form_add_signature (self, 33.3, paper->specialist);
  care_complaint_form_add_label (self, 25, &labels[L_SUPERVISOR]);
  care_complaint_form_add_signature (self, 33.3, paper->supervisor);
  care_complaint_form_add_label (self, 25, &labels[L_MANAGER]);
  care_complaint_form_add_signature (self, 33.4, paper->manager);
}

void
care_complaint_form_add_back (const CareComplaintForm *self)
{
  add_carrying_out (self);
  add_afterwards (self);
  add_evaluation (self);
}
