/* care-register-plan.c — what the import of a complaint register would bring
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "care-register-plan.h"
#include "care-register-word.h"
#include "domain/care-error.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

#define ROWS_SEARCHED 20
#define ENOUGH        4    /* known headings that make a register: a list of orders has fewer */
#define CHECK_EVERY   1000 /* rows between two looks at the cancel button */

CARE_DEFINE_RECORD (CareRegisterRow, care_register_row)

static void
care_register_row_clear (CareRegisterRow *self)
{
  g_clear_pointer (&self->complaint, care_complaint_unref);
}

/* ---- headings ------------------------------------------------------------------------ */

static CareRegisterColumn
find_meaning (const CareTable *table,
              guint            row,
              guint            column)
{
  g_autofree char *folded =
    care_booking_field_fold_heading (care_table_get_cell (table, row, column)->text);

  return care_register_column_from_heading (folded);
}

static guint
count_known (const CareTable *table,
             guint            row)
{
  guint n_cells = care_table_get_row (table, row)->n_cells;
  guint n_known = 0;
  gboolean is_register = FALSE;

  for (guint i = 0; i < n_cells; i++)
    {
      CareRegisterColumn meaning = find_meaning (table, row, i);

      n_known += meaning != CARE_REGISTER_UNKNOWN;
      is_register |= meaning == CARE_REGISTER_CATEGORY || meaning == CARE_REGISTER_VERDICT ||
                     meaning == CARE_REGISTER_SEVERITY;
    }

  return is_register ? n_known : 0;
}

/* The row with the most known headings, the upper of two; -1 when none has enough. */
static int
find_header_row (const CareTable *table)
{
  guint best = ENOUGH - 1;
  int found = -1;

  for (guint i = 0; i < MIN (care_table_get_n_rows (table), ROWS_SEARCHED); i++)
    {
      guint n_known = count_known (table, i);

      if (n_known <= best)
        continue;
      best = n_known;
      found = (int) i;
    }

  return found;
}

gboolean
care_register_plan_fits (const CareTable *table)
{
  return find_header_row (table) >= 0;
}

static CareRegisterColumn
get_meaning (const CareRegisterPlan *self,
             guint                   column)
{
  return g_array_index (self->meaning, CareRegisterColumn, column);
}

static int
locate (const CareRegisterPlan *self,
        CareRegisterColumn      meaning)
{
  for (guint i = 0; i < self->meaning->len; i++)
    if (get_meaning (self, i) == meaning)
      return (int) i;

  return -1;
}

static gboolean
read_headings (CareRegisterPlan  *self,
               GError           **error)
{
  int header_row = find_header_row (self->table);

  if (header_row < 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("No row of headings of a complaint register was found, such as number, "
                             "category, responsible department"));
      return FALSE;
    }

  self->columns = care_booking_columns_of_row (self->table, (guint) header_row, NULL);
  for (guint i = 0; i < self->columns->columns->len; i++)
    {
      CareRegisterColumn meaning = find_meaning (self->table, (guint) header_row, i);

      if (locate (self, meaning) >= 0)
        meaning = CARE_REGISTER_UNKNOWN;
      g_array_append_val (self->meaning, meaning);
    }
  if (locate (self, CARE_REGISTER_NUMBER) >= 0 && locate (self, CARE_REGISTER_TOLD_AT) >= 0)
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                       _("The register has no column for the complaint number or for the time."));
  return FALSE;
}

/* ---- one cell ---------------------------------------------------------------------------- */

typedef struct
{
  const CareRegisterPlan *plan;
  guint                   row;
  guint                   column;
  const char             *text;     /* never empty */
  CareRegisterRow        *entry;
  GPtrArray              *offences;
} Cell;

static void
object (const Cell *cell,
        const char *reason)
{
  const char *heading = care_booking_columns_get (cell->plan->columns, cell->column)->heading;

  g_ptr_array_add (cell->offences, care_booking_remark_new (cell->entry->number, heading, cell->text,
                                                            reason));
}

static void
take_text (const Cell   *cell,
           char        **place,
           gsize         max_letters,
           CareTextKind  kind)
{
  *place = care_text_clean (cell->text, max_letters, kind, NULL);
}

static CareDay
take_day (const Cell *cell,
          const char *text)
{
  CareTypedDate date = care_typed_date_read (text);
  g_autofree char *reason = NULL;

  if (date.kind == CARE_TYPED_EMPTY || date.kind == CARE_TYPED_UNDECIDED || date.kind == CARE_TYPED_DAY)
    return date.day;

  reason = care_typed_date_dup_reason (&date);
  object (cell, reason != NULL ? reason : _("The year is missing"));

  return CARE_DAY_NONE;
}

/* "2024-09-01 18:14", "2024/9/1 18:14:00", or a day alone. */
static void
take_told (const Cell *cell)
{
  const char *blank = strrchr (cell->text, ' ');
  int hour = 0;
  int minute = 0;
  g_autofree char *day_text = NULL;
  CareDay day;

  if (blank != NULL && sscanf (blank + 1, "%2d:%2d", &hour, &minute) == 2 &&
      hour >= 0 && hour < 24 && minute >= 0 && minute < 60)
    day_text = g_strndup (cell->text, (gsize) (blank - cell->text));
  else
    hour = minute = 0;

  day = take_day (cell, day_text != NULL ? day_text : cell->text);
  cell->entry->told = day != CARE_DAY_NONE ? care_civil_new (day, hour, minute) : CARE_CIVIL_NONE;
}

static void
take_phone (const Cell *cell)
{
  g_auto(GStrv) phones = care_phone_split (cell->text);
  CarePhoneVerdict verdict = phones[0] != NULL ? care_phone_parse (phones[0], &cell->entry->complaint->phone)
                                               : CARE_PHONE_EMPTY;

  if (verdict != CARE_PHONE_OK && verdict != CARE_PHONE_EMPTY && verdict != CARE_PHONE_TOO_SHORT)
    object (cell, care_phone_verdict_get_message (verdict));
}

static void
take_amount (const Cell *cell)
{
  CareMoneyVerdict verdict = care_money_parse (cell->text, &cell->entry->complaint->actual_amount);

  if (verdict != CARE_MONEY_OK && verdict != CARE_MONEY_EMPTY)
    object (cell, care_money_verdict_get_message (verdict));
}

static void
set_word (CareComplaint      *complaint,
          CareRegisterColumn  column,
          int                 value)
{
  if (column == CARE_REGISTER_WAY)
    complaint->way = (CareComplaintWay) value;
  else if (column == CARE_REGISTER_CATEGORY)
    complaint->category = (CareComplaintCategory) value;
  else if (column == CARE_REGISTER_DEPARTMENT)
    complaint->department = (CareDepartment) value;
  else if (column == CARE_REGISTER_SEVERITY)
    complaint->severity = (CareSeverity) value;
  else if (column == CARE_REGISTER_VERDICT)
    complaint->verdict = (CareVerdict) value;
  else if (column == CARE_REGISTER_RATING)
    complaint->result_rating = (CareRating) value;
  else
    complaint->remedies_given |= 1u << value;
}

/* Several words of one cell: 致歉、赠送. */
static void
take_words (const Cell         *cell,
            CareRegisterColumn  column)
{
  g_auto(GStrv) parts = g_regex_split_simple ("[、,，;；/+]", cell->text, 0, 0);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *folded = care_booking_field_fold_heading (parts[i]);
      int value;

      if (*folded == '\0')
        continue;
      if (care_register_word_find (column, folded, &value))
        set_word (cell->entry->complaint, column, value);
      else
        object (cell, _("Nobody knows this word here"));
    }
}

static void
take_cell (const Cell         *cell,
           CareRegisterColumn  column)
{
  CareComplaint *complaint = cell->entry->complaint;

  if (column == CARE_REGISTER_NUMBER)
    take_text (cell, &complaint->complaint_no, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE);
  else if (column == CARE_REGISTER_TOLD_AT)
    take_told (cell);
  else if (column == CARE_REGISTER_COMPLAINANT)
    take_text (cell, &complaint->complainant, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE);
  else if (column == CARE_REGISTER_PHONE)
    take_phone (cell);
  else if (column == CARE_REGISTER_SUBJECT)
    take_text (cell, &complaint->subject, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE);
  else if (column == CARE_REGISTER_CONTENT)
    take_text (cell, &complaint->content, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK);
  else if (column == CARE_REGISTER_AMOUNT)
    take_amount (cell);
  else if (column == CARE_REGISTER_CLOSED_ON)
    cell->entry->closed_on = take_day (cell, cell->text);
  else if (care_register_column_has_words (column))
    take_words (cell, column);
}

/* ---- one row ------------------------------------------------------------------------------- */

static void
object_to_row (CareRegisterRow *entry,
               const char      *reason,
               GPtrArray       *offences)
{
  g_ptr_array_add (offences, care_booking_remark_new (entry->number, "", "", reason));
}

static gboolean
is_same (const CareRegisterRow *one,
         const CareRegisterRow *other)
{
  return one->told == other->told &&
         g_strcmp0 (one->complaint->complainant, other->complaint->complainant) == 0 &&
         g_strcmp0 (one->complaint->phone, other->complaint->phone) == 0;
}

/* Numbers given by hand meet: the later complaint gets "-2" behind its number. */
static char *
find_free_key (GHashTable      *seen,
               CareRegisterRow *entry)
{
  g_autofree char *written = g_strdup (entry->complaint->complaint_no);
  char *key = care_text_fold (written);

  for (int i = 2; g_hash_table_contains (seen, key); i++)
    {
      g_free (entry->complaint->complaint_no);
      entry->complaint->complaint_no = g_strdup_printf ("%s-%d", written, i);
      g_free (key);
      key = care_text_fold (entry->complaint->complaint_no);
    }

  return key;
}

static void
number_row (const CareRegisterPlan *self,
            CareRegisterRow        *entry,
            GHashTable             *seen,
            GPtrArray              *offences)
{
  g_autofree char *written = g_strdup (entry->complaint->complaint_no);
  g_autofree char *key = care_text_fold (written);
  const CareRegisterRow *above = g_hash_table_lookup (seen, key);
  g_autofree char *reason = NULL;

  if (above != NULL && is_same (above, entry))
    {
      object_to_row (entry, _("A row above is the same complaint"), offences);
      return;
    }

  g_hash_table_insert (seen, find_free_key (seen, entry), entry);
  if (above == NULL)
    return;
  reason = g_strdup_printf (_("A row above has this number; this complaint becomes %s"),
                            entry->complaint->complaint_no);
  g_ptr_array_add (self->warnings,
                   care_booking_remark_new (entry->number, care_booking_columns_get (self->columns,
                                            (guint) locate (self, CARE_REGISTER_NUMBER))->heading,
                                            written, reason));
}

static void
check_row (const CareRegisterPlan *self,
           CareRegisterRow        *entry,
           GHashTable             *seen,
           GPtrArray              *offences)
{
  if (entry->complaint->complaint_no == NULL)
    object_to_row (entry, _("The complaint number is missing"), offences);
  if (entry->told == CARE_CIVIL_NONE && offences->len == 0)
    object_to_row (entry, _("The time of the complaint is missing"), offences);
  if (entry->closed_on != CARE_DAY_NONE && entry->closed_on < care_civil_get_day (entry->told))
    object_to_row (entry, _("It was closed before it was told"), offences);
  if (offences->len == 0)
    number_row (self, entry, seen, offences);
}

static CareRegisterRow *
read_row (const CareRegisterPlan *self,
          guint                   row,
          GPtrArray              *offences)
{
  const CareTableRow *facts = care_table_get_row (self->table, row);
  CareRegisterRow *entry = care_register_row_new ();

  entry->number = facts->number;
  entry->complaint = care_complaint_new ();
  if (facts->problem != NULL)
    object_to_row (entry, facts->problem, offences);
  for (guint i = 0; i < self->meaning->len; i++)
    {
      const char *text = care_table_get_cell (self->table, row, i)->text;
      Cell cell = { self, row, i, text, entry, offences };

      if (*text != '\0')
        take_cell (&cell, get_meaning (self, i));
    }
  if (entry->complaint->subject == NULL && entry->complaint->content != NULL)
    entry->complaint->subject = care_text_clean (entry->complaint->content, CARE_TEXT_LINE_MAX,
                                                 CARE_TEXT_LINE, NULL);

  return entry;
}

static void
take_row (CareRegisterPlan *self,
          guint             row,
          GHashTable       *seen)
{
  g_autoptr(GPtrArray) offences = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  g_autoptr(CareRegisterRow) entry = read_row (self, row, offences);

  check_row (self, entry, seen, offences);
  if (offences->len == 0)
    g_ptr_array_add (self->rows, g_steal_pointer (&entry));
  else
    g_ptr_array_add (self->rejects, care_booking_reject_new (entry->number, row,
                                                             g_steal_pointer (&offences)));
}

static gboolean
take_rows (CareRegisterPlan  *self,
           GCancellable      *cancellable,
           GError           **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_rows = care_table_get_n_rows (self->table);

  for (guint i = self->columns->header_row + 1; i < n_rows; i++)
    {
      if (i % CHECK_EVERY == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      take_row (self, i, seen);
    }
  if (self->rows->len > 0 || self->rejects->len > 0)
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("The list has headings but no rows."));

  return FALSE;
}

/* ---- the plan -------------------------------------------------------------------------------- */

CareRegisterPlan *
care_register_plan_new (CareTable     *table,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_autoptr(CareRegisterPlan) self = g_new0 (CareRegisterPlan, 1);

  self->table = table;
  self->meaning = g_array_new (FALSE, FALSE, sizeof (CareRegisterColumn));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) care_register_row_unref);
  self->rejects = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_reject_free);
  self->warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  if (!read_headings (self, error) || !take_rows (self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

CareRegisterPlan *
care_register_plan_read (const char    *path,
                         const char    *charset,
                         GCancellable  *cancellable,
                         GError       **error)
{
  CareTableOptions options = { .charset = charset, .is_wanted = care_register_plan_fits };
  CareTable *table = care_table_file_read (path, &options, cancellable, error);

  return table != NULL ? care_register_plan_new (table, cancellable, error) : NULL;
}

void
care_register_plan_free (CareRegisterPlan *self)
{
  care_table_free (self->table);
  g_clear_pointer (&self->columns, care_booking_columns_free);
  g_array_unref (self->meaning);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->rejects);
  g_ptr_array_unref (self->warnings);
  g_free (self);
}
