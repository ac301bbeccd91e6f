-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: assignment/list-workloads
-- How much every specialist has to do, and who is off on a day.
-- scan: a studio has some dozens of people
SELECT staff.id, staff.employee_no, staff.ability,
       (SELECT count(*) FROM customer
         WHERE customer.assigned_to = staff.id AND customer.state = 'ACTIVE') AS n_open,
       (SELECT count(*) FROM customer
         WHERE customer.assigned_to = staff.id AND customer.state = 'ACTIVE'
           AND customer.assigned_on >= :month_start) AS n_month,
       EXISTS (SELECT 1 FROM absence
                WHERE absence.staff_id = staff.id AND absence.day = :day) AS is_off,
       (SELECT substitute_id FROM absence
         WHERE absence.staff_id = staff.id AND absence.day = :day) AS substitute_id
  FROM staff
 WHERE staff.role = 'SPECIALIST'
   AND staff.has_left = 0
 ORDER BY staff.id;

-- name: assignment/list-unassigned
-- Active couples that are nobody's, or whose specialist has left, with the day of their newest booking.
SELECT customer.id,
       (SELECT max(stage.done_on) FROM order_slip
          JOIN stage ON stage.order_id = order_slip.id AND stage.stage = 'BOOKED'
         WHERE order_slip.customer_id = customer.id) AS booked_on
  FROM customer
 WHERE (customer.assigned_to IS NULL
        OR customer.assigned_to IN (SELECT staff.id FROM staff WHERE staff.has_left = 1))
   AND customer.state = 'ACTIVE'
 ORDER BY customer.id;

-- name: assignment/count-unassigned
-- How many those are.
SELECT count(*)
  FROM customer
 WHERE (customer.assigned_to IS NULL
        OR customer.assigned_to IN (SELECT staff.id FROM staff WHERE staff.has_left = 1))
   AND customer.state = 'ACTIVE';

-- name: assignment/assign
-- Gives a couple to a specialist.
UPDATE customer
   SET assigned_to = :staff_id, assigned_on = :assigned_on, version = version + 1
 WHERE id = :customer_id;

-- name: assignment/assign-calls
-- The open calls of a couple go with it.
UPDATE call
   SET staff_id = :staff_id, version = version + 1
 WHERE customer_id = :customer_id
   AND state = 'OPEN';
