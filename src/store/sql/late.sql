-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: late/list
-- Orders in progress with a stage whose day has passed, the longest first.
SELECT stage.order_id, stage.stage, stage.planned_on, stage.status, order_slip.order_no,
       order_slip.customer_id, customer.names, customer.phone, staff.name AS staff_name,
       (SELECT min(call.id) FROM call
         WHERE call.order_id = stage.order_id
           AND call.type = 'STAGE_LATE'
           AND call.state = 'OPEN'
           AND call.occurrence LIKE stage.stage || '#%') AS call_id,
       (SELECT group_concat(done.stage) FROM stage AS done
         WHERE done.order_id = stage.order_id
           AND done.done_on IS NOT NULL) AS done
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
  JOIN customer ON customer.id = order_slip.customer_id
  LEFT JOIN staff ON staff.id = customer.assigned_to
 WHERE stage.planned_on < :today
   AND stage.planned_on IS NOT NULL
   AND stage.done_on IS NULL
   AND stage.status IN ('PENDING', 'REDO')
   AND order_slip.state = 'OPEN'
   AND customer.state = 'ACTIVE'
 ORDER BY stage.planned_on, stage.order_id
 LIMIT :limit;
