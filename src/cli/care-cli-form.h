/* care-cli-form.h — which forms the command line prints, and of what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form is a row of the table in care-cli-form.c: its code, what it may be printed
 * of, and the function that lays it out. The functions live in one file per family
 * of forms (care-cli-form-visit.c). The verb reads the options, opens the studio and
 * writes the sheet; a family knows records and paper, no options and no file.
 */
#pragma once

#include "care-cli.h"
#include "draw/care-ink.h"
#include "draw/care-sheet.h"
#include "store/care-number-table.h"

/* What a form is printed of; one of them is named in the command. */
typedef enum
{
  CARE_CLI_FORM_BLANK     = 1 << 0, /* --blank: for the pen; needs no studio file */
  CARE_CLI_FORM_VISIT     = 1 << 1, /* --visit ID or number */
  CARE_CLI_FORM_COMPLAINT = 1 << 2, /* --complaint ID or number */
  CARE_CLI_FORM_CUSTOMER  = 1 << 3, /* --customer ID or number */
  CARE_CLI_FORM_PERIOD    = 1 << 4, /* --from DATE --to DATE */
  CARE_CLI_FORM_MEMO      = 1 << 5, /* --memo ID */
  CARE_CLI_FORM_CASE      = 1 << 6, /* --case ID */
  CARE_CLI_FORM_CAMPAIGN  = 1 << 7  /* --campaign ID */
} CareCliFormSubject;

/* One printing. Everything is borrowed. */
typedef struct
{
  const char        *code;       /* "F01" */
  CareCliFormSubject subject;
  const char        *named;      /* (nullable) the id or number of a record */
  CareDay            from, to;   /* of a period */
  gboolean           is_copy;    /* --copy: what the customer may read */
  CareLanguage       language;
  const char        *studio;     /* (nullable) unknown for a blank without a file */
  CareCivil          printed_at;
  const char        *printed_by; /* (nullable) */
  const CareMeasure *measure;    /* of the ink it is painted with */
} CareCliFormOrder;

typedef struct
{
  const char *code;
  guint       subjects; /* CareCliFormSubject */
  CareSheet *(*lay_out) (CareCli *self, const CareCliFormOrder *order, GError **error);
} CareCliForm;

/* The families; each returns a finished sheet. */
CareSheet *care_cli_form_visit     (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);
CareSheet *care_cli_form_visits    (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);
CareSheet *care_cli_form_file      (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);
CareSheet *care_cli_form_calls     (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);
CareSheet *care_cli_form_slip      (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);
CareSheet *care_cli_form_complaint (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);
CareSheet *care_cli_form_complaint_statistics (CareCli                 *self,
                                               const CareCliFormOrder  *order,
                                               GError                 **error);
CareSheet *care_cli_form_incident_statistics  (CareCli                 *self,
                                               const CareCliFormOrder  *order,
                                               GError                 **error);
CareSheet *care_cli_form_agreement (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error);

CareSheet *care_cli_form_daily    (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);
CareSheet *care_cli_form_letter   (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);
CareSheet *care_cli_form_labels   (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);
CareSheet *care_cli_form_register (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);
CareSheet *care_cli_form_coupons  (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);
CareSheet *care_cli_form_cash_back (CareCli                *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);

CareSheet *care_cli_form_summary  (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);

/**
 * care_cli_form_find:
 *
 * The id of the record that was named by its id or its number.
 *
 * Returns: 0 with an error, also when there is no such record
 */
gint64     care_cli_form_find     (CareCli                 *self,
                                   CareNumberKind           kind,
                                   const CareCliFormOrder  *order,
                                   GError                 **error);

/**
 * care_cli_form_write:
 * @path: of the PDF file
 *
 * Refuses letters that no font of this computer has; else writes the finished sheet
 * and says so.
 */
gboolean   care_cli_form_write    (CareCli                 *self,
                                   CareSheet               *sheet,
                                   const CareInk           *ink,
                                   const char              *path,
                                   GError                 **error);
