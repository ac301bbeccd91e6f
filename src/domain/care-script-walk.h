/* care-script-walk.h — going through a script while somebody is on the line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The walk shows a script page by page. A page is what can be said in one breath: the
 * statements up to and including the next question. Two kinds of questions share a
 * page because they belong together: "is it you?" and "is it convenient?" of the
 * opening, and ratings that follow one another. So a satisfied customer costs few
 * keys: one for the opening, one for each question, one for all ratings together.
 *
 * A page turns by itself when its last question is answered, unless an answer wants
 * words, a day or a time, or offers the complaint block: then the specialist turns
 * it when she has written that down. Everything that was done is kept as a list of
 * steps taken; going back takes the last one back, with all that followed from it,
 * and a walk saved in the middle of a call is restored to exactly the same place.
 */
#pragma once

#include "care-civil.h"
#include "care-order.h"
#include "care-script.h"
#include "care-visit.h"

typedef struct _CareScriptWalk CareScriptWalk;

/* One line of a page. Everything is borrowed from the walk until it moves. */
typedef struct
{
  const CareScriptStep   *step;
  const CareScriptOption *option;      /* (nullable) the answer given */
  const char             *text;        /* (nullable) what was typed for it */
  CareDay                 day;
  CareCivil               at;
  CareEffectWant          want;        /* what the answer, or the question itself, wants typed */
  CareEffectField         confirms;    /* the day the answer says is settled; or NONE */
  gboolean                is_question;
  gboolean                is_reply;    /* shows @option's sentence: the answer turned the page */
  gboolean                offers_complaint;
} CareStepView;

/**
 * care_step_view_get_day:
 * @order: (nullable)
 *
 * The day to be shown beside the answer: what was typed, else what @order has for the
 * stage whose day the answer confirms.
 */
CareDay         care_step_view_get_day       (const CareStepView   *self,
                                              const CareOrder      *order);

/* An effect of an answer given, and what was typed beside it. */
typedef struct
{
  const CareEffect     *effect;
  const CareScriptStep *step;
  const char           *text; /* (nullable) */
  CareDay               day;
  CareCivil             at;
} CareWalkEffect;

/**
 * care_script_walk_new:
 * @code: a script of @book
 * @original: (nullable): the script an agreed call continues
 * @conditions: bits 1 << CareScriptWhen of what holds (care-script-context.h)
 *
 * Returns: (nullable): %NULL when @book has no such script
 */
CareScriptWalk *care_script_walk_new         (CareScriptBook       *book,
                                              const char           *code,
                                              const char           *original,
                                              guint                 conditions) G_GNUC_WARN_UNUSED_RESULT;
void            care_script_walk_free        (CareScriptWalk       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareScriptWalk, care_script_walk_free)

const CareScript *care_script_walk_get_script (const CareScriptWalk *self);

/**
 * care_script_walk_next:
 *
 * Enter: turns the page. Questions of the opening count as answered "yes"; a question
 * that wants words only may be passed.
 *
 * Returns: %FALSE, and nothing happens, while a question waits, and on the last page
 */
gboolean        care_script_walk_next        (CareScriptWalk       *self);

/**
 * care_script_walk_answer:
 * @step_id: a question of the page
 *
 * Answers, or answers anew while the page is open.
 */
gboolean        care_script_walk_answer      (CareScriptWalk       *self,
                                              const char           *step_id,
                                              const char           *option);

/**
 * care_script_walk_pass:
 *
 * Leaves the page although a question of it waits: it stays without answer and brings
 * nothing about, and the walk goes on with the step behind it. For records of calls
 * in which not everything was asked.
 *
 * Returns: %FALSE when no question waits
 */
gboolean        care_script_walk_pass        (CareScriptWalk       *self);

/**
 * care_script_walk_get_implied:
 *
 * Who asks "anything else?" and hears no may hang up at once: when all that waits is a
 * question with the answer NONE, which brings nothing about, and behind it come closing
 * words only, saving the call gives that answer.
 *
 * Returns: (nullable): the answer care_script_walk_finish() would give
 */
const CareScriptOption *care_script_walk_get_implied (const CareScriptWalk *self);
gboolean        care_script_walk_finish      (CareScriptWalk       *self);

/* One key for all: every rating of the page not yet given is SATISFIED. */
gboolean        care_script_walk_satisfied   (CareScriptWalk       *self);

/**
 * care_script_walk_complain:
 *
 * Goes through the complaint block now and comes back to where the call was left.
 * Once in a call; %FALSE when that has been done, or the call is hung up.
 */
gboolean        care_script_walk_complain    (CareScriptWalk       *self);
gboolean        care_script_walk_may_complain (const CareScriptWalk *self);

/* Takes the last step back; %FALSE at the beginning. */
gboolean        care_script_walk_back        (CareScriptWalk       *self);

/* What was typed beside a step; kept when the branch is left, counted only while it is walked. */
void            care_script_walk_set_text    (CareScriptWalk       *self,
                                              const char           *step_id,
                                              const char           *text);
void            care_script_walk_set_day     (CareScriptWalk       *self,
                                              const char           *step_id,
                                              CareDay               day);
void            care_script_walk_set_time    (CareScriptWalk       *self,
                                              const char           *step_id,
                                              CareCivil             at);

/* (transfer container) (element-type CareStepView): the page now, what lies before it, and what
 * comes if every question to come takes its first answer. */
GPtrArray      *care_script_walk_list_page   (const CareScriptWalk *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *care_script_walk_list_said   (const CareScriptWalk *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *care_script_walk_list_coming (const CareScriptWalk *self) G_GNUC_WARN_UNUSED_RESULT;

/* The first question of the page that has no answer, or NULL: where a digit goes. */
const CareScriptStep *care_script_walk_get_current (const CareScriptWalk *self);

/* Nothing follows this page: closing words, or the call was ended. */
gboolean        care_script_walk_is_over     (const CareScriptWalk *self);

/**
 * care_script_walk_get_outcome:
 *
 * What an answer said, else REACHED_DONE when the script was read to its end, else NONE.
 */
CareOutcome     care_script_walk_get_outcome (const CareScriptWalk *self);

/* Whether an answer registered a complaint. */
gboolean        care_script_walk_has_complaint (const CareScriptWalk *self);

/* Whether the customer is complaining, or has complained: until "only an opinion" is said. */
gboolean        care_script_walk_hears_complaint (const CareScriptWalk *self);

/* (element-type CareWalkEffect): of all answers, in the order given. */
GPtrArray      *care_script_walk_list_effects (const CareScriptWalk *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_script_walk_list_answers:
 * @order: (nullable): names who served
 * @service: the department the call is about, for questions about "the service"
 *
 * Returns: (transfer full) (element-type CareAnswer): to be stored with the visit
 */
GPtrArray      *care_script_walk_list_answers (const CareScriptWalk *self,
                                               const CareOrder      *order,
                                               CareDepartment        service) G_GNUC_WARN_UNUSED_RESULT;

/* The walk as text, for a draft; care_script_walk_restore() comes back to the same place. */
char           *care_script_walk_save        (const CareScriptWalk *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_script_walk_restore:
 *
 * When the scripts have changed since, the walk goes as far as they still agree.
 *
 * Returns: (nullable): %NULL when @text is no walk, or its script is gone
 */
CareScriptWalk *care_script_walk_restore     (CareScriptBook       *book,
                                              const char           *text) G_GNUC_WARN_UNUSED_RESULT;
