/* test-couple.c — names in one cell
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-couple.h"

static const struct
{
  const char *cell;
  const char *names; /* parted by | */
} cells[] = {
  { NULL,                        "" },
  { "",                          "" },
  { " / ",                       "" },
  { "莫洁",                      "莫洁" },
  { "崔飞/陈露",                 "崔飞|陈露" },
  { "崔飞／陈露",                "崔飞|陈露" },
  { "韩静、梁明",                "韩静|梁明" },
  { "黄嘉豪 刘芳",               "黄嘉豪|刘芳" },
  { "黄嘉豪\u3000刘芳",          "黄嘉豪|刘芳" },
  { "李㛃、徐超",                "李㛃|徐超" },
  { "𠮷田 王𬭎",                 "𠮷田|王𬭎" },
  { "欧阳娜娜 & 王伟",           "欧阳娜娜|王伟" },
  { "欧阳娜娜&王伟",             "欧阳娜娜|王伟" },
  { "王伟+李娜",                 "王伟|李娜" },
  { "王伟，李娜",                "王伟|李娜" },
  { "王伟\n李娜",                "王伟|李娜" },
  { "王伟和李娜",                "王伟|李娜" },
  { "王偉與李娜",                "王偉|李娜" },
  { "王伟 和 李娜",              "王伟|李娜" },
  { "王和平",                    "王和平" },
  { "王和平和李娜",              "王和平|李娜" },
  { "王 小明",                   "王 小明" },
  { "迪丽热巴·迪力木拉提",       "迪丽热巴·迪力木拉提" },
  { "Wang Fang",                 "Wang Fang" },
  { "Wang Fang and Zhao Lei",    "Wang Fang|Zhao Lei" },
  { "Wang Fang & Zhao Lei",      "Wang Fang|Zhao Lei" },
  { "Wang Fang, Zhao Lei",       "Wang Fang|Zhao Lei" },
  { "Smith, John",               "Smith, John" },
  { "Mary Ann Smith",            "Mary Ann Smith" },
  { "Alexander Sandy",           "Alexander Sandy" },
  { "王芳 Lucy",                 "王芳 Lucy" },
  { "王芳/Tom Smith",            "王芳|Tom Smith" },
  { "王芳、李伟、张三",          "王芳|李伟|张三" },
};

static void
test_cell (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto(GStrv) names = care_couple_split (cells[i].cell);
  g_autofree char *joined = g_strjoinv ("|", names);

  g_assert_cmpstr (joined, ==, cells[i].names);
}

static const struct
{
  const char *name;
  const char *surname;
  const char *given;
} parts[] = {
  { "王伟",                "王",    "伟" },
  { "欧阳娜娜",            "欧阳",  "娜娜" },
  { "歐陽娜娜",            "歐陽",  "娜娜" },
  { "东方",                "东",    "方" },
  { "王 小明",             "王",    "小明" },
  { "王",                  "王",    NULL },
  { "𠮷田",                "𠮷",    "田" },
  { "迪丽热巴·迪力木拉提", NULL,    "迪丽热巴·迪力木拉提" },
  { "Wang Fang",           "Wang",  "Fang" },
  { "Zhao Xiaolei",        "Zhao",  "Xiaolei" },
  { "John Smith",          "Smith", "John" },
  { "Mary Ann Smith",      "Smith", "Mary Ann" },
  { "Smith, John",         "Smith", "John" },
  { "Lucy",                NULL,    "Lucy" },
  { "",                    NULL,    NULL },
};

static void
test_parts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *surname = NULL;
      g_autofree char *given = NULL;

      care_name_split_surname (parts[i].name, &surname, &given);
      g_assert_cmpstr (surname, ==, parts[i].surname);
      g_assert_cmpstr (given, ==, parts[i].given);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/couple/cell/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_cell);
    }
  g_test_add_func ("/couple/parts", test_parts);

  return g_test_run ();
}
