/* care-script-context.h — whom a call speaks to, about what, and who speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything about one call that its script may depend on: which steps are asked at
 * all, which names and days its sentences contain. A couple is one file, so the
 * person spoken to is part of it.
 */
#pragma once

#include "care-customer.h"
#include "care-order.h"
#include "care-script.h"
#include "care-staff.h"

typedef struct
{
  CareCallType        type;
  const CareCustomer *customer;
  guint               person;     /* index of the person spoken to; the other is the partner */
  const CareOrder    *order;      /* (nullable) */
  const CareStaff    *specialist; /* (nullable) who calls */
  CareDay             base_on;    /* the day of the service, shooting … the call is about; or none */
  CareDay             today;
} CareScriptContext;

/* The person spoken to, and the other of the couple; NULL when the file names none. */
const CarePerson *care_script_context_get_person     (const CareScriptContext *self);
const CarePerson *care_script_context_get_partner    (const CareScriptContext *self);

/**
 * care_script_context_get_phone:
 *
 * Numbers are not marked with persons; when there are as many as persons, they stand in
 * the same order. Otherwise it is the preferred one.
 */
const char       *care_script_context_get_phone      (const CareScriptContext *self);

/**
 * care_script_context_get_conditions:
 * @also: conditions known elsewhere (recording, card, gift), bits 1 << CareScriptWhen
 *
 * For care_script_walk_new().
 */
guint             care_script_context_get_conditions (const CareScriptContext *self,
                                                      guint                    also);

/* The department whose service the call is about, for "rate(service.dept)". */
CareDepartment    care_script_context_get_service    (const CareScriptContext *self);

/* The stage the call is about; FALSE when it is about none. */
gboolean          care_script_context_get_stage      (const CareScriptContext *self,
                                                      CareStage               *stage);
