/* care-clock.c — what time it is, the only reader of the wall clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-clock"

#include "care-clock.h"

/* Timers stand still while the computer sleeps, so the minute is looked for often. */
#define LOOK_SECONDS 5

struct _CareClock
{
  GObject    parent_instance;

  CareMoment fixed_at;  /* 0: follows the wall */
  CareCivil  rehearsed; /* a minute of the wall clock in any zone; none: @fixed_at counts */
  GMutex     mutex;     /* a file is opened in a thread, and names the zone */
  GTimeZone *zone;
  guint      source_id;
  CareCivil  last;
};

enum
{
  MINUTE,
  DAY_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareClock, care_clock, G_TYPE_OBJECT)

static GTimeZone *
dup_zone (CareClock *self)
{
  GTimeZone *zone;

  g_mutex_lock (&self->mutex);
  zone = g_time_zone_ref (self->zone);
  g_mutex_unlock (&self->mutex);

  return zone;
}

static gboolean
looked_cb (gpointer data)
{
  CareClock *self = data;
  CareCivil now = care_clock_get_civil (self);
  gboolean is_new_day = care_civil_get_day (now) != care_civil_get_day (self->last);

  if (now == self->last)
    return G_SOURCE_CONTINUE;

  self->last = now;
  g_signal_emit (self, signals[MINUTE], 0);
  if (is_new_day)
    g_signal_emit (self, signals[DAY_CHANGED], 0);

  return G_SOURCE_CONTINUE;
}

static void
care_clock_finalize (GObject *object)
{
  CareClock *self = CARE_CLOCK (object);

  care_clock_stop (self);
  g_time_zone_unref (self->zone);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (care_clock_parent_class)->finalize (object);
}

static void
care_clock_class_init (CareClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = care_clock_finalize;

  /**
   * CareClock::minute:
   *
   * A new minute has begun, or the clock was put forward or back.
   */
  signals[MINUTE] = g_signal_new ("minute", CARE_TYPE_CLOCK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[DAY_CHANGED] = g_signal_new ("day-changed", CARE_TYPE_CLOCK, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
care_clock_init (CareClock *self)
{
  g_mutex_init (&self->mutex);
  self->zone = g_time_zone_new_local ();
}

CareClock *
care_clock_new (void)
{
  return g_object_new (CARE_TYPE_CLOCK, NULL);
}

CareClock *
care_clock_new_fixed (CareMoment moment)
{
  CareClock *self = care_clock_new ();

  self->fixed_at = moment;

  return self;
}

CareClock *
care_clock_new_rehearsed (CareCivil civil)
{
  CareClock *self = care_clock_new ();

  self->rehearsed = civil;

  return self;
}

void
care_clock_set (CareClock  *self,
                CareMoment  moment)
{
  g_return_if_fail (care_clock_is_fixed (self));

  self->rehearsed = CARE_CIVIL_NONE;
  self->fixed_at = moment;
  looked_cb (self);
}

CareMoment
care_clock_get_now (CareClock *self)
{
  if (self->rehearsed != CARE_CIVIL_NONE)
    {
      g_autoptr(GTimeZone) zone = dup_zone (self);

      return care_moment_from_civil (self->rehearsed, zone);
    }

  return self->fixed_at != CARE_MOMENT_NONE ? self->fixed_at : g_get_real_time () / G_USEC_PER_SEC;
}

gboolean
care_clock_is_fixed (CareClock *self)
{
  return self->fixed_at != CARE_MOMENT_NONE || self->rehearsed != CARE_CIVIL_NONE;
}

void
care_clock_set_zone (CareClock *self,
                     GTimeZone *zone)
{
  g_mutex_lock (&self->mutex);
  g_time_zone_ref (zone);
  g_time_zone_unref (self->zone);
  self->zone = zone;
  g_mutex_unlock (&self->mutex);
}

CareCivil
care_clock_get_civil (CareClock *self)
{
  g_autoptr(GTimeZone) zone = dup_zone (self);

  return care_moment_to_civil (care_clock_get_now (self), zone);
}

CareDay
care_clock_get_today (CareClock *self)
{
  return care_civil_get_day (care_clock_get_civil (self));
}

void
care_clock_start (CareClock *self)
{
  self->last = care_clock_get_civil (self);
  if (self->source_id == 0)
    self->source_id = g_timeout_add_seconds (LOOK_SECONDS, looked_cb, self);
}

void
care_clock_stop (CareClock *self)
{
  g_clear_handle_id (&self->source_id, g_source_remove);
}
