-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: visit-line/list
-- The attempts of a period with what a register shows of them.
SELECT visit.id, visit.call_id, customer.names, visit.phone, order_slip.order_no, customer.level,
       visit.type, call.base_on, call.deadline_on, visit.started_at, visit.channel, visit.outcome,
       visit.rating, coalesce(visit.service_opinion, visit.product_opinion, visit.note) AS opinions,
       complaint.complaint_no, staff.name AS staff_name
  FROM visit
  JOIN customer ON customer.id = visit.customer_id
  LEFT JOIN call ON call.id = visit.call_id
  LEFT JOIN order_slip ON order_slip.id = visit.order_id
  LEFT JOIN complaint ON complaint.id = visit.complaint_id
  LEFT JOIN staff ON staff.id = visit.staff_id
 WHERE visit.started_at >= :from_at
   AND visit.started_at < :until_at
 ORDER BY visit.started_at, visit.id;

-- name: visit-line/list-of-campaign
-- The attempts of a campaign.
SELECT visit.id, visit.call_id, customer.names, visit.phone, order_slip.order_no, customer.level,
       visit.type, call.base_on, call.deadline_on, visit.started_at, visit.channel, visit.outcome,
       visit.rating, coalesce(visit.service_opinion, visit.product_opinion, visit.note) AS opinions,
       complaint.complaint_no, staff.name AS staff_name
  FROM call
  JOIN visit ON visit.call_id = call.id
  JOIN customer ON customer.id = visit.customer_id
  LEFT JOIN order_slip ON order_slip.id = visit.order_id
  LEFT JOIN complaint ON complaint.id = visit.complaint_id
  LEFT JOIN staff ON staff.id = visit.staff_id
 WHERE call.campaign_id = :campaign_id
 ORDER BY visit.started_at, visit.id;
