/* care-memo.h — a message taken for a colleague
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The telephone memo F19: who called for whom, and the five Ws and the H. It lies on
 * the colleague's desk until it is read. The caller need not be a customer.
 */
#pragma once

#include "care-moment.h"
#include "care-record.h"

/* What the caller wants done; any of them. */
typedef enum
{
  CARE_MEMO_CALL_BACK  = 1 << 0, /* please call */
  CARE_MEMO_WILL_CALL  = 1 << 1,
  CARE_MEMO_WILL_COME  = 1 << 2,
  CARE_MEMO_URGENT     = 1 << 3
} CareMemoWishes;

CARE_DECLARE_RECORD (CareMemo, care_memo)

struct _CareMemo
{
  gint64      id;
  char       *memo_no;     /* (owned) "LY20261121-001" */
  gint64      to_id;       /* staff; 0: whoever @to_name is */
  char       *to_name;     /* (owned) (nullable) */
  gint64      customer_id; /* 0: not a customer */
  char       *caller;      /* (owned) (nullable) */
  char       *work_unit;   /* (owned) (nullable) */
  char       *phone;       /* (owned) (nullable) */
  char       *happened;    /* (owned) (nullable) when */
  char       *place;       /* (owned) (nullable) where */
  char       *people;      /* (owned) (nullable) who */
  char       *what;        /* (owned) */
  char       *why;         /* (owned) (nullable) */
  char       *how;         /* (owned) (nullable) */
  guint       wishes;      /* bits of CareMemoWishes */
  gint64      taken_by;
  CareMoment  taken_at;
  CareMoment  read_at;
};
#define CARE_TYPE_MEMO (care_memo_get_type ())
