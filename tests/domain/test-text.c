/* test-text.c — the gate for words from outside
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-text.h"

#include <string.h>

#define FAMILY "\U0001F468\u200D\U0001F469\u200D\U0001F467"
#define BRIDE  "\U0001F470\U0001F3FD\u200D\u2640\uFE0F"
#define EIGHT  "\u0323\u0324\u0325\u0326\u0330\u0331\u0332\u0333"

static const struct
{
  const char     *name;
  const char     *typed;
  gsize           max;
  CareTextKind    kind;
  const char     *clean;
  CareTextNotice  notice;
} gates[] = {
  { "nothing",             NULL,                10, CARE_TEXT_LINE,  NULL,              0 },
  { "empty",               "",                  10, CARE_TEXT_LINE,  NULL,              0 },
  { "only-blanks",         " \t ",              10, CARE_TEXT_LINE,  NULL,              0 },
  { "only-wide-blanks",    "\u3000\u3000",      10, CARE_TEXT_LINE,  NULL,              0 },
  { "only-zero-width",     "\u200B\uFEFF\u200D", 10, CARE_TEXT_LINE, NULL,              0 },
  { "plain-name",          "王小明",            10, CARE_TEXT_LINE,  "王小明",          0 },
  { "trimmed",             "\u3000 王 小明 \u3000", 10, CARE_TEXT_LINE, "王 小明",      0 },
  { "markup-is-literal",   "A & B <b>x</b>",    50, CARE_TEXT_LINE,  "A & B <b>x</b>",  0 },
  { "format-is-literal",   "%s%n%d",            50, CARE_TEXT_LINE,  "%s%n%d",          0 },
  { "sql-is-literal",      "R'); DROP TABLE",   50, CARE_TEXT_LINE,  "R'); DROP TABLE", 0 },
  { "cut",                 "王小明明",          3,  CARE_TEXT_LINE,  "王小明",          CARE_TEXT_CUT },
  { "cut-trims",           "王小 明",           3,  CARE_TEXT_LINE,  "王小",            CARE_TEXT_CUT },
  { "fits-exactly",        "王小明",            3,  CARE_TEXT_LINE,  "王小明",          0 },
  { "eight-marks",         "a" EIGHT "b",       10, CARE_TEXT_LINE,
    "\u1EA1\u0324\u0325\u0326\u0330\u0331\u0332\u0333" "b", 0 },
  { "nine-marks",          "q" EIGHT "\u0334" "b", 10, CARE_TEXT_LINE,
    "q" EIGHT "b", CARE_TEXT_UNUSUAL_MARKS },
  { "bidi",                "a\u202Egnp.exe",    50, CARE_TEXT_LINE,
    "agnp.exe",        CARE_TEXT_REMOVED_BIDI },
  { "isolate",             "\u2067x\u2069",     50, CARE_TEXT_LINE,
    "x",               CARE_TEXT_REMOVED_BIDI },
  { "control",             "a\x01" "b\x7F",     50, CARE_TEXT_LINE,
    "ab",              CARE_TEXT_REMOVED_CONTROLS },
  { "c1-control",          "a\xC2\x90" "b",          50, CARE_TEXT_LINE,
    "ab",              CARE_TEXT_REMOVED_CONTROLS },
  { "emoji-is-one-letter", BRIDE "x",           1,  CARE_TEXT_LINE,  BRIDE,             CARE_TEXT_CUT },
  { "family-survives",     FAMILY,              1,  CARE_TEXT_LINE,  FAMILY,            0 },
  { "stray-joiner",        "王\u200D明",        10, CARE_TEXT_LINE,  "王明",            0 },
  { "flag-is-one-letter",  "\U0001F1E8\U0001F1F3\U0001F1E8\U0001F1F3", 1, CARE_TEXT_LINE,
    "\U0001F1E8\U0001F1F3", CARE_TEXT_CUT },
  { "rare-han",            "𠮷㛃䶮𬭎",          10, CARE_TEXT_LINE,  "𠮷㛃䶮𬭎",        0 },
  { "variation-selector",  "辻\U000E0100",      10, CARE_TEXT_LINE,  "辻\U000E0100",    0 },
  { "full-width-as-typed", "ＡＢＣ",            10, CARE_TEXT_LINE,  "ＡＢＣ",          0 },
  { "traditional-as-typed", "聯繫",             10, CARE_TEXT_LINE,  "聯繫",            0 },
  { "composed",            "e\u0301",           10, CARE_TEXT_LINE,  "\u00E9",          0 },
  { "invalid-byte",        "王\xFF明",          10, CARE_TEXT_LINE,
    "王\uFFFD明",      CARE_TEXT_REPLACED_INVALID },
  { "half-a-letter",       "王\xE5\xB0",        10, CARE_TEXT_LINE,
    "王\uFFFD\uFFFD",  CARE_TEXT_REPLACED_INVALID },
  { "lone-surrogate",      "a\xED\xA0\x80",     10, CARE_TEXT_LINE,
    "a\uFFFD\uFFFD\uFFFD", CARE_TEXT_REPLACED_INVALID },
  { "private-use",         "a\uE000",           10, CARE_TEXT_LINE,
    "a\uFFFD",         CARE_TEXT_REPLACED_INVALID },
  { "line-break-in-line",  "a\r\nb\nc",         10, CARE_TEXT_LINE,  "a b c",           0 },
  { "many-breaks-in-line", "a\n\n\nb",          10, CARE_TEXT_LINE,  "a b",             0 },
  { "breaks-in-block",     "\na\r\n\r\nb\r",    10, CARE_TEXT_BLOCK, "a\n\nb",          0 },
  { "tab-in-block",        "a\tb",              10, CARE_TEXT_BLOCK, "a\tb",            0 },
  { "inner-blanks-kept",   "a  b",              10, CARE_TEXT_LINE,  "a  b",            0 },
};

static void
test_gate (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareTextNotice notice = 0;
  g_autofree char *clean = care_text_clean (gates[i].typed, gates[i].max, gates[i].kind, &notice);
  g_autofree char *again = care_text_clean (clean, gates[i].max, gates[i].kind, NULL);

  g_assert_cmpstr (clean, ==, gates[i].clean);
  g_assert_cmpuint (notice, ==, gates[i].notice);
  g_assert_cmpstr (again, ==, clean);
  g_assert_true (care_text_is_clean (clean, gates[i].max, gates[i].kind));
  g_assert_cmpint (care_text_is_clean (gates[i].typed, gates[i].max, gates[i].kind), ==,
                   g_strcmp0 (gates[i].typed, gates[i].clean) == 0);
}

static void
test_nul (void)
{
  CareTextNotice notice = 0;
  g_autofree char *clean = care_text_clean_bytes ("a\0b", 3, 10, CARE_TEXT_LINE, &notice);
  g_autofree char *words = care_text_describe_notice (notice, 10);

  g_assert_cmpstr (clean, ==, "ab");
  g_assert_cmpuint (notice, ==, CARE_TEXT_REMOVED_CONTROLS);
  g_assert_nonnull (words);
}

/* Whatever bytes come, what leaves is valid, short enough, and passes again unchanged. */
static void
test_any_bytes (void)
{
  static const char * const shards[] = {
    "a", " ", "\n", "王", "\xFF", "\xE5", "\u200D", "\u0301", "\U0001F469", "\U0001F3FD", "\u202E",
    "\uFE0F", "\U000E0061", "\U0001F3F4", "\u1100", "\u1161", "\u11A8", "\u0644", "\u200C", "\u3000",
    "\u1EA4", "\u0323", "\u09C7", "\u09BE", "\u0344",
  };
  g_autoptr(GRand) rand = g_rand_new_with_seed (20261121);

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr(GString) typed = g_string_new (NULL);
      g_autofree char *clean = NULL;
      CareTextKind kind = i % 2 ? CARE_TEXT_LINE : CARE_TEXT_BLOCK;

      for (int n = g_rand_int_range (rand, 1, 40); n > 0; n--)
        g_string_append (typed, shards[g_rand_int_range (rand, 0, G_N_ELEMENTS (shards))]);
      clean = care_text_clean (typed->str, 9, kind, NULL);
      if (clean == NULL)
        continue;
      g_assert_true (g_utf8_validate (clean, -1, NULL));
      g_assert_cmpuint (care_text_count_letters (clean), <=, 9);
      g_assert_true (care_text_is_clean (clean, 9, kind));
    }
}

static void
test_big_paste (void)
{
  g_autoptr(GString) typed = g_string_new ("a");
  g_autofree char *clean = NULL;
  gint64 start = g_get_monotonic_time ();

  while (typed->len < 1024 * 1024)
    g_string_append (typed, "\u0301\u0323");
  clean = care_text_clean (typed->str, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);

  g_assert_cmpuint (care_text_count_letters (clean), ==, 1);
  g_test_message ("one megabyte of marks: %" G_GINT64_FORMAT " µs", g_get_monotonic_time () - start);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_USEC_PER_SEC);
}

static void
test_fold (void)
{
  g_autofree char *wide = care_text_fold ("ＴＳ 2026－01\u3000");
  g_autofree char *plain = care_text_fold ("ts2026-01");
  g_autofree char *han = care_text_fold ("张 彠");
  g_autofree char *empty = care_text_fold ("\u3000");

  /* Their last byte is that of a blank elsewhere. */
  g_assert_cmpstr (han, ==, "张彠");
  g_assert_cmpstr (wide, ==, plain);
  g_assert_null (empty);
}

/* Every letter there is: the short way of a plain text must lead where the long one does. */
static void
test_compose (void)
{
  for (gunichar letter = 1; letter < 0x30000; letter++)
    {
      char text[16] = "";
      g_autofree char *ours = NULL;
      g_autofree char *theirs = NULL;

      if (!g_unichar_validate (letter))
        continue;
      text[g_unichar_to_utf8 (letter, text)] = 'B';
      ours = care_text_compose (text);
      theirs = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
      g_assert_cmpstr (ours, ==, theirs);
    }
  g_assert_true (care_text_is_plain ("王芳 TS-01"));
  g_assert_false (care_text_is_plain ("ＴＳ"));
  g_assert_false (care_text_is_plain ("㐀"));
}

static void
test_notice (void)
{
  g_autofree char *none = care_text_describe_notice (CARE_TEXT_UNCHANGED, 100);
  g_autofree char *cut = care_text_describe_notice (CARE_TEXT_CUT, 100);

  g_assert_null (none);
  g_assert_cmpstr (cut, ==, "The text was cut after 100 letters.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (gates); i++)
    {
      g_autofree char *path = g_strdup_printf ("/text/gate/%s", gates[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_gate);
    }
  g_test_add_func ("/text/nul", test_nul);
  g_test_add_func ("/text/any-bytes", test_any_bytes);
  g_test_add_func ("/text/big-paste", test_big_paste);
  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/compose", test_compose);
  g_test_add_func ("/text/notice", test_notice);

  return g_test_run ();
}
