-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: order/get
-- One order slip with the sums of its purchases and payments.
SELECT id, customer_id, order_no, package, package_content, price, spots, rush, state, note, version,
       (SELECT group_concat(content, '；') FROM purchase WHERE purchase.order_id = order_slip.id) AS extra_content,
       (SELECT coalesce(sum(amount), 0) FROM purchase WHERE purchase.order_id = order_slip.id) AS extra_amount,
       (SELECT coalesce(sum(amount), 0) FROM payment WHERE payment.order_id = order_slip.id) AS paid
  FROM order_slip
 WHERE id = :order_id;

-- name: order/find
-- The order with a number, however it is spelled.
SELECT id
  FROM order_slip
 WHERE order_key = :order_key;

-- name: order/list
-- The orders of a couple, newest first.
SELECT id, customer_id, order_no, package, package_content, price, spots, rush, state, note, version,
       (SELECT group_concat(content, '；') FROM purchase WHERE purchase.order_id = order_slip.id) AS extra_content,
       (SELECT coalesce(sum(amount), 0) FROM purchase WHERE purchase.order_id = order_slip.id) AS extra_amount,
       (SELECT coalesce(sum(amount), 0) FROM payment WHERE payment.order_id = order_slip.id) AS paid
  FROM order_slip
 WHERE customer_id = :customer_id
 ORDER BY id DESC;

-- name: order/list-stages
-- How far an order has come.
SELECT stage, planned_on, done_on, status, staff_id, place, note, reason, amount
  FROM stage
 WHERE order_id = :order_id;

-- name: order/list-servers
-- Who served at an order.
SELECT server.duty, server.staff_id, staff.name
  FROM server
  JOIN staff ON staff.id = server.staff_id
 WHERE server.order_id = :order_id
 ORDER BY server.duty, server.staff_id;

-- name: order/add
-- A new order slip.
INSERT INTO order_slip (customer_id, order_no, order_key, package, package_content, price, spots,
                        rush, state, note, batch_id)
VALUES (:customer_id, :order_no, :order_key, :package, :package_content, :price, :spots,
        :rush, :state, :note, :batch_id);

-- name: order/update
-- A changed order slip, if nobody was quicker.
UPDATE order_slip
   SET order_no = :order_no, order_key = :order_key, package = :package,
       package_content = :package_content, price = :price, spots = :spots, rush = :rush,
       state = :state, note = :note, version = version + 1
 WHERE id = :order_id
   AND version = :version;

-- name: order/put-stage
-- The dates of one stage, new or changed.
INSERT INTO stage (order_id, stage, planned_on, done_on, status)
VALUES (:order_id, :stage, :planned_on, :done_on, :status)
    ON CONFLICT (order_id, stage) DO UPDATE
   SET planned_on = excluded.planned_on, done_on = excluded.done_on, status = excluded.status;

-- name: order/put-whole-stage
-- One stage with all that is known of it, new or changed.
INSERT INTO stage (order_id, stage, planned_on, done_on, status, staff_id, place, note, reason, amount)
VALUES (:order_id, :stage, :planned_on, :done_on, :status, :staff_id, :place, :note, :reason, :amount)
    ON CONFLICT (order_id, stage) DO UPDATE
   SET planned_on = excluded.planned_on, done_on = excluded.done_on, status = excluded.status,
       staff_id = excluded.staff_id, place = excluded.place, note = excluded.note,
       reason = excluded.reason, amount = excluded.amount;

-- name: order/drop-stage
-- A stage of which nothing is known.
DELETE FROM stage
 WHERE order_id = :order_id
   AND stage = :stage;

-- name: order/touch
-- Something of the order changes: whoever has it open notices.
UPDATE order_slip
   SET version = version + 1
 WHERE id = :order_id;

-- name: order/claim-version
-- The same, if nobody was quicker.
UPDATE order_slip
   SET version = version + 1
 WHERE id = :order_id
   AND version = :version;

-- name: order/list-purchases
-- What was bought in addition, in the order it was written down.
SELECT id, amount, bought_on AS day, content AS text
  FROM purchase
 WHERE order_id = :order_id
 ORDER BY id;

-- name: order/list-payments
-- What was paid, in the order it was written down.
SELECT id, amount, paid_on AS day, note AS text
  FROM payment
 WHERE order_id = :order_id
 ORDER BY id;

-- name: order/add-purchase
-- One purchase more.
INSERT INTO purchase (order_id, content, amount, bought_on)
VALUES (:order_id, :text, :amount, :day);

-- name: order/add-payment
-- One payment more.
INSERT INTO payment (order_id, note, amount, paid_on)
VALUES (:order_id, :text, :amount, :day);

-- name: order/update-purchase
-- A purchase that was written down otherwise.
UPDATE purchase
   SET content = :text, amount = :amount, bought_on = :day
 WHERE id = :id
   AND order_id = :order_id;

-- name: order/update-payment
-- A payment that was written down otherwise.
UPDATE payment
   SET note = :text, amount = :amount, paid_on = :day
 WHERE id = :id
   AND order_id = :order_id;

-- name: order/delete-purchase
-- A purchase that was none.
DELETE FROM purchase
 WHERE id = :id
   AND order_id = :order_id;

-- name: order/delete-payment
-- A payment that was none.
DELETE FROM payment
 WHERE id = :id
   AND order_id = :order_id;

-- name: order/put-server
-- Somebody who served.
INSERT INTO server (order_id, duty, staff_id)
VALUES (:order_id, :duty, :staff_id)
    ON CONFLICT (order_id, duty, staff_id) DO NOTHING;

-- name: order/put-purchase
-- A second purchase.
INSERT INTO purchase (order_id, content, amount)
VALUES (:order_id, :content, :amount);

-- name: order/put-payment
-- A payment.
INSERT INTO payment (order_id, amount)
VALUES (:order_id, :amount);

-- name: order/clear-servers
-- Forgets who served before it is written anew.
DELETE FROM server
 WHERE order_id = :order_id;

-- name: order/clear-purchases
-- Forgets the second purchases before their sum is written anew.
DELETE FROM purchase
 WHERE order_id = :order_id;

-- name: order/clear-payments
-- Forgets the payments before their sum is written anew.
DELETE FROM payment
 WHERE order_id = :order_id;

-- name: order/delete
-- An order that is taken back; its parts and planned calls go with it.
DELETE FROM order_slip
 WHERE id = :order_id;
