/* care-seat-lock.c — one bell for one seat
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-seat-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>

gboolean
care_seat_lock_take (void)
{
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "customer-care-bell.lock", NULL);
  int fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

  return fd < 0 || flock (fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}
