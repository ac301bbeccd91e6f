/* care-file-card.c — F09, the file of a couple on one sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-file-card.h"

#include "care-form-line.h"
#include "care-paper-word.h"
#include "domain/care-phone.h"

#define CODE        "F09 V1.0"
#define LABEL       25.0
#define WIDE        62.5 /* two labels and two of them fill the page: 175 mm */
#define SIZE        9.0
#define MOST_VISITS 8
#define LEAST_ROWS  3 /* of contacts and complaints, for the pen */

typedef enum
{
  L_TITLE, L_ORDER, L_NUMBER, L_CREATED, L_BRIDE, L_GROOM, L_NAME, L_BIRTHDAY, L_PHONE, L_WECHAT, L_WORK,
  L_ADDRESS, L_POSTCODE, L_WEDDING, L_SOURCE, L_INTRODUCER, L_CARD, L_SPECIALIST,
  L_STAGE, L_PLANNED, L_DONE, L_STAFF, L_STATUS, L_NOTE,
  L_PACKAGE, L_PRICE, L_CONTENT, L_EXTRA, L_PAID, L_BALANCE,
  L_CONTACTS, L_DATE, L_TYPE, L_WAY, L_RATING, L_SUMMARY, L_WHO,
  L_COMPLAINTS, L_COMPLAINT_NO, L_SUBJECT, L_POINTS, L_EARNED, L_SPENT, L_LEFT, L_REFERRED,
  L_STATUS_DONE, L_STATUS_LATE, L_STATUS_PLANNED, L_STATUS_CANCELLED,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]      = { { "Customer File Card", "客户档案卡", "客戶檔案卡" } },
  [L_ORDER]      = { { "Order no.", "票单号", "票單號" } },
  [L_NUMBER]     = { { "Customer no.", "客户编号", "客戶編號" } },
  [L_CREATED]    = { { "On file since", "建档日期", "建檔日期" } },
  [L_BRIDE]      = { { "Bride", "小姐", "小姐" } },
  [L_GROOM]      = { { "Groom", "先生", "先生" } },
  [L_NAME]       = { { "Name", "姓名", "姓名" } },
  [L_BIRTHDAY]   = { { "Birthday", "生日", "生日" } },
  [L_PHONE]      = { { "Telephones", "电话", "電話" } },
  [L_WECHAT]     = { { "WeChat", "微信", "LINE" } },
  [L_WORK]       = { { "Employer", "工作单位", "服務單位" } },
  [L_ADDRESS]    = { { "Address", "家庭住址", "家庭住址" } },
  [L_POSTCODE]   = { { "Postcode", "邮编", "郵遞區號" } },
  [L_WEDDING]    = { { "Wedding day", "结婚日期", "結婚日期" } },
  [L_SOURCE]     = { { "Source", "来源", "來源" } },
  [L_INTRODUCER] = { { "Introduced by", "介绍人", "介紹人" } },
  [L_CARD]       = { { "Card, level", "卡号·级别", "卡號·級別" } },
  [L_SPECIALIST] = { { "Looked after by", "专属客服", "專屬客服" } },
  [L_STAGE]      = { { "Stage", "环节", "環節" } },
  [L_PLANNED]    = { { "Agreed for", "约定日期", "約定日期" } },
  [L_DONE]       = { { "Happened on", "实际日期", "實際日期" } },
  [L_STAFF]      = { { "Served by", "服务人员", "服務人員" } },
  [L_STATUS]     = { { "State", "状态", "狀態" } },
  [L_NOTE]       = { { "Note", "备注", "備註" } },
  [L_PACKAGE]    = { { "Package", "套系", "包套" } },
  [L_PRICE]      = { { "Price", "价位", "價位" } },
  [L_CONTENT]    = { { "Package content", "套系内容", "包套內容" } },
  [L_EXTRA]      = { { "Second purchase", "二次消费", "二次消費" } },
  [L_PAID]       = { { "Paid", "已付", "已付" } },
  [L_BALANCE]    = { { "Balance", "余款", "餘款" } },
  [L_CONTACTS]   = { { "Contacts (the last eight)", "联系记录（最近八次）", "聯絡記錄（最近八次）" } },
  [L_DATE]       = { { "Date", "日期", "日期" } },
  [L_TYPE]       = { { "Type", "类型", "類型" } },
  [L_WAY]        = { { "Way", "方式", "方式" } },
  [L_RATING]     = { { "Rating", "评价", "評價" } },
  [L_SUMMARY]    = { { "Summary", "摘要", "摘要" } },
  [L_WHO]        = { { "Specialist", "专员", "專員" } },
  [L_COMPLAINTS] = { { "Complaints", "客诉", "客訴" } },
  [L_COMPLAINT_NO] = { { "No.", "编号", "編號" } },
  [L_SUBJECT]    = { { "Subject", "事由", "事由" } },
  [L_POINTS]     = { { "Points", "积分", "點數" } },
  [L_EARNED]     = { { "earned", "累计", "累計" } },
  [L_SPENT]      = { { "spent", "已用", "已用" } },
  [L_LEFT]       = { { "left", "余额", "餘額" } },
  [L_REFERRED]   = { { "customers brought", "介绍客户（位）", "介紹客戶（位）" } },
  [L_STATUS_DONE]      = { { "done", "已完成", "已完成" } },
  [L_STATUS_LATE]      = { { "▲ late", "▲ 超期", "▲ 逾期" } },
  [L_STATUS_PLANNED]   = { { "agreed", "已约定", "已約定" } },
  [L_STATUS_CANCELLED] = { { "cancelled", "取消", "取消" } },
};

static const char *
get_label (const CareFileCardRecords *records,
           Label                      label)
{
  return labels[label].text[records->language];
}

static void
add_pair (const CareFileCardRecords *records,
          CareSheet                 *sheet,
          Label                      label,
          double                     width,
          const char                *words)
{
  care_sheet_add_label (sheet, LABEL, get_label (records, label));
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, width, words, .size = SIZE, .least_size = 7.5 });
}

static void
add_row (CareSheet *sheet,
         double     height)
{
  care_sheet_begin_row (sheet, height, CARE_ROW_PLAIN);
}

static void
add_section (const CareFileCardRecords *records,
             CareSheet                 *sheet,
             Label                      label)
{
  add_row (sheet, 6);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_SECTION, 175, get_label (records, label) });
}

static const CareOrder *
get_order (const CareFileCardRecords *records)
{
  return records->orders != NULL && records->orders->len > 0 ? records->orders->pdata[0] : NULL;
}

static const char *
get_name (const CareFileCardRecords *records,
          gint64                     staff_id)
{
  return records->staff != NULL ? g_hash_table_lookup (records->staff, &staff_id) : NULL;
}

/* ---- who they are ------------------------------------------------------------------------ */

/* The bride or the groom; whose sex is not known stands where there is room. */
static const CarePerson *
find_person (const CareCustomer *customer,
             CareSex             sex)
{
  guint fallback = sex == CARE_SEX_FEMALE ? 0 : 1;

  if (customer == NULL)
    return NULL;
  for (guint i = 0; i < customer->persons->len; i++)
    if (((const CarePerson *) customer->persons->pdata[i])->sex == sex)
      return customer->persons->pdata[i];
  if (fallback < customer->persons->len &&
      ((const CarePerson *) customer->persons->pdata[fallback])->sex == CARE_SEX_UNKNOWN)
    return customer->persons->pdata[fallback];

  return NULL;
}

static char *
dup_phones (const CareCustomer *customer)
{
  GString *phones = g_string_new (NULL);

  for (guint i = 0; customer != NULL && customer->phones[i] != NULL; i++)
    {
      g_autofree char *masked = care_phone_mask (customer->phones[i]);

      g_string_append_printf (phones, "%s%s", i > 0 ? "  " : "", masked);
    }

  return g_string_free (phones, FALSE);
}

static char *
dup_birthday (const CarePerson *person)
{
  return person != NULL ? care_birthday_format (&person->birthday, CARE_DAY_NONE) : NULL;
}

static void
add_people (const CareFileCardRecords *records,
            CareSheet                 *sheet)
{
  const CarePerson *bride = find_person (records->customer, CARE_SEX_FEMALE);
  const CarePerson *groom = find_person (records->customer, CARE_SEX_MALE);
  g_autofree char *her_birthday = dup_birthday (bride);
  g_autofree char *his_birthday = dup_birthday (groom);

  add_row (sheet, 7);
  add_pair (records, sheet, L_BRIDE, WIDE, bride != NULL ? bride->name : NULL);
  add_pair (records, sheet, L_GROOM, WIDE, groom != NULL ? groom->name : NULL);
  add_row (sheet, 7);
  add_pair (records, sheet, L_BIRTHDAY, WIDE, her_birthday);
  add_pair (records, sheet, L_BIRTHDAY, WIDE, his_birthday);
  add_row (sheet, 7);
  add_pair (records, sheet, L_WECHAT, WIDE, bride != NULL ? bride->wechat : NULL);
  add_pair (records, sheet, L_WECHAT, WIDE, groom != NULL ? groom->wechat : NULL);
}

static void
add_basics (const CareFileCardRecords *records,
            CareSheet                 *sheet)
{
  const CareCustomer *customer = records->customer;
  const CareOrder *order = get_order (records);
  g_autofree char *created = care_form_line_dup_day (customer != NULL ? customer->created_on : CARE_DAY_NONE);
  g_autofree char *wedding = care_form_line_dup_day (customer != NULL ? customer->wedding_on : CARE_DAY_NONE);
  g_autofree char *phones = dup_phones (customer);
  gboolean is_member = customer != NULL && care_level_is_member (customer->level);
  g_autofree char *card = care_form_line_join (customer != NULL ? customer->card_no : NULL,
                                               is_member ? care_paper_word_level (records->language,
                                                                                  customer->level) : NULL);

  add_row (sheet, 7);
  add_pair (records, sheet, L_ORDER, WIDE, order != NULL ? order->order_no : NULL);
  add_pair (records, sheet, L_CREATED, WIDE, created);
  add_people (records, sheet);
  add_row (sheet, 7);
  add_pair (records, sheet, L_PHONE, WIDE, phones);
  add_pair (records, sheet, L_WORK, WIDE, customer != NULL ? customer->work_unit : NULL);
  add_row (sheet, 7);
  add_pair (records, sheet, L_ADDRESS, WIDE, customer != NULL ? customer->address : NULL);
  add_pair (records, sheet, L_POSTCODE, WIDE, customer != NULL ? customer->postcode : NULL);
  add_row (sheet, 7);
  add_pair (records, sheet, L_WEDDING, WIDE, wedding);
  add_pair (records, sheet, L_CARD, WIDE, card);
  add_row (sheet, 7);
  add_pair (records, sheet, L_SOURCE, WIDE, customer != NULL ? customer->source : NULL);
  add_pair (records, sheet, L_INTRODUCER, WIDE, customer != NULL ? customer->introducer : NULL);
  add_row (sheet, 7);
  add_pair (records, sheet, L_SPECIALIST, 175 - LABEL,
            customer != NULL ? get_name (records, customer->assigned_to) : NULL);
}

/* ---- how far it has come --------------------------------------------------------------------- */

static const double stage_widths[] = { 25, 25, 25, 30, 20, 50 };

static const char *
get_status (const CareFileCardRecords *records,
            const CareStageDate       *date)
{
  if (date->status == CARE_STAGE_STATUS_CANCELLED)
    return get_label (records, L_STATUS_CANCELLED);
  if (date->done_on != CARE_DAY_NONE)
    return get_label (records, L_STATUS_DONE);
  if (date->planned_on == CARE_DAY_NONE)
    return NULL;

  return get_label (records, date->planned_on < care_civil_get_day (records->printed_at) ? L_STATUS_LATE
                                                                                          : L_STATUS_PLANNED);
}

static void
add_stage (const CareFileCardRecords *records,
           CareSheet                 *sheet,
           CareStage                  stage,
           const CareStageDate       *date)
{
  const CareOrder *order = get_order (records);
  const CareServer *server = order != NULL ? care_order_get_server (order, care_stage_get_department (stage))
                                           : NULL;
  g_autofree char *planned = care_form_line_dup_day (date->planned_on);
  g_autofree char *done = care_form_line_dup_day (date->done_on);
  const char *cells[] = { planned, done, server != NULL ? server->name : NULL, get_status (records, date),
                          NULL };

  add_row (sheet, 7);
  care_sheet_add_label (sheet, stage_widths[0], care_paper_word_stage (records->language, stage));
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, stage_widths[i + 1], cells[i], .size = SIZE,
                                              .least_size = 7.5 });
}

static void
add_stages (const CareFileCardRecords *records,
            CareSheet                 *sheet)
{
  static const Label heads[] = { L_STAGE, L_PLANNED, L_DONE, L_STAFF, L_STATUS, L_NOTE };
  const CareOrder *order = get_order (records);
  CareDay today = care_civil_get_day (records->printed_at);
  CareDay wedding_on = records->customer != NULL ? records->customer->wedding_on : CARE_DAY_NONE;
  CareStageDate wedding = { .planned_on = wedding_on };

  add_row (sheet, 6);
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    care_sheet_add_label (sheet, stage_widths[i], get_label (records, heads[i]));
  for (int stage = CARE_STAGE_BOOKED; stage < CARE_STAGE_WEDDING; stage++)
    {
      CareStageDate date = { CARE_DAY_NONE };

      if (order != NULL)
        date = order->stages[stage];
      add_stage (records, sheet, (CareStage) stage, &date);
    }
  if (wedding_on < today)
    wedding.done_on = wedding_on;
  add_stage (records, sheet, CARE_STAGE_WEDDING, &wedding);
}

static void
add_package (const CareFileCardRecords *records,
             CareSheet                 *sheet)
{
  const CareOrder *order = get_order (records);
  g_autofree char *price = care_form_line_dup_money (order != NULL ? order->price : 0);
  g_autofree char *extra_amount = care_form_line_dup_money (order != NULL ? order->extra_amount : 0);
  g_autofree char *paid = care_form_line_dup_money (order != NULL ? order->paid : 0);
  g_autofree char *balance = care_form_line_dup_money (order != NULL ? care_order_get_balance (order) : 0);
  g_autofree char *extra = care_form_line_join (order != NULL ? order->extra_content : NULL, extra_amount);

  add_row (sheet, 7);
  add_pair (records, sheet, L_PACKAGE, WIDE, order != NULL ? order->package : NULL);
  add_pair (records, sheet, L_PRICE, WIDE, price);
  add_row (sheet, 25);
  add_pair (records, sheet, L_CONTENT, 175 - LABEL, order != NULL ? order->package_content : NULL);
  add_row (sheet, 20);
  add_pair (records, sheet, L_EXTRA, 175 - LABEL, extra);
  add_row (sheet, 7);
  add_pair (records, sheet, L_PAID, WIDE, paid);
  add_pair (records, sheet, L_BALANCE, WIDE, balance);
}

/* ---- what has been said ------------------------------------------------------------------------ */

static const double visit_widths[] = { 22, 30, 15, 15, 75, 18 };

static void
add_visit (const CareFileCardRecords *records,
           CareSheet                 *sheet,
           const CareVisit           *visit)
{
  const char *words[] = { visit->service_opinion, visit->product_opinion, visit->new_request, visit->note };
  g_autoptr(GString) summary = g_string_new (care_paper_word_outcome (records->language, visit->outcome));
  g_autofree char *day = care_form_line_dup_day (care_moment_to_day (visit->started_at, records->zone));
  gboolean is_bad = visit->rating == CARE_RATING_DISSATISFIED;
  const char *rating = care_paper_word_rating (records->language, visit->rating);
  const char *cells[] = { day, care_paper_word_call_type (records->language, visit->type),
                          care_paper_word_channel (records->language, visit->channel),
                          is_bad || visit->rating == CARE_RATING_NONE ? NULL : rating, NULL,
                          get_name (records, visit->staff_id) };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i] != NULL)
      g_string_append_printf (summary, "  %s", words[i]);
  cells[4] = summary->str;
  add_row (sheet, 7);
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, visit_widths[i], cells[i],
                                              .alarm = i == 3 && is_bad ? rating : NULL, .size = 8,
                                              .least_size = 7 });
}

static void
add_empty (CareSheet    *sheet,
           const double *widths,
           guint         n_widths)
{
  add_row (sheet, 7);
  for (guint i = 0; i < n_widths; i++)
    care_sheet_add_value (sheet, widths[i], NULL);
}

static void
add_visits (const CareFileCardRecords *records,
            CareSheet                 *sheet)
{
  static const Label heads[] = { L_DATE, L_TYPE, L_WAY, L_RATING, L_SUMMARY, L_WHO };
  guint n = records->visits != NULL ? MIN (records->visits->len, MOST_VISITS) : 0;

  add_section (records, sheet, L_CONTACTS);
  care_sheet_begin_list (sheet);
  add_row (sheet, 6);
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    care_sheet_add_label (sheet, visit_widths[i], get_label (records, heads[i]));
  for (guint i = 0; i < n; i++)
    add_visit (records, sheet, records->visits->pdata[i]);
  for (guint i = n; i < LEAST_ROWS; i++)
    add_empty (sheet, visit_widths, G_N_ELEMENTS (visit_widths));
  care_sheet_end_list (sheet);
}

static void
add_complaints (const CareFileCardRecords *records,
                CareSheet                 *sheet)
{
  static const double widths[] = { 40, 135 };

  if (records->complaints != NULL && records->complaints->len == 0)
    return;
  add_section (records, sheet, L_COMPLAINTS);
  for (guint i = 0; records->complaints != NULL && i < records->complaints->len; i++)
    {
      const CareComplaint *complaint = records->complaints->pdata[i];

      add_row (sheet, 7);
      care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, widths[0], .alarm = complaint->complaint_no,
                                                .size = 8 });
      care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, widths[1], .alarm = complaint->subject,
                                                .size = 8 });
    }
  if (records->complaints == NULL)
    add_empty (sheet, widths, G_N_ELEMENTS (widths));
}

/* Points are written in by hand: the ledger has its own statement (F13). */
static void
add_points (const CareFileCardRecords *records,
            CareSheet                 *sheet)
{
  static const Label parts[] = { L_EARNED, L_SPENT, L_LEFT, L_REFERRED };

  add_section (records, sheet, L_POINTS);
  add_row (sheet, 7);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      care_sheet_add_label (sheet, i < 3 ? 20 : 30, get_label (records, parts[i]));
      care_sheet_add_value (sheet, i < 3 ? 21 : 22, NULL);
    }
}

CareSheet *
care_file_card_lay_out (const CareFileCardRecords *records,
                        const CareMeasure         *measure)
{
  CareSheetHead head = { .language = records->language, .is_confidential = TRUE, .fills_labels = TRUE,
                         .studio = records->studio, .code = CODE, .printed_at = records->printed_at,
                         .printed_by = records->printed_by };
  CareSheet *sheet;

  head.title = get_label (records, L_TITLE);
  head.number = records->customer != NULL ? records->customer->customer_no : NULL;
  if (records->customer != NULL)
    head.filled_on = care_civil_get_day (records->printed_at);
  sheet = care_sheet_new (&head, measure);
  add_basics (records, sheet);
  add_stages (records, sheet);
  add_package (records, sheet);
  add_visits (records, sheet);
  add_complaints (records, sheet);
  add_points (records, sheet);
  care_sheet_finish (sheet);

  return sheet;
}
