/* care-script-facts.c — the names, days and numbers a script's sentences need
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-couple.h"
#include "care-money.h"
#include "care-pinyin.h"
#include "care-script-facts.h"

/* [language][sex]: empty where the sex is not known. */
static const char * const titles[CARE_N_LANGUAGES][3] = {
  [CARE_LANGUAGE_EN]    = { "", "Ms",   "Mr" },
  [CARE_LANGUAGE_ZH_CN] = { "", "女士", "先生" },
  [CARE_LANGUAGE_ZH_TW] = { "", "小姐", "先生" },
};

static const char * const offices[CARE_N_LANGUAGES] = {
  [CARE_LANGUAGE_EN]    = "customer service department",
  [CARE_LANGUAGE_ZH_CN] = "客服部",
  [CARE_LANGUAGE_ZH_TW] = "客服部",
};

/* today, yesterday, the day before */
static const char * const near_days[CARE_N_LANGUAGES][3] = {
  [CARE_LANGUAGE_EN]    = { "today", "yesterday", "the day before yesterday" },
  [CARE_LANGUAGE_ZH_CN] = { "今天",  "昨天",      "前天" },
  [CARE_LANGUAGE_ZH_TW] = { "今天",  "昨天",      "前天" },
};

static const char * const stage_names[CARE_N_STAGES][CARE_N_LANGUAGES] = {
  [CARE_STAGE_BOOKED]     = { "booking",         "预约",     "預約" },
  [CARE_STAGE_DRESS]      = { "dress selection", "礼服挑选", "禮服挑選" },
  [CARE_STAGE_SHOOT]      = { "shooting",        "拍照",     "拍照" },
  [CARE_STAGE_PROOF]      = { "photo selection", "选片",     "挑片" },
  [CARE_STAGE_PRODUCTION] = { "production",      "后期制作", "後製" },
  [CARE_STAGE_READY]      = { "goods ready",     "到件",     "到件" },
  [CARE_STAGE_PICKUP]     = { "pick-up",         "取件",     "取件" },
  [CARE_STAGE_WEDDING]    = { "wedding day",     "结婚当天", "結婚當天" },
};

CareScriptFacts *
care_script_facts_new (CareLanguage language)
{
  CareScriptFacts *self = g_new0 (CareScriptFacts, 1);

  self->language = language;
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  care_script_facts_set (self, "dept", offices[language]);
  return self;
}

void
care_script_facts_free (CareScriptFacts *self)
{
  g_hash_table_unref (self->values);
  g_free (self);
}

void
care_script_facts_set (CareScriptFacts *self,
                       const char      *name,
                       const char      *value)
{
  g_return_if_fail (self != NULL && care_script_text_is_known (name));

  if (value == NULL || value[0] == '\0')
    g_hash_table_remove (self->values, name);
  else
    g_hash_table_insert (self->values, g_strdup (name), g_strdup (value));
}

void
care_script_facts_set_day (CareScriptFacts *self,
                           const char      *name,
                           CareDay          day)
{
  g_autofree char *text = care_language_format_weekday (self->language, day);

  care_script_facts_set (self, name, text);
}

void
care_script_facts_set_time (CareScriptFacts *self,
                            const char      *name,
                            CareCivil        at)
{
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;
  int minute;

  if (at != CARE_CIVIL_NONE)
    {
      day = care_language_format_weekday (self->language, care_civil_get_day (at));
      minute = care_civil_get_minute (at);
      text = g_strdup_printf (care_language_is_chinese (self->language) ? "%s%d:%02d" : "%s, %d:%02d",
                              day, minute / 60, minute % 60);
    }

  care_script_facts_set (self, name, text);
}

void
care_script_facts_set_studio (CareScriptFacts *self,
                              const char      *name,
                              const char      *address,
                              const char      *tel,
                              const char      *open_hours)
{
  care_script_facts_set (self, "studio", name);
  care_script_facts_set (self, "studio_address", address);
  care_script_facts_set (self, "tel", tel);
  care_script_facts_set (self, "open_hours", open_hours);
}

/* "欧阳" is spoken as "Ouyang": the first syllables of the name, as many as the surname has. */
static char *
spell_surname (const CarePerson *person,
               const char       *surname)
{
  g_autofree char *reading = NULL;
  g_auto(GStrv) syllables = NULL;
  glong n = g_utf8_strlen (surname, -1);
  GString *spelled;

  if (g_str_is_ascii (surname))
    return g_strdup (surname);

  reading = person->pinyin != NULL ? g_strdup (person->pinyin) : care_pinyin_of_name (person->name);
  if (reading == NULL)
    return g_strdup (surname);

  syllables = g_strsplit (reading, " ", -1);
  spelled = g_string_new (NULL);
  for (glong i = 0; i < n && syllables[i] != NULL; i++)
    g_string_append (spelled, syllables[i]);
  if (spelled->len > 0)
    spelled->str[0] = g_ascii_toupper (spelled->str[0]);

  return g_string_free (spelled, FALSE);
}

static char *
dup_surname (const CarePerson *person,
             CareLanguage      language)
{
  g_autofree char *surname = NULL;

  care_name_split_surname (person->name, &surname, NULL);
  if (surname == NULL || care_language_is_chinese (language))
    return g_steal_pointer (&surname);

  return spell_surname (person, surname);
}

char *
care_script_facts_dup_salutation (const CarePerson *person,
                                  CareLanguage      language)
{
  const char *title = titles[language][person->sex];
  g_autofree char *surname = dup_surname (person, language);

  if (title[0] == '\0' || surname == NULL)
    return g_strdup (person->name);

  if (care_language_is_chinese (language))
    return g_strconcat (surname, title, NULL);

  return g_strconcat (title, " ", surname, NULL);
}

static void
fill_persons (CareScriptFacts         *self,
              const CareScriptContext *context)
{
  const CarePerson *person = care_script_context_get_person (context);
  const CarePerson *partner = care_script_context_get_partner (context);
  g_autofree char *salutation = NULL;
  g_autofree char *surname = NULL;

  care_script_facts_set (self, "phone", care_script_context_get_phone (context));
  care_script_facts_set (self, "partner", partner != NULL ? partner->name : NULL);
  care_script_facts_set (self, "address", context->customer != NULL ? context->customer->address : NULL);
  care_script_facts_set (self, "card_no", context->customer != NULL ? context->customer->card_no : NULL);
  if (person == NULL || person->name == NULL)
    return;

  salutation = care_script_facts_dup_salutation (person, self->language);
  surname = dup_surname (person, self->language);
  care_script_facts_set (self, "customer", person->name);
  care_script_facts_set (self, "salutation", salutation);
  care_script_facts_set (self, "surname", surname);
  care_script_facts_set (self, "title", titles[self->language][person->sex]);
}

static void
fill_servers (CareScriptFacts *self,
              const CareOrder *order)
{
  static const struct
  {
    const char     *name;
    CareDepartment  duty;
  } servers[] = {
    { "sales",        CARE_DEPARTMENT_SALES },
    { "dresser",      CARE_DEPARTMENT_DRESS },
    { "makeup",       CARE_DEPARTMENT_MAKEUP },
    { "photographer", CARE_DEPARTMENT_PHOTO },
    { "proofer",      CARE_DEPARTMENT_PROOF },
    { "designer",     CARE_DEPARTMENT_POST },
    { "pickup_clerk", CARE_DEPARTMENT_PICKUP },
  };

  for (guint i = 0; i < G_N_ELEMENTS (servers); i++)
    {
      const CareServer *server = NULL;

      if (order->servers != NULL)
        server = care_order_get_server (order, servers[i].duty);
      care_script_facts_set (self, servers[i].name, server != NULL ? server->name : NULL);
    }
}

static void
fill_order (CareScriptFacts *self,
            const CareOrder *order)
{
  g_autofree char *balance = care_money_format (care_order_get_balance (order), "¥");
  CareDay shoot = care_stage_date_get_day (&order->stages[CARE_STAGE_SHOOT]);
  CareDay proof = care_stage_date_get_day (&order->stages[CARE_STAGE_PROOF]);
  CareDay pickup = care_stage_date_get_day (&order->stages[CARE_STAGE_PICKUP]);
  CareDay ready = care_stage_date_get_day (&order->stages[CARE_STAGE_READY]);

  care_script_facts_set (self, "order_no", order->order_no);
  care_script_facts_set (self, "package", order->package);
  care_script_facts_set (self, "balance", balance);
  care_script_facts_set_day (self, "shoot_date", shoot);
  care_script_facts_set_day (self, "proof_date", proof);
  care_script_facts_set_day (self, "pickup_date", pickup);
  care_script_facts_set_day (self, "pickup_due", ready != CARE_DAY_NONE ? ready : pickup);
  fill_servers (self, order);
}

/* 昨天, 前天, 11月18日 */
static void
fill_day_word (CareScriptFacts *self,
               CareDay          base_on,
               CareDay          today)
{
  g_autofree char *date = care_language_format_date (self->language, base_on);
  g_autofree char *word = NULL;
  int days = today - base_on;

  if (base_on == CARE_DAY_NONE)
    return;

  if (days >= 0 && days < 3)
    word = g_strdup (near_days[self->language][days]);
  else if (care_language_is_chinese (self->language))
    word = g_steal_pointer (&date);
  else
    word = g_strconcat ("on ", date, NULL);

  care_script_facts_set (self, "day_word", word);
}

/* How many years ago, as anniversaries count. */
static void
fill_years (CareScriptFacts         *self,
            const CareScriptContext *context)
{
  CareDay since = context->base_on;
  g_autofree char *text = NULL;
  g_autofree char *year = NULL;
  int years;

  if (context->type == CARE_CALL_WED_ANNIV && context->customer != NULL)
    since = context->customer->wedding_on;
  if (context->type == CARE_CALL_SHOOT_ANNIV && context->order != NULL)
    since = care_stage_date_get_day (&context->order->stages[CARE_STAGE_SHOOT]);
  if (since == CARE_DAY_NONE || context->today == CARE_DAY_NONE)
    return;

  year = g_strdup_printf ("%d", care_day_get_year (since));
  care_script_facts_set (self, "year", year);

  years = care_day_get_year (context->today) - care_day_get_year (since);
  if (years <= 0)
    return;

  text = g_strdup_printf ("%d", years);
  care_script_facts_set (self, "years", text);
  care_script_facts_set (self, "n", text);
}

static void
fill_stage (CareScriptFacts         *self,
            const CareScriptContext *context)
{
  CareStage stage;

  if (!care_script_context_get_stage (context, &stage))
    return;

  care_script_facts_set (self, "stage", stage_names[stage][self->language]);
  care_script_facts_set (self, "service", stage_names[stage][self->language]);
  if (context->order != NULL)
    care_script_facts_set_day (self, "planned_date", context->order->stages[stage].planned_on);
}

void
care_script_facts_fill (CareScriptFacts         *self,
                        const CareScriptContext *context)
{
  g_return_if_fail (self != NULL && context != NULL);

  fill_persons (self, context);
  if (context->order != NULL)
    fill_order (self, context->order);
  if (context->specialist != NULL)
    {
      care_script_facts_set (self, "specialist", context->specialist->name);
      care_script_facts_set (self, "empno", context->specialist->employee_no);
    }

  care_script_facts_set_day (self, "wedding_date",
                             context->customer != NULL ? context->customer->wedding_on : CARE_DAY_NONE);
  care_script_facts_set_day (self, "service_date", context->base_on);
  fill_day_word (self, context->base_on, context->today);
  fill_years (self, context);
  fill_stage (self, context);
}

void
care_script_facts_set_wish (CareScriptFacts       *self,
                            const CareScriptBook  *book,
                            const CareClosingWish *situation)
{
  const CareScriptWords *wish = care_script_book_get_wish (book, care_closing_wish_choose (situation));
  const CareScriptWords *usual = care_script_book_get_wish (book, "DEFAULT");
  g_autofree char *text = NULL;
  gboolean has_gap = TRUE;

  care_script_facts_set (self, "festival", situation->festival);
  care_script_facts_set (self, "festival_greeting", situation->greeting);

  if (wish != NULL)
    text = care_script_facts_fill_text (self, wish, &has_gap);
  if (has_gap && usual != NULL)
    {
      g_free (text);
      text = care_script_facts_fill_text (self, usual, NULL);
    }

  care_script_facts_set (self, "closing_wish", text);
}

GPtrArray *
care_script_facts_render (const CareScriptFacts *self,
                          const CareScriptWords *words)
{
  return care_script_text_render (care_script_words_get (words, self->language), self->values);
}

char *
care_script_facts_fill_text (const CareScriptFacts *self,
                             const CareScriptWords *words,
                             gboolean              *has_gap)
{
  return care_script_text_fill (care_script_words_get (words, self->language), self->values, has_gap);
}
