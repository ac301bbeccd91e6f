/* care-paper-word.c — the office's vocabularies, as printed forms say them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-paper-word.h"

static const CareLabel call_types[CARE_N_CALL_TYPES] = {
  [CARE_CALL_BOOKING_THANKS]    = { { "Post-booking call", "预约后回访", "預約後回訪" } },
  [CARE_CALL_SCHEDULE_FOLLOW]   = { { "Shooting date follow-up", "拍照时间跟进", "拍照時間跟進" } },
  [CARE_CALL_DRESS_REMIND]      = { { "Dress selection reminder", "礼服挑选提醒", "禮服挑選提醒" } },
  [CARE_CALL_SHOOT_THANKS]      = { { "Post-shooting call", "拍照后回访", "拍照後回訪" } },
  [CARE_CALL_PROOF_FOLLOW]      = { { "Post-proofing call", "看样（选片）后回访", "看樣（挑片）後回訪" } },
  [CARE_CALL_PICKUP_NOTICE]     = { { "Goods-ready notice", "取件通知", "取件通知" } },
  [CARE_CALL_PICKUP_FOLLOW]     = { { "Post-pick-up call", "取件后回访", "取件後回訪" } },
  [CARE_CALL_WEDDING_PREP]      = { { "Wedding-day dress and make-up reminder",
                                      "婚期礼服与新娘妆提醒", "婚期禮服與新娘妝提醒" } },
  [CARE_CALL_WEDDING_DAY]       = { { "Wedding-day greeting", "结婚当天祝福", "結婚當天祝福" } },
  [CARE_CALL_RETURN_VISIT]      = { { "Service return visit", "服务回访", "服務回訪" } },
  [CARE_CALL_NEW_ASSIGN]        = { { "First contact by the newly assigned specialist",
                                      "新分配客户首次联系", "新分配客戶首次聯絡" } },
  [CARE_CALL_BIRTHDAY]          = { { "Birthday greeting", "生日祝福", "生日祝福" } },
  [CARE_CALL_WED_ANNIV]         = { { "Wedding anniversary greeting", "结婚纪念日祝福", "結婚紀念日祝福" } },
  [CARE_CALL_SHOOT_ANNIV]       = { { "Shooting-month anniversary letter", "拍照周年庆贺函", "拍照週年慶賀函" } },
  [CARE_CALL_FESTIVAL]          = { { "Festival greeting", "节日问候", "節日問候" } },
  [CARE_CALL_STORE_DAY]         = { { "Studio anniversary visit", "店庆回访", "店慶回訪" } },
  [CARE_CALL_PROMO]             = { { "Promotion call", "促销活动告知", "促銷活動告知" } },
  [CARE_CALL_CARD_RENEW]        = { { "Card renewal reminder", "续卡提醒", "續卡提醒" } },
  [CARE_CALL_CARD_UPGRADE]      = { { "Card upgrade invitation", "升级卡提醒", "升級卡提醒" } },
  [CARE_CALL_POINTS_GIFT]       = { { "Year-end gift notice", "年终积分回馈通知", "年終點數回饋通知" } },
  [CARE_CALL_TOP3_VISIT]        = { { "Half-monthly visit to top-3 and important customers",
                                      "半月重点客户拜访", "半月重點客戶拜訪" } },
  [CARE_CALL_INQUIRY_FOLLOW]    = { { "Unclosed inquiry follow-up", "未成交咨询跟进", "未成交諮詢跟進" } },
  [CARE_CALL_WINBACK]           = { { "Lapsed-customer win-back", "流失客户招揽", "流失客戶招攬" } },
  [CARE_CALL_STAGE_LATE]        = { { "Service not on schedule", "环节超期关怀", "環節超期關懷" } },
  [CARE_CALL_REPLY_PROMISED]    = { { "Promised reply", "约定回复", "約定回覆" } },
  [CARE_CALL_COMPLAINT_AFTER]   = { { "Return visit after complaint handling", "投诉处理后回访", "投訴處理後回訪" } },
  [CARE_CALL_OUTCOME_NOTICE]    = { { "Outcome of a suggestion", "意见采纳结果告知", "意見採納結果告知" } },
  [CARE_CALL_SURVEY]            = { { "Satisfaction survey call", "满意度电话调查", "滿意度電話調查" } },
  [CARE_CALL_CALLBACK]          = { { "Agreed call-back", "约定再访", "約定再訪" } },
  [CARE_CALL_COMPLAINT_OFFER]   = { { "Telling the customer the chosen plan", "投诉处理方案告知", "投訴處理方案告知" } },
  [CARE_CALL_COMPLAINT_DECLINE] = { { "Gentle answer to a complaint not established",
                                      "投诉不成立的婉转答复", "投訴不成立的婉轉答覆" } },
};

static const CareLabel channels[CARE_N_CHANNELS] = {
  [CARE_CHANNEL_PHONE]    = { { "Phone", "电话", "電話" } },
  [CARE_CHANNEL_SMS]      = { { "SMS", "短信", "簡訊" } },
  [CARE_CHANNEL_EMAIL]    = { { "E-mail", "电邮", "電郵" } },
  [CARE_CHANNEL_VISIT]    = { { "Visit", "上门", "上門" } },
  [CARE_CHANNEL_IN_STORE] = { { "Store", "来店", "來店" } },
  [CARE_CHANNEL_MAIL]     = { { "Letter", "信函", "信函" } },
  [CARE_CHANNEL_IM]       = { { "WeChat", "微信", "LINE" } },
};

static const CareLabel departments[CARE_N_DEPARTMENTS] = {
  [CARE_DEPARTMENT_NONE]       = { { "", "", "" } },
  [CARE_DEPARTMENT_SALES]      = { { "Store", "门市", "門市" } },
  [CARE_DEPARTMENT_DRESS]      = { { "Dress", "礼服", "禮服" } },
  [CARE_DEPARTMENT_MAKEUP]     = { { "Make-up", "化妆造型", "造型" } },
  [CARE_DEPARTMENT_PHOTO]      = { { "Photo", "摄影", "攝影" } },
  [CARE_DEPARTMENT_PROOF]      = { { "Proofing", "选片", "看樣" } },
  [CARE_DEPARTMENT_POST]       = { { "Retouching", "后期", "後製" } },
  [CARE_DEPARTMENT_PRODUCTION] = { { "Albums", "制作", "製作" } },
  [CARE_DEPARTMENT_PICKUP]     = { { "Pick-up", "取件", "取件" } },
  [CARE_DEPARTMENT_DISPATCH]   = { { "Scheduling", "调度", "調度" } },
  [CARE_DEPARTMENT_SERVICE]    = { { "Service", "客服", "客服" } },
  [CARE_DEPARTMENT_ADMIN]      = { { "Administration", "行政财务", "行政財務" } },
};

static const CareLabel levels[(CARE_LEVEL_IMPORTANT + 1)] = {
  [CARE_LEVEL_ORDINARY]  = { { "Ordinary", "普通", "一般" } },
  [CARE_LEVEL_MEMBER]    = { { "Member", "会员", "會員" } },
  [CARE_LEVEL_VIP]       = { { "VIP", "VIP", "VIP" } },
  [CARE_LEVEL_IMPORTANT] = { { "Important", "重要客户", "重要客戶" } },
};

static const CareLabel outcomes[CARE_N_OUTCOMES] = {
  [CARE_OUTCOME_NONE]            = { { "", "", "" } },
  [CARE_OUTCOME_REACHED_DONE]    = { { "Completed", "完成", "完成" } },
  [CARE_OUTCOME_REACHED_LATER]   = { { "Call back later", "改约时间", "改約時間" } },
  [CARE_OUTCOME_REACHED_REFUSED] = { { "Refused", "拒访", "拒訪" } },
  [CARE_OUTCOME_HUNG_UP]         = { { "Hung up half-way", "中途挂断", "中途掛斷" } },
  [CARE_OUTCOME_THIRD_PARTY]     = { { "Someone else answered", "他人接听", "他人接聽" } },
  [CARE_OUTCOME_NO_ANSWER]       = { { "No answer", "无人接听", "無人接聽" } },
  [CARE_OUTCOME_BUSY]            = { { "Busy", "占线", "忙線" } },
  [CARE_OUTCOME_POWER_OFF]       = { { "Switched off", "关机", "關機" } },
  [CARE_OUTCOME_OUT_OF_SERVICE]  = { { "Out of service", "停机", "停話" } },
  [CARE_OUTCOME_INVALID]         = { { "No such number", "空号", "空號" } },
  [CARE_OUTCOME_WRONG_NUMBER]    = { { "Wrong number", "号码错误", "號碼錯誤" } },
  [CARE_OUTCOME_SMS_SENT]        = { { "SMS sent", "短信已发", "簡訊已發" } },
  [CARE_OUTCOME_SMS_FAILED]      = { { "SMS failed", "短信失败", "簡訊失敗" } },
  [CARE_OUTCOME_MAILED]          = { { "Letter posted", "已寄出", "已寄出" } },
  [CARE_OUTCOME_MAIL_RETURNED]   = { { "Letter returned", "退信", "退信" } },
  [CARE_OUTCOME_VISITED]         = { { "Visited", "已上门", "已上門" } },
  [CARE_OUTCOME_EMAIL_SENT]      = { { "E-mail sent", "邮件已发", "郵件已發" } },
};

static const CareLabel ratings[(CARE_RATING_DISSATISFIED + 1)] = {
  [CARE_RATING_NONE]         = { { "Not rated", "未评价", "未評價" } },
  [CARE_RATING_SATISFIED]    = { { "Satisfied", "满意", "滿意" } },
  [CARE_RATING_NEUTRAL]      = { { "Neutral", "一般", "普通" } },
  [CARE_RATING_DISSATISFIED] = { { "Not satisfied", "不满意", "不滿意" } },
};

static const CareLabel stages[CARE_N_STAGES] = {
  [CARE_STAGE_BOOKED]     = { { "Booking", "预约", "預約" } },
  [CARE_STAGE_DRESS]      = { { "Dress selection", "选礼服", "選禮服" } },
  [CARE_STAGE_SHOOT]      = { { "Shooting", "拍照", "拍攝" } },
  [CARE_STAGE_PROOF]      = { { "Proofing", "看样选片", "看樣挑片" } },
  [CARE_STAGE_PRODUCTION] = { { "Production", "后期制作", "後期製作" } },
  [CARE_STAGE_READY]      = { { "Goods ready", "到件", "到件" } },
  [CARE_STAGE_PICKUP]     = { { "Pick-up", "取件", "取件" } },
  [CARE_STAGE_WEDDING]    = { { "Wedding day", "结婚当天", "結婚當天" } },
};

static const char *
say (const CareLabel *labels,
     gsize            n_labels,
     CareLanguage     language,
     guint            place)
{
  g_return_val_if_fail (place < n_labels, "");

  return labels[place].text[language];
}

const char *
care_paper_word_call_type (CareLanguage language,
                           CareCallType type)
{
  return say (call_types, G_N_ELEMENTS (call_types), language, (guint) type);
}

const char *
care_paper_word_channel (CareLanguage language,
                         CareChannel  channel)
{
  return say (channels, G_N_ELEMENTS (channels), language, (guint) channel);
}

const char *
care_paper_word_department (CareLanguage   language,
                            CareDepartment department)
{
  return say (departments, G_N_ELEMENTS (departments), language, (guint) department);
}

const char *
care_paper_word_level (CareLanguage language,
                       CareLevel    level)
{
  return say (levels, G_N_ELEMENTS (levels), language, (guint) level);
}

const char *
care_paper_word_outcome (CareLanguage language,
                         CareOutcome  outcome)
{
  return say (outcomes, G_N_ELEMENTS (outcomes), language, (guint) outcome);
}

const char *
care_paper_word_rating (CareLanguage language,
                        CareRating   rating)
{
  return say (ratings, G_N_ELEMENTS (ratings), language, (guint) rating);
}

const char *
care_paper_word_stage (CareLanguage language,
                       CareStage    stage)
{
  return say (stages, G_N_ELEMENTS (stages), language, (guint) stage);
}
