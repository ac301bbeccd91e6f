/* care-error.c — the one error domain of the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-error.h"

G_DEFINE_QUARK (care-error-quark, care_error)
