/* care-office-private.h — what the files of the open office share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care-office.c opens the file and reads its rules; care-office-sign-in.c knows who sits
 * in front of it. Nobody else includes this.
 */
#pragma once

#include "care-office.h"

struct _CareOffice
{
  GObject         parent_instance;

  CareStore      *store;
  CareClock      *clock;
  CareHouseRules *rules;
  CareScriptBook *book;

  CareStaff      *me;             /* who has signed in; NULL while nobody has */
  int             n_mistakes;     /* wrong passwords since the last right one */
  CareMoment      locked_until;   /* nobody may try before this */
};

/* Puts @staff (transfer full) (nullable) in front of the office and says so. */
void care_office_seat         (CareOffice *self,
                               CareStaff  *staff);

/* Passes on what was written: #CareTopic flags. */
void care_office_tell_changed (CareOffice *self,
                               guint       topics);

/* Reads the person who sits here anew; nobody waits for it. */
void care_office_refresh_me   (CareOffice *self);
