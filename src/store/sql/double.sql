-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: double/list-phones
-- Two files with one telephone that nobody has told apart, the newest first.
-- scan: once along the index of telephones
SELECT one.customer_id AS low_id, other.customer_id AS high_id, one.number AS phone,
       low.customer_no AS low_no, high.customer_no AS high_no, low.names AS low_names, high.names AS high_names
  FROM phone AS one
  JOIN phone AS other ON other.number = one.number AND other.customer_id > one.customer_id
  JOIN customer AS low ON low.id = one.customer_id
  JOIN customer AS high ON high.id = other.customer_id
 WHERE NOT EXISTS (SELECT 1 FROM not_same
                    WHERE not_same.low_id = one.customer_id
                      AND not_same.high_id = other.customer_id)
   AND low.state <> 'DELETED'
   AND high.state <> 'DELETED'
 LIMIT :limit;

-- name: double/list-couples
-- Two files with the same names and wedding day that nobody has told apart.
-- scan: once along the index of couples
SELECT low.id AS low_id, high.id AS high_id, NULL AS phone,
       low.customer_no AS low_no, high.customer_no AS high_no, low.names AS low_names, high.names AS high_names
  FROM customer AS low
  JOIN customer AS high ON high.couple_key = low.couple_key AND high.id > low.id
 WHERE low.couple_key IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM not_same
                    WHERE not_same.low_id = low.id
                      AND not_same.high_id = high.id)
   AND low.state <> 'DELETED'
   AND high.state <> 'DELETED'
 LIMIT :limit;

-- name: double/find-couple
-- Another file of the same couple.
SELECT id
  FROM customer
 WHERE couple_key = :couple_key
   AND id <> :id
   AND state <> 'DELETED'
 ORDER BY id DESC
 LIMIT 1;

-- name: double/tell-apart
-- Two files that look alike and are two couples.
INSERT INTO not_same (low_id, high_id)
VALUES (:low_id, :high_id)
    ON CONFLICT (low_id, high_id) DO NOTHING;

-- name: double/part-calls
-- Calls about the couple that both files have: one stays what it is, the other keeps a name of its own.
UPDATE call
   SET occurrence = occurrence || '~' || :customer_no,
       merged_into = CASE state WHEN 'OPEN' THEN
         (SELECT twin.id FROM call AS twin
           WHERE twin.customer_id = :keep_id AND twin.type = call.type
             AND twin.order_id IS NULL AND twin.occurrence = call.occurrence) ELSE merged_into END,
       state = CASE state WHEN 'OPEN' THEN 'MERGED' ELSE state END,
       version = version + 1
 WHERE customer_id = :drop_id
   AND order_id IS NULL
   AND EXISTS (SELECT 1 FROM call AS twin
                WHERE twin.customer_id = :keep_id
                  AND twin.type = call.type
                  AND twin.order_id IS NULL
                  AND twin.occurrence = call.occurrence);

-- name: double/add-former
-- The number under which a file that was merged is still known.
INSERT INTO former_file (customer_no, former_id, customer_id)
VALUES (:customer_no, :former_id, :customer_id);

-- name: double/find-former
-- The file into which another one was merged.
SELECT customer_id
  FROM former_file
 WHERE customer_no = :customer_no;

