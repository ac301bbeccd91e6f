/* care-customer-table.h — couples, their people, telephones and search keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-customer.h"

/* Of customer numbers, for care_setting_table_take_numbers(). */
#define CARE_CUSTOMER_PREFIX "C"

CareCustomer *care_customer_table_get        (CareDb              *db,
                                              gint64               id,
                                              GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_table_add:
 *
 * Stores a new file with its people and telephones; gives it the next customer
 * number, unless it brings one. Its search keys are put by care_search_table_put() once its orders are
 * there too. The people are given their ids. The new id, or 0 with @error set.
 */
gint64        care_customer_table_add        (CareDb              *db,
                                              const CareCustomer  *customer,
                                              gint64               batch_id,
                                              GError             **error);

/**
 * care_customer_table_write_number:
 *
 * Returns: (transfer full): "C000123"
 */
char         *care_customer_table_write_number (gint64             number) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_table_update:
 *
 * Replaces the file of the same id and version, people and telephones included;
 * people keep their ids. CONFLICT when somebody else changed it.
 */
gboolean      care_customer_table_update     (CareDb              *db,
                                              const CareCustomer  *customer,
                                              GError             **error);

/**
 * care_customer_table_find_couple:
 * @customer: people and telephones of somebody who may be on file
 * @id: (out): the newest file with one of the telephones and one of the names, or 0
 */
gboolean      care_customer_table_find_couple (CareDb             *db,
                                              const CareCustomer  *customer,
                                              gint64              *id,
                                              GError             **error);

/* Takes a file out that nothing has happened to yet, with its orders and planned calls;
 * CONSTRAINT once there are visits. Its search keys are dropped first. */
gboolean      care_customer_table_delete     (CareDb              *db,
                                              gint64               id,
                                              GError             **error);

/* Whether there is such a file. */
gboolean      care_customer_table_has        (CareDb              *db,
                                              gint64               id,
                                              gboolean            *is_there,
                                              GError             **error);

/* The customer who has @number, or 0. */
gboolean      care_customer_table_find_phone (CareDb              *db,
                                              const char          *number,
                                              gint64              *id,
                                              GError             **error);
