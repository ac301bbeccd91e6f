-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: planner/list-birthdays
-- Who has a birthday on a day of a calendar.
SELECT customer_id
  FROM person
 WHERE birth_calendar = :calendar
   AND birth_month = :month
   AND birth_month > 0
   AND birth_day = :day;

-- name: planner/list-weddings
-- Whose wedding day, this year's or an earlier one, falls on a day.
SELECT id AS customer_id
  FROM customer
 WHERE wedding_md = :month_day
   AND state = 'ACTIVE';

-- name: planner/list-shoots
-- Who was photographed in this month of an earlier year.
SELECT order_slip.customer_id
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
 WHERE stage.stage = 'SHOOT'
   AND substr(stage.done_on, 6, 2) = :month
   AND stage.done_on IS NOT NULL
   AND stage.done_on < :before;

-- name: planner/list-late
-- Whose stage was planned before today and has not happened.
SELECT order_slip.customer_id
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
 WHERE stage.planned_on < :today
   AND stage.planned_on IS NOT NULL
   AND stage.done_on IS NULL
   AND stage.status IN ('PENDING', 'REDO')
   AND order_slip.state = 'OPEN';

-- name: planner/list-ranked
-- Who is rung up on festivals.
SELECT id AS customer_id
  FROM customer
 WHERE level IN ('VIP', 'IMPORTANT')
   AND state = 'ACTIVE';

-- name: planner/list-pickups
-- Whose goods were collected on a day; the month leads into the index.
SELECT order_slip.customer_id
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
 WHERE stage.stage = 'PICKUP'
   AND substr(stage.done_on, 6, 2) = :month
   AND stage.done_on IS NOT NULL
   AND stage.done_on = :day;

-- name: planner/list-due
-- Who has an open call on a day.
SELECT DISTINCT customer_id
  FROM call
 WHERE state = 'OPEN'
   AND due_on = :day;
