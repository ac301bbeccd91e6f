-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: visit/get
-- One attempt.
SELECT id, visit_no, call_id, customer_id, order_id, type, staff_id, channel, phone, started_at,
       ended_at, outcome, rating, product_opinion, service_opinion, new_request, note,
       script_number, complaint_id
  FROM visit
 WHERE id = :id;

-- name: visit/list-of-call
-- The attempts of one call, oldest first.
SELECT id, visit_no, call_id, customer_id, order_id, type, staff_id, channel, phone, started_at,
       ended_at, outcome, rating, product_opinion, service_opinion, new_request, note,
       script_number, complaint_id
  FROM visit
 WHERE call_id = :call_id
 ORDER BY started_at, id;

-- name: visit/list-of-customer
-- All attempts of a couple, newest first.
SELECT id, visit_no, call_id, customer_id, order_id, type, staff_id, channel, phone, started_at,
       ended_at, outcome, rating, product_opinion, service_opinion, new_request, note,
       script_number, complaint_id
  FROM visit
 WHERE customer_id = :customer_id
 ORDER BY started_at DESC, id DESC;

-- name: visit/list-answers
-- What was answered, question by question.
SELECT step_id, option, text, day, department, staff_id, rating
  FROM answer
 WHERE visit_id = :visit_id
 ORDER BY position;

-- name: visit/list-tasks
-- What a visit left for departments to do.
SELECT department, body, created_at
  FROM department_task
 WHERE customer_id = :customer_id
   AND visit_id = :visit_id
 ORDER BY id;

-- name: visit/add
-- A new attempt.
INSERT INTO visit (visit_no, call_id, customer_id, order_id, type, staff_id, channel, phone,
                   started_at, ended_at, outcome, rating, product_opinion, service_opinion,
                   new_request, note, script_number, complaint_id)
VALUES (:visit_no, :call_id, :customer_id, :order_id, :type, :staff_id, :channel, :phone,
        :started_at, :ended_at, :outcome, :rating, :product_opinion, :service_opinion,
        :new_request, :note, :script_number, :complaint_id)
RETURNING id;

-- name: visit/add-answer
-- One answer of an attempt.
INSERT INTO answer (visit_id, position, step_id, option, text, day, department, staff_id, rating)
VALUES (:visit_id, :position, :step_id, :option, :text, :day, :department, :staff_id, :rating);

-- name: visit/link-complaint
-- The complaint that an attempt opened.
UPDATE visit
   SET complaint_id = :complaint_id
 WHERE id = :id;

-- name: visit/add-task
-- A note that a call leaves for a department.
INSERT INTO department_task (department, customer_id, order_id, visit_id, body, created_at, created_by)
VALUES (:department, :customer_id, :order_id, :visit_id, :body, :created_at, :created_by);

-- name: visit/add-feedback
-- An opinion or suggestion for a department.
INSERT INTO feedback_item (customer_id, visit_id, department, kind, body, created_at)
VALUES (:customer_id, :visit_id, :department, :kind, :body, :created_at);

-- name: visit/list-ids
-- The calls, messages and visits of a time, in their order.
SELECT id
  FROM visit
 WHERE started_at >= :from
   AND started_at < :until
 ORDER BY started_at, id;
