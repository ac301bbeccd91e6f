/* care-demo-person.h — invented people who could live next door
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Family names as frequent as they are in the country, with compound ones and those
 * that are read otherwise than written; given names of the years in which today's
 * couples were born. Nobody real is meant.
 */
#pragma once

#include "care-demo-dice.h"
#include "domain/care-customer.h"

/* A full name. */
char       *care_demo_name    (CareDice *dice,
                               CareSex   sex) G_GNUC_WARN_UNUSED_RESULT;

/* Of age in @today's year; four in ten birthdays are told in the lunar calendar. */
CarePerson *care_demo_person  (CareDice *dice,
                               CareSex   sex,
                               CareDay   today) G_GNUC_WARN_UNUSED_RESULT;

/* A mobile number; another one for every @serial below 100,000,000. */
char       *care_demo_phone   (CareDice *dice,
                               guint     serial) G_GNUC_WARN_UNUSED_RESULT;

char       *care_demo_address (CareDice *dice) G_GNUC_WARN_UNUSED_RESULT;
