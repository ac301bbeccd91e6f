-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: office-day/list
-- Every marked day.
-- scan: some thirty days a year
SELECT day, kind
  FROM office_day
 ORDER BY day, kind;

-- name: office-day/put
-- Marks a day.
INSERT INTO office_day (day, kind, name)
VALUES (:day, :kind, :name)
    ON CONFLICT (day, kind) DO UPDATE SET name = excluded.name;

-- name: office-day/list-since
-- The marked days that are still to come.
SELECT day, kind, name
  FROM office_day
 WHERE day >= :since
 ORDER BY day, kind;

-- name: office-day/remove
-- Takes a mark away.
DELETE FROM office_day
 WHERE day = :day
   AND kind = :kind;
