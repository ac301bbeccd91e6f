/* test-charset.c — which letters the bytes of a file mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-error.h"
#include "exchange/care-charset.h"

#define SIMPLIFIED  "票单号,客户姓名,电话\r\n26090001,李㛃、梁明,19903082462\r\n"
#define TRADITIONAL "訂單編號,客戶姓名,聯絡電話,地址,備註\r\n" \
                    "26090001,陳怡君,0912345678,臺北市大安區忠孝東路四段,拍照日期待定\r\n"
#define ENGLISH     "Order no,Name,Phone\r\n26090001,Mary Smith,0912345678\r\n"

static const struct
{
  const char *name;
  const char *text;
  const char *written_as;
  const char *mark;
  const char *recognised;
} samples[] = {
  { "utf8",                   SIMPLIFIED,  "UTF-8",    "",             "UTF-8" },
  { "utf8-with-mark",         SIMPLIFIED,  "UTF-8",    "\xef\xbb\xbf", "UTF-8" },
  { "utf16le",                SIMPLIFIED,  "UTF-16LE", "",             "UTF-16LE" },
  { "utf16be",                SIMPLIFIED,  "UTF-16BE", "",             "UTF-16BE" },
  { "utf16le-with-mark",      SIMPLIFIED,  "UTF-16LE", "\xff\xfe",     "UTF-16LE" },
  { "utf16be-with-mark",      SIMPLIFIED,  "UTF-16BE", "\xfe\xff",     "UTF-16BE" },
  { "gb18030",                SIMPLIFIED,  "GB18030",  "",             "GB18030" },
  { "gb18030-one-name",       "韩静",      "GB18030",  "",             "GB18030" },
  { "gb18030-traditional",    TRADITIONAL, "GB18030",  "",             "GB18030" },
  { "big5",                   TRADITIONAL, "BIG5",     "",             "Big5" },
  { "plain-english",          ENGLISH,     "UTF-8",    "",             "UTF-8" },
  { "english-in-utf16",       ENGLISH,     "UTF-16LE", "",             "UTF-16LE" },
};

static void
test_recognised (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gsize length;
  g_autofree char *body = g_convert (samples[i].text, -1, samples[i].written_as, "UTF-8",
                                     NULL, &length, NULL);
  g_autoptr(GString) bytes = g_string_new (samples[i].mark);
  g_autoptr(GString) text = NULL;
  const char *encoding = NULL;
  guint n_broken = 99;

  g_assert_nonnull (body);
  g_string_append_len (bytes, body, (gssize) length);
  text = care_charset_decode ((const guint8 *) bytes->str, bytes->len, NULL, &encoding,
                              &n_broken, NULL);

  g_assert_cmpstr (encoding, ==, samples[i].recognised);
  g_assert_cmpstr (text->str, ==, samples[i].text);
  g_assert_cmpuint (n_broken, ==, 0);
}

static void
test_wanted (void)
{
  g_autofree char *body = g_convert ("韩静", -1, "GB18030", "UTF-8", NULL, NULL, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) text = NULL;
  g_autoptr(GString) none = NULL;
  const char *encoding = NULL;

  text = care_charset_decode ((const guint8 *) body, strlen (body), "big5", &encoding, NULL, NULL);
  g_assert_cmpstr (encoding, ==, "Big5");
  g_assert_cmpstr (text->str, !=, "韩静");

  none = care_charset_decode ((const guint8 *) body, 4, "Klingon", NULL, NULL, &error);
  g_assert_null (none);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "The character encoding “Klingon” is not known.");
}

static const struct
{
  const char *name;
  const char *encoding;
  const char *bytes;
  gsize       length;
  const char *text;
  guint       n_broken;
} broken[] = {
  { "utf8",          "UTF-8",   "a,\xe5\x8f,b\n",     7, "a,\xef\xbf\xbd\xef\xbf\xbd,b\n", 2 },
  { "gb18030",       "GB18030", "a,\xff,\xba\xab\n",  7, "a,\xef\xbf\xbd,韩\n", 1 },
  { "gb18030-cut",   "GB18030", "a,\xba",             3, "a,\xef\xbf\xbd", 1 },
  { "utf16-odd",     "UTF-16LE", "a\0b",              3, "a\xef\xbf\xbd", 1 },
};

static void
test_broken (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  guint n_broken = 0;
  g_autoptr(GString) text = care_charset_decode ((const guint8 *) broken[i].bytes,
                                                 broken[i].length, broken[i].encoding, NULL,
                                                 &n_broken, NULL);

  g_assert_cmpstr (text->str, ==, broken[i].text);
  g_assert_cmpuint (n_broken, ==, broken[i].n_broken);
}

/* One damaged byte does not turn a UTF-8 file into a GB18030 one. */
static void
test_damaged_utf8 (void)
{
  g_autoptr(GString) bytes = g_string_new (NULL);
  g_autoptr(GString) text = NULL;
  const char *encoding = NULL;
  guint n_broken = 0;

  for (int i = 0; i < 20; i++)
    g_string_append (bytes, SIMPLIFIED);
  bytes->str[bytes->len / 2] = '\xff';
  text = care_charset_decode ((const guint8 *) bytes->str, bytes->len, NULL, &encoding,
                              &n_broken, NULL);

  g_assert_cmpstr (encoding, ==, "UTF-8");
  g_assert_cmpuint (n_broken, >=, 1);
  g_assert_true (g_utf8_validate (text->str, (gssize) text->len, NULL));
}

static void
test_nul_stays (void)
{
  static const char bytes[] = "a,b,c,d\n1\0,2,3,4\n";
  g_autoptr(GString) text = care_charset_decode ((const guint8 *) bytes, sizeof bytes - 1, NULL,
                                                 NULL, NULL, NULL);

  g_assert_cmpmem (text->str, text->len, bytes, sizeof bytes - 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/charset/recognised/%s", samples[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_recognised);
    }
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strdup_printf ("/charset/broken/%s", broken[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_broken);
    }
  g_test_add_func ("/charset/wanted", test_wanted);
  g_test_add_func ("/charset/damaged-utf8", test_damaged_utf8);
  g_test_add_func ("/charset/nul-stays", test_nul_stays);

  return g_test_run ();
}
