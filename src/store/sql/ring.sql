-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ring/put
-- A call was announced; an earlier snooze is over.
INSERT INTO ring (call_id, rung_for, rung_at, snoozed_until)
VALUES (:call_id, :rung_for, :rung_at, NULL)
    ON CONFLICT (call_id) DO UPDATE
   SET rung_for = excluded.rung_for, rung_at = excluded.rung_at, snoozed_until = NULL;

-- name: ring/snooze
-- An announced call shall ring once more.
UPDATE ring
   SET snoozed_until = :until
 WHERE call_id = :call_id;

-- name: ring/list-open
-- What was announced of the calls that are still owed.
SELECT ring.call_id, ring.rung_for, ring.rung_at, ring.snoozed_until
  FROM ring -- scan: holds the announcements of some weeks
  JOIN call ON call.id = ring.call_id
 WHERE call.state = 'OPEN';

-- name: ring/forget
-- Announcements so old that nobody would miss them.
DELETE FROM ring -- scan: holds the announcements of some weeks
 WHERE rung_at < :before;
