-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: staff/get
-- One person.
SELECT id, employee_no, name, department, role, ability, password, has_left, version
  FROM staff
 WHERE id = :id;

-- name: staff/find
-- The person with an employee number.
SELECT id, employee_no, name, department, role, ability, password, has_left, version
  FROM staff
 WHERE employee_no = :employee_no;

-- name: staff/find-by-name
-- Somebody of a department, as an order slip names them.
-- scan: a studio has some dozens of people
SELECT id
  FROM staff
 WHERE name = :name
   AND department = :department
 ORDER BY has_left, id
 LIMIT 1;

-- name: staff/list
-- Everybody.
-- scan: a studio has some dozens of people
SELECT id, employee_no, name, department, role, ability, password, has_left, version
  FROM staff
 ORDER BY has_left, employee_no IS NULL, employee_no, name;

-- name: staff/list-accounts
-- Those who sign in.
-- scan: a studio has some dozens of people
SELECT id, employee_no, name, department, role, ability, password, has_left, version
  FROM staff
 WHERE role <> 'NONE'
   AND has_left = 0
 ORDER BY employee_no;

-- name: staff/add
-- A new person.
INSERT INTO staff (employee_no, name, department, role, ability, password, has_left, batch_id)
VALUES (:employee_no, :name, :department, :role, :ability, :password, :has_left, :batch_id);

-- name: staff/update
-- A changed person, if nobody was quicker.
UPDATE staff
   SET employee_no = :employee_no, name = :name, department = :department, role = :role,
       ability = :ability, password = :password, has_left = :has_left,
       version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: staff/put-absence
-- A day off, with or without somebody who stands in.
INSERT INTO absence (staff_id, day, substitute_id)
VALUES (:staff_id, :day, :substitute_id)
    ON CONFLICT (day, staff_id) DO UPDATE SET substitute_id = excluded.substitute_id;

-- name: staff/list-absences
-- Days off from one day to another.
SELECT staff_id, day, substitute_id
  FROM absence
 WHERE day BETWEEN :first AND :last
 ORDER BY day, staff_id;

-- name: staff/remove-absence
-- A day off that is none.
DELETE FROM absence
 WHERE day = :day
   AND staff_id = :staff_id;
