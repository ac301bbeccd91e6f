/* care-file-task.h — one change of a couple's file, made or rehearsed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stage that is done, a payment, a document, two files that become one: each brings
 * its own few statements; what every change of a file needs comes from here. The calls
 * that hang on it move in the same act, the audit is told, and the act can be taken
 * back by its id. Rehearsed, a task says which calls would move and changes nothing.
 */
#pragma once

#include "care-office.h"
#include "domain/care-record.h"

/* Writes; @data is the task's. */
typedef gboolean (*CareFileApply) (CareDb    *db,
                                   gpointer   data,
                                   GError   **error);

CARE_DECLARE_RECORD (CareFileTask, care_file_task)

struct _CareFileTask
{
  CareDeed        deed;
  gint64          customer_id;
  CareFileApply   apply;
  gpointer        data;      /* (owned) */
  GDestroyNotify  free_data;
  gboolean        has_keys;  /* what it changes may be searched for */
  char           *sentence;  /* (owned) (nullable) what is told when it is done */
  CareHouseRules *rules;     /* (owned) once it runs */
  CareDay         today;

  gint64          act_id;    /* out: what undo takes back; 0: nothing has changed */
  GPtrArray      *moves;     /* (owned) (element-type utf8) out: a sentence for each call that moves */
};
#define CARE_TYPE_FILE_TASK (care_file_task_get_type ())

/* @data is taken over. */
CareFileTask *care_file_task_new_for       (CareDeed             deed,
                                            gint64               customer_id,
                                            CareFileApply        apply,
                                            gpointer             data,
                                            GDestroyNotify       free_data) G_GNUC_WARN_UNUSED_RESULT;

/* Waits; for the command line. Then the task has its act and its moves. */
gboolean      care_file_task_run           (CareFileTask        *self,
                                            CareOffice          *office,
                                            gboolean             rehearse,
                                            GError             **error);

void          care_file_task_run_async     (CareFileTask        *self,
                                            CareOffice          *office,
                                            gboolean             rehearse,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data);
/* (transfer full): the task, with its act and its moves. */
CareFileTask *care_file_task_finish        (GAsyncResult        *result,
                                            GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Its sentence, then which calls moved, a few of them. */
char         *care_file_task_dup_sentence  (const CareFileTask  *self) G_GNUC_WARN_UNUSED_RESULT;
char         *care_moves_dup_sentence      (const char          *sentence,
                                            GPtrArray           *moves) G_GNUC_WARN_UNUSED_RESULT;
