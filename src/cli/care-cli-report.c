/* care-cli-report.c — report: the figures of a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-report.h"
#include "domain/care-error.h"
#include "store/care-staff-table.h"

/* ---- the question --------------------------------------------------------------- */

static gboolean
read_days (CareCli     *cli,
           CarePeriod  *period,
           GError     **error)
{
  const char *from = care_cli_arguments_get (cli->arguments, "from");
  const char *to = care_cli_arguments_get (cli->arguments, "to");
  CareDay today = care_office_get_today (cli->office);
  CareDay first = CARE_DAY_NONE, last = CARE_DAY_NONE;

  if ((from != NULL && !care_cli_parse_day (from, &first, error)) ||
      (to != NULL && !care_cli_parse_day (to, &last, error)))
    return FALSE;

  if (from == NULL && to == NULL)
    *period = care_period_around (CARE_PERIOD_MONTH, today);
  else
    *period = care_period_between (from != NULL ? first : care_period_around (CARE_PERIOD_MONTH, last).from,
                                   to != NULL ? last : today);

  return TRUE;
}

/* A code that a filter may have: stored nicks, typed in any case. */
static gboolean
read_code (CareCli      *cli,
           const char   *option,
           const char *(*get_nick) (int value),
           int           n_values,
           const char  **nick,
           GError      **error)
{
  const char *typed = care_cli_arguments_get (cli->arguments, option);
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;

  for (int i = 0; typed != NULL && i < n_values; i++)
    if (g_ascii_strcasecmp (typed, get_nick (i)) == 0)
      {
        *nick = get_nick (i);
        return TRUE;
      }

  return typed == NULL || care_cli_refuse (error, _("“%s” is no value of --%s."), quoted, option);
}

static const char *
get_type_nick (int value)
{
  return care_call_type_get_nick ((CareCallType) value);
}

static const char *
get_level_nick (int value)
{
  return care_level_get_nick ((CareLevel) value);
}

static const char *
get_stage_nick (int value)
{
  return care_stage_get_nick ((CareStage) value);
}

static const char *
get_department_nick (int value)
{
  return care_department_get_nick ((CareDepartment) value);
}

static const char *
get_comparison_nick (int value)
{
  return care_comparison_get_nick ((CareComparison) value);
}

typedef struct
{
  const char *employee_no;
  gint64      id;
} Person;

static gpointer
find_person (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Person *person = data;
  g_autoptr(CareStaff) staff = care_staff_table_find (db, person->employee_no, error);

  if (staff == NULL)
    {
      g_prefix_error (error, "%s: ", person->employee_no);
      return NULL;
    }
  person->id = staff->id;

  return CARE_DONE;
}

gboolean
care_cli_report_read (CareCli          *cli,
                      CareReportQuery  *query,
                      GError          **error)
{
  CareStatisticsQuery *filter = &query->filter;
  Person person = { care_cli_arguments_get (cli->arguments, "specialist"), 0 };
  const char *comparison = NULL;

  if (!read_days (cli, &filter->period, error) ||
      !read_code (cli, "type", get_type_nick, CARE_N_CALL_TYPES, &filter->type, error) ||
      !read_code (cli, "level", get_level_nick, CARE_LEVEL_IMPORTANT + 1, &filter->level, error) ||
      !read_code (cli, "stage", get_stage_nick, CARE_N_STAGES, &filter->stage, error) ||
      !read_code (cli, "department", get_department_nick, CARE_N_DEPARTMENTS, &filter->department, error) ||
      !read_code (cli, "compare", get_comparison_nick, CARE_COMPARE_LAST_YEAR + 1, &comparison, error))
    return FALSE;
  if (person.employee_no != NULL && care_cli_read (cli, find_person, &person, error) == NULL)
    return FALSE;

  filter->staff_id = person.id;
  filter->zone = care_office_get_rules (cli->office)->zone;
  query->comparison = care_comparison_from_nick (comparison, CARE_COMPARE_NOTHING);
  filter->now = care_clock_get_now (cli->clock);
  query->today = care_office_get_today (cli->office);
  if (care_office_get_me (cli->office) != NULL)
    care_report_query_limit (query, care_office_get_actor (cli->office));

  return TRUE;
}

/* ---- the answer ----------------------------------------------------------------- */

static gpointer
list_figures (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_statistics_list_figures (db, data, error);
}

/* Which figures belong to a report: the first and the last of them. */
static const struct
{
  const char *name;
  CareKpi     first, last;
} reports[] = {
  { "visits",     CARE_KPI_K01, CARE_KPI_K13 },
  { "complaints", CARE_KPI_K14, CARE_KPI_K29 },
  { "studio",     CARE_KPI_K30, CARE_KPI_K45_OPTED_OUT },
  { "all",        CARE_KPI_K01, CARE_KPI_K45_OPTED_OUT },
};

static const char * const state_codes[] = {
  [CARE_FIGURE_KNOWN]          = "KNOWN",
  [CARE_FIGURE_NOT_APPLICABLE] = "NOT_APPLICABLE",
  [CARE_FIGURE_NO_DATA]        = "NO_DATA",
};

static void
add_figure (JsonBuilder      *builder,
            const char       *key,
            CareKpi           kpi,
            const CareFigure *figure)
{
  json_builder_set_member_name (builder, key);
  if (figure->state == CARE_FIGURE_KNOWN)
    json_builder_add_double_value (builder, care_figure_get_value (figure, care_kpi_get_unit (kpi)));
  else
    json_builder_add_null_value (builder);
}

static void
say_json (const CareReportQuery *query,
          GArray                *lines,
          CareKpi                first,
          CareKpi                last)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  care_cli_json_day (builder, "from", query->filter.period.from);
  care_cli_json_day (builder, "to", query->filter.period.until);
  json_builder_set_member_name (builder, "figures");
  json_builder_begin_array (builder);
  for (guint i = 0; i < lines->len; i++)
    {
      const CareKpiLine *line = &g_array_index (lines, CareKpiLine, i);

      if (line->kpi < first || line->kpi > last || line->kpi == CARE_KPI_K28)
        continue;
      json_builder_begin_object (builder);
      care_cli_json_text (builder, "code", care_kpi_get_nick (line->kpi));
      care_cli_json_text (builder, "label", care_kpi_get_label (line->kpi));
      care_cli_json_text (builder, "state", state_codes[line->now.state]);
      add_figure (builder, "value", line->kpi, &line->now);
      care_cli_json_int (builder, "numerator", line->now.top);
      care_cli_json_int (builder, "denominator", line->now.bottom);
      care_cli_json_flag (builder, "goal_met", care_kpi_is_met (line->kpi, &line->now));
      add_figure (builder, "before", line->kpi, &line->before);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static char *
dup_fraction (const CareFigure *figure)
{
  if (figure->bottom == 0)
    return NULL;

  return g_strdup_printf ("%" G_GINT64_FORMAT " / %" G_GINT64_FORMAT, figure->top, figure->bottom);
}

static void
say_text (const CareReportQuery *query,
          GArray                *lines,
          CareKpi                first,
          CareKpi                last)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *period = care_period_dup_label (&query->filter.period);

  for (guint i = 0; i < lines->len; i++)
    {
      const CareKpiLine *line = &g_array_index (lines, CareKpiLine, i);
      CareUnit unit = care_kpi_get_unit (line->kpi);
      g_autofree char *now = care_figure_format (&line->now, unit);
      g_autofree char *before = query->comparison != CARE_COMPARE_NOTHING
                                ? care_figure_format (&line->before, unit) : NULL;
      g_autofree char *fraction = dup_fraction (&line->now);

      if (line->kpi < first || line->kpi > last || line->kpi == CARE_KPI_K28)
        continue;
      care_cli_table_add (table, 6, care_kpi_get_nick (line->kpi), care_kpi_get_label (line->kpi), now,
                          fraction, before,
                          care_kpi_is_met (line->kpi, &line->now) ? "" : _("below the goal"));
    }
  care_cli_say ("%s\n", period);
  care_cli_table_say (table, "");
}

gboolean
care_cli_report (CareCli  *self,
                 GError  **error)
{
  const char *name = care_cli_arguments_get_word (self->arguments, 0);
  g_autofree char *quoted = care_cli_quote (name);
  g_autoptr(GArray) lines = NULL;
  CareReportQuery query = { 0 };
  guint i = 0;

  if (g_strcmp0 (name, "daily") == 0)
    return care_cli_daily (self, error);
  while (i < G_N_ELEMENTS (reports) && g_strcmp0 (reports[i].name, name) != 0)
    i++;
  if (i == G_N_ELEMENTS (reports))
    return care_cli_refuse (
      error, _("There is no report “%s”; there are visits, complaints, studio, all and daily."), quoted);
  if (!care_cli_open (self, CARE_CLI_READS, error) || !care_cli_report_read (self, &query, error))
    return FALSE;

  lines = care_cli_read (self, list_figures, &query, error);
  if (lines == NULL)
    return FALSE;
  if (self->json)
    say_json (&query, lines, reports[i].first, reports[i].last);
  else
    say_text (&query, lines, reports[i].first, reports[i].last);

  return TRUE;
}
