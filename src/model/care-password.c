/* care-password.c — a person's password, as a crypt(3) string
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <crypt.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-password.h"
#include "domain/care-error.h"

#define METHOD "$y$"
#define COST   7

static char *
normalize (const char *password)
{
  if (password == NULL || *password == '\0' || strlen (password) > CARE_PASSWORD_MAX_BYTES)
    return NULL;

  return g_utf8_normalize (password, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

/* crypt(3) needs 32 KB of scratch, which hold traces of the password afterwards. */
static char *
run_crypt (const char *phrase,
           const char *setting)
{
  struct crypt_data *scratch = g_new0 (struct crypt_data, 1);
  const char *made = crypt_r (phrase, setting, scratch);
  char *result = made != NULL && *made != '*' ? g_strdup (made) : NULL;

  explicit_bzero (scratch, sizeof *scratch);
  g_free (scratch);

  return result;
}

static void
forget (char *phrase)
{
  if (phrase != NULL)
    explicit_bzero (phrase, strlen (phrase));
  g_free (phrase);
}

char *
care_password_hash (const char  *password,
                    GError     **error)
{
  char *phrase = normalize (password);
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];
  char *hash;

  if (phrase == NULL)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("Please choose a password of at most 1,024 bytes."));
      return NULL;
    }

  hash = crypt_gensalt_rn (METHOD, COST, NULL, 0, setting, sizeof setting) != NULL
         ? run_crypt (phrase, setting) : NULL;
  forget (phrase);
  if (hash == NULL)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FAILED, "crypt failed");

  return hash;
}

/* Takes the same time wherever the difference lies. */
static gboolean
is_equal (const char *a,
          const char *b)
{
  gsize length = strlen (a);
  int difference = 0;

  if (length != strlen (b))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    difference |= a[i] ^ b[i];

  return difference == 0;
}

gboolean
care_password_matches (const char *password,
                       const char *stored)
{
  char *phrase = normalize (password);
  g_autofree char *made = phrase != NULL ? run_crypt (phrase, stored) : NULL;

  forget (phrase);

  return made != NULL && is_equal (made, stored);
}
