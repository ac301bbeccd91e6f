/* care-palette.c — the colours of charts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-palette.h"

#define RGB(hex) { (((hex) >> 16) & 0xff) / 255.0, (((hex) >> 8) & 0xff) / 255.0, ((hex) & 0xff) / 255.0 }

#define OKABE_ITO \
  { RGB (0x0072b2), RGB (0xe69f00), RGB (0xd55e00), RGB (0x009e73), RGB (0xcc79a7), RGB (0x56b4e9), \
    RGB (0x8c8c8c) }
#define OKABE_ITO_LIGHT \
  { RGB (0x4da9e0), RGB (0xf0b93a), RGB (0xf08a4b), RGB (0x3cc9a0), RGB (0xdea0c4), RGB (0x8fd0f5), \
    RGB (0xb0b0b0) }
#define GREYS \
  { RGB (0x000000), RGB (0xffffff), RGB (0x8c8c8c), RGB (0xffffff), RGB (0xffffff), RGB (0xd0d0d0), \
    RGB (0xffffff) }

static const CarePalette palettes[CARE_N_LOOKS] = {
  [CARE_LOOK_LIGHT] = { RGB (0xffffff), RGB (0x241f31), RGB (0x5e5c64), RGB (0xdeddda), RGB (0xa51d2d),
                        OKABE_ITO, RGB (0xb5b5b5), FALSE },
  [CARE_LOOK_DARK] = { RGB (0x2e2e32), RGB (0xffffff), RGB (0xc0bfbc), RGB (0x4a4a4f), RGB (0xff7b63),
                       OKABE_ITO_LIGHT, RGB (0x77767b), FALSE },
  [CARE_LOOK_CONTRAST] = { RGB (0xffffff), RGB (0x000000), RGB (0x000000), RGB (0x8c8c8c), RGB (0x8b0000),
                           OKABE_ITO, RGB (0x5e5e5e), TRUE },
  [CARE_LOOK_CONTRAST_DARK] = { RGB (0x000000), RGB (0xffffff), RGB (0xffffff), RGB (0x8c8c8c),
                                RGB (0xff9b85), OKABE_ITO_LIGHT, RGB (0xb0b0b0), TRUE },
  [CARE_LOOK_PAPER] = { RGB (0xffffff), RGB (0x000000), RGB (0x505050), RGB (0xd0d0d0), RGB (0xa51d2d),
                        OKABE_ITO, RGB (0xb5b5b5), FALSE },
  [CARE_LOOK_MONO] = { RGB (0xffffff), RGB (0x000000), RGB (0x303030), RGB (0xb0b0b0), RGB (0x000000),
                       GREYS, RGB (0xffffff), TRUE },
};

const CarePalette *
care_palette_get (CareLook look)
{
  return &palettes[look];
}

CareInk *
care_palette_new_ink (CareLook     look,
                      CareLanguage language)
{
  const CarePalette *palette = care_palette_get (look);
  CareInk *ink = care_ink_paper (language, look == CARE_LOOK_MONO);

  ink->ink = palette->text;
  ink->faint = palette->faint;
  ink->alarm = palette->goal;

  return ink;
}

CareColor
care_palette_mix (const CarePalette *self,
                  double             share)
{
  const CareColor *full = &self->fills[0];
  const CareColor *none = &self->background;

  return (CareColor) { none->red + (full->red - none->red) * share,
                       none->green + (full->green - none->green) * share,
                       none->blue + (full->blue - none->blue) * share };
}

CareColor
care_palette_upon (const CareColor *color)
{
  double light = 0.299 * color->red + 0.587 * color->green + 0.114 * color->blue;

  return light > 0.55 ? (CareColor) { 0, 0, 0 } : (CareColor) { 1, 1, 1 };
}
