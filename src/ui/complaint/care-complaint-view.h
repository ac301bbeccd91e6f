/* care-complaint-view.h — the parts of a complaint's file as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each takes records and gives a widget; nothing here knows a page or a desk.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-complaint-field.h"
#include "model/care-complaint-file.h"

/* (nullable): what was entered in one part of the form; NULL while nothing was. */
GtkWidget *care_complaint_view_new_part        (const CareComplaintFile *file,
                                                CareComplaintPartKind    part,
                                                GTimeZone               *zone);

/* (transfer full) (element-type CareStaff): who works here, by name. */
GPtrArray *care_complaint_view_list_people     (const CareComplaintFile *file) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): penalties, for who may see them. */
GtkWidget *care_complaint_view_new_penalties   (const CareComplaintFile *file);

/* (nullable): what the same customer complained about before. */
GtkWidget *care_complaint_view_new_earlier     (const CareComplaintFile *file,
                                                GTimeZone               *zone);

/* One event of the history. */
GtkWidget *care_complaint_view_new_event       (const CareComplaintFile  *file,
                                                const CareComplaintEvent *event,
                                                GTimeZone                *zone);

/* What a field says, in words for people; NULL where nothing is entered. */
char      *care_complaint_view_dup_value       (const CareComplaintFile  *file,
                                                const CareComplaintField *field,
                                                GTimeZone                *zone) G_GNUC_WARN_UNUSED_RESULT;
