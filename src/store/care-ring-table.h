/* care-ring-table.h — what the bell has announced
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bell that is started anew, or after the computer was switched off, reads here
 * what was announced already and what was put off with "snooze".
 */
#pragma once

#include "care-db.h"
#include "domain/care-record.h"

CARE_DECLARE_RECORD (CareRing, care_ring)

struct _CareRing
{
  gint64     call_id;
  CareMoment rung_for;      /* the due moment that was announced */
  CareMoment rung_at;
  CareMoment snoozed_until; /* 0: not snoozed */
};
#define CARE_TYPE_RING (care_ring_get_type ())

/* Announced now, for the due moment @rung_for; ends a snooze. */
gboolean   care_ring_table_put       (CareDb      *db,
                                      gint64       call_id,
                                      CareMoment   rung_for,
                                      GError     **error);

/* A call that was never announced is ignored. */
gboolean   care_ring_table_snooze    (CareDb      *db,
                                      gint64       call_id,
                                      CareMoment   until,
                                      GError     **error);

/**
 * care_ring_table_list_open:
 *
 * Returns: (transfer full) (element-type CareRing): of calls that are still open
 */
GPtrArray *care_ring_table_list_open (CareDb      *db,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Drops what was announced before @before. */
gboolean   care_ring_table_forget    (CareDb      *db,
                                      CareMoment   before,
                                      GError     **error);
