/* hardening-probe.c — a small program with a buffer, built well and built badly
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * tests/law/check-hardening.py reads both results: it must accept the one built
 * with the project's flags and find every weakness of the other.
 */
#include <stdio.h>
#include <string.h>

int
main (int    argc,
      char **argv)
{
  char buffer[64];
  size_t length = strlen (argv[argc - 1]);

  if (length >= sizeof buffer)
    return 1;

  memcpy (buffer, argv[argc - 1], length + 1);
  printf ("%s %zu\n", buffer, length);
  return 0;
}
