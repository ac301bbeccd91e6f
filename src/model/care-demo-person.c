/* care-demo-person.c — invented people who could live next door
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-person.h"

#include "domain/care-lunar.h"

/* Of ten thousand people; the rest of the ten thousand falls on the last rows again. */
static const struct
{
  const char *name;
  int         weight;
} surnames[] = {
  { "李", 794 }, { "王", 741 }, { "张", 707 }, { "刘", 538 }, { "陈", 453 }, { "杨", 308 },
  { "黄", 223 }, { "赵", 229 }, { "吴", 205 }, { "周", 212 }, { "徐", 167 }, { "孙", 154 },
  { "马", 129 }, { "朱", 126 }, { "胡", 131 }, { "林", 118 }, { "郭", 115 }, { "何", 117 },
  { "高", 100 }, { "罗", 86 },  { "郑", 93 },  { "梁", 84 },  { "谢", 72 },  { "宋", 81 },
  { "唐", 65 },  { "许", 66 },  { "邓", 62 },  { "冯", 64 },  { "韩", 61 },  { "曹", 57 },
  { "曾", 58 },  { "彭", 49 },  { "萧", 59 },  { "蔡", 53 },  { "潘", 42 },  { "田", 52 },
  { "董", 51 },  { "袁", 54 },  { "于", 48 },  { "余", 48 },  { "叶", 42 },  { "蒋", 47 },
  { "杜", 47 },  { "苏", 46 },  { "魏", 45 },  { "程", 57 },  { "吕", 45 },  { "丁", 43 },
  { "沈", 41 },  { "任", 42 },  { "姚", 40 },  { "卢", 47 },  { "傅", 51 },  { "钟", 56 },
  { "姜", 45 },  { "崔", 49 },  { "谭", 34 },  { "廖", 36 },  { "范", 47 },  { "汪", 41 },
  { "陆", 35 },  { "金", 37 },  { "石", 32 },  { "戴", 34 },  { "贾", 38 },  { "韦", 30 },
  { "夏", 31 },  { "邱", 32 },  { "方", 31 },  { "侯", 29 },  { "邹", 29 },  { "熊", 29 },
  { "孟", 28 },  { "秦", 28 },  { "白", 27 },  { "江", 27 },  { "阎", 27 },  { "薛", 26 },
  { "尹", 25 },  { "段", 24 },  { "雷", 24 },  { "黎", 23 },  { "史", 22 },  { "龙", 22 },
  { "陶", 21 },  { "贺", 20 },  { "顾", 20 },  { "毛", 19 },  { "郝", 19 },  { "龚", 18 },
  { "邵", 18 },  { "万", 17 },  { "钱", 17 },  { "严", 16 },  { "覃", 16 },  { "武", 15 },
  { "单", 9 },   { "解", 6 },   { "仇", 5 },   { "查", 4 },   { "区", 4 },   { "华", 5 },
  { "盖", 3 },   { "翟", 7 },   { "朴", 3 },   { "缪", 4 },   { "阚", 3 },   { "乐", 3 },
  { "欧阳", 9 }, { "上官", 3 }, { "司马", 3 }, { "诸葛", 2 }, { "司徒", 2 }, { "皇甫", 2 },
  { "尉迟", 2 }, { "夏侯", 2 }, { "令狐", 2 }, { "东方", 2 }, { "慕容", 2 }, { "端木", 2 },
};

static const char * const female_single[] = {
  "芳", "娜", "静", "丽", "敏", "燕", "艳", "娟", "婷", "雪", "琳", "颖", "倩", "洁", "蕾", "薇",
  "璐", "莹", "丹", "萍", "玲", "霞", "珊", "悦", "瑶", "蓉", "媛", "晶", "露", "佳",
};
static const char * const female_first[] = {
  "晓", "雨", "思", "佳", "欣", "梦", "美", "雅", "慧", "文", "诗", "紫", "嘉", "婉", "丽", "玉",
  "春", "秀", "海", "小", "静", "雪", "心", "若", "依",
};
static const char * const female_second[] = {
  "婷", "怡", "琪", "瑶", "燕", "娟", "玲", "芳", "敏", "静", "琳", "萍", "霞", "洁", "雯", "颖",
  "莹", "倩", "梅", "彤", "妍", "菲", "雪", "兰", "晴",
};
static const char * const male_single[] = {
  "伟", "强", "磊", "军", "洋", "勇", "杰", "涛", "超", "明", "刚", "平", "辉", "鹏", "飞", "鑫",
  "波", "斌", "宇", "浩", "凯", "健", "俊", "帆", "帅", "亮", "峰", "龙", "阳", "锋",
};
static const char * const male_first[] = {
  "志", "建", "文", "晓", "国", "俊", "浩", "子", "宇", "家", "明", "海", "永", "伟", "嘉", "天",
  "小", "振", "立", "泽", "少", "德", "一", "世", "博",
};
static const char * const male_second[] = {
  "强", "明", "军", "伟", "杰", "豪", "轩", "涛", "鹏", "辉", "东", "峰", "平", "华", "斌", "超",
  "龙", "宇", "博", "然", "飞", "林", "波", "刚", "晟",
};

static const char * const prefixes[] = {
  "130", "131", "132", "133", "135", "136", "137", "138", "139", "150", "151", "152", "153", "155",
  "156", "157", "158", "159", "166", "173", "175", "176", "177", "178", "180", "181", "182", "183",
  "185", "186", "187", "188", "189", "191", "198", "199",
};

static const char * const districts[] = {
  "杭州市西湖区", "杭州市拱墅区", "杭州市滨江区", "杭州市萧山区", "杭州市余杭区", "杭州市临平区",
  "绍兴市越城区", "绍兴市柯桥区", "湖州市吴兴区", "嘉兴市南湖区",
};
static const char * const streets[] = {
  "人民路", "解放路", "中山路", "文三路", "建设路", "新华路", "和平路", "学院路", "莲花街", "桂花弄",
  "滨河路", "青年路", "长江路", "朝晖路", "凤起路", "体育场路", "春晓路", "湖滨路", "丰潭路", "教工路",
};

static const char *
pick_surname (CareDice *dice)
{
  int total = 0;
  int left;

  for (guint i = 0; i < G_N_ELEMENTS (surnames); i++)
    total += surnames[i].weight;
  left = care_dice_between (dice, 0, total - 1);
  for (guint i = 0; i < G_N_ELEMENTS (surnames); i++)
    {
      left -= surnames[i].weight;
      if (left < 0)
        return surnames[i].name;
    }

  return surnames[0].name;
}

char *
care_demo_name (CareDice *dice,
                CareSex   sex)
{
  const char *surname = pick_surname (dice);
  const char *first;

  if (care_dice_permille (dice, 280))
    return g_strconcat (surname,
                        sex == CARE_SEX_FEMALE ? care_dice_pick_from (dice, female_single)
                                               : care_dice_pick_from (dice, male_single), NULL);

  first = sex == CARE_SEX_FEMALE ? care_dice_pick_from (dice, female_first)
                                 : care_dice_pick_from (dice, male_first);

  return g_strconcat (surname, first,
                      sex == CARE_SEX_FEMALE ? care_dice_pick_from (dice, female_second)
                                             : care_dice_pick_from (dice, male_second), NULL);
}

static CareBirthday
invent_birthday (CareDice *dice,
                 CareDay   today)
{
  CareDay born_on = today - care_dice_between (dice, 23 * 365, 36 * 365);
  CareBirthday birthday = { CARE_CALENDAR_SOLAR, 0, 0, 0, FALSE };

  if (care_dice_permille (dice, 80))
    return birthday;

  if (care_dice_permille (dice, 400))
    {
      birthday.calendar = CARE_CALENDAR_LUNAR;
      care_lunar_from_day (born_on, &birthday.year, &birthday.month, &birthday.day, &birthday.leap);
    }
  else
    care_day_split (born_on, &birthday.year, &birthday.month, &birthday.day);
  if (care_dice_permille (dice, 150) && !birthday.leap)
    birthday.year = 0;

  return birthday;
}

CarePerson *
care_demo_person (CareDice *dice,
                  CareSex   sex,
                  CareDay   today)
{
  CarePerson *person = care_person_new ();

  person->name = care_demo_name (dice, sex);
  person->sex = care_dice_permille (dice, 30) ? CARE_SEX_UNKNOWN : sex;
  person->birthday = invent_birthday (dice, today);
  if (care_dice_permille (dice, 450))
    person->wechat = g_strdup_printf ("wx%07d", care_dice_between (dice, 0, 9999999));

  return person;
}

char *
care_demo_phone (CareDice *dice,
                 guint     serial)
{
  /* The factor has no divisor in common with the modulus: every serial gets digits of its own. */
  guint64 digits = ((guint64) serial * 48271331 + 86028121) % 100000000;

  return g_strdup_printf ("%s%08" G_GUINT64_FORMAT, care_dice_pick_from (dice, prefixes), digits);
}

char *
care_demo_address (CareDice *dice)
{
  const char *district = care_dice_pick_from (dice, districts);
  const char *street = care_dice_pick_from (dice, streets);
  int house = care_dice_between (dice, 1, 480);
  int block = care_dice_between (dice, 1, 24);
  int room = care_dice_between (dice, 1, 28) * 100 + care_dice_between (dice, 1, 6);

  return g_strdup_printf ("%s%s%d号%d幢%d室", district, street, house, block, room);
}
