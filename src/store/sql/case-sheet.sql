-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: case-sheet/get
-- One case.
SELECT id, case_no, parent_id, customer_id, visit_id, happened, place, people, what, why_not, phone,
       sent_to, reply_by, answer, answered_by, answered_at, state, created_at, created_by, version
  FROM case_sheet
 WHERE id = :id;

-- name: case-sheet/list-of-customer
-- Every case of a couple, newest first.
SELECT id, case_no, parent_id, customer_id, visit_id, happened, place, people, what, why_not, phone,
       sent_to, reply_by, answer, answered_by, answered_at, state, created_at, created_by, version
  FROM case_sheet
 WHERE customer_id = :customer_id
 ORDER BY id DESC;

-- name: case-sheet/list-open
-- Cases the departments still have to answer, or whose answer the customer has not heard.
-- scan: the index holds nothing but these, and all of them are wanted
SELECT id, case_no, parent_id, customer_id, visit_id, happened, place, people, what, why_not, phone,
       sent_to, reply_by, answer, answered_by, answered_at, state, created_at, created_by, version
  FROM case_sheet
 WHERE state IN ('OPEN', 'ANSWERED')
 ORDER BY coalesce(reply_by, created_at), id;

-- name: case-sheet/add
-- A new case.
INSERT INTO case_sheet (case_no, parent_id, customer_id, visit_id, happened, place, people, what,
                        why_not, phone, sent_to, reply_by, created_at, created_by)
VALUES (:case_no, :parent_id, :customer_id, :visit_id, :happened, :place, :people, :what,
        :why_not, :phone, :sent_to, :reply_by, :created_at, :created_by);

-- name: case-sheet/answer
-- The department's answer; CONFLICT when somebody was quicker.
UPDATE case_sheet
   SET answer = :answer, answered_by = :answered_by, answered_at = :answered_at, state = 'ANSWERED',
       version = version + 1
 WHERE id = :id
   AND state = 'OPEN';

-- name: case-sheet/close
-- The customer has heard it.
UPDATE case_sheet
   SET state = 'CLOSED', version = version + 1
 WHERE id = :id
   AND state IN ('OPEN', 'ANSWERED');
