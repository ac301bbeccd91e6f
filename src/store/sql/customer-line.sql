-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: customer-line/get
-- What the list shows of a file.
SELECT id, customer_no, names, phone, level, wedding_on, do_not_call,
       (SELECT staff.name FROM staff WHERE staff.id = customer.assigned_to) AS assigned,
       (SELECT max(started_at) FROM visit WHERE visit.customer_id = customer.id) AS contact_at,
       (SELECT count(*) FROM complaint WHERE complaint.customer_id = customer.id
           AND complaint.state NOT IN ('CLOSED', 'WITHDRAWN')) AS n_complaints
  FROM customer
 WHERE id = :id;

-- name: customer-line/get-order
-- The newest order of a file.
SELECT id, order_no
  FROM order_slip
 WHERE customer_id = :id
 ORDER BY id DESC
 LIMIT 1;

-- name: customer-line/list-stages
-- How far an order has come.
SELECT stage, planned_on, done_on, status
  FROM stage
 WHERE order_id = :order_id;
