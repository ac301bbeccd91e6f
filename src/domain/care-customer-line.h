/* care-customer-line.h — a couple as one line of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is shown of a file before it is opened. Read-only; the file itself is
 * care-customer.h.
 */
#pragma once

#include "care-moment.h"
#include "care-order.h"

CARE_DECLARE_RECORD (CareCustomerLine, care_customer_line)

struct _CareCustomerLine
{
  gint64     id;
  char      *customer_no;  /* (owned) */
  char      *names;        /* (owned) the couple in one line */
  char      *phone;        /* (owned) (nullable) the preferred number, canonical */
  char      *order_no;     /* (owned) (nullable) of the newest order */
  CareLevel  level;
  CareDay    wedding_on;
  gboolean   do_not_call;
  int        n_complaints; /* not filed yet */
  char      *assigned;     /* (owned) (nullable) who looks after them */
  CareMoment contact_at;   /* last call, message or visit */
  gboolean   has_order;
  CareStageDate stages[CARE_N_STAGES]; /* of the newest order */
  char      *matched;      /* (owned) (nullable) what of the file a search has hit */
};
#define CARE_TYPE_CUSTOMER_LINE (care_customer_line_get_type ())

/**
 * care_customer_line_dup_dots:
 *
 * The newest order at a glance, a sign each for booking, dress, shooting, selection,
 * pick-up and wedding: ● has happened, ○ is planned, ▲ is late, – has no day.
 *
 * Returns: (transfer full) (nullable): %NULL without an order
 */
char *care_customer_line_dup_dots (const CareCustomerLine *self,
                                   CareDay                 today) G_GNUC_WARN_UNUSED_RESULT;

/* The last stage of the newest order that has happened; FALSE where there is none. */
gboolean care_customer_line_get_reached (const CareCustomerLine *self,
                                         CareStage              *stage);
