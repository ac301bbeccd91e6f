/* visit-papers.h — return visits to print in tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "draw/care-visit-form.h"

/* An ordinary visit with two attempts and a complaint: one page. */
CareVisitPaper visit_paper_ordinary (CareLanguage  language);

/* A form for the pen. */
CareVisitPaper visit_paper_blank    (CareLanguage  language);

/**
 * visit_paper_long:
 * @story: what the customer said, many times longer than its cell
 *
 * The same visit with thirty attempts and a story; several pages.
 */
CareVisitPaper visit_paper_long     (CareLanguage  language,
                                     const char   *story);
