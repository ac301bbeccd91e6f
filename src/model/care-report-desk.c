/* care-report-desk.c — the charts of the Reports page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-report-desk"

#include "care-report-desk.h"

#include "store/care-staff-table.h"

CARE_DEFINE_ITEM (CareChartItem, care_chart_item, CareChartData, care_chart_data, CARE_TYPE_CHART_DATA)

struct _CareReportDesk
{
  GObject          parent_instance;

  CareOffice      *office;
  GListStore      *charts;
  GArray          *figures;
  CareReportQuery  query;
  GTimeZone       *zone;
  GCancellable    *asked;     /* of the question at hand */
  guint            n_waiting; /* answers that have not come */
  gboolean         has_asked; /* somebody looks */
};

enum
{
  CHANGED,
  COUNTED,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareReportDesk, care_report_desk, G_TYPE_OBJECT)

/* One chart, or the figures, on its way to the worker. */
typedef struct
{
  const CareChartPlan *plan; /* NULL: the figures */
  guint                place;
  CareReportQuery      query;
  GTimeZone           *zone;
  CareChartData       *data; /* whose records are listed */
  guint                series, point;
  GCancellable        *asked;
} Errand;

static Errand *
errand_new (CareReportDesk *self)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->query = self->query;
  errand->zone = g_time_zone_ref (self->zone);
  errand->query.filter.zone = errand->zone;
  errand->asked = g_object_ref (self->asked);

  return errand;
}

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  g_time_zone_unref (errand->zone);
  g_clear_pointer (&errand->data, care_chart_data_unref);
  g_object_unref (errand->asked);
  g_free (errand);
}

static gpointer
count (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Errand *errand = data;

  /* The question has changed meanwhile. */
  if (g_cancellable_set_error_if_cancelled (errand->asked, error))
    return NULL;
  if (errand->plan != NULL)
    return care_statistics_draw (db, errand->plan, &errand->query, error);

  return care_statistics_list_figures (db, &errand->query, error);
}

static void
put_chart (CareReportDesk *self,
           guint           place,
           CareChartData  *data)
{
  g_autoptr(CareChartItem) item = g_list_model_get_item (G_LIST_MODEL (self->charts), place);

  if (item != NULL)
    g_object_set (item, "record", data, NULL);
}

static void
counted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(CareReportDesk) self = data;
  g_autoptr(GError) error = NULL;
  Errand *errand = care_store_get_job_data (result);
  gboolean is_stale = errand->asked != self->asked;
  gpointer answer = care_store_finish (result, &error);

  if (!is_stale)
    self->n_waiting--;
  if (answer == NULL)
    {
      if (!is_stale && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_signal_emit (self, signals[FAILED], 0, error->message);
      return;
    }

  if (errand->plan != NULL)
    {
      if (!is_stale)
        put_chart (self, errand->place, answer);
      care_chart_data_unref (answer);
      return;
    }
  if (is_stale)
    {
      g_array_unref (answer);
      return;
    }
  g_clear_pointer (&self->figures, g_array_unref);
  self->figures = answer;
  g_signal_emit (self, signals[COUNTED], 0);
}

static void
ask (CareReportDesk      *self,
     const CareChartPlan *plan,
     guint                place)
{
  Errand *errand = errand_new (self);

  errand->plan = plan;
  errand->place = place;
  self->n_waiting++;
  care_store_read_async (care_office_get_store (self->office), count, errand, errand_free, NULL, counted_cb,
                         g_object_ref (self));
}

void
care_report_desk_refresh (CareReportDesk *self)
{
  guint place = 0;

  if (care_office_get_me (self->office) == NULL)
    return;

  self->has_asked = TRUE;
  g_cancellable_cancel (self->asked);
  g_object_unref (self->asked);
  self->asked = g_cancellable_new ();
  self->n_waiting = 0;
  self->query.filter.now = care_clock_get_now (care_office_get_clock (self->office));
  self->query.today = care_office_get_today (self->office);
  care_report_query_limit (&self->query, care_office_get_actor (self->office));
  ask (self, NULL, 0);
  for (guint i = 0; care_statistics_get_plan (i) != NULL; i++)
    if (care_statistics_may_see (care_statistics_get_plan (i), care_office_get_actor (self->office)))
      ask (self, care_statistics_get_plan (i), place++);
}

/* ---- the question --------------------------------------------------------------- */

static void
question_changed (CareReportDesk *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
  care_report_desk_refresh (self);
}

void
care_report_desk_set_period (CareReportDesk   *self,
                             const CarePeriod *period)
{
  self->query.filter.period = *period;
  question_changed (self);
}

void
care_report_desk_set_comparison (CareReportDesk *self,
                                 CareComparison  comparison)
{
  if (self->query.comparison == comparison)
    return;

  self->query.comparison = comparison;
  question_changed (self);
}

static void
set_nick (CareReportDesk  *self,
          const char     **place,
          const char      *nick)
{
  if (g_strcmp0 (*place, nick) == 0)
    return;

  *place = nick;
  question_changed (self);
}

void
care_report_desk_set_type (CareReportDesk *self,
                           const char     *type)
{
  set_nick (self, &self->query.filter.type, type);
}

void
care_report_desk_set_level (CareReportDesk *self,
                            const char     *level)
{
  set_nick (self, &self->query.filter.level, level);
}

void
care_report_desk_set_department (CareReportDesk *self,
                                 const char     *department)
{
  set_nick (self, &self->query.filter.department, department);
}

void
care_report_desk_set_staff (CareReportDesk *self,
                            gint64          staff_id)
{
  if (self->query.filter.staff_id == staff_id)
    return;

  self->query.filter.staff_id = staff_id;
  question_changed (self);
}

/* ---- the records behind a value ------------------------------------------------- */

static gpointer
list_records (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Errand *errand = data;

  return care_statistics_list (db, errand->data, errand->series, errand->point, &errand->query, error);
}

void
care_report_desk_list_async (CareReportDesk      *self,
                             CareChartData       *data,
                             guint                series,
                             guint                point,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  Errand *errand = errand_new (self);

  errand->data = care_chart_data_ref (data);
  errand->series = series;
  errand->point = point;
  care_store_read_async (care_office_get_store (self->office), list_records, errand, errand_free, NULL,
                         callback,
                         user_data);
}

GPtrArray *
care_report_desk_list_finish (GAsyncResult  *result,
                              GError       **error)
{
  return care_store_finish (result, error);
}

static gpointer
list_staff (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_staff_table_list_accounts (db, error);
}

void
care_report_desk_list_staff_async (CareReportDesk      *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  care_store_read_async (care_office_get_store (self->office), list_staff, NULL, NULL, NULL, callback,
                         user_data);
}

/* ---- asking the desk ------------------------------------------------------------ */

CareOffice *
care_report_desk_get_office (CareReportDesk *self)
{
  return self->office;
}

GListModel *
care_report_desk_get_charts (CareReportDesk *self)
{
  return G_LIST_MODEL (self->charts);
}

GArray *
care_report_desk_get_figures (CareReportDesk *self)
{
  return self->figures;
}

const CareReportQuery *
care_report_desk_get_query (CareReportDesk *self)
{
  return &self->query;
}

gboolean
care_report_desk_is_busy (CareReportDesk *self)
{
  return self->n_waiting > 0;
}

/* ---- object --------------------------------------------------------------------- */

static void
office_changed_cb (CareReportDesk *self)
{
  if (self->has_asked)
    care_report_desk_refresh (self);
}

/* Empty charts stand where the counted ones will, so that the page does not jump. */
static void
signed_in_cb (CareReportDesk *self)
{
  const CareStaff *me = care_office_get_me (self->office);

  g_cancellable_cancel (self->asked);
  g_list_store_remove_all (self->charts);
  g_clear_pointer (&self->figures, g_array_unref);
  self->has_asked = FALSE;
  self->query = (CareReportQuery) { { { 0 } } };
  self->query.filter.period = care_period_around (CARE_PERIOD_MONTH, care_office_get_today (self->office));
  self->query.filter.zone = self->zone;
  if (me == NULL)
    return;

  for (guint i = 0; care_statistics_get_plan (i) != NULL; i++)
    if (care_statistics_may_see (care_statistics_get_plan (i), care_office_get_actor (self->office)))
      {
        g_autoptr(CareChartData) data = care_statistics_begin_empty (care_statistics_get_plan (i));
        g_autoptr(CareChartItem) item = care_chart_item_new (data);

        g_list_store_append (self->charts, item);
      }
}

static void
care_report_desk_dispose (GObject *object)
{
  CareReportDesk *self = CARE_REPORT_DESK (object);

  if (self->asked != NULL)
    g_cancellable_cancel (self->asked);
  g_clear_object (&self->asked);
  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_object (&self->charts);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (care_report_desk_parent_class)->dispose (object);
}

static void
care_report_desk_class_init (CareReportDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_report_desk_dispose;

  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_REPORT_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[COUNTED] = g_signal_new ("counted", CARE_TYPE_REPORT_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_REPORT_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
care_report_desk_init (CareReportDesk *self)
{
  self->charts = g_list_store_new (CARE_TYPE_CHART_ITEM);
  self->asked = g_cancellable_new ();
}

CareReportDesk *
care_report_desk_new (CareOffice *office)
{
  CareReportDesk *self = g_object_new (CARE_TYPE_REPORT_DESK, NULL);

  self->office = g_object_ref (office);
  self->zone = g_time_zone_ref (care_office_get_rules (office)->zone);
  g_signal_connect_object (office, "changed", G_CALLBACK (office_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (office, "signed-in", G_CALLBACK (signed_in_cb), self, G_CONNECT_SWAPPED);
  signed_in_cb (self);

  return self;
}
