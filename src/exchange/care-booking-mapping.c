/* care-booking-mapping.c — how one studio's list is to be read, when it must be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "care-booking-mapping.h"
#include "domain/care-error.h"

#define LONGEST 65536 /* bytes of a mapping file */
#define DEEPEST 8     /* brackets within brackets; json-glib itself has no limit */

static gboolean
refuse (GError     **error,
        const char  *sentence)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return FALSE;
}

CareBookingMapping *
care_booking_mapping_new (void)
{
  CareBookingMapping *self = g_new0 (CareBookingMapping, 1);

  self->columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
care_booking_mapping_free (CareBookingMapping *self)
{
  g_hash_table_unref (self->columns);
  g_free (self->charset);
  g_free (self->sheet);
  g_free (self);
}

static gboolean
is_shallow (const char *json,
            gsize       length)
{
  int depth = 0;
  gboolean is_quoted = FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (json[i] == '\\' && is_quoted)
        i++;
      else if (json[i] == '"')
        is_quoted = !is_quoted;
      else if (!is_quoted && (json[i] == '{' || json[i] == '['))
        depth++;
      else if (!is_quoted && (json[i] == '}' || json[i] == ']'))
        depth--;
      if (depth > DEEPEST)
        return FALSE;
    }

  return TRUE;
}

static gboolean
take_column (CareBookingMapping  *self,
             const char          *heading,
             JsonNode            *node,
             GError             **error)
{
  const char *name = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  g_autofree char *nick = g_ascii_strup (name != NULL ? name : "", -1);
  CareBookingField field = care_booking_field_from_nick (nick, CARE_FIELD_NONE);

  if (field == CARE_FIELD_NONE && !g_str_equal (nick, "NONE"))
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The mapping file gives the column “%1$s” the unknown field “%2$s”."),
                   heading, name != NULL ? name : "");
      return FALSE;
    }
  g_hash_table_insert (self->columns, care_booking_field_fold_heading (heading),
                       GINT_TO_POINTER (field));

  return TRUE;
}

static gboolean
take_columns (CareBookingMapping  *self,
              JsonObject          *root,
              GError             **error)
{
  JsonObject *columns;
  JsonObjectIter iter;
  const char *heading;
  JsonNode *node;

  if (!json_object_has_member (root, "columns"))
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (json_object_get_member (root, "columns")))
    return refuse (error, _("“columns” in the mapping file is not a list of headings and fields"));

  columns = json_object_get_object_member (root, "columns");
  json_object_iter_init (&iter, columns);
  while (json_object_iter_next (&iter, &heading, &node))
    if (!take_column (self, heading, node, error))
      return FALSE;

  return TRUE;
}

static const char *
get_string (JsonObject *root,
            const char *member)
{
  JsonNode *node = json_object_get_member (root, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

static gboolean
take_options (CareBookingMapping  *self,
              JsonObject          *root,
              GError             **error)
{
  const char *separator = get_string (root, "separator");
  JsonNode *row = json_object_get_member (root, "header_row");
  gint64 header_row = row != NULL && JSON_NODE_HOLDS_VALUE (row) ? json_node_get_int (row) : 0;

  if (separator != NULL && (separator[0] == '\0' || separator[1] != '\0' ||
                            strchr ("\"\r\n", separator[0]) != NULL))
    return refuse (error, _("“separator” in the mapping file is not a single character"));
  if (header_row < 0 || header_row > G_MAXINT)
    return refuse (error, _("“header_row” in the mapping file is not the number of a row"));

  self->separator = separator != NULL ? separator[0] : 0;
  self->charset = g_strdup (get_string (root, "charset"));
  self->sheet = g_strdup (get_string (root, "sheet"));
  self->header_row = (guint) header_row;

  return TRUE;
}

CareBookingMapping *
care_booking_mapping_parse (const char  *json,
                            gssize       length,
                            GError     **error)
{
  g_autoptr(CareBookingMapping) self = care_booking_mapping_new ();
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  gsize size = length < 0 ? strlen (json) : (gsize) length;
  JsonNode *root;

  if (size > LONGEST || !is_shallow (json, size) ||
      !json_parser_load_from_data (parser, json, (gssize) size, NULL))
    {
      refuse (error, _("The mapping file is not proper JSON."));
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      refuse (error, _("The mapping file is not proper JSON."));
      return NULL;
    }
  if (!take_columns (self, json_node_get_object (root), error) ||
      !take_options (self, json_node_get_object (root), error))
    return NULL;

  return g_steal_pointer (&self);
}

CareBookingMapping *
care_booking_mapping_read (const char  *path,
                           GError     **error)
{
  g_autofree char *json = NULL;
  gsize length;

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR) ||
      !g_file_get_contents (path, &json, &length, NULL))
    {
      refuse (error, _("The mapping file cannot be read."));
      return NULL;
    }

  return care_booking_mapping_parse (json, (gssize) length, error);
}

char *
care_booking_mapping_write (GPtrArray *headings,
                            const int *fields,
                            guint      header_row)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "header_row");
  json_builder_add_int_value (builder, header_row);
  json_builder_set_member_name (builder, "columns");
  json_builder_begin_object (builder);
  for (guint i = 0; i < headings->len; i++)
    if (*(const char *) headings->pdata[i] != '\0')
      {
        json_builder_set_member_name (builder, headings->pdata[i]);
        json_builder_add_string_value (builder, care_booking_field_get_nick ((CareBookingField) fields[i]));
      }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, FALSE);
}

CareBookingField
care_booking_mapping_find (const CareBookingMapping *self,
                           const char               *folded)
{
  gpointer field;

  if (self != NULL && g_hash_table_lookup_extended (self->columns, folded, NULL, &field))
    return (CareBookingField) GPOINTER_TO_INT (field);

  return care_booking_field_from_heading (folded);
}
