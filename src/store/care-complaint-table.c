/* care-complaint-table.c — the register of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-table.h"
#include "domain/care-complaint-field.h"

/* ---- a field and its column ------------------------------------------------------- */

static void
read_field (CareQuery                *row,
            const CareComplaintField *field,
            CareComplaint            *complaint)
{
  switch (field->kind)
    {
    case CARE_FIELD_LINE:
    case CARE_FIELD_BLOCK:
      care_complaint_field_set_text (field, complaint, care_query_get_text (row, field->name));
      break;
    case CARE_FIELD_DAY:
      care_complaint_field_set_int (field, complaint, care_query_get_day (row, field->name));
      break;
    case CARE_FIELD_WORD:
    case CARE_FIELD_BITS:
      care_complaint_field_parse (field, complaint, care_query_get_text (row, field->name));
      break;
    case CARE_FIELD_MOMENT:
    case CARE_FIELD_MONEY:
    case CARE_FIELD_STAFF:
    case CARE_FIELD_ID:
    case CARE_FIELD_COUNT:
    case CARE_FIELD_FLAG:
      care_complaint_field_set_int (field, complaint, care_query_get_int (row, field->name));
      break;
    }
}

static void
bind_field (CareQuery                *query,
            const CareComplaintField *field,
            const CareComplaint      *complaint)
{
  gint64 number = care_complaint_field_get_int (field, complaint);
  g_autofree char *value = NULL;

  switch (field->kind)
    {
    case CARE_FIELD_LINE:
    case CARE_FIELD_BLOCK:
      care_query_bind_text (query, field->name, care_complaint_field_get_text (field, complaint));
      break;
    case CARE_FIELD_DAY:
      care_query_bind_day (query, field->name, (CareDay) number);
      break;
    case CARE_FIELD_WORD:
      care_query_bind_text (query, field->name, field->words->get_nick ((int) number));
      break;
    case CARE_FIELD_BITS:
      value = care_complaint_field_dup_value (field, complaint);
      care_query_bind_text (query, field->name, value != NULL ? value : "");
      break;
    case CARE_FIELD_MOMENT:
    case CARE_FIELD_STAFF:
    case CARE_FIELD_ID:
      care_query_bind_id (query, field->name, number);
      break;
    case CARE_FIELD_MONEY:
    case CARE_FIELD_COUNT:
    case CARE_FIELD_FLAG:
      care_query_bind_int (query, field->name, number);
      break;
    }
}

static void
bind_fields (CareQuery           *query,
             const CareComplaint *complaint)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    bind_field (query, &fields[i], complaint);
}

static gpointer
complaint_from_row (CareQuery *row)
{
  CareComplaint *complaint = care_complaint_new ();
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  complaint->id = care_query_get_int (row, "id");
  complaint->complaint_no = care_query_dup_text (row, "complaint_no");
  complaint->batch_id = care_query_get_int (row, "batch_id");
  complaint->version = care_query_get_int (row, "version");
  for (guint i = 0; i < n_fields; i++)
    read_field (row, &fields[i], complaint);

  return complaint;
}

/* What complaint/list-open and its sisters read; the rest of the record stays empty. */
static const char * const listed[] = {
  "state", "state_since", "customer_id", "order_id", "recorder_id", "owner_id", "created_at",
  "registered_at", "first_reply_at", "noticed_at", "waiting_since", "waited", "round", "reopened_count",
  "ladder", "is_review", "judged_by", "judged_at", "investigated_at", "submitted_at", "implemented_at",
  "followed_up_at", "closing", "closed_at", "times", "kind", "complainant", "phone", "has_stage", "stage",
  "department", "accused_id", "subject", "category", "cause_code", "severity", "reply_by", "verdict",
  "resp_department", "investigate_until", "agreement", "result_rating", "is_external",
};

static gpointer
line_from_row (CareQuery *row)
{
  CareComplaintLine *line = care_complaint_line_new ();

  line->complaint = care_complaint_new ();
  line->complaint->id = care_query_get_int (row, "id");
  line->complaint->complaint_no = care_query_dup_text (row, "complaint_no");
  line->complaint->version = care_query_get_int (row, "version");
  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    read_field (row, care_complaint_field_find (listed[i]), line->complaint);
  line->names = care_query_dup_text (row, "names");
  line->order_no = care_query_dup_text (row, "order_no");
  line->owner_name = care_query_dup_text (row, "owner_name");

  return line;
}

/* ---- reading ------------------------------------------------------------------------ */

CareComplaint *
care_complaint_table_get (CareDb  *db,
                          gint64   id,
                          GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/get", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, complaint_from_row, error);
}

static GPtrArray *
collect (CareQuery  *query,
         GError    **error)
{
  return care_query_collect (query, complaint_from_row, (GDestroyNotify) care_complaint_unref, error);
}

GPtrArray *
care_complaint_table_list_of_customer (CareDb  *db,
                                       gint64   customer_id,
                                       GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-of-customer", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "customer_id", customer_id);

  return collect (query, error);
}

GPtrArray *
care_complaint_table_list_of_phone (CareDb      *db,
                                    const char  *phone,
                                    GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-of-phone", error);

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "phone", phone);

  return collect (query, error);
}

GPtrArray *
care_complaint_table_list_related (CareDb               *db,
                                   const CareComplaint  *complaint,
                                   GError              **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-related", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", complaint->id);
  care_query_bind_id (query, "repeat_of", complaint->repeat_of);
  care_query_bind_id (query, "group_id", complaint->group_id);
  care_query_bind_id (query, "merged_into", complaint->merged_into);

  return collect (query, error);
}

GPtrArray *
care_complaint_table_list_open (CareDb  *db,
                                GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-open", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, line_from_row, (GDestroyNotify) care_complaint_line_unref, error);
}

GPtrArray *
care_complaint_table_list_registered (CareDb      *db,
                                      CareMoment   since,
                                      CareMoment   until,
                                      guint        most,
                                      GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-registered", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "since", since);
  care_query_bind_int (query, "until", until);
  care_query_bind_int (query, "most", most);

  return care_query_collect (query, line_from_row, (GDestroyNotify) care_complaint_line_unref, error);
}

CareComplaintLine *
care_complaint_table_get_line (CareDb  *db,
                               gint64   id,
                               GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/get-line", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, line_from_row, error);
}

gboolean
care_complaint_table_count_cause (CareDb      *db,
                                  const char  *cause_code,
                                  CareMoment   since,
                                  gint64       except_id,
                                  gint64      *n_customers,
                                  GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/count-customers-of-cause", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "cause_code", cause_code);
  care_query_bind_int (query, "since", since);
  care_query_bind_int (query, "id", except_id);

  return care_query_fetch_int (query, 0, n_customers, error);
}

/* ---- writing ------------------------------------------------------------------------ */

gint64
care_complaint_table_add (CareDb               *db,
                          const CareComplaint  *complaint,
                          GError              **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "complaint_no", complaint->complaint_no);
  care_query_bind_id (query, "batch_id", complaint->batch_id);
  bind_fields (query, complaint);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_complaint_table_update (CareDb               *db,
                             const CareComplaint  *complaint,
                             GError              **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/update", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", complaint->id);
  care_query_bind_int (query, "version", complaint->version);
  bind_fields (query, complaint);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_run_once (query, error);
}

/* ---- statistics --------------------------------------------------------------------- */

static const char * const counted[] = {
  "category", "state", "verdict", "severity", "resp_department", "department", "registered_at", "closed_at",
  "result_rating", "actual_amount", "merged_into",
};

static gpointer
counted_from_row (CareQuery *row)
{
  CareComplaint *complaint = care_complaint_new ();

  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    read_field (row, care_complaint_field_find (counted[i]), complaint);

  return complaint;
}

GPtrArray *
care_complaint_table_list_counted (CareDb      *db,
                                   CareMoment   since,
                                   CareMoment   until,
                                   GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-counted", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "since", since);
  care_query_bind_int (query, "until", until);

  return care_query_collect (query, counted_from_row, (GDestroyNotify) care_complaint_unref, error);
}

gboolean
care_complaint_table_count_orders (CareDb   *db,
                                   CareDay   from,
                                   CareDay   until,
                                   guint    *n_orders,
                                   GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/count-orders", error);
  gboolean has_row = FALSE;

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "from", from);
  care_query_bind_day (query, "until", until);
  while (care_query_next (query, &has_row, error))
    {
      if (!has_row)
        return TRUE;
      n_orders[care_stage_from_nick (care_query_get_text (query, "stage"), CARE_STAGE_BOOKED)] =
        (guint) care_query_get_int (query, "n");
    }

  return FALSE;
}
