/* care-complaint-word.c — the vocabularies of complaints, as printed forms say them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-word.h"

static const CareLabel categories[CARE_N_COMPLAINT_CATEGORIES] = {
  [CARE_CATEGORY_NONE]     = { { "", "", "" } },
  [CARE_CATEGORY_ATTITUDE] = { { "Attitude", "服务态度", "服務態度" } },
  [CARE_CATEGORY_WAITING]  = { { "Waiting", "等候时间", "等候時間" } },
  [CARE_CATEGORY_PROMISE]  = { { "Promise, explanation", "承诺与讲解", "承諾與講解" } },
  [CARE_CATEGORY_PRICE]    = { { "Price, extra sales", "价格与二次消费", "價格與二次消費" } },
  [CARE_CATEGORY_DRESS]    = { { "Dress", "礼服", "禮服" } },
  [CARE_CATEGORY_MAKEUP]   = { { "Make-up, styling", "化妆造型", "化妝造型" } },
  [CARE_CATEGORY_PHOTO]    = { { "Photography", "摄影", "攝影" } },
  [CARE_CATEGORY_PROOF]    = { { "Photo selection", "选片", "看樣（挑片）" } },
  [CARE_CATEGORY_RETOUCH]  = { { "Retouching, design", "修片设计", "修圖設計" } },
  [CARE_CATEGORY_PRODUCT]  = { { "Album, frame quality", "成品质量", "成品品質" } },
  [CARE_CATEGORY_DELAY]    = { { "Late delivery", "交件延误", "交件延誤" } },
  [CARE_CATEGORY_MISTAKE]  = { { "Errors, misdelivery", "差错误件", "差錯誤件" } },
  [CARE_CATEGORY_REFUND]   = { { "Refund, contract", "退款退单合同", "退款退單合約" } },
  [CARE_CATEGORY_OTHER]    = { { "Environment, other", "环境隐私其他", "環境隱私其他" } },
};

/* The second level, by its code. */
static const struct
{
  const char *code;
  CareLabel   label;
} causes[] = {
  { "ATTITUDE.1", { { "Cold/impolite", "冷淡不礼貌", "冷淡不禮貌" } } },
  { "ATTITUDE.2", { { "Quarrel", "争吵", "爭吵" } } },
  { "ATTITUDE.3", { { "Refuses to help", "推诿", "推諉" } } },
  { "ATTITUDE.4", { { "No greeting/no explanation", "不讲解", "不講解" } } },
  { "ATTITUDE.5", { { "Ignores calls", "不接不回电话", "不接不回電話" } } },
  { "WAITING.1", { { "Appointment not kept", "预约未准时", "預約未準時" } } },
  { "WAITING.2", { { "Long wait for make-up", "化妆等候久", "化妝等候久" } } },
  { "WAITING.3", { { "Several couples at once", "同时接待多对", "同時接待多對" } } },
  { "WAITING.4", { { "Shooting finished too late", "拍摄拖延", "拍攝拖延" } } },
  { "WAITING.5", { { "Scheduled date changed by us", "我方改期", "我方改期" } } },
  { "PROMISE.1", { { "Oral promise not kept", "口头承诺不兑现", "口頭承諾不兌現" } } },
  { "PROMISE.2", { { "Package not clearly explained", "套系讲解不清", "包套講解不清" } } },
  { "PROMISE.3", { { "Differs from sample pictures", "与样片不符", "與樣片不符" } } },
  { "PROMISE.4", { { "Promised staff replaced", "指定人员被更换", "指定人員被更換" } } },
  { "PROMISE.5", { { "Promised spot/dress not available", "景点/服装不符", "景點/服裝不符" } } },
  { "PRICE.1", { { "Hidden charges", "隐形消费", "隱形消費" } } },
  { "PRICE.2", { { "Pressure to buy more pictures", "强制加片", "強制加片" } } },
  { "PRICE.3", { { "Make-up/dress surcharge", "化妆品/服装加价", "化妝品/服裝加價" } } },
  { "PRICE.4", { { "Unclear bill", "账目不清", "帳目不清" } } },
  { "PRICE.5", { { "Price differs from promotion", "活动价不符", "活動價不符" } } },
  { "DRESS.1", { { "Dirty/damaged", "不洁破损", "不潔破損" } } },
  { "DRESS.2", { { "Few or old styles", "款少陈旧", "款少陳舊" } } },
  { "DRESS.3", { { "Does not fit", "不合身", "不合身" } } },
  { "DRESS.4", { { "Reserved dress missing", "预留礼服缺失", "預留禮服缺失" } } },
  { "DRESS.5", { { "Not in dress zone agreed", "服装区限制", "服裝區限制" } } },
  { "MAKEUP.1", { { "Result not liked", "效果不满意", "效果不滿意" } } },
  { "MAKEUP.2", { { "No consultation", "未沟通", "未溝通" } } },
  { "MAKEUP.3", { { "Tools unclean", "用具不卫生", "用具不衛生" } } },
  { "MAKEUP.4", { { "Allergy", "过敏", "過敏" } } },
  { "MAKEUP.5", { { "Bridal make-up late/absent", "新娘妆迟到缺席", "新娘妝遲到缺席" } } },
  { "PHOTO.1", { { "Poor guidance/impatient", "引导差", "引導差" } } },
  { "PHOTO.2", { { "Blurred, wrong exposure", "虚焦曝光", "虛焦曝光" } } },
  { "PHOTO.3", { { "Monotonous poses", "动作单一", "動作單一" } } },
  { "PHOTO.4", { { "Too few pictures", "张数不足", "張數不足" } } },
  { "PHOTO.5", { { "Weather/spot problem", "外景天气", "外景天氣" } } },
  { "PHOTO.6", { { "Equipment failure/lost data", "设备故障底片丢失", "設備故障底片丟失" } } },
  { "PROOF.1", { { "Pressure", "施压", "施壓" } } },
  { "PROOF.2", { { "Pictures missing", "底片缺少", "底片缺少" } } },
  { "PROOF.3", { { "Unselected pictures deleted", "未选片被删", "未挑片被刪" } } },
  { "PROOF.4", { { "Waiting for date", "选片排期久", "挑片排期久" } } },
  { "RETOUCH.1", { { "Over-retouched/not like me", "修图失真", "修圖失真" } } },
  { "RETOUCH.2", { { "Requests ignored", "未按要求修", "未按要求修" } } },
  { "RETOUCH.3", { { "Design not liked", "版面不满意", "版面不滿意" } } },
  { "RETOUCH.4", { { "Wrong text/date/name", "文字日期错误", "文字日期錯誤" } } },
  { "RETOUCH.5", { { "Number of corrections limited", "修改次数限制", "修改次數限制" } } },
  { "PRODUCT.1", { { "Blisters, warping", "起泡变形", "起泡變形" } } },
  { "PRODUCT.2", { { "Colour cast/fading", "偏色褪色", "偏色褪色" } } },
  { "PRODUCT.3", { { "Scratches, glue", "划痕溢胶", "劃痕溢膠" } } },
  { "PRODUCT.4", { { "Binding falls apart", "开胶脱页", "開膠脫頁" } } },
  { "PRODUCT.5", { { "Wrong size/material", "尺寸材质不符", "尺寸材質不符" } } },
  { "DELAY.1", { { "Pick-up date missed", "取件延期", "取件延期" } } },
  { "DELAY.2", { { "Not told", "未通知", "未通知" } } },
  { "DELAY.3", { { "Rush not met", "加急未兑现", "加急未兌現" } } },
  { "DELAY.4", { { "Before the wedding not ready", "婚前未到件", "婚前未到件" } } },
  { "MISTAKE.1", { { "Goods of another couple", "拿错件", "拿錯件" } } },
  { "MISTAKE.2", { { "Items missing", "少件", "少件" } } },
  { "MISTAKE.3", { { "Wrong quantity", "数量错", "數量錯" } } },
  { "MISTAKE.4", { { "Lost goods", "丢件", "丟件" } } },
  { "MISTAKE.5", { { "Damaged in storage", "保管损坏", "保管損壞" } } },
  { "REFUND.1", { { "Deposit not returned", "定金不退", "定金不退" } } },
  { "REFUND.2", { { "Refund late", "退款拖延", "退款拖延" } } },
  { "REFUND.3", { { "Rescheduling refused", "改期不允", "改期不允" } } },
  { "REFUND.4", { { "Invoice", "发票", "發票" } } },
  { "REFUND.5", { { "Card/points/gift", "会员卡积分礼品", "會員卡點數禮品" } } },
  { "OTHER.1", { { "Premises, safety", "环境安全", "環境安全" } } },
  { "OTHER.2", { { "Picture used without permission", "擅用照片", "擅用照片" } } },
  { "OTHER.3", { { "Private data leaked", "信息泄露", "個資外洩" } } },
  { "OTHER.4", { { "Too many promotion calls", "骚扰推销", "騷擾推銷" } } },
  { "OTHER.5", { { "Customer service itself", "客服回访不当", "客服回訪不當" } } },
};

static const CareLabel root_causes[CARE_N_ROOT_CAUSES] = {
  [CARE_ROOT_CAUSE_NONE] = { { "", "", "" } },
  [CARE_ROOT_CAUSE_P1]   = { { "Attitude", "态度意识", "態度意識" } },
  [CARE_ROOT_CAUSE_P2]   = { { "Skill", "技能不足", "技能不足" } },
  [CARE_ROOT_CAUSE_P3]   = { { "Carelessness", "疏忽大意", "疏忽大意" } },
  [CARE_ROOT_CAUSE_P4]   = { { "Communication", "沟通不到位", "溝通不到位" } },
  [CARE_ROOT_CAUSE_P5]   = { { "Over-promise", "过度承诺", "過度承諾" } },
  [CARE_ROOT_CAUSE_R1]   = { { "Schedule/overbooking", "档期安排", "檔期安排" } },
  [CARE_ROOT_CAUSE_R2]   = { { "Hand-over between departments", "部门交接", "部門交接" } },
  [CARE_ROOT_CAUSE_R3]   = { { "Unclear rule", "制度不明", "制度不明" } },
  [CARE_ROOT_CAUSE_R4]   = { { "Missing check", "检查缺失", "檢查缺失" } },
  [CARE_ROOT_CAUSE_R5]   = { { "Not informed", "未及时告知", "未及時告知" } },
  [CARE_ROOT_CAUSE_M1]   = { { "Supplier/outside lab", "供应商外协", "供應商外協" } },
  [CARE_ROOT_CAUSE_M2]   = { { "Dress/prop stock", "服装道具", "服裝道具" } },
  [CARE_ROOT_CAUSE_M3]   = { { "Equipment/software", "设备系统", "設備系統" } },
  [CARE_ROOT_CAUSE_M4]   = { { "Material", "材料", "材料" } },
  [CARE_ROOT_CAUSE_O1]   = { { "Weather/force majeure", "天气不可抗力", "天氣不可抗力" } },
  [CARE_ROOT_CAUSE_O2]   = { { "Misunderstanding", "顾客误解", "顧客誤解" } },
  [CARE_ROOT_CAUSE_O3]   = { { "Taste", "审美差异", "審美差異" } },
  [CARE_ROOT_CAUSE_O4]   = { { "Customer changed his mind", "顾客变更", "顧客變更" } },
};

static const CareLabel remedy_words[CARE_N_REMEDIES] = {
  [CARE_REMEDY_APOLOGY]    = { { "Apology", "道歉", "道歉" } },
  [CARE_REMEDY_EXPLAIN]    = { { "Explanation", "解释说明", "說明" } },
  [CARE_REMEDY_REWORK]     = { { "Repair", "返工修复", "返工修復" } },
  [CARE_REMEDY_REDO]       = { { "Redo", "重新制作", "重新製作" } },
  [CARE_REMEDY_RESHOOT]    = { { "Reshoot", "补拍／重拍", "補拍／重拍" } },
  [CARE_REMEDY_PRIORITY]   = { { "Priority", "加急优先", "加急優先" } },
  [CARE_REMEDY_ADD]        = { { "Extra pictures", "加赠入册", "加贈" } },
  [CARE_REMEDY_GIFT]       = { { "Gift", "礼品", "禮品" } },
  [CARE_REMEDY_DISCOUNT]   = { { "Reduction", "减免", "折扣" } },
  [CARE_REMEDY_REFUND]     = { { "Refund", "退款", "退款" } },
  [CARE_REMEDY_COMPENSATE] = { { "Compensation", "赔偿", "賠償" } },
  [CARE_REMEDY_DELIVER]    = { { "Home delivery", "送货上门", "送貨到府" } },
  [CARE_REMEDY_STAFF]      = { { "Other staff", "更换人员", "更換人員" } },
  [CARE_REMEDY_INVITE]     = { { "Invitation", "邀请活动", "邀請活動" } },
};

static const CareLabel ways[CARE_N_COMPLAINT_WAYS] = {
  [CARE_COMPLAINT_WAY_NONE]         = { { "", "", "" } },
  [CARE_COMPLAINT_WAY_PHONE]        = { { "telephone", "来电", "來電" } },
  [CARE_COMPLAINT_WAY_RETURN_VISIT] = { { "our call", "回访中", "回訪中" } },
  [CARE_COMPLAINT_WAY_IN_STORE]     = { { "store", "来店", "來店" } },
  [CARE_COMPLAINT_WAY_MESSAGE]      = { { "message", "短信／微信", "簡訊／LINE" } },
  [CARE_COMPLAINT_WAY_LETTER]       = { { "letter", "信函", "信函" } },
  [CARE_COMPLAINT_WAY_AGENCY]       = { { "association", "消协／12315", "消保官／1950" } },
  [CARE_COMPLAINT_WAY_WEB]          = { { "web", "网络平台", "網路平台" } },
};

static const CareLabel verdicts[CARE_N_VERDICTS] = {
  [CARE_VERDICT_NONE]            = { { "", "", "" } },
  [CARE_VERDICT_ESTABLISHED]     = { { "established", "成立", "成立" } },
  [CARE_VERDICT_PARTLY]          = { { "partly", "部分成立", "部分成立" } },
  [CARE_VERDICT_NOT_ESTABLISHED] = { { "not established", "不成立", "不成立" } },
};

static const CareLabel reactions[CARE_N_REACTIONS] = {
  [CARE_REACTION_NONE]         = { { "", "", "" } },
  [CARE_REACTION_ACCEPTS]      = { { "accepts", "接受", "接受" } },
  [CARE_REACTION_WANTS_CHANGE] = { { "wants a change", "要求调整", "要求調整" } },
  [CARE_REACTION_REJECTS]      = { { "does not accept", "不接受", "不接受" } },
};

static const CareLabel penalties[CARE_PENALTY_TRAINING + 1] = {
  [CARE_PENALTY_SPOKEN]   = { { "spoken warning", "口头", "口頭" } },
  [CARE_PENALTY_WRITTEN]  = { { "written warning", "书面", "書面" } },
  [CARE_PENALTY_POINTS]   = { { "points", "扣分", "扣分" } },
  [CARE_PENALTY_FINE]     = { { "fine", "罚款", "罰款" } },
  [CARE_PENALTY_TRAINING] = { { "training", "培训", "訓練" } },
};

const char *
care_complaint_word_category (CareLanguage          language,
                              CareComplaintCategory category)
{
  return categories[category].text[language];
}

const char *
care_complaint_word_root_cause (CareLanguage  language,
                                CareRootCause root_cause)
{
  return root_causes[root_cause].text[language];
}

const char *
care_complaint_word_remedy (CareLanguage language,
                            CareRemedy   remedy)
{
  return remedy_words[remedy].text[language];
}

const char *
care_complaint_word_way (CareLanguage     language,
                         CareComplaintWay way)
{
  return ways[way].text[language];
}

const char *
care_complaint_word_verdict (CareLanguage language,
                             CareVerdict  verdict)
{
  return verdicts[verdict].text[language];
}

const char *
care_complaint_word_reaction (CareLanguage language,
                              CareReaction reaction)
{
  return reactions[reaction].text[language];
}

const char *
care_complaint_word_penalty (CareLanguage    language,
                             CarePenaltyKind penalty)
{
  return penalties[penalty].text[language];
}

const char *
care_complaint_word_cause (CareLanguage  language,
                           const char   *code)
{
  for (guint i = 0; code != NULL && i < G_N_ELEMENTS (causes); i++)
    if (g_str_equal (causes[i].code, code))
      return causes[i].label.text[language];

  return NULL;
}

char *
care_complaint_word_dup_remedies (CareLanguage language,
                                  guint        remedies)
{
  GString *words = g_string_new (NULL);

  for (int i = 0; i < CARE_N_REMEDIES; i++)
    if ((remedies & (1u << i)) != 0)
      g_string_append_printf (words, "%s%s",
                              words->len == 0 ? "" : care_language_is_chinese (language) ? "、" : ", ",
                              care_complaint_word_remedy (language, (CareRemedy) i));

  return g_string_free (words, FALSE);
}
