/* care-scripts-page.h — the script workshop: what is said in calls, read and edited
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Left the scripts, right the sentences of one in one language, each where it stands
 * in the call. A script is saved as its next version once it can be read to its end;
 * what is wrong is said with script and step. Nothing else of a script is changed
 * here: answers, jumps and what they bring about stay as they are.
 */
#pragma once

#include "model/care-office.h"
#include "ui/care-page.h"

#define CARE_TYPE_SCRIPTS_PAGE (care_scripts_page_get_type ())
G_DECLARE_FINAL_TYPE (CareScriptsPage, care_scripts_page, CARE, SCRIPTS_PAGE, CarePage)

GtkWidget *care_scripts_page_new    (CareOffice      *office);

/* For tests: shows a script; types a sentence. */
void       care_scripts_page_choose (CareScriptsPage *self,
                                     const char      *code);
void       care_scripts_page_type   (CareScriptsPage *self,
                                     const char      *step_id,
                                     const char      *words);
