/* care-rules-page.h — when the office rings up: hours, attempts, marked days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each rule is a row that is kept as soon as it is entered; a refused one stays as it
 * was typed, and the sentence says why. Days to come that are no ordinary ones stand
 * below: one more is added by typing it, a year of them comes from a table.
 */
#pragma once

#include "model/care-office.h"
#include "model/care-rules-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_RULES_PAGE (care_rules_page_get_type ())
G_DECLARE_FINAL_TYPE (CareRulesPage, care_rules_page, CARE, RULES_PAGE, CarePage)

GtkWidget *care_rules_page_new    (CareOffice    *office);

/* For tests and for whoever presses Enter: types and keeps. */
void       care_rules_page_enter  (CareRulesPage *self,
                                   CareRule       rule,
                                   const char    *text);
void       care_rules_page_add    (CareRulesPage *self,
                                   const char    *day,
                                   CareDayMark    mark,
                                   const char    *name);

/* (element-type CareMarkedDay) (nullable): what is listed; NULL before it was read. */
GPtrArray *care_rules_page_get_days (CareRulesPage *self);
