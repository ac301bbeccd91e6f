-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: customer-line/list-ids
-- Every file in the order of the list.
-- scan: the list shows them all; the index alone is read, in its order.
SELECT id
  FROM customer
 ORDER BY sort_key, id;

-- name: customer-line/get
-- What the list shows of a file.
SELECT id, customer_no, names, phone, level, wedding_on, do_not_call,
       (SELECT order_no FROM order_slip WHERE order_slip.customer_id = customer.id
         ORDER BY order_slip.id DESC LIMIT 1) AS order_no,
       (SELECT count(*) FROM complaint WHERE complaint.customer_id = customer.id
           AND complaint.state <> 'FILED') AS n_complaints
  FROM customer
 WHERE id = :id;
