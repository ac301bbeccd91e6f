/* care-daily-report.c — what the office reports every evening, before six
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-daily-report.h"

#include "care-complaint-kind.h"
#include "care-error.h"
#include "care-incident.h"
#include "care-word.h"

#define MINUTE_SOON (17 * 60 + 30)
#define MINUTE_LAST (17 * 60 + 50)
#define MINUTE_LATE (18 * 60)

/* Figures, counts, lines by section, additions by section. */
#define BODY_TYPE "(a(suuuuuuuu)auaasas)"
#define N_COUNTS  9

static const CareWord sections[] = {
  { "GRIEVANCES",  "daily section", NC_("daily section", "Grievances and complaints") },
  { "AT_ONCE",     "daily section", NC_("daily section", "To be solved at once") },
  { "BOARD",       "daily section", NC_("daily section", "Open complaints") },
  { "NOT_REACHED", "daily section", NC_("daily section", "Not reached, and why") },
  { "ERRORS",      "daily section", NC_("daily section", "Errors of departments") },
  { "TOMORROW",    "daily section", NC_("daily section", "Tomorrow") },
};
CARE_DEFINE_WORDS (CareDailySection, care_daily_section, sections)

static const guint widths[] = { 6, 5, 4, 5, 5, 2 };

CARE_DEFINE_RECORD (CareDailyReport, care_daily_report)

static void
care_daily_report_clear (CareDailyReport *self)
{
  g_free (self->report_no);
  g_free (self->reporter);
  g_clear_pointer (&self->figures, g_array_unref);
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    {
      g_clear_pointer (&self->lines[i], g_ptr_array_unref);
      g_free (self->additions[i]);
    }
}

void
care_hand_over_free (CareHandOver *self)
{
  g_free (self->names);
  g_free (self->person);
  g_free (self);
}

guint
care_daily_section_get_width (CareDailySection self)
{
  return widths[self];
}

CareDailyReport *
care_daily_report_new_empty (CareDay day)
{
  CareDailyReport *self = care_daily_report_new ();

  self->day = day;
  self->figures = g_array_new (FALSE, TRUE, sizeof (CareDailyFigure));
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    self->lines[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  return self;
}

void
care_daily_report_add_line (CareDailyReport  *self,
                            CareDailySection  section,
                            const char       *first,
                            ...)
{
  GStrv cells = g_new0 (char *, widths[section] + 1);
  va_list others;

  va_start (others, first);
  for (guint i = 0; i < widths[section]; i++)
    {
      const char *cell = i == 0 ? first : va_arg (others, const char *);

      cells[i] = g_strdelimit (g_strdup (cell != NULL ? cell : ""), "\t\n", ' ');
    }
  va_end (others);
  g_ptr_array_add (self->lines[section], cells);
}

/* ---- words ------------------------------------------------------------------------ */

char *
care_daily_cell_new (const char *kind,
                     const char *nick,
                     const char *between,
                     const char *rest)
{
  gboolean has_rest = rest != NULL && *rest != '\0';

  return g_strconcat ("@", kind, "/", nick, has_rest ? between : NULL, rest, NULL);
}

static const char *
get_screen_word (const char *kind,
                 const char *nick)
{
  if (g_str_equal (kind, "call"))
    return care_call_type_get_label (care_call_type_from_nick (nick, CARE_CALL_CALLBACK));
  if (g_str_equal (kind, "department"))
    return care_department_get_label (care_department_from_nick (nick, CARE_DEPARTMENT_NONE));
  if (g_str_equal (kind, "outcome"))
    return care_outcome_get_label (care_outcome_from_nick (nick, CARE_OUTCOME_NONE));
  if (g_str_equal (kind, "incident"))
    return care_incident_kind_get_label (care_incident_kind_from_nick (nick, 0));
  if (g_str_equal (kind, "complaint"))
    return care_complaint_state_get_label (care_complaint_state_from_nick (nick, CARE_COMPLAINT_DRAFT));

  return NULL;
}

char *
care_daily_cell_dup_shown (const char        *cell,
                           CareDailyWordFunc  word,
                           gconstpointer      data)
{
  const char *slash = cell[0] == '@' ? strchr (cell, '/') : NULL;
  g_autofree char *kind = NULL;
  g_autofree char *nick = NULL;
  const char *label = NULL;
  gsize end = 0;

  if (slash == NULL)
    return g_strdup (cell);

  while (g_ascii_isupper (slash[1 + end]) || slash[1 + end] == '_')
    end++;
  kind = g_strndup (cell + 1, (gsize) (slash - cell - 1));
  nick = g_strndup (slash + 1, end);
  if (word != NULL)
    label = word (kind, nick, data);
  if (label == NULL)
    label = get_screen_word (kind, nick);

  return label != NULL ? g_strconcat (label, slash + 1 + end, NULL) : g_strdup (cell);
}

/* ---- figures --------------------------------------------------------------------- */

static CareDailyFigure *
need_figure (CareDailyReport *self,
             CareCallType     type)
{
  CareDailyFigure figure = { .type = type };
  guint at = 0;

  while (at < self->figures->len && g_array_index (self->figures, CareDailyFigure, at).type < type)
    at++;
  if (at == self->figures->len || g_array_index (self->figures, CareDailyFigure, at).type != type)
    g_array_insert_val (self->figures, at, figure);

  return &g_array_index (self->figures, CareDailyFigure, at);
}

void
care_daily_report_expect (CareDailyReport *self,
                          CareCallType     type,
                          guint            n)
{
  if (n > 0)
    need_figure (self, type)->planned += n;
}

gboolean
care_daily_report_is_missed (CareOutcome outcome)
{
  return !care_outcome_is_reached (outcome) && outcome != CARE_OUTCOME_NONE &&
         outcome != CARE_OUTCOME_SMS_SENT && outcome != CARE_OUTCOME_MAILED &&
         outcome != CARE_OUTCOME_EMAIL_SENT && outcome != CARE_OUTCOME_VISITED;
}

static gboolean
is_of_call (const CareDailyVisit *visit,
            const CareDailyVisit *other)
{
  return visit->call_id != 0 && visit->call_id == other->call_id;
}

/* What the attempts of one call come to; the first of them stands for it. */
static void
count_call (CareDailyReport *self,
            const GArray    *visits,
            guint            first)
{
  const CareDailyVisit *visit = &g_array_index (visits, CareDailyVisit, first);
  CareDailyFigure *figure = need_figure (self, visit->type);
  CareRating worst = CARE_RATING_NONE;
  gboolean is_reached = FALSE;
  gboolean is_missed = TRUE;
  gboolean complains = FALSE;

  for (guint i = first; i < visits->len; i++)
    {
      const CareDailyVisit *other = &g_array_index (visits, CareDailyVisit, i);

      if (i != first && !is_of_call (visit, other))
        continue;
      is_reached = is_reached || care_outcome_is_reached (other->outcome);
      is_missed = is_missed && care_daily_report_is_missed (other->outcome);
      complains = complains || other->complains;
      worst = MAX (worst, other->rating);
    }

  figure->planned++;
  figure->done += visit->is_closed ? 1 : 0;
  figure->reached += is_reached ? 1 : 0;
  figure->not_reached += is_missed ? 1 : 0;
  figure->satisfied += worst == CARE_RATING_SATISFIED ? 1 : 0;
  figure->neutral += worst == CARE_RATING_NEUTRAL ? 1 : 0;
  figure->dissatisfied += worst == CARE_RATING_DISSATISFIED ? 1 : 0;
  figure->complaints += complains ? 1 : 0;
}

static gboolean
is_first_of_call (const GArray *visits,
                  guint         at)
{
  for (guint i = 0; i < at; i++)
    if (is_of_call (&g_array_index (visits, CareDailyVisit, i), &g_array_index (visits, CareDailyVisit, at)))
      return FALSE;

  return TRUE;
}

void
care_daily_report_count (CareDailyReport *self,
                         const GArray    *visits)
{
  guint n_talks = 0;
  guint seconds = 0;

  for (guint i = 0; i < visits->len; i++)
    {
      const CareDailyVisit *visit = &g_array_index (visits, CareDailyVisit, i);

      if (visit->call_id == 0)
        self->n_calls_in++;
      else if (is_first_of_call (visits, i))
        count_call (self, visits, i);
      self->n_sms += visit->channel == CARE_CHANNEL_SMS ? 1 : 0;
      self->n_letters += visit->channel == CARE_CHANNEL_MAIL ? 1 : 0;
      if (visit->channel == CARE_CHANNEL_PHONE && care_outcome_is_reached (visit->outcome))
        {
          n_talks++;
          seconds += visit->seconds;
        }
    }
  self->talk_seconds = n_talks > 0 ? seconds / n_talks : 0;
}

CareDailyFigure
care_daily_report_get_total (const CareDailyReport *self)
{
  CareDailyFigure total = { 0 };

  for (guint i = 0; i < self->figures->len; i++)
    {
      const CareDailyFigure *figure = &g_array_index (self->figures, CareDailyFigure, i);

      total.planned += figure->planned;
      total.done += figure->done;
      total.reached += figure->reached;
      total.not_reached += figure->not_reached;
      total.satisfied += figure->satisfied;
      total.neutral += figure->neutral;
      total.dissatisfied += figure->dissatisfied;
      total.complaints += figure->complaints;
    }

  return total;
}

gboolean
care_daily_report_is_empty (const CareDailyReport *self)
{
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    if (self->lines[i]->len > 0 || self->additions[i] != NULL)
      return FALSE;

  return self->figures->len == 0 && self->n_calls_in == 0 && self->n_new_files == 0;
}

/* ---- what is kept ---------------------------------------------------------------- */

static void
list_counts (CareDailyReport  *self,
             guint           **counts)
{
  guint *all[N_COUNTS] = { &self->n_new_files, &self->n_calls_in, &self->talk_seconds, &self->n_sms,
                           &self->n_letters, &self->n_new, &self->n_open, &self->n_due, &self->n_overdue };

  for (guint i = 0; i < N_COUNTS; i++)
    counts[i] = all[i];
}

static void
write_figures (const CareDailyReport *self,
               GVariantBuilder       *builder)
{
  g_variant_builder_open (builder, G_VARIANT_TYPE ("a(suuuuuuuu)"));
  for (guint i = 0; i < self->figures->len; i++)
    {
      const CareDailyFigure *figure = &g_array_index (self->figures, CareDailyFigure, i);

      g_variant_builder_add (builder, "(suuuuuuuu)", care_call_type_get_nick (figure->type),
                             figure->planned, figure->done, figure->reached, figure->not_reached,
                             figure->satisfied, figure->neutral, figure->dissatisfied, figure->complaints);
    }
  g_variant_builder_close (builder);
}

static void
write_lines (GPtrArray       *lines,
             GVariantBuilder *builder)
{
  g_variant_builder_open (builder, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *line = g_strjoinv ("\t", lines->pdata[i]);

      g_variant_builder_add (builder, "s", line);
    }
  g_variant_builder_close (builder);
}

char *
care_daily_report_write (const CareDailyReport *self)
{
  g_autoptr(GVariantBuilder) builder = g_variant_builder_new (G_VARIANT_TYPE (BODY_TYPE));
  g_autoptr(GVariant) body = NULL;
  guint *counts[N_COUNTS];

  list_counts ((CareDailyReport *) self, counts);
  write_figures (self, builder);
  g_variant_builder_open (builder, G_VARIANT_TYPE ("au"));
  for (guint i = 0; i < N_COUNTS; i++)
    g_variant_builder_add (builder, "u", *counts[i]);
  g_variant_builder_close (builder);
  g_variant_builder_open (builder, G_VARIANT_TYPE ("aas"));
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    write_lines (self->lines[i], builder);
  g_variant_builder_close (builder);
  g_variant_builder_open (builder, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    g_variant_builder_add (builder, "s", self->additions[i] != NULL ? self->additions[i] : "");
  g_variant_builder_close (builder);
  body = g_variant_ref_sink (g_variant_builder_end (builder));

  return g_variant_print (body, FALSE);
}

static void
read_figures (CareDailyReport *self,
              GVariant        *figures)
{
  GVariantIter iter;
  CareDailyFigure read = { 0 };
  const char *nick;

  g_variant_iter_init (&iter, figures);
  while (g_variant_iter_next (&iter, "(&suuuuuuuu)", &nick, &read.planned, &read.done, &read.reached,
                              &read.not_reached, &read.satisfied, &read.neutral, &read.dissatisfied,
                              &read.complaints))
    {
      CareDailyFigure *figure = need_figure (self, care_call_type_from_nick (nick, CARE_CALL_CALLBACK));

      read.type = figure->type;
      *figure = read;
    }
}

/* A line keeps the width of its section, whatever stands in the file. */
static GStrv
read_line (const char *text,
           guint       width)
{
  g_auto(GStrv) parts = g_strsplit (text, "\t", (int) width);
  GStrv cells = g_new0 (char *, width + 1);
  guint n = g_strv_length (parts);

  for (guint i = 0; i < width; i++)
    cells[i] = g_strdup (i < n ? parts[i] : "");

  return cells;
}

static void
read_lines (CareDailyReport *self,
            guint            section,
            GVariant        *lines)
{
  GVariantIter iter;
  const char *text;

  g_variant_iter_init (&iter, lines);
  while (g_variant_iter_next (&iter, "&s", &text))
    g_ptr_array_add (self->lines[section], read_line (text, widths[section]));
}

static void
read_counts (CareDailyReport *self,
             GVariant        *read)
{
  guint *counts[N_COUNTS];

  list_counts (self, counts);
  for (guint i = 0; i < MIN (N_COUNTS, g_variant_n_children (read)); i++)
    g_variant_get_child (read, i, "u", counts[i]);
}

gboolean
care_daily_report_read (CareDailyReport  *self,
                        const char       *text,
                        GError          **error)
{
  g_autoptr(GVariant) body = g_variant_parse (G_VARIANT_TYPE (BODY_TYPE), text, NULL, NULL, NULL);
  g_autoptr(GVariant) figures = NULL;
  g_autoptr(GVariant) counts = NULL;
  g_autoptr(GVariant) lines = NULL;
  g_autoptr(GVariant) additions = NULL;

  if (body == NULL)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CORRUPT, "a daily report cannot be read");
      return FALSE;
    }

  g_variant_get (body, "(@a(suuuuuuuu)@au@aas@as)", &figures, &counts, &lines, &additions);
  read_figures (self, figures);
  read_counts (self, counts);
  for (guint i = 0; i < MIN (CARE_N_DAILY_SECTIONS, g_variant_n_children (lines)); i++)
    {
      g_autoptr(GVariant) section = g_variant_get_child_value (lines, i);

      read_lines (self, i, section);
    }
  for (guint i = 0; i < MIN (CARE_N_DAILY_SECTIONS, g_variant_n_children (additions)); i++)
    {
      const char *addition;

      g_variant_get_child (additions, i, "&s", &addition);
      g_free (self->additions[i]);
      self->additions[i] = *addition != '\0' ? g_strdup (addition) : NULL;
    }

  return TRUE;
}

/* ---- before six ------------------------------------------------------------------ */

CareDailyReminder
care_daily_report_remind (CareCivil now,
                          gboolean  is_submitted)
{
  int minute = care_civil_get_minute (now);

  if (is_submitted || minute < MINUTE_SOON)
    return CARE_DAILY_REMINDER_NONE;
  if (minute < MINUTE_LAST)
    return CARE_DAILY_REMINDER_SOON;

  return minute < MINUTE_LATE ? CARE_DAILY_REMINDER_LAST : CARE_DAILY_REMINDER_LATE;
}

gboolean
care_daily_report_is_late (CareDay   day,
                           CareCivil at)
{
  return care_civil_get_day (at) > day ||
         (care_civil_get_day (at) == day && care_civil_get_minute (at) >= MINUTE_LATE);
}
