/* test-search-key.c — every fragment that should find a customer does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-pinyin.h"
#include "domain/care-search-key.h"

#include <string.h>

static const struct
{
  const char *typed;
  const char *terms; /* parted by | */
} queries[] = {
  { NULL,                  "" },
  { " ",                   "" },
  { "，。-",               "" },
  { "王小明",              "王小明" },
  { "聯繫客戶",            "联系客户" },
  { "王 5678",             "王|5678" },
  { "王、5678",            "王|5678" },
  { "Zhang  San",          "zhang|san" },
  { "ＺＨＡＮＧ",          "zhang" },
  { "xi'an",               "xian" },
  { "lü",                  "lu" },
  { "138-0013",            "1380013" },
  { "１３８－００１３",    "1380013" },
  { "138 0013 8000",       "13800138000" },
  { "+86 138 0013 8000",   "13800138000" },
  { "+86138",              "138" },
  { "0571-8888 8888",      "057188888888" },
  { "138 5678",            "138|5678" },
  { "VIP-00217",           "vip00217" },
  { "TS20261121-003",      "ts20261121003" },
  { "2024-018",            "2024018" },
  { "wang wang",           "wang" },
  { "a b c d e f g h i j", "a|b|c|d|e|f|g|h" },
};

static void
test_terms (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_auto(GStrv) terms = care_search_terms (queries[i].typed);
      g_autofree char *joined = g_strjoinv ("|", terms);

      g_assert_cmpstr (joined, ==, queries[i].terms);
    }
}

/* Whether every term of @typed begins one of @keys. */
static gboolean
finds (GPtrArray  *keys,
       const char *typed)
{
  g_auto(GStrv) terms = care_search_terms (typed);

  for (guint t = 0; terms[t] != NULL; t++)
    {
      gboolean found = FALSE;

      for (guint i = 0; i < keys->len && !found; i++)
        found = g_str_has_prefix (g_ptr_array_index (keys, i), terms[t]);
      if (!found)
        return FALSE;
    }

  return terms[0] != NULL;
}

static const char * const names[] = { "單小芳", "Mary Ann Müller", "吕布", "朴乐", NULL };
static const char * const pinyins[] = { "", "", "", "piao yue", NULL };
static const char * const phones[] = { "13812345678", "01087654321-801", "+14155550100", NULL };
static const char * const tickets[] = { "TS20261121-003", NULL };
static const char * const cards[] = { "ＶＩＰ00217", NULL };
static const CareSearchSource one = { names, pinyins, phones, tickets, cards };

static const struct
{
  const char *typed;
  gboolean    found;
} fragments[] = {
  { "单小芳", TRUE },     { "單", TRUE },         { "小芳", TRUE },       { "小", TRUE },
  { "芳", TRUE },         { "shanxiaofang", TRUE }, { "danxiao", TRUE },  { "xiaof", TRUE },
  { "sxf", TRUE },        { "xf", TRUE },         { "mary", TRUE },       { "ann m", TRUE },
  { "muller", TRUE },     { "Müller", TRUE },     { "lvbu", TRUE },       { "lubu", TRUE },
  { "lübu", TRUE },       { "piaoyue", TRUE },    { "piaole", TRUE },     { "pule", TRUE },
  { "13812345678", TRUE }, { "138-1234", TRUE },  { "5678", TRUE },       { "2345", TRUE },
  { "876543", TRUE },     { "010 8765 4321", TRUE }, { "4155550100", TRUE }, { "ts2026", TRUE },
  { "20261121-003", TRUE }, { "1003", TRUE },     { "vip00217", TRUE },   { "00217", TRUE },
  { "0217", TRUE },       { "单 5678", TRUE },
  { "王", FALSE },        { "ary", FALSE },       { "haoxiao", FALSE },   { "678", FALSE },
  { "9999", FALSE },      { "单 9999", FALSE },   { "", FALSE },          { "ang", FALSE },
};

static void
test_fragment (gconstpointer data)
{
  g_autoptr(GPtrArray) keys = care_search_keys (&one);
  guint i = GPOINTER_TO_UINT (data);

  g_assert_cmpint (finds (keys, fragments[i].typed), ==, fragments[i].found);
}

/* Family names with a reading of their own; whoever does not know it types the other one. */
static const struct
{
  const char *name;
  const char *typed[8];
} families[] = {
  { "单晓", { "shanxiao", "danxiao", "sx", "dx", "单", "單", "單晓" } },
  { "曾晓", { "zengxiao", "cengxiao", "zx", "cx", "曾" } },
  { "仇晓", { "qiuxiao", "chouxiao", "qx", "cx", "仇" } },
  { "解晓", { "xiexiao", "jiexiao", "xx", "jx", "解" } },
  { "查晓", { "zhaxiao", "chaxiao", "zx", "cx", "查" } },
  { "区晓", { "ouxiao", "quxiao", "ox", "qx", "區", "区晓" } },
  { "盖晓", { "gexiao", "gaixiao", "gx", "蓋", "盖晓" } },
  { "單曉", { "shanxiao", "danxiao", "sx", "单晓", "單曉", "晓", "曉" } },
  { "區曉", { "ouxiao", "quxiao", "区晓", "區曉" } },
  { "尉迟晓", { "yuchixiao", "ycx", "尉迟", "尉遲晓" } },
};

static void
test_families (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      const char *name[] = { families[i].name, NULL };
      CareSearchSource source = { .names = name };
      g_autoptr(GPtrArray) keys = care_search_keys (&source);

      for (guint n = 0; families[i].typed[n] != NULL; n++)
        if (!finds (keys, families[i].typed[n]))
          g_error ("“%s” does not find %s", families[i].typed[n], families[i].name);
    }
}

/* ---- why somebody was found --------------------------------------------------------- */

static const struct
{
  const char *name;
  const char *typed;
  const char *explanation;
} explanations[] = {
  { "name",        "小芳",      NULL },
  { "simplified",  "单",        NULL },
  { "sound",       "danxiao",   "單小芳: danxiao" },
  { "corrected",   "piaoyue",   "朴乐: piaoyue" },
  { "end",         "5678",      "138****5678" },
  { "middle",      "2345",      "138*2345678" },
  { "whole",       "138 1234 5678", "13812345678" },
  { "abroad",      "4155550100", "+14****0100" },
  { "ticket",      "ts2026",    "order TS20261121-003" },
  { "card",        "00217",     "card ＶＩＰ00217" },
  { "name-phone",  "单 5678",   "138****5678" },
  { "two-things",  "1003 5678", "order TS20261121-003 · 138****5678" },
};

static void
test_explain (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_auto(GStrv) terms = care_search_terms (explanations[row].typed);
  g_autofree char *explanation = care_search_explain (&one, terms);

  g_assert_cmpstr (explanation, ==, explanations[row].explanation);
}

/* A made-up customer: the letters are frequent, some have several readings. */
typedef struct
{
  char      *name;
  char      *pinyin; /* best reading, parted by blanks */
  char      *phone;
  char      *ticket;
  GPtrArray *keys;
} Made;

static void
made_clear (gpointer data)
{
  Made *made = data;

  g_free (made->name);
  g_free (made->pinyin);
  g_free (made->phone);
  g_free (made->ticket);
  g_ptr_array_unref (made->keys);
}

static char *
make_name (GRand *rand)
{
  static const char * const first[] = { "王", "李", "单", "曾", "欧阳", "覃", "吕", "解", "張", "Smith " };
  static const char * const rest[] = { "小", "明", "芳", "乐", "行", "长", "晟", "娜", "偉", "婷", "重" };
  GString *name = g_string_new (first[g_rand_int_range (rand, 0, G_N_ELEMENTS (first))]);

  for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
    g_string_append (name, rest[g_rand_int_range (rand, 0, G_N_ELEMENTS (rest))]);

  return g_string_free (name, FALSE);
}

static GArray *
make_customers (GRand *rand,
                guint  n)
{
  GArray *customers = g_array_new (FALSE, FALSE, sizeof (Made));

  g_array_set_clear_func (customers, made_clear);
  for (guint i = 0; i < n; i++)
    {
      Made made = { make_name (rand), NULL, NULL, NULL, NULL };
      const char *its_names[] = { NULL, NULL };
      const char *its_phones[] = { NULL, NULL };
      const char *its_tickets[] = { NULL, NULL };
      CareSearchSource source = { its_names, NULL, its_phones, its_tickets, NULL };

      made.pinyin = care_pinyin_of_name (made.name);
      made.phone = g_strdup_printf ("1%02d%08d", g_rand_int_range (rand, 30, 100),
                                    g_rand_int_range (rand, 0, 100000000));
      made.ticket = g_strdup_printf ("S26%06u", i);
      its_names[0] = made.name;
      its_phones[0] = made.phone;
      its_tickets[0] = made.ticket;
      made.keys = care_search_keys (&source);
      g_array_append_val (customers, made);
    }

  return customers;
}

static char *
random_part (GRand      *rand,
             const char *text,
             glong       min)
{
  glong length = g_utf8_strlen (text, -1);
  glong from = g_rand_int_range (rand, 0, (gint32) MAX (length - min + 1, 1));
  glong to = MIN (from + min + g_rand_int_range (rand, 0, 5), length);

  return g_utf8_substring (text, from, to);
}

/* Slow and plain: is @part in the name? does it sound from a syllable on? in the number? */
static gboolean
has_name (const Made *made,
          const char *part)
{
  return strstr (made->name, part) != NULL;
}

static gboolean
has_sound (const Made *made,
           const char *part)
{
  g_auto(GStrv) syllables = g_strsplit (made->pinyin, " ", -1);

  for (guint i = 0; syllables[i] != NULL; i++)
    {
      g_autofree char *rest = g_strjoinv ("", syllables + i);

      if (g_str_has_prefix (rest, part))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_phone (const Made *made,
           const char *part)
{
  return strstr (made->phone, part) != NULL;
}

static gboolean
has_ticket (const Made *made,
            const char *part)
{
  return g_ascii_strncasecmp (made->ticket, part, strlen (part)) == 0
         || g_str_has_prefix (made->ticket + 1, part) || g_str_has_suffix (made->ticket, part);
}

typedef gboolean (*Oracle) (const Made *made,
                            const char *part);

static char *
make_fragment (GRand      *rand,
               const Made *made,
               Oracle     *oracle)
{
  g_auto(GStrv) syllables = g_strsplit (made->pinyin, " ", -1);
  g_autofree char *rest = NULL;
  const char *blank = strchr (made->name, ' ');

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      *oracle = has_name;
      return random_part (rand, blank != NULL ? blank + 1 : made->name, 1);
    case 1:
      *oracle = has_sound;
      rest = g_strjoinv ("", syllables + g_rand_int_range (rand, 0, (gint32) g_strv_length (syllables)));
      return g_strndup (rest, (gsize) g_rand_int_range (rand, 1, 8));
    case 2:
      *oracle = has_phone;
      return random_part (rand, made->phone, 4);
    default:
      *oracle = has_ticket;
      return g_strndup (made->ticket, (gsize) g_rand_int_range (rand, 2, 10));
    }
}

static void
test_brute_force (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (600);
  g_autoptr(GArray) customers = make_customers (rand, 300);
  guint n_found = 0;

  for (guint i = 0; i < 600; i++)
    {
      Made *chosen = &g_array_index (customers, Made, g_rand_int_range (rand, 0, (gint32) customers->len));
      Oracle oracle = NULL;
      g_autofree char *part = make_fragment (rand, chosen, &oracle);

      g_assert_true (oracle (chosen, part));
      for (guint c = 0; c < customers->len; c++)
        {
          Made *made = &g_array_index (customers, Made, c);

          if (!oracle (made, part))
            continue;
          if (!finds (made->keys, part))
            g_error ("“%s” does not find %s %s %s", part, made->name, made->phone, made->ticket);
          n_found++;
        }
    }

  g_test_message ("600 fragments, %u hits, none missing", n_found);
}

static void
test_few_keys (void)
{
  const char *long_name[] = { "乐行长重单解曾朴乐行长重单解曾朴", NULL };
  CareSearchSource source = { long_name, NULL, NULL, NULL, NULL };
  g_autoptr(GPtrArray) keys = care_search_keys (&source);
  g_autoptr(GHashTable) once = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < keys->len; i++)
    g_assert_true (g_hash_table_add (once, g_ptr_array_index (keys, i)));
  g_assert_cmpuint (keys->len, <=, 16 + CARE_SEARCH_MAX_VARIANTS * 32);
}

static void
test_speed (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);
  const guint n = 20000;
  gint64 start = g_get_monotonic_time ();
  g_autoptr(GArray) customers = make_customers (rand, n);
  gint64 spent = g_get_monotonic_time () - start;
  gsize n_keys = 0;

  for (guint i = 0; i < n; i++)
    n_keys += g_array_index (customers, Made, i).keys->len;
  g_test_message ("%.1f us a customer, %.1f keys", (double) spent / n, (double) n_keys / n);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search-key/terms", test_terms);
  for (guint i = 0; i < G_N_ELEMENTS (fragments); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search-key/fragment/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fragment);
    }
  for (guint i = 0; i < G_N_ELEMENTS (explanations); i++)
    {
      g_autofree char *path = g_strconcat ("/search-key/explain/", explanations[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_explain);
    }
  g_test_add_func ("/search-key/families", test_families);
  g_test_add_func ("/search-key/brute-force", test_brute_force);
  g_test_add_func ("/search-key/few-keys", test_few_keys);
  g_test_add_func ("/search-key/speed", test_speed);

  return g_test_run ();
}
