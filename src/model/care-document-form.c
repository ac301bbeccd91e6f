/* care-document-form.c — a document of a couple's file, by its place and a note
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-document-form.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-document-table.h"

static gboolean
put (CareDb    *db,
     gpointer   data,
     GError   **error)
{
  return care_document_table_put (db, data, error);
}

static gboolean
drop (CareDb    *db,
      gpointer   data,
      GError   **error)
{
  return care_document_table_drop (db, data, error);
}

static CareFileTask *
new_task (CareDocument  *document,
          CareFileApply  apply,
          const char    *sentence)
{
  CareFileTask *task = care_file_task_new_for (CARE_DEED_EDIT_CUSTOMER, document->customer_id, apply,
                                               document, (GDestroyNotify) care_document_unref);

  task->sentence = g_strdup (sentence);

  return task;
}

static CareFileTask *
read_form (const CareRecordForm  *form,
           int                   *field,
           GError               **error)
{
  g_autoptr(CareDocument) document = care_document_copy (form->data);

  g_free (document->uri);
  document->uri = care_record_form_dup_text (form, CARE_DOCUMENT_FIELD_URI);
  g_free (document->note);
  document->note = care_record_form_dup_text (form, CARE_DOCUMENT_FIELD_NOTE);
  document->kind = (CareDocumentKind) care_record_form_get_choice (form, CARE_DOCUMENT_FIELD_KIND);
  document->version = form->version;
  if (document->uri == NULL)
    {
      *field = CARE_DOCUMENT_FIELD_URI;
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("Please say where it lies: a file, an address, or the recorder’s number."));
      return NULL;
    }

  return new_task (g_steal_pointer (&document), put, _("The document is written down."));
}

static const char *
choose_kind (int value)
{
  return value <= CARE_DOCUMENT_OTHER ? care_document_kind_get_label ((CareDocumentKind) value) : NULL;
}

static CareRecordForm *
form_again (const CareRecordForm   *form,
            const CareCustomerFile *file)
{
  for (guint i = 0; i < file->documents->len; i++)
    if (((const CareDocument *) file->documents->pdata[i])->id == form->subject_id)
      return care_document_form_new (file->documents->pdata[i], form->today);

  return NULL;
}

CareRecordForm *
care_document_form_new (const CareDocument *document,
                        CareDay             today)
{
  CareRecordForm *form = care_record_form_new ();
  g_autofree char *kind = document->kind != 0 ? g_strdup_printf ("%d", (int) document->kind) : NULL;

  form->title = g_strdup (document->id == 0 ? _("New Document") : _("Document"));
  form->read = read_form;
  form->again = form_again;
  form->today = today;
  form->customer_id = document->customer_id;
  form->order_id = document->order_id;
  form->subject_id = document->id;
  form->version = document->version;
  form->data = care_document_copy (document);
  form->free_data = (GDestroyNotify) care_document_unref;
  care_record_form_add (form, "kind", g_strdup (_("Kind")), CARE_FORM_CHOICE, 0, choose_kind, kind);
  care_record_form_add (form, "uri", g_strdup (_("File, address or number of the recording")), CARE_FORM_TEXT,
                        CARE_TEXT_ADDRESS_MAX, NULL, document->uri);
  care_record_form_add (form, "note", g_strdup (_("Note")), CARE_FORM_BLOCK, CARE_TEXT_NOTE_MAX, NULL,
                        document->note);
  if (document->id != 0)
    form->drop = new_task (care_document_copy (document), drop, _("The document is removed from the file."));

  return form;
}
