/* care-cli-form-pen.c — F13, F14, F15 and F18: forms that are kept by pen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include "draw/care-register.h"
#include "draw/care-voucher.h"

CareSheet *
care_cli_form_register (CareCli                 *self,
                        const CareCliFormOrder  *order,
                        GError                 **error)
{
  CareSheetHead head = { .language = order->language, .studio = order->studio, .fills_labels = TRUE,
                         .printed_at = order->printed_at, .printed_by = order->printed_by };

  return care_register_lay_out (care_register_find (order->code), &head, NULL, order->measure);
}

static CareVoucherHead
new_head (CareCli                *self,
          const CareCliFormOrder *order)
{
  CareVoucherHead head = { order->language, order->studio, NULL };

  if (self->office != NULL)
    head.address = care_office_get_rules (self->office)->address;

  return head;
}

CareSheet *
care_cli_form_coupons (CareCli                 *self,
                       const CareCliFormOrder  *order,
                       GError                 **error)
{
  CareVoucherHead head = new_head (self, order);

  return care_coupons_new (&head, NULL, 0, order->measure);
}

CareSheet *
care_cli_form_cash_back (CareCli                 *self,
                         const CareCliFormOrder  *order,
                         GError                 **error)
{
  CareVoucherHead head = new_head (self, order);

  return care_cash_back_new (&head, NULL, 0, order->measure);
}
