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
