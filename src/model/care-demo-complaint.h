/* care-demo-complaint.h — complaints of the sample studio, one in every step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * They are taken through their steps like any other, by the studio's own people, in the
 * days before today: with their plans, measures, promised calls and history.
 */
#pragma once

#include "care-demo-studio.h"

/* @n_complaints and @n_calls: (inout): count what is added. */
gboolean care_demo_complaint_write (CareDemoStudio  *studio,
                                    CareDb          *db,
                                    guint           *n_complaints,
                                    guint           *n_calls,
                                    GError         **error);
