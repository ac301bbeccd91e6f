-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: memo/get
-- One message.
SELECT id, memo_no, to_id, to_name, customer_id, caller, work_unit, phone, happened, place, people,
       what, why, how, wishes, taken_by, taken_at, read_at
  FROM memo
 WHERE id = :id;

-- name: memo/list-unread
-- What lies on somebody's desk, the oldest first.
SELECT id, memo_no, to_id, to_name, customer_id, caller, work_unit, phone, happened, place, people,
       what, why, how, wishes, taken_by, taken_at, read_at
  FROM memo
 WHERE to_id = :to_id
   AND read_at IS NULL
 ORDER BY taken_at, id;

-- name: memo/add
-- A new message.
INSERT INTO memo (memo_no, to_id, to_name, customer_id, caller, work_unit, phone, happened, place,
                  people, what, why, how, wishes, taken_by, taken_at)
VALUES (:memo_no, :to_id, :to_name, :customer_id, :caller, :work_unit, :phone, :happened, :place,
        :people, :what, :why, :how, :wishes, :taken_by, :taken_at);

-- name: memo/mark-read
-- The colleague has read it.
UPDATE memo
   SET read_at = :read_at
 WHERE id = :id
   AND read_at IS NULL;
