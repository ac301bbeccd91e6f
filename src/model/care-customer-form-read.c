/* care-customer-form-read.c — makes records of what was typed into a couple's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "care-customer-form.h"
#include "care-field-check.h"
#include "domain/care-call-times.h"
#include "domain/care-error.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

static const char *
get (const CareCustomerForm *self,
     int                     order,
     int                     field)
{
  return care_customer_form_get (self, (CareFormPlace) { order, field });
}

static void
read_text (const CareCustomerForm  *self,
           int                      order,
           int                      field,
           char                   **text)
{
  const CareFieldInfo *info = care_form_place_get_info ((CareFormPlace) { order, field });

  g_free (*text);
  *text = care_text_clean (get (self, order, field), info->max,
                           info->kind == CARE_FORM_BLOCK ? CARE_TEXT_BLOCK : CARE_TEXT_LINE, NULL);
}

static CareDay
read_day (const CareCustomerForm *self,
          int                     order,
          int                     field)
{
  return care_typed_date_read (get (self, order, field)).day;
}

static gint64
read_money (const CareCustomerForm *self,
            int                     order,
            int                     field)
{
  gint64 fen = 0;

  return care_money_parse (get (self, order, field), &fen) == CARE_MONEY_OK ? fen : 0;
}

static int
read_number (const CareCustomerForm *self,
             int                     order,
             int                     field)
{
  return (int) strtol (get (self, order, field), NULL, 10);
}

static char **
read_phones (const CareCustomerForm *self)
{
  g_auto(GStrv) typed = care_phone_split (get (self, -1, CARE_FORM_NUMBERS));
  g_autoptr(GStrvBuilder) phones = g_strv_builder_new ();

  for (guint i = 0; typed[i] != NULL; i++)
    {
      g_autofree char *phone = NULL;

      care_phone_parse (typed[i], &phone);
      if (phone != NULL)
        g_strv_builder_add (phones, phone);
    }

  return g_strv_builder_end (phones);
}

/* The person keeps the id; without a name there is none. */
static void
read_person (const CareCustomerForm *self,
             int                     first_field,
             const CarePerson       *before,
             GPtrArray              *persons)
{
  g_autoptr(CarePerson) person = before != NULL ? care_person_copy (before) : care_person_new ();

  read_text (self, -1, first_field, &person->name);
  if (person->name == NULL)
    return;
  read_text (self, -1, first_field + 1, &person->pinyin);
  person->sex = (CareSex) read_number (self, -1, first_field + 2);
  person->birthday = care_typed_date_read (get (self, -1, first_field + 3)).birthday;
  read_text (self, -1, first_field + 4, &person->wechat);
  g_ptr_array_add (persons, g_steal_pointer (&person));
}

static void
read_times (const CareCustomerForm  *self,
            CareCustomerField        field,
            char                   **times)
{
  g_autofree char *stored = NULL;

  if (!care_call_times_read (get (self, -1, (int) field), &stored))
    return;
  g_free (*times);
  *times = g_steal_pointer (&stored);
}

static void
read_marks (const CareCustomerForm *self,
            CareCustomer           *customer)
{
  customer->key_marks = 0;
  for (int i = 0; i < CARE_N_KEY_MARKS; i++)
    if (read_number (self, -1, CARE_FORM_FIRST_MARK + i) != 0)
      customer->key_marks |= 1U << i;
}

static CareCustomer *
read_customer (const CareCustomerForm *self,
               const CareCustomerFile *file,
               CareDay                 today)
{
  CareCustomer *customer = care_customer_copy (file->customer);
  g_autoptr(GPtrArray) before = g_steal_pointer (&customer->persons);
  CareConsent consent = (CareConsent) read_number (self, -1, CARE_FORM_CONSENT);

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  read_person (self, CARE_FORM_NAME_1, before->len > 0 ? before->pdata[0] : NULL, customer->persons);
  read_person (self, CARE_FORM_NAME_2, before->len > 1 ? before->pdata[1] : NULL, customer->persons);
  g_strfreev (customer->phones);
  customer->phones = read_phones (self);
  read_times (self, CARE_FORM_GOOD_TIMES, &customer->good_times);
  read_times (self, CARE_FORM_BAD_TIMES, &customer->bad_times);
  read_text (self, -1, CARE_FORM_LANGUAGE, &customer->language);
  read_text (self, -1, CARE_FORM_EMAIL, &customer->email);
  read_text (self, -1, CARE_FORM_ADDRESS, &customer->address);
  read_text (self, -1, CARE_FORM_POSTCODE, &customer->postcode);
  read_text (self, -1, CARE_FORM_WORK_UNIT, &customer->work_unit);
  customer->wedding_on = read_day (self, -1, CARE_FORM_WEDDING);
  customer->level = (CareLevel) read_number (self, -1, CARE_FORM_LEVEL);
  read_text (self, -1, CARE_FORM_CARD, &customer->card_no);
  read_text (self, -1, CARE_FORM_SOURCE, &customer->source);
  read_text (self, -1, CARE_FORM_INTRODUCER, &customer->introducer);
  if (customer->consent_promo != consent)
    customer->consent_on = today;
  customer->consent_promo = consent;
  customer->consent_way = read_number (self, -1, CARE_FORM_CONSENT_WAY);
  customer->state = (CareCustomerState) read_number (self, -1, CARE_FORM_CUSTOMER_STATE);
  customer->elder = read_number (self, -1, CARE_FORM_ELDER) != 0;
  customer->do_not_call = read_number (self, -1, CARE_FORM_DO_NOT_CALL) != 0;
  customer->no_anniversary = read_number (self, -1, CARE_FORM_NO_ANNIVERSARY) != 0;
  customer->phone_invalid = read_number (self, -1, CARE_FORM_PHONE_INVALID) != 0;
  read_text (self, -1, CARE_FORM_NOTE, &customer->note);
  read_marks (self, customer);
  read_text (self, -1, CARE_FORM_HANDOVER, &customer->handover);
  if (customer->id == 0)
    customer->created_on = today;

  return customer;
}

/* ---- orders --------------------------------------------------------------------- */

static void
read_server (const CareCustomerForm *self,
             int                     at,
             int                     field,
             CareOrder              *order)
{
  CareDepartment duty = care_order_field_get_duty ((CareOrderField) field);
  const CareServer *before = care_order_get_server (order, duty);
  g_autofree char *name = NULL;

  read_text (self, at, field, &name);
  if (g_strcmp0 (name, before != NULL ? before->name : NULL) == 0)
    return;
  for (guint i = order->servers->len; i > 0; i--)
    if (((CareServer *) order->servers->pdata[i - 1])->duty == duty)
      g_ptr_array_remove_index (order->servers, i - 1);
  if (name != NULL)
    g_ptr_array_add (order->servers, care_server_new (duty, 0, name));
}

static void
read_stage (const CareCustomerForm *self,
            int                     at,
            int                     stage,
            CareOrder              *order)
{
  CareStageDate *date = &order->stages[stage];
  CareDay done_on = read_day (self, at, (int) care_order_field_of_stage (stage, TRUE));

  date->planned_on = read_day (self, at, (int) care_order_field_of_stage (stage, FALSE));
  if ((date->done_on != CARE_DAY_NONE) != (done_on != CARE_DAY_NONE))
    date->status = done_on != CARE_DAY_NONE ? CARE_STAGE_STATUS_DONE : CARE_STAGE_STATUS_PENDING;
  date->done_on = done_on;
}

static CareOrder *
read_order (const CareCustomerForm *self,
            int                     at,
            const CareOrder        *before)
{
  CareOrder *order = before != NULL ? care_order_copy (before) : care_order_new ();

  if (order->servers == NULL)
    order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  read_text (self, at, CARE_FORM_ORDER_NO, &order->order_no);
  read_text (self, at, CARE_FORM_PACKAGE, &order->package);
  read_text (self, at, CARE_FORM_CONTENT, &order->package_content);
  order->price = read_money (self, at, CARE_FORM_PRICE);
  read_text (self, at, CARE_FORM_EXTRA, &order->extra_content);
  order->extra_amount = read_money (self, at, CARE_FORM_EXTRA_AMOUNT);
  order->paid = read_money (self, at, CARE_FORM_PAID);
  read_text (self, at, CARE_FORM_SPOTS, &order->spots);
  read_text (self, at, CARE_FORM_ORDER_NOTE, &order->note);
  order->rush = read_number (self, at, CARE_FORM_RUSH) != 0;
  order->state = (CareOrderState) read_number (self, at, CARE_FORM_ORDER_STATE);
  for (int field = CARE_FORM_SERVER_SALES; field <= CARE_FORM_SERVER_PICKUP; field++)
    read_server (self, at, field, order);
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    read_stage (self, at, stage, order);

  return order;
}

static gboolean
is_empty (const CareOrderForm *order)
{
  for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
    if (*order->texts[i] != '\0' && !g_str_equal (order->texts[i], "0"))
      return FALSE;

  return TRUE;
}

/* Orders that say what they said before are left alone, version and all. */
static gboolean
is_changed (const CareCustomerForm *self,
            const CareCustomerForm *before,
            const CareOrderForm    *order)
{
  for (guint i = 0; i < before->orders->len; i++)
    {
      const CareOrderForm *other = before->orders->pdata[i];

      if (order->id == 0 || other->id != order->id)
        continue;
      for (int field = 0; field < CARE_N_ORDER_FIELDS; field++)
        if (!g_str_equal (order->texts[field], other->texts[field]))
          return TRUE;
      return FALSE;
    }

  return !is_empty (order);
}

static gboolean
refuse (const char     *sentence,
        CareFormPlace   where,
        CareFormPlace  *place,
        GError        **error)
{
  *place = where;
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return FALSE;
}

static gboolean
read_orders (const CareCustomerForm  *self,
             const CareCustomerFile  *file,
             GPtrArray               *orders,
             CareFormPlace           *place,
             GError                 **error)
{
  g_autoptr(CareCustomerForm) before = care_customer_form_of_file (file);

  for (guint at = 0; at < self->orders->len; at++)
    {
      const CareOrderForm *form = self->orders->pdata[at];
      CareOrder *order;

      if (!is_changed (self, before, form))
        continue;
      order = read_order (self, (int) at, care_customer_file_get_order (file, form->id));
      order->customer_id = file->customer->id;
      g_ptr_array_add (orders, order);
      if (order->order_no == NULL)
        return refuse (_("Please enter the order number."),
                       (CareFormPlace) { (int) at, CARE_FORM_ORDER_NO }, place, error);
    }

  return TRUE;
}

static gboolean
check_all (const CareCustomerForm  *self,
           CareFormPlace           *place,
           GError                 **error)
{
  for (int order = -1; order < (int) self->orders->len; order++)
    for (int field = 0; field < (order < 0 ? CARE_N_CUSTOMER_FIELDS : CARE_N_ORDER_FIELDS); field++)
      {
        CareFormPlace here = { order, field };
        const CareFieldInfo *info = care_form_place_get_info (here);
        g_autofree char *sentence = care_field_check_text (info, care_customer_form_get (self, here));

        /* What the gate takes out of a text is told while typing and no reason to refuse it. */
        if (sentence != NULL && info->kind != CARE_FORM_TEXT && info->kind != CARE_FORM_BLOCK)
          return refuse (sentence, here, place, error);
      }

  return TRUE;
}

/* Nobody books that long ahead: a figure of the year is wrong. */
#define MOST_YEARS_AHEAD 20

static gboolean
check_wedding (const CareCustomer  *customer,
               CareDay              today,
               CareFormPlace       *place,
               GError             **error)
{
  if (customer->wedding_on == CARE_DAY_NONE || customer->wedding_on <= today + MOST_YEARS_AHEAD * 366)
    return TRUE;

  return refuse (_("The wedding is more than 20 years ahead; please check the year."),
                 (CareFormPlace) { -1, CARE_FORM_WEDDING }, place, error);
}

gboolean
care_customer_form_read (const CareCustomerForm  *self,
                         const CareCustomerFile  *file,
                         CareDay                  today,
                         CareCustomer           **customer,
                         GPtrArray              **orders,
                         CareFormPlace           *place,
                         GError                 **error)
{
  g_autoptr(CareCustomer) read = NULL;
  g_autoptr(GPtrArray) read_list = g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_unref);

  if (!check_all (self, place, error))
    return FALSE;
  read = read_customer (self, file, today);
  *place = (CareFormPlace) { -1, CARE_FORM_NAME_1 };
  if (!care_customer_check (read, today, error) || !check_wedding (read, today, place, error) ||
      !read_orders (self, file, read_list, place, error))
    return FALSE;

  *customer = g_steal_pointer (&read);
  *orders = g_steal_pointer (&read_list);

  return TRUE;
}
