/* care-customer-desk.c — looking couples up, and keeping their files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-customer-desk"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-desk.h"
#include "care-customer-listing.h"
#include "care-undo.h"
#include "domain/care-error.h"
#include "domain/care-phone.h"
#include "store/care-customer-line-table.h"
#include "store/care-customer-table.h"
#include "store/care-draft-table.h"

struct _CareCustomerDesk
{
  GObject             parent_instance;

  CareOffice         *office;
  CareCustomerList   *list;
  char               *query;
  CareCustomerFilter *filter;
  CareCustomerOrder  *order; /* (nullable) of the filter's sort, as the office last stood */
  gboolean            is_busy;
  gboolean            again;
  gboolean            is_stale; /* the office changed while the list was read */
  gint64              last; /* the act that undo takes back, or 0 */
};

enum
{
  PROP_BUSY = 1,
  PROP_FILTER,
  PROP_QUERY,
  N_PROPERTIES
};

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareCustomerDesk, care_customer_desk, G_TYPE_OBJECT)

static CareStore *
get_store (CareCustomerDesk *self)
{
  return care_office_get_store (self->office);
}

static void
fail (CareCustomerDesk *self,
      const GError     *error)
{
  g_info ("%s", error->message);
  g_signal_emit (self, signals[FAILED], 0, error);
}

/* ---- the list ------------------------------------------------------------------- */

static void start_search (CareCustomerDesk *self);

static void
set_busy (CareCustomerDesk *self,
          gboolean          busy)
{
  if (self->is_busy == busy)
    return;
  self->is_busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareCustomerDesk) self = data;
  g_autoptr(GError) error = NULL;
  CareCustomerListing *listing = care_store_get_job_data (result);

  if (!self->is_stale && listing->filter->sort == self->filter->sort && self->order == NULL)
    self->order = g_steal_pointer (&listing->order);
  if (self->again)
    {
      start_search (self);
      return;
    }
  if (care_store_finish (result, &error) == NULL)
    {
      set_busy (self, FALSE);
      fail (self, error);
      return;
    }

  care_customer_list_set_terms (self->list, listing->terms);
  for (guint i = 0; i < listing->lines->len; i++)
    care_customer_list_put (self->list, listing->lines->pdata[i]);
  care_customer_list_set_ids (self->list, listing->ids);
  set_busy (self, FALSE);
}

static void
start_search (CareCustomerDesk *self)
{
  CareCustomerListing *listing = care_customer_listing_new (self->query, self->filter,
                                                            care_office_get_today (self->office),
                                                            care_office_get_actor (self->office).staff_id);

  self->again = FALSE;
  self->is_stale = FALSE;
  listing->order = g_steal_pointer (&self->order);
  set_busy (self, TRUE);
  care_store_read_async (get_store (self), care_customer_listing_run, listing, care_customer_listing_free,
                         NULL, searched_cb, g_object_ref (self));
}

void
care_customer_desk_refresh (CareCustomerDesk *self)
{
  g_return_if_fail (CARE_IS_CUSTOMER_DESK (self));

  if (self->is_busy)
    self->again = TRUE;
  else
    start_search (self);
}

void
care_customer_desk_set_query (CareCustomerDesk *self,
                              const char       *typed)
{
  g_return_if_fail (CARE_IS_CUSTOMER_DESK (self));

  if (g_strcmp0 (self->query, typed) == 0)
    return;
  g_free (self->query);
  self->query = g_strdup (typed);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
  care_customer_desk_refresh (self);
}

const char *
care_customer_desk_get_query (CareCustomerDesk *self)
{
  return self->query;
}

void
care_customer_desk_set_filter (CareCustomerDesk         *self,
                               const CareCustomerFilter *filter)
{
  g_return_if_fail (CARE_IS_CUSTOMER_DESK (self));

  if (filter->sort != self->filter->sort)
    g_clear_pointer (&self->order, care_customer_order_free);
  care_customer_filter_unref (self->filter);
  self->filter = care_customer_filter_copy (filter);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
  care_customer_desk_refresh (self);
}

const CareCustomerFilter *
care_customer_desk_get_filter (CareCustomerDesk *self)
{
  return self->filter;
}

gboolean
care_customer_desk_is_busy (CareCustomerDesk *self)
{
  return self->is_busy;
}

CareCustomerList *
care_customer_desk_get_list (CareCustomerDesk *self)
{
  return self->list;
}

CareOffice *
care_customer_desk_get_office (CareCustomerDesk *self)
{
  return self->office;
}

static void
office_changed_cb (CareOffice       *office,
                   guint             topics,
                   CareCustomerDesk *self)
{
  guint shown = CARE_TOPIC_CUSTOMERS | CARE_TOPIC_COMPLAINTS | CARE_TOPIC_VISITS | CARE_TOPIC_STAFF;

  if ((topics & shown) != 0)
    {
      self->is_stale = TRUE;
      g_clear_pointer (&self->order, care_customer_order_free);
      care_customer_list_refresh (self->list);
    }
  if ((topics & CARE_TOPIC_CUSTOMERS) != 0 ||
      ((topics & shown) != 0 && self->filter->sort != CARE_SORT_NAME))
    care_customer_desk_refresh (self);
  if ((topics & (CARE_TOPIC_CUSTOMERS | CARE_TOPIC_COMPLAINTS | CARE_TOPIC_CALLS | CARE_TOPIC_VISITS)) != 0)
    g_signal_emit (self, signals[CHANGED], 0);
}

/* ---- one file ------------------------------------------------------------------- */

typedef struct
{
  gint64  id;
  gint64  staff_id;
  char   *text;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->text);
  g_free (request);
}

static Request *
request_new (CareCustomerDesk *self,
             gint64            id,
             const char       *text)
{
  Request *request = g_new0 (Request, 1);

  request->id = id;
  request->staff_id = care_office_get_actor (self->office).staff_id;
  request->text = g_strdup (text);

  return request;
}

static gpointer
load_file (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Request *request = data;

  return care_customer_file_load (db, request->id, request->staff_id, error);
}

void
care_customer_desk_load_async (CareCustomerDesk    *self,
                               gint64               id,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  care_store_read_async (get_store (self), load_file, request_new (self, id, NULL), request_free, NULL,
                         callback, user_data);
}

CareCustomerFile *
care_customer_desk_load_finish (CareCustomerDesk  *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  return care_store_finish (result, error);
}

void
care_customer_desk_save_async (CareCustomerDesk    *self,
                               CareCustomer        *customer,
                               GPtrArray           *orders,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  CareActor actor = care_office_get_actor (self->office);
  CareHouseRules *rules = (CareHouseRules *) care_office_get_rules (self->office);
  CareCustomerChange *change = care_customer_change_new_for (customer, orders, rules,
                                                             care_office_get_today (self->office),
                                                             actor.staff_id);
  CareDeed deed = customer->id == 0 ? CARE_DEED_CREATE_CUSTOMER : CARE_DEED_EDIT_CUSTOMER;

  care_store_write_async (get_store (self), actor, deed, care_customer_writer_save, change,
                          (GDestroyNotify) care_customer_change_unref, NULL, callback, user_data);
}

CareCustomerChange *
care_customer_desk_save_finish (CareCustomerDesk  *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  CareCustomerChange *change = care_store_get_job_data (result);

  if (care_store_finish (result, error) == NULL)
    {
      /* The one duplicate that a form can bring. */
      if (error != NULL && g_error_matches (*error, CARE_ERROR, CARE_ERROR_CONSTRAINT))
        {
          g_clear_error (error);
          g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                               _("Another order has this order number already."));
        }
      return NULL;
    }
  self->last = change->act_id;

  return care_customer_change_ref (change);
}

gboolean
care_customer_desk_can_undo (CareCustomerDesk *self)
{
  return self->last != 0;
}

void
care_customer_desk_undo_async (CareCustomerDesk    *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  gint64 act_id = self->last;

  g_return_if_fail (act_id != 0);

  self->last = 0;
  care_undo_run_async (self->office, act_id, callback, user_data);
}

gboolean
care_customer_desk_undo_finish (CareCustomerDesk  *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  return care_undo_finish (result, error);
}

/* ---- drafts and duplicates ------------------------------------------------------ */

static gpointer
put_draft (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Request *request = data;

  return care_draft_table_put (db, request->staff_id, CARE_DRAFT_CUSTOMER, request->id, request->text,
                               error) ? CARE_DONE : NULL;
}

static void
draft_put_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareCustomerDesk) self = data;
  g_autoptr(GError) error = NULL;

  if (care_store_finish (result, &error) == NULL)
    fail (self, error);
}

void
care_customer_desk_keep_draft (CareCustomerDesk *self,
                               gint64            id,
                               const char       *draft)
{
  CareActor actor = care_office_get_actor (self->office);

  if (actor.staff_id == 0)
    return;
  care_store_write_async (get_store (self), actor, CARE_DEED_KEEP_DRAFT, put_draft,
                          request_new (self, id, draft), request_free, NULL, draft_put_cb,
                          g_object_ref (self));
}

/* The line of who has the number; CARE_DONE when nobody has. */
static gpointer
find_phone (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Request *request = data;
  g_auto(GStrv) typed = care_phone_split (request->text);

  for (guint i = 0; typed[i] != NULL; i++)
    {
      g_autofree char *number = NULL;
      gint64 id = 0;

      care_phone_parse (typed[i], &number);
      if (number == NULL)
        continue;
      if (!care_customer_table_find_phone (db, number, &id, error))
        return NULL;
      if (id != 0 && id != request->id)
        return care_customer_line_table_get (db, id, error);
    }

  return CARE_DONE;
}

void
care_customer_desk_find_phone_async (CareCustomerDesk    *self,
                                     gint64               id,
                                     const char          *typed,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  care_store_read_async (get_store (self), find_phone, request_new (self, id, typed), request_free, NULL,
                         callback, user_data);
}

CareCustomerLine *
care_customer_desk_find_phone_finish (CareCustomerDesk  *self,
                                      GAsyncResult      *result,
                                      GError           **error)
{
  gpointer found = care_store_finish (result, error);

  return found != CARE_DONE ? found : NULL;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_customer_desk_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CareCustomerDesk *self = CARE_CUSTOMER_DESK (object);

  if (id == PROP_BUSY)
    g_value_set_boolean (value, self->is_busy);
  else if (id == PROP_FILTER)
    g_value_set_boxed (value, self->filter);
  else if (id == PROP_QUERY)
    g_value_set_string (value, self->query);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_customer_desk_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  if (id == PROP_QUERY)
    care_customer_desk_set_query (CARE_CUSTOMER_DESK (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_customer_desk_dispose (GObject *object)
{
  CareCustomerDesk *self = CARE_CUSTOMER_DESK (object);

  g_clear_object (&self->list);
  g_clear_object (&self->office);
  g_clear_pointer (&self->query, g_free);
  g_clear_pointer (&self->filter, care_customer_filter_unref);
  g_clear_pointer (&self->order, care_customer_order_free);

  G_OBJECT_CLASS (care_customer_desk_parent_class)->dispose (object);
}

static void
care_customer_desk_class_init (CareCustomerDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_customer_desk_dispose;
  object_class->get_property = care_customer_desk_get_property;
  object_class->set_property = care_customer_desk_set_property;

  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILTER] = g_param_spec_boxed ("filter", NULL, NULL, CARE_TYPE_CUSTOMER_FILTER,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_CUSTOMER_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_CUSTOMER_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
care_customer_desk_init (CareCustomerDesk *self)
{
  self->filter = care_customer_filter_new ();
}

CareCustomerDesk *
care_customer_desk_new (CareOffice *office)
{
  CareCustomerDesk *self = g_object_new (CARE_TYPE_CUSTOMER_DESK, NULL);

  self->office = g_object_ref (office);
  self->list = care_customer_list_new (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (office_changed_cb), self, 0);

  return self;
}
