-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: complaint/get
-- One complaint.
SELECT id, complaint_no, state, state_since, customer_id,
       order_id, visit_id, recorder_id, owner_id, created_at,
       registered_at, first_reply_at, noticed_at, noticed_by, waiting_since, waited, round,
       reopened_count, ladder, is_review, judged_by, judged_at, investigated_by, investigated_at,
       submitted_at, instructed_by, instructed_at, implemented_at, followed_up_at, closing,
       closed_by, closed_at, times, repeat_of, group_id, merged_into, kind, complainant, relation,
       phone, address, anonymous_reason, told_at, way, from_department, has_stage, stage, stage_on,
       department, accused_id, subject, content, told_when, told_where, told_who, told_why,
       told_how, remedies_asked, amount_asked, remedy_asked, no_remedy, category, cause_code,
       severity, assessment, severity_reason, immediate_action, reply_by, verdict, judge_reason,
       judge_proof, resp_department, resp_person_id, resp_person_unknown, investigate_until, facts,
       root_cause, cause_text, nature, dept_head_opinion, chosen_plan, instruction, offered_at,
       offered_by, offered_way, reaction, customer_words, wanted_plan, agreement_no, agreement,
       signed_on, agreement_way, agreement_due, agreement_else, remedies_given, actual_amount,
       actual_goods, received_by, received_on, feedback, followed_up_by, result_rating,
       handling_rating, unreachable_reason, evaluation, preventive, no_preventive_reason,
       preventive_owner_id, preventive_due, archive_no, answer, answered_at, ending_reason,
       next_step, withdrawn_way, withdrawn_on, is_external, batch_id, version
  FROM complaint
 WHERE id = :id;

-- name: complaint/list-of-customer
-- The complaints of a couple, newest first.
SELECT id, complaint_no, state, state_since, customer_id,
       order_id, visit_id, recorder_id, owner_id, created_at,
       registered_at, first_reply_at, noticed_at, noticed_by, waiting_since, waited, round,
       reopened_count, ladder, is_review, judged_by, judged_at, investigated_by, investigated_at,
       submitted_at, instructed_by, instructed_at, implemented_at, followed_up_at, closing,
       closed_by, closed_at, times, repeat_of, group_id, merged_into, kind, complainant, relation,
       phone, address, anonymous_reason, told_at, way, from_department, has_stage, stage, stage_on,
       department, accused_id, subject, content, told_when, told_where, told_who, told_why,
       told_how, remedies_asked, amount_asked, remedy_asked, no_remedy, category, cause_code,
       severity, assessment, severity_reason, immediate_action, reply_by, verdict, judge_reason,
       judge_proof, resp_department, resp_person_id, resp_person_unknown, investigate_until, facts,
       root_cause, cause_text, nature, dept_head_opinion, chosen_plan, instruction, offered_at,
       offered_by, offered_way, reaction, customer_words, wanted_plan, agreement_no, agreement,
       signed_on, agreement_way, agreement_due, agreement_else, remedies_given, actual_amount,
       actual_goods, received_by, received_on, feedback, followed_up_by, result_rating,
       handling_rating, unreachable_reason, evaluation, preventive, no_preventive_reason,
       preventive_owner_id, preventive_due, archive_no, answer, answered_at, ending_reason,
       next_step, withdrawn_way, withdrawn_on, is_external, batch_id, version
  FROM complaint
 WHERE customer_id = :customer_id
 ORDER BY created_at DESC, id DESC;

-- name: complaint/list-of-phone
-- The complaints of a stranger, known by the number they rang from.
SELECT id, complaint_no, state, state_since, customer_id,
       order_id, visit_id, recorder_id, owner_id, created_at,
       registered_at, first_reply_at, noticed_at, noticed_by, waiting_since, waited, round,
       reopened_count, ladder, is_review, judged_by, judged_at, investigated_by, investigated_at,
       submitted_at, instructed_by, instructed_at, implemented_at, followed_up_at, closing,
       closed_by, closed_at, times, repeat_of, group_id, merged_into, kind, complainant, relation,
       phone, address, anonymous_reason, told_at, way, from_department, has_stage, stage, stage_on,
       department, accused_id, subject, content, told_when, told_where, told_who, told_why,
       told_how, remedies_asked, amount_asked, remedy_asked, no_remedy, category, cause_code,
       severity, assessment, severity_reason, immediate_action, reply_by, verdict, judge_reason,
       judge_proof, resp_department, resp_person_id, resp_person_unknown, investigate_until, facts,
       root_cause, cause_text, nature, dept_head_opinion, chosen_plan, instruction, offered_at,
       offered_by, offered_way, reaction, customer_words, wanted_plan, agreement_no, agreement,
       signed_on, agreement_way, agreement_due, agreement_else, remedies_given, actual_amount,
       actual_goods, received_by, received_on, feedback, followed_up_by, result_rating,
       handling_rating, unreachable_reason, evaluation, preventive, no_preventive_reason,
       preventive_owner_id, preventive_due, archive_no, answer, answered_at, ending_reason,
       next_step, withdrawn_way, withdrawn_on, is_external, batch_id, version
  FROM complaint
 WHERE phone = :phone
   AND customer_id IS NULL
 ORDER BY created_at DESC, id DESC;

-- name: complaint/list-related
-- Repeats, the group and the duplicates of a complaint.
SELECT id, complaint_no, state, state_since, customer_id,
       order_id, visit_id, recorder_id, owner_id, created_at,
       registered_at, first_reply_at, noticed_at, noticed_by, waiting_since, waited, round,
       reopened_count, ladder, is_review, judged_by, judged_at, investigated_by, investigated_at,
       submitted_at, instructed_by, instructed_at, implemented_at, followed_up_at, closing,
       closed_by, closed_at, times, repeat_of, group_id, merged_into, kind, complainant, relation,
       phone, address, anonymous_reason, told_at, way, from_department, has_stage, stage, stage_on,
       department, accused_id, subject, content, told_when, told_where, told_who, told_why,
       told_how, remedies_asked, amount_asked, remedy_asked, no_remedy, category, cause_code,
       severity, assessment, severity_reason, immediate_action, reply_by, verdict, judge_reason,
       judge_proof, resp_department, resp_person_id, resp_person_unknown, investigate_until, facts,
       root_cause, cause_text, nature, dept_head_opinion, chosen_plan, instruction, offered_at,
       offered_by, offered_way, reaction, customer_words, wanted_plan, agreement_no, agreement,
       signed_on, agreement_way, agreement_due, agreement_else, remedies_given, actual_amount,
       actual_goods, received_by, received_on, feedback, followed_up_by, result_rating,
       handling_rating, unreachable_reason, evaluation, preventive, no_preventive_reason,
       preventive_owner_id, preventive_due, archive_no, answer, answered_at, ending_reason,
       next_step, withdrawn_way, withdrawn_on, is_external, batch_id, version
  FROM complaint
 WHERE id <> :id
   AND (id = :repeat_of OR repeat_of = :id
    OR id = :group_id OR group_id = :group_id OR group_id = :id
    OR id = :merged_into OR merged_into = :id)
 ORDER BY id;

-- name: complaint/list-open
-- Everything that is not over, for the board.
-- scan: of an index that holds only what is open
SELECT complaint.id, complaint.complaint_no, complaint.state, complaint.state_since, complaint.customer_id,
       complaint.order_id, complaint.recorder_id, complaint.owner_id, complaint.created_at,
       complaint.registered_at, complaint.first_reply_at, complaint.noticed_at,
       complaint.waiting_since, complaint.waited, complaint.round, complaint.reopened_count, complaint.ladder,
       complaint.is_review, complaint.judged_by, complaint.judged_at, complaint.investigated_at,
       complaint.submitted_at, complaint.implemented_at, complaint.followed_up_at,
       complaint.closing, complaint.closed_at, complaint.times, complaint.kind,
       complaint.complainant, complaint.phone, complaint.has_stage, complaint.stage,
       complaint.department, complaint.accused_id, complaint.subject, complaint.category,
       complaint.cause_code, complaint.severity, complaint.reply_by, complaint.verdict,
       complaint.resp_department, complaint.investigate_until, complaint.agreement,
       complaint.result_rating, complaint.is_external, complaint.version,
       customer.names, order_slip.order_no, owner.name AS owner_name
  FROM complaint
  LEFT JOIN customer ON customer.id = complaint.customer_id
  LEFT JOIN order_slip ON order_slip.id = complaint.order_id
  LEFT JOIN staff AS owner ON owner.id = complaint.owner_id
 WHERE complaint.state NOT IN ('CLOSED', 'WITHDRAWN');

-- name: complaint/list-registered
-- What was registered in a span of time, the newest first.
SELECT complaint.id, complaint.complaint_no, complaint.state, complaint.state_since, complaint.customer_id,
       complaint.order_id, complaint.recorder_id, complaint.owner_id, complaint.created_at,
       complaint.registered_at, complaint.first_reply_at, complaint.noticed_at,
       complaint.waiting_since, complaint.waited, complaint.round, complaint.reopened_count, complaint.ladder,
       complaint.is_review, complaint.judged_by, complaint.judged_at, complaint.investigated_at,
       complaint.submitted_at, complaint.implemented_at, complaint.followed_up_at,
       complaint.closing, complaint.closed_at, complaint.times, complaint.kind,
       complaint.complainant, complaint.phone, complaint.has_stage, complaint.stage,
       complaint.department, complaint.accused_id, complaint.subject, complaint.category,
       complaint.cause_code, complaint.severity, complaint.reply_by, complaint.verdict,
       complaint.resp_department, complaint.investigate_until, complaint.agreement,
       complaint.result_rating, complaint.is_external, complaint.version,
       customer.names, order_slip.order_no, owner.name AS owner_name
  FROM complaint
  LEFT JOIN customer ON customer.id = complaint.customer_id
  LEFT JOIN order_slip ON order_slip.id = complaint.order_id
  LEFT JOIN staff AS owner ON owner.id = complaint.owner_id
 WHERE complaint.registered_at >= :since
   AND complaint.registered_at < :until
 ORDER BY complaint.registered_at DESC
 LIMIT :most;

-- name: complaint/get-line
-- One complaint as a list shows it.
SELECT complaint.id, complaint.complaint_no, complaint.state, complaint.state_since, complaint.customer_id,
       complaint.order_id, complaint.recorder_id, complaint.owner_id, complaint.created_at,
       complaint.registered_at, complaint.first_reply_at, complaint.noticed_at,
       complaint.waiting_since, complaint.waited, complaint.round, complaint.reopened_count, complaint.ladder,
       complaint.is_review, complaint.judged_by, complaint.judged_at, complaint.investigated_at,
       complaint.submitted_at, complaint.implemented_at, complaint.followed_up_at,
       complaint.closing, complaint.closed_at, complaint.times, complaint.kind,
       complaint.complainant, complaint.phone, complaint.has_stage, complaint.stage,
       complaint.department, complaint.accused_id, complaint.subject, complaint.category,
       complaint.cause_code, complaint.severity, complaint.reply_by, complaint.verdict,
       complaint.resp_department, complaint.investigate_until, complaint.agreement,
       complaint.result_rating, complaint.is_external, complaint.version,
       customer.names, order_slip.order_no, owner.name AS owner_name
  FROM complaint
  LEFT JOIN customer ON customer.id = complaint.customer_id
  LEFT JOIN order_slip ON order_slip.id = complaint.order_id
  LEFT JOIN staff AS owner ON owner.id = complaint.owner_id
 WHERE complaint.id = :id;

-- name: complaint/add
-- A new complaint.
INSERT INTO complaint (complaint_no, state, state_since, customer_id,
                       order_id, visit_id, recorder_id, owner_id, created_at,
                       registered_at, first_reply_at, noticed_at, noticed_by, waiting_since, waited,
                       round, reopened_count, ladder, is_review, judged_by, judged_at, investigated_by,
                       investigated_at, submitted_at, instructed_by, instructed_at, implemented_at,
                       followed_up_at, closing, closed_by, closed_at, times, repeat_of, group_id,
                       merged_into, kind, complainant, relation, phone, address, anonymous_reason,
                       told_at, way, from_department, has_stage, stage, stage_on, department,
                       accused_id, subject, content, told_when, told_where, told_who, told_why,
                       told_how, remedies_asked, amount_asked, remedy_asked, no_remedy, category,
                       cause_code, severity, assessment, severity_reason, immediate_action,
                       reply_by, verdict, judge_reason, judge_proof, resp_department,
                       resp_person_id, resp_person_unknown, investigate_until, facts, root_cause,
                       cause_text, nature, dept_head_opinion, chosen_plan, instruction, offered_at,
                       offered_by, offered_way, reaction, customer_words, wanted_plan, agreement_no,
                       agreement, signed_on, agreement_way, agreement_due, agreement_else,
                       remedies_given, actual_amount, actual_goods, received_by, received_on,
                       feedback, followed_up_by, result_rating, handling_rating, unreachable_reason,
                       evaluation, preventive, no_preventive_reason, preventive_owner_id,
                       preventive_due, archive_no, answer, answered_at, ending_reason, next_step,
                       withdrawn_way, withdrawn_on, is_external, batch_id)
VALUES (:complaint_no, :state, :state_since, :customer_id,
        :order_id, :visit_id, :recorder_id, :owner_id, :created_at,
        :registered_at, :first_reply_at, :noticed_at, :noticed_by, :waiting_since, :waited, :round,
        :reopened_count, :ladder, :is_review, :judged_by, :judged_at, :investigated_by, :investigated_at,
        :submitted_at, :instructed_by, :instructed_at, :implemented_at, :followed_up_at, :closing,
        :closed_by, :closed_at, :times, :repeat_of, :group_id, :merged_into, :kind, :complainant,
        :relation, :phone, :address, :anonymous_reason, :told_at, :way, :from_department,
        :has_stage, :stage, :stage_on, :department, :accused_id, :subject, :content, :told_when,
        :told_where, :told_who, :told_why, :told_how, :remedies_asked, :amount_asked, :remedy_asked,
        :no_remedy, :category, :cause_code, :severity, :assessment, :severity_reason,
        :immediate_action, :reply_by, :verdict, :judge_reason, :judge_proof, :resp_department,
        :resp_person_id, :resp_person_unknown, :investigate_until, :facts, :root_cause, :cause_text,
        :nature, :dept_head_opinion, :chosen_plan, :instruction, :offered_at, :offered_by,
        :offered_way, :reaction, :customer_words, :wanted_plan, :agreement_no, :agreement,
        :signed_on, :agreement_way, :agreement_due, :agreement_else, :remedies_given,
        :actual_amount, :actual_goods, :received_by, :received_on, :feedback, :followed_up_by,
        :result_rating, :handling_rating, :unreachable_reason, :evaluation, :preventive,
        :no_preventive_reason, :preventive_owner_id, :preventive_due, :archive_no, :answer,
        :answered_at, :ending_reason, :next_step, :withdrawn_way, :withdrawn_on, :is_external,
        :batch_id);

-- name: complaint/update
-- Another state of a complaint nobody has changed meanwhile.
UPDATE complaint
   SET state = :state, state_since = :state_since, customer_id = :customer_id,
       order_id = :order_id, visit_id = :visit_id,
       recorder_id = :recorder_id, owner_id = :owner_id, created_at = :created_at,
       registered_at = :registered_at, first_reply_at = :first_reply_at, noticed_at = :noticed_at,
       noticed_by = :noticed_by, waiting_since = :waiting_since, waited = :waited, round = :round,
       reopened_count = :reopened_count, ladder = :ladder, is_review = :is_review, judged_by = :judged_by,
       judged_at = :judged_at, investigated_by = :investigated_by,
       investigated_at = :investigated_at, submitted_at = :submitted_at,
       instructed_by = :instructed_by, instructed_at = :instructed_at,
       implemented_at = :implemented_at, followed_up_at = :followed_up_at, closing = :closing,
       closed_by = :closed_by, closed_at = :closed_at, times = :times, repeat_of = :repeat_of,
       group_id = :group_id, merged_into = :merged_into, kind = :kind, complainant = :complainant,
       relation = :relation, phone = :phone, address = :address,
       anonymous_reason = :anonymous_reason, told_at = :told_at, way = :way,
       from_department = :from_department, has_stage = :has_stage, stage = :stage,
       stage_on = :stage_on, department = :department, accused_id = :accused_id, subject = :subject,
       content = :content, told_when = :told_when, told_where = :told_where, told_who = :told_who,
       told_why = :told_why, told_how = :told_how, remedies_asked = :remedies_asked,
       amount_asked = :amount_asked, remedy_asked = :remedy_asked, no_remedy = :no_remedy,
       category = :category, cause_code = :cause_code, severity = :severity,
       assessment = :assessment, severity_reason = :severity_reason,
       immediate_action = :immediate_action, reply_by = :reply_by, verdict = :verdict,
       judge_reason = :judge_reason, judge_proof = :judge_proof, resp_department = :resp_department,
       resp_person_id = :resp_person_id, resp_person_unknown = :resp_person_unknown,
       investigate_until = :investigate_until, facts = :facts, root_cause = :root_cause,
       cause_text = :cause_text, nature = :nature, dept_head_opinion = :dept_head_opinion,
       chosen_plan = :chosen_plan, instruction = :instruction, offered_at = :offered_at,
       offered_by = :offered_by, offered_way = :offered_way, reaction = :reaction,
       customer_words = :customer_words, wanted_plan = :wanted_plan, agreement_no = :agreement_no,
       agreement = :agreement, signed_on = :signed_on, agreement_way = :agreement_way,
       agreement_due = :agreement_due, agreement_else = :agreement_else,
       remedies_given = :remedies_given, actual_amount = :actual_amount,
       actual_goods = :actual_goods, received_by = :received_by, received_on = :received_on,
       feedback = :feedback, followed_up_by = :followed_up_by, result_rating = :result_rating,
       handling_rating = :handling_rating, unreachable_reason = :unreachable_reason,
       evaluation = :evaluation, preventive = :preventive,
       no_preventive_reason = :no_preventive_reason, preventive_owner_id = :preventive_owner_id,
       preventive_due = :preventive_due, archive_no = :archive_no, answer = :answer,
       answered_at = :answered_at, ending_reason = :ending_reason, next_step = :next_step,
       withdrawn_way = :withdrawn_way, withdrawn_on = :withdrawn_on, is_external = :is_external,
       version = version + 1
 WHERE id = :id
   AND version = :version;

-- name: complaint/count-customers-of-cause
-- How many customers complained about one matter since a moment.
SELECT count(DISTINCT coalesce('c' || customer_id, phone, complaint_no)) AS n
  FROM complaint
 WHERE cause_code = :cause_code
   AND registered_at >= :since
   AND id <> :id;

-- name: complaint/list-counted
-- What the statistics of a span of time count.
SELECT category, state, verdict, severity, resp_department, department, registered_at, closed_at,
       result_rating, actual_amount, merged_into
  FROM complaint
 WHERE registered_at >= :since
   AND registered_at < :until;

-- name: complaint/count-orders
-- How many orders were at each stage in a span of days, for the rates.
-- scan: once for a printed statistic
SELECT stage, count(*) AS n
  FROM stage
 WHERE done_on >= :from
   AND done_on <= :until
 GROUP BY stage;
