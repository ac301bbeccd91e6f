/* care-customer.c — a couple, one file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-customer.h"
#include "care-error.h"
#include "care-text.h"

/* Years; nobody older has a telephone, but many a year is mistyped. */
#define OLDEST 120

CARE_DEFINE_RECORD (CarePerson, care_person)
CARE_DEFINE_RECORD (CareCustomer, care_customer)

static void
care_person_clear (CarePerson *self)
{
  g_free (self->name);
  g_free (self->pinyin);
  g_free (self->wechat);
}

static void
care_customer_clear (CareCustomer *self)
{
  g_free (self->customer_no);
  g_clear_pointer (&self->persons, g_ptr_array_unref);
  g_strfreev (self->phones);
  g_free (self->card_no);
  g_free (self->address);
  g_free (self->postcode);
  g_free (self->work_unit);
  g_free (self->source);
  g_free (self->introducer);
  g_free (self->email);
  g_free (self->good_times);
  g_free (self->bad_times);
  g_free (self->language);
  g_free (self->handover);
  g_free (self->note);
}

CarePerson *
care_person_copy (const CarePerson *self)
{
  CarePerson *copy = care_person_new ();

  *copy = *self;
  copy->name = g_strdup (self->name);
  copy->pinyin = g_strdup (self->pinyin);
  copy->wechat = g_strdup (self->wechat);

  return copy;
}

CareCustomer *
care_customer_copy (const CareCustomer *self)
{
  CareCustomer *copy = care_customer_new ();

  *copy = *self;
  copy->customer_no = g_strdup (self->customer_no);
  copy->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (guint i = 0; self->persons != NULL && i < self->persons->len; i++)
    g_ptr_array_add (copy->persons, care_person_copy (self->persons->pdata[i]));
  copy->phones = g_strdupv (self->phones);
  copy->card_no = g_strdup (self->card_no);
  copy->address = g_strdup (self->address);
  copy->postcode = g_strdup (self->postcode);
  copy->work_unit = g_strdup (self->work_unit);
  copy->source = g_strdup (self->source);
  copy->introducer = g_strdup (self->introducer);
  copy->email = g_strdup (self->email);
  copy->good_times = g_strdup (self->good_times);
  copy->bad_times = g_strdup (self->bad_times);
  copy->language = g_strdup (self->language);
  copy->handover = g_strdup (self->handover);
  copy->note = g_strdup (self->note);

  return copy;
}

char *
care_customer_dup_names (const CareCustomer *self)
{
  const CarePerson *first;
  const CarePerson *second;

  if (self->persons == NULL || self->persons->len == 0)
    return g_strdup ("");

  first = self->persons->pdata[0];
  if (self->persons->len == 1)
    return g_strdup (first->name);

  second = self->persons->pdata[1];

  /* Translators: the two names of a couple, e.g. “Wang Fang & Zhao Lei”. */
  return g_strdup_printf (C_("couple", "%1$s & %2$s"), first->name, second->name);
}

char *
care_customer_dup_couple_key (const CareCustomer *self)
{
  g_autofree char *wedding = care_day_to_iso (self->wedding_on);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gboolean is_in_order;

  if (wedding == NULL || self->persons == NULL || self->persons->len < 2)
    return NULL;
  first = care_text_fold (((const CarePerson *) self->persons->pdata[0])->name);
  second = care_text_fold (((const CarePerson *) self->persons->pdata[1])->name);
  is_in_order = g_strcmp0 (first, second) <= 0;

  return g_strjoin ("/", is_in_order ? first : second, is_in_order ? second : first, wedding, NULL);
}

const char *
care_customer_get_phone (const CareCustomer *self)
{
  return self->phones != NULL ? self->phones[0] : NULL;
}

gboolean
care_level_is_member (CareLevel level)
{
  return level != CARE_LEVEL_ORDINARY;
}

/* The day that a birthday names, if it names one; a lunar one counts by its year alone. */
static CareDay
get_birth_day (const CareBirthday *birthday)
{
  if (birthday->year == 0 || birthday->month == 0)
    return CARE_DAY_NONE;

  return birthday->calendar == CARE_CALENDAR_SOLAR
         ? care_day_new (birthday->year, birthday->month, birthday->day)
         : care_day_new (birthday->year, 1, 1);
}

static gboolean
check_birthday (const CarePerson  *person,
                CareDay            today,
                GError           **error)
{
  CareDay born_on = get_birth_day (&person->birthday);

  if (born_on == CARE_DAY_NONE)
    return TRUE;
  if (born_on > today)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The birthday of %s is in the future."), person->name);
      return FALSE;
    }
  if (care_day_get_year (today) - person->birthday.year > OLDEST)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The birthday of %s lies more than 120 years back."), person->name);
      return FALSE;
    }

  return TRUE;
}

/* Loosely: addresses in Chinese letters are addresses. */
static gboolean
check_email (const CareCustomer  *self,
             GError             **error)
{
  const char *at = self->email != NULL ? strchr (self->email, '@') : NULL;

  if (self->email == NULL ||
      (at != NULL && at > self->email && at[1] != '\0' && strpbrk (self->email, " \t") == NULL))
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                       _("An e-mail address has an @ and no blanks."));
  return FALSE;
}

gboolean
care_customer_check (const CareCustomer  *self,
                     CareDay              today,
                     GError             **error)
{
  if (self->persons == NULL || self->persons->len == 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter a name."));
      return FALSE;
    }

  for (guint i = 0; i < self->persons->len; i++)
    {
      const CarePerson *person = self->persons->pdata[i];

      if (person->name == NULL || *person->name == '\0')
        {
          g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter a name."));
          return FALSE;
        }
      if (!check_birthday (person, today, error))
        return FALSE;
    }

  return check_email (self, error);
}
