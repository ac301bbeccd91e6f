/* care-customer-form.c — what is being typed into a couple's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-form.h"
#include "care-field-check.h"
#include "domain/care-call-times.h"
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
  take (self, -1, first_field + 1, g_strdup (person->pinyin));
  take_number (self, -1, first_field + 2, (int) person->sex);
  take (self, -1, first_field + 3, spell_birthday (&person->birthday));
  take (self, -1, first_field + 4, g_strdup (person->wechat));
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
  take (self, -1, CARE_FORM_GOOD_TIMES, care_call_times_format (customer->good_times));
  take (self, -1, CARE_FORM_BAD_TIMES, care_call_times_format (customer->bad_times));
  take (self, -1, CARE_FORM_LANGUAGE, g_strdup (customer->language));
  take (self, -1, CARE_FORM_EMAIL, g_strdup (customer->email));
  take (self, -1, CARE_FORM_ADDRESS, g_strdup (customer->address));
  take (self, -1, CARE_FORM_POSTCODE, g_strdup (customer->postcode));
  take (self, -1, CARE_FORM_WORK_UNIT, g_strdup (customer->work_unit));
  take (self, -1, CARE_FORM_WEDDING, care_day_to_iso (customer->wedding_on));
  take_number (self, -1, CARE_FORM_LEVEL, (int) customer->level);
  take (self, -1, CARE_FORM_CARD, g_strdup (customer->card_no));
  take (self, -1, CARE_FORM_SOURCE, g_strdup (customer->source));
  take (self, -1, CARE_FORM_INTRODUCER, g_strdup (customer->introducer));
  take_number (self, -1, CARE_FORM_CONSENT, (int) customer->consent_promo);
  take_number (self, -1, CARE_FORM_CONSENT_WAY, customer->consent_way);
  take_number (self, -1, CARE_FORM_CUSTOMER_STATE, (int) customer->state);
  take_number (self, -1, CARE_FORM_ELDER, customer->elder != 0);
  take_number (self, -1, CARE_FORM_DO_NOT_CALL, customer->do_not_call != 0);
  take_number (self, -1, CARE_FORM_NO_ANNIVERSARY, customer->no_anniversary != 0);
  take_number (self, -1, CARE_FORM_PHONE_INVALID, customer->phone_invalid != 0);
  take (self, -1, CARE_FORM_NOTE, g_strdup (customer->note));
  for (int i = 0; i < CARE_N_KEY_MARKS; i++)
    take_number (self, -1, CARE_FORM_FIRST_MARK + i, (customer->key_marks & (1U << i)) != 0);
  take (self, -1, CARE_FORM_HANDOVER, g_strdup (customer->handover));
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
  take (self, at, CARE_FORM_ORDER_NOTE, g_strdup (order->note));
  for (int field = CARE_FORM_SERVER_SALES; field <= CARE_FORM_SERVER_PICKUP; field++)
    take (self, at, field, spell_server (order, care_order_field_get_duty ((CareOrderField) field)));
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

gboolean
care_customer_form_is_sum (const CareCustomerForm *self,
                           const CareCustomerFile *file,
                           CareFormPlace           place)
{
  const CareOrderForm *form = place.order >= 0 ? self->orders->pdata[place.order] : NULL;
  const CareOrder *order = form != NULL ? care_customer_file_get_order (file, form->id) : NULL;

  if (order == NULL)
    return FALSE;
  if (place.field == CARE_FORM_PAID)
    return order->payments->len > 1;

  return (place.field == CARE_FORM_EXTRA || place.field == CARE_FORM_EXTRA_AMOUNT) &&
         order->purchases->len > 1;
}

/* ---- checking ------------------------------------------------------------------- */

static char *
doubt_name (const CareCustomerForm *self)
{
  g_autofree char *first = care_text_fold (self->texts[CARE_FORM_NAME_1]);
  g_autofree char *second = care_text_fold (self->texts[CARE_FORM_NAME_2]);

  if (first == NULL || *first == '\0' || g_strcmp0 (first, second) != 0)
    return NULL;

  return g_strdup (_("Both have the same name; is that right?"));
}

/* When it happened, or else is to happen. */
static CareDay
get_stage_day (const CareCustomerForm *self,
               int                     order,
               int                     stage)
{
  CareFormPlace done = { order, (int) care_order_field_of_stage (stage, TRUE) };
  CareFormPlace planned = { order, (int) care_order_field_of_stage (stage, FALSE) };
  CareDay day = care_typed_date_read (care_customer_form_get (self, done)).day;

  return day != CARE_DAY_NONE ? day : care_typed_date_read (care_customer_form_get (self, planned)).day;
}

/* Production runs beside the other stages; the rest come one after another. */
static char *
doubt_stage (const CareCustomerForm *self,
             int                     order,
             int                     stage)
{
  CareDay day = get_stage_day (self, order, stage);

  for (int other = 0; other < CARE_STAGE_WEDDING; other++)
    {
      CareDay other_day = get_stage_day (self, order, other);
      int early = MIN (stage, other);
      int late = MAX (stage, other);
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;

      if (stage == CARE_STAGE_PRODUCTION || other == CARE_STAGE_PRODUCTION ||
          day == CARE_DAY_NONE || other_day == CARE_DAY_NONE)
        continue;
      if (other < stage ? other_day <= day : other_day >= day)
        continue;
      first = care_day_to_iso (MIN (day, other_day));
      second = care_day_to_iso (MAX (day, other_day));
      /* Translators: two stages of an order with their days */
      return g_strdup_printf (_("%1$s (%2$s) is before %3$s (%4$s)"), care_stage_get_label (late), first,
                              care_stage_get_label (early), second);
    }

  return NULL;
}

/* What can be right and seldom is. */
static char *
doubt (const CareCustomerForm *self,
       CareFormPlace           place)
{
  int stage = (place.field - CARE_FORM_FIRST_STAGE) / 2;

  if (place.order < 0)
    return place.field == CARE_FORM_NAME_2 ? doubt_name (self) : NULL;

  return place.field >= CARE_FORM_FIRST_STAGE ? doubt_stage (self, place.order, stage) : NULL;
}

char *
care_customer_form_check (const CareCustomerForm *self,
                          CareFormPlace           place)
{
  const CareFieldInfo *info = care_form_place_get_info (place);
  char *wrong = care_field_check_text (info, care_customer_form_get (self, place));

  return wrong != NULL ? wrong : doubt (self, place);
}

gboolean
care_customer_form_equal (const CareCustomerForm *self,
                          const CareCustomerForm *other)
{
  g_autofree char *mine = care_customer_form_to_draft (self, NULL);
  g_autofree char *theirs = care_customer_form_to_draft (other, NULL);

  return g_str_equal (mine, theirs);
}

/* ---- drafts --------------------------------------------------------------------- */

static void
write_form (const CareCustomerForm *self,
            GKeyFile               *file,
            const char             *prefix)
{
  g_autofree char *couple = g_strconcat (prefix, "couple", NULL);

  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    g_key_file_set_string (file, couple, care_customer_field_get_info ((CareCustomerField) i)->nick,
                           self->texts[i]);
  for (guint at = 0; at < self->orders->len; at++)
    {
      const CareOrderForm *order = self->orders->pdata[at];
      g_autofree char *group = g_strdup_printf ("%sorder-%u", prefix, at);

      g_key_file_set_int64 (file, group, "id", order->id);
      for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
        g_key_file_set_string (file, group, care_order_field_get_info ((CareOrderField) i)->nick,
                               order->texts[i]);
    }
}

char *
care_customer_form_to_draft (const CareCustomerForm *self,
                             const CareCustomerForm *base)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();

  write_form (self, file, "");
  if (base != NULL)
    write_form (base, file, "was-");

  return g_key_file_to_data (file, NULL, NULL);
}

static void
read_order (CareCustomerForm *self,
            GKeyFile         *file,
            const char       *group)
{
  int at = care_customer_form_add_order (self);

  ((CareOrderForm *) self->orders->pdata[at])->id = g_key_file_get_int64 (file, group, "id", NULL);
  for (int i = 0; i < CARE_N_ORDER_FIELDS; i++)
    take (self, at, i, g_key_file_get_string (file, group,
                                              care_order_field_get_info ((CareOrderField) i)->nick, NULL));
}

/* (nullable): the form that was written with @prefix. */
static CareCustomerForm *
read_form (GKeyFile   *file,
           const char *prefix)
{
  g_autofree char *couple = g_strconcat (prefix, "couple", NULL);
  CareCustomerForm *self;

  if (!g_key_file_has_group (file, couple))
    return NULL;
  self = new_empty ();
  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    take (self, -1, i, g_key_file_get_string (file, couple,
                                              care_customer_field_get_info ((CareCustomerField) i)->nick,
                                              NULL));
  for (int at = 0; ; at++)
    {
      g_autofree char *group = g_strdup_printf ("%sorder-%d", prefix, at);

      if (!g_key_file_has_group (file, group))
        return self;
      read_order (self, file, group);
    }
}

/* An order that is gone meanwhile is not brought back by a draft. */
static void
drop_lost_orders (CareCustomerForm       *self,
                  const CareCustomerForm *now)
{
  for (guint at = self->orders->len; at > 0; at--)
    {
      gint64 id = ((const CareOrderForm *) self->orders->pdata[at - 1])->id;
      gboolean is_there = id == 0;

      for (guint i = 0; i < now->orders->len; i++)
        is_there |= ((const CareOrderForm *) now->orders->pdata[i])->id == id;
      if (!is_there)
        g_ptr_array_remove_index (self->orders, at - 1);
    }
}

static void
swap_contents (CareCustomerForm *self,
               CareCustomerForm *other)
{
  CareCustomerForm mine = *self;

  *self = *other;
  *other = mine;
}

GPtrArray *
care_customer_form_take_draft (CareCustomerForm *self,
                               const char       *draft)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autoptr(CareCustomerForm) mine = NULL;
  g_autoptr(CareCustomerForm) base = NULL;
  GPtrArray *conflicts;

  if (g_key_file_load_from_data (file, draft, (gsize) -1, G_KEY_FILE_NONE, NULL))
    mine = read_form (file, "");
  if (mine == NULL)
    return g_ptr_array_new ();
  base = read_form (file, "was-");

  drop_lost_orders (mine, self);
  conflicts = care_customer_form_rebase (mine, base != NULL ? base : self, self);
  swap_contents (self, mine);

  return conflicts;
}
