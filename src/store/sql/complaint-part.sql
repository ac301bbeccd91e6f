-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: complaint-part/list-plans
-- The plans of a complaint, round by round.
SELECT id, complaint_id, round, position, content, remedies, is_whole, cost, done_by, department,
       proposer_id, is_leaders
  FROM complaint_plan
 WHERE complaint_id = :complaint_id
 ORDER BY round, position;

-- name: complaint-part/drop-plans
-- Plans of the round under way, before they are written anew.
DELETE FROM complaint_plan
 WHERE complaint_id = :complaint_id
   AND round = :round;

-- name: complaint-part/add-plan
-- One plan.
INSERT INTO complaint_plan (complaint_id, round, position, content, remedies, is_whole, cost, done_by,
                            department, proposer_id, is_leaders)
VALUES (:complaint_id, :round, :position, :content, :remedies, :is_whole, :cost, :done_by,
        :department, :proposer_id, :is_leaders);

-- name: complaint-part/list-measures
-- What the departments have to do.
SELECT id, complaint_id, position, department, action, person_id, due_on, done_on, confirmed_by
  FROM complaint_measure
 WHERE complaint_id = :complaint_id
 ORDER BY position;

-- name: complaint-part/drop-measures
-- Measures, before they are written anew.
DELETE FROM complaint_measure
 WHERE complaint_id = :complaint_id;

-- name: complaint-part/add-measure
-- One measure.
INSERT INTO complaint_measure (complaint_id, position, department, action, person_id, due_on, done_on,
                               confirmed_by)
VALUES (:complaint_id, :position, :department, :action, :person_id, :due_on, :done_on, :confirmed_by);

-- name: complaint-part/list-penalties
-- Penalties; asked for on behalf of supervisors and managers only.
SELECT id, complaint_id, person_id, blame, kind, amount, rule, proposed_by, proposed_at, decided_by,
       decided_at
  FROM complaint_penalty
 WHERE complaint_id = :complaint_id
 ORDER BY id;

-- name: complaint-part/add-penalty
-- One penalty.
INSERT INTO complaint_penalty (complaint_id, person_id, blame, kind, amount, rule, proposed_by,
                               proposed_at, decided_by, decided_at)
VALUES (:complaint_id, :person_id, :blame, :kind, :amount, :rule, :proposed_by, :proposed_at,
        :decided_by, :decided_at);

-- name: complaint-part/decide-penalty
-- A manager decides a penalty that was proposed.
UPDATE complaint_penalty
   SET decided_by = :decided_by, decided_at = :decided_at
 WHERE id = :id
   AND complaint_id = :complaint_id
   AND decided_by IS NULL;

-- name: complaint-part/list-attachments
-- What belongs to a complaint and lies elsewhere.
SELECT id, complaint_id, kind, reference, note, added_by, added_at
  FROM complaint_attachment
 WHERE complaint_id = :complaint_id
 ORDER BY id;

-- name: complaint-part/add-attachment
-- One attachment.
INSERT INTO complaint_attachment (complaint_id, kind, reference, note, added_by, added_at)
VALUES (:complaint_id, :kind, :reference, :note, :added_by, :added_at);
