/* care-document.h — a scan, a picture, a recording: where it lies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The file of a couple never holds the thing itself: a path on this computer, an
 * address, or the number under which the recorder keeps a conversation.
 */
#pragma once

#include "care-moment.h"
#include "care-record.h"
#include "care-word.h"

typedef enum
{
  CARE_DOCUMENT_SCAN,
  CARE_DOCUMENT_PHOTO,
  CARE_DOCUMENT_RECORDING,
  CARE_DOCUMENT_OTHER
} CareDocumentKind;
CARE_DECLARE_WORDS (CareDocumentKind, care_document_kind)

CARE_DECLARE_RECORD (CareDocument, care_document)

struct _CareDocument
{
  gint64            id;
  gint64            customer_id;
  gint64            order_id; /* 0: of the couple */
  CareDocumentKind  kind;
  char             *uri;      /* (owned) as it was typed or chosen */
  char             *note;     /* (owned) (nullable) */
  CareMoment        added_at;
  gint64            added_by;
  gint64            version;
};
#define CARE_TYPE_DOCUMENT (care_document_get_type ())

CareDocument *care_document_copy    (const CareDocument *self) G_GNUC_WARN_UNUSED_RESULT;

/* The address to open; %NULL when it is neither a path nor an address. */
char         *care_document_dup_uri (const CareDocument *self) G_GNUC_WARN_UNUSED_RESULT;

/* The last part of a path or address, or all of a reference. */
char         *care_document_dup_name (const CareDocument *self) G_GNUC_WARN_UNUSED_RESULT;
