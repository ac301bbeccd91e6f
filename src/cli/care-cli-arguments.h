/* care-cli-arguments.h — what was typed after the program's name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Options may stand before and after the verb, with their value behind a blank or an
 * equals sign; `--` ends them. Whatever is wrong is told in one sentence: an argument
 * that is no text, one without end, an option nobody knows, a value that is missing.
 */
#pragma once

#include <glib.h>

/* Wrong usage: the program ends with 2 instead of 1. */
#define CARE_CLI_USAGE (care_cli_usage_quark ())

typedef struct _CareCli CareCli;

/* One job. */
typedef struct
{
  const char  *name;
  const char  *options;  /* "day= deep": a name that ends with = takes a value */
  const char  *synopsis; /* behind the name, as in the manual */
  guint        n_least;  /* words that must follow */
  guint        n_most;
  gboolean   (*run) (CareCli *cli, GError **error);
} CareCliVerb;

typedef struct
{
  const CareCliVerb *verb;    /* (nullable) none was named */
  GPtrArray         *words;   /* (element-type utf8) what follows the verb */
  GHashTable        *options; /* name → GPtrArray of values */
} CareCliArguments;

GQuark            care_cli_usage_quark        (void);

/**
 * care_cli_arguments_parse:
 * @verbs: ended by one without name
 */
CareCliArguments *care_cli_arguments_parse    (int                      argc,
                                               char                   **argv,
                                               const CareCliVerb       *verbs,
                                               GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void              care_cli_arguments_free     (CareCliArguments        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareCliArguments, care_cli_arguments_free)

gboolean          care_cli_arguments_has      (const CareCliArguments  *self,
                                               const char              *option);
/* The last value given, or NULL. */
const char       *care_cli_arguments_get      (const CareCliArguments  *self,
                                               const char              *option);
/* (element-type utf8) (nullable): all of them; NULL for none. */
GPtrArray        *care_cli_arguments_list     (const CareCliArguments  *self,
                                               const char              *option);
/* The word at @index behind the verb, or NULL. */
const char       *care_cli_arguments_get_word (const CareCliArguments  *self,
                                               guint                    index);

/* Sets a CARE_CLI_USAGE error; always FALSE. */
gboolean          care_cli_refuse             (GError                 **error,
                                               const char              *format,
                                               ...) G_GNUC_PRINTF (2, 3);

/* @text as it may be quoted in a sentence: in one line, and not too long. */
char             *care_cli_quote              (const char              *text) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @path can be the name of a file. */
gboolean          care_cli_check_path         (const char              *path,
                                               GError                 **error);
