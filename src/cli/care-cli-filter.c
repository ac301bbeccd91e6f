/* care-cli-filter.c — which customers are meant, in options
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-cli-filter.h"
#include "domain/care-money.h"
#include "model/care-customer-listing.h"
#include "store/care-staff-table.h"

/* A nick, in any case; -1 for what is none. */
static int
find_nick (const char *typed,
           int         n,
           const char *(*get_nick) (int value))
{
  for (int i = 0; i < n; i++)
    if (g_ascii_strcasecmp (get_nick (i), typed) == 0)
      return i;

  return -1;
}

static const char *
get_group (int value)
{
  return care_customer_group_get_nick ((CareCustomerGroup) value);
}

static const char *
get_sort (int value)
{
  return care_customer_sort_get_nick ((CareCustomerSort) value);
}

static const char *
get_paid (int value)
{
  return care_paid_get_nick ((CarePaid) value);
}

static const char *
get_stage (int value)
{
  return care_stage_get_nick ((CareStage) value);
}

static const struct
{
  const char  *option;
  int          n;
  const char *(*get_nick) (int value);
} words[] = {
  { "group", CARE_N_GROUPS, get_group },
  { "sort",  CARE_N_SORTS,  get_sort },
  { "paid",  CARE_N_PAIDS,  get_paid },
  { "stage", CARE_N_STAGES, get_stage },
};

static gboolean
read_word (CareCli  *self,
           guint     word,
           int      *value,
           GError  **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, words[word].option);
  g_autoptr(GString) known = g_string_new (NULL);
  g_autofree char *quoted = NULL;

  if (typed == NULL)
    return TRUE;
  *value = find_nick (typed, words[word].n, words[word].get_nick);
  if (*value >= 0)
    return TRUE;

  quoted = care_cli_quote (typed);
  for (int i = 0; i < words[word].n; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", words[word].get_nick (i));

  /* Translators: %1$s is what was typed behind --%2$s, %3$s the list of what can be. */
  return care_cli_refuse (error, _("“%1$s” is none of what --%2$s takes: %3$s."), quoted, words[word].option,
                          known->str);
}

static gboolean
read_words (CareCli             *self,
            CareCustomerFilter  *filter,
            GError             **error)
{
  int values[G_N_ELEMENTS (words)] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (!read_word (self, i, &values[i], error))
      return FALSE;
  filter->group = (CareCustomerGroup) values[0];
  filter->sort = (CareCustomerSort) values[1];
  filter->paid = (CarePaid) values[2];
  filter->stage = (CareStage) values[3];

  return TRUE;
}

/* "3000:6000", either may be missing. */
static gboolean
read_price (CareCli             *self,
            CareCustomerFilter  *filter,
            GError             **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "price");
  g_auto(GStrv) ends = typed != NULL ? g_strsplit (typed, ":", 2) : NULL;
  gint64 *fields[] = { &filter->price_from, &filter->price_until };

  for (guint i = 0; ends != NULL && ends[i] != NULL; i++)
    {
      CareMoneyVerdict verdict = care_money_parse (ends[i], fields[i]);

      if (verdict != CARE_MONEY_OK && verdict != CARE_MONEY_EMPTY)
        return care_cli_refuse (error, "%s", care_money_verdict_get_message (verdict));
    }

  return TRUE;
}

static gpointer
find_specialist (CareDb        *db,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  return care_staff_table_find (db, data, error);
}

static gboolean
read_people (CareCli             *self,
             CareCustomerFilter  *filter,
             GError             **error)
{
  const char *server = care_cli_arguments_get (self->arguments, "served-by");
  const char *number = care_cli_arguments_get (self->arguments, "specialist");
  g_autoptr(CareStaff) specialist = NULL;

  filter->served_by = server != NULL ? care_cli_parse_id (server) : 0;
  if (number == NULL)
    return TRUE;
  specialist = care_cli_read (self, find_specialist, (gpointer) number, error);
  if (specialist == NULL)
    return FALSE;
  filter->assigned_to = specialist->id;

  return TRUE;
}

static gboolean
read_days (CareCli             *self,
           CareCustomerFilter  *filter,
           GError             **error)
{
  const char *from = care_cli_arguments_get (self->arguments, "from");
  const char *until = care_cli_arguments_get (self->arguments, "to");

  return (from == NULL || care_cli_parse_day (from, &filter->from, error)) &&
         (until == NULL || care_cli_parse_day (until, &filter->until, error));
}

CareCustomerFilter *
care_cli_read_filter (CareCli  *self,
                      GError  **error)
{
  g_autoptr(CareCustomerFilter) filter = care_customer_filter_new ();

  if (!read_words (self, filter, error) || !read_price (self, filter, error) ||
      !read_people (self, filter, error) || !read_days (self, filter, error))
    return NULL;

  filter->spots = g_strdup (care_cli_arguments_get (self->arguments, "spots"));
  filter->place = g_strdup (care_cli_arguments_get (self->arguments, "place"));
  filter->is_descending = care_cli_arguments_has (self->arguments, "down");

  return g_steal_pointer (&filter);
}

GArray *
care_cli_list_customers (CareCli                   *self,
                         const CareCustomerFilter  *filter,
                         GError                   **error)
{
  CareCustomerListing *listing = care_customer_listing_new (NULL, filter,
                                                            care_office_get_today (self->office),
                                                            care_office_get_actor (self->office).staff_id);
  GArray *ids = NULL;

  listing->n_first = 0;
  if (care_cli_read (self, care_customer_listing_run, listing, error) != NULL)
    ids = g_steal_pointer (&listing->ids);
  care_customer_listing_free (listing);

  return ids;
}
