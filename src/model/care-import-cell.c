/* care-import-cell.c — one field of an imported order, as text and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-import-cell.h"

#include <stdio.h>
#include <string.h>

typedef enum
{
  SHAPE_NAME,
  SHAPE_SEX,
  SHAPE_BIRTHDAY,
  SHAPE_WECHAT,
  SHAPE_PHONES,
  SHAPE_COUPLE_TEXT,
  SHAPE_LEVEL,
  SHAPE_WEDDING,
  SHAPE_ORDER_TEXT,
  SHAPE_AMOUNT,
  SHAPE_STATE,
  SHAPE_STAGE,
  SHAPE_SERVER
} Shape;

typedef struct
{
  const char       *nick;  /* stored with what was overwritten */
  CareBookingField  field;
  Shape             shape;
  gsize             place; /* offset of the member, person, stage or department */
} Cell;

#define COUPLE(member) G_STRUCT_OFFSET (CareCustomer, member)
#define ORDER(member)  G_STRUCT_OFFSET (CareOrder, member)

/* Names stand first: a birthday needs its person. New cells come last. */
static const Cell cells[CARE_N_IMPORT_CELLS] = {
  { "name",            CARE_FIELD_NAME,          SHAPE_NAME,        0 },
  { "name-2",          CARE_FIELD_NAME,          SHAPE_NAME,        1 },
  { "sex",             CARE_FIELD_NAME,          SHAPE_SEX,         0 },
  { "sex-2",           CARE_FIELD_NAME,          SHAPE_SEX,         1 },
  { "birthday",        CARE_FIELD_BIRTHDAY,      SHAPE_BIRTHDAY,    0 },
  { "birthday-2",      CARE_FIELD_BIRTHDAY,      SHAPE_BIRTHDAY,    1 },
  { "wechat",          CARE_FIELD_WECHAT,        SHAPE_WECHAT,      0 },
  { "wechat-2",        CARE_FIELD_WECHAT,        SHAPE_WECHAT,      1 },
  { "phones",          CARE_FIELD_PHONE,         SHAPE_PHONES,      0 },
  { "card-no",         CARE_FIELD_CARD_NO,       SHAPE_COUPLE_TEXT, COUPLE (card_no) },
  { "level",           CARE_FIELD_CARD_LEVEL,    SHAPE_LEVEL,       0 },
  { "address",         CARE_FIELD_ADDRESS,       SHAPE_COUPLE_TEXT, COUPLE (address) },
  { "work-unit",       CARE_FIELD_WORK_UNIT,     SHAPE_COUPLE_TEXT, COUPLE (work_unit) },
  { "wedding",         CARE_FIELD_WEDDING_ON,    SHAPE_WEDDING,     0 },
  { "source",          CARE_FIELD_SOURCE,        SHAPE_COUPLE_TEXT, COUPLE (source) },
  { "introducer",      CARE_FIELD_INTRODUCER,    SHAPE_COUPLE_TEXT, COUPLE (introducer) },
  { "note",            CARE_FIELD_NOTE,          SHAPE_COUPLE_TEXT, COUPLE (note) },
  { "package",         CARE_FIELD_PACKAGE,       SHAPE_ORDER_TEXT,  ORDER (package) },
  { "package-content", CARE_FIELD_CONTENT,       SHAPE_ORDER_TEXT,  ORDER (package_content) },
  { "price",           CARE_FIELD_PRICE,         SHAPE_AMOUNT,      ORDER (price) },
  { "extra-content",   CARE_FIELD_EXTRA_CONTENT, SHAPE_ORDER_TEXT,  ORDER (extra_content) },
  { "extra-amount",    CARE_FIELD_EXTRA,         SHAPE_AMOUNT,      ORDER (extra_amount) },
  { "paid",            CARE_FIELD_PAID,          SHAPE_AMOUNT,      ORDER (paid) },
  { "state",           CARE_FIELD_PICKUP_ON,     SHAPE_STATE,       0 },
  { "booked",          CARE_FIELD_BOOKED_ON,     SHAPE_STAGE,       CARE_STAGE_BOOKED },
  { "dress",           CARE_FIELD_DRESS_ON,      SHAPE_STAGE,       CARE_STAGE_DRESS },
  { "shoot",           CARE_FIELD_SHOOT_ON,      SHAPE_STAGE,       CARE_STAGE_SHOOT },
  { "proof",           CARE_FIELD_PROOF_ON,      SHAPE_STAGE,       CARE_STAGE_PROOF },
  { "production",      CARE_FIELD_READY_ON,      SHAPE_STAGE,       CARE_STAGE_PRODUCTION },
  { "ready",           CARE_FIELD_READY_ON,      SHAPE_STAGE,       CARE_STAGE_READY },
  { "pickup",          CARE_FIELD_PICKUP_ON,     SHAPE_STAGE,       CARE_STAGE_PICKUP },
  { "by-sales",        CARE_FIELD_SALES,         SHAPE_SERVER,      CARE_DEPARTMENT_SALES },
  { "by-dress",        CARE_FIELD_DRESS,         SHAPE_SERVER,      CARE_DEPARTMENT_DRESS },
  { "by-makeup",       CARE_FIELD_MAKEUP,        SHAPE_SERVER,      CARE_DEPARTMENT_MAKEUP },
  { "by-photo",        CARE_FIELD_PHOTO,         SHAPE_SERVER,      CARE_DEPARTMENT_PHOTO },
  { "by-proof",        CARE_FIELD_PROOF,         SHAPE_SERVER,      CARE_DEPARTMENT_PROOF },
  { "by-post",         CARE_FIELD_POST,          SHAPE_SERVER,      CARE_DEPARTMENT_POST },
};

void
care_import_file_clear (CareImportFile *self)
{
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->order, care_order_unref);
}

gboolean
care_import_cell_is_of_couple (guint cell)
{
  return cells[cell].shape <= SHAPE_WEDDING;
}

gboolean
care_import_cell_is_phones (guint cell)
{
  return cells[cell].shape == SHAPE_PHONES;
}

const char *
care_import_cell_get_nick (guint cell)
{
  return cells[cell].nick;
}

CareBookingField
care_import_cell_get_field (guint cell)
{
  return cells[cell].field;
}

guint
care_import_cell_find (const char *nick)
{
  guint cell = 0;

  while (cell < CARE_N_IMPORT_CELLS && !g_str_equal (cells[cell].nick, nick))
    cell++;

  return cell;
}

/* ---- reading ------------------------------------------------------------------- */

static CarePerson *
get_person (const CareImportFile *file,
            gsize                 position)
{
  GPtrArray *persons = file->customer->persons;

  return position < persons->len ? persons->pdata[position] : NULL;
}

static char *
dup_birthday (const CareBirthday *birthday)
{
  if (birthday->month == 0)
    return NULL;

  return g_strdup_printf ("%s/%d/%d/%d/%d",
                          birthday->calendar == CARE_CALENDAR_LUNAR ? "LUNAR" : "SOLAR",
                          birthday->year, birthday->month, birthday->day, birthday->leap);
}

static char *
dup_person (const Cell       *cell,
            const CarePerson *person)
{
  if (person == NULL)
    return NULL;
  if (cell->shape == SHAPE_NAME)
    return g_strdup (person->name);
  if (cell->shape == SHAPE_WECHAT)
    return g_strdup (person->wechat);
  if (cell->shape == SHAPE_BIRTHDAY)
    return dup_birthday (&person->birthday);

  return person->sex != CARE_SEX_UNKNOWN ? g_strdup (care_sex_get_nick (person->sex)) : NULL;
}

static char *
dup_stage (const CareStageDate *date)
{
  g_autofree char *planned = care_day_to_iso (date->planned_on);
  g_autofree char *done = care_day_to_iso (date->done_on);

  if (planned == NULL && done == NULL && date->status == CARE_STAGE_STATUS_PENDING)
    return NULL;

  return g_strconcat (care_stage_status_get_nick (date->status), "/", planned != NULL ? planned : "",
                      "/", done != NULL ? done : "", NULL);
}

static char *
dup_servers (const CareOrder *order,
             gsize            duty)
{
  GString *names = NULL;

  for (guint i = 0; order->servers != NULL && i < order->servers->len; i++)
    {
      const CareServer *server = order->servers->pdata[i];

      if ((gsize) server->duty != duty)
        continue;
      if (names == NULL)
        names = g_string_new (server->name);
      else
        g_string_append_printf (names, "\n%s", server->name);
    }

  return names != NULL ? g_string_free (names, FALSE) : NULL;
}

static char *
dup_amount (gint64 amount)
{
  return amount != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, amount) : NULL;
}

static char *
dup_of_couple (const Cell           *cell,
               const CareImportFile *file)
{
  const CareCustomer *customer = file->customer;

  if (cell->shape == SHAPE_COUPLE_TEXT)
    return g_strdup (G_STRUCT_MEMBER (char *, customer, cell->place));
  if (cell->shape == SHAPE_PHONES)
    return customer->phones != NULL && customer->phones[0] != NULL
           ? g_strjoinv ("\n", customer->phones) : NULL;
  if (cell->shape == SHAPE_LEVEL)
    return customer->level != CARE_LEVEL_ORDINARY
           ? g_strdup (care_level_get_nick (customer->level)) : NULL;
  if (cell->shape == SHAPE_WEDDING)
    return care_day_to_iso (customer->wedding_on);

  return dup_person (cell, get_person (file, cell->place));
}

static char *
dup_of_order (const Cell      *cell,
              const CareOrder *order)
{
  if (order == NULL)
    return NULL;
  if (cell->shape == SHAPE_ORDER_TEXT)
    return g_strdup (G_STRUCT_MEMBER (char *, order, cell->place));
  if (cell->shape == SHAPE_AMOUNT)
    return dup_amount (G_STRUCT_MEMBER (gint64, order, cell->place));
  if (cell->shape == SHAPE_STAGE)
    return dup_stage (&order->stages[cell->place]);
  if (cell->shape == SHAPE_SERVER)
    return dup_servers (order, cell->place);

  return g_strdup (care_order_state_get_nick (order->state));
}

char *
care_import_cell_dup (guint                 cell,
                      const CareImportFile *file)
{
  return care_import_cell_is_of_couple (cell) ? dup_of_couple (&cells[cell], file)
                                              : dup_of_order (&cells[cell], file->order);
}

/* ---- writing ------------------------------------------------------------------- */

static CareBirthday
parse_birthday (const char *text)
{
  CareBirthday birthday = { 0 };
  char calendar[8];

  if (text == NULL ||
      sscanf (text, "%7[A-Z]/%d/%d/%d/%d", calendar, &birthday.year, &birthday.month, &birthday.day,
              &birthday.leap) != 5)
    return (CareBirthday) { 0 };
  birthday.calendar = g_str_equal (calendar, "LUNAR") ? CARE_CALENDAR_LUNAR : CARE_CALENDAR_SOLAR;

  return birthday;
}

static void
set_name (CareImportFile *file,
          gsize           position,
          const char     *name)
{
  GPtrArray *persons = file->customer->persons;
  CarePerson *person = get_person (file, position);

  if (person != NULL && name == NULL)
    {
      g_ptr_array_set_size (persons, (int) position);
      return;
    }
  if (name == NULL || position > persons->len)
    return;
  if (person == NULL)
    {
      person = care_person_new ();
      g_ptr_array_add (persons, person);
    }
  g_free (person->name);
  person->name = g_strdup (name);
}

static void
set_person (const Cell *cell,
            CarePerson *person,
            const char *text)
{
  if (person == NULL)
    return;

  if (cell->shape == SHAPE_SEX)
    person->sex = care_sex_from_nick (text, CARE_SEX_UNKNOWN);
  else if (cell->shape == SHAPE_BIRTHDAY)
    person->birthday = parse_birthday (text);
  else
    {
      g_free (person->wechat);
      person->wechat = g_strdup (text);
    }
}

static CareStageDate
parse_stage (const char *text)
{
  CareStageDate date = { CARE_DAY_NONE, CARE_DAY_NONE, CARE_STAGE_STATUS_PENDING };
  g_auto(GStrv) parts = text != NULL ? g_strsplit (text, "/", 3) : NULL;

  if (parts == NULL || g_strv_length (parts) != 3)
    return date;

  date.status = care_stage_status_from_nick (parts[0], CARE_STAGE_STATUS_PENDING);
  date.planned_on = care_day_from_iso (parts[1]);
  date.done_on = care_day_from_iso (parts[2]);

  return date;
}

static void
set_servers (CareOrder  *order,
             gsize       duty,
             const char *text)
{
  g_auto(GStrv) names = text != NULL ? g_strsplit (text, "\n", -1) : NULL;

  for (guint i = order->servers->len; i > 0; i--)
    if ((gsize) ((const CareServer *) order->servers->pdata[i - 1])->duty == duty)
      g_ptr_array_remove_index (order->servers, i - 1);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    g_ptr_array_add (order->servers, care_server_new ((CareDepartment) duty, 0, names[i]));
}

static void
set_text (char       **place,
          const char  *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static void
set_of_couple (const Cell     *cell,
               CareImportFile *file,
               const char     *text)
{
  CareCustomer *customer = file->customer;

  if (cell->shape == SHAPE_NAME)
    set_name (file, cell->place, text);
  else if (cell->shape == SHAPE_COUPLE_TEXT)
    set_text (G_STRUCT_MEMBER_P (customer, cell->place), text);
  else if (cell->shape == SHAPE_PHONES)
    {
      g_strfreev (customer->phones);
      customer->phones = g_strsplit (text != NULL ? text : "", "\n", -1);
    }
  else if (cell->shape == SHAPE_LEVEL)
    customer->level = care_level_from_nick (text, CARE_LEVEL_ORDINARY);
  else if (cell->shape == SHAPE_WEDDING)
    customer->wedding_on = care_day_from_iso (text);
  else
    set_person (cell, get_person (file, cell->place), text);
}

static void
set_of_order (const Cell *cell,
              CareOrder  *order,
              const char *text)
{
  if (cell->shape == SHAPE_ORDER_TEXT)
    set_text (G_STRUCT_MEMBER_P (order, cell->place), text);
  else if (cell->shape == SHAPE_AMOUNT)
    G_STRUCT_MEMBER (gint64, order, cell->place) = text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;
  else if (cell->shape == SHAPE_STAGE)
    order->stages[cell->place] = parse_stage (text);
  else if (cell->shape == SHAPE_SERVER)
    set_servers (order, cell->place, text);
  else
    order->state = care_order_state_from_nick (text, CARE_ORDER_OPEN);
}

void
care_import_cell_set (guint           cell,
                      CareImportFile *file,
                      const char     *text)
{
  if (care_import_cell_is_of_couple (cell))
    set_of_couple (&cells[cell], file, text);
  else if (file->order != NULL)
    set_of_order (&cells[cell], file->order, text);
}

gboolean
care_import_cell_join_phones (CareImportFile *file,
                              const char     *text)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) others = g_strsplit (text, "\n", -1);
  gboolean is_new = FALSE;

  g_strv_builder_addv (builder, (const char **) file->customer->phones);
  for (guint i = 0; others[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) file->customer->phones, others[i]))
      {
        g_strv_builder_add (builder, others[i]);
        is_new = TRUE;
      }
  if (is_new)
    {
      g_strfreev (file->customer->phones);
      file->customer->phones = g_strv_builder_end (builder);
    }

  return is_new;
}

/* ---- fingerprints ---------------------------------------------------------------- */

/* FNV-1a, cut to 48 bits; never 0, which means that there is nothing. */
guint64
care_import_cell_hash (const char *text)
{
  guint64 hash = 14695981039346656037u;

  if (text == NULL)
    return 0;

  for (const char *p = text; *p != '\0'; p++)
    hash = (hash ^ (guint8) *p) * 1099511628211u;
  hash = (hash ^ (hash >> 48)) & 0xffffffffffffu;

  return hash != 0 ? hash : 1;
}

static void
append_hex (GString *string,
            guint64  number)
{
  char digits[16];
  int n_digits = 0;

  for (; number != 0; number >>= 4)
    digits[n_digits++] = "0123456789abcdef"[number & 0xf];
  while (n_digits > 0)
    g_string_append_c (string, digits[--n_digits]);
}

char *
care_import_cells_fingerprint (const CareImportFile *file)
{
  GString *string = g_string_sized_new (CARE_N_IMPORT_CELLS * 13);

  for (guint cell = 0; cell < CARE_N_IMPORT_CELLS; cell++)
    {
      g_autofree char *text = care_import_cell_dup (cell, file);

      if (cell > 0)
        g_string_append_c (string, ',');
      append_hex (string, care_import_cell_hash (text));
    }

  return g_string_free (string, FALSE);
}
