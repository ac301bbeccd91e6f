/* care-merge.c — two files of one couple become one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "care-merge.h"
#include "domain/care-error.h"
#include "store/care-customer-table.h"
#include "store/care-double-table.h"
#include "store/care-search-table.h"

/* More pairs than this nobody goes through in one sitting. */
#define MOST_PAIRS 300

CARE_DEFINE_RECORD (CareMerge, care_merge)

static void
field_free (gpointer data)
{
  CareMergeField *field = data;

  g_free (field->label);
  g_free (field->kept);
  g_free (field->other);
  g_free (field);
}

static void
care_merge_clear (CareMerge *self)
{
  g_clear_pointer (&self->keep, care_customer_file_unref);
  g_clear_pointer (&self->drop, care_customer_file_unref);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
}

/* ---- what differs --------------------------------------------------------------------- */

/* These are kept of both. */
static gboolean
is_joined (int field)
{
  return field == CARE_FORM_NUMBERS || field == CARE_FORM_NOTE || field == CARE_FORM_HANDOVER;
}

static char *
spell (CareCustomerField  field,
       const char        *text)
{
  const CareFieldInfo *info = care_customer_field_get_info (field);

  if (info->kind == CARE_FORM_CHOICE)
    return g_strdup (info->choices ((int) strtol (text, NULL, 10)));
  if (info->kind == CARE_FORM_SWITCH)
    return g_strdup (*text == '1' ? _("Yes") : _("No"));

  return g_strdup (text);
}

CareMerge *
care_merge_new_of (CareCustomerFile *keep,
                   CareCustomerFile *drop)
{
  CareMerge *self = care_merge_new ();
  g_autoptr(CareCustomerForm) mine = care_customer_form_of_file (keep);
  g_autoptr(CareCustomerForm) theirs = care_customer_form_of_file (drop);

  self->keep = care_customer_file_ref (keep);
  self->drop = care_customer_file_ref (drop);
  self->fields = g_ptr_array_new_with_free_func (field_free);
  for (int i = 0; i < CARE_N_CUSTOMER_FIELDS; i++)
    {
      CareMergeField *field;

      if (is_joined (i) || g_str_equal (mine->texts[i], theirs->texts[i]))
        continue;
      field = g_new0 (CareMergeField, 1);
      field->field = (CareCustomerField) i;
      field->label = care_customer_field_dup_label (field->field);
      field->kept = spell (field->field, mine->texts[i]);
      field->other = spell (field->field, theirs->texts[i]);
      field->takes_other = *mine->texts[i] == '\0';
      g_ptr_array_add (self->fields, field);
    }

  return self;
}

/* ---- making one of them ------------------------------------------------------------------ */

typedef struct
{
  CareCustomer *customer;  /* as it shall be */
  gint64        drop_id;
  gint64        drop_version;
} Merge;

static void
merge_free (gpointer data)
{
  Merge *merge = data;

  care_customer_unref (merge->customer);
  g_free (merge);
}

/* The same person in the other file: by name, else by place, else the one named first. */
static gint64
find_person (const CareCustomer *customer,
             const CarePerson   *person,
             guint               position)
{
  for (guint i = 0; i < customer->persons->len; i++)
    if (g_strcmp0 (((const CarePerson *) customer->persons->pdata[i])->name, person->name) == 0)
      return ((const CarePerson *) customer->persons->pdata[i])->id;

  if (position >= customer->persons->len)
    position = 0;

  return ((const CarePerson *) customer->persons->pdata[position])->id;
}

static gboolean
move_persons (CareDb              *db,
              const CareCustomer  *kept,
              const CareCustomer  *dropped,
              GError             **error)
{
  static const char * const spared[] = { NULL };

  for (guint i = 0; i < dropped->persons->len; i++)
    {
      const CarePerson *person = dropped->persons->pdata[i];

      if (!care_db_repoint (db, "person", spared, person->id, find_person (kept, person, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
move_all (CareDb        *db,
          const Merge   *merge,
          CareCustomer  *dropped,
          GError       **error)
{
  static const char * const spared[] = { "person", "phone", "not_same", NULL };
  gint64 keep_id = merge->customer->id;
  g_autoptr(CareCustomer) kept = care_customer_table_get (db, keep_id, error);

  return kept != NULL &&
         care_double_table_part_calls (db, keep_id, merge->drop_id, dropped->customer_no, error) &&
         move_persons (db, kept, dropped, error) &&
         care_db_repoint (db, "customer", spared, merge->drop_id, keep_id, error) &&
         care_double_table_add_former (db, dropped->customer_no, merge->drop_id, keep_id, error) &&
         care_customer_table_delete (db, merge->drop_id, error);
}

static gboolean
apply (CareDb    *db,
       gpointer   data,
       GError   **error)
{
  Merge *merge = data;
  g_autoptr(CareCustomer) dropped = care_customer_table_get (db, merge->drop_id, error);

  if (dropped == NULL)
    return FALSE;
  if (dropped->version != merge->drop_version)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                           _("Somebody else changed this in the meantime."));
      return FALSE;
    }

  return care_search_table_drop (db, merge->drop_id, error) &&
         care_customer_table_update (db, merge->customer, error) &&
         move_all (db, merge, dropped, error);
}

static void
join_texts (CareCustomerForm       *mine,
            const CareCustomerForm *theirs,
            int                     field,
            const char             *between)
{
  g_autofree char *both = NULL;

  if (*theirs->texts[field] == '\0' || g_str_equal (mine->texts[field], theirs->texts[field]))
    return;
  both = *mine->texts[field] != '\0' ? g_strjoin (between, mine->texts[field], theirs->texts[field], NULL)
                                     : g_strdup (theirs->texts[field]);
  care_customer_form_set (mine, (CareFormPlace) { -1, field }, both);
}

static CareCustomerForm *
choose (const CareMerge *self)
{
  CareCustomerForm *mine = care_customer_form_of_file (self->keep);
  g_autoptr(CareCustomerForm) theirs = care_customer_form_of_file (self->drop);

  for (guint i = 0; i < self->fields->len; i++)
    {
      const CareMergeField *field = self->fields->pdata[i];

      if (field->takes_other)
        care_customer_form_set (mine, (CareFormPlace) { -1, (int) field->field },
                                theirs->texts[field->field]);
    }
  join_texts (mine, theirs, CARE_FORM_NUMBERS, ", ");
  join_texts (mine, theirs, CARE_FORM_NOTE, "\n");
  join_texts (mine, theirs, CARE_FORM_HANDOVER, "\n");

  return mine;
}

/* One number, however often it was written down, once. */
static void
drop_twins (CareCustomer *customer)
{
  g_autoptr(GStrvBuilder) once = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  char **phones;

  for (guint i = 0; customer->phones[i] != NULL; i++)
    if (g_hash_table_add (seen, customer->phones[i]))
      g_strv_builder_add (once, customer->phones[i]);
  phones = g_strv_builder_end (once);
  g_strfreev (customer->phones);
  customer->phones = phones;
}

CareFileTask *
care_merge_new_task (const CareMerge  *self,
                     CareDay           today,
                     GError          **error)
{
  g_autoptr(CareCustomerForm) form = choose (self);
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(GPtrArray) orders = NULL;
  CareFileTask *task;
  CareFormPlace place;
  Merge *merge;

  if (self->keep->customer->id == self->drop->customer->id)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("These are not two files but one."));
      return NULL;
    }
  if (!care_customer_form_read (form, self->keep, today, &customer, &orders, &place, error))
    return NULL;
  drop_twins (customer);

  merge = g_new0 (Merge, 1);
  merge->customer = g_steal_pointer (&customer);
  merge->drop_id = self->drop->customer->id;
  merge->drop_version = self->drop->customer->version;
  task = care_file_task_new_for (CARE_DEED_MERGE, self->keep->customer->id, apply, merge, merge_free);
  task->has_keys = TRUE;
  /* Translators: two customer numbers. */
  task->sentence = g_strdup_printf (_("%1$s is now part of %2$s."), self->drop->customer->customer_no,
                                    self->keep->customer->customer_no);

  return task;
}

/* ---- telling apart ------------------------------------------------------------------------ */

static gboolean
tell_apart (CareDb    *db,
            gpointer   data,
            GError   **error)
{
  const gint64 *ids = data;

  return care_double_table_tell_apart (db, ids[0], ids[1], error);
}

CareFileTask *
care_merge_new_apart (gint64 one,
                      gint64 other)
{
  gint64 ids[] = { one, other };
  CareFileTask *task = care_file_task_new_for (CARE_DEED_TELL_APART, one, tell_apart,
                                               g_memdup2 (ids, sizeof ids), g_free);

  task->sentence = g_strdup (_("The two files are not shown together any more."));

  return task;
}

/* ---- loading ------------------------------------------------------------------------------- */

typedef struct
{
  gint64 keep_id;
  gint64 drop_id;
} Pair;

static gpointer
load_pair (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  const Pair *pair = data;
  g_autoptr(CareCustomerFile) keep = care_customer_file_load (db, pair->keep_id, 0, error);
  g_autoptr(CareCustomerFile) drop = NULL;

  if (keep == NULL)
    return NULL;
  drop = care_customer_file_load (db, pair->drop_id, 0, error);

  return drop != NULL ? care_merge_new_of (keep, drop) : NULL;
}

CareMerge *
care_merge_load (CareOffice  *office,
                 gint64       keep_id,
                 gint64       drop_id,
                 GError     **error)
{
  Pair pair = { keep_id, drop_id };

  return care_store_read (care_office_get_store (office), load_pair, &pair, NULL, error);
}

void
care_merge_load_async (CareOffice          *office,
                       gint64               keep_id,
                       gint64               drop_id,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  Pair pair = { keep_id, drop_id };

  care_store_read_async (care_office_get_store (office), load_pair, g_memdup2 (&pair, sizeof pair), g_free,
                         NULL, callback, user_data);
}

CareMerge *
care_merge_load_finish (GAsyncResult  *result,
                        GError       **error)
{
  return care_store_finish (result, error);
}

static gpointer
load_doubles (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_double_table_list (db, MOST_PAIRS, error);
}

void
care_doubles_load_async (CareOffice          *office,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  care_store_read_async (care_office_get_store (office), load_doubles, NULL, NULL, NULL, callback, user_data);
}

GPtrArray *
care_doubles_load_finish (GAsyncResult  *result,
                          GError       **error)
{
  return care_store_finish (result, error);
}
