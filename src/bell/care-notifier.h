/* care-notifier.h — shows notifications, and never waits for their server
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The only sender of notifications. A server that hangs holds its caller for 25
 * seconds, so everything that speaks to it happens in a thread of its own, one thing
 * after the other; what the server and the person answer comes back to the main
 * context. Buttons live as long as the process: at a regular end the notifications
 * are taken back with it.
 */
#pragma once

#include <glib.h>

/* What a notification is about: a call's id, or one of these. */
#define CARE_NOTICE_SUMMARY G_GINT64_CONSTANT (0)
#define CARE_NOTICE_DAY     G_GINT64_CONSTANT (-1)

typedef enum
{
  CARE_NOTICE_SHOWN,
  CARE_NOTICE_FAILED, /* there is no server, or it does not answer */
  CARE_NOTICE_OPENED, /* clicked, or "Call" */
  CARE_NOTICE_SNOOZED
} CareNoticeEvent;

/**
 * CareNoticeFunc:
 * @token: (nullable): with "opened", the compositor's permission to raise a window
 *
 * Runs in the main context.
 */
typedef void (*CareNoticeFunc) (gint64           about,
                                CareNoticeEvent  event,
                                const char      *token,
                                gpointer         data);

typedef struct _CareNotifier CareNotifier;

/* @data must outlive care_notifier_stop(). */
CareNotifier *care_notifier_new   (CareNoticeFunc  func,
                                   gpointer        data) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_notifier_show:
 * @body: (nullable): plain text
 *
 * Shows a notification, or replaces the one about the same thing.
 */
void          care_notifier_show  (CareNotifier   *self,
                                   gint64          about,
                                   const char     *title,
                                   const char     *body);
void          care_notifier_close (CareNotifier   *self,
                                   gint64          about);

/**
 * care_notifier_stop:
 * @take_back: close what is shown
 *
 * Finishes what was asked for, for at most @milliseconds, and frees @self. FALSE when
 * the server hangs: then the thread is left to the end of the process.
 */
gboolean      care_notifier_stop  (CareNotifier   *self,
                                   gboolean        take_back,
                                   guint           milliseconds);
