/* care-booking-row.h — one line of an order list, understood
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a spreadsheet says about one order and its couple. It is not yet on file: the
 * desk that imports compares it with what is known and decides what to change. What
 * the list does not say is NULL, none, or %CARE_BOOKING_NOT_SAID, so that an import
 * never overwrites something with nothing.
 */
#pragma once

#include "domain/care-customer.h"
#include "domain/care-order.h"

#define CARE_BOOKING_NOT_SAID ((gint64) -1)

CARE_DECLARE_RECORD (CareBookingRow, care_booking_row)

struct _CareBookingRow
{
  guint       number;        /* row, in a CSV file line, where it stands in the file */
  char       *order_no;      /* (owned) */
  GPtrArray  *persons;       /* (owned) (element-type CarePerson) one or two, first named first */
  GPtrArray  *phones;        /* (owned) (element-type utf8) canonical, first is preferred */
  char       *address;       /* (owned) (nullable) */
  char       *work_unit;     /* (owned) (nullable) */
  CareDay     days[CARE_N_STAGES]; /* index CareStage; WEDDING is the wedding day */
  char       *package;       /* (owned) (nullable) */
  gint64      price;         /* fen */
  char       *content;       /* (owned) (nullable) */
  char       *extra_content; /* (owned) (nullable) */
  gint64      extra;         /* fen */
  gint64      paid;          /* fen */
  gint64      balance;       /* fen */
  GPtrArray  *servers;       /* (owned) (element-type CareServer) names only, no ids */
  char       *card_no;       /* (owned) (nullable) */
  char       *card_level;    /* (owned) (nullable) as written */
  char       *introducer;    /* (owned) (nullable) as written */
  char       *source;        /* (owned) (nullable) */
  char       *note;          /* (owned) (nullable) */
};
#define CARE_TYPE_BOOKING_ROW (care_booking_row_get_type ())

/* A row about nothing yet: lists empty, amounts not said. */
CareBookingRow *care_booking_row_new_numbered (guint                 number) G_GNUC_WARN_UNUSED_RESULT;

/* The name of who served for @duty, or NULL. */
const char     *care_booking_row_get_server   (const CareBookingRow *self,
                                               CareDepartment        duty);
