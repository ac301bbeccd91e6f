/* care-cli.h — one run of the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every verb needs: the arguments, the clock, the studio's file and who acts.
 * Reading may be done by nobody in particular; whoever writes has a name. A file with
 * a single supervisor and no password needs no name to be typed.
 */
#pragma once

#include "care-cli-arguments.h"
#include "care-cli-json.h"
#include "care-cli-output.h"
#include "model/care-office.h"

struct _CareCli
{
  CareCliArguments *arguments;
  CareClock        *clock;
  CareOffice       *office; /* (nullable) until care_cli_open() */
  gboolean          json;
};

typedef enum
{
  CARE_CLI_READS,
  CARE_CLI_WRITES /* somebody must be signed in */
} CareCliAccess;

/* Opens the file and signs in. */
gboolean   care_cli_open       (CareCli        *self,
                                CareCliAccess   access,
                                GError        **error);

/* The data file: --file, or the one the window opens. */
char      *care_cli_dup_path   (CareCli        *self) G_GNUC_WARN_UNUSED_RESULT;

/* Reads in one transaction of the open file. */
gpointer   care_cli_read       (CareCli        *self,
                                CareJob         job,
                                gpointer        data,
                                GError        **error);

/* The staff, the day and the zone by which records are told; call inside of a job. */
CareCliView *care_cli_new_view (CareCli        *self,
                                CareDb         *db,
                                GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* A number that is an id: digits only, from 1. 0: it is none. */
gint64     care_cli_parse_id   (const char     *text);

/* Reads YYYY-MM-DD; a usage error otherwise. */
gboolean   care_cli_parse_day  (const char     *text,
                                CareDay        *day,
                                GError        **error);

/* The verbs, one file each. */
gboolean   care_cli_new           (CareCli *self, GError **error);
gboolean   care_cli_demo          (CareCli *self, GError **error);
gboolean   care_cli_import        (CareCli *self, GError **error);
gboolean   care_cli_undo_import   (CareCli *self, GError **error);
gboolean   care_cli_share_out     (CareCli *self, GError **error);
gboolean   care_cli_assign        (CareCli *self, GError **error);
gboolean   care_cli_queue         (CareCli *self, GError **error);
gboolean   care_cli_script        (CareCli *self, GError **error);
gboolean   care_cli_record        (CareCli *self, GError **error);
gboolean   care_cli_correct      (CareCli *self, GError **error);
gboolean   care_cli_campaign     (CareCli *self, GError **error);
gboolean   care_cli_scripts      (CareCli *self, GError **error);
gboolean   care_cli_incoming     (CareCli *self, GError **error);
gboolean   care_cli_case         (CareCli *self, GError **error);
gboolean   care_cli_complaint     (CareCli *self, GError **error);
gboolean   care_cli_find          (CareCli *self, GError **error);
gboolean   care_cli_show          (CareCli *self, GError **error);
gboolean   care_cli_history       (CareCli *self, GError **error);
gboolean   care_cli_stage         (CareCli *self, GError **error);
gboolean   care_cli_late          (CareCli *self, GError **error);
gboolean   care_cli_doubles       (CareCli *self, GError **error);
gboolean   care_cli_merge         (CareCli *self, GError **error);
gboolean   care_cli_undo          (CareCli *self, GError **error);
gboolean   care_cli_list          (CareCli *self, GError **error);
gboolean   care_cli_daily         (CareCli *self, GError **error);
gboolean   care_cli_form          (CareCli *self, GError **error);
gboolean   care_cli_chart         (CareCli *self, GError **error);
gboolean   care_cli_report        (CareCli *self, GError **error);
gboolean   care_cli_rules         (CareCli *self, GError **error);
gboolean   care_cli_export        (CareCli *self, GError **error);
gboolean   care_cli_backup        (CareCli *self, GError **error);
gboolean   care_cli_check         (CareCli *self, GError **error);
