-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: document/list
-- The documents of a couple, the newest first.
SELECT id, customer_id, order_id, kind, uri, note, added_at, added_by, version
  FROM document
 WHERE customer_id = :customer_id
 ORDER BY id DESC;

-- name: document/add
-- One document more.
INSERT INTO document (customer_id, order_id, kind, uri, note, added_at, added_by)
VALUES (:customer_id, :order_id, :kind, :uri, :note, :added_at, :added_by);

-- name: document/update
-- A document that lies elsewhere, if nobody was quicker.
UPDATE document
   SET order_id = :order_id, kind = :kind, uri = :uri, note = :note, version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: document/delete
-- A document that is not kept any more.
DELETE FROM document
 WHERE id = :id
   AND version = :version;
