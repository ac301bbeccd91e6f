-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: number/find-customer
-- The file of a customer number.
SELECT id
  FROM customer
 WHERE customer_no = :number;

-- name: number/find-visit
-- The attempt of a visit number.
SELECT id
  FROM visit
 WHERE visit_no = :number;

-- name: number/find-complaint
-- The complaint of a complaint number.
SELECT id
  FROM complaint
 WHERE complaint_no = :number;
