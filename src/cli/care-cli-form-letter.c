/* care-cli-form-letter.c — F11, letters; F12, address labels and envelopes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-cli-form.h"
#include "draw/care-label-sheet.h"
#include "draw/care-letter-form.h"
#include "model/care-mailing.h"

#define USUAL_STOCK "L7160"

/* ---- of whom -------------------------------------------------------------------------- */

/* "C000012,C000013" */
static GArray *
find_customers (CareCli                 *self,
                const CareCliFormOrder  *order,
                GError                 **error)
{
  g_auto(GStrv) named = g_strsplit (order->named, ",", -1);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (char **one = named; *one != NULL; one++)
    {
      CareCliFormOrder single = *order;
      gint64 id;

      single.named = *one;
      id = care_cli_form_find (self, CARE_NUMBER_CUSTOMER, &single, error);
      if (id == 0)
        return NULL;
      g_array_append_val (ids, id);
    }

  return g_steal_pointer (&ids);
}

static CareMailing *
take_out (CareCli                 *self,
          const CareCliFormOrder  *order,
          GError                 **error)
{
  g_autoptr(GArray) ids = find_customers (self, order, error);

  return ids != NULL ? care_mailing_take_out (self->office, ids, order->code, error) : NULL;
}

static CareAddress *
list_addresses (const CareMailing *mailing,
                GPtrArray         *names)
{
  CareAddress *addresses = g_new0 (CareAddress, mailing->customers->len);

  for (guint i = 0; i < mailing->customers->len; i++)
    {
      const CareCustomer *customer = mailing->customers->pdata[i];
      char *name = care_customer_dup_names (customer);

      g_ptr_array_add (names, name);
      addresses[i] = (CareAddress) { customer->postcode, customer->address, name };
    }

  return addresses;
}

/* ---- F11 ------------------------------------------------------------------------------ */

/* --fact gift=…: what the file does not know. */
static GHashTable *
read_facts (CareCli  *self,
            GError  **error)
{
  GPtrArray *typed = care_cli_arguments_list (self->arguments, "fact");
  g_autoptr(GHashTable) facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; typed != NULL && i < typed->len; i++)
    {
      const char *text = typed->pdata[i];
      const char *equals = strchr (text, '=');
      g_autofree char *name = equals != NULL ? g_strndup (text, (gsize) (equals - text)) : NULL;
      g_autofree char *quoted = care_cli_quote (text);

      if (name == NULL || !care_script_text_is_known (name))
        {
          care_cli_refuse (error, _("“%s” is no fact of a letter; it is written NAME=WORDS."), quoted);
          return NULL;
        }
      g_hash_table_insert (facts, g_steal_pointer (&name), g_strdup (equals + 1));
    }

  return g_steal_pointer (&facts);
}

static gboolean
read_kind (CareCli     *self,
           CareLetter  *letter,
           GError     **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "letter");
  g_autofree char *nick = typed != NULL ? g_ascii_strup (typed, -1) : NULL;
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;

  if (nick == NULL)
    return care_cli_refuse (error, _("Please name the letter with --letter, like THANK or BIRTHDAY."));

  *letter = care_letter_from_nick (nick, CARE_N_LETTERS);
  if (*letter == CARE_N_LETTERS)
    return care_cli_refuse (error, _("There is no letter “%s”."), quoted);

  return TRUE;
}

static CareLetterhead
new_head (CareCli                *self,
          const CareCliFormOrder *order)
{
  const CareHouseRules *rules = self->office != NULL ? care_office_get_rules (self->office) : NULL;
  CareLetterhead head = { .language = order->language, .studio = order->studio };

  head.address = rules != NULL ? rules->address : NULL;
  head.tel = rules != NULL ? rules->tel : NULL;
  head.written_on = care_civil_get_day (order->printed_at);

  return head;
}

static void
letter_clear (gpointer data)
{
  CareLetterPaper *letter = data;

  g_free ((char *) letter->recipient);
  g_free ((char *) letter->salutation);
  g_free ((char *) letter->body);
}

static gboolean
write_letters (CareCli                 *self,
               const CareCliFormOrder  *order,
               const CareMailing       *mailing,
               CareLetter               kind,
               GArray                  *letters,
               GError                 **error)
{
  g_autoptr(GHashTable) facts = read_facts (self, error);

  for (guint i = 0; facts != NULL && i < mailing->customers->len; i++)
    {
      const CareCustomer *customer = mailing->customers->pdata[i];
      CareLetterPaper letter = { .title = care_letter_get_title (kind, order->language),
                                 .postcode = customer->postcode, .address = customer->address,
                                 .signed_by = order->printed_by };

      letter.body = care_mailing_write (mailing, i, kind, order->language, self->office, facts, error);
      if (letter.body == NULL)
        return FALSE;
      letter.recipient = care_customer_dup_names (customer);
      letter.salutation = care_letter_dup_salutation (customer, order->language);
      g_array_append_val (letters, letter);
    }

  return facts != NULL;
}

CareSheet *
care_cli_form_letter (CareCli                 *self,
                      const CareCliFormOrder  *order,
                      GError                 **error)
{
  CareLetterhead head = new_head (self, order);
  g_autoptr(GArray) letters = g_array_new (FALSE, FALSE, sizeof (CareLetterPaper));
  g_autoptr(CareMailing) mailing = NULL;
  CareLetter kind = CARE_LETTER_THANK;

  g_array_set_clear_func (letters, letter_clear);
  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_letter_form_new (&head, NULL, 0, order->measure);
  if (!read_kind (self, &kind, error))
    return NULL;

  mailing = take_out (self, order, error);
  if (mailing == NULL || !write_letters (self, order, mailing, kind, letters, error))
    return NULL;

  return care_letter_form_new (&head, (const CareLetterPaper *) letters->data, letters->len, order->measure);
}

/* ---- F12 ------------------------------------------------------------------------------ */

static gboolean
read_place (CareCli               *self,
            const CareLabelStock  *stock,
            guint                 *first,
            GError               **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "first");
  guint64 place = 1;

  if (typed != NULL &&
      !g_ascii_string_to_unsigned (typed, 10, 1, stock->columns * stock->rows, &place, NULL))
    return care_cli_refuse (error, _("The sheet %1$s has labels 1 to %2$u."), stock->name,
                            stock->columns * stock->rows);
  *first = (guint) place - 1;

  return TRUE;
}

static CareSheet *
lay_out_labels (CareCli                 *self,
                const CareCliFormOrder  *order,
                const CareAddress       *addresses,
                guint                    n_addresses,
                GError                 **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "stock");
  const CareLabelStock *stock = care_label_stock_find (typed != NULL ? typed : USUAL_STOCK);
  g_autofree char *quoted = care_cli_quote (typed != NULL ? typed : "");
  gboolean has_frames = care_cli_arguments_has (self->arguments, "frames");
  guint first;

  if (stock == NULL)
    {
      care_cli_refuse (error, _("There are no label sheets “%s”."), quoted);
      return NULL;
    }
  if (!read_place (self, stock, &first, error))
    return NULL;
  if (order->subject == CARE_CLI_FORM_BLANK)
    {
      n_addresses = stock->columns * stock->rows;
      has_frames = TRUE;
    }

  return care_label_sheet_new (stock, order->language, addresses, n_addresses, first, has_frames,
                               order->measure);
}

static CareSheet *
lay_out_envelopes (CareCli                 *self,
                   const CareCliFormOrder  *order,
                   const char              *typed,
                   const CareAddress       *addresses,
                   guint                    n_addresses,
                   GError                 **error)
{
  const CareEnvelope *envelope = care_envelope_find (typed);
  CareLetterhead head = new_head (self, order);
  CareAddress sender = { NULL, head.address, head.studio };
  g_autofree char *quoted = care_cli_quote (typed);

  if (envelope == NULL)
    {
      care_cli_refuse (error, _("There is no envelope “%s”; there is DL, ZL, C5, C4 and B6."), quoted);
      return NULL;
    }

  return care_envelopes_new (envelope, order->language, addresses, n_addresses, &sender, order->measure);
}

CareSheet *
care_cli_form_labels (CareCli                 *self,
                      const CareCliFormOrder  *order,
                      GError                 **error)
{
  const char *envelope = care_cli_arguments_get (self->arguments, "envelope");
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(CareMailing) mailing = NULL;
  g_autofree CareAddress *addresses = NULL;
  guint n_addresses = 0;

  if (order->subject == CARE_CLI_FORM_BLANK)
    addresses = g_new0 (CareAddress, 100);
  else
    {
      mailing = take_out (self, order, error);
      if (mailing == NULL)
        return NULL;
      addresses = list_addresses (mailing, names);
      n_addresses = mailing->customers->len;
    }

  return envelope != NULL ? lay_out_envelopes (self, order, envelope, addresses, n_addresses, error)
                          : lay_out_labels (self, order, addresses, n_addresses, error);
}
