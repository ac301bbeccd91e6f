/* care-customer-grid.c — couples in columns, however many there are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-grid.h"
#include "domain/care-customer-column.h"
#include "ui/widgets/care-stage-line.h"
#include "ui/widgets/care-text-shown.h"

struct _CareCustomerGrid
{
  AdwBin              parent_instance;

  GtkColumnView      *view;
  GtkColumnViewColumn *columns[CARE_N_CUSTOMER_COLUMNS]; /* NULL: not on the screen; the view's */
  GtkMultiSelection  *selection;

  CareCustomerDesk   *desk;
  gboolean            is_told;  /* the order shown by the titles is being set, not asked for */
  int                 asked;    /* column whose sorter the view asked last */
};

enum
{
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareCustomerGrid, care_customer_grid, ADW_TYPE_BIN)

/* Which columns stand on the screen, and how wide. The names take what is left over; what
 * matters least is the first to be scrolled away. */
static const struct
{
  CareCustomerColumn column;
  int                width;
} shown[] = {
  { CARE_CUSTOMER_COLUMN_NAMES,     150 },
  { CARE_CUSTOMER_COLUMN_MATCHED,   170 },
  { CARE_CUSTOMER_COLUMN_TICKET,    108 },
  { CARE_CUSTOMER_COLUMN_PHONE,     106 },
  { CARE_CUSTOMER_COLUMN_DOTS,      112 },
  { CARE_CUSTOMER_COLUMN_ASSIGNED,  82 },
  { CARE_CUSTOMER_COLUMN_CONTACT,   94 },
  { CARE_CUSTOMER_COLUMN_COMPLAINT, 106 },
  { CARE_CUSTOMER_COLUMN_WEDDING,   94 },
};

/* ---- cells ---------------------------------------------------------------------------- */

static CareCustomerLook
get_look (CareCustomerGrid *self)
{
  CareOffice *office = care_customer_desk_get_office (self->desk);
  CareCustomerLook look = { care_office_get_today (office), care_office_get_rules (office)->zone, FALSE };

  return look;
}

/* Signs mean nothing to a screen reader; it hears the stages in words. */
static char *
describe_stages (const CareCustomerLine *line,
                 CareDay                 today)
{
  g_autoptr(CareOrder) order = NULL;

  if (!line->has_order)
    return NULL;
  order = care_order_new ();
  for (int i = 0; i < CARE_N_STAGES; i++)
    order->stages[i] = line->stages[i];

  return care_stage_line_describe (order, line->wedding_on, today);
}

/* The toolkit's row knows no words of its own: it is the cell's parent's parent. */
static void
name_row (GtkWidget              *words,
          const CareCustomerLine *line)
{
  GtkWidget *cell = gtk_widget_get_parent (words);
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;
  g_autofree char *name = NULL;

  if (row == NULL || line == NULL)
    return;
  name = g_strjoin (", ", line->names, line->customer_no, line->order_no, NULL);
  care_text_shown_to_reader (row, name);
}

static void
mapped_cb (GtkWidget *words,
           gpointer   cell)
{
  CareCustomerItem *item = gtk_list_item_get_item (cell);

  name_row (words, item != NULL ? care_customer_item_get_record (item) : NULL);
}

static void
show_cell (GtkListItem *cell)
{
  GtkInscription *words = GTK_INSCRIPTION (gtk_list_item_get_child (cell));
  CareCustomerGrid *self = g_object_get_data (G_OBJECT (words), "care-grid");
  CareCustomerColumn column = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (words), "care-column"));
  CareCustomerItem *item = gtk_list_item_get_item (cell);
  const CareCustomerLine *line = item != NULL ? care_customer_item_get_record (item) : NULL;
  g_autofree char *text = NULL;
  g_autofree char *stages = NULL;

  if (line != NULL && self->desk != NULL)
    {
      CareCustomerLook look = get_look (self);

      text = care_customer_column_dup_text (column, line, &look);
      if (column == CARE_CUSTOMER_COLUMN_DOTS)
        stages = describe_stages (line, look.today);
    }
  else
    text = g_strdup (column == CARE_CUSTOMER_COLUMN_NAMES ? "…" : "");

  if (column == CARE_CUSTOMER_COLUMN_NAMES)
    name_row (GTK_WIDGET (words), line);
  gtk_inscription_set_text (words, text);
  care_text_shown_to_reader (GTK_WIDGET (words), stages != NULL ? stages : text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (words), stages);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *cell,
          CareCustomerGrid   *self)
{
  int column = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (factory), "care-column"));
  GtkWidget *words = gtk_inscription_new (NULL);

  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (words), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_min_lines (GTK_INSCRIPTION (words), 1);
  g_object_set_data (G_OBJECT (words), "care-grid", self);
  g_object_set_data (G_OBJECT (words), "care-column", GINT_TO_POINTER (column));
  if (column == CARE_CUSTOMER_COLUMN_COMPLAINT)
    gtk_widget_add_css_class (words, "error");
  else if (column == CARE_CUSTOMER_COLUMN_NAMES)
    {
      gtk_widget_add_css_class (words, "care-names");
      g_signal_connect (words, "map", G_CALLBACK (mapped_cb), cell);
    }
  gtk_list_item_set_child (cell, words);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *cell,
         CareCustomerGrid   *self)
{
  g_signal_connect_swapped (gtk_list_item_get_item (cell), "notify::record", G_CALLBACK (show_cell), cell);
  show_cell (cell);
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *cell,
           CareCustomerGrid   *self)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (cell), show_cell, cell);
}

static GtkListItemFactory *
new_factory (CareCustomerGrid   *self,
             CareCustomerColumn  column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_object_set_data (G_OBJECT (factory), "care-column", GINT_TO_POINTER ((int) column));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, 0);

  return factory;
}

/* ---- the order -------------------------------------------------------------------------- */

/* Sorts nothing: notes which column it stands for. The view asks that of its first column
 * alone, and turns the answer round where that column goes down. */
static int
ask_column (gconstpointer one,
            gconstpointer other,
            gpointer      data)
{
  GtkColumnViewColumn *column = data;
  CareCustomerGrid *self = g_object_get_data (G_OBJECT (column), "care-grid");

  self->asked = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (column), "care-column"));

  return -1;
}

static void
order_changed_cb (CareCustomerGrid *self)
{
  g_autoptr(CareCustomerFilter) filter = NULL;
  g_autoptr(GObject) one = NULL;
  g_autoptr(GObject) other = NULL;
  GtkOrdering answer;

  if (self->desk == NULL || self->is_told)
    return;

  one = g_object_new (G_TYPE_OBJECT, NULL);
  other = g_object_new (G_TYPE_OBJECT, NULL);
  self->asked = -1;
  answer = gtk_sorter_compare (gtk_column_view_get_sorter (self->view), one, other);
  filter = care_customer_filter_copy (care_customer_desk_get_filter (self->desk));
  if (self->asked < 0 ||
      !care_customer_column_get_sort ((CareCustomerColumn) self->asked, &filter->sort))
    return;

  filter->is_descending = answer == GTK_ORDERING_LARGER;
  care_customer_desk_set_filter (self->desk, filter);
}

static GtkColumnViewColumn *
find_column (CareCustomerGrid *self,
             CareCustomerSort  sort)
{
  for (guint i = 0; i < CARE_N_CUSTOMER_COLUMNS; i++)
    {
      CareCustomerSort own;

      if (self->columns[i] != NULL && care_customer_column_get_sort ((CareCustomerColumn) i, &own) &&
          own == sort)
        return self->columns[i];
    }

  return NULL;
}

/* The arrow in a title says what the desk does. */
static void
show_order (CareCustomerGrid *self)
{
  const CareCustomerFilter *filter = care_customer_desk_get_filter (self->desk);
  GtkColumnViewColumn *column = find_column (self, filter->sort);

  self->is_told = TRUE;
  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  if (column != NULL)
    gtk_column_view_sort_by_column (self->view, column,
                                    filter->is_descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
  self->is_told = FALSE;
}

void
care_customer_grid_sort (CareCustomerGrid *self,
                         CareCustomerSort  sort,
                         gboolean          is_descending)
{
  gtk_column_view_sort_by_column (self->view, find_column (self, sort),
                                  is_descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

/* ---- rows --------------------------------------------------------------------------------- */

static void
activated_cb (CareCustomerGrid *self,
              guint             position)
{
  gint64 id = care_customer_list_get_id (care_customer_desk_get_list (self->desk), position);

  if (id != 0)
    g_signal_emit (self, signals[OPENED], 0, id);
}

GArray *
care_customer_grid_list_chosen (CareCustomerGrid *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GtkBitset) chosen = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  CareCustomerList *list = care_customer_desk_get_list (self->desk);
  GtkBitsetIter iter;
  guint position;

  for (gboolean has = gtk_bitset_iter_init_first (&iter, chosen, &position); has;
       has = gtk_bitset_iter_next (&iter, &position))
    {
      gint64 id = care_customer_list_get_id (list, position);

      g_array_append_val (ids, id);
    }

  return ids;
}

void
care_customer_grid_choose (CareCustomerGrid *self,
                           guint             position)
{
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
}

void
care_customer_grid_choose_all (CareCustomerGrid *self)
{
  gtk_selection_model_select_all (GTK_SELECTION_MODEL (self->selection));
}

/* ---- object ------------------------------------------------------------------------------- */

static void
query_changed_cb (CareCustomerGrid *self)
{
  const char *query = care_customer_desk_get_query (self->desk);

  gtk_column_view_column_set_visible (self->columns[CARE_CUSTOMER_COLUMN_MATCHED],
                                      query != NULL && *query != '\0');
}

void
care_customer_grid_set_desk (CareCustomerGrid *self,
                             CareCustomerDesk *desk)
{
  CareCustomerList *list = care_customer_desk_get_list (desk);

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (list)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (desk, "notify::filter", G_CALLBACK (show_order), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::query", G_CALLBACK (query_changed_cb), self, G_CONNECT_SWAPPED);
  show_order (self);
  query_changed_cb (self);
}

static void
add_column (CareCustomerGrid   *self,
            CareCustomerColumn  column,
            int                 width)
{
  g_autoptr(GtkColumnViewColumn) made = gtk_column_view_column_new (care_customer_column_get_title (column),
                                                                    new_factory (self, column));
  CareCustomerSort sort;

  g_object_set_data (G_OBJECT (made), "care-grid", self);
  g_object_set_data (G_OBJECT (made), "care-column", GINT_TO_POINTER ((int) column));
  gtk_column_view_column_set_resizable (made, TRUE);
  gtk_column_view_column_set_expand (made, column == CARE_CUSTOMER_COLUMN_NAMES);
  gtk_column_view_column_set_fixed_width (made, width);
  if (care_customer_column_get_sort (column, &sort))
    {
      g_autoptr(GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (ask_column, made, NULL));

      gtk_column_view_column_set_sorter (made, sorter);
    }
  gtk_column_view_append_column (self->view, made);
  self->columns[column] = made;
}

static void
care_customer_grid_dispose (GObject *object)
{
  CareCustomerGrid *self = CARE_CUSTOMER_GRID (object);

  if (self->view != NULL)
    gtk_column_view_set_model (self->view, NULL);
  self->view = NULL;
  g_clear_object (&self->selection);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_customer_grid_parent_class)->dispose (object);
}

static void
care_customer_grid_class_init (CareCustomerGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_customer_grid_dispose;

  signals[OPENED] = g_signal_new ("opened", CARE_TYPE_CUSTOMER_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);
}

/* The view is made of a row of titles and a list. */
static void
name_parts (GtkWidget *view)
{
  GtkWidget *titles = gtk_widget_get_first_child (view);
  GtkWidget *list = gtk_widget_get_next_sibling (titles);

  care_text_shown_to_reader (titles, _("Columns"));
  care_text_shown_to_reader (list, _("Customers"));
}

static void
care_customer_grid_init (CareCustomerGrid *self)
{
  GtkWidget *view = gtk_column_view_new (NULL);
  GtkWidget *window = gtk_scrolled_window_new ();

  self->view = GTK_COLUMN_VIEW (view);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_widget_add_css_class (view, "data-table");
  care_text_shown_to_reader (view, _("Customers"));
  name_parts (view);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    add_column (self, shown[i].column, shown[i].width);
  g_signal_connect_object (view, "activate", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed", G_CALLBACK (order_changed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), view);
  adw_bin_set_child (ADW_BIN (self), window);
}

GtkWidget *
care_customer_grid_new (void)
{
  return g_object_new (CARE_TYPE_CUSTOMER_GRID, NULL);
}
