/* care-address.h — to whom a letter goes, as the post of a place wants it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Mainland: six digits, the address from the largest unit to the smallest, the name
 * with 收. Taiwan: postcode, address, name with 君啟. Elsewhere the name comes first
 * and the postcode last.
 */
#pragma once

#include "care-sheet.h"

/* Strings are borrowed; NULL is left out. */
typedef struct
{
  const char *postcode;
  const char *address;
  const char *name;
} CareAddress;

/* Millimetres on the page. */
typedef struct
{
  double x, y, width, height;
} CareAddressBox;

/* Writes @address into the box, smaller if it must be, so that nothing leaves it. */
void care_address_put (CareSheet            *sheet,
                       guint                 page,
                       const CareAddressBox *box,
                       CareLanguage          language,
                       const CareAddress    *address);
