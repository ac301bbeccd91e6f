-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: feedback/list-open
-- What is not decided yet, oldest first; praise needs no decision.
-- scan: of an index that holds only what is open
SELECT feedback_item.id, customer_id, customer.names, order_id, visit_id, department, kind, body,
       to_meeting, decision, decided_by, decided_on, told_on, recorder_id, created_at,
       feedback_item.version
  FROM feedback_item
  JOIN customer ON customer.id = feedback_item.customer_id
 WHERE decided_on IS NULL
   AND kind <> 'PRAISE'
 ORDER BY created_at, feedback_item.id;

-- name: feedback/get
-- One item.
SELECT feedback_item.id, customer_id, customer.names, order_id, visit_id, department, kind, body,
       to_meeting, decision, decided_by, decided_on, told_on, recorder_id, created_at,
       feedback_item.version
  FROM feedback_item
  JOIN customer ON customer.id = feedback_item.customer_id
 WHERE feedback_item.id = :id;

-- name: feedback/add
-- A new item.
INSERT INTO feedback_item (customer_id, order_id, visit_id, department, kind, body, to_meeting,
                           recorder_id, created_at)
VALUES (:customer_id, :order_id, :visit_id, :department, :kind, :body, :to_meeting, :recorder_id,
        :created_at);

-- name: feedback/update
-- What is done with it.
UPDATE feedback_item
   SET department = :department, kind = :kind, to_meeting = :to_meeting, decision = :decision,
       decided_by = :decided_by, decided_on = :decided_on, told_on = :told_on, version = version + 1
 WHERE id = :id
   AND version = :version;
