/* care-surname.c — family names that need knowing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-surname.h"

#include <string.h>

/* Bytes of a letter in the lists below. */
#define LETTER 3

static const CareSurname pairs[] = {
  { "欧阳", "ou yang" },    { "司马", "si ma" },      { "上官", "shang guan" }, { "诸葛", "zhu ge" },
  { "东方", "dong fang" },  { "尉迟", "yu chi" },     { "皇甫", "huang fu" },   { "公孙", "gong sun" },
  { "慕容", "mu rong" },    { "令狐", "ling hu" },    { "夏侯", "xia hou" },    { "宇文", "yu wen" },
  { "长孙", "zhang sun" },  { "轩辕", "xuan yuan" },  { "司徒", "si tu" },      { "司空", "si kong" },
  { "万俟", "mo qi" },      { "端木", "duan mu" },    { "独孤", "du gu" },      { "南宫", "nan gong" },
  { "东郭", "dong guo" },   { "西门", "xi men" },     { "百里", "bai li" },     { "呼延", "hu yan" },
  { "淳于", "chun yu" },    { "单于", "chan yu" },    { "太史", "tai shi" },    { "申屠", "shen tu" },
  { "公羊", "gong yang" },  { "闻人", "wen ren" },    { "赫连", "he lian" },    { "澹台", "tan tai" },
  { "钟离", "zhong li" },   { "宗政", "zong zheng" }, { "濮阳", "pu yang" },    { "公冶", "gong ye" },
  { "太叔", "tai shu" },    { "仲孙", "zhong sun" },  { "鲜于", "xian yu" },    { "闾丘", "lv qiu" },
  { "亓官", "qi guan" },    { "司寇", "si kou" },     { "巫马", "wu ma" },      { "公西", "gong xi" },
  { "漆雕", "qi diao" },    { "乐正", "yue zheng" },  { "拓跋", "tuo ba" },     { "夹谷", "jia gu" },
  { "谷梁", "gu liang" },   { "段干", "duan gan" },   { "左丘", "zuo qiu" },    { "东门", "dong men" },
  { "羊舌", "yang she" },   { "微生", "wei sheng" },  { "第五", "di wu" },      { "完颜", "wan yan" },
  { "纳兰", "na lan" },     { "叶赫", "ye he" },      { "耶律", "ye lv" },      { "爱新", "ai xin" },
};

static const CareSurname singles[] = {
  { "单", "shan" },     { "曾", "zeng" },     { "仇", "qiu" },      { "解", "xie" },
  { "查", "zha" },      { "区", "ou" },       { "盖", "ge|gai" },   { "任", "ren" },
  { "朴", "piao|pu" },  { "缪", "miao" },     { "阚", "kan" },      { "覃", "qin|tan" },
  { "薄", "bo" },       { "牟", "mu|mou" },   { "翟", "zhai|di" },  { "华", "hua" },
  { "纪", "ji" },       { "种", "chong" },    { "召", "shao" },     { "燕", "yan" },
  { "乐", "yue|le" },   { "员", "yun|yuan" }, { "秘", "bi" },       { "折", "she" },
  { "尉", "wei|yu" },   { "冼", "xian" },     { "洗", "xian" },     { "谌", "chen|shen" },
  { "宓", "mi|fu" },    { "逄", "pang" },     { "郇", "xun|huan" }, { "隗", "wei|kui" },
  { "訾", "zi" },       { "繁", "po" },       { "佴", "nai" },      { "祭", "zhai|ji" },
  { "能", "nai" },      { "褚", "chu" },      { "句", "gou" },      { "费", "fei|bi" },
  { "哈", "ha" },       { "卜", "bu" },       { "车", "che" },      { "都", "du" },
  { "相", "xiang" },    { "占", "zhan" },     { "过", "guo" },      { "应", "ying" },
  { "宁", "ning" },     { "葛", "ge" },       { "万", "wan" },      { "六", "lu" },
  { "么", "yao" },      { "粘", "nian" },     { "撒", "sa" },       { "俞", "yu" },
  { "於", "yu" },       { "贾", "jia" },      { "陆", "lu" },       { "适", "kuo" },
  { "颉", "xie|jie" },  { "莘", "shen|xin" }, { "柏", "bai|bo" },   { "乜", "nie" },
  { "炅", "gui" },      { "强", "qiang" },    { "曲", "qu" },       { "令", "ling" },
  { "盛", "sheng" },    { "石", "shi" },      { "沈", "shen" },     { "侯", "hou" },
  { "殷", "yin" },      { "长", "chang" },    { "藏", "zang" },     { "黑", "he|hei" },
  { "行", "xing" },     { "角", "jue" },      { "晟", "cheng" },    { "朝", "chao" },
  { "重", "chong" },    { "幺", "yao" },      { "澹", "tan" },      { "蒙", "meng" },
};

static const char usual[] =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任"
  "卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔"
  "向常汤康易乔赖文伍颜庞樊施洪翟柳褚卫倪安俞章鲁葛季";

static gboolean
is_han (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HAN;
}

/* Every letter of the lists is three bytes long, as every Han letter is or longer. */
static gboolean
begins_with (const char        *name,
             const CareSurname *surname)
{
  return memcmp (name, surname->name, LETTER) == 0;
}

static const CareSurname *
find_pair (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (begins_with (name, &pairs[i]) &&
        strncmp (name + LETTER, pairs[i].name + LETTER, LETTER) == 0 &&
        is_han (g_utf8_get_char (name + 2 * LETTER)))
      return &pairs[i];

  return NULL;
}

const CareSurname *
care_surname_find (const char *name)
{
  const CareSurname *pair;

  if (!is_han (g_utf8_get_char (name)))
    return NULL;

  pair = find_pair (name);
  for (guint i = 0; pair == NULL && i < G_N_ELEMENTS (singles); i++)
    if (begins_with (name, &singles[i]))
      return &singles[i];

  return pair;
}

guint
care_surname_get_length (const char *name)
{
  if (!is_han (g_utf8_get_char (name)) || strstr (name, "·") != NULL)
    return 0;

  return find_pair (name) != NULL ? 2 : 1;
}

gboolean
care_surname_is_usual (const char *name)
{
  gunichar first = g_utf8_get_char (name);

  return is_han (first) && (g_utf8_strchr (usual, -1, first) != NULL || find_pair (name) != NULL);
}
