/* care-cli-complaint.h — what the complaint verbs have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-cli.h"
#include "domain/care-feedback.h"
#include "domain/care-incident.h"
#include "model/care-complaint-desk.h"

/* Reads --set FIELD=VALUE, --plan, --measure, --done, --penalty, --attach, --other and --note. */
gboolean care_cli_complaint_read_entry (CareCli              *self,
                                        CareDb               *db,
                                        CareComplaintChange  *change,
                                        CareComplaint        *entered,
                                        GError              **error);

/* The id of a staff number or name; a usage error when nobody has it. */
gboolean care_cli_find_staff           (CareDb               *db,
                                        const char           *typed,
                                        gint64               *id,
                                        GError              **error);

/* A whole complaint with its parts, its history and what may be done next. */
void     care_cli_json_complaint_file  (JsonBuilder             *builder,
                                        CareCli                 *self,
                                        const CareComplaintFile *file,
                                        const CareCliView       *view);

/* complaint incident, incidents, feedback, decide */
gboolean care_cli_incident             (CareCli              *self,
                                        GError              **error);
gboolean care_cli_incidents            (CareCli              *self,
                                        GError              **error);
gboolean care_cli_feedback             (CareCli              *self,
                                        GError              **error);
gboolean care_cli_decide               (CareCli              *self,
                                        GError              **error);
