/* care-customer-edit-page.c — a couple's file as a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-edit-page.h"
#include "care-field-row.h"
#include "domain/care-error.h"
#include "model/care-record-form.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-text-shown.h"

#define UI "/org/studio/CustomerCare/ui/customer/"

/* Unsaved words reach the file this long after the first of them. */
#define DRAFT_SECONDS 1

/* A telephone is looked up when typing pauses. */
#define PAUSE_MILLISECONDS 400

/* Around a field that is brought into view. */
#define SCROLL_MARGIN 24

struct _CareCustomerEditPage
{
  CarePage          parent_instance;

  CareBanner       *banner;
  GtkScrolledWindow *scroller;
  GtkBox           *groups;

  CareCustomerDesk *desk;
  CareCustomerFile *file;
  CareCustomerForm *form;
  GPtrArray        *rows;       /* CareFieldRow, borrowed */
  gint64            id;
  guint             draft_id;   /* timeout */
  guint             phone_id;   /* timeout */
  guint             n_asked;    /* telephones being looked up */
  guint             n_void;     /* of these, for a form that is gone */
  gboolean          is_dirty;   /* the form says something that the draft does not */
  gboolean          is_saving;
  GtkWidget        *refused;    /* (nullable) weak: the field to be scrolled to */
  guint             n_frames;   /* until then; 0: nothing to do */
};

G_DEFINE_FINAL_TYPE (CareCustomerEditPage, care_customer_edit_page, CARE_TYPE_PAGE)

/* Which fields stand together: the first of each group, and its title. */
static const struct
{
  int         first;
  const char *title;
} customer_groups[] = {
  { CARE_FORM_NAME_1, N_("Named First") },
  { CARE_FORM_NAME_2, N_("Named Second") },
  { CARE_FORM_NUMBERS, N_("How to Reach Them") },
  { CARE_FORM_WEDDING, N_("Wedding and Membership") },
  { CARE_FORM_ELDER, N_("To Be Minded") },
  { CARE_FORM_FIRST_MARK, N_("Key Customer: Three to Know, Three to Have") },
  { CARE_N_CUSTOMER_FIELDS, NULL },
};

static const struct
{
  int         first;
  const char *title;
} order_groups[] = {
  { CARE_FORM_ORDER_NO, N_("Order") },
  { CARE_FORM_SERVER_SALES, N_("Who Served") },
  { CARE_FORM_FIRST_STAGE, N_("Stages") },
  { CARE_N_ORDER_FIELDS, NULL },
};

/* ---- drafts --------------------------------------------------------------------- */

static void
keep_draft (CareCustomerEditPage *self)
{
  g_autofree char *draft = NULL;
  g_autoptr(CareCustomerForm) base = NULL;

  g_clear_handle_id (&self->draft_id, g_source_remove);
  if (!self->is_dirty || self->form == NULL)
    return;

  self->is_dirty = FALSE;
  base = care_customer_form_of_file (self->file);
  draft = care_customer_form_to_draft (self->form, base);
  care_customer_desk_keep_draft (self->desk, self->id, draft);
}

static gboolean
draft_due_cb (gpointer data)
{
  CareCustomerEditPage *self = data;

  self->draft_id = 0;
  keep_draft (self);

  return G_SOURCE_REMOVE;
}

/* ---- somebody else with this telephone ------------------------------------------ */

/* Whether an answer that has just come is about what the field says now. */
static gboolean
is_answer_wanted (CareCustomerEditPage *self)
{
  self->n_asked--;
  if (self->n_void > 0)
    {
      self->n_void--;
      return FALSE;
    }

  return self->desk != NULL && self->form != NULL && self->n_asked == 0;
}

/* What is to be told of the form as it was opened. */
static void
tell_opened (CareCustomerEditPage *self)
{
  care_banner_set_action (self->banner, NULL, NULL);
  care_banner_set_text (self->banner, self->file->draft != NULL
                                      ? _("This is your draft; it has not been saved yet.") : NULL);
}

static void
phone_found_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr(CareCustomerEditPage) self = data;
  g_autoptr(CareCustomerLine) line = care_customer_desk_find_phone_finish (self->desk, result, NULL);
  g_autofree char *sentence = NULL;
  g_autofree char *action = NULL;

  if (!is_answer_wanted (self))
    return;
  if (line == NULL)
    {
      tell_opened (self);
      return;
    }

  /* Translators: a couple’s names and customer number. */
  sentence = g_strdup_printf (_("%1$s (%2$s) have this telephone number already."), line->names,
                              line->customer_no);
  action = g_strdup_printf ("win.show-customer(int64 %" G_GINT64_FORMAT ")", line->id);
  care_banner_set_action (self->banner, _("Show Their File"), action);
  care_banner_set_text (self->banner, sentence);
}

static void
look_up_phone (CareCustomerEditPage *self)
{
  self->n_asked++;
  care_customer_desk_find_phone_async (self->desk, self->id, self->form->texts[CARE_FORM_NUMBERS],
                                       phone_found_cb, g_object_ref (self));
}

static gboolean
phone_due_cb (gpointer data)
{
  CareCustomerEditPage *self = data;

  self->phone_id = 0;
  look_up_phone (self);

  return G_SOURCE_REMOVE;
}

/* ---- the form ------------------------------------------------------------------- */

static void
typed_cb (CareCustomerEditPage *self,
          CareFieldRow         *row)
{
  CareFormPlace place = care_field_row_get_place (row);
  g_autofree char *text = care_field_row_dup_text (row);
  g_autofree char *remark = NULL;

  if (self->form == NULL)
    return;

  care_customer_form_set (self->form, place, text);
  remark = care_customer_form_check (self->form, place);
  care_field_row_set_remark (row, remark);
  self->is_dirty = TRUE;
  if (self->draft_id == 0)
    self->draft_id = g_timeout_add_seconds (DRAFT_SECONDS, draft_due_cb, self);
  if (place.order < 0 && place.field == CARE_FORM_NUMBERS)
    {
      g_clear_handle_id (&self->phone_id, g_source_remove);
      self->phone_id = g_timeout_add (PAUSE_MILLISECONDS, phone_due_cb, self);
    }
}

/* Fields stand two by two; what holds several lines has a row of its own. */
static void
attach (GtkGrid   *fields,
        GtkWidget *row,
        int       *at)
{
  CareFieldKind kind = care_form_place_get_info (care_field_row_get_place (CARE_FIELD_ROW (row)))->kind;
  gboolean is_wide = kind == CARE_FORM_BLOCK;

  if (is_wide && *at % 2 != 0)
    ++*at;
  gtk_widget_set_hexpand (row, TRUE);
  gtk_grid_attach (fields, row, *at % 2, *at / 2, is_wide ? 2 : 1, 1);
  *at += is_wide ? 2 : 1;
}

static void
add_group (CareCustomerEditPage *self,
           const char           *title,
           int                   order,
           int                   first,
           int                   end)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *fields = gtk_grid_new ();
  int at = 0;

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (group), heading);
  gtk_grid_set_column_homogeneous (GTK_GRID (fields), TRUE);
  gtk_widget_add_css_class (fields, "card");
  for (int field = first; field < end; field++)
    {
      CareFormPlace place = { order, field };
      GtkWidget *row;

      if (care_customer_form_is_sum (self->form, self->file, place))
        continue;
      row = care_field_row_new (place);
      care_field_row_set_text (CARE_FIELD_ROW (row), care_customer_form_get (self->form, place));
      g_signal_connect_swapped (row, "typed", G_CALLBACK (typed_cb), self);
      g_signal_connect_swapped (row, "theirs-taken", G_CALLBACK (typed_cb), self);
      attach (GTK_GRID (fields), row, &at);
      g_ptr_array_add (self->rows, row);
    }
  gtk_box_append (GTK_BOX (group), fields);
  gtk_box_append (self->groups, group);
}

static void
add_order (CareCustomerEditPage *self,
           int                   order)
{
  const char *number = care_customer_form_get (self->form, (CareFormPlace) { order, CARE_FORM_ORDER_NO });

  for (guint i = 0; order_groups[i].title != NULL; i++)
    {
      g_autofree char *title = *number != '\0'
                               ? g_strdup_printf ("%s · %s", _(order_groups[i].title), number)
                               : g_strdup (_(order_groups[i].title));

      add_group (self, title, order, order_groups[i].first, order_groups[i + 1].first);
    }
}

static void
show_form (CareCustomerEditPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; customer_groups[i].title != NULL; i++)
    add_group (self, _(customer_groups[i].title), -1, customer_groups[i].first,
               customer_groups[i + 1].first);
  for (guint order = 0; order < self->form->orders->len; order++)
    add_order (self, (int) order);
  if (self->rows->len > 0)
    care_field_row_take_focus (self->rows->pdata[0]);
}

static CareFieldRow *
find_row (CareCustomerEditPage *self,
          CareFormPlace         place)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      CareFormPlace here = care_field_row_get_place (self->rows->pdata[i]);

      if (here.order == place.order && here.field == place.field)
        return self->rows->pdata[i];
    }

  return NULL;
}

/* ---- when a colleague was quicker ------------------------------------------------ */

static void
show_conflicts (CareCustomerEditPage *self,
                GPtrArray            *conflicts)
{
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < conflicts->len; i++)
    {
      const CareFormConflict *conflict = conflicts->pdata[i];
      CareFieldRow *row = find_row (self, conflict->place);

      if (row != NULL)
        care_field_row_set_theirs (row, conflict->theirs);
      if (row != NULL && i == 0)
        care_field_row_take_focus (row);
    }
  sentence = care_conflicts_dup_sentence (conflicts->len);
  care_banner_set_action (self->banner, NULL, NULL);
  care_banner_set_text (self->banner, sentence);
}

/* ---- loading -------------------------------------------------------------------- */

static void
show_file (CareCustomerEditPage *self)
{
  const CareFormPlace phone = { -1, CARE_FORM_NUMBERS };
  g_autofree char *names = care_customer_dup_names (self->file->customer);
  g_autofree char *title = NULL;
  g_autoptr(GPtrArray) conflicts = NULL;

  g_clear_pointer (&self->form, care_customer_form_unref);
  self->form = care_customer_form_of_file (self->file);
  if (self->file->draft != NULL)
    conflicts = care_customer_form_take_draft (self->form, self->file->draft);
  tell_opened (self);
  if (self->file->draft != NULL && care_customer_form_get (self->form, phone)[0] != '\0')
    look_up_phone (self);
  /* Translators: %s are the names of a couple. */
  title = self->id != 0 ? g_strdup_printf (_("Edit %s"), names) : g_strdup (_("New Customer"));
  care_page_set_title (CARE_PAGE (self), title);
  show_form (self);
  if (conflicts != NULL && conflicts->len > 0)
    show_conflicts (self, conflicts);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomerEditPage) self = data;
  g_autoptr(GError) error = NULL;
  CareCustomerFile *file;

  if (self->desk == NULL)
    return;
  file = care_customer_desk_load_finish (self->desk, result, &error);
  if (file == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  /* Somebody was quicker in going elsewhere. */
  if (file->customer->id == self->id)
    {
      g_clear_pointer (&self->file, care_customer_file_unref);
      self->file = care_customer_file_ref (file);
      show_file (self);
    }
  care_customer_file_unref (file);
}

static void
care_customer_edit_page_arrive (CarePage *page,
                                gint64    subject)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (page);

  self->id = subject;
  self->is_dirty = FALSE;
  self->n_void = self->n_asked;
  g_clear_handle_id (&self->phone_id, g_source_remove);
  g_clear_pointer (&self->form, care_customer_form_unref);
  care_customer_desk_load_async (self->desk, subject, loaded_cb, g_object_ref (self));
}

static void
care_customer_edit_page_leave (CarePage *page)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (page);

  g_clear_handle_id (&self->phone_id, g_source_remove);
  keep_draft (self);
}

/* ---- saving --------------------------------------------------------------------- */

static void
tell_saved (CareCustomerEditPage *self,
            GPtrArray            *moves)
{
  g_autofree char *sentence = care_moves_dup_sentence (_("Saved."), moves);

  care_page_tell (CARE_PAGE (self), sentence, TRUE);
}

static void
theirs_loaded_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(CareCustomerEditPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerFile) file = NULL;
  g_autoptr(CareCustomerForm) base = NULL;
  g_autoptr(CareCustomerForm) now = NULL;
  g_autoptr(GPtrArray) conflicts = NULL;

  if (self->desk == NULL)
    return;
  file = care_customer_desk_load_finish (self->desk, result, &error);
  if (file == NULL)
    care_banner_set_text (self->banner, _("A colleague has removed this meanwhile."));
  if (file == NULL || self->form == NULL || file->customer->id != self->id)
    return;

  base = care_customer_form_of_file (self->file);
  now = care_customer_form_of_file (file);
  conflicts = care_customer_form_rebase (self->form, base, now);
  g_clear_pointer (&self->file, care_customer_file_unref);
  self->file = g_steal_pointer (&file);
  show_form (self);
  show_conflicts (self, conflicts);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareCustomerEditPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerChange) change = NULL;

  if (self->desk == NULL)
    return;
  self->is_saving = FALSE;
  change = care_customer_desk_save_finish (self->desk, result, &error);
  if (change == NULL)
    {
      g_autofree char *sentence = care_page_dup_sentence (error);

      /* What was typed stays where it is. */
      self->is_dirty = TRUE;
      keep_draft (self);
      if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CONFLICT))
        {
          care_customer_desk_load_async (self->desk, self->id, theirs_loaded_cb, g_object_ref (self));
          return;
        }
      care_banner_set_action (self->banner, NULL, NULL);
      care_banner_set_text (self->banner, sentence);
      return;
    }

  g_clear_pointer (&self->form, care_customer_form_unref);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.finish", "x", change->id);
  tell_saved (self, change->moves);
}

/* Two frames: in the first the reason that was refused for gets its room. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (widget);
  GtkAdjustment *vertical = gtk_scrolled_window_get_vadjustment (self->scroller);
  graphene_rect_t bounds;

  if (--self->n_frames > 0)
    return G_SOURCE_CONTINUE;

  if (self->refused != NULL &&
      gtk_widget_compute_bounds (self->refused, GTK_WIDGET (self->groups), &bounds))
    gtk_adjustment_clamp_page (vertical, bounds.origin.y - SCROLL_MARGIN,
                               bounds.origin.y + bounds.size.height + 2 * SCROLL_MARGIN);
  g_clear_weak_pointer (&self->refused);

  return G_SOURCE_REMOVE;
}

/* The field that was refused is seen with its reason. */
static void
scroll_to (CareCustomerEditPage *self,
           CareFieldRow         *row)
{
  if (self->n_frames == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
  g_set_weak_pointer (&self->refused, GTK_WIDGET (row));
  self->n_frames = 2;
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (widget);
  CareDay today = care_office_get_today (care_customer_desk_get_office (self->desk));
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(GError) error = NULL;
  GPtrArray *orders = NULL;
  CareFormPlace place = { -1, 0 };

  if (self->form == NULL || self->is_saving)
    return;
  /* An input method's unfinished letters belong to the field. */
  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
  if (!care_customer_form_read (self->form, self->file, today, &customer, &orders, &place, &error))
    {
      care_field_row_set_remark (find_row (self, place), error->message);
      care_field_row_take_focus (find_row (self, place));
      scroll_to (self, find_row (self, place));
      return;
    }

  self->is_saving = TRUE;
  self->is_dirty = FALSE;
  g_clear_handle_id (&self->draft_id, g_source_remove);
  care_customer_desk_save_async (self->desk, customer, orders, saved_cb, g_object_ref (self));
}

static void
discard_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (widget);

  self->is_dirty = FALSE;
  g_clear_handle_id (&self->draft_id, g_source_remove);
  g_clear_pointer (&self->form, care_customer_form_unref);
  care_customer_desk_keep_draft (self->desk, self->id, NULL);
  gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
leave_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
add_order_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (widget);
  int order;

  if (self->form == NULL)
    return;
  order = care_customer_form_add_order (self->form);
  add_order (self, order);
  care_field_row_take_focus (find_row (self, (CareFormPlace) { order, CARE_FORM_ORDER_NO }));
}

/* ---- taking back ---------------------------------------------------------------- */

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomerEditPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (care_customer_desk_undo_finish (self->desk, result, &error))
    care_page_tell (CARE_PAGE (self), _("Taken back"), FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
care_customer_edit_page_undo (CarePage *page)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (page);

  if (care_customer_desk_can_undo (self->desk))
    care_customer_desk_undo_async (self->desk, undone_cb, g_object_ref (self));
}

/* ---- object --------------------------------------------------------------------- */

static void
care_customer_edit_page_dispose (GObject *object)
{
  CareCustomerEditPage *self = CARE_CUSTOMER_EDIT_PAGE (object);

  if (self->desk != NULL)
    keep_draft (self);
  g_clear_handle_id (&self->draft_id, g_source_remove);
  g_clear_handle_id (&self->phone_id, g_source_remove);
  g_clear_object (&self->desk);
  g_clear_weak_pointer (&self->refused);
  g_clear_pointer (&self->file, care_customer_file_unref);
  g_clear_pointer (&self->form, care_customer_form_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (care_customer_edit_page_parent_class)->dispose (object);
}

static void
care_customer_edit_page_class_init (CareCustomerEditPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_customer_edit_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_customer_edit_page_arrive;
  CARE_PAGE_CLASS (klass)->leave = care_customer_edit_page_leave;
  CARE_PAGE_CLASS (klass)->undo = care_customer_edit_page_undo;
  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               UI "care-customer-edit-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareCustomerEditPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerEditPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerEditPage, groups);
  gtk_widget_class_install_action (widget_class, "edit.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "edit.discard", NULL, discard_cb);
  gtk_widget_class_install_action (widget_class, "edit.add-order", NULL, add_order_cb);
  gtk_widget_class_install_action (widget_class, "edit.leave", NULL, leave_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "edit.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "edit.leave", NULL);
}

static void
care_customer_edit_page_init (CareCustomerEditPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_customer_edit_page_new (CareCustomerDesk *desk)
{
  CareCustomerEditPage *self = g_object_new (CARE_TYPE_CUSTOMER_EDIT_PAGE, NULL);

  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}

void
care_customer_edit_page_type (CareCustomerEditPage *self,
                              CareFormPlace         place,
                              const char           *text)
{
  CareFieldRow *row = find_row (self, place);

  g_return_if_fail (row != NULL);

  care_field_row_set_text (row, text);
  typed_cb (self, row);
}

const char *
care_customer_edit_page_get_told (CareCustomerEditPage *self)
{
  return care_banner_get_text (self->banner);
}

gboolean
care_customer_edit_page_is_ready (CareCustomerEditPage *self)
{
  return self->form != NULL;
}
