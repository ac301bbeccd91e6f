/* care-figure.c — a number as the office reports it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "care-figure.h"

CareFigure
care_figure_divide (gint64 top,
                    gint64 bottom,
                    gint64 factor)
{
  CareFigure figure = { CARE_FIGURE_NOT_APPLICABLE, 0, top, bottom };
  gint64 scaled = ABS (top) * factor * 10;
  gint64 by = ABS (bottom);

  if (bottom == 0)
    return figure;

  figure.state = CARE_FIGURE_KNOWN;
  figure.tenths = scaled / by + (scaled % by >= by - scaled % by ? 1 : 0);
  if ((top < 0) != (bottom < 0))
    figure.tenths = -figure.tenths;

  return figure;
}

static gint
compare_values (gconstpointer a,
                gconstpointer b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return (left > right) - (left < right);
}

void
care_figure_sort (GArray *values)
{
  g_array_sort (values, compare_values);
}

gint64
care_figure_percentile (GArray *sorted,
                        guint   percent)
{
  guint64 rank = ((guint64) percent * sorted->len + 99) / 100;

  g_return_val_if_fail (sorted->len > 0, 0);

  return g_array_index (sorted, gint64, CLAMP (rank, 1, sorted->len) - 1);
}

/* "1,299" with the thousands set apart, whatever the locale. */
static char *
format_grouped (double value,
                int    decimals)
{
  g_autofree char *plain = g_strdup_printf ("%.*f", decimals, fabs (value));
  g_autoptr(GString) grouped = g_string_new (NULL);
  const char *point = plain;
  gboolean is_nought = TRUE;

  while (g_ascii_isdigit (*point))
    point++;
  for (const char *at = plain; *at != '\0'; at++)
    is_nought = is_nought && (*at == '0' || !g_ascii_isdigit (*at));
  if (value < 0 && !is_nought)
    g_string_append (grouped, "−");
  for (const char *at = plain; at < point; at++)
    {
      g_string_append_c (grouped, *at);
      if ((point - at) % 3 == 1 && point - at > 1)
        g_string_append_c (grouped, ',');
    }
  if (*point != '\0')
    g_string_append_printf (grouped, ".%s", point + 1);

  return g_strdup (grouped->str);
}

char *
care_unit_format (CareUnit unit,
                  double   value)
{
  g_autofree char *number = NULL;

  switch (unit)
    {
    case CARE_UNIT_COUNT:
      return format_grouped (value, fabs (value - round (value)) > 1e-9 ? 1 : 0);
    case CARE_UNIT_PERCENT:
      number = format_grouped (value, 1);
      return g_strdup_printf ("%s %%", number);
    case CARE_UNIT_PER_HUNDRED:
    case CARE_UNIT_POINTS:
    case CARE_UNIT_TIMES:
      return format_grouped (value, 1);
    case CARE_UNIT_HOURS:
      number = format_grouped (value, 1);
      /* TRANSLATORS: a duration in hours */
      return g_strdup_printf (_("%s h"), number);
    case CARE_UNIT_MINUTES:
      number = format_grouped (value, 1);
      /* TRANSLATORS: a duration in minutes */
      return g_strdup_printf (_("%s min"), number);
    case CARE_UNIT_MONEY:
      number = format_grouped (value, 2);
      return g_strdup_printf ("¥%s", number);
    }

  g_return_val_if_reached (NULL);
}

double
care_figure_get_value (const CareFigure *self,
                       CareUnit          unit)
{
  return (double) self->tenths / (unit == CARE_UNIT_MONEY ? 1000.0 : 10.0);
}

char *
care_figure_format (const CareFigure *self,
                    CareUnit          unit)
{
  switch (self->state)
    {
    case CARE_FIGURE_KNOWN:
      return care_unit_format (unit, care_figure_get_value (self, unit));
    case CARE_FIGURE_NOT_APPLICABLE:
      return g_strdup ("—");
    case CARE_FIGURE_NO_DATA:
      return g_strdup (_("no data"));
    }

  g_return_val_if_reached (NULL);
}
