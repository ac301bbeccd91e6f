-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: inquiry/list-of-customer
-- What somebody asked about, newest first.
SELECT id, customer_id, visit_id, asked_on, what, state, reason, reason_text, closed_on, staff_id, version
  FROM inquiry
 WHERE customer_id = :customer_id
 ORDER BY id DESC;

-- name: inquiry/add
-- A new inquiry.
INSERT INTO inquiry (customer_id, visit_id, asked_on, what, staff_id)
VALUES (:customer_id, :visit_id, :asked_on, :what, :staff_id);

-- name: inquiry/update
-- What became of it, if nobody was quicker.
UPDATE inquiry
   SET state = :state, reason = :reason, reason_text = :reason_text, closed_on = :closed_on,
       version = version + 1
 WHERE id = :id
   AND version = :version;
