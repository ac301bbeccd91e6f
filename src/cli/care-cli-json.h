/* care-cli-json.h — records as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * English keys that never change, codes as they are stored, days and minutes of the
 * studio's clock in ISO 8601, money in fen. What is not known is null.
 */
#pragma once

#include <json-glib/json-glib.h>

#include "domain/care-call.h"
#include "domain/care-complaint.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "domain/care-staff.h"
#include "domain/care-visit.h"

/* From where records are told. */
typedef struct
{
  GHashTable *staff; /* id → CareStaff */
  GTimeZone  *zone;  /* borrowed */
  CareMoment  now;
  CareDay     today;
} CareCliView;

void        care_cli_view_free     (CareCliView         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareCliView, care_cli_view_free)

/* Borrowed, or NULL for nobody. */
const char *care_cli_view_get_name (const CareCliView   *self,
                                    gint64               staff_id);
const char *care_cli_view_get_no   (const CareCliView   *self,
                                    gint64               staff_id);

/* PLANNED, DUE or IN_PROGRESS while it is open; else how it was closed. */
const char *care_cli_call_state    (const CareCall      *call,
                                    const CareCliView   *view);

/* One member of the object that is being built. */
void        care_cli_json_text     (JsonBuilder         *builder,
                                    const char          *key,
                                    const char          *value);
void        care_cli_json_int      (JsonBuilder         *builder,
                                    const char          *key,
                                    gint64               value);
/* 0 is null. */
void        care_cli_json_id       (JsonBuilder         *builder,
                                    const char          *key,
                                    gint64               value);
void        care_cli_json_flag     (JsonBuilder         *builder,
                                    const char          *key,
                                    gboolean             value);
void        care_cli_json_day      (JsonBuilder         *builder,
                                    const char          *key,
                                    CareDay              value);
void        care_cli_json_civil    (JsonBuilder         *builder,
                                    const char          *key,
                                    CareCivil            value);
void        care_cli_json_moment   (JsonBuilder         *builder,
                                    const char          *key,
                                    CareMoment           value,
                                    const CareCliView   *view);

/* All members of a record; the caller begins and ends the object. */
void        care_cli_json_customer (JsonBuilder         *builder,
                                    const CareCustomer  *customer,
                                    const CareCliView   *view);
void        care_cli_json_order    (JsonBuilder         *builder,
                                    const CareOrder     *order,
                                    const CareCliView   *view);
void        care_cli_json_call     (JsonBuilder         *builder,
                                    const CareCall      *call,
                                    const CareCliView   *view);
void        care_cli_json_visit    (JsonBuilder         *builder,
                                    const CareVisit     *visit,
                                    const CareCliView   *view);
void        care_cli_json_complaint (JsonBuilder         *builder,
                                    const CareComplaint *complaint,
                                    const CareCliView   *view);
