/* care-incoming.h — somebody rings the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every incoming call is noted, whoever it is and whatever about (R36): an inquiry, a
 * complaint, other business, a message for a colleague, or somebody who returns our
 * call. The five Ws and the H stand beside the script; what cannot be answered at
 * once becomes a case with a reply time.
 */
#pragma once

#include "care-civil.h"
#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

typedef enum
{
  CARE_INCOMING_OTHER,
  CARE_INCOMING_INQUIRY,
  CARE_INCOMING_COMPLAINT,
  CARE_INCOMING_MESSAGE,   /* for a colleague */
  CARE_INCOMING_CALL_BACK  /* returns our call */
} CareIncomingKind;
#define CARE_N_INCOMING_KINDS (CARE_INCOMING_CALL_BACK + 1)
CARE_DECLARE_WORDS (CareIncomingKind, care_incoming_kind)

CARE_DECLARE_RECORD (CareIncoming, care_incoming)

struct _CareIncoming
{
  gint64            id;
  char             *incoming_no;  /* (owned) (nullable) "LD20261121-001", given when stored */
  gint64            customer_id;  /* 0: nobody we know */
  char             *caller;       /* (owned) (nullable) as they said */
  char             *phone;        /* (owned) (nullable) canonical where it can be */
  CareIncomingKind  kind;
  char             *happened;     /* (owned) (nullable) when */
  char             *place;        /* (owned) (nullable) where */
  char             *people;       /* (owned) (nullable) who */
  char             *what;         /* (owned) (nullable) */
  char             *why;          /* (owned) (nullable) */
  char             *how;          /* (owned) (nullable) */
  CareDepartment    department;   /* whom it is passed on to; NONE: customer service */
  gint64            colleague_id; /* whom the message is for; 0: nobody */
  char             *colleague;    /* (owned) (nullable) that person's name */
  CareCivil         reply_by;     /* the time the caller was told; none: as the rule says */
  char             *walk;         /* (owned) (nullable) care_script_walk_save() */
  gint64            staff_id;     /* who took it */
  CareMoment        started_at;
  CareMoment        ended_at;
};
#define CARE_TYPE_INCOMING (care_incoming_get_type ())

/* What the first answer of the greeting says the call is about. */
CareIncomingKind care_incoming_kind_from_answer (const char *option);

/**
 * care_incoming_dup_note:
 *
 * The five Ws and the H in lines, "When: …"; %NULL when nothing was noted.
 */
char            *care_incoming_dup_note         (const CareIncoming *self) G_GNUC_WARN_UNUSED_RESULT;
