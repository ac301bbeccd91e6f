/* care-couple.h — two people in one cell, family name and given name in one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Booking slips name a couple in one cell: 崔飞/陈露, 韩静、梁明, 黄嘉豪 刘芳. The program
 * keeps persons. Where a cell could be one name, it stays one: a person too few is
 * easily added, a name torn apart is not noticed.
 */
#pragma once

#include <glib.h>

/**
 * care_couple_split:
 * @cell: (nullable): valid UTF-8
 *
 * Strokes, 、, &, + and line breaks part names; commas where both sides are full
 * names; 和, 与 and "and" between names; blanks between Han names of two letters and
 * more. A Latin name keeps its blanks.
 *
 * Returns: (transfer full): the names, usually one or two, trimmed; more when the
 *   cell held more; an empty list for an empty cell
 */
char **care_couple_split       (const char  *cell) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_name_split_surname:
 * @surname: (out) (optional) (transfer full) (nullable):
 * @given: (out) (optional) (transfer full) (nullable):
 *
 * Parts one person's name: 欧阳|娜娜, 王|伟, Wang|Fang, Smith|Mary Ann. A name of two
 * parts (迪丽热巴·迪力木拉提) and a single Latin word have no family name.
 */
void   care_name_split_surname (const char  *name,
                                char       **surname,
                                char       **given);
