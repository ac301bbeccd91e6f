-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: notice/list-unread
-- What a role has not been told yet, the oldest first.
SELECT id, role, urgent, body, customer_id, visit_id, created_at, created_by, read_at, read_by
  FROM notice
 WHERE role = :role
   AND read_at IS NULL
 ORDER BY created_at, id;

-- name: notice/add
-- Something to be told.
INSERT INTO notice (role, urgent, body, customer_id, visit_id, created_at, created_by)
VALUES (:role, :urgent, :body, :customer_id, :visit_id, :created_at, :created_by);

-- name: notice/mark-read
-- Somebody of the role has read it.
UPDATE notice
   SET read_at = :read_at, read_by = :read_by
 WHERE id = :id
   AND read_at IS NULL;
