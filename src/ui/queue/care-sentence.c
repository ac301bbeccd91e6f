/* care-sentence.c — a sentence of a script on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-sentence.h"

#include "ui/widgets/care-text-shown.h"

/* A marker pen: pale enough under dark letters and under light ones. */
#define MARK_RED   65535
#define MARK_GREEN 50000
#define MARK_BLUE  0
#define MARK_ALPHA 22000

static void
insert (PangoAttrList  *list,
        PangoAttribute *attribute,
        gsize           from,
        gsize           to)
{
  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (list, attribute);
}

static void
mark_gap (PangoAttrList *list,
          gsize          from,
          gsize          to)
{
  insert (list, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), from, to);
  insert (list, pango_attr_background_new (MARK_RED, MARK_GREEN, MARK_BLUE), from, to);
  insert (list, pango_attr_background_alpha_new (MARK_ALPHA), from, to);
}

static GtkWidget *
new_label (const char   *text,
           CareLanguage  language)
{
  GtkWidget *label = gtk_label_new (text);
  PangoAttrList *list = pango_attr_list_new ();

  /* Han letters have the shapes of the language they are written in. */
  pango_attr_list_insert (list, pango_attr_language_new (
                            pango_language_from_string (care_language_get_pango (language))));
  gtk_label_set_attributes (GTK_LABEL (label), list);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  pango_attr_list_unref (list);

  return label;
}

/* What stands for a fact that is not known. */
static const char *
get_shown (const CareScriptSegment *segment)
{
  if (segment->is_gap && g_strcmp0 (segment->name, "complaint_no") == 0)
    /* Translators: stands where a sentence of a script names the number of the complaint. */
    return _("(the number is given when you save)");

  return segment->text;
}

GtkWidget *
care_sentence_new (const CareScriptFacts *facts,
                   const CareScriptWords *words,
                   gboolean              *has_gap)
{
  g_autoptr(GPtrArray) segments = care_script_facts_render (facts, words);
  g_autoptr(GString) shown = g_string_new (NULL);
  g_autoptr(GString) spoken = g_string_new (NULL);
  GtkWidget *label;

  if (segments->len == 0)
    return NULL;

  label = new_label ("", facts->language);
  for (guint i = 0; i < segments->len; i++)
    {
      const CareScriptSegment *segment = segments->pdata[i];
      gsize from = shown->len;

      g_string_append (shown, get_shown (segment));
      /* Translators: what a screen reader says where a sentence has a gap. */
      g_string_append (spoken, segment->is_gap ? _("(blank)") : segment->text);
      if (segment->is_gap)
        mark_gap (gtk_label_get_attributes (GTK_LABEL (label)), from, shown->len);
      if (segment->is_gap && has_gap != NULL)
        *has_gap = TRUE;
    }
  gtk_label_set_text (GTK_LABEL (label), shown->str);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  care_text_shown_to_reader (label, spoken->str);

  return label;
}

GtkWidget *
care_sentence_new_short (const CareScriptFacts *facts,
                         const CareScriptWords *words)
{
  g_autofree char *text = care_script_facts_fill_text (facts, words, NULL);
  GtkWidget *label = new_label (text != NULL ? text : "", facts->language);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, text);

  return label;
}

const char *
care_sentence_get_for_staff (const CareScriptWords *words)
{
  return care_script_words_get (words, care_language_of_locale (g_get_language_names ()[0]));
}

GtkWidget *
care_sentence_new_remark (const CareScriptWords *words)
{
  const char *text = care_sentence_get_for_staff (words);
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return NULL;

  label = new_label (text, care_language_of_locale (g_get_language_names ()[0]));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "script-remark");

  return label;
}
