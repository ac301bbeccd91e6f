/* care-complaint-form.c — F04, the registration form of a complaint: its front
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-form-private.h"

#include "care-complaint-word.h"
#include "care-form-line.h"

#define CODE         "F04 V1.0"
#define LABEL_WIDTH  21.0
#define LEAST_SIZE   7.5
#define N_LEAST_ROWS 3 /* plans */

typedef enum
{
  L_TITLE, L_COPY,
  L_RECEIPT, L_GENERAL, L_MAJOR, L_TIMES, L_FIRST, L_NTH, L_TH, L_EARLIER, L_EARLIER_END,
  L_COMPLAINANT, L_RELATION, L_PHONE, L_CUSTOMER, L_CARD, L_ADDRESS,
  L_TOLD_AT, L_RECORDER, L_FROM, L_WAY, L_STAGE, L_ACCUSED,
  L_CONTENT, L_WHEN, L_WHERE, L_WHO, L_WHAT, L_WHY, L_HOW,
  L_DEMAND, L_OTHER, L_NONE_STATED, L_CATEGORY, L_ATTACHMENTS, L_REPLY_BY, L_RECORDER_SIGNS,
  L_JUDGEMENT, L_VERDICT, L_REASON, L_RESP_DEPARTMENT, L_RESP_PERSON, L_UNTIL, L_JUDGE, L_DATE,
  L_INVESTIGATION, L_FACTS, L_ROOT_CAUSE, L_CAUSE_TEXT, L_HEAD_OPINION,
  L_PLANS, L_PLAN, L_PLAN_CONTENT, L_REMEDY, L_COST, L_DONE_BY, L_PROPOSER, L_CHOSEN,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]           = { { "Customer Complaint Registration Form", "顾客投诉登记表", "顧客投訴登記表" } },
  [L_COPY]            = { { "copy for the customer", "顾客联", "顧客聯" } },
  [L_RECEIPT]         = { { "1  Received", "一　受理", "一　受理" } },
  [L_GENERAL]         = { { "general", "一般", "一般" } },
  [L_MAJOR]           = { { "major", "重大", "重大" } },
  [L_TIMES]           = { { "Complaint no.: ", "投诉次数：", "投訴次數：" } },
  [L_FIRST]           = { { "first", "首次", "首次" } },
  [L_NTH]             = { { "number ", "第 ", "第 " } },
  [L_TH]              = { { "", " 次", " 次" } },
  [L_EARLIER]         = { { " (earlier: ", "（原编号 ", "（原編號 " } },
  [L_EARLIER_END]     = { { ")", "）", "）" } },
  [L_COMPLAINANT]     = { { "Complainant", "投诉人", "投訴人" } },
  [L_RELATION]        = { { "Relation", "与客户关系", "與客戶關係" } },
  [L_PHONE]           = { { "Telephone", "联系电话", "聯絡電話" } },
  [L_CUSTOMER]        = { { "Customer, order no.", "客户／\n票单号", "客戶／\n訂單編號" } },
  [L_CARD]            = { { "Card no.", "会员卡号", "會員卡號" } },
  [L_ADDRESS]         = { { "Address", "地址", "地址" } },
  [L_TOLD_AT]         = { { "Told at", "投诉时间", "投訴時間" } },
  [L_RECORDER]        = { { "Received by, no.", "受理人／\n工号", "受理人／\n工號" } },
  [L_FROM]            = { { "Passed on by", "转来部门", "轉來部門" } },
  [L_WAY]             = { { "Way", "投诉方式", "投訴方式" } },
  [L_STAGE]           = { { "Stage, date", "被投诉环节／\n日期", "被投訴環節／\n日期" } },
  [L_ACCUSED]         = { { "Department, person", "被投诉部门／\n人员", "被投訴部門／\n人員" } },
  [L_CONTENT]         = { { "Complaint\n5W1H", "投诉内容\n5W1H", "投訴內容\n5W1H" } },
  [L_WHEN]            = { { "When: ", "何时：", "何時：" } },
  [L_WHERE]           = { { "Where: ", "何地：", "何地：" } },
  [L_WHO]             = { { "Who: ", "何人：", "何人：" } },
  [L_WHAT]            = { { "What: ", "何事：", "何事：" } },
  [L_WHY]             = { { "Why: ", "何因：", "何因：" } },
  [L_HOW]             = { { "How: ", "如何：", "如何：" } },
  [L_DEMAND]          = { { "Claim", "顾客要求", "顧客要求" } },
  [L_OTHER]           = { { "other", "其他", "其他" } },
  [L_NONE_STATED]     = { { "none", "未提出", "未提出" } },
  [L_CATEGORY]        = { { "Category", "投诉类别", "投訴類別" } },
  [L_ATTACHMENTS]     = { { "Attachments", "附件", "附件" } },
  [L_REPLY_BY]        = { { "Answer promised for", "约定答复\n时间", "約定答覆\n時間" } },
  [L_RECORDER_SIGNS]  = { { "Signature of receiver", "受理人\n签字确认", "受理人\n簽字確認" } },
  [L_JUDGEMENT]       = { { "2  Judgement", "二　判断", "二　判斷" } },
  [L_VERDICT]         = { { "Verdict", "判断", "判斷" } },
  [L_REASON]          = { { "Reason", "理由", "理由" } },
  [L_RESP_DEPARTMENT] = { { "Responsible department", "责任部门", "責任部門" } },
  [L_RESP_PERSON]     = { { "Responsible person", "责任人", "責任人" } },
  [L_UNTIL]           = { { "Time asked until", "请顾客给予\n调查时间至", "請顧客給予\n調查時間至" } },
  [L_JUDGE]           = { { "Judged by", "判断人", "判斷人" } },
  [L_DATE]            = { { "Date", "日期", "日期" } },
  [L_INVESTIGATION]   = { { "3  Investigation and cause", "三　调查与原因分析", "三　調查與原因分析" } },
  [L_FACTS]           = { { "Facts", "调查情况", "調查情況" } },
  [L_ROOT_CAUSE]      = { { "Kind of cause", "原因类别", "原因類別" } },
  [L_CAUSE_TEXT]      = { { "Cause", "原因分析", "原因分析" } },
  [L_HEAD_OPINION]    = { { "Opinion of the head", "责任部门\n主管意见", "責任部門\n主管意見" } },
  [L_PLANS]           = { { "4  Plans", "四　处理方案", "四　處理方案" } },
  [L_PLAN]            = { { "Plan", "方案", "方案" } },
  [L_PLAN_CONTENT]    = { { "What is done", "内容", "內容" } },
  [L_REMEDY]          = { { "Remedy", "补救方式", "補救方式" } },
  [L_COST]            = { { "Cost", "费用元", "費用元" } },
  [L_DONE_BY]         = { { "Done by", "完成时限", "完成時限" } },
  [L_PROPOSER]        = { { "Proposed by", "提出人", "提出人" } },
  [L_CHOSEN]          = { { "4  What we do", "四　处理方案", "四　處理方案" } },
};

static const CareField person_fields[] = {
  { 7, L_COMPLAINANT, LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, complainant) },
  { 0, L_RELATION,    LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, relation) },
  { 0, L_PHONE,       LABEL_WIDTH, 37.4, G_STRUCT_OFFSET (CareComplaintPaper, phone) },
  { 7, L_CUSTOMER,    LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, customer) },
  { 0, L_CARD,        LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, card_no) },
  { 0, L_ADDRESS,     LABEL_WIDTH, 37.4, G_STRUCT_OFFSET (CareComplaintPaper, address) },
  { 7, L_TOLD_AT,     LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, told_at) },
  { 0, L_RECORDER,    LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, recorder) },
  { 0, L_FROM,        LABEL_WIDTH, 37.4, G_STRUCT_OFFSET (CareComplaintPaper, from_department) },
};

static const CareField matter_fields[] = {
  { 7, L_STAGE,   25, 62.5, G_STRUCT_OFFSET (CareComplaintPaper, stage) },
  { 0, L_ACCUSED, 25, 62.5, G_STRUCT_OFFSET (CareComplaintPaper, accused) },
};

static const CareField sorting_fields[] = {
  { 7, L_CATEGORY,    LABEL_WIDTH, 66.5, G_STRUCT_OFFSET (CareComplaintPaper, category) },
  { 0, L_ATTACHMENTS, LABEL_WIDTH, 66.5, G_STRUCT_OFFSET (CareComplaintPaper, attachments) },
};

static const CareField blame_fields[] = {
  { 7, L_RESP_DEPARTMENT, LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, resp_department) },
  { 0, L_RESP_PERSON,     LABEL_WIDTH, 37.3, G_STRUCT_OFFSET (CareComplaintPaper, resp_person) },
  { 0, L_UNTIL,           LABEL_WIDTH, 37.4, G_STRUCT_OFFSET (CareComplaintPaper, investigate_until) },
  { 8, L_JUDGE,           25,          62.5, G_STRUCT_OFFSET (CareComplaintPaper, judge) },
  { 0, L_DATE,            25,          62.5, G_STRUCT_OFFSET (CareComplaintPaper, judged_on) },
};

/* ---- for both sides ----------------------------------------------------------------- */

static const char *
get_label (const CareComplaintForm *self,
           Label                    label)
{
  return labels[label].text[self->paper->language];
}

void
care_complaint_form_add_section (const CareComplaintForm *self,
                                 CareRowFlags             flags,
                                 const CareLabel         *words)
{
  care_sheet_begin_row (self->sheet, 5, flags);
  care_sheet_add_cell (self->sheet, &(CareCell) {
    CARE_CELL_SECTION, self->sheet->print_width, words->text[self->paper->language] });
}

void
care_complaint_form_add_label (const CareComplaintForm *self,
                               double                   width,
                               const CareLabel         *words)
{
  care_sheet_add_label (self->sheet, width, words->text[self->paper->language]);
}

void
care_complaint_form_add_value (const CareComplaintForm *self,
                               double                   width,
                               const char              *words)
{
  care_sheet_add_cell (self->sheet, &(CareCell) {
    CARE_CELL_VALUE, width, words, .least_size = LEAST_SIZE });
}

void
care_complaint_form_add_fields (const CareComplaintForm *self,
                                const CareField         *fields,
                                guint                    n_fields,
                                const CareLabel         *words)
{
  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].height > 0)
        care_sheet_begin_row (self->sheet, fields[i].height, CARE_ROW_PLAIN);
      care_complaint_form_add_label (self, fields[i].label_width, &words[fields[i].label]);
      care_complaint_form_add_value (self, fields[i].value_width,
                                     G_STRUCT_MEMBER (const char *, self->paper, fields[i].offset));
    }
}

void
care_complaint_form_add_signature (const CareComplaintForm *self,
                                   double                   width,
                                   const char              *name)
{
  care_sheet_add_cell (self->sheet, &(CareCell) { CARE_CELL_SIGNATURE, width, name });
}

void
care_complaint_form_add_text (const CareComplaintForm *self,
                              double                   height,
                              const CareLabel         *words,
                              const char              *text,
                              gboolean                 is_signed)
{
  care_sheet_begin_row (self->sheet, height, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, words);
  care_sheet_add_cell (self->sheet, &(CareCell) {
    CARE_CELL_VALUE, self->sheet->print_width - LABEL_WIDTH, text, .is_signed = is_signed });
}

/* ---- 1 received --------------------------------------------------------------------- */

static char *
compose_times (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  GString *line = g_string_new (NULL);
  g_autofree char *nth = paper->times > 1 ? g_strdup_printf ("%d", paper->times) : g_strdup ("____");
  g_autofree char *words = g_strconcat (get_label (self, L_NTH), nth, get_label (self, L_TH),
                                        get_label (self, L_EARLIER),
                                        paper->earlier_no != NULL ? paper->earlier_no : "______________",
                                        get_label (self, L_EARLIER_END), NULL);

  care_form_line_append_choice (line, paper->times == 1, get_label (self, L_FIRST));
  care_form_line_append_choice (line, paper->times > 1, words);
  g_string_prepend (line, get_label (self, L_TIMES));

  return g_string_free (line, FALSE);
}

/* The bar says how grave the matter is; the customer's copy does not. */
static void
add_receipt_bar (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  gboolean is_major = paper->severity == CARE_SEVERITY_MAJOR;
  gboolean is_general = paper->severity != CARE_SEVERITY_NONE && !is_major;
  g_autofree char *general = g_strconcat (is_general ? "☑" : "□", get_label (self, L_GENERAL), NULL);
  g_autofree char *major = g_strconcat (is_major ? "☑▲" : "□", get_label (self, L_MAJOR), NULL);
  g_autofree char *both = g_strconcat (general, "  ", major, NULL);
  g_autofree char *times = compose_times (self);

  care_sheet_begin_row (self->sheet, 5, CARE_ROW_PLAIN);
  care_sheet_add_cell (self->sheet, &(CareCell) { CARE_CELL_SECTION, 40, get_label (self, L_RECEIPT) });
  if (is_major)
    care_sheet_add_cell (self->sheet, &(CareCell) {
      CARE_CELL_SECTION, 40, general, .alarm = major, .is_joined = TRUE });
  else
    care_sheet_add_cell (self->sheet, &(CareCell) { CARE_CELL_SECTION, 40, both, .is_joined = TRUE });
  care_sheet_add_cell (self->sheet, &(CareCell) {
    CARE_CELL_SECTION, 95, times, .least_size = LEAST_SIZE, .is_joined = TRUE });
}

static void
add_ways (const CareComplaintForm *self)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (int i = CARE_COMPLAINT_WAY_PHONE; i < CARE_N_COMPLAINT_WAYS; i++)
    care_form_line_append_choice (line, (int) self->paper->way == i,
                                  care_complaint_word_way (self->paper->language, (CareComplaintWay) i));
  care_sheet_begin_row (self->sheet, 7, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_WAY]);
  care_complaint_form_add_value (self, 154, line->str);
}

/* Two of the six questions in a line, all of them, so that the pen finds its place. */
static char *
compose_questions (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  const char *answers[] = { paper->told_when, paper->told_where, paper->told_who,
                            paper->told_what, paper->told_why, paper->told_how };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    g_string_append_printf (text, "%s%s%s", get_label (self, L_WHEN + i),
                            answers[i] != NULL ? answers[i] : "　　　　　　",
                            i % 3 == 2 ? "\n" : "　　");

  return g_string_free (text, FALSE);
}

static void
add_content (const CareComplaintForm *self)
{
  g_autofree char *questions = compose_questions (self);
  g_autofree char *content = g_strconcat ("▲", self->paper->content, NULL);

  care_sheet_begin_row (self->sheet, 32, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_CONTENT]);
  care_sheet_add_cell (self->sheet, &(CareCell) {
    CARE_CELL_VALUE, 154, questions, .alarm = self->paper->content != NULL ? content : NULL });
}

static void
add_demand (const CareComplaintForm *self)
{
  static const CareRemedy boxes[] = { CARE_REMEDY_APOLOGY, CARE_REMEDY_REDO, CARE_REMEDY_RESHOOT,
                                      CARE_REMEDY_DISCOUNT, CARE_REMEDY_REFUND, CARE_REMEDY_COMPENSATE };
  const CareComplaintPaper *paper = self->paper;
  guint others = paper->remedies_asked;
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      care_form_line_append_choice (line, (paper->remedies_asked & (1u << boxes[i])) != 0,
                                    care_complaint_word_remedy (paper->language, boxes[i]));
      others &= ~(1u << boxes[i]);
    }
  care_form_line_append_choice (line, others != 0, get_label (self, L_OTHER));
  care_form_line_append_choice (line, paper->no_remedy, get_label (self, L_NONE_STATED));
  if (paper->remedy_asked != NULL)
    g_string_append_printf (line, "\n%s", paper->remedy_asked);

  care_complaint_form_add_text (self, 14, &labels[L_DEMAND], line->str, FALSE);
}

static void
add_receipt (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  CareSheet *sheet = self->sheet;

  if (paper->is_copy)
    care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_RECEIPT]);
  else
    add_receipt_bar (self);
  care_complaint_form_add_fields (self, person_fields, G_N_ELEMENTS (person_fields), labels);
  add_ways (self);
  care_complaint_form_add_fields (self, matter_fields, G_N_ELEMENTS (matter_fields), labels);
  add_content (self);
  add_demand (self);
  care_complaint_form_add_fields (self, sorting_fields, G_N_ELEMENTS (sorting_fields), labels);
  care_sheet_begin_row (sheet, 10, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_REPLY_BY]);
  care_complaint_form_add_value (self, 66.5, paper->reply_by);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_RECORDER_SIGNS]);
  care_complaint_form_add_value (self, 66.5, NULL); /* for the pen; the name stands above */
}

/* ---- 2 judgement, 3 investigation, 4 plans ------------------------------------------ */

static void
add_judgement (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;
  g_autoptr(GString) line = g_string_new (NULL);

  for (int i = CARE_VERDICT_ESTABLISHED; i < CARE_N_VERDICTS; i++)
    care_form_line_append_choice (line, (int) paper->verdict == i,
                                  care_complaint_word_verdict (paper->language, (CareVerdict) i));
  g_string_append_printf (line, "　　%s: %s", get_label (self, L_REASON),
                          paper->judge_reason != NULL ? paper->judge_reason : "");

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_JUDGEMENT]);
  care_complaint_form_add_text (self, 14, &labels[L_VERDICT], line->str, FALSE);
  care_complaint_form_add_fields (self, blame_fields, G_N_ELEMENTS (blame_fields), labels);
}

static void
add_investigation (const CareComplaintForm *self)
{
  const CareComplaintPaper *paper = self->paper;

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_INVESTIGATION]);
  care_complaint_form_add_text (self, 22, &labels[L_FACTS], paper->facts, FALSE);
  care_sheet_begin_row (self->sheet, 16, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_ROOT_CAUSE]);
  care_complaint_form_add_value (self, 37.3, paper->root_cause);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_CAUSE_TEXT]);
  care_sheet_add_value (self->sheet, 95.7, paper->cause_text);
  care_complaint_form_add_text (self, 14, &labels[L_HEAD_OPINION], paper->dept_head_opinion, TRUE);
}

static void
add_plan (const CareComplaintForm *self,
          guint                    i)
{
  static const CareComplaintPaperPlan none = { 0 };
  const CareComplaintPaperPlan *plan = i < self->paper->n_plans ? &self->paper->plans[i] : &none;
  g_autofree char *number = g_strdup_printf ("%u", i + 1);

  care_sheet_begin_row (self->sheet, 10, CARE_ROW_PLAIN);
  care_sheet_add_cell (self->sheet, &(CareCell) { CARE_CELL_CENTERED, 12, number });
  care_complaint_form_add_value (self, 78, plan->content);
  care_complaint_form_add_value (self, 30, plan->remedies);
  care_complaint_form_add_value (self, 20, plan->cost);
  care_complaint_form_add_value (self, 20, plan->done_by);
  care_complaint_form_add_value (self, 15, plan->proposer);
}

static void
add_plans (const CareComplaintForm *self)
{
  guint n = MAX (self->paper->n_plans, N_LEAST_ROWS);

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_PLANS]);
  care_sheet_begin_list (self->sheet);
  care_sheet_begin_row (self->sheet, 6, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, 12, &labels[L_PLAN]);
  care_complaint_form_add_label (self, 78, &labels[L_PLAN_CONTENT]);
  care_complaint_form_add_label (self, 30, &labels[L_REMEDY]);
  care_complaint_form_add_label (self, 20, &labels[L_COST]);
  care_complaint_form_add_label (self, 20, &labels[L_DONE_BY]);
  care_complaint_form_add_label (self, 15, &labels[L_PROPOSER]);
  for (guint i = 0; i < n; i++)
    add_plan (self, i);
  care_sheet_end_list (self->sheet);
}

/* The customer's copy: what was chosen, without what it costs the house. */
static void
add_chosen (const CareComplaintForm *self)
{
  static const CareComplaintPaperPlan none = { 0 };
  const CareComplaintPaper *paper = self->paper;
  gboolean is_chosen = paper->chosen_plan > 0 && (guint) paper->chosen_plan <= paper->n_plans;
  const CareComplaintPaperPlan *plan = is_chosen ? &paper->plans[paper->chosen_plan - 1] : &none;

  care_complaint_form_add_section (self, CARE_ROW_PLAIN, &labels[L_CHOSEN]);
  care_complaint_form_add_text (self, 22, &labels[L_PLAN_CONTENT], plan->content, FALSE);
  care_sheet_begin_row (self->sheet, 7, CARE_ROW_PLAIN);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_REMEDY]);
  care_complaint_form_add_value (self, 66.5, plan->remedies);
  care_complaint_form_add_label (self, LABEL_WIDTH, &labels[L_DONE_BY]);
  care_complaint_form_add_value (self, 66.5, plan->done_by);
}

/* ---- the whole ---------------------------------------------------------------------- */

CareSheet *
care_complaint_form_new (const CareComplaintPaper *paper,
                         const CareMeasure        *measure)
{
  CareComplaintForm self = { .paper = paper };
  CareSheetHead head = {
    .language = paper->language, .is_confidential = !paper->is_copy, .fills_labels = paper->fills_labels,
    .studio = paper->studio, .title = labels[L_TITLE].text[paper->language], .number = paper->number,
    .second_title = paper->is_copy ? labels[L_COPY].text[paper->language] : NULL,
    .filled_on = paper->filled_on, .code = CODE, .printed_at = paper->printed_at,
    .printed_by = paper->printed_by,
  };

  self.sheet = care_sheet_new (&head, measure);
  add_receipt (&self);
  if (paper->is_copy)
    {
      add_chosen (&self);
      care_complaint_form_add_offer (&self);
    }
  else
    {
      add_judgement (&self);
      add_investigation (&self);
      add_plans (&self);
      care_complaint_form_add_choice (&self);
      care_complaint_form_add_offer (&self);
      care_complaint_form_add_back (&self);
    }
  care_sheet_finish (self.sheet);

  return self.sheet;
}
