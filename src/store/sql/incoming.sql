-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: incoming/add
-- A call that came in.
INSERT INTO incoming (incoming_no, customer_id, caller, phone, kind, happened, place, people, what,
                      why, how, department, walk, staff_id, started_at, ended_at)
VALUES (:incoming_no, :customer_id, :caller, :phone, :kind, :happened, :place, :people, :what,
        :why, :how, :department, :walk, :staff_id, :started_at, :ended_at);

-- name: incoming/list-between
-- The calls that came in during a time, the newest first.
SELECT id, incoming_no, customer_id, caller, phone, kind, happened, place, people, what, why, how,
       department, walk, staff_id, started_at, ended_at
  FROM incoming
 WHERE started_at >= :from_at
   AND started_at < :until_at
 ORDER BY started_at DESC, id DESC;
