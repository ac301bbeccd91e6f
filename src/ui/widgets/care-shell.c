/* care-shell.c — a sidebar that folds away where there is no room for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-shell.h"

struct _CareShell
{
  AdwBin   parent_instance;

  AdwFlap *flap;
};

enum
{
  PROP_SIDEBAR = 1,
  PROP_CONTENT,
  PROP_FOLDED,
  PROP_SHOW_SIDEBAR,
  PROP_AT_END,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (CareShell, care_shell, ADW_TYPE_BIN)

static void
folded_cb (CareShell *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
revealed_cb (CareShell *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_SIDEBAR]);
}

static void
care_shell_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  CareShell *self = CARE_SHELL (object);

  if (id == PROP_SIDEBAR)
    g_value_set_object (value, adw_flap_get_flap (self->flap));
  else if (id == PROP_CONTENT)
    g_value_set_object (value, adw_flap_get_content (self->flap));
  else if (id == PROP_FOLDED)
    g_value_set_boolean (value, care_shell_is_folded (self));
  else if (id == PROP_SHOW_SIDEBAR)
    g_value_set_boolean (value, care_shell_get_show_sidebar (self));
  else if (id == PROP_AT_END)
    g_value_set_boolean (value, adw_flap_get_flap_position (self->flap) == GTK_PACK_END);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_shell_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  CareShell *self = CARE_SHELL (object);

  if (id == PROP_SIDEBAR)
    adw_flap_set_flap (self->flap, g_value_get_object (value));
  else if (id == PROP_CONTENT)
    adw_flap_set_content (self->flap, g_value_get_object (value));
  else if (id == PROP_SHOW_SIDEBAR)
    care_shell_set_show_sidebar (self, g_value_get_boolean (value));
  else if (id == PROP_AT_END)
    adw_flap_set_flap_position (self->flap, g_value_get_boolean (value) ? GTK_PACK_END : GTK_PACK_START);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
care_shell_class_init (CareShellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = care_shell_get_property;
  object_class->set_property = care_shell_set_property;

  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_SIDEBAR] = g_param_spec_boolean ("show-sidebar", NULL, NULL, TRUE,
                                                        flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_AT_END] = g_param_spec_boolean ("at-end", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
care_shell_init (CareShell *self)
{
  self->flap = ADW_FLAP (adw_flap_new ());
  adw_flap_set_separator (self->flap, gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  g_signal_connect_swapped (self->flap, "notify::folded", G_CALLBACK (folded_cb), self);
  g_signal_connect_swapped (self->flap, "notify::reveal-flap", G_CALLBACK (revealed_cb), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->flap));
}

void
care_shell_set_show_sidebar (CareShell *self,
                             gboolean   shown)
{
  adw_flap_set_reveal_flap (self->flap, shown);
}

gboolean
care_shell_get_show_sidebar (CareShell *self)
{
  return adw_flap_get_reveal_flap (self->flap);
}

gboolean
care_shell_is_folded (CareShell *self)
{
  return adw_flap_get_folded (self->flap);
}
