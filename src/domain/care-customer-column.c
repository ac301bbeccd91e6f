/* care-customer-column.c — what the list of customers says of each, column by column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-column.h"
#include "care-customer.h"
#include "care-phone.h"

static const struct
{
  const char *title;
  int         sort; /* CareCustomerSort, or -1 */
} columns[CARE_N_CUSTOMER_COLUMNS] = {
  [CARE_CUSTOMER_COLUMN_NAMES]     = { NC_("sort", "Names"), CARE_SORT_NAME },
  [CARE_CUSTOMER_COLUMN_MATCHED]   = { NC_("sort", "Found by"), -1 },
  [CARE_CUSTOMER_COLUMN_TICKET]    = { NC_("sort", "Order no."), CARE_SORT_TICKET },
  [CARE_CUSTOMER_COLUMN_PHONE]     = { NC_("sort", "Telephone"), CARE_SORT_PHONE },
  [CARE_CUSTOMER_COLUMN_DOTS]      = { NC_("sort", "Stages"), CARE_SORT_STAGE },
  [CARE_CUSTOMER_COLUMN_REACHED]   = { NC_("sort", "Stage"), CARE_SORT_STAGE },
  [CARE_CUSTOMER_COLUMN_WEDDING]   = { NC_("sort", "Wedding day"), CARE_SORT_WEDDING },
  [CARE_CUSTOMER_COLUMN_ASSIGNED]  = { NC_("sort", "Specialist"), CARE_SORT_ASSIGNED },
  [CARE_CUSTOMER_COLUMN_CONTACT]   = { NC_("sort", "Last contact"), CARE_SORT_CONTACT },
  [CARE_CUSTOMER_COLUMN_COMPLAINT] = { NC_("sort", "Complaint"), CARE_SORT_COMPLAINT },
  [CARE_CUSTOMER_COLUMN_NUMBER]    = { NC_("sort", "Customer no."), -1 },
  [CARE_CUSTOMER_COLUMN_LEVEL]     = { NC_("sort", "Level"), -1 },
};

const char *
care_customer_column_get_title (CareCustomerColumn column)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "sort", columns[column].title);
}

gboolean
care_customer_column_get_sort (CareCustomerColumn  column,
                               CareCustomerSort   *sort)
{
  if (columns[column].sort < 0)
    return FALSE;
  *sort = (CareCustomerSort) columns[column].sort;

  return TRUE;
}

static char *
dup_names (const CareCustomerLine *line)
{
  GString *text = g_string_new (line->names);

  if (care_level_is_member (line->level))
    g_string_append (text, " ★");
  if (line->do_not_call)
    g_string_append_printf (text, " (%s)", _("do not call"));

  return g_string_free (text, FALSE);
}

static char *
dup_contact (const CareCustomerLine *line,
             GTimeZone              *zone)
{
  return line->contact_at != CARE_MOMENT_NONE ? care_day_to_iso (care_moment_to_day (line->contact_at, zone))
                                              : NULL;
}

/* The word and the sign say it, whatever the colour. */
static char *
dup_complaint (const CareCustomerLine *line)
{
  if (line->n_complaints == 0)
    return NULL;
  if (line->n_complaints == 1)
    return g_strdup (_("▲ Complaint"));

  return g_strdup_printf ("%s × %d", _("▲ Complaint"), line->n_complaints);
}

static char *
dup_reached (const CareCustomerLine *line)
{
  CareStage reached;

  return care_customer_line_get_reached (line, &reached) ? g_strdup (care_stage_get_label (reached)) : NULL;
}

/* NULL for nothing. */
static char *
dup_text (CareCustomerColumn      column,
          const CareCustomerLine *line,
          const CareCustomerLook *look)
{
  switch (column)
    {
    case CARE_CUSTOMER_COLUMN_NAMES:
      return dup_names (line);
    case CARE_CUSTOMER_COLUMN_MATCHED:
      return g_strdup (line->matched);
    case CARE_CUSTOMER_COLUMN_TICKET:
      return g_strdup (line->order_no);
    case CARE_CUSTOMER_COLUMN_PHONE:
      return look->shows_phones ? g_strdup (line->phone) : care_phone_mask (line->phone);
    case CARE_CUSTOMER_COLUMN_DOTS:
      return care_customer_line_dup_dots (line, look->today);
    case CARE_CUSTOMER_COLUMN_REACHED:
      return dup_reached (line);
    case CARE_CUSTOMER_COLUMN_WEDDING:
      return care_day_to_iso (line->wedding_on);
    case CARE_CUSTOMER_COLUMN_ASSIGNED:
      return g_strdup (line->assigned);
    case CARE_CUSTOMER_COLUMN_CONTACT:
      return dup_contact (line, look->zone);
    case CARE_CUSTOMER_COLUMN_COMPLAINT:
      return dup_complaint (line);
    case CARE_CUSTOMER_COLUMN_NUMBER:
      return g_strdup (line->customer_no);
    case CARE_CUSTOMER_COLUMN_LEVEL:
      return g_strdup (care_level_get_label (line->level));
    }

  g_return_val_if_reached (NULL);
}

char *
care_customer_column_dup_text (CareCustomerColumn      column,
                               const CareCustomerLine *line,
                               const CareCustomerLook *look)
{
  char *text = dup_text (column, line, look);

  return text != NULL ? text : g_strdup ("");
}
