/* care-script.h — what is said in a call, step by step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wording of a call is uniform: the office writes it once, in three languages,
 * and everybody reads the same (R119, R120). A script is a list of steps; a question
 * has answers, and an answer says where to go on and what it brings about. Common
 * blocks (opening, complaint, closings) are scripts that others refer to. Scripts
 * are edited by the supervisor and carry a number, their version: a visit remembers
 * which one was read. Walking through them is care-script-walk.h.
 */
#pragma once

#include "care-effect.h"
#include "care-language.h"
#include "care-record.h"

/* One text in every language, in the order of CareLanguage; all NULL: no text. */
typedef struct
{
  char *in[CARE_N_LANGUAGES]; /* (owned) */
} CareScriptWords;

/* The text in @language, else in another the office has written it in, else NULL. */
const char *care_script_words_get   (const CareScriptWords *self,
                                     CareLanguage           language);
void        care_script_words_copy  (const CareScriptWords *self,
                                     CareScriptWords       *copy);
void        care_script_words_clear (CareScriptWords       *self);

typedef enum
{
  CARE_SCRIPT_STEP_NOTE,       /* for the specialist, never read out */
  CARE_SCRIPT_STEP_VERIFY,     /* is it the customer who speaks? */
  CARE_SCRIPT_STEP_ANNOUNCE,   /* who calls, and that it is recorded */
  CARE_SCRIPT_STEP_SAY,
  CARE_SCRIPT_STEP_ASK,
  CARE_SCRIPT_STEP_CONVENIENT, /* may we talk now? */
  CARE_SCRIPT_STEP_CLOSING,
  CARE_SCRIPT_STEP_REF         /* goes through another script and comes back */
} CareScriptStepKind;
CARE_DECLARE_WORDS (CareScriptStepKind, care_script_step_kind)

/* When a step is part of the call at all. */
typedef enum
{
  CARE_SCRIPT_WHEN_ALWAYS,
  CARE_SCRIPT_WHEN_RECORDING,       /* calls are recorded */
  CARE_SCRIPT_WHEN_FILE_INCOMPLETE, /* wedding date or a birthday is missing */
  CARE_SCRIPT_WHEN_WEDDING_AHEAD,   /* the wedding date is known and still to come */
  CARE_SCRIPT_WHEN_CARD_NEWS,       /* a card expires soon or may be upgraded */
  CARE_SCRIPT_WHEN_GIFT_PLANNED,    /* a gift is ready for the customer */
  CARE_SCRIPT_WHEN_PROMO_CONSENT    /* the customer agreed to promotions */
} CareScriptWhen;
CARE_DECLARE_WORDS (CareScriptWhen, care_script_when)

typedef enum
{
  CARE_SCRIPT_COMMON,  /* a block others refer to */
  CARE_SCRIPT_CALL,    /* of a call type */
  CARE_SCRIPT_INBOUND  /* somebody calls the office */
} CareScriptGroup;
CARE_DECLARE_WORDS (CareScriptGroup, care_script_group)

/* Jump targets that are no step and no script. */
#define CARE_SCRIPT_RETURN    "RETURN"   /* back to the script that referred here */
#define CARE_SCRIPT_HANG_UP   "HANGUP"   /* the call is over */
#define CARE_SCRIPT_ORIGINAL  "ORIGINAL" /* the script an agreed call continues */
#define CARE_SCRIPT_CLOSE     "CLOSE"    /* the script whose steps are the closings */
#define CARE_SCRIPT_COMPLAINT "COMPLAINT"
#define CARE_SCRIPT_GREETING  "INB_GREETING" /* somebody rings the office */

CARE_DECLARE_RECORD (CareScriptOption, care_script_option)

struct _CareScriptOption
{
  char            *code;    /* (owned) stored with the visit, e.g. "SATISFIED" */
  CareScriptWords  label;   /* the button */
  CareScriptWords  say;     /* what is said in reply; may be without text */
  char            *go_to;   /* (owned) (nullable) step, script or one of the targets; NULL: the next step */
  GPtrArray       *effects; /* (owned) (element-type CareEffect) never NULL once loaded */
};
#define CARE_TYPE_SCRIPT_OPTION (care_script_option_get_type ())

CARE_DECLARE_RECORD (CareScriptStep, care_script_step)

struct _CareScriptStep
{
  char               *id;      /* (owned) unique along any way through the script, e.g. "B4" */
  CareScriptStepKind  kind;
  CareScriptWhen      when;
  CareScriptWords     text;    /* none in a REF */
  CareScriptWords     note;    /* for the specialist, never read out; may be without text */
  char               *go_to;   /* (owned) (nullable) REF: the script or closing referred to */
  GPtrArray          *options; /* (owned) (element-type CareScriptOption) never NULL once loaded */
};
#define CARE_TYPE_SCRIPT_STEP (care_script_step_get_type ())

CARE_DECLARE_RECORD (CareScript, care_script)

struct _CareScript
{
  char            *code;   /* (owned) nick of a call type, or name of a block */
  CareScriptGroup  group;
  int              number; /* version; counts up with each edit */
  CareScriptWords  name;
  CareScriptWords  goal;   /* may be without text */
  CareScriptWords  note;   /* for the specialist; may be without text */
  CareScriptWords  sms;    /* the message in place of the call; may be without text */
  GPtrArray       *steps;  /* (owned) (element-type CareScriptStep) never NULL once loaded */
};
#define CARE_TYPE_SCRIPT (care_script_get_type ())

/* A sentence of a department's reception, for the reference page (R119). */
CARE_DECLARE_RECORD (CareScriptPhrase, care_script_phrase)

struct _CareScriptPhrase
{
  CareDepartment  department;
  char           *key;        /* (owned) */
  CareScriptWords text;
};

/* Everything that can be said. */
CARE_DECLARE_RECORD (CareScriptBook, care_script_book)

struct _CareScriptBook
{
  GPtrArray *scripts; /* (owned) (element-type CareScript) in the order of the file */
  GPtrArray *wishes;  /* (owned) (element-type CareScriptPhrase) closing wishes, by key */
  GPtrArray *phrases; /* (owned) (element-type CareScriptPhrase) */
};
#define CARE_TYPE_SCRIPT_BOOK (care_script_book_get_type ())

CareScriptOption       *care_script_step_get_option   (const CareScriptStep *self,
                                                       const char           *code);
gboolean                care_script_step_is_question  (const CareScriptStep *self);

/* Every answer rates somebody or something: such questions are asked in a row. */
gboolean                care_script_step_is_rating    (const CareScriptStep *self);

/* The answer that rates as @rating, or NULL. */
CareScriptOption       *care_script_step_get_rated    (const CareScriptStep *self,
                                                       CareRating            rating);

/* The rating an answer gives, or NONE. */
CareRating              care_script_option_get_rating (const CareScriptOption *self);

/**
 * care_script_get_step:
 *
 * Returns: (nullable): borrowed; @index (optional) becomes its place
 */
CareScriptStep         *care_script_get_step          (const CareScript     *self,
                                                       const char           *id,
                                                       guint                *index);

/* Borrowed; NULL when there is none. */
CareScript             *care_script_book_get          (const CareScriptBook *self,
                                                       const char           *code);
CareScript             *care_script_book_get_for_call (const CareScriptBook *self,
                                                       CareCallType          type);

/**
 * care_script_book_replace:
 *
 * A book that differs from @self in one script, found by its code; all else is shared.
 */
CareScriptBook         *care_script_book_replace      (const CareScriptBook *self,
                                                       CareScript           *script)
                                                       G_GNUC_WARN_UNUSED_RESULT;

/* The text of the closing wish called @key ("DEFAULT", "WEEKEND" …), or NULL. */
const CareScriptWords  *care_script_book_get_wish     (const CareScriptBook *self,
                                                       const char           *key);
