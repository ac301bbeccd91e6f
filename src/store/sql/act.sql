-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: act/add
-- Something that somebody did to the files.
INSERT INTO act (at, actor_id, deed, undoes)
VALUES (:at, :actor_id, :deed, :undoes);

-- name: act/add-file
-- Whose file it changed.
INSERT INTO act_file (customer_id, act_id)
VALUES (:customer_id, :act_id);

-- name: act/add-change
-- One field before and after.
INSERT INTO change (act_id, position, table_name, row_key, kind, field, before, after)
VALUES (:act_id, :position, :table_name, :row_key, :kind, :field, :before, :after);

-- name: act/get
-- One act.
SELECT act.id, act.at, act.actor_id, act.deed, act.undoes, act.undone_by, staff.name AS actor
  FROM act
  LEFT JOIN staff ON staff.id = act.actor_id
 WHERE act.id = :id;

-- name: act/list-of-file
-- What was done to a couple's file and to those merged into it, newest first.
SELECT act.id, act.at, act.actor_id, act.deed, act.undoes, act.undone_by, staff.name AS actor
  FROM act_file
  JOIN act ON act.id = act_file.act_id
  LEFT JOIN staff ON staff.id = act.actor_id
 WHERE act_file.customer_id IN (SELECT :customer_id
                                 UNION ALL
                                SELECT former_id FROM former_file WHERE former_file.customer_id = :customer_id)
   AND act.id < :before
 GROUP BY act.id
 ORDER BY act.id DESC
 LIMIT :limit;

-- name: act/list-of-actor
-- What one person has done since a moment, newest first.
SELECT act.id, act.at, act.actor_id, act.deed, act.undoes, act.undone_by, staff.name AS actor
  FROM act
  LEFT JOIN staff ON staff.id = act.actor_id
 WHERE act.actor_id = :actor_id
   AND act.at >= :since
   AND act.id < :before
 ORDER BY act.at DESC, act.id DESC
 LIMIT :limit;

-- name: act/list-changes
-- The fields of an act, as they were noted.
SELECT table_name, row_key, kind, field, before, after
  FROM change
 WHERE act_id = :act_id
 ORDER BY position;

-- name: act/list-files
-- Whose files an act changed.
SELECT customer_id
  FROM act_file
 WHERE act_id = :act_id
 ORDER BY customer_id;

-- name: act/list-names
-- The couples of an act that are still there.
SELECT customer.names AS text
  FROM act_file
  JOIN customer ON customer.id = act_file.customer_id
 WHERE act_file.act_id = :act_id
 ORDER BY customer.id;

-- name: act/mark-undone
-- An act that was taken back, once.
UPDATE act
   SET undone_by = :undone_by
 WHERE id = :id
   AND undone_by IS NULL;

-- name: act/mark-again
-- The act whose taking back was itself taken back stands again.
UPDATE act
   SET undone_by = NULL
 WHERE id = :id;

-- name: act/count-later
-- How many acts that still stand changed one of these files after an act.
SELECT count(DISTINCT later.id)
  FROM act_file AS mine
  JOIN act_file AS theirs ON theirs.customer_id = mine.customer_id
  JOIN act AS later ON later.id = theirs.act_id
 WHERE mine.act_id = :id
   AND later.id > :id
   AND later.undone_by IS NULL
   AND later.undoes IS NULL;

-- name: act/last-of-actor
-- The newest act of a person that can still be taken back.
SELECT max(id)
  FROM act
 WHERE actor_id = :actor_id
   AND at >= :since
   AND undone_by IS NULL
   AND undoes IS NULL
   AND deed <> 'RECORD_CALL';

-- name: act/count-visits-since
-- Conversations recorded since a moment in the files of an act.
SELECT count(*)
  FROM act_file
  JOIN visit ON visit.customer_id = act_file.customer_id
 WHERE act_file.act_id = :act_id
   AND visit.started_at >= :since;
