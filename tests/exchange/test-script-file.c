/* test-script-file.c — the scripts that come with the program, and reading others
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-error.h"
#include "domain/care-script-check.h"
#include "exchange/care-script-file.h"

typedef void (*Visitor) (const CareScriptWords *words, const char *place);

static CareScriptBook *
read_house (void)
{
  g_autoptr(GError) error = NULL;
  CareScriptBook *book = care_script_file_read_house (&error);

  g_assert_no_error (error);
  return book;
}

static void
visit_step (const CareScript     *script,
            const CareScriptStep *step,
            Visitor               visit)
{
  g_autofree char *place = g_strdup_printf ("%s/%s", script->code, step->id);

  if (step->kind != CARE_SCRIPT_STEP_REF)
    visit (&step->text, place);
  if (care_script_words_get (&step->note, CARE_LANGUAGE_EN) != NULL)
    visit (&step->note, place);

  for (guint i = 0; i < step->options->len; i++)
    {
      const CareScriptOption *option = g_ptr_array_index (step->options, i);

      visit (&option->label, place);
      if (care_script_words_get (&option->say, CARE_LANGUAGE_EN) != NULL)
        visit (&option->say, place);
    }
}

/* Every text of the house, with the place it stands at. */
static void
visit_house (Visitor visit)
{
  g_autoptr(CareScriptBook) book = read_house ();

  for (guint i = 0; i < book->scripts->len; i++)
    {
      const CareScript *script = g_ptr_array_index (book->scripts, i);
      const CareScriptWords *own[] = { &script->name, &script->goal, &script->note, &script->sms };

      for (guint j = 0; j < G_N_ELEMENTS (own); j++)
        if (j == 0 || care_script_words_get (own[j], CARE_LANGUAGE_EN) != NULL)
          visit (own[j], script->code);
      for (guint j = 0; j < script->steps->len; j++)
        visit_step (script, g_ptr_array_index (script->steps, j), visit);
    }

  for (guint i = 0; i < book->wishes->len; i++)
    visit (&((CareScriptPhrase *) book->wishes->pdata[i])->text, "wish");
  for (guint i = 0; i < book->phrases->len; i++)
    visit (&((CareScriptPhrase *) book->phrases->pdata[i])->text, "phrase");
}

static void
test_complete (void)
{
  g_autoptr(CareScriptBook) book = read_house ();
  static const char * const blocks[] = {
    "OPEN", "SUGGEST", "COMPLAINT", "CLOSE", "NOTREACHED",
    "INB_GREETING", "INB_INQUIRY", "INB_SERVICE", "INB_MESSAGE",
  };
  static const char * const wishes[] = { "DEFAULT", "DRIVING", "WEEKEND", "FESTIVAL", "WEDDING", "NEWYEAR" };

  for (int type = 0; type < CARE_N_CALL_TYPES; type++)
    g_assert_nonnull (care_script_book_get_for_call (book, (CareCallType) type));
  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    g_assert_nonnull (care_script_book_get (book, blocks[i]));
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    g_assert_nonnull (care_script_book_get_wish (book, wishes[i]));

  g_assert_cmpuint (book->scripts->len, ==, CARE_N_CALL_TYPES + G_N_ELEMENTS (blocks));
  g_assert_null (care_script_book_get_wish (book, "NONE"));
}

static void
check_languages (const CareScriptWords *words,
                 const char            *place)
{
  for (guint i = 0; i < CARE_N_LANGUAGES; i++)
    {
      if (words->in[i] == NULL || words->in[i][0] == '\0')
        g_test_message ("%s", place);
      g_assert_true (words->in[i] != NULL && words->in[i][0] != '\0');
      g_assert_false (g_ascii_isspace (words->in[i][0]));
      g_assert_false (g_str_has_suffix (words->in[i], " "));
    }
}

static void
test_languages (void)
{
  visit_house (check_languages);
}

/* Half-width marks in a Chinese sentence; braces and what stands in them do not count. */
static void
check_marks (const CareScriptWords *words,
             const char            *place)
{
  for (guint i = CARE_LANGUAGE_ZH_CN; i <= CARE_LANGUAGE_ZH_TW; i++)
    {
      const char *bad = strpbrk (words->in[i], ",;:!?()~\"'");

      if (bad != NULL)
        g_test_message ("%s: %s", place, words->in[i]);
      g_assert_null (bad);
    }
}

static void
test_marks (void)
{
  visit_house (check_marks);
}

/* Words of the mainland that a reader in Taiwan would stumble over. */
static void
check_taiwan (const CareScriptWords *words,
              const char            *place)
{
  static const char * const foreign[] = {
    "套系", "选片", "選片", "票單", "短信", "積分", "女士", "陽曆", "質量", "相冊", "後期", "回復", "回複",
    "信息", "支援", "瞭解", "12315", "“", "專案", "打分", "領導", "按我們",
  };

  for (guint i = 0; i < G_N_ELEMENTS (foreign); i++)
    {
      if (strstr (words->in[CARE_LANGUAGE_ZH_TW], foreign[i]) != NULL)
        g_test_message ("%s: %s", place, words->in[CARE_LANGUAGE_ZH_TW]);
      g_assert_null (strstr (words->in[CARE_LANGUAGE_ZH_TW], foreign[i]));
    }
}

static void
test_taiwan (void)
{
  visit_house (check_taiwan);
}

static int
compare_names (gconstpointer one,
               gconstpointer other)
{
  return g_strcmp0 (*(const char * const *) one, *(const char * const *) other);
}

/* The names a text speaks of, in order of the alphabet. */
static char *
list_facts (const char *text)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *open;

  for (open = strchr (text, '{'); open != NULL; open = strchr (open + 1, '{'))
    {
      char *name = g_strndup (open, strcspn (open, "}"));

      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_free (name);
      else
        g_ptr_array_add (names, name);
    }

  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
check_facts (const CareScriptWords *words,
             const char            *place)
{
  g_autofree char *cn = list_facts (words->in[CARE_LANGUAGE_ZH_CN]);
  g_autofree char *tw = list_facts (words->in[CARE_LANGUAGE_ZH_TW]);

  if (g_strcmp0 (cn, tw) != 0)
    g_test_message ("%s", place);
  g_assert_cmpstr (cn, ==, tw);
}

static void
test_facts (void)
{
  visit_house (check_facts);
}

static void
test_round_trip (void)
{
  g_autoptr(CareScriptBook) book = read_house ();

  for (guint i = 0; i < book->scripts->len; i++)
    {
      g_autofree char *first = care_script_file_write_script (g_ptr_array_index (book->scripts, i));
      g_autoptr(GError) error = NULL;
      g_autoptr(CareScript) script = care_script_file_read_script (first, -1, &error);
      g_autofree char *second = NULL;

      g_assert_no_error (error);
      second = care_script_file_write_script (script);
      g_assert_cmpstr (first, ==, second);
      g_assert_true (care_script_check (script, book, &error));
    }
}

static void
test_replace (void)
{
  g_autoptr(CareScriptBook) book = read_house ();
  g_autofree char *json = care_script_file_write_script (care_script_book_get (book, "FESTIVAL"));
  g_autoptr(CareScript) script = care_script_file_read_script (json, -1, NULL);
  g_autoptr(CareScriptBook) edited = NULL;

  script->number = 7;
  edited = care_script_book_replace (book, script);
  g_assert_cmpint (care_script_book_get_for_call (edited, CARE_CALL_FESTIVAL)->number, ==, 7);
  g_assert_cmpint (care_script_book_get_for_call (book, CARE_CALL_FESTIVAL)->number, ==, 1);
  g_assert_cmpuint (edited->scripts->len, ==, book->scripts->len);
}

#define HEAD             "{\"code\":\"X\",\"group\":\"call\",\"name\":{\"en\":\"X\"},\"steps\":["
#define STEP(id, kind)   "{\"id\":\"" id "\",\"kind\":\"" kind "\",\"text\":{\"zh_CN\":\"甲\"}"
#define OPTIONS          ",\"options\":["
#define ANSWER(there)    "{\"code\":\"Y\",\"label\":{\"zh_CN\":\"乙\"},\"goto\":\"" there "\""

static const struct
{
  const char *name;
  const char *json;
  const char *says; /* NULL: it is good */
} files[] = {
  { "good", HEAD STEP ("A", "say") "}]}",
    NULL },
  { "no-json", "nonsense",
    "Scripts:" },
  { "a-list", "[]",
    "not a script" },
  { "no-code", "{}",
    "“code”" },
  { "no-group", "{\"code\":\"X\"}",
    "Script X: “group”" },
  { "unknown-kind", HEAD STEP ("A", "sing") "}]}",
    "Script X, step A: “kind”" },
  { "unknown-when", HEAD STEP ("A", "say") ",\"when\":\"NEVER\"}]}",
    "step A: “when”" },
  { "no-id", HEAD "{\"kind\":\"say\"}]}",
    "Script X: “id”" },
  { "words-as-text", HEAD "{\"id\":\"A\",\"kind\":\"say\",\"text\":\"no\"}]}",
    "step A: “text”" },
  { "no-words", HEAD "{\"id\":\"A\",\"kind\":\"say\"}]}",
    "step A: a text is missing" },
  { "unknown-fact", HEAD "{\"id\":\"A\",\"kind\":\"say\",\"text\":{\"en\":\"{x}\"}}]}",
    "called {x}" },
  { "same-id-twice", HEAD STEP ("A", "say") "}," STEP ("A", "say") "}]}",
    "same name" },
  { "bad-effect", HEAD STEP ("A", "ask") OPTIONS ANSWER ("HANGUP") ",\"effects\":[\"explode\"]}]}]}",
    "step A: “explode”" },
  { "jump-nowhere", HEAD STEP ("A", "ask") OPTIONS ANSWER ("Z9") "}]}]}",
    "no step Z9" },
  { "circle", HEAD STEP ("A", "ask") OPTIONS ANSWER ("A") "}]}]}",
    "in a circle" },
  { "ends-asking", HEAD STEP ("A", "ask") "}]}",
    "end on a question" },
  { "unreachable", HEAD STEP ("A", "ask") OPTIONS ANSWER ("HANGUP") "}]}," STEP ("B", "say") "}]}",
    "no answer ever leads" },
  { "same-answer-twice", HEAD STEP ("A", "ask") OPTIONS ANSWER ("HANGUP") "}," ANSWER ("HANGUP") "}]}]}",
    "same code" },
};

static void
test_file (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptBook) book = read_house ();
  g_autoptr(GError) error = NULL;
  g_autoptr(CareScript) script = care_script_file_read_script (files[row].json, -1, &error);
  gboolean is_good = script != NULL && care_script_check (script, book, &error);

  if (files[row].says == NULL)
    g_assert_no_error (error);
  else
    {
      g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, files[row].says));
    }
  g_assert_cmpint (is_good, ==, files[row].says == NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/script-file/complete", test_complete);
  g_test_add_func ("/script-file/languages", test_languages);
  g_test_add_func ("/script-file/chinese-marks", test_marks);
  g_test_add_func ("/script-file/taiwan", test_taiwan);
  g_test_add_func ("/script-file/facts", test_facts);
  g_test_add_func ("/script-file/round-trip", test_round_trip);
  g_test_add_func ("/script-file/replace", test_replace);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-file/reading/%s", files[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_file);
    }

  return g_test_run ();
}
