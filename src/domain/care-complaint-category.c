/* care-complaint-category.c — what customers complain about, and what caused it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-category.h"

static const CareWord categories[] = {
  { "NONE", "complaint category", NC_("complaint category", "Not sorted") },
  { "ATTITUDE", "complaint category",
    NC_("complaint category", "Service attitude") },
  { "WAITING", "complaint category",
    NC_("complaint category", "Waiting time") },
  { "PROMISE", "complaint category",
    NC_("complaint category", "Promise and explanation") },
  { "PRICE", "complaint category",
    NC_("complaint category", "Price and extra sales") },
  { "DRESS", "complaint category",
    NC_("complaint category", "Dress quality") },
  { "MAKEUP", "complaint category",
    NC_("complaint category", "Make-up and styling") },
  { "PHOTO", "complaint category",
    NC_("complaint category", "Photography") },
  { "PROOF", "complaint category",
    NC_("complaint category", "Photo selection") },
  { "RETOUCH", "complaint category",
    NC_("complaint category", "Retouching and design") },
  { "PRODUCT", "complaint category",
    NC_("complaint category", "Album and frame quality") },
  { "DELAY", "complaint category",
    NC_("complaint category", "Delay of delivery") },
  { "MISTAKE", "complaint category",
    NC_("complaint category", "Errors and misdelivery") },
  { "REFUND", "complaint category",
    NC_("complaint category", "Refund, cancellation, contract") },
  { "OTHER", "complaint category",
    NC_("complaint category", "Environment, privacy, other") },
};

static const CareWord root_causes[] = {
  { "NONE", "root cause", NC_("root cause", "Not found yet") },
  { "P1", "root cause", NC_("root cause", "Attitude") },
  { "P2", "root cause", NC_("root cause", "Skill") },
  { "P3", "root cause", NC_("root cause", "Carelessness") },
  { "P4", "root cause", NC_("root cause", "Communication") },
  { "P5", "root cause", NC_("root cause", "Over-promise") },
  { "R1", "root cause", NC_("root cause", "Schedule/overbooking") },
  { "R2", "root cause", NC_("root cause", "Hand-over between departments") },
  { "R3", "root cause", NC_("root cause", "Unclear rule") },
  { "R4", "root cause", NC_("root cause", "Missing check") },
  { "R5", "root cause", NC_("root cause", "Not informed") },
  { "M1", "root cause", NC_("root cause", "Supplier/outside lab") },
  { "M2", "root cause", NC_("root cause", "Dress/prop stock") },
  { "M3", "root cause", NC_("root cause", "Equipment/software") },
  { "M4", "root cause", NC_("root cause", "Material") },
  { "O1", "root cause", NC_("root cause", "Weather/force majeure") },
  { "O2", "root cause", NC_("root cause", "Customer’s misunderstanding") },
  { "O3", "root cause", NC_("root cause", "Taste") },
  { "O4", "root cause", NC_("root cause", "Customer changed his mind") },
};

static const CareDepartment departments[CARE_N_COMPLAINT_CATEGORIES] = {
  [CARE_CATEGORY_ATTITUDE] = CARE_DEPARTMENT_NONE,
  [CARE_CATEGORY_WAITING] = CARE_DEPARTMENT_DISPATCH,
  [CARE_CATEGORY_PROMISE] = CARE_DEPARTMENT_SALES,
  [CARE_CATEGORY_PRICE] = CARE_DEPARTMENT_SALES,
  [CARE_CATEGORY_DRESS] = CARE_DEPARTMENT_DRESS,
  [CARE_CATEGORY_MAKEUP] = CARE_DEPARTMENT_MAKEUP,
  [CARE_CATEGORY_PHOTO] = CARE_DEPARTMENT_PHOTO,
  [CARE_CATEGORY_PROOF] = CARE_DEPARTMENT_PROOF,
  [CARE_CATEGORY_RETOUCH] = CARE_DEPARTMENT_POST,
  [CARE_CATEGORY_PRODUCT] = CARE_DEPARTMENT_PRODUCTION,
  [CARE_CATEGORY_DELAY] = CARE_DEPARTMENT_POST,
  [CARE_CATEGORY_MISTAKE] = CARE_DEPARTMENT_PICKUP,
  [CARE_CATEGORY_REFUND] = CARE_DEPARTMENT_ADMIN,
  [CARE_CATEGORY_OTHER] = CARE_DEPARTMENT_ADMIN,
};

#define CAUSE(category, number, label, is_major) \
  { CARE_CATEGORY_##category, #category "." #number, label, is_major }

static const CareComplaintCause causes[] = {
  CAUSE (ATTITUDE, 1, NC_("complaint cause", "Cold/impolite"), FALSE),
  CAUSE (ATTITUDE, 2, NC_("complaint cause", "Quarrel"), FALSE),
  CAUSE (ATTITUDE, 3, NC_("complaint cause", "Refuses to help"), FALSE),
  CAUSE (ATTITUDE, 4, NC_("complaint cause", "No greeting/no explanation"), FALSE),
  CAUSE (ATTITUDE, 5, NC_("complaint cause", "Ignores calls"), FALSE),
  CAUSE (WAITING, 1, NC_("complaint cause", "Appointment not kept"), FALSE),
  CAUSE (WAITING, 2, NC_("complaint cause", "Long wait for make-up"), FALSE),
  CAUSE (WAITING, 3, NC_("complaint cause", "Several couples at once"), FALSE),
  CAUSE (WAITING, 4, NC_("complaint cause", "Shooting finished too late"), FALSE),
  CAUSE (WAITING, 5, NC_("complaint cause", "Scheduled date changed by us"), FALSE),
  CAUSE (PROMISE, 1, NC_("complaint cause", "Oral promise not kept"), FALSE),
  CAUSE (PROMISE, 2, NC_("complaint cause", "Package not clearly explained"), FALSE),
  CAUSE (PROMISE, 3, NC_("complaint cause", "Differs from sample pictures"), FALSE),
  CAUSE (PROMISE, 4, NC_("complaint cause", "Promised staff replaced"), FALSE),
  CAUSE (PROMISE, 5, NC_("complaint cause", "Promised spot/dress not available"), FALSE),
  CAUSE (PRICE, 1, NC_("complaint cause", "Hidden charges"), FALSE),
  CAUSE (PRICE, 2, NC_("complaint cause", "Pressure to buy more pictures"), FALSE),
  CAUSE (PRICE, 3, NC_("complaint cause", "Make-up/dress surcharge"), FALSE),
  CAUSE (PRICE, 4, NC_("complaint cause", "Unclear bill"), FALSE),
  CAUSE (PRICE, 5, NC_("complaint cause", "Price differs from promotion"), FALSE),
  CAUSE (DRESS, 1, NC_("complaint cause", "Dirty/damaged"), FALSE),
  CAUSE (DRESS, 2, NC_("complaint cause", "Few or old styles"), FALSE),
  CAUSE (DRESS, 3, NC_("complaint cause", "Does not fit"), FALSE),
  CAUSE (DRESS, 4, NC_("complaint cause", "Reserved dress missing"), FALSE),
  CAUSE (DRESS, 5, NC_("complaint cause", "Not in dress zone agreed"), FALSE),
  CAUSE (MAKEUP, 1, NC_("complaint cause", "Result not liked"), FALSE),
  CAUSE (MAKEUP, 2, NC_("complaint cause", "No consultation"), FALSE),
  CAUSE (MAKEUP, 3, NC_("complaint cause", "Tools unclean"), FALSE),
  CAUSE (MAKEUP, 4, NC_("complaint cause", "Allergy"), TRUE),
  CAUSE (MAKEUP, 5, NC_("complaint cause", "Bridal make-up late/absent"), TRUE),
  CAUSE (PHOTO, 1, NC_("complaint cause", "Poor guidance/impatient"), FALSE),
  CAUSE (PHOTO, 2, NC_("complaint cause", "Blurred, wrong exposure"), FALSE),
  CAUSE (PHOTO, 3, NC_("complaint cause", "Monotonous poses"), FALSE),
  CAUSE (PHOTO, 4, NC_("complaint cause", "Too few pictures"), FALSE),
  CAUSE (PHOTO, 5, NC_("complaint cause", "Weather/spot problem"), FALSE),
  CAUSE (PHOTO, 6, NC_("complaint cause", "Equipment failure/lost data"), TRUE),
  CAUSE (PROOF, 1, NC_("complaint cause", "Pressure"), FALSE),
  CAUSE (PROOF, 2, NC_("complaint cause", "Pictures missing"), FALSE),
  CAUSE (PROOF, 3, NC_("complaint cause", "Unselected pictures deleted"), FALSE),
  CAUSE (PROOF, 4, NC_("complaint cause", "Waiting for date"), FALSE),
  CAUSE (RETOUCH, 1, NC_("complaint cause", "Over-retouched/not like me"), FALSE),
  CAUSE (RETOUCH, 2, NC_("complaint cause", "Requests ignored"), FALSE),
  CAUSE (RETOUCH, 3, NC_("complaint cause", "Design not liked"), FALSE),
  CAUSE (RETOUCH, 4, NC_("complaint cause", "Wrong text/date/name"), FALSE),
  CAUSE (RETOUCH, 5, NC_("complaint cause", "Number of corrections limited"), FALSE),
  CAUSE (PRODUCT, 1, NC_("complaint cause", "Blisters, warping"), FALSE),
  CAUSE (PRODUCT, 2, NC_("complaint cause", "Colour cast/fading"), FALSE),
  CAUSE (PRODUCT, 3, NC_("complaint cause", "Scratches, glue"), FALSE),
  CAUSE (PRODUCT, 4, NC_("complaint cause", "Binding falls apart"), FALSE),
  CAUSE (PRODUCT, 5, NC_("complaint cause", "Wrong size/material"), FALSE),
  CAUSE (DELAY, 1, NC_("complaint cause", "Pick-up date missed"), FALSE),
  CAUSE (DELAY, 2, NC_("complaint cause", "Not told"), FALSE),
  CAUSE (DELAY, 3, NC_("complaint cause", "Rush not met"), FALSE),
  CAUSE (DELAY, 4, NC_("complaint cause", "Before the wedding not ready"), TRUE),
  CAUSE (MISTAKE, 1, NC_("complaint cause", "Other couple’s goods"), FALSE),
  CAUSE (MISTAKE, 2, NC_("complaint cause", "Items missing"), FALSE),
  CAUSE (MISTAKE, 3, NC_("complaint cause", "Wrong quantity"), FALSE),
  CAUSE (MISTAKE, 4, NC_("complaint cause", "Lost goods"), FALSE),
  CAUSE (MISTAKE, 5, NC_("complaint cause", "Damaged in storage"), FALSE),
  CAUSE (REFUND, 1, NC_("complaint cause", "Deposit not returned"), FALSE),
  CAUSE (REFUND, 2, NC_("complaint cause", "Refund late"), FALSE),
  CAUSE (REFUND, 3, NC_("complaint cause", "Rescheduling refused"), FALSE),
  CAUSE (REFUND, 4, NC_("complaint cause", "Invoice"), FALSE),
  CAUSE (REFUND, 5, NC_("complaint cause", "Card/points/gift"), FALSE),
  CAUSE (OTHER, 1, NC_("complaint cause", "Premises, safety"), FALSE),
  CAUSE (OTHER, 2, NC_("complaint cause", "Picture used without permission"), TRUE),
  CAUSE (OTHER, 3, NC_("complaint cause", "Private data leaked"), TRUE),
  CAUSE (OTHER, 4, NC_("complaint cause", "Too many promotion calls"), FALSE),
  CAUSE (OTHER, 5, NC_("complaint cause", "Customer service itself"), FALSE),
};

CARE_DEFINE_WORDS (CareComplaintCategory, care_complaint_category, categories)
CARE_DEFINE_WORDS (CareRootCause, care_root_cause, root_causes)

CareDepartment
care_complaint_category_get_department (CareComplaintCategory category)
{
  return departments[category];
}

const CareComplaintCause *
care_complaint_category_list_causes (CareComplaintCategory  category,
                                     guint                 *n_causes)
{
  const CareComplaintCause *first = NULL;

  *n_causes = 0;
  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    if (causes[i].category == category)
      {
        if (first == NULL)
          first = &causes[i];
        (*n_causes)++;
      }

  return first;
}

const CareComplaintCause *
care_complaint_cause_find (const char *code)
{
  for (guint i = 0; code != NULL && i < G_N_ELEMENTS (causes); i++)
    if (g_str_equal (causes[i].code, code))
      return &causes[i];

  return NULL;
}

const char *
care_complaint_cause_get_label (const CareComplaintCause *self)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "complaint cause", self->label);
}
