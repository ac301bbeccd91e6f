/* care-complaint-field.c — every field of a complaint, by its name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-complaint-field.h"
#include "care-complaint-severity.h"
#include "care-kind.h"
#include "care-text.h"

/* An enumeration's functions take the enumeration; a field has only a number. */
#define VOCABULARY(name, TypeName, type_name, n)                                        \
  static const char *name##_nick (int value)                                            \
  { return type_name##_get_nick ((TypeName) value); }                                   \
  static const char *name##_label (int value)                                           \
  { return type_name##_get_label ((TypeName) value); }                                  \
  static int name##_find (const char *nick, int fallback)                               \
  { return (int) type_name##_from_nick (nick, (TypeName) fallback); }                   \
  static const CareVocabulary name##_words = { name##_nick, name##_label, name##_find, n };

VOCABULARY (state, CareComplaintState, care_complaint_state, CARE_N_COMPLAINT_STATES)
VOCABULARY (kind, CareComplaintKind, care_complaint_kind, CARE_COMPLAINT_GRIEVANCE + 1)
VOCABULARY (way, CareComplaintWay, care_complaint_way, CARE_N_COMPLAINT_WAYS)
VOCABULARY (department, CareDepartment, care_department, CARE_N_DEPARTMENTS)
VOCABULARY (stage, CareStage, care_stage, CARE_N_STAGES)
VOCABULARY (category, CareComplaintCategory, care_complaint_category, CARE_N_COMPLAINT_CATEGORIES)
VOCABULARY (severity, CareSeverity, care_severity, CARE_N_SEVERITIES)
VOCABULARY (ground, CareSeverityGround, care_severity_ground, CARE_N_SEVERITY_GROUNDS)
VOCABULARY (verdict, CareVerdict, care_verdict, CARE_N_VERDICTS)
VOCABULARY (root_cause, CareRootCause, care_root_cause, CARE_N_ROOT_CAUSES)
VOCABULARY (nature, CareNature, care_nature, CARE_NATURE_SERVICE + 1)
VOCABULARY (remedy, CareRemedy, care_remedy, CARE_N_REMEDIES)
VOCABULARY (channel, CareChannel, care_channel, CARE_N_CHANNELS)
VOCABULARY (reaction, CareReaction, care_reaction, CARE_N_REACTIONS)
VOCABULARY (agreement, CareAgreement, care_agreement, CARE_AGREEMENT_RECORDED + 1)
VOCABULARY (rating, CareRating, care_rating, CARE_RATING_DISSATISFIED + 1)
VOCABULARY (closing, CareClosing, care_closing, CARE_N_CLOSINGS)

#define FIELD(name, kind, part, words, label) \
  { #name, CARE_FIELD_##kind, CARE_COMPLAINT_PART_##part, words, label, \
    G_STRUCT_OFFSET (CareComplaint, name) }

static const CareComplaintField fields[] = {
  FIELD (state, WORD, KEPT, &state_words, NULL),
  FIELD (state_since, MOMENT, KEPT, NULL, NULL),
  FIELD (customer_id, ID, KEPT, NULL, NULL),
  FIELD (order_id, ID, KEPT, NULL, NULL),
  FIELD (visit_id, ID, KEPT, NULL, NULL),
  FIELD (recorder_id, STAFF, KEPT, NULL, N_("Recorded by")),
  FIELD (owner_id, STAFF, KEPT, NULL, N_("Followed by")),
  FIELD (created_at, MOMENT, KEPT, NULL, NULL),
  FIELD (registered_at, MOMENT, KEPT, NULL, N_("Registered at")),
  FIELD (first_reply_at, MOMENT, KEPT, NULL, NULL),
  FIELD (noticed_at, MOMENT, KEPT, NULL, NULL),
  FIELD (noticed_by, STAFF, KEPT, NULL, NULL),
  FIELD (waiting_since, MOMENT, KEPT, NULL, NULL),
  FIELD (waited, COUNT, KEPT, NULL, NULL),
  FIELD (round, COUNT, KEPT, NULL, NULL),
  FIELD (reopened_count, COUNT, KEPT, NULL, NULL),
  FIELD (ladder, COUNT, KEPT, NULL, NULL),
  FIELD (is_review, FLAG, KEPT, NULL, NULL),
  FIELD (judged_by, STAFF, KEPT, NULL, N_("Judged by")),
  FIELD (judged_at, MOMENT, KEPT, NULL, NULL),
  FIELD (investigated_by, STAFF, KEPT, NULL, NULL),
  FIELD (investigated_at, MOMENT, KEPT, NULL, NULL),
  FIELD (submitted_at, MOMENT, KEPT, NULL, NULL),
  FIELD (instructed_by, STAFF, KEPT, NULL, N_("Chosen by")),
  FIELD (instructed_at, MOMENT, KEPT, NULL, NULL),
  FIELD (implemented_at, MOMENT, KEPT, NULL, NULL),
  FIELD (followed_up_at, MOMENT, KEPT, NULL, NULL),
  FIELD (closing, WORD, KEPT, &closing_words, N_("Ending")),
  FIELD (closed_by, STAFF, KEPT, NULL, NULL),
  FIELD (closed_at, MOMENT, KEPT, NULL, N_("Closed at")),
  FIELD (times, COUNT, KEPT, NULL, NULL),
  FIELD (repeat_of, ID, KEPT, NULL, NULL),
  FIELD (group_id, ID, KEPT, NULL, NULL),
  FIELD (merged_into, ID, KEPT, NULL, NULL),
  FIELD (kind, WORD, REGISTER, &kind_words, N_("Kind")),
  FIELD (complainant, LINE, REGISTER, NULL, N_("Complainant")),
  FIELD (relation, LINE, REGISTER, NULL, N_("Relation to the customer")),
  FIELD (phone, LINE, REGISTER, NULL, N_("Telephone")),
  FIELD (address, LINE, REGISTER, NULL, N_("Address")),
  FIELD (anonymous_reason, LINE, REGISTER, NULL, N_("Why no name is given")),
  FIELD (told_at, MOMENT, REGISTER, NULL, N_("Time of the complaint")),
  FIELD (way, WORD, REGISTER, &way_words, N_("Way")),
  FIELD (from_department, WORD, REGISTER, &department_words, N_("Passed on by")),
  FIELD (has_stage, FLAG, REGISTER, NULL, NULL),
  FIELD (stage, WORD, REGISTER, &stage_words, N_("Stage")),
  FIELD (stage_on, DAY, REGISTER, NULL, N_("Date of the stage")),
  FIELD (department, WORD, REGISTER, &department_words, N_("Department")),
  FIELD (accused_id, STAFF, REGISTER, NULL, N_("Person complained about")),
  FIELD (subject, LINE, REGISTER, NULL, N_("Subject")),
  FIELD (content, BLOCK, REGISTER, NULL, N_("What happened")),
  FIELD (told_when, LINE, REGISTER, NULL, N_("When")),
  FIELD (told_where, LINE, REGISTER, NULL, N_("Where")),
  FIELD (told_who, LINE, REGISTER, NULL, N_("Who")),
  FIELD (told_why, LINE, REGISTER, NULL, N_("Why")),
  FIELD (told_how, LINE, REGISTER, NULL, N_("How")),
  FIELD (remedies_asked, BITS, REGISTER, &remedy_words, N_("Remedies asked for")),
  FIELD (amount_asked, MONEY, REGISTER, NULL, N_("Amount asked for")),
  FIELD (remedy_asked, LINE, REGISTER, NULL, N_("What the customer asks for")),
  FIELD (no_remedy, FLAG, REGISTER, NULL, N_("Nothing is asked for")),
  FIELD (category, WORD, REGISTER, &category_words, N_("Category")),
  FIELD (cause_code, LINE, REGISTER, NULL, N_("Matter")),
  FIELD (severity, WORD, REGISTER, &severity_words, N_("Severity")),
  FIELD (assessment, BITS, REGISTER, &ground_words, N_("Grounds of the severity")),
  FIELD (severity_reason, LINE, REGISTER, NULL, N_("Why this severity")),
  FIELD (immediate_action, LINE, REGISTER, NULL, N_("Done at once")),
  FIELD (reply_by, MOMENT, REGISTER, NULL, N_("Reply promised by")),
  FIELD (verdict, WORD, JUDGE, &verdict_words, N_("Judgement")),
  FIELD (judge_reason, BLOCK, JUDGE, NULL, N_("Reason of the judgement")),
  FIELD (judge_proof, BLOCK, JUDGE, NULL, N_("Proof")),
  FIELD (resp_department, WORD, JUDGE, &department_words, N_("Responsible department")),
  FIELD (resp_person_id, STAFF, JUDGE, NULL, N_("Responsible person")),
  FIELD (resp_person_unknown, FLAG, JUDGE, NULL, N_("Responsible person to be found")),
  FIELD (investigate_until, MOMENT, JUDGE, NULL, N_("Time to investigate until")),
  FIELD (facts, BLOCK, INVESTIGATE, NULL, N_("Facts")),
  FIELD (root_cause, WORD, INVESTIGATE, &root_cause_words, N_("Cause")),
  FIELD (cause_text, BLOCK, INVESTIGATE, NULL, N_("Analysis of the cause")),
  FIELD (nature, WORD, INVESTIGATE, &nature_words, N_("Nature")),
  FIELD (dept_head_opinion, BLOCK, INVESTIGATE, NULL, N_("Opinion of the department’s head")),
  FIELD (chosen_plan, COUNT, CHOOSE, NULL, N_("Chosen plan")),
  FIELD (instruction, BLOCK, CHOOSE, NULL, N_("Instruction")),
  FIELD (offered_at, MOMENT, INFORM, NULL, N_("Told the customer at")),
  FIELD (offered_by, STAFF, INFORM, NULL, N_("Told by")),
  FIELD (offered_way, WORD, INFORM, &channel_words, N_("Told by way of")),
  FIELD (reaction, WORD, INFORM, &reaction_words, N_("The customer says")),
  FIELD (customer_words, BLOCK, INFORM, NULL, N_("The customer’s words")),
  FIELD (wanted_plan, COUNT, INFORM, NULL, N_("Plan the customer prefers")),
  FIELD (agreement_no, LINE, INFORM, NULL, N_("Agreement number")),
  FIELD (agreement, WORD, INFORM, &agreement_words, N_("Consent")),
  FIELD (signed_on, DAY, INFORM, NULL, N_("Signed on")),
  FIELD (agreement_way, LINE, INFORM, NULL, N_("Way of payment or delivery")),
  FIELD (agreement_due, DAY, INFORM, NULL, N_("To be done by")),
  FIELD (agreement_else, LINE, INFORM, NULL, N_("What the customer may demand otherwise")),
  FIELD (remedies_given, BITS, CARRY_OUT, &remedy_words, N_("Remedies given")),
  FIELD (actual_amount, MONEY, CARRY_OUT, NULL, N_("Amount given")),
  FIELD (actual_goods, LINE, CARRY_OUT, NULL, N_("Goods given")),
  FIELD (received_by, LINE, CARRY_OUT, NULL, N_("Received by")),
  FIELD (received_on, DAY, CARRY_OUT, NULL, N_("Received on")),
  FIELD (feedback, BLOCK, FOLLOW_UP, NULL, N_("The customer’s feedback")),
  FIELD (followed_up_by, STAFF, FOLLOW_UP, NULL, N_("Return visit by")),
  FIELD (result_rating, WORD, FOLLOW_UP, &rating_words, N_("Result")),
  FIELD (handling_rating, WORD, FOLLOW_UP, &rating_words, N_("Handling")),
  FIELD (unreachable_reason, LINE, FOLLOW_UP, NULL, N_("Why nobody was reached")),
  FIELD (evaluation, BLOCK, EVALUATE, NULL, N_("Evaluation")),
  FIELD (preventive, BLOCK, EVALUATE, NULL, N_("Preventive measure")),
  FIELD (no_preventive_reason, LINE, EVALUATE, NULL, N_("Why no measure is needed")),
  FIELD (preventive_owner_id, STAFF, EVALUATE, NULL, N_("Measure carried out by")),
  FIELD (preventive_due, DAY, EVALUATE, NULL, N_("Measure due on")),
  FIELD (archive_no, LINE, EVALUATE, NULL, N_("Archive number")),
  FIELD (answer, BLOCK, ANSWER, NULL, N_("Answer given")),
  FIELD (answered_at, MOMENT, ANSWER, NULL, N_("Answered at")),
  FIELD (ending_reason, BLOCK, END, NULL, N_("Reason")),
  FIELD (next_step, LINE, END, NULL, N_("Next step")),
  FIELD (withdrawn_way, WORD, END, &channel_words, N_("Withdrawn by way of")),
  FIELD (withdrawn_on, DAY, END, NULL, N_("Withdrawn on")),
  FIELD (is_external, FLAG, END, NULL, N_("Handled outside")),
};

const CareComplaintField *
care_complaint_field_list (guint *n_fields)
{
  *n_fields = G_N_ELEMENTS (fields);

  return fields;
}

const CareComplaintField *
care_complaint_field_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_strcmp0 (fields[i].name, name) == 0)
      return &fields[i];

  return NULL;
}

const char *
care_complaint_field_get_label (const CareComplaintField *self)
{
  return self->label != NULL ? _(self->label) : self->name;
}

gboolean
care_complaint_field_is_text (const CareComplaintField *self)
{
  return self->kind == CARE_FIELD_LINE || self->kind == CARE_FIELD_BLOCK;
}

const char *
care_complaint_field_get_text (const CareComplaintField *self,
                               const CareComplaint      *complaint)
{
  return G_STRUCT_MEMBER (char *, complaint, self->offset);
}

void
care_complaint_field_set_text (const CareComplaintField *self,
                               CareComplaint            *complaint,
                               const char               *text)
{
  char **place = &G_STRUCT_MEMBER (char *, complaint, self->offset);
  char *before = *place;

  *place = g_strdup (text);
  g_free (before);
}

gint64
care_complaint_field_get_int (const CareComplaintField *self,
                              const CareComplaint      *complaint)
{
  switch (self->kind)
    {
    case CARE_FIELD_LINE:
    case CARE_FIELD_BLOCK:
      break;
    case CARE_FIELD_DAY:
    case CARE_FIELD_COUNT:
    case CARE_FIELD_FLAG:
      return G_STRUCT_MEMBER (gint32, complaint, self->offset);
    case CARE_FIELD_MOMENT:
    case CARE_FIELD_MONEY:
    case CARE_FIELD_STAFF:
    case CARE_FIELD_ID:
      return G_STRUCT_MEMBER (gint64, complaint, self->offset);
    case CARE_FIELD_WORD:
    case CARE_FIELD_BITS:
      return G_STRUCT_MEMBER (guint, complaint, self->offset);
    }

  return 0;
}

void
care_complaint_field_set_int (const CareComplaintField *self,
                              CareComplaint            *complaint,
                              gint64                    value)
{
  switch (self->kind)
    {
    case CARE_FIELD_LINE:
    case CARE_FIELD_BLOCK:
      break;
    case CARE_FIELD_DAY:
    case CARE_FIELD_COUNT:
    case CARE_FIELD_FLAG:
      G_STRUCT_MEMBER (gint32, complaint, self->offset) = (gint32) value;
      break;
    case CARE_FIELD_MOMENT:
    case CARE_FIELD_MONEY:
    case CARE_FIELD_STAFF:
    case CARE_FIELD_ID:
      G_STRUCT_MEMBER (gint64, complaint, self->offset) = value;
      break;
    case CARE_FIELD_WORD:
    case CARE_FIELD_BITS:
      G_STRUCT_MEMBER (guint, complaint, self->offset) = (guint) value;
      break;
    }
}

gboolean
care_complaint_field_is_set (const CareComplaintField *self,
                             const CareComplaint      *complaint)
{
  if (care_complaint_field_is_text (self))
    return care_complaint_field_get_text (self, complaint) != NULL;

  return care_complaint_field_get_int (self, complaint) != 0;
}

gboolean
care_complaint_field_equal (const CareComplaintField *self,
                            const CareComplaint      *a,
                            const CareComplaint      *b)
{
  if (care_complaint_field_is_text (self))
    return g_strcmp0 (care_complaint_field_get_text (self, a), care_complaint_field_get_text (self, b)) == 0;

  return care_complaint_field_get_int (self, a) == care_complaint_field_get_int (self, b);
}

void
care_complaint_field_copy (const CareComplaintField *self,
                           const CareComplaint      *from,
                           CareComplaint            *to)
{
  if (care_complaint_field_is_text (self))
    care_complaint_field_set_text (self, to, care_complaint_field_get_text (self, from));
  else
    care_complaint_field_set_int (self, to, care_complaint_field_get_int (self, from));
}

static char *
join_bits (const CareVocabulary *words,
           gint64                bits)
{
  GString *nicks = g_string_new (NULL);

  for (int i = 0; i < words->n_words; i++)
    if ((bits & (G_GINT64_CONSTANT (1) << i)) != 0)
      g_string_append_printf (nicks, "%s%s", nicks->len > 0 ? " " : "", words->get_nick (i));

  return g_string_free (nicks, FALSE);
}

char *
care_complaint_field_dup_value (const CareComplaintField *self,
                                const CareComplaint      *complaint)
{
  gint64 value;

  if (!care_complaint_field_is_set (self, complaint))
    return NULL;
  if (care_complaint_field_is_text (self))
    return g_strdup (care_complaint_field_get_text (self, complaint));

  value = care_complaint_field_get_int (self, complaint);
  if (self->kind == CARE_FIELD_WORD)
    return g_strdup (self->words->get_nick ((int) value));
  if (self->kind == CARE_FIELD_BITS)
    return join_bits (self->words, value);
  if (self->kind == CARE_FIELD_DAY)
    return care_day_to_iso ((CareDay) value);

  return g_strdup_printf ("%" G_GINT64_FORMAT, value);
}

static gboolean
parse_bits (const CareVocabulary *words,
            const char           *value,
            gint64               *bits)
{
  g_auto(GStrv) nicks = g_strsplit_set (value, " ,", -1);

  *bits = 0;
  for (guint i = 0; nicks[i] != NULL; i++)
    {
      int found = words->from_nick (nicks[i], -1);

      if (*nicks[i] == '\0')
        continue;
      if (found < 0)
        return FALSE;
      *bits |= G_GINT64_CONSTANT (1) << found;
    }

  return TRUE;
}

static gboolean
parse_number (const CareComplaintField *self,
              const char               *value,
              gint64                   *number)
{
  if (self->kind == CARE_FIELD_WORD)
    {
      *number = self->words->from_nick (value, -1);
      return *number >= 0;
    }
  if (self->kind == CARE_FIELD_BITS)
    return parse_bits (self->words, value, number);
  if (self->kind == CARE_FIELD_DAY)
    {
      *number = care_day_from_iso (value);
      return *number != CARE_DAY_NONE;
    }
  if (self->kind == CARE_FIELD_FLAG)
    return g_ascii_string_to_signed (value, 10, 0, 1, number, NULL);
  if (self->kind == CARE_FIELD_COUNT)
    return g_ascii_string_to_signed (value, 10, 0, G_MAXINT32, number, NULL);

  return g_ascii_string_to_signed (value, 10, 0, G_MAXINT64, number, NULL);
}

gboolean
care_complaint_field_parse (const CareComplaintField *self,
                            CareComplaint            *complaint,
                            const char               *value)
{
  g_autofree char *clean = NULL;
  gint64 number = 0;

  if (care_complaint_field_is_text (self))
    {
      if (self->kind == CARE_FIELD_LINE)
        clean = care_text_clean (value, CARE_TEXT_ADDRESS_MAX, CARE_TEXT_LINE, NULL);
      else
        clean = care_text_clean (value, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
      care_complaint_field_set_text (self, complaint, clean);
      return TRUE;
    }
  if (value != NULL && *value != '\0' && !parse_number (self, value, &number))
    return FALSE;

  care_complaint_field_set_int (self, complaint, number);

  return TRUE;
}
