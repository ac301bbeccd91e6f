/* care-document-form.h — a document of a couple's file, by its place and a note
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-record-form.h"
#include "domain/care-document.h"

typedef enum
{
  CARE_DOCUMENT_FIELD_KIND,
  CARE_DOCUMENT_FIELD_URI,
  CARE_DOCUMENT_FIELD_NOTE
} CareDocumentField;

/* @document: id 0 for a new one, with what is known of it. */
CareRecordForm *care_document_form_new (const CareDocument *document,
                                        CareDay             today) G_GNUC_WARN_UNUSED_RESULT;
