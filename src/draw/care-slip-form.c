/* care-slip-form.c — slips of one page: a memo, a visit, a case
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-slip-form.h"

#include "care-form-line.h"

#define LABEL_WIDTH 30.0

/* A labelled box; it begins a row where it has a height. */
typedef struct
{
  CareLabel label;
  double    height;  /* millimetres; 0: beside the box before */
  gboolean  is_half; /* shares its row with the next */
} Box;

static const struct
{
  const char *code;
  CareLabel   title;
  Box         boxes[CARE_SLIP_MAX_BOXES];
} slips[] = {
  { "F19", { { "Telephone Memo", "电话留言条", "電話留言條" } }, {
    { { { "To", "致", "致" } }, 9, TRUE },
    { { { "Caller", "来电人", "來電人" } }, 0, TRUE },
    { { { "Company", "单位", "單位" } }, 9, TRUE },
    { { { "Telephone", "电话", "電話" } }, 0, TRUE },
    { { { "When", "何时", "何時" } }, 9, TRUE },
    { { { "Where", "何地", "何地" } }, 0, TRUE },
    { { { "Who", "何人", "何人" } }, 9, FALSE },
    { { { "What", "何事", "何事" } }, 36, FALSE },
    { { { "Why", "何因", "何因" } }, 18, FALSE },
    { { { "How", "如何", "如何" } }, 18, FALSE },
    { { { "Wishes", "要求", "要求" } }, 9, FALSE },
    { { { "Taken by", "记录人", "記錄人" } }, 9, TRUE },
    { { { "At", "时间", "時間" } }, 0, TRUE },
  } },
  { "F20", { { "Customer Visit Record", "客户拜访记录", "客戶拜訪記錄" } }, {
    { { { "Card no.", "卡号", "卡號" } }, 9, TRUE },
    { { { "Telephone", "电话", "電話" } }, 0, TRUE },
    { { { "Surname", "姓", "姓" } }, 9, TRUE },
    { { { "Given name", "名", "名" } }, 0, TRUE },
    { { { "Company", "工作单位", "工作單位" } }, 9, FALSE },
    { { { "Place of visit", "拜访地点", "拜訪地點" } }, 9, TRUE },
    { { { "Time of visit", "拜访时间", "拜訪時間" } }, 0, TRUE },
    { { { "Visited by", "拜访人", "拜訪人" } }, 9, TRUE },
    { { { "Gift", "赠送礼品", "贈送禮品" } }, 0, TRUE },
    { { { "What was said", "谈话内容", "談話內容" } }, 60, FALSE },
    { { { "Opinions and suggestions", "客户意见和建议", "客戶意見和建議" } }, 45, FALSE },
    { { { "Passed on to", "转交部门", "轉交部門" } }, 9, TRUE },
    { { { "Customer told", "结果已告知客户", "結果已告知客戶" } }, 0, TRUE },
    { { { "Signature", "签名", "簽名" } }, 14, FALSE },
  } },
  { "F21", { { "Follow-up Case Sheet", "跟进个案单", "跟進個案單" } }, {
    { { { "Case no.", "个案编号", "個案編號" } }, 9, TRUE },
    { { { "Follows case", "原个案", "原個案" } }, 0, TRUE },
    { { { "Customer", "客户", "客戶" } }, 9, TRUE },
    { { { "Telephone", "电话", "電話" } }, 0, TRUE },
    { { { "When", "时间", "時間" } }, 9, TRUE },
    { { { "Where", "地点", "地點" } }, 0, TRUE },
    { { { "Who", "人物", "人物" } }, 9, FALSE },
    { { { "The matter, new need", "事件、客户新需求", "事件、客戶新需求" } }, 45, FALSE },
    { { { "Why not answered at once", "暂不能答复的原因", "暫不能答覆的原因" } }, 24, FALSE },
    { { { "Sent to", "发送给", "發送給" } }, 9, TRUE },
    { { { "Reply by", "答复期限", "答覆期限" } }, 0, TRUE },
    { { { "Answer", "答复内容", "答覆內容" } }, 45, FALSE },
    { { { "Customer told (time)", "已告知客户(时间)", "已告知客戶(時間)" } }, 9, TRUE },
    { { { "Closed", "结案", "結案" } }, 0, TRUE },
  } },
};

static const CareLabel wishes_words[] = {
  { { "Please call back", "请回电", "請回電" } },
  { { "Will call again", "将再来电", "將再來電" } },
  { { "Will come", "来访", "來訪" } },
  { { "Urgent", "急", "急" } },
};

static guint
find_slip (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    if (g_ascii_strcasecmp (slips[i].code, code) == 0)
      return i;

  g_return_val_if_reached (0);
}

char *
care_slip_form_dup_wishes (CareLanguage language,
                           guint        wishes)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (wishes_words); i++)
    care_form_line_append_choice (line, (wishes & (1u << i)) != 0, wishes_words[i].text[language]);

  return g_string_free (line, FALSE);
}

CareSheet *
care_slip_form_lay_out (const char          *code,
                        const CareSheetHead *head,
                        const char * const  *boxes,
                        const CareMeasure   *measure)
{
  guint slip = find_slip (code);
  CareSheetHead own = *head;
  g_autofree char *version = g_strconcat (slips[slip].code, " V1.0", NULL);
  g_autofree char *wishes = care_slip_form_dup_wishes (head->language, 0);
  CareSheet *sheet;

  own.title = slips[slip].title.text[head->language];
  own.code = version;
  own.is_confidential = TRUE;
  own.fills_labels = TRUE;
  sheet = care_sheet_new (&own, measure);
  for (guint i = 0; i < CARE_SLIP_MAX_BOXES && slips[slip].boxes[i].label.text[0] != NULL; i++)
    {
      const Box *box = &slips[slip].boxes[i];
      double width = box->is_half ? sheet->print_width / 2 : sheet->print_width;
      const char *known = boxes != NULL ? boxes[i] : NULL;

      if (known == NULL && slip == 0 && i == CARE_SLIP_MEMO_WISHES)
        known = wishes;
      if (box->height > 0)
        care_sheet_begin_row (sheet, box->height, CARE_ROW_PLAIN);
      care_sheet_add_label (sheet, LABEL_WIDTH, box->label.text[head->language]);
      care_sheet_add_value (sheet, width - LABEL_WIDTH, known);
    }
  care_sheet_finish (sheet);

  return sheet;
}
