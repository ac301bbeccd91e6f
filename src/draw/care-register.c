/* care-register.c — registers kept by pen: a head, columns and empty lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-register.h"

#define LABEL_WIDTH    25.0
#define FIELDS_PER_ROW  3
#define ROW_HEIGHT      7.0
#define FOOT_HEIGHT    24.0 /* mm: remark and signatures */
#define HEAD_HEIGHT    30.0 /* mm above the first row */
#define SIGN_HEIGHT    14.0

static const CareRegister registers[] = {
  {
    "F13", { { "Points Statement", "积分对账单", "點數對帳單" } }, FALSE, FALSE,
    {
      { { { "Customer", "客户姓名", "客戶姓名" } }, 0 },
      { { { "Card, level", "卡号／级别", "卡號／級別" } }, 0 },
      { { { "Period", "对账期间", "對帳期間" } }, 0 },
      { { { "Opening balance", "期初积分", "期初點數" } }, 0 },
      { { { "Earned", "本期获得", "本期獲得" } }, 0 },
      { { { "Used", "本期使用", "本期使用" } }, 0 },
      { { { "Expired", "本期失效", "本期失效" } }, 0 },
      { { { "Closing balance", "期末积分", "期末點數" } }, 0 },
    },
    {
      { { { "Date", "日期", "日期" } }, 24 },
      { { { "Kind", "类别", "類別" } }, 24 },
      { { { "Order, person introduced", "票单号／介绍客户", "訂單編號／介紹客戶" } }, 45 },
      { { { "Amount", "消费金额", "消費金額" } }, 28 },
      { { { "Points ±", "积分±", "點數±" } }, 18 },
      { { { "Balance", "余额", "餘額" } }, 18 },
      { { { "Valid until", "到期日", "到期日" } }, 18 },
    },
    { { "Points count for purchases and for friends who book. Please call us with any question.",
        "消费及介绍亲友均可累积积分，如有疑问请致电客服部。",
        "消費及介紹親友均可累積點數，如有疑問請致電客服部。" } },
    { { { "Specialist", "客服专员", "客服專員" } }, { { "Supervisor", "客服主管", "客服主管" } } },
  },
  {
    "F18", { { "VIP Card Issue and Return Register", "VIP会员卡发放回收登记表", "VIP會員卡發放回收登記表" } },
    TRUE, TRUE, { { { { NULL } }, 0 } },
    {
      { { { "No.", "序", "序" } }, 8 },
      { { { "Date", "日期", "日期" } }, 22 },
      { { { "Card no.", "卡号", "卡號" } }, 32 },
      { { { "Level", "级别", "級別" } }, 18 },
      { { { "Customer", "客户", "客戶" } }, 26 },
      { { { "Telephone", "电话", "電話" } }, 28 },
      { { { "Reason", "事由", "事由" } }, 26 },
      { { { "Old card no.", "旧卡号", "舊卡號" } }, 32 },
      { { { "Valid until", "有效期", "有效期" } }, 22 },
      { { { "Fee", "工本费", "工本費" } }, 15 },
      { { { "Clerk", "经办", "經辦" } }, 18 },
      { { { "Signed", "客户签收", "客戶簽收" } }, 20 },
    },
    { { "Reasons: issued, exchanged, replaced, returned, renewed, upgraded, cancelled.",
        "事由：发放、换发、补发、回收、续卡、升级、注销。", "事由：發放、換發、補發、回收、續卡、升級、註銷。" } },
    { { { "Clerk", "经办人", "經辦人" } }, { { "Supervisor", "客服主管", "客服主管" } } },
  },
};

const CareRegister *
care_register_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (registers); i++)
    if (g_ascii_strcasecmp (registers[i].code, code) == 0)
      return &registers[i];

  return NULL;
}

guint
care_register_count_columns (const CareRegister *self)
{
  guint n = 0;

  while (n < CARE_REGISTER_MAX_COLUMNS && self->columns[n].width > 0)
    n++;

  return n;
}

static const char *
say (const CareSheet *sheet,
     const CareLabel *label)
{
  return label->text[sheet->language];
}

/* Three to a row; the last takes what is left of its row. */
static double
add_fields (CareSheet          *sheet,
            const CareRegister *self)
{
  guint n = 0;
  double room = sheet->print_width / FIELDS_PER_ROW - LABEL_WIDTH;

  while (n < G_N_ELEMENTS (self->fields) && self->fields[n].label.text[0] != NULL)
    n++;
  for (guint i = 0; i < n; i++)
    {
      guint left = i == n - 1 ? FIELDS_PER_ROW - 1 - i % FIELDS_PER_ROW : 0;

      if (i % FIELDS_PER_ROW == 0)
        care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
      care_sheet_add_label (sheet, LABEL_WIDTH, say (sheet, &self->fields[i].label));
      care_sheet_add_value (sheet, room + left * (room + LABEL_WIDTH), NULL);
    }

  return ROW_HEIGHT * ((n + FIELDS_PER_ROW - 1) / FIELDS_PER_ROW);
}

static void
add_line (CareSheet          *sheet,
          const CareRegister *self,
          char              **cells)
{
  guint n = care_register_count_columns (self);

  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
  for (guint i = 0; i < n; i++)
    {
      const char *words = cells != NULL ? cells[i] : NULL;

      if (words == NULL)
        cells = NULL;
      care_sheet_add_value (sheet, self->columns[i].width, words);
    }
}

static void
add_list (CareSheet          *sheet,
          const CareRegister *self,
          GPtrArray          *lines,
          guint               n_least)
{
  guint n = lines != NULL ? lines->len : 0;

  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
  for (guint i = 0; i < care_register_count_columns (self); i++)
    care_sheet_add_label (sheet, self->columns[i].width, say (sheet, &self->columns[i].label));
  for (guint i = 0; i < MAX (n, n_least); i++)
    add_line (sheet, self, i < n ? lines->pdata[i] : NULL);
  care_sheet_end_list (sheet);
}

static void
add_foot (CareSheet          *sheet,
          const CareRegister *self)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (self->signatures) && self->signatures[n].text[0] != NULL)
    n++;
  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_TOTAL);
  care_sheet_add_value (sheet, sheet->print_width, say (sheet, &self->remark));
  care_sheet_begin_row (sheet, SIGN_HEIGHT, CARE_ROW_TOTAL);
  for (guint i = 0; i < n; i++)
    {
      care_sheet_add_label (sheet, LABEL_WIDTH, say (sheet, &self->signatures[i]));
      care_sheet_add_value (sheet, sheet->print_width / n - LABEL_WIDTH, NULL);
    }
}

CareSheet *
care_register_lay_out (const CareRegister  *self,
                       const CareSheetHead *head,
                       GPtrArray           *lines,
                       const CareMeasure   *measure)
{
  CareSheetHead own = *head;
  g_autofree char *code = g_strconcat (self->code, " V1.0", NULL);
  CareSheet *sheet;
  double taken;

  own.is_landscape = self->is_landscape;
  own.is_confidential = self->is_confidential;
  own.title = self->title.text[head->language];
  own.code = code;
  sheet = care_sheet_new (&own, measure);
  taken = sheet->top + HEAD_HEIGHT + add_fields (sheet, self) + FOOT_HEIGHT + ROW_HEIGHT;
  add_list (sheet, self, lines, (guint) ((sheet->bottom - taken) / ROW_HEIGHT));
  add_foot (sheet, self);
  care_sheet_finish (sheet);

  return sheet;
}
