/* care-application.h — the program: its options, its actions, its one window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Started a second time it brings the window to the front. Notifications and other
 * programs reach it by its actions: app.open-call (int64), app.show-customer (int64),
 * app.today.
 */
#pragma once

#include <adwaita.h>

#define CARE_TYPE_APPLICATION (care_application_get_type ())
G_DECLARE_FINAL_TYPE (CareApplication, care_application, CARE, APPLICATION, AdwApplication)

CareApplication *care_application_new (void) G_GNUC_WARN_UNUSED_RESULT;
