/* care-customer-form.c — what is being typed into a couple's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-form.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

CARE_DEFINE_RECORD (CareCustomerForm, care_customer_form)

static void
order_form_free (gpointer data)
{
  CareOrderForm *order = data;

  for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
    g_free (order->texts[i]);
  g_free (order);
}

static void
care_customer_form_clear (CareCustomerForm *self)
{
  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    g_free (self->texts[i]);
  g_clear_pointer (&self->orders, g_ptr_array_unref);
}

static CareCustomerForm *
new_empty (void)
{
  CareCustomerForm *self = care_customer_form_new ();

  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    self->texts[i] = g_strdup ("");
  self->orders = g_ptr_array_new_with_free_func (order_form_free);

  return self;
}

int
care_customer_form_add_order (CareCustomerForm *self)
{
  CareOrderForm *order = g_new0 (CareOrderForm, 1);

  for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
    order->texts[i] = g_strdup ("");
  g_ptr_array_add (self->orders, order);

  return (int) self->orders->len - 1;
}

/* ---- one field ------------------------------------------------------------------ */

static char **
find_text (const CareCustomerForm *self,
           CareFormPlace           place)
{
  CareOrderForm *order;

  if (place.order < 0)
    return (char **) &self->texts[place.field];
  order = self->orders->pdata[place.order];

  return &order->texts[place.field];
}

void
care_customer_form_set (CareCustomerForm *self,
                        CareFormPlace     place,
                        const char       *text)
{
  char **field = find_text (self, place);

  if (g_strcmp0 (*field, text) == 0)
    return;
  g_free (*field);
  *field = g_strdup (text != NULL ? text : "");
}

const char *
care_customer_form_get (const CareCustomerForm *self,
                        CareFormPlace           place)
{
  return *find_text (self, place);
}

const CareFieldInfo *
care_form_place_get_info (CareFormPlace place)
{
  return place.order < 0 ? care_customer_field_get_info ((CareCustomerField) place.field)
                         : care_order_field_get_info ((CareOrderField) place.field);
}

/* ---- from the records ----------------------------------------------------------- */

static void
take (CareCustomerForm *self,
      int               order,
      int               field,
      char             *text)
{
  char **place = find_text (self, (CareFormPlace) { order, field });

  g_free (*place);
  *place = text != NULL ? text : g_strdup ("");
}

static void
take_number (CareCustomerForm *self,
             int               order,
             int               field,
             int               number)
{
  take (self, order, field, number != 0 ? g_strdup_printf ("%d", number) : NULL);
}

/* As a person types it, in any language of the screen: 农历1990年闰5月3日. */
static char *
spell_birthday (const CareBirthday *birthday)
{
  GString *text;

  if (birthday->month == 0)
    return NULL;
  if (birthday->calendar == CARE_CALENDAR_SOLAR)
    {
      if (birthday->year == 0)
        return g_strdup_printf ("%02d-%02d", birthday->month, birthday->day);
      return g_strdup_printf ("%04d-%02d-%02d", birthday->year, birthday->month, birthday->day);
    }

  text = g_string_new ("农历");
  if (birthday->year != 0)
    g_string_append_printf (text, "%d年", birthday->year);
  g_string_append_printf (text, "%s%d月%d日", birthday->leap ? "闰" : "", birthday->month, birthday->day);

  return g_string_free (text, FALSE);
}

static char *
spell_money (gint64 fen)
{
  return fen != 0 ? care_money_format (fen, NULL) : NULL;
}

static char *
spell_phones (char **phones)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; phones != NULL && phones[i] != NULL; i++)
    {
      g_autofree char *phone = care_phone_format (phones[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", phone);
    }

  return g_string_free (text, FALSE);
}

static void
fill_person (CareCustomerForm *self,
             int               first_field,
             const CarePerson *person)
{
  take (self, -1, first_field, g_strdup (person->name));
  take_number (self, -1, first_field + 1, (int) person->sex);
  take (self, -1, first_field + 2, spell_birthday (&person->birthday));
  take (self, -1, first_field + 3, g_strdup (person->wechat));
}

static void
fill_customer (CareCustomerForm   *self,
               const CareCustomer *customer)
{
  if (customer->persons->len > 0)
    fill_person (self, CARE_FORM_NAME_1, customer->persons->pdata[0]);
  if (customer->persons->len > 1)
    fill_person (self, CARE_FORM_NAME_2, customer->persons->pdata[1]);
  take (self, -1, CARE_FORM_NUMBERS, spell_phones (customer->phones));
  take (self, -1, CARE_FORM_EMAIL, g_strdup (customer->email));
  take (self, -1, CARE_FORM_ADDRESS, g_strdup (customer->address));
  take (self, -1, CARE_FORM_POSTCODE, g_strdup (customer->postcode));
  take (self, -1, CARE_FORM_WORK_UNIT, g_strdup (customer->work_unit));
  take (self, -1, CARE_FORM_WEDDING, care_day_to_iso (customer->wedding_on));
  take_number (self, -1, CARE_FORM_LEVEL, (int) customer->level);
  take (self, -1, CARE_FORM_CARD, g_strdup (customer->card_no));
  take (self, -1, CARE_FORM_INTRODUCER, g_strdup (customer->introducer));
  take_number (self, -1, CARE_FORM_CONSENT, (int) customer->consent_promo);
  take_number (self, -1, CARE_FORM_ELDER, customer->elder != 0);
  take_number (self, -1, CARE_FORM_DO_NOT_CALL, customer->do_not_call != 0);
  take_number (self, -1, CARE_FORM_NO_ANNIVERSARY, customer->no_anniversary != 0);
  take_number (self, -1, CARE_FORM_PHONE_INVALID, customer->phone_invalid != 0);
  take (self, -1, CARE_FORM_NOTE, g_strdup (customer->note));
}

static char *
spell_server (const CareOrder *order,
              CareDepartment   duty)
{
  const CareServer *server = care_order_get_server (order, duty);

  return server != NULL ? g_strdup (server->name) : NULL;
}

static void
fill_order (CareCustomerForm *self,
            int               at,
            const CareOrder  *order)
{
  ((CareOrderForm *) self->orders->pdata[at])->id = order->id;
  take (self, at, CARE_FORM_ORDER_NO, g_strdup (order->order_no));
  take (self, at, CARE_FORM_PACKAGE, g_strdup (order->package));
  take (self, at, CARE_FORM_CONTENT, g_strdup (order->package_content));
  take (self, at, CARE_FORM_PRICE, spell_money (order->price));
  take (self, at, CARE_FORM_EXTRA, g_strdup (order->extra_content));
  take (self, at, CARE_FORM_EXTRA_AMOUNT, spell_money (order->extra_amount));
  take (self, at, CARE_FORM_PAID, spell_money (order->paid));
  take (self, at, CARE_FORM_SPOTS, g_strdup (order->spots));
  take_number (self, at, CARE_FORM_RUSH, order->rush != 0);
  take_number (self, at, CARE_FORM_ORDER_STATE, (int) order->state);
  take (self, at, CARE_FORM_SERVER_SALES, spell_server (order, CARE_DEPARTMENT_SALES));
  take (self, at, CARE_FORM_SERVER_MAKEUP, spell_server (order, CARE_DEPARTMENT_MAKEUP));
  take (self, at, CARE_FORM_SERVER_PHOTO, spell_server (order, CARE_DEPARTMENT_PHOTO));
  take (self, at, CARE_FORM_SERVER_PROOF, spell_server (order, CARE_DEPARTMENT_PROOF));
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    {
      take (self, at, (int) care_order_field_of_stage (stage, FALSE),
            care_day_to_iso (order->stages[stage].planned_on));
      take (self, at, (int) care_order_field_of_stage (stage, TRUE),
            care_day_to_iso (order->stages[stage].done_on));
    }
}

CareCustomerForm *
care_customer_form_of_file (const CareCustomerFile *file)
{
  CareCustomerForm *self = new_empty ();

  fill_customer (self, file->customer);
  for (guint i = 0; i < file->orders->len; i++)
    fill_order (self, care_customer_form_add_order (self), file->orders->pdata[i]);
  if (file->customer->id == 0)
    care_customer_form_add_order (self);

  return self;
}

/* ---- what is wrong with a field ------------------------------------------------- */

static char *
check_date (const char *text,
            gboolean    birthday)
{
  CareTypedDate typed = care_typed_date_read (text);
  char *reason = care_typed_date_dup_reason (&typed);

  if (reason == NULL && !birthday &&
      (typed.kind == CARE_TYPED_MONTH_DAY || typed.kind == CARE_TYPED_LUNAR))
    return g_strdup (_("Please write the date with its year, for example 2026-11-28."));

  return reason;
}

static char *
check_phones (const char *text)
{
  g_auto(GStrv) phones = care_phone_split (text);

  for (guint i = 0; phones[i] != NULL; i++)
    {
      CarePhoneVerdict verdict = care_phone_parse (phones[i], NULL);

      if (verdict != CARE_PHONE_OK && verdict != CARE_PHONE_TOO_SHORT)
        return g_strdup (care_phone_verdict_get_message (verdict));
    }

  return NULL;
}

static char *
check_money (const char *text)
{
  CareMoneyVerdict verdict = care_money_parse (text, NULL);

  return verdict == CARE_MONEY_EMPTY ? NULL : g_strdup (care_money_verdict_get_message (verdict));
}

static char *
check_text (const char          *text,
            const CareFieldInfo *info)
{
  CareTextKind kind = info->kind == CARE_FORM_BLOCK ? CARE_TEXT_BLOCK : CARE_TEXT_LINE;
  CareTextNotice notice = CARE_TEXT_UNCHANGED;
  g_autofree char *clean = care_text_clean (text, info->max, kind, &notice);

  return notice == CARE_TEXT_UNCHANGED ? NULL : care_text_describe_notice (notice, info->max);
}

char *
care_customer_form_check (const CareCustomerForm *self,
                          CareFormPlace           place)
{
  const CareFieldInfo *info = care_form_place_get_info (place);
  const char *text = care_customer_form_get (self, place);

  switch (info->kind)
    {
    case CARE_FORM_TEXT:
    case CARE_FORM_BLOCK:
      return check_text (text, info);
    case CARE_FORM_DATE:
      return check_date (text, FALSE);
    case CARE_FORM_BIRTHDAY:
      return check_date (text, TRUE);
    case CARE_FORM_PHONES:
      return check_phones (text);
    case CARE_FORM_MONEY:
      return check_money (text);
    case CARE_FORM_CHOICE:
    case CARE_FORM_SWITCH:
      return NULL;
    }

  g_return_val_if_reached (NULL);
}

gboolean
care_customer_form_equal (const CareCustomerForm *self,
                          const CareCustomerForm *other)
{
  g_autofree char *mine = care_customer_form_to_draft (self);
  g_autofree char *theirs = care_customer_form_to_draft (other);

  return g_str_equal (mine, theirs);
}

/* ---- drafts --------------------------------------------------------------------- */

char *
care_customer_form_to_draft (const CareCustomerForm *self)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();

  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    g_key_file_set_string (file, "couple", care_customer_field_get_info ((CareCustomerField) i)->nick,
                           self->texts[i]);
  for (guint at = 0; at < self->orders->len; at++)
    {
      const CareOrderForm *order = self->orders->pdata[at];
      g_autofree char *group = g_strdup_printf ("order-%u", at);

      g_key_file_set_int64 (file, group, "id", order->id);
      for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
        g_key_file_set_string (file, group, care_order_field_get_info ((CareOrderField) i)->nick,
                               order->texts[i]);
    }

  return g_key_file_to_data (file, NULL, NULL);
}

static void
take_draft_order (CareCustomerForm *self,
                  GKeyFile         *file,
                  const char       *group,
                  int               at)
{
  while ((int) self->orders->len <= at)
    care_customer_form_add_order (self);
  /* The order that stood here when the draft was made may have changed places. */
  if (((CareOrderForm *) self->orders->pdata[at])->id != g_key_file_get_int64 (file, group, "id", NULL))
    return;
  for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
    {
      char *text = g_key_file_get_string (file, group,
                                          care_order_field_get_info ((CareOrderField) i)->nick, NULL);

      if (text != NULL)
        take (self, at, i, text);
    }
}

void
care_customer_form_take_draft (CareCustomerForm *self,
                               const char       *draft)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();

  if (!g_key_file_load_from_data (file, draft, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return;

  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    {
      char *text = g_key_file_get_string (file, "couple",
                                          care_customer_field_get_info ((CareCustomerField) i)->nick, NULL);

      if (text != NULL)
        take (self, -1, i, text);
    }
  for (int at = 0; ; at++)
    {
      g_autofree char *group = g_strdup_printf ("order-%d", at);

      if (!g_key_file_has_group (file, group))
        return;
      take_draft_order (self, file, group, at);
    }
}
