/* care-customer-form.h — what is being typed into a couple's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words as they stand in the fields, right or wrong. A form is filled from the
 * records, kept as a draft while typing goes on, and read back into records when it
 * is saved; then every field that cannot be right says so in a sentence.
 */
#pragma once

#include "care-customer-field.h"
#include "care-customer-file.h"

typedef struct
{
  gint64  id;                           /* 0: a new order */
  char   *texts[CARE_N_ORDER_FIELDS];   /* (owned) never NULL */
} CareOrderForm;

CARE_DECLARE_RECORD (CareCustomerForm, care_customer_form)

struct _CareCustomerForm
{
  char      *texts[CARE_N_CUSTOMER_FIELDS]; /* (owned) never NULL */
  GPtrArray *orders;                        /* (owned) (element-type CareOrderForm) */
};
#define CARE_TYPE_CUSTOMER_FORM (care_customer_form_get_type ())

/* Where something is wrong. Order -1: in the fields of the couple. */
typedef struct
{
  int order;
  int field;
} CareFormPlace;

/* As the file stands. A new file has one empty order. */
CareCustomerForm *care_customer_form_of_file    (const CareCustomerFile  *file) G_GNUC_WARN_UNUSED_RESULT;

void              care_customer_form_set        (CareCustomerForm        *self,
                                                 CareFormPlace            place,
                                                 const char              *text);
const char       *care_customer_form_get        (const CareCustomerForm  *self,
                                                 CareFormPlace            place);
const CareFieldInfo *care_form_place_get_info   (CareFormPlace            place);

/* What both have changed, in one field. */
typedef struct
{
  CareFormPlace  place;
  char          *theirs; /* (owned) */
} CareFormConflict;

void              care_form_conflict_free       (CareFormConflict        *self);

/**
 * care_customer_form_rebase:
 * @base: as the file stood when typing began
 * @now: as a colleague left it
 *
 * Takes over what only the colleague has changed; orders of theirs are added.
 *
 * Returns: (transfer full) (element-type CareFormConflict): the fields both changed
 */
GPtrArray        *care_customer_form_rebase     (CareCustomerForm        *self,
                                                 const CareCustomerForm  *base,
                                                 const CareCustomerForm  *now) G_GNUC_WARN_UNUSED_RESULT;

/* A sum of several payments or purchases: they are entered one by one, not typed over. */
gboolean          care_customer_form_is_sum     (const CareCustomerForm  *self,
                                                 const CareCustomerFile  *file,
                                                 CareFormPlace            place);

/* An empty order more; its number in the form. */
int               care_customer_form_add_order  (CareCustomerForm        *self);

/* What is wrong with one field so far, or doubtful: a sentence, or %NULL. A doubt is no reason to refuse. */
char             *care_customer_form_check      (const CareCustomerForm  *self,
                                                 CareFormPlace            place) G_GNUC_WARN_UNUSED_RESULT;

/* Whether two forms say the same. */
gboolean          care_customer_form_equal      (const CareCustomerForm  *self,
                                                 const CareCustomerForm  *other);

/* To be kept as a draft. @base (nullable): what the file said when typing began. */
char             *care_customer_form_to_draft   (const CareCustomerForm  *self,
                                                 const CareCustomerForm  *base) G_GNUC_WARN_UNUSED_RESULT;
/**
 * care_customer_form_take_draft:
 *
 * Puts a draft over the file as it stands now. Words that no field knows are dropped;
 * what a colleague has changed besides stays.
 *
 * Returns: (transfer full) (element-type CareFormConflict): the fields both changed
 */
GPtrArray        *care_customer_form_take_draft (CareCustomerForm        *self,
                                                 const char              *draft) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_form_read:
 * @file: the records as they stand; not changed
 * @customer: (out) (transfer full):
 * @orders: (out) (transfer full) (element-type CareOrder): those that were changed or are new
 * @place: (out): the first field that is wrong
 *
 * New servers have no staff id yet.
 */
gboolean          care_customer_form_read       (const CareCustomerForm  *self,
                                                 const CareCustomerFile  *file,
                                                 CareDay                  today,
                                                 CareCustomer           **customer,
                                                 GPtrArray              **orders,
                                                 CareFormPlace           *place,
                                                 GError                 **error);
