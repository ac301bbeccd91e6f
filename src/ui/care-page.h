/* care-page.h — one page of the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the window knows of a page: its title, the count behind its name in the
 * sidebar, and that somebody arrives. A page speaks upwards: care_page_tell() for a
 * sentence that passes, action names ("win.show-customer") for going elsewhere.
 *
 * To add a page: derive from CarePage, give it a row in care-places.c.
 */
#pragma once

#include <adwaita.h>

#define CARE_TYPE_PAGE (care_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (CarePage, care_page, CARE, PAGE, AdwBin)

struct _CarePageClass
{
  AdwBinClass parent_class;

  /* The page is shown. @subject: whom or what it is about; 0 where it needs none. */
  void (*arrive) (CarePage *self,
                  gint64    subject);
  /* Another page is shown, or the desk is locked: unsaved words are kept now. */
  void (*leave)  (CarePage *self);
  /* Takes back what was told last as something that can be. */
  void (*undo)   (CarePage *self);

  gpointer padding[4];
};

/* Properties: "title" (string), "badge" (uint, 0 shows nothing). */
void        care_page_set_title (CarePage   *self,
                                 const char *title);
const char *care_page_get_title (CarePage   *self);
void        care_page_set_badge (CarePage   *self,
                                 guint       badge);
guint       care_page_get_badge (CarePage   *self);

void        care_page_arrive    (CarePage   *self,
                                 gint64      subject);
void        care_page_leave     (CarePage   *self);
void        care_page_undo      (CarePage   *self);

/**
 * care_page_tell:
 * @can_undo: whether care_page_undo() takes it back
 *
 * Shows a sentence in passing. Emits "told".
 */
void        care_page_tell      (CarePage   *self,
                                 const char *sentence,
                                 gboolean    can_undo);

/* Says that something failed, in words for people; technical texts go to the log. */
void        care_page_tell_error (CarePage     *self,
                                  const GError *error);

/* The sentence that care_page_tell_error() shows. */
char       *care_page_dup_sentence (const GError *error) G_GNUC_WARN_UNUSED_RESULT;
