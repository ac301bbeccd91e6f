/* care-cli-arguments.c — what was typed after the program's name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-cli-arguments.h"
#include "domain/care-text.h"

/* A note may have 20,000 letters; nothing else comes near that. */
#define LONGEST_ARGUMENT (CARE_TEXT_NOTE_MAX * 4)
#define LONGEST_PATH     4095
#define QUOTED_LETTERS   200

#define GLOBAL_OPTIONS "file= as= now= json help version"

G_DEFINE_QUARK (care-cli-usage, care_cli_usage)

gboolean
care_cli_refuse (GError     **error,
                 const char  *format,
                 ...)
{
  va_list values;
  g_autofree char *sentence = NULL;

  va_start (values, format);
  sentence = g_strdup_vprintf (format, values);
  va_end (values);
  g_set_error_literal (error, CARE_CLI_USAGE, 0, sentence);

  return FALSE;
}

char *
care_cli_quote (const char *text)
{
  CareTextNotice notice = CARE_TEXT_UNCHANGED;
  g_autofree char *clean = care_text_clean (text, QUOTED_LETTERS, CARE_TEXT_LINE, &notice);

  return g_strconcat (clean != NULL ? clean : "", (notice & CARE_TEXT_CUT) != 0 ? "…" : "", NULL);
}

gboolean
care_cli_check_path (const char  *path,
                     GError     **error)
{
  g_autofree char *quoted = NULL;

  if (path[0] == '\0')
    return care_cli_refuse (error, _("The name of a file is empty."));
  if (g_str_equal (path, "-"))
    return care_cli_refuse (error, _("“-” is not the name of a file; please give one."));
  if (strlen (path) > LONGEST_PATH)
    return care_cli_refuse (error, _("The name of a file is too long."));
  quoted = care_cli_quote (path);
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return care_cli_refuse (error, _("“%s” is a folder, not a file."), quoted);

  return TRUE;
}

/* Whether @options knows @name; @takes_value: it is followed by something. */
static gboolean
find_option (const char *options,
             const char *name,
             gboolean   *takes_value)
{
  g_auto(GStrv) known = g_strsplit (options, " ", -1);
  g_autofree char *with_value = g_strconcat (name, "=", NULL);

  *takes_value = g_strv_contains ((const char * const *) known, with_value);

  return *takes_value || (name[0] != '\0' && g_strv_contains ((const char * const *) known, name));
}

/* "--day", "--day=…" and "-o" are options; "-" is not. */
static gboolean
is_option (const char *argument)
{
  return argument[0] == '-' && argument[1] != '\0';
}

static char *
dup_name (const char *argument)
{
  const char *name = argument + (argument[1] == '-' ? 2 : 1);
  const char *equals = strchr (name, '=');

  return equals != NULL ? g_strndup (name, (gsize) (equals - name)) : g_strdup (name);
}

/* One letter has one dash, a word has two. */
static gboolean
is_spelled (const char *argument,
            const char *name)
{
  return (strlen (name) == 1) == (argument[1] != '-');
}

static void
add_value (CareCliArguments *self,
           const char       *name,
           const char       *value)
{
  GPtrArray *values = g_hash_table_lookup (self->options, name);

  if (values == NULL)
    {
      values = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->options, g_strdup (name), values);
    }
  g_ptr_array_add (values, g_strdup (value));
}

static gboolean
is_known (const CareCliArguments *self,
          const char             *name,
          gboolean               *takes_value)
{
  return find_option (GLOBAL_OPTIONS, name, takes_value) ||
         (self->verb != NULL && find_option (self->verb->options, name, takes_value));
}

/* @next is the argument behind; @taken says whether it was the value. */
static gboolean
take_option (CareCliArguments  *self,
             const char        *argument,
             const char        *next,
             gboolean          *taken,
             GError           **error)
{
  g_autofree char *name = dup_name (argument);
  g_autofree char *quoted = care_cli_quote (argument);
  const char *equals = strchr (argument, '=');
  gboolean takes_value = FALSE;

  if (!is_spelled (argument, name) || !is_known (self, name, &takes_value))
    return care_cli_refuse (error, _("There is no option “%s” here; --help lists them."), quoted);
  if (!takes_value && equals != NULL)
    return care_cli_refuse (error, _("The option “--%s” takes no value."), name);

  *taken = takes_value && equals == NULL;
  if (*taken && (next == NULL || g_str_has_prefix (next, "--")))
    return care_cli_refuse (error, _("Something is missing after “%s”."), quoted);
  add_value (self, name, *taken ? next : equals != NULL ? equals + 1 : "");

  return TRUE;
}

static gboolean
take_word (CareCliArguments   *self,
           const char         *word,
           const CareCliVerb  *verbs,
           GError            **error)
{
  g_autofree char *quoted = NULL;

  if (self->verb != NULL)
    {
      g_ptr_array_add (self->words, g_strdup (word));
      return TRUE;
    }

  for (; verbs->name != NULL; verbs++)
    if (g_str_equal (verbs->name, word))
      {
        self->verb = verbs;
        return TRUE;
      }

  quoted = care_cli_quote (word);

  return care_cli_refuse (error, _("There is no verb “%s”; --help lists them."), quoted);
}

static gboolean
check_text (const char  *argument,
            GError     **error)
{
  if (!g_utf8_validate (argument, -1, NULL))
    return care_cli_refuse (error, _("An argument is not UTF-8 text."));
  if (strlen (argument) > LONGEST_ARGUMENT)
    return care_cli_refuse (error, _("An argument is too long."));

  return TRUE;
}

static gboolean
check_number_of_words (const CareCliArguments  *self,
                       GError                 **error)
{
  const CareCliVerb *verb = self->verb;

  if (verb == NULL || care_cli_arguments_has (self, "help") ||
      (self->words->len >= verb->n_least && self->words->len <= verb->n_most))
    return TRUE;

  return care_cli_refuse (error, _("It is written like this: %s %s %s"), "customer-care-cli",
                          verb->name, verb->synopsis);
}

static gboolean
take_all (CareCliArguments   *self,
          int                 argc,
          char              **argv,
          const CareCliVerb  *verbs,
          GError            **error)
{
  gboolean has_ended = FALSE;

  for (int i = 1; i < argc; i++)
    if (!check_text (argv[i], error))
      return FALSE;

  for (int i = 1; i < argc; i++)
    {
      gboolean taken = FALSE;
      gboolean is_good;

      if (!has_ended && g_str_equal (argv[i], "--"))
        {
          has_ended = TRUE;
          continue;
        }
      is_good = !has_ended && is_option (argv[i])
                ? take_option (self, argv[i], i + 1 < argc ? argv[i + 1] : NULL, &taken, error)
                : take_word (self, argv[i], verbs, error);
      if (!is_good)
        return FALSE;
      i += taken ? 1 : 0;
    }

  return check_number_of_words (self, error);
}

CareCliArguments *
care_cli_arguments_parse (int                 argc,
                          char              **argv,
                          const CareCliVerb  *verbs,
                          GError            **error)
{
  g_autoptr(CareCliArguments) self = g_new0 (CareCliArguments, 1);

  self->words = g_ptr_array_new_with_free_func (g_free);
  self->options = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);

  return take_all (self, argc, argv, verbs, error) ? g_steal_pointer (&self) : NULL;
}

void
care_cli_arguments_free (CareCliArguments *self)
{
  g_ptr_array_unref (self->words);
  g_hash_table_unref (self->options);
  g_free (self);
}

GPtrArray *
care_cli_arguments_list (const CareCliArguments *self,
                         const char             *option)
{
  return g_hash_table_lookup (self->options, option);
}

gboolean
care_cli_arguments_has (const CareCliArguments *self,
                        const char             *option)
{
  return care_cli_arguments_list (self, option) != NULL;
}

const char *
care_cli_arguments_get (const CareCliArguments *self,
                        const char             *option)
{
  GPtrArray *values = care_cli_arguments_list (self, option);

  return values != NULL ? values->pdata[values->len - 1] : NULL;
}

const char *
care_cli_arguments_get_word (const CareCliArguments *self,
                             guint                   index)
{
  return index < self->words->len ? self->words->pdata[index] : NULL;
}
