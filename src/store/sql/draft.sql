-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: draft/put
-- What somebody has typed so far.
INSERT INTO draft (staff_id, kind, subject_id, body, saved_at)
VALUES (:staff_id, :kind, :subject_id, :body, :saved_at)
    ON CONFLICT (staff_id, kind, subject_id) DO UPDATE
   SET body = excluded.body, saved_at = excluded.saved_at;

-- name: draft/get
-- One draft of its author.
SELECT body
  FROM draft
 WHERE staff_id = :staff_id
   AND kind = :kind
   AND subject_id = :subject_id;

-- name: draft/drop
-- It was saved, or given up.
DELETE FROM draft
 WHERE staff_id = :staff_id
   AND kind = :kind
   AND subject_id = :subject_id;
