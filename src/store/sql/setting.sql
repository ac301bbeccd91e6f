-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: setting/get
-- One setting of the office.
SELECT value
  FROM setting
 WHERE key = :key;

-- name: setting/set
-- Stores a setting, new or changed.
INSERT INTO setting (key, value)
VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;

-- name: setting/next-number
-- The next running numbers of a form on a day; returns the last of them.
INSERT INTO numbering (prefix, day, last)
VALUES (:prefix, :day, :count)
    ON CONFLICT (prefix, day) DO UPDATE SET last = numbering.last + excluded.last
RETURNING last;
