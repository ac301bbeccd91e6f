-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: queue/list-all
-- Everybody's open calls, due until a day.
SELECT *
  FROM queue_entry
 WHERE state = 'OPEN'
   AND due_on <= :until;

-- name: queue/list-own
-- The open calls of one specialist, due until a day.
SELECT *
  FROM queue_entry
 WHERE state = 'OPEN'
   AND staff_id = :staff_id
   AND due_on <= :until;

-- name: queue/list-unassigned
-- Open calls that are nobody's yet, due until a day.
SELECT *
  FROM queue_entry
 WHERE state = 'OPEN'
   AND staff_id IS NULL
   AND due_on <= :until;

-- name: queue/list-substituted
-- Open calls of absent colleagues for whom somebody stands in on the day.
SELECT *
  FROM queue_entry
 WHERE state = 'OPEN'
   AND staff_id IN (SELECT absence.staff_id FROM absence
                     WHERE absence.day = :until
                       AND absence.substitute_id = :staff_id)
   AND due_on <= :until;

-- name: queue/list-tried
-- Open calls that somebody tried since a moment.
SELECT *
  FROM queue_entry
 WHERE state = 'OPEN'
   AND id IN (SELECT visit.call_id FROM visit
               WHERE visit.started_at >= :from
                 AND visit.staff_id = :staff_id);
