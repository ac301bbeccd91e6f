-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: survey/list
-- The surveys of a couple, the newest first.
SELECT id, customer_id, order_id, visit_id, asked_on, channel, staff_id, recommends, reason,
       best_staff, suggestion, version
  FROM survey
 WHERE customer_id = :customer_id
 ORDER BY asked_on DESC, id DESC;

-- name: survey/list-answers
-- What was scored on a sheet.
SELECT item, score, staff_id
  FROM survey_answer
 WHERE survey_id = :survey_id;

-- name: survey/add
-- A filled sheet.
INSERT INTO survey (customer_id, order_id, visit_id, asked_on, channel, staff_id, recommends, reason,
                    best_staff, suggestion)
VALUES (:customer_id, :order_id, :visit_id, :asked_on, :channel, :staff_id, :recommends, :reason,
        :best_staff, :suggestion);

-- name: survey/update
-- A sheet that was read otherwise, if nobody was quicker.
UPDATE survey
   SET order_id = :order_id, visit_id = :visit_id, asked_on = :asked_on, channel = :channel,
       staff_id = :staff_id, recommends = :recommends, reason = :reason, best_staff = :best_staff,
       suggestion = :suggestion, version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: survey/delete
-- A sheet that was none.
DELETE FROM survey
 WHERE id = :id
   AND version = :version;

-- name: survey/clear-answers
-- Forgets the scores before they are written anew.
DELETE FROM survey_answer
 WHERE survey_id = :survey_id;

-- name: survey/put-answer
-- One score.
INSERT INTO survey_answer (survey_id, item, score, staff_id)
VALUES (:survey_id, :item, :score, :staff_id);
