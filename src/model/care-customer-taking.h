/* care-customer-taking.h — lines of the list of customers, taken out of the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whoever copies or prints lines takes personal data along (T3 of the office's own
 * fears): several lines are the right of leaders, who see the telephones in full, and
 * the audit says how many. One line may be copied by everybody, masked as on the
 * screen.
 */
#pragma once

#include "care-office.h"
#include "domain/care-customer-column.h"

/* More lines than this are exported, not copied or printed. */
#define CARE_TAKING_MOST 5000u

/* What was taken. */
typedef struct
{
  GPtrArray        *lines; /* (owned) (element-type CareCustomerLine) */
  CareCustomerLook  look;  /* the zone is borrowed from the office */
} CareCustomerTaking;

void                care_customer_taking_free   (CareCustomerTaking   *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareCustomerTaking, care_customer_taking_free)

/**
 * care_customer_taking_async:
 * @ids: (element-type gint64): in their order
 *
 * FORBIDDEN for more than one line without the right, INVALID for too many.
 */
void                care_customer_taking_async  (CareOffice           *office,
                                                 GArray               *ids,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
CareCustomerTaking *care_customer_taking_finish (CareOffice           *office,
                                                 GAsyncResult         *result,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* As text with tabulators, and as an HTML table; with the titles of the columns. */
void                care_customer_taking_write  (const CareCustomerTaking *self,
                                                 char                    **text,
                                                 char                    **html);
