/* care-mailing.h — the couples of one batch of letters, labels or envelopes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes the couples out for paper: needs the right to print, and the audit tells of
 * each. What a letter says of a couple is filled in from their file; facts the file
 * does not have (a gift, until when) are handed in.
 */
#pragma once

#include "care-office.h"
#include "domain/care-customer.h"
#include "domain/care-letter.h"
#include "domain/care-order.h"

CARE_DECLARE_RECORD (CareMailing, care_mailing)

struct _CareMailing
{
  GPtrArray *customers; /* (owned) (element-type CareCustomer) */
  GPtrArray *orders;    /* (owned) (element-type CareOrder) the newest of each; NULL: none */
  GPtrArray *subjects;  /* (owned) (element-type utf8) of each one's latest complaint; "": none */
};

/**
 * care_mailing_take_out:
 * @ids: (element-type gint64): the couples, in the order of printing
 * @form: "F11"
 *
 * Waits for the worker.
 */
CareMailing *care_mailing_take_out (CareOffice        *office,
                                    GArray            *ids,
                                    const char        *form,
                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_mailing_write:
 * @facts: (nullable) (element-type utf8 utf8): what the file does not know
 *
 * The words of the letter to couple @i. INVALID with a sentence that names the couple
 * and the fact when one is missing.
 */
char        *care_mailing_write    (const CareMailing *self,
                                    guint              i,
                                    CareLetter         letter,
                                    CareLanguage       language,
                                    CareOffice        *office,
                                    GHashTable        *facts,
                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;
