/* care-record-form.c — a few fields that are typed together and become one change of a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "care-field-check.h"
#include "care-record-form.h"
#include "domain/care-error.h"
#include "domain/care-money.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

CARE_DEFINE_RECORD (CareRecordForm, care_record_form)

static void
field_free (gpointer data)
{
  CareRecordField *field = data;

  g_free (field->label);
  g_free (field->text);
  g_free (field->base);
  g_free (field->theirs);
  g_free (field);
}

static void
care_record_form_clear (CareRecordForm *self)
{
  g_free (self->title);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->drop, care_file_task_unref);
  if (self->free_data != NULL)
    self->free_data (self->data);
}

void
care_record_form_add (CareRecordForm *self,
                      const char     *nick,
                      char           *label,
                      CareFieldKind   kind,
                      gsize           max,
                      CareChoiceFunc  choices,
                      const char     *text)
{
  CareRecordField *field = g_new0 (CareRecordField, 1);

  field->info = (CareFieldInfo) { nick, NULL, kind, max, choices };
  field->label = label;
  field->text = g_strdup (text != NULL ? text : "");
  field->base = g_strdup (field->text);
  if (self->fields == NULL)
    self->fields = g_ptr_array_new_with_free_func (field_free);
  g_ptr_array_add (self->fields, field);
}

static CareRecordField *
get_field (const CareRecordForm *self,
           int                   field)
{
  return self->fields->pdata[field];
}

void
care_record_form_set (CareRecordForm *self,
                      int             field,
                      const char     *text)
{
  g_free (get_field (self, field)->text);
  get_field (self, field)->text = g_strdup (text != NULL ? text : "");
}

const char *
care_record_form_get (const CareRecordForm *self,
                      int                   field)
{
  return get_field (self, field)->text;
}

char *
care_record_form_check (const CareRecordForm *self,
                        int                   field)
{
  return care_field_check_text (&get_field (self, field)->info, care_record_form_get (self, field));
}

CareFileTask *
care_record_form_read (const CareRecordForm  *self,
                       int                   *field,
                       GError               **error)
{
  for (*field = 0; *field < (int) self->fields->len; ++*field)
    {
      CareFieldKind kind = get_field (self, *field)->info.kind;
      g_autofree char *sentence = care_record_form_check (self, *field);

      if (sentence == NULL || kind == CARE_FORM_TEXT || kind == CARE_FORM_BLOCK)
        continue;
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);
      return NULL;
    }
  *field = 0;

  return self->read (self, field, error);
}

char *
care_record_form_dup_text (const CareRecordForm *self,
                           int                   field)
{
  const CareRecordField *of = get_field (self, field);

  return care_text_clean (of->text, of->info.max,
                          of->info.kind == CARE_FORM_BLOCK ? CARE_TEXT_BLOCK : CARE_TEXT_LINE, NULL);
}

CareDay
care_record_form_get_day (const CareRecordForm *self,
                          int                   field)
{
  return care_typed_date_read (care_record_form_get (self, field)).day;
}

gint64
care_record_form_get_money (const CareRecordForm *self,
                            int                   field)
{
  gint64 fen = 0;

  return care_money_parse (care_record_form_get (self, field), &fen) == CARE_MONEY_OK ? fen : 0;
}

int
care_record_form_get_choice (const CareRecordForm *self,
                             int                   field)
{
  return (int) strtol (care_record_form_get (self, field), NULL, 10);
}

gboolean
care_record_form_is_changed (const CareRecordForm *self)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (!g_str_equal (get_field (self, (int) i)->text, get_field (self, (int) i)->base))
      return TRUE;

  return FALSE;
}

/* ---- when somebody was quicker -------------------------------------------------------- */

gboolean
care_three_way (const char  *base,
                const char  *mine,
                const char  *theirs,
                const char **kept)
{
  *kept = g_strcmp0 (mine, base) == 0 ? theirs : mine;

  return g_strcmp0 (mine, base) != 0 && g_strcmp0 (theirs, base) != 0 && g_strcmp0 (mine, theirs) != 0;
}

static void
swap (gpointer *a,
      gpointer *b)
{
  gpointer other = *a;

  *a = *b;
  *b = other;
}

guint
care_record_form_rebase (CareRecordForm *self,
                         CareRecordForm *now)
{
  guint n_conflicts = 0;

  for (guint i = 0; i < MIN (self->fields->len, now->fields->len); i++)
    {
      CareRecordField *mine = get_field (self, (int) i);
      const CareRecordField *theirs = get_field (now, (int) i);
      const char *kept;

      g_clear_pointer (&mine->theirs, g_free);
      if (care_three_way (mine->base, mine->text, theirs->base, &kept))
        {
          mine->theirs = g_strdup (theirs->base);
          n_conflicts++;
        }
      else
        care_record_form_set (self, (int) i, kept);
      g_free (mine->base);
      mine->base = g_strdup (theirs->base);
    }
  self->version = now->version;
  swap (&self->data, &now->data);
  swap ((gpointer *) &self->drop, (gpointer *) &now->drop);

  return n_conflicts;
}

char *
care_conflicts_dup_sentence (guint n_conflicts)
{
  if (n_conflicts == 0)
    return g_strdup (_("A colleague changed this meanwhile. What they wrote is taken over; "
                       "please save again."));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "A colleague changed this meanwhile. %u field differs: theirs "
                                       "stands below yours. Saving again keeps yours.",
                                       "A colleague changed this meanwhile. %u fields differ: theirs "
                                       "stand below yours. Saving again keeps yours.", n_conflicts),
                          n_conflicts);
}
