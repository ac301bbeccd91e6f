/* care-register-word.c — the headings and words of a complaint register kept elsewhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-register-word.h"

#include <string.h>

#include "domain/care-complaint-category.h"
#include "domain/care-complaint-kind.h"
#include "domain/care-kind.h"

/* All spellings as care_booking_field_fold_heading() leaves them. */
static const char * const headings[CARE_N_REGISTER_COLUMNS] = {
  [CARE_REGISTER_REASON]      = "未导入原因|未匯入原因|whythisrowwasnotimported",
  [CARE_REGISTER_NUMBER]      = "编号|投诉编号|投诉单号|单号|客诉编号|no|number|complaintno|complaintnumber|case",
  [CARE_REGISTER_TOLD_AT]     = "投诉时间|投诉日期|受理时间|受理日期|登记时间|登记日期|complainedon|complainedat|"
                                "complaintdate|date|receivedon|receivedat|told",
  [CARE_REGISTER_COMPLAINANT] = "投诉人|投诉人姓名|客户|客户姓名|姓名|顾客|顾客姓名|complainant|customer|name",
  [CARE_REGISTER_PHONE]       = "电话|手机|联系电话|联系方式|投诉人电话|phone|telephone|mobile|tel",
  [CARE_REGISTER_WAY]         = "投诉方式|投诉途径|投诉渠道|受理方式|来源|way|channel|receivedby",
  [CARE_REGISTER_CATEGORY]    = "投诉类别|类别|投诉类型|投诉项目|category|kind|type",
  [CARE_REGISTER_DEPARTMENT]  = "责任部门|被投诉部门|部门|department|responsibledepartment",
  [CARE_REGISTER_SUBJECT]     = "投诉事由|事由|主题|subject",
  [CARE_REGISTER_CONTENT]     = "投诉内容|内容|投诉详情|详情|content|details|description",
  [CARE_REGISTER_SEVERITY]    = "严重程度|程度|等级|投诉等级|severity|gravity",
  [CARE_REGISTER_VERDICT]     = "是否成立|判定|判定结果|投诉判定|established|verdict",
  [CARE_REGISTER_REMEDY]      = "处理结果|处理方式|解决方式|处理方案|result|remedy|outcome",
  [CARE_REGISTER_AMOUNT]      = "赔付金额|赔偿金额|金额|补偿金额|amount|compensation|paid",
  [CARE_REGISTER_CLOSED_ON]   = "结案日期|结案时间|完成日期|closedon|closed|closingdate",
  [CARE_REGISTER_RATING]      = "回访评价|回访结果|满意度|评价|rating|satisfaction|followup",
};

typedef struct
{
  CareRegisterColumn  column;
  int                 value;
  const char         *spellings;
} Word;

static const Word words[] = {
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_PHONE, "来电|电话|phone|call" },
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_RETURN_VISIT, "回访中|回访|回訪|回訪中|returnvisit|carecall" },
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_IN_STORE, "来店|到店|门市|当面|instore|store|visit" },
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_MESSAGE, "微信|短信|简讯|line|wechat|sms|message" },
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_LETTER, "来信|信函|邮件|电邮|letter|mail|email" },
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_AGENCY, "消协|12315|消费者协会|消保会|1950|工商|agency|association" },
  { CARE_REGISTER_WAY, CARE_COMPLAINT_WAY_WEB, "网络|网上|点评|大众点评|小红书|抖音|web|online|review" },

  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_ATTITUDE, "服务态度|态度|attitude|serviceattitude" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_WAITING, "等候时间|等候|等待|waiting|waitingtime" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_PROMISE, "承诺与说明|承诺|说明不清|promise|promiseandexplanation" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_PRICE, "价格与二次消费|价格|二次消费|price|priceandextrasales" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_DRESS, "礼服|礼服质量|dress|dressquality" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_MAKEUP, "化妆造型|化妆|造型|makeup|makeupandstyling" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_PHOTO, "摄影质量|摄影|拍摄|photo|photography" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_PROOF, "看样选片|选片|看样|proofing|photoselection" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_RETOUCH, "修图设计|修图|设计|后期|retouching|retouchinganddesign" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_PRODUCT, "产品质量|相册质量|产品|product|albumandframequality" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_DELAY, "延期交付|延期|延误|交付延期|delay|delayofdelivery" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_MISTAKE, "错件漏件|错件|漏件|差错|mistake|errorsandmisdelivery" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_REFUND, "退款|退单|退款退单|合同|refund|refundcancellationcontract" },
  { CARE_REGISTER_CATEGORY, CARE_CATEGORY_OTHER, "其他|其它|环境|隐私|other|environmentprivacyother" },

  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_SALES, "门市部|门市|销售部|销售|store|sales" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_DRESS, "礼服部|礼服|dress" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_MAKEUP, "化妆造型部|化妆部|造型部|化妆造型|化妆|造型|makeup" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_PHOTO, "摄影部|摄影|photo|photography" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_PROOF, "选片部|看样部|挑片部|选片|看样|proofing" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_POST, "后期部|数码部|修图部|设计部|后期|后制部|retouching" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_PRODUCTION, "产品制作|制作部|产品部|制作|production|albums" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_PICKUP, "取件部|取件|pickup" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_DISPATCH, "调度部|调度|dispatch|scheduling" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_SERVICE, "客服部|客服|service|customerservice" },
  { CARE_REGISTER_DEPARTMENT, CARE_DEPARTMENT_ADMIN, "行政财务|行政部|财务部|行政|administration" },

  { CARE_REGISTER_SEVERITY, CARE_SEVERITY_MINOR, "轻微|minor" },
  { CARE_REGISTER_SEVERITY, CARE_SEVERITY_GENERAL, "一般|普通|general|normal" },
  { CARE_REGISTER_SEVERITY, CARE_SEVERITY_MAJOR, "重大|严重|major|serious" },

  { CARE_REGISTER_VERDICT, CARE_VERDICT_ESTABLISHED, "成立|是|established|yes" },
  { CARE_REGISTER_VERDICT, CARE_VERDICT_PARTLY, "部分成立|部分|partly|partlyestablished" },
  { CARE_REGISTER_VERDICT, CARE_VERDICT_NOT_ESTABLISHED, "不成立|否|notestablished|no" },

  { CARE_REGISTER_REMEDY, CARE_REMEDY_APOLOGY, "致歉|道歉|赔礼道歉|apology" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_EXPLAIN, "解释|说明|解释说明|explanation" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_REWORK, "修改|返修|重修|rework" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_REDO, "重做|redo" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_RESHOOT, "重拍|补拍|reshoot" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_PRIORITY, "加急|优先|priority" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_ADD, "补件|补做|加送|add" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_GIFT, "赠送|礼品|gift" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_DISCOUNT, "折扣|优惠|减免|discount" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_REFUND, "退款|refund" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_COMPENSATE, "赔偿|赔付|补偿|compensation" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_DELIVER, "送货|上门送件|delivery" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_STAFF, "换人|处理员工|staff" },
  { CARE_REGISTER_REMEDY, CARE_REMEDY_INVITE, "邀请|回请|invitation" },

  { CARE_REGISTER_RATING, CARE_RATING_SATISFIED, "满意|satisfied" },
  { CARE_REGISTER_RATING, CARE_RATING_NEUTRAL, "一般|普通|neutral" },
  { CARE_REGISTER_RATING, CARE_RATING_DISSATISFIED, "不满意|dissatisfied|notsatisfied" },
};

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

CareRegisterColumn
care_register_column_from_heading (const char *folded)
{
  if (*folded == '\0')
    return CARE_REGISTER_UNKNOWN;

  for (int i = CARE_REGISTER_REASON; i < CARE_N_REGISTER_COLUMNS; i++)
    if (is_among (folded, headings[i]))
      return (CareRegisterColumn) i;

  return CARE_REGISTER_UNKNOWN;
}

gboolean
care_register_word_find (CareRegisterColumn  column,
                         const char         *folded,
                         int                *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].column == column && is_among (folded, words[i].spellings))
      {
        *value = words[i].value;
        return TRUE;
      }

  return FALSE;
}

gboolean
care_register_column_has_words (CareRegisterColumn column)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].column == column)
      return TRUE;

  return FALSE;
}
