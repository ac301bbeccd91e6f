/* test-script-facts.c — names and days as they are said to the customer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-script-facts.h"

static const struct
{
  const char *name;
  const char *pinyin;
  CareSex     sex;
  const char *said[CARE_N_LANGUAGES];
} salutations[] = {
  { "王芳",       NULL,          CARE_SEX_FEMALE,  { "Ms Wang",   "王女士",   "王小姐" } },
  { "王伟",       NULL,          CARE_SEX_MALE,    { "Mr Wang",   "王先生",   "王先生" } },
  { "王芳",       NULL,          CARE_SEX_UNKNOWN, { "王芳",      "王芳",     "王芳" } },
  { "欧阳娜娜",   NULL,          CARE_SEX_FEMALE,  { "Ms Ouyang", "欧阳女士", "欧阳小姐" } },
  { "歐陽娜娜",   NULL,          CARE_SEX_FEMALE,  { "Ms Ouyang", "歐陽女士", "歐陽小姐" } },
  { "单田芳",     NULL,          CARE_SEX_MALE,    { "Mr Shan",   "单先生",   "单先生" } },
  { "王芳",       "ong fang",    CARE_SEX_FEMALE,  { "Ms Ong",    "王女士",   "王小姐" } },
  { "Mary Smith", NULL,          CARE_SEX_FEMALE,  { "Ms Smith",  "Smith女士", "Smith小姐" } },
  { "Björk",      NULL,          CARE_SEX_FEMALE,  { "Björk",     "Björk",    "Björk" } },
};

static void
test_salutation (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CarePerson) person = care_person_new ();

  person->name = g_strdup (salutations[row].name);
  person->pinyin = g_strdup (salutations[row].pinyin);
  person->sex = salutations[row].sex;

  for (guint i = 0; i < CARE_N_LANGUAGES; i++)
    {
      g_autofree char *said = care_script_facts_dup_salutation (person, (CareLanguage) i);

      g_assert_cmpstr (said, ==, salutations[row].said[i]);
    }
}

static CareCustomer *
make_customer (void)
{
  CareCustomer *customer = care_customer_new ();
  static const char * const names[] = { "王芳", "赵磊" };

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      CarePerson *person = care_person_new ();

      person->name = g_strdup (names[i]);
      person->sex = i == 0 ? CARE_SEX_FEMALE : CARE_SEX_MALE;
      g_ptr_array_add (customer->persons, person);
    }

  customer->phones = g_strsplit ("13800000001 13900000002", " ", -1);
  customer->wedding_on = care_day_from_iso ("2025-11-21");
  customer->address = g_strdup ("中山路1号");
  return customer;
}

static CareOrder *
make_order (void)
{
  CareOrder *order = care_order_new ();

  order->order_no = g_strdup ("TS20261101-01");
  order->price = 688800;
  order->paid = 200000;
  order->stages[CARE_STAGE_SHOOT].done_on = care_day_from_iso ("2026-11-20");
  order->stages[CARE_STAGE_PROOF].planned_on = care_day_from_iso ("2026-11-28");
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  g_ptr_array_add (order->servers, care_server_new (CARE_DEPARTMENT_SALES, 3, "李娜"));
  return order;
}

static const struct
{
  const char   *name;
  CareLanguage  language;
  guint         person;
  CareCallType  type;
  const char   *base;
  const char   *template;
  const char   *text;
} sentences[] = {
  { "spoken-to", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{salutation}，{partner}", "王女士，赵磊" },
  { "the-other", CARE_LANGUAGE_ZH_CN, 1, CARE_CALL_SHOOT_THANKS, NULL, "{salutation}，{partner}", "赵先生，王芳" },
  { "phone-of-first", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{phone}", "13800000001" },
  { "phone-of-second", CARE_LANGUAGE_EN, 1, CARE_CALL_SHOOT_THANKS, NULL, "{phone}", "13900000002" },
  { "today", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, "2026-11-21", "{day_word}", "today" },
  { "yesterday", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_SHOOT_THANKS, "2026-11-20", "{day_word}", "昨天" },
  { "the-day-before", CARE_LANGUAGE_ZH_TW, 0, CARE_CALL_SHOOT_THANKS, "2026-11-19", "{day_word}", "前天" },
  { "longer-ago", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_SHOOT_THANKS, "2026-11-18", "{day_word}", "11月18日" },
  { "yesterday-en", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, "2026-11-20", "{day_word}", "yesterday" },
  { "longer-ago-en", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, "2026-11-18", "{day_word}",
    "on 18 November" },
  { "still-to-come", CARE_LANGUAGE_EN, 0, CARE_CALL_DRESS_REMIND, "2026-11-26", "{day_word}",
    "on 26 November" },
  { "no-base", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{day_word}", "____" },
  { "days", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{proof_date}", "11月28日（星期六）" },
  { "days-en", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{proof_date}", "Saturday 28 November" },
  { "unknown-day", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{pickup_date}", "____" },
  { "who-served", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{sales}/{dresser}", "李娜/____" },
  { "who-calls", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{dept}{specialist}{empno}",
    "客服部周敏008" },
  { "department-en", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{dept}",
    "customer service department" },
  { "money", CARE_LANGUAGE_EN, 0, CARE_CALL_SHOOT_THANKS, NULL, "{order_no} {balance}",
    "TS20261101-01 ¥4,888.00" },
  { "studio", CARE_LANGUAGE_EN, 0, CARE_CALL_PICKUP_NOTICE, NULL, "{studio} {tel} {open_hours}",
    "Rose 400-1 ____" },
  { "two-addresses", CARE_LANGUAGE_EN, 0, CARE_CALL_TOP3_VISIT, NULL, "{studio_address} {address}",
    "人民路 中山路1号" },
  { "anniversary", CARE_LANGUAGE_EN, 0, CARE_CALL_WED_ANNIV, "2026-11-21", "{years}", "1" },
  { "late-stage", CARE_LANGUAGE_ZH_TW, 0, CARE_CALL_STAGE_LATE, NULL, "{stage}", "____" },
  { "subject", CARE_LANGUAGE_ZH_TW, 0, CARE_CALL_PROOF_FOLLOW, NULL, "{stage}", "挑片" },
  { "service-of-its-day", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_RETURN_VISIT, "2026-11-20", "{service}",
    "拍照" },
  { "service-of-no-day", CARE_LANGUAGE_ZH_CN, 0, CARE_CALL_RETURN_VISIT, "2026-11-19", "{service}",
    "____" },
};

static void
test_sentence (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptFacts) facts = care_script_facts_new (sentences[row].language);
  g_autoptr(CareCustomer) customer = make_customer ();
  g_autoptr(CareOrder) order = make_order ();
  g_autoptr(CareStaff) specialist = care_staff_new ();
  g_autofree char *text = NULL;
  CareScriptContext context = {
    .type = sentences[row].type, .customer = customer, .person = sentences[row].person, .order = order,
    .specialist = specialist, .base_on = care_day_from_iso (sentences[row].base),
    .today = care_day_from_iso ("2026-11-21"),
  };

  specialist->name = g_strdup ("周敏");
  specialist->employee_no = g_strdup ("008");
  care_script_facts_set_studio (facts, "Rose", "人民路", "400-1", "");
  care_script_facts_fill (facts, &context);
  text = care_script_text_fill (sentences[row].template, facts->values, NULL);
  g_assert_cmpstr (text, ==, sentences[row].text);
}

static void
test_time (void)
{
  g_autoptr(CareScriptFacts) english = care_script_facts_new (CARE_LANGUAGE_EN);
  g_autoptr(CareScriptFacts) chinese = care_script_facts_new (CARE_LANGUAGE_ZH_CN);
  CareCivil at = care_civil_from_iso ("2026-11-28T09:05");

  care_script_facts_set_time (english, "reply_by", at);
  care_script_facts_set_time (chinese, "reply_by", at);
  g_assert_cmpstr (g_hash_table_lookup (english->values, "reply_by"), ==, "Saturday 28 November, 9:05");
  g_assert_cmpstr (g_hash_table_lookup (chinese->values, "reply_by"), ==, "11月28日（星期六）9:05");

  care_script_facts_set_time (english, "reply_by", CARE_CIVIL_NONE);
  g_assert_false (g_hash_table_contains (english->values, "reply_by"));
}

static void
add_wish (CareScriptBook *book,
          const char     *key,
          const char     *text)
{
  CareScriptPhrase *wish = care_script_phrase_new ();

  wish->key = g_strdup (key);
  wish->text.in[CARE_LANGUAGE_EN] = g_strdup (text);
  g_ptr_array_add (book->wishes, wish);
}

static void
test_wish (void)
{
  g_autoptr(CareScriptFacts) facts = care_script_facts_new (CARE_LANGUAGE_EN);
  g_autoptr(CareScriptBook) book = care_script_book_new ();
  CareClosingWish christmas = { .now = care_civil_from_iso ("2026-12-25T10:00"),
                                .festival_on = care_day_from_iso ("2026-12-25"),
                                .greeting = "a merry Christmas" };

  book->wishes = g_ptr_array_new_with_free_func ((GDestroyNotify) care_script_phrase_unref);
  add_wish (book, "DEFAULT", "A pleasant day.");
  add_wish (book, "FESTIVAL", "We wish you {festival_greeting}.");

  care_script_facts_set_wish (facts, book, &christmas);
  g_assert_cmpstr (g_hash_table_lookup (facts->values, "closing_wish"), ==, "We wish you a merry Christmas.");

  christmas.greeting = "";
  care_script_facts_set_wish (facts, book, &christmas);
  g_assert_cmpstr (g_hash_table_lookup (facts->values, "closing_wish"), ==, "A pleasant day.");
}

static void
test_conditions (void)
{
  g_autoptr(CareCustomer) customer = make_customer ();
  CareScriptContext context = { .customer = customer, .today = care_day_from_iso ("2026-11-21") };
  guint recording = 1u << CARE_SCRIPT_WHEN_RECORDING;

  g_assert_cmpuint (care_script_context_get_conditions (&context, recording), ==,
                    recording | 1u << CARE_SCRIPT_WHEN_FILE_INCOMPLETE);

  for (guint i = 0; i < customer->persons->len; i++)
    ((CarePerson *) customer->persons->pdata[i])->birthday.month = 5;
  g_assert_cmpuint (care_script_context_get_conditions (&context, 0), ==, 0);

  customer->wedding_on = care_day_from_iso ("2026-11-22");
  customer->consent_promo = CARE_CONSENT_GIVEN;
  g_assert_cmpuint (care_script_context_get_conditions (&context, 0), ==,
                    1u << CARE_SCRIPT_WHEN_WEDDING_AHEAD | 1u << CARE_SCRIPT_WHEN_PROMO_CONSENT);
}

static void
test_late_stage (void)
{
  g_autoptr(CareOrder) order = make_order ();
  CareScriptContext context = { .type = CARE_CALL_STAGE_LATE, .order = order,
                                .today = care_day_from_iso ("2026-11-29") };
  CareStage stage;

  g_assert_true (care_script_context_get_stage (&context, &stage));
  g_assert_cmpint (stage, ==, CARE_STAGE_PROOF);
  g_assert_cmpint (care_script_context_get_service (&context), ==, CARE_DEPARTMENT_PROOF);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (salutations); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-facts/salutation/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_salutation);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-facts/%s", sentences[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sentence);
    }
  g_test_add_func ("/script-facts/time", test_time);
  g_test_add_func ("/script-facts/wish", test_wish);
  g_test_add_func ("/script-facts/conditions", test_conditions);
  g_test_add_func ("/script-facts/stage-that-is-late", test_late_stage);

  return g_test_run ();
}
