/* care-booking-field.c — what a column of an order list can hold
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-booking-field.h"
#include "domain/care-text.h"

static const CareWord fields[] = {
  { "NONE",           "column", NC_("column", "Not read") },
  { "IGNORED",        "column", NC_("column", "Ignored") },
  { "ORDER_NO",       "column", NC_("column", "Order no.") },
  { "NAME",           "column", NC_("column", "Name") },
  { "BRIDE_NAME",     "column", NC_("column", "Bride") },
  { "GROOM_NAME",     "column", NC_("column", "Groom") },
  { "BIRTHDAY",       "column", NC_("column", "Birthday") },
  { "BRIDE_BIRTHDAY", "column", NC_("column", "Bride’s birthday") },
  { "GROOM_BIRTHDAY", "column", NC_("column", "Groom’s birthday") },
  { "PHONE",          "column", NC_("column", "Telephone") },
  { "BRIDE_PHONE",    "column", NC_("column", "Bride’s telephone") },
  { "GROOM_PHONE",    "column", NC_("column", "Groom’s telephone") },
  { "WECHAT",         "column", NC_("column", "WeChat") },
  { "WORK_UNIT",      "column", NC_("column", "Employer") },
  { "ADDRESS",        "column", NC_("column", "Address") },
  { "BOOKED_ON",      "column", NC_("column", "Booked on") },
  { "DRESS_ON",       "column", NC_("column", "Dress chosen on") },
  { "SHOOT_ON",       "column", NC_("column", "Shooting on") },
  { "PROOF_ON",       "column", NC_("column", "Proofing on") },
  { "READY_ON",       "column", NC_("column", "Products ready on") },
  { "PICKUP_ON",      "column", NC_("column", "Pick-up on") },
  { "WEDDING_ON",     "column", NC_("column", "Wedding on") },
  { "PACKAGE",        "column", NC_("column", "Package") },
  { "PRICE",          "column", NC_("column", "Package price") },
  { "CONTENT",        "column", NC_("column", "Package content") },
  { "EXTRA_CONTENT",  "column", NC_("column", "Second purchase") },
  { "EXTRA",          "column", NC_("column", "Second purchase amount") },
  { "PAID",           "column", NC_("column", "Paid") },
  { "BALANCE",        "column", NC_("column", "Balance due") },
  { "SALES",          "column", NC_("column", "Store consultant") },
  { "MAKEUP",         "column", NC_("column", "Make-up artist") },
  { "PHOTO",          "column", NC_("column", "Photographer") },
  { "DRESS",          "column", NC_("column", "Dress consultant") },
  { "PROOF",          "column", NC_("column", "Proofing staff") },
  { "POST",           "column", NC_("column", "Retouching designer") },
  { "CARD_NO",        "column", NC_("column", "Member card no.") },
  { "CARD_LEVEL",     "column", NC_("column", "Member level") },
  { "INTRODUCER",     "column", NC_("column", "Introduced by") },
  { "SOURCE",         "column", NC_("column", "Source") },
  { "NOTE",           "column", NC_("column", "Note") },
};

CARE_DEFINE_WORDS (CareBookingField, care_booking_field, fields)

/* Headings as care_booking_field_fold_heading() leaves them. */
static const char * const spellings[CARE_N_FIELDS] = {
  [CARE_FIELD_IGNORED] = "未导入原因|未匯入原因|whythisrowwasnotimported",
  [CARE_FIELD_ORDER_NO] =
    "票单号|票单编号|票单|票号|单号|订单号|订单编号|订单号码|合同号|合同编号|流水号|预约单号|预约号|"
    "orderno|order|ordernumber|orderid|slipno|orderslipno|ticketno|bookingno",
  [CARE_FIELD_NAME] =
    "客户姓名|姓名|客户|客人|客人姓名|顾客|顾客姓名|客户名称|客户名|新人|新人姓名|新郎新娘|"
    "name|names|customer|customername|couple|client|clientname",
  [CARE_FIELD_BRIDE_NAME] =
    "新娘|新娘姓名|女方|女方姓名|女士|女士姓名|小姐|小姐姓名|bride|bridename|bridesname",
  [CARE_FIELD_GROOM_NAME] =
    "新郎|新郎姓名|男方|男方姓名|先生|先生姓名|男士|男士姓名|groom|groomname|groomsname",
  [CARE_FIELD_BIRTHDAY] =
    "生日|客户生日|出生日期|出生年月日|农历生日|阴历生日|公历生日|阳历生日|"
    "birthday|birthdate|dateofbirth|dob",
  [CARE_FIELD_BRIDE_BIRTHDAY] =
    "新娘生日|女方生日|女士生日|小姐生日|新娘农历生日|bridebirthday|bridesbirthday",
  [CARE_FIELD_GROOM_BIRTHDAY] =
    "新郎生日|男方生日|男士生日|先生生日|新郎农历生日|groombirthday|groomsbirthday",
  [CARE_FIELD_PHONE] =
    "电话|手机|手机号|手机号码|电话号码|联系电话|联络电话|联系手机|联系方式|客户电话|客户手机|顾客电话|移动电话|"
    "电话1|电话2|电话一|电话二|手机1|手机2|手机一|手机二|备用电话|其他电话|第二电话|"
    "phone|phoneno|phonenumber|mobile|mobilephone|mobileno|tel|telephone|cell|cellphone|"
    "phone1|phone2|secondphone|otherphone",
  [CARE_FIELD_BRIDE_PHONE] =
    "新娘电话|新娘手机|新娘手机号|女方电话|女方手机|女士电话|小姐电话|小姐手机|"
    "bridephone|bridesphone|bridestelephone|bridemobile",
  [CARE_FIELD_GROOM_PHONE] =
    "新郎电话|新郎手机|新郎手机号|男方电话|男方手机|男士电话|先生电话|先生手机|"
    "groomphone|groomsphone|groomstelephone|groommobile",
  [CARE_FIELD_WECHAT] = "微信|微信号|wechat|weixin|wechatid",
  [CARE_FIELD_WORK_UNIT] = "工作单位|单位|服务单位|公司|employer|company|workunit|workplace",
  [CARE_FIELD_ADDRESS] =
    "地址|家庭住址|住址|家庭地址|联系地址|客户地址|通讯地址|address|homeaddress",
  [CARE_FIELD_BOOKED_ON] =
    "预约日期|预约日|预约时间|预定日期|预订日期|订单日期|下单日期|签单日期|登记日期|订单时间|"
    "booked|bookedon|bookingdate|orderdate|datebooked",
  [CARE_FIELD_DRESS_ON] =
    "选礼服日期|选礼服|选礼服时间|选服日期|礼服日期|试纱日期|选衣日期|dressdate|dressfitting|"
    "dresschosenon",
  [CARE_FIELD_SHOOT_ON] =
    "拍照日期|拍摄日期|拍照|拍摄|拍照日|拍摄日|拍照时间|拍摄时间|拍片日期|摄影日期|"
    "shoot|shooting|shootdate|shootingdate|shootingon",
  [CARE_FIELD_PROOF_ON] =
    "看样日期|选片日期|挑片日期|看片日期|看版日期|看样|选片|挑片|看样时间|选片时间|看样日|选片日|"
    "proof|proofing|proofingon|proofdate|proofingdate|selectiondate|photoselection|photoselectionon",
  [CARE_FIELD_READY_ON] =
    "到件日期|到件|到货日期|到店日期|成品到店日期|到件时间|ready|readyon|readydate|productsreadyon",
  [CARE_FIELD_PICKUP_ON] =
    "取件日期|取件|取件日|取件时间|取相日期|取照日期|领件日期|取片日期|"
    "pickup|pickupdate|pickupon|collected|collectiondate",
  [CARE_FIELD_WEDDING_ON] =
    "结婚日期|结婚日|结婚时间|婚期|婚礼日期|婚礼时间|宴客日期|wedding|weddingdate|weddingday|"
    "weddingon",
  [CARE_FIELD_PACKAGE] = "预约套系|套系|套系名称|包套|方案|package|packagename",
  [CARE_FIELD_PRICE] =
    "套系价位|套系金额|包套金额|套系价格|套系价|预约套系价位|价位|价格|金额|订单金额|总价|总金额|合同金额|"
    "price|amount|total|packageprice|totalprice",
  [CARE_FIELD_CONTENT] = "套系内容|包套内容|内容|产品内容|套系明细|content|packagecontent|packagecontents",
  [CARE_FIELD_EXTRA_CONTENT] =
    "二次内容|二销内容|二次消费内容|加挑内容|加购内容|后期内容|secondpurchase|extracontent|extras",
  [CARE_FIELD_EXTRA] =
    "二次金额|二销金额|二次消费金额|二次消费|二销|加挑金额|加购金额|后期金额|"
    "extra|extraamount|secondpurchaseamount",
  [CARE_FIELD_PAID] =
    "已付|已付款|已付金额|付款|付款金额|实付|实收|已收|已收款|收款|paid|amountpaid|payment",
  [CARE_FIELD_BALANCE] = "余款|尾款|欠款|未付|未付款|未收|余额|balance|balancedue|due",
  [CARE_FIELD_SALES] =
    "门市|门市人员|门市顾问|门市员|接单门市|接单人|接单人员|销售|sales|salesperson|consultant|"
    "storeconsultant",
  [CARE_FIELD_MAKEUP] = "化妆造型师|造型师|化妆师|化妆|造型|makeup|makeupartist|stylist",
  [CARE_FIELD_PHOTO] = "摄影师|摄影|摄影人员|photographer",
  [CARE_FIELD_DRESS] = "礼服师|礼服秘书|礼服|礼服人员|礼服门市|dressconsultant",
  [CARE_FIELD_PROOF] = "选片师|看样师|看样人员|选片人员|挑片人员|看样门市|选片门市|proofingstaff",
  [CARE_FIELD_POST] =
    "设计师|后期设计师|后制设计师|修图师|后期|后期人员|数码师|retoucher|designer|retouchingdesigner",
  [CARE_FIELD_CARD_NO] = "会员卡号|卡号|会员号|会员编号|cardno|membercardno|memberno|cardnumber",
  [CARE_FIELD_CARD_LEVEL] = "会员级别|会员等级|级别|等级|卡级别|level|memberlevel|cardlevel",
  [CARE_FIELD_INTRODUCER] = "介绍人|推荐人|转介绍|转介绍人|introducer|introducedby|referrer|referredby",
  [CARE_FIELD_SOURCE] = "来源|客户来源|客源|渠道|来源渠道|source|channel",
  [CARE_FIELD_NOTE] = "备注|备注说明|说明|附注|其他|note|notes|remark|remarks|comment|comments",
};

/* Traditional letters that occur in headings, each followed by its simplified form. */
static const char simplified[] =
  "單单號号訂订編编戶户顧顾電电話话機机聯联繫系絡络選选禮礼飾饰結结時时間间預预約约攝摄"
  "師师門门級级員员會会介介紹绍來来備备註注說说額额價价款款餘余總总實实項项內内"
  "妝妆樣样領领貨货館馆農农曆历歷历陰阴陽阳國国備备碼码務务繳缴應应據据姐姐紗纱"
  "別别攜携銷销費费後后圖图設设計计數数導导動动現现賬账帳账購购書书製制";

static gunichar
simplify (gunichar letter)
{
  for (const char *at = simplified; *at != '\0';)
    {
      const char *to = g_utf8_next_char (at);

      if (g_utf8_get_char (at) == letter)
        return g_utf8_get_char (to);
      at = g_utf8_next_char (to);
    }

  return letter;
}

char *
care_booking_field_fold_heading (const char *heading)
{
  g_autofree char *normal = care_text_compose (heading);
  g_autoptr(GString) folded = g_string_new (NULL);
  int depth = 0;

  if (normal == NULL)
    return g_strdup ("");

  for (const char *at = normal; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter == '(' || letter == '[' || letter == 0x3010 /* 【 */)
        depth++;
      else if (letter == ')' || letter == ']' || letter == 0x3011 /* 】 */)
        depth -= depth > 0;
      else if (depth == 0 && g_unichar_isalnum (letter))
        g_string_append_unichar (folded, simplify (g_unichar_tolower (letter)));
    }

  return g_strdup (folded->str);
}

static gboolean
is_among (const char *spelling,
          const char *list)
{
  gsize length = strlen (spelling);

  for (const char *at = list; at != NULL && (at = strstr (at, spelling)) != NULL; at++)
    if ((at == list || at[-1] == '|') && (at[length] == '|' || at[length] == '\0'))
      return TRUE;

  return FALSE;
}

/* Rejected rows are written with a heading in the language of whoever wrote them. */
static gboolean
is_reason (const char *folded)
{
  g_autofree char *own = care_booking_field_fold_heading (_("Why this row was not imported"));

  return g_str_equal (folded, own);
}

CareBookingField
care_booking_field_from_heading (const char *folded)
{
  if (*folded == '\0')
    return CARE_FIELD_NONE;

  for (int i = CARE_FIELD_IGNORED; i < CARE_N_FIELDS; i++)
    if (is_among (folded, spellings[i]))
      return (CareBookingField) i;

  return is_reason (folded) ? CARE_FIELD_IGNORED : CARE_FIELD_NONE;
}

gboolean
care_booking_field_may_repeat (CareBookingField field)
{
  return field == CARE_FIELD_NONE || field == CARE_FIELD_IGNORED ||
         field == CARE_FIELD_PHONE || field == CARE_FIELD_NOTE;
}

gboolean
care_booking_field_says_lunar (const char *heading)
{
  static const char * const words[] = {
    "农历", "農曆", "農历", "阴历", "陰曆", "旧历", "舊曆", "lunar", "Lunar",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (heading, words[i]) != NULL)
      return TRUE;

  return FALSE;
}
