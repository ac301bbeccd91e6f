-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: audit/add
-- One act of one person.
INSERT INTO audit (at, actor_id, deed, subject, subject_id, detail)
VALUES (:at, :actor, :deed, :subject, :subject_id, :detail);

-- name: audit/list-of-subject
-- What was done to one record, newest first.
SELECT audit.id, audit.at, audit.deed, audit.detail, staff.name AS actor
  FROM audit
  LEFT JOIN staff ON staff.id = audit.actor_id
 WHERE audit.subject = :subject
   AND audit.subject_id = :subject_id
 ORDER BY audit.id DESC;

-- name: audit/count
-- How many acts are on record.
-- scan: for the check of a file
SELECT count(*)
  FROM audit;
