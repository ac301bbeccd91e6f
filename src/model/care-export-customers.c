/* care-export-customers.c — the list of customers as a file, a row for each order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-export-sources.h"
#include "domain/care-birthday.h"
#include "domain/care-customer-column.h"
#include "domain/care-error.h"
#include "exchange/care-booking-field.h"
#include "store/care-customer-line-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"

/* Everything that is known of the couple of a row. */
typedef struct
{
  const CareCustomer     *customer;
  const CareCustomerLine *line;
  const CareOrder        *order; /* (nullable) */
  CareCustomerLook        look;
} Row;

/* A column of the importer's, and how its cell is put. */
typedef struct
{
  CareBookingField  field;
  CareColumnKind    kind;
  guint             width;
  void            (*put) (CareTableWriter *writer, const Row *row, CareBookingField field);
} Cell;

/* ---- cells ------------------------------------------------------------------------------ */

static void
put_names (CareTableWriter  *writer,
           const Row        *row,
           CareBookingField  field)
{
  CareSex wanted = field == CARE_FIELD_BRIDE_NAME   ? CARE_SEX_FEMALE
                   : field == CARE_FIELD_GROOM_NAME ? CARE_SEX_MALE
                                                    : CARE_SEX_UNKNOWN;
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < row->customer->persons->len; i++)
    {
      const CarePerson *person = row->customer->persons->pdata[i];

      if (person->sex == wanted)
        g_string_append_printf (names, "%s%s", names->len > 0 ? "、" : "", person->name);
    }
  care_table_writer_put_text (writer, names->str);
}

static void
put_phones (CareTableWriter  *writer,
            const Row        *row,
            CareBookingField  field)
{
  g_autofree char *phones = g_strjoinv ("、", row->customer->phones);

  care_table_writer_put_text (writer, phones);
}

static void
put_customer (CareTableWriter  *writer,
              const Row        *row,
              CareBookingField  field)
{
  const CareCustomer *customer = row->customer;
  const char *text = NULL;

  if (field == CARE_FIELD_WORK_UNIT)
    text = customer->work_unit;
  else if (field == CARE_FIELD_ADDRESS)
    text = customer->address;
  else if (field == CARE_FIELD_CARD_NO)
    text = customer->card_no;
  else if (field == CARE_FIELD_CARD_LEVEL && care_level_is_member (customer->level))
    text = care_level_get_label (customer->level);
  else if (field == CARE_FIELD_INTRODUCER)
    text = customer->introducer;
  else if (field == CARE_FIELD_SOURCE)
    text = customer->source;
  else if (field == CARE_FIELD_NOTE)
    text = customer->note;
  care_table_writer_put_text (writer, text);
}

static void
put_wedding (CareTableWriter  *writer,
             const Row        *row,
             CareBookingField  field)
{
  care_table_writer_put_day (writer, row->customer->wedding_on);
}

static void
put_order (CareTableWriter  *writer,
           const Row        *row,
           CareBookingField  field)
{
  const CareOrder *order = row->order;
  const char *text = NULL;

  if (order != NULL && field == CARE_FIELD_ORDER_NO)
    text = order->order_no;
  else if (order != NULL && field == CARE_FIELD_PACKAGE)
    text = order->package;
  else if (order != NULL && field == CARE_FIELD_CONTENT)
    text = order->package_content;
  else if (order != NULL && field == CARE_FIELD_EXTRA_CONTENT)
    text = order->extra_content;
  care_table_writer_put_text (writer, text);
}

static void
put_money (CareTableWriter  *writer,
           const Row        *row,
           CareBookingField  field)
{
  const CareOrder *order = row->order;

  if (order == NULL)
    care_table_writer_put_text (writer, NULL);
  else if (field == CARE_FIELD_PRICE)
    care_table_writer_put_number (writer, order->price);
  else if (field == CARE_FIELD_EXTRA)
    care_table_writer_put_number (writer, order->extra_amount);
  else if (field == CARE_FIELD_PAID)
    care_table_writer_put_number (writer, order->paid);
  else if (care_order_get_balance (order) >= 0)
    care_table_writer_put_number (writer, care_order_get_balance (order));
  else
    care_table_writer_put_text (writer, NULL); /* too much was paid: there is no balance due */
}

static void
put_stage (CareTableWriter  *writer,
           const Row        *row,
           CareBookingField  field)
{
  static const struct
  {
    CareBookingField field;
    CareStage        stage;
  } days[] = {
    { CARE_FIELD_BOOKED_ON, CARE_STAGE_BOOKED }, { CARE_FIELD_DRESS_ON, CARE_STAGE_DRESS },
    { CARE_FIELD_SHOOT_ON, CARE_STAGE_SHOOT },   { CARE_FIELD_PROOF_ON, CARE_STAGE_PROOF },
    { CARE_FIELD_READY_ON, CARE_STAGE_READY },   { CARE_FIELD_PICKUP_ON, CARE_STAGE_PICKUP },
  };
  CareDay day = CARE_DAY_NONE;

  for (guint i = 0; row->order != NULL && i < G_N_ELEMENTS (days); i++)
    if (days[i].field == field)
      day = care_stage_date_get_day (&row->order->stages[days[i].stage]);
  care_table_writer_put_day (writer, day);
}

static void
put_server (CareTableWriter  *writer,
            const Row        *row,
            CareBookingField  field)
{
  static const struct
  {
    CareBookingField field;
    CareDepartment   duty;
  } duties[] = {
    { CARE_FIELD_SALES, CARE_DEPARTMENT_SALES }, { CARE_FIELD_MAKEUP, CARE_DEPARTMENT_MAKEUP },
    { CARE_FIELD_PHOTO, CARE_DEPARTMENT_PHOTO }, { CARE_FIELD_DRESS, CARE_DEPARTMENT_DRESS },
    { CARE_FIELD_PROOF, CARE_DEPARTMENT_PROOF }, { CARE_FIELD_POST, CARE_DEPARTMENT_POST },
  };
  const CareServer *server = NULL;

  for (guint i = 0; row->order != NULL && i < G_N_ELEMENTS (duties); i++)
    if (duties[i].field == field)
      server = care_order_get_server (row->order, duties[i].duty);
  care_table_writer_put_text (writer, server != NULL ? server->name : NULL);
}

static const Cell cells[] = {
  { CARE_FIELD_ORDER_NO,      CARE_COLUMN_TEXT,  16, put_order },
  { CARE_FIELD_BRIDE_NAME,    CARE_COLUMN_TEXT,  12, put_names },
  { CARE_FIELD_GROOM_NAME,    CARE_COLUMN_TEXT,  12, put_names },
  { CARE_FIELD_NAME,          CARE_COLUMN_TEXT,  12, put_names },
  { CARE_FIELD_PHONE,         CARE_COLUMN_TEXT,  26, put_phones },
  { CARE_FIELD_WEDDING_ON,    CARE_COLUMN_DAY,   12, put_wedding },
  { CARE_FIELD_BOOKED_ON,     CARE_COLUMN_DAY,   12, put_stage },
  { CARE_FIELD_DRESS_ON,      CARE_COLUMN_DAY,   12, put_stage },
  { CARE_FIELD_SHOOT_ON,      CARE_COLUMN_DAY,   12, put_stage },
  { CARE_FIELD_PROOF_ON,      CARE_COLUMN_DAY,   12, put_stage },
  { CARE_FIELD_READY_ON,      CARE_COLUMN_DAY,   12, put_stage },
  { CARE_FIELD_PICKUP_ON,     CARE_COLUMN_DAY,   12, put_stage },
  { CARE_FIELD_PACKAGE,       CARE_COLUMN_TEXT,  18, put_order },
  { CARE_FIELD_PRICE,         CARE_COLUMN_MONEY, 12, put_money },
  { CARE_FIELD_CONTENT,       CARE_COLUMN_TEXT,  24, put_order },
  { CARE_FIELD_EXTRA_CONTENT, CARE_COLUMN_TEXT,  20, put_order },
  { CARE_FIELD_EXTRA,         CARE_COLUMN_MONEY, 12, put_money },
  { CARE_FIELD_PAID,          CARE_COLUMN_MONEY, 12, put_money },
  { CARE_FIELD_BALANCE,       CARE_COLUMN_MONEY, 12, put_money },
  { CARE_FIELD_SALES,         CARE_COLUMN_TEXT,  10, put_server },
  { CARE_FIELD_MAKEUP,        CARE_COLUMN_TEXT,  10, put_server },
  { CARE_FIELD_PHOTO,         CARE_COLUMN_TEXT,  10, put_server },
  { CARE_FIELD_DRESS,         CARE_COLUMN_TEXT,  10, put_server },
  { CARE_FIELD_PROOF,         CARE_COLUMN_TEXT,  10, put_server },
  { CARE_FIELD_POST,          CARE_COLUMN_TEXT,  10, put_server },
  { CARE_FIELD_WORK_UNIT,     CARE_COLUMN_TEXT,  16, put_customer },
  { CARE_FIELD_ADDRESS,       CARE_COLUMN_TEXT,  30, put_customer },
  { CARE_FIELD_CARD_NO,       CARE_COLUMN_TEXT,  14, put_customer },
  { CARE_FIELD_CARD_LEVEL,    CARE_COLUMN_TEXT,  10, put_customer },
  { CARE_FIELD_INTRODUCER,    CARE_COLUMN_TEXT,  12, put_customer },
  { CARE_FIELD_SOURCE,        CARE_COLUMN_TEXT,  12, put_customer },
  { CARE_FIELD_NOTE,          CARE_COLUMN_TEXT,  30, put_customer },
};

/* What the importer has no column for, at the end. */
static const CareCustomerColumn ends[] = {
  CARE_CUSTOMER_COLUMN_NUMBER, CARE_CUSTOMER_COLUMN_REACHED, CARE_CUSTOMER_COLUMN_ASSIGNED,
  CARE_CUSTOMER_COLUMN_CONTACT, CARE_CUSTOMER_COLUMN_COMPLAINT,
};

/* ---- rows ------------------------------------------------------------------------------- */

typedef struct
{
  GArray           *ids;
  CareCustomerLook  look;
  GTimeZone        *zone;
  CareColumn        columns[G_N_ELEMENTS (cells) + G_N_ELEMENTS (ends)];
} Customers;

static gboolean
write_row (CareTableWriter  *writer,
           const Row        *row,
           GError          **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    cells[i].put (writer, row, cells[i].field);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = care_customer_column_dup_text (ends[i], row->line, &row->look);

      if (ends[i] == CARE_CUSTOMER_COLUMN_COMPLAINT)
        care_table_writer_put_alarm (writer, text);
      else
        care_table_writer_put_text (writer, text);
    }

  return care_table_writer_end_row (writer, error);
}

static gboolean
write_couple (CareDb           *db,
              gint64            id,
              const Customers  *self,
              CareTableWriter  *writer,
              GError          **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);
  g_autoptr(CareCustomerLine) line = NULL;
  g_autoptr(GPtrArray) orders = NULL;
  Row row = { .look = self->look };

  if (customer == NULL)
    return FALSE;
  line = care_customer_line_table_get (db, id, error);
  orders = line != NULL ? care_order_table_list (db, id, error) : NULL;
  if (orders == NULL)
    return FALSE;

  row.customer = customer;
  row.line = line;
  if (orders->len == 0)
    return write_row (writer, &row, error);
  for (guint i = 0; i < orders->len; i++)
    {
      row.order = orders->pdata[i];
      if (!write_row (writer, &row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_customers (CareDb           *db,
                 gpointer          data,
                 guint             from,
                 guint             n,
                 CareTableWriter  *writer,
                 GError          **error)
{
  Customers *self = data;

  for (guint i = from; i < from + n; i++)
    {
      g_autoptr(GError) problem = NULL;

      /* Whoever was erased or merged since is not missed. */
      if (write_couple (db, g_array_index (self->ids, gint64, i), self, writer, &problem) ||
          g_error_matches (problem, CARE_ERROR, CARE_ERROR_NOT_FOUND))
        continue;
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  return TRUE;
}

static void
customers_free (gpointer data)
{
  Customers *self = data;

  g_array_unref (self->ids);
  g_time_zone_unref (self->zone);
  g_free (self);
}

CareExportSource *
care_export_sources_new_customers (CareOffice *office,
                                   GArray     *ids)
{
  CareExportSource *source = g_new0 (CareExportSource, 1);
  Customers *self = g_new0 (Customers, 1);
  guint n = 0;

  self->ids = g_array_ref (ids);
  self->zone = g_time_zone_ref (care_office_get_rules (office)->zone);
  self->look = (CareCustomerLook) { care_office_get_today (office), self->zone, TRUE };
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    self->columns[n++] = (CareColumn) { care_booking_field_get_label (cells[i].field), cells[i].kind,
                                        cells[i].width };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    self->columns[n++] = (CareColumn) { care_customer_column_get_title (ends[i]), CARE_COLUMN_TEXT, 14 };

  source->deed = CARE_DEED_EXPORT_CUSTOMERS;
  source->subject = "customer-list";
  source->title = _("Customers");
  source->columns = self->columns;
  source->n_columns = n;
  source->n_rows = ids->len;
  source->data = self;
  source->free_data = customers_free;
  source->write = write_customers;

  return source;
}
