/* care-complaint-category.h — what customers complain about, and what caused it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two lists: the matter as the customer names it, in two levels ("delay of delivery",
 * "pick-up date missed"), and the root cause as the investigation finds it, for the
 * Pareto. The codes are stored for ever; a matter is never struck from the list.
 */
#pragma once

#include "care-kind.h"

typedef enum
{
  CARE_CATEGORY_NONE,
  CARE_CATEGORY_ATTITUDE,
  CARE_CATEGORY_WAITING,
  CARE_CATEGORY_PROMISE,
  CARE_CATEGORY_PRICE,
  CARE_CATEGORY_DRESS,
  CARE_CATEGORY_MAKEUP,
  CARE_CATEGORY_PHOTO,
  CARE_CATEGORY_PROOF,
  CARE_CATEGORY_RETOUCH,
  CARE_CATEGORY_PRODUCT,
  CARE_CATEGORY_DELAY,
  CARE_CATEGORY_MISTAKE,
  CARE_CATEGORY_REFUND,
  CARE_CATEGORY_OTHER
} CareComplaintCategory;
#define CARE_N_COMPLAINT_CATEGORIES (CARE_CATEGORY_OTHER + 1)
CARE_DECLARE_WORDS (CareComplaintCategory, care_complaint_category)

/* The department that usually answers for it; NONE: that of the person named. */
CareDepartment care_complaint_category_get_department (CareComplaintCategory category);

/* The second level. */
typedef struct
{
  CareComplaintCategory  category;
  const char            *code;     /* "DELAY.1" */
  const char            *label;    /* English; care_complaint_cause_get_label() translates */
  gboolean               is_major; /* makes the complaint a major one by itself */
} CareComplaintCause;

/**
 * care_complaint_category_list_causes:
 * @n_causes: (out):
 *
 * Returns: (nullable): the first of @n_causes that lie side by side
 */
const CareComplaintCause *care_complaint_category_list_causes (CareComplaintCategory     category,
                                                               guint                    *n_causes);

/* (nullable): by its code. */
const CareComplaintCause *care_complaint_cause_find           (const char               *code);
const char               *care_complaint_cause_get_label      (const CareComplaintCause *self);

typedef enum
{
  CARE_ROOT_CAUSE_NONE,
  CARE_ROOT_CAUSE_P1, /* people */
  CARE_ROOT_CAUSE_P2,
  CARE_ROOT_CAUSE_P3,
  CARE_ROOT_CAUSE_P4,
  CARE_ROOT_CAUSE_P5,
  CARE_ROOT_CAUSE_R1, /* process */
  CARE_ROOT_CAUSE_R2,
  CARE_ROOT_CAUSE_R3,
  CARE_ROOT_CAUSE_R4,
  CARE_ROOT_CAUSE_R5,
  CARE_ROOT_CAUSE_M1, /* material and equipment */
  CARE_ROOT_CAUSE_M2,
  CARE_ROOT_CAUSE_M3,
  CARE_ROOT_CAUSE_M4,
  CARE_ROOT_CAUSE_O1, /* outside */
  CARE_ROOT_CAUSE_O2,
  CARE_ROOT_CAUSE_O3,
  CARE_ROOT_CAUSE_O4
} CareRootCause;
#define CARE_N_ROOT_CAUSES (CARE_ROOT_CAUSE_O4 + 1)
CARE_DECLARE_WORDS (CareRootCause, care_root_cause)
