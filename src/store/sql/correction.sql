-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: correction/add
-- A record that was taken back.
INSERT INTO correction (visit_no, customer_id, call_id, outcome, recorded_by, recorded_at, reason,
                        corrected_at, corrected_by)
VALUES (:visit_no, :customer_id, :call_id, :outcome, :recorded_by, :recorded_at, :reason,
        :corrected_at, :corrected_by);

-- name: correction/count
-- How many records of a couple were taken back.
SELECT count(*)
  FROM correction
 WHERE customer_id = :customer_id;
