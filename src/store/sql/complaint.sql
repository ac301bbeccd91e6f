-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: complaint/get
-- One complaint.
SELECT id, complaint_no, state, customer_id, order_id, visit_id, stage, department, accused_id,
       subject, content, remedy_asked, recorder_id, created_at, version
  FROM complaint
 WHERE id = :id;

-- name: complaint/list-of-customer
-- The complaints of a couple, newest first.
SELECT id, complaint_no, state, customer_id, order_id, visit_id, stage, department, accused_id,
       subject, content, remedy_asked, recorder_id, created_at, version
  FROM complaint
 WHERE customer_id = :customer_id
 ORDER BY created_at DESC, id DESC;

-- name: complaint/add
-- A new complaint.
INSERT INTO complaint (complaint_no, state, customer_id, order_id, visit_id, stage, department,
                       accused_id, subject, content, remedy_asked, recorder_id, created_at)
VALUES (:complaint_no, :state, :customer_id, :order_id, :visit_id, :stage, :department,
        :accused_id, :subject, :content, :remedy_asked, :recorder_id, :created_at)
RETURNING id;
