/* care-item.h — a record as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK's lists want objects. An item has one property, `record`, and nothing else: a
 * cell formats the record. When a list is read anew, items whose record has the same
 * id stay and only change their record, so selection, focus and scroll position stay.
 */
#pragma once

#include <gio/gio.h>

#define CARE_DECLARE_ITEM(TypeName, type_name, MODULE, OBJ_NAME, RecordName)             \
  G_DECLARE_FINAL_TYPE (TypeName, type_name, MODULE, OBJ_NAME, GObject)                  \
  TypeName   *type_name##_new        (RecordName *record) G_GNUC_WARN_UNUSED_RESULT;     \
  RecordName *type_name##_get_record (TypeName *self);

#define CARE_DEFINE_ITEM(TypeName, type_name, RecordName, record_name, RECORD_TYPE)      \
  struct _##TypeName                                                                     \
  {                                                                                      \
    GObject     parent_instance;                                                         \
    RecordName *record;                                                                  \
  };                                                                                     \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, G_TYPE_OBJECT)                               \
  static void                                                                            \
  type_name##_finalize (GObject *object)                                                 \
  {                                                                                      \
    g_clear_pointer (&((TypeName *) object)->record, record_name##_unref);               \
    G_OBJECT_CLASS (type_name##_parent_class)->finalize (object);                        \
  }                                                                                      \
  static void                                                                            \
  type_name##_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec) \
  {                                                                                      \
    g_value_set_boxed (value, ((TypeName *) object)->record);                            \
  }                                                                                      \
  static void                                                                            \
  type_name##_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec) \
  {                                                                                      \
    TypeName *self = (TypeName *) object;                                                \
    g_clear_pointer (&self->record, record_name##_unref);                                \
    self->record = g_value_dup_boxed (value);                                            \
  }                                                                                      \
  static void                                                                            \
  type_name##_class_init (TypeName##Class *klass)                                        \
  {                                                                                      \
    GObjectClass *object_class = G_OBJECT_CLASS (klass);                                 \
    object_class->finalize = type_name##_finalize;                                       \
    object_class->get_property = type_name##_get_property;                               \
    object_class->set_property = type_name##_set_property;                               \
    g_object_class_install_property (object_class, 1,                                    \
      g_param_spec_boxed ("record", NULL, NULL, RECORD_TYPE,                             \
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));                  \
  }                                                                                      \
  static void                                                                            \
  type_name##_init (TypeName *self)                                                      \
  {                                                                                      \
  }                                                                                      \
  TypeName *                                                                             \
  type_name##_new (RecordName *record)                                                   \
  {                                                                                      \
    return g_object_new (type_name##_get_type (), "record", record, NULL);               \
  }                                                                                      \
  RecordName *                                                                           \
  type_name##_get_record (TypeName *self)                                                \
  {                                                                                      \
    return self->record;                                                                 \
  }

/* The id by which a record is the same record. */
typedef gint64 (*CareRecordId) (gconstpointer record);

/**
 * care_item_list_merge:
 * @records: new content, in its order
 * @item_type: made with g_object_new (item_type, "record", …)
 *
 * Makes @list show @records, keeping the items whose record has the same id.
 */
void care_item_list_merge (GListStore    *list,
                           GPtrArray     *records,
                           GType          item_type,
                           CareRecordId   get_id);
