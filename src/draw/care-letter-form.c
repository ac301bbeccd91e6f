/* care-letter-form.c — F11, letters on the studio's paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-letter-form.h"

#include "care-address.h"
#include "care-leaf.h"

#define PAGE_WIDTH    210.0
#define PAGE_HEIGHT   297.0
#define LEFT           20.0
#define WIDTH         175.0
#define HEAD_BOTTOM    25.0 /* mm: the letterhead's line */
#define WINDOW_TOP     45.0
#define WINDOW_WIDTH   85.0
#define WINDOW_HEIGHT  30.0
#define DATE_TOP       82.0
#define TITLE_TOP      96.0
#define BODY_TOP      112.0
#define FIRST_FOLD     99.0
#define SECOND_FOLD   198.0
#define CLOSE_WIDTH    80.0

static const CareLabel form_title = { { "Letters", "信函", "信函" } };
static const CareLabel tel_word = { { "Tel. ", "电话：", "電話：" } };
static const CareLabel indent = { { "", "　　", "　　" } };
static const CareLabel close_words = { { "Yours sincerely,", "此致\n敬礼！", "敬祝\n安康" } };
static const CareLabel department = { { ", Customer Service", "客服部", "客服部" } };

static const char *
or_empty (const char *words)
{
  return words != NULL ? words : "";
}

static void
put_head (CareSheet            *sheet,
          guint                 page,
          const CareLetterhead *head)
{
  const char *tel = or_empty (head->tel);
  g_autofree char *line = g_strconcat (or_empty (head->address), head->address != NULL ? "　" : "",
                                       tel[0] != '\0' ? tel_word.text[head->language] : "", tel, NULL);

  care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, 10, WIDTH, 16, 0, CARE_LEAF_CENTER,
                                                       CARE_FACE_HEAD, TRUE, head->studio });
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, 19, WIDTH, 9, 0, CARE_LEAF_CENTER,
                                                       CARE_FACE_HEAD, FALSE, line });
  care_leaf_put_line (sheet, page, LEFT, HEAD_BOTTOM, LEFT + WIDTH, HEAD_BOTTOM);
  care_leaf_put_line (sheet, page, 4, FIRST_FOLD, 8, FIRST_FOLD);
  care_leaf_put_line (sheet, page, 4, SECOND_FOLD, 8, SECOND_FOLD);
}

static void
put_address (CareSheet             *sheet,
             guint                  page,
             const CareLetterhead  *head,
             const CareLetterPaper *letter)
{
  CareAddress address = { letter->postcode, letter->address, letter->recipient };
  CareAddressBox box = { LEFT, WINDOW_TOP, WINDOW_WIDTH, WINDOW_HEIGHT };

  care_address_put (sheet, page, &box, head->language, &address);
}

/* The close stands right, as far below the words as a pen needs. */
static void
put_close (CareSheet             *sheet,
           guint                  page,
           const CareLetterhead  *head,
           const CareLetterPaper *letter,
           double                 y)
{
  double x = LEFT + WIDTH - CLOSE_WIDTH;
  g_autofree char *who = g_strconcat (or_empty (head->studio), department.text[head->language], "\n",
                                      or_empty (letter->signed_by), NULL);

  y = care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, y + 6, WIDTH, 12, 1.6, CARE_LEAF_LEFT,
                                                           CARE_FACE_TEXT, FALSE,
                                                           close_words.text[head->language] });
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { x, y + 12, CLOSE_WIDTH, 12, 1.6, CARE_LEAF_RIGHT,
                                                       CARE_FACE_TEXT, FALSE, who });
}

static void
put_letter (CareSheet             *sheet,
            guint                  page,
            const CareLetterhead  *head,
            const CareLetterPaper *letter)
{
  g_autofree char *day = care_language_format_day (head->language, head->written_on);
  g_autofree char *body = g_strconcat (indent.text[head->language], or_empty (letter->body), NULL);
  double y = BODY_TOP;

  put_address (sheet, page, head, letter);
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, DATE_TOP, WIDTH, 10.5, 0, CARE_LEAF_RIGHT,
                                                       CARE_FACE_TEXT, FALSE, day });
  care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, TITLE_TOP, WIDTH, 16, 0, CARE_LEAF_CENTER,
                                                       CARE_FACE_HEAD, TRUE, letter->title });
  y = care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, y, WIDTH, 12, 1.6, CARE_LEAF_LEFT,
                                                           CARE_FACE_TEXT, FALSE, letter->salutation });
  y = care_leaf_put_block (sheet, page, &(CareLeafBlock) { LEFT, y + 3, WIDTH, 12, 1.6, CARE_LEAF_LEFT,
                                                           CARE_FACE_TEXT, FALSE, body });
  put_close (sheet, page, head, letter, y);
}

CareSheet *
care_letter_form_new (const CareLetterhead  *head,
                      const CareLetterPaper *letters,
                      guint                  n_letters,
                      const CareMeasure     *measure)
{
  const char *title = n_letters == 1 ? letters[0].title : form_title.text[head->language];
  CareSheet *sheet = care_leaf_new (head->language, PAGE_WIDTH, PAGE_HEIGHT, title, measure);

  for (guint page = 0; page < MAX (n_letters, 1); page++)
    {
      put_head (sheet, page, head);
      if (page < n_letters)
        put_letter (sheet, page, head, &letters[page]);
    }
  care_leaf_finish (sheet, MAX (n_letters, 1));

  return sheet;
}
