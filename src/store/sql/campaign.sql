-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: campaign/get
-- One campaign, with how far it is.
SELECT campaign.id, name, purpose, campaign.type, filter, first_on, last_on, analysis, created_at,
       created_by, archived_at, campaign.version,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id) AS n_calls,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id AND state = 'OPEN') AS n_open,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id
           AND state IN ('DONE', 'MERGED')) AS n_done,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id
           AND state = 'NOT_REACHED') AS n_not_reached,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id AND state = 'REFUSED') AS n_refused
  FROM campaign
 WHERE id = :id;

-- name: campaign/list
-- Every campaign: those under way first, the newest first.
-- scan: a studio has a dozen a year
SELECT campaign.id, name, purpose, campaign.type, filter, first_on, last_on, analysis, created_at,
       created_by, archived_at, campaign.version,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id) AS n_calls,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id AND state = 'OPEN') AS n_open,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id
           AND state IN ('DONE', 'MERGED')) AS n_done,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id
           AND state = 'NOT_REACHED') AS n_not_reached,
       (SELECT count(*) FROM call WHERE call.campaign_id = campaign.id AND state = 'REFUSED') AS n_refused
  FROM campaign
 ORDER BY archived_at IS NOT NULL, id DESC;

-- name: campaign/add
-- A new campaign.
INSERT INTO campaign (name, purpose, type, filter, first_on, last_on, created_at, created_by)
VALUES (:name, :purpose, :type, :filter, :first_on, :last_on, :created_at, :created_by);

-- name: campaign/archive
-- Read-only from now on.
UPDATE campaign
   SET archived_at = :archived_at, analysis = :analysis, version = version + 1
 WHERE id = :id
   AND archived_at IS NULL;

-- name: campaign/cancel-open
-- What was not reached by the end is not tried any more.
UPDATE call
   SET state = 'CANCELLED', reason = 'CAMPAIGN', version = version + 1
 WHERE campaign_id = :campaign_id
   AND state = 'OPEN';
