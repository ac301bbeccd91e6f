-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: script/list-edited
-- The newest wording of every script that was edited; the first is the house's own.
-- scan: some forty scripts with a few versions each
SELECT code, number, body
  FROM script
 WHERE number = (SELECT max(newest.number) FROM script AS newest WHERE newest.code = script.code)
   AND number > 1
 ORDER BY code;

-- name: script/add
-- The next wording of a script.
INSERT INTO script (code, number, body, created_at, created_by)
SELECT :code, coalesce(max(number), 0) + 1, :body, :created_at, :created_by
  FROM script
 WHERE code = :code
RETURNING number;

-- name: script/list-versions
-- Every wording of one script, the newest first.
SELECT code, number, body
  FROM script
 WHERE code = :code
 ORDER BY number DESC;
