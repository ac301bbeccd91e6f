-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: import/add
-- A new batch, before its first row.
INSERT INTO import_batch (kind, file_name, checksum, imported_at, staff_id)
VALUES (:kind, :file_name, :checksum, :imported_at, :staff_id);

-- name: import/finish
-- What a batch came to.
UPDATE import_batch
   SET n_rows = :n_rows, n_created = :n_created, n_updated = :n_updated,
       n_unchanged = :n_unchanged, n_rejected = :n_rejected
 WHERE id = :id;

-- name: import/get
-- One batch.
SELECT id, kind, file_name, checksum, imported_at, staff_id, n_rows, n_created, n_updated,
       n_unchanged, n_rejected, undone_at
  FROM import_batch
 WHERE id = :id;

-- name: import/list
-- The batches, newest first.
-- scan: a studio imports some lists a week
SELECT id, kind, file_name, checksum, imported_at, staff_id, n_rows, n_created, n_updated,
       n_unchanged, n_rejected, undone_at
  FROM import_batch
 ORDER BY id DESC;

-- name: import/list-of-file
-- The lists that brought a couple's file, or an order of it.
SELECT id, kind, file_name, checksum, imported_at, staff_id, n_rows, n_created, n_updated,
       n_unchanged, n_rejected, undone_at
  FROM import_batch
 WHERE id IN (SELECT batch_id FROM customer WHERE customer.id = :customer_id
               UNION
              SELECT batch_id FROM order_slip WHERE order_slip.customer_id = :customer_id)
 ORDER BY id DESC;

-- name: import/find-checksum
-- When the same file was imported last, unless that was taken back.
-- scan: a studio imports some lists a week
SELECT max(imported_at)
  FROM import_batch
 WHERE checksum = :checksum
   AND undone_at IS NULL;

-- name: import/mark-undone
-- A batch that was taken back, if it had not been.
UPDATE import_batch
   SET undone_at = :undone_at
 WHERE id = :id
   AND undone_at IS NULL;

-- name: import/get-cells
-- What the lists said last about an order.
SELECT cells AS text
  FROM imported_row
 WHERE order_id = :order_id;

-- name: import/put-cells
-- What the list says now about an order.
INSERT INTO imported_row (order_id, cells)
VALUES (:order_id, :cells)
    ON CONFLICT (order_id) DO UPDATE SET cells = excluded.cells;

-- name: import/drop-cells
-- The order counts as one that no list has named.
DELETE FROM imported_row
 WHERE order_id = :order_id;

-- name: import/add-change
-- One field that a batch overwrote.
INSERT INTO import_change (batch_id, position, customer_id, order_id, field, before, after)
VALUES (:batch_id, :position, :customer_id, :order_id, :field, :before, :after);

-- name: import/list-changes
-- What a batch overwrote in a couple's file, the last first.
SELECT order_id, field, before, after
  FROM import_change
 WHERE batch_id = :batch_id
   AND customer_id = :customer_id
 ORDER BY position DESC;

-- name: import/clear-changes
-- Forgets what a batch overwrote.
DELETE FROM import_change
 WHERE batch_id = :batch_id;

-- name: import/list-customers
-- Every couple that a batch brought or changed.
SELECT id
  FROM customer
 WHERE batch_id = :batch_id
 UNION
SELECT customer_id
  FROM order_slip
 WHERE batch_id = :batch_id
 UNION
SELECT customer_id
  FROM import_change
 WHERE batch_id = :batch_id;

-- name: import/has-work
-- Whether somebody has worked on a couple since a batch came in.
-- scan: drafts are few
SELECT EXISTS (SELECT 1 FROM visit
                WHERE visit.customer_id = :customer_id
                  AND (visit.ended_at >= :since
                   OR visit.order_id IN (SELECT id FROM order_slip
                                          WHERE customer_id = :customer_id AND batch_id = :batch_id)
                   OR visit.call_id IN (SELECT id FROM call
                                         WHERE customer_id = :customer_id AND batch_id = :batch_id)))
    OR EXISTS (SELECT 1 FROM complaint
                WHERE complaint.customer_id = :customer_id
                  AND (complaint.created_at >= :since
                   OR complaint.order_id IN (SELECT id FROM order_slip
                                              WHERE customer_id = :customer_id AND batch_id = :batch_id)))
    OR EXISTS (SELECT 1 FROM call
                WHERE call.customer_id = :customer_id AND call.last_attempt_at >= :since)
    OR EXISTS (SELECT 1 FROM draft
                WHERE draft.saved_at >= :since
                  AND ((draft.kind = 'CUSTOMER' AND draft.subject_id = :customer_id)
                   OR (draft.kind = 'CALL'
                  AND draft.subject_id IN (SELECT id FROM call WHERE customer_id = :customer_id))));

-- name: import/is-created
-- Whether a batch brought the couple itself, and nothing else hangs on it.
SELECT customer.batch_id IS :batch_id
   AND NOT EXISTS (SELECT 1 FROM order_slip
                    WHERE order_slip.customer_id = customer.id
                      AND order_slip.batch_id IS NOT :batch_id)
  FROM customer
 WHERE customer.id = :customer_id;

-- name: import/delete-calls
-- Forgets the calls that a batch planned for a couple.
DELETE FROM call
 WHERE customer_id = :customer_id
   AND batch_id = :batch_id;

-- name: import/delete-orders
-- Takes the orders of a batch out of a couple's file.
DELETE FROM order_slip
 WHERE customer_id = :customer_id
   AND batch_id = :batch_id;

-- name: import/delete-customer
-- Takes a couple out whom a batch brought.
DELETE FROM customer
 WHERE id = :customer_id;

-- name: import/delete-complaints
-- Takes the complaints of a batch out of the register, unless somebody has worked on them.
DELETE FROM complaint
 WHERE batch_id = :batch_id
   AND version = 1
   AND NOT EXISTS (SELECT 1 FROM complaint_event WHERE complaint_event.complaint_id = complaint.id);

-- name: import/count-complaints
-- How many complaints a batch has in the register.
SELECT count(*)
  FROM complaint
 WHERE batch_id = :batch_id;

-- name: import/delete-staff
-- Takes those people out whom a batch brought and whom nothing names any more.
-- scan: a studio has some dozens of people
DELETE FROM staff
 WHERE batch_id = :batch_id
   AND role = 'NONE'
   AND employee_no IS NULL
   AND NOT EXISTS (SELECT 1 FROM server WHERE server.staff_id = staff.id)
   AND NOT EXISTS (SELECT 1 FROM complaint
                    WHERE staff.id IN (complaint.accused_id, complaint.resp_person_id))
   AND NOT EXISTS (SELECT 1 FROM incident WHERE incident.staff_id = staff.id)
   AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.staff_id = staff.id)
   AND NOT EXISTS (SELECT 1 FROM absence WHERE absence.staff_id = staff.id);
