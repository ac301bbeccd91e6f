/* care-label-sheet.c — F12, address labels and envelopes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-label-sheet.h"

#include "care-leaf.h"

#define PAGE_WIDTH  210.0
#define PAGE_HEIGHT 297.0
#define PADDING       3.0 /* mm between a label's edge and its words */
#define EDGE         10.0 /* mm between an envelope's edge and its words */
#define BAND         20.0 /* mm at its foot that the sorting machine reads */
#define SENDER_WIDTH 75.0
#define STAMP        20.0 /* mm square */
#define DIGITS        6   /* boxes for a mainland postcode */
#define DIGIT_WIDTH   7.0
#define DIGIT_HEIGHT  8.0

static const CareLabel labels_title = { { "Address labels", "地址标签", "地址標籤" } };
static const CareLabel envelopes_title = { { "Envelopes", "信封", "信封" } };

static const CareLabelStock stocks[] = {
  { "L7160",   3,  7, 64.0, 38.1, 7.5, 15.5,  66.0, 38.1 },
  { "L7161",   3,  6, 63.5, 46.6, 7.4,  8.1,  65.9, 46.7 },
  { "L7162",   2,  8, 99.1, 33.9, 4.0, 13.0, 102.5, 33.9 },
  { "L7163",   2,  7, 99.1, 38.1, 3.4, 15.2, 103.0, 38.1 },
  { "DL33",    3, 11, 70.0, 25.0, 0.0, 10.0,  70.0, 25.0 },
  { "PLAIN24", 3,  8, 70.0, 37.0, 0.0,  0.5,  70.0, 37.0 },
};

static const CareEnvelope envelopes[] = {
  { "DL", 220, 110 }, { "ZL", 230, 120 }, { "C5", 229, 162 }, { "C4", 324, 229 }, { "B6", 176, 125 },
};

const CareLabelStock *
care_label_stock_get (guint i)
{
  return i < G_N_ELEMENTS (stocks) ? &stocks[i] : NULL;
}

const CareLabelStock *
care_label_stock_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (stocks); i++)
    if (g_ascii_strcasecmp (stocks[i].name, name) == 0)
      return &stocks[i];

  return NULL;
}

const CareEnvelope *
care_envelope_get (guint i)
{
  return i < G_N_ELEMENTS (envelopes) ? &envelopes[i] : NULL;
}

const CareEnvelope *
care_envelope_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (envelopes); i++)
    if (g_ascii_strcasecmp (envelopes[i].name, name) == 0)
      return &envelopes[i];

  return NULL;
}

static void
put_label (CareSheet            *sheet,
           const CareLabelStock *stock,
           guint                 place,
           CareLanguage          language,
           const CareAddress    *address,
           gboolean              has_frames)
{
  guint per_page = stock->columns * stock->rows;
  guint page = place / per_page;
  guint row = place % per_page / stock->columns;
  guint column = place % stock->columns;
  double x = stock->left + column * stock->step_x;
  double y = stock->top + row * stock->step_y;
  CareAddressBox box = { x + PADDING, y + PADDING, stock->width - 2 * PADDING, stock->height - 2 * PADDING };

  care_address_put (sheet, page, &box, language, address);
  if (has_frames)
    care_leaf_put_frame (sheet, page, x, y, stock->width, stock->height);
}

CareSheet *
care_label_sheet_new (const CareLabelStock *stock,
                      CareLanguage          language,
                      const CareAddress    *addresses,
                      guint                 n_addresses,
                      guint                 first,
                      gboolean              has_frames,
                      const CareMeasure    *measure)
{
  CareSheet *sheet = care_leaf_new (language, PAGE_WIDTH, PAGE_HEIGHT, labels_title.text[language], measure);
  guint per_page = stock->columns * stock->rows;
  guint n_places;

  first %= per_page;
  n_places = first + n_addresses;
  for (guint i = 0; i < n_addresses; i++)
    put_label (sheet, stock, first + i, language, &addresses[i], has_frames);
  care_leaf_finish (sheet, MAX (1, (n_places + per_page - 1) / per_page));

  return sheet;
}

/* Six boxes for the mainland's postcode at the upper left, the stamp at the upper right. */
static void
put_mainland_boxes (CareSheet          *sheet,
                    guint               page,
                    const CareEnvelope *envelope,
                    const char         *postcode)
{
  const char *digits = postcode != NULL ? postcode : "";

  for (guint i = 0; i < DIGITS; i++)
    {
      double x = EDGE + i * (DIGIT_WIDTH + 1);
      char digit[2] = { digits[0], '\0' };

      care_leaf_put_frame (sheet, page, x, EDGE, DIGIT_WIDTH, DIGIT_HEIGHT);
      if (!g_ascii_isdigit (digits[0]))
        continue;
      care_leaf_put_block (sheet, page, &(CareLeafBlock) { x, EDGE + 1, DIGIT_WIDTH, 12, 0, CARE_LEAF_CENTER,
                                                           CARE_FACE_HEAD, FALSE, digit });
      digits++;
    }
  care_leaf_put_frame (sheet, page, envelope->width - EDGE - STAMP, EDGE, STAMP, STAMP);
}

static void
put_envelope (CareSheet          *sheet,
              guint               page,
              const CareEnvelope *envelope,
              CareLanguage        language,
              const CareAddress  *address,
              const CareAddress  *sender)
{
  gboolean is_mainland = language == CARE_LANGUAGE_ZH_CN;
  CareAddress receiver = *address;
  double top = EDGE + STAMP + 4;
  double room = envelope->height - BAND - top - 14;
  CareAddressBox middle = { envelope->width * 0.3, top, envelope->width * 0.6, room };
  CareAddressBox corner = { envelope->width - EDGE - SENDER_WIDTH, envelope->height - BAND - 13,
                            SENDER_WIDTH, 13 };
  CareAddressBox upper_left = { EDGE, EDGE, SENDER_WIDTH, STAMP };
  CareAddress from = *sender;

  if (is_mainland)
    {
      put_mainland_boxes (sheet, page, envelope, address->postcode);
      receiver.postcode = NULL;
    }
  care_address_put (sheet, page, &middle, language, &receiver);
  care_address_put (sheet, page, is_mainland ? &corner : &upper_left, CARE_LANGUAGE_EN, &from);
}

CareSheet *
care_envelopes_new (const CareEnvelope *envelope,
                    CareLanguage        language,
                    const CareAddress  *addresses,
                    guint               n_addresses,
                    const CareAddress  *sender,
                    const CareMeasure  *measure)
{
  CareSheet *sheet = care_leaf_new (language, envelope->width, envelope->height,
                                    envelopes_title.text[language], measure);

  for (guint page = 0; page < n_addresses; page++)
    put_envelope (sheet, page, envelope, language, &addresses[page], sender);
  care_leaf_finish (sheet, MAX (1, n_addresses));

  return sheet;
}
