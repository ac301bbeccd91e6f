/* care-merge.h — two files of one couple become one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of every field in which they differ one value is chosen; telephones and notes of
 * both are kept. Orders, calls, conversations, complaints, opinions and whatever else
 * refers to the file that goes move to the one that stays, which is found by either
 * number from then on. The act can be taken back like any other, byte for byte.
 */
#pragma once

#include "care-customer-form.h"
#include "care-file-task.h"

typedef struct
{
  CareCustomerField  field;
  char              *label; /* (owned) */
  char              *kept;  /* (owned) what the file that stays says, in words */
  char              *other; /* (owned) what the file that goes says */
  gboolean           takes_other;
} CareMergeField;

CARE_DECLARE_RECORD (CareMerge, care_merge)

struct _CareMerge
{
  CareCustomerFile *keep;   /* (owned) the file that stays */
  CareCustomerFile *drop;   /* (owned) the file that goes */
  GPtrArray        *fields; /* (owned) (element-type CareMergeField) in which they differ */
};
#define CARE_TYPE_MERGE (care_merge_get_type ())

/* Where only one of them says something, that is chosen; else what the file that stays says. */
CareMerge    *care_merge_new_of    (CareCustomerFile    *keep,
                                    CareCustomerFile    *drop) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full): the merge as a task; %NULL with INVALID. */
CareFileTask *care_merge_new_task  (const CareMerge     *self,
                                    CareDay              today,
                                    GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full): two files that look alike are not of the same couple; remembered. */
CareFileTask *care_merge_new_apart (gint64               one,
                                    gint64               other) G_GNUC_WARN_UNUSED_RESULT;

/* Both files, for care_merge_new_of(). A #CareMerge without further ado. */
void          care_merge_load_async  (CareOffice          *office,
                                      gint64               keep_id,
                                      gint64               drop_id,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);
CareMerge    *care_merge_load_finish (GAsyncResult        *result,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;
/* Waits; for the command line. */
CareMerge    *care_merge_load        (CareOffice          *office,
                                      gint64               keep_id,
                                      gint64               drop_id,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type CareDouble): suspected pairs. */
void          care_doubles_load_async  (CareOffice          *office,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
GPtrArray    *care_doubles_load_finish (GAsyncResult        *result,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
