/* test-phone.c — telephone numbers in all their spellings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-phone.h"

static const struct
{
  const char       *typed;
  CarePhoneVerdict  verdict;
  const char       *canonical;
} spellings[] = {
  { "13812345678",               CARE_PHONE_OK,         "13812345678" },
  { " 138 1234 5678 ",           CARE_PHONE_OK,         "13812345678" },
  { "138-1234-5678",             CARE_PHONE_OK,         "13812345678" },
  { "１３８ ００１３ ８０００",  CARE_PHONE_OK,         "13800138000" },
  { "１３８－００１３－８０００", CARE_PHONE_OK,        "13800138000" },
  { "+86-138-0013-8000",         CARE_PHONE_OK,         "13800138000" },
  { "+86 13151505877",           CARE_PHONE_OK,         "13151505877" },
  { "（+86）138 0013 8000",      CARE_PHONE_OK,         "13800138000" },
  { "008615810141561",           CARE_PHONE_OK,         "15810141561" },
  { "8613800138000",             CARE_PHONE_OK,         "13800138000" },
  { "013800138000",              CARE_PHONE_OK,         "13800138000" },
  { "13800138000.0",             CARE_PHONE_OK,         "13800138000" },
  { "'13800138000",              CARE_PHONE_OK,         "13800138000" },
  { "tel:+8613800138000",        CARE_PHONE_OK,         "13800138000" },
  { "010-12345678",              CARE_PHONE_OK,         "01012345678" },
  { "(010) 1234 5678",           CARE_PHONE_OK,         "01012345678" },
  { "+86 10 1234 5678",          CARE_PHONE_OK,         "01012345678" },
  { "+86 571 8888 8888",         CARE_PHONE_OK,         "057188888888" },
  { "+86 0571 8888 8888",        CARE_PHONE_OK,         "057188888888" },
  { "0571 8888 8888",            CARE_PHONE_OK,         "057188888888" },
  { "0311-888-8888",             CARE_PHONE_OK,         "03118888888" },
  { "010-12345678转801",         CARE_PHONE_OK,         "01012345678-801" },
  { "010-12345678 轉 801",       CARE_PHONE_OK,         "01012345678-801" },
  { "010-12345678x801",          CARE_PHONE_OK,         "01012345678-801" },
  { "010-12345678 ext. 801",     CARE_PHONE_OK,         "01012345678-801" },
  { "010-12345678分机801",       CARE_PHONE_OK,         "01012345678-801" },
  { "010-12345678#801",          CARE_PHONE_OK,         "01012345678-801" },
  { "010-12345678-801",          CARE_PHONE_OK,         "01012345678-801" },
  { "+86-10-12345678-801",       CARE_PHONE_OK,         "01012345678-801" },
  { "03128888888转8",            CARE_PHONE_OK,         "03128888888-8" },
  { "88888888转801",             CARE_PHONE_OK,         "88888888-801" },
  { "13812345678-1234",          CARE_PHONE_OK,         "13812345678-1234" },
  { "400-123-4567",              CARE_PHONE_OK,         "4001234567" },
  { "+86 400 123 4567",          CARE_PHONE_OK,         "4001234567" },
  { "8888-8888",                 CARE_PHONE_OK,         "88888888" },
  { "0912 345 678",              CARE_PHONE_OK,         "0912345678" },
  { "+1 (415) 555-0100",         CARE_PHONE_OK,         "+14155550100" },
  { "0014155550100",             CARE_PHONE_OK,         "+14155550100" },
  { "+44 (0)20 7946 0018",       CARE_PHONE_OK,         "+442079460018" },
  { "+852-2345-6789",            CARE_PHONE_OK,         "+85223456789" },
  { "+1 415 555 0100 ext 12",    CARE_PHONE_OK,         "+14155550100-12" },
  { NULL,                        CARE_PHONE_EMPTY,      NULL },
  { "",                          CARE_PHONE_EMPTY,      NULL },
  { "\u3000 ",                   CARE_PHONE_EMPTY,      NULL },
  { "12345",                     CARE_PHONE_TOO_SHORT,  "12345" },
  { "1380013800",                CARE_PHONE_TOO_SHORT,  "1380013800" },
  { "0571 8888",                 CARE_PHONE_TOO_SHORT,  "05718888" },
  { "138001380001",              CARE_PHONE_TOO_LONG,   NULL },
  { "138001380001380013800",     CARE_PHONE_TOO_LONG,   NULL },
  { "+1234567890123456",         CARE_PHONE_TOO_LONG,   NULL },
  { "138OO138000",               CARE_PHONE_LETTERS,    NULL },
  { "妈妈13800138000",           CARE_PHONE_LETTERS,    NULL },
  { "+",                         CARE_PHONE_LETTERS,    NULL },
  { "无",                        CARE_PHONE_LETTERS,    NULL },
  { "010-12345678转",            CARE_PHONE_LETTERS,    NULL },
  { "138****5678",               CARE_PHONE_MASKED,     NULL },
  { "138＊＊＊＊5678",           CARE_PHONE_MASKED,     NULL },
  { "=HYPERLINK(\"x\")",         CARE_PHONE_FORMULA,    NULL },
  { "＝1+1",                     CARE_PHONE_FORMULA,    NULL },
  { "1.38E+10",                  CARE_PHONE_SCIENTIFIC, NULL },
  { "1.38001e10",                CARE_PHONE_SCIENTIFIC, NULL },
};

static void
test_spelling (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *canonical = NULL;
  g_autofree char *again = NULL;

  g_assert_cmpint (care_phone_parse (spellings[i].typed, &canonical), ==, spellings[i].verdict);
  g_assert_cmpstr (canonical, ==, spellings[i].canonical);
  if (canonical == NULL)
    return;

  g_assert_cmpint (care_phone_parse (canonical, &again), ==, spellings[i].verdict);
  g_assert_cmpstr (again, ==, canonical);
}

static const struct
{
  const char *cell;
  const char *numbers; /* canonical, or "?" when not a number, parted by blanks */
} cells[] = {
  { NULL,                                "" },
  { " ",                                 "" },
  { "199 3304 3483",                     "19933043483" },
  { "158-3324-9351",                     "15833249351" },
  { "+86 15811673420",                   "15811673420" },
  { "+86 138 0013 8000",                 "13800138000" },
  { "１７７１０４２３４６８ 13160688310", "17710423468 13160688310" },
  { "+86 15087200977、15027611256",      "15087200977 15027611256" },
  { "+86 13831776467 15020429355",       "13831776467 15020429355" },
  { "199-3048-1373、18637344197",        "19930481373 18637344197" },
  { "１９９３０５４７５１６/18622324466", "19930547516 18622324466" },
  { "１５０７２９１５０３９、13847503374", "15072915039 13847503374" },
  { "0571 8888 8888",                    "057188888888" },
  { "0571 88888888 13800138000",         "057188888888 13800138000" },
  { "010-12345678 转801",                "01012345678-801" },
  { "010-12345678转801；138 0013 8000",  "01012345678-801 13800138000" },
  { "138 0013 8000 139 0013 9000",       "13800138000 13900139000" },
  { "13800138000 - 13900139000",         "13800138000 13900139000" },
  { "13800138000\n13900139000",          "13800138000 13900139000" },
  { "13800138000，13900139000",          "13800138000 13900139000" },
  { "8888 8888",                         "88888888" },
  { "88888888 66666666",                 "88888888 66666666" },
  { "+1 415 555 0100",                   "+14155550100" },
  { "+1 415 555 0100 13800138000",       "+14155550100 13800138000" },
  { "13800138000 妈妈",                  "13800138000 ?" },
  { "=A1/B2",                            "?" },
  { "138****5678/13900139000",           "? 13900139000" },
};

static void
test_cell (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto(GStrv) numbers = care_phone_split (cells[i].cell);
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint n = 0; numbers[n] != NULL; n++)
    {
      g_autofree char *canonical = NULL;

      care_phone_parse (numbers[n], &canonical);
      g_string_append_printf (all, "%s%s", n > 0 ? " " : "", canonical != NULL ? canonical : "?");
    }

  g_assert_cmpstr (all->str, ==, cells[i].numbers);
}

static const struct
{
  const char *canonical;
  const char *format;
  const char *mask;
} shapes[] = {
  { NULL,              NULL,                     NULL },
  { "13812345678",     "138 1234 5678",          "138****5678" },
  { "01012345678",     "010 1234 5678",          "010****5678" },
  { "057188888888",    "0571 8888 8888",         "057****8888" },
  { "03118888888",     "0311 888 8888",          "031****8888" },
  { "01012345678-801", "010 1234 5678 ext. 801", "010****5678" },
  { "4001234567",      "400 123 4567",           "40****4567" },
  { "88888888",        "8888 8888",              "****8888" },
  { "8888888",         "888 8888",               "****888" },
  { "12345",           "12345",                  "****" },
  { "+14155550100",    "+14155550100",           "+14****0100" },
};

static void
test_shapes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *format = care_phone_format (shapes[i].canonical);
      g_autofree char *mask = care_phone_mask (shapes[i].canonical);

      g_assert_cmpstr (format, ==, shapes[i].format);
      g_assert_cmpstr (mask, ==, shapes[i].mask);
    }
}

static void
test_messages (void)
{
  for (int verdict = CARE_PHONE_OK; verdict <= CARE_PHONE_SCIENTIFIC; verdict++)
    g_assert_cmpint (care_phone_verdict_get_message ((CarePhoneVerdict) verdict) == NULL, ==,
                     verdict == CARE_PHONE_OK);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/phone/spelling/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_spelling);
    }
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/phone/cell/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_cell);
    }
  g_test_add_func ("/phone/shapes", test_shapes);
  g_test_add_func ("/phone/messages", test_messages);

  return g_test_run ();
}
