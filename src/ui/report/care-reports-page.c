/* care-reports-page.c — the charts of the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-chart-card.h"
#include "care-report-filters.h"
#include "care-report-print.h"
#include "care-reports-page.h"
#include "domain/care-day-words.h"
#include "ui/widgets/care-text-shown.h"

/* So many rows are shown at once; a chart counts them all. */
#define MOST_ROWS 200

struct _CareReportsPage
{
  CarePage           parent_instance;

  GtkStack          *stack;
  GtkBox            *head;      /* where the filters stand */
  GtkFlowBox        *figures;
  GtkFlowBox        *charts;
  GtkLabel          *list_title;
  GtkListBox        *list;

  CareReportDesk    *desk;
  CareReportFilters *filters;
  GtkWidget         *opened;    /* the card whose records are listed; borrowed */
  gboolean           has_asked;
};

G_DEFINE_FINAL_TYPE (CareReportsPage, care_reports_page, CARE_TYPE_PAGE)

/* ---- figures -------------------------------------------------------------------- */

/* What a leader looks at first. */
static const CareKpi shown_kpis[] = {
  CARE_KPI_K01, CARE_KPI_K02, CARE_KPI_K03, CARE_KPI_K04, CARE_KPI_K10, CARE_KPI_K12, CARE_KPI_K14,
  CARE_KPI_K15, CARE_KPI_K18, CARE_KPI_K19, CARE_KPI_K25, CARE_KPI_K35,
};

static char *
dup_comparison (const CareKpiLine *line,
                CareUnit           unit)
{
  g_autofree char *before = NULL;

  if (line->before.state != CARE_FIGURE_KNOWN)
    return NULL;
  before = care_figure_format (&line->before, unit);

  /* TRANSLATORS: under a figure: what it was before */
  return g_strdup_printf (_("before: %s"), before);
}

static GtkWidget *
new_line (const char *text,
          const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
new_figure (const CareKpiLine *line)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  CareUnit unit = care_kpi_get_unit (line->kpi);
  g_autofree char *value = care_figure_format (&line->now, unit);
  g_autofree char *before = dup_comparison (line, unit);
  gboolean is_met = care_kpi_is_met (line->kpi, &line->now);
  g_autofree char *spoken = g_strdup_printf ("%s: %s. %s", care_kpi_get_label (line->kpi), value,
                                             is_met ? "" : _("below the goal"));
  g_autofree char *fraction = line->now.bottom != 0
                              ? g_strdup_printf ("%" G_GINT64_FORMAT " ÷ %" G_GINT64_FORMAT, line->now.top,
                                                 line->now.bottom) : NULL;

  gtk_box_append (GTK_BOX (box), new_line (care_kpi_get_label (line->kpi), "caption"));
  gtk_box_append (GTK_BOX (box), new_line (value, "title-3"));
  if (before != NULL)
    gtk_box_append (GTK_BOX (box), new_line (before, "caption"));
  if (!is_met)
    {
      gtk_box_append (GTK_BOX (box), new_line (_("▼ below the goal"), "caption"));
      gtk_widget_add_css_class (gtk_widget_get_last_child (box), "error");
    }
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "care-figure");
  gtk_widget_set_tooltip_text (box, fraction);
  care_text_shown_to_reader (box, spoken);

  return box;
}

static void
append_plain (GtkFlowBox *flow,
              GtkWidget  *child)
{
  GtkWidget *frame = gtk_flow_box_child_new ();

  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (frame), child);
  gtk_widget_set_focusable (frame, FALSE);
  gtk_flow_box_append (flow, frame);
}

static void
show_figures (CareReportsPage *self)
{
  GArray *figures = care_report_desk_get_figures (self->desk);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->figures))) != NULL)
    gtk_flow_box_remove (self->figures, child);
  for (guint i = 0; figures != NULL && i < G_N_ELEMENTS (shown_kpis); i++)
    {
      const CareKpiLine *line = &g_array_index (figures, CareKpiLine, shown_kpis[i]);

      if (line->now.state != CARE_FIGURE_NO_DATA)
        append_plain (self->figures, new_figure (line));
    }
}

/* ---- the records behind a value ------------------------------------------------- */

static GtkWidget *
new_row (const CareStatisticsRow *record)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *day = care_day_to_iso (record->day);
  g_autofree char *below = g_strdup_printf ("%s · %s", day != NULL ? day : "", record->what);

  care_text_shown_below (ADW_ACTION_ROW (row), record->names, below);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), record->customer_id != 0 ||
                                    record->complaint_id != 0);
  if (record->customer_id != 0 || record->complaint_id != 0)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "complaint-id",
                          g_memdup2 (&record->complaint_id, sizeof record->complaint_id), g_free);
  g_object_set_data_full (G_OBJECT (row), "customer-id",
                          g_memdup2 (&record->customer_id, sizeof record->customer_id), g_free);

  return row;
}

static void
show_rows (CareReportsPage *self,
           GPtrArray       *rows)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < MIN (rows->len, MOST_ROWS); i++)
    gtk_list_box_append (self->list, new_row (rows->pdata[i]));
  gtk_stack_set_visible_child_name (self->stack, "list");
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareReportsPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) rows = care_report_desk_list_finish (result, &error);

  if (self->desk == NULL)
    return;
  if (rows == NULL)
    care_page_tell_error (CARE_PAGE (self), error);
  else
    show_rows (self, rows);
}

static void
opened_cb (CareReportsPage *self,
           guint            series,
           guint            point,
           CareChartCard   *card)
{
  CareChartData *data = care_chart_card_get_data (card);
  g_autofree char *reading = NULL;

  if (!care_statistics_can_list (data))
    return;

  reading = care_chart_data_dup_reading (data, series, point);
  gtk_label_set_text (self->list_title, reading);
  self->opened = GTK_WIDGET (card);
  care_report_desk_list_async (self->desk, data, series, point, listed_cb, g_object_ref (self));
}

static void
activated_cb (CareReportsPage *self,
              GtkWidget       *row)
{
  const gint64 *id = g_object_get_data (G_OBJECT (row), "customer-id");
  const gint64 *complaint = g_object_get_data (G_OBJECT (row), "complaint-id");

  if (complaint != NULL && *complaint != 0 &&
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-complaint", "x", *complaint))
    return;
  if (id != NULL && *id != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-customer", "x", *id);
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareReportsPage *self = CARE_REPORTS_PAGE (widget);

  gtk_stack_set_visible_child_name (self->stack, "charts");
  if (self->opened != NULL)
    gtk_widget_child_focus (self->opened, GTK_DIR_TAB_FORWARD);
}

/* ---- charts --------------------------------------------------------------------- */

static void
told_cb (CareReportsPage *self,
         const char      *sentence)
{
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
print_cb (CareReportsPage *self,
          CareChartCard   *card)
{
  care_report_print_chart (GTK_WIDGET (self), care_report_desk_get_office (self->desk),
                           care_chart_card_get_data (card));
}

static void
charts_changed_cb (CareReportsPage *self,
                   guint            position,
                   guint            n_removed,
                   guint            n_added)
{
  GListModel *charts = care_report_desk_get_charts (self->desk);

  for (guint i = 0; i < n_removed; i++)
    gtk_flow_box_remove (self->charts, GTK_WIDGET (gtk_flow_box_get_child_at_index (self->charts,
                                                                                    (int) position)));
  for (guint i = 0; i < n_added; i++)
    {
      g_autoptr(CareChartItem) item = g_list_model_get_item (charts, position + i);
      GtkWidget *card = care_chart_card_new (item);

      g_signal_connect_object (card, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "print", G_CALLBACK (print_cb), self, G_CONNECT_SWAPPED);
      append_plain (self->charts, card);
    }
}

static void
failed_cb (CareReportsPage *self,
           const char      *sentence)
{
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

const char *
care_reports_page_get_view (CareReportsPage *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

GtkWidget *
care_reports_page_get_card (CareReportsPage *self,
                            const char      *name)
{
  for (int i = 0; gtk_flow_box_get_child_at_index (self->charts, i) != NULL; i++)
    {
      GtkWidget *card = gtk_flow_box_child_get_child (gtk_flow_box_get_child_at_index (self->charts, i));

      if (g_str_equal (care_chart_card_get_data (CARE_CHART_CARD (card))->name, name))
        return card;
    }

  return NULL;
}

guint
care_reports_page_count_rows (CareReportsPage *self)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (self->list, (int) n) != NULL)
    n++;

  return n;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_reports_page_arrive (CarePage *page,
                          gint64    subject)
{
  CareReportsPage *self = CARE_REPORTS_PAGE (page);

  if (!self->has_asked)
    care_report_desk_refresh (self->desk);
  self->has_asked = TRUE;
  if (!g_str_equal (care_reports_page_get_view (self), "list"))
    care_report_filters_focus (self->filters);
}

static void
care_reports_page_dispose (GObject *object)
{
  CareReportsPage *self = CARE_REPORTS_PAGE (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_reports_page_parent_class)->dispose (object);
}

static void
care_reports_page_class_init (CareReportsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_reports_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_reports_page_arrive;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/report/care-reports-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareReportsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CareReportsPage, head);
  gtk_widget_class_bind_template_child (widget_class, CareReportsPage, figures);
  gtk_widget_class_bind_template_child (widget_class, CareReportsPage, charts);
  gtk_widget_class_bind_template_child (widget_class, CareReportsPage, list_title);
  gtk_widget_class_bind_template_child (widget_class, CareReportsPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "reports.back", NULL, back_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "reports.back", NULL);
}

static void
care_reports_page_init (CareReportsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_reports_page_new (CareReportDesk *desk)
{
  CareReportsPage *self = g_object_new (CARE_TYPE_REPORTS_PAGE, NULL);
  GListModel *charts = care_report_desk_get_charts (desk);

  self->desk = g_object_ref (desk);
  self->filters = care_report_filters_new (desk);
  gtk_box_append (self->head, GTK_WIDGET (self->filters));
  g_signal_connect_object (charts, "items-changed", G_CALLBACK (charts_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "counted", G_CALLBACK (show_figures), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  charts_changed_cb (self, 0, 0, g_list_model_get_n_items (charts));

  return GTK_WIDGET (self);
}
