/* care-timeline-view.h — what happened with a couple, to be filtered and opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page of rows at a time; a row opens what it tells of through the actions of the
 * page around it (customer.stage, customer.survey…).
 */
#pragma once

#include <adwaita.h>

#include "model/care-timeline.h"

#define CARE_TYPE_TIMELINE_VIEW (care_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (CareTimelineView, care_timeline_view, CARE, TIMELINE_VIEW, AdwBin)

GtkWidget *care_timeline_view_new        (void);

/* Shows the file; the filter and the number of pages stay as they were. */
void       care_timeline_view_set_file   (CareTimelineView       *self,
                                          const CareCustomerFile *file,
                                          CareDay                 today,
                                          GTimeZone              *zone);
/* Begins again with everything, first page. */
void       care_timeline_view_reset      (CareTimelineView       *self);
void       care_timeline_view_set_filter (CareTimelineView       *self,
                                          CareTimelineFilter      filter);

/* How many rows are shown; for tests. */
guint      care_timeline_view_count      (CareTimelineView       *self);
