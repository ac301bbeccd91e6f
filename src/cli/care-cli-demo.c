/* care-cli-demo.c — demo: a living sample studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "model/care-demo.h"

#define DEFAULT_SEED 1

static gboolean
read_number (CareCli     *self,
             const char  *option,
             guint64      fallback,
             guint64      least,
             guint64      most,
             guint64     *number,
             GError     **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, option);
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;
  g_autofree char *from = g_strdup_printf ("%" G_GUINT64_FORMAT, least);
  g_autofree char *to = g_strdup_printf ("%" G_GUINT64_FORMAT, most);

  *number = fallback;
  if (typed == NULL || g_ascii_string_to_unsigned (typed, 10, least, most, number, NULL))
    return TRUE;

  return care_cli_refuse (error, _("“%s” does not suit --%s; it takes a number from %s to %s."),
                          quoted, option, from, to);
}

static void
say_built (CareCli              *self,
           const char           *path,
           const CareDemoReport *report)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!self->json)
    {
      care_cli_say (_("A sample studio of %u couples, %u orders and %u calls was built in %.1f s: %s\n"),
                    report->customers, report->orders, report->calls, report->seconds, path);
      return;
    }

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "path", path);
  care_cli_json_int (builder, "customers", report->customers);
  care_cli_json_int (builder, "orders", report->orders);
  care_cli_json_int (builder, "calls", report->calls);
  care_cli_json_int (builder, "complaints", report->complaints);
  json_builder_set_member_name (builder, "seconds");
  json_builder_add_double_value (builder, report->seconds);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

gboolean
care_cli_demo (CareCli  *self,
               GError  **error)
{
  const char *path = care_cli_arguments_get_word (self->arguments, 0);
  CareDemoReport report = { 0 };
  guint64 n_customers;
  guint64 seed;

  if (!care_cli_check_path (path, error) ||
      !read_number (self, "customers", CARE_DEMO_CUSTOMERS, 1, CARE_DEMO_MAX_CUSTOMERS, &n_customers,
                    error) ||
      !read_number (self, "seed", DEFAULT_SEED, 0, G_MAXUINT64, &seed, error) ||
      !care_demo_build (path, self->clock, (guint) n_customers, seed, NULL, NULL, NULL, &report, error))
    return FALSE;
  say_built (self, path, &report);

  return TRUE;
}
