/* care-xlsx-parts.c — the parts of a workbook file, opened with distrust
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>
#include <zip.h>

#include <glib/gi18n-lib.h>

#include "care-xlsx-parts.h"
#include "domain/care-error.h"

#define PIECE       65536
#define SMALL       (1024 * 1024) /* below this a high ratio harms nobody */
#define END_RECORD  22            /* bytes of the directory's end record without comment */

struct _CareXlsxParts
{
  zip_t   *archive;
  GBytes  *bytes;
  guint64  n_unpacked; /* what has really been read so far */
};

typedef struct
{
  XML_Parser              parser;
  const CareXlsxHandlers *handlers;
  gpointer                user_data;
  gboolean                has_declarations;
} Reading;

static gboolean
refuse (GError     **error,
        const char  *sentence)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return FALSE;
}

/* Reads the number of entries from the end record, before anything is allocated for
 * them. -1 when there is none: the file was cut off. */
static int
count_entries (GBytes *bytes)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  gsize lowest = length > 65535 + END_RECORD ? length - 65535 - END_RECORD : 0;

  if (length < END_RECORD)
    return -1;

  for (gsize at = length - END_RECORD + 1; at-- > lowest;)
    if (memcmp (data + at, "PK\5\6", 4) == 0)
      return data[at + 10] | data[at + 11] << 8;

  return -1;
}

static gboolean
refuse_bomb (GError **error)
{
  return refuse (error, _("The file unpacks to far more than a list of customers; "
                          "it is not read"));
}

static gboolean
check_entry (const zip_stat_t  *entry,
             guint64           *n_unpacked,
             GError           **error)
{
  if (entry->encryption_method != ZIP_EM_NONE)
    return refuse (error, _("The file is protected by a password; save it without one."));
  if (g_str_has_suffix (entry->name, "vbaProject.bin"))
    return refuse (error, _("The file contains macros; save it as an .xlsx workbook "
                            "without them"));
  if (entry->size > CARE_XLSX_MAX_UNPACKED ||
      (entry->size > SMALL && entry->size / MAX (entry->comp_size, 1) > CARE_XLSX_MAX_RATIO))
    return refuse_bomb (error);

  *n_unpacked += entry->size;
  if (*n_unpacked > CARE_XLSX_MAX_UNPACKED)
    return refuse_bomb (error);

  return TRUE;
}

static gboolean
check_archive (CareXlsxParts  *self,
               GError        **error)
{
  gint64 n_entries = zip_get_num_entries (self->archive, 0);
  guint64 n_unpacked = 0;

  if (n_entries > CARE_XLSX_MAX_PARTS)
    return refuse (error, _("The file is an archive of too many parts; it is not read."));

  for (gint64 i = 0; i < n_entries; i++)
    {
      zip_stat_t entry;

      if (zip_stat_index (self->archive, (zip_uint64_t) i, 0, &entry) != 0)
        return refuse (error, _("The file is damaged."));
      if (!check_entry (&entry, &n_unpacked, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_kind (CareXlsxParts  *self,
            GError        **error)
{
  if (care_xlsx_parts_has (self, "xl/workbook.xml") ||
      care_xlsx_parts_has (self, "_rels/.rels"))
    return TRUE;
  if (care_xlsx_parts_has (self, "xl/workbook.bin"))
    return refuse (error, _("This is a binary workbook (.xlsb); save it as .xlsx."));
  if (care_xlsx_parts_has (self, "content.xml"))
    return refuse (error, _("This is an OpenDocument file; save it as .xlsx or CSV."));

  return refuse (error, _("This is an archive, not a list of customers."));
}

CareXlsxParts *
care_xlsx_parts_open (GBytes  *bytes,
                      GError **error)
{
  g_autoptr(CareXlsxParts) self = g_new0 (CareXlsxParts, 1);
  int n_entries = count_entries (bytes);
  zip_source_t *source;

  self->bytes = g_bytes_ref (bytes);
  if (n_entries < 0)
    {
      refuse (error, _("The file is damaged: its end is missing."));
      return NULL;
    }
  if (n_entries > (int) CARE_XLSX_MAX_PARTS)
    {
      refuse (error, _("The file is an archive of too many parts; it is not read."));
      return NULL;
    }

  source = zip_source_buffer_create (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                     0, NULL);
  self->archive = source == NULL ? NULL : zip_open_from_source (source, ZIP_RDONLY, NULL);
  if (self->archive == NULL)
    {
      g_clear_pointer (&source, zip_source_free);
      refuse (error, _("The file is damaged."));
      return NULL;
    }
  if (!check_archive (self, error) || !check_kind (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
care_xlsx_parts_free (CareXlsxParts *self)
{
  g_clear_pointer (&self->archive, zip_discard);
  g_bytes_unref (self->bytes);
  g_free (self);
}

gboolean
care_xlsx_parts_has (CareXlsxParts *self,
                     const char    *name)
{
  return zip_name_locate (self->archive, name, 0) >= 0;
}

static const char *
drop_prefix (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon == NULL ? name : colon + 1;
}

static void XMLCALL
element_started_cb (void            *data,
                    const XML_Char  *name,
                    const XML_Char **attributes)
{
  Reading *reading = data;

  reading->handlers->start (reading->user_data, drop_prefix (name), attributes);
}

static void XMLCALL
element_ended_cb (void           *data,
                  const XML_Char *name)
{
  Reading *reading = data;

  reading->handlers->end (reading->user_data, drop_prefix (name));
}

static void XMLCALL
text_read_cb (void           *data,
              const XML_Char *text,
              int             length)
{
  Reading *reading = data;

  reading->handlers->text (reading->user_data, text, length);
}

static void XMLCALL
doctype_met_cb (void           *data,
                const XML_Char *name,
                const XML_Char *system_id,
                const XML_Char *public_id,
                int             has_internal_subset)
{
  Reading *reading = data;

  reading->has_declarations = TRUE;
  XML_StopParser (reading->parser, XML_FALSE);
}

static void
start_reading (Reading                *reading,
               const CareXlsxHandlers *handlers,
               gpointer                user_data)
{
  *reading = (Reading) { XML_ParserCreate (NULL), handlers, user_data, FALSE };
  XML_SetUserData (reading->parser, reading);
  XML_SetElementHandler (reading->parser, element_started_cb, element_ended_cb);
  if (handlers->text != NULL)
    XML_SetCharacterDataHandler (reading->parser, text_read_cb);
  XML_SetStartDoctypeDeclHandler (reading->parser, doctype_met_cb);
}

static gboolean
parse_piece (Reading     *reading,
             const char  *piece,
             int          length,
             GError     **error)
{
  GError *problem = NULL;

  if (XML_Parse (reading->parser, piece, length, length == 0) != XML_STATUS_OK)
    return refuse (error, reading->has_declarations
                          ? _("The file contains entity declarations, as only attacks do; "
                              "it is not read")
                          : _("The file is damaged: a part of it is not proper XML."));

  if (reading->handlers->take_error != NULL)
    problem = reading->handlers->take_error (reading->user_data);
  if (problem != NULL)
    g_propagate_error (error, problem);

  return problem == NULL;
}

static gboolean
read_pieces (CareXlsxParts  *self,
             zip_file_t     *file,
             Reading        *reading,
             GCancellable   *cancellable,
             GError        **error)
{
  g_autofree char *piece = g_malloc (PIECE);
  zip_int64_t length;

  do
    {
      length = zip_fread (file, piece, PIECE);
      if (length < 0)
        return refuse (error, _("The file is damaged."));
      self->n_unpacked += (guint64) length;
      if (self->n_unpacked > CARE_XLSX_MAX_UNPACKED)
        return refuse_bomb (error);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!parse_piece (reading, piece, (int) length, error))
        return FALSE;
    }
  while (length > 0);

  return TRUE;
}

gboolean
care_xlsx_parts_read (CareXlsxParts           *self,
                      const char              *name,
                      const CareXlsxHandlers  *handlers,
                      gpointer                 user_data,
                      GCancellable            *cancellable,
                      GError                 **error)
{
  zip_file_t *file = zip_fopen (self->archive, name, 0);
  Reading reading;
  gboolean is_read;

  if (file == NULL)
    return refuse (error, _("The file is damaged: a part of the workbook is missing."));

  start_reading (&reading, handlers, user_data);
  is_read = read_pieces (self, file, &reading, cancellable, error);
  XML_ParserFree (reading.parser);
  zip_fclose (file);

  return is_read;
}

const char *
care_xlsx_get_attribute (const char **attributes,
                         const char  *name)
{
  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (g_str_equal (drop_prefix (attributes[i]), name))
      return attributes[i + 1];

  return NULL;
}

/* The letter that is written as _x000D_ at @text, or 0. */
static gunichar
read_escape (const char *text)
{
  gunichar letter = 0;

  if (text[0] != '_' || text[1] != 'x')
    return 0;
  for (guint i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (text[i]))
        return 0;
      letter = letter * 16 + (gunichar) g_ascii_xdigit_value (text[i]);
    }

  return text[6] == '_' && g_unichar_validate (letter) ? letter : 0;
}

void
care_xlsx_unescape (GString *text)
{
  g_autofree char *escaped = NULL;
  const char *at;

  if (strstr (text->str, "_x") == NULL)
    return;

  escaped = g_strndup (text->str, text->len);
  at = escaped;
  g_string_truncate (text, 0);
  while (*at != '\0')
    {
      gunichar letter = read_escape (at);

      if (letter != 0)
        g_string_append_unichar (text, letter);
      else
        g_string_append_c (text, *at);
      at += letter != 0 ? strlen ("_x000D_") : 1;
    }
}
