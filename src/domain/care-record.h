/* care-record.h — a plain struct that can be shared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record is a visible struct with documented fields, reference-counted and
 * registered as a boxed type. While only you hold it you may write to it; once
 * anyone else does it is read-only, and change means replace. A record file
 * writes nothing but care_x_clear(), which frees what the fields own.
 */
#pragma once

#include <glib-object.h>

#define CARE_DECLARE_RECORD(TypeName, type_name)                                        \
  typedef struct _##TypeName TypeName;                                                  \
  GType     type_name##_get_type (void) G_GNUC_CONST;                                   \
  TypeName *type_name##_new      (void) G_GNUC_WARN_UNUSED_RESULT;                      \
  TypeName *type_name##_ref      (TypeName *self);                                      \
  void      type_name##_unref    (TypeName *self);                                      \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (TypeName, type_name##_unref)

#define CARE_DEFINE_RECORD(TypeName, type_name)                                         \
  static void type_name##_clear (TypeName *self);                                       \
  G_DEFINE_BOXED_TYPE (TypeName, type_name, type_name##_ref, type_name##_unref)         \
  TypeName *type_name##_new (void) { return g_atomic_rc_box_new0 (TypeName); }          \
  TypeName *type_name##_ref (TypeName *self) { return g_atomic_rc_box_acquire (self); } \
  void type_name##_unref (TypeName *self)                                               \
  {                                                                                     \
    g_atomic_rc_box_release_full (self, (GDestroyNotify) type_name##_clear);            \
  }
