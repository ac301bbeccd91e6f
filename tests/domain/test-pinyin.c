/* test-pinyin.c — readings of names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-pinyin.h"

static const struct
{
  const char *name;
  const char *reading;
  const char *initials;
} names[] = {
  { "王小明",     "wang xiao ming",  "wxm" },
  { "李㛃",       "li jie",          "lj" },
  { "单飞",       "shan fei",        "sf" },
  { "單飛",       "shan fei",        "sf" },
  { "曾静",       "zeng jing",       "zj" },
  { "仇英",       "qiu ying",        "qy" },
  { "解放",       "xie fang",        "xf" },
  { "查良镛",     "zha liang yong",  "zly" },
  { "区先生",     "ou xian sheng",   "oxs" },
  { "盖伟",       "ge wei",          "gw" },
  { "任红",       "ren hong",        "rh" },
  { "朴树",       "piao shu",        "ps" },
  { "缪斯",       "miao si",         "ms" },
  { "阚丽",       "kan li",          "kl" },
  { "覃芳",       "qin fang",        "qf" },
  { "薄熙",       "bo xi",           "bx" },
  { "牟平",       "mu ping",         "mp" },
  { "翟欣",       "zhai xin",        "zx" },
  { "尉迟恭",     "yu chi gong",     "ycg" },
  { "万俟卨",     "mo qi xie",       "mqx" },
  { "令狐冲",     "ling hu chong",   "lhc" },
  { "欧阳娜娜",   "ou yang na na",   "oynn" },
  { "歐陽娜娜",   "ou yang na na",   "oynn" },
  { "长孙无忌",   "zhang sun wu ji", "zswj" },
  { "单于明",     "chan yu ming",    "cym" },
  { "李晟",       "li sheng",        "ls" },
  { "吕布",       "lv bu",           "lb" },
  { "東方",       "dong fang",       "df" },
  { "Wang Fang",  "wang fang",       "wf" },
  { "王Lucy",     "wang lucy",       "wl" },
  { "𠮷田",       "ji tian",         "jt" },
  { "王𬭎",       "wang hong",       "wh" },
  { "龑䶮",       "yan yan",         "yy" },
  { "迪丽热巴·迪力木拉提", "di li re ba di li mu la ti", "dlrbdlmlt" },
  { "任·单",      "ren dan",         "rd" },
  { "，。",       NULL,              NULL },
  { "",           NULL,              NULL },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *reading = care_pinyin_of_name (names[i].name);
      g_autofree char *initials = care_pinyin_initials (names[i].name);

      g_assert_cmpstr (reading, ==, names[i].reading);
      g_assert_cmpstr (initials, ==, names[i].initials);
    }
}

static const struct
{
  const char *name;
  guint       position;
  const char *reading; /* must be among those of the letter */
} others[] = {
  { "覃芳",   0, "tan" },  { "单飞",   0, "dan" },  { "朴树",   0, "pu" },   { "牟平",   0, "mou" },
  { "吕布",   0, "lu" },   { "王乐",   1, "yue" },  { "王乐",   1, "le" },   { "张行",   1, "hang" },
  { "李晟",   1, "cheng" }, { "赵曾",  1, "ceng" }, { "女王",   0, "nv" },   { "略",     0, "lue" },
};

static void
test_other_readings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr(GArray) array = care_pinyin_syllables (others[i].name);
      CareSyllable *syllable = &g_array_index (array, CareSyllable, others[i].position);

      g_assert_true (g_strv_contains (syllable->readings, others[i].reading));
    }
}

static void
test_fold (void)
{
  g_autofree char *plain = care_pinyin_fold_han ("聯繫客戶黃呂吳溫 abc 联系");

  g_assert_cmpstr (plain, ==, "联系客户黄吕吴温 abc 联系");
}

static void
test_spelling (void)
{
  g_assert_true (care_pinyin_is_spelling ("Xiaoming"));
  g_assert_true (care_pinyin_is_spelling ("lei"));
  g_assert_false (care_pinyin_is_spelling ("Smith"));
  g_assert_false (care_pinyin_is_spelling ("xiaom"));
  g_assert_false (care_pinyin_is_spelling (""));
}

/* Every letter of the everyday range has a reading. */
static void
test_coverage (void)
{
  guint n_silent = 0;

  for (gunichar letter = 0x4E00; letter <= 0x9FA5; letter++)
    {
      char text[7] = "";
      g_autoptr(GArray) array = NULL;

      text[g_unichar_to_utf8 (letter, text)] = '\0';
      array = care_pinyin_syllables (text);
      g_assert_cmpuint (array->len, ==, 1);
      n_silent += g_ascii_isalpha (*g_array_index (array, CareSyllable, 0).readings[0]) ? 0 : 1;
    }

  g_test_message ("%u of 20902 letters have no reading", n_silent);
  g_assert_cmpuint (n_silent, <, 100);
}

static void
test_speed (void)
{
  const int n = 100000;
  gint64 start = g_get_monotonic_time ();

  for (int i = 0; i < n; i++)
    {
      g_autofree char *reading = care_pinyin_of_name (i % 2 ? "王小明" : "欧阳娜娜");

      g_assert_nonnull (reading);
    }
  g_test_message ("%.2f us a name", (double) (g_get_monotonic_time () - start) / n);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pinyin/names", test_names);
  g_test_add_func ("/pinyin/other-readings", test_other_readings);
  g_test_add_func ("/pinyin/fold", test_fold);
  g_test_add_func ("/pinyin/spelling", test_spelling);
  g_test_add_func ("/pinyin/coverage", test_coverage);
  g_test_add_func ("/pinyin/speed", test_speed);

  return g_test_run ();
}
