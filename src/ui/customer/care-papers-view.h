/* care-papers-view.h — the surveys and documents of a couple as a card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "model/care-customer-file.h"

GtkWidget *care_papers_view_new (const CareCustomerFile *file);
