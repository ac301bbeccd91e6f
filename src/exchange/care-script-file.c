/* care-script-file.c — call scripts as JSON text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "care-script-file.h"
#include "care-script-resource.h"
#include "domain/care-error.h"
#include "domain/care-script-check.h"

#define HOUSE_FILE "/org/studio/CustomerCare/scripts/scripts.json"
#define FORMAT     "studio-customer-care-scripts"
#define MAX_BYTES  (4 * 1024 * 1024)

/* Where the reader is, for the message; and what went wrong first. */
typedef struct
{
  const char  *script; /* (nullable) */
  const char  *step;   /* (nullable) */
  GError     **error;
} Reader;

static gboolean
fail (Reader     *reader,
      const char *what)
{
  if (reader->error != NULL && *reader->error != NULL)
    return FALSE;

  if (reader->script == NULL)
    g_set_error (reader->error, CARE_ERROR, CARE_ERROR_INVALID, _("Scripts: %s"), what);
  else if (reader->step == NULL)
    g_set_error (reader->error, CARE_ERROR, CARE_ERROR_INVALID, _("Script %s: %s"), reader->script, what);
  else
    g_set_error (reader->error, CARE_ERROR, CARE_ERROR_INVALID, _("Script %s, step %s: %s"),
                 reader->script, reader->step, what);
  return FALSE;
}

static gboolean
fail_at (Reader     *reader,
         const char *member)
{
  g_autofree char *what = g_strdup_printf (_("“%s” is missing or of the wrong kind"), member);

  return fail (reader, what);
}

/* (nullable) borrowed from @object. */
static const char *
get_string (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

static gboolean
read_code (Reader      *reader,
           JsonObject  *object,
           const char  *member,
           char       **code)
{
  *code = g_strdup (get_string (object, member));
  return (*code != NULL && (*code)[0] != '\0') || fail_at (reader, member);
}

/* A missing member leaves the words without text. */
static gboolean
read_words (Reader          *reader,
            JsonObject      *object,
            const char      *member,
            CareScriptWords *words)
{
  JsonNode *node = json_object_get_member (object, member);
  JsonObject *texts;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail_at (reader, member);

  texts = json_node_get_object (node);
  for (int i = 0; i < CARE_N_LANGUAGES; i++)
    words->in[i] = g_strdup (get_string (texts, care_language_get_nick ((CareLanguage) i)));

  return TRUE;
}

typedef gpointer (*ReadItem) (Reader *reader, JsonObject *object);

/* A missing list is an empty one. */
static GPtrArray *
read_list (Reader         *reader,
           JsonObject     *object,
           const char     *member,
           ReadItem        read_item,
           GDestroyNotify  free_item)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func (free_item);
  JsonNode *node = json_object_get_member (object, member);
  JsonArray *array;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return g_steal_pointer (&list);

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      fail_at (reader, member);
      return NULL;
    }

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      gpointer item = NULL;

      if (JSON_NODE_HOLDS_OBJECT (element))
        item = read_item (reader, json_node_get_object (element));
      else
        fail_at (reader, member);
      if (item == NULL)
        return NULL;
      g_ptr_array_add (list, item);
    }

  return g_steal_pointer (&list);
}

static GPtrArray *
read_effects (Reader     *reader,
              JsonObject *object)
{
  g_autoptr(GPtrArray) effects = g_ptr_array_new_with_free_func ((GDestroyNotify) care_effect_unref);
  JsonNode *node = json_object_get_member (object, "effects");
  JsonArray *array = NULL;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    array = json_node_get_array (node);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      g_autoptr(GError) problem = NULL;
      CareEffect *effect = NULL;

      if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_value_type (element) == G_TYPE_STRING)
        effect = care_effect_parse (json_node_get_string (element), &problem);
      if (effect == NULL)
        {
          if (problem != NULL)
            fail (reader, problem->message);
          else
            fail_at (reader, "effects");
          return NULL;
        }
      g_ptr_array_add (effects, effect);
    }

  return g_steal_pointer (&effects);
}

static gpointer
read_option (Reader     *reader,
             JsonObject *object)
{
  g_autoptr(CareScriptOption) option = care_script_option_new ();

  if (!read_code (reader, object, "code", &option->code) ||
      !read_words (reader, object, "label", &option->label) ||
      !read_words (reader, object, "say", &option->say))
    return NULL;

  option->go_to = g_strdup (get_string (object, "goto"));
  option->effects = read_effects (reader, object);
  return option->effects == NULL ? NULL : g_steal_pointer (&option);
}

static gboolean
read_step_words (Reader         *reader,
                 JsonObject     *object,
                 CareScriptStep *step)
{
  const char *kind = get_string (object, "kind");
  const char *when = get_string (object, "when");
  int found = (int) care_script_step_kind_from_nick (kind, (CareScriptStepKind) -1);

  if (found < 0)
    return fail_at (reader, "kind");
  step->kind = (CareScriptStepKind) found;

  found = (int) care_script_when_from_nick (when == NULL ? "ALWAYS" : when, (CareScriptWhen) -1);
  if (found < 0)
    return fail_at (reader, "when");
  step->when = (CareScriptWhen) found;

  step->go_to = g_strdup (get_string (object, "goto"));
  return read_words (reader, object, "text", &step->text) && read_words (reader, object, "note", &step->note);
}

static gpointer
read_step (Reader     *reader,
           JsonObject *object)
{
  g_autoptr(CareScriptStep) step = care_script_step_new ();

  reader->step = NULL;
  if (!read_code (reader, object, "id", &step->id))
    return NULL;

  reader->step = step->id;
  if (!read_step_words (reader, object, step))
    return NULL;

  step->options = read_list (reader, object, "options", read_option,
                             (GDestroyNotify) care_script_option_unref);
  reader->step = NULL;
  return step->options == NULL ? NULL : g_steal_pointer (&step);
}

static gpointer
read_script (Reader     *reader,
             JsonObject *object)
{
  g_autoptr(CareScript) script = care_script_new ();
  int group;

  reader->script = NULL;
  if (!read_code (reader, object, "code", &script->code))
    return NULL;

  reader->script = script->code;
  group = (int) care_script_group_from_nick (get_string (object, "group"), (CareScriptGroup) -1);
  if (group < 0)
    {
      fail_at (reader, "group");
      return NULL;
    }

  script->group = (CareScriptGroup) group;
  script->number = (int) CLAMP (json_object_get_int_member_with_default (object, "number", 1), 1, G_MAXINT);
  if (!read_words (reader, object, "name", &script->name) ||
      !read_words (reader, object, "goal", &script->goal) ||
      !read_words (reader, object, "note", &script->note) ||
      !read_words (reader, object, "sms", &script->sms))
    return NULL;

  script->steps = read_list (reader, object, "steps", read_step, (GDestroyNotify) care_script_step_unref);
  reader->script = NULL;
  return script->steps == NULL ? NULL : g_steal_pointer (&script);
}

static gpointer
read_wish (Reader     *reader,
           JsonObject *object)
{
  g_autoptr(CareScriptPhrase) wish = care_script_phrase_new ();

  if (!read_code (reader, object, "code", &wish->key) || !read_words (reader, object, "text", &wish->text))
    return NULL;

  return g_steal_pointer (&wish);
}

static gpointer
read_phrase (Reader     *reader,
             JsonObject *object)
{
  g_autoptr(CareScriptPhrase) phrase = care_script_phrase_new ();

  phrase->department = care_department_from_nick (get_string (object, "department"), CARE_DEPARTMENT_NONE);
  if (!read_code (reader, object, "key", &phrase->key) || !read_words (reader, object, "text", &phrase->text))
    return NULL;

  return g_steal_pointer (&phrase);
}

static JsonObject *
parse (JsonParser *parser,
       const char *json,
       gssize      length,
       Reader     *reader)
{
  g_autoptr(GError) problem = NULL;
  JsonNode *root;

  if (length > MAX_BYTES)
    {
      fail (reader, _("the text is too long"));
      return NULL;
    }

  if (!json_parser_load_from_data (parser, json, length, &problem))
    {
      fail (reader, problem->message);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    return json_node_get_object (root);

  fail (reader, _("this is not a script"));
  return NULL;
}

CareScriptBook *
care_script_file_read_book (const char  *json,
                            gssize       length,
                            GError     **error)
{
  g_autoptr(CareScriptBook) book = care_script_book_new ();
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) problem = NULL;
  Reader reader = { NULL, NULL, &problem };
  JsonObject *root;

  g_return_val_if_fail (json != NULL, NULL);

  root = parse (parser, json, length, &reader);
  if (root != NULL && g_strcmp0 (get_string (root, "format"), FORMAT) != 0)
    fail_at (&reader, "format");

  if (root != NULL && problem == NULL)
    {
      book->scripts = read_list (&reader, root, "scripts", read_script, (GDestroyNotify) care_script_unref);
      book->wishes = read_list (&reader, root, "closing_wishes", read_wish,
                                (GDestroyNotify) care_script_phrase_unref);
      book->phrases = read_list (&reader, root, "phrases", read_phrase,
                                 (GDestroyNotify) care_script_phrase_unref);
    }

  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  else if (care_script_check_book (book, error))
    return g_steal_pointer (&book);

  return NULL;
}

CareScriptBook *
care_script_file_read_house (GError **error)
{
  g_autoptr(GBytes) bytes = NULL;

  bytes = g_resource_lookup_data (care_script_get_resource (), HOUSE_FILE,
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;

  return care_script_file_read_book (g_bytes_get_data (bytes, NULL),
                                     (gssize) g_bytes_get_size (bytes), error);
}

CareScript *
care_script_file_read_script (const char  *json,
                              gssize       length,
                              GError     **error)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) problem = NULL;
  Reader reader = { NULL, NULL, &problem };
  CareScript *script = NULL;
  JsonObject *root;

  g_return_val_if_fail (json != NULL, NULL);

  root = parse (parser, json, length, &reader);
  if (root != NULL)
    script = read_script (&reader, root);
  if (script == NULL)
    g_propagate_error (error, g_steal_pointer (&problem));

  return script;
}

static void
write_string (JsonBuilder *builder,
              const char  *member,
              const char  *value)
{
  if (value == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, value);
}

static void
write_words (JsonBuilder           *builder,
             const char            *member,
             const CareScriptWords *words)
{
  if (care_script_words_get (words, CARE_LANGUAGE_EN) == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  for (int i = 0; i < CARE_N_LANGUAGES; i++)
    write_string (builder, care_language_get_nick ((CareLanguage) i), words->in[i]);
  json_builder_end_object (builder);
}

static void
write_option (JsonBuilder            *builder,
              const CareScriptOption *option)
{
  json_builder_begin_object (builder);
  write_string (builder, "code", option->code);
  write_words (builder, "label", &option->label);
  write_words (builder, "say", &option->say);
  write_string (builder, "goto", option->go_to);

  if (option->effects->len > 0)
    {
      json_builder_set_member_name (builder, "effects");
      json_builder_begin_array (builder);
      for (guint i = 0; i < option->effects->len; i++)
        json_builder_add_string_value (builder, ((CareEffect *) option->effects->pdata[i])->source);
      json_builder_end_array (builder);
    }

  json_builder_end_object (builder);
}

static void
write_step (JsonBuilder          *builder,
            const CareScriptStep *step)
{
  json_builder_begin_object (builder);
  write_string (builder, "id", step->id);
  write_string (builder, "kind", care_script_step_kind_get_nick (step->kind));
  if (step->when != CARE_SCRIPT_WHEN_ALWAYS)
    write_string (builder, "when", care_script_when_get_nick (step->when));
  write_string (builder, "goto", step->go_to);
  write_words (builder, "text", &step->text);
  write_words (builder, "note", &step->note);

  if (step->options->len > 0)
    {
      json_builder_set_member_name (builder, "options");
      json_builder_begin_array (builder);
      for (guint i = 0; i < step->options->len; i++)
        write_option (builder, g_ptr_array_index (step->options, i));
      json_builder_end_array (builder);
    }

  json_builder_end_object (builder);
}

char *
care_script_file_write_script (const CareScript *script)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;

  g_return_val_if_fail (script != NULL, NULL);

  json_builder_begin_object (builder);
  write_string (builder, "code", script->code);
  write_string (builder, "group", care_script_group_get_nick (script->group));
  json_builder_set_member_name (builder, "number");
  json_builder_add_int_value (builder, script->number);
  write_words (builder, "name", &script->name);
  write_words (builder, "goal", &script->goal);
  write_words (builder, "note", &script->note);
  write_words (builder, "sms", &script->sms);

  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < script->steps->len; i++)
    write_step (builder, g_ptr_array_index (script->steps, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}
