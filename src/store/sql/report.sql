-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: report/get-latest
-- What was handed in last for a day.
SELECT report.id, report.day, report.version_no, report.report_no, report.staff_id, staff.name AS reporter,
       report.submitted_at, report.is_late, report.is_spoken, report.body
  FROM report
  LEFT JOIN staff ON staff.id = report.staff_id
 WHERE report.kind = :kind
   AND report.day = :day
 ORDER BY report.version_no DESC
 LIMIT 1;

-- name: report/list-versions
-- Everything that was handed in for a day, the newest first.
SELECT report.id, report.day, report.version_no, report.report_no, report.staff_id, staff.name AS reporter,
       report.submitted_at, report.is_late, report.is_spoken, report.body
  FROM report
  LEFT JOIN staff ON staff.id = report.staff_id
 WHERE report.kind = :kind
   AND report.day = :day
 ORDER BY report.version_no DESC;

-- name: report/add
-- Another version.
INSERT INTO report (kind, day, version_no, report_no, staff_id, submitted_at, is_late, is_spoken, body)
VALUES (:kind, :day, :version_no, :report_no, :staff_id, :submitted_at, :is_late, :is_spoken, :body);

-- name: report/list-visits
-- The attempts of a day with what became of their calls, oldest first.
SELECT visit.call_id, visit.type, visit.channel, visit.started_at, visit.ended_at, visit.outcome,
       visit.rating, visit.complaint_id, visit.note, call.state, call.not_before, call.agreed_at,
       customer.names, order_slip.order_no
  FROM visit
  JOIN customer ON customer.id = visit.customer_id
  LEFT JOIN call ON call.id = visit.call_id
  LEFT JOIN order_slip ON order_slip.id = visit.order_id
 WHERE visit.started_at >= :since
   AND visit.started_at < :until
 ORDER BY visit.started_at, visit.id;

-- name: report/count-due
-- How many open calls are due in a span of days that nobody has tried since @since.
SELECT type, count(*) AS n
  FROM call
 WHERE state = 'OPEN'
   AND due_on >= :first
   AND due_on <= :last
   AND merged_into IS NULL
   AND coalesce(last_attempt_at, 0) < :since
 GROUP BY type;

-- name: report/count-files
-- How many files were begun on a day.
SELECT count(*) AS n
  FROM customer
 WHERE created_on = :day;

-- name: report/list-incidents
-- What went wrong in the departments on a day.
SELECT incident.department, incident.kind, incident.description, incident.measure,
       order_slip.order_no, staff.name AS person
  FROM incident
  LEFT JOIN order_slip ON order_slip.id = incident.order_id
  LEFT JOIN staff ON staff.id = incident.staff_id
 WHERE incident.day = :day
 ORDER BY incident.id;

-- name: report/list-tasks
-- What the conversations of a day left for the departments to do, and is not done.
SELECT department_task.department, department_task.body, customer.names, staff.name AS person
  FROM visit
  JOIN department_task ON department_task.customer_id = visit.customer_id
   AND department_task.visit_id = visit.id
  JOIN customer ON customer.id = visit.customer_id
  LEFT JOIN staff ON staff.id = visit.staff_id
 WHERE visit.started_at >= :since
   AND visit.started_at < :until
   AND department_task.done_at IS NULL
 ORDER BY department_task.id;

-- name: report/list-handed-over
-- The orders that reached a stage on a day.
SELECT stage.stage, customer.id AS customer_id, customer.names, staff.name AS person
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
  JOIN customer ON customer.id = order_slip.customer_id
  LEFT JOIN staff ON staff.id = customer.assigned_to
 WHERE stage.stage IN ('BOOKED', 'SHOOT', 'PROOF', 'PICKUP')
   AND stage.done_on = :day
 ORDER BY stage.stage, customer.sort_key
 LIMIT 200;

-- name: report/list-ticks
-- What somebody has seen to on a day.
SELECT item
  FROM day_tick
 WHERE staff_id = :staff_id
   AND day = :day;

-- name: report/tick
-- Seen to; the second time changes nothing.
INSERT INTO day_tick (staff_id, day, item, ticked_at)
VALUES (:staff_id, :day, :item, :ticked_at)
ON CONFLICT DO NOTHING;

-- name: report/untick
-- It was not, after all.
DELETE FROM day_tick
 WHERE staff_id = :staff_id
   AND day = :day
   AND item = :item;
