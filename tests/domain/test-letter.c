/* test-letter.c — what letters say, and when they say nothing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-letter.h"

/* The facts each letter needs, and no more. */
static const struct
{
  CareLetter  letter;
  const char *facts[7];
} needs[] = {
  { CARE_LETTER_THANK,       { "studio", "sales", "specialist", "tel", "shoot_date" } },
  { CARE_LETTER_REPLY,       { NULL } },
  { CARE_LETTER_BIRTHDAY,    { "studio", "gift", "gift_until" } },
  { CARE_LETTER_WED_ANNIV,   { "years", "anniv_name" } },
  { CARE_LETTER_SHOOT_ANNIV, { "studio", "years" } },
  { CARE_LETTER_FESTIVAL,    { "studio", "festival", "festival_greeting" } },
  { CARE_LETTER_GOLD_CARD,   { "studio", "card_level", "card_no", "card_expiry", "benefit" } },
  { CARE_LETTER_GIFT,        { "points", "coupon_no", "gift", "gift_until" } },
  { CARE_LETTER_APOLOGY,     { "complaint_subject", "resolution" } },
};

/* Filled in all languages when the facts are known; a letter that says a fact misses it. */
static void
test_needs (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);

  for (guint language = 0; language < CARE_N_LANGUAGES; language++)
    for (int left_out = -1; left_out < (int) G_N_ELEMENTS (needs[row].facts); left_out++)
      {
        g_autoptr(CareScriptFacts) facts = care_script_facts_new (language);
        g_autofree char *missing = NULL;
        g_autofree char *words = NULL;

        if (left_out >= 0 && needs[row].facts[left_out] == NULL)
          break;
        for (int i = 0; i < (int) G_N_ELEMENTS (needs[row].facts) && needs[row].facts[i] != NULL; i++)
          if (i != left_out)
            care_script_facts_set (facts, needs[row].facts[i], "甲");
        words = care_letter_fill (needs[row].letter, facts, &missing);
        if (left_out < 0)
          g_assert_nonnull (words);
        if (words != NULL)
          g_assert_null (strchr (words, '{'));
        else
          g_assert_cmpstr (missing, ==, needs[row].facts[left_out]);
      }
}

static const struct
{
  int          years;
  CareLanguage language;
  const char  *name;
} names[] = {
  { 1, CARE_LANGUAGE_ZH_CN, "纸婚" }, { 1, CARE_LANGUAGE_ZH_TW, "紙婚" }, { 25, CARE_LANGUAGE_ZH_TW, "銀婚" },
  { 50, CARE_LANGUAGE_EN, "golden wedding" }, { 16, CARE_LANGUAGE_ZH_CN, NULL },
  { 0, CARE_LANGUAGE_EN, NULL },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (care_letter_get_anniversary (names[i].years, names[i].language), ==, names[i].name);
}

static void
test_salutation (void)
{
  static const char * const expected[] = {
    "Dear Ms Wang and 阿磊,", "尊敬的王女士、阿磊：", "敬愛的王小姐、阿磊：" };
  g_autoptr(CareCustomer) customer = care_customer_new ();
  CarePerson *bride = care_person_new ();
  CarePerson *groom = care_person_new ();

  bride->name = g_strdup ("王芳");
  bride->sex = CARE_SEX_FEMALE;
  groom->name = g_strdup ("阿磊"); /* sex unknown: as written */
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, bride);
  g_ptr_array_add (customer->persons, groom);
  for (guint language = 0; language < CARE_N_LANGUAGES; language++)
    {
      g_autofree char *words = care_letter_dup_salutation (customer, language);

      g_assert_cmpstr (words, ==, expected[language]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (needs); i++)
    {
      g_autofree char *path = g_strconcat ("/letter/needs/", care_letter_get_nick (needs[i].letter), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_needs);
    }
  g_test_add_func ("/letter/anniversaries", test_names);
  g_test_add_func ("/letter/salutation", test_salutation);

  return g_test_run ();
}
