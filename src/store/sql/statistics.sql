-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What reports are made of. Every statement counts within :from and :until (civil days)
-- or :began and :ended (the moments of those days), puts the counts into groups named
-- by :by, and takes only what the filters say; a filter that is NULL takes everything.
-- A column is named like the count it is (domain/care-tally). studio_day(), studio_hour()
-- and studio_weekday() tell where a moment lies on the studio's wall clock.

-- name: statistics/count-calls
-- Calls whose deadline lies in the period, and what became of them.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(deadline_on, 1, 7)
                WHEN 'DAY' THEN deadline_on
                WHEN 'YEAR' THEN substr(deadline_on, 1, 4)
                WHEN 'TYPE' THEN type
                WHEN 'STAFF' THEN CAST(staff_id AS TEXT)
                WHEN 'LEVEL' THEN (SELECT level FROM customer WHERE customer.id = call.customer_id)
       END AS grp,
       count(*) AS owed,
       sum(CASE WHEN state = 'DONE' THEN 1 ELSE 0 END) AS done,
       sum(CASE WHEN state = 'DONE' AND studio_day(last_attempt_at) <= deadline_on
                THEN 1 ELSE 0 END) AS done_in_time,
       sum(CASE WHEN state = 'NOT_REACHED' THEN 1 ELSE 0 END) AS not_reached,
       sum(CASE WHEN state = 'REFUSED' THEN 1 ELSE 0 END) AS refused,
       sum(CASE WHEN state = 'OPEN' THEN 1 ELSE 0 END) AS still_open,
       sum(CASE WHEN type = 'NEW_ASSIGN' THEN 1 ELSE 0 END) AS welcomes_owed,
       sum(CASE WHEN type = 'NEW_ASSIGN' AND state = 'DONE'
                 AND studio_day(last_attempt_at) <= deadline_on THEN 1 ELSE 0 END) AS welcomes_in_time
  FROM call
 WHERE deadline_on BETWEEN :from AND :until
   AND state NOT IN ('CANCELLED', 'MERGED')
   AND (:type IS NULL OR type = :type)
   AND (:staff IS NULL OR staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = call.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-members
-- The same for couples who hold a card: they must be called without exception.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(deadline_on, 1, 7)
                WHEN 'DAY' THEN deadline_on
                WHEN 'YEAR' THEN substr(deadline_on, 1, 4)
                WHEN 'TYPE' THEN call.type
                WHEN 'STAFF' THEN CAST(staff_id AS TEXT)
                WHEN 'LEVEL' THEN level
       END AS grp,
       count(*) AS members_owed,
       sum(CASE WHEN call.state = 'DONE' THEN 1 ELSE 0 END) AS members_done
  FROM call
  JOIN customer ON customer.id = call.customer_id
 WHERE deadline_on BETWEEN :from AND :until
   AND call.state NOT IN ('CANCELLED', 'MERGED')
   AND level <> 'ORDINARY'
   AND (:type IS NULL OR call.type = :type)
   AND (:staff IS NULL OR staff_id = :staff)
   AND (:level IS NULL OR level = :level)
 GROUP BY grp;

-- name: statistics/count-reach
-- Calls of the period that were tried, and those that got through.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(deadline_on, 1, 7)
                WHEN 'DAY' THEN deadline_on
                WHEN 'YEAR' THEN substr(deadline_on, 1, 4)
                WHEN 'TYPE' THEN type
                WHEN 'STAFF' THEN CAST(staff_id AS TEXT)
                WHEN 'LEVEL' THEN (SELECT level FROM customer WHERE customer.id = call.customer_id)
       END AS grp,
       count(*) AS tried,
       sum(CASE WHEN EXISTS (SELECT 1 FROM visit
                              WHERE visit.call_id = call.id
                                AND visit.outcome IN ('REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED',
                                                      'HUNG_UP')) THEN 1 ELSE 0 END) AS got_through
  FROM call
 WHERE deadline_on BETWEEN :from AND :until
   AND n_attempts > 0
   AND state NOT IN ('CANCELLED', 'MERGED')
   AND (:type IS NULL OR type = :type)
   AND (:staff IS NULL OR staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = call.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-attempts
-- Every attempt of the period, reached or not; how long was talked; how whole its record is.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(started_at), 1, 7)
                WHEN 'DAY' THEN studio_day(started_at)
                WHEN 'YEAR' THEN substr(studio_day(started_at), 1, 4)
                WHEN 'TYPE' THEN type
                WHEN 'STAFF' THEN CAST(staff_id AS TEXT)
                WHEN 'LEVEL' THEN (SELECT level FROM customer WHERE customer.id = visit.customer_id)
       END AS grp,
       count(*) AS attempts,
       sum(CASE WHEN channel = 'PHONE' THEN 1 ELSE 0 END) AS dialled,
       sum(CASE WHEN channel = 'PHONE' AND outcome IN ('REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED',
                                                       'HUNG_UP') THEN 1 ELSE 0 END) AS answered,
       sum(CASE WHEN channel = 'PHONE' AND outcome IN ('REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED',
                                                       'HUNG_UP') THEN ended_at - started_at ELSE 0 END)
         AS talk_seconds,
       sum(CASE WHEN channel = 'PHONE' AND outcome IN ('REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED',
                                                       'HUNG_UP') AND ended_at - started_at > 180
                THEN 1 ELSE 0 END) AS talks_over_3,
       sum(CASE WHEN channel = 'PHONE' AND outcome IN ('REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED',
                                                       'HUNG_UP') AND ended_at - started_at > 300
                THEN 1 ELSE 0 END) AS talks_over_5,
       sum(CASE WHEN outcome IN ('REACHED_DONE', 'VISITED') THEN 1 ELSE 0 END) AS records,
       sum(CASE WHEN outcome IN ('REACHED_DONE', 'VISITED')
                 AND (rating <> 'NONE' OR note IS NOT NULL OR product_opinion IS NOT NULL
                      OR service_opinion IS NOT NULL OR new_request IS NOT NULL)
                THEN 1 ELSE 0 END) AS records_complete,
       sum(CASE WHEN outcome = 'SMS_SENT' THEN 1 ELSE 0 END) AS messages
  FROM visit
 WHERE started_at >= :began
   AND started_at < :ended
   AND (:type IS NULL OR type = :type)
   AND (:staff IS NULL OR staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = visit.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-traces
-- First attempts that failed, and those that were followed the same day.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(first.started_at), 1, 7)
                WHEN 'DAY' THEN studio_day(first.started_at)
                WHEN 'YEAR' THEN substr(studio_day(first.started_at), 1, 4)
                WHEN 'TYPE' THEN first.type
                WHEN 'STAFF' THEN CAST(first.staff_id AS TEXT)
                WHEN 'LEVEL' THEN (SELECT level FROM customer WHERE customer.id = first.customer_id)
       END AS grp,
       count(*) AS first_failed,
       sum(CASE WHEN EXISTS (SELECT 1 FROM visit AS later
                              WHERE later.call_id = first.call_id
                                AND later.started_at > first.started_at
                                AND later.started_at < first.started_at + 86400
                                AND studio_day(later.started_at) = studio_day(first.started_at))
                THEN 1 ELSE 0 END) AS traced
  FROM visit AS first
 WHERE first.started_at >= :began
   AND first.started_at < :ended
   AND first.outcome IN ('THIRD_PARTY', 'NO_ANSWER', 'BUSY', 'POWER_OFF', 'OUT_OF_SERVICE', 'INVALID',
                         'WRONG_NUMBER', 'SMS_FAILED', 'MAIL_RETURNED')
   AND first.call_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM visit AS earlier
                    WHERE earlier.call_id = first.call_id
                      AND earlier.started_at < first.started_at)
   AND (:type IS NULL OR first.type = :type)
   AND (:staff IS NULL OR first.staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = first.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-ratings
-- How visits were rated as a whole.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(started_at), 1, 7)
                WHEN 'DAY' THEN studio_day(started_at)
                WHEN 'YEAR' THEN substr(studio_day(started_at), 1, 4)
                WHEN 'TYPE' THEN type
                WHEN 'STAFF' THEN CAST(staff_id AS TEXT)
                WHEN 'LEVEL' THEN (SELECT level FROM customer WHERE customer.id = visit.customer_id)
       END AS grp,
       sum(CASE WHEN rating = 'SATISFIED' THEN 1 ELSE 0 END) AS satisfied,
       sum(CASE WHEN rating = 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral,
       sum(CASE WHEN rating = 'DISSATISFIED' THEN 1 ELSE 0 END) AS dissatisfied
  FROM visit
 WHERE started_at >= :began
   AND started_at < :ended
   AND rating <> 'NONE'
   AND (:type IS NULL OR type = :type)
   AND (:staff IS NULL OR staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = visit.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-department-ratings
-- How departments were rated, question by question.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'DEPARTMENT' THEN answer.department
                WHEN 'MONTH' THEN substr(studio_day(visit.started_at), 1, 7)
                WHEN 'DAY' THEN studio_day(visit.started_at)
                WHEN 'YEAR' THEN substr(studio_day(visit.started_at), 1, 4)
                WHEN 'TYPE' THEN visit.type
       END AS grp,
       sum(CASE WHEN answer.rating = 'SATISFIED' THEN 1 ELSE 0 END) AS satisfied,
       sum(CASE WHEN answer.rating = 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral,
       sum(CASE WHEN answer.rating = 'DISSATISFIED' THEN 1 ELSE 0 END) AS dissatisfied
  FROM visit
  JOIN answer ON answer.visit_id = visit.id
 WHERE visit.started_at >= :began
   AND visit.started_at < :ended
   AND answer.rating <> 'NONE'
   AND answer.department <> 'NONE'
   AND (:department IS NULL OR answer.department = :department)
   AND (:type IS NULL OR visit.type = :type)
   AND (:staff IS NULL OR visit.staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = visit.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-person-ratings
-- How people were rated: who was named in the answer, or who of that department served the order.
SELECT CAST(coalesce(answer.staff_id, server.staff_id) AS TEXT) AS grp,
       sum(CASE WHEN answer.rating = 'SATISFIED' THEN 1 ELSE 0 END) AS satisfied,
       sum(CASE WHEN answer.rating = 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral,
       sum(CASE WHEN answer.rating = 'DISSATISFIED' THEN 1 ELSE 0 END) AS dissatisfied
  FROM visit
  JOIN answer ON answer.visit_id = visit.id
  LEFT JOIN server ON answer.staff_id IS NULL
                  AND server.order_id = visit.order_id
                  AND server.duty = answer.department
 WHERE visit.started_at >= :began
   AND visit.started_at < :ended
   AND answer.rating <> 'NONE'
   AND answer.department <> 'NONE'
   AND coalesce(answer.staff_id, server.staff_id) IS NOT NULL
   AND (:department IS NULL OR answer.department = :department)
   AND (:type IS NULL OR visit.type = :type)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = visit.customer_id) = :level)
 GROUP BY grp;

-- name: statistics/count-hours
-- When telephone calls are answered: by weekday (1 Monday) and hour.
SELECT studio_weekday(started_at) AS weekday,
       studio_hour(started_at) AS hour,
       count(*) AS dialled,
       sum(CASE WHEN outcome IN ('REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED', 'HUNG_UP')
                THEN 1 ELSE 0 END) AS answered
  FROM visit
 WHERE started_at >= :began
   AND started_at < :ended
   AND channel = 'PHONE'
   AND (:type IS NULL OR type = :type)
   AND (:staff IS NULL OR staff_id = :staff)
   AND (:level IS NULL OR (SELECT level FROM customer WHERE customer.id = visit.customer_id) = :level)
 GROUP BY weekday, hour;

-- name: statistics/count-orders
-- Orders booked in the period.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(stage.done_on, 1, 7)
                WHEN 'DAY' THEN stage.done_on
                WHEN 'YEAR' THEN substr(stage.done_on, 1, 4)
                WHEN 'LEVEL' THEN customer.level
       END AS grp,
       count(*) AS orders,
       sum(order_slip.price) AS order_money,
       sum(CASE WHEN customer.introducer IS NOT NULL THEN 1 ELSE 0 END) AS referred
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
  JOIN customer ON customer.id = order_slip.customer_id
 WHERE stage.stage = 'BOOKED'
   AND stage.done_on BETWEEN :from AND :until
   AND order_slip.state <> 'CANCELLED'
   AND (:level IS NULL OR customer.level = :level)
 GROUP BY grp;

-- name: statistics/count-returning
-- Couples with an order in the period who had one before.
SELECT count(DISTINCT order_slip.customer_id) AS returning_couples
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
 WHERE stage.stage = 'BOOKED'
   AND stage.done_on BETWEEN :from AND :until
   AND order_slip.state <> 'CANCELLED'
   AND EXISTS (SELECT 1 FROM order_slip AS earlier
                WHERE earlier.customer_id = order_slip.customer_id
                  AND earlier.id <> order_slip.id
                  AND (SELECT booked.done_on FROM stage AS booked
                        WHERE booked.order_id = earlier.id
                          AND booked.stage = 'BOOKED') < stage.done_on);

-- name: statistics/count-stages
-- Stages done in the period; on time is told of those that were planned for a day.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'STAGE' THEN stage
                WHEN 'MONTH' THEN substr(done_on, 1, 7)
                WHEN 'DAY' THEN done_on
                WHEN 'YEAR' THEN substr(done_on, 1, 4)
       END AS grp,
       count(*) AS stages,
       sum(CASE WHEN planned_on IS NOT NULL THEN 1 ELSE 0 END) AS stages_planned,
       sum(CASE WHEN done_on <= planned_on THEN 1 ELSE 0 END) AS stages_on_time,
       sum(CASE WHEN stage = 'SHOOT' THEN 1 ELSE 0 END) AS shoots
  FROM stage
 WHERE done_on BETWEEN :from AND :until
   AND stage IN ('BOOKED', 'DRESS', 'SHOOT', 'PROOF', 'PRODUCTION', 'READY', 'PICKUP')
   AND (:stage IS NULL OR stage = :stage)
 GROUP BY grp;

-- name: statistics/count-second
-- Second purchases of the orders that were proofed in the period, those without one included.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(done_on, 1, 7)
                WHEN 'DAY' THEN done_on
                WHEN 'YEAR' THEN substr(done_on, 1, 4)
       END AS grp,
       count(*) AS proofed,
       sum(spent) AS second_money,
       sum(CASE WHEN spent > 0 THEN 1 ELSE 0 END) AS second_buyers
  FROM (SELECT stage.done_on,
               coalesce((SELECT sum(purchase.amount) FROM purchase
                          WHERE purchase.order_id = stage.order_id), 0) AS spent
          FROM stage
         WHERE stage.stage = 'PROOF'
           AND stage.done_on BETWEEN :from AND :until) AS proof
 GROUP BY grp;

-- name: statistics/count-customers
-- The customer file as it is: consent, and how many of twelve key fields are filled.
-- scan: the whole file is what is counted
SELECT count(*) AS active,
       sum(CASE WHEN consent_promo = 'GIVEN' THEN 1 ELSE 0 END) AS consented,
       sum(CASE WHEN address IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN wedding_on IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN source IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN assigned_to IS NOT NULL THEN 1 ELSE 0 END
           + coalesce((SELECT sum(CASE WHEN person.position < 2 THEN 1 ELSE 0 END
                                  + CASE WHEN person.position < 2 AND person.birth_month > 0 THEN 1 ELSE 0 END)
                         FROM person WHERE person.customer_id = customer.id), 0)
           + (SELECT count(*) FROM phone WHERE phone.customer_id = customer.id AND phone.position < 2)
           + CASE WHEN EXISTS (SELECT 1 FROM order_slip WHERE order_slip.customer_id = customer.id)
                  THEN 1 ELSE 0 END
           + CASE WHEN EXISTS (SELECT 1 FROM order_slip WHERE order_slip.customer_id = customer.id
                                                          AND order_slip.package IS NOT NULL)
                  THEN 1 ELSE 0 END) AS key_fields
  FROM customer
 WHERE state = 'ACTIVE'
   AND (:staff IS NULL OR assigned_to = :staff)
   AND (:level IS NULL OR level = :level);

-- name: statistics/count-opted-out
-- Who said no to promotions in the period.
-- scan: there is no index for a question asked once a month
SELECT count(*) AS opted_out
  FROM customer
 WHERE consent_promo = 'REFUSED'
   AND consent_on BETWEEN :from AND :until
   AND (:level IS NULL OR level = :level);

-- name: statistics/count-winback
-- Lapsed couples who were reached, and those who ordered within ninety days.
SELECT count(*) AS winback_contacted,
       sum(CASE WHEN EXISTS (SELECT 1 FROM order_slip
                              WHERE order_slip.customer_id = call.customer_id
                                AND (SELECT stage.done_on FROM stage
                                      WHERE stage.order_id = order_slip.id AND stage.stage = 'BOOKED')
                                    BETWEEN studio_day(call.last_attempt_at + 86400)
                                        AND studio_day(call.last_attempt_at + 90 * 86400))
                THEN 1 ELSE 0 END) AS winback_won
  FROM call
 WHERE deadline_on BETWEEN :from AND :until
   AND type = 'WINBACK'
   AND state = 'DONE';

-- name: statistics/count-inquiries
-- Inquiries made in the period, and those that became orders.
SELECT count(*) AS inquiries,
       coalesce(sum(CASE WHEN state IN ('WON', 'WON_PENDING') THEN 1 ELSE 0 END), 0) AS inquiries_won
  FROM inquiry
 WHERE asked_on BETWEEN :from AND :until
   AND state <> 'WITHDRAWN';

-- name: statistics/count-recommendations
-- Survey item 12: would you recommend us?
SELECT count(*) AS recommend_asked,
       coalesce(sum(CASE WHEN upper(word) = 'YES' THEN 1 ELSE 0 END), 0) AS recommend_yes
  FROM finding
 WHERE kind = 'SURVEY'
   AND created_at >= :began
   AND created_at < :ended
   AND upper(word) IN ('YES', 'PERHAPS', 'NO');

-- name: statistics/count-promises
-- Answers that were promised for an hour of the period.
-- scan: promises of all times are few, and none is forgotten
SELECT count(*) AS promises,
       coalesce(sum(CASE WHEN state IN ('KEPT', 'EXTENDED') AND closed_at <= reply_by THEN 1 ELSE 0 END), 0)
         AS promises_kept
  FROM promise
 WHERE reply_by >= :began
   AND reply_by < :ended
   AND state <> 'WITHDRAWN'
   AND (:staff IS NULL OR owner_id = :staff);


-- name: statistics/list-calls
-- The calls behind a value.
SELECT call.id, call.customer_id, customer.names, call.type AS type, call.state AS state, call.deadline_on AS day
  FROM call
  JOIN customer ON customer.id = call.customer_id
 WHERE call.deadline_on BETWEEN :from AND :until
   AND call.state NOT IN ('CANCELLED', 'MERGED')
   AND (:state IS NULL OR call.state = :state)
   AND (:type IS NULL OR call.type = :type)
   AND (:staff IS NULL OR call.staff_id = :staff)
   AND (:level IS NULL OR customer.level = :level)
   AND (:members = 0 OR customer.level <> 'ORDINARY')
 ORDER BY call.deadline_on DESC, call.id DESC
 LIMIT :most;

-- name: statistics/list-visits
-- The attempts behind a value.
SELECT visit.id, visit.customer_id, customer.names, visit.type AS type, visit.outcome AS state,
       studio_day(visit.started_at) AS day
  FROM visit
  JOIN customer ON customer.id = visit.customer_id
 WHERE visit.started_at >= :began
   AND visit.started_at < :ended
   AND (:state IS NULL OR visit.rating = :state)
   AND (:type IS NULL OR visit.type = :type)
   AND (:staff IS NULL OR visit.staff_id = :staff)
   AND (:level IS NULL OR customer.level = :level)
   AND (:weekday = 0 OR (visit.channel = 'PHONE' AND studio_weekday(visit.started_at) = :weekday))
   AND (:hour < 0 OR studio_hour(visit.started_at) = :hour)
 ORDER BY visit.started_at DESC, visit.id DESC
 LIMIT :most;

-- name: statistics/list-answers
-- The attempts in which a department was rated.
SELECT DISTINCT visit.id, visit.customer_id, customer.names, visit.type AS type, visit.outcome AS state,
       studio_day(visit.started_at) AS day
  FROM visit
  JOIN customer ON customer.id = visit.customer_id
  JOIN answer ON answer.visit_id = visit.id
 WHERE visit.started_at >= :began
   AND visit.started_at < :ended
   AND answer.rating <> 'NONE'
   AND (:state IS NULL OR answer.rating = :state)
   AND (:department IS NULL OR answer.department = :department)
   AND (:type IS NULL OR visit.type = :type)
   AND (:level IS NULL OR customer.level = :level)
 ORDER BY day DESC, names
 LIMIT :most;

-- name: statistics/list-orders
-- The orders behind a value.
SELECT order_slip.id, order_slip.customer_id, customer.names, order_slip.order_no AS type, order_slip.state AS state,
       stage.done_on AS day
  FROM stage
  JOIN order_slip ON order_slip.id = stage.order_id
  JOIN customer ON customer.id = order_slip.customer_id
 WHERE stage.stage = 'BOOKED'
   AND stage.done_on BETWEEN :from AND :until
   AND order_slip.state <> 'CANCELLED'
   AND (:level IS NULL OR customer.level = :level)
 ORDER BY stage.done_on DESC, order_slip.id DESC
 LIMIT :most;

-- name: statistics/count-complaints
-- Complaints registered in the period: kinds, verdicts, what they cost.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(registered_at), 1, 7)
                WHEN 'DAY' THEN studio_day(registered_at)
                WHEN 'YEAR' THEN substr(studio_day(registered_at), 1, 4)
                WHEN 'CATEGORY' THEN category
                WHEN 'CAUSE' THEN root_cause
                WHEN 'DEPARTMENT' THEN CASE WHEN resp_department <> 'NONE' THEN resp_department
                                            ELSE department END
                WHEN 'SEVERITY' THEN severity
                WHEN 'STATE' THEN state
                WHEN 'STAFF' THEN CAST(owner_id AS TEXT)
       END AS grp,
       sum(CASE WHEN kind = 'COMPLAINT' THEN 1 ELSE 0 END) AS complaints,
       sum(CASE WHEN kind = 'GRIEVANCE' THEN 1 ELSE 0 END) AS grievances,
       sum(CASE WHEN kind = 'COMPLAINT' AND severity = 'MAJOR' THEN 1 ELSE 0 END) AS major,
       sum(CASE WHEN kind = 'COMPLAINT' AND verdict <> 'NONE' THEN 1 ELSE 0 END) AS judged,
       sum(CASE WHEN kind = 'COMPLAINT' AND verdict IN ('ESTABLISHED', 'PARTLY') THEN 1 ELSE 0 END)
         AS established,
       sum(CASE WHEN told_at <= registered_at THEN registered_at - told_at ELSE 0 END) AS told_seconds,
       sum(CASE WHEN told_at <= registered_at THEN 1 ELSE 0 END) AS told,
       sum(actual_amount) AS paid
  FROM complaint
 WHERE registered_at >= :began
   AND registered_at < :ended
   AND state <> 'DRAFT'
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff)
   AND (:stage IS NULL OR (has_stage = 1 AND stage = :stage))
   AND (:department IS NULL OR CASE WHEN resp_department <> 'NONE' THEN resp_department
                                    ELSE department END = :department)
 GROUP BY grp;

-- name: statistics/count-reply-limits
-- Complaints whose three days for a first reply end in the period.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(registered_at + 3 * 86400), 1, 7)
                WHEN 'DAY' THEN studio_day(registered_at + 3 * 86400)
                WHEN 'YEAR' THEN substr(studio_day(registered_at + 3 * 86400), 1, 4)
                WHEN 'STAFF' THEN CAST(owner_id AS TEXT)
       END AS grp,
       count(*) AS reply_limits,
       sum(CASE WHEN first_reply_at <= registered_at + 3 * 86400 THEN 1 ELSE 0 END) AS replies_in_time
  FROM complaint
 WHERE registered_at >= :began - 3 * 86400
   AND registered_at < :ended - 3 * 86400
   AND kind = 'COMPLAINT'
   AND state NOT IN ('DRAFT', 'WITHDRAWN')
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff)
 GROUP BY grp;

-- name: statistics/count-closed
-- Complaints closed in the period, and those of them that had to be opened again.
-- scan: complaints of all times are few enough to be read
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(closed_at), 1, 7)
                WHEN 'DAY' THEN studio_day(closed_at)
                WHEN 'YEAR' THEN substr(studio_day(closed_at), 1, 4)
                WHEN 'STAFF' THEN CAST(owner_id AS TEXT)
       END AS grp,
       count(*) AS closed,
       sum(CASE WHEN reopened_count > 0 THEN 1 ELSE 0 END) AS reopened
  FROM complaint
 WHERE closed_at >= :began
   AND closed_at < :ended
   AND state = 'CLOSED'
   AND kind = 'COMPLAINT'
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff)
 GROUP BY grp;

-- name: statistics/count-repeated
-- Complaints of a couple who had complained within a year before, about the same order or matter.
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(later.registered_at), 1, 7)
                WHEN 'DAY' THEN studio_day(later.registered_at)
                WHEN 'YEAR' THEN substr(studio_day(later.registered_at), 1, 4)
       END AS grp,
       count(*) AS repeated
  FROM complaint AS later
 WHERE later.registered_at >= :began
   AND later.registered_at < :ended
   AND later.kind = 'COMPLAINT'
   AND later.state <> 'DRAFT'
   AND later.merged_into IS NULL
   AND later.customer_id IS NOT NULL
   AND EXISTS (SELECT 1 FROM complaint AS earlier
                WHERE earlier.customer_id = later.customer_id
                  AND earlier.id <> later.id
                  AND earlier.registered_at < later.registered_at
                  AND earlier.registered_at >= later.registered_at - 365 * 86400
                  AND earlier.kind = 'COMPLAINT'
                  AND earlier.state <> 'DRAFT'
                  AND earlier.merged_into IS NULL
                  AND (earlier.order_id = later.order_id
                       OR (earlier.category = later.category AND later.category <> 'NONE')))
 GROUP BY grp;

-- name: statistics/count-results
-- How customers rated the solution, by the day of the call afterwards.
-- scan: complaints of all times are few enough to be read
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(followed_up_at), 1, 7)
                WHEN 'DAY' THEN studio_day(followed_up_at)
                WHEN 'YEAR' THEN substr(studio_day(followed_up_at), 1, 4)
                WHEN 'STAFF' THEN CAST(owner_id AS TEXT)
       END AS grp,
       count(*) AS results_rated,
       sum(CASE WHEN result_rating = 'SATISFIED' THEN 1 ELSE 0 END) AS results_satisfied
  FROM complaint
 WHERE followed_up_at >= :began
   AND followed_up_at < :ended
   AND result_rating <> 'NONE'
   AND (:staff IS NULL OR owner_id = :staff)
 GROUP BY grp;

-- name: statistics/count-followed-up
-- Complaints carried out whose three days for the call afterwards end in the period.
-- scan: complaints of all times are few enough to be read
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'MONTH' THEN substr(studio_day(implemented_at + 3 * 86400), 1, 7)
                WHEN 'DAY' THEN studio_day(implemented_at + 3 * 86400)
                WHEN 'YEAR' THEN substr(studio_day(implemented_at + 3 * 86400), 1, 4)
       END AS grp,
       count(*) AS follow_owed,
       sum(CASE WHEN followed_up_at IS NOT NULL THEN 1 ELSE 0 END) AS followed_up
  FROM complaint
 WHERE implemented_at >= :began - 3 * 86400
   AND implemented_at < :ended - 3 * 86400
   AND kind = 'COMPLAINT'
   AND state <> 'WITHDRAWN'
   AND (:staff IS NULL OR owner_id = :staff)
 GROUP BY grp;

-- name: statistics/count-open
-- Complaints that were open when the period ended, or are now; overdue where an answer is late.
-- scan: complaints of all times are few enough to be read
SELECT CASE :by WHEN 'NONE' THEN ''
                WHEN 'STATE' THEN state
                WHEN 'STAFF' THEN CAST(owner_id AS TEXT)
       END AS grp,
       count(*) AS open_complaints,
       sum(CASE WHEN reply_by < :now
                  OR (first_reply_at IS NULL AND registered_at + 3 * 86400 < :now)
                THEN 1 ELSE 0 END) AS overdue_complaints
  FROM complaint
 WHERE registered_at < :now
   AND (closed_at IS NULL OR closed_at >= :now)
   AND state NOT IN ('DRAFT', 'WITHDRAWN')
   AND (closed_at IS NOT NULL OR state <> 'CLOSED')
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff)
 GROUP BY grp;

-- name: statistics/count-signed
-- Remedies that need the customer's signature, by the day of the answer.
-- scan: complaints of all times are few enough to be read
SELECT count(*) AS to_sign,
       coalesce(sum(CASE WHEN agreement = 'SIGNED' THEN 1 ELSE 0 END), 0) AS signed
  FROM complaint
 WHERE offered_at >= :began
   AND offered_at < :ended
   AND reaction = 'ACCEPTS'
   AND (remedies_given LIKE '%REFUND%' OR remedies_given LIKE '%COMPENSATE%'
        OR remedies_given LIKE '%RESHOOT%' OR remedies_given LIKE '%REDO%');

-- name: statistics/list-first-replies
-- How long the first reply took, complaint by complaint.
SELECT first_reply_at - registered_at AS seconds,
       CASE WHEN studio_day(first_reply_at) = studio_day(registered_at) THEN 1 ELSE 0 END AS same_day
  FROM complaint
 WHERE registered_at >= :began
   AND registered_at < :ended
   AND first_reply_at >= registered_at
   AND kind = 'COMPLAINT'
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff);

-- name: statistics/list-closings
-- How long complaints closed in the period had taken.
-- scan: complaints of all times are few enough to be read
SELECT closed_at - registered_at AS seconds,
       CASE WHEN studio_day(closed_at) = studio_day(registered_at) THEN 1 ELSE 0 END AS same_day
  FROM complaint
 WHERE closed_at >= :began
   AND closed_at < :ended
   AND closed_at >= registered_at
   AND state = 'CLOSED'
   AND kind = 'COMPLAINT'
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff);

-- name: statistics/list-implementations
-- How long it took until everything promised was carried out.
-- scan: complaints of all times are few enough to be read
SELECT implemented_at - registered_at AS seconds,
       CASE WHEN studio_day(implemented_at) = studio_day(registered_at) THEN 1 ELSE 0 END AS same_day
  FROM complaint
 WHERE implemented_at >= :began
   AND implemented_at < :ended
   AND implemented_at >= registered_at
   AND kind = 'COMPLAINT'
   AND merged_into IS NULL
   AND (:staff IS NULL OR owner_id = :staff);

-- name: statistics/list-complaints
-- The complaints behind a value.
SELECT complaint.id, complaint.customer_id, coalesce(customer.names, complaint.complainant, '') AS names,
       complaint.complaint_no AS type, complaint.state AS state,
       studio_day(complaint.registered_at) AS day
  FROM complaint
  LEFT JOIN customer ON customer.id = complaint.customer_id
 WHERE complaint.registered_at >= :began
   AND complaint.registered_at < :ended
   AND complaint.state <> 'DRAFT'
   AND complaint.merged_into IS NULL
   AND complaint.kind = 'COMPLAINT'
   AND (:state IS NULL OR complaint.state = :state)
   AND (:category IS NULL OR complaint.category = :category)
   AND (:cause IS NULL OR complaint.root_cause = :cause)
   AND (:severity IS NULL OR complaint.severity = :severity)
   AND (:staff IS NULL OR complaint.owner_id = :staff)
   AND (:department IS NULL OR CASE WHEN resp_department <> 'NONE' THEN resp_department
                                    ELSE department END = :department)
 ORDER BY complaint.registered_at DESC, complaint.id DESC
 LIMIT :most;

-- name: statistics/count-found
-- Complaints that visits of the period brought to light, drafts included.
-- scan: complaints of all times are few enough to be read
SELECT count(*) AS found
  FROM complaint
 WHERE visit_id IS NOT NULL
   AND created_at >= :began
   AND created_at < :ended
   AND merged_into IS NULL;
