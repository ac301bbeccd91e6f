/* care-customer-table.c — couples, their people, telephones and search keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-table.h"

#include <string.h>

#include "care-search-table.h"
#include "care-setting-table.h"
#include "domain/care-pinyin.h"
#include "domain/care-text.h"

/* ---- reading ---------------------------------------------------------------- */

static int
way_from_nick (const char *nick)
{
  return nick != NULL ? (int) care_channel_from_nick (nick, CARE_CHANNEL_PHONE) + 1 : 0;
}

static gpointer
customer_from_row (CareQuery *row)
{
  CareCustomer *customer = care_customer_new ();

  customer->id = care_query_get_int (row, "id");
  customer->customer_no = care_query_dup_text (row, "customer_no");
  customer->level = care_level_from_nick (care_query_get_text (row, "level"), CARE_LEVEL_ORDINARY);
  customer->card_no = care_query_dup_text (row, "card_no");
  customer->assigned_to = care_query_get_int (row, "assigned_to");
  customer->assigned_on = care_query_get_day (row, "assigned_on");
  customer->address = care_query_dup_text (row, "address");
  customer->postcode = care_query_dup_text (row, "postcode");
  customer->work_unit = care_query_dup_text (row, "work_unit");
  customer->wedding_on = care_query_get_day (row, "wedding_on");
  customer->source = care_query_dup_text (row, "source");
  customer->introducer = care_query_dup_text (row, "introducer");
  customer->email = care_query_dup_text (row, "email");
  customer->good_from = (int) care_query_get_int (row, "good_from");
  customer->good_until = (int) care_query_get_int (row, "good_until");
  customer->good_times = care_query_dup_text (row, "good_times");
  customer->bad_times = care_query_dup_text (row, "bad_times");
  customer->language = care_query_dup_text (row, "language");
  customer->key_marks = (guint) care_query_get_int (row, "key_marks");
  customer->handover = care_query_dup_text (row, "handover");
  customer->elder = care_query_get_int (row, "elder") != 0;
  customer->do_not_call = care_query_get_int (row, "do_not_call") != 0;
  customer->no_anniversary = care_query_get_int (row, "no_anniversary") != 0;
  customer->phone_invalid = care_query_get_int (row, "phone_invalid") != 0;
  customer->consent_promo = care_consent_from_nick (care_query_get_text (row, "consent_promo"),
                                                    CARE_CONSENT_NOT_ASKED);
  customer->consent_on = care_query_get_day (row, "consent_on");
  customer->consent_way = way_from_nick (care_query_get_text (row, "consent_way"));
  customer->note = care_query_dup_text (row, "note");
  customer->state = care_customer_state_from_nick (care_query_get_text (row, "state"),
                                                   CARE_CUSTOMER_ACTIVE);
  customer->created_on = care_query_get_day (row, "created_on");
  customer->version = care_query_get_int (row, "version");

  return customer;
}

static gpointer
person_from_row (CareQuery *row)
{
  CarePerson *person = care_person_new ();

  person->id = care_query_get_int (row, "id");
  person->name = care_query_dup_text (row, "name");
  person->pinyin = care_query_dup_text (row, "pinyin");
  person->sex = care_sex_from_nick (care_query_get_text (row, "sex"), CARE_SEX_UNKNOWN);
  person->birthday.calendar = g_strcmp0 (care_query_get_text (row, "birth_calendar"), "LUNAR") == 0
                              ? CARE_CALENDAR_LUNAR : CARE_CALENDAR_SOLAR;
  person->birthday.year = (int) care_query_get_int (row, "birth_year");
  person->birthday.month = (int) care_query_get_int (row, "birth_month");
  person->birthday.day = (int) care_query_get_int (row, "birth_day");
  person->birthday.leap = care_query_get_int (row, "birth_leap") != 0;
  person->wechat = care_query_dup_text (row, "wechat");

  return person;
}

static gpointer
text_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "text");
}

static char **
steal_strv (GPtrArray *texts)
{
  g_ptr_array_set_free_func (texts, NULL);
  g_ptr_array_add (texts, NULL);

  return (char **) g_ptr_array_free (texts, FALSE);
}

CareCustomer *
care_customer_table_get (CareDb  *db,
                         gint64   id,
                         GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/get", error);
  g_autoptr(CareCustomer) customer = NULL;
  GPtrArray *phones;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);
  customer = care_query_first (query, customer_from_row, error);
  if (customer == NULL)
    return NULL;

  customer->persons = care_db_list_of (db, "customer/list-persons", "customer_id", id, person_from_row,
                                       (GDestroyNotify) care_person_unref, error);
  if (customer->persons == NULL)
    return NULL;
  phones = care_db_list_of (db, "customer/list-phones", "customer_id", id, text_from_row, g_free, error);
  if (phones == NULL)
    return NULL;
  customer->phones = steal_strv (phones);

  return g_steal_pointer (&customer);
}

static gboolean
has_name (const CareCustomer *customer,
          const char         *name)
{
  g_autofree char *folded = care_text_fold (name);

  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];
      g_autofree char *other = care_text_fold (person->name);

      if (g_strcmp0 (folded, other) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
find_namesake (CareDb              *db,
               const CareCustomer  *customer,
               const char          *number,
               gint64              *id,
               GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/list-namesakes", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "number", number);
  for (;;)
    {
      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      if (!has_name (customer, care_query_get_text (query, "name")))
        continue;
      *id = care_query_get_int (query, "customer_id");
      return TRUE;
    }
}

gboolean
care_customer_table_find_couple (CareDb              *db,
                                 const CareCustomer  *customer,
                                 gint64              *id,
                                 GError             **error)
{
  *id = 0;
  for (guint i = 0; customer->phones[i] != NULL && *id == 0; i++)
    if (!find_namesake (db, customer, customer->phones[i], id, error))
      return FALSE;

  return TRUE;
}

gboolean
care_customer_table_find_phone (CareDb      *db,
                                const char  *number,
                                gint64      *id,
                                GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/find-phone", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "number", number);

  return care_query_fetch_int (query, 0, id, error);
}

gboolean
care_customer_table_has (CareDb    *db,
                         gint64     id,
                         gboolean  *is_there,
                         GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/has", error);
  gint64 found;

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  if (!care_query_fetch_int (query, 0, &found, error))
    return FALSE;
  *is_there = found != 0;

  return TRUE;
}

/* ---- writing ---------------------------------------------------------------- */

/* "王芳、赵磊": for lists; the translated form with “&” is made by the views. */
static char *
join_names (const CareCustomer *customer)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];

      g_string_append (names, i > 0 ? "、" : "");
      g_string_append (names, person->name);
    }

  return g_string_free (names, FALSE);
}

static char *
sort_key_of (const CareCustomer *customer)
{
  const CarePerson *first = customer->persons->pdata[0];
  g_autofree char *pinyin = first->pinyin != NULL ? g_strdup (first->pinyin)
                                                  : care_pinyin_of_name (first->name);

  return g_strconcat (pinyin != NULL ? pinyin : "", " ", first->name, NULL);
}

static void
bind_customer (CareQuery          *query,
               const CareCustomer *customer)
{
  g_autofree char *names = join_names (customer);
  g_autofree char *sort_key = sort_key_of (customer);
  g_autofree char *wedding = care_day_to_iso (customer->wedding_on);
  g_autofree char *couple_key = care_customer_dup_couple_key (customer);

  care_query_bind_text (query, "names", names);
  care_query_bind_text (query, "sort_key", sort_key);
  care_query_bind_text (query, "phone", care_customer_get_phone (customer));
  care_query_bind_text (query, "level", care_level_get_nick (customer->level));
  care_query_bind_text (query, "card_no", customer->card_no);
  care_query_bind_id (query, "assigned_to", customer->assigned_to);
  care_query_bind_day (query, "assigned_on", customer->assigned_on);
  care_query_bind_text (query, "address", customer->address);
  care_query_bind_text (query, "postcode", customer->postcode);
  care_query_bind_text (query, "work_unit", customer->work_unit);
  care_query_bind_text (query, "wedding_on", wedding);
  care_query_bind_text (query, "wedding_md", wedding != NULL ? wedding + 5 : NULL);
  care_query_bind_text (query, "source", customer->source);
  care_query_bind_text (query, "introducer", customer->introducer);
  care_query_bind_text (query, "email", customer->email);
  care_query_bind_int (query, "good_from", customer->good_from);
  care_query_bind_int (query, "good_until", customer->good_until);
  care_query_bind_text (query, "good_times", customer->good_times);
  care_query_bind_text (query, "bad_times", customer->bad_times);
  care_query_bind_text (query, "language", customer->language);
  care_query_bind_int (query, "key_marks", customer->key_marks);
  care_query_bind_text (query, "handover", customer->handover);
  care_query_bind_text (query, "couple_key", couple_key);
  care_query_bind_text (query, "consent_way",
                        customer->consent_way != 0
                        ? care_channel_get_nick ((CareChannel) (customer->consent_way - 1)) : NULL);
  care_query_bind_int (query, "elder", customer->elder);
  care_query_bind_int (query, "do_not_call", customer->do_not_call);
  care_query_bind_int (query, "no_anniversary", customer->no_anniversary);
  care_query_bind_int (query, "phone_invalid", customer->phone_invalid);
  care_query_bind_text (query, "consent_promo", care_consent_get_nick (customer->consent_promo));
  care_query_bind_day (query, "consent_on", customer->consent_on);
  care_query_bind_text (query, "note", customer->note);
  care_query_bind_text (query, "state", care_customer_state_get_nick (customer->state));
}

static void
bind_person (CareQuery         *query,
             gint64             customer_id,
             guint              position,
             const CarePerson  *person)
{
  care_query_bind_int (query, "customer_id", customer_id);
  care_query_bind_int (query, "position", position);
  care_query_bind_text (query, "name", person->name);
  care_query_bind_text (query, "pinyin", person->pinyin);
  care_query_bind_text (query, "sex", care_sex_get_nick (person->sex));
  care_query_bind_text (query, "birth_calendar",
                        person->birthday.calendar == CARE_CALENDAR_LUNAR ? "LUNAR" : "SOLAR");
  care_query_bind_int (query, "birth_year", person->birthday.year);
  care_query_bind_int (query, "birth_month", person->birthday.month);
  care_query_bind_int (query, "birth_day", person->birthday.day);
  care_query_bind_int (query, "birth_leap", person->birthday.leap);
  care_query_bind_text (query, "wechat", person->wechat);
}

static gboolean
add_person (CareDb      *db,
            gint64       customer_id,
            guint        position,
            CarePerson  *person,
            GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/add-person", error);

  if (query == NULL)
    return FALSE;

  bind_person (query, customer_id, position, person);

  return care_query_insert (query, &person->id, error);
}

static gboolean
put_person (CareDb            *db,
            gint64             customer_id,
            guint              position,
            const CarePerson  *person,
            GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/put-person", error);

  if (query == NULL)
    return FALSE;

  bind_person (query, customer_id, position, person);

  return care_query_run (query, error);
}

static gboolean
put_phone (CareDb      *db,
           gint64       customer_id,
           guint        position,
           const char  *number,
           GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/put-phone", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "customer_id", customer_id);
  care_query_bind_int (query, "position", position);
  care_query_bind_text (query, "number", number);

  return care_query_run (query, error);
}

static gboolean
cut (CareDb      *db,
     const char  *block,
     gint64       customer_id,
     guint        n_kept,
     GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "customer_id", customer_id);
  care_query_bind_int (query, "position", n_kept);

  return care_query_run (query, error);
}

static gboolean
add_persons (CareDb              *db,
             gint64               id,
             const CareCustomer  *customer,
             GError             **error)
{
  for (guint i = 0; i < customer->persons->len; i++)
    if (!add_person (db, id, i, customer->persons->pdata[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
put_persons (CareDb              *db,
             const CareCustomer  *customer,
             GError             **error)
{
  for (guint i = 0; i < customer->persons->len; i++)
    if (!put_person (db, customer->id, i, customer->persons->pdata[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
put_phones (CareDb              *db,
            gint64               id,
            const CareCustomer  *customer,
            GError             **error)
{
  for (guint i = 0; customer->phones != NULL && customer->phones[i] != NULL; i++)
    if (!put_phone (db, id, i, customer->phones[i], error))
      return FALSE;

  return TRUE;
}

char *
care_customer_table_write_number (gint64 number)
{
  return g_strdup_printf ("C%06" G_GINT64_FORMAT, number);
}

gint64
care_customer_table_add (CareDb              *db,
                         const CareCustomer  *customer,
                         gint64               batch_id,
                         GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/add", error);
  gint64 number = customer->customer_no == NULL
                  ? care_setting_table_next_number (db, CARE_CUSTOMER_PREFIX, CARE_DAY_NONE, error) : 0;
  g_autofree char *customer_no = care_customer_table_write_number (number);
  gint64 id = 0;

  if (query == NULL || (customer->customer_no == NULL && number == 0))
    return 0;

  bind_customer (query, customer);
  care_query_bind_text (query, "customer_no",
                        customer->customer_no != NULL ? customer->customer_no : customer_no);
  care_query_bind_day (query, "created_on", customer->created_on);
  care_query_bind_id (query, "batch_id", batch_id);
  if (!care_query_insert (query, &id, error) ||
      !add_persons (db, id, customer, error) ||
      !put_phones (db, id, customer, error))
    return 0;
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return id;
}

gboolean
care_customer_table_update (CareDb              *db,
                            const CareCustomer  *customer,
                            GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/update", error);
  guint n_phones = customer->phones != NULL ? g_strv_length (customer->phones) : 0;

  if (query == NULL)
    return FALSE;

  bind_customer (query, customer);
  care_query_bind_int (query, "id", customer->id);
  care_query_bind_int (query, "version", customer->version);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS | CARE_TOPIC_CALLS);

  return care_search_table_drop (db, customer->id, error) &&
         care_query_run_once (query, error) &&
         put_persons (db, customer, error) &&
         put_phones (db, customer->id, customer, error) &&
         cut (db, "customer/cut-persons", customer->id, customer->persons->len, error) &&
         cut (db, "customer/cut-phones", customer->id, n_phones, error) &&
         care_search_table_put (db, customer->id, error);
}

gboolean
care_customer_table_delete (CareDb  *db,
                            gint64   id,
                            GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer/delete", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS | CARE_TOPIC_CALLS);

  return care_query_run (query, error);
}
