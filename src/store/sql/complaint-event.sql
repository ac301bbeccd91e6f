-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: complaint-event/list
-- The history of a complaint.
SELECT id, complaint_id, at, actor_id, move, from_state, to_state, note, data, content_hash, prev_hash,
       hash
  FROM complaint_event
 WHERE complaint_id = :complaint_id
 ORDER BY id;

-- name: complaint-event/add
-- One event, chained to the last.
INSERT INTO complaint_event (complaint_id, at, actor_id, move, from_state, to_state, note, data,
                             content_hash, prev_hash, hash)
VALUES (:complaint_id, :at, :actor_id, :move, :from_state, :to_state, :note, :data, :content_hash,
        :prev_hash, :hash);

-- name: complaint-event/get-head
-- The last event of the file.
-- scan: one row, from the end
SELECT hash
  FROM complaint_event
 ORDER BY id DESC
 LIMIT 1;

-- name: complaint-event/list-all
-- The whole chain, to prove it.
-- scan: a proof reads everything
SELECT complaint_event.id, complaint_event.complaint_id, at, actor_id, move, from_state, to_state, note,
       data, content_hash, prev_hash, hash, complaint.complaint_no
  FROM complaint_event
  JOIN complaint ON complaint.id = complaint_event.complaint_id
 ORDER BY complaint_event.id;

-- name: complaint-event/find-astray
-- A complaint whose state is not the one its last event left it in; an imported one may have none.
-- scan: a proof reads everything
SELECT complaint.id
  FROM complaint
 WHERE (complaint.batch_id IS NULL OR EXISTS (SELECT 1 FROM complaint_event
                                              WHERE complaint_event.complaint_id = complaint.id))
   AND complaint.state IS NOT (SELECT to_state
                                 FROM complaint_event
                                WHERE complaint_event.complaint_id = complaint.id
                                ORDER BY complaint_event.id DESC
                                LIMIT 1)
 LIMIT 1;
