/* care-agreement-form.c — F06, the agreement by which a complaint is settled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-agreement-form.h"

#include <string.h>

#include "care-form-line.h"

#define CODE          "F06 V1.0"
#define SIGNING_ROOM  22.0 /* mm: a signature and the studio's stamp */
#define GAP           "__________"

/* Sentences with {names}. */
typedef enum
{
  S_TITLE, S_FOR_CUSTOMER, S_FOR_STUDIO,
  S_STUDIO, S_CUSTOMER, S_PREAMBLE,
  S_MATTER, S_SETTLEMENT,
  S_APOLOGY, S_REDO, S_RESHOOT, S_REDUCTION, S_REFUND, S_GIFT, S_OTHER, S_IN_WORDS,
  S_AMOUNT, S_DUE, S_CONSENT, S_RIGHTS, S_COPIES,
  S_STUDIO_SIGNS, S_CUSTOMER_SIGNS, S_DATE, S_RECEIPT,
  N_SENTENCES
} Sentence;

static const CareLabel sentences[N_SENTENCES] = {
  [S_TITLE] = { { "Complaint Processing Agreement", "投诉处理协议书", "投訴處理協議書" } },
  [S_FOR_CUSTOMER] = { { "(for the customer)", "（顾客执）", "（顧客執）" } },
  [S_FOR_STUDIO] = { { "(for the studio)", "（影楼执）", "（影樓執）" } },
  [S_STUDIO] = { { "Party A (studio): {studio}    Address: {address}    Telephone: {telephone}",
                   "甲方（影楼）：{studio}　　地址：{address}　　电话：{telephone}",
                   "甲方（影樓）：{studio}　　地址：{address}　　電話：{telephone}" } },
  [S_CUSTOMER] = { { "Party B (customer): {customer}    Telephone: {phone}    Order no.: {order}",
                     "乙方（顾客）：{customer}　　电话：{phone}　　票单号：{order}",
                     "乙方（顧客）：{customer}　　電話：{phone}　　訂單編號：{order}" } },
  [S_PREAMBLE] = { { "On the complaint that Party B made on {day} (number {complaint}) both sides agree as "
                     "follows:",
                     "双方就乙方{day}提出的投诉（编号 {complaint}）协商一致，达成如下协议：",
                     "雙方就乙方{day}提出的投訴（編號 {complaint}）協商一致，達成如下協議：" } },
  [S_MATTER] = { { "1. Matter complained of: {subject}", "一、投诉事项：{subject}",
                   "一、投訴事項：{subject}" } },
  [S_SETTLEMENT] = { { "2. Settlement:", "二、处理办法：", "二、處理辦法：" } },
  [S_APOLOGY] = { { "1 Apology", "1 致歉", "1 致歉" } },
  [S_REDO] = { { "2 Made again, repaired", "2 重新制作、修复", "2 重新製作、修復" } },
  [S_RESHOOT] = { { "3 Shot again", "3 重新拍摄", "3 重新拍攝" } },
  [S_REDUCTION] = { { "4 Reduction of the price", "4 折扣／减免", "4 折扣／減免" } },
  [S_REFUND] = { { "5 Refund, compensation", "5 退款／赔偿", "5 退款／賠償" } },
  [S_GIFT] = { { "6 Gift, extra pictures", "6 赠送", "6 贈送" } },
  [S_OTHER] = { { "7 Other", "7 其他", "7 其他" } },
  [S_IN_WORDS] = { { "In detail: {settlement}", "具体内容：{settlement}", "具體內容：{settlement}" } },
  [S_AMOUNT] = { { "3. Amount: {amount} (in capitals: {capitals}). Paid or delivered {way} before {due}.",
                   "三、金额：{amount}（大写：{capitals}）。支付／交付方式：{way}，于{due}前。",
                   "三、金額：{amount}（大寫：{capitals}）。支付／交付方式：{way}，於{due}前。" } },
  [S_DUE] = { { "4. Party A completes the above before {due}; otherwise Party B may demand {consequence}.",
                "四、甲方于{due}前完成上述事项；逾期未完成的，乙方可要求{consequence}。",
                "四、甲方於{due}前完成上述事項；逾期未完成的，乙方可要求{consequence}。" } },
  [S_CONSENT] = { { "5. Party B declares to know the content and to accept it freely; with full performance "
                    "the complaint is settled.",
                    "五、乙方确认已知悉处理方案的内容并自愿接受；履行完毕后本次投诉事项终结。",
                    "五、乙方確認已知悉處理方案的內容並自願接受；履行完畢後本次投訴事項終結。" } },
  [S_RIGHTS] = { { "6. Both sides keep the content confidential; the rights that Party B has by law are not "
                   "limited by this agreement.",
                   "六、双方对协议内容保密；乙方依法享有的权利不受本协议限制。",
                   "六、雙方對協議內容保密；乙方依法享有的權利不受本協議限制。" } },
  [S_COPIES] = { { "7. There are two originals, one for each side. The agreement is valid from the day it is "
                   "signed.",
                   "七、本协议一式两份，双方各执一份，签字之日起生效。",
                   "七、本協議一式兩份，雙方各執一份，簽字之日起生效。" } },
  [S_STUDIO_SIGNS] = { { "For Party A (signature, stamp)", "甲方代表（签字／盖章）", "甲方代表（簽字／蓋章）" } },
  [S_CUSTOMER_SIGNS] = { { "Party B (signature)", "乙方（签字）", "乙方（簽字）" } },
  [S_DATE] = { { "Date: ____________________", "日期：　　　　年　　月　　日", "日期：　　　　年　　月　　日" } },
  [S_RECEIPT] = { { "Receipt: Party B has received all payments, goods and services named above.",
                    "履行确认：乙方已收到上述全部款项／物品／服务。",
                    "履行確認：乙方已收到上述全部款項／物品／服務。" } },
};

/* The boxes, and which remedies tick them. */
#define BIT(remedy) (1u << CARE_REMEDY_ ## remedy)
static const struct
{
  Sentence name;
  guint    remedies;
} boxes[] = {
  { S_APOLOGY,   BIT (APOLOGY) },
  { S_REDO,      BIT (REDO) | BIT (REWORK) },
  { S_RESHOOT,   BIT (RESHOOT) },
  { S_REDUCTION, BIT (DISCOUNT) },
  { S_REFUND,    BIT (REFUND) | BIT (COMPENSATE) },
  { S_GIFT,      BIT (GIFT) | BIT (ADD) },
  { S_OTHER,     BIT (EXPLAIN) | BIT (PRIORITY) | BIT (DELIVER) | BIT (STAFF) | BIT (INVITE) },
};

/* What stands for a {name}. */
typedef struct
{
  const char *name;
  const char *value;
} Blank;

#define N_BLANKS 16

typedef struct
{
  const CareAgreementPaper *paper;
  CareSheet                *sheet;
  GPtrArray                *texts; /* (element-type utf8) */
  Blank                     blanks[N_BLANKS]; /* ended by one without name */
  guint                     n_blanks;
} Form;

static const char *
say_day (Form    *form,
         CareDay  day)
{
  return day == CARE_DAY_NONE ? NULL
    : care_form_line_keep (form->texts, care_language_format_day (form->paper->language, day));
}

static void
set_blank (Form       *form,
           const char *name,
           const char *value)
{
  g_assert (form->n_blanks + 1 < N_BLANKS);

  form->blanks[form->n_blanks++] = (Blank) { name, value };
}

static void
fill_blanks (Form *form)
{
  const CareAgreementPaper *paper = form->paper;
  char *amount = paper->amount > 0 ? care_money_format (paper->amount, "¥") : NULL;
  char *capitals = paper->amount > 0 ? care_money_to_capitals (paper->amount) : NULL;

  set_blank (form, "{studio}", paper->studio);
  set_blank (form, "{address}", paper->studio_address);
  set_blank (form, "{telephone}", paper->studio_phone);
  set_blank (form, "{customer}", paper->complainant);
  set_blank (form, "{phone}", paper->phone);
  set_blank (form, "{order}", paper->order_no);
  set_blank (form, "{day}", say_day (form, paper->registered_on));
  set_blank (form, "{complaint}", paper->complaint_no);
  set_blank (form, "{subject}", paper->subject);
  set_blank (form, "{settlement}", paper->settlement);
  set_blank (form, "{amount}", care_form_line_keep (form->texts, amount));
  set_blank (form, "{capitals}", care_form_line_keep (form->texts, capitals));
  set_blank (form, "{way}", paper->way);
  set_blank (form, "{due}", say_day (form, paper->due));
  set_blank (form, "{consequence}", paper->consequence);
}

/* One pass from left to right, so that a value with braces is not filled in again. */
static char *
fill (const Form *form,
      Sentence    sentence)
{
  const char *at = sentences[sentence].text[form->paper->language];
  GString *words = g_string_new (NULL);

  while (*at != '\0')
    {
      const Blank *blank = form->blanks;

      while (*at == '{' && blank->name != NULL && !g_str_has_prefix (at, blank->name))
        blank++;
      if (*at != '{' || blank->name == NULL)
        {
          g_string_append_c (words, *at++);
          continue;
        }
      g_string_append (words, blank->value != NULL && blank->value[0] != '\0' ? blank->value : GAP);
      at += strlen (blank->name);
    }

  return g_string_free (words, FALSE);
}

static void
add_words (const Form *form,
           double      height,
           const char *words)
{
  care_sheet_begin_row (form->sheet, height, CARE_ROW_BARE);
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_VALUE, form->sheet->print_width, words, .size = 10.5 });
}

static void
add_sentence (const Form *form,
              Sentence    sentence)
{
  g_autofree char *words = fill (form, sentence);

  add_words (form, 8, words);
}

static void
add_settlement (const Form *form)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    care_form_line_append_choice (line, (form->paper->remedies & boxes[i].remedies) != 0,
                                  sentences[boxes[i].name].text[form->paper->language]);
  add_sentence (form, S_SETTLEMENT);
  add_words (form, 8, line->str);
  add_sentence (form, S_IN_WORDS);
}

static void
add_signature (const Form *form,
               double      width,
               Sentence    who)
{
  CareSheet *sheet = form->sheet;

  care_sheet_add_label (sheet, width, sentences[who].text[form->paper->language]);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_SIGNATURE, sheet->print_width / 2 - width });
}

static void
add_signatures (const Form *form)
{
  CareSheet *sheet = form->sheet;
  const char *date = sentences[S_DATE].text[form->paper->language];

  care_sheet_begin_row (sheet, SIGNING_ROOM, CARE_ROW_BARE);
  add_signature (form, 42, S_STUDIO_SIGNS);
  add_signature (form, 30, S_CUSTOMER_SIGNS);
  care_sheet_begin_row (sheet, 8, CARE_ROW_BARE);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, sheet->print_width / 2, date, .size = 10.5 });
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, sheet->print_width / 2, date, .size = 10.5 });
  add_words (form, 12, sentences[S_RECEIPT].text[form->paper->language]);
  care_sheet_begin_row (sheet, 16, CARE_ROW_BARE);
  add_signature (form, 30, S_CUSTOMER_SIGNS);
  care_sheet_add_cell (sheet, &(CareCell) { CARE_CELL_VALUE, sheet->print_width / 2, date, .size = 10.5 });
}

static void
add_original (const Form   *form,
              CareRowFlags  flags,
              Sentence      whose)
{
  care_sheet_begin_row (form->sheet, 7, CARE_ROW_BARE | flags);
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_CENTERED, form->sheet->print_width, sentences[whose].text[form->paper->language] });
  add_sentence (form, S_STUDIO);
  add_sentence (form, S_CUSTOMER);
  add_sentence (form, S_PREAMBLE);
  add_sentence (form, S_MATTER);
  add_settlement (form);
  for (Sentence i = S_AMOUNT; i <= S_COPIES; i++)
    add_sentence (form, i);
  add_signatures (form);
}

CareSheet *
care_agreement_form_new (const CareAgreementPaper *paper,
                         const CareMeasure        *measure)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  Form form = { .paper = paper, .texts = texts };
  CareSheetHead head = {
    .language = paper->language, .studio = paper->studio,
    .title = sentences[S_TITLE].text[paper->language], .number = paper->number,
    .filled_on = paper->filled_on, .code = CODE, .printed_at = paper->printed_at,
    .printed_by = paper->printed_by,
  };

  fill_blanks (&form);
  form.sheet = care_sheet_new (&head, measure);
  add_original (&form, CARE_ROW_PLAIN, S_FOR_CUSTOMER);
  add_original (&form, CARE_ROW_ANEW, S_FOR_STUDIO);
  care_sheet_finish (form.sheet);

  return form.sheet;
}
