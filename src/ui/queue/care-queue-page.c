/* care-queue-page.c — Today: the queue of calls, and the desk on which they are made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-queue-page"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-queue-page.h"

#include "care-call-pane.h"
#include "care-queue-list.h"
#include "domain/care-visit.h"
#include "draw/care-visit-paper.h"
#include "model/care-corrector.h"
#include "model/care-visit-file.h"
#include "ui/print/care-print-preview.h"

struct _CareQueuePage
{
  CarePage        parent_instance;

  CareQueueDesk  *queue_desk;
  CareCallDesk   *call_desk;

  CareQueueList  *list;
  GtkStack       *stack;
  CareCallPane   *pane;
  gint64          saved_visit; /* the record written last; 0: none yet */
};

enum
{
  PROP_QUEUE_DESK = 1,
  PROP_CALL_DESK,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (CareQueuePage, care_queue_page, CARE_TYPE_PAGE)

/* An empty queue has said so in the list. */
static void
show_side (CareQueuePage *self)
{
  guint n_lines = g_list_model_get_n_items (care_queue_desk_get_queue (self->queue_desk));
  const char *side = n_lines > 0 ? "choose" : "nothing";

  if (care_call_desk_get_brief (self->call_desk) != NULL)
    side = "call";
  gtk_stack_set_visible_child_name (self->stack, side);
}

static void
show_badge (CareQueuePage *self)
{
  show_side (self);
  care_page_set_badge (CARE_PAGE (self), care_queue_desk_count (self->queue_desk, CARE_QUEUE_OVERDUE) +
                                         care_queue_desk_count (self->queue_desk, CARE_QUEUE_NOW));
}

void
care_queue_page_open (CareQueuePage *self,
                      gint64         call_id)
{
  CareBrief *brief = care_call_desk_get_brief (self->call_desk);

  if (brief != NULL && brief->call->id == call_id)
    care_call_pane_focus (self->pane);
  else
    care_call_desk_open (self->call_desk, call_id);
}

/* ---- callbacks --------------------------------------------------------------------------- */

static void
brief_changed_cb (CareQueuePage *self)
{
  CareBrief *brief = care_call_desk_get_brief (self->call_desk);
  g_autoptr(CareQueueLine) line = NULL;

  show_side (self);
  if (brief == NULL)
    return;

  line = care_queue_desk_find_line (self->queue_desk, brief->call->id, NULL);
  care_queue_list_select (self->list, brief->call->id);
  care_call_pane_set_line (self->pane, line);
  care_call_pane_focus (self->pane);
}

static void
open_cb (CareQueuePage *self,
         gint64         call_id)
{
  care_queue_page_open (self, call_id);
}

/* Beside the list, where it covers nothing that is pressed or read. */
static void
told_cb (CareQueuePage *self,
         const char    *sentence)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    care_queue_list_tell (self->list, sentence);
  else
    care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
failed_cb (CareQueuePage *self,
           const GError  *error)
{
  g_autofree char *sentence = care_page_dup_sentence (error);

  told_cb (self, sentence);
}

static void
saved_cb (CareQueuePage *self,
          gint64         call_id,
          CareRecorded  *recorded)
{
  g_autoptr(GString) sentence = g_string_new (NULL);
  gint64 next = care_queue_desk_find_next (self->queue_desk, call_id);

  self->saved_visit = recorded->visit_id;
  for (guint i = 0; i < recorded->sentences->len; i++)
    g_string_append_printf (sentence, "%s%s", i > 0 ? " · " : "", (char *) recorded->sentences->pdata[i]);
  if (sentence->len > 0)
    {
      /* Translators: what was done by saving a call, as a list. */
      g_autofree char *told = g_strdup_printf (_("Recorded: %s"), sentence->str);

      care_page_tell (CARE_PAGE (self), told, TRUE);
    }
  else
    care_page_tell (CARE_PAGE (self), _("Recorded"), TRUE);
  if (next != 0)
    {
      care_call_pane_guard_next (self->pane);
      care_queue_page_open (self, next);
    }
  else
    care_queue_list_focus (self->list);
}

static void
corrected_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareQueuePage) self = data;
  g_autoptr(GError) error = NULL;

  if (care_corrector_run_finish (result, &error))
    told_cb (self, _("The record was taken back; the call is open again."));
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

/* The record that was just saved was wrong. */
static void
care_queue_page_undo (CarePage *page)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (page);
  CareOffice *office = care_call_desk_get_office (self->call_desk);
  gint64 visit_id = self->saved_visit;

  self->saved_visit = 0;
  if (visit_id != 0)
    care_corrector_run_async (office, visit_id, _("Taken back at once"), corrected_cb,
                              g_object_ref (self));
}

static void
left_cb (CareQueuePage *self)
{
  told_cb (self, _("Call left. What was typed is kept as a draft."));
  care_queue_list_focus (self->list);
}

/* ---- paper ----------------------------------------------------------------------------------- */

/* The newest attempt of the open call, else what was saved last; 0: nothing. */
static gint64
find_visit (CareQueuePage *self)
{
  CareBrief *brief = care_call_desk_get_brief (self->call_desk);

  for (guint i = 0; brief != NULL && i < brief->visits->len; i++)
    {
      const CareVisit *visit = brief->visits->pdata[i];

      if (visit->call_id == brief->call->id)
        return visit->id;
    }

  return self->saved_visit;
}

static CareSheet *
lay_out (CareQueuePage       *self,
         const CareVisitFile *file,
         const CareInk       *ink)
{
  CareOffice *office = care_call_desk_get_office (self->call_desk);
  const CareHouseRules *rules = care_office_get_rules (office);
  CareVisitRecords records = { .language = rules->language, .studio = rules->studio, .zone = rules->zone };

  records.printed_at = care_office_get_civil (office);
  records.printed_by = care_office_get_me (office)->name;
  records.visit = file->visit;
  records.attempts = file->attempts;
  records.tasks = file->tasks;
  records.call = file->call;
  records.customer = file->customer;
  records.order = file->order;
  records.complaint = file->complaint;
  records.staff = file->staff;

  return care_visit_paper_lay_out (&records, &ink->measure);
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (widget);
  CareOffice *office = care_call_desk_get_office (self->call_desk);
  gint64 visit_id = find_visit (self);
  g_autoptr(CareVisitFile) file = NULL;
  g_autoptr(GError) error = NULL;
  CareInk *ink;

  if (visit_id == 0)
    {
      told_cb (self, _("There is no record of this call yet."));
      return;
    }

  file = care_visit_file_take_out (office, visit_id, "F01", &error);
  if (file == NULL)
    {
      failed_cb (self, error);
      return;
    }

  ink = care_ink_paper (care_office_get_rules (office)->language, FALSE);
  care_print_preview_show (widget, lay_out (self, file, ink), ink);
}

/* ---- page ---------------------------------------------------------------------------------- */

static void
care_queue_page_arrive (CarePage *page,
                        gint64    subject)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (page);

  if (subject != 0)
    care_queue_page_open (self, subject);
  else if (care_call_desk_get_brief (self->call_desk) != NULL)
    care_call_pane_focus (self->pane);
  else
    care_queue_list_focus (self->list);
}

static void
care_queue_page_constructed (GObject *object)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (object);

  G_OBJECT_CLASS (care_queue_page_parent_class)->constructed (object);

  care_queue_list_set_desk (self->list, self->queue_desk);
  care_call_pane_set_desk (self->pane, self->call_desk);
  g_signal_connect_object (self->queue_desk, "rearranged", G_CALLBACK (show_badge), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->queue_desk, "failed", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->call_desk, "failed", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->call_desk, "notify::brief", G_CALLBACK (brief_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_badge (self);
}

static void
care_queue_page_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (object);

  if (id == PROP_QUEUE_DESK)
    self->queue_desk = g_value_dup_object (value);
  else if (id == PROP_CALL_DESK)
    self->call_desk = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_queue_page_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (object);

  if (id == PROP_QUEUE_DESK)
    g_value_set_object (value, self->queue_desk);
  else if (id == PROP_CALL_DESK)
    g_value_set_object (value, self->call_desk);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_queue_page_dispose (GObject *object)
{
  CareQueuePage *self = CARE_QUEUE_PAGE (object);

  g_clear_object (&self->queue_desk);
  g_clear_object (&self->call_desk);

  G_OBJECT_CLASS (care_queue_page_parent_class)->dispose (object);
}

static void
care_queue_page_class_init (CareQueuePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = care_queue_page_constructed;
  object_class->get_property = care_queue_page_get_property;
  object_class->set_property = care_queue_page_set_property;
  object_class->dispose = care_queue_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_queue_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_queue_page_undo;

  properties[PROP_QUEUE_DESK] = g_param_spec_object ("queue-desk", NULL, NULL, CARE_TYPE_QUEUE_DESK, flags);
  properties[PROP_CALL_DESK] = g_param_spec_object ("call-desk", NULL, NULL, CARE_TYPE_CALL_DESK, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_type_ensure (CARE_TYPE_QUEUE_LIST);
  g_type_ensure (CARE_TYPE_CALL_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/queue/care-queue-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareQueuePage, list);
  gtk_widget_class_bind_template_child (widget_class, CareQueuePage, stack);
  gtk_widget_class_bind_template_child (widget_class, CareQueuePage, pane);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, saved_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_install_action (widget_class, "queue.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "queue.print", NULL);
}

static void
care_queue_page_init (CareQueuePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_queue_page_new (CareQueueDesk *queue_desk,
                     CareCallDesk  *call_desk)
{
  return g_object_new (CARE_TYPE_QUEUE_PAGE, "title", _("Today"), "queue-desk", queue_desk, "call-desk",
                       call_desk, NULL);
}
