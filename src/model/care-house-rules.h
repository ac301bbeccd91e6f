/* care-house-rules.h — the settings by which this studio works
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Read from the file once and handed to every job as it is; changing a setting makes
 * a new one. The keys are listed in care-house-rules.c.
 */
#pragma once

#include "domain/care-call-window.h"
#include "domain/care-complaint-path.h"
#include "domain/care-language.h"
#include "domain/care-office-calendar.h"
#include "domain/care-record.h"
#include "store/care-db.h"

/* Where a studio is that has not said otherwise. */
#define CARE_HOUSE_ZONE "Asia/Shanghai"

CARE_DECLARE_RECORD (CareHouseRules, care_house_rules)

struct _CareHouseRules
{
  char               *studio;       /* (owned) the studio's name */
  char               *address;      /* (owned) (nullable) */
  char               *tel;          /* (owned) (nullable) */
  char               *open_hours;   /* (owned) (nullable) */
  CareLanguage        language;     /* in which scripts are read out */
  GTimeZone          *zone;         /* (owned) */
  CareOfficeCalendar *calendar;     /* (owned) */
  CareCallWindow      window;
  int                 max_attempts; /* a day, before a call is put off (D10) */
  int                 max_days;     /* of trying, before it is given up */
  int                 min_gap_days; /* between two ordinary calls to a couple (D11) */
  int                 lapse_days;   /* without an order, until a customer counts as lapsed */
  gboolean            recording_on; /* the caller says that the call is recorded */
  CareComplaintRules  complaint;    /* who may judge, order and solve */
};
#define CARE_TYPE_HOUSE_RULES (care_house_rules_get_type ())

CareHouseRules *care_house_rules_load (CareDb  *db,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;
