/* care-visit-form.c — F01, the record of one return visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-form.h"

#define CODE            "F01 V1.0"
#define LABEL_WIDTH     21.0
#define LINE_SIZE       9.0 /* points in rows of 6 mm */
#define LEAST_SIZE      7.5
#define N_BLANK_TRIES   3
#define N_LEAST_TRIES   2
#define N_LEAST_MATTERS 2

typedef enum
{
  L_TITLE,
  L_CUSTOMER, L_CARD, L_PHONE, L_ORDER, L_PACKAGE, L_WORK_UNIT, L_ADDRESS,
  L_STAGE, L_SERVICE, L_SERVED_ON, L_STAFF, L_STYLING,
  L_TYPE, L_DUE, L_LATE, L_LATE_DAYS, L_ATTEMPT, L_NTH, L_TH, L_CHANNEL, L_TIME,
  L_TRY_NO, L_TRY_AT, L_TRY_RESULT, L_TRY_NOTE,
  L_RATING, L_DEPARTMENT, L_SATISFIED, L_NEUTRAL, L_DISSATISFIED, L_EXPLANATION,
  L_PRODUCT, L_SERVICE_OPINION, L_REQUEST, L_COMPLAINT, L_NO, L_YES,
  L_REMINDER, L_RENEWAL, L_UPGRADE, L_EVENT, L_REFERRAL, L_REMINDER_RESULT,
  L_TO_DEPARTMENT, L_MATTER, L_SOLUTION, L_DAY,
  L_REPLY, L_REPLIED, L_PROMISED, L_NOT_NEEDED,
  L_SPECIALIST, L_SUPERVISOR, L_ARCHIVED_ON,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]           = { { "Return Visit Record", "回访记录表", "回訪記錄表" } },
  [L_CUSTOMER]        = { { "Customer", "客户姓名", "客戶姓名" } },
  [L_CARD]            = { { "Card, level", "卡号／级别", "卡號／級別" } },
  [L_PHONE]           = { { "Telephone", "联系电话", "聯絡電話" } },
  [L_ORDER]           = { { "Order no.", "票单号", "訂單編號" } },
  [L_PACKAGE]         = { { "Package, price", "套系／金额", "包套／金額" } },
  [L_WORK_UNIT]       = { { "Work unit", "工作单位", "服務單位" } },
  [L_ADDRESS]         = { { "Address", "联系地址", "聯絡地址" } },
  [L_STAGE]           = { { "Stage", "服务环节", "服務環節" } },
  [L_SERVICE]         = { { "Service", "服务项目", "服務項目" } },
  [L_SERVED_ON]       = { { "Service date", "服务日期", "服務日期" } },
  [L_STAFF]           = { { "Staff", "服务人员", "服務人員" } },
  [L_STYLING]         = { { "Styling", "造型", "造型" } },
  [L_TYPE]            = { { "Call type", "回访类型", "回訪類型" } },
  [L_DUE]             = { { "Due – deadline", "应访／期限", "應訪／期限" } },
  [L_LATE]            = { { "late ", "逾期 ", "逾期 " } },
  [L_LATE_DAYS]       = { { " d", " 天", " 天" } },
  [L_ATTEMPT]         = { { "Attempt no.", "第几次", "第幾次" } },
  [L_NTH]             = { { "", "第 ", "第 " } },
  [L_TH]              = { { "", " 次", " 次" } },
  [L_CHANNEL]         = { { "Channel", "回访方式", "回訪方式" } },
  [L_TIME]            = { { "From – to", "起止时间", "起止時間" } },
  [L_TRY_NO]          = { { "No.", "次", "次" } },
  [L_TRY_AT]          = { { "Date and time", "联系日期时间", "聯絡日期時間" } },
  [L_TRY_RESULT]      = { { "Result", "结果", "結果" } },
  [L_TRY_NOTE]        = { { "Note", "备注", "備註" } },
  [L_RATING]          = { { "Overall", "总体评价", "總體評價" } },
  [L_DEPARTMENT]      = { { "Department", "部门", "部門" } },
  [L_SATISFIED]       = { { "Satisfied", "满意", "滿意" } },
  [L_NEUTRAL]         = { { "Neutral", "一般", "普通" } },
  [L_DISSATISFIED]    = { { "Not satisfied", "不满意", "不滿意" } },
  [L_EXPLANATION]     = { { "What the customer said", "客户说明", "客戶說明" } },
  [L_PRODUCT]         = { { "Opinions on the product", "对产品的\n意见和建议", "對產品的\n意見和建議" } },
  [L_SERVICE_OPINION] = { { "Opinions on the service", "对服务的\n意见和建议", "對服務的\n意見和建議" } },
  [L_REQUEST]         = { { "New request, other", "新需求／\n其他", "新需求／\n其他" } },
  [L_COMPLAINT]       = { { "Complaint", "客诉情况", "客訴情況" } },
  [L_NO]              = { { "no", "无", "無" } },
  [L_YES]             = { { "yes, no.", "有，编号", "有，編號" } },
  [L_REMINDER]        = { { "Reminders", "友情提醒", "友情提醒" } },
  [L_RENEWAL]         = { { "card renewal", "续卡", "續卡" } },
  [L_UPGRADE]         = { { "upgrade", "升级", "升級" } },
  [L_EVENT]           = { { "event", "活动", "活動" } },
  [L_REFERRAL]        = { { "referral", "转介绍", "轉介紹" } },
  [L_REMINDER_RESULT] = { { "Result: ", "结果：", "結果：" } },
  [L_TO_DEPARTMENT]   = { { "Department", "反馈部门", "回饋部門" } },
  [L_MATTER]          = { { "Matter", "反馈内容", "回饋內容" } },
  [L_SOLUTION]        = { { "What was done", "处理结果", "處理結果" } },
  [L_DAY]             = { { "Date", "日期", "日期" } },
  [L_REPLY]           = { { "Answer", "答复客户", "答覆客戶" } },
  [L_REPLIED]         = { { "given", "已答复", "已答覆" } },
  [L_PROMISED]        = { { "promised for", "约定", "約定" } },
  [L_NOT_NEEDED]      = { { "not needed", "无需", "無需" } },
  [L_SPECIALIST]      = { { "Specialist, no.", "回访专员／\n工号", "回訪專員／\n工號" } },
  [L_SUPERVISOR]      = { { "Checked by supervisor", "客服主管\n审核", "客服主管\n審核" } },
  [L_ARCHIVED_ON]     = { { "Filed on", "归档日期", "歸檔日期" } },
};

/* Departments in the order of a couple's way through the house. */
static const CareDepartment departments[] = {
  CARE_DEPARTMENT_SALES, CARE_DEPARTMENT_DRESS, CARE_DEPARTMENT_MAKEUP, CARE_DEPARTMENT_PHOTO,
  CARE_DEPARTMENT_PROOF, CARE_DEPARTMENT_POST, CARE_DEPARTMENT_PICKUP, CARE_DEPARTMENT_SERVICE,
};
#define N_STAFF (G_N_ELEMENTS (departments) - 1) /* customer service did not serve, it asks */

/* What the fields of the first blocks print, some of it composed. */
typedef struct
{
  const char *customer, *card, *phone;
  const char *order_no, *package, *work_unit;
  const char *address;
  const char *stage, *service, *served_on;
} Lines;

static const CareField customer_fields[] = {
  { 7, L_CUSTOMER,  LABEL_WIDTH,  37.3, G_STRUCT_OFFSET (Lines, customer) },
  { 0, L_CARD,      LABEL_WIDTH,  37.3, G_STRUCT_OFFSET (Lines, card) },
  { 0, L_PHONE,     LABEL_WIDTH,  37.4, G_STRUCT_OFFSET (Lines, phone) },
  { 7, L_ORDER,     LABEL_WIDTH,  37.3, G_STRUCT_OFFSET (Lines, order_no) },
  { 0, L_PACKAGE,   LABEL_WIDTH,  37.3, G_STRUCT_OFFSET (Lines, package) },
  { 0, L_WORK_UNIT, LABEL_WIDTH,  37.4, G_STRUCT_OFFSET (Lines, work_unit) },
  { 7, L_ADDRESS,   LABEL_WIDTH, 154.0, G_STRUCT_OFFSET (Lines, address) },
  { 7, L_STAGE,     LABEL_WIDTH,  37.3, G_STRUCT_OFFSET (Lines, stage) },
  { 0, L_SERVICE,   LABEL_WIDTH,  37.3, G_STRUCT_OFFSET (Lines, service) },
  { 0, L_SERVED_ON, LABEL_WIDTH,  37.4, G_STRUCT_OFFSET (Lines, served_on) },
};

static const CareField opinion_fields[] = {
  { 14, L_PRODUCT,         LABEL_WIDTH, 154, G_STRUCT_OFFSET (CareVisitPaper, product_opinion) },
  { 14, L_SERVICE_OPINION, LABEL_WIDTH, 154, G_STRUCT_OFFSET (CareVisitPaper, service_opinion) },
  { 10, L_REQUEST,         LABEL_WIDTH, 154, G_STRUCT_OFFSET (CareVisitPaper, new_request) },
};

static const char *
get_label (const CareVisitPaper *paper,
           Label                 label)
{
  return labels[label].text[paper->language];
}

static const char *
or_empty (const char *words)
{
  return words != NULL ? words : "";
}

/* "a  b", "a", "b" or "". */
static char *
join (const char *first,
      const char *second)
{
  const char *space = or_empty (first)[0] != '\0' && or_empty (second)[0] != '\0' ? "  " : "";

  return g_strconcat (or_empty (first), space, or_empty (second), NULL);
}

static char *
format_day (CareDay day)
{
  char *text = care_day_to_iso (day);

  return text != NULL ? text : g_strdup ("");
}

static char *
format_minute (CareCivil minute)
{
  char *text = care_civil_to_iso (minute);

  return text != NULL ? g_strdelimit (text, "T", ' ') : g_strdup ("");
}

/* "2026-11-21–11-24"; the year is said twice only when it changes. */
static char *
format_span (CareDay from,
             CareDay to)
{
  g_autofree char *first = format_day (from);
  g_autofree char *last = format_day (to);
  gboolean same_year = from != CARE_DAY_NONE && to != CARE_DAY_NONE &&
                       care_day_get_year (from) == care_day_get_year (to);

  if (to == CARE_DAY_NONE || from == to)
    return g_steal_pointer (&first);

  return g_strdup_printf ("%s–%s", first, same_year ? last + 5 : last);
}

/* "11-21 10:05–10:09" */
static char *
format_times (CareCivil from,
              CareCivil to)
{
  g_autofree char *first = format_minute (from);
  g_autofree char *last = format_minute (to);
  gboolean same_day = care_civil_get_day (from) == care_civil_get_day (to);

  if (from == CARE_CIVIL_NONE)
    return g_strdup ("");
  if (to == CARE_CIVIL_NONE)
    return g_strdup (first + 5);

  return g_strdup_printf ("%s–%s", first + 5, same_day ? last + 11 : last + 5);
}

static void
append_choice (GString    *line,
               gboolean    is_ticked,
               const char *choice)
{
  if (line->len > 0)
    g_string_append (line, "  ");
  g_string_append (line, is_ticked ? "☑" : "□");
  g_string_append (line, choice);
}

/* A place for the pen, or what is known. */
static void
append_known (const CareVisitPaper *paper,
              GString              *line,
              const char           *known)
{
  if (or_empty (known)[0] != '\0')
    g_string_append_printf (line, " %s", known);
  else if (paper->is_blank)
    g_string_append (line, "________________");
}

static void
add_text (CareSheet    *sheet,
          CareCellKind  kind,
          double        width,
          const char   *words)
{
  care_sheet_add_cell (sheet, &(CareCell) { kind, width, words, .size = LINE_SIZE });
}

static void
add_label (const CareVisitPaper *paper,
           CareSheet            *sheet,
           double                width,
           Label                 label)
{
  care_sheet_add_label (sheet, width, get_label (paper, label));
}

static void
add_customer (const CareVisitPaper *paper,
              CareSheet            *sheet)
{
  g_autofree char *card = join (paper->card_no, paper->level != CARE_LEVEL_ORDINARY
                                ? care_paper_word_level (paper->language, paper->level) : NULL);
  g_autofree char *package = join (paper->package, paper->price);
  g_autofree char *served_on = format_day (paper->served_on);
  Lines lines = {
    .customer = paper->customer, .phone = paper->phone, .order_no = paper->order_no,
    .work_unit = paper->work_unit, .address = paper->address, .service = paper->service,
    .stage = paper->has_stage ? care_paper_word_stage (paper->language, paper->stage) : NULL,
    .card = card, .package = package, .served_on = served_on,
  };

  care_sheet_add_fields (sheet, customer_fields, G_N_ELEMENTS (customer_fields), labels, &lines);
}

static void
add_staff (const CareVisitPaper *paper,
           CareSheet            *sheet)
{
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_STAFF);
  for (guint i = 0; i < N_STAFF; i++)
    {
      const char *name = departments[i] == CARE_DEPARTMENT_MAKEUP
                         ? get_label (paper, L_STYLING)
                         : care_paper_word_department (paper->language, departments[i]);
      g_autofree char *words = g_strdup_printf ("%s %s", name,
                                                or_empty (paper->staff[departments[i]]));

      care_sheet_add_cell (sheet, &(CareCell) {
        CARE_CELL_VALUE, 154.0 / N_STAFF, words,
        .size = LINE_SIZE, .least_size = LEAST_SIZE, .is_joined = i > 0 });
    }
}

static void
add_call (const CareVisitPaper *paper,
          CareSheet            *sheet)
{
  g_autofree char *due = format_span (paper->due_on, paper->deadline_on);
  g_autofree char *late = g_strdup_printf ("%s%d%s", get_label (paper, L_LATE), paper->late_days,
                                           get_label (paper, L_LATE_DAYS));
  g_autofree char *nth = g_strdup_printf ("%s%d%s", get_label (paper, L_NTH), paper->attempt_no,
                                          get_label (paper, L_TH));
  CareCell span = { CARE_CELL_VALUE, 37.3, due, .size = LINE_SIZE, .least_size = LEAST_SIZE };

  if (paper->late_days > 0)
    span.alarm = late;
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_TYPE);
  care_sheet_add_value (sheet, 37.3, paper->has_type
                        ? care_paper_word_call_type (paper->language, paper->type) : NULL);
  add_label (paper, sheet, LABEL_WIDTH, L_DUE);
  care_sheet_add_cell (sheet, &span);
  add_label (paper, sheet, LABEL_WIDTH, L_ATTEMPT);
  care_sheet_add_value (sheet, 37.4, paper->attempt_no > 0 ? nth : NULL);
}

static void
add_channel (const CareVisitPaper *paper,
             CareSheet            *sheet)
{
  g_autoptr(GString) line = g_string_new (NULL);
  g_autofree char *times = format_times (paper->started_at, paper->ended_at);

  for (int i = 0; i < CARE_N_CHANNELS; i++)
    append_choice (line, paper->has_channel && (int) paper->channel == i,
                   care_paper_word_channel (paper->language, (CareChannel) i));
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_CHANNEL);
  care_sheet_add_cell (sheet, &(CareCell) {
    CARE_CELL_VALUE, 95.6, line->str, .least_size = LEAST_SIZE });
  add_label (paper, sheet, LABEL_WIDTH, L_TIME);
  care_sheet_add_value (sheet, 37.4, times);
}

static void
add_try (const CareVisitPaper *paper,
         CareSheet            *sheet,
         guint                 i)
{
  static const CareVisitPaperAttempt none = { 0 };
  const CareVisitPaperAttempt *try = i < paper->n_attempts ? &paper->attempts[i] : &none;
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  g_autofree char *at = format_minute (try->at);

  care_sheet_begin_row (sheet, 6, CARE_ROW_PLAIN);
  add_text (sheet, CARE_CELL_CENTERED, 12, number);
  add_text (sheet, CARE_CELL_CENTERED, 40, at);
  add_text (sheet, CARE_CELL_VALUE, 35, care_paper_word_outcome (paper->language, try->outcome));
  add_text (sheet, CARE_CELL_VALUE, 88, try->note);
}

static void
add_tries (const CareVisitPaper *paper,
           CareSheet            *sheet)
{
  guint n = MAX (paper->n_attempts, paper->is_blank ? N_BLANK_TRIES : N_LEAST_TRIES);

  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, 6, CARE_ROW_PLAIN);
  add_label (paper, sheet, 12, L_TRY_NO);
  add_label (paper, sheet, 40, L_TRY_AT);
  add_label (paper, sheet, 35, L_TRY_RESULT);
  add_label (paper, sheet, 88, L_TRY_NOTE);
  for (guint i = 0; i < n; i++)
    add_try (paper, sheet, i);
  care_sheet_end_list (sheet);
}

static void
add_rating (const CareVisitPaper *paper,
            CareSheet            *sheet)
{
  static const CareRating order[] = {
    CARE_RATING_SATISFIED, CARE_RATING_NEUTRAL, CARE_RATING_DISSATISFIED, CARE_RATING_NONE };
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    append_choice (line, paper->has_rating && paper->rating == order[i],
                   care_paper_word_rating (paper->language, order[i]));
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_RATING);
  care_sheet_add_value (sheet, 154, line->str);
}

static void
add_department (const CareVisitPaper *paper,
                CareSheet            *sheet,
                CareDepartment        department)
{
  CareRating rating = paper->ratings[department];

  care_sheet_begin_row (sheet, 6, CARE_ROW_PLAIN);
  add_text (sheet, CARE_CELL_CENTERED, 25,
            care_paper_word_department (paper->language, department));
  add_text (sheet, CARE_CELL_VALUE, 30, paper->staff[department]);
  add_text (sheet, CARE_CELL_CENTERED, 15, rating == CARE_RATING_SATISFIED ? "☑" : "□");
  add_text (sheet, CARE_CELL_CENTERED, 15, rating == CARE_RATING_NEUTRAL ? "☑" : "□");
  add_text (sheet, CARE_CELL_CENTERED, 15, rating == CARE_RATING_DISSATISFIED ? "☑" : "□");
  add_text (sheet, CARE_CELL_VALUE, 75, paper->explanations[department]);
}

static void
add_departments (const CareVisitPaper *paper,
                 CareSheet            *sheet)
{
  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, 6, CARE_ROW_PLAIN);
  add_label (paper, sheet, 25, L_DEPARTMENT);
  add_label (paper, sheet, 30, L_STAFF);
  add_label (paper, sheet, 15, L_SATISFIED);
  add_label (paper, sheet, 15, L_NEUTRAL);
  add_label (paper, sheet, 15, L_DISSATISFIED);
  add_label (paper, sheet, 75, L_EXPLANATION);
  for (guint i = 0; i < G_N_ELEMENTS (departments); i++)
    add_department (paper, sheet, departments[i]);
  care_sheet_end_list (sheet);
}

static void
add_complaint (const CareVisitPaper *paper,
               CareSheet            *sheet)
{
  g_autoptr(GString) line = g_string_new (NULL);
  g_autofree char *subject = g_strconcat ("▲", or_empty (paper->complaint_subject), NULL);
  gboolean has_complaint = paper->complaint_no != NULL || paper->complaint_subject != NULL;

  append_choice (line, paper->has_no_complaint && !has_complaint, get_label (paper, L_NO));
  append_choice (line, has_complaint, get_label (paper, L_YES));
  append_known (paper, line, paper->complaint_no);
  care_sheet_begin_row (sheet, 10, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_COMPLAINT);
  care_sheet_add_cell (sheet, &(CareCell) {
    CARE_CELL_VALUE, 154, line->str, .alarm = paper->complaint_subject != NULL ? subject : NULL });
}

static void
add_reminders (const CareVisitPaper *paper,
               CareSheet            *sheet)
{
  static const Label choices[] = { L_RENEWAL, L_UPGRADE, L_EVENT, L_REFERRAL };
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    append_choice (line, (paper->reminders & (1u << i)) != 0, get_label (paper, choices[i]));
  g_string_append_printf (line, "    %s%s", get_label (paper, L_REMINDER_RESULT),
                          or_empty (paper->reminder_result));
  care_sheet_begin_row (sheet, 8, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_REMINDER);
  care_sheet_add_value (sheet, 154, line->str);
}

static void
add_matter (const CareVisitPaper *paper,
            CareSheet            *sheet,
            guint                 i)
{
  static const CareVisitPaperFeedback none = { 0 };
  const CareVisitPaperFeedback *matter = i < paper->n_feedback ? &paper->feedback[i] : &none;
  g_autofree char *day = format_day (matter->day);

  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  add_text (sheet, CARE_CELL_CENTERED, 25,
            care_paper_word_department (paper->language, matter->department));
  add_text (sheet, CARE_CELL_VALUE, 70, matter->matter);
  add_text (sheet, CARE_CELL_VALUE, 60, matter->solution);
  add_text (sheet, CARE_CELL_CENTERED, 20, day);
}

static void
add_feedback (const CareVisitPaper *paper,
              CareSheet            *sheet)
{
  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, 6, CARE_ROW_PLAIN);
  add_label (paper, sheet, 25, L_TO_DEPARTMENT);
  add_label (paper, sheet, 70, L_MATTER);
  add_label (paper, sheet, 60, L_SOLUTION);
  add_label (paper, sheet, 20, L_DAY);
  for (guint i = 0; i < MAX (paper->n_feedback, N_LEAST_MATTERS); i++)
    add_matter (paper, sheet, i);
  care_sheet_end_list (sheet);
}

static void
add_reply (const CareVisitPaper *paper,
           CareSheet            *sheet)
{
  g_autoptr(GString) line = g_string_new (NULL);
  g_autofree char *day = format_day (paper->reply_on);
  gboolean is_given = paper->reply == CARE_VISIT_REPLY_GIVEN;
  gboolean is_promised = paper->reply == CARE_VISIT_REPLY_PROMISED;

  append_choice (line, is_given, get_label (paper, L_REPLIED));
  append_known (paper, line, is_given ? day : NULL);
  append_choice (line, is_promised, get_label (paper, L_PROMISED));
  append_known (paper, line, is_promised ? day : NULL);
  append_choice (line, paper->reply == CARE_VISIT_REPLY_NOT_NEEDED,
                 get_label (paper, L_NOT_NEEDED));
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  add_label (paper, sheet, LABEL_WIDTH, L_REPLY);
  care_sheet_add_value (sheet, 154, line->str);
}

static void
add_signatures (const CareVisitPaper *paper,
                CareSheet            *sheet)
{
  g_autofree char *archived_on = format_day (paper->archived_on);

  care_sheet_begin_row (sheet, 14, CARE_ROW_TOTAL);
  add_label (paper, sheet, 25, L_SPECIALIST);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_SIGNATURE, 33.3, paper->specialist });
  add_label (paper, sheet, 25, L_SUPERVISOR);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_SIGNATURE, 33.3, paper->supervisor });
  add_label (paper, sheet, 25, L_ARCHIVED_ON);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_CENTERED, 33.4, archived_on });
}

static CareSheet *
create_sheet (const CareVisitPaper *paper,
              const CareMeasure    *measure)
{
  CareLanguage second = care_language_is_chinese (paper->language)
                        ? CARE_LANGUAGE_EN : CARE_LANGUAGE_ZH_CN;
  CareSheetHead head = {
    .language = paper->language,
    .is_confidential = TRUE,
    .fills_labels = paper->fills_labels,
    .studio = paper->studio,
    .title = get_label (paper, L_TITLE),
    .second_title = paper->bilingual_title ? labels[L_TITLE].text[second] : NULL,
    .number = paper->number,
    .filled_on = paper->filled_on,
    .code = CODE,
    .printed_at = paper->printed_at,
    .printed_by = paper->printed_by,
  };

  return care_sheet_new (&head, measure);
}

CareSheet *
care_visit_form_new (const CareVisitPaper *paper,
                     const CareMeasure    *measure)
{
  CareSheet *sheet = create_sheet (paper, measure);

  add_customer (paper, sheet);
  add_staff (paper, sheet);
  add_call (paper, sheet);
  add_channel (paper, sheet);
  add_tries (paper, sheet);
  add_rating (paper, sheet);
  add_departments (paper, sheet);
  care_sheet_add_fields (sheet, opinion_fields, G_N_ELEMENTS (opinion_fields), labels, paper);
  add_complaint (paper, sheet);
  add_reminders (paper, sheet);
  add_feedback (paper, sheet);
  add_reply (paper, sheet);
  add_signatures (paper, sheet);
  care_sheet_finish (sheet);

  return sheet;
}
