-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: customer-filter/order-by-name
-- Every file, by the sound of its names.
-- scan: the list shows them all; the index alone is read, in its order.
SELECT id
  FROM customer
 ORDER BY sort_key, id;

-- name: customer-filter/order-by-ticket
-- Every file that has an order, by its order number; again at its further orders.
-- scan: the list shows them all; the index alone is read, in its order.
SELECT customer_id AS id
  FROM order_slip
 ORDER BY order_key;

-- name: customer-filter/order-by-phone
-- Every file that has a telephone, by the one that is dialled first.
-- scan: the list shows them all; the index alone is read, in its order.
SELECT customer_id AS id
  FROM phone
 WHERE position = 0
 ORDER BY number, customer_id;

-- name: customer-filter/order-by-contact
-- Whoever was spoken to or written to, the latest first; again at earlier contacts.
-- scan: the list shows them all; the index alone is read, from its end.
SELECT customer_id AS id
  FROM visit
 ORDER BY started_at DESC, customer_id DESC;

-- name: customer-filter/order-by-wedding
-- Whoever has a wedding day, the earliest first.
-- scan: the index has only who has one.
SELECT id
  FROM customer
 WHERE wedding_on IS NOT NULL
 ORDER BY wedding_on;

-- name: customer-filter/list-all
-- Every file there is.
-- scan: the whole list is meant; ids only.
SELECT id
  FROM customer;

-- name: customer-filter/list-of-state
-- Files that are not in ordinary use.
-- scan: the index has only those.
SELECT id
  FROM customer
 WHERE state <> 'ACTIVE'
   AND state = :state;

-- name: customer-filter/list-members
-- Whoever has a level: members, VIPs, important customers.
-- scan: the index has only who has one.
SELECT id
  FROM customer
 WHERE level <> 'ORDINARY';

-- name: customer-filter/list-assigned
-- Whom a specialist looks after.
SELECT id
  FROM customer
 WHERE assigned_to = :staff_id;

-- name: customer-filter/list-unassigned
-- Whom nobody looks after yet.
SELECT id
  FROM customer
 WHERE assigned_to IS NULL
   AND state = 'ACTIVE';

-- name: customer-filter/list-of-staff
-- Who is looked after by whom: the names of staff in order, each with a file.
-- scan: everybody is meant; the index alone is read.
SELECT customer.id, customer.assigned_to AS staff_id
  FROM staff
  JOIN customer ON customer.assigned_to = staff.id
 ORDER BY staff.name, staff.id;

-- name: customer-filter/list-weddings
-- Whose wedding day lies in a time.
SELECT id
  FROM customer
 WHERE wedding_on >= :from
   AND wedding_on <= :until;

-- name: customer-filter/list-late
-- Open orders with a stage that should have been before a day, and was not.
SELECT order_slip.id AS order_id, order_slip.customer_id AS id
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
 WHERE stage.planned_on < :today
   AND stage.planned_on IS NOT NULL
   AND stage.done_on IS NULL
   AND stage.status NOT IN ('DONE', 'CANCELLED')
   AND order_slip.state = 'OPEN';

-- name: customer-filter/list-reached
-- Open orders with every stage that was done; one line without stage where none was.
-- scan: the index has only open orders.
SELECT order_slip.id AS order_id, order_slip.customer_id AS id, stage.stage
  FROM order_slip
  LEFT JOIN stage ON stage.order_id = order_slip.id
                 AND stage.done_on IS NOT NULL
 WHERE order_slip.state = 'OPEN'
 ORDER BY order_slip.customer_id, order_slip.id;

-- name: customer-filter/list-complaints
-- Whose complaints are open, and how many.
-- scan: the index has only open complaints.
SELECT customer_id AS id, count(*) AS n
  FROM complaint
 WHERE state NOT IN ('CLOSED', 'WITHDRAWN')
 GROUP BY customer_id;

-- name: customer-filter/list-orders
-- Orders whose package costs between two amounts, with their spots.
-- scan: a condition on orders looks at every order; spots are found anywhere in a text.
SELECT id AS order_id, customer_id AS id, price, spots
  FROM order_slip
 WHERE price >= :price_from
   AND price <= :price_until
   AND state <> 'CANCELLED';

-- name: customer-filter/list-served
-- Orders at which somebody served.
SELECT order_id
  FROM server
 WHERE staff_id = :staff_id;

-- name: customer-filter/list-dated
-- Orders whose stage was, or else is planned, in a time.
-- scan: only who asks for days looks at every stage; an index of all days would cost each import.
SELECT order_id
  FROM stage
 WHERE stage = :stage
   AND coalesce(done_on, planned_on) >= :from
   AND coalesce(done_on, planned_on) <= :until;

-- name: customer-filter/list-placed
-- Orders with a stage that has a place.
-- scan: a place is found anywhere in a text.
SELECT order_id, place
  FROM stage
 WHERE place IS NOT NULL;

-- name: customer-filter/get-paid
-- What was bought with an order besides its package, and what was paid.
SELECT (SELECT coalesce(sum(amount), 0) FROM purchase WHERE purchase.order_id = :order_id) AS extra,
       (SELECT coalesce(sum(amount), 0) FROM payment WHERE payment.order_id = :order_id) AS paid;

-- name: customer-filter/count-all
-- How many files there are.
-- scan: a count of everything.
SELECT count(*)
  FROM customer;
