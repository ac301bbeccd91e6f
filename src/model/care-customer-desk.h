/* care-customer-desk.h — looking couples up, and keeping their files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is looked for is a property; the list follows as fast as it is typed. A file
 * is loaded, edited as a form, and saved as one act that can be taken back. Signal
 * "failed" (sentence) tells of trouble nobody waits for; "changed" says that a file
 * which is shown should be loaded again.
 */
#pragma once

#include "care-customer-file.h"
#include "care-customer-form.h"
#include "care-customer-list.h"
#include "care-customer-writer.h"
#include "care-office.h"
#include "domain/care-customer-filter.h"

#define CARE_TYPE_CUSTOMER_DESK (care_customer_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomerDesk, care_customer_desk, CARE, CUSTOMER_DESK, GObject)

CareCustomerDesk *care_customer_desk_new          (CareOffice          *office) G_GNUC_WARN_UNUSED_RESULT;

CareOffice       *care_customer_desk_get_office   (CareCustomerDesk    *self);

/* Those who match the query, best first; those of the filter while it is empty. */
CareCustomerList *care_customer_desk_get_list     (CareCustomerDesk    *self);

const char       *care_customer_desk_get_query    (CareCustomerDesk    *self);
void              care_customer_desk_set_query    (CareCustomerDesk    *self,
                                                   const char          *typed);

/* Whom the list shows while nothing is typed, and in which order. */
const CareCustomerFilter *care_customer_desk_get_filter (CareCustomerDesk *self);
void              care_customer_desk_set_filter   (CareCustomerDesk    *self,
                                                   const CareCustomerFilter *filter);

/* Whether the list does not answer the query yet. */
gboolean          care_customer_desk_is_busy      (CareCustomerDesk    *self);

/* Asks for the list again; does nothing while it is being fetched. */
void              care_customer_desk_refresh      (CareCustomerDesk    *self);

/**
 * care_customer_desk_load_async:
 * @id: 0 for a new file, with the draft of one if there is any
 */
void              care_customer_desk_load_async   (CareCustomerDesk    *self,
                                                   gint64               id,
                                                   GAsyncReadyCallback  callback,
                                                   gpointer             user_data);
CareCustomerFile *care_customer_desk_load_finish  (CareCustomerDesk    *self,
                                                   GAsyncResult        *result,
                                                   GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_desk_save_async:
 * @orders: (transfer full) (nullable): those that changed or are new
 *
 * CONFLICT when somebody else changed the file since it was loaded.
 */
void              care_customer_desk_save_async   (CareCustomerDesk    *self,
                                                   CareCustomer        *customer,
                                                   GPtrArray           *orders,
                                                   GAsyncReadyCallback  callback,
                                                   gpointer             user_data);
/* The change, with the file's id and the calls it moved; borrowed by the desk as well, for undo. */
CareCustomerChange *care_customer_desk_save_finish (CareCustomerDesk   *self,
                                                   GAsyncResult        *result,
                                                   GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Takes the last saved change back, once. */
gboolean          care_customer_desk_can_undo     (CareCustomerDesk    *self);
void              care_customer_desk_undo_async   (CareCustomerDesk    *self,
                                                   GAsyncReadyCallback  callback,
                                                   gpointer             user_data);
gboolean          care_customer_desk_undo_finish  (CareCustomerDesk    *self,
                                                   GAsyncResult        *result,
                                                   GError             **error);

/* Keeps unsaved words; NULL drops them. */
void              care_customer_desk_keep_draft   (CareCustomerDesk    *self,
                                                   gint64               id,
                                                   const char          *draft);

/**
 * care_customer_desk_find_phone_async:
 *
 * Who else than @id has one of the typed numbers: the couple's line, or %NULL
 * without an error when nobody has.
 */
void              care_customer_desk_find_phone_async (CareCustomerDesk *self,
                                                   gint64               id,
                                                   const char          *typed,
                                                   GAsyncReadyCallback  callback,
                                                   gpointer             user_data);
CareCustomerLine *care_customer_desk_find_phone_finish (CareCustomerDesk *self,
                                                   GAsyncResult        *result,
                                                   GError             **error) G_GNUC_WARN_UNUSED_RESULT;
