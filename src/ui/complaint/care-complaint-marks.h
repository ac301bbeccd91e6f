/* care-complaint-marks.h — a complaint in short words and small widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What several pages say of a complaint: its six steps as dots, its clock with a sign
 * for those who see no colour, its severity. Records in, labels out.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-complaint-line.h"

/* "●●◉○○○": done, under way, to come. */
char      *care_complaint_marks_dup_dots      (CareComplaintState        state) G_GNUC_WARN_UNUSED_RESULT;

/* For a screen reader: "Step 3 of 6: established, under investigation". */
char      *care_complaint_marks_dup_step      (CareComplaintState        state) G_GNUC_WARN_UNUSED_RESULT;

/* "▲ answer overdue since Fri 18:00"; "" when nothing runs. */
char      *care_complaint_marks_dup_clock     (const CareComplaintClock *clock,
                                               CareDay                   today) G_GNUC_WARN_UNUSED_RESULT;

/* Colours @label by the clock; the words say the same. */
void       care_complaint_marks_colour        (GtkWidget                *label,
                                               CareClockColour           colour);

/* "▲ Major", "General", … */
char      *care_complaint_marks_dup_severity  (CareSeverity              severity) G_GNUC_WARN_UNUSED_RESULT;
