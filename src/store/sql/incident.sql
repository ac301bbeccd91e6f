-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: incident/list
-- What went wrong in a span of days.
SELECT incident.id, day, incident.customer_id, order_id, order_slip.order_no, department, staff_id, kind,
       description, measure, cost, found_by, complaint_id, visit_id, recorder_id, created_at,
       incident.version
  FROM incident
  LEFT JOIN order_slip ON order_slip.id = incident.order_id
 WHERE day >= :from
   AND day <= :until
 ORDER BY day, incident.id;

-- name: incident/list-of-complaint
-- What was recorded with a complaint.
SELECT incident.id, day, incident.customer_id, order_id, order_slip.order_no, department, staff_id, kind,
       description, measure, cost, found_by, complaint_id, visit_id, recorder_id, created_at,
       incident.version
  FROM incident
  LEFT JOIN order_slip ON order_slip.id = incident.order_id
 WHERE complaint_id = :complaint_id
 ORDER BY day, incident.id;

-- name: incident/get
-- One incident.
SELECT incident.id, day, incident.customer_id, order_id, order_slip.order_no, department, staff_id, kind,
       description, measure, cost, found_by, complaint_id, visit_id, recorder_id, created_at,
       incident.version
  FROM incident
  LEFT JOIN order_slip ON order_slip.id = incident.order_id
 WHERE incident.id = :id;

-- name: incident/add
-- A new incident.
INSERT INTO incident (day, customer_id, order_id, department, staff_id, kind, description, measure, cost,
                      found_by, complaint_id, visit_id, recorder_id, created_at)
VALUES (:day, :customer_id, :order_id, :department, :staff_id, :kind, :description, :measure, :cost,
        :found_by, :complaint_id, :visit_id, :recorder_id, :created_at);

-- name: incident/update
-- What was found out since.
UPDATE incident
   SET day = :day, customer_id = :customer_id, order_id = :order_id, department = :department,
       staff_id = :staff_id, kind = :kind, description = :description, measure = :measure, cost = :cost,
       found_by = :found_by, complaint_id = :complaint_id, version = version + 1
 WHERE id = :id
   AND version = :version;
