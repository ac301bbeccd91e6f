/* care-printer.c — forms on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-printer"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-printer.h"

#include "ui/widgets/care-ask.h"

struct _CarePrinter
{
  GObject           parent_instance;

  GtkPrintSettings *settings; /* (nullable) of the last time */
  GtkPageSetup     *setup;    /* (nullable) */
};

G_DEFINE_FINAL_TYPE (CarePrinter, care_printer, G_TYPE_OBJECT)

/* What one job needs until it is done. */
typedef struct
{
  CarePrinter      *printer;
  CarePrintPreview *preview;
} Job;

static void
job_free (gpointer  data,
          GClosure *closure)
{
  Job *job = data;

  g_object_unref (job->preview);
  g_object_unref (job->printer);
  g_free (job);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              gpointer           data)
{
  CarePrintPreview *preview = data;

  care_sheet_paint_page (care_print_preview_get_sheet (preview), care_print_preview_get_ink (preview),
                         (guint) page, gtk_print_context_get_cairo_context (context));
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         Job                     *job)
{
  g_autoptr(GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      g_message ("%s", error != NULL ? error->message : "no reason given");
      care_tell (GTK_WIDGET (job->preview), _("The form was not printed"),
                 _("Please check the printer, or save the form as a PDF."));
    }
  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    return;

  g_set_object (&job->printer->settings, gtk_print_operation_get_print_settings (operation));
  g_set_object (&job->printer->setup, gtk_print_operation_get_default_page_setup (operation));
}

/* The form brings its own margins: the paper counts, not what the printer can reach. */
static GtkPageSetup *
new_setup (CarePrinter     *self,
           const CareSheet *sheet)
{
  GtkPageSetup *setup = self->setup != NULL ? gtk_page_setup_copy (self->setup) : gtk_page_setup_new ();
  g_autoptr(GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  gboolean is_landscape = sheet->page_width > sheet->page_height;

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, is_landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                      : GTK_PAGE_ORIENTATION_PORTRAIT);

  return setup;
}

static void
print_cb (CarePrintPreview *preview,
          CarePrinter      *self)
{
  const CareSheet *sheet = care_print_preview_get_sheet (preview);
  g_autoptr(GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr(GtkPageSetup) setup = new_setup (self, sheet);
  g_autoptr(GError) error = NULL;
  Job *job = g_new0 (Job, 1);

  job->printer = g_object_ref (self);
  job->preview = g_object_ref (preview);
  gtk_print_operation_set_job_name (operation, sheet->title);
  gtk_print_operation_set_n_pages (operation, (int) sheet->n_pages);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_allow_async (operation, TRUE);
  if (self->settings != NULL)
    gtk_print_operation_set_print_settings (operation, self->settings);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw_page_cb), preview, 0);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), job, job_free, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (preview), &error);
  if (error != NULL)
    g_message ("%s", error->message);
}

static void
care_printer_dispose (GObject *object)
{
  CarePrinter *self = CARE_PRINTER (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->setup);

  G_OBJECT_CLASS (care_printer_parent_class)->dispose (object);
}

static void
care_printer_class_init (CarePrinterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_printer_dispose;
}

static void
care_printer_init (CarePrinter *self)
{
}

CarePrinter *
care_printer_new (void)
{
  return g_object_new (CARE_TYPE_PRINTER, NULL);
}

void
care_printer_attend (CarePrinter      *self,
                     CarePrintPreview *preview)
{
  g_signal_connect_object (preview, "print", G_CALLBACK (print_cb), self, 0);
}
