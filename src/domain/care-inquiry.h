/* care-inquiry.h — somebody asks before booking
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was asked for, by whom, and what became of it. An open inquiry is followed up
 * on the first, third and tenth day; when it is lost the reason is kept, because the
 * monthly report asks why people went elsewhere.
 */
#pragma once

#include "care-day.h"
#include "care-record.h"
#include "care-word.h"

typedef enum
{
  CARE_INQUIRY_OPEN,
  CARE_INQUIRY_WON_PENDING, /* said yes on the telephone; sales books it */
  CARE_INQUIRY_WON,
  CARE_INQUIRY_LOST,
  CARE_INQUIRY_WITHDRAWN
} CareInquiryState;
CARE_DECLARE_WORDS (CareInquiryState, care_inquiry_state)

typedef enum
{
  CARE_INQUIRY_REASON_NONE,
  CARE_INQUIRY_REASON_PRICE,
  CARE_INQUIRY_REASON_STYLE,
  CARE_INQUIRY_REASON_DATE,
  CARE_INQUIRY_REASON_SERVICE,
  CARE_INQUIRY_REASON_FAMILY,
  CARE_INQUIRY_REASON_COMPETITOR,
  CARE_INQUIRY_REASON_OTHER
} CareInquiryReason;
#define CARE_N_INQUIRY_REASONS (CARE_INQUIRY_REASON_OTHER + 1)
CARE_DECLARE_WORDS (CareInquiryReason, care_inquiry_reason)

CARE_DECLARE_RECORD (CareInquiry, care_inquiry)

struct _CareInquiry
{
  gint64             id;
  gint64             customer_id;
  gint64             visit_id;   /* 0: an incoming call */
  CareDay            asked_on;
  char              *what;       /* (owned) date, style, package, budget: as they said it */
  CareInquiryState   state;
  CareInquiryReason  reason;
  char              *reason_text; /* (owned) (nullable) */
  CareDay            closed_on;
  gint64             staff_id;   /* who took it */
  gint64             version;
};
#define CARE_TYPE_INQUIRY (care_inquiry_get_type ())

/* It is still worth a call. */
gboolean care_inquiry_is_open (const CareInquiry *self);
