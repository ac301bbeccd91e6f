-- 0001-customer-file.sql — couples, orders, calls, visits: the first schema
--
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Immutable once released. Civil days are TEXT YYYY-MM-DD, moments INTEGER unix
-- seconds UTC, money INTEGER fen. Enumerations are stored as their nicks. Every row
-- that people edit has a version, and every UPDATE names it.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,                  -- e.g. studio_name, max_attempts
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id          INTEGER PRIMARY KEY,
  employee_no TEXT UNIQUE,                 -- NULL: known by name only, from an order slip
  name        TEXT NOT NULL,
  department  TEXT NOT NULL,
  role        TEXT NOT NULL DEFAULT 'NONE',-- NONE: has no account
  ability     INTEGER NOT NULL DEFAULT 3 CHECK (ability BETWEEN 1 AND 5),
  password    TEXT,                        -- crypt(3) string; NULL: none is asked
  has_left    INTEGER NOT NULL DEFAULT 0,
  batch_id    INTEGER REFERENCES import_batch(id),
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX staff_by_name ON staff(name, department) WHERE employee_no IS NULL;

CREATE TABLE absence (                     -- rest days, and who covers
  staff_id      INTEGER NOT NULL REFERENCES staff(id),
  day           TEXT NOT NULL,
  substitute_id INTEGER REFERENCES staff(id),
  PRIMARY KEY (day, staff_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE office_day (                  -- holidays, make-up workdays, the studio's closed days
  day  TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('OFF', 'WORK', 'CLOSED')),
  name TEXT,
  PRIMARY KEY (day, kind)                  -- a public holiday may be a closed day as well
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,               -- bookings
  file_name   TEXT NOT NULL,               -- without its folder
  checksum    TEXT NOT NULL,               -- SHA-256 of the file
  imported_at INTEGER NOT NULL,
  staff_id    INTEGER REFERENCES staff(id),
  n_rows      INTEGER NOT NULL DEFAULT 0,
  n_created   INTEGER NOT NULL DEFAULT 0,
  n_updated   INTEGER NOT NULL DEFAULT 0,
  n_unchanged INTEGER NOT NULL DEFAULT 0,
  n_rejected  INTEGER NOT NULL DEFAULT 0,
  undone_at   INTEGER
) STRICT;

CREATE TABLE customer (
  id             INTEGER PRIMARY KEY,
  customer_no    TEXT NOT NULL UNIQUE,     -- C000123
  names          TEXT NOT NULL,            -- the couple in one line, for lists
  sort_key       TEXT NOT NULL,            -- pinyin of the first name, then the name
  phone          TEXT,                     -- the preferred number, for lists
  level          TEXT NOT NULL DEFAULT 'ORDINARY',
  card_no        TEXT,
  assigned_to    INTEGER REFERENCES staff(id),
  assigned_on    TEXT,
  address        TEXT,
  postcode       TEXT,
  work_unit      TEXT,
  wedding_on     TEXT,
  wedding_md     TEXT,                     -- MM-DD of wedding_on, to find anniversaries
  source         TEXT,
  introducer     TEXT,
  email          TEXT,
  good_from      INTEGER NOT NULL DEFAULT 0, -- preferred call time, minute of the day
  good_until     INTEGER NOT NULL DEFAULT 0,
  good_times     TEXT,                     -- by weekday: "1-5 18:00-20:00,6 09:00-12:00"
  bad_times      TEXT,                     -- the same, when they must not be rung
  elder          INTEGER NOT NULL DEFAULT 0,
  do_not_call    INTEGER NOT NULL DEFAULT 0,
  no_anniversary INTEGER NOT NULL DEFAULT 0,
  phone_invalid  INTEGER NOT NULL DEFAULT 0,
  consent_promo  TEXT NOT NULL DEFAULT 'NOT_ASKED',
  consent_on     TEXT,
  consent_way    TEXT,                     -- channel by which they said so
  language       TEXT,                     -- dialect or language they like to speak
  key_marks      INTEGER NOT NULL DEFAULT 0, -- three knows, three haves: bits of CareKeyMark
  handover       TEXT,                     -- what whoever takes over must know
  couple_key     TEXT,                     -- both names folded and the wedding day, to find doubles
  note           TEXT,
  state          TEXT NOT NULL DEFAULT 'ACTIVE',
  created_on     TEXT NOT NULL,
  batch_id       INTEGER REFERENCES import_batch(id),
  version        INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX customer_by_name    ON customer(sort_key, id);
CREATE INDEX customer_by_staff   ON customer(assigned_to, state, assigned_on);
CREATE INDEX customer_by_wedding ON customer(wedding_md) WHERE wedding_md IS NOT NULL;
CREATE INDEX customer_by_day     ON customer(wedding_on) WHERE wedding_on IS NOT NULL;
CREATE INDEX customer_by_level   ON customer(level) WHERE level <> 'ORDINARY';
CREATE INDEX customer_by_state   ON customer(state) WHERE state <> 'ACTIVE';
CREATE INDEX customer_by_batch   ON customer(batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX customer_by_couple  ON customer(couple_key) WHERE couple_key IS NOT NULL;
CREATE INDEX customer_by_rank    ON customer(level) WHERE level IN ('VIP', 'IMPORTANT');

CREATE TABLE person (
  id             INTEGER PRIMARY KEY,
  customer_id    INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,         -- 0 for the one named first
  name           TEXT NOT NULL,
  pinyin         TEXT,                     -- corrected by hand
  sex            TEXT NOT NULL DEFAULT 'UNKNOWN',
  birth_calendar TEXT NOT NULL DEFAULT 'SOLAR' CHECK (birth_calendar IN ('SOLAR', 'LUNAR')),
  birth_year     INTEGER NOT NULL DEFAULT 0,
  birth_month    INTEGER NOT NULL DEFAULT 0, -- 0: birthday unknown
  birth_day      INTEGER NOT NULL DEFAULT 0,
  birth_leap     INTEGER NOT NULL DEFAULT 0,
  wechat         TEXT,
  UNIQUE (customer_id, position)
) STRICT;
CREATE INDEX person_by_birthday ON person(birth_calendar, birth_month, birth_day)
 WHERE birth_month > 0;

CREATE TABLE phone (
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,            -- 0 is dialled first
  number      TEXT NOT NULL,               -- canonical
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX phone_by_number ON phone(number);

CREATE TABLE search_key (                  -- one range scan finds any fragment
  k           TEXT NOT NULL,
  customer_id INTEGER NOT NULL,
  PRIMARY KEY (k, customer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_slip (
  id              INTEGER PRIMARY KEY,
  customer_id     INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  order_no        TEXT NOT NULL,           -- as written
  order_key       TEXT NOT NULL UNIQUE,    -- folded: case, width and blanks do not count
  package         TEXT,
  package_content TEXT,
  price           INTEGER NOT NULL DEFAULT 0,
  spots           TEXT,
  rush            INTEGER NOT NULL DEFAULT 0,
  state           TEXT NOT NULL DEFAULT 'OPEN',
  note            TEXT,
  batch_id        INTEGER REFERENCES import_batch(id),
  version         INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX order_slip_by_customer ON order_slip(customer_id);
CREATE INDEX order_slip_by_number   ON order_slip(order_key, customer_id);
CREATE INDEX order_slip_open        ON order_slip(customer_id) WHERE state = 'OPEN';
CREATE INDEX order_slip_by_batch    ON order_slip(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE stage (
  order_id   INTEGER NOT NULL REFERENCES order_slip(id) ON DELETE CASCADE,
  stage      TEXT NOT NULL,
  planned_on TEXT,
  done_on    TEXT,
  status     TEXT NOT NULL DEFAULT 'PENDING',
  staff_id   INTEGER REFERENCES staff(id), -- who serves at this stage
  place      TEXT,
  note       TEXT,
  reason     TEXT,                         -- why it was put off, cancelled or is done again
  amount     INTEGER NOT NULL DEFAULT 0,   -- spent at this stage
  PRIMARY KEY (order_id, stage)
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_late ON stage(planned_on) WHERE done_on IS NULL AND planned_on IS NOT NULL;
CREATE INDEX stage_by_day ON stage(stage, done_on, planned_on) WHERE done_on IS NOT NULL;
CREATE INDEX stage_done ON stage(stage, substr(done_on, 6, 2), done_on) WHERE done_on IS NOT NULL;

CREATE TABLE server (                      -- who served at an order
  order_id INTEGER NOT NULL REFERENCES order_slip(id) ON DELETE CASCADE,
  duty     TEXT NOT NULL,                  -- department nick
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  PRIMARY KEY (order_id, duty, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX server_by_staff ON server(staff_id);

CREATE TABLE purchase (                    -- second purchases
  id        INTEGER PRIMARY KEY,
  order_id  INTEGER NOT NULL REFERENCES order_slip(id) ON DELETE CASCADE,
  content   TEXT,
  amount    INTEGER NOT NULL DEFAULT 0,
  bought_on TEXT
) STRICT;
CREATE INDEX purchase_by_order ON purchase(order_id);

CREATE TABLE payment (
  id       INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES order_slip(id) ON DELETE CASCADE,
  amount   INTEGER NOT NULL,
  paid_on  TEXT,
  note     TEXT
) STRICT;
CREATE INDEX payment_by_order ON payment(order_id);

CREATE TABLE campaign (                    -- a unified return visit, a promotion, a festival
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  purpose    TEXT,
  type       TEXT NOT NULL,                -- call type
  filter     TEXT NOT NULL,                -- how its customers were chosen
  first_on   TEXT NOT NULL,
  last_on    TEXT NOT NULL,
  analysis   TEXT,                         -- written for its report (F03)
  created_at INTEGER NOT NULL,
  created_by INTEGER REFERENCES staff(id),
  archived_at INTEGER,                     -- read-only from then on
  version    INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE call (
  id              INTEGER PRIMARY KEY,
  type            TEXT NOT NULL,
  customer_id     INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  person_id       INTEGER REFERENCES person(id) ON DELETE CASCADE, -- whose birthday
  order_id        INTEGER REFERENCES order_slip(id) ON DELETE CASCADE,
  occurrence      TEXT NOT NULL DEFAULT '',  -- which time: a year, a number, a date
  base_on         TEXT,                    -- the day the rule counts from
  due_on          TEXT NOT NULL,
  deadline_on     TEXT NOT NULL,
  priority        INTEGER NOT NULL,
  agreed_at       INTEGER,                 -- the customer named this time
  not_before      INTEGER,                 -- next attempt not earlier
  state           TEXT NOT NULL DEFAULT 'OPEN',
  staff_id        INTEGER REFERENCES staff(id),
  n_attempts      INTEGER NOT NULL DEFAULT 0,
  last_attempt_at INTEGER,
  claimed_by      INTEGER REFERENCES staff(id),
  claimed_until   INTEGER,
  parent_id       INTEGER REFERENCES call(id),
  merged_into     INTEGER REFERENCES call(id),
  campaign_id     INTEGER REFERENCES campaign(id), -- planned by hand for many, not by a rule
  reason          TEXT,
  batch_id        INTEGER REFERENCES import_batch(id),
  version         INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX call_once ON call(customer_id, type, coalesce(order_id, 0), coalesce(person_id, 0), occurrence);
CREATE INDEX call_open      ON call(staff_id, due_on) WHERE state = 'OPEN';
CREATE INDEX call_due       ON call(due_on) WHERE state = 'OPEN';
CREATE INDEX call_by_deadline ON call(deadline_on);
CREATE INDEX call_by_order  ON call(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX call_by_person ON call(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX call_by_parent ON call(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX call_by_campaign ON call(campaign_id, state) WHERE campaign_id IS NOT NULL;
CREATE INDEX call_by_merge  ON call(merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE script (                      -- a version is never changed
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL,                -- call type, common block or incoming script
  number     INTEGER NOT NULL,
  body       TEXT NOT NULL,                -- JSON, three languages
  created_at INTEGER NOT NULL,
  created_by INTEGER REFERENCES staff(id),
  UNIQUE (code, number)
) STRICT;

CREATE TABLE complaint (                   -- in the order of domain/care-complaint.h, where every field is explained
  id                   INTEGER PRIMARY KEY,
  complaint_no         TEXT NOT NULL UNIQUE, -- TS20261121-003
  state                TEXT NOT NULL DEFAULT 'DRAFT',
  state_since          INTEGER,
  customer_id          INTEGER REFERENCES customer(id),
  order_id             INTEGER REFERENCES order_slip(id),
  visit_id             INTEGER REFERENCES visit(id),
  recorder_id          INTEGER REFERENCES staff(id),
  owner_id             INTEGER REFERENCES staff(id),
  created_at           INTEGER NOT NULL,
  registered_at        INTEGER,
  first_reply_at       INTEGER,
  noticed_at           INTEGER,
  noticed_by           INTEGER,
  waiting_since        INTEGER,
  waited               INTEGER NOT NULL DEFAULT 0,
  round                INTEGER NOT NULL DEFAULT 0,
  reopened_count       INTEGER NOT NULL DEFAULT 0,
  ladder               INTEGER NOT NULL DEFAULT 0,
  is_review            INTEGER NOT NULL DEFAULT 0,
  judged_by            INTEGER,
  judged_at            INTEGER,
  investigated_by      INTEGER,
  investigated_at      INTEGER,
  submitted_at         INTEGER,
  instructed_by        INTEGER,
  instructed_at        INTEGER,
  implemented_at       INTEGER,
  followed_up_at       INTEGER,
  closing              TEXT NOT NULL DEFAULT 'NONE',
  closed_by            INTEGER,
  closed_at            INTEGER,
  times                INTEGER NOT NULL DEFAULT 0,
  repeat_of            INTEGER REFERENCES complaint(id),
  group_id             INTEGER REFERENCES complaint(id),
  merged_into          INTEGER REFERENCES complaint(id),
  kind                 TEXT NOT NULL DEFAULT 'COMPLAINT',
  complainant          TEXT,
  relation             TEXT,
  phone                TEXT,
  address              TEXT,
  anonymous_reason     TEXT,
  told_at              INTEGER,
  way                  TEXT NOT NULL DEFAULT 'NONE',
  from_department      TEXT NOT NULL DEFAULT 'NONE',
  has_stage            INTEGER NOT NULL DEFAULT 0,
  stage                TEXT NOT NULL DEFAULT 'BOOKED',
  stage_on             TEXT,
  department           TEXT NOT NULL DEFAULT 'NONE',
  accused_id           INTEGER REFERENCES staff(id),
  subject              TEXT,
  content              TEXT,
  told_when            TEXT,
  told_where           TEXT,
  told_who             TEXT,
  told_why             TEXT,
  told_how             TEXT,
  remedies_asked       TEXT NOT NULL DEFAULT '',
  amount_asked         INTEGER NOT NULL DEFAULT 0,
  remedy_asked         TEXT,
  no_remedy            INTEGER NOT NULL DEFAULT 0,
  category             TEXT NOT NULL DEFAULT 'NONE',
  cause_code           TEXT,
  severity             TEXT NOT NULL DEFAULT 'NONE',
  assessment           TEXT NOT NULL DEFAULT '',
  severity_reason      TEXT,
  immediate_action     TEXT,
  reply_by             INTEGER,
  verdict              TEXT NOT NULL DEFAULT 'NONE',
  judge_reason         TEXT,
  judge_proof          TEXT,
  resp_department      TEXT NOT NULL DEFAULT 'NONE',
  resp_person_id       INTEGER REFERENCES staff(id),
  resp_person_unknown  INTEGER NOT NULL DEFAULT 0,
  investigate_until    INTEGER,
  facts                TEXT,
  root_cause           TEXT NOT NULL DEFAULT 'NONE',
  cause_text           TEXT,
  nature               TEXT NOT NULL DEFAULT 'NONE',
  dept_head_opinion    TEXT,
  chosen_plan          INTEGER NOT NULL DEFAULT 0,
  instruction          TEXT,
  offered_at           INTEGER,
  offered_by           INTEGER,
  offered_way          TEXT NOT NULL DEFAULT 'PHONE',
  reaction             TEXT NOT NULL DEFAULT 'NONE',
  customer_words       TEXT,
  wanted_plan          INTEGER NOT NULL DEFAULT 0,
  agreement_no         TEXT,
  agreement            TEXT NOT NULL DEFAULT 'NONE',
  signed_on            TEXT,
  agreement_way        TEXT,
  agreement_due        TEXT,
  agreement_else       TEXT,
  remedies_given       TEXT NOT NULL DEFAULT '',
  actual_amount        INTEGER NOT NULL DEFAULT 0,
  actual_goods         TEXT,
  received_by          TEXT,
  received_on          TEXT,
  feedback             TEXT,
  followed_up_by       INTEGER,
  result_rating        TEXT NOT NULL DEFAULT 'NONE',
  handling_rating      TEXT NOT NULL DEFAULT 'NONE',
  unreachable_reason   TEXT,
  evaluation           TEXT,
  preventive           TEXT,
  no_preventive_reason TEXT,
  preventive_owner_id  INTEGER,
  preventive_due       TEXT,
  archive_no           TEXT,
  answer               TEXT,
  answered_at          INTEGER,
  ending_reason        TEXT,
  next_step            TEXT,
  withdrawn_way        TEXT NOT NULL DEFAULT 'PHONE',
  withdrawn_on         TEXT,
  is_external          INTEGER NOT NULL DEFAULT 0,
  batch_id             INTEGER REFERENCES import_batch(id),
  version              INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX complaint_by_customer   ON complaint(customer_id);
CREATE INDEX complaint_unfiled       ON complaint(customer_id) WHERE state NOT IN ('CLOSED', 'WITHDRAWN');
CREATE INDEX complaint_by_order      ON complaint(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX complaint_by_visit      ON complaint(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX complaint_by_phone      ON complaint(phone) WHERE phone IS NOT NULL;
CREATE INDEX complaint_by_time       ON complaint(registered_at);
CREATE INDEX complaint_by_cause      ON complaint(cause_code, registered_at) WHERE cause_code IS NOT NULL;
CREATE INDEX complaint_open          ON complaint(state, reply_by) WHERE state NOT IN ('CLOSED', 'WITHDRAWN');
CREATE INDEX complaint_by_repeat     ON complaint(repeat_of) WHERE repeat_of IS NOT NULL;
CREATE INDEX complaint_by_group      ON complaint(group_id) WHERE group_id IS NOT NULL;
CREATE INDEX complaint_by_merge      ON complaint(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX complaint_by_batch      ON complaint(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE complaint_plan (              -- proposals (方案), side by side
  id           INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id),
  round        INTEGER NOT NULL,
  position     INTEGER NOT NULL,
  content      TEXT NOT NULL,
  remedies     TEXT NOT NULL DEFAULT '',   -- nicks with blanks between them
  is_whole     INTEGER NOT NULL DEFAULT 0, -- the whole set is shot again
  cost         INTEGER NOT NULL DEFAULT 0,
  done_by      TEXT,
  department   TEXT NOT NULL DEFAULT 'NONE',
  proposer_id  INTEGER,
  is_leaders   INTEGER NOT NULL DEFAULT 0,
  UNIQUE (complaint_id, round, position)
) STRICT;

CREATE TABLE complaint_measure (           -- what the departments have to do (措施)
  id           INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id),
  position     INTEGER NOT NULL,
  department   TEXT NOT NULL,
  action       TEXT NOT NULL,
  person_id    INTEGER,
  due_on       TEXT,
  done_on      TEXT,
  confirmed_by INTEGER,
  UNIQUE (complaint_id, position)
) STRICT;

CREATE TABLE complaint_penalty (           -- for supervisors and managers only
  id           INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id),
  person_id    INTEGER,
  blame        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  amount       INTEGER NOT NULL DEFAULT 0, -- fen, or points
  rule         TEXT,
  proposed_by  INTEGER,
  proposed_at  INTEGER NOT NULL,
  decided_by   INTEGER,                    -- NULL: proposed only
  decided_at   INTEGER
) STRICT;
CREATE INDEX complaint_penalty_by_complaint ON complaint_penalty(complaint_id);

CREATE TABLE complaint_attachment (        -- by reference: no picture lies in this file
  id           INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id),
  kind         TEXT NOT NULL,
  reference    TEXT NOT NULL,
  note         TEXT,
  added_by     INTEGER,
  added_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX complaint_attachment_by_complaint ON complaint_attachment(complaint_id);

CREATE TABLE complaint_event (             -- the history: append-only, each row chained to the one before
  id           INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id),
  at           INTEGER NOT NULL,
  actor_id     INTEGER,                    -- NULL: the program itself
  move         TEXT NOT NULL,
  from_state   TEXT NOT NULL,
  to_state     TEXT NOT NULL,
  note         TEXT,
  data         TEXT,                       -- what was entered: lines "name=value"
  content_hash TEXT NOT NULL,              -- of note and data
  prev_hash    TEXT NOT NULL,              -- '' for the first of the file
  hash         TEXT NOT NULL UNIQUE        -- SHA-256
) STRICT;
CREATE INDEX complaint_event_by_complaint ON complaint_event(complaint_id);
-- An erasure blanks the words of an event; who did what when stays as it was.
CREATE TRIGGER complaint_event_is_append_only BEFORE UPDATE ON complaint_event
WHEN NEW.note IS NOT NULL OR NEW.data IS NOT NULL OR NEW.id <> OLD.id
  OR NEW.complaint_id <> OLD.complaint_id OR NEW.at <> OLD.at OR NEW.actor_id IS NOT OLD.actor_id
  OR NEW.move <> OLD.move OR NEW.from_state <> OLD.from_state OR NEW.to_state <> OLD.to_state
  OR NEW.content_hash <> OLD.content_hash OR NEW.prev_hash <> OLD.prev_hash OR NEW.hash <> OLD.hash
BEGIN SELECT raise(ABORT, 'the history of complaints is append-only'); END;
CREATE TRIGGER complaint_event_is_kept BEFORE DELETE ON complaint_event
BEGIN SELECT raise(ABORT, 'the history of complaints is append-only'); END;
CREATE TRIGGER complaint_is_kept BEFORE DELETE ON complaint
WHEN OLD.batch_id IS NULL
BEGIN SELECT raise(ABORT, 'complaints are withdrawn, never deleted'); END;

CREATE TABLE incident (                    -- what went wrong in a department
  id           INTEGER PRIMARY KEY,
  day          TEXT NOT NULL,
  customer_id  INTEGER REFERENCES customer(id),
  order_id     INTEGER REFERENCES order_slip(id),
  department   TEXT NOT NULL,
  staff_id     INTEGER REFERENCES staff(id),
  kind         TEXT NOT NULL,
  description  TEXT NOT NULL,
  measure      TEXT,
  cost         INTEGER NOT NULL DEFAULT 0,
  found_by     TEXT NOT NULL DEFAULT 'CUSTOMER',
  complaint_id INTEGER REFERENCES complaint(id),
  visit_id     INTEGER REFERENCES visit(id),
  recorder_id  INTEGER,
  created_at   INTEGER NOT NULL,
  version      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX incident_by_day       ON incident(day);
CREATE INDEX incident_by_customer  ON incident(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX incident_by_order     ON incident(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX incident_by_staff     ON incident(staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX incident_by_complaint ON incident(complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX incident_by_visit     ON incident(visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE visit (
  id              INTEGER PRIMARY KEY,
  visit_no        TEXT NOT NULL UNIQUE,    -- HF20261121-003
  call_id         INTEGER REFERENCES call(id),
  customer_id     INTEGER NOT NULL REFERENCES customer(id),
  order_id        INTEGER REFERENCES order_slip(id),
  type            TEXT NOT NULL,
  staff_id        INTEGER REFERENCES staff(id),
  channel         TEXT NOT NULL,
  phone           TEXT,
  started_at      INTEGER NOT NULL,
  ended_at        INTEGER NOT NULL,
  outcome         TEXT NOT NULL,
  rating          TEXT NOT NULL DEFAULT 'NONE',
  product_opinion TEXT,
  service_opinion TEXT,
  new_request     TEXT,
  note            TEXT,
  script_number   INTEGER NOT NULL DEFAULT 0,
  complaint_id    INTEGER REFERENCES complaint(id)
) STRICT;
CREATE INDEX visit_by_call     ON visit(call_id, started_at);
CREATE INDEX visit_by_customer ON visit(customer_id, started_at);
CREATE INDEX visit_by_time     ON visit(started_at, customer_id);
CREATE INDEX visit_by_order    ON visit(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX visit_by_complaint ON visit(complaint_id) WHERE complaint_id IS NOT NULL;

CREATE TABLE answer (
  visit_id   INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  step_id    TEXT NOT NULL,
  option     TEXT,
  text       TEXT,
  day        TEXT,
  department TEXT NOT NULL DEFAULT 'NONE',
  staff_id   INTEGER REFERENCES staff(id),
  rating     TEXT NOT NULL DEFAULT 'NONE',
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE department_task (             -- a note that a call leaves for a department
  id          INTEGER PRIMARY KEY,
  department  TEXT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  order_id    INTEGER REFERENCES order_slip(id),
  visit_id    INTEGER REFERENCES visit(id),
  body        TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  created_by  INTEGER REFERENCES staff(id),
  done_at     INTEGER
) STRICT;
CREATE INDEX department_task_by_customer ON department_task(customer_id);
CREATE INDEX department_task_by_order    ON department_task(order_id) WHERE order_id IS NOT NULL;

CREATE TABLE feedback_item (               -- opinions and suggestions, for the departments
  id          INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  order_id    INTEGER REFERENCES order_slip(id),
  visit_id    INTEGER REFERENCES visit(id),
  department  TEXT NOT NULL,
  kind        TEXT NOT NULL,               -- PRAISE, SUGGESTION, REQUEST, OPINION
  body        TEXT NOT NULL,
  to_meeting  INTEGER NOT NULL DEFAULT 0,  -- the weekly meeting speaks about it
  decision    TEXT,
  decided_by  INTEGER,
  decided_on  TEXT,                        -- NULL: still open
  told_on     TEXT,                        -- the customer knows the outcome
  recorder_id INTEGER,
  created_at  INTEGER NOT NULL,
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX feedback_item_by_customer ON feedback_item(customer_id);
CREATE INDEX feedback_item_by_order    ON feedback_item(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX feedback_item_by_time     ON feedback_item(created_at);
CREATE INDEX feedback_item_open        ON feedback_item(created_at) WHERE decided_on IS NULL;

-- What conversations leave behind, besides opinions and complaints.

CREATE TABLE case_sheet (                  -- what could not be answered at once (F21)
  id          INTEGER PRIMARY KEY,
  case_no     TEXT NOT NULL UNIQUE,        -- GA20261121-001
  parent_id   INTEGER REFERENCES case_sheet(id), -- the case it follows up
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  visit_id    INTEGER REFERENCES visit(id),
  happened    TEXT,                        -- when, in words
  place       TEXT,
  people      TEXT,
  what        TEXT NOT NULL,
  why_not     TEXT,                        -- why it was not answered at once
  phone       TEXT,
  sent_to     TEXT NOT NULL,               -- department
  reply_by    INTEGER,
  answer      TEXT,
  answered_by INTEGER REFERENCES staff(id),
  answered_at INTEGER,
  state       TEXT NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  created_at  INTEGER NOT NULL,
  created_by  INTEGER REFERENCES staff(id),
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX case_sheet_by_customer ON case_sheet(customer_id);
CREATE INDEX case_sheet_by_visit    ON case_sheet(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX case_sheet_by_parent   ON case_sheet(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX case_sheet_open        ON case_sheet(sent_to) WHERE state IN ('OPEN', 'ANSWERED');

CREATE TABLE promise (                     -- an answer owed by a certain minute
  id          INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  call_id     INTEGER REFERENCES call(id) ON DELETE SET NULL, -- the call that is to bring it
  visit_id    INTEGER REFERENCES visit(id),
  case_id     INTEGER REFERENCES case_sheet(id),
  complaint_id INTEGER REFERENCES complaint(id),
  about       TEXT NOT NULL,
  made_at     INTEGER NOT NULL,
  reply_by    INTEGER NOT NULL,
  owner_id    INTEGER REFERENCES staff(id),
  state       TEXT NOT NULL DEFAULT 'OPEN'
              CHECK (state IN ('OPEN', 'KEPT', 'EXTENDED', 'BROKEN', 'WITHDRAWN')),
  closed_at   INTEGER
) STRICT;
CREATE INDEX promise_by_customer ON promise(customer_id);
CREATE INDEX promise_by_call     ON promise(call_id) WHERE call_id IS NOT NULL;
CREATE INDEX promise_by_visit    ON promise(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX promise_by_case     ON promise(case_id) WHERE case_id IS NOT NULL;
CREATE INDEX promise_by_complaint ON promise(complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX promise_open        ON promise(reply_by) WHERE state = 'OPEN';
CREATE INDEX promise_by_time     ON promise(made_at);

CREATE TABLE inquiry (                     -- somebody asks before booking
  id          INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  visit_id    INTEGER REFERENCES visit(id),
  asked_on    TEXT NOT NULL,
  what        TEXT NOT NULL,
  state       TEXT NOT NULL DEFAULT 'OPEN',-- OPEN, WON_PENDING, WON, LOST, WITHDRAWN
  reason      TEXT NOT NULL DEFAULT 'NONE',
  reason_text TEXT,
  closed_on   TEXT,
  staff_id    INTEGER REFERENCES staff(id),
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX inquiry_by_customer ON inquiry(customer_id);
CREATE INDEX inquiry_by_visit    ON inquiry(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX inquiry_by_day      ON inquiry(asked_on);

CREATE TABLE finding (                     -- leads, intents, lapse reasons, survey answers
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,               -- LEAD, REFERRAL, CARD_RENEW, CARD_UPGRADE, GIFT, LAPSE, SURVEY
  word        TEXT,                        -- which, e.g. PRICE
  body        TEXT,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  visit_id    INTEGER REFERENCES visit(id),
  created_at  INTEGER NOT NULL,
  created_by  INTEGER REFERENCES staff(id),
  done_at     INTEGER
) STRICT;
CREATE INDEX finding_by_customer ON finding(customer_id);
CREATE INDEX finding_by_visit    ON finding(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX finding_by_kind     ON finding(kind, created_at);

CREATE TABLE correction (                  -- records of calls that were taken back
  id           INTEGER PRIMARY KEY,
  visit_no     TEXT NOT NULL,              -- of the record that is gone
  customer_id  INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  call_id      INTEGER REFERENCES call(id) ON DELETE SET NULL,
  outcome      TEXT NOT NULL,              -- what it said
  recorded_by  INTEGER REFERENCES staff(id),
  recorded_at  INTEGER NOT NULL,
  reason       TEXT NOT NULL,              -- what was wrong
  corrected_at INTEGER NOT NULL,
  corrected_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX correction_by_customer ON correction(customer_id);
CREATE INDEX correction_by_call     ON correction(call_id) WHERE call_id IS NOT NULL;

CREATE TABLE incoming (                    -- somebody rang the office
  id          INTEGER PRIMARY KEY,
  incoming_no TEXT NOT NULL UNIQUE,        -- LD20261121-001
  customer_id INTEGER REFERENCES customer(id),
  caller      TEXT,
  phone       TEXT,
  kind        TEXT NOT NULL,               -- INQUIRY, COMPLAINT, MESSAGE, CALL_BACK, OTHER
  happened    TEXT,                        -- the five Ws and the H
  place       TEXT,
  people      TEXT,
  what        TEXT,
  why         TEXT,
  how         TEXT,
  department  TEXT NOT NULL DEFAULT 'NONE',
  walk        TEXT,                        -- what was read and answered
  staff_id    INTEGER REFERENCES staff(id),
  started_at  INTEGER NOT NULL,
  ended_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX incoming_by_customer ON incoming(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX incoming_by_time     ON incoming(started_at);

CREATE TABLE memo (                        -- a message for a colleague (F19)
  id          INTEGER PRIMARY KEY,
  memo_no     TEXT NOT NULL UNIQUE,        -- LY20261121-001
  to_id       INTEGER REFERENCES staff(id),
  to_name     TEXT,
  customer_id INTEGER REFERENCES customer(id),
  caller      TEXT,
  work_unit   TEXT,
  phone       TEXT,
  happened    TEXT,
  place       TEXT,
  people      TEXT,
  what        TEXT NOT NULL,
  why         TEXT,
  how         TEXT,
  wishes      INTEGER NOT NULL DEFAULT 0,  -- bits: call back, will call, will come, urgent
  taken_by    INTEGER REFERENCES staff(id),
  taken_at    INTEGER NOT NULL,
  read_at     INTEGER
) STRICT;
CREATE INDEX memo_unread      ON memo(to_id) WHERE read_at IS NULL;
CREATE INDEX memo_by_customer ON memo(customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE notice (                      -- what a supervisor or manager is told
  id          INTEGER PRIMARY KEY,
  role        TEXT NOT NULL,
  urgent      INTEGER NOT NULL DEFAULT 0,
  body        TEXT NOT NULL,
  customer_id INTEGER REFERENCES customer(id),
  visit_id    INTEGER REFERENCES visit(id),
  created_at  INTEGER NOT NULL,
  created_by  INTEGER REFERENCES staff(id),
  read_at     INTEGER,
  read_by     INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX notice_unread      ON notice(role, created_at) WHERE read_at IS NULL;
CREATE INDEX notice_by_customer ON notice(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX notice_by_visit    ON notice(visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE document (                    -- scans, pictures, recordings: where they lie, never they themselves
  id          INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  order_id    INTEGER REFERENCES order_slip(id) ON DELETE CASCADE,
  kind        TEXT NOT NULL,               -- SCAN, PHOTO, RECORDING, OTHER
  uri         TEXT NOT NULL,               -- file path, address or the recorder's own number
  note        TEXT,
  added_at    INTEGER NOT NULL,
  added_by    INTEGER REFERENCES staff(id),
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX document_by_customer ON document(customer_id);
CREATE INDEX document_by_order    ON document(order_id) WHERE order_id IS NOT NULL;

CREATE TABLE survey (                      -- one filled sheet F10
  id          INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  order_id    INTEGER REFERENCES order_slip(id) ON DELETE CASCADE,
  visit_id    INTEGER REFERENCES visit(id),
  asked_on    TEXT NOT NULL,
  channel     TEXT NOT NULL,
  staff_id    INTEGER REFERENCES staff(id), -- who asked
  recommends  TEXT,                        -- YES, PERHAPS, NO
  reason      TEXT,                        -- why they chose the studio
  best_staff  TEXT,                        -- who impressed them most
  suggestion  TEXT,
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX survey_by_customer ON survey(customer_id, asked_on);
CREATE INDEX survey_by_order    ON survey(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX survey_by_visit    ON survey(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX survey_by_day      ON survey(asked_on);

CREATE TABLE survey_answer (
  survey_id INTEGER NOT NULL REFERENCES survey(id) ON DELETE CASCADE,
  item      INTEGER NOT NULL,              -- number on the sheet
  score     INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
  staff_id  INTEGER REFERENCES staff(id),
  PRIMARY KEY (survey_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE not_same (                    -- two files that look like one couple and are two
  low_id  INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  high_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  PRIMARY KEY (low_id, high_id),
  CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_by_high ON not_same(high_id);

CREATE TABLE former_file (                 -- a file that was merged into another
  customer_no TEXT PRIMARY KEY,
  former_id   INTEGER NOT NULL UNIQUE,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX former_file_by_customer ON former_file(customer_id);

CREATE TABLE act (                         -- what somebody changed in the files, field by field
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  actor_id  INTEGER,                       -- staff; NULL: the program itself
  deed      TEXT NOT NULL,
  undoes    INTEGER REFERENCES act(id),    -- this act took that one back
  undone_by INTEGER REFERENCES act(id)
) STRICT;
CREATE INDEX act_by_actor ON act(actor_id, at);

CREATE TABLE act_file (                    -- whose files an act changed; they may be gone
  customer_id INTEGER NOT NULL,
  act_id      INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
  PRIMARY KEY (customer_id, act_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_file_by_act ON act_file(act_id);

CREATE TABLE change (                      -- one field before and after; goes with the person's data
  act_id     INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key    TEXT NOT NULL,                -- primary key, its parts joined by /
  kind       TEXT NOT NULL CHECK (kind IN ('APPEARED', 'ALTERED', 'VANISHED')), -- the row
  field      TEXT NOT NULL,
  before     TEXT,
  after      TEXT,
  PRIMARY KEY (act_id, position)
) STRICT, WITHOUT ROWID;

-- The office's day: what is handed in, and what is ticked.

CREATE TABLE report (                      -- handed in; a later one is another version
  id           INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN ('DAILY', 'WEEKLY', 'MONTHLY')),
  day          TEXT NOT NULL,              -- of a period: its last day
  version_no   INTEGER NOT NULL CHECK (version_no > 0),
  report_no    TEXT NOT NULL,              -- RB20261121-001; every version bears it
  staff_id     INTEGER REFERENCES staff(id),
  submitted_at INTEGER NOT NULL,
  is_late      INTEGER NOT NULL DEFAULT 0,
  is_spoken    INTEGER NOT NULL DEFAULT 0, -- told by word of mouth, too
  body         TEXT NOT NULL,              -- as care-daily-report.h writes it
  UNIQUE (kind, day, version_no)
) STRICT;
CREATE INDEX customer_by_creation ON customer(created_on);

CREATE TRIGGER report_stays BEFORE UPDATE ON report
BEGIN SELECT RAISE (ABORT, 'what was handed in stays as it was'); END;

CREATE TABLE day_tick (                    -- what was seen to before opening and before leaving
  staff_id  INTEGER NOT NULL REFERENCES staff(id),
  day       TEXT NOT NULL,
  item      TEXT NOT NULL,                 -- nick of CareDayItem
  ticked_at INTEGER NOT NULL,
  PRIMARY KEY (staff_id, day, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (                       -- what is being typed, before it is saved
  staff_id   INTEGER NOT NULL REFERENCES staff(id),
  kind       TEXT NOT NULL,                -- CALL, CUSTOMER, COMPLAINT
  subject_id INTEGER NOT NULL,             -- call or customer; 0: a new one
  body       TEXT NOT NULL,
  saved_at   INTEGER NOT NULL,
  PRIMARY KEY (staff_id, kind, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filter (                -- groups of customers of one's own
  id       INTEGER PRIMARY KEY,
  staff_id INTEGER REFERENCES staff(id),   -- NULL: everybody sees it
  name     TEXT NOT NULL,
  body     TEXT NOT NULL,                  -- as care-customer-filter.h writes it
  version  INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX saved_filter_by_staff ON saved_filter(staff_id);

CREATE TABLE imported_row (                -- what the lists said last about an order
  order_id INTEGER PRIMARY KEY REFERENCES order_slip(id) ON DELETE CASCADE,
  cells    TEXT NOT NULL                   -- a fingerprint of every cell, never the cell itself
) STRICT;

CREATE TABLE import_change (               -- what a batch overwrote, to be put back
  batch_id    INTEGER NOT NULL REFERENCES import_batch(id),
  position    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  order_id    INTEGER,                     -- NULL: a field of the couple
  field       TEXT NOT NULL,               -- nick of the cell; "" for the fingerprint
  before      TEXT,                        -- NULL: there was nothing
  after       TEXT,
  PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_change_by_customer ON import_change(batch_id, customer_id);

CREATE TABLE numbering (                   -- last running number of a form on a day
  prefix TEXT NOT NULL,                    -- HF, TS, C
  day    TEXT NOT NULL,                    -- "" for numbers that never restart
  last   INTEGER NOT NULL,
  PRIMARY KEY (prefix, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE ring (                        -- what the bell has announced
  call_id       INTEGER PRIMARY KEY REFERENCES call(id) ON DELETE CASCADE,
  rung_for      INTEGER NOT NULL,          -- the due moment that was announced
  rung_at       INTEGER NOT NULL,
  snoozed_until INTEGER
) STRICT;

CREATE TABLE audit (
  id         INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,
  actor_id   INTEGER,                      -- staff; NULL: the program itself
  deed       TEXT NOT NULL,
  subject    TEXT NOT NULL DEFAULT '',     -- kind of record
  subject_id INTEGER NOT NULL DEFAULT 0,
  detail     TEXT NOT NULL DEFAULT ''      -- which fields; never their personal content
) STRICT;
CREATE INDEX audit_by_subject ON audit(subject, subject_id);

-- A call with what a list shows of its couple. Read like a table; written never.
CREATE VIEW queue_entry AS
SELECT call.id, call.type, call.customer_id, call.person_id, call.order_id, call.occurrence,
       call.base_on, call.due_on, call.deadline_on, call.agreed_at, call.not_before, call.state,
       call.staff_id, call.n_attempts, call.last_attempt_at, call.claimed_by, call.claimed_until,
       call.parent_id, call.merged_into, call.campaign_id, call.reason, call.version,
       customer.names, order_slip.order_no, customer.phone, staff.name AS staff_name,
       claimer.name AS claimed_name, customer.level,
       (SELECT visit.outcome FROM visit WHERE visit.call_id = call.id
         ORDER BY visit.started_at DESC LIMIT 1) AS last_outcome,
       (SELECT visit.started_at FROM visit
         WHERE visit.customer_id = call.customer_id
           AND visit.outcome IN ('REACHED_DONE', 'VISITED')
         ORDER BY visit.started_at DESC LIMIT 1) AS last_contact_at,
       customer.consent_promo, customer.good_from, customer.good_until,
       customer.good_times, customer.bad_times, customer.elder,
       customer.do_not_call, customer.phone_invalid
  FROM call
  JOIN customer ON customer.id = call.customer_id
  LEFT JOIN order_slip ON order_slip.id = call.order_id
  LEFT JOIN staff ON staff.id = call.staff_id
  LEFT JOIN staff AS claimer ON claimer.id = call.claimed_by;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
