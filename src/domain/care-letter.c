/* care-letter.c — the letters a studio writes to its couples (F11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-letter.h"

static const CareWord letters[] = {
  { "THANK",       "letter", NC_("letter", "Thank-you letter") },
  { "REPLY",       "letter", NC_("letter", "Letter after pick-up") },
  { "BIRTHDAY",    "letter", NC_("letter", "Birthday letter") },
  { "WED_ANNIV",   "letter", NC_("letter", "Wedding anniversary letter") },
  { "SHOOT_ANNIV", "letter", NC_("letter", "Shooting anniversary letter") },
  { "FESTIVAL",    "letter", NC_("letter", "Festival letter") },
  { "GOLD_CARD",   "letter", NC_("letter", "Card letter") },
  { "GIFT",        "letter", NC_("letter", "Gift coupon letter") },
  { "APOLOGY",     "letter", NC_("letter", "Letter of apology") },
};

CARE_DEFINE_WORDS (CareLetter, care_letter, letters)

static const CareLabel titles[CARE_N_LETTERS] = {
  [CARE_LETTER_THANK]       = { { "Thank You", "感谢函", "感謝函" } },
  [CARE_LETTER_REPLY]       = { { "With Our Thanks", "答谢函", "答謝函" } },
  [CARE_LETTER_BIRTHDAY]    = { { "Happy Birthday", "生日贺函", "生日賀函" } },
  [CARE_LETTER_WED_ANNIV]   = { { "Happy Anniversary", "结婚纪念贺函", "結婚紀念賀函" } },
  [CARE_LETTER_SHOOT_ANNIV] = { { "A Year of Memories", "周年庆贺函", "週年慶賀函" } },
  [CARE_LETTER_FESTIVAL]    = { { "Season’s Greetings", "节日问候函", "節日問候函" } },
  [CARE_LETTER_GOLD_CARD]   = { { "Your Membership", "金卡函", "金卡函" } },
  [CARE_LETTER_GIFT]        = { { "A Gift for You", "礼券函", "禮券函" } },
  [CARE_LETTER_APOLOGY]     = { { "Our Apology", "致歉函", "致歉函" } },
};

static const CareLabel bodies[CARE_N_LETTERS] = {
  [CARE_LETTER_THANK] = { {
    "Thank you for choosing {studio} for your wedding photographs. It is an honour to be entrusted with "
    "these once-in-a-lifetime pictures. Your consultant {sales} and your service contact {specialist} "
    "({tel}) will be at your side at every step. We look forward to welcoming you on {shoot_date}.",
    "感谢两位选择{studio}拍摄婚纱照。能够为您记录一生一次的美好时刻，是我们的荣幸。您的门市顾问{sales}与专属客服"
    "{specialist}（电话{tel}）将全程为您服务。期待{shoot_date}与两位相见！",
    "感謝兩位選擇{studio}拍攝婚紗照。能夠為您記錄一生一次的美好時刻，是我們的榮幸。您的門市顧問{sales}與專屬客服"
    "{specialist}（電話{tel}）將全程為您服務。期待{shoot_date}與兩位相見！" } },
  [CARE_LETTER_REPLY] = { {
    "Your pictures are now in your hands; thank you for your patience and support. We hope they will give "
    "you joy for many years. All of us wish you a happy marriage. If friends ask, we shall be glad to serve "
    "them with the same care; our introducers receive points.",
    "您的相册已经顺利交到您手中，感谢您一路的耐心与支持，愿这些影像长久陪伴两位。全体同仁祝两位婚姻美满。"
    "若有亲友需要，我们将以同样的用心为他们服务，介绍人可获赠积分。",
    "您的相本已經順利交到您手中，感謝您一路的耐心與支持，願這些影像長久陪伴兩位。全體同仁祝兩位婚姻美滿。"
    "若有親友需要，我們將以同樣的用心為他們服務，介紹人可獲贈點數。" } },
  [CARE_LETTER_BIRTHDAY] = { {
    "A happy birthday to you! May the coming year bring you health, success and many beautiful moments. With "
    "this letter and your card you may collect {gift} before {gift_until}.",
    "值此生日之际，{studio}全体员工祝您生日快乐，愿新的一岁健康顺遂、心想事成。凭此函及会员卡，可于{gift_until}前"
    "来店领取{gift}。",
    "值此生日之際，{studio}全體員工祝您生日快樂，願新的一歲健康順遂、心想事成。憑此函及會員卡，可於{gift_until}前"
    "來店領取{gift}。" } },
  [CARE_LETTER_WED_ANNIV] = { {
    "On this day, {years} years ago, you began your life together. We remember it with pleasure and wish you "
    "lasting happiness.",
    "{years}年前的今天，两位携手步入婚姻。值此{anniv_name}（{years}周年）之际，谨祝两位恩爱如初、幸福绵长。",
    "{years}年前的今天，兩位攜手步入婚姻。值此{anniv_name}（{years}週年）之際，謹祝兩位恩愛如初、幸福綿長。" } },
  [CARE_LETTER_SHOOT_ANNIV] = { {
    "This month, {years} years ago, you stood before our camera. Looking back at your pictures we thank you "
    "for your trust and wish you every happiness.",
    "{years}年前的这个月，两位在{studio}的镜头前留下了最美的笑容。重温那些画面，我们心怀感谢，祝两位生活甜蜜、"
    "万事如意。",
    "{years}年前的這個月，兩位在{studio}的鏡頭前留下了最美的笑容。重溫那些畫面，我們心懷感謝，祝兩位生活甜蜜、"
    "萬事如意。" } },
  [CARE_LETTER_FESTIVAL] = { {
    "{festival} is near. With thanks for your friendship we wish you and your family {festival_greeting}.",
    "{festival}将至，感谢您对{studio}的厚爱，祝您和家人{festival_greeting}！",
    "{festival}將至，感謝您對{studio}的厚愛，祝您和家人{festival_greeting}！" } },
  [CARE_LETTER_GOLD_CARD] = { {
    "In thanks for your support you are now a {card_level} member. Your card {card_no} is enclosed, valid "
    "until {card_expiry}. It gives you: {benefit}.",
    "感谢您的支持，您已成为{studio}{card_level}会员，随函奉上会员卡（卡号{card_no}，有效期至{card_expiry}），"
    "您可享受：{benefit}。",
    "感謝您的支持，您已成為{studio}{card_level}會員，隨函奉上會員卡（卡號{card_no}，有效期至{card_expiry}），"
    "您可享受：{benefit}。" } },
  [CARE_LETTER_GIFT] = { {
    "You have collected {points} points. We enclose gift coupon {coupon_no} worth {gift}; please use it "
    "before {gift_until}.",
    "您已累计{points}积分，随函附上积分礼品券{coupon_no}（可兑换{gift}），请于{gift_until}前使用。",
    "您已累計{points}點，隨函附上點數禮品券{coupon_no}（可兌換{gift}），請於{gift_until}前使用。" } },
  [CARE_LETTER_APOLOGY] = { {
    "We regret that {complaint_subject} gave you reason to complain. We have done the following: "
    "{resolution}, and have taken steps so that it does not happen again. Thank you for telling us.",
    "对于{complaint_subject}给您带来的不便，我们深表歉意。我们已{resolution}，并采取措施避免再次发生。"
    "感谢您的指正与包容。",
    "對於{complaint_subject}給您帶來的不便，我們深表歉意。我們已{resolution}，並採取措施避免再次發生。"
    "感謝您的指正與包容。" } },
};

static const struct
{
  int       years;
  CareLabel name;
} anniversaries[] = {
  {  1, { { "paper wedding", "纸婚", "紙婚" } } },
  {  2, { { "cotton wedding", "棉婚", "棉婚" } } },
  {  3, { { "leather wedding", "皮革婚", "皮革婚" } } },
  {  4, { { "fruit and flower wedding", "花果婚", "花果婚" } } },
  {  5, { { "wooden wedding", "木婚", "木婚" } } },
  {  6, { { "iron wedding", "铁婚", "鐵婚" } } },
  {  7, { { "copper wedding", "铜婚", "銅婚" } } },
  {  8, { { "pottery wedding", "陶婚", "陶婚" } } },
  {  9, { { "willow wedding", "柳婚", "柳婚" } } },
  { 10, { { "tin wedding", "锡婚", "錫婚" } } },
  { 11, { { "steel wedding", "钢婚", "鋼婚" } } },
  { 12, { { "silk wedding", "丝婚", "絲婚" } } },
  { 13, { { "lace wedding", "花边婚", "花邊婚" } } },
  { 14, { { "ivory wedding", "象牙婚", "象牙婚" } } },
  { 15, { { "crystal wedding", "水晶婚", "水晶婚" } } },
  { 20, { { "china wedding", "瓷婚", "瓷婚" } } },
  { 25, { { "silver wedding", "银婚", "銀婚" } } },
  { 30, { { "pearl wedding", "珍珠婚", "珍珠婚" } } },
  { 35, { { "coral wedding", "珊瑚婚", "珊瑚婚" } } },
  { 40, { { "ruby wedding", "红宝石婚", "紅寶石婚" } } },
  { 45, { { "sapphire wedding", "蓝宝石婚", "藍寶石婚" } } },
  { 50, { { "golden wedding", "金婚", "金婚" } } },
  { 55, { { "emerald wedding", "翡翠婚", "翡翠婚" } } },
  { 60, { { "diamond wedding", "钻石婚", "鑽石婚" } } },
};

const char *
care_letter_get_anniversary (int          years,
                             CareLanguage language)
{
  for (guint i = 0; i < G_N_ELEMENTS (anniversaries); i++)
    if (anniversaries[i].years == years)
      return anniversaries[i].name.text[language];

  return NULL;
}

const char *
care_letter_get_title (CareLetter   self,
                       CareLanguage language)
{
  return titles[self].text[language];
}

static char *
find_gap (const char *body,
          GHashTable *values)
{
  g_autoptr(GPtrArray) segments = care_script_text_render (body, values);

  for (guint i = 0; i < segments->len; i++)
    {
      const CareScriptSegment *segment = segments->pdata[i];

      if (segment->is_gap)
        return g_strdup (segment->name);
    }

  return NULL;
}

char *
care_letter_fill (CareLetter             self,
                  const CareScriptFacts *facts,
                  char                 **missing)
{
  const char *body = bodies[self].text[facts->language];
  gboolean has_gap;
  g_autofree char *words = care_script_text_fill (body, facts->values, &has_gap);

  if (missing != NULL)
    *missing = has_gap ? find_gap (body, facts->values) : NULL;

  return has_gap ? NULL : g_steal_pointer (&words);
}

char *
care_letter_dup_salutation (const CareCustomer *customer,
                            CareLanguage        language)
{
  static const CareLabel dear = { { "Dear ", "尊敬的", "敬愛的" } };
  static const CareLabel and = { { " and ", "、", "、" } };
  static const CareLabel end = { { ",", "：", "：" } };
  GString *line = g_string_new (dear.text[language]);

  for (guint i = 0; i < customer->persons->len; i++)
    {
      g_autofree char *name = care_script_facts_dup_salutation (customer->persons->pdata[i], language);

      g_string_append (line, i > 0 ? and.text[language] : "");
      g_string_append (line, name);
    }
  g_string_append (line, end.text[language]);

  return g_string_free (line, FALSE);
}
