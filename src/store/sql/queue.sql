-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: queue/list-all
-- Everybody's open calls, due until a day.
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       customer.good_from, customer.good_until, customer.elder, customer.do_not_call,
       customer.phone_invalid
  FROM call
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by
 WHERE call.state = 'OPEN'
   AND call.due_on <= :until;

-- name: queue/list-own
-- The open calls of one specialist, due until a day.
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       customer.good_from, customer.good_until, customer.elder, customer.do_not_call,
       customer.phone_invalid
  FROM call
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by
 WHERE call.state = 'OPEN'
   AND call.staff_id = :staff_id
   AND call.due_on <= :until;

-- name: queue/list-unassigned
-- Open calls that are nobody's yet, due until a day.
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       customer.good_from, customer.good_until, customer.elder, customer.do_not_call,
       customer.phone_invalid
  FROM call
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by
 WHERE call.state = 'OPEN'
   AND call.staff_id IS NULL
   AND call.due_on <= :until;

-- name: queue/list-substituted
-- Open calls of absent colleagues for whom somebody stands in on the day.
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       customer.good_from, customer.good_until, customer.elder, customer.do_not_call,
       customer.phone_invalid
  FROM absence
  JOIN call ON call.staff_id = absence.staff_id
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by
 WHERE absence.day = :until
   AND absence.substitute_id = :staff_id
   AND call.state = 'OPEN'
   AND call.due_on <= :until;

-- name: queue/get
-- One call with its company.
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       customer.good_from, customer.good_until, customer.elder, customer.do_not_call,
       customer.phone_invalid
  FROM call
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by
 WHERE call.id = :id;

-- name: queue/list-tried
-- Open calls that somebody tried since a moment.
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       customer.good_from, customer.good_until, customer.elder, customer.do_not_call,
       customer.phone_invalid
  FROM call
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by
 WHERE call.id IN (SELECT visit.call_id FROM visit
                    WHERE visit.started_at >= :from
                      AND visit.staff_id = :staff_id)
   AND call.state = 'OPEN';
