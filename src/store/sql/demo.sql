-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: demo/add-call
-- A call with its whole past.
INSERT INTO call (type, customer_id, person_id, order_id, occurrence, base_on, due_on, deadline_on,
                  priority, agreed_at, not_before, state, staff_id, n_attempts, last_attempt_at,
                  claimed_by, claimed_until, parent_id, merged_into, reason)
VALUES (:type, :customer_id, :person_id, :order_id, :occurrence, :base_on, :due_on, :deadline_on,
        :priority, :agreed_at, :not_before, :state, :staff_id, :n_attempts, :last_attempt_at,
        :claimed_by, :claimed_until, :parent_id, :merged_into, :reason)
RETURNING id;

-- name: demo/add-key
-- One fragment by which a file is found; it is not there yet.
INSERT INTO search_key (k, customer_id)
VALUES (:k, :customer_id);

-- name: demo/put-number
-- How far the numbers of a form have come on a day.
INSERT INTO numbering (prefix, day, last)
VALUES (:prefix, :day, :last)
    ON CONFLICT (prefix, day) DO UPDATE SET last = excluded.last;
