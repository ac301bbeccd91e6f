/* care-inquiry.c — somebody asks before booking
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-inquiry.h"

static const CareWord states[] = {
  { "OPEN",        "inquiry", NC_("inquiry", "Open") },
  { "WON_PENDING", "inquiry", NC_("inquiry", "Wants to book") },
  { "WON",         "inquiry", NC_("inquiry", "Booked") },
  { "LOST",        "inquiry", NC_("inquiry", "Lost") },
  { "WITHDRAWN",   "inquiry", NC_("inquiry", "Withdrawn") },
};

static const CareWord reasons[] = {
  { "NONE",       "inquiry", NC_("inquiry", "No reason given") },
  { "PRICE",      "inquiry", NC_("inquiry", "Price") },
  { "STYLE",      "inquiry", NC_("inquiry", "Style") },
  { "DATE",       "inquiry", NC_("inquiry", "Date not settled") },
  { "SERVICE",    "inquiry", NC_("inquiry", "Service") },
  { "FAMILY",     "inquiry", NC_("inquiry", "Family must agree") },
  { "COMPETITOR", "inquiry", NC_("inquiry", "Another studio") },
  { "OTHER",      "inquiry", NC_("inquiry", "Other") },
};

CARE_DEFINE_WORDS (CareInquiryState, care_inquiry_state, states)
CARE_DEFINE_WORDS (CareInquiryReason, care_inquiry_reason, reasons)
CARE_DEFINE_RECORD (CareInquiry, care_inquiry)

static void
care_inquiry_clear (CareInquiry *self)
{
  g_free (self->what);
  g_free (self->reason_text);
}

gboolean
care_inquiry_is_open (const CareInquiry *self)
{
  return self->state == CARE_INQUIRY_OPEN;
}
