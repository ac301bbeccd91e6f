/* care-error.h — the one error domain of the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The messages of INVALID, FORBIDDEN, CONFLICT, NOT_FOUND, TOO_NEW, BUSY,
 * NO_SPACE, READ_ONLY and NOT_OURS are translated sentences fit for a dialog.
 * CORRUPT and FAILED carry a technical text for the log; whoever shows them
 * wraps them in a human sentence.
 */
#pragma once

#include <glib.h>

#define CARE_ERROR (care_error_quark ())

typedef enum
{
  CARE_ERROR_FAILED,    /* something unforeseen; the text is for the log */
  CARE_ERROR_INVALID,   /* what was entered cannot be right */
  CARE_ERROR_FORBIDDEN, /* the acting person has no right to do this */
  CARE_ERROR_CONFLICT,  /* somebody else changed the same record first */
  CARE_ERROR_NOT_FOUND, /* there is no such record */
  CARE_ERROR_TOO_NEW,   /* the file was written by a newer program */
  CARE_ERROR_BUSY,      /* another process holds the file */
  CARE_ERROR_CORRUPT,   /* the file is damaged */
  CARE_ERROR_CONSTRAINT,/* the database refused a duplicate or a dangling reference */
  CARE_ERROR_NO_SPACE,  /* the disk is full */
  CARE_ERROR_READ_ONLY, /* the file or its folder cannot be written */
  CARE_ERROR_NOT_OURS   /* not a customer file at all, or on a network folder */
} CareError;

GQuark care_error_quark (void);
