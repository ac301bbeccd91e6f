/* care-complaint-field.h — every field of a complaint, by its name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The register has more than a hundred columns. They are listed once, with their kind
 * and the part of the form they stand in; whoever stores, copies, compares, exports or
 * asks for them walks this list. The name is that of the struct's field, of the column
 * and of the command line's argument, and never changes.
 */
#pragma once

#include "care-complaint.h"

typedef enum
{
  CARE_FIELD_LINE,   /* a text of one line */
  CARE_FIELD_BLOCK,  /* a text of several lines */
  CARE_FIELD_DAY,
  CARE_FIELD_MOMENT,
  CARE_FIELD_MONEY,  /* fen */
  CARE_FIELD_STAFF,  /* id of somebody of the staff */
  CARE_FIELD_ID,     /* of another record */
  CARE_FIELD_COUNT,
  CARE_FIELD_FLAG,
  CARE_FIELD_WORD,   /* one of @words */
  CARE_FIELD_BITS    /* several of @words, as bits 1 << value */
} CareFieldKind;

/* The parts of the form; a part is written by the steps that belong to it. */
typedef enum
{
  CARE_COMPLAINT_PART_KEPT, /* by the program */
  CARE_COMPLAINT_PART_REGISTER,
  CARE_COMPLAINT_PART_JUDGE,
  CARE_COMPLAINT_PART_INVESTIGATE,
  CARE_COMPLAINT_PART_CHOOSE,
  CARE_COMPLAINT_PART_INFORM,
  CARE_COMPLAINT_PART_CARRY_OUT,
  CARE_COMPLAINT_PART_FOLLOW_UP,
  CARE_COMPLAINT_PART_EVALUATE,
  CARE_COMPLAINT_PART_ANSWER,
  CARE_COMPLAINT_PART_END
} CareComplaintPartKind;

/* An enumeration as a field sees it. */
typedef struct
{
  const char *(*get_nick)  (int value);
  const char *(*get_label) (int value);
  int         (*from_nick) (const char *nick, int fallback);
  int           n_words;
} CareVocabulary;

typedef struct
{
  const char            *name;
  CareFieldKind          kind;
  CareComplaintPartKind  part;
  const CareVocabulary  *words;  /* WORD and BITS; else NULL */
  const char            *label;  /* English; NULL for what the program keeps */
  gsize                  offset;
} CareComplaintField;

const CareComplaintField *care_complaint_field_list      (guint                    *n_fields);
/* (nullable): by its name. */
const CareComplaintField *care_complaint_field_find      (const char               *name);

/* Translated; the name where there is no label. */
const char               *care_complaint_field_get_label (const CareComplaintField *self);

gboolean                  care_complaint_field_is_text   (const CareComplaintField *self);
/* Whether anything is entered: not 0, NONE or NULL. */
gboolean                  care_complaint_field_is_set    (const CareComplaintField *self,
                                                          const CareComplaint      *complaint);
gboolean                  care_complaint_field_equal     (const CareComplaintField *self,
                                                          const CareComplaint      *a,
                                                          const CareComplaint      *b);
void                      care_complaint_field_copy      (const CareComplaintField *self,
                                                          const CareComplaint      *from,
                                                          CareComplaint            *to);

/* LINE and BLOCK: borrowed. */
const char               *care_complaint_field_get_text  (const CareComplaintField *self,
                                                          const CareComplaint      *complaint);
void                      care_complaint_field_set_text  (const CareComplaintField *self,
                                                          CareComplaint            *complaint,
                                                          const char               *text);
/* All others, as a number. */
gint64                    care_complaint_field_get_int   (const CareComplaintField *self,
                                                          const CareComplaint      *complaint);
void                      care_complaint_field_set_int   (const CareComplaintField *self,
                                                          CareComplaint            *complaint,
                                                          gint64                    value);

/**
 * care_complaint_field_dup_value:
 *
 * The value as it is stored and exchanged: a nick, nicks with blanks between them, an
 * ISO day, a number, the text itself.
 *
 * Returns: (transfer full) (nullable): %NULL where nothing is entered
 */
char                     *care_complaint_field_dup_value (const CareComplaintField *self,
                                                          const CareComplaint      *complaint)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_field_parse:
 * @value: (nullable): as care_complaint_field_dup_value() writes it
 *
 * Returns: FALSE when @value cannot be one of this field; @complaint is unchanged then
 */
gboolean                  care_complaint_field_parse     (const CareComplaintField *self,
                                                          CareComplaint            *complaint,
                                                          const char               *value);
