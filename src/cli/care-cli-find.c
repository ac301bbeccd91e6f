/* care-cli-find.c — find: couples and records by any fragment
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-search-key.h"
#include "domain/care-text.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-number-table.h"
#include "store/care-search-table.h"
#include "store/care-visit-table.h"

#define MOST_RESULTS 50

typedef struct
{
  const char *kind;
  gint64      id;
  char       *name;
  char       *detail;
} Result;

typedef struct
{
  const char *typed;
  GPtrArray  *results; /* (element-type Result) */
} Search;

static void
result_free (gpointer data)
{
  Result *result = data;

  g_free (result->name);
  g_free (result->detail);
  g_free (result);
}

/* Takes @name and @detail. */
static void
add_result (Search     *search,
            const char *kind,
            gint64      id,
            char       *name,
            char       *detail)
{
  Result *result = g_new0 (Result, 1);

  result->kind = kind;
  result->id = id;
  result->name = name;
  result->detail = detail;
  g_ptr_array_add (search->results, result);
}

static gboolean
add_complaint (Search  *search,
               CareDb  *db,
               gint64   id,
               GError **error)
{
  g_autoptr(CareComplaint) complaint = care_complaint_table_get (db, id, error);

  if (complaint != NULL)
    add_result (search, "complaint", id, g_strdup (complaint->complaint_no),
                g_strdup (complaint->subject));

  return complaint != NULL;
}

static gboolean
add_visit (Search  *search,
           CareDb  *db,
           gint64   id,
           GError **error)
{
  g_autoptr(CareVisit) visit = care_visit_table_get (db, id, error);

  if (visit != NULL)
    add_result (search, "visit", id, g_strdup (visit->visit_no),
                g_strdup_printf ("%s · %s", care_call_type_get_label (visit->type),
                                 care_outcome_get_label (visit->outcome)));

  return visit != NULL;
}

static gboolean
add_customer (Search  *search,
              CareDb  *db,
              gint64   id,
              GError **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);

  if (customer != NULL)
    add_result (search, "customer", id, care_customer_dup_names (customer),
                g_strdup (customer->customer_no));

  return customer != NULL;
}

/* A whole number names one record. */
static gboolean
find_number (Search  *search,
             CareDb  *db,
             GError **error)
{
  static const struct
  {
    CareNumberKind kind;
    gboolean     (*add) (Search *search, CareDb *db, gint64 id, GError **error);
  } kinds[] = {
    { CARE_NUMBER_COMPLAINT, add_complaint },
    { CARE_NUMBER_VISIT,     add_visit },
    { CARE_NUMBER_CUSTOMER,  add_customer },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gint64 id = 0;

      if (!care_number_table_find (db, kinds[i].kind, search->typed, &id, error) ||
          (id != 0 && !kinds[i].add (search, db, id, error)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
find_couples (Search  *search,
              CareDb  *db,
              GError **error)
{
  g_auto(GStrv) terms = care_search_terms (search->typed);
  g_autoptr(GPtrArray) found = care_search_table_find (db, terms, MOST_RESULTS, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const CareFound *couple = found->pdata[i];
      g_autoptr(GString) detail = g_string_new (couple->customer_no);

      if (couple->phone != NULL)
        g_string_append_printf (detail, " · %s", couple->phone);
      if (couple->order_no != NULL)
        g_string_append_printf (detail, " · %s", couple->order_no);
      add_result (search, "customer", couple->id, g_strdup (couple->names), g_strdup (detail->str));
    }

  return found != NULL;
}

static gpointer
find (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  return find_number (data, db, error) && find_couples (data, db, error) ? CARE_DONE : NULL;
}

static void
say_json (const Search *search)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "results");
  json_builder_begin_array (builder);
  for (guint i = 0; i < search->results->len; i++)
    {
      const Result *result = search->results->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_text (builder, "kind", result->kind);
      care_cli_json_int (builder, "id", result->id);
      care_cli_json_text (builder, "name", result->name);
      care_cli_json_text (builder, "detail", result->detail);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_text (const Search *search)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < search->results->len; i++)
    {
      const Result *result = search->results->pdata[i];
      g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, result->id);

      care_cli_table_add (table, 4, result->kind, id, result->name, result->detail);
    }
  if (table->len == 0)
    care_cli_say (_("Nothing was found.\n"));
  care_cli_table_say (table, "");
}

gboolean
care_cli_find (CareCli  *self,
               GError  **error)
{
  g_autofree char *typed = NULL;
  g_autofree char *clean = NULL;
  g_autoptr(GPtrArray) results = g_ptr_array_new_with_free_func (result_free);
  Search search = { .results = results };

  g_ptr_array_add (self->arguments->words, NULL);
  typed = g_strjoinv (" ", (char **) self->arguments->words->pdata);
  clean = care_text_clean (typed, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE, NULL);
  if (clean == NULL)
    return care_cli_refuse (error, _("Please say what to look for."));
  search.typed = clean;

  if (!care_cli_open (self, CARE_CLI_READS, error) || care_cli_read (self, find, &search, error) == NULL)
    return FALSE;
  if (self->json)
    say_json (&search);
  else
    say_text (&search);

  return TRUE;
}
