-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: finding/list-of-customer
-- What calls with a couple brought to light, newest first.
SELECT id, kind, word, body, customer_id, visit_id, created_at, created_by, done_at
  FROM finding
 WHERE customer_id = :customer_id
 ORDER BY id DESC;

-- name: finding/add
-- A new finding.
INSERT INTO finding (kind, word, body, customer_id, visit_id, created_at, created_by)
VALUES (:kind, :word, :body, :customer_id, :visit_id, :created_at, :created_by);
