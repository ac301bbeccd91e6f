/* care-record-form.h — a few fields that are typed together and become one change of a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stage, a payment, a document, a survey: each is shown, typed, checked and saved in
 * the same way, and only its table of fields and its way of reading differ. Should a
 * colleague have been quicker, the form is rebased: what only they changed is taken
 * over, and of what both changed both are shown.
 */
#pragma once

#include "care-customer-field.h"
#include "care-customer-file.h"
#include "care-file-task.h"

typedef struct
{
  CareFieldInfo  info;
  char          *label;  /* (owned) */
  char          *text;   /* (owned) as it stands in the field */
  char          *base;   /* (owned) as it is on file */
  char          *theirs; /* (owned) (nullable) what a colleague made of it, where both changed it */
} CareRecordField;

CARE_DECLARE_RECORD (CareRecordForm, care_record_form)

/* (transfer full): what saving does; %NULL with INVALID and the field that is wrong. */
typedef CareFileTask   *(*CareRecordRead)  (const CareRecordForm  *form,
                                            int                   *field,
                                            GError               **error);
/* (transfer full) (nullable): the same form of the file as it stands now; %NULL: it is gone. */
typedef CareRecordForm *(*CareRecordAgain) (const CareRecordForm    *form,
                                            const CareCustomerFile  *file);

struct _CareRecordForm
{
  char            *title;       /* (owned) */
  GPtrArray       *fields;      /* (owned) (element-type CareRecordField) */
  CareRecordRead   read;
  CareRecordAgain  again;       /* (nullable) */
  gboolean         has_preview; /* calls may move: said before it is saved */
  CareDay          today;
  gint64           customer_id;
  gint64           order_id;    /* 0: of the couple */
  gint64           subject_id;  /* stage, line, document…; 0: a new one */
  gint64           version;     /* of the order or the record */
  CareFileTask    *drop;        /* (owned) (nullable) what removing it does */
  gpointer         data;        /* (owned) (nullable) what else reading needs */
  GDestroyNotify   free_data;
};
#define CARE_TYPE_RECORD_FORM (care_record_form_get_type ())

/* @label is taken over, @text copied: "" for NULL. */
void        care_record_form_add       (CareRecordForm        *self,
                                        const char            *nick,
                                        char                  *label,
                                        CareFieldKind          kind,
                                        gsize                  max,
                                        CareChoiceFunc         choices,
                                        const char            *text);
void        care_record_form_set       (CareRecordForm        *self,
                                        int                    field,
                                        const char            *text);
const char *care_record_form_get       (const CareRecordForm  *self,
                                        int                    field);

/* What is wrong with one field so far, a sentence, or %NULL. */
char       *care_record_form_check     (const CareRecordForm  *self,
                                        int                    field) G_GNUC_WARN_UNUSED_RESULT;

/* As care_record_form_check() for all fields, then its own reading. */
CareFileTask *care_record_form_read    (const CareRecordForm  *self,
                                        int                   *field,
                                        GError               **error) G_GNUC_WARN_UNUSED_RESULT;

/* Cleaned, %NULL when empty. */
char       *care_record_form_dup_text  (const CareRecordForm  *self,
                                        int                    field) G_GNUC_WARN_UNUSED_RESULT;
CareDay     care_record_form_get_day   (const CareRecordForm  *self,
                                        int                    field);
gint64      care_record_form_get_money (const CareRecordForm  *self,
                                        int                    field);
int         care_record_form_get_choice (const CareRecordForm *self,
                                        int                    field);

/* Whether anything was typed that is not on file. */
gboolean    care_record_form_is_changed (const CareRecordForm *self);

/**
 * care_record_form_rebase:
 * @now: the same form of the file as a colleague left it; of no use afterwards
 *
 * Returns: how many fields both have changed; their words stand in `theirs`
 */
guint       care_record_form_rebase    (CareRecordForm        *self,
                                        CareRecordForm        *now);

/* A colleague was quicker; in so many fields both have changed. */
char       *care_conflicts_dup_sentence (guint                 n_conflicts) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_three_way:
 *
 * Returns: %TRUE when @mine and @theirs cannot both stand; otherwise @kept (borrowed)
 *   is the one that changed
 */
gboolean    care_three_way             (const char            *base,
                                        const char            *mine,
                                        const char            *theirs,
                                        const char           **kept);
