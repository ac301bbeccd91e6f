/* care-customer-form-rebase.c — what was typed, over what a colleague has saved meanwhile
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-form.h"
#include "care-record-form.h"

void
care_form_conflict_free (CareFormConflict *self)
{
  g_free (self->theirs);
  g_free (self);
}

static int
find_order (const CareCustomerForm *self,
            gint64                  id)
{
  for (guint at = 0; id != 0 && at < self->orders->len; at++)
    if (((const CareOrderForm *) self->orders->pdata[at])->id == id)
      return (int) at;

  return -1;
}

static void
rebase_field (CareCustomerForm *self,
              CareFormPlace     place,
              const char       *base,
              const char       *theirs,
              GPtrArray        *conflicts)
{
  const char *kept;

  if (care_three_way (base, care_customer_form_get (self, place), theirs, &kept))
    {
      CareFormConflict *conflict = g_new0 (CareFormConflict, 1);

      conflict->place = place;
      conflict->theirs = g_strdup (theirs);
      g_ptr_array_add (conflicts, conflict);
      return;
    }
  care_customer_form_set (self, place, kept);
}

static void
rebase_order (CareCustomerForm       *self,
              const CareCustomerForm *base,
              const CareOrderForm    *theirs,
              GPtrArray              *conflicts)
{
  int mine = find_order (self, theirs->id);
  int before = find_order (base, theirs->id);

  if (mine < 0)
    {
      mine = care_customer_form_add_order (self);
      ((CareOrderForm *) self->orders->pdata[mine])->id = theirs->id;
    }
  for (int field = 0; field < CARE_N_ORDER_FIELDS; field++)
    rebase_field (self, (CareFormPlace) { mine, field },
                  before >= 0 ? ((const CareOrderForm *) base->orders->pdata[before])->texts[field] : "",
                  theirs->texts[field], conflicts);
}

GPtrArray *
care_customer_form_rebase (CareCustomerForm       *self,
                           const CareCustomerForm *base,
                           const CareCustomerForm *now)
{
  GPtrArray *conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) care_form_conflict_free);

  for (int field = 0; field < CARE_N_CUSTOMER_FIELDS; field++)
    rebase_field (self, (CareFormPlace) { -1, field }, base->texts[field], now->texts[field], conflicts);
  for (guint at = 0; at < now->orders->len; at++)
    if (((const CareOrderForm *) now->orders->pdata[at])->id != 0)
      rebase_order (self, base, now->orders->pdata[at], conflicts);

  return conflicts;
}
