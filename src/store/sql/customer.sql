-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: customer/get
-- One couple's file, without its people and telephones.
SELECT id, customer_no, level, card_no, assigned_to, assigned_on, address, postcode, work_unit,
       wedding_on, source, introducer, email, good_from, good_until, good_times,
       bad_times, elder, do_not_call, no_anniversary, phone_invalid, consent_promo, consent_on,
       consent_way, language, key_marks, handover, note, state, created_on, version
  FROM customer
 WHERE id = :id;

-- name: customer/has
-- Whether there is such a file.
SELECT id
  FROM customer
 WHERE id = :id;

-- name: customer/list-persons
-- The people of a file, the one named first first.
SELECT id, name, pinyin, sex, birth_calendar, birth_year, birth_month, birth_day, birth_leap, wechat
  FROM person
 WHERE customer_id = :customer_id
 ORDER BY position;

-- name: customer/list-phones
-- The telephones of a file, in the order they are dialled.
SELECT number AS text
  FROM phone
 WHERE customer_id = :customer_id
 ORDER BY position;

-- name: customer/find-phone
-- Who has this number: the newest file.
SELECT customer_id
  FROM phone
 WHERE number = :number
 ORDER BY customer_id DESC
 LIMIT 1;

-- name: customer/list-namesakes
-- The names in every file that has a number, the newest file first.
SELECT person.customer_id, person.name
  FROM phone
  JOIN customer ON customer.id = phone.customer_id
  JOIN person ON person.customer_id = phone.customer_id
 WHERE phone.number = :number
   AND customer.state <> 'DELETED'
 ORDER BY person.customer_id DESC;

-- name: customer/add
-- A new file.
INSERT INTO customer (customer_no, names, sort_key, phone, level, card_no, assigned_to, assigned_on,
                      address, postcode, work_unit, wedding_on, wedding_md, source, introducer,
                      email, good_from, good_until, good_times, bad_times, elder, do_not_call,
                      no_anniversary, phone_invalid, consent_promo, consent_on, consent_way,
                      language, key_marks, handover, couple_key, note, state, created_on, batch_id)
VALUES (:customer_no, :names, :sort_key, :phone, :level, :card_no, :assigned_to, :assigned_on,
        :address, :postcode, :work_unit, :wedding_on, :wedding_md, :source, :introducer,
        :email, :good_from, :good_until, :good_times, :bad_times, :elder, :do_not_call,
        :no_anniversary, :phone_invalid, :consent_promo, :consent_on, :consent_way,
        :language, :key_marks, :handover, :couple_key, :note, :state, :created_on, :batch_id);

-- name: customer/update
-- A changed file, if nobody was quicker.
UPDATE customer
   SET names = :names, sort_key = :sort_key, phone = :phone, level = :level, card_no = :card_no,
       assigned_to = :assigned_to, assigned_on = :assigned_on, address = :address,
       postcode = :postcode, work_unit = :work_unit, wedding_on = :wedding_on,
       wedding_md = :wedding_md, source = :source, introducer = :introducer, email = :email,
       good_from = :good_from, good_until = :good_until, good_times = :good_times,
       bad_times = :bad_times, elder = :elder, language = :language, key_marks = :key_marks,
       handover = :handover, couple_key = :couple_key, consent_way = :consent_way,
       do_not_call = :do_not_call, no_anniversary = :no_anniversary,
       phone_invalid = :phone_invalid, consent_promo = :consent_promo, consent_on = :consent_on,
       note = :note, state = :state, version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: customer/add-person
-- One of the couple of a new file.
INSERT INTO person (customer_id, position, name, pinyin, sex, birth_calendar, birth_year,
                    birth_month, birth_day, birth_leap, wechat)
VALUES (:customer_id, :position, :name, :pinyin, :sex, :birth_calendar, :birth_year,
        :birth_month, :birth_day, :birth_leap, :wechat);

-- name: customer/put-person
-- One of the couple, new or changed; a person keeps the id.
INSERT INTO person (customer_id, position, name, pinyin, sex, birth_calendar, birth_year,
                    birth_month, birth_day, birth_leap, wechat)
VALUES (:customer_id, :position, :name, :pinyin, :sex, :birth_calendar, :birth_year,
        :birth_month, :birth_day, :birth_leap, :wechat)
    ON CONFLICT (customer_id, position) DO UPDATE
   SET name = excluded.name, pinyin = excluded.pinyin, sex = excluded.sex,
       birth_calendar = excluded.birth_calendar, birth_year = excluded.birth_year,
       birth_month = excluded.birth_month, birth_day = excluded.birth_day,
       birth_leap = excluded.birth_leap, wechat = excluded.wechat;

-- name: customer/cut-persons
-- Drops the people from a position on.
DELETE FROM person
 WHERE customer_id = :customer_id
   AND position >= :position;

-- name: customer/put-phone
-- One of the telephones, new or changed.
INSERT INTO phone (customer_id, position, number)
VALUES (:customer_id, :position, :number)
    ON CONFLICT (customer_id, position) DO UPDATE SET number = excluded.number;

-- name: customer/cut-phones
-- Drops the telephones from a position on.
DELETE FROM phone
 WHERE customer_id = :customer_id
   AND position >= :position;

-- name: customer/delete
-- A file that is taken back; people, telephones, orders and planned calls go with it.
DELETE FROM customer
 WHERE id = :id;
