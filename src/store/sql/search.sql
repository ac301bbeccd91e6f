-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: search/put
-- One fragment by which a file is found.
INSERT INTO search_key (k, customer_id)
VALUES (:k, :customer_id)
    ON CONFLICT (k, customer_id) DO NOTHING;

-- name: search/put-sixteen
-- Sixteen fragments at once: a statement costs as much as what it writes.
INSERT INTO search_key (k, customer_id)
VALUES (:k0, :customer0),
       (:k1, :customer1),
       (:k2, :customer2),
       (:k3, :customer3),
       (:k4, :customer4),
       (:k5, :customer5),
       (:k6, :customer6),
       (:k7, :customer7),
       (:k8, :customer8),
       (:k9, :customer9),
       (:k10, :customer10),
       (:k11, :customer11),
       (:k12, :customer12),
       (:k13, :customer13),
       (:k14, :customer14),
       (:k15, :customer15)
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

-- name: search/list-names
-- The people of a file, for the sound of their names.
SELECT name, pinyin
  FROM person
 WHERE customer_id = :customer_id
 ORDER BY position;

-- name: search/get-line
-- A couple in one line, and their card.
SELECT names, card_no
  FROM customer
 WHERE id = :id;

-- name: search/probe-tickets
-- Whether any order number begins so.
SELECT id
  FROM order_slip
 WHERE order_key >= :from
   AND order_key < :until
 LIMIT 1;

-- name: search/count-range
-- How many keys begin so, up to a limit.
-- scan: of the few rows that the inner statement gives
SELECT count(*)
  FROM (SELECT 1
          FROM search_key
         WHERE k >= :from
           AND k < :until
         LIMIT :limit);

-- name: search/list-exact
-- Who has exactly this key, the newest file first.
SELECT customer_id, k
  FROM search_key
 WHERE k = :from
 ORDER BY customer_id DESC;

-- name: search/list-range
-- Who has a key that begins so.
SELECT customer_id, k
  FROM search_key
 WHERE k >= :from
   AND k < :until;

-- name: search/get
-- What a result shows of a file.
SELECT id, customer_no, names, phone,
       (SELECT order_no FROM order_slip WHERE order_slip.customer_id = customer.id
         ORDER BY order_slip.id DESC LIMIT 1) AS order_no
  FROM customer
 WHERE id = :id
   AND state <> 'DELETED';
