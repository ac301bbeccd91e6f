/* care-address.c — to whom a letter goes, as the post of a place wants it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-address.h"

#include "care-leaf.h"

#define ADDRESS_SIZE 10.5 /* points */
#define NAME_SIZE    14.0
#define LEAST_SIZE    6.0

static const CareLabel receives = { { "", " 收", " 君啟" } };

/* The parts from the top; the name is in larger type. */
static guint
order_parts (CareLanguage       language,
             const CareAddress *address,
             const char        *name,
             CareLeafBlock     *parts)
{
  gboolean is_chinese = care_language_is_chinese (language);
  const char *first = is_chinese ? address->postcode : name;
  const char *last = is_chinese ? name : address->postcode;

  parts[0] = (CareLeafBlock) { .size = is_chinese ? ADDRESS_SIZE : NAME_SIZE, .words = first };
  parts[1] = (CareLeafBlock) { .size = ADDRESS_SIZE, .words = address->address };
  parts[2] = (CareLeafBlock) { .size = is_chinese ? NAME_SIZE : ADDRESS_SIZE, .words = last };

  return 3;
}

static double
measure (const CareSheet     *sheet,
         const CareLeafBlock *parts,
         guint                n_parts)
{
  double height = 0;

  for (guint i = 0; i < n_parts; i++)
    height += care_leaf_measure (sheet, &parts[i]);

  return height;
}

static void
shrink (CareLeafBlock *parts,
        guint          n_parts)
{
  for (guint i = 0; i < n_parts; i++)
    parts[i].size = MAX (LEAST_SIZE, parts[i].size - 0.5);
}

void
care_address_put (CareSheet            *sheet,
                  guint                 page,
                  const CareAddressBox *box,
                  CareLanguage          language,
                  const CareAddress    *address)
{
  g_autofree char *name = address->name == NULL ? NULL
    : g_strconcat (address->name, receives.text[language], NULL);
  CareLeafBlock parts[3];
  guint n_parts = order_parts (language, address, name, parts);
  double y = box->y;

  for (guint i = 0; i < n_parts; i++)
    parts[i].width = box->width;
  while (measure (sheet, parts, n_parts) > box->height && parts[1].size > LEAST_SIZE)
    shrink (parts, n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      parts[i].x = box->x;
      parts[i].y = y;
      y = care_leaf_put_block (sheet, page, &parts[i]);
    }
}
