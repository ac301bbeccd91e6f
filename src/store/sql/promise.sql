-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: promise/list-of-customer
-- Every promise to a couple, newest first.
SELECT id, customer_id, call_id, visit_id, case_id, complaint_id, about, made_at, reply_by,
       owner_id, state, closed_at
  FROM promise
 WHERE customer_id = :customer_id
 ORDER BY id DESC;

-- name: promise/list-open
-- Every promise not yet answered, the most pressing first.
-- scan: the index holds nothing but these, and all of them are wanted
SELECT id, customer_id, call_id, visit_id, case_id, complaint_id, about, made_at, reply_by,
       owner_id, state, closed_at
  FROM promise
 WHERE state = 'OPEN'
 ORDER BY reply_by, id;

-- name: promise/list-of-complaint
-- Every promise about a complaint, newest first.
SELECT id, customer_id, call_id, visit_id, case_id, complaint_id, about, made_at, reply_by,
       owner_id, state, closed_at
  FROM promise
 WHERE complaint_id = :complaint_id
 ORDER BY id DESC;

-- name: promise/add
-- A new promise.
INSERT INTO promise (customer_id, call_id, visit_id, case_id, complaint_id, about, made_at, reply_by,
                     owner_id)
VALUES (:customer_id, :call_id, :visit_id, :case_id, :complaint_id, :about, :made_at, :reply_by, :owner_id);

-- name: promise/close
-- Kept, extended, or answered too late.
UPDATE promise
   SET state = :state, closed_at = :closed_at
 WHERE id = :id
   AND state = 'OPEN';
