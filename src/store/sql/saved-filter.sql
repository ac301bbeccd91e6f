-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: saved-filter/list
-- The groups somebody has saved, and those of the studio.
SELECT id, staff_id, name, body, version
  FROM saved_filter
 WHERE staff_id IS NULL
    OR staff_id = :staff_id
 ORDER BY name, id;

-- name: saved-filter/get
-- One saved group.
SELECT id, staff_id, name, body, version
  FROM saved_filter
 WHERE id = :id;

-- name: saved-filter/add
-- A group is saved; one that was dropped comes back under its id.
INSERT INTO saved_filter (id, staff_id, name, body)
VALUES (:id, :staff_id, :name, :body);

-- name: saved-filter/update
-- A group gets another name or other conditions, if nobody was quicker.
UPDATE saved_filter
   SET name = :name, body = :body, version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: saved-filter/drop
-- A group is given up.
DELETE FROM saved_filter
 WHERE id = :id;
