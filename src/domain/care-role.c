/* care-role.c — who may do what, and what an act is called in the audit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-role.h"

static const CareWord roles[] = {
  { "NONE",       "role", NC_("role", "No account") },
  { "SPECIALIST", "role", NC_("role", "Customer-service specialist") },
  { "SUPERVISOR", "role", NC_("role", "Supervisor") },
  { "MANAGER",    "role", NC_("role", "Manager") },
  { "SYSTEM",     "role", NC_("role", "The program") },
};

static const CareWord deeds[] = {
  { "FOUND_STUDIO",    "deed", NC_("deed", "Created the studio file") },
  { "PLAN_CALLS",      "deed", NC_("deed", "Planned calls") },
  { "CLAIM_CALL",      "deed", NC_("deed", "Took a call") },
  { "RECORD_CALL",     "deed", NC_("deed", "Recorded a call") },
  { "CORRECT_CALL",    "deed", NC_("deed", "Took a call record back") },
  { "ANSWER_CALL",     "deed", NC_("deed", "Noted an incoming call") },
  { "ANSWER_CASE",     "deed", NC_("deed", "Answered a case") },
  { "RUN_CAMPAIGN",    "deed", NC_("deed", "Changed a campaign") },
  { "KEEP_DRAFT",      "deed", NC_("deed", "Kept a draft") },
  { "CREATE_CUSTOMER", "deed", NC_("deed", "Created a customer") },
  { "EDIT_CUSTOMER",   "deed", NC_("deed", "Changed a customer") },
  { "EDIT_ORDER",      "deed", NC_("deed", "Changed an order") },
  { "MOVE_STAGE",      "deed", NC_("deed", "Moved a stage") },
  { "IMPORT",          "deed", NC_("deed", "Imported a file") },
  { "UNDO_IMPORT",     "deed", NC_("deed", "Undid an import") },
  { "ASSIGN",          "deed", NC_("deed", "Shared out customers") },
  { "MANAGE_STAFF",    "deed", NC_("deed", "Changed the team") },
  { "SET_PASSWORD",    "deed", NC_("deed", "Changed a password") },
  { "CHANGE_RULES",    "deed", NC_("deed", "Changed the rules") },
  { "EDIT_SCRIPTS",    "deed", NC_("deed", "Changed a script") },
  { "BACK_UP",         "deed", NC_("deed", "Made a backup") },
  { "PRINT",           "deed", NC_("deed", "Printed a form") },
  { "TAKE_LIST",       "deed", NC_("deed", "Copied or printed a list of customers") },
  { "EXPORT_CUSTOMERS", "deed", NC_("deed", "Exported the list of customers") },
  { "EXPORT_LIST",     "deed", NC_("deed", "Exported a list") },
  { "KEEP_GROUP",      "deed", NC_("deed", "Changed a saved group") },
  { "SIGN_IN",         "deed", NC_("deed", "Signed in") },
  { "UNDO",            "deed", NC_("deed", "Undid a change") },
  { "RING",            "deed", NC_("deed", "Announced a call") },
  { "MERGE",           "deed", NC_("deed", "Merged two files") },
  { "TELL_APART",      "deed", NC_("deed", "Told two files apart") },
  { "RECORD_SURVEY",   "deed", NC_("deed", "Recorded a survey") },
  { "MOVE_COMPLAINT",  "deed", NC_("deed", "Dealt with a complaint") },
  { "PENALISE",        "deed", NC_("deed", "Recorded a penalty") },
  { "RECORD_INCIDENT", "deed", NC_("deed", "Recorded an incident") },
  { "DECIDE_FEEDBACK", "deed", NC_("deed", "Decided a suggestion") },
  { "SUBMIT_REPORT",   "deed", NC_("deed", "Handed in a report") },
  { "TICK",            "deed", NC_("deed", "Ticked a checklist") },
};

/* Bits in the order of CareRole: none, specialist, supervisor, manager, system. */
#define EVERYONE     0x1e
#define LEADERS      0x1c
#define PROGRAM_ONLY 0x10

static const guint8 rights[CARE_N_DEEDS] = {
  [CARE_DEED_FOUND_STUDIO]    = PROGRAM_ONLY,
  [CARE_DEED_PLAN_CALLS]      = PROGRAM_ONLY,
  [CARE_DEED_CLAIM_CALL]      = EVERYONE,
  [CARE_DEED_RECORD_CALL]     = EVERYONE,
  [CARE_DEED_CORRECT_CALL]    = EVERYONE, /* one's own; leaders: anybody's */
  [CARE_DEED_ANSWER_CALL]     = EVERYONE,
  [CARE_DEED_ANSWER_CASE]     = EVERYONE,
  [CARE_DEED_RUN_CAMPAIGN]    = LEADERS,
  [CARE_DEED_KEEP_DRAFT]      = EVERYONE,
  [CARE_DEED_CREATE_CUSTOMER] = EVERYONE,
  [CARE_DEED_EDIT_CUSTOMER]   = EVERYONE,
  [CARE_DEED_EDIT_ORDER]      = EVERYONE,
  [CARE_DEED_MOVE_STAGE]      = EVERYONE,
  [CARE_DEED_IMPORT]          = EVERYONE,
  [CARE_DEED_UNDO_IMPORT]     = EVERYONE,
  [CARE_DEED_ASSIGN]          = LEADERS,
  [CARE_DEED_MANAGE_STAFF]    = LEADERS,
  [CARE_DEED_SET_PASSWORD]    = EVERYONE,
  [CARE_DEED_CHANGE_RULES]    = LEADERS,
  [CARE_DEED_EDIT_SCRIPTS]    = LEADERS,
  [CARE_DEED_BACK_UP]         = EVERYONE,
  [CARE_DEED_PRINT]           = EVERYONE,
  [CARE_DEED_TAKE_LIST]       = LEADERS,
  [CARE_DEED_EXPORT_CUSTOMERS] = LEADERS,
  [CARE_DEED_EXPORT_LIST]     = LEADERS,
  [CARE_DEED_KEEP_GROUP]      = EVERYONE,
  [CARE_DEED_SIGN_IN]         = EVERYONE,
  [CARE_DEED_UNDO]            = EVERYONE,
  [CARE_DEED_RING]            = PROGRAM_ONLY,
  [CARE_DEED_MERGE]           = LEADERS,
  [CARE_DEED_TELL_APART]      = EVERYONE,
  [CARE_DEED_RECORD_SURVEY]   = EVERYONE,
  [CARE_DEED_MOVE_COMPLAINT]  = EVERYONE,
  [CARE_DEED_PENALISE]        = LEADERS,
  [CARE_DEED_RECORD_INCIDENT] = EVERYONE,
  [CARE_DEED_DECIDE_FEEDBACK] = LEADERS,
  [CARE_DEED_SUBMIT_REPORT]   = EVERYONE,
  [CARE_DEED_TICK]            = EVERYONE,
};

static const guint8 traces[CARE_N_DEEDS] = {
  [CARE_DEED_RECORD_CALL]     = CARE_TRACE_LOOK,
  [CARE_DEED_CORRECT_CALL]    = CARE_TRACE_LOOK,
  [CARE_DEED_ANSWER_CALL]     = CARE_TRACE_LOOK,
  [CARE_DEED_CREATE_CUSTOMER] = CARE_TRACE_UNDO,
  [CARE_DEED_EDIT_CUSTOMER]   = CARE_TRACE_UNDO,
  [CARE_DEED_EDIT_ORDER]      = CARE_TRACE_UNDO,
  [CARE_DEED_MOVE_STAGE]      = CARE_TRACE_UNDO,
  [CARE_DEED_ASSIGN]          = CARE_TRACE_UNDO,
  [CARE_DEED_MERGE]           = CARE_TRACE_UNDO,
  [CARE_DEED_TELL_APART]      = CARE_TRACE_UNDO,
  [CARE_DEED_RECORD_SURVEY]   = CARE_TRACE_UNDO,
  [CARE_DEED_UNDO]            = CARE_TRACE_UNDO,
};

CARE_DEFINE_WORDS (CareRole, care_role, roles)
CARE_DEFINE_WORDS (CareDeed, care_deed, deeds)

gboolean
care_role_may (CareRole role,
               CareDeed deed)
{
  return (rights[deed] & (1 << role)) != 0;
}

CareTrace
care_deed_get_trace (CareDeed deed)
{
  return (CareTrace) traces[deed];
}
