/* test-money.c — amounts typed, shown and written in capitals
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-money.h"

static const struct
{
  const char       *text;
  CareMoneyVerdict  verdict;
  gint64            fen;
} amounts[] = {
  { "1,288.50",         CARE_MONEY_OK,           128850 },
  { "￥1288",           CARE_MONEY_OK,           128800 },
  { "¥1,288",           CARE_MONEY_OK,           128800 },
  { "１２８８",         CARE_MONEY_OK,           128800 },
  { "2800元",           CARE_MONEY_OK,           280000 },
  { "2800 元整",        CARE_MONEY_OK,           280000 },
  { "RMB 2,800.00",     CARE_MONEY_OK,           280000 },
  { "NT$ 500",          CARE_MONEY_OK,           50000 },
  { "1.5万",            CARE_MONEY_OK,           1500000 },
  { "1.2345 萬元",      CARE_MONEY_OK,           1234500 },
  { "1.234567万",       CARE_MONEY_OK,           1234567 },
  { "0",                CARE_MONEY_OK,           0 },
  { "0.05",             CARE_MONEY_OK,           5 },
  { "-0",               CARE_MONEY_OK,           0 },
  { "3999.0000000",     CARE_MONEY_OK,           399900 },
  { "99,999,999.99",    CARE_MONEY_OK,           9999999999 },
  { "1,234,567",        CARE_MONEY_OK,           123456700 },
  { NULL,               CARE_MONEY_EMPTY,        0 },
  { "",                 CARE_MONEY_EMPTY,        0 },
  { "\u3000",           CARE_MONEY_EMPTY,        0 },
  { "-5",               CARE_MONEY_NEGATIVE,     -500 },
  { "－5",              CARE_MONEY_NEGATIVE,     -500 },
  { "¥-5.10",           CARE_MONEY_NEGATIVE,     -510 },
  { "负5元",            CARE_MONEY_NEGATIVE,     -500 },
  { "1e9",              CARE_MONEY_SCIENTIFIC,   0 },
  { "1.2E+05",          CARE_MONEY_SCIENTIFIC,   0 },
  { "NaN",              CARE_MONEY_NOT_A_NUMBER, 0 },
  { "inf",              CARE_MONEY_NOT_A_NUMBER, 0 },
  { "0x10",             CARE_MONEY_NOT_A_NUMBER, 0 },
  { "¥",                CARE_MONEY_NOT_A_NUMBER, 0 },
  { "12,88",            CARE_MONEY_NOT_A_NUMBER, 0 },
  { "1234,567",         CARE_MONEY_NOT_A_NUMBER, 0 },
  { ",288",             CARE_MONEY_NOT_A_NUMBER, 0 },
  { "1,,288",           CARE_MONEY_NOT_A_NUMBER, 0 },
  { "12.",              CARE_MONEY_NOT_A_NUMBER, 0 },
  { ".5",               CARE_MONEY_NOT_A_NUMBER, 0 },
  { "1.2.3",            CARE_MONEY_NOT_A_NUMBER, 0 },
  { "待定",             CARE_MONEY_NOT_A_NUMBER, 0 },
  { "5 apples",         CARE_MONEY_NOT_A_NUMBER, 0 },
  { "=1+1",             CARE_MONEY_NOT_A_NUMBER, 0 },
  { "1.005",            CARE_MONEY_TOO_PRECISE,  0 },
  { "0.00000001",       CARE_MONEY_TOO_PRECISE,  0 },
  { "100000000",        CARE_MONEY_TOO_LARGE,    0 },
  { "10000万",          CARE_MONEY_TOO_LARGE,    0 },
  { "99999999999999",   CARE_MONEY_TOO_LARGE,    0 },
  { "99999999999999999999999999", CARE_MONEY_TOO_LARGE, 0 },
};

static void
test_amount (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gint64 fen = 77;

  g_assert_cmpint (care_money_parse (amounts[i].text, &fen), ==, amounts[i].verdict);
  g_assert_cmpint (fen, ==, amounts[i].fen);
}

static const struct
{
  gint64      fen;
  const char *shown;
  const char *capitals;
} writings[] = {
  { 0,           "¥0.00",           "零元整" },
  { 5,           "¥0.05",           "伍分" },
  { 50,          "¥0.50",           "伍角整" },
  { 100,         "¥1.00",           "壹元整" },
  { 105,         "¥1.05",           "壹元零伍分" },
  { 1000,        "¥10.00",          "壹拾元整" },
  { 128800,      "¥1,288.00",       "壹仟贰佰捌拾捌元整" },
  { 128850,      "¥1,288.50",       "壹仟贰佰捌拾捌元伍角整" },
  { 128854,      "¥1,288.54",       "壹仟贰佰捌拾捌元伍角肆分" },
  { 100500,      "¥1,005.00",       "壹仟零伍元整" },
  { 105000,      "¥1,050.00",       "壹仟零伍拾元整" },
  { 1000000,     "¥10,000.00",      "壹万元整" },
  { 1000100,     "¥10,001.00",      "壹万零壹元整" },
  { 1050000,     "¥10,500.00",      "壹万零伍佰元整" },
  { 1580000,     "¥15,800.00",      "壹万伍仟捌佰元整" },
  { 10070400,    "¥100,704.00",     "壹拾万零柒佰零肆元整" },
  { 1000010000,  "¥10,000,100.00",  "壹仟万零壹佰元整" },
  { 9999999999,  "¥99,999,999.99",  "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分" },
  { 10000100000, "¥100,001,000.00", "壹亿零壹仟元整" },
  { 10000000000, "¥100,000,000.00", "壹亿元整" },
  { -128800,     "-¥1,288.00",      "负壹仟贰佰捌拾捌元整" },
};

static void
test_writings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (writings); i++)
    {
      g_autofree char *shown = care_money_format (writings[i].fen, "¥");
      g_autofree char *capitals = care_money_to_capitals (writings[i].fen);

      g_assert_cmpstr (shown, ==, writings[i].shown);
      g_assert_cmpstr (capitals, ==, writings[i].capitals);
    }
}

/* What is shown can be typed again. */
static void
test_round_trip (void)
{
  for (gint64 fen = 0; fen < CARE_MONEY_MAX; fen = fen * 3 + 7)
    {
      g_autofree char *shown = care_money_format (fen, NULL);
      gint64 back = -1;

      g_assert_cmpint (care_money_parse (shown, &back), ==, CARE_MONEY_OK);
      g_assert_cmpint (back, ==, fen);
    }
}

static void
test_messages (void)
{
  for (int verdict = CARE_MONEY_OK; verdict <= CARE_MONEY_TOO_LARGE; verdict++)
    g_assert_cmpint (care_money_verdict_get_message ((CareMoneyVerdict) verdict) == NULL, ==,
                     verdict == CARE_MONEY_OK);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/money/amount/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_amount);
    }
  g_test_add_func ("/money/writings", test_writings);
  g_test_add_func ("/money/round-trip", test_round_trip);
  g_test_add_func ("/money/messages", test_messages);

  return g_test_run ();
}
