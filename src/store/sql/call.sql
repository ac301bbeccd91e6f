-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: call/get
-- One call.
SELECT id, type, customer_id, person_id, order_id, occurrence, base_on, due_on, deadline_on,
       agreed_at, not_before, state, staff_id, n_attempts, last_attempt_at, claimed_by,
       claimed_until, parent_id, merged_into, campaign_id, reason, version
  FROM call
 WHERE id = :id;

-- name: call/list-of-customer
-- Every call of a couple, by due day.
SELECT id, type, customer_id, person_id, order_id, occurrence, base_on, due_on, deadline_on,
       agreed_at, not_before, state, staff_id, n_attempts, last_attempt_at, claimed_by,
       claimed_until, parent_id, merged_into, campaign_id, reason, version
  FROM call
 WHERE customer_id = :customer_id
 ORDER BY due_on, id;

-- name: call/add
-- A new call, unless the same one is owed or was made already.
INSERT INTO call (type, customer_id, person_id, order_id, occurrence, base_on, due_on, deadline_on,
                  priority, agreed_at, not_before, state, staff_id, parent_id, merged_into, campaign_id,
                  reason, batch_id)
VALUES (:type, :customer_id, :person_id, :order_id, :occurrence, :base_on, :due_on, :deadline_on,
        :priority, :agreed_at, :not_before, :state, :staff_id, :parent_id, :merged_into, :campaign_id,
        :reason, :batch_id)
    ON CONFLICT (customer_id, type, coalesce(order_id, 0), coalesce(person_id, 0), occurrence)
    DO NOTHING;

-- name: call/update
-- A changed call, if nobody was quicker.
UPDATE call
   SET base_on = :base_on, due_on = :due_on, deadline_on = :deadline_on, priority = :priority,
       agreed_at = :agreed_at, not_before = :not_before, state = :state, staff_id = :staff_id,
       n_attempts = :n_attempts, last_attempt_at = :last_attempt_at, claimed_by = :claimed_by,
       claimed_until = :claimed_until, merged_into = :merged_into, reason = :reason,
       version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: call/claim
-- Takes an open call, unless a colleague has it.
UPDATE call
   SET claimed_by = :staff_id, claimed_until = :until
 WHERE id = :id
   AND state = 'OPEN'
   AND (claimed_by IS NULL OR claimed_by = :staff_id OR claimed_until <= :now);

-- name: call/release
-- Gives a claimed call back.
UPDATE call
   SET claimed_by = NULL, claimed_until = NULL
 WHERE id = :id
   AND claimed_by = :staff_id;
