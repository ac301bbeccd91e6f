/* care-customer.h — a couple, one file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The file of R1: two people (or one, while only one name is known), their
 * telephones, address, wedding date, who looks after them and what they have
 * agreed to. Orders are records of their own (care-order.h).
 */
#pragma once

#include "care-birthday.h"
#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CarePerson, care_person)

struct _CarePerson
{
  gint64        id;
  char         *name;     /* (owned) full name as written */
  char         *pinyin;   /* (owned) (nullable) corrected by hand; NULL: the table's reading */
  CareSex       sex;      /* decides 先生 or 女士; unknown: the full name is used */
  CareBirthday  birthday; /* month 0: unknown */
  char         *wechat;   /* (owned) (nullable) */
};
#define CARE_TYPE_PERSON (care_person_get_type ())

CARE_DECLARE_RECORD (CareCustomer, care_customer)

struct _CareCustomer
{
  gint64             id;
  char              *customer_no;  /* (owned) "C000123", given when stored */
  GPtrArray         *persons;      /* (owned) (element-type CarePerson) one or two, first named first */
  char             **phones;       /* (owned) canonical numbers, the preferred one first; never NULL */
  CareLevel          level;
  char              *card_no;      /* (owned) (nullable) */
  gint64             assigned_to;  /* staff id, 0: nobody */
  CareDay            assigned_on;
  char              *address;      /* (owned) (nullable) */
  char              *postcode;     /* (owned) (nullable) */
  char              *work_unit;    /* (owned) (nullable) */
  CareDay            wedding_on;
  char              *source;       /* (owned) (nullable) how they came */
  char              *introducer;   /* (owned) (nullable) as written on the slip */
  char              *email;        /* (owned) (nullable) */
  int                good_from;    /* preferred call time, minute of day; both 0: none given */
  int                good_until;
  char              *good_times;   /* (owned) (nullable) the same by weekday, care-call-times.h */
  char              *bad_times;    /* (owned) (nullable) when they must not be rung */
  gboolean           elder;        /* speak slowly, plain words (R210) */
  gboolean           do_not_call;  /* wins over everything */
  gboolean           no_anniversary;
  gboolean           phone_invalid;
  CareConsent        consent_promo;
  CareDay            consent_on;
  int                consent_way;  /* CareChannel + 1; 0: not noted */
  char              *language;     /* (owned) (nullable) language or dialect they like to speak */
  guint              key_marks;    /* three knows, three haves: bits of CareKeyMark */
  char              *handover;     /* (owned) (nullable) what whoever takes over must know */
  char              *note;         /* (owned) (nullable) */
  CareCustomerState  state;
  CareDay            created_on;
  gint64             version;
};
#define CARE_TYPE_CUSTOMER (care_customer_get_type ())

CarePerson   *care_person_copy        (const CarePerson   *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_copy:
 *
 * A deep copy, to be edited as a draft.
 */
CareCustomer *care_customer_copy      (const CareCustomer *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_dup_names:
 *
 * The couple in one line, "王芳、赵磊".
 */
char         *care_customer_dup_names (const CareCustomer *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_dup_couple_key:
 *
 * Both names folded, in an order of their own, and the wedding day: the same for every
 * file of the same couple. %NULL unless both names and the day are known.
 */
char         *care_customer_dup_couple_key (const CareCustomer *self) G_GNUC_WARN_UNUSED_RESULT;

/* The preferred number, or NULL. */
const char   *care_customer_get_phone (const CareCustomer *self);

/* Member, VIP or important: visited without exception (R65). */
gboolean      care_level_is_member    (CareLevel           level);

/**
 * care_customer_check:
 *
 * Says what is missing before the file can be stored: a name is enough.
 */
gboolean      care_customer_check     (const CareCustomer  *self,
                                       CareDay              today,
                                       GError             **error);
