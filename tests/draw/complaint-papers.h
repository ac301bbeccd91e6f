/* complaint-papers.h — complaints to print in tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "draw/care-agreement-form.h"
#include "draw/care-complaint-form.h"
#include "draw/care-complaint-statistics-form.h"
#include "draw/care-incident-statistics-form.h"

/* A major complaint that went its whole way. */
CareComplaintPaper           complaint_paper_filed      (CareLanguage language);

/* For the pen. */
CareComplaintPaper           complaint_paper_blank      (CareLanguage language);

CareAgreementPaper           agreement_paper            (CareLanguage language);

/* A month of forty complaints. */
CareComplaintStatisticsPaper complaint_statistics_paper (CareLanguage language);

/* A month with people named in two departments, and six cases. */
CareIncidentStatisticsPaper  incident_statistics_paper  (CareLanguage language);
