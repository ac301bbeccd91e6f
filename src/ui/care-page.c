/* care-page.c — one page of the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-page"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-page.h"
#include "domain/care-error.h"

typedef struct
{
  char  *title;
  guint  badge;
} CarePagePrivate;

enum
{
  PROP_TITLE = 1,
  PROP_BADGE,
  N_PROPERTIES
};

enum
{
  TOLD,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (CarePage, care_page, ADW_TYPE_BIN)

static CarePagePrivate *
get_private (CarePage *self)
{
  return care_page_get_instance_private (self);
}

static void
care_page_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  CarePagePrivate *priv = get_private (CARE_PAGE (object));

  if (id == PROP_TITLE)
    g_value_set_string (value, priv->title);
  else if (id == PROP_BADGE)
    g_value_set_uint (value, priv->badge);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_page_set_property (GObject      *object,
                        guint         id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  if (id == PROP_TITLE)
    care_page_set_title (CARE_PAGE (object), g_value_get_string (value));
  else if (id == PROP_BADGE)
    care_page_set_badge (CARE_PAGE (object), g_value_get_uint (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_page_finalize (GObject *object)
{
  g_free (get_private (CARE_PAGE (object))->title);

  G_OBJECT_CLASS (care_page_parent_class)->finalize (object);
}

static void
care_page_class_init (CarePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = care_page_finalize;
  object_class->get_property = care_page_get_property;
  object_class->set_property = care_page_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_BADGE] = g_param_spec_uint ("badge", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * CarePage::told:
   * @sentence: what happened
   * @can_undo: whether it can be taken back
   */
  signals[TOLD] = g_signal_new ("told", CARE_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
care_page_init (CarePage *self)
{
}

void
care_page_set_title (CarePage   *self,
                     const char *title)
{
  CarePagePrivate *priv = get_private (self);

  if (g_strcmp0 (priv->title, title) == 0)
    return;
  g_free (priv->title);
  priv->title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

const char *
care_page_get_title (CarePage *self)
{
  return get_private (self)->title;
}

void
care_page_set_badge (CarePage *self,
                     guint     badge)
{
  CarePagePrivate *priv = get_private (self);

  if (priv->badge == badge)
    return;
  priv->badge = badge;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BADGE]);
}

guint
care_page_get_badge (CarePage *self)
{
  return get_private (self)->badge;
}

void
care_page_arrive (CarePage *self,
                  gint64    subject)
{
  if (CARE_PAGE_GET_CLASS (self)->arrive != NULL)
    CARE_PAGE_GET_CLASS (self)->arrive (self, subject);
}

void
care_page_leave (CarePage *self)
{
  if (CARE_PAGE_GET_CLASS (self)->leave != NULL)
    CARE_PAGE_GET_CLASS (self)->leave (self);
}

void
care_page_undo (CarePage *self)
{
  if (CARE_PAGE_GET_CLASS (self)->undo != NULL)
    CARE_PAGE_GET_CLASS (self)->undo (self);
}

void
care_page_tell (CarePage   *self,
                const char *sentence,
                gboolean    can_undo)
{
  g_signal_emit (self, signals[TOLD], 0, sentence, can_undo);
}

/* What these errors say is for the log. */
static gboolean
is_technical (const GError *error)
{
  return error->domain != CARE_ERROR || error->code == CARE_ERROR_FAILED ||
         error->code == CARE_ERROR_CORRUPT || error->code == CARE_ERROR_CONSTRAINT;
}

char *
care_page_dup_sentence (const GError *error)
{
  if (!is_technical (error))
    return g_strdup (error->message);

  g_message ("%s", error->message);
  if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CORRUPT))
    return g_strdup (_("The studio’s file is damaged. Please restore the newest backup."));

  return g_strdup (_("This did not work. Nothing was changed; please try again."));
}

void
care_page_tell_error (CarePage     *self,
                      const GError *error)
{
  g_autofree char *sentence = care_page_dup_sentence (error);

  care_page_tell (self, sentence, FALSE);
}
