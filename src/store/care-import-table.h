/* care-import-table.h — lists that came in, and what they overwrote
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A batch is one imported list. What it created carries its id; what it overwrote is
 * kept field by field, before and after, so that the whole batch can be taken back.
 * Of every imported order the fingerprints of its cells are kept, so that the next
 * list changes only what has changed in the list.
 */
#pragma once

#include "care-db.h"

typedef struct
{
  gint64      id;
  char       *kind;        /* (owned) "bookings" */
  char       *file_name;   /* (owned) without its folder */
  char       *checksum;    /* (owned) SHA-256 of the file, hexadecimal */
  CareMoment  imported_at;
  gint64      staff_id;
  gint64      n_rows;
  gint64      n_created;
  gint64      n_updated;
  gint64      n_unchanged;
  gint64      n_rejected;
  CareMoment  undone_at;   /* none: it counts */
} CareImportBatch;

typedef struct
{
  gint64  customer_id;
  gint64  order_id; /* 0: a field of the couple */
  char   *field;    /* (owned) nick of the cell; "" for the fingerprints */
  char   *before;   /* (owned) (nullable) */
  char   *after;    /* (owned) (nullable) */
} CareImportChange;

void              care_import_batch_free          (CareImportBatch         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareImportBatch, care_import_batch_free)
void              care_import_change_free         (CareImportChange        *self);

/* Begins a batch of the acting person at the present moment; its id, or 0 with @error. */
gint64            care_import_table_add           (CareDb                  *db,
                                                   const CareImportBatch   *batch,
                                                   GError                 **error);
/* Writes the counts of a batch. */
gboolean          care_import_table_finish        (CareDb                  *db,
                                                   const CareImportBatch   *batch,
                                                   GError                 **error);
CareImportBatch  *care_import_table_get           (CareDb                  *db,
                                                   gint64                   id,
                                                   GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
/* (element-type CareImportBatch): the lists that brought a couple's file or an order of it. */
GPtrArray        *care_import_table_list_of_file  (CareDb                  *db,
                                                   gint64                   customer_id,
                                                   GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_import_table_list:
 *
 * Returns: (transfer full) (element-type CareImportBatch): newest first
 */
GPtrArray        *care_import_table_list          (CareDb                  *db,
                                                   GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
/**
 * care_import_table_find_checksum:
 * @at: (out): when the same file was imported last, or none; not if that was undone
 */
gboolean          care_import_table_find_checksum (CareDb                  *db,
                                                   const char              *checksum,
                                                   CareMoment              *at,
                                                   GError                 **error);
/* CONFLICT when it was taken back already. */
gboolean          care_import_table_mark_undone   (CareDb                  *db,
                                                   gint64                   id,
                                                   GError                 **error);

/**
 * care_import_table_get_cells:
 * @cells: (out) (transfer full) (nullable): fingerprints, %NULL when no list named the order
 */
gboolean          care_import_table_get_cells     (CareDb                  *db,
                                                   gint64                   order_id,
                                                   char                   **cells,
                                                   GError                 **error);
/* NULL for @cells: no list has named the order. */
gboolean          care_import_table_put_cells     (CareDb                  *db,
                                                   gint64                   order_id,
                                                   const char              *cells,
                                                   GError                 **error);

gboolean          care_import_table_add_change    (CareDb                  *db,
                                                   gint64                   batch_id,
                                                   guint                    position,
                                                   const CareImportChange  *change,
                                                   GError                 **error);
/**
 * care_import_table_list_changes:
 *
 * Returns: (transfer full) (element-type CareImportChange): of one couple, the last first
 */
GPtrArray        *care_import_table_list_changes  (CareDb                  *db,
                                                   gint64                   batch_id,
                                                   gint64                   customer_id,
                                                   GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean          care_import_table_clear_changes (CareDb                  *db,
                                                   gint64                   batch_id,
                                                   GError                 **error);

/**
 * care_import_table_list_customers:
 *
 * Returns: (transfer full) (element-type gint64): every couple the batch brought or changed
 */
GArray           *care_import_table_list_customers (CareDb                 *db,
                                                   gint64                   batch_id,
                                                   GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_import_table_has_work:
 * @has_work: (out): whether a visit, a complaint, an attempt or a draft of that couple
 *   is younger than the batch, or belongs to an order or call that the batch brought
 */
gboolean          care_import_table_has_work      (CareDb                  *db,
                                                   const CareImportBatch   *batch,
                                                   gint64                   customer_id,
                                                   gboolean                *has_work,
                                                   GError                 **error);
/* Whether the batch brought the couple, and no order of another origin hangs on it. */
gboolean          care_import_table_is_created    (CareDb                  *db,
                                                   gint64                   batch_id,
                                                   gint64                   customer_id,
                                                   gboolean                *is_created,
                                                   GError                 **error);

/**
 * care_import_table_delete_orders:
 * @n_deleted: (out): how many orders there were
 *
 * Takes the calls and orders of the batch out of a couple's file.
 */
gboolean          care_import_table_delete_orders (CareDb                  *db,
                                                   gint64                   batch_id,
                                                   gint64                   customer_id,
                                                   gint64                  *n_deleted,
                                                   GError                 **error);
gboolean          care_import_table_delete_customer (CareDb                *db,
                                                   gint64                   customer_id,
                                                   GError                 **error);
/**
 * care_import_table_delete_complaints:
 * @n_deleted: (out): how many complaints there were
 * @n_kept: (out): how many stay because somebody has worked on them
 */
gboolean          care_import_table_delete_complaints (CareDb              *db,
                                                   gint64                   batch_id,
                                                   gint64                  *n_deleted,
                                                   gint64                  *n_kept,
                                                   GError                 **error);
/* People whom the batch brought and whom nothing names any more. */
gboolean          care_import_table_delete_staff  (CareDb                  *db,
                                                   gint64                   batch_id,
                                                   GError                 **error);
