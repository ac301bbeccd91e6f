-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: search/put
-- One fragment by which a file is found.
INSERT INTO search_key (k, customer_id)
VALUES (:k, :customer_id)
    ON CONFLICT (k, customer_id) DO NOTHING;

-- name: search/drop
-- Forgets one fragment.
DELETE FROM search_key
 WHERE k = :k
   AND customer_id = :customer_id;

-- name: search/list-tickets
-- The order numbers of a file.
SELECT order_no AS text
  FROM order_slip
 WHERE customer_id = :customer_id;

-- name: search/list-exact
-- Who has exactly this key, the newest file first.
SELECT customer_id, k
  FROM search_key
 WHERE k = :from
 ORDER BY customer_id DESC
 LIMIT :limit;

-- name: search/list-range
-- Who has a key that begins so.
SELECT customer_id, k
  FROM search_key
 WHERE k >= :from
   AND k < :until
 LIMIT :limit;

-- name: search/get
-- What a result shows of a file.
SELECT id, customer_no, names, phone,
       (SELECT order_no FROM order_slip WHERE order_slip.customer_id = customer.id
         ORDER BY order_slip.id DESC LIMIT 1) AS order_no
  FROM customer
 WHERE id = :id
   AND state <> 'DELETED';
