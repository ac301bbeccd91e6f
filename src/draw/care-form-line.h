/* care-form-line.h — lines that are composed for the cells of a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Boxes to tick, days and amounts as every form writes them, and a drawer for the
 * texts of one form. Nothing known is an empty line, for the pen.
 */
#pragma once

#include "domain/care-civil.h"
#include "domain/care-money.h"

/* Keeps @text (nullable) as long as @texts (element-type utf8) lives. */
const char *care_form_line_keep          (GPtrArray   *texts,
                                          char        *text);

/* "□电话 ☑短信": one more box, two blanks after the one before. */
void        care_form_line_append_choice (GString     *line,
                                          gboolean     is_ticked,
                                          const char  *choice);

/* "a  b", "a", "b" or "". */
char       *care_form_line_join          (const char  *first,
                                          const char  *second) G_GNUC_WARN_UNUSED_RESULT;
char       *care_form_line_dup_day       (CareDay      day) G_GNUC_WARN_UNUSED_RESULT;
char       *care_form_line_dup_minute    (CareCivil    minute) G_GNUC_WARN_UNUSED_RESULT;
/* "¥1,288.00"; "" for nothing. */
char       *care_form_line_dup_money     (gint64       fen) G_GNUC_WARN_UNUSED_RESULT;
